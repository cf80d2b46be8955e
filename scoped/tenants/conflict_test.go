package tenants_test

import (
	"context"
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

func TestWhatIsSomebodyElsesIsRefused(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		before func(t *testing.T, kb *scoped.Client)
		want   tenants.OwnedError
		text   string
	}{
		"the space of another owner": {
			func(t *testing.T, kb *scoped.Client) {
				t.Helper()
				applied(t, kb, tenants.Options{Owner: "other"}, small("marketing"))
			},
			tenants.OwnedError{Tenant: "marketing", Kind: tenants.KindSpace, Name: "marketing", ID: "marketing", Owner: "other"},
			`tenant "marketing": space marketing: there is one already, and it belongs to the owner "other"`,
		},
		"a role of that name": {
			func(t *testing.T, kb *scoped.Client) {
				t.Helper()
				must(t, kb.Roles.Put(t.Context(), "marketing:editor", scoped.RoleRequest{}))
			},
			tenants.OwnedError{Tenant: "marketing", Kind: tenants.KindRole, Name: "marketing:editor", ID: "marketing:editor"},
			`tenant "marketing": role marketing:editor: there is one already, and it was not made by this program: give the declared one another name, or delete that one`,
		},
		"a data view of that name": {
			func(t *testing.T, kb *scoped.Client) {
				t.Helper()
				applied(t, kb, tenants.Options{}, small("marketing"))
				_, err := in(t, kb, "marketing").DataViews.Create(t.Context(), scoped.DataViewRequest{ID: scoped.Ptr("x"), Title: "t", Name: scoped.Ptr("Leads")})
				must(t, err)
			},
			tenants.OwnedError{Tenant: "marketing", Kind: tenants.KindDataView, Name: "Leads", ID: "x"},
			`tenant "marketing": data view "Leads" in marketing: there is one already, and it was not made by this program: give the declared one another name, or delete that one`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server, kb := kibana(t)
			test.before(t, kb)
			server.ResetRequests()
			_, err := tenants.Apply(t.Context(), kb, []tenants.Tenant{small("sales"), marketing()}, tenants.Options{})
			var owned *tenants.OwnedError
			if !errors.As(err, &owned) {
				t.Fatalf("%v", err)
			}
			if diff := cmp.Diff(test.want, *owned); diff != "" || err.Error() != test.text {
				t.Errorf("%s\n%v", diff, err)
			}
			if sent := writes(server); len(sent) > 0 {
				t.Errorf("wrote %v", sent)
			}
		})
	}
}

func TestAPlanThatKibanaHasOutrunDoesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	wanted := marketing()
	wanted.Connectors[0].Config["url"] = "https://moved.example.com"
	plan := planned(t, kb, tenants.Options{}, small("sales"), wanted)
	id := plan.Changes()[1].ID
	_, err := in(t, kb, "marketing").Actions.Update(t.Context(), id, scoped.ConnectorUpdate{
		Name: "Lead hook", Config: connectors.ConfigFrom(map[string]any{"url": "https://elsewhere.example.com", "hasAuth": false}),
	})
	must(t, err)
	server.ResetRequests()
	done, err := plan.Apply(t.Context())
	var changed *tenants.ChangedError
	if !errors.As(err, &changed) || len(done) > 0 || len(writes(server)) > 0 {
		t.Fatalf("%v, done %v, wrote %v", err, done, writes(server))
	}
	if diff := cmp.Diff([]string{`update connector "Lead hook" in marketing`}, words(changed.Changes)); diff != "" {
		t.Error(diff)
	}
	const want = `Kibana has changed since the plan was made, nothing was done: look again at connector "Lead hook" in marketing`
	if err.Error() != want {
		t.Errorf("%v", err)
	}
}

func TestAnAppliedPlanIsSpent(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	plan := planned(t, kb, tenants.Options{}, small("sales"))
	must(t, second(plan.Apply(t.Context())))
	var changed *tenants.ChangedError
	if _, err := plan.Apply(t.Context()); !errors.As(err, &changed) {
		t.Errorf("%v", err)
	}
}

func TestAFailureEndsTheWorkOnItsTenantAndTheNextRunGoesOn(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	remove := server.React(kibanatest.Match{Method: http.MethodPost, Path: "/api/data_views/data_view"}, kibanatest.Overloaded())
	done, err := tenants.Apply(t.Context(), kb, []tenants.Tenant{marketing(), small("sales")}, tenants.Options{AtOnce: 1})
	var partly *tenants.ApplyError
	var change *tenants.ChangeError
	if !errors.As(err, &partly) || !errors.As(err, &change) || !errors.Is(err, scoped.ErrRateLimit) {
		t.Fatalf("%v", err)
	}
	wantDone := []string{"create space marketing", `create connector "Lead hook" in marketing`, `create connector "Log" in marketing`, "create space sales"}
	if diff := cmp.Diff(wantDone, words(partly.Done)) + cmp.Diff(wantDone, words(done)); diff != "" || len(partly.Left) != 5 {
		t.Errorf("%s, left %v", diff, words(partly.Left))
	}
	const want = `4 changes made, 5 left: could not create data view "Leads" in marketing: [Space: marketing] CreateDataView: `
	if !strings.HasPrefix(err.Error(), want) || change.Change.String() != words(partly.Left)[0] {
		t.Errorf("%v", err)
	}
	remove()
	if diff := cmp.Diff(words(partly.Left), applied(t, kb, tenants.Options{}, marketing(), small("sales"))); diff != "" {
		t.Error(diff)
	}
}

func TestTheEndOfTheContextEndsTheWork(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	ctx, cancel := context.WithCancel(t.Context())
	plan := planned(t, kb, tenants.Options{AtOnce: 1}, small("a"), small("b"), small("c"), small("d"))
	server.ReactFunc(kibanatest.Match{Method: http.MethodPost, Path: "/api/spaces/space", Times: 1}, func(kibanatest.Request) *kibanatest.Fault {
		cancel()
		return nil
	})
	done, err := plan.Apply(ctx)
	var partly *tenants.ApplyError
	if !errors.As(err, &partly) || !errors.Is(err, context.Canceled) {
		t.Fatalf("%v", err)
	}
	if len(done)+len(partly.Left) != 4 || len(partly.Left) < 3 {
		t.Errorf("done %v, left %v", words(done), words(partly.Left))
	}
	if _, err := tenants.Apply(ctx, kb, []tenants.Tenant{small("e")}, tenants.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestAResultMayBeSeenALittleLater(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	finds := 0
	server.ReactFunc(kibanatest.Match{Method: http.MethodGet, Path: "/api/alerting/rules/_find"}, func(kibanatest.Request) *kibanatest.Fault {
		if finds++; finds > 1 {
			return nil
		}
		return &kibanatest.Fault{Status: http.StatusOK, Body: []byte(`{"page":1,"per_page":100,"total":0,"data":[]}`)}
	})
	if made := applied(t, kb, tenants.Options{}, marketing()); len(made) != 8 || finds != 2 {
		t.Errorf("made %v, looked %d times", made, finds)
	}
}

func TestAResultThatStillDiffersIsAnError(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	declared := marketing()
	server.ReactFunc(kibanatest.Match{Method: http.MethodPost, Path: "/api/alerting/rule/*"}, func(kibanatest.Request) *kibanatest.Fault {
		return &kibanatest.Fault{Status: http.StatusOK, Body: []byte("{}")} // and stores nothing
	})
	_, err := tenants.Apply(t.Context(), kb, []tenants.Tenant{declared}, tenants.Options{})
	var verify *tenants.VerifyError
	if !errors.As(err, &verify) || err.Error() != `Kibana took all changes and still differs: rule "Many leads" in marketing` {
		t.Fatalf("%v", err)
	}
}

func TestADescriptionThatIsLeftOutStays(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	tenant := small("a")
	tenant.Description = "Campaigns"
	applied(t, kb, tenants.Options{}, tenant)
	tenant.Description, tenant.Name = "", "Other"
	applied(t, kb, tenants.Options{}, tenant)
	space, err := kb.Spaces.Get(t.Context(), "a")
	must(t, err)
	if got := scoped.Value(space.Description); got != "Campaigns [managed by tenants]" || space.Name != "Other" {
		t.Errorf("%s, %s", space.Name, got)
	}
}
