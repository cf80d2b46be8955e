package kibanatest

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// list accepts arrays, and strings that hold a JSON array.
func list(item schema) schema {
	return func(path string, v any) (any, error) {
		if text, isString := v.(string); isString {
			var parsed []any
			if json.Unmarshal([]byte(text), &parsed) != nil || parsed == nil {
				return nil, complain(path, "could not parse array value from json input")
			}
			v = parsed
		}
		items, isArray := v.([]any)
		if !isArray {
			return nil, mismatch(path, "array", v)
		}
		out := make([]any, len(items))
		for i, raw := range items {
			checked, err := item(below(path, strconv.Itoa(i)), raw)
			if err != nil {
				return nil, err
			}
			out[i] = checked
		}
		return out, nil
	}
}

// oneOrMore accepts a value or an array of them.
func oneOrMore(item schema) schema { return oneOf(item, list(item)) }

// atLeast demands a minimal length of a list.
func atLeast(n int, s schema) schema {
	return s.and(func(path string, checked any) error {
		if items, _ := checked.([]any); len(items) < n {
			return complain(path, "array size is [%d], but cannot be smaller than [%d]", len(items), n)
		}
		return nil
	})
}

// nonEmptyList accepts arrays that have an item.
func nonEmptyList(item schema) schema { return atLeast(1, list(item)) }

// atMost limits the length of a list.
func atMost(n int, s schema) schema {
	return s.and(func(path string, checked any) error {
		if items, _ := checked.([]any); len(items) > n {
			return complain(path, "array size is [%d], but cannot be greater than [%d]", len(items), n)
		}
		return nil
	})
}

// unique refuses lists that hold a value twice.
func unique(complaint string, s schema) schema {
	return s.and(func(path string, checked any) error {
		items, _ := checked.([]any)
		seen := make(map[string]bool, len(items))
		for _, item := range items {
			name := fmt.Sprint(item)
			if seen[name] {
				return complain(path, "%s", complaint)
			}
			seen[name] = true
		}
		return nil
	})
}
