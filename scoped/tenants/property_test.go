package tenants_test

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// name is a name that another kind, another tenant or another declaration may have as well.
var name = rapid.SampledFrom([]string{"one", "two", "Drei Käse", "a/b", "4*", "${five}", "<six>"})

func names() *rapid.Generator[[]string] { return rapid.SliceOfNDistinct(name, 0, 3, rapid.ID[string]) }

func anyTenant(t *rapid.T, id string) tenants.Tenant {
	d := tenants.Tenant{
		ID: id, Name: name.Draw(t, "name"), Description: rapid.SampledFrom([]string{"", "about", "[managed by nobody"}).Draw(t, "description"),
		Color:            rapid.SampledFrom([]string{"", "#aAbBcC", "#123456"}).Draw(t, "color"),
		Solution:         rapid.SampledFrom([]scoped.SpaceSolution{"", scoped.ClassicSolution, scoped.SecuritySolution}).Draw(t, "solution"),
		DisabledFeatures: rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"dev_tools", "maps", "ml"}), 0, 3, rapid.ID[string]).Draw(t, "features"),
	}
	for _, n := range names().Draw(t, "connectors") {
		d.Connectors = append(d.Connectors, anyConnector(t, n))
	}
	for _, n := range names().Draw(t, "data views") {
		d.DataViews = append(d.DataViews, anyDataView(t, n))
	}
	if rapid.Bool().Draw(t, "with dashboards") {
		d.Dashboards = []tenants.File{anyDashboards(t, d.DataViews)}
	}
	for _, n := range names().Draw(t, "rules") {
		d.Rules = append(d.Rules, anyRule(t, n, d))
	}
	for _, n := range names().Draw(t, "roles") {
		d.Roles = append(d.Roles, anyRole(t, n))
	}
	return d
}

func anyConnector(t *rapid.T, name string) tenants.Connector {
	switch rapid.IntRange(0, 2).Draw(t, "type") {
	case 0:
		return tenants.Connector{Name: name, Type: scoped.ServerLogConnector}
	case 1:
		config := map[string]any{"index": rapid.SampledFrom([]string{"a", "b"}).Draw(t, "index")}
		return tenants.Connector{Name: name, Type: scoped.IndexConnector, Config: config}
	}
	return tenants.Connector{
		Name: name, Type: scoped.WebhookConnector, Secrets: tenants.Secrets{"user": "u", "password": "p"},
		Config: map[string]any{"url": "https://h.example.com/" + rapid.SampledFrom([]string{"a", "b"}).Draw(t, "url"), "hasAuth": true},
	}
}

func anyDataView(t *rapid.T, name string) tenants.DataView {
	d := tenants.DataView{Name: name, Title: rapid.SampledFrom([]string{"logs-*", "x"}).Draw(t, "title"), ID: "view " + name}
	if rapid.Bool().Draw(t, "with fields") {
		d.TimeField = "@timestamp"
		kind := rapid.SampledFrom([]string{"keyword", "long"}).Draw(t, "type of field")
		d.RuntimeFields = map[string]any{name: map[string]any{"type": kind, "script": map[string]any{"source": "emit(1)"}}}
		d.FieldFormats = map[string]any{"f": map[string]any{"id": "bytes"}}
		d.SourceFilters = []string{"a*", "b"}
		d.Labels = map[string]string{"f": rapid.SampledFrom([]string{"F", "Field"}).Draw(t, "label")}
	}
	return d
}

func anyDashboards(t *rapid.T, views []tenants.DataView) tenants.File {
	var file []byte
	for i := range rapid.IntRange(1, 3).Draw(t, "dashboards") {
		references := make([]map[string]any, 0, len(views))
		for n, view := range views {
			references = append(references, map[string]any{"type": "index-pattern", "id": view.ID, "name": fmt.Sprint("r", n)})
		}
		line, err := json.Marshal(map[string]any{
			"id": fmt.Sprint("d", i), "type": "dashboard", "references": references,
			"attributes": map[string]any{"title": name.Draw(t, "title"), "n": rapid.IntRange(0, 2).Draw(t, "n")},
		})
		if err != nil {
			t.Fatal(err)
		}
		file = append(append(file, line...), '\n')
	}
	return tenants.File{Name: "dashboards.ndjson", Data: file}
}

func anyRule(t *rapid.T, name string, d tenants.Tenant) tenants.Rule {
	rule := tenants.Rule{
		Name: name, Type: rapid.SampledFrom([]string{"transform_health", "xpack.ml.anomaly_detection_jobs_health"}).Draw(t, "type"),
		Consumer: "alerts", Interval: rapid.SampledFrom([]string{"1m", "2h"}).Draw(t, "interval"),
		Disabled: rapid.Bool().Draw(t, "disabled"), Tags: names().Draw(t, "tags"), AlertDelay: rapid.Int64Range(1, 3).Draw(t, "delay"),
		Params: map[string]any{"n": rapid.IntRange(0, 2).Draw(t, "n"), "views": []any{"view one"}},
	}
	for _, c := range d.Connectors {
		rule.Actions = append(rule.Actions, tenants.Action{
			Connector: c.Name, Group: "recovered", Params: map[string]any{"message": c.Name},
			NotifyWhen: rapid.SampledFrom([]string{"", "onActiveAlert"}).Draw(t, "notifyWhen"),
		})
	}
	return rule
}

func anyRole(t *rapid.T, name string) tenants.Role {
	role := tenants.Role{Name: name, Description: rapid.SampledFrom([]string{"", "d"}).Draw(t, "description"), Base: "read"}
	if rapid.Bool().Draw(t, "by feature") {
		role.Base = ""
		role.Features = map[string][]string{"discover": {"read"}, "dashboard": {"all"}}
	}
	for _, n := range names().Draw(t, "indices") {
		index := tenants.Index{Names: []string{n, "z"}, Privileges: []string{"view_index_metadata", "read"}}
		if rapid.Bool().Draw(t, "limited") {
			index.Query, index.Except = `{"match_all":{}}`, []string{"secret"}
		}
		role.Indices = append(role.Indices, index)
	}
	return role
}

// anyTenants are some tenants of a few that there may be.
func anyTenants(t *rapid.T) []tenants.Tenant {
	ids := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b", "c"}), 0, 3, rapid.ID[string]).Draw(t, "tenants")
	all := make([]tenants.Tenant, len(ids))
	for i, id := range ids {
		all[i] = anyTenant(t, id)
	}
	return all
}

// run is a Kibana and a client for one run of a property.
func run(t *rapid.T) (*kibanatest.Server, *scoped.Client, func()) {
	server, err := kibanatest.Start()
	if err != nil {
		t.Fatal(err)
	}
	kb, err := scoped.New(server.URL, once)
	if err != nil {
		t.Fatal(err)
	}
	return server, kb, func() {
		_ = kb.Close()
		server.Close()
	}
}

// strange makes one thing of each kind by hand, and counts them.
func strange(t *rapid.T, kb *scoped.Client, space string) int {
	ctx, at := context.Background(), scoped.InSpace(space)
	made := 0
	for what, do := range map[string]func() error{
		"a connector": func() error {
			return second(kb.Actions.Create(ctx, scoped.ConnectorRequest{Name: "one", ConnectorTypeID: scoped.ServerLogConnector}, at))
		},
		"a dashboard": func() error {
			return second(kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": "one"}}, at))
		},
		"a data view": func() error {
			return second(kb.DataViews.Create(ctx, scoped.DataViewRequest{Title: "by hand"}, at))
		},
		"a rule": func() error {
			return second(kb.Rules.Create(ctx, scoped.RuleRequest{
				Name: "one", RuleTypeID: "transform_health", Consumer: "alerts", Schedule: scoped.RuleSchedule{Interval: "1m"},
			}, at))
		},
	} {
		if err := do(); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		made++
	}
	return made
}

func settled(t *rapid.T, server *kibanatest.Server, kb *scoped.Client, all []tenants.Tenant, options tenants.Options) {
	ctx := context.Background()
	if _, err := tenants.Apply(ctx, kb, all, options); err != nil {
		t.Fatalf("apply: %v", err)
	}
	server.ResetRequests()
	if again, err := tenants.Apply(ctx, kb, all, options); err != nil || len(again) > 0 || len(writes(server)) > 0 {
		t.Fatalf("the second run made %v, wrote %v, %v", words(again), writes(server), err)
	}
}

func TestWhateverIsDeclaredIsMadeAndStays(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		server, kb, done := run(t)
		defer done()
		ctx := context.Background()
		options, others := tenants.Options{Prune: true}, tenants.Options{Owner: "other", Prune: true}
		foreign := anyTenant(t, "foreign")
		settled(t, server, kb, []tenants.Tenant{foreign}, others)
		made := map[string]int{} // by hand, by space
		for round := range 2 {
			all := anyTenants(t)
			settled(t, server, kb, all, options)
			strangers := 0
			for _, d := range all {
				strangers += made[d.ID]
			}
			report, err := tenants.Drift(ctx, kb, all, options)
			if err != nil || len(report.Changes) > 0 || len(report.Strangers) != strangers {
				t.Fatalf("drift: %v\n%swith %d made by hand", err, report, strangers)
			}
			for _, d := range all {
				if round == 0 {
					made[d.ID] = strange(t, kb, d.ID)
				}
			}
		}
		report, err := tenants.Drift(ctx, kb, []tenants.Tenant{foreign}, others)
		if err != nil || len(report.Changes)+len(report.Strangers) > 0 {
			t.Fatalf("what the other owner has made: %v\n%s", err, report)
		}
	})
}

func TestWhateverIsDeclaredSurvivesAnExport(t *testing.T) {
	for _, variable := range []string{"ONE", "TWO", "DREI_K_SE", "A_B", "4_", "__FIVE_", "_SIX_", "__"} {
		t.Setenv(variable+"_USER", "u")
		t.Setenv(variable+"_PASSWORD", "p")
	}
	t.Setenv("__USER", "u")
	t.Setenv("__PASSWORD", "p")
	rapid.Check(t, func(r *rapid.T) {
		server, kb, done := run(r)
		defer done()
		settled(r, server, kb, []tenants.Tenant{anyTenant(r, "a")}, tenants.Options{})
		directory := t.TempDir()
		if _, err := tenants.Export(t.Context(), kb, "a", directory); err != nil {
			r.Fatal(err)
		}
		all, err := tenants.Load(filepath.Join(directory, "tenant.yaml"))
		if err != nil {
			r.Fatal(err)
		}
		if again, err := tenants.Apply(t.Context(), kb, all, tenants.Options{Prune: true}); err != nil || len(again) > 0 {
			r.Fatalf("applied where it comes from: %v, %v", words(again), err)
		}
		elsewhere, to, end := run(r)
		defer end()
		all[0].ID = "b"
		settled(r, elsewhere, to, all, tenants.Options{Owner: "else"})
		second := t.TempDir()
		if _, err := tenants.Export(t.Context(), to, "b", second); err != nil {
			r.Fatal(err)
		}
		moved, err := tenants.Load(filepath.Join(second, "tenant.yaml"))
		if err != nil {
			r.Fatal(err)
		}
		if diff := cmp.Diff(portable(all[0]), portable(moved[0])); diff != "" {
			r.Fatal(diff)
		}
	})
}

// portable is a tenant without the ids that differ from space to space.
func portable(t tenants.Tenant) tenants.Tenant {
	t.ID, t.Dashboards = "", nil
	for i := range t.DataViews {
		t.DataViews[i].ID = ""
	}
	for i := range t.Rules {
		delete(t.Rules[i].Params, "views")
	}
	return t
}
