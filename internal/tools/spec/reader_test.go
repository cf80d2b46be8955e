package spec_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"gopkg.in/yaml.v3"
)

// decoded is the model of a document that is free of faults, and what was mended in it.
func decoded(t *testing.T, text string, authored bool) (*spec.API, *spec.Report) {
	t.Helper()
	source, err := spec.Parse("d", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	report := &spec.Report{}
	api, err := spec.Decode(source, authored, report)
	if err != nil {
		t.Fatal(err)
	}
	return api, report
}

// written is a part of the document that is made of the model, on one line; empty where there is none.
func written(t *testing.T, api *spec.API, keys ...string) string {
	t.Helper()
	node := api.Encode()
	for _, key := range keys {
		var members []*yaml.Node
		if node.Kind == yaml.MappingNode {
			members = node.Content
		}
		i := slices.IndexFunc(members, func(n *yaml.Node) bool { return n.Value == key })
		if i < 0 {
			return ""
		}
		node = members[i+1]
	}
	node.Style = yaml.FlowStyle
	text, err := yaml.Marshal(node)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(text))
}

// noted are the lines of a report.
func noted(report *spec.Report) []string {
	notes := report.Notes()
	lines := make([]string, len(notes))
	for i, n := range notes {
		lines[i] = strings.Join([]string{n.Kind, n.Where, n.What, n.Done}, " | ")
	}
	return lines
}

const head = "openapi: 3.0.3\n"

func TestEveryFaultSaysWhereItIs(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, want string }{
		"a list":                          {"- 1\n", "d:1: $: is no OpenAPI document: want an object"},
		"another format":                  {"swagger: '2.0'\npaths: {}\n", `d:1: $: is no OpenAPI document of version 3: openapi is ""`},
		"another version":                 {"info: {}\nopenapi: 2.0.0\npaths: {}\n", `d:1: $: is no OpenAPI document of version 3: openapi is "2.0.0"`},
		"no paths":                        {head, "d:1: $.paths: want an object of paths"},
		"paths that are a list":           {head + "paths: []\n", "d:2: $.paths: want an object of paths"},
		"a path without a slash":          {head + "paths:\n  api/x: {}\n", "d:3: $.paths['api/x']: a path begins with /"},
		"a path that is a text":           {head + "paths:\n  /api/x: y\n", "d:3: $.paths['/api/x']: want an object of operations"},
		"an operation that is a list":     {head + "paths:\n  /api/x:\n    get: []\n", "d:4: $.paths['/api/x'].get: want an operation"},
		"parameters that are an object":   {head + "paths: {/api/x: {get: {parameters: {}}}}\n", "d:2: $.paths['/api/x'].get.parameters: want a list of parameters"},
		"shared parameters that are text": {head + "paths: {/api/x: {parameters: y, get: {}}}\n", "d:2: $.paths['/api/x'].parameters: want a list of parameters"},
		"a parameter that is a text":      {head + "paths: {/api/x: {get: {parameters: [y]}}}\n", "d:2: $.paths['/api/x'].get.parameters[0]: want a parameter"},
		"a parameter without a name":      {head + "paths: {/api/x: {get: {parameters: [{in: query}]}}}\n", "d:2: $.paths['/api/x'].get.parameters[0]: a parameter needs name and in"},
		"a parameter that is not there":   {head + "paths: {/api/x: {get: {parameters: [{$ref: '#/components/parameters/P'}]}}}\n", "d:2: $.paths['/api/x'].get.parameters[0]: nothing is at #/components/parameters/P\nd:1: $.paths['/api/x'].get.parameters[0]: want a parameter"},
		"responses that are a list":       {head + "paths: {/api/x: {get: {responses: []}}}\n", "d:2: $.paths['/api/x'].get.responses: want an object of responses"},
		"a response that is not there":    {head + "paths: {/api/x: {get: {responses: {200: {$ref: '#/nowhere'}}}}}\n", "d:2: $.paths['/api/x'].get.responses[200]: nothing is at #/nowhere"},
		"a response in another file":      {head + "paths: {/api/x: {get: {responses: {200: {$ref: 'other.yaml#/a'}}}}}\n", "d:2: $.paths['/api/x'].get.responses[200]: nothing is at other.yaml#/a"},
		"a response that is itself":       {head + "paths: {/api/x: {get: {responses: {200: {$ref: '#/x'}}}}}\nx: {$ref: '#/x'}\n", "d:3: $.x: the reference leads in a circle"},
		"components that are a list":      {head + "paths: {}\ncomponents: {schemas: []}\n", "d:3: $.components.schemas: want an object of schemas"},
		"a schema that is a text":         {head + "paths: {}\ncomponents: {schemas: {A: string}}\n", "d:3: $.components.schemas.A: want a schema"},
		"a schema that is a list":         {head + "paths: {}\ncomponents: {schemas: {A: {properties: {b: [string]}}}}\n", "d:3: $.components.schemas.A.properties.b: want a schema"},
		"a type that is an object":        {head + "paths: {}\ncomponents: {schemas: {A: {type: {}}}}\n", "d:3: $.components.schemas.A.type: want the name of a type"},
		"properties that are a list":      {head + "paths: {}\ncomponents: {schemas: {A: {properties: [b]}}}\n", "d:3: $.components.schemas.A.properties: want an object of schemas"},
		"a reference to nothing":          {head + "paths: {}\ncomponents: {schemas: {A: {items: {$ref: '#/components/schemas/B'}}}}\n", "d:3: $.components.schemas.A.items: nothing is at #/components/schemas/B"},
		"a reference that is no text":     {head + "paths: {}\ncomponents: {schemas: {A: {$ref: {}}}}\n", "d:3: $.components.schemas.A: nothing is at "},
		"a reference to itself":           {head + "paths: {}\ncomponents:\n  schemas:\n    A: {$ref: '#/components/schemas/A'}\n", "d:5: $.components.schemas.A: the reference leads in a circle"},
		"references in a circle":          {head + "paths: {}\ncomponents:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n", "d:5: $.components.schemas.A: the reference leads in a circle\nd:6: $.components.schemas.B: the reference leads in a circle"},
		"a place that refers to itself":   {head + "paths: {}\ncomponents: {schemas: {A: {$ref: '#/x'}}}\nx: {$ref: '#/x'}\n", "d:4: $.x: the reference leads in a circle"},
		"two faults": {
			head + "paths:\n  /api/x: y\n  /api/z:\n    get: 1\n",
			"d:3: $.paths['/api/x']: want an object of operations\nd:5: $.paths['/api/z'].get: want an operation",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			source, err := spec.Parse("d", []byte(c.text))
			if err != nil {
				t.Fatal(err)
			}
			api, err := spec.Decode(source, false, &spec.Report{})
			switch {
			case c.want == "" && err != nil:
				t.Errorf("got %v, want no fault", err)
			case c.want != "" && (err == nil || err.Error() != c.want):
				t.Errorf("got %v, want %s", err, c.want)
			case err != nil && api != nil:
				t.Error("a broken document has a model")
			}
		})
	}
}

// operationCase is an operation of a document, what it becomes, and what the report says about it.
type operationCase struct {
	operation, want string
	notes           []string
}

func (c operationCase) check(t *testing.T, authored bool) {
	t.Helper()
	api, report := decoded(t, `openapi: 3.0.3
paths: {/api/x: {parameters: [{$ref: '#/components/parameters/P'}], get: `+c.operation+`}}
components:
  parameters: {P: {name: p, in: query, description: D, schema: {type: string}}}
  requestBodies: {B: {required: true, description: D, content: {application/json: {}}}}
  responses: {R: {description: D, headers: {X: {schema: {type: string}}}, content: {text/plain: {schema: {type: string}}}}}
`, authored)
	if got := written(t, api, "paths", "/api/x", "get"); got != c.want {
		t.Errorf("got %s, want %s", got, c.want)
	}
	if got := noted(report); !slices.Equal(got, c.notes) {
		t.Errorf("noted %q, want %q", got, c.notes)
	}
}

func TestFactsOfAnOperationAreRead(t *testing.T) {
	t.Parallel()
	const p, none = "parameters: [{name: p, in: query, schema: {type: string}}]", "responses: {}"
	const lost = "d $.paths['/api/x'].get.parameters[0]"
	for name, c := range map[string]operationCase{
		"shared parameters":        {"{}", "{" + p + ", " + none + "}", nil},
		"a name below its package": {"{operationId: things.GetThing, tags: [things]}", "{operationId: things.GetThing, tags: [things], " + p + ", " + none + "}", nil},
		"generally available":      {"{x-state: Generally available; added in 9.1.0}", `{x-kibana-since: "9.1", ` + p + ", " + none + "}", nil},
		"technical preview":        {"{x-state: Technical Preview; added in 8.19}", `{x-kibana-maturity: experimental, x-kibana-since: "8.19", ` + p + ", " + none + "}", nil},
		"beta":                     {"{x-state: Beta}", "{x-kibana-maturity: beta, " + p + ", " + none + "}", nil},
		"another state":            {"{x-state: Unheard of}", "{" + p + ", " + none + "}", nil},
		"deprecated":               {"{deprecated: true, x-state: Beta}", "{x-kibana-maturity: deprecated, " + p + ", " + none + "}", nil},
		"facts in our form": {
			"{x-kibana-scope: global, x-kibana-maturity: stable, x-kibana-since: '8.0', x-kibana-until: '9.2', x-kibana-body-spaces: [spaces.*]}",
			`{x-kibana-scope: global, x-kibana-maturity: stable, x-kibana-since: "8.0", x-kibana-until: "9.2", x-kibana-body-spaces: [spaces.*], ` + p + ", " + none + "}", nil,
		},
		"pages": {
			"{x-kibana-pages: {first: 0, items: data or hits}}", "{x-kibana-pages: {first: 0, items: data or hits}, " + p + ", " + none + "}", nil,
		},
		"spaces named twice": {
			"{x-kibana-body-spaces: [spaces.*, spaces.*]}",
			"{x-kibana-body-spaces: [spaces.*], " + p + ", " + none + "}", nil,
		},
		"a body elsewhere":         {"{requestBody: {$ref: '#/components/requestBodies/B'}}", "{" + p + ", requestBody: {required: true, content: {application/json: {}}}, " + none + "}", nil},
		"a reply elsewhere":        {"{responses: {200: {$ref: '#/components/responses/R'}}}", "{" + p + `, responses: {"200": {description: OK, content: {text/plain: {schema: {type: string}}}}}}`, nil},
		"replies and failures":     {"{responses: {default: {}, 404: {description: D}, 204: {description: D}}}", "{" + p + `, responses: {"204": {description: No Content}, "404": {description: Not Found}, default: {description: Failure}}}`, nil},
		"a parameter without type": {"{parameters: [{name: q, in: query}]}", "{parameters: [{name: p, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}], " + none + "}", []string{"repaired | " + lost + " | a parameter without a schema | taken as text"}},
		"a parameter of JSON":      {"{parameters: [{name: q, in: query, content: {application/json: {schema: {type: object}}}}]}", "{parameters: [{name: p, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}], " + none + "}", []string{"repaired | " + lost + " | a parameter of application/json | taken as text"}},
		"a list that is joined":    {"{parameters: [{name: q, in: query, explode: false, schema: {type: array}}]}", "{parameters: [{name: p, in: query, schema: {type: string}}, {name: q, in: query, explode: false, schema: {type: array, items: {}}}], " + none + "}", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, false)
		})
	}
}

func TestOnlyOurSentencesAboutOperationsAreRead(t *testing.T) {
	t.Parallel()
	const operation = `{summary: S, description: D, security: [], x-codeSamples: [c],
 requestBody: {$ref: '#/components/requestBodies/B'}, responses: {200: {$ref: '#/components/responses/R'}, 404: {description: D}}}`
	operationCase{operation, `{parameters: [{name: p, in: query, schema: {type: string}}], ` +
		`requestBody: {required: true, content: {application/json: {}}}, ` +
		`responses: {"200": {description: OK, content: {text/plain: {schema: {type: string}}}}, "404": {description: Not Found}}}`, nil}.check(t, false)
	operationCase{operation, `{summary: S, description: D, security: [], parameters: [{name: p, in: query, description: D, schema: {type: string}}], ` +
		`requestBody: {required: true, description: D, content: {application/json: {}}}, ` +
		`responses: {"200": {description: D, headers: {X: {schema: {type: string}}}, content: {text/plain: {schema: {type: string}}}}, "404": {description: D}}}`, nil}.check(t, true)
}

func TestOnlyOurHeadOfADocumentIsRead(t *testing.T) {
	t.Parallel()
	const text = `openapi: 3.0.3
info: {title: T, description: D}
servers: [{url: u}]
security: [{basic: []}]
tags: [{name: things, description: D}]
x-more: m
paths: {x-note: n}
components: {securitySchemes: {basic: {type: http}}, schemas: {}}
`
	for authored, want := range map[bool]string{
		false: "{openapi: 3.0.3, tags: [], paths: {}, components: {schemas: {}}}",
		true: "{openapi: 3.0.3, info: {description: D, title: T}, servers: [{url: u}], security: [{basic: []}], tags: [{name: things, description: D}], " +
			"paths: {}, components: {securitySchemes: {basic: {type: http}}, schemas: {}}}",
	} {
		api, _ := decoded(t, text, authored)
		if got := written(t, api); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestEveryMethodIsRead(t *testing.T) {
	t.Parallel()
	api, _ := decoded(t, head+"paths: {/api/x: {get: {}, put: {}, post: {}, delete: {}, patch: {}, head: {}, options: {}, trace: {}, x-note: {}, summary: S}}\n", false)
	got := make([]string, len(api.Operations))
	for i, op := range api.Operations {
		got[i] = op.Method
	}
	if want := strings.Fields("GET PUT POST DELETE PATCH HEAD OPTIONS TRACE"); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
