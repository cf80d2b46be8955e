package kibanatest

import (
	"bytes"
	"maps"
	"slices"
)

// each makes a list of what f makes of each item.
func each[T, U any](items []T, f func(T) U) []U {
	out := make([]U, len(items))
	for i, item := range items {
		out[i] = f(item)
	}
	return out
}

// anys gives up the items' type, as JSON does.
func anys[T any](items []T) []any { return each(items, func(item T) any { return item }) }

// The functions below take typed values out of what a schema has checked.

// record is empty for what is not an object.
func record(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

func text(v any) string {
	t, _ := v.(string)
	return t
}

// texts takes a string for a list of one. What is absent is nil.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		return each(v, text)
	}
	return nil
}

// records takes an object for a list of one.
func records(v any) []map[string]any {
	switch v := v.(type) {
	case map[string]any:
		return []map[string]any{v}
	case []any:
		out := make([]map[string]any, 0, len(v))
		for _, item := range v {
			if m, isObject := item.(map[string]any); isObject {
				out = append(out, m)
			}
		}
		return out
	}
	return nil
}

func referencesFrom(v any) []reference {
	return each(records(v), func(r map[string]any) reference {
		return reference{Name: text(r["name"]), Type: text(r["type"]), ID: text(r["id"])}
	})
}

// references is the schema of an object's references.
func references() schema {
	return list(fields{"name": str(), "type": str(), "id": str()}.object("name", "type", "id"))
}

func identitiesFrom(v any) []identity {
	return each(records(v), identityFrom)
}

func identities() schema {
	return list(fields{"type": str(), "id": str()}.object("type", "id"))
}

// sameJSON tells whether two values are the same as JSON.
func sameJSON(a, b any) bool {
	left, failedLeft := encodeLines(a)
	right, failedRight := encodeLines(b)
	return failedLeft == nil && failedRight == nil && bytes.Equal(left, right)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
