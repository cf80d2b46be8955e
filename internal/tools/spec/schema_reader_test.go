package spec_test

import (
	"slices"
	"testing"
)

// schemaCase is a schema of a document, what it becomes, and what the report says about it.
type schemaCase struct {
	schema, want string
	notes        []string
}

func (c schemaCase) check(t *testing.T, authored bool) {
	t.Helper()
	text := "openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {B: {type: object}, A: " + c.schema + "}}\n"
	api, report := decoded(t, text, authored)
	if got := written(t, api, "components", "schemas", "A"); got != c.want {
		t.Errorf("got %s, want %s", got, c.want)
	}
	if got := noted(report); !slices.Equal(got, c.notes) {
		t.Errorf("noted %q, want %q", got, c.notes)
	}
}

func TestSchemasOfEitherVersionSayTheSame(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]schemaCase{
		"nothing":                        {"{}", "{}", nil},
		"null in place of a schema":      {"null", "{}", nil},
		"true":                           {"true", "{}", nil},
		"false":                          {"false", "{not: {}}", nil},
		"nullable in 3.0":                {"{type: string, nullable: true}", "{type: string, nullable: true}", nil},
		"nullable in 3.1":                {"{type: [string, 'null']}", "{type: string, nullable: true}", nil},
		"several types":                  {"{type: [string, integer]}", "{anyOf: [{type: string}, {type: integer}]}", nil},
		"several types or null":          {"{type: [string, integer, 'null']}", "{nullable: true, anyOf: [{type: string}, {type: integer}]}", nil},
		"null alone":                     {"{type: 'null'}", "{nullable: true, not: {}}", nil},
		"null without quotes":            {"{type: null}", "{nullable: true, not: {}}", nil},
		"a constant":                     {"{const: a}", "{type: string, enum: [a]}", nil},
		"a constant number":              {"{const: 1}", "{type: integer, enum: [1]}", nil},
		"a constant fraction":            {"{const: 1.5}", "{type: number, enum: [1.5]}", nil},
		"a constant null":                {"{const: null}", "{nullable: true, not: {}}", nil},
		"a constant truth":               {"{const: true}", "{type: boolean, enum: [true]}", nil},
		"an enum":                        {"{enum: [b, a, b]}", "{type: string, enum: [b, a]}", nil},
		"an enum of either truth":        {"{type: boolean, enum: [true, false]}", "{type: boolean}", nil},
		"an enum of texts like numbers":  {"{enum: ['1', '2']}", `{type: string, enum: ["1", "2"]}`, nil},
		"an enum of several types":       {"{enum: [a, 1]}", "{enum: [a, 1]}", nil},
		"an enum with null":              {"{type: string, enum: [a, null]}", "{type: string, nullable: true, enum: [a]}", nil},
		"an enum with the text null":     {`{type: string, nullable: true, enum: [a, "null"]}`, "{type: string, nullable: true, enum: [a]}", nil},
		"an enum that is the text null":  {`{enum: ["null"], nullable: true}`, "{nullable: true, not: {}}", nil},
		"an enum that is null":           {"{enum: [null]}", "{nullable: true, not: {}}", nil},
		"the text null in an enum":       {`{enum: [a, "null"]}`, `{type: string, enum: [a, "null"]}`, nil},
		"a list of any":                  {"{type: array}", "{type: array, items: {}}", nil},
		"a list by its items":            {"{items: {type: string}}", "{type: array, items: {type: string}}", nil},
		"items of something else":        {"{type: string, items: {}}", "{type: string}", nil},
		"an object by its properties":    {"{properties: {a: {}}, required: [a, a]}", "{type: object, required: [a], properties: {a: {}}}", nil},
		"a map":                          {"{additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}}", nil},
		"an open object":                 {"{type: object, additionalProperties: true}", "{type: object, additionalProperties: true}", nil},
		"an object open to anything":     {"{type: object, additionalProperties: {}}", "{type: object, additionalProperties: true}", nil},
		"a closed object":                {"{type: object, additionalProperties: false}", "{type: object}", nil},
		"formats that matter":            {"{type: string, format: date-time}", "{type: string, format: date-time}", nil},
		"formats that do not":            {"{type: string, format: uuid}", "{type: string}", nil},
		"alternatives":                   {"{oneOf: [{type: string}, {type: integer}]}", "{anyOf: [{type: string}, {type: integer}]}", nil},
		"alternatives said to be object": {"{type: object, oneOf: [{$ref: '#/components/schemas/B'}]}", "{anyOf: [{$ref: '#/components/schemas/B'}]}", nil},
		"parts":                          {"{allOf: [{$ref: '#/components/schemas/B'}, {required: [a]}]}", "{allOf: [{$ref: '#/components/schemas/B'}, {required: [a]}]}", nil},
		"nothing fits":                   {"{not: {}}", "{not: {}}", nil},
		"a reference":                    {"{$ref: '#/components/schemas/B'}", "{$ref: '#/components/schemas/B'}", nil},
		"a reference or null":            {"{$ref: '#/components/schemas/B', nullable: true}", "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true}", nil},
		"a discriminator": {
			"{oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/B'}}}",
			"{oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/B'}}}", nil,
		},
		"a name of ours": {"{type: object, x-go-type-name: Thing}", "{type: object, x-go-type-name: Thing}", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, false)
		})
	}
}

func TestMistakesInSchemasAreMendedAndNoted(t *testing.T) {
	t.Parallel()
	const at = "d $.components.schemas.A"
	for name, c := range map[string]schemaCase{
		"objects":             {"{type: objects}", "{type: object}", []string{"repaired | " + at + ".type | type objects | taken as object"}},
		"capitals":            {"{type: String}", "{type: string}", []string{"repaired | " + at + ".type | type String | taken as string"}},
		"an unknown type":     {"{type: thing}", "{}", []string{"repaired | " + at + ".type | type thing | taken as any JSON"}},
		"an unknown of two":   {"{type: [string, thing]}", "{type: string}", []string{"repaired | " + at + ".type[1] | type thing | taken as any JSON"}},
		"required with null":  {"{properties: {a: {}}, required: [a, null]}", "{type: object, required: [a], properties: {a: {}}}", []string{"repaired | " + at + ".required[1] | required names something that is no property | left out"}},
		"required with truth": {"{properties: {a: {}}, required: [true]}", "{type: object, properties: {a: {}}}", []string{"repaired | " + at + ".required[0] | required names something that is no property | left out"}},
		"required with a schema": {
			"{properties: {a: {}}, required: [a, {anyOf: [{required: [b]}]}]}", "{type: object, required: [a], properties: {a: {}}}",
			[]string{"repaired | " + at + ".required[1] | required names something that is no property | left out"},
		},
		"required as in a parameter": {"{type: string, required: true}", "{type: string}", []string{"repaired | " + at + ".required | required that is no list | ignored"}},
		"items that are a list": {
			"{type: array, items: [{type: string}]}", "{type: array, items: {anyOf: [{type: string}]}}",
			[]string{"repaired | " + at + ".items | items that are a list | an item is one of them"},
		},
		"an enum that is a text":   {"{type: string, enum: a}", "{type: string}", []string{"repaired | " + at + ".enum | enum that is no list | ignored"}},
		"an enum of objects":       {"{enum: [{a: 1}, {a: 1}, b]}", "{}", []string{"repaired | " + at + ".enum[0] | a value that is an object or a list | values are not held to it", "repaired | " + at + ".enum[1] | a value that is an object or a list | values are not held to it"}},
		"a constant object":        {"{const: {a: 1}}", "{}", []string{"repaired | " + at + ".const | a value that is an object or a list | values are not held to it"}},
		"parts that are an object": {"{allOf: {type: string}}", "{}", []string{"repaired | " + at + ".allOf | allOf that is no list | ignored"}},
		"more members that are a text": {
			"{type: object, additionalProperties: some}", "{type: object}",
			[]string{"repaired | " + at + ".additionalProperties | additionalProperties that is neither a schema nor a truth | ignored"},
		},
		"more members that are a list": {
			"{type: object, additionalProperties: [{type: string}]}", "{type: object}",
			[]string{"repaired | " + at + ".additionalProperties | additionalProperties that is neither a schema nor a truth | ignored"},
		},
		"alternatives of both kinds": {
			"{oneOf: [{type: string}], anyOf: [{type: integer}]}", "{anyOf: [{type: string}, {type: integer}]}",
			[]string{"repaired | " + at + " | anyOf beside oneOf | an alternative of either"},
		},
		"members beside a reference": {
			"{$ref: '#/components/schemas/B', properties: {c: {type: string}}}",
			"{allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {c: {type: string}}}]}",
			[]string{"repaired | " + at + " | a schema beside a reference | both hold"},
		},
		"required beside a reference": {
			"{$ref: '#/components/schemas/B', required: [c]}", "{allOf: [{$ref: '#/components/schemas/B'}, {required: [c]}]}",
			[]string{"repaired | " + at + " | a schema beside a reference | both hold"},
		},
		"what must not fit": {"{type: string, not: {enum: [a]}}", "{type: string}", []string{"dropped | " + at + " | not | values are not held to it"}},
		"a condition":       {"{type: object, if: {}, then: {}}", "{type: object}", []string{"dropped | " + at + " | if | values are not held to it", "dropped | " + at + " | then | values are not held to it"}},
		"names by pattern":  {"{type: object, patternProperties: {'^a': {}}}", "{type: object}", []string{"dropped | " + at + " | patternProperties | values are not held to it"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, false)
		})
	}
}

func TestOnlyOurProseIsRead(t *testing.T) {
	t.Parallel()
	const schema = "{type: string, title: T, description: D, example: e, default: a, minLength: 1, pattern: p, deprecated: true, x-known-values: [a, b], x-other: o}"
	for authored, want := range map[bool]string{
		false: "{type: string, x-known-values: [a, b]}",
		true:  "{type: string, description: D, default: a, deprecated: true, minLength: 1, pattern: p, x-known-values: [a, b]}",
	} {
		schemaCase{schema, want, nil}.check(t, authored)
	}
	schemaCase{"{type: object, additionalProperties: false}", "{type: object, additionalProperties: false}", nil}.check(t, true)
}

func TestAReferenceOfOursMayLeadToNothing(t *testing.T) {
	t.Parallel()
	schemaCase{
		"{properties: {a: {$ref: '#/components/schemas/Gone'}}}", "{type: object, properties: {a: {}}}",
		[]string{"untyped | d $.components.schemas.A.properties.a | a reference to #/components/schemas/Gone, which is not there | any JSON"},
	}.check(t, true)
}

func TestReferencesIntoOtherPlacesAreFollowed(t *testing.T) {
	t.Parallel()
	const text = `openapi: 3.0.3
paths:
  /api/a~b/{id}:
    get: {responses: {200: {content: {application/json: {schema: {oneOf: [{type: integer}, {type: string}]}}}}}}
components:
  schemas:
    A: {$ref: '#/paths/~1api~1a~0b~1%7Bid%7D/get/responses/200/content/application~1json/schema/oneOf/1'}
`
	api, _ := decoded(t, text, false)
	if got := written(t, api, "components", "schemas", "A"); got != "{type: string}" {
		t.Errorf("got %s", got)
	}
}
