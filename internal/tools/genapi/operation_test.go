package main

import (
	"strings"
	"testing"
)

// operation is a description of one operation with the given parts.
func operation(parts ...string) string {
	return `  /api/things/{query}/{count}/{kind}:
    post:
      operationId: RunThing
      summary: runs.
      tags: [things]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
` + strings.Join(parts, "") + `components:
  schemas:
    things.Kind: {type: string, enum: [a, b]}
    things.Ref: {type: object, properties: {id: {type: string}, kinds: {$ref: "#/components/schemas/things.Kinds"}, any: {type: object}}}
    things.Kinds: {type: array, items: {$ref: "#/components/schemas/things.Kind"}}
    things.Request:
      type: object
      required: [language]
      additionalProperties: true
      properties:
        language: {type: string, enum: [eql]}
        exact: {type: boolean, enum: [true]}
        version: {type: integer, enum: [2], description: is a version.}
        days: {type: integer, enum: [1, 2, 3]}
        mail: {type: string, format: email}
        old: {type: string, deprecated: true}
        ref: {$ref: "#/components/schemas/things.Ref"}
`
}

const (
	pathParameters = `      parameters:
        - {name: query, in: path, required: true, schema: {type: string}}
        - {name: count, in: path, required: true, schema: {type: integer}}
        - {name: kind, in: path, required: true, schema: {$ref: "#/components/schemas/things.Kind"}}
`
	noReply = `      responses: {"204": {description: d}}
`
)

func TestParameters(t *testing.T) {
	t.Parallel()
	code := expect(t, operation(pathParameters, `        - {name: kinds, in: query, schema: {type: array, items: {$ref: "#/components/schemas/things.Kind"}}}
        - {name: one, in: query, schema: {description: is one., allOf: [{$ref: "#/components/schemas/things.Kind"}]}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: ref, in: query, content: {application/json: {schema: {$ref: "#/components/schemas/things.Ref"}}}}
        - {name: refs, in: query, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/things.Ref"}}}}}
        - {name: either, in: query, schema: {oneOf: [{type: string}, {type: number}]}}
        - {name: mixed, in: query, deprecated: true, schema: {type: array, items: {anyOf: [{type: string}, {type: number}]}}}
        - {name: from, in: query, schema: {type: string, format: date-time}}
        - {name: size, in: query, required: true, schema: {type: integer, format: int32}}
`, noReply),
		"RunThing(ctx context.Context, queryParam string, count int64, kind Kind, params *RunThingParams, opts",
		"Path: []string{queryParam, strconv.FormatInt(count, 10), string(kind)}",
		`wire.AddEach(&query, "kinds", params.Kinds)`,
		`wire.AddOptional(&query, "one", params.One)`,
		`wire.AddList(&query, "ids", params.IDs)`,
		`wire.AddJSON(&query, "ref", params.Ref)`,
		`wire.AddJSON(&query, "refs", params.Refs)`,
		`wire.AddOptional(&query, "either", params.Either)`,
		`wire.AddEach(&query, "mixed", params.Mixed)`,
		`wire.AddOptional(&query, "from", params.From)`,
		`wire.Add(&query, "size", params.Size)`,
		"One *Kind `", "Kinds []Kind `", "Ref *Ref `", "Refs []Ref `", "Either *string `", "From *string `", "Size int64 `",
		"// Mixed is on its way out.\n\t//\n\t// Deprecated: Kibana means to remove it.\n\tMixed []string",
		"// Kind is a parameter of RunThing.",
		"Kinds Kinds `json:\"kinds,omitzero\"`", //nolint:dupword // a field and its type,
		"Any map[string]any `json:\"any,omitzero\"`",
	)
	if strings.Contains(code, "defines") {
		t.Error("a comment is that of oapi-codegen")
	}
}

func TestBodies(t *testing.T) {
	t.Parallel()
	const ref = `application/json: {schema: {$ref: "#/components/schemas/things.Request"}}`
	for content, want := range map[string]string{
		"required: true, content: {" + ref + "}": "body Request, | wire.JSON(body)",
		"content: {" + ref + "}":                 "body *Request, | wire.JSON(body)",
		"content: {text/plain: {}, " + ref + "}": "body *Request, | wire.JSON(body)",
		`content: {multipart/form-data: {schema: {$ref: "#/components/schemas/things.Request"}}}`: "body *Request, | wire.Form(body)",
		`content: {application/json: {schema: {$ref: "#/components/schemas/things.Kinds"}}}`:      "body Kinds, | wire.JSON(body)",
		`content: {application/json: {schema: {type: array, items: {type: string}}}}`:             "body []string, | wire.JSON(body)",
		`content: {application/json: {schema: {type: object, additionalProperties: true}}}`:       "body map[string]any, | wire.JSON(body)",
		`content: {application/json: {schema: {}}}`:                                               "body any, | wire.JSON(body)",
		`content: {application/x-ndjson: {schema: {type: string}}}`:                               `body io.Reader, | wire.Content("application/x-ndjson", body)`,
		`required: true, content: {application/gzip: {schema: {type: string, format: binary}}}`:   `body io.Reader, | wire.Content("application/gzip", body)`,
	} {
		parameter, encoding, _ := strings.Cut(want, " | ")
		expect(t, operation(pathParameters, "      requestBody: {"+content+"}\n", noReply), parameter, "Body: "+encoding)
	}
}

func TestReplies(t *testing.T) {
	t.Parallel()
	for content, want := range map[string]string{
		`application/json: {schema: {}}`:                                                                            "(json.RawMessage, error) | wire.Value[json.RawMessage]",
		`application/json: {}`:                                                                                      "(json.RawMessage, error) | wire.Value[json.RawMessage]",
		`application/json: {schema: {type: string}}`:                                                                "(string, error) | wire.Value[string]",
		`application/json: {schema: {$ref: "#/components/schemas/things.Kind"}}`:                                    "(Kind, error) | wire.Value[Kind]",
		`application/json: {schema: {$ref: "#/components/schemas/things.Kinds"}}`:                                   "(Kinds, error) | wire.Value[Kinds]",
		`application/json: {schema: {$ref: "#/components/schemas/things.Ref"}}`:                                     "(*Ref, error) | wire.Object[Ref]",
		`application/json: {schema: {type: object, additionalProperties: true}}`:                                    "(map[string]any, error) | wire.Value[map[string]any]",
		`application/json: {schema: {type: array, items: {nullable: true, type: string}}}`:                          "([]*string, error) | wire.Value[[]*string]",
		`text/csv: {schema: {type: string}}`:                                                                        `(io.ReadCloser, error) | wire.Stream(`,
		`application/json: {schema: {$ref: "#/components/schemas/things.Ref"}}, text/csv: {schema: {type: string}}`: "(*Ref, error) | wire.Object[Ref]",
	} {
		types, call, _ := strings.Cut(want, " | ")
		expect(t, operation(pathParameters, `      responses: {"200": {description: d, content: {`+content+"}}}\n"), types, call)
	}
	expect(t, operation(pathParameters, noReply), "...wire.RequestEditorFn) error {", "wire.Empty(")
}

func TestComments(t *testing.T) {
	t.Parallel()
	body := `      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/things.Request"}}}}
`
	expect(t, operation(pathParameters, body, noReply),
		"// Request is the body of RunThing.",
		"// Ref is part of Request.",
		"// Kind is a parameter of RunThing.",
		"// The values of Kind.\nconst (",
		"// Days is one of 1, 2 and 3.\n\tDays *int64",
		"// Language is always \"eql\".\n\tLanguage string",
		"// Exact is always true.\n\tExact *bool",
		"// Version is a version.\n\tVersion *int64",
		"Mail *string `json:\"mail,omitempty\"`\n\n\t// Old is on its way out.\n\t//\n\t// Deprecated: Kibana means to remove it.\n",
	)
	until := `      x-kibana-until: "9.3"
`
	expect(t, operation(until, pathParameters, body, noReply),
		"(stable since 8.0, gone after 9.3), acts in the space of the call.\n//\n// Deprecated: 9.3 was the last release with this operation.\n")
	expect(t, strings.Replace(operation(pathParameters, body, noReply), "stable", "deprecated", 1),
		"(deprecated since 8.0), acts in the space of the call.\n//\n// Deprecated: Kibana means to remove this operation.\n")
}

func TestAnOperationSaysSinceWhenItIsThere(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"8.0": `, Since: "8.0"}`, "9.12": `, Since: "9.12"}`, "9.x": `, Since: "9.x"}`,
		"7.13": "}", "7.x": "}", "unknown": "}",
	} {
		code := strings.Replace(thing, `x-kibana-since: "8.0"`, "x-kibana-since: \""+line+"\"", 1)
		code = strings.Replace(code, `      x-kibana-body-spaces: ["names.*"]`+"\n", "", 1)
		expect(t, code, "Scope: wire.SpaceScope"+want+"\n")
	}
}

func TestEnumeration(t *testing.T) {
	t.Parallel()
	for want, names := range map[string][]string{
		"A": {"A"}, "A and B": {"A", "B"}, "A, B and C": {"A", "B", "C"}, "A, B, C and others": {"A", "B", "C", "D"},
	} {
		if got := enumeration(names, shown); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
