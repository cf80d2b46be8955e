package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

// assembled is the interface that is made of a document whose operations are all in package things.
func assembled(t *testing.T, text string) *spec.API {
	t.Helper()
	api, types, _ := things(t, text)
	stages.TypeNames(stages.Twins(types), api.Operations, lock(t, ""), nil)
	return stages.Assemble(api, types)
}

func TestComponentsAreKeyedByPackageAndType(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ schema, components, want string }{
		"a type and its member": {
			"{$ref: '#/components/schemas/A'}", "A: {properties: {id: {}, size: {enum: [s, l]}}}",
			"{things.A: {type: object, properties: {id: {}, size: {$ref: '#things.ASize'}}}, things.ASize: {type: string, enum: [s, l]}}",
		},
		"twins": {
			"{properties: {x: {$ref: '#/components/schemas/Things_A'}, y: {$ref: '#/components/schemas/AObject'}}}",
			"Things_A: {properties: {next: {$ref: '#/components/schemas/AObject'}}}, AObject: {properties: {next: {$ref: '#/components/schemas/Things_A'}}}",
			"{things.A: {type: object, properties: {next: {$ref: '#things.A'}}}, " +
				"things.Thing: {type: object, properties: {x: {$ref: '#things.A'}, y: {$ref: '#things.A'}}}}",
		},
		"a union that a member tells apart": {
			"{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
			"A: {required: [kind], properties: {kind: {enum: [a, c]}}}, B: {required: [kind], properties: {kind: {const: b}}}",
			"{things.A: {type: object, required: [kind], properties: {kind: {$ref: '#things.AKind'}}}, things.AKind: {type: string, enum: [a, c]}, " +
				"things.B: {type: object, required: [kind], properties: {kind: {type: string, enum: [b]}}}, " +
				"things.GetThingResponse: {oneOf: [{$ref: '#things.A'}, {$ref: '#things.B'}], discriminator: {propertyName: kind, mapping: {a: '#things.A', b: '#things.B', c: '#things.A'}}}}",
		},
		"a union that nothing tells apart": {
			"{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}",
			"A: {properties: {a: {}}}, B: {properties: {b: {}}}",
			"{things.A: {type: object, properties: {a: {}}}, things.B: {type: object, properties: {b: {}}}, things.GetThingResponse: {anyOf: [{$ref: '#things.A'}, {$ref: '#things.B'}]}}",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want(t, written(t, assembled(t, documentOf(c.schema, c.components)), "components", "schemas"), c.want, nil, nil)
		})
	}
}

func TestWhatOnlyFailuresReferToIsKept(t *testing.T) {
	t.Parallel()
	api := decoded(t, `paths: {/api/things: {get: {tags: [things], responses: {404: {content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}}}}}
components:
  responses: {Bad: {content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}}
  schemas:
    Error: {properties: {cause: {$ref: '#/components/schemas/Cause'}}}
    Cause: {type: string}
    Missing: {type: object}
    Unused: {type: object}
`, true)
	want(t, written(t, stages.Assemble(api, nil), "components", "schemas"),
		"{Cause: {type: string}, Error: {type: object, properties: {cause: {$ref: '#Cause'}}}, Missing: {type: object}}", nil, nil)
}
