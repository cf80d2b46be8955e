package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// maxTerms is how many types a constraint can have in Go.
const maxTerms = 100

// union is a component that is one of several kinds.
type union struct {
	Name          string
	Discriminator string // the member that tells the kinds apart, empty where none does
	Texts         []string
	Kinds         []kind
	Terms         string // the constraint of what it can be made of
	Base          string // what the type embeds
}

// kind is one of the kinds of a union.
type kind struct {
	Method string   // what follows As
	Type   string   // in Go
	Texts  []string // what the discriminator says
	Stamp  string   // the Go statements that make v say so, empty where it does by itself or the caller chooses
	core   string   // the type without its aliases
}

// Read is the expression that reads u into kind. It is not generic: a program has a thousand of them, and each instance
// costs the compiler time.
func (k kind) Read(discriminator string) string {
	if len(k.Texts) == 0 {
		return "u.Decode(&kind)"
	}
	return fmt.Sprintf("u.DecodeTagged(&kind, %q, %s)", discriminator, quoted(k.Texts))
}

// Stamped tells whether a kind needs to be told what it is.
func (u union) Stamped() bool {
	return slices.ContainsFunc(u.Kinds, func(k kind) bool { return k.Stamp != "" })
}

func quoted(texts []string) string {
	literals := make([]string, len(texts))
	for i, text := range texts {
		literals[i] = fmt.Sprintf("%q", text)
	}
	return strings.Join(literals, ", ")
}

// takeUnions finds the unions among the components, by name. oapi-codegen is left with opaque types in their place.
func takeUnions(doc *openapi3.T) (map[string]union, error) {
	unions := map[string]union{}
	for _, name := range sortedKeys(doc.Components.Schemas) {
		schema := doc.Components.Schemas[name].Value
		if !isUnion(schema) {
			continue
		}
		u, err := newUnion(name, schema)
		if err != nil {
			return nil, err
		}
		unions[name] = u
	}
	for name := range unions {
		schema := doc.Components.Schemas[name].Value
		schema.OneOf, schema.AnyOf, schema.Discriminator, schema.Type = nil, nil, nil, nil
		extend(&schema.Extensions, extType, "wire.Union")
	}
	return unions, nil
}

func newUnion(name string, schema *openapi3.Schema) (union, error) {
	if len(schema.Properties)+len(schema.AllOf) > 0 || len(schema.OneOf) > 0 && len(schema.AnyOf) > 0 {
		return union{}, fmt.Errorf("%s: a union can have nothing beside its kinds", name)
	}
	u := union{Name: name, Base: "wire.Union"}
	if isSecret(schema) {
		u.Base = "wire.SecretUnion"
	}
	if schema.Discriminator != nil {
		u.Discriminator = schema.Discriminator.PropertyName
		u.Texts = sortedKeys(schema.Discriminator.Mapping)
	}
	var cores []string
	for _, ref := range slices.Concat(schema.OneOf, schema.AnyOf) {
		k := kindOf(ref)
		if k.Type == "" {
			return union{}, fmt.Errorf("%s: one of its kinds says nothing about its shape", name)
		}
		k.identify(ref, schema.Discriminator)
		if slices.ContainsFunc(u.Kinds, func(other kind) bool { return other.Method == k.Method }) {
			continue
		}
		u.Kinds = append(u.Kinds, k)
		if !slices.Contains(cores, k.core) {
			cores = append(cores, k.core)
			u.Terms += " | " + k.Type
		}
	}
	u.Terms = strings.TrimPrefix(u.Terms, " | ")
	if len(cores) > maxTerms {
		u.Terms = "any"
	}
	return u, nil
}

// kindOf says how a kind is called and what it is in Go. The type is empty where the schema says nothing.
func kindOf(ref *openapi3.SchemaRef) kind {
	ref = unwrap(ref)
	schema := ref.Value
	if name, ok := strings.CutPrefix(ref.Ref, schemaPrefix); ok {
		return kind{Method: name, Type: name, core: coreOf(name, schema)}
	}
	plain := func(method, name string) kind { return kind{Method: method, Type: name, core: name} }
	switch {
	case schema.Type.Is(openapi3.TypeString) && schema.Format == dateTime:
		return plain("Time", "wire.Time")
	case schema.Type.Is(openapi3.TypeString):
		return plain("String", "string")
	case schema.Type.Is(openapi3.TypeBoolean):
		return plain("Bool", "bool")
	case schema.Type.Is(openapi3.TypeInteger):
		return plain("Int64", "int64")
	case schema.Type.Is(openapi3.TypeNumber):
		return plain("Float64", "float64")
	case schema.Type.Is(openapi3.TypeArray):
		item := partOf(schema.Items)
		return kind{Method: plural(item.Method), Type: "[]" + item.Type, core: "[]" + item.core}
	case isMap(schema) && schema.AdditionalProperties.Schema == nil:
		return plain("Map", "map[string]any")
	case isMap(schema):
		item := partOf(schema.AdditionalProperties.Schema)
		return kind{Method: item.Method + "Map", Type: "map[string]" + item.Type, core: "map[string]" + item.core}
	}
	return kind{}
}

// partOf is the item of a list or map, which can be anything.
func partOf(ref *openapi3.SchemaRef) kind {
	k := kindOf(ref)
	if k.Type == "" {
		return kind{Method: "Any", Type: "any", core: "any"}
	}
	if ref.Value.Nullable {
		k.Type, k.core = "*"+k.Type, "*"+k.core
	}
	return k
}

// coreOf is the type that a component's name stands for, which is the name itself unless it is an alias.
func coreOf(name string, schema *openapi3.Schema) string {
	if alias, ok := schema.Extensions[extType].(string); ok {
		return alias
	}
	if len(schema.Enum) > 0 || schema.AdditionalProperties.Schema != nil || schema.AdditionalProperties.Has != nil {
		return name
	}
	if k := kindOf(&openapi3.SchemaRef{Value: schema}); k.core != "" {
		return k.core
	}
	return name
}

func plural(name string) string {
	stem, y := strings.CutSuffix(name, "y")
	switch {
	case y && !strings.ContainsAny(stem[max(0, len(stem)-1):], "aeiou"):
		return stem + "ies"
	case strings.HasSuffix(name, "s"), strings.HasSuffix(name, "x"), strings.HasSuffix(name, "ch"):
		return name + "es"
	}
	return name + "s"
}

// identify finds what the discriminator says of a kind, and how to say it.
func (k *kind) identify(ref *openapi3.SchemaRef, discriminator *openapi3.Discriminator) {
	if discriminator == nil {
		return
	}
	for _, text := range sortedKeys(discriminator.Mapping) {
		if discriminator.Mapping[text].Ref == ref.Ref {
			k.Texts = append(k.Texts, text)
		}
	}
	property := ref.Value.Properties[discriminator.PropertyName]
	if len(k.Texts) != 1 || property == nil {
		return
	}
	literal := k.Texts[0]
	if unwrap(property).Value.Type.Is(openapi3.TypeString) {
		literal = strconv.Quote(literal)
	}
	field := givenName(property)
	required := slices.Contains(ref.Value.Required, discriminator.PropertyName) && !property.Value.Nullable
	switch name := kindOf(property).Type; {
	case required:
		k.Stamp = fmt.Sprintf("v.%s = %s", field, literal)
	case name == "string":
		k.Stamp = fmt.Sprintf("text := %s\nv.%s = &text", literal, field)
	default:
		k.Stamp = fmt.Sprintf("text := %s(%s)\nv.%s = &text", name, literal, field)
	}
}
