package spec

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

const components = "#/components/schemas/"

// authoredKeywords are what a schema of ours may say beside its shape.
var authoredKeywords = []string{
	"default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "minItems",
	"maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated",
	"x-go-name", "x-go-type", "x-kibana-secret", "x-go-type-import", "x-go-type-skip-optional-pointer", "x-known-values", "x-enum-varnames",
}

// lost are the keywords that narrow a value in a way that the model cannot express.
var lost = []string{"if", "then", "else", "patternProperties", "dependentSchemas", "unevaluatedProperties", "prefixItems", "contains"}

// schema reads a schema. It follows references into anything but a component, and leaves those to components as they are.
func (r *reader) schema(at cursor) *Schema {
	s := &Schema{At: at.place()}
	switch {
	case at.isMap():
	case at.isNull():
		return s
	case at.text() == "true":
		return s
	case at.text() == "false":
		s.Never = true
		return s
	default:
		at.fail("want a schema")
		return s
	}
	if ref := at.get("$ref"); ref.node != nil && !r.reference(s, at, ref.text()) {
		return s
	}
	r.prose(s, at)
	if s.Ref != "" {
		s.Nullable = at.get("nullable").truth()
		for key := range at.members() {
			if slices.Contains([]string{"properties", "required", "items", "enum", "oneOf", "anyOf", "allOf"}, key) {
				return r.besideRef(s, at)
			}
		}
		return s
	}
	s.Optional = at.get("x-oas-optional").truth()
	r.kind(s, at)
	r.members(s, at)
	r.combinations(s, at)
	for _, keyword := range lost {
		if at.get(keyword).node != nil {
			r.report.Add("dropped", s.At, keyword, "values are not held to it")
		}
	}
	return s
}

// besideRef reads a reference that has a schema beside it, which OpenAPI 3.1 takes as both.
func (r *reader) besideRef(s *Schema, at cursor) *Schema {
	own := &Schema{At: s.At}
	r.kind(own, at)
	r.members(own, at)
	r.combinations(own, at)
	at.repaired("a schema beside a reference", "both hold")
	ref := &Schema{Ref: s.Ref, At: s.At}
	s.Ref, s.AllOf = "", []*Schema{ref, own}
	return s
}

func (r *reader) prose(s *Schema, at cursor) {
	if name := at.get("x-go-type-name"); name.node != nil {
		s.GoName = name.text()
	}
	if values := at.get("x-known-values"); values.isList() {
		s.Rest = map[string]any{"x-known-values": unique(values)}
	}
	if !r.authored {
		return
	}
	s.Doc = at.get("description").text()
	for _, key := range authoredKeywords {
		if keyword := at.get(key); keyword.node != nil {
			if s.Rest == nil {
				s.Rest = map[string]any{}
			}
			s.Rest[key] = keyword.value()
			if keyword.isList() {
				s.Rest[key] = unique(keyword)
			}
		}
	}
}

// unique are the items of a list, once each: an overlay that is applied again adds its own again.
func unique(list cursor) []any {
	var values []any
	for item := range list.items() {
		value := item.value()
		if !slices.ContainsFunc(values, func(other any) bool { return fmt.Sprintf("%#v", other) == fmt.Sprintf("%#v", value) }) {
			values = append(values, value)
		}
	}
	return values
}

// parts are the items of a list of schemas.
func (r *reader) parts(at cursor, key string) iter.Seq[cursor] {
	place := at.get(key)
	if place.node != nil && !place.isList() {
		place.repaired(key+" that is no list", "ignored")
	}
	return place.items()
}

func (r *reader) combinations(s *Schema, at cursor) {
	if at.get("oneOf").isList() && at.get("anyOf").isList() {
		at.repaired("anyOf beside oneOf", "an alternative of either")
	}
	for item := range r.parts(at, "allOf") {
		s.AllOf = append(s.AllOf, r.schema(item))
	}
	for _, key := range []string{"oneOf", "anyOf"} {
		for item := range r.parts(at, key) {
			if r.authored && r.isAbsent(item.get("$ref").text()) {
				r.report.Add("dropped", s.At, "the alternative "+item.get("$ref").text()+", which is not there", "left out")
				continue
			}
			s.OneOf = append(s.OneOf, r.schema(item))
		}
	}
	switch not := at.get("not"); {
	case not.isMap() && len(not.node.Content) == 0:
		s.Never = true
	case not.isMap():
		r.report.Add("dropped", s.At, "not", "values are not held to it")
	}
	if d := at.get("discriminator"); d.isMap() {
		s.Discriminator = &Discriminator{Property: d.get("propertyName").text(), Mapping: map[string]string{}}
		for value, target := range d.get("mapping").members() {
			s.Discriminator.Mapping[value] = pointerEscapes.Replace(strings.TrimPrefix(target.text(), components))
		}
	}
	if len(s.OneOf) > 0 && s.Type == "object" && len(s.Properties) == 0 {
		s.Type, s.Open = "", false
	}
}
