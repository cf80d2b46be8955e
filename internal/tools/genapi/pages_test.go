package main

import (
	"strings"
	"testing"
)

// paged is an operation that returns a list page by page. %s are facts, parameters and members of the reply.
const paged = `  /api/things/{type}:
    get:
      operationId: FindThings
      summary: returns a page of things.
      tags: [things]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      FACTS
      parameters:
        - {name: type, in: path, required: true, schema: {type: string}}
        PARAMETERS
      responses:
        "200": {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
components:
  schemas:
    Page:
      type: object
      description: is a page.
      required: [total, things]
      properties:
        total: {type: integer}
        things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        after: {type: array, items: {}}
        others: {$ref: '#/components/schemas/Others'}
    Others:
      type: object
      description: are others.
      properties:
        rows: {type: array, items: {type: object, additionalProperties: true}}
        total: {type: integer}
    Thing: {type: object, description: is a thing., properties: {name: {type: string}}}
`

const numbered = `- {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer, maximum: 50}}`

func pagedBy(facts, parameters string) string {
	return strings.NewReplacer("FACTS\n", facts+"\n", "PARAMETERS", parameters).Replace(paged)
}

func TestOperationsThatPageHaveIterators(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		facts, parameters string
		want              []string
	}{
		"numbers of pages": {"", numbered, []string{
			"func (c *Client) FindThingsAll(ctx context.Context, typ string, params *FindThingsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Thing, error] {",
			"pages := wire.NumberedPages(&opFindThings, &at.Page, 1, &at.PerPage, 50)",
			"reply, err := c.FindThings(ctx, typ, &at, opts...)",
			"err = pages.Got(reply.Things, len(reply.Things), reply.Total)",
		}},
		"numbers from 0, of rows without a type": {"x-kibana-pages: {first: 0, items: others.rows, total: others.total}", numbered, []string{
			"iter.Seq2[map[string]any, error] {",
			"pages := wire.NumberedPages(&opFindThings, &at.Page, 0, &at.PerPage, 50)",
			"err = pages.Got(wire.Deref(reply.Others).Rows, len(wire.Deref(reply.Others).Rows), wire.Deref(wire.Deref(reply.Others).Total))",
			"if !yield(wire.Deref(reply.Others).Rows[i], nil) {",
		}},
		"offsets": {"", "- {name: from, in: query, schema: {type: integer}}\n        - {name: size, in: query, schema: {type: integer}}", []string{
			"pages := wire.OffsetPages(&opFindThings, &at.From, &at.Size, 100)",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			expect(t, pagedBy(c.facts, c.parameters), c.want...)
		})
	}
}

func TestOperationsThatDoNotPageHaveNoIterator(t *testing.T) {
	t.Parallel()
	for name, description := range map[string]string{
		"no page":               pagedBy("", "- {name: size, in: query, schema: {type: integer}}"),
		"a time":                pagedBy("", "- {name: from, in: query, schema: {type: string}}"),
		"a reason":              pagedBy("x-kibana-pages: The pages are of text.", numbered),
		"a page that is a text": pagedBy("", "- {name: page, in: query, schema: {type: string}}"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if code := expect(t, description); strings.Contains(code, "FindThingsAll") {
				t.Error("it has one")
			}
		})
	}
}

func TestPagesThatCannotBeReadAreRefused(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ description, want string }{
		"no size":    {pagedBy("", "- {name: page, in: query, schema: {type: integer}}"), "how long a page is cannot be said"},
		"no list":    {pagedBy("x-kibana-pages: {items: rows}", numbered), `the reply has no list "rows"`},
		"no number":  {pagedBy("x-kibana-pages: {total: rows}", numbered), `the reply has no "rows"`},
		"no page":    {pagedBy("x-kibana-pages: {first: 0}", "- {name: size, in: query, schema: {type: integer}}"), "has x-kibana-pages but no page"},
		"no reason":  {pagedBy("x-kibana-pages: never", numbered), "want a reason"},
		"two lists":  {strings.Replace(pagedBy("", numbered), "after: {type: array, items: {}}", "more: {type: array, items: {$ref: '#/components/schemas/Thing'}}", 1), `no list "more or things"`},
		"no objects": {strings.Replace(pagedBy("", numbered), "items: {$ref: '#/components/schemas/Thing'}", "items: {type: string}", 1), `no list ""`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := generated(t, c.description); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}
