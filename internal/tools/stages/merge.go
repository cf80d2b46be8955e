package stages

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Merge makes one interface of several. Where two have the same operation, the later one's counts, but that of a list of
// endpoints only where no document has it.
func Merge(apis []*spec.API, report *spec.Report) *spec.API {
	merged := &spec.API{Schemas: map[string]*spec.Schema{}, Rest: map[string]any{}}
	for _, api := range apis {
		makeRoom(merged, api, report)
		maps.Copy(merged.Schemas, api.Schemas)
		for _, op := range api.Operations {
			same := func(other *spec.Operation) bool { return lockPlace(other) == lockPlace(op) }
			i := slices.IndexFunc(merged.Operations, same)
			switch {
			case i < 0:
				merged.Operations = append(merged.Operations, op)
			case op.Listed:
			case merged.Operations[i].Listed, merged.Operations[i].Known:
				merged.Operations[i] = op
			default:
				report.Add("merged", op.At, "also described at "+merged.Operations[i].At, "the later description counts")
				rename(op, merged.Operations[i].Path)
				merged.Operations[i] = op
			}
		}
	}
	slices.SortFunc(merged.Operations, spec.Order)
	return merged
}

// makeRoom renames the components that say something else than those of the same name in api. A new name makes those
// that refer to it say something else too.
func makeRoom(merged, api *spec.API, report *spec.Report) {
	for moved := true; moved; {
		moved = false
		for _, key := range sortedKeys(api.Schemas) {
			older, taken := merged.Schemas[key]
			if !taken || spec.Same(older, api.Schemas[key]) {
				continue
			}
			report.Add("merged", api.Schemas[key].At, "another component of the name "+key, "both are kept")
			renameComponent(merged, key, free(merged, key))
			moved = true
		}
	}
}

// version marks the key of a component that had to make room for a later one of the same name.
const version = "~"

func free(api *spec.API, key string) string {
	for n := 2; ; n++ {
		if moved := key + version + strconv.Itoa(n); api.Schemas[moved] == nil {
			return moved
		}
	}
}

// originalKey is the key that a component had in its document.
func originalKey(key string) string {
	original, _, _ := strings.Cut(key, version)
	return original
}

func renameComponent(api *spec.API, from, to string) {
	api.Schemas[to] = api.Schemas[from]
	delete(api.Schemas, from)
	redirectAll(api, map[string]string{from: to})
}
