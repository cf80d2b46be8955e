package stages

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Restore gives the components of our own description the keys back that they had in the documents that it was made of,
// where the lock knows them. The overlays speak of those keys.
func Restore(api *spec.API, lock *Lock) {
	keys := map[string][]string{}
	for _, place := range sortedKeys(lock.names) {
		if domain, key, ok := strings.Cut(place, " "); ok && !strings.ContainsAny(key, " .[]{}|") {
			name := domain + "." + lock.names[place]
			keys[name] = append(keys[name], key)
		}
	}
	restored := map[string]string{}
	for _, name := range sortedKeys(api.Schemas) {
		namesakesFirst(name, keys[name])
		for _, key := range keys[name] {
			first, again := restored[name]
			switch {
			case api.Schemas[key] != nil:
			case again:
				api.Schemas[key] = &spec.Schema{Ref: first, At: api.Schemas[first].At}
			default:
				restored[name] = key
				api.Schemas[key] = api.Schemas[name]
				delete(api.Schemas, name)
			}
		}
	}
	redirectAll(api, restored)
}

// namesakesFirst sorts the keys that a component had by how much its name says of them: an overlay that makes one refer
// to another has it refer to the one that the type is called after.
func namesakesFirst(component string, keys []string) {
	domain, name, _ := strings.Cut(component, ".")
	slices.SortStableFunc(keys, func(a, b string) int {
		isNamesake := func(key string) int {
			if componentName(domain, key) == name {
				return 0
			}
			return 1
		}
		return cmp.Compare(isNamesake(a), isNamesake(b))
	})
}
