package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestMembersWhoseTypeIsOptionalAreNotRequired(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]stageCase{
		"a component": {
			"A: {type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/B'}, b: {type: string}}}\nB: {type: string, x-oas-optional: true}",
			"{type: object, required: [b], properties: {b: {type: string}, a: {$ref: '#B'}}}", nil,
		},
		"its own schema": {
			"A: {type: object, required: [a], properties: {a: {type: string, x-oas-optional: true}}}",
			"{type: object, properties: {a: {type: string}}}", nil,
		},
		"below another component": {
			"A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/B'}}}\nB: {$ref: '#/components/schemas/C'}\nC: {type: string, x-oas-optional: true}",
			"{type: object, properties: {a: {$ref: '#B'}}}", nil,
		},
		"nothing says so": {
			"A: {type: object, required: [a, c], properties: {a: {$ref: '#/components/schemas/B'}}}\nB: {type: string, x-oas-optional: false}",
			"{type: object, required: [a, c], properties: {a: {$ref: '#B'}}}", nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, func(api *spec.API, _ *spec.Report) { stages.Optional(api) })
		})
	}
}
