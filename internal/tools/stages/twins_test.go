package stages_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestTypesThatSayTheSameAreOne(t *testing.T) {
	t.Parallel()
	const reply = "GET /api/things reply"
	for name, c := range map[string]struct {
		schema, components string
		left               []string
	}{
		"large ones without a name": {
			"{properties: {x: {properties: {a: {}, b: {}, c: {}}}, y: {description: D, properties: {a: {}, b: {}, c: {}}}}}", "", []string{reply, reply + ".x"},
		},
		"not where they differ": {
			"{properties: {x: {properties: {a: {}, b: {}, c: {}}}, y: {properties: {a: {}, b: {}, c: {type: string}}}}}", "", []string{reply, reply + ".x", reply + ".y"},
		},
		"not small ones": {"{properties: {x: {properties: {id: {}}}, y: {properties: {id: {}}}}}", "", []string{reply, reply + ".x", reply + ".y"}},
		"small ones of the same member": {
			"{properties: {tags: {type: array, items: {properties: {id: {}}}}, x: {properties: {a: {}, b: {}, c: {}, tag: {properties: {id: {}}}}}}}", "",
			[]string{reply, reply + ".tags[]", reply + ".x"},
		},
		"not few values":         {"{properties: {x: {enum: [a, b]}, y: {enum: [a, b]}}}", "", []string{reply, reply + ".x", reply + ".y"}},
		"many values":            {"{properties: {x: {enum: [a, b, c]}, y: {enum: [a, b, c]}}}", "", []string{reply, reply + ".x"}},
		"not of different names": {"{properties: {x: {$ref: '#/components/schemas/A'}, y: {$ref: '#/components/schemas/B'}}}", "A: {properties: {a: {}, b: {}, c: {}}}, B: {properties: {a: {}, b: {}, c: {}}}", []string{reply, "A", "B"}},
		"of the same name":       {"{properties: {x: {$ref: '#/components/schemas/Things_A'}, y: {$ref: '#/components/schemas/AObject'}}}", "Things_A: {properties: {a: {}}}, AObject: {properties: {a: {}}}", []string{reply, "Things_A"}},
		"that refer to themselves": {
			"{properties: {x: {$ref: '#/components/schemas/Things_A'}, y: {$ref: '#/components/schemas/AObject'}}}",
			"Things_A: {properties: {next: {$ref: '#/components/schemas/Things_A'}}}, AObject: {properties: {next: {$ref: '#/components/schemas/AObject'}}}",
			[]string{reply, "Things_A"},
		},
		"that refer to each other": {
			"{properties: {x: {$ref: '#/components/schemas/Things_A'}, y: {$ref: '#/components/schemas/AObject'}}}",
			"Things_A: {properties: {next: {$ref: '#/components/schemas/AObject'}}}, AObject: {properties: {next: {$ref: '#/components/schemas/Things_A'}}}",
			[]string{reply, "Things_A"},
		},
		"not if what they refer to differs": {
			"{properties: {x: {$ref: '#/components/schemas/Things_A'}, y: {$ref: '#/components/schemas/AObject'}}}",
			"Things_A: {properties: {next: {$ref: '#/components/schemas/P'}}}, AObject: {properties: {next: {$ref: '#/components/schemas/Q'}}}, P: {properties: {a: {}}}, Q: {properties: {b: {}}}",
			[]string{reply, "Things_A", "AObject", "P", "Q"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, types, _ := things(t, documentOf(c.schema, c.components))
			if left := places(stages.Twins(types)); !slices.Equal(left, c.left) {
				t.Errorf("left are %q, want %q", left, c.left)
			}
		})
	}
}

func TestATwinKnowsWhatStandsForIt(t *testing.T) {
	t.Parallel()
	_, types, _ := things(t, documentOf("{properties: {x: {properties: {a: {}, b: {}, c: {}}}, y: {properties: {a: {}, b: {}, c: {}}}}}", ""))
	stages.Twins(types)
	if x, y := types[1], types[2]; y.Twin != x || x.Twin != nil || !slices.Equal(x.Places, []string{y.Place}) {
		t.Errorf("the twin of %s is %v, its places are %q", y.Place, y.Twin, x.Places)
	}
}
