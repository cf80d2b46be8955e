package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

// mediaCase is a part of an operation, what is left of it, and what the report says.
type mediaCase struct {
	given, want string
	notes       []string
}

func (c mediaCase) check(t *testing.T, part string, authored bool) {
	t.Helper()
	operation := "{" + part + ": " + c.given + ", responses: {204: {}}}"
	if part == "responses" {
		operation = "{responses: " + c.given + "}"
	}
	api, report := decoded(t, "paths: {/api/x: {post: "+operation+"}}\n", authored), &spec.Report{}
	stages.Media(api, report)
	want(t, written(t, api, "paths", "/api/x", "post", part), c.want, noted(report), c.notes)
}

const at = "d $.paths['/api/x'].post"

func TestARequestHasOneForm(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]mediaCase{
		"JSON":            {"{content: {application/json: {schema: {type: object}}}}", "{content: {application/json: {schema: {type: object}}}}", nil},
		"versioned":       {"{content: {application/json;Elastic-Api-Version=2023-10-31: {schema: {type: object}}}}", "{content: {application/json: {schema: {type: object}}}}", nil},
		"two versions":    {"{content: {application/json; Elastic-Api-Version=1: {schema: {type: object}}, application/json; Elastic-Api-Version=2: {schema: {type: string}}}}", "{content: {application/json: {schema: {type: object}}}}", nil},
		"misspelt":        {"{content: {'application:json': {schema: {type: object}}}}", "{content: {application/json: {schema: {type: object}}}}", nil},
		"of any kind":     {"{content: {'*/*': {schema: {type: object}}}}", "{content: {application/json: {schema: {type: object}}}}", nil},
		"without a shape": {"{content: {application/json: {}}}", "{content: {application/json: {schema: {}}}}", nil},
		"without a form":  {"{required: true}", "", nil},
		"JSON or a form": {
			"{content: {multipart/form-data: {schema: {type: object}}, application/json: {schema: {type: object}}}}", "{content: {application/json: {schema: {type: object}}}}",
			[]string{"dropped | " + at + " | the request as multipart/form-data | sent as application/json"},
		},
		"a form or bytes": {
			"{content: {application/octet-stream: {}, multipart/form-data: {schema: {type: object}}}}", "{content: {multipart/form-data: {schema: {type: object}}}}",
			[]string{"dropped | " + at + " | the request as application/octet-stream | sent as multipart/form-data"},
		},
		"bytes": {"{content: {application/zip: {schema: {type: object}}}}", "{content: {application/zip: {schema: {type: string, format: binary}}}}", nil},
		"or none at all": {
			"{required: true, content: {application/json: {schema: {anyOf: [{type: object, properties: {a: {}}}, {not: {}}]}}}}",
			"{content: {application/json: {schema: {anyOf: [{type: object, properties: {a: {}}}, {not: {}}]}}}}", nil,
		},
		"nothing or none": {
			`{required: true, content: {application/json: {schema: {anyOf: [{type: object, properties: {}}, {enum: ["null"], nullable: true}, {not: {}}]}}}}`, "",
			[]string{"repaired | " + at + " | a request body that may be absent and holds nothing | nothing is sent"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, "requestBody", false)
		})
	}
}

func TestAReplyHasOneForm(t *testing.T) {
	t.Parallel()
	const anything = "content: {application/json: {schema: {}}}"
	for name, c := range map[string]mediaCase{
		"JSON":      {"{200: {content: {application/json: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/json: {schema: {type: object}}}}}`, nil},
		"versioned": {"{200: {content: {application/json; Elastic-Api-Version=2023-10-31: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/json: {schema: {type: object}}}}}`, nil},
		"of JSON's kind": {
			"{200: {content: {application/problem+json: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/problem+json: {schema: {type: object}}}}}`, nil,
		},
		"JSON or text": {
			"{200: {content: {text/plain: {schema: {type: string}}, application/json: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/json: {schema: {type: object}}}}}`,
			[]string{"dropped | " + at + " | the reply as text/plain | read as application/json"},
		},
		"lines":         {"{200: {content: {application/x-ndjson: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/x-ndjson: {schema: {type: object}}}}}`, nil},
		"events":        {"{200: {content: {text/event-stream: {schema: {type: object}}}}}", `{"200": {description: OK, content: {text/event-stream: {schema: {type: object}}}}}`, nil},
		"lines of text": {"{200: {content: {application/ndjson: {}}}}", `{"200": {description: OK, content: {application/ndjson: {schema: {type: string, format: binary}}}}}`, nil},
		"bytes":         {"{200: {content: {application/zip: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/zip: {schema: {type: string, format: binary}}}}}`, nil},
		"without shape": {"{200: {content: {application/json: {}}}}", `{"200": {description: OK, ` + anything + "}}", []string{"untyped | " + at + " | the success 200 has no schema | any JSON"}},
		"without a body": {
			"{201: {description: Upstream says so.}}", `{"201": {description: Created, ` + anything + "}}",
			[]string{"untyped | " + at + " | the success 201 is described without a body | any JSON, or nothing"},
		},
		"no content":           {"{204: {content: {application/json: {schema: {}}}}}", `{"204": {description: No Content}}`, nil},
		"none that is success": {"{404: {}}", `{"200": {description: OK, ` + anything + `}, "404": {description: Not Found}}`, []string{"untyped | " + at + " | no success is described | taken as 200 with any JSON", "untyped | " + at + " | the success 200 has no schema | any JSON"}},
		"any success":          {"{2xx: {content: {application/json: {schema: {type: object}}}}}", `{"200": {description: OK, content: {application/json: {schema: {type: object}}}}}`, nil},
		"200 and any success": {
			"{200: {content: {application/json: {schema: {type: object}}}}, 2XX: {content: {application/json: {schema: {type: object}}}}}",
			`{"200": {description: OK, content: {application/json: {schema: {type: object}}}}}`, nil,
		},
		"two that are alike": {
			"{200: {content: {application/json: {schema: {type: object}}}}, 202: {content: {application/json: {schema: {type: object}}}}}",
			`{"200": {description: OK, content: {application/json: {schema: {type: object}}}}, "202": {description: Accepted, content: {application/json: {schema: {type: object}}}}}`, nil,
		},
		"two that are not": {
			"{201: {content: {application/json: {schema: {type: string}}}}, 200: {content: {application/json: {schema: {type: object}}}}}",
			`{"200": {description: OK, content: {application/json: {schema: {type: object}}}}}`,
			[]string{"dropped | " + at + " | the success 201 | only 200 is typed"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, "responses", false)
		})
	}
}

func TestWeMaySayThatNothingComes(t *testing.T) {
	t.Parallel()
	mediaCase{"{200: {description: Done.}}", `{"200": {description: Done.}}`, nil}.check(t, "responses", true)
}
