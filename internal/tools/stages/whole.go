package stages

import (
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"gopkg.in/yaml.v3"
)

// Whole drops the operations and components that the overlays give as a whole: what we write about, we write alone,
// and do not mix with what a document says about it. Our own description has some components in their final form, made
// of others that it does not have any more: those stay, and the overlays that are returned do not give them.
func Whole(api *spec.API, overlays []Overlay, report *spec.Report) []Overlay {
	given := map[string]bool{}
	eachAction(overlays, "$.components.schemas", func(_ string, update *yaml.Node) {
		for key := range pairs(update) {
			given[key] = true
		}
	})
	eachAction(overlays, "$.paths", func(overlay string, update *yaml.Node) {
		for path, item := range pairs(update) {
			for method := range pairs(item) {
				dropOperation(api, strings.ToUpper(method), path, overlay, report)
			}
		}
	})
	final := map[string]bool{}
	eachAction(overlays, "$.components.schemas", func(_ string, update *yaml.Node) {
		for key, schema := range pairs(update) {
			final[key] = api.Schemas[key] != nil && leadsNowhere(schema, func(ref string) bool { return api.Schemas[ref] != nil || given[ref] })
		}
	})
	for key := range given {
		if !final[key] {
			delete(api.Schemas, key)
		}
	}
	return without(overlays, final)
}

func eachAction(overlays []Overlay, target string, f func(overlay string, update *yaml.Node)) {
	for _, o := range overlays {
		for _, action := range o.Content.Actions {
			if action.Target == target {
				f(o.Name, &action.Update)
			}
		}
	}
}

// leadsNowhere tells whether anything in a schema refers to a component that is not there.
func leadsNowhere(schema *yaml.Node, there func(key string) bool) bool {
	for key, value := range pairs(schema) {
		if ref, ok := cutRef(value.Value); ok && key == "$ref" && !there(ref) {
			return true
		}
	}
	return slices.ContainsFunc(schema.Content, func(child *yaml.Node) bool { return leadsNowhere(child, there) })
}

// without are the overlays without the components of the given keys.
func without(overlays []Overlay, keys map[string]bool) []Overlay {
	rest := make([]Overlay, 0, len(overlays))
	for _, o := range overlays {
		content := *o.Content
		content.Actions = slices.Clone(content.Actions)
		for i, action := range content.Actions {
			if action.Target != "$.components.schemas" {
				continue
			}
			update := &yaml.Node{Kind: yaml.MappingNode}
			for j := 0; j+1 < len(action.Update.Content); j += 2 {
				if !keys[action.Update.Content[j].Value] {
					update.Content = append(update.Content, action.Update.Content[j:j+2]...)
				}
			}
			content.Actions[i].Update = *update
		}
		rest = append(rest, Overlay{o.Name, &content})
	}
	return rest
}

func dropOperation(api *spec.API, method, path, overlay string, report *spec.Report) {
	api.Operations = slices.DeleteFunc(api.Operations, func(op *spec.Operation) bool {
		if op.Method != method || shape(op.Path) != shape(path) {
			return false
		}
		if !op.Known {
			report.Add("replaced", op.At, "an operation that "+overlay+" gives as a whole", "ours counts")
		}
		return true
	})
}
