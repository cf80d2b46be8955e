package stages

import (
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Optional lets members be absent whose type says so itself. Kibana's own documents list them as required all the same,
// which is how its generator treats a type that it has made a component of.
func Optional(api *spec.API) {
	EachSchema(api, func(s *spec.Schema) {
		s.Required = slices.DeleteFunc(s.Required, func(name string) bool { return mayBeAbsent(api, s.Properties[name]) })
	})
}

// mayBeAbsent follows references, which do not go in circles here: a component that is nothing but a reference to itself
// has no type.
func mayBeAbsent(api *spec.API, s *spec.Schema) bool {
	for steps := 0; s != nil && steps <= len(api.Schemas); steps++ {
		if s.Optional || s.Ref == "" {
			return s.Optional
		}
		s = api.Schemas[s.Ref]
	}
	return false
}
