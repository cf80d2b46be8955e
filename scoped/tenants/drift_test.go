package tenants_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// idOf is the id of a thing of the tenant of marketing.
func idOf(t *testing.T, kb *scoped.Client, kind tenants.Kind) string {
	t.Helper()
	for _, change := range planned(t, kb, tenants.Options{}, marketing()).Changes() {
		if change.Kind == kind {
			return change.ID
		}
	}
	t.Fatalf("there is no %s", kind)
	return ""
}

// meddle changes one of everything by hand.
func meddle(t *testing.T, kb *scoped.Client, id func(tenants.Kind) string) {
	t.Helper()
	ctx := t.Context()
	m := in(t, kb, "marketing")
	_, space := kb.Spaces.Update(ctx, scoped.Space{ID: "marketing", Name: "Renamed", DisabledFeatures: []string{"dev_tools", "maps"}})
	_, connector := m.Actions.Update(ctx, id(tenants.KindConnector), scoped.ConnectorUpdate{
		Name: "Lead hook", Config: connectors.ConfigFrom(map[string]any{"url": "https://evil.example.com", "method": "put", "hasAuth": false}),
	})
	_, view := m.DataViews.Update(ctx, id(tenants.KindDataView), scoped.DataViewChange{Title: scoped.Ptr("everything-*")})
	_, label := m.DataViews.UpdateFields(ctx, id(tenants.KindDataView), map[string]scoped.FieldChange{"bytes": {CustomLabel: scoped.Ptr("Bytes")}})
	_, dashboard := m.SavedObjects.Update(ctx, "dashboard", id(tenants.KindDashboard), scoped.SavedObjectUpdate{
		Attributes: map[string]any{"title": "Changed"}, References: []scoped.SavedObjectReference{},
	})
	rule := m.Rules.Disable(ctx, id(tenants.KindRule))
	role := kb.Roles.Modify(ctx, "marketing:editor", func(role *scoped.RoleRequest) error {
		role.Kibana = append(role.Kibana, scoped.KibanaPrivileges{Spaces: []string{"default"}, Base: []string{"all"}})
		return nil
	})
	must(t, space, connector, view, label, dashboard, rule, role)
}

func TestDriftIsReportedFieldByFieldAndRepaired(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	ids := map[tenants.Kind]string{}
	for _, kind := range []tenants.Kind{tenants.KindConnector, tenants.KindDataView, tenants.KindDashboard, tenants.KindRule} {
		ids[kind] = idOf(t, kb, kind)
	}
	applied(t, kb, tenants.Options{}, marketing())
	meddle(t, kb, func(kind tenants.Kind) string { return ids[kind] })
	server.ResetRequests()
	report := drift(t, kb, marketing())
	want := `~ space marketing
    disabledFeatures: ["dev_tools","maps"] -> ["dev_tools"]
    name: "Renamed" -> "Marketing"
~ connector "Lead hook" in marketing
    config.hasAuth: false -> true
    config.method: "put" -> "post"
    config.url: "https://evil.example.com" -> "https://hooks.example.com/[redacted]"
~ data view "Leads" in marketing
    labels.bytes: "Bytes" -> "Volume"
    title: "everything-*" -> "leads-*"
~ dashboard "Visits" in marketing
    attributes.title: "Changed" -> "Visits"
    references: [] -> ["r: index-pattern/` + idOfView(t, kb) + `"]
~ rule "Many leads" in marketing
    disabled: true -> false
~ role marketing:editor
    elsewhere: ["spaces default"] -> nothing
6 changes: 6 to update
`
	if diff := cmp.Diff(want, report.String()); diff != "" {
		t.Error(diff)
	}
	if sent := writes(server); len(sent) > 0 {
		t.Errorf("the report wrote %v", sent)
	}
	if made := applied(t, kb, tenants.Options{}, marketing()); len(made) != len(report.Changes) {
		t.Errorf("made %v", made)
	}
	if report := drift(t, kb, marketing()); len(report.Changes) > 0 {
		t.Errorf("after the repair:\n%s", report)
	}
}

// idOfView is the id of the data view that the export brought along.
func idOfView(t *testing.T, kb *scoped.Client) string {
	t.Helper()
	views, err := kb.DataViews.List(t.Context(), scoped.InSpace("marketing"))
	must(t, err)
	for _, view := range views {
		if view.Title == "v" {
			return view.ID
		}
	}
	return ""
}

func TestAReportIsData(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, tenants.Options{}, small("a"))
	_, err := in(t, kb, "a").Actions.Create(t.Context(), scoped.ConnectorRequest{Name: "By hand", ConnectorTypeID: scoped.ServerLogConnector})
	must(t, err)
	declared := small("a")
	declared.Color = "#000000"
	report := drift(t, kb, declared)
	id := report.Strangers[0].ID
	doc, err := json.Marshal(report)
	must(t, err)
	want := `{"changes":[{"verb":"update","kind":"space","tenant":"a","name":"a","id":"a","differences":[{"field":"color","after":"#000000"}]}],` +
		`"strangers":[{"tenant":"a","kind":"connector","name":"By hand","id":"` + id + `"}]}`
	if diff := cmp.Diff(want, string(doc)); diff != "" {
		t.Error(diff)
	}
}

func TestAThingOfAnotherTypeIsMadeAnew(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	changed := marketing()
	changed.Connectors[1] = tenants.Connector{Name: "Log", Type: scoped.IndexConnector, Config: map[string]any{"index": "i"}}
	changed.Rules[0].Actions = nil
	changed.Rules[0].Type, changed.Rules[0].Consumer, changed.Rules[0].Params = "transform_health", "alerts", nil
	want := []string{`update connector "Log" in marketing`, `update rule "Many leads" in marketing`}
	if diff := cmp.Diff(want, applied(t, kb, tenants.Options{}, changed)); diff != "" {
		t.Error(diff)
	}
	if again := applied(t, kb, tenants.Options{}, changed); len(again) > 0 {
		t.Errorf("made %v", again)
	}
}

func TestFeaturesThatASolutionHidesAreNoDifference(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		declared, stored []string
		solution         scoped.SpaceSolution
		same             bool
	}{
		"nothing":                                  {nil, []string{}, "", true},
		"another order":                            {[]string{"a", "b"}, []string{"b", "a"}, "", true},
		"named twice":                              {[]string{"a", "a"}, []string{"a"}, "", true},
		"one is missing":                           {[]string{"a", "b"}, []string{"a"}, "", false},
		"one too many":                             {[]string{"a"}, []string{"a", "b"}, "", false},
		"one too many in the classic view":         {[]string{"a"}, []string{"a", "b"}, scoped.ClassicSolution, false},
		"a solution view hides one":                {[]string{"a"}, []string{"a", "b"}, scoped.SecuritySolution, true},
		"a newer version":                          {[]string{"discover", "generalCases"}, []string{"discover_v2", "generalCasesV3"}, "", true},
		"a newer version of another":               {[]string{"discover"}, []string{"dashboard_v2"}, "", false},
		"one is missing in the view of a solution": {[]string{"a"}, []string{"b"}, scoped.SecuritySolution, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, kb := kibana(t)
			stored := scoped.Space{ID: "a", Name: "A", DisabledFeatures: test.stored, Description: scoped.Ptr("[managed by tenants]")}
			if test.solution != "" {
				stored.Solution = &test.solution
			}
			must(t, second(kb.Spaces.Create(t.Context(), stored)))
			declared := small("a")
			declared.DisabledFeatures = test.declared
			if changes := planned(t, kb, tenants.Options{}, declared).Changes(); (len(changes) == 0) != test.same {
				t.Errorf("planned %v", changes)
			}
		})
	}
}

func TestWhatACredentialMayNotSeeIsPassedOver(t *testing.T) {
	t.Parallel()
	server := kibanatest.New(t, kibanatest.WithAPIKey("YWxs"), kibanatest.WithSpaceAPIKey("c29tZQ==", "a"))
	admin, err := scoped.New(server.URL, once, scoped.WithAPIKey("YWxs"))
	must(t, err)
	limited, err := scoped.New(server.URL, once, scoped.WithAPIKey("c29tZQ=="))
	must(t, err)
	t.Cleanup(func() { _, _ = admin.Close(), limited.Close() })
	applied(t, admin, tenants.Options{}, small("a"), marketing())
	if report := drift(t, limited, small("a")); len(report.Changes) > 0 {
		t.Errorf("reported\n%s", report)
	}
	declared := small("a")
	declared.Roles = []tenants.Role{{Name: "reader", Base: "read"}}
	_, err = tenants.NewPlan(t.Context(), limited, []tenants.Tenant{declared}, tenants.Options{})
	if !errors.Is(err, scoped.ErrAuthorization) {
		t.Errorf("%v", err)
	}
	server.React(kibanatest.Match{Method: http.MethodGet, Path: "/api/actions/connectors", Space: "marketing"}, kibanatest.Fault{Status: http.StatusInternalServerError})
	_, err = tenants.NewPlan(t.Context(), admin, []tenants.Tenant{small("a"), marketing()}, tenants.Options{})
	var failed *tenants.TenantError
	if !errors.As(err, &failed) || failed.Tenant != "marketing" {
		t.Errorf("%v", err)
	}
}

func TestWhatKibanaManagesIsNoStranger(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	applied(t, kb, tenants.Options{}, small("a"))
	must(t, server.ImportNDJSON("a", strings.NewReader(`{"id":"m","type":"dashboard","managed":true,"attributes":{"title":"m"},"references":[]}`)))
	if report := drift(t, kb, small("a")); len(report.Strangers) > 0 {
		t.Errorf("reported\n%s", report)
	}
}
