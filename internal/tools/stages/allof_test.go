package stages_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

// stageCase is components, of which A is looked at after a stage, and what the report says.
type stageCase struct {
	schemas, want string
	notes         []string
}

func (c stageCase) check(t *testing.T, steps ...func(*spec.API, *spec.Report)) {
	t.Helper()
	api, report := components(t, c.schemas), &spec.Report{}
	for _, step := range steps {
		step(api, report)
	}
	want(t, written(t, api, "components", "schemas", "A"), c.want, noted(report), c.notes)
}

func TestPartsBecomeOneSchema(t *testing.T) {
	t.Parallel()
	const in = "d $.components.schemas."
	const base = "\nBase: {type: object, required: [b], properties: {b: {type: string}}}"
	for name, c := range map[string]stageCase{
		"members are gathered": {
			"A: {allOf: [{type: object, properties: {a: {type: string}}}, {type: object, required: [c], properties: {c: {type: string}}}]}",
			"{type: object, required: [c], properties: {c: {type: string}, a: {type: string}}}", nil,
		},
		"of a component too":      {"A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}" + base, "{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}", nil},
		"beside their own":        {"A: {type: object, properties: {a: {type: string}}, allOf: [{$ref: '#/components/schemas/Base'}]}" + base, "{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}", nil},
		"below each other":        {"A: {allOf: [{allOf: [{$ref: '#/components/schemas/Base'}]}, {properties: {a: {type: string}}}]}" + base, "{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}", nil},
		"one component alone":     {"A: {properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}]}}}" + base, "{type: object, properties: {p: {$ref: '#Base'}}}", nil},
		"one that may be null":    {"A: {properties: {p: {nullable: true, allOf: [{$ref: '#/components/schemas/Base'}]}}}" + base, "{type: object, properties: {p: {allOf: [{$ref: '#Base'}], nullable: true}}}", nil},
		"one that is an object":   {"A: {properties: {p: {type: object, allOf: [{$ref: '#/components/schemas/Base'}]}}}" + base, "{type: object, properties: {p: {$ref: '#Base'}}}", nil},
		"one that says nothing":   {"A: {properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}, {}]}}}" + base, "{type: object, properties: {p: {$ref: '#Base'}}}", nil},
		"one that says no more":   {"A: {properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Any'}]}}}\nAny: {type: object}" + base, "{type: object, properties: {p: {$ref: '#Base'}}}", nil},
		"the same twice":          {"A: {properties: {p: {allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Base'}]}}}" + base, "{type: object, properties: {p: {$ref: '#Base'}}}", nil},
		"nothing but required":    {"A: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [a]}]}\nBase: {type: object, properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: string}}}", nil},
		"required beside":         {"A: {required: [a], allOf: [{$ref: '#/components/schemas/Base'}]}\nBase: {type: object, properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: string}}}", nil},
		"both may be null":        {"A: {allOf: [{type: string, nullable: true}, {enum: [a, null]}]}", "{type: string, nullable: true, enum: [a]}", nil},
		"only one may be null":    {"A: {allOf: [{type: string, nullable: true}, {type: string, enum: [a]}]}", "{type: string, enum: [a]}", nil},
		"the narrower number":     {"A: {allOf: [{type: number}, {type: integer}]}", "{type: integer}", nil},
		"the common values":       {"A: {allOf: [{enum: [a, b]}, {enum: [b, c]}]}", "{type: string, enum: [b]}", nil},
		"a member that is both":   {"A: {allOf: [{properties: {a: {type: string}}}, {properties: {a: {enum: [x]}}}]}", "{type: object, properties: {a: {type: string, enum: [x]}}}", nil},
		"a member that says more": {"A: {allOf: [{properties: {a: {}}}, {properties: {a: {$ref: '#/components/schemas/Base'}}}]}" + base, "{type: object, properties: {a: {$ref: '#Base'}}}", nil},
		"a member, a list of it":  {"A: {allOf: [{properties: {a: {type: array, items: {}}}}, {properties: {a: {type: array, items: {type: string}}}}]}", "{type: object, properties: {a: {type: array, items: {type: string}}}}", nil},
		"two types": {
			"A: {allOf: [{type: string}, {type: integer}]}", "{type: integer}", []string{"folded | " + in + "A.allOf[1] | a value that is string and integer | the latter counts"},
		},
		"no common value": {
			"A: {allOf: [{enum: [a]}, {enum: [b]}]}", "{type: string, enum: [b]}", []string{"folded | " + in + "A.allOf[1] | two lists of values that have none in common | the latter counts"},
		},
		"itself": {
			"A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {type: string}}}]}", "{type: object, properties: {a: {type: string}}}",
			[]string{"dropped | " + in + "A.allOf[0] | a component that contains itself | its members are left out here"},
		},
		"a member that leads back, and no more": {
			"A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}]}\nAny: {type: object}\n" +
				"B: {properties: {a: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Any'}, {description: d}]}}}",
			"{type: object, properties: {a: {$ref: '#A'}, c: {type: string}}}", nil,
		},
		"a member that leads back, and more": {
			"A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}]}\n" +
				"B: {properties: {a: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {d: {type: string}}}]}}}",
			"{type: object, properties: {a: {type: object, properties: {d: {type: string}}}, c: {type: string}}}",
			[]string{"dropped | " + in + "B.properties.a.allOf[0] | a component that contains itself | its members are left out here"},
		},
		"a union takes what stands beside it": {
			"A: {properties: {a: {type: string}}, oneOf: [{$ref: '#/components/schemas/Base'}, {properties: {c: {type: string}}}]}" + base,
			"{anyOf: [{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}, {type: object, properties: {a: {type: string}, c: {type: string}}}]}", nil,
		},
		"a union takes the other part": {
			"A: {allOf: [{$ref: '#/components/schemas/Base'}, {oneOf: [{properties: {c: {type: string}}}, {properties: {d: {type: string}}}]}]}" + base,
			"{anyOf: [{type: object, required: [b], properties: {b: {type: string}, c: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}, d: {type: string}}}]}", nil,
		},
		"of a component that is another": {
			"A: {allOf: [{$ref: '#/components/schemas/Alias'}, {properties: {a: {type: string}}}]}\nAlias: {$ref: '#/components/schemas/Base'}" + base,
			"{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}", nil,
		},
		"a map and an object": {
			"A: {allOf: [{type: object, additionalProperties: {type: string}}, {properties: {a: {type: string}}}]}",
			"{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}", nil,
		},
		"a union in a union": {
			"A: {properties: {a: {}}, oneOf: [{oneOf: [{properties: {b: {}}}, {properties: {c: {}}}]}, {properties: {d: {}}}]}",
			"{anyOf: [{anyOf: [{type: object, properties: {a: {}, b: {}}}, {type: object, properties: {a: {}, c: {}}}]}, {type: object, properties: {a: {}, d: {}}}]}", nil,
		},
		"a member that leads back": {
			"A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {next: {$ref: '#/components/schemas/A'}}}]}" + base,
			"{type: object, required: [b], properties: {b: {type: string}, next: {$ref: '#A'}}}", nil,
		},
		"two unions": {
			"A: {allOf: [{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}, {oneOf: [{properties: {c: {}}}, {properties: {d: {}}}]}]}",
			"{anyOf: [{type: object, properties: {a: {}, c: {}}}, {type: object, properties: {a: {}, d: {}}}, " +
				"{type: object, properties: {b: {}, c: {}}}, {type: object, properties: {b: {}, d: {}}}]}", nil,
		},
		"alternatives of what is required": {
			"A: {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}",
			"{anyOf: [{type: object, required: [a], properties: {a: {}, b: {}}}, {type: object, required: [b], properties: {b: {}, a: {}}}]}", nil,
		},
		"a union that it is part of": {
			"A: {allOf: [{properties: {a: {type: string}}}, {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Base'}]}]}" + base,
			"{anyOf: [{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}]}",
			[]string{"dropped | " + in + "A.allOf[1].oneOf[0] | a component that contains itself | no alternative here"},
		},
		"two unions that it is part of": {
			"A: {allOf: [{oneOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {}}}]}, {oneOf: [{properties: {c: {}}}, {properties: {d: {}}}]}]}",
			"{anyOf: [{type: object, properties: {a: {}, c: {}}}, {type: object, properties: {a: {}, d: {}}}]}",
			[]string{"dropped | " + in + "A.allOf[0].oneOf[0] | a component that contains itself | no alternative here"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, stages.AllOf)
		})
	}
}

func TestUnionsThatAreTooManyTogetherAreLoosened(t *testing.T) {
	t.Parallel()
	union := func(first string) string {
		return strings.ReplaceAll("{oneOf: [{properties: {x1: {}}, required: [x1]}, {properties: {x2: {}}}, {properties: {x3: {}}}, "+
			"{properties: {x4: {}}}, {properties: {x5: {}}}]}", "x", first)
	}
	api, report := components(t, "A: {allOf: ["+union("a")+", "+union("b")+"]}"), &spec.Report{}
	stages.AllOf(api, report)
	if alternatives := len(api.Schemas["A"].OneOf); alternatives != 5 {
		t.Errorf("%d alternatives, want 5", alternatives)
	}
	want(t, "", "", noted(report), []string{"folded | d $.components.schemas.A.allOf[1] | two unions that hold together | the members of the smaller one may all be present"})
}

func TestAComponentThatWasMergedIsRemembered(t *testing.T) {
	t.Parallel()
	api := components(t, "A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {}}}]}\nB: {properties: {b: {}}}\nC: {properties: {b: {$ref: '#/components/schemas/B'}}}")
	stages.AllOf(api, nil)
	if !api.Merged["B"] || len(api.Merged) != 1 {
		t.Errorf("merged are %v, want B", api.Merged)
	}
	if from := api.Schemas["A"].From; from != "B" {
		t.Errorf("A comes from %q, want B", from)
	}
}
