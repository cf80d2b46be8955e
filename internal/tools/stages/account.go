package stages

import (
	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// components notes which components the operations of an interface reach, before anything is made of them.
func components(api *spec.API) map[string]bool {
	reached := map[string]bool{}
	var visit func(*spec.Schema)
	visit = func(s *spec.Schema) {
		for _, key := range references(s) {
			if component := api.Schemas[key]; component != nil && !reached[key] {
				reached[key] = true
				visit(component)
			}
		}
	}
	for _, op := range api.Operations {
		for _, s := range op.Sites {
			visit(*s)
		}
	}
	return reached
}

// Account finds the components that operations reached and that nothing is left of: neither a type, nor the part of one
// that allOf was merged into, nor a scalar, list or map that stands where it was referred to.
func Account(reached map[string]bool, api *spec.API, types []*Type, report *spec.Report) {
	kept := map[string]bool{}
	for _, t := range types {
		kept[t.Place] = true
		kept[t.Schema.From] = true
	}
	for key := range reached {
		component := api.Schemas[key]
		switch {
		case kept[key], api.Merged[key], !nameable(component):
		default:
			report.Add("lost", key, "a component that operations reach", "no type is left of it")
		}
	}
}
