package spec

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
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
	s := &Schema{At: r.source.Name + " " + at.path}
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

// reference reads $ref. It tells whether there is more to read at this place.
func (r *reader) reference(s *Schema, at cursor, ref string) bool {
	target, ok := r.pointer(ref)
	if !ok {
		if r.authored {
			r.report.Add("untyped", s.At, "a reference to "+ref+", which is not there", "any JSON")
			return false
		}
		at.fail("nothing is at %s", ref)
		return false
	}
	if key, component := strings.CutPrefix(ref, components); component && !strings.Contains(key, "/") {
		s.Ref = pointerEscapes.Replace(key)
		return true
	}
	if r.following[ref] {
		s.Ref = r.adopt(ref, target)
		return true
	}
	r.following[ref] = true
	defer delete(r.following, ref)
	*s = *r.schema(target)
	return false
}

// isAbsent tells whether a reference of ours leads to what no document of this run has.
func (r *reader) isAbsent(ref string) bool {
	_, ok := r.pointer(ref)
	return ref != "" && !ok
}

// adopt makes a component of a schema that contains itself and stands elsewhere, and returns its key.
func (r *reader) adopt(ref string, target cursor) string {
	key := pointerEscapes.Replace(strings.TrimPrefix(ref, "#/"))
	if _, done := r.adopted[key]; done {
		return key
	}
	r.adopted[key] = nil
	r.adopted[key] = r.schema(target)
	if endless(r.adopted, key) {
		target.fail("the reference leads in a circle")
	}
	return key
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

// kinds are the types that there are, and what stands for them in documents.
var kinds = map[string]string{
	"object": "object", "objects": "object", "array": "array", "string": "string", "integer": "integer", "number": "number",
	"boolean": "boolean", "bool": "boolean", "int": "integer", "float": "number", "double": "number", "file": "string",
	"null": "null", "any": "",
}

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
	switch format := at.get("format").text(); format {
	case "date-time", "binary", "int64":
		s.Format = format
	case "byte":
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
