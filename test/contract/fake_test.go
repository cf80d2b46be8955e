package contract_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestTheFakesOwnFailuresFitTheDescription makes the fake refuse in as many ways as a client can cause, and leaves it to
// the watcher to hold the answers against the description.
func TestTheFakesOwnFailuresFitTheDescription(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(apiKey), kibanatest.WithSpaceAPIKey("c2FsZXM=", "sales"), kibanatest.WithSpaces("marketing", "sales"))
	for _, test := range []struct {
		key, method, path, body string
		want                    int
	}{
		{"wrong", http.MethodGet, "/api/spaces/space", "", 401},
		{"c2FsZXM=", http.MethodGet, "/api/spaces/space/marketing", "", 403},
		{"c2FsZXM=", http.MethodPost, "/api/spaces/space", `{"id":"x","name":"X"}`, 403},
		{"c2FsZXM=", http.MethodGet, "/s/marketing/api/actions/connectors", "", 403},
		{"c2FsZXM=", http.MethodPost, "/s/marketing/api/saved_objects/dashboard", `{"attributes":{}}`, 403},
		{apiKey, http.MethodGet, "/api/spaces/space/nope", "", 404},
		{apiKey, http.MethodDelete, "/api/spaces/space/default", "", 400},
		{apiKey, http.MethodPost, "/api/spaces/space", `{"id":"marketing","name":"X"}`, 409},
		{apiKey, http.MethodPost, "/api/spaces/space", `{"id":"BAD","name":"X"}`, 400},
		{apiKey, http.MethodPost, "/api/spaces/space", `{"id":`, 400},
		{apiKey, http.MethodPost, "/api/spaces/space", `{"id":"x","name":"` + strings.Repeat("x", 2<<20) + `"}`, 413},
		{apiKey, http.MethodPost, "/api/spaces/_copy_saved_objects", `{"spaces":["sales"],"objects":[{"type":"dashboard","id":"nope"}]}`, 404},
		{apiKey, http.MethodPost, "/api/spaces/_copy_saved_objects", `{"spaces":["sales"],"objects":[],"overwrite":true}`, 400},
		{apiKey, http.MethodPost, "/api/spaces/_update_objects_spaces", `{"objects":[],"spacesToAdd":[],"spacesToRemove":[]}`, 400},
		{apiKey, http.MethodGet, "/s/sales/api/actions/connector/nope", "", 404},
		{apiKey, http.MethodPost, "/s/sales/api/actions/connector", `{"name":"x","connector_type_id":".nope"}`, 400},
		{apiKey, http.MethodPost, "/s/sales/api/actions/connector/nope/_execute", `{"params":{}}`, 404},
		{apiKey, http.MethodGet, "/s/sales/api/saved_objects/dashboard/nope", "", 404},
		{apiKey, http.MethodPost, "/s/sales/api/saved_objects/wigwags", `{"attributes":{}}`, 400},
		{apiKey, http.MethodGet, "/s/sales/api/saved_objects/_find", "", 400},
		{apiKey, http.MethodGet, "/s/sales/api/saved_objects/_find?type=dashboard&sort_order=asc", "", 400},
		{apiKey, http.MethodPost, "/s/sales/api/saved_objects/_export", `{"objects":[{"type":"dashboard","id":"nope"}]}`, 400},
		{apiKey, http.MethodPost, "/s/sales/api/saved_objects/_import", `{}`, 415},
		{apiKey, http.MethodPost, "/api/encrypted_saved_objects/_rotate_key", "", 400},
		{apiKey, http.MethodGet, "/api/status?v7format=true&v8format=true", "", 400},
	} {
		w := watch(t, "")
		w.blind = true
		kb, err := scoped.New(srv.URL, scoped.WithAPIKey(test.key), scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: w}))
		if err != nil {
			t.Fatal(err)
		}
		req, err := http.NewRequestWithContext(t.Context(), test.method, srv.URL+test.path, strings.NewReader(test.body))
		if err != nil {
			t.Fatal(err)
		}
		if test.body != "" {
			req.Header.Set("Content-Type", "application/json")
		}
		if err := kb.EditRequest(t.Context(), req); err != nil {
			t.Fatal(err)
		}
		if resp, err := kb.Do(req); err == nil {
			_ = resp.Body.Close()
			t.Errorf("%s %s did not fail", test.method, test.path)
		}
		if got := w.latest().status; got != test.want {
			t.Errorf("%s %s: %v, want %d", test.method, test.path, w.latest(), test.want)
		}
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
	}
}
