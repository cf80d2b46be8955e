package tenants_test

import (
	"errors"
	"flag"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A run of a property applies some ten declarations; go test -rapid.checks=1000 makes more of them than these.
const runs = "25"

func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", runs); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(m)
}

// once keeps a client from repeating what went wrong.
var once = scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})

func kibana(t *testing.T) (*kibanatest.Server, *scoped.Client) {
	t.Helper()
	server := kibanatest.New(t)
	kb, err := scoped.New(server.URL, once)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return server, kb
}

const (
	view  = `{"id":"v","type":"index-pattern","attributes":{"title":"v"},"references":[]}`
	panel = `{"id":"d","type":"dashboard","attributes":{"title":"Visits"},"references":[{"id":"v","type":"index-pattern","name":"r"}]}`
)

// marketing is a tenant with one of everything.
func marketing() tenants.Tenant {
	return tenants.Tenant{
		ID: "marketing", Name: "Marketing", Description: "Campaigns and leads", Color: "#FF6B6B", DisabledFeatures: []string{"dev_tools"},
		Connectors: []tenants.Connector{
			{
				Name: "Lead hook", Type: scoped.WebhookConnector,
				Config:  map[string]any{"url": "https://hooks.example.com/leads", "method": "post", "hasAuth": true},
				Secrets: tenants.Secrets{"user": "me", "password": "hunter2"},
			},
			{Name: "Log", Type: scoped.ServerLogConnector},
		},
		DataViews: []tenants.DataView{{
			Name: "Leads", Title: "leads-*", ID: "leads", TimeField: "@timestamp", SourceFilters: []string{"secret*"},
			RuntimeFields: map[string]any{"day": map[string]any{"type": "keyword"}},
			FieldFormats:  map[string]any{"bytes": map[string]any{"id": "bytes"}},
			Labels:        map[string]string{"bytes": "Volume"},
		}},
		Dashboards: []tenants.File{{Name: "visits.ndjson", Data: []byte(view + "\n" + panel + "\n")}},
		Rules: []tenants.Rule{{
			Name: "Many leads", Type: ".es-query", Consumer: "stackAlerts", Interval: "5m", Tags: []string{"leads"},
			Params: map[string]any{
				"searchType": "searchSource", "searchConfiguration": map[string]any{"index": "leads"}, "size": 100, "timeWindowSize": 5,
				"timeWindowUnit": "m", "threshold": []any{1000}, "thresholdComparator": ">",
			},
			Actions: []tenants.Action{{Connector: "Log", Group: "query matched", Params: map[string]any{"message": "many"}}},
		}},
		Roles: []tenants.Role{{
			Name: "editor", Description: "May do everything", Base: "all",
			Indices: []tenants.Index{{Names: []string{"leads-*"}, Privileges: []string{"read", "view_index_metadata"}}},
		}},
	}
}

func small(id string) tenants.Tenant { return tenants.Tenant{ID: id, Name: strings.ToUpper(id)} }

// applied applies and returns the changes, in words.
func applied(t *testing.T, kb *scoped.Client, options tenants.Options, all ...tenants.Tenant) []string {
	t.Helper()
	changes, err := tenants.Apply(t.Context(), kb, all, options)
	if err != nil {
		t.Fatal(err)
	}
	return words(changes)
}

func words(changes []tenants.Change) []string {
	texts := make([]string, len(changes))
	for i, c := range changes {
		texts[i] = c.String()
	}
	return texts
}

func planned(t *testing.T, kb *scoped.Client, options tenants.Options, all ...tenants.Tenant) *tenants.Plan {
	t.Helper()
	plan, err := tenants.NewPlan(t.Context(), kb, all, options)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func drift(t *testing.T, kb *scoped.Client, all ...tenants.Tenant) *tenants.Report {
	t.Helper()
	report, err := tenants.Drift(t.Context(), kb, all, tenants.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// writes are the requests that change something.
func writes(server *kibanatest.Server) []string {
	var paths []string
	for _, r := range server.Requests() {
		if r.Method != http.MethodGet && !strings.HasSuffix(r.Path, "_bulk_get") {
			paths = append(paths, r.Method+" "+r.Path)
		}
	}
	return paths
}

func in(t *testing.T, kb *scoped.Client, id string) *scoped.Client {
	t.Helper()
	space, err := kb.Space(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return space
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

// written writes files into a directory of the test's own, and returns the path of tenants.yaml.
func written(t *testing.T, content string, others map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "tenants.yaml")
	for name, content := range others {
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	must(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func second[T any](_ T, err error) error { return err }
