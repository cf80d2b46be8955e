package kibanatest

import (
	"slices"
	"strings"
)

// valuesAt returns all values that a dotted path leads to; arrays are entered on the way.
func valuesAt(v any, path string) []any {
	if items, isArray := v.([]any); isArray {
		return slices.Concat(each(items, func(item any) []any { return valuesAt(item, path) })...)
	}
	if path == "" {
		return []any{v}
	}
	fields, isObject := v.(map[string]any)
	if !isObject {
		return nil
	}
	var found []any
	for end := range len(path) + 1 {
		if end < len(path) && path[end] != '.' {
			continue
		}
		if value, present := fields[path[:end]]; present && value != nil {
			found = append(found, valuesAt(value, strings.TrimPrefix(path[end:], "."))...)
		}
	}
	return found
}

// leaves returns all values below v that are neither objects nor arrays.
func leaves(v any) []any {
	var found []any
	switch v := v.(type) {
	case map[string]any:
		for _, value := range v {
			found = append(found, leaves(value)...)
		}
	case []any:
		for _, value := range v {
			found = append(found, leaves(value)...)
		}
	default:
		found = append(found, v)
	}
	return found
}

// pick copies the parts of an object that dotted paths lead to.
func pick(fields map[string]any, paths []string) map[string]any {
	out := map[string]any{}
	for _, path := range paths {
		if value, present := fields[path]; present {
			out[path] = value
			continue
		}
		head, rest, nested := strings.Cut(path, ".")
		inner, isObject := fields[head].(map[string]any)
		if !nested || !isObject {
			continue
		}
		if part := pick(inner, []string{rest}); len(part) > 0 {
			sofar, _ := out[head].(map[string]any)
			out[head] = merged(sofar, part)
		}
	}
	return out
}
