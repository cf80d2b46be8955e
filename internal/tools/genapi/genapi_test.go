package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const head = `openapi: 3.0.3
info: {title: t, version: "1"}
tags: [{name: things, description: Package things has things.}]
paths:
`

// oneAtATime guards oapi-codegen, which keeps its state in globals.
var oneAtATime sync.Mutex

// generated is the package of a description with one tag.
func generated(t *testing.T, description string) (string, error) {
	t.Helper()
	oneAtATime.Lock()
	defer oneAtATime.Unlock()
	parts, err := split(saved(t, head+description))
	if err != nil {
		return "", err
	}
	code, _, err := generate(parts[0])
	return code, err
}

func saved(t *testing.T, description string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "description.yaml")
	if err := os.WriteFile(path, []byte(description), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// expect generates a package and looks for lines in it.
func expect(t *testing.T, description string, lines ...string) string {
	t.Helper()
	code, err := generated(t, description)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.ParseFile(token.NewFileSet(), "things.go", code, parser.AllErrors); err != nil {
		t.Fatal(err)
	}
	for _, want := range lines {
		if !strings.Contains(squeeze(code), squeeze(want)) {
			t.Errorf("the package lacks\n%s", want)
		}
	}
	if t.Failed() {
		t.Log(code)
	}
	return code
}

const thing = `  /api/things/{type}/{id}:
    put:
      operationId: UpdateThing
      summary: changes a thing.
      tags: [things]
      x-kibana-scope: space
      x-kibana-body-spaces: ["names.*"]
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      parameters:
        - {name: type, in: path, required: true, schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: force, in: query, schema: {type: boolean}}
        - {name: fields, in: query, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "200": {description: d, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}}
        "404": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Failure"}}}}
components:
  schemas:
    Failure: {type: object, properties: {message: {type: string}}}
    Kind: {type: string, description: is a kind., x-known-values: [a, b]}
    Thing:
      type: object
      description: is a thing.
      required: [names]
      properties:
        names: {type: array, items: {type: string}}
        config: {type: object, additionalProperties: true}
        on: {type: boolean}
        count: {type: integer}
        share: {type: number}
        at: {type: string, format: date-time}
        kind: {$ref: "#/components/schemas/Kind"}
        secrets: {type: object, additionalProperties: true, x-go-type: wire.Secrets}
`

func TestAnOperationBecomesOneMethod(t *testing.T) {
	t.Parallel()
	code := expect(t, thing,
		"// Package things has things.\n",
		"DO NOT EDIT.\npackage things\n",
		"// UpdateThing changes a thing.\n",
		"// Kibana: PUT /api/things/{type}/{id} (stable since 8.0), acts in the space of the call.\n",
		"func (c *Client) UpdateThing(ctx context.Context, typ string, id string, params *UpdateThingParams, body Thing, opts ...wire.RequestEditorFn) ([]Thing, error) {",
		`wire.AddOptional(&query, "force", params.Force)`,
		`wire.AddEach(&query, "fields", params.Fields)`,
		`Scope: wire.SpaceScope, Since: "8.0", BodySpaces: []string{"names.*"}}`,
		"Names []string        `json:\"names,omitzero\"`",
		"Config map[string]any `json:\"config,omitzero\"`",
		"On    *bool           `json:\"on,omitempty\"`",
		"Count *int64 `json:\"count,omitempty\"`",
		"Share *float64        `json:\"share,omitempty\"`",
		"At     *wire.Time     `json:\"at,omitempty\"`",
		"KindA Kind = \"a\"",
		"func (r Thing) LogValue() slog.Value {",
	)
	if strings.Contains(code, "Failure") {
		t.Error("the package has the type of a failure")
	}
}

// squeeze folds runs of blanks, which gofmt sets by the neighbouring lines.
func squeeze(code string) string {
	lines := strings.Split(code, "\n")
	for i, line := range lines {
		lines[i] = strings.Join(strings.Fields(line), " ")
	}
	return strings.Join(lines, "\n")
}

func TestWhatHasNoShapeIsRefused(t *testing.T) {
	t.Parallel()
	const force = "{name: force, in: query, schema: {type: boolean}}"
	const kindLine = `        kind: {$ref: "#/components/schemas/Kind"}`
	for want, change := range map[string][2]string{
		"x-kibana-scope":               {"x-kibana-scope: space", "x-kibana-scope: galaxy"},
		"x-kibana-since":               {`x-kibana-since: "8.0"`, `x-kibana-since: "soon"`},
		"not a list of paths":          {`x-kibana-body-spaces: ["names.*"]`, "x-kibana-body-spaces: names"},
		"neither a scalar nor a list":  {force, "{name: force, in: query, schema: {type: object}}"},
		"parameter id is neither":      {"{name: id, in: path, required: true, schema: {type: string}}", "{name: id, in: path, required: true, schema: {type: boolean}}"},
		"want path or query":           {force, "{name: force, in: header, schema: {type: boolean}}"},
		"not JSON of the query":        {force, "{name: force, in: query, content: {text/plain: {}}}"},
		"the successes differ":         {`        "404":`, `        "201": {description: d}` + "\n" + `        "404":`},
		"Thing.kind: an enum needs":    {kindLine, "        kind: {type: string, enum: [a, b]}"},
		"Thing.kind: a union needs":    {kindLine, "        kind: {oneOf: [{type: string}, {type: boolean}]}"},
		"Thing.kind: an object with":   {kindLine, "        kind: {type: object, properties: {a: {type: string}}}"},
		"Thing.deep: an enum needs":    {"description: is a thing.", "description: is a thing.\n      allOf: [{type: object, properties: {deep: {type: string, enum: [a, b]}}}]"},
		"a schema for all others":      {"description: is a thing.", "description: is a thing.\n      additionalProperties: {type: string}"},
		"its tags are":                 {"tags: [things]", "tags: [thongs]"},
		"is of package other":          {kindLine, `        kind: {$ref: "#/components/schemas/other.Kind"}`},
		"which have one name":          {kindLine, `        kind: {$ref: "#/components/schemas/things.Thing"}`},
		"Client: cannot be the name":   {kindLine, `        kind: {$ref: "#/components/schemas/Client"}`},
		"kin-openapi would refuse":     {"    Kind: {type: string,", "    Kind: {type: strin,"},
		"nothing beside its kinds":     {"Kind: {type: string,", "Kind: {oneOf: [{type: string}], properties: {a: {type: string}},"},
		"says nothing about its shape": {"Kind: {type: string,", "Kind: {oneOf: [{type: string}, {}],"},
	} {
		if !strings.Contains(thing, change[0]) {
			t.Fatalf("%s: the description has no %q", want, change[0])
		}
		description := strings.Replace(thing, change[0], change[1], 1) + "    other.Kind: {type: string}\n    Client: {type: string}\n    things.Thing: {type: string}\n"
		_, err := generated(t, description)
		if err == nil || want != "kin-openapi would refuse" && !strings.Contains(err.Error(), want) {
			t.Errorf("err = %v, want %q", err, want)
		}
	}
}

func TestLongCommentsAreFolded(t *testing.T) {
	t.Parallel()
	code := "type T struct {\n\t// A " + strings.Repeat("word ", 50) + "end.\n\tA interface{}\n}\n"
	got := readable(code)
	for line := range strings.Lines(got) {
		if len(line) > width+1 {
			t.Errorf("a line of %d: %s", len(line), line)
		}
	}
	if strings.Join(strings.Fields(strings.ReplaceAll(got, "//", "")), " ") != strings.Join(strings.Fields(strings.ReplaceAll(strings.ReplaceAll(code, "//", ""), "interface{}", "any")), " ") {
		t.Errorf("words were lost: %s", got)
	}
}

func TestTheSameDescriptionGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	first, err := generated(t, thing)
	if err != nil {
		t.Fatal(err)
	}
	second, err := generated(t, thing)
	if err != nil || first != second {
		t.Errorf("two runs differ, %v", err)
	}
}
