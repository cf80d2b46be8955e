package stages

import (
	"maps"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// redirectAll makes what refers to components refer to others.
func redirectAll(api *spec.API, moved map[string]string) {
	EachSchema(api, func(s *spec.Schema) {
		if to, ok := moved[s.Ref]; ok {
			s.Ref = to
		}
		if s.Discriminator == nil {
			return
		}
		for value, key := range s.Discriminator.Mapping {
			if to, ok := moved[key]; ok {
				s.Discriminator.Mapping[value] = to
			}
		}
	})
}

// EachSchema visits every schema of the interface, however deep.
func EachSchema(api *spec.API, visit func(*spec.Schema)) {
	var walk func(*spec.Schema)
	walk = func(s *spec.Schema) {
		visit(s)
		for child := range s.Children {
			walk(*child)
		}
	}
	for _, s := range api.Schemas {
		walk(s)
	}
	for _, op := range api.Operations {
		for _, s := range op.Sites {
			walk(*s)
		}
	}
}

// cutRef is the key of the component that a reference leads to.
func cutRef(ref string) (string, bool) {
	return strings.CutPrefix(ref, "#/components/schemas/")
}

// references are the keys of the components that s refers to.
func references(s *spec.Schema) []string {
	var keys []string
	if s.Ref != "" {
		keys = append(keys, s.Ref)
	}
	for child := range s.Children {
		keys = append(keys, references(*child)...)
	}
	return keys
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
