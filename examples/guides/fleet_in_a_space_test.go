package guides_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/fleet"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// agentsFor makes the agent policy of a tenant and an integration in it, and returns the id of the policy.
func agentsFor(ctx context.Context, in *scoped.Client, tenant string) (string, error) {
	id := tenant + "-web"
	_, err := in.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{
		ID: &id, Name: "Web servers", Namespace: tenant, // their data streams end with the namespace
	})
	if err != nil && !errors.Is(err, scoped.ErrConflict) {
		return "", err
	}
	_, err = in.PackagePolicies.Create(ctx, scoped.PackagePolicyRequest{
		ID: scoped.Ptr(tenant + "-syslog"), Name: "Syslog", PolicyIDs: []string{id},
		Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"}, // installed if need be
	})
	if err != nil && !errors.Is(err, scoped.ErrConflict) {
		return "", err
	}
	return id, nil
}

func Example_fleetInASpace() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		marketing, err := kb.Space(ctx, "marketing")
		if err != nil {
			return err
		}
		id, err := agentsFor(ctx, marketing, "marketing")
		if err != nil {
			return err
		}
		policy, err := marketing.AgentPolicies.Get(ctx, id)
		if err != nil {
			return err
		}
		integrations, err := policy.PackagePolicies.AsPackagePolicies()
		if err != nil {
			return err
		}
		for _, integration := range integrations {
			fmt.Println(policy.Name, "in", policy.SpaceIDs, "with", integration.Name, "in", integration.SpaceIDs)
		}
		//doc:end
		return nil
	}, kibanatest.WithSpaces("marketing"))
	// Output:
	// Web servers in [marketing] with Syslog in [marketing]
}

func Example_createdInTheWrongSpace() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		if _, err := agentsFor(ctx, kb, "marketing"); err != nil { // kb is in the default space
			return err
		}
		marketing, err := kb.Space(ctx, "marketing")
		if err != nil {
			return err
		}
		_, err = marketing.AgentPolicies.Get(ctx, "marketing-web")
		fmt.Println("not there:", errors.Is(err, scoped.ErrNotFound))
		_, err = marketing.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{ID: scoped.Ptr("marketing-web"), Name: "Web servers", Namespace: "marketing"})
		fmt.Println("and yet taken:", errors.Is(err, scoped.ErrConflict))

		// It is moved from the space that it is in.
		moved, err := kb.AgentPolicies.Modify(ctx, "marketing-web", func(update *scoped.AgentPolicyUpdate) error {
			update.SpaceIDs = []string{"marketing"}
			return nil
		})
		if err != nil {
			return err
		}
		fmt.Println("moved to", moved.SpaceIDs)
		//doc:end
		return nil
	}, kibanatest.WithSpaces("marketing"))
	// Output:
	// not there: true
	// and yet taken: true
	// moved to [marketing]
}

func Example_policyInSeveralSpaces() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		_, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{
			ID: scoped.Ptr("hosts"), Name: "Hosts", Namespace: "default", SpaceIDs: []string{"default", "marketing", "sales"},
		})
		if err != nil {
			return err
		}
		for _, space := range []string{"marketing", "sales"} {
			policy, err := kb.AgentPolicies.Get(ctx, "hosts", scoped.InSpace(space))
			if err != nil {
				return err
			}
			fmt.Println(policy.Name, "seen from", space)
		}

		_, err = kb.AgentPolicies.Modify(ctx, "hosts", func(update *scoped.AgentPolicyUpdate) error {
			update.SpaceIDs = append(update.SpaceIDs, "markteing")
			return nil
		})
		var missing *scoped.SpaceNotFoundError
		if errors.As(err, &missing) {
			fmt.Println("there is no", missing.SpaceID)
		}
		//doc:end
		return nil
	}, kibanatest.WithSpaces("marketing", "sales"))
	// Output:
	// Hosts seen from marketing
	// Hosts seen from sales
	// there is no markteing
}

// enrolWith returns a key that agents can enrol in a policy with, a new one under the given name.
func enrolWith(ctx context.Context, in *scoped.Client, policy, name string) (string, error) {
	made, err := fleet.New(in).CreateEnrollmentAPIKey(ctx, fleet.EnrollmentAPIKeyRequest{PolicyID: policy, Name: &name})
	if err != nil {
		return "", err
	}
	return made.Item.APIKey, nil // a secret
}

// revokeKeys has no agent enrol in a policy any more. Those that have enrolled stay.
func revokeKeys(ctx context.Context, in *scoped.Client, policy string) (revoked int, err error) {
	keys := fleet.New(in)
	page, err := keys.ListEnrollmentAPIKeys(ctx, &fleet.ListEnrollmentAPIKeysParams{PerPage: scoped.Ptr[int64](100)})
	if err != nil {
		return 0, err
	}
	for _, key := range page.Items {
		if !key.Active || key.PolicyID == nil || *key.PolicyID != policy {
			continue
		}
		if _, err := keys.DeleteEnrollmentAPIKey(ctx, key.ID); err != nil {
			return revoked, err
		}
		revoked++
	}
	return revoked, nil
}

func Example_enrolmentKeys() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		marketing, err := kb.Space(ctx, "marketing")
		if err != nil {
			return err
		}
		id, err := agentsFor(ctx, marketing, "marketing")
		if err != nil {
			return err
		}
		key, err := enrolWith(ctx, marketing, id, "rollout")
		if err != nil {
			return err
		}
		fmt.Println("a key:", key != "")
		_, err = enrolWith(ctx, kb, id, "rollout")
		fmt.Println("from another space:", errors.Is(err, scoped.ErrNotFound))
		revoked, err := revokeKeys(ctx, marketing, id)
		fmt.Println("revoked:", revoked)
		return err
	}, kibanatest.WithSpaces("marketing"))
	// Output:
	// a key: true
	// from another space: true
	// revoked: 2
}

func Example_outputOfATenant() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		if _, err := agentsFor(ctx, kb, "marketing"); err != nil {
			return err
		}
		//doc:begin
		made, err := fleet.New(kb).CreateOutput(ctx, fleet.OutputFrom(fleet.ElasticsearchOutput{
			ID: scoped.Ptr("marketing-es"), Name: "Marketing", Hosts: []string{"https://es.marketing.example.com"},
		}))
		if err != nil {
			return err
		}
		output, err := made.Item.AsElasticsearchOutput()
		if err != nil {
			return err
		}
		_, err = kb.AgentPolicies.Modify(ctx, "marketing-web", func(update *scoped.AgentPolicyUpdate) error {
			update.DataOutputID = output.ID // nil would lead back to the default
			return nil
		})
		if err != nil {
			return err
		}
		outputs, err := kb.AgentPolicies.Outputs(ctx, "marketing-web")
		if err != nil {
			return err
		}
		fmt.Println("data go to", outputs.Data.Output.Name, "- what agents tell of themselves to", outputs.Monitoring.Output.Name)

		elsewhere, err := fleet.New(kb).ListOutputs(ctx, scoped.InSpace("sales"))
		if err != nil {
			return err
		}
		fmt.Println("outputs seen from another space:", elsewhere.Total)
		//doc:end
		return nil
	}, kibanatest.WithSpaces("sales"))
	// Output:
	// data go to Marketing - what agents tell of themselves to default
	// outputs seen from another space: 2
}

func Example_changeAnIntegration() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		if _, err := agentsFor(ctx, kb, "shop"); err != nil {
			return err
		}
		//doc:begin
		describe := func(update *scoped.PackagePolicyUpdate) error {
			update.Description = scoped.Ptr("Routers send here.")
			return nil
		}
		for range 2 {
			changed, err := kb.PackagePolicies.Modify(ctx, "shop-syslog", describe)
			if err != nil {
				return err
			}
			fmt.Println(*changed.Description, "revision", changed.Revision)
		}
		//doc:end
		return nil
	})
	// Output:
	// Routers send here. revision 2
	// Routers send here. revision 2
}

func Example_namespacesOfASpace() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		marketing, err := kb.Space(ctx, "marketing")
		if err != nil {
			return err
		}
		_, err = fleet.New(marketing).UpdateSpaceSettings(ctx, fleet.SpaceSettingsUpdate{AllowedNamespacePrefixes: []string{"marketing"}})
		if err != nil {
			return err
		}
		for _, namespace := range []string{"sales", "marketing_web"} {
			_, err = marketing.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "Web servers", Namespace: namespace})
			fmt.Println(namespace, "refused:", errors.Is(err, scoped.ErrBadRequest))
		}
		//doc:end
		return nil
	}, kibanatest.WithSpaces("marketing"))
	// Output:
	// sales refused: true
	// marketing_web refused: false
}
