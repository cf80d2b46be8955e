package scoped_test

import (
	"errors"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func udpPolicy(name string, agentPolicies ...string) scoped.PackagePolicyRequest {
	return scoped.PackagePolicyRequest{
		Name: name, PolicyIDs: agentPolicies, Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"},
		Inputs: fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{"udp-udp": {
			Streams: map[string]fleetpolicies.SimplifiedStream{"udp.udp": {Vars: map[string]any{"listen_port": 8964}}},
		}}),
	}
}

func TestAPackagePolicyLives(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	agents, err := kb.AgentPolicies.Create(ctx, agentPolicyNamed("web"))
	if err != nil {
		t.Fatal(err)
	}
	made, err := kb.PackagePolicies.Create(ctx, udpPolicy("logs", agents.ID))
	if err != nil {
		t.Fatal(err)
	}
	if inputs, err := made.Inputs.AsInputs(); err != nil || len(inputs) != 1 || inputs[0].Type != "udp" {
		t.Errorf("%+v, %v", inputs, err)
	}
	simple, err := kb.PackagePolicies.GetSimplified(ctx, made.ID)
	if err != nil {
		t.Fatal(err)
	}
	if inputs, err := simple.Inputs.AsSimplifiedInputMap(); err != nil || inputs["udp-udp"].Streams["udp.udp"].Vars["listen_port"] != 8964.0 {
		t.Errorf("%+v, %v", inputs, err)
	}
	changed, err := kb.PackagePolicies.Update(ctx, made.ID, scoped.PackagePolicyUpdate{Description: scoped.Ptr("d"), Version: made.Version})
	if err != nil || *changed.Description != "d" || changed.Name != "logs" {
		t.Errorf("%+v, %v", changed, err)
	}
	if _, err := kb.PackagePolicies.Update(ctx, made.ID, scoped.PackagePolicyUpdate{Version: made.Version}); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("with an old version: %v, want *ConflictError", err)
	}
	if _, err := kb.PackagePolicies.Create(ctx, udpPolicy("logs", agents.ID)); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a name that is taken: %v, want *ConflictError", err)
	}
	kuery := scoped.FindPackagePoliciesParams{Kuery: scoped.Ptr(`ingest-package-policies.name:"logs"`)}
	for found, err := range kb.PackagePolicies.Find(ctx, kuery) {
		if err != nil || found.ID != made.ID {
			t.Errorf("%+v, %v", found, err)
		}
	}
	for range 2 {
		if err := kb.PackagePolicies.Delete(ctx, made.ID); err != nil {
			t.Error(err)
		}
	}
	if _, err := kb.PackagePolicies.Get(ctx, made.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestPackagePoliciesInBulk(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	hosted := agentPolicyNamed("hosted")
	hosted.IsManaged = scoped.Ptr(true)
	agents, err := kb.AgentPolicies.Create(ctx, hosted)
	if err != nil {
		t.Fatal(err)
	}
	request := udpPolicy("managed", agents.ID)
	if _, err := kb.PackagePolicies.Create(ctx, request); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
	request.Force = scoped.Ptr(true)
	managed, err := kb.PackagePolicies.Create(ctx, request)
	if err != nil {
		t.Fatal(err)
	}
	free, err := kb.PackagePolicies.Create(ctx, udpPolicy("free"))
	if err != nil {
		t.Fatal(err)
	}
	if previews, err := kb.PackagePolicies.DryRun(ctx, []string{free.ID}, "2.2.0"); err != nil || len(previews) != 1 || previews[0].Diff[1].Package.Version != "2.2.0" {
		t.Errorf("%+v, %v", previews, err)
	}
	if done, err := kb.PackagePolicies.Upgrade(ctx, []string{free.ID}); err != nil || len(done) != 1 {
		t.Errorf("%+v, %v", done, err)
	}
	if _, err := kb.PackagePolicies.Upgrade(ctx, []string{"gone"}); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
	var partial *scoped.PartialError
	found, err := kb.PackagePolicies.BulkGet(ctx, []string{free.ID, "gone"})
	if !errors.As(err, &partial) || !partial.Only(scoped.ErrNotFound) || len(found) != 1 {
		t.Errorf("%+v, %v, want *PartialError", found, err)
	}
	deleted, err := kb.PackagePolicies.BulkDelete(ctx, []string{free.ID, managed.ID, "gone"})
	if !errors.As(err, &partial) || partial.Succeeded != 1 || len(partial.Failures) != 2 || len(deleted) != 3 {
		t.Fatalf("%+v, %v, want *PartialError", deleted, err)
	}
	if partial.Failures[0].StatusCode != http.StatusBadRequest || !errors.Is(&partial.Failures[1], scoped.ErrNotFound) {
		t.Errorf("%+v", partial.Failures)
	}
	if _, err := kb.PackagePolicies.BulkForceDelete(ctx, []string{managed.ID}); err != nil {
		t.Error(err)
	}
	if err := kb.PackagePolicies.ForceDelete(ctx, managed.ID); err != nil {
		t.Error(err)
	}
}

func TestPackagePoliciesThatWouldNotUpgradeArePartial(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	srv.React(kibanatest.Match{Path: "/api/fleet/package_policies/upgrade/dryrun"}, kibanatest.Fault{
		Body: []byte(`[{"name":"logs","hasErrors":true,"diff":[{"name":"logs"},{"name":"logs","errors":[{"key":"port","message":"port is required"}]}]}]`),
	})
	srv.React(kibanatest.Match{Path: "/api/fleet/package_policies/upgrade"}, kibanatest.Fault{Body: []byte(`[{"id":"p","success":false}]`)})
	_, err := kb.PackagePolicies.DryRun(ctx, []string{"p"}, "")
	if want := "PreviewPackagePolicyUpgrades: 1 failed, 0 succeeded: package policy/p: port is required"; err == nil || err.Error() != want {
		t.Errorf("%v, want %q", err, want)
	}
	_, err = kb.PackagePolicies.Upgrade(ctx, []string{"p"})
	if want := "BulkUpgradePackagePolicies: 1 failed, 0 succeeded: package policy/p: it failed without a reason"; err == nil || err.Error() != want {
		t.Errorf("%v, want %q", err, want)
	}
}

func TestPackagePoliciesAreCheckedBeforeTheyAreSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	for field, request := range map[string]scoped.PackagePolicyRequest{
		"name": {Package: scoped.PackagePolicyPackage{Name: "udp", Version: "1"}}, "package": {Name: "p"},
	} {
		var argument *scoped.ArgumentError
		if _, err := kb.PackagePolicies.Create(t.Context(), request); !errors.As(err, &argument) || argument.Field != field {
			t.Errorf("%s: %v, want *ArgumentError", field, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}
