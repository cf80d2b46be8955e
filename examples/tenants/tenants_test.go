package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// kibana starts an in-memory Kibana and makes a client of it.
func kibana(t *testing.T) (*kibanatest.Server, *scoped.Client) {
	t.Helper()
	server := kibanatest.New(t)
	kb, err := scoped.New(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return server, kb
}

func shipped(t *testing.T) []tenant {
	t.Helper()
	tenants, err := load("tenants.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return tenants
}

// applied applies tenants and returns what was printed.
func applied(t *testing.T, kb *scoped.Client, tenants []tenant, opts options, wantCode int) string {
	t.Helper()
	var out bytes.Buffer
	code, err := apply(t.Context(), kb, tenants, opts, &out, io.Discard)
	if code != wantCode || (err != nil) != (wantCode == exitFailed) {
		t.Fatalf("exit code %d, %v, want %d; printed\n%s", code, err, wantCode, &out)
	}
	return out.String()
}

func writes(server *kibanatest.Server) []string {
	var paths []string
	for _, r := range server.Requests() {
		if r.Method != http.MethodGet && !strings.HasSuffix(r.Path, "_bulk_get") {
			paths = append(paths, r.Method+" "+r.Path)
		}
	}
	return paths
}

func TestTheSecondRunChangesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	tenants := shipped(t)
	if out := applied(t, kb, tenants, options{}, exitDone); !strings.Contains(out, "10 changes made") {
		t.Errorf("printed\n%s", out)
	}
	server.ResetRequests()
	if out := applied(t, kb, tenants, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("printed\n%s", out)
	}
	if sent := writes(server); len(sent) != 0 {
		t.Errorf("the second run wrote: %v", sent)
	}
	for _, tenant := range tenants {
		page, err := kb.SavedObjects.Find(t.Context(), scoped.FindParams{Type: []string{"dashboard"}}, scoped.InSpace(tenant.ID))
		if err != nil || int(page.Total) != len(tenant.Dashboards) {
			t.Errorf("%s has %d dashboards, %v, want %d", tenant.ID, page.Total, err, len(tenant.Dashboards))
		}
	}
}

func TestADryRunWritesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	out := applied(t, kb, shipped(t), options{dryRun: true}, exitChanges)
	if !strings.Contains(out, "would create space marketing\n") || !strings.HasSuffix(out, "10 changes, none made\n") {
		t.Errorf("printed\n%s", out)
	}
	if sent := writes(server); len(sent) != 0 {
		t.Errorf("wrote %v", sent)
	}
}

func TestDriftIsRepaired(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	tenants := shipped(t)
	applied(t, kb, tenants, options{}, exitDone)
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	hook := stableID("marketing", "Lead hook")
	audit := stableID("marketing", "Campaign audit")
	dashboard := stableID("marketing", "dashboard/web-traffic")
	for _, err := range []error{
		second(kb.Spaces.Update(ctx, scoped.Space{ID: "marketing", Name: "Renamed"})),
		second(in.Actions.Update(ctx, hook, scoped.ConnectorUpdate{Name: "Lead hook", Config: map[string]any{"url": "https://evil.example.com", "hasAuth": false}})),
		in.Actions.Delete(ctx, audit),
		second(in.SavedObjects.Update(ctx, "dashboard", dashboard, scoped.SavedObjectUpdate{Attributes: map[string]any{"title": "Changed"}})),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	want := `update space marketing
update connector "Lead hook" in marketing
create connector "Campaign audit" in marketing
import 1 saved objects into marketing
4 changes made
`
	if diff := cmp.Diff(want, applied(t, kb, tenants, options{}, exitDone)); diff != "" {
		t.Error(diff)
	}
	if out := applied(t, kb, tenants, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("after the repair: %s", out)
	}
}

func second[T any](_ T, err error) error { return err }

func TestAConnectorOfAnotherTypeIsReplaced(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	tenants := []tenant{{ID: "a", Name: "A", Connectors: []connector{{Name: "c", Type: scoped.ServerLogConnector}}}}
	applied(t, kb, tenants, options{}, exitDone)
	tenants[0].Connectors[0] = connector{Name: "c", Type: scoped.IndexConnector, Config: map[string]any{"index": "i"}}
	applied(t, kb, tenants, options{}, exitDone)
	got, err := kb.Actions.Get(t.Context(), stableID("a", "c"), scoped.InSpace("a"))
	if err != nil || got.ConnectorTypeID != scoped.IndexConnector {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestPruningTakesOnlyWhatIsOurs(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	ctx := t.Context()
	if err := server.CreateSpace("byhand", "By hand"); err != nil {
		t.Fatal(err)
	}
	tenants := shipped(t)
	applied(t, kb, tenants, options{}, exitDone)
	extra := scoped.SavedObjectRequest{Type: "dashboard", ID: "extra", Attributes: map[string]any{"title": "Extra"}}
	if _, err := kb.SavedObjects.Create(ctx, extra, scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	tenants[0].Connectors = tenants[0].Connectors[:1]
	tenants = tenants[:2] // operations is gone from the file
	if out := applied(t, kb, tenants, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("without --prune: %s", out)
	}
	want := `delete connector "Campaign audit" in marketing
delete dashboard extra in marketing
delete space operations
3 changes made
`
	if diff := cmp.Diff(want, applied(t, kb, tenants, options{prune: true}, exitDone)); diff != "" {
		t.Error(diff)
	}
	spaces, err := kb.Spaces.List(ctx)
	if err != nil {
		t.Fatal(err)
	}
	ids := make([]string, 0, len(spaces))
	for _, space := range spaces {
		ids = append(ids, space.ID)
	}
	if diff := cmp.Diff([]string{"byhand", "default", "marketing", "sales"}, ids); diff != "" {
		t.Error(diff)
	}
}

func TestASpaceMadeByHandIsUsedButNotOwned(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	if err := server.CreateSpace("a", "A"); err != nil {
		t.Fatal(err)
	}
	applied(t, kb, []tenant{{ID: "a", Name: "A", Description: "d"}}, options{}, exitDone)
	if out := applied(t, kb, []tenant{{ID: "b", Name: "B"}}, options{prune: true}, exitDone); strings.Contains(out, "delete") {
		t.Errorf("printed\n%s", out)
	}
}

func TestSecretsComeFromTheEnvironmentAndAreNotShown(t *testing.T) {
	server, kb := kibana(t)
	path := filepath.Join(t.TempDir(), "tenants.yaml")
	doc := "tenants:\n- id: a\n  name: A\n  connectors:\n  - {name: hook, type: .webhook, config: {url: 'https://h.example.com', method: post, hasAuth: true}, secrets: {user: HOOK_USER, password: HOOK_PASSWORD}}\n"
	if err := os.WriteFile(path, []byte(doc), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := load(path); err == nil || !strings.Contains(err.Error(), "HOOK_") {
		t.Errorf("unset variables: %v", err)
	}
	t.Setenv("HOOK_USER", "me")
	t.Setenv("HOOK_PASSWORD", "hunter2")
	tenants, err := load(path)
	if err != nil {
		t.Fatal(err)
	}
	if out := applied(t, kb, tenants, options{}, exitDone); strings.Contains(out, "hunter2") {
		t.Errorf("printed\n%s", out)
	}
	sent := false
	for _, r := range server.Requests() {
		sent = sent || bytes.Contains(r.Body, []byte("hunter2"))
	}
	if !sent {
		t.Error("the secret was not sent")
	}
}

func TestBadFilesAreRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, content := range map[string]string{
		"broken.ndjson": `{"id":"d","type":"dashboard","attributes":{}}` + "\n" + `{"id":"e","ty`,
		"lost.ndjson":   `{"id":"d","type":"dashboard","attributes":{}}` + "\n" + `{"exportedCount":2}`,
		"odd.ndjson":    `{"hello":"world"}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for want, doc := range map[string]string{
		"has no tenants":               "",
		"field colour not found":       "tenants:\n- {id: a, name: A, colour: red}",
		"tenants.yaml:3: id: \"a\"":    "tenants:\n- {id: a, name: A}\n- {id: a, name: B}",
		"tenants.yaml:2: id: \"A b\"":  "tenants:\n- {id: A b, name: A}",
		"nobody's tenant":              "tenants:\n- {id: default, name: A}",
		"name: tenant \"a\" needs one": "tenants:\n- {id: a}",
		"color: \"red\"":               "tenants:\n- {id: a, name: A, color: red}",
		"connectors[0]":                "tenants:\n- {id: a, name: A, connectors: [{name: x}]}",
		"connectors[1]":                "tenants:\n- {id: a, name: A, connectors: [{name: x, type: .index}, {name: x, type: .index}]}",
		"no such file":                 "tenants:\n- {id: a, name: A, dashboards: [none.ndjson]}",
		"broken.ndjson:2":              "tenants:\n- {id: a, name: A, dashboards: [broken.ndjson]}",
		"lost.ndjson:2":                "tenants:\n- {id: a, name: A, dashboards: [lost.ndjson]}",
		"odd.ndjson:1":                 "tenants:\n- {id: a, name: A, dashboards: [odd.ndjson]}",
		"did not find expected":        "tenants: [",
	} {
		path := filepath.Join(dir, "tenants.yaml")
		if err := os.WriteFile(path, []byte(doc), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := load(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", doc, err, want)
		}
	}
}

func TestExitCodes(t *testing.T) {
	server := kibanatest.New(t)
	t.Setenv("KIBANA_URL", server.URL)
	broken := kibanatest.New(t)
	broken.React(kibanatest.Match{}, kibanatest.NotReady())
	for _, test := range []struct {
		url  string
		args []string
		want int
	}{
		{server.URL, nil, exitUsage},
		{server.URL, []string{"destroy"}, exitUsage},
		{server.URL, []string{"apply", "--frob"}, exitUsage},
		{server.URL, []string{"apply", "-f", "nowhere.yaml"}, exitUsage},
		{"localhost", []string{"apply", "-f", "tenants.yaml"}, exitUsage},
		{"", []string{"apply", "-f", "tenants.yaml"}, exitUsage},
		{server.URL, []string{"apply", "-f", "tenants.yaml", "--dry-run"}, exitChanges},
		{server.URL, []string{"apply", "-f", "tenants.yaml"}, exitDone},
		{server.URL, []string{"apply", "-f", "tenants.yaml", "--dry-run"}, exitDone},
		{broken.URL, []string{"apply", "-f", "tenants.yaml"}, exitFailed},
	} {
		t.Setenv("KIBANA_URL", test.url)
		var out, errOut bytes.Buffer
		if code := run(t.Context(), test.args, &out, &errOut); code != test.want {
			t.Errorf("%s %v: exit code %d, want %d; %s", test.url, test.args, code, test.want, &errOut)
		}
		if test.want == exitUsage && errOut.Len() == 0 {
			t.Errorf("%v: no word about what is wrong", test.args)
		}
	}
}

func TestTheDemoShowsWhatItPromises(t *testing.T) { //nolint:paralleltest // it sets the environment
	for name, url := range map[string]string{"embedded": "", "real": kibanatest.New(t).URL} {
		t.Setenv("KIBANA_URL", url)
		var out, errOut bytes.Buffer
		if code := run(t.Context(), []string{"demo", "-f", "tenants.yaml"}, &out, &errOut); code != exitDone {
			t.Fatalf("%s: exit code %d: %s", name, code, &errOut)
		}
		for _, want := range []string{"10 changes made", "nothing to change", `did you mean "marketing"?`, "404 Not Found", "invalid space id"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: the demo does not say %q:\n%s", name, want, &out)
			}
		}
		if embedded := strings.Contains(out.String(), "writes that reached Kibana: 0"); embedded != (url == "") {
			t.Errorf("%s:\n%s", name, &out)
		}
	}
}

func TestAnInterruptedRunGoesOnLater(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	tenants := shipped(t)
	server.React(kibanatest.Match{Method: http.MethodPost, Path: "/api/actions/**", Times: 1}, kibanatest.Overloaded())
	applied(t, kb, tenants, options{}, exitFailed)
	if out := applied(t, kb, tenants, options{}, exitDone); !strings.Contains(out, "9 changes made") {
		t.Errorf("printed\n%s", out)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if code, err := apply(cancelled, kb, tenants, options{}, io.Discard, io.Discard); code != exitFailed || !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: exit code %d, %v", code, err)
	}
}

func TestNearest(t *testing.T) {
	t.Parallel()
	spaces := []string{"default", "marketing", "sales", "operations"}
	for typo, want := range map[string]string{
		"marketng": "marketing", "mraketing": "marketing", "sale": "sales", "opertions": "operations", "nonexistent": "", "x": "",
	} {
		if got := nearest(typo, spaces); got != want {
			t.Errorf("%q: %q, want %q", typo, got, want)
		}
	}
}
