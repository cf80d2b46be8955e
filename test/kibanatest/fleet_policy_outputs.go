package kibanatest

import (
	"cmp"
	"maps"
	"slices"
)

// dataOutput is where the agents of a policy send data to.
func (s *Server) dataOutput(policy *object) (map[string]any, error) {
	if id := text(policy.Attributes["data_output_id"]); id != "" {
		return s.fleetOutput(id)
	}
	return s.defaultOutput("is_default"), nil
}

// monitoringOutput is where the agents of a policy send what they tell of themselves.
func (s *Server) monitoringOutput(policy *object) (map[string]any, error) {
	if id := text(policy.Attributes["monitoring_output_id"]); id != "" {
		return s.fleetOutput(id)
	}
	return s.defaultOutput("is_default_monitoring"), nil
}

func outputRef(output map[string]any) map[string]any {
	return map[string]any{"id": output["id"], "name": output["name"]}
}

func (s *Server) policyOutputs(policy *object) (map[string]any, error) {
	data, err := s.dataOutput(policy)
	if err != nil {
		return nil, err
	}
	monitoring, err := s.monitoringOutput(policy)
	if err != nil {
		return nil, err
	}
	integrations := []any{}
	for _, o := range s.packagePoliciesOf(policy.ID) {
		id := text(o.Attributes["output_id"])
		if id == "" {
			continue
		}
		own, err := s.fleetOutput(id)
		if err != nil {
			return nil, err
		}
		integration := outputRef(own)
		integration["integrationPolicyName"] = o.Attributes["name"]
		integration["pkgName"] = record(o.Attributes["package"])["name"]
		integrations = append(integrations, integration)
	}
	return map[string]any{
		"data":       map[string]any{"output": outputRef(data), "integrations": integrations},
		"monitoring": map[string]any{"output": outputRef(monitoring)},
	}, nil
}

func (s *Server) getPolicyOutputs(c *call) (*reply, error) {
	policy, err := s.agentPolicy(c)
	if err != nil {
		return nil, err
	}
	outputs, err := s.policyOutputs(policy)
	if err != nil {
		return nil, err
	}
	return item(outputs), nil
}

func (s *Server) bulkGetPolicyOutputs(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"ids": list(str())}.object("ids"))
	if err != nil {
		return nil, err
	}
	policies, err := s.agentPolicies(c, texts(body["ids"]), false)
	if err != nil {
		return nil, err
	}
	all := make([]map[string]any, 0, len(policies))
	for _, policy := range policies {
		outputs, err := s.policyOutputs(policy)
		if err != nil {
			return nil, err
		}
		outputs["agentPolicyId"] = policy.ID
		all = append(all, outputs)
	}
	return itemList(all), nil
}

// autoUpgradeStatus counts the agents of a policy, which need not be there.
func (s *Server) autoUpgradeStatus(c *call) (*reply, error) {
	byVersion := map[string]int{}
	total := 0
	for _, agent := range s.ofPolicy(agentObject, c.vars["agentPolicyId"]) {
		if agent.in(c.space) {
			byVersion[text(record(agent.Attributes["agent"])["version"])]++
			total++
		}
	}
	order := slices.SortedFunc(maps.Keys(byVersion), func(a, b string) int { return cmp.Compare(b, a) })
	versions := make([]any, 0, len(order))
	for _, version := range order {
		versions = append(versions, map[string]any{
			"version": version, "agents": byVersion[version], "failedUpgradeAgents": 0, "failedUpgradeActionIds": []any{},
		})
	}
	return ok(map[string]any{"currentVersions": versions, "totalAgents": total}), nil
}
