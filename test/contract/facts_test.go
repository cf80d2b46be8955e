package contract_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestWhatClientsOfTheWireMustKnow holds the fake to facts about Kibana that clients trip over, by bare net/http.
func TestWhatClientsOfTheWireMustKnow(t *testing.T) {
	t.Parallel()
	const (
		missing  = `{"statusCode":404,"error":"Not Found","message":"Not Found"}`
		internal = `{"statusCode":500,"error":"Internal Server Error","message":"An internal server error occurred. Check Kibana server logs for details."}`
		noOrigin = `{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}`
		noLogin  = `"statusCode":401`
	)
	for _, test := range []struct {
		name, method, path string
		header             http.Header
		body               string
		status             int
		want               string
	}{
		{"a missing space", "GET", "/api/spaces/space/nope", master(), "", 404, missing},
		{"looks like a missing route", "GET", "/api/nope", master(), "", 404, missing},
		{"and like a space id in capitals", "GET", "/s/Marketing/api/spaces/space", master(), "", 404, missing},
		{"while one with a capital inside breaks Kibana", "GET", "/s/markeTing/api/spaces/space", master(), "", 500, internal},
		{"before it looks at credentials", "POST", "/s/markeTing/api/spaces/space", nil, "{}", 500, internal},
		{"no method is refused as such", "PATCH", "/api/spaces/space/default", master(), "{}", 404, missing},
		{"nor is one that asks what there is", "OPTIONS", "/api/spaces/space", nil, "", 404, missing},
		{"credentials are asked for before the origin", "DELETE", "/api/spaces/space/marketing", nil, "", 401, noLogin},
		{"the origin before the space is looked for", "DELETE", "/api/spaces/space/nope", master(), "", 400, noOrigin},
		{"an API key does not stand in for it", "POST", "/api/spaces/space", master(), `{"id":"a","name":"A"}`, 400, noOrigin},
		{"any origin will do", "POST", "/api/spaces/space", master("Kbn-Xsrf", "false"), `{"id":"b","name":"B"}`, 200, `"id":"b"`},
		{"no version is the only one", "GET", "/api/spaces/space/default", master("Elastic-Api-Version", "2023-10-31"), "", 200, `"id":"default"`},
		{
			"a version that is none is no matter to unversioned routes", "POST", saved + "/dashboard",
			master("Elastic-Api-Version", "x", "Kbn-Xsrf", "x"), `{"attributes":{}}`, 200, `"type":"dashboard"`,
		},
		{"nor is an internal origin to public ones", "GET", "/api/status", master("X-Elastic-Internal-Origin", "x"), "", 200, `"available"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			srv := kibana(t, place{})
			got := bare(t, srv, test.method, test.path, test.header, test.body)
			if got.status != test.status || !strings.Contains(string(got.body), test.want) {
				t.Errorf("%d %s, want %d %s", got.status, got.body, test.status, test.want)
			}
		})
	}
}

// TestTheFakeScopesAsDescribed finds the operations that a server with strict spaces refuses in a missing one.
func TestTheFakeScopesAsDescribed(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithStrictSpaces())
	for id, op := range describe(t).core() {
		if strings.HasPrefix(id, "OAuth") {
			continue // it has none
		}
		header := http.Header{"Kbn-Xsrf": {"true"}, "Content-Type": {"application/json"}}
		body := "{}"
		if op.RequestBody != nil && op.RequestBody.Value.Content["multipart/form-data"] != nil {
			form, media := upload(t, "", "")
			header.Set("Content-Type", media)
			body = form
		}
		answer := bare(t, srv, op.method, "/s/nowhere"+op.path, header, body).body
		if refused := strings.Contains(string(answer), "Saved object [space/nowhere] not found"); refused != (op.scope() == "space") {
			t.Errorf("%s is described as %s, the fake answers in a missing space: %s", id, op.scope(), answer)
		}
	}
}
