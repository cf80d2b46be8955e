package live_test

import (
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// seed makes things that the suite must leave alone, some of them with names like those of the suite.
func seed(t *testing.T, srv *kibanatest.Server) {
	t.Helper()
	kb := client(t, srv)
	for _, space := range []string{"default", "marketing", "kbngo"} {
		in, err := kb.Space(t.Context(), space)
		if err != nil {
			t.Fatal(err)
		}
		_, err = in.Actions.Create(t.Context(), scoped.ConnectorRequest{Name: "theirs", ConnectorTypeID: connectors.ConnectorTypeIDServerLog})
		must(t, err)
		_, err = in.DataViews.Create(t.Context(), scoped.DataViewRequest{Title: "theirs-*"})
		must(t, err)
		_, err = in.AgentPolicies.Create(t.Context(), scoped.AgentPolicyRequest{Name: "kbngo-live of " + space, Namespace: "default"})
		must(t, err)
	}
	for _, role := range []string{"theirs", "kbngo-live", "kbngo-live-of-somebody"} {
		must(t, kb.Roles.Create(t.Context(), role, scoped.RoleRequest{}))
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// client is one that nobody watches over.
func client(t *testing.T, srv *kibanatest.Server) *scoped.Client {
	t.Helper()
	kb, err := to(srv)()
	must(t, err)
	t.Cleanup(func() { _ = kb.Close() })
	return kb
}

// volatile are lists that change of themselves.
var volatile = []string{"/api/status", "/api/stats", "/api/task_manager/_health", "/api/timeline/_copy"}

// moments are what replies have that is of the moment of asking.
var moments = regexp.MustCompile(`"\d{4}-\d\d-\d\dT[^"]*"`)

// inventory is all that a server lists in the default space, and some of it in the spaces of others and in one that does
// not exist.
func inventory(t *testing.T, srv *kibanatest.Server) map[string]string {
	t.Helper()
	all := map[string]string{}
	find := "/api/saved_objects/_find?namespaces=*&per_page=1000&type=action&type=alert&type=cases&type=dashboard&type=index-pattern&type=lens&type=tag&type=url"
	for path, item := range describe(t).Doc.Paths.Map() {
		if item.Get != nil && !strings.Contains(path, "{") && !slices.Contains(volatile, path) {
			all[path] = moments.ReplaceAllString(text(t, srv, path), `"now"`)
		}
	}
	for _, prefix := range []string{"", "/s/marketing", "/s/kbngo", "/s/nowhere"} {
		for _, path := range []string{find, "/api/actions/connectors", "/api/fleet/agent_policies"} {
			all[prefix+path] = text(t, srv, prefix+path)
		}
	}
	return all
}

// text is the reply to a request, with its members in order.
func text(t *testing.T, srv *kibanatest.Server, path string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+path, nil)
	must(t, err)
	req.Header.Set("Authorization", "ApiKey "+key)
	resp, err := http.DefaultClient.Do(req)
	must(t, err)
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(resp.Body)
	must(t, err)
	var value any
	if json.Unmarshal(body, &value) == nil {
		body, err = json.MarshalIndent(value, "", " ")
		must(t, err)
	}
	return string(body)
}

// unchanged checks that a server has what it had.
func unchanged(t *testing.T, srv *kibanatest.Server, before map[string]string) {
	t.Helper()
	if diff := cmp.Diff(before, inventory(t, srv)); diff != "" {
		t.Errorf("the server is not as it was (-before +after):\n%s", diff)
	}
}
