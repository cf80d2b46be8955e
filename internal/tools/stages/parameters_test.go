package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestAParameterIsWhatAURLCarries(t *testing.T) {
	t.Parallel()
	const at = "d $.paths['/api/x/{p}'].get"
	const loosened = "loosened | " + at + " | the query parameter p is no scalar | text, as a rule JSON"
	for name, c := range map[string]struct {
		in, schema, want string
		notes            []string
	}{
		"text in the path":       {"path", "{type: string, format: date-time}", "{type: string}", nil},
		"a number in the path":   {"path", "{type: integer}", "{type: integer}", nil},
		"values in the path":     {"path", "{enum: [a, b]}", "{type: string, enum: [a, b]}", nil},
		"one value in the path":  {"path", "{enum: [a]}", "{type: string}", nil},
		"anything in the path":   {"path", "{}", "{type: string}", nil},
		"text":                   {"query", "{type: string, nullable: true}", "{type: string}", nil},
		"a truth":                {"query", "{anyOf: [{type: boolean}, {enum: ['true']}]}", "{type: boolean}", nil},
		"values of a component":  {"query", "{$ref: '#/components/schemas/E'}", "{$ref: '#E'}", nil},
		"a list":                 {"query", "{type: array, items: {type: integer}}", "{type: array, items: {type: integer}}", nil},
		"a list of a component":  {"query", "{$ref: '#/components/schemas/L'}", "{type: array, items: {$ref: '#E'}}", nil},
		"a list of anything":     {"query", "{type: array}", "{type: array, items: {type: string}}", nil},
		"one or many":            {"query", "{anyOf: [{type: string}, {type: array, items: {type: string}}]}", "{type: array, items: {type: string}}", nil},
		"many or one":            {"query", "{anyOf: [{type: array, items: {enum: [a, b]}}, {enum: [a, b]}]}", "{type: array, items: {type: string, enum: [a, b]}}", nil},
		"an object":              {"query", "{type: object, properties: {a: {}}}", "{type: string}", []string{loosened}},
		"scalars of two types":   {"query", "{anyOf: [{type: string}, {type: integer}]}", "{type: string}", []string{"loosened | " + at + ".parameters[0].schema | scalars of several types | any JSON", loosened}},
		"an object or something": {"query", "{anyOf: [{type: object, properties: {a: {}}}, {type: string}]}", "{type: string}", []string{loosened}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, report := decoded(t, "paths: {'/api/x/{p}': {get: {parameters: [{name: p, in: "+c.in+", schema: "+c.schema+"}]}}}\n"+
				"components: {schemas: {E: {enum: [a, b]}, L: {type: array, items: {$ref: '#/components/schemas/E'}}}}\n", false), &spec.Report{}
			stages.Unions(api, report)
			stages.Parameters(api, report)
			wanted := "[{name: p, in: " + c.in + ", schema: " + c.want + "}]"
			want(t, written(t, api, "paths", "/api/x/{p}", "get", "parameters"), wanted, noted(report), c.notes)
		})
	}
}

func TestOnlyListsAreJoinedOrRepeated(t *testing.T) {
	t.Parallel()
	api := decoded(t, `paths: {/api/x: {get: {parameters: [
  {name: l, in: query, explode: false, schema: {type: array, items: {type: string}}}, {name: t, in: query, explode: true, schema: {type: string}}]}}}
`, false)
	stages.Parameters(api, nil)
	want(t, written(t, api, "paths", "/api/x", "get", "parameters"),
		"[{name: l, in: query, explode: false, schema: {type: array, items: {type: string}}}, {name: t, in: query, schema: {type: string}}]", nil, nil)
}
