package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
)

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
