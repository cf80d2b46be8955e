package tenants

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
)

// Difference is a field that a change sets. Before is what Kibana has, and nil where it has nothing; After is what the
// declaration wants, and nil for what it wants gone. They are as in JSON, without what looks like a secret.
type Difference struct {
	Field  string `json:"field"`
	Before any    `json:"before,omitempty"`
	After  any    `json:"after,omitempty"`
}

// plain is a value as it is after a trip through JSON.
func plain(value any) (any, error) {
	doc, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	var out any
	err = json.Unmarshal(doc, &out)
	return out, err
}

// plainMap is plain for what becomes an object. What cannot be JSON was found before, and is empty here.
func plainMap(value any) map[string]any {
	out, err := plain(value)
	if err != nil {
		return nil
	}
	object, _ := out.(map[string]any)
	return object
}

// differences finds the fields of want that have lacks or has otherwise. What have has besides, in objects, is none of
// them: Kibana adds defaults to what it is sent. Both are plain.
func differences(path string, have, want any) []Difference {
	switch want := want.(type) {
	case map[string]any:
		if got, ok := have.(map[string]any); ok || have == nil {
			return differingKeys(path, got, want)
		}
	case []any:
		got, ok := have.([]any)
		if ok && len(got) == len(want) || have == nil && ofObjects(want) {
			return differingItems(path, got, want)
		}
		if have == nil && len(want) == 0 {
			return nil
		}
	default:
		if single(have) && have == want {
			return nil
		}
	}
	return []Difference{{Field: path, Before: have, After: want}}
}

func differingKeys(path string, have, want map[string]any) []Difference {
	var found []Difference
	if have == nil && len(want) == 0 {
		return nil
	}
	for _, key := range slices.Sorted(maps.Keys(want)) {
		inner := key
		if path != "" {
			inner = path + "." + key
		}
		found = append(found, differences(inner, have[key], want[key])...)
	}
	return found
}

// differingItems compares lists of the same length, or with none.
func differingItems(path string, have, want []any) []Difference {
	found := make([]Difference, 0, len(want))
	for i := range want {
		var got any
		if have != nil {
			got = have[i]
		}
		found = append(found, differences(path+"["+strconv.Itoa(i)+"]", got, want[i])...)
	}
	return found
}

func ofObjects(list []any) bool {
	for _, item := range list {
		if _, is := item.(map[string]any); !is {
			return false
		}
	}
	return len(list) > 0
}

// single tells whether a plain value is neither an object nor a list.
func single(value any) bool {
	switch value.(type) {
	case map[string]any, []any:
		return false
	}
	return true
}

// exactly adds to want what have has besides, as null, so that it is a difference.
func exactly(want, have map[string]any) map[string]any {
	if len(want) == 0 {
		return want
	}
	all := maps.Clone(want)
	for key := range have {
		if _, wanted := want[key]; !wanted {
			all[key] = nil
		}
	}
	return all
}

// set puts a value that is there.
func set[T comparable](object map[string]any, key string, value T) {
	var zero T
	if value != zero {
		object[key] = value
	}
}

// value is what a pointer leads to, zero for nil.
func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// spelt decodes JSON that stands in a string, as the attributes of saved objects have it.
func spelt(value any) any {
	text, _ := value.(string)
	var decoded any
	if text == "" || json.Unmarshal([]byte(text), &decoded) != nil {
		return nil
	}
	return decoded
}

// asObject is a value that is an object, else empty.
func asObject(value any) map[string]any {
	object, _ := value.(map[string]any)
	return object
}

// text is a value that is a string, else empty.
func text(value any) string {
	s, _ := value.(string)
	return s
}

// fingerprint tells apart what was read of a thing at two times.
func fingerprint(value any) string {
	doc, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(doc)
}

func sortedKeys[V any](values map[string]V) []string { return slices.Sorted(maps.Keys(values)) }
