package contract_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleetagents"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestFleetAgentsTakeOrdersInTheirPlace gives enrolled agents every kind of order.
func TestFleetAgentsTakeOrdersInTheirPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			srv, w, kb := stage(t, p)
			f := agentFlow{t: t, api: fleetagents.New(kb), opts: p.options()}
			f.enrol(srv, fleetpolicies.New(kb))
			f.read()
			f.orderOne()
			f.orderMany()
			f.missing()
			succeededAll(t, w, "fleetagents", "DeleteFile", "DownloadFile") // agents of the fake upload none
		})
	}
}

type agentFlow struct {
	t    *testing.T
	api  *fleetagents.Client
	opts []wire.RequestEditorFn

	policy, other string
}

func (f *agentFlow) must(_ any, err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

func (f *agentFlow) enrol(srv *kibanatest.Server, policies *fleetpolicies.Client) {
	for _, name := range []string{"first", "second"} {
		made, err := policies.CreateAgentPolicy(f.t.Context(), nil, fleetpolicies.AgentPolicyRequest{Name: name, Namespace: "default"}, f.opts...)
		f.must(nil, err)
		f.policy, f.other = f.other, made.Item.ID
	}
	for _, id := range []string{"a", "b", "c"} {
		f.must(nil, srv.EnrollAgent(f.policy, id))
	}
	status, err := policies.GetAutoUpgradeStatus(f.t.Context(), f.policy, f.opts...)
	f.must(nil, err)
	if status.TotalAgents != 3 || len(status.CurrentVersions) != 1 {
		f.t.Errorf("the agents are %v", status)
	}
}

func (f *agentFlow) read() {
	ctx := f.t.Context()
	page, err := f.api.ListAgents(ctx, &fleetagents.ListAgentsParams{
		PerPage: ptr[int64](2), GetStatusSummary: ptr(true), OpenPIT: ptr(true), PITKeepAlive: ptr("1m"),
	}, f.opts...)
	f.must(page, err)
	rest, err := f.api.ListAgents(ctx, &fleetagents.ListAgentsParams{PerPage: ptr[int64](2), SearchAfter: page.NextSearchAfter}, f.opts...)
	f.must(rest, err)
	if len(page.Items) != 2 || len(rest.Items) != 1 || page.StatusSummary["online"] != 3 {
		f.t.Errorf("agents are %v and %v", page, rest)
	}
	f.must(f.api.GetAgent(ctx, "a", &fleetagents.GetAgentParams{WithMetrics: ptr(true)}, f.opts...))
	f.must(f.api.UpdateAgent(ctx, "a", fleetagents.AgentUpdate{Tags: []string{"x"}, UserProvidedMetadata: map[string]any{"k": "v"}}, f.opts...))
	tags, err := f.api.ListTags(ctx, nil, f.opts...)
	f.must(tags, err)
	if !slices.Equal(tags.Items, []string{"x"}) {
		f.t.Errorf("tags are %v", tags.Items)
	}
	f.must(f.api.ListAvailableVersions(ctx, f.opts...))
	f.must(f.api.GetSetupStatus(ctx, f.opts...))
	f.must(f.api.SetUp(ctx, f.opts...))
	f.must(f.api.ListUploads(ctx, "a", f.opts...))
	f.must(f.api.GetEffectiveConfig(ctx, "a", f.opts...))
}

func (f *agentFlow) orderOne() {
	ctx := f.t.Context()
	f.must(f.api.CreateAction(ctx, "a", fleetagents.ActionRequest{Action: fleetagents.NewAction{
		Type: fleetagents.NewActionTypeSettings, Data: map[string]any{"log_level": "debug"},
	}}, f.opts...))
	f.must(f.api.MigrateAgent(ctx, "a", fleetagents.MigrateRequest{URI: "https://fleet.example.com:8220", EnrollmentToken: "t"}, f.opts...))
	f.must(f.api.ChangePrivilegeLevel(ctx, "a", nil, f.opts...))
	f.must(f.api.RequestDiagnostics(ctx, "a", nil, f.opts...))
	f.must(f.api.RollbackAgent(ctx, "a", f.opts...))
	f.must(f.api.ReassignAgent(ctx, "a", fleetagents.ReassignRequest{PolicyID: f.other}, f.opts...))
	f.must(f.api.UpgradeAgent(ctx, "a", fleetagents.UpgradeRequest{Version: "9.4.3"}, f.opts...))
	f.must(f.api.UnenrollAgent(ctx, "b", &fleetagents.UnenrollRequest{Revoke: ptr(true)}, f.opts...))
	f.must(f.api.DeleteAgent(ctx, "b", f.opts...))
}

func (f *agentFlow) orderMany() {
	ctx := f.t.Context()
	all := fleetagents.AgentSelectionFrom("policy_id:*")
	some := fleetagents.AgentSelectionFrom([]string{"c", "gone"})
	f.must(f.api.BulkMigrateAgents(ctx, fleetagents.BulkMigrateRequest{Agents: all, URI: "https://fleet.example.com:8220", EnrollmentToken: "t"}, f.opts...))
	f.must(f.api.BulkChangePrivilegeLevel(ctx, fleetagents.BulkPrivilegeLevelRequest{Agents: some}, f.opts...))
	f.must(f.api.BulkRequestDiagnostics(ctx, fleetagents.BulkDiagnosticsRequest{Agents: some}, f.opts...))
	f.must(f.api.BulkRollbackAgents(ctx, fleetagents.BulkRollbackRequest{Agents: some}, f.opts...))
	f.must(f.api.BulkUpdateTags(ctx, fleetagents.BulkTagsRequest{Agents: some, TagsToAdd: []string{"y"}}, f.opts...))
	f.must(f.api.BulkReassignAgents(ctx, fleetagents.BulkReassignRequest{Agents: some, PolicyID: f.other}, f.opts...))
	upgrade, err := f.api.BulkUpgradeAgents(ctx, fleetagents.BulkUpgradeRequest{Agents: some, Version: "9.4.3", RolloutDurationSeconds: ptr[int64](600)}, f.opts...)
	f.must(upgrade, err)
	ids, err := f.api.ListAgentIDsOfActions(ctx, fleetagents.ActionIDs{ActionIDs: []string{upgrade.ActionID}}, f.opts...)
	f.must(ids, err)
	if id, err := ids.Items[0].AsString(); err != nil || id != "c" || len(ids.Items) != 1 {
		f.t.Errorf("agents of the action are %v", ids.Items)
	}
	f.must(f.api.CancelAction(ctx, upgrade.ActionID, f.opts...))
	actions, err := f.api.ListActions(ctx, nil, f.opts...)
	f.must(actions, err)
	if latest := actions.Items[0]; latest.ActionID != upgrade.ActionID || latest.Status != fleetagents.ActionStateCancelled {
		f.t.Errorf("the latest action is %v", latest)
	}
	f.must(f.api.BulkUnenrollAgents(ctx, fleetagents.BulkUnenrollRequest{Agents: all}, f.opts...))
}

func (f *agentFlow) missing() {
	ctx := f.t.Context()
	for name, err := range map[string]error{
		"GetAgent":     second(f.api.GetAgent(ctx, "gone", nil, f.opts...)),
		"UpgradeAgent": second(f.api.UpgradeAgent(ctx, "gone", fleetagents.UpgradeRequest{Version: "9.4.3"}, f.opts...)),
		"CancelAction": second(f.api.CancelAction(ctx, "gone", f.opts...)),
		"DeleteFile":   second(f.api.DeleteFile(ctx, "gone", f.opts...)),
	} {
		if !errors.Is(err, scoped.ErrNotFound) {
			f.t.Errorf("%s: %v", name, err)
		}
	}
}

func second[T any](_ T, err error) error { return err }
