package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
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
	path := filepath.Join(t.TempDir(), "description.yaml")
	if err := os.WriteFile(path, []byte(head+description), 0o600); err != nil {
		t.Fatal(err)
	}
	oneAtATime.Lock()
	defer oneAtATime.Unlock()
	return generate(path, &openapi3.Tag{Name: "things", Description: "Package things has things."})
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
	code, err := generated(t, thing)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.ParseFile(token.NewFileSet(), "things.go", code, parser.AllErrors); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"// Package things has things.\n",
		"DO NOT EDIT.\npackage things\n",
		"// UpdateThing changes a thing.\n",
		"// Kibana: PUT /api/things/{type}/{id} (stable since 8.0), acts in the space of the call.\n",
		"func (c *Client) UpdateThing(ctx context.Context, typ string, id string, params *UpdateThingParams, body Thing, opts ...wire.RequestEditorFn) ([]Thing, error) {",
		`wire.AddOptional(&query, "force", params.Force)`,
		`wire.AddEach(&query, "fields", params.Fields)`,
		`Scope: wire.SpaceScope, BodySpaces: []string{"names.*"}}`,
		"Names []string        `json:\"names,omitzero\"`",
		"Config map[string]any `json:\"config,omitzero\"`",
		"On    *bool           `json:\"on,omitempty\"`",
		"Count *int64 `json:\"count,omitempty\"`",
		"Share *float64        `json:\"share,omitempty\"`",
		"At     *wire.Time     `json:\"at,omitempty\"`",
		"KindA Kind = \"a\"",
		"func (r Thing) LogValue() slog.Value {",
	} {
		if !strings.Contains(squeeze(code), squeeze(want)) {
			t.Errorf("the package lacks\n%s", want)
		}
	}
	if strings.Contains(code, "Failure") {
		t.Error("the package has the type of a failure")
	}
	if t.Failed() {
		t.Log(code)
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
	for want, change := range map[string][2]string{
		"x-kibana-scope":           {"x-kibana-scope: space", "x-kibana-scope: galaxy"},
		"not a list of paths":      {`x-kibana-body-spaces: ["names.*"]`, "x-kibana-body-spaces: names"},
		"optional body":            {"        required: true\n        content", "        content"},
		"only exploded lists":      {"{name: fields, in: query, ", "{name: fields, in: query, explode: false, "},
		"type object":              {"{name: force, in: query, schema: {type: boolean}}", "{name: force, in: query, schema: {type: object, properties: {a: {type: string}}}}"},
		"is no string":             {"{name: id, in: path, required: true, schema: {type: string}}", "{name: id, in: path, required: true, schema: {type: integer}}"},
		"2 successes, want one":    {`        "404":`, `        "201": {description: d}` + "\n" + `        "404":`},
		"media type of the body":   {"content: {application/json: {schema: {$ref: \"#/components/schemas/Thing\"}}}\n      responses", "content: {application/xml: {schema: {type: string}}}\n      responses"},
		"kin-openapi would refuse": {"    Kind: {type: string,", "    Kind: {type: strin,"},
	} {
		if !strings.Contains(thing, change[0]) {
			t.Fatalf("%s: the description has no %q", want, change[0])
		}
		_, err := generated(t, strings.Replace(thing, change[0], change[1], 1))
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
