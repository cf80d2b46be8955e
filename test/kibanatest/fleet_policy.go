package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// fleetPolicyRoutes are those of agent policies and of package policies.
func (s *Server) fleetPolicyRoutes() {
	const all, one = "/agent_policies", "/agent_policies/{agentPolicyId}"
	s.fleet(http.MethodGet, all, mayReadAgentPolicies, s.listAgentPolicies)
	s.fleet(http.MethodPost, all, mayWriteAgentPolicies, s.createAgentPolicy)
	s.fleet(http.MethodPost, all+"/_bulk_get", mayReadAgentPolicies, s.bulkGetAgentPolicies)
	s.fleet(http.MethodPost, all+"/delete", mayWriteAgentPolicies, s.deleteAgentPolicy)
	s.fleet(http.MethodPost, all+"/outputs", mayReadAgentPolicies, s.bulkGetPolicyOutputs)
	s.fleet(http.MethodGet, one, mayReadAgentPolicies, s.getAgentPolicy)
	s.fleet(http.MethodPut, one, mayWriteAgentPolicies, s.updateAgentPolicy)
	s.fleet(http.MethodGet, one+"/auto_upgrade_agents_status", mayReadAgentPolicies, s.autoUpgradeStatus)
	s.fleet(http.MethodPost, one+"/copy", mayWriteAgentPolicies, s.copyAgentPolicy)
	s.fleet(http.MethodGet, one+"/download", mayReadAgentPolicies, s.downloadAgentPolicy)
	s.fleet(http.MethodGet, one+"/full", mayReadAgentPolicies, s.fullAgentPolicy)
	s.fleet(http.MethodGet, one+"/outputs", mayReadAgentPolicies, s.getPolicyOutputs)
	s.packagePolicyRoutes()
}

func (s *Server) createAgentPolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"sys_monitoring": optional(boolean())})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(agentPolicyBody(nil))
	if err != nil {
		return nil, err
	}
	spaces, err := s.spacesOfNewPolicy(c, texts(body["space_ids"]))
	if err != nil {
		return nil, err
	}
	if body["has_fleet_server"] == true {
		asFleetServer(c.space, body)
	}
	policy, err := s.addAgentPolicy(c.space, spaces, body)
	if err != nil {
		return nil, err
	}
	for pkg, wanted := range map[string]any{"fleet_server": body["has_fleet_server"], "system": query["sys_monitoring"]} {
		if wanted != true {
			continue
		}
		if err := s.addBuiltIn(policy, pkg); err != nil {
			return nil, err
		}
	}
	return item(s.viewPolicy(c, policy)), nil
}

// asFleetServer gives a policy for Fleet Server its id, unless it has one.
func asFleetServer(space string, body map[string]any) {
	id := "fleet-server-policy"
	if space != defaultSpaceID {
		id = space + "-" + id
	}
	if given := text(body["id"]); given != "" && given != id {
		return
	}
	body["id"], body["is_default_fleet_server"] = id, true
}

// addAgentPolicy stores a new agent policy with an enrollment key and an uninstall token.
func (s *Server) addAgentPolicy(space string, spaces []string, body map[string]any) (*object, error) {
	attributes := merged(map[string]any{
		"is_managed": false, "is_protected": false, "status": "active", "schema_version": "1.1.1", "revision": 1,
		"updated_at": timestamp(s.clock()), "updated_by": fleetUser,
	}, body)
	for _, key := range []string{"id", "space_ids", "force"} {
		delete(attributes, key)
	}
	if err := s.checkPolicy(space, spaces, "", attributes); err != nil {
		return nil, err
	}
	policy, err := s.store.create(space, &object{
		Type: agentPolicyObject, ID: text(body["id"]), Namespaces: spaces, Attributes: attributes,
	}, false)
	if err != nil {
		return nil, err
	}
	if _, err := s.addEnrollmentKey(policy, ""); err != nil {
		return nil, err
	}
	return policy, s.addUninstallToken(policy)
}

// checkPolicy looks at what of an agent policy depends on others.
func (s *Server) checkPolicy(space string, spaces []string, id string, attributes map[string]any) error {
	if err := s.checkNamespacePrefix(space, text(attributes["namespace"])); err != nil {
		return err
	}
	if err := s.checkPolicyName(spaces, id, text(attributes["name"])); err != nil {
		return err
	}
	return s.checkPolicyOutputs(attributes)
}

// checkPolicyName refuses a name that another policy of one of the spaces has, whatever its namespace.
func (s *Server) checkPolicyName(spaces []string, id, name string) error {
	same := s.store.filter(func(o *object) bool {
		return o.Type == agentPolicyObject && o.ID != id && o.Attributes["name"] == name &&
			(o.inAny(spaces) || slices.Contains(spaces, allSpaces))
	})
	ids := strings.Join(each(same, func(o *object) string { return o.ID }), ",")
	switch len(same) {
	case 0:
		return nil
	case 1:
		return fail(http.StatusConflict, fmt.Sprintf("Agent Policy '%s' already exists with name '%s'", ids, name))
	}
	return fail(http.StatusConflict, fmt.Sprintf("Agent Policies '%s' already exist with name '%s'", ids, name))
}

// checkPolicyOutputs refuses outputs that are not there or that the policy cannot use.
func (s *Server) checkPolicyOutputs(attributes map[string]any) error {
	for _, key := range []string{"data_output_id", "monitoring_output_id"} {
		id := text(attributes[key])
		if id == "" {
			continue
		}
		output, err := s.fleetOutput(id)
		if err != nil {
			return err
		}
		needs := attributes["has_fleet_server"] == true || attributes["supports_agentless"] == true
		if kind := text(output["type"]); needs && key == "data_output_id" && kind != "elasticsearch" {
			return fail(http.StatusBadRequest, fmt.Sprintf(
				`Output of type "%s" is not usable with policy "%s".`, kind, text(attributes["name"])))
		}
	}
	return nil
}
