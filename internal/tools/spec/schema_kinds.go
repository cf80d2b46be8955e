package spec

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// kinds are the types that there are, and what stands for them in documents.
var kinds = map[string]string{
	"object": "object", "objects": "object", "array": "array", "string": "string", "integer": "integer", "number": "number",
	"boolean": "boolean", "bool": "boolean", "int": "integer", "float": "number", "double": "number", "file": "string",
	"null": "null", "any": "",
}

// formats are those that make another Go type.
var formats = []string{"date-time", "binary", "int64"}

func (r *reader) kind(s *Schema, at cursor) {
	s.Nullable = at.get("nullable").truth()
	kind := at.get("type")
	switch {
	case kind.isList():
		r.kindList(s, kind)
	case kind.isMap():
		kind.fail("want the name of a type")
	case kind.node != nil:
		known, ok := kinds[strings.ToLower(kind.text())]
		if known != kind.text() || !ok && !kind.isNull() {
			kind.repaired("type "+kind.text(), "taken as "+orAny(known))
		}
		s.Type = known
		if known == "null" || kind.isNull() {
			s.Type, s.Nullable, s.Never = "", true, true
		}
	}
	if format := at.get("format").text(); slices.Contains(formats, format) {
		s.Format = format
	}
	r.values(s, at)
}

func orAny(kind string) string {
	if kind == "" {
		return "any JSON"
	}
	return kind
}

// kindList reads a list of types: null makes the value nullable, several others make a union.
func (r *reader) kindList(s *Schema, at cursor) {
	var types []string
	for item := range at.items() {
		switch known, ok := kinds[strings.ToLower(item.text())]; {
		case item.isNull() || known == "null":
			s.Nullable = true
		case !ok:
			item.repaired("type "+item.text(), "taken as any JSON")
		default:
			types = append(types, known)
		}
	}
	if len(types) == 1 {
		s.Type = types[0]
		return
	}
	for _, t := range types {
		s.OneOf = append(s.OneOf, &Schema{Type: t, At: s.At})
	}
}

// values reads enum and const.
func (r *reader) values(s *Schema, at cursor) {
	enum := at.get("enum")
	if enum.node != nil && !enum.isList() {
		enum.repaired("enum that is no list", "ignored")
	}
	items := slices.Collect(enum.items())
	if constant := at.get("const"); constant.node != nil {
		items = append(items, constant)
	}
	closed := len(items) > 0
	for _, item := range items {
		value := item.value()
		switch {
		case !item.is(yaml.ScalarNode):
			item.repaired("a value that is an object or a list", "values are not held to it")
			closed = false
		case value == nil || value == "null" && s.Nullable:
			s.Nullable = true
		case !slices.Contains(s.Enum, value):
			s.Enum = append(s.Enum, value)
		}
	}
	switch {
	case !closed:
		s.Enum = nil
	case len(s.Enum) == 0:
		s.Type, s.Never = "", true
	}
	fitValues(s)
}

// fitValues brings the type of a schema in line with its values, and leaves out values that tell no more than the type.
func fitValues(s *Schema) {
	if s.Type == "" && len(s.Enum) > 0 && len(s.OneOf) == 0 {
		s.Type = kindOf(s.Enum)
	}
	if s.Type == "boolean" || s.Type == "object" || s.Type == "array" {
		if len(s.Enum) > 1 || s.Type != "boolean" {
			s.Enum = nil
		}
	}
}

// kindOf is the type of a list of values, empty for a mixture.
func kindOf(values []any) string {
	kind := ""
	for _, value := range values {
		k := "string"
		switch value.(type) {
		case int64:
			k = "integer"
		case float64:
			k = "number"
		case bool:
			k = "boolean"
		}
		if kind != "" && k != kind {
			return ""
		}
		kind = k
	}
	return kind
}
