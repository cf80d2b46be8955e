package tenants_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
)

// byHand makes one of everything in a space as somebody else would.
func byHand(t *testing.T, kb *scoped.Client, space string) {
	t.Helper()
	at := in(t, kb, space)
	_, connector := at.Actions.Create(t.Context(), scoped.ConnectorRequest{Name: "By hand", ConnectorTypeID: scoped.ServerLogConnector})
	_, view := at.DataViews.Create(t.Context(), scoped.DataViewRequest{Title: "byhand-*"})
	_, dashboard := at.SavedObjects.Create(t.Context(), scoped.SavedObjectRequest{
		Type: "dashboard", ID: "byhand-" + space, Attributes: map[string]any{"title": "By hand"},
	})
	_, rule := at.Rules.Create(t.Context(), scoped.RuleRequest{
		Name: "By hand", RuleTypeID: "transform_health", Consumer: "alerts", Schedule: scoped.RuleSchedule{Interval: "1h"},
	})
	role := kb.Roles.Put(t.Context(), "byhand-"+space, scoped.RoleRequest{Kibana: []scoped.KibanaPrivileges{{Spaces: []string{space}, Base: []string{"read"}}}})
	must(t, connector, view, dashboard, rule, role)
}

func TestPruningTakesWhatIsNoLongerDeclaredAndLeavesStrangersAlone(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	byHand(t, kb, "marketing")
	bare := small("marketing")
	bare.Description = "Campaigns and leads"
	bare.DisabledFeatures = []string{"dev_tools"}
	bare.Name = "Marketing"
	if made := applied(t, kb, tenants.Options{}, bare); len(made) > 0 {
		t.Errorf("without Prune: %v", made)
	}
	want := []string{
		`delete role marketing:editor`,
		`delete rule "Many leads" in marketing`,
		`delete dashboard "Visits" in marketing`,
		`delete data view "v" in marketing`,
		`delete data view "Leads" in marketing`,
		`delete connector "Log" in marketing`,
		`delete connector "Lead hook" in marketing`,
	}
	if diff := cmp.Diff(want, applied(t, kb, tenants.Options{Prune: true}, bare)); diff != "" {
		t.Error(diff)
	}
	report := drift(t, kb, bare)
	strangers := make([]string, len(report.Strangers))
	for i, s := range report.Strangers {
		strangers[i] = s.String()
	}
	left := []string{
		`connector "By hand" in marketing`, `data view "byhand-*" in marketing`, `dashboard "By hand" in marketing`,
		`rule "By hand" in marketing, made by elastic`, `role byhand-marketing for marketing`,
	}
	if diff := cmp.Diff(left, strangers); diff != "" || len(report.Changes) > 0 {
		t.Errorf("%s\n%s", diff, report)
	}
}

func TestATenantThatIsNoLongerDeclaredGoesWithItsSpace(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	must(t, server.CreateSpace("byhand", "By hand"))
	applied(t, kb, tenants.Options{}, marketing(), small("sales"))
	byHand(t, kb, "marketing")
	plan := planned(t, kb, tenants.Options{Prune: true}, small("sales"))
	want := `- role marketing:editor
- space marketing
    with the connector: "By hand"
    with the data view: "byhand-*"
    with the dashboard: "By hand"
    with the rule: "By hand"
2 changes: 2 to delete
`
	if diff := cmp.Diff(want, plan.String()); diff != "" {
		t.Error(diff)
	}
	if _, err := plan.Apply(t.Context()); err != nil {
		t.Fatal(err)
	}
	applied(t, kb, tenants.Options{Prune: true})
	spaces, err := kb.Spaces.List(t.Context())
	must(t, err)
	ids := make([]string, 0, len(spaces))
	for _, space := range spaces {
		ids = append(ids, space.ID)
	}
	if diff := cmp.Diff([]string{"byhand", "default"}, ids); diff != "" {
		t.Error(diff)
	}
	if _, err := kb.Roles.Get(t.Context(), "byhand-marketing"); err != nil {
		t.Errorf("the role of somebody else: %v", err)
	}
}

func TestOwnersLeaveEachOtherAlone(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	one, other := tenants.Options{Owner: "one", Prune: true}, tenants.Options{Owner: "other", Prune: true}
	second := marketing()
	second.ID = "sales"
	applied(t, kb, one, marketing())
	applied(t, kb, other, second)
	for name, again := range map[string][]string{"one": applied(t, kb, one, marketing()), "other": applied(t, kb, other, second)} {
		if len(again) > 0 {
			t.Errorf("%s made %v", name, again)
		}
	}
	applied(t, kb, one)
	if again := applied(t, kb, other, second); len(again) > 0 {
		t.Errorf("the end of one changed what is the other's: %v", again)
	}
}

func TestOwnersMayShareASpaceThatWasMadeByHand(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	must(t, server.CreateSpace("marketing", "Marketing"))
	one, other := tenants.Options{Owner: "one", Prune: true}, tenants.Options{Owner: "other", Prune: true}
	whole, part := marketing(), marketing()
	part.DataViews, part.Roles, part.Dashboards = nil, nil, nil // their names are taken
	applied(t, kb, one, whole)
	if made := applied(t, kb, other, part); len(made) != 3 {
		t.Errorf("made %v", made)
	}
	bare := marketing()
	bare.Connectors, bare.DataViews, bare.Dashboards, bare.Rules, bare.Roles = nil, nil, nil, nil, nil
	if made := applied(t, kb, one, bare); len(made) != 7 {
		t.Errorf("pruned %v", made)
	}
	if again := applied(t, kb, other, part); len(again) > 0 {
		t.Errorf("the end of one changed what is the other's: %v", again)
	}
}

func TestASpaceMadeByHandIsUsedAndNeverDeleted(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	must(t, server.CreateSpace("marketing", "By hand"))
	byHand(t, kb, "marketing")
	made := applied(t, kb, tenants.Options{Prune: true}, marketing())
	if made[0] != "update space marketing" {
		t.Errorf("made %v", made)
	}
	space, err := kb.Spaces.Get(t.Context(), "marketing")
	must(t, err)
	if *space.Description != "Campaigns and leads" {
		t.Errorf("the space is described as %q", *space.Description)
	}
	if made := applied(t, kb, tenants.Options{Prune: true}); !cmp.Equal(made, []string{"delete role marketing:editor"}) {
		t.Errorf("made %v", made)
	}
}

func TestACopyOfARoleIsNotTheOwners(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	made, err := kb.Roles.Get(t.Context(), "marketing:editor")
	must(t, err)
	must(t, kb.Roles.Put(t.Context(), "mine", scoped.RoleRequest{Metadata: made.Metadata, Kibana: []scoped.KibanaPrivileges{{Spaces: []string{"marketing"}, Base: []string{"read"}}}}))
	if changes := applied(t, kb, tenants.Options{Prune: true}, marketing()); len(changes) > 0 {
		t.Error(changes)
	}
	applied(t, kb, tenants.Options{Prune: true})
	if _, err := kb.Roles.Get(t.Context(), "mine"); err != nil {
		t.Error(err)
	}
}
