package stages_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

// imported is what becomes of documents without an overlay.
func imported(t *testing.T, documents ...string) *stages.Result {
	t.Helper()
	sources := make([]*spec.Source, 0, len(documents))
	for _, document := range documents {
		sources = append(sources, parsed(t, document))
	}
	lock, err := stages.ReadLock(nil)
	if err != nil {
		t.Fatal(err)
	}
	result, err := stages.Run(sources, nil, lock)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// answeringA is a document with an operation that answers with A.
func answeringA(schemas string) string {
	return "paths:\n  /api/things: {get: {responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}\n" +
		"components:\n  schemas:\n" + indented(indented(schemas))
}

func TestComponentsThatContainThemselvesComeToAnEnd(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ schemas, want string }{
		"a list of lists":          {"A: {type: array, items: {$ref: '#/components/schemas/A'}}", ""},
		"a map of maps":            {"A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}", ""},
		"a list that holds itself": {"A: {type: array, items: {type: object, properties: {below: {$ref: '#/components/schemas/A'}}}}", "things.A things.AItem"},
		"a list of alternatives":   {"A: {type: array, items: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}", "things.A things.AItem"},
		"an alternative of itself": {"A: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]}", ""},
		"alternatives of each other": {
			"A: {anyOf: [{$ref: '#/components/schemas/B'}, {type: string}]}\nB: {anyOf: [{$ref: '#/components/schemas/A'}, {type: array, items: {type: string}}]}", "things.A",
		},
		"two that hold together": {
			"A: {allOf: [{properties: {next: {$ref: '#/components/schemas/B'}}}, {properties: {next: {$ref: '#/components/schemas/C'}}}]}\n" +
				"B: {properties: {next: {$ref: '#/components/schemas/B'}, b: {type: string}}}\nC: {properties: {next: {$ref: '#/components/schemas/C'}, c: {type: string}}}", "things.A things.B things.C",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			keys := slices.Sorted(maps.Keys(imported(t, answeringA(c.schemas)).API.Schemas))
			if got := strings.Join(keys, " "); got != c.want {
				t.Errorf("got the types %q, want %q", got, c.want)
			}
		})
	}
}

func TestAPathHasOneTemplateInAllDocuments(t *testing.T) {
	t.Parallel()
	result := imported(t,
		"paths: {'/api/x/{id?}': {get: {}, delete: {}}}\n",
		"paths: {'/api/x/{thing}': {get: {}}, '/api/x/{name*}': {put: {}}}\n",
	)
	got := make([]string, 0, len(result.API.Operations))
	for _, op := range result.API.Operations {
		got = append(got, fmt.Sprint(op.Method, " ", op.Path, " ", op.Parameters[0].Name))
	}
	slices.Sort(got)
	if want := []string{"DELETE /api/x/{id} id", "GET /api/x/{id} id", "PUT /api/x/{id} id"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEveryOperationHasANameOfItsOwn(t *testing.T) {
	t.Parallel()
	result := imported(t, "paths: {/api/x/y: {get: {}}, /api/x/_y: {get: {}}, /api/x/Y: {get: {}}, /api/x/-y: {get: {}}}\n")
	names := map[string]bool{"": true}
	for _, op := range result.API.Operations {
		if names[op.ID] {
			t.Errorf("%s %s is called %q, as is another", op.Method, op.Path, op.ID)
		}
		names[op.ID] = true
	}
}

func TestNoTypeIsCalledWhatGeneratedCodeNeeds(t *testing.T) {
	t.Parallel()
	result := imported(t, answeringA("A: {properties: {t: {$ref: '#/components/schemas/T'}, one: {$ref: '#/components/schemas/1a'}}}\n"+
		"T: {properties: {a: {type: string}}}\n1a: {properties: {b: {type: string}}}"))
	for key := range result.API.Schemas {
		if _, name, _ := strings.Cut(key, "."); name == "T" || name[0] < 'A' || name[0] > 'Z' {
			t.Errorf("a type is called %s", key)
		}
	}
}

func TestAnAlternativeOfOursThatNoDocumentHasIsLeftOut(t *testing.T) {
	t.Parallel()
	api := decoded(t, "paths: {}\ncomponents: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}, C: {type: string}}}\n", true)
	if got := api.Schemas["A"].OneOf; len(got) != 1 || got[0].Ref != "C" {
		t.Errorf("the alternatives are %v, want C alone", got)
	}
}

func TestNoMemberIsLostWhereSchemasHoldTogether(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]stageCase{
		"two maps": {
			"A: {allOf: [{properties: {m: {additionalProperties: {type: object}}}}, {properties: {m: {additionalProperties: {properties: {a: {type: string}}}}}}]}",
			"{type: object, properties: {m: {type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}}}", nil,
		},
		"an alternative that cannot hold": {
			"A: {allOf: [{anyOf: [{type: string}, {type: object}]}, {properties: {a: {type: string}}}]}",
			"{anyOf: [{type: object, properties: {a: {type: string}}}]}",
			[]string{"dropped | d $.components.schemas.A.allOf[0].anyOf[0] | an alternative that does not fit what stands beside it | left out"},
		},
		"no alternative that holds": {
			"A: {allOf: [{anyOf: [{type: string}, {type: integer}]}, {properties: {a: {type: string}}}]}",
			"{anyOf: [{type: string}, {type: integer}]}",
			[]string{
				"dropped | d $.components.schemas.A.allOf[0].anyOf[0] | an alternative that does not fit what stands beside it | left out",
				"dropped | d $.components.schemas.A.allOf[0].anyOf[1] | an alternative that does not fit what stands beside it | left out",
				"folded | d $.components.schemas.A.allOf[0] | alternatives none of which fits what stands beside them | the alternatives count",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, stages.AllOf)
		})
	}
}
