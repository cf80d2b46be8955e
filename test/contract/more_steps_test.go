package contract_test

import (
	"context"
	"iter"
	"slices"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
)

// What these steps work on.
var (
	webPolicy = scoped.AgentPolicyRequest{ID: ptr("web"), Name: "Web", Namespace: "default"}
	udpPolicy = scoped.PackagePolicyRequest{
		ID: ptr("udp"), Name: "udp", PolicyIDs: []string{"web"}, Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"},
		Inputs: fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{}),
	}
	logsView = scoped.DataViewRequest{ID: ptr("logs"), Title: "logs-*", Name: ptr("Logs")}
	keyword  = scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeKeyword, Script: &dataviews.Script{Source: "emit('x')"}}
	reader   = scoped.RoleRequest{
		Elasticsearch: &scoped.ElasticsearchPrivileges{Cluster: []string{"monitor"}},
		Kibana:        []scoped.KibanaPrivileges{{Base: []string{"read"}, Spaces: []string{"marketing"}}},
	}
)

// all collects what a find yields, up to its first error.
func all[T any](found iter.Seq2[*T, error]) (any, error) {
	var items []*T
	for item, err := range found {
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	return items, nil
}

func policySteps(ctx context.Context, in *scoped.Client) []step {
	var copied scoped.AgentPolicy
	return slices.Concat(agentPolicySteps(ctx, in, &copied), packagePolicySteps(ctx, in), []step{
		{"AgentPolicies.Delete", func() (any, error) { return none(in.AgentPolicies.Delete(ctx, copied.ID)) }},
		{"AgentPolicies.ForceDelete", func() (any, error) { return none(in.AgentPolicies.ForceDelete(ctx, "web")) }},
	})
}

func agentPolicySteps(ctx context.Context, in *scoped.Client, copied *scoped.AgentPolicy) []step {
	return []step{
		{"AgentPolicies.Create", func() (any, error) { return in.AgentPolicies.Create(ctx, webPolicy) }},
		{"AgentPolicies.CreateWithSystem", func() (any, error) {
			return in.AgentPolicies.CreateWithSystem(ctx, scoped.AgentPolicyRequest{Name: "System", Namespace: "default"})
		}},
		{"AgentPolicies.Get", func() (any, error) { return in.AgentPolicies.Get(ctx, "web") }},
		{"AgentPolicies.Update", func() (any, error) {
			return in.AgentPolicies.Update(ctx, "web", scoped.AgentPolicyUpdate{Name: "Web", Namespace: "default", Description: ptr("d")})
		}},
		{"AgentPolicies.Copy", func() (any, error) {
			policy, err := in.AgentPolicies.Copy(ctx, "web", scoped.AgentPolicyCopy{Name: "Copy"})
			if err == nil {
				*copied = *policy
			}
			return policy, err
		}},
		{"AgentPolicies.Find", func() (any, error) {
			return all(in.AgentPolicies.Find(ctx, scoped.FindAgentPoliciesParams{Kuery: ptr(`name:"Web"`), PerPage: ptr[int64](1)}))
		}},
		{"AgentPolicies.BulkGet", func() (any, error) { return in.AgentPolicies.BulkGet(ctx, []string{"web"}) }},
		{"AgentPolicies.Compiled", func() (any, error) { return in.AgentPolicies.Compiled(ctx, "web") }},
		{"AgentPolicies.Download", func() (any, error) {
			return read(in.AgentPolicies.Download(ctx, "web", scoped.DownloadAgentPolicyParams{Standalone: ptr(true)}))
		}},
		{"AgentPolicies.Outputs", func() (any, error) { return in.AgentPolicies.Outputs(ctx, "web") }},
	}
}

func packagePolicySteps(ctx context.Context, in *scoped.Client) []step {
	ids := []string{"udp"}
	again := func() (any, error) { return in.PackagePolicies.Create(ctx, udpPolicy) }
	return []step{
		{"PackagePolicies.Create", again},
		{"PackagePolicies.Get", func() (any, error) { return in.PackagePolicies.Get(ctx, "udp") }},
		{"PackagePolicies.GetSimplified", func() (any, error) { return in.PackagePolicies.GetSimplified(ctx, "udp") }},
		{"PackagePolicies.Update", func() (any, error) {
			return in.PackagePolicies.Update(ctx, "udp", scoped.PackagePolicyUpdate{Description: ptr("d")})
		}},
		{"PackagePolicies.Find", func() (any, error) { return all(in.PackagePolicies.Find(ctx, scoped.FindPackagePoliciesParams{})) }},
		{"PackagePolicies.BulkGet", func() (any, error) { return in.PackagePolicies.BulkGet(ctx, ids) }},
		{"PackagePolicies.DryRun", func() (any, error) { return in.PackagePolicies.DryRun(ctx, ids, "") }},
		{"PackagePolicies.Upgrade", func() (any, error) { return in.PackagePolicies.Upgrade(ctx, ids) }},
		{"PackagePolicies.Delete", func() (any, error) { return none(in.PackagePolicies.Delete(ctx, "udp")) }},
		{"PackagePolicies.Create again", again},
		{"PackagePolicies.ForceDelete", func() (any, error) { return none(in.PackagePolicies.ForceDelete(ctx, "udp")) }},
		{"PackagePolicies.Create once more", again},
		{"PackagePolicies.BulkDelete", func() (any, error) { return in.PackagePolicies.BulkDelete(ctx, ids) }},
		{"PackagePolicies.Create at last", again},
		{"PackagePolicies.BulkForceDelete", func() (any, error) { return in.PackagePolicies.BulkForceDelete(ctx, ids) }},
	}
}

func dataViewSteps(ctx context.Context, in *scoped.Client) []step {
	swap := scoped.SwapRequest{FromID: "other", ToID: "logs"}
	return []step{
		{"DataViews.Create", func() (any, error) { return in.DataViews.Create(ctx, logsView) }},
		{"DataViews.CreateOrReplace", func() (any, error) { return in.DataViews.CreateOrReplace(ctx, logsView) }},
		{"DataViews.Get", func() (any, error) { return in.DataViews.Get(ctx, "logs") }},
		{"DataViews.List", func() (any, error) { return in.DataViews.List(ctx) }},
		{"DataViews.Update", func() (any, error) { return in.DataViews.Update(ctx, "logs", scoped.DataViewChange{Name: ptr("L")}) }},
		{"DataViews.SetDefault", func() (any, error) { return none(in.DataViews.SetDefault(ctx, "logs")) }},
		{"DataViews.Default", func() (any, error) { return in.DataViews.Default(ctx) }},
		{"DataViews.ClearDefault", func() (any, error) { return none(in.DataViews.ClearDefault(ctx)) }},
		{"DataViews.UpdateFields", func() (any, error) {
			return in.DataViews.UpdateFields(ctx, "logs", map[string]scoped.FieldChange{"host": {CustomLabel: ptr("Host")}})
		}},
		{"DataViews.ResetFields", func() (any, error) { return in.DataViews.ResetFields(ctx, "logs", []string{"host"}) }},
		{"DataViews.CreateRuntimeField", func() (any, error) { return in.DataViews.CreateRuntimeField(ctx, "logs", "a", keyword) }},
		{"DataViews.PutRuntimeField", func() (any, error) { return in.DataViews.PutRuntimeField(ctx, "logs", "a", keyword) }},
		{"DataViews.GetRuntimeField", func() (any, error) { return in.DataViews.GetRuntimeField(ctx, "logs", "a") }},
		{"DataViews.UpdateRuntimeField", func() (any, error) {
			return in.DataViews.UpdateRuntimeField(ctx, "logs", "a", scoped.RuntimeFieldChange{Script: keyword.Script})
		}},
		{"DataViews.DeleteRuntimeField", func() (any, error) { return none(in.DataViews.DeleteRuntimeField(ctx, "logs", "a")) }},
		{"DataViews.PreviewSwap", func() (any, error) { return in.DataViews.PreviewSwap(ctx, swap) }},
		{"DataViews.SwapReferences", func() (any, error) { return in.DataViews.SwapReferences(ctx, swap) }},
		{"DataViews.Delete", func() (any, error) { return none(in.DataViews.Delete(ctx, "logs")) }},
	}
}

func roleSteps(ctx context.Context, in *scoped.Client) []step {
	return []step{
		{"Roles.Create", func() (any, error) { return none(in.Roles.Create(ctx, "reader", reader)) }},
		{"Roles.Put", func() (any, error) { return none(in.Roles.Put(ctx, "reader", reader)) }},
		{"Roles.Get", func() (any, error) { return in.Roles.Get(ctx, "reader") }},
		{"Roles.List", func() (any, error) { return in.Roles.List(ctx) }},
		{"Roles.Find", func() (any, error) { return all(in.Roles.Find(ctx, scoped.FindRolesParams{PageSize: 1})) }},
		{"Roles.Modify", func() (any, error) {
			return none(in.Roles.Modify(ctx, "reader", func(role *scoped.RoleRequest) error {
				role.Description = ptr("reads")
				return nil
			}))
		}},
		{"Roles.BulkPut", func() (any, error) {
			return in.Roles.BulkPut(ctx, map[string]scoped.RoleRequest{"reader": reader, "other": reader})
		}},
		{"Roles.Delete", func() (any, error) { return none(in.Roles.Delete(ctx, "reader")) }},
	}
}
