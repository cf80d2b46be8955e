package contract_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

// TestFleetPoliciesLiveInTheirPlace leads agent policies and package policies through their lives.
func TestFleetPoliciesLiveInTheirPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, kb := stage(t, p)
			f := fleetFlow{t: t, api: fleetpolicies.New(kb), opts: p.options()}
			f.agentPolicies()
			f.packagePolicies()
			f.listed()
			f.removed()
			// A Kibana that one runs oneself has no agentless policies.
			succeededAll(t, w, "fleetpolicies", "CreateAgentlessPolicy", "DeleteAgentlessPolicy")
		})
	}
}

// fleetFlow is what the steps of the test know of each other.
type fleetFlow struct {
	t    *testing.T
	api  *fleetpolicies.Client
	opts []wire.RequestEditorFn

	policy, copied string
	logs           string
}

func (f *fleetFlow) must(err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

func (f *fleetFlow) agentPolicies() {
	made, err := f.api.CreateAgentPolicy(f.t.Context(), &fleetpolicies.CreateAgentPolicyParams{SysMonitoring: ptr(true)}, fleetpolicies.AgentPolicyRequest{
		Name: "web", Namespace: "default", Description: ptr("first"), MonitoringEnabled: []fleetpolicies.MonitoringType{fleetpolicies.MonitoringTypeLogs},
		GlobalDataTags: []fleetpolicies.DataTag{{Name: "team", Value: "web"}},
	}, f.opts...)
	f.must(err)
	f.policy = made.Item.ID
	changed, err := f.api.UpdateAgentPolicy(f.t.Context(), f.policy, nil, fleetpolicies.AgentPolicyUpdate{Name: "web", Namespace: "default", Description: ptr("second")}, f.opts...)
	f.must(err)
	if changed.Item.Revision != made.Item.Revision+1 || *changed.Item.Description != "second" {
		f.t.Errorf("revision %d follows %d, description is %s", changed.Item.Revision, made.Item.Revision, *changed.Item.Description)
	}
	got, err := f.api.GetAgentPolicy(f.t.Context(), f.policy, nil, f.opts...)
	f.must(err)
	if built, err := got.Item.PackagePolicies.AsPackagePolicies(); err != nil || len(built) != 1 || built[0].Name != "system-1" {
		f.t.Errorf("package policies are %v, %v", built, err)
	}
	status, err := f.api.GetAutoUpgradeStatus(f.t.Context(), f.policy, f.opts...)
	f.must(err)
	if status.TotalAgents != 0 {
		f.t.Errorf("there are %d agents", status.TotalAgents)
	}
}

func (f *fleetFlow) packagePolicies() {
	made, err := f.api.CreatePackagePolicy(f.t.Context(), nil, fleetpolicies.PackagePolicyRequest{
		Name: "logs", Package: fleetpolicies.PolicyPackage{Name: "udp", Version: "2.1.0"}, PolicyIDs: []string{f.policy},
		Inputs: fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{"udp-udp": {Streams: map[string]fleetpolicies.SimplifiedStream{
			"udp.udp": {Vars: map[string]any{"listen_port": 8964, "tags": []string{"a"}}},
		}}}),
	}, f.opts...)
	f.must(err)
	f.logs = made.Item.ID
	inputs, err := made.Item.Inputs.AsInputs()
	f.must(err)
	legacy := fleetpolicies.PackagePolicyRequest{
		Name: "more", Package: fleetpolicies.PolicyPackage{Name: "udp", Version: "2.1.0"}, PolicyIDs: []string{f.policy},
		Inputs: fleetpolicies.InputsFrom(inputs),
	}
	more, err := f.api.CreatePackagePolicy(f.t.Context(), nil, legacy, f.opts...)
	f.must(err)
	_, err = f.api.UpdatePackagePolicy(f.t.Context(), more.Item.ID, nil, fleetpolicies.PackagePolicyUpdate{Description: ptr("d")}, f.opts...)
	f.must(err)
	got, err := f.api.GetPackagePolicy(f.t.Context(), more.Item.ID, &fleetpolicies.GetPackagePolicyParams{Format: ptr(fleetpolicies.InputsFormatSimplified)}, f.opts...)
	f.must(err)
	simple, err := got.Item.Inputs.AsSimplifiedInputMap()
	if err != nil || simple["udp-udp"].Streams["udp.udp"].Vars["listen_port"] != 8964.0 {
		f.t.Errorf("inputs are %v, %v", simple, err)
	}
	ids := fleetpolicies.PackagePolicyIDs{PackagePolicyIDs: []string{f.logs}}
	previews, err := f.api.PreviewPackagePolicyUpgrades(f.t.Context(), previewOf(ids), f.opts...)
	f.must(err)
	upgraded, err := f.api.BulkUpgradePackagePolicies(f.t.Context(), ids, f.opts...)
	f.must(err)
	if len(previews) != 1 || len(previews[0].Diff) != 2 || len(upgraded) != 1 || !upgraded[0].Success {
		f.t.Errorf("previews are %v, upgrades %v", previews, upgraded)
	}
	_, err = f.api.DeletePackagePolicy(f.t.Context(), more.Item.ID, nil, f.opts...)
	f.must(err)
	_, err = f.api.DeletePackagePolicy(f.t.Context(), "gone", nil, f.opts...)
	f.must(err)
}

func previewOf(ids fleetpolicies.PackagePolicyIDs) fleetpolicies.PreviewRequest {
	return fleetpolicies.PreviewRequest{PackagePolicyIDs: ids.PackagePolicyIDs, PackageVersion: ptr("2.2.0")}
}

func (f *fleetFlow) listed() {
	made, err := f.api.CopyAgentPolicy(f.t.Context(), f.policy, nil, fleetpolicies.CopyRequest{Name: "copy"}, f.opts...)
	f.must(err)
	f.copied = made.Item.ID
	page, err := f.api.ListAgentPolicies(f.t.Context(), &fleetpolicies.ListAgentPoliciesParams{
		Kuery: ptr(`ingest-agent-policies.name:"web"`), Full: ptr(true), WithAgentCount: ptr(true),
	}, f.opts...)
	f.must(err)
	some, err := f.api.BulkGetAgentPolicies(f.t.Context(), nil, fleetpolicies.BulkGetAgentPoliciesRequest{IDs: []string{f.policy, "gone"}, IgnoreMissing: ptr(true)}, f.opts...)
	f.must(err)
	packages, err := f.api.ListPackagePolicies(f.t.Context(), &fleetpolicies.ListPackagePoliciesParams{WithAgentCount: ptr(true)}, f.opts...)
	f.must(err)
	few, err := f.api.BulkGetPackagePolicies(f.t.Context(), nil, fleetpolicies.BulkGetPackagePoliciesRequest{IDs: []string{f.logs}}, f.opts...)
	f.must(err)
	if counts := []int{len(page.Items), len(some.Items), len(packages.Items), len(few.Items)}; !slices.Equal(counts, []int{1, 1, 4, 1}) {
		f.t.Errorf("found %v", counts)
	}
	f.compiled()
}

func (f *fleetFlow) compiled() {
	full, err := f.api.GetFullAgentPolicy(f.t.Context(), f.policy, nil, f.opts...)
	f.must(err)
	compiled, err := full.Item.AsFullAgentPolicy()
	f.must(err)
	input, err := wire.As[map[string]any](compiled.Inputs[len(compiled.Inputs)-1].Union)
	if err != nil || input["package_policy_id"] != f.logs {
		f.t.Errorf("the last input is %v, %v", input, err)
	}
	manifest, err := f.api.GetFullAgentPolicy(f.t.Context(), f.policy, &fleetpolicies.GetFullAgentPolicyParams{Kubernetes: ptr(true)}, f.opts...)
	f.must(err)
	if file, err := manifest.Item.AsString(); err != nil || !strings.Contains(file, "ConfigMap") {
		f.t.Errorf("the manifest is %s, %v", file, err)
	}
	file, err := read(f.api.DownloadAgentPolicy(f.t.Context(), f.policy, nil, f.opts...))
	if text, _ := file.(string); err != nil || !strings.Contains(text, "id: "+f.policy) {
		f.t.Errorf("the file is %v, %v", file, err)
	}
	outputs, err := f.api.GetAgentPolicyOutputs(f.t.Context(), f.policy, f.opts...)
	f.must(err)
	all, err := f.api.BulkGetAgentPolicyOutputs(f.t.Context(), fleetpolicies.AgentPolicyIDs{IDs: []string{f.policy, f.copied}}, f.opts...)
	f.must(err)
	if outputs.Item.Data.Output.ID != "fleet-default-output" || len(all.Items) != 2 {
		f.t.Errorf("outputs are %v and %v", outputs, all)
	}
}

func (f *fleetFlow) removed() {
	results, err := f.api.BulkDeletePackagePolicies(f.t.Context(), fleetpolicies.BulkDeleteRequest{PackagePolicyIDs: []string{f.logs, "gone"}}, f.opts...)
	f.must(err)
	if len(results) != 2 || !results[0].Success || results[1].Success || results[1].Body == nil {
		f.t.Errorf("results are %v", results)
	}
	for _, id := range []string{f.policy, f.copied} {
		_, err := f.api.DeleteAgentPolicy(f.t.Context(), fleetpolicies.DeleteAgentPolicyRequest{AgentPolicyID: id}, f.opts...)
		f.must(err)
		_, err = f.api.GetAgentPolicy(f.t.Context(), id, nil, f.opts...)
		if !errors.Is(err, scoped.ErrNotFound) {
			f.t.Errorf("a deleted policy is %v", err)
		}
	}
	_, err = f.api.CreateAgentlessPolicy(f.t.Context(), nil, fleetpolicies.AgentlessPolicyRequest{
		Name: "a", Package: fleetpolicies.PolicyPackage{Name: "udp", Version: "2.1.0"},
	}, f.opts...)
	var refused *scoped.BadRequestError
	if !errors.As(err, &refused) {
		f.t.Errorf("an agentless policy is %v", err)
	}
	if _, err := f.api.DeleteAgentlessPolicy(f.t.Context(), "gone", nil, f.opts...); !errors.Is(err, scoped.ErrNotFound) {
		f.t.Errorf("a missing agentless policy is %v", err)
	}
}

// TestFleetPoliciesStayOutOfMissingSpaces names a space in the body that is not there.
func TestFleetPoliciesStayOutOfMissingSpaces(t *testing.T) {
	t.Parallel()
	_, w, kb := stage(t, place{})
	api := fleetpolicies.New(kb)
	_, err := api.CreateAgentPolicy(t.Context(), nil, fleetpolicies.AgentPolicyRequest{Name: "web", Namespace: "default", SpaceIDs: []string{"default", "nowhere"}})
	var missing *scoped.SpaceNotFoundError
	if !errors.As(err, &missing) || missing.SpaceID != "nowhere" {
		t.Errorf("err is %v", err)
	}
	if slices.Contains(w.succeeded(), "CreateAgentPolicy") {
		t.Error("it was sent all the same")
	}
	made, err := api.CreateAgentPolicy(t.Context(), nil, fleetpolicies.AgentPolicyRequest{Name: "web", Namespace: "default", SpaceIDs: []string{"default", "marketing"}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := api.GetAgentPolicy(t.Context(), made.Item.ID, nil, scoped.InSpace("marketing"))
	if err != nil || !slices.Equal(got.Item.SpaceIDs, []string{"default", "marketing"}) {
		t.Errorf("got %v, %v", got, err)
	}
}
