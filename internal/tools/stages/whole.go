package stages

import (
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"gopkg.in/yaml.v3"
)

// Whole drops the operations and components that the overlays give as a whole: what we write about, we write alone,
// and do not mix with what a document says about it.
func Whole(api *spec.API, overlays []Overlay, report *spec.Report) {
	for _, o := range overlays {
		for _, action := range o.Content.Actions {
			switch action.Target {
			case "$.paths":
				for path, item := range pairs(&action.Update) {
					for method := range pairs(item) {
						dropOperation(api, strings.ToUpper(method), path, o.Name, report)
					}
				}
			case "$.components.schemas":
				for key := range pairs(&action.Update) {
					delete(api.Schemas, key)
				}
			}
		}
	}
}

func dropOperation(api *spec.API, method, path, overlay string, report *spec.Report) {
	api.Operations = slices.DeleteFunc(api.Operations, func(op *spec.Operation) bool {
		if op.Method != method || shape(op.Path) != shape(path) {
			return false
		}
		report.Add("replaced", op.At, "an operation that "+overlay+" gives as a whole", "ours counts")
		return true
	})
}

// pairs yields the keys and values of a mapping.
func pairs(n *yaml.Node) func(func(string, *yaml.Node) bool) {
	return func(yield func(string, *yaml.Node) bool) {
		if n.Kind != yaml.MappingNode {
			return
		}
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(n.Content[i].Value, n.Content[i+1]) {
				return
			}
		}
	}
}
