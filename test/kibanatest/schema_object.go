package kibanatest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// dict accepts objects with any keys whose values all fit.
func dict(value schema) schema {
	return func(path string, v any) (any, error) {
		if text, isString := v.(string); isString {
			var parsed map[string]any
			if json.Unmarshal([]byte(text), &parsed) != nil || parsed == nil {
				return nil, complain(path, "could not parse record value from json input")
			}
			v = parsed
		}
		entries, isObject := v.(map[string]any)
		if !isObject {
			return nil, mismatch(path, "object", v)
		}
		out := make(map[string]any, len(entries))
		for _, key := range slices.Sorted(maps.Keys(entries)) {
			checked, err := value(below(path, key), entries[key])
			if err != nil {
				return nil, err
			}
			out[key] = checked
		}
		return out, nil
	}
}

// fields names the keys that an object may have.
type fields map[string]schema

// object accepts objects with these keys and no others. An absent object counts as an empty one.
// The keys named first are checked first, the others in alphabetical order: only one problem is reported.
func (f fields) object(first ...string) schema {
	order := f.order(first)
	return func(path string, v any) (any, error) {
		given, err := plainObject(path, v)
		if err != nil {
			return nil, err
		}
		out := make(map[string]any, len(f))
		for _, key := range order {
			value, present := given[key]
			if !present {
				value = undefined{}
			}
			checked, err := f[key](below(path, key), value)
			if err != nil {
				return nil, err
			}
			if !isUndefined(checked) {
				out[key] = checked
			}
		}
		return out, f.refuseOthers(path, given)
	}
}

func (f fields) order(first []string) []string {
	order := slices.Clone(first)
	for _, key := range slices.Sorted(maps.Keys(f)) {
		if !slices.Contains(order, key) {
			order = append(order, key)
		}
	}
	return order
}

func (f fields) refuseOthers(path string, given map[string]any) error {
	for _, key := range slices.Sorted(maps.Keys(given)) {
		if _, known := f[key]; !known {
			return complain(below(path, key), "definition for this key is missing")
		}
	}
	return nil
}

func plainObject(path string, v any) (map[string]any, error) {
	switch v := v.(type) {
	case undefined:
		return map[string]any{}, nil
	case map[string]any:
		return v, nil
	case string:
		var parsed map[string]any
		if json.Unmarshal([]byte(v), &parsed) == nil && parsed != nil {
			return parsed, nil
		}
		return nil, complain(path, "could not parse object value from json input")
	}
	found := fmt.Sprint(v)
	switch v.(type) {
	case nil:
		found = "null"
	case []any:
		found = "Array"
	}
	return nil, complain(path, "expected a plain object value, but found [%s] instead.", found)
}
