package stages_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

// things is the model of a document whose operations are all in package things, up to its types.
func things(t *testing.T, text string) (*spec.API, []*stages.Type, *spec.Report) {
	t.Helper()
	api, report := decoded(t, text, false), &spec.Report{}
	api.Tags = []spec.Tag{{Name: "things"}}
	for _, op := range api.Operations {
		op.Tags = []string{"things"}
	}
	stages.AllOf(api, report)
	stages.Unions(api, report)
	return api, stages.Types(api, report), report
}

// places are where types came from.
func places(types []*stages.Type) []string {
	list := make([]string, len(types))
	for i, typ := range types {
		list[i] = typ.Place
	}
	return list
}

// documentOf is a document with one operation that answers with a schema.
func documentOf(schema, components string) string {
	return "paths: {/api/things: {get: {operationId: GetThing, responses: {200: {content: {application/json: {schema: " + schema + "}}}}}}}\n" +
		"components: {schemas: {" + components + "}}\n"
}

func TestWhatNeedsANameBecomesAType(t *testing.T) {
	t.Parallel()
	const reply = "GET /api/things reply"
	for name, c := range map[string]struct {
		schema, components string
		places             []string
		want               string
		notes              []string
	}{
		"an object":                 {"{properties: {a: {type: string}}}", "", []string{reply}, "{$ref: '#GET ~1api~1things reply'}", nil},
		"a component":               {"{$ref: '#/components/schemas/A'}", "A: {properties: {a: {type: string}}}", []string{"A"}, "{$ref: '#A'}", nil},
		"a component that is null":  {"{$ref: '#/components/schemas/A'}", "A: {nullable: true, properties: {a: {type: string}}}", []string{"A"}, "{allOf: [{$ref: '#A'}], nullable: true}", nil},
		"values":                    {"{enum: [a, b]}", "", []string{reply}, "{$ref: '#GET ~1api~1things reply'}", nil},
		"a union":                   {"{anyOf: [{type: string}, {type: array}]}", "", []string{reply}, "{$ref: '#GET ~1api~1things reply'}", nil},
		"what is in it":             {"{properties: {a: {properties: {b: {}}}, c: {enum: [x, y]}}}", "", []string{reply, reply + ".a", reply + ".c"}, "{$ref: '#GET ~1api~1things reply'}", nil},
		"the items of a list":       {"{type: array, items: {properties: {a: {}}}}", "", []string{reply + "[]"}, "{type: array, items: {$ref: '#GET ~1api~1things reply[]'}}", nil},
		"the values of a map":       {"{additionalProperties: {properties: {a: {}}}}", "", []string{reply + "{}"}, "{type: object, additionalProperties: {$ref: '#GET ~1api~1things reply{}'}}", nil},
		"a list of lists":           {"{type: array, items: {type: array, items: {properties: {a: {}}}}}", "", []string{reply + "[][]"}, "{type: array, items: {type: array, items: {$ref: '#GET ~1api~1things reply[][]'}}}", nil},
		"alternatives by kind":      {"{oneOf: [{required: [type], properties: {type: {const: a}}}, {required: [type], properties: {type: {const: b}}}]}", "", []string{reply, reply + "|a", reply + "|b"}, "{$ref: '#GET ~1api~1things reply'}", nil},
		"no scalar":                 {"{$ref: '#/components/schemas/A'}", "A: {type: string}", nil, "{type: string}", nil},
		"no single value":           {"{enum: [a]}", "", nil, "{type: string, enum: [a]}", nil},
		"no list":                   {"{$ref: '#/components/schemas/A'}", "A: {type: array, items: {type: string}}", nil, "{type: array, items: {type: string}}", nil},
		"no map":                    {"{$ref: '#/components/schemas/A'}", "A: {type: object, additionalProperties: {type: string}}", nil, "{type: object, additionalProperties: {type: string}}", nil},
		"a scalar of a scalar":      {"{$ref: '#/components/schemas/A'}", "A: {$ref: '#/components/schemas/B'}, B: {type: integer}", nil, "{type: integer}", nil},
		"a list that we name":       {"{$ref: '#/components/schemas/A'}", "A: {type: array, items: {type: string}, x-go-type-name: Names}", []string{"A"}, "{$ref: '#A'}", nil},
		"a map that we wrote":       {"{$ref: '#/components/schemas/things.A'}", "things.A: {type: object, additionalProperties: {type: string}}", []string{"things.A"}, "{$ref: '#things.A'}", nil},
		"one that refers to itself": {"{$ref: '#/components/schemas/A'}", "A: {properties: {next: {$ref: '#/components/schemas/A'}}}", []string{"A"}, "{$ref: '#A'}", nil},
		"not what nothing reaches":  {"{type: string}", "A: {properties: {a: {type: string}}}", nil, "{type: string}", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, types, report := things(t, documentOf(c.schema, c.components))
			if got := places(types); !slices.Equal(got, c.places) {
				t.Errorf("got the types %q, want %q", got, c.places)
			}
			want(t, written(t, api, "paths", "/api/things", "get", "responses", "200", "content", "application/json", "schema"), c.want, noted(report), c.notes)
		})
	}
}

func TestEveryPackageHasItsOwnTypes(t *testing.T) {
	t.Parallel()
	api := decoded(t, `paths:
  /api/a: {get: {tags: [a], responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
  /api/b: {get: {tags: [b], responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: {properties: {a: {type: string}}}}}
`, false)
	api.Tags = []spec.Tag{{Name: "a"}, {Name: "b"}}
	types := stages.Types(api, nil)
	if len(types) != 2 || types[0].Domain != "a" || types[1].Domain != "b" || types[0].Schema == types[1].Schema {
		t.Errorf("got %d types, want one of each package", len(types))
	}
}
