package spec_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestADocumentIsWrittenInOrderAndCompactly(t *testing.T) {
	t.Parallel()
	api := &spec.API{
		Rest: map[string]any{"info": map[string]any{"title": "T", "description": "Two\nlines."}},
		Tags: []spec.Tag{{Name: "things", Doc: "Package things has things."}},
		Operations: []*spec.Operation{
			{Method: "POST", Path: "/api/x", ID: "CreateThing", Tags: []string{"things"}, Replies: []*spec.Reply{{Status: "201"}, {Status: "200"}}},
			{Method: "GET", Path: "/api/x", ID: "GetThing", Tags: []string{"things"}, Failures: map[string]any{"404": nil, "418": nil, "4XX": nil, "400": map[string]any{"$ref": "#/components/responses/R"}}},
			{Method: "GET", Path: "/api/a"},
		},
		Schemas: map[string]*spec.Schema{
			"b": {Type: "string", Enum: []any{"true", "1", "a: b", "null", ""}},
			"a": {Ref: "b", Nullable: true, Doc: "Ours."},
		},
	}
	const want = `# A comment.
openapi: 3.0.3
info:
  description: |-
    Two
    lines.
  title: T
tags: [{name: things, description: Package things has things.}]
paths:
  /api/a:
    get:
      responses: {}
  /api/x:
    get:
      operationId: things.GetThing
      tags: [things]
      responses:
        "400": {$ref: '#/components/responses/R'}
        "404": {description: Not Found}
        "418": {description: I'm a teapot}
        4XX: {description: Failure}
    post:
      operationId: things.CreateThing
      tags: [things]
      responses: {"200": {description: OK}, "201": {description: Created}}
components:
  schemas:
    a:
      allOf: [{$ref: '#/components/schemas/b'}]
      description: Ours.
      nullable: true
    b: {type: string, enum: ["true", "1", 'a: b', "null", ""]}
x-kibana-go: true
`
	for range 20 {
		got, err := api.Bytes("# A comment.\n")
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	}
}

func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	t.Parallel()
	for _, schema := range []string{
		"{type: object, description: D, nullable: true, required: [a], properties: {a: {type: string}}, additionalProperties: {type: integer, format: int64}}",
		"{type: array, items: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}, maxItems: 3}",
		"{oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/B'}}}",
		"{anyOf: [{type: string}, {type: number}], default: 1.5}",
		"{not: {}}",
		"{type: object, additionalProperties: false}",
		"{type: object, additionalProperties: true}",
		"{type: string, default: \"\", x-known-values: [a, b]}",
	} {
		schemaCase{schema, schema, nil}.check(t, true)
	}
}
