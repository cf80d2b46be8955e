package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const things = `
openapi: 3.0.3
info: {title: T, version: "1"}
tags:
  - {name: things, description: Package things has things.}
paths:
  /api/things:
    post:
      operationId: CreateThing
      summary: creates.
      tags: [things]
      x-kibana-scope: space
      parameters:
        - {name: ids, in: query, explode: false, required: true, description: what for, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content:
          text/plain: {schema: {type: string}}
          application/json: {schema: {$ref: "#/components/schemas/things.Union"}}
      responses:
        "201": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/things.Thing"}}}}
        "404": {description: d}
components:
  schemas:
    things.Union:
      oneOf: [{$ref: "#/components/schemas/things.Thing"}]
      discriminator: {propertyName: kind, mapping: {thing: "#/components/schemas/things.Thing"}}
    things.Thing:
      type: object
      description: is a thing.
      required: [kind]
      properties:
        kind: {type: string, description: tells., enum: [thing]}
        level: {type: string, enum: [low], x-known-values: [low]}
        next: {nullable: true, description: follows., allOf: [{$ref: "#/components/schemas/things.Thing"}]}
      additionalProperties: true
`

func TestFactsSayWhatAServerHasToKnow(t *testing.T) {
	t.Parallel()
	parts, err := split(saved(t, things))
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	gone := filepath.Join(folder, "gone.json")
	if err := write(gone, "{}"); err != nil {
		t.Fatal(err)
	}
	if err := writeFacts(folder, parts); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(gone); !os.IsNotExist(err) {
		t.Errorf("the facts of a tag that is gone are still there: %v", err)
	}
	for file, want := range map[string]string{
		"operations.tsv": "POST\t/api/things\tthings\tspace\tCreateThing\n",
		"things.json": strings.Join([]string{
			`{"operations":[`,
			`{"method":"POST","path":"/api/things","scope":"space","query":[{"name":"ids","required":true,"commas":true,"schema":{"items":{"type":"string"},"type":"array"}}],` +
				`"request":{"media":"application/json","required":true,"schema":{"ref":"Union"}},"status":201,"reply":{"media":"application/json","schema":{"ref":"Thing"}}}`,
			`],"schemas":{`,
			`"Thing":{"properties":{"kind":{"enum":["thing"],"type":"string"},"level":{"known":["low"],"type":"string"},"next":{"nullable":true,"ref":"Thing"}},"required":["kind"],"rest":{},"type":"object"},`,
			`"Union":{"oneOf":[{"ref":"Thing"}],"tag":"kind","tags":{"thing":"Thing"}}`,
			`}}`, "",
		}, "\n"),
	} {
		got, err := os.ReadFile(filepath.Join(folder, file))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s is\n%s\nwant\n%s", file, got, want)
		}
	}
}
