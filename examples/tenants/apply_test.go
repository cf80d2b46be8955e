package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// kibana starts an in-memory Kibana and makes a client of it.

// applied applies tenants and returns what was printed.

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
		second(in.Actions.Update(ctx, hook, scoped.ConnectorUpdate{Name: "Lead hook", Config: connectors.ConfigFrom(map[string]any{"url": "https://evil.example.com", "hasAuth": false})})),
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
import 1 saved object into marketing
4 changes made
`
	if diff := cmp.Diff(want, applied(t, kb, tenants, options{}, exitDone)); diff != "" {
		t.Error(diff)
	}
	if out := applied(t, kb, tenants, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("after the repair: %s", out)
	}
}

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

func TestLostReferencesAreRepaired(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	tenants := shipped(t)
	applied(t, kb, tenants, options{}, exitDone)
	lost := scoped.SavedObjectUpdate{Attributes: map[string]any{}, References: []scoped.SavedObjectReference{}}
	id := stableID("marketing", "dashboard/web-traffic")
	if _, err := kb.SavedObjects.Update(t.Context(), "dashboard", id, lost, scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"import 1 saved object into marketing\n1 change made\n", "nothing to change\n"} {
		if diff := cmp.Diff(want, applied(t, kb, tenants, options{}, exitDone)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestMissingSecretsAreSentAgain(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	hook := connector{
		Name: "hook", Type: scoped.WebhookConnector, secrets: map[string]any{"user": "me", "password": "hunter2"},
		Config: map[string]any{"url": "https://h.example.com", "method": "post", "hasAuth": true},
	}
	tenants := []tenant{{ID: "a", Name: "A", Connectors: []connector{hook}}}
	applied(t, kb, tenants, options{}, exitDone)
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"action"}}, scoped.InSpace("a"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	var file bytes.Buffer
	if _, err := export.WriteTo(&file); err != nil {
		t.Fatal(err)
	}
	if err := server.ImportNDJSON("a", &file); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"update connector \"hook\" in a\n1 change made\n", "nothing to change\n"} {
		if diff := cmp.Diff(want, applied(t, kb, tenants, options{}, exitDone)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestFeaturesAreComparedAsSets(t *testing.T) {
	t.Parallel()
	security, classic := spaces.SpaceSolutionSecurity, spaces.SpaceSolutionClassic
	for _, test := range []struct {
		name         string
		want, stored []string
		solution     *spaces.SpaceSolution
		same         bool
	}{
		{"nothing", nil, []string{}, nil, true},
		{"another order", []string{"a", "b"}, []string{"b", "a"}, nil, true},
		{"named twice", []string{"a", "a"}, []string{"a"}, nil, true},
		{"one is missing", []string{"a", "b"}, []string{"a"}, nil, false},
		{"one too many", []string{"a"}, []string{"a", "b"}, nil, false},
		{"one too many in the classic view", []string{"a"}, []string{"a", "b"}, &classic, false},
		{"a solution view hides one", []string{"a"}, []string{"a", "b"}, &security, true},
		{"one is missing in a solution view", []string{"a"}, []string{"b"}, &security, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			want := scoped.Space{Name: "A", DisabledFeatures: test.want}
			stored := scoped.Space{Name: "A", DisabledFeatures: test.stored, Solution: test.solution}
			if got := sameSpace(want, stored); got != test.same {
				t.Errorf("same: %v, want %v", got, test.same)
			}
		})
	}
}
