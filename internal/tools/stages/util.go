package stages

import (
	"maps"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

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
