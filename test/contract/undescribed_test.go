package contract_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// undescribed lists the members of a JSON value that its schema neither names nor leaves open. Validation does not find
// them: objects of replies may have more members than are described, for the sake of newer releases.
func undescribed(path string, schema *openapi3.Schema, value any) []string {
	if schema.Type == nil && len(variants(schema)) == 1 {
		return nil // any value will do
	}
	var names []string
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			names = append(names, undescribedMember(path+"/"+key, variants(schema), key, member)...)
		}
	case []any:
		for _, variant := range variants(schema) {
			for _, item := range value {
				if variant.Items != nil {
					names = append(names, undescribed(path+"/*", variant.Items.Value, item)...)
				}
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// undescribedIn is undescribed for the body of a response. What is not JSON has no members.
func undescribedIn(response *openapi3.Response, media string, body []byte) []string {
	content := response.Content.Get(media)
	var value any
	if content == nil || json.Unmarshal(body, &value) != nil {
		return nil
	}
	return undescribed("", content.Schema.Value, value)
}

func undescribedMember(path string, objects []*openapi3.Schema, key string, value any) []string {
	for _, object := range objects {
		if property := object.Properties[key]; property != nil {
			return undescribed(path, property.Value, value)
		}
	}
	for _, object := range objects {
		rest := object.AdditionalProperties
		if rest.Schema != nil {
			return undescribed(path, rest.Schema.Value, value)
		}
		if rest.Has != nil && *rest.Has {
			return nil
		}
	}
	return []string{path}
}

// variants are a schema and all that it is put together from.
func variants(schema *openapi3.Schema) []*openapi3.Schema {
	all := []*openapi3.Schema{schema}
	for _, parts := range []openapi3.SchemaRefs{schema.AllOf, schema.OneOf, schema.AnyOf} {
		for _, part := range parts {
			all = append(all, variants(part.Value)...)
		}
	}
	return all
}

func TestUndescribedMembersAreFound(t *testing.T) {
	t.Parallel()
	inner := openapi3.NewObjectSchema().WithProperty("known", openapi3.NewStringSchema())
	schema := openapi3.NewObjectSchema().
		WithProperty("list", openapi3.NewArraySchema().WithItems(openapi3.NewOneOfSchema(openapi3.NewStringSchema(), inner))).
		WithProperty("map", openapi3.NewObjectSchema().WithAdditionalProperties(inner)).
		WithProperty("open", openapi3.NewObjectSchema().WithAnyAdditionalProperties()).
		WithProperty("any", &openapi3.Schema{Description: "is anything."})
	object := map[string]any{"known": "x", "new": "y"}
	value := map[string]any{
		"list": []any{"x", object, object}, "map": map[string]any{"k": object}, "open": object, "any": object, "new": nil,
	}
	want := []string{"/list/*/new", "/map/k/new", "/new"}
	if got := undescribed("", schema, value); !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}
