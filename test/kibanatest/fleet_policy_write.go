package kibanatest

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
)

// updateAgentPolicy merges what the body has into the policy. The inactivity timeout has a default, which stands in for
// one that the body leaves out.
func (s *Server) updateAgentPolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(agentPolicyBody(fields{"bumpRevision": optional(boolean())}))
	if err != nil {
		return nil, err
	}
	policy, err := s.agentPolicy(c)
	if err != nil {
		return nil, err
	}
	force := body["force"] == true
	if spaces := texts(body["space_ids"]); len(spaces) > 0 {
		if policy, err = s.movePolicy(c, policy, spaces, force); err != nil {
			return nil, err
		}
	}
	bump := body["bumpRevision"] != false
	for _, key := range []string{"id", "space_ids", "force", "bumpRevision"} {
		delete(body, key)
	}
	changed, err := s.changedPolicy(c, policy, body, force)
	if err != nil {
		return nil, err
	}
	if bump {
		changed = s.putRevision(changed)
	} else {
		changed = s.store.put(changed)
	}
	return item(s.viewWhole(c, changed, query["format"])), nil
}

// changedPolicy is a policy with what a body changes of it.
func (s *Server) changedPolicy(c *call, policy *object, body map[string]any, force bool) (*object, error) {
	if policy.Attributes["is_managed"] == true && !force {
		for _, key := range slices.Sorted(maps.Keys(body)) {
			if old := cmp.Or(policy.Attributes[key], any(false)); key != "namespace" && !sameJSON(old, cmp.Or(body[key], any(false))) {
				return nil, hosted("Cannot update " + key)
			}
		}
	}
	changed := policy.clone()
	maps.Copy(changed.Attributes, body)
	return changed, s.checkPolicy(c.space, policy.Namespaces, policy.ID, changed.Attributes)
}

func (s *Server) deleteAgentPolicy(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"agentPolicyId": str(), "force": optional(boolean())}.object("agentPolicyId"))
	if err != nil {
		return nil, err
	}
	policy, err := s.store.get(c.space, agentPolicyObject, text(body["agentPolicyId"]))
	if err != nil {
		return nil, err
	}
	if err := s.mayDelete(policy, body["force"] == true); err != nil {
		return nil, err
	}
	for _, o := range s.packagePoliciesOf(policy.ID) {
		s.detach(o, policy.ID)
	}
	s.deactivateKeys(policy.ID)
	s.store.remove(policy)
	return ok(map[string]any{"id": policy.ID, "name": policy.Attributes["name"]}), nil
}

// mayDelete says what keeps an agent policy from being deleted.
func (s *Server) mayDelete(policy *object, force bool) error {
	isManaged := func(o *object) bool { return o.Attributes["is_managed"] == true }
	inUse := func(agent *object) bool { return agent.Attributes["active"] == true }
	switch {
	case !force && isManaged(policy):
		return hosted("Cannot delete hosted agent policy " + policy.ID)
	case slices.ContainsFunc(s.ofPolicy(agentObject, policy.ID), inUse):
		return fail(http.StatusBadRequest, "Cannot delete an agent policy that is assigned to any active or inactive agents")
	case !force && slices.ContainsFunc(s.packagePoliciesOf(policy.ID), isManaged):
		return managed("Cannot delete agent policy " + policy.ID + " that contains managed package policies")
	}
	return nil
}

// copied are the members that a copy of an agent policy takes over.
var copied = []string{
	"namespace", "monitoring_enabled", "inactivity_timeout", "unenroll_timeout", "agent_features", "overrides", "data_output_id",
	"monitoring_output_id", "download_source_id", "fleet_server_host_id", "supports_agentless", "global_data_tags", "agentless",
	"monitoring_pprof_enabled", "monitoring_http", "monitoring_diagnostics", "required_versions", "advanced_settings",
	"keep_monitoring_alive", "description",
}

func (s *Server) copyAgentPolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{"name": str(minLength(1)), "description": optional(str())}.object("name"))
	if err != nil {
		return nil, err
	}
	source, err := s.agentPolicy(c)
	if err != nil {
		return nil, err
	}
	made := map[string]any{}
	for _, key := range copied {
		if value, has := source.Attributes[key]; has {
			made[key] = value
		}
	}
	maps.Copy(made, body)
	policy, err := s.addAgentPolicy(c.space, source.Namespaces, made)
	if err != nil {
		return nil, err
	}
	for _, o := range s.packagePoliciesOf(source.ID) {
		s.copyPackagePolicy(o, policy)
	}
	if source.Attributes["is_protected"] == true {
		policy = policy.clone()
		policy.Attributes["is_protected"] = true
		policy = s.putRevision(policy)
	}
	return item(s.viewWhole(c, policy, query["format"])), nil
}
