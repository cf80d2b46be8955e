package scoped

import (
	"context"
	"reflect"
)

// Modify reads a package policy, its inputs as a list, lets change have what can be changed of it, and sends what is
// other than before with the version that was read. So a change by somebody else in between is never overwritten: Modify
// reads again and calls change again, 10 times in all, and then fails with a [*ConflictError]. A name that is taken is a
// [*ConflictError] at once.
//
// Nothing is sent if change leaves all as it was, and if it fails. OutputID, Overrides and what else null takes away are
// gone if change sets them to nil; anything else that change takes away is an [*ArgumentError], as Kibana would keep it:
// set an empty value. The result is the policy as it is then. A conflict comes back at once if the request was sent more
// than once, as it may be with the first of them.
//
// Kibana: GET and PUT /api/fleet/package_policies/{packagePolicyId}.
func (s *PackagePoliciesService) Modify(ctx context.Context, id string, change func(update *PackagePolicyUpdate) error, opts ...CallOption) (*PackagePolicy, error) {
	var policy *PackagePolicy
	var update *PackagePolicyUpdate
	m := modification{
		operation: "UpdatePackagePolicy", conn: s.conn, opts: opts,
		guarded: true, fixed: []string{"id", "version"}, aside: []string{"force"}, patches: true,
		needed: []string{"version"}, along: []string{"inputs", "name", "package"},
		null: []string{"output_id", "overrides", "policy_id", "cloud_connector_id", "additional_datastreams_permissions"},
		keep: []placePath{{reply: []string{"item"}, typ: reflect.TypeFor[PackagePolicy]()}},
		get: func(opts []CallOption) (err error) {
			policy, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = new(PackagePolicyUpdate)
			return update, convert(policy, update)
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, id, *update, opts...)
			if err == nil {
				policy = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return policy, nil
}

// Modify reads an agent policy, lets change have what can be changed of it, and sends what is other than before. Agent
// policies have no version that a change could name: of two changes of the same member at the same time the last one
// wins. The timeout of inactive agents is always sent, since leaving it out would set it back.
//
// Nothing is sent if change leaves all as it was, so that the policy keeps its revision, and if it fails. Outputs, hosts,
// Overrides and what else null takes away are gone if change sets them to nil; anything else that change takes away is
// an [*ArgumentError], as Kibana would keep it: set an empty value. The result is the policy as it is then.
//
// Kibana: GET and PUT /api/fleet/agent_policies/{agentPolicyId}.
func (s *AgentPoliciesService) Modify(ctx context.Context, id string, change func(update *AgentPolicyUpdate) error, opts ...CallOption) (*AgentPolicy, error) {
	var policy *AgentPolicy
	var update *AgentPolicyUpdate
	m := modification{
		operation: "UpdateAgentPolicy", conn: s.conn, opts: opts,
		fixed: []string{"id"}, aside: []string{"force"}, patches: true,
		needed: []string{"name", "namespace", "inactivity_timeout"},
		null: []string{
			"data_output_id", "download_source_id", "fleet_server_host_id", "keep_monitoring_alive", "min_agent_version",
			"monitoring_output_id", "overrides", "required_versions",
		},
		keep: []placePath{{reply: []string{"item"}, typ: reflect.TypeFor[AgentPolicy]()}},
		get: func(opts []CallOption) (err error) {
			policy, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = new(AgentPolicyUpdate)
			return update, convert(policy, update)
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, id, *update, opts...)
			if err == nil {
				policy = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return policy, nil
}
