package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestEveryFailureHasABody(t *testing.T) {
	t.Parallel()
	const shared = `
components:
  responses:
    Unauthorized: {description: u}
    NotFound: {description: n}
    BadRequest: {description: b}
  schemas:
    Error: {type: object}
    Own: {type: object}
`
	const envelope = `content: {application/json: {schema: {$ref: '#Error'}}}`
	for name, c := range map[string]struct{ operation, want string }{
		"a status is named": {
			`{responses: {"404": {}}}`,
			`{"401": {$ref: '#/components/responses/Unauthorized'}, "404": {` + envelope + `, description: Not Found}}`,
		},
		"a reason is given": {
			`{responses: {"404": {description: It is gone.}}}`,
			`{"401": {$ref: '#/components/responses/Unauthorized'}, "404": {` + envelope + `, description: It is gone.}}`,
		},
		"a status that is not shared": {
			`{responses: {"406": {description: It is the same.}}}`,
			`{"401": {$ref: '#/components/responses/Unauthorized'}, "406": {` + envelope + `, description: It is the same.}}`,
		},
		"a body of its own stays": {
			`{responses: {"401": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Own"}}}}}}`,
			`{"401": {content: {application/json: {schema: {$ref: '#Own'}}}, description: d}}`,
		},
		"a query can be wrong": {
			`{parameters: [{name: q, in: query, schema: {type: string}}], responses: {}}`,
			`{"400": {$ref: '#/components/responses/BadRequest'}, "401": {$ref: '#/components/responses/Unauthorized'}}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api := decoded(t, "paths: {/api/x: {get: "+c.operation+"}}\n"+shared, true)
			stages.Failures(api)
			want(t, written(t, api, "paths", "/api/x", "get", "responses"), c.want, nil, nil)
		})
	}
}
