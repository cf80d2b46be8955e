package contract_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// TestEverythingDescribedSurvives replays replies that have all that is described, which no single real one has.
func TestEverythingDescribedSurvives(t *testing.T) {
	t.Parallel()
	for id, op := range describe(t).operations() {
		response := op.Responses.Status(http.StatusOK)
		if response == nil || response.Value.Content["application/json"] == nil {
			continue
		}
		for variant := range 3 {
			body, err := json.Marshal(sample(response.Value.Content["application/json"].Schema.Value, variant, 0))
			if err != nil {
				t.Fatal(err)
			}
			names, is := replay(t, recording{"a sample", op.method, op.path, http.StatusOK, "application/json", body})
			if !is || len(names) > 0 {
				t.Errorf("%s: described %v, but for %v", id, is, names)
			}
		}
	}
}

// sample makes a value with all that a schema names. Where the schema leaves a choice, the variant makes it.
func sample(schema *openapi3.Schema, variant, depth int) any {
	if options := slices.Concat(schema.OneOf, schema.AnyOf); len(options) > 0 {
		return sample(options[variant%len(options)].Value, variant, depth)
	}
	switch {
	case len(schema.AllOf) == 1: // a reference with something said beside it
		return sample(schema.AllOf[0].Value, variant, depth)
	case len(schema.Enum) > 0:
		return schema.Enum[variant%len(schema.Enum)]
	case schema.Type.Is("string"):
		return sampleText(schema)
	case schema.Type.Is("integer"):
		return 1 + variant
	case schema.Type.Is("number"):
		return 1.5
	case schema.Type.Is("boolean"):
		return variant%2 == 0
	case schema.Type.Is("array"):
		return []any{sample(schema.Items.Value, variant, depth+1), sample(schema.Items.Value, variant+1, depth+1)}
	}
	return sampleObject(schema, variant, depth)
}

func sampleText(schema *openapi3.Schema) string {
	switch {
	case schema.Format == "date-time":
		return "2026-01-02T03:04:05.678Z"
	case strings.HasPrefix(schema.Pattern, "^#"):
		return "#AABBCC"
	case strings.Contains(schema.Pattern, "data:image"):
		return "data:image/png;base64,AA=="
	}
	return "ab"
}

const deepest = 12 // some schemas contain themselves

func sampleObject(schema *openapi3.Schema, variant, depth int) map[string]any {
	object := map[string]any{}
	for _, part := range append(openapi3.SchemaRefs{schema.NewRef()}, schema.AllOf...) {
		for name, property := range part.Value.Properties {
			if depth < deepest {
				object[name] = sample(property.Value, variant, depth+1)
			}
		}
		switch rest := part.Value.AdditionalProperties; {
		case rest.Schema != nil:
			object["other"] = sample(rest.Schema.Value, variant, depth+1)
		case rest.Has != nil && *rest.Has:
			object["other"] = []any{1, "x", nil}
		}
	}
	return object
}
