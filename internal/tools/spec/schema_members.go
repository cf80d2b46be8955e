package spec

import (
	"slices"

	"gopkg.in/yaml.v3"
)

func (r *reader) members(s *Schema, at cursor) {
	properties := at.get("properties")
	if properties.node != nil && !properties.isMap() && !properties.isNull() {
		properties.fail("want an object of schemas")
	}
	for name, property := range properties.members() {
		if s.Properties == nil {
			s.Properties = map[string]*Schema{}
		}
		s.Properties[name] = r.schema(property)
	}
	r.required(s, at.get("required"))
	if s.Type == "" && len(s.Properties) > 0 && len(s.Enum) == 0 {
		s.Type = "object"
	}
	r.unnamed(s, at.get("additionalProperties"))
	r.list(s, at.get("items"))
}

// unnamed reads what is said of members without a name. That there are none is said by ours only.
func (r *reader) unnamed(s *Schema, at cursor) {
	switch {
	case at.isMap() && len(at.node.Content) > 0:
		s.Values = r.schema(at)
	case at.isMap(), at.truth():
		s.Open = true
	case at.text() == "false" && r.authored:
		if s.Rest == nil {
			s.Rest = map[string]any{}
		}
		s.Rest["additionalProperties"] = false
	case at.node != nil && at.text() != "false":
		at.repaired("additionalProperties that is neither a schema nor a truth", "ignored")
	}
	if (s.Open || s.Values != nil) && s.Type == "" && len(s.OneOf) == 0 {
		s.Type = "object"
	}
}

func (r *reader) required(s *Schema, at cursor) {
	if at.node != nil && !at.isList() {
		if !at.isNull() {
			at.repaired("required that is no list", "ignored")
		}
		return
	}
	for item := range at.items() {
		if item.is(yaml.ScalarNode) && item.node.ShortTag() == "!!str" {
			if !slices.Contains(s.Required, item.text()) {
				s.Required = append(s.Required, item.text())
			}
			continue
		}
		item.repaired("required names something that is no property", "left out")
	}
	slices.Sort(s.Required)
}

func (r *reader) list(s *Schema, items cursor) {
	switch {
	case items.isList():
		items.repaired("items that are a list", "an item is one of them")
		union := &Schema{At: s.At}
		for item := range items.items() {
			union.OneOf = append(union.OneOf, r.schema(item))
		}
		s.Items = union
	case items.node != nil && !items.isNull():
		s.Items = r.schema(items)
	case s.Type == "array":
		s.Items = &Schema{At: s.At}
	}
	if s.Items != nil && s.Type == "" {
		s.Type = "array"
	}
	if s.Type != "array" {
		s.Items = nil
	}
}
