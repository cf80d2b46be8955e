package scoped

import (
	"context"
	"io"
	"iter"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// AgentPolicy says what agents do.
	AgentPolicy = fleetpolicies.AgentPolicy
	// AgentPolicyRequest is an agent policy to create. Its SpaceIDs, if given, are the spaces to create it in instead of
	// the one of the call.
	AgentPolicyRequest = fleetpolicies.AgentPolicyRequest
	// AgentPolicyUpdate is a change of an agent policy. SpaceIDs, if given, are the spaces to move it to.
	AgentPolicyUpdate = fleetpolicies.AgentPolicyUpdate
	// AgentPolicyCopy names the copy of an agent policy.
	AgentPolicyCopy = fleetpolicies.CopyRequest
	// AgentPolicyOutputs are where the agents of a policy send to.
	AgentPolicyOutputs = fleetpolicies.AgentPolicyOutputs
	// FindAgentPoliciesParams says which agent policies to find and how much of them to return.
	FindAgentPoliciesParams = fleetpolicies.ListAgentPoliciesParams
	// CompiledAgentPolicy is an agent policy as agents get it.
	CompiledAgentPolicy = fleetpolicies.FullAgentPolicy
	// DownloadAgentPolicyParams says what form of an agent policy to download.
	DownloadAgentPolicyParams = fleetpolicies.DownloadAgentPolicyParams
)

// mostWithMore is how many agent policies a page can have that says more of each.
const mostWithMore = 100

// AgentPoliciesService manages the agent policies of Fleet. An agent policy is in one space or in several, and its id is
// unique across all spaces.
type AgentPoliciesService struct {
	conn *Client
	api  *fleetpolicies.Client
}

func newAgentPoliciesService(c *Client) *AgentPoliciesService {
	return &AgentPoliciesService{conn: c, api: fleetpolicies.New(c)}
}

// Create makes an agent policy, with an enrollment key and an uninstall token. Name and Namespace are needed. It fails
// with a [*ConflictError] if a policy of one of the spaces has the name, or any has the id. SpaceIDs are checked to
// exist, as the space of a call is.
//
// Kibana: POST /api/fleet/agent_policies.
func (s *AgentPoliciesService) Create(ctx context.Context, request AgentPolicyRequest, opts ...CallOption) (*AgentPolicy, error) {
	return s.create(ctx, nil, request, opts)
}

// CreateWithSystem is Create that also adds the integration that watches the host, whose package Kibana installs if need
// be.
//
// Kibana: POST /api/fleet/agent_policies?sys_monitoring=true.
func (s *AgentPoliciesService) CreateWithSystem(ctx context.Context, request AgentPolicyRequest, opts ...CallOption) (*AgentPolicy, error) {
	return s.create(ctx, &fleetpolicies.CreateAgentPolicyParams{SysMonitoring: Ptr(true)}, request, opts)
}

func (s *AgentPoliciesService) create(ctx context.Context, params *fleetpolicies.CreateAgentPolicyParams, request AgentPolicyRequest, opts []CallOption) (*AgentPolicy, error) {
	if err := s.check(ctx, "CreateAgentPolicy", request.Name, request.Namespace, opts); err != nil {
		return nil, err
	}
	return agentPolicy(s.api.CreateAgentPolicy(ctx, params, request, opts...))
}

// Get returns an agent policy with its package policies, in the legacy form. One that is in other spaces only is a
// [*NotFoundError].
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}.
func (s *AgentPoliciesService) Get(ctx context.Context, id string, opts ...CallOption) (*AgentPolicy, error) {
	return agentPolicy(s.api.GetAgentPolicy(ctx, id, nil, opts...))
}

// Update changes an agent policy, which gets a new revision that its agents then fetch. Name and Namespace are needed.
// What is absent stays as it is, but for InactivityTimeout, which has its default again. It fails with a
// [*BadRequestError] if the policy is managed and Force is not set, and with a [*ConflictError] if the name is taken.
//
// Kibana: PUT /api/fleet/agent_policies/{agentPolicyId}.
func (s *AgentPoliciesService) Update(ctx context.Context, id string, update AgentPolicyUpdate, opts ...CallOption) (*AgentPolicy, error) {
	if err := s.check(ctx, "UpdateAgentPolicy", update.Name, update.Namespace, opts); err != nil {
		return nil, err
	}
	return agentPolicy(s.api.UpdateAgentPolicy(ctx, id, nil, update, opts...))
}

// Copy makes a new agent policy with what another says, and with copies of its package policies. The copy is never
// managed. It fails with a [*ConflictError] if the name is taken.
//
// Kibana: POST /api/fleet/agent_policies/{agentPolicyId}/copy.
func (s *AgentPoliciesService) Copy(ctx context.Context, id string, named AgentPolicyCopy, opts ...CallOption) (*AgentPolicy, error) {
	if err := s.check(ctx, "CopyAgentPolicy", named.Name, "any", opts); err != nil {
		return nil, err
	}
	return agentPolicy(s.api.CopyAgentPolicy(ctx, id, nil, named, opts...))
}

// Delete deletes an agent policy and the package policies that no other uses, and revokes its enrollment keys. It fails
// with a [*BadRequestError] as long as agents have the policy, and if the policy or a package policy of it is managed.
//
// Kibana: POST /api/fleet/agent_policies/delete.
func (s *AgentPoliciesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return s.remove(ctx, id, nil, opts)
}

// ForceDelete is Delete that deletes managed policies, too. Agents are in the way all the same.
//
// Kibana: POST /api/fleet/agent_policies/delete with force.
func (s *AgentPoliciesService) ForceDelete(ctx context.Context, id string, opts ...CallOption) error {
	return s.remove(ctx, id, Ptr(true), opts)
}

func (s *AgentPoliciesService) remove(ctx context.Context, id string, force *bool, opts []CallOption) error {
	_, err := s.api.DeleteAgentPolicy(ctx, fleetpolicies.DeleteAgentPolicyRequest{AgentPolicyID: id, Force: force}, opts...)
	return err
}

// Find yields all agent policies that params describe, the last changed first, from the page that Page names on, 100 at
// a time unless PerPage says otherwise. Kuery selects, as in `name:"Web servers"`; Full adds the package policies, and
// WithAgentCount counts agents. Each page is a request, made when the loop comes to it; an error ends the sequence.
// Policies that change meanwhile may be missed or seen twice. With Full or WithAgentCount, PerPage is 100 at most.
//
// Kibana: GET /api/fleet/agent_policies.
func (s *AgentPoliciesService) Find(ctx context.Context, params FindAgentPoliciesParams, opts ...CallOption) iter.Seq2[*AgentPolicy, error] {
	if Value(params.PerPage) > mostWithMore && (Value(params.Full) || Value(params.WithAgentCount)) {
		return failed[AgentPolicy](s.conn.argument(ctx, "ListAgentPolicies", "perPage", "must not exceed 100 with full or withAgentCount", opts))
	}
	return s.api.ListAgentPoliciesAll(ctx, &params, opts...)
}

// BulkGet returns many agent policies with one request, with their package policies. Those that are missing come back as
// a [*PartialError] next to the others.
//
// Kibana: POST /api/fleet/agent_policies/_bulk_get.
func (s *AgentPoliciesService) BulkGet(ctx context.Context, ids []string, opts ...CallOption) ([]AgentPolicy, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var call *wire.Call
	found, err := s.api.BulkGetAgentPolicies(ctx, nil, fleetpolicies.BulkGetAgentPoliciesRequest{
		IDs: ids, Full: Ptr(true), IgnoreMissing: Ptr(true),
	}, watched(&call, readOnly(opts))...)
	if err != nil {
		return nil, err
	}
	have := make(map[string]bool, len(found.Items))
	for i := range found.Items {
		have[found.Items[i].ID] = true
	}
	return found.Items, missingPolicies(call, "agent policy", ids, have)
}

// Compiled returns an agent policy as agents get it, with everything filled in. What depends on the type of an input or
// an output is in the map that it can be read as.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/full.
func (s *AgentPoliciesService) Compiled(ctx context.Context, id string, opts ...CallOption) (*CompiledAgentPolicy, error) {
	reply, err := s.api.GetFullAgentPolicy(ctx, id, nil, opts...)
	if err != nil {
		return nil, err
	}
	compiled, err := reply.Item.AsFullAgentPolicy()
	if err != nil {
		return nil, err
	}
	return &compiled, nil
}

// Download returns an agent policy as the YAML file that an agent without Fleet takes, or as a manifest for Kubernetes.
// The caller closes it.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/download.
func (s *AgentPoliciesService) Download(ctx context.Context, id string, params DownloadAgentPolicyParams, opts ...CallOption) (io.ReadCloser, error) {
	return s.api.DownloadAgentPolicy(ctx, id, &params, opts...)
}

// Outputs returns where the agents of a policy send data and what they tell of themselves.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/outputs.
func (s *AgentPoliciesService) Outputs(ctx context.Context, id string, opts ...CallOption) (*AgentPolicyOutputs, error) {
	reply, err := s.api.GetAgentPolicyOutputs(ctx, id, opts...)
	if err != nil {
		return nil, err
	}
	return &reply.Item, nil
}

// check finds what Kibana would refuse for certain.
func (s *AgentPoliciesService) check(ctx context.Context, operation, name, namespace string, opts []CallOption) error {
	switch {
	case name == "":
		return s.conn.argument(ctx, operation, "name", "must not be empty", opts)
	case namespace == "":
		return s.conn.argument(ctx, operation, "namespace", "must not be empty", opts)
	}
	return nil
}

// agentPolicy takes an agent policy out of its wrapping.
func agentPolicy(reply *fleetpolicies.AgentPolicyResponse, err error) (*AgentPolicy, error) {
	if err != nil {
		return nil, err
	}
	return &reply.Item, nil
}
