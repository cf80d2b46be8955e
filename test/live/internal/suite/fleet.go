package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/scoped"
)

// fleetLife leads a policy of agents through its life. No agent ever has it.
func fleetLife(ctx context.Context, s *Scene) error {
	request := scoped.AgentPolicyRequest{Name: s.Name("policy"), Namespace: "default", Description: scoped.Ptr("of the live suite of kibana-go")}
	made, err := get(s, "create", func() (*scoped.AgentPolicy, error) { return s.KB.AgentPolicies.Create(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "create again", func() (*scoped.AgentPolicy, error) { return s.KB.AgentPolicies.Create(ctx, request) })
	look(s, "update", func() (*scoped.AgentPolicy, error) {
		return s.KB.AgentPolicies.Update(ctx, made.ID, scoped.AgentPolicyUpdate{Name: request.Name, Namespace: "default", Description: scoped.Ptr("changed")})
	})
	look(s, "get", func() (*scoped.AgentPolicy, error) { return s.KB.AgentPolicies.Get(ctx, made.ID) })
	look(s, "compiled", func() (*scoped.CompiledAgentPolicy, error) { return s.KB.AgentPolicies.Compiled(ctx, made.ID) })
	const path = "/api/fleet/agent_policies"
	s.tries(ctx, []try{
		{"no namespace", http.MethodPost, path, object{"name": s.Name("x")}},
		{"a namespace that is none", http.MethodPost, path, object{"name": s.Name("x"), "namespace": "a b"}},
		{"an unknown member", http.MethodPost, path, object{"name": s.Name("x"), "namespace": "default", "nonsense": 1}},
		{"find by what is no query", http.MethodGet, path + "?kuery=a%20b%3A(", nil},
	})
	s.Try("delete", func() error { return s.KB.AgentPolicies.Delete(ctx, made.ID) })
	s.Try("delete again", func() error { return s.KB.AgentPolicies.Delete(ctx, made.ID) })
	return nil
}
