package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleAgentPolicy stores an agent policy for an example.
func exampleAgentPolicy(kb *scoped.Client, name string) *scoped.AgentPolicy {
	policy, err := kb.AgentPolicies.Create(context.Background(), scoped.AgentPolicyRequest{Name: name, Namespace: "default"})
	if err != nil {
		panic(err)
	}
	return policy
}

func ExampleAgentPoliciesService() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}

	policy, err := marketing.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "Web servers", Namespace: "default"})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = marketing.AgentPolicies.Copy(ctx, policy.ID, scoped.AgentPolicyCopy{Name: "Staging"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for found, err := range marketing.AgentPolicies.Find(ctx, scoped.FindAgentPoliciesParams{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.Name, found.SpaceIDs, "revision", found.Revision)
	}

	// The spaces that a body names are checked as those of calls are.
	_, err = kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "Lost", Namespace: "default", SpaceIDs: []string{"marketng"}})
	fmt.Println(errors.Is(err, scoped.ErrSpaceNotFound))
	// Output:
	// Staging [marketing] revision 1
	// Web servers [marketing] revision 1
	// true
}

func ExampleAgentPoliciesService_Create() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	request := scoped.AgentPolicyRequest{
		Name: "Web servers", Namespace: "default",
		MonitoringEnabled: []fleetpolicies.MonitoringType{fleetpolicies.MonitoringTypeLogs, fleetpolicies.MonitoringTypeMetrics},
	}
	policy, err := marketing.AgentPolicies.Create(ctx, request)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(policy.Name, policy.SpaceIDs, policy.MonitoringEnabled)

	_, err = marketing.AgentPolicies.Create(ctx, request)
	fmt.Println("the name is taken:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// Web servers [marketing] [logs metrics]
	// the name is taken: true
}

func ExampleAgentPoliciesService_CreateWithSystem() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	made, err := marketing.AgentPolicies.CreateWithSystem(ctx, scoped.AgentPolicyRequest{Name: "Web servers", Namespace: "default"})
	if err != nil {
		fmt.Println(err)
		return
	}
	policy, err := marketing.AgentPolicies.Get(ctx, made.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	integrations, err := policy.PackagePolicies.AsPackagePolicies()
	fmt.Println(integrations[0].Name, integrations[0].Package.Name, err)
	// Output: system-1 system <nil>
}

// A policy that was created in several spaces is found in each of them, and nowhere else.
func ExampleAgentPoliciesService_Get() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	shared, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{
		Name: "Web servers", Namespace: "default", SpaceIDs: []string{"marketing", "sales"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	found, err := kb.AgentPolicies.Get(ctx, shared.ID, scoped.InSpace("sales"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(found.Name, found.SpaceIDs)
	_, err = kb.AgentPolicies.Get(ctx, shared.ID)
	fmt.Println("in the default space:", !errors.Is(err, scoped.ErrNotFound))
	// Output:
	// Web servers [marketing sales]
	// in the default space: false
}

// What is missing is an error next to what was found.
func ExampleAgentPoliciesService_BulkGet() {
	marketing, done := exampleIn("marketing")
	defer done()
	web, db := exampleAgentPolicy(marketing, "Web servers"), exampleAgentPolicy(marketing, "Databases")

	found, err := marketing.AgentPolicies.BulkGet(context.Background(), []string{web.ID, "none", db.ID})
	for _, policy := range found {
		fmt.Println(policy.Name)
	}
	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println("missing:", partial.Failures[0].ID)
	}
	// Output:
	// Web servers
	// Databases
	// missing: none
}

// Kuery selects; its fields are those of an agent policy.
func ExampleAgentPoliciesService_Find() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleAgentPolicy(marketing, "Web servers")
	exampleAgentPolicy(marketing, "Databases")

	params := scoped.FindAgentPoliciesParams{Kuery: scoped.Ptr(`name:"Web servers"`), WithAgentCount: scoped.Ptr(true)}
	for policy, err := range marketing.AgentPolicies.Find(context.Background(), params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(policy.Name, "has", *policy.Agents, "agents")
	}
	// Output: Web servers has 0 agents
}

// Each change makes a new revision, which the agents of the policy fetch.
func ExampleAgentPoliciesService_Update() {
	marketing, done := exampleIn("marketing")
	defer done()
	policy := exampleAgentPolicy(marketing, "Web servers")

	updated, err := marketing.AgentPolicies.Update(context.Background(), policy.ID, scoped.AgentPolicyUpdate{
		Name: policy.Name, Namespace: policy.Namespace, Description: scoped.Ptr("Everything that answers HTTP."),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*updated.Description, "Revision", updated.Revision)
	// Output: Everything that answers HTTP. Revision 2
}

func ExampleAgentPoliciesService_Copy() {
	marketing, done := exampleIn("marketing")
	defer done()
	policy := exampleAgentPolicy(marketing, "Web servers")

	copied, err := marketing.AgentPolicies.Copy(context.Background(), policy.ID, scoped.AgentPolicyCopy{Name: "Staging"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(copied.Name, "is another policy:", copied.ID != policy.ID)
	// Output: Staging is another policy: true
}

// As long as agents have a policy it cannot be deleted.
func ExampleAgentPoliciesService_Delete() {
	marketing, policy, done := exampleEnrolled()
	defer done()
	ctx := context.Background()
	unused := exampleAgentPolicy(marketing, "Databases")

	fmt.Println(marketing.AgentPolicies.Delete(ctx, unused.ID))
	err := marketing.AgentPolicies.Delete(ctx, policy.ID)
	fmt.Println("in use:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// <nil>
	// in use: true
}

// Delete spares policies that Fleet or somebody else manages.
func ExampleAgentPoliciesService_ForceDelete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	managed, err := marketing.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{
		Name: "Web servers", Namespace: "default", IsManaged: scoped.Ptr(true),
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	err = marketing.AgentPolicies.Delete(ctx, managed.ID)
	fmt.Println("managed:", errors.Is(err, scoped.ErrBadRequest))
	fmt.Println(marketing.AgentPolicies.ForceDelete(ctx, managed.ID))
	// Output:
	// managed: true
	// <nil>
}

// What the agents get has everything filled in.
func ExampleAgentPoliciesService_Compiled() {
	kb, done := example()
	defer done()
	policy := exampleAgentPolicy(kb, "Web servers")

	compiled, err := kb.AgentPolicies.Compiled(context.Background(), policy.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	output, err := compiled.Outputs["default"].AsMap()
	fmt.Println(output["type"], output["preset"], err)
	// Output: elasticsearch balanced <nil>
}

// A file for an agent that runs without Fleet.
func ExampleAgentPoliciesService_Download() {
	kb, done := example()
	defer done()
	policy := exampleAgentPolicy(kb, "Web servers")

	file, err := kb.AgentPolicies.Download(context.Background(), policy.ID, scoped.DownloadAgentPolicyParams{Standalone: scoped.Ptr(true)})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = file.Close() }()
	yaml, err := io.ReadAll(file)
	fmt.Println("tells the outputs:", strings.Contains(string(yaml), "outputs:"), err)
	// Output: tells the outputs: true <nil>
}

func ExampleAgentPoliciesService_Outputs() {
	kb, done := example()
	defer done()
	policy := exampleAgentPolicy(kb, "Web servers")

	outputs, err := kb.AgentPolicies.Outputs(context.Background(), policy.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("data go to", outputs.Data.Output.Name)
	// Output: data go to default
}

// exampleEnrolled makes a client in the space marketing, which has an agent policy with an agent.
func exampleEnrolled() (marketing *scoped.Client, policy *scoped.AgentPolicy, done func()) {
	srv, kb, done := open()
	marketing, err := kb.Space(context.Background(), "marketing")
	if err != nil {
		panic(err)
	}
	policy = exampleAgentPolicy(marketing, "Web servers")
	if err := srv.EnrollAgent(policy.ID, "web-1"); err != nil {
		panic(err)
	}
	return marketing, policy, done
}
