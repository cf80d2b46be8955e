package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestAlternativesTakeAFormThatGoExpresses(t *testing.T) {
	t.Parallel()
	const at, in = "d $.components.schemas.A", "d $.components.schemas."
	const pets = `
Cat: {type: object, required: [kind], properties: {kind: {enum: [cat]}}}
Dog: {type: object, required: [kind], properties: {kind: {enum: [dog]}}}
Fish: {type: object, properties: {fins: {type: integer}}}
Bird: {type: object, properties: {wings: {type: integer}}}`
	for name, c := range map[string]stageCase{
		"one or null":           {"A: {anyOf: [{type: string}, {type: 'null'}]}", "{type: string, nullable: true}", nil},
		"one or null in 3.0":    {`A: {anyOf: [{type: string}, {nullable: true, enum: ["null"]}]}`, "{type: string, nullable: true}", nil},
		"one or never":          {"A: {anyOf: [{type: string}, {not: {}}]}", "{type: string}", nil},
		"one that may be null":  {"A: {anyOf: [{type: string, nullable: true}, {type: string}]}", "{type: string, nullable: true}", nil},
		"one twice":             {"A: {anyOf: [{type: string}, {type: string, description: D}]}", "{type: string}", nil},
		"one alone":             {"A: {anyOf: [{$ref: '#/components/schemas/Cat'}]}" + pets, "{$ref: '#Cat'}", nil},
		"none":                  {"A: {anyOf: [{not: {}}]}", "{nullable: true}", nil},
		"values":                {"A: {anyOf: [{enum: [a, b]}, {enum: [b, c]}]}", "{type: string, enum: [a, b, c]}", nil},
		"values of a component": {"A: {anyOf: [{enum: [a]}, {$ref: '#/components/schemas/E'}]}\nE: {enum: [b, c]}", "{type: string, enum: [a, b, c]}", nil},
		"values or any text":    {"A: {anyOf: [{enum: [a, b]}, {type: string}]}", "{type: string, x-known-values: [a, b]}", nil},
		"one value or any text": {"A: {anyOf: [{enum: [a]}, {type: string}]}", "{type: string}", nil},
		"numbers":               {"A: {anyOf: [{type: integer}, {type: number}]}", "{type: number}", nil},
		"integers":              {"A: {anyOf: [{type: integer, format: int64}, {type: integer}]}", "{type: integer}", nil},
		"truth as text":         {"A: {anyOf: [{type: boolean}, {enum: ['true', 'false']}]}", "{type: boolean}", nil},
		"truth or a word":       {"A: {anyOf: [{type: boolean}, {enum: [auto]}]}", "{}", []string{"loosened | " + at + " | scalars of several types | any JSON"}},
		"scalars":               {"A: {anyOf: [{type: string}, {type: integer}]}", "{}", []string{"loosened | " + at + " | scalars of several types | any JSON"}},
		"anything":              {"A: {anyOf: [{type: string}, {}]}", "{}", []string{"loosened | " + at + " | alternatives, one of which is any JSON | any JSON"}},
		"one or many":           {"A: {anyOf: [{type: string}, {type: array, items: {type: string}}]}", "{anyOf: [{type: string}, {type: array, items: {type: string}}]}", nil},
		"an object or a text":   {"A: {anyOf: [{type: string}, {$ref: '#/components/schemas/Cat'}]}" + pets, "{anyOf: [{type: string}, {$ref: '#Cat'}]}", nil},
		"in each other":         {"A: {anyOf: [{anyOf: [{type: string}, {type: 'null'}]}, {type: array}]}", "{nullable: true, anyOf: [{type: string}, {type: array, items: {}}]}", nil},
		"of a component":        {"A: {anyOf: [{type: boolean}, {$ref: '#/components/schemas/U'}]}\nU: {anyOf: [{type: string}, {type: array}]}", "{anyOf: [{type: boolean}, {type: string}, {type: array, items: {}}]}", nil},
		"itself":                {"A: {anyOf: [{type: boolean}, {$ref: '#/components/schemas/A'}, {type: array}]}", "{anyOf: [{type: boolean}, {type: array, items: {}}]}", nil},
		"each other": {
			"A: {anyOf: [{type: boolean}, {$ref: '#/components/schemas/B'}]}\nB: {anyOf: [{type: array}, {$ref: '#/components/schemas/A'}]}",
			"{anyOf: [{type: boolean}, {type: array, items: {}}]}", nil,
		},
		"objects that say what they are": {
			"A: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}" + pets,
			"{oneOf: [{$ref: '#Cat'}, {$ref: '#Dog'}], discriminator: {propertyName: kind, mapping: {}}}", nil,
		},
		"objects without a name that say what they are": {
			"A: {oneOf: [{required: [type], properties: {type: {const: a}}}, {required: [type], properties: {type: {const: b}}}]}",
			"{oneOf: [{type: object, required: [type], properties: {type: {type: string, enum: [a]}}}, " +
				"{type: object, required: [type], properties: {type: {type: string, enum: [b]}}}], discriminator: {propertyName: type, mapping: {}}}", nil,
		},
		"a discriminator by its mapping": {
			"A: {oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}], discriminator: {propertyName: t, mapping: {p: '#/components/schemas/P', q: '#/components/schemas/Q'}}}\n" +
				"P: {properties: {t: {type: string}}}\nQ: {properties: {t: {type: string}, x: {}}}",
			"{oneOf: [{$ref: '#P'}, {$ref: '#Q'}], discriminator: {propertyName: t, mapping: {p: '#P', q: '#Q'}}}", nil,
		},
		"a discriminator that does not tell": {
			"A: {oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Bird'}], discriminator: {propertyName: kind}}" + pets,
			"{anyOf: [{$ref: '#Fish'}, {$ref: '#Bird'}]}",
			[]string{"loosened | " + at + " | the discriminator kind does not tell all alternatives apart | told apart by their shape"},
		},
		"objects that both say the same": {
			"A: {oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}]}\n" +
				"P: {required: [type], properties: {type: {const: metric}}}\nQ: {required: [type], properties: {type: {const: metric}, x: {}}}",
			"{anyOf: [{$ref: '#P'}, {$ref: '#Q'}]}", nil,
		},
		"objects with a name": {"A: {anyOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Bird'}]}" + pets, "{anyOf: [{$ref: '#Fish'}, {$ref: '#Bird'}]}", nil},
		"one with a name": {
			"A: {anyOf: [{$ref: '#/components/schemas/Fish'}, {properties: {legs: {type: integer}}}]}" + pets,
			"{anyOf: [{$ref: '#Fish'}, {type: object, properties: {legs: {type: integer}}}]}", nil,
		},
		"objects without a name": {
			"A: {anyOf: [{required: [a, b], properties: {a: {type: string}, b: {type: string}}}, {required: [a], properties: {a: {type: 'null'}, c: {type: integer}}}]}",
			"{type: object, required: [a], properties: {a: {type: string, nullable: true}, b: {type: string}, c: {type: integer}}}",
			[]string{"folded | " + at + " | alternatives without a name that nothing tells apart | one object with the members of all"},
		},
		"an object or any": {
			"A: {anyOf: [{properties: {a: {type: string}}}, {type: object}]}", "{type: object, additionalProperties: true}",
			[]string{"folded | " + at + " | alternatives, one of which is any object | any object"},
		},
		"an object with a name or any": {"A: {anyOf: [{$ref: '#/components/schemas/Fish'}, {type: object}]}" + pets, "{anyOf: [{$ref: '#Fish'}, {type: object}]}", nil},
		"below a property": {
			"A: {properties: {p: {type: array, items: {anyOf: [{type: string}, {type: integer}]}}}}", "{type: object, properties: {p: {type: array, items: {}}}}",
			[]string{"loosened | " + in + "A.properties.p.items | scalars of several types | any JSON"},
		},
		"with parts": {
			"A: {allOf: [{properties: {x: {}}}, {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}]}" + pets,
			"{oneOf: [{type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, x: {}}}, " +
				"{type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}, x: {}}}], discriminator: {propertyName: kind, mapping: {}}}", nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, stages.AllOf, stages.Unions)
		})
	}
}

func TestScalarsOfSeveralTypesStayWhereWeWroteThem(t *testing.T) {
	t.Parallel()
	api, report := components(t, "things.U: {anyOf: [{type: string}, {type: integer}]}"), &spec.Report{}
	stages.AllOf(api, report)
	stages.Unions(api, report)
	want(t, written(t, api, "components", "schemas", "things.U"), "{anyOf: [{type: string}, {type: integer}]}", noted(report), nil)
}
