package tenants_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func exported(t *testing.T, kb *scoped.Client, space string) (directory string, notes []string) {
	t.Helper()
	directory = filepath.Join(t.TempDir(), "exports", space)
	notes, err := tenants.Export(t.Context(), kb, space, directory)
	must(t, err)
	return directory, notes
}

func TestAnExportedSpaceCanBeAppliedElsewhere(t *testing.T) {
	t.Setenv("LEAD_HOOK_USER", "me")
	t.Setenv("LEAD_HOOK_PASSWORD", "hunter2")
	t.Setenv("LEAD_HOOK_URL", "https://hooks.example.com/leads")
	_, from := kibana(t)
	applied(t, from, tenants.Options{}, marketing())
	directory, notes := exported(t, from, "marketing")
	want := []string{`connector "Lead hook": config.url looks like a secret and is LEAD_HOOK_URL in the environment`}
	if diff := cmp.Diff(want, notes); diff != "" {
		t.Error(diff)
	}
	all, err := tenants.Load(filepath.Join(directory, "tenant.yaml"))
	must(t, err)
	if again := applied(t, from, tenants.Options{Prune: true}, all...); len(again) > 0 {
		t.Errorf("applied where it comes from: %v", again)
	}

	server, to := kibana(t)
	must(t, server.CreateSpace("sales", "Sales"))
	all[0].ID = "growth"
	if made := applied(t, to, tenants.Options{}, all...); len(made) != 8 {
		t.Errorf("made %v", made)
	}
	if report := drift(t, to, all...); len(report.Changes)+len(report.Strangers) > 0 {
		t.Errorf("drift:\n%s", report)
	}
	growth := in(t, to, "growth")
	views, err := growth.DataViews.List(t.Context())
	must(t, err)
	ids := map[string]string{}
	for _, view := range views {
		ids[view.Title] = view.ID
	}
	for rule, err := range growth.Rules.Find(t.Context(), scoped.FindRulesParams{}) {
		must(t, err)
		params, err := rule.Params.MarshalJSON()
		must(t, err)
		if ids["leads-*"] == "" || !strings.Contains(string(params), ids["leads-*"]) {
			t.Errorf("the rule looks at %s, the data views are %v", params, ids)
		}
	}
	role, err := to.Roles.Get(t.Context(), "growth:editor")
	must(t, err)
	if diff := cmp.Diff([]string{"growth"}, role.Kibana[0].Spaces); diff != "" {
		t.Error(diff)
	}
}

func TestAnExportHasNoSecretsAndIsTheSameTwice(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	first, _ := exported(t, kb, "marketing")
	again, _ := exported(t, kb, "marketing")
	for _, name := range []string{"tenant.yaml", "dashboards.ndjson"} {
		one, err := os.ReadFile(filepath.Join(first, name))
		must(t, err)
		other, err := os.ReadFile(filepath.Join(again, name))
		must(t, err)
		if diff := cmp.Diff(string(one), string(other)); diff != "" || strings.Contains(string(one), "hunter2") {
			t.Errorf("%s: %s\n%s", name, diff, one)
		}
	}
}

func TestAnExportSaysWhatItLeavesOut(t *testing.T) {
	t.Parallel()
	server := kibanatest.New(t, kibanatest.WithPreconfiguredConnector("mail", ".server-log", "Mail"))
	kb, err := scoped.New(server.URL, once)
	must(t, err)
	t.Cleanup(func() { _ = kb.Close() })
	applied(t, kb, tenants.Options{}, small("a"), small("b"))
	a := in(t, kb, "a")
	for range 2 {
		_, err := a.Actions.Create(t.Context(), scoped.ConnectorRequest{Name: "Same", ConnectorTypeID: ".xmatters"})
		must(t, err)
	}
	rule, err := a.Rules.Create(t.Context(), scoped.RuleRequest{
		Name: "R", RuleTypeID: "transform_health", Consumer: "alerts", Schedule: scoped.RuleSchedule{Interval: "1h"},
		NotifyWhen: scoped.Ptr(alerting.NotifyWhenOnActiveAlert), Actions: []scoped.RuleAction{{ID: "mail", Group: scoped.Ptr("transform_issue"), Params: map[string]any{"message": "m"}}},
	})
	must(t, err)
	must(t, a.Rules.MuteAll(t.Context(), rule.ID), kb.Roles.Put(t.Context(), "both", scoped.RoleRequest{
		Kibana: []scoped.KibanaPrivileges{{Spaces: []string{"a", "b"}, Base: []string{"read"}}},
	}))
	_, notes := exported(t, kb, "a")
	want := []string{
		`connector "Same": it is not known here which secrets the type .xmatters has: add them if there are any`,
		`another connector called "Same" is "Same (2)" here`,
		`connector "Same (2)": it is not known here which secrets the type .xmatters has: add them if there are any`,
		`rule "R": that it is muted or snoozed is left out`,
		`role both is left out: it grants spaces a, b besides`,
	}
	if diff := cmp.Diff(want, notes); diff != "" {
		t.Error(diff)
	}
}

func TestASpaceThatIsMissingIsNotExported(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	directory := filepath.Join(t.TempDir(), "none")
	if _, err := tenants.Export(t.Context(), kb, "none", directory); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(directory); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("made a directory: %v", err)
	}
}
