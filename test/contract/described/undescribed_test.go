package described_test

import (
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/test/contract/described"
)

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
	if got := described.Undescribed("", schema, value); !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}
