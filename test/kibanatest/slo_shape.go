package kibanatest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func ioAny(*ioDecoding, string, any) {}

func ioString(d *ioDecoding, path string, v any) {
	if _, isString := v.(string); !isString {
		d.mismatch(path, v, "string")
	}
}

func ioNumber(d *ioDecoding, path string, v any) {
	if _, isNumber := v.(float64); !isNumber {
		d.mismatch(path, v, "number")
	}
}

func ioBoolean(d *ioDecoding, path string, v any) {
	if _, isBoolean := v.(bool); !isBoolean {
		d.mismatch(path, v, "boolean")
	}
}

func ioNullable(inner ioShape) ioShape {
	return func(d *ioDecoding, path string, v any) {
		if v != nil {
			inner(d, path, v)
		}
	}
}

// ioWords accepts one of the texts.
func ioWords(words ...string) ioShape {
	want := strings.Join(each(words, func(word string) string { return fmt.Sprintf("%q", word) }), " | ")
	return func(d *ioDecoding, path string, v any) {
		if word, isString := v.(string); !isString || !slices.Contains(words, word) {
			d.mismatch(path, v, want)
		}
	}
}

func ioList(item ioShape) ioShape {
	return func(d *ioDecoding, path string, v any) {
		items, isList := v.([]any)
		if !isList {
			d.mismatch(path, v, "Array")
		}
		for i, value := range items {
			item(d, fmt.Sprintf("%s/%d", path, i), value)
		}
	}
}

// ioField is a key of an object.
type ioField struct {
	name     string
	shape    ioShape
	optional bool
}

// ioObject accepts objects. Its fields are checked in their order.
func ioObject(fields ...ioField) ioShape {
	return func(d *ioDecoding, path string, v any) {
		given, isObject := v.(map[string]any)
		if !isObject {
			d.mismatch(path, v, "object")
			return
		}
		for _, field := range fields {
			value, present := given[field.name]
			switch {
			case present:
				field.shape(d, path+"/"+field.name, value)
			case !field.optional:
				field.shape(d, path+"/"+field.name, undefined{})
			}
		}
		for _, key := range slices.Sorted(maps.Keys(given)) {
			if !slices.ContainsFunc(fields, func(field ioField) bool { return field.name == key }) {
				d.excess = append(d.excess, strings.ReplaceAll(path[1:]+"/"+key, "/", "."))
			}
		}
	}
}

// ioTagged accepts objects of several kinds, which the text under a key tells apart.
func ioTagged(key string, kinds map[string]ioShape) ioShape {
	tag := ioWords(slices.Sorted(maps.Keys(kinds))...)
	return func(d *ioDecoding, path string, v any) {
		given, isObject := v.(map[string]any)
		if !isObject {
			d.mismatch(path, v, "object")
			return
		}
		value, present := given[key]
		if !present {
			value = undefined{}
		}
		if kind, known := kinds[text(value)]; known {
			kind(d, path, v)
			return
		}
		tag(d, path+"/"+key, value)
	}
}

// ioEither accepts texts, and what else the shape accepts.
func ioEither(other ioShape) ioShape {
	return func(d *ioDecoding, path string, v any) {
		if _, isString := v.(string); !isString {
			other(d, path, v)
		}
	}
}
