package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleIntegration stores a package policy for an example.
func exampleIntegration(kb *scoped.Client, name string) *scoped.PackagePolicy {
	policy, err := kb.PackagePolicies.Create(context.Background(), udpPolicy(name))
	if err != nil {
		panic(err)
	}
	return policy
}

// exampleManaged stores a package policy for an example that is part of a managed agent policy.
func exampleManaged(kb *scoped.Client, name string) *scoped.PackagePolicy {
	agents, err := kb.AgentPolicies.Create(context.Background(), scoped.AgentPolicyRequest{
		Name: "Agents of " + name, Namespace: "default", IsManaged: scoped.Ptr(true),
	})
	if err != nil {
		panic(err)
	}
	request := udpPolicy(name, agents.ID)
	request.Force = scoped.Ptr(true)
	policy, err := kb.PackagePolicies.Create(context.Background(), request)
	if err != nil {
		panic(err)
	}
	return policy
}

func ExamplePackagePoliciesService() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	servers, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "Web servers", Namespace: "default"})
	if err != nil {
		fmt.Println(err)
		return
	}

	logs, err := kb.PackagePolicies.Create(ctx, scoped.PackagePolicyRequest{
		Name: "Syslog", PolicyIDs: []string{servers.ID}, Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"},
		Inputs: fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{
			"udp-udp": {Streams: map[string]fleetpolicies.SimplifiedStream{"udp.udp": {Vars: map[string]any{"listen_port": 514}}}},
		}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	servers, err = kb.AgentPolicies.Get(ctx, servers.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(logs.Name, logs.Package.Name, "in revision", servers.Revision)

	deleted, err := kb.PackagePolicies.BulkDelete(ctx, []string{logs.ID, "none"})
	fmt.Println(len(deleted), err)
	// Output:
	// Syslog udp in revision 2
	// 2 BulkDeletePackagePolicies: 1 failed, 1 succeeded: package policy/none: Saved object [fleet-package-policies/none] not found
}

// The simplified form of the inputs is a map by template and type, with the values of variables and nothing else.
func ExamplePackagePoliciesService_Create() {
	kb, done := example()
	defer done()

	policy, err := kb.PackagePolicies.Create(context.Background(), scoped.PackagePolicyRequest{
		Name: "Syslog", Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.3.1"},
		Inputs: fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{
			"udp-udp": {Streams: map[string]fleetpolicies.SimplifiedStream{"udp.udp": {Vars: map[string]any{"listen_port": 514}}}},
		}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(policy.Name, policy.Package.Name, policy.Package.Version, policy.Enabled)
	// Output: Syslog udp 2.3.1 true
}

// Get has the inputs as a list, with all that the package says of their variables.
func ExamplePackagePoliciesService_Get() {
	kb, done := example()
	defer done()
	made := exampleIntegration(kb, "Syslog")

	policy, err := kb.PackagePolicies.Get(context.Background(), made.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	inputs, err := policy.Inputs.AsInputs()
	fmt.Println(policy.Name, inputs[0].Type, inputs[0].Enabled, err)
	// Output: Syslog udp true <nil>
}

// The simplified form is the one to change and to send back.
func ExamplePackagePoliciesService_GetSimplified() {
	kb, done := example()
	defer done()
	made := exampleIntegration(kb, "Syslog")

	policy, err := kb.PackagePolicies.GetSimplified(context.Background(), made.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	inputs, err := policy.Inputs.AsSimplifiedInputMap()
	fmt.Println(inputs["udp-udp"].Streams["udp.udp"].Vars["listen_port"], err)
	// Output: 8964 <nil>
}

func ExamplePackagePoliciesService_BulkGet() {
	kb, done := example()
	defer done()
	syslog, router := exampleIntegration(kb, "Syslog"), exampleIntegration(kb, "Router")

	found, err := kb.PackagePolicies.BulkGet(context.Background(), []string{syslog.ID, router.ID, "none"})
	fmt.Println(len(found), "found, others are missing:", errors.Is(err, scoped.ErrNotFound))
	// Output: 2 found, others are missing: true
}

// All package policies of one package. The fields of the query have a long name.
func ExamplePackagePoliciesService_Find() {
	kb, done := example()
	defer done()
	exampleIntegration(kb, "Syslog")

	params := scoped.FindPackagePoliciesParams{Kuery: scoped.Ptr("ingest-package-policies.package.name:udp")}
	for policy, err := range kb.PackagePolicies.Find(context.Background(), params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(policy.Name, "is of version", policy.Package.Version)
	}
	// Output: Syslog is of version 2.1.0
}

// With the version that was read, a change by somebody else in between is a conflict.
func ExamplePackagePoliciesService_Update() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	policy := exampleIntegration(kb, "Syslog")

	update := scoped.PackagePolicyUpdate{Description: scoped.Ptr("From all routers."), Version: policy.Version}
	updated, err := kb.PackagePolicies.Update(ctx, policy.ID, update)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated.Name, *updated.Description)

	_, err = kb.PackagePolicies.Update(ctx, policy.ID, update)
	fmt.Println("out of date:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// Syslog From all routers.
	// out of date: true
}

// A policy that is gone already is no error.
func ExamplePackagePoliciesService_Delete() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	policy := exampleIntegration(kb, "Syslog")

	for range 2 {
		fmt.Println(kb.PackagePolicies.Delete(ctx, policy.ID))
	}
	// Output:
	// <nil>
	// <nil>
}

// What is part of a managed agent policy goes only by force.
func ExamplePackagePoliciesService_ForceDelete() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	managed := exampleManaged(kb, "Syslog")

	err := kb.PackagePolicies.Delete(ctx, managed.ID)
	fmt.Println("managed:", errors.Is(err, scoped.ErrBadRequest))
	fmt.Println(kb.PackagePolicies.ForceDelete(ctx, managed.ID))
	// Output:
	// managed: true
	// <nil>
}

// Kibana answers with success whatever happens; each policy has an entry in the result, deleted or not.
func ExamplePackagePoliciesService_BulkDelete() {
	kb, done := example()
	defer done()
	syslog, managed := exampleIntegration(kb, "Syslog"), exampleManaged(kb, "Router")

	deleted, err := kb.PackagePolicies.BulkDelete(context.Background(), []string{syslog.ID, managed.ID})
	for _, each := range deleted {
		fmt.Println("deleted:", each.Success)
	}
	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println(partial.Succeeded, "deleted,", len(partial.Failures), "left")
	}
	// Output:
	// deleted: true
	// deleted: false
	// 1 deleted, 1 left
}

func ExamplePackagePoliciesService_BulkForceDelete() {
	kb, done := example()
	defer done()
	syslog, managed := exampleIntegration(kb, "Syslog"), exampleManaged(kb, "Router")

	deleted, err := kb.PackagePolicies.BulkForceDelete(context.Background(), []string{syslog.ID, managed.ID})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(deleted), "deleted")
	// Output: 2 deleted
}

// What an upgrade would do: the policy as it is, and as it would be.
func ExamplePackagePoliciesService_DryRun() {
	kb, done := example()
	defer done()
	policy := exampleIntegration(kb, "Syslog")

	previews, err := kb.PackagePolicies.DryRun(context.Background(), []string{policy.ID}, "2.3.1")
	if err != nil {
		fmt.Println(err)
		return
	}
	diff := previews[0].Diff
	fmt.Println(diff[0].Package.Version, "to", diff[1].Package.Version, "has errors:", previews[0].HasErrors)
	// Output: 2.1.0 to 2.3.1 has errors: false
}

func ExamplePackagePoliciesService_Upgrade() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	policy := exampleIntegration(kb, "Syslog")

	// To find what can be upgraded, Find takes ShowUpgradeable.
	upgraded, err := kb.PackagePolicies.Upgrade(ctx, []string{policy.ID})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, each := range upgraded {
		fmt.Println(*each.Name, each.Success)
	}
	// Output: Syslog true
}
