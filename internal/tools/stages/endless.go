package stages

import (
	"cmp"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// endless are the components that contain themselves although they are lists or maps, which otherwise have no name. What
// contains nothing but itself becomes any JSON.
func endless(api *spec.API, report *spec.Report) map[string]bool {
	found := map[string]bool{}
	for _, key := range sortedKeys(api.Schemas) {
		if isHollow(api, key) {
			report.Add("untyped", api.Schemas[key].At, "a list that contains nothing but itself", "any JSON")
			api.Schemas[key] = &spec.Schema{At: api.Schemas[key].At}
		}
		seen := map[string]bool{}
		var visit func(*spec.Schema)
		visit = func(s *spec.Schema) {
			for _, ref := range references(s) {
				component := api.Schemas[ref]
				if component == nil || seen[ref] || nameable(component) {
					continue
				}
				seen[ref] = true
				visit(component)
			}
		}
		visit(api.Schemas[key])
		found[key] = seen[key]
	}
	return found
}

// isHollow tells whether a component is a list of lists, or a map of maps, that never ends.
func isHollow(api *spec.API, key string) bool {
	seen := map[string]bool{}
	for s := api.Schemas[key]; s != nil; {
		switch {
		case s.Ref != "" && seen[s.Ref]:
			return true
		case s.Ref != "":
			seen[s.Ref] = true
			s = api.Schemas[s.Ref]
		case s.IsObject():
			return false
		default:
			s = cmp.Or(s.Items, s.Values)
		}
	}
	return false
}
