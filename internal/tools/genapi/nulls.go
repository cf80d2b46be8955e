package main

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// keepNulls lets a member that may be null or absent be null again when what was received is written. In types that are
// sent as well an absent member has to stay absent, so those are left as they are.
func keepNulls(doc *openapi3.T) {
	sent := map[string]bool{}
	for _, p := range operations(doc) {
		for _, parameter := range p.operation.Parameters {
			reach(parameterSchema(parameter.Value), sent)
		}
		for _, body := range contents(p.operation)["body"] {
			reach(body.Schema, sent)
		}
	}
	for _, name := range sortedKeys(doc.Components.Schemas) {
		if !sent[name] {
			keepNullsOf(doc.Components.Schemas[name].Value)
		}
	}
}

// reach notes the components that a schema leads to.
func reach(ref *openapi3.SchemaRef, reached map[string]bool) {
	if ref == nil {
		return
	}
	if name, named := strings.CutPrefix(ref.Ref, schemaPrefix); named {
		if reached[name] {
			return
		}
		reached[name] = true
	}
	schema := ref.Value
	for _, property := range schema.Properties {
		reach(property, reached)
	}
	for _, part := range slices.Concat(openapi3.SchemaRefs{schema.Items, schema.AdditionalProperties.Schema}, schema.AllOf, schema.OneOf, schema.AnyOf) {
		reach(part, reached)
	}
}

func keepNullsOf(schema *openapi3.Schema) {
	for key, property := range schema.Properties {
		value := unwrap(property).Value
		if (property.Value.Nullable || value.Nullable) && !slices.Contains(schema.Required, key) && !isUnion(value) {
			extend(&property.Extensions, extOmitEmpty, false)
			extend(&property.Extensions, extOmitZero, false)
		}
	}
	for _, member := range schema.AllOf {
		if member.Ref == "" {
			keepNullsOf(member.Value)
		}
	}
}
