package flows

import (
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

func (f flow) policies() []Step {
	var copied scoped.AgentPolicy
	return slices.Concat(f.agentPolicies(&copied), f.packagePolicies(), []Step{
		{"AgentPolicies.Delete", func() (any, error) { return none(f.in.AgentPolicies.Delete(f.ctx, copied.ID)) }},
		{"AgentPolicies.ForceDelete", func() (any, error) { return none(f.in.AgentPolicies.ForceDelete(f.ctx, f.name("web"))) }},
	})
}

func (f flow) agentPolicies(copied *scoped.AgentPolicy) []Step {
	other := others()
	return []Step{
		{"AgentPolicies.Create", func() (any, error) { return f.in.AgentPolicies.Create(f.ctx, f.agentPolicy()) }},
		{"AgentPolicies.CreateWithSystem", func() (any, error) {
			return f.in.AgentPolicies.CreateWithSystem(f.ctx, scoped.AgentPolicyRequest{Name: f.name("System"), Namespace: "default"})
		}},
		{"AgentPolicies.Get", func() (any, error) { return f.in.AgentPolicies.Get(f.ctx, f.name("web")) }},
		{"AgentPolicies.Update", func() (any, error) {
			return f.in.AgentPolicies.Update(f.ctx, f.name("web"), scoped.AgentPolicyUpdate{Name: f.name("Web"), Namespace: "default", Description: scoped.Ptr("d")})
		}},
		{"AgentPolicies.Modify", func() (any, error) {
			return f.in.AgentPolicies.Modify(f.ctx, f.name("web"), func(update *scoped.AgentPolicyUpdate) error {
				update.Description = scoped.Ptr(other())
				return nil
			})
		}},
		{"AgentPolicies.Copy", func() (any, error) {
			policy, err := f.in.AgentPolicies.Copy(f.ctx, f.name("web"), scoped.AgentPolicyCopy{Name: f.name("Copy")})
			if err == nil {
				*copied = *policy
			}
			return policy, err
		}},
		{"AgentPolicies.Find", func() (any, error) {
			return all(f.in.AgentPolicies.Find(f.ctx, scoped.FindAgentPoliciesParams{Kuery: scoped.Ptr(`name:"` + f.name("Web") + `"`), PerPage: scoped.Ptr[int64](1)}))
		}},
		{"AgentPolicies.BulkGet", func() (any, error) { return f.in.AgentPolicies.BulkGet(f.ctx, []string{f.name("web")}) }},
		{"AgentPolicies.Compiled", func() (any, error) { return f.in.AgentPolicies.Compiled(f.ctx, f.name("web")) }},
		{"AgentPolicies.Download", func() (any, error) {
			return read(f.in.AgentPolicies.Download(f.ctx, f.name("web"), scoped.DownloadAgentPolicyParams{Standalone: scoped.Ptr(true)}))
		}},
		{"AgentPolicies.Outputs", func() (any, error) { return f.in.AgentPolicies.Outputs(f.ctx, f.name("web")) }},
	}
}

func (f flow) packagePolicies() []Step {
	ids, other := []string{f.name("udp")}, others()
	again := func() (any, error) { return f.in.PackagePolicies.Create(f.ctx, f.packagePolicy()) }
	return []Step{
		{"PackagePolicies.Create", again},
		{"PackagePolicies.Get", func() (any, error) { return f.in.PackagePolicies.Get(f.ctx, f.name("udp")) }},
		{"PackagePolicies.GetSimplified", func() (any, error) { return f.in.PackagePolicies.GetSimplified(f.ctx, f.name("udp")) }},
		{"PackagePolicies.Update", func() (any, error) {
			return f.in.PackagePolicies.Update(f.ctx, f.name("udp"), scoped.PackagePolicyUpdate{Description: scoped.Ptr("d")})
		}},
		{"PackagePolicies.Modify", func() (any, error) {
			return f.in.PackagePolicies.Modify(f.ctx, f.name("udp"), func(update *scoped.PackagePolicyUpdate) error {
				update.Description = scoped.Ptr(other())
				return nil
			})
		}},
		{"PackagePolicies.Find", func() (any, error) { return all(f.in.PackagePolicies.Find(f.ctx, scoped.FindPackagePoliciesParams{})) }},
		{"PackagePolicies.BulkGet", func() (any, error) { return f.in.PackagePolicies.BulkGet(f.ctx, ids) }},
		{"PackagePolicies.DryRun", func() (any, error) { return f.in.PackagePolicies.DryRun(f.ctx, ids, "") }},
		{"PackagePolicies.Upgrade", func() (any, error) { return f.in.PackagePolicies.Upgrade(f.ctx, ids) }},
		{"PackagePolicies.Delete", func() (any, error) { return none(f.in.PackagePolicies.Delete(f.ctx, f.name("udp"))) }},
		{"PackagePolicies.Create again", again},
		{"PackagePolicies.ForceDelete", func() (any, error) { return none(f.in.PackagePolicies.ForceDelete(f.ctx, f.name("udp"))) }},
		{"PackagePolicies.Create once more", again},
		{"PackagePolicies.BulkDelete", func() (any, error) { return f.in.PackagePolicies.BulkDelete(f.ctx, ids) }},
		{"PackagePolicies.Create at last", again},
		{"PackagePolicies.BulkForceDelete", func() (any, error) { return f.in.PackagePolicies.BulkForceDelete(f.ctx, ids) }},
	}
}

func (f flow) dataViews() []Step {
	swap, other := scoped.SwapRequest{FromID: f.name("other"), ToID: f.name("logs")}, others()
	return []Step{
		{"DataViews.Create", func() (any, error) { return f.in.DataViews.Create(f.ctx, f.dataView()) }},
		{"DataViews.CreateOrReplace", func() (any, error) { return f.in.DataViews.CreateOrReplace(f.ctx, f.dataView()) }},
		{"DataViews.Get", func() (any, error) { return f.in.DataViews.Get(f.ctx, f.name("logs")) }},
		{"DataViews.List", func() (any, error) { return f.in.DataViews.List(f.ctx) }},
		{"DataViews.Update", func() (any, error) {
			return f.in.DataViews.Update(f.ctx, f.name("logs"), scoped.DataViewChange{Name: scoped.Ptr("L")})
		}},
		{"DataViews.Modify", func() (any, error) {
			return f.in.DataViews.Modify(f.ctx, f.name("logs"), func(change *scoped.DataViewChange) error {
				change.Name = scoped.Ptr(other())
				return nil
			})
		}},
		{"DataViews.SetDefault", func() (any, error) { return none(f.in.DataViews.SetDefault(f.ctx, f.name("logs"))) }},
		{"DataViews.Default", func() (any, error) { return f.in.DataViews.Default(f.ctx) }},
		{"DataViews.ClearDefault", func() (any, error) { return none(f.in.DataViews.ClearDefault(f.ctx)) }},
		{"DataViews.UpdateFields", func() (any, error) {
			return f.in.DataViews.UpdateFields(f.ctx, f.name("logs"), map[string]scoped.FieldChange{"host": {CustomLabel: scoped.Ptr("Host")}})
		}},
		{"DataViews.ResetFields", func() (any, error) { return f.in.DataViews.ResetFields(f.ctx, f.name("logs"), []string{"host"}) }},
		{"DataViews.CreateRuntimeField", func() (any, error) { return f.in.DataViews.CreateRuntimeField(f.ctx, f.name("logs"), "a", keyword) }},
		{"DataViews.PutRuntimeField", func() (any, error) { return f.in.DataViews.PutRuntimeField(f.ctx, f.name("logs"), "a", keyword) }},
		{"DataViews.GetRuntimeField", func() (any, error) { return f.in.DataViews.GetRuntimeField(f.ctx, f.name("logs"), "a") }},
		{"DataViews.UpdateRuntimeField", func() (any, error) {
			return f.in.DataViews.UpdateRuntimeField(f.ctx, f.name("logs"), "a", scoped.RuntimeFieldChange{Script: keyword.Script})
		}},
		{"DataViews.DeleteRuntimeField", func() (any, error) { return none(f.in.DataViews.DeleteRuntimeField(f.ctx, f.name("logs"), "a")) }},
		{"DataViews.PreviewSwap", func() (any, error) { return f.in.DataViews.PreviewSwap(f.ctx, swap) }},
		{"DataViews.SwapReferences", func() (any, error) { return f.in.DataViews.SwapReferences(f.ctx, swap) }},
		{"DataViews.Delete", func() (any, error) { return none(f.in.DataViews.Delete(f.ctx, f.name("logs"))) }},
	}
}

func (f flow) roles() []Step {
	other := others()
	return []Step{
		{"Roles.Create", func() (any, error) { return none(f.in.Roles.Create(f.ctx, f.name("reader"), f.role())) }},
		{"Roles.Put", func() (any, error) { return none(f.in.Roles.Put(f.ctx, f.name("reader"), f.role())) }},
		{"Roles.Get", func() (any, error) { return f.in.Roles.Get(f.ctx, f.name("reader")) }},
		{"Roles.List", func() (any, error) { return f.in.Roles.List(f.ctx) }},
		{"Roles.Find", func() (any, error) { return all(f.in.Roles.Find(f.ctx, scoped.FindRolesParams{PageSize: 1})) }},
		{"Roles.Modify", func() (any, error) {
			return none(f.in.Roles.Modify(f.ctx, f.name("reader"), func(role *scoped.RoleRequest) error {
				role.Description = scoped.Ptr(other())
				return nil
			}))
		}},
		{"Roles.BulkPut", func() (any, error) {
			return f.in.Roles.BulkPut(f.ctx, map[string]scoped.RoleRequest{f.name("reader"): f.role(), f.name("other"): f.role()})
		}},
		{"Roles.Delete", func() (any, error) { return none(f.in.Roles.Delete(f.ctx, f.name("reader"))) }},
	}
}
