package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// inputsFormat is the query key that chooses between the two forms of package policies.
func inputsFormat() schema { return optional(oneWord("simplified", "legacy")) }

func agentPolicyKuery() fleetKuery {
	return fleetKuery{types: []string{"ingest-agent-policies", agentPolicyObject}, fields: []string{
		"id", "name", "schema_version", "namespace", "description", "is_managed", "is_default", "is_default_fleet_server", "is_preconfigured",
		"has_fleet_server", "status", "unenroll_timeout", "inactivity_timeout", "updated_at", "updated_by", "revision",
		"data_output_id", "monitoring_enabled", "monitoring_output_id", "download_source_id", "fleet_server_host_id", "agent_features",
		"is_protected", "overrides", "keep_monitoring_alive", "advanced_settings", "supports_agentless", "global_data_tags",
		"agentless", "required_versions", "space_ids", "namespaces",
	}}
}

func (s *Server) listAgentPolicies(c *call) (*reply, error) {
	query, err := c.queryAs(fleetPaging(fields{
		"showUpgradeable": optional(boolean()), "noAgentCount": optional(boolean()), "withAgentCount": optional(boolean()),
		"full": optional(boolean()), "format": inputsFormat(),
	}))
	if err != nil {
		return nil, err
	}
	wanted, err := agentPolicyKuery().parse(query)
	if err != nil {
		return nil, err
	}
	counted := query["noAgentCount"] == false || query["withAgentCount"] == true
	if size, _ := query["perPage"].(float64); size > 100 && (counted || query["full"] == true) {
		return nil, complain("request query", "perPage should be less or equal to 100 when fetching full policies or agent count.")
	}
	found := slices.DeleteFunc(s.store.list(c.space, agentPolicyObject), func(o *object) bool { return !selects(wanted, o) })
	sortFleet(query, found)
	return ok(fleetPage(query, found, func(o *object) map[string]any {
		shown := s.viewPolicy(c, o)
		if query["full"] == true {
			shown["package_policies"] = s.viewPackagePoliciesOf(c, o, query["format"])
		}
		if counted {
			maps.Copy(shown, s.agentCounts(o))
		}
		return shown
	})), nil
}

func (s *Server) getAgentPolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	policy, err := s.agentPolicy(c)
	if err != nil {
		return nil, err
	}
	return item(merged(s.viewWhole(c, policy, query["format"]), s.agentCounts(policy))), nil
}

// agentPolicy finds the agent policy that the path names.
func (s *Server) agentPolicy(c *call) (*object, error) {
	return s.store.get(c.space, agentPolicyObject, c.vars["agentPolicyId"])
}

func (s *Server) bulkGetAgentPolicies(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{
		"ids": nonEmptyList(str()), "full": optional(boolean()), "ignoreMissing": optional(boolean()),
	}.object("ids"))
	if err != nil {
		return nil, err
	}
	policies, err := s.agentPolicies(c, texts(body["ids"]), body["ignoreMissing"] == true)
	if err != nil {
		return nil, err
	}
	return itemList(each(policies, func(o *object) map[string]any {
		shown := merged(s.viewPolicy(c, o), s.agentCounts(o))
		if body["full"] == true {
			shown["package_policies"] = s.viewPackagePoliciesOf(c, o, query["format"])
		}
		return shown
	})), nil
}

// agentPolicies finds agent policies by id, in order.
func (s *Server) agentPolicies(c *call, ids []string, ignoreMissing bool) ([]*object, error) {
	var found []*object
	for _, id := range ids {
		policy, err := s.store.get(c.space, agentPolicyObject, id)
		switch {
		case err == nil:
			found = append(found, policy)
		case !ignoreMissing:
			return nil, fail(http.StatusNotFound, fmt.Sprintf("Agent policy %s not found", id))
		}
	}
	return found, nil
}

// viewPolicy is an agent policy as the API shows it, without its package policies.
func (s *Server) viewPolicy(c *call, o *object) map[string]any {
	shown := maps.Clone(o.Attributes)
	shown["id"], shown["version"], shown["space_ids"] = o.ID, o.Version, s.namespacesFor(c, o)
	return shown
}

func (s *Server) viewWhole(c *call, o *object, format any) map[string]any {
	shown := s.viewPolicy(c, o)
	shown["package_policies"] = s.viewPackagePoliciesOf(c, o, format)
	return shown
}

func (s *Server) viewPackagePoliciesOf(c *call, policy *object, format any) []map[string]any {
	return each(s.packagePoliciesOf(policy.ID), func(o *object) map[string]any { return s.viewPackagePolicy(c, o, format) })
}

// agentCounts are the members that count the agents of a policy.
func (s *Server) agentCounts(policy *object) map[string]any {
	agents := s.ofPolicy(agentObject, policy.ID)
	return map[string]any{"agents": len(agents), "unprivileged_agents": 0, "fips_agents": 0}
}
