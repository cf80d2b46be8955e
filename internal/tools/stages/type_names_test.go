package stages_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

// named are the names of the types of a document, by their places.
func named(t *testing.T, text string, names *stages.Lock) (map[string]string, *spec.Report) {
	t.Helper()
	api, types, _ := things(t, text)
	report := &spec.Report{}
	left := stages.Twins(types)
	stages.TypeNames(left, api.Operations, names, report)
	got := map[string]string{}
	for _, typ := range left {
		got[typ.Place] = typ.Name
	}
	return got, report
}

func TestATypeIsCalledWhatItIs(t *testing.T) {
	t.Parallel()
	const reply = "GET /api/things reply"
	for name, c := range map[string]struct{ schema, components, place, want string }{
		"as upstream calls it":                 {"{$ref: '#/components/schemas/A'}", "A: {properties: {a: {}}}", "A", "A"},
		"without the document's prefix":        {"{$ref: '#/components/schemas/Security_Detections_API_AlertType'}", "Security_Detections_API_AlertType: {enum: [a, b]}", "Security_Detections_API_AlertType", "AlertType"},
		"without the package":                  {"{$ref: '#/components/schemas/things_get_reply'}", "things_get_reply: {properties: {a: {}}}", "things_get_reply", "GetReply"},
		"without words that say nothing":       {"{$ref: '#/components/schemas/AlertObjectSchema'}", "AlertObjectSchema: {properties: {a: {}}}", "AlertObjectSchema", "Alert"},
		"not without all of them":              {"{$ref: '#/components/schemas/Schema'}", "Schema: {properties: {a: {}}}", "Schema", "Schema"},
		"in good capitals":                     {"{$ref: '#/components/schemas/api_key_url'}", "api_key_url: {properties: {a: {}}}", "api_key_url", "APIKeyURL"},
		"as we call it":                        {"{$ref: '#/components/schemas/A'}", "A: {x-go-type-name: Better2, properties: {a: {}}}", "A", "Better2"},
		"as we wrote it":                       {"{$ref: '#/components/schemas/things.Mine'}", "things.Mine: {properties: {a: {}}}", "things.Mine", "Mine"},
		"after the operation":                  {"{properties: {a: {}}}", "", reply, "GetThingResponse"},
		"after what the operation gets":        {"{properties: {id: {}, name: {}}}", "", reply, "Thing"},
		"after what is wrapped":                {"{properties: {thing: {properties: {id: {}, name: {}}}}}", "", reply + ".thing", "Thing"},
		"after its member":                     {"{properties: {id: {}, severity: {enum: [low, high]}}}", "", reply + ".severity", "Severity"},
		"after its member and what it is in":   {"{properties: {id: {}, type: {enum: [low, high]}}}", "", reply + ".type", "ThingType"},
		"without saying it twice":              {"{properties: {x: {$ref: '#/components/schemas/StepAction'}, y: {$ref: '#/components/schemas/StepCase'}}}", "StepAction: {properties: {action_kind: {enum: [a, b]}}}, StepCase: {properties: {action_kind: {enum: [c, d]}}}", "StepAction.action_kind", "StepActionKind"},
		"in the singular":                      {"{properties: {id: {}, entries: {type: array, items: {properties: {a: {}}}}}}", "", reply + ".entries[]", "ThingEntry"},
		"after the way, where members clash":   {"{properties: {id: {}, p: {properties: {x: {}, size: {enum: [s, l]}}}, q: {properties: {y: {}, size: {enum: [a, z]}}}}}", "", reply + ".q.size", "QSize"},
		"after its alternative":                {"{properties: {id: {}, u: {oneOf: [{required: [type], properties: {type: {const: red}}}, {required: [type], properties: {type: {const: blue}}}]}}}", "", reply + ".u|red", "Red"},
		"without a number":                     {"{$ref: '#/components/schemas/Thing2'}", "Thing2: {properties: {id: {}, name: {}}}", "Thing2", "Thing"},
		"with the number of a version":         {"{$ref: '#/components/schemas/ThingV2'}", "ThingV2: {properties: {id: {}, name: {}}}", "ThingV2", "ThingV2"},
		"by a member that no other number has": {"{properties: {x: {$ref: '#/components/schemas/Part1'}, y: {$ref: '#/components/schemas/Part2'}}}", "Part1: {properties: {id: {}, size: {}}}, Part2: {properties: {id: {}, color: {}}}", "Part2", "PartWithColor"},
		"by a member that the bare name lacks": {"{properties: {x: {$ref: '#/components/schemas/Part2'}, y: {$ref: '#/components/schemas/Part'}}}", "Part2: {properties: {id: {}, color: {}}}, Part: {properties: {id: {}}}", "Part2", "PartWithColor"},
		"bare, where no member tells it apart": {"{properties: {x: {$ref: '#/components/schemas/Part2'}, y: {$ref: '#/components/schemas/Part'}}}", "Part2: {properties: {id: {}}}, Part: {properties: {id: {}, color: {}}}", "Part2", "PartDetails"},
		"not as the client":                    {"{$ref: '#/components/schemas/Client'}", "Client: {properties: {a: {}}}", "Client", "ClientDetails"},
		"not as the constructor":               {"{$ref: '#/components/schemas/New'}", "New: {properties: {a: {}}}", "New", "NewDetails"},
		"not as the parameters of a call":      {"{$ref: '#/components/schemas/GetThingParams'}", "GetThingParams: {properties: {a: {}}}", "GetThingParams", "GetThingParamsDetails"},
		"values not as the constants of other": {"{properties: {kind_a: {properties: {x: {}, y: {}}}, thing_kind: {enum: [a, b]}, q: {$ref: '#/components/schemas/ThingKindA'}}}", "ThingKindA: {properties: {a: {}}}", reply + ".thing_kind", "ThingKindValue"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, _ := named(t, documentOf(c.schema, c.components), lock(t, ""))
			if got[c.place] != c.want {
				t.Errorf("%s is %q, want %s; all are %v", c.place, got[c.place], c.want, got)
			}
		})
	}
}

func TestNamesOfTypesAreDistinct(t *testing.T) {
	t.Parallel()
	const text = `paths:
  /api/things: {get: {operationId: GetThing, parameters: [{name: color, in: query, schema: {enum: [red, blue]}}], responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
  /api/things/all: {post: {operationId: CreateThing, requestBody: {content: {application/json: {schema: {properties: {a: {}}}}}}, responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}}}
components:
  schemas:
    Thing: {properties: {id: {}, color: {enum: [red, green]}, colorRed: {properties: {x: {}}}, shape: {anyOf: [{type: string}, {type: array}]}, shapeFrom: {properties: {y: {}}}}}
    thing: {properties: {id: {}, color: {enum: [red, green]}}}
`
	first, _ := named(t, text, lock(t, ""))
	made := map[string]bool{"Client": true, "New": true, "GetThingParams": true, "CreateThingParams": true}
	for place, name := range first {
		if name == "" || made[name] {
			t.Errorf("%s is %q, which is taken", place, name)
		}
		made[name] = true
	}
	for range 20 {
		again, _ := named(t, text, lock(t, ""))
		for place, name := range first {
			if again[place] != name {
				t.Fatalf("%s is %s, and then %s", place, name, again[place])
			}
		}
	}
}

func TestTheLockKeepsTheNamesOfTypes(t *testing.T) {
	t.Parallel()
	const before = "{properties: {id: {}, size: {enum: [s, l]}, x: {$ref: '#/components/schemas/A'}}}"
	const after = "{properties: {id: {}, size: {enum: [s, l]}, x: {$ref: '#/components/schemas/A'}, inner: {properties: {z: {}, size: {enum: [p, q]}}}}}"
	names := lock(t, "things A\tOld\nthings gone\tGone\n")
	first, _ := named(t, documentOf(before, "A: {properties: {a: {}}}"), names)
	second, _ := named(t, documentOf(after, "A: {properties: {a: {}, b: {}}}"), lock(t, string(names.Bytes())))
	for place, name := range first {
		if second[place] != name {
			t.Errorf("%s was %s and is %s", place, name, second[place])
		}
	}
	if first["A"] != "Old" {
		t.Errorf("A is %s, want Old", first["A"])
	}
	if !strings.Contains(string(names.Bytes()), "things gone\tGone\n") {
		t.Error("a name was forgotten")
	}
}

func TestANameOfOursThatIsTakenIsNoted(t *testing.T) {
	t.Parallel()
	got, report := named(t, documentOf("{properties: {x: {$ref: '#/components/schemas/A'}, y: {$ref: '#/components/schemas/B'}}}",
		"A: {x-go-type-name: Mine, properties: {a: {}}}, B: {x-go-type-name: Mine, properties: {b: {}}}"), lock(t, ""))
	if got["A"] != "Mine" || got["B"] == "Mine" {
		t.Errorf("got %v", got)
	}
	if want := "names | things B | the type name Mine is taken | named otherwise"; !slices.Contains(noted(report), want) {
		t.Errorf("noted %q, want %s", noted(report), want)
	}
}
