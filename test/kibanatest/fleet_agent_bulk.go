package kibanatest

import (
	"maps"
	"net/http"
	"slices"
)

func (s *Server) bulkAgentRoutes() {
	for path, h := range map[string]handler{
		"bulk_migrate": s.bulkMigrate, "bulk_privilege_level_change": s.bulkChangePrivilegeLevel, "bulk_reassign": s.bulkReassign,
		"bulk_request_diagnostics": s.bulkRequestDiagnostics, "bulk_rollback": s.bulkRollBack, "bulk_unenroll": s.bulkUnenroll,
		"bulk_update_agent_tags": s.bulkUpdateTags, "bulk_upgrade": s.bulkUpgrade,
	} {
		s.fleet(http.MethodPost, "/agents/"+path, mayWriteAgents, h)
	}
}

// agentSelection are the keys that choose agents, by a list of ids or by a query.
func agentSelection(more fields) fields {
	f := fields{
		"agents": required(oneOf(list(str()), str())), "batchSize": optional(number()), "includeInactive": byDefault(false, boolean()),
	}
	maps.Copy(f, more)
	return f
}

// anySelection is the same where a query finds inactive agents in any case.
func anySelection(more fields) fields {
	f := agentSelection(more)
	delete(f, "includeInactive")
	return f
}

// selectedAgents are the agents that a body chooses. Ids that lead nowhere are passed over.
func (s *Server) selectedAgents(c *call, body map[string]any) ([]*object, error) {
	kuery, isQuery := body["agents"].(string)
	if !isQuery {
		return s.agentsNamed(c, texts(body["agents"])), nil
	}
	wanted, err := agentKuery().parse(map[string]any{"kuery": kuery})
	if err != nil {
		return nil, err
	}
	return s.agentsOf(c.space, wanted, body["includeInactive"] == true), nil
}

func (s *Server) agentsNamed(c *call, ids []string) []*object {
	var found []*object
	for _, id := range ids {
		if o, err := s.store.get(c.space, agentObject, id); err == nil {
			found = append(found, o)
		}
	}
	return found
}

// chosen checks the body of a bulk call and finds the agents that it is about.
func (s *Server) chosen(c *call, body schema) (map[string]any, []*object, error) {
	given, err := c.bodyObject(body)
	if err != nil {
		return nil, nil, err
	}
	agents, err := s.selectedAgents(c, given)
	return given, agents, err
}

func (s *Server) bulkMigrate(c *call) (*reply, error) {
	body, agents, err := s.chosen(c, migration(anySelection(nil), false))
	if err != nil {
		return nil, err
	}
	return actionID(s.order(c, "MIGRATE", agents, map[string]any{"data": map[string]any{"target_uri": body["uri"]}})), nil
}

func (s *Server) bulkChangePrivilegeLevel(c *call) (*reply, error) {
	_, agents, err := s.chosen(c, anySelection(fields{"user_info": userInfo()}).object("agents"))
	if err != nil {
		return nil, err
	}
	return actionID(s.order(c, "PRIVILEGE_LEVEL_CHANGE", agents, nil)), nil
}

func (s *Server) bulkRequestDiagnostics(c *call) (*reply, error) {
	_, agents, err := s.chosen(c, anySelection(fields{"additional_metrics": metrics()}).object("agents"))
	if err != nil {
		return nil, err
	}
	return actionID(s.order(c, "REQUEST_DIAGNOSTICS", agents, nil)), nil
}

func (s *Server) bulkRollBack(c *call) (*reply, error) {
	_, agents, err := s.chosen(c, agentSelection(nil).object("agents"))
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"actionIds": []any{s.order(c, "UPGRADE", agents, nil).ID}}), nil
}

func (s *Server) bulkReassign(c *call) (*reply, error) {
	body, agents, err := s.chosen(c, agentSelection(fields{"policy_id": str()}).object("policy_id", "agents"))
	if err != nil {
		return nil, err
	}
	policy, err := s.policyToReassign(c, text(body["policy_id"]))
	if err != nil {
		return nil, err
	}
	agents = slices.DeleteFunc(agents, func(o *object) bool { return o.Attributes["policy_id"] == policy.ID || isHosted(s.policyOf(o)) })
	if len(agents) == 0 {
		return nil, fail(http.StatusBadRequest, "No agents to reassign, already assigned or hosted agents")
	}
	return actionID(s.reassign(c, agents, policy)), nil
}

func (s *Server) bulkUnenroll(c *call) (*reply, error) {
	body, agents, err := s.chosen(c, agentSelection(fields{"force": optional(boolean()), "revoke": optional(boolean())}).object("agents"))
	if err != nil {
		return nil, err
	}
	agents = slices.DeleteFunc(agents, func(o *object) bool {
		return agentStatus(o) == "unenrolled" || body["force"] != true && isHosted(s.policyOf(o))
	})
	return actionID(s.unenroll(c, agents, body["revoke"] == true)), nil
}

// bulkUpdateTags keeps no action when there is no agent to change.
func (s *Server) bulkUpdateTags(c *call) (*reply, error) {
	body, agents, err := s.chosen(c, agentSelection(fields{
		"tagsToAdd": optional(list(str())), "tagsToRemove": optional(list(str())),
	}).object("agents"))
	if err != nil {
		return nil, err
	}
	if len(agents) == 0 {
		return ok(map[string]any{"actionId": newUUID()}), nil
	}
	unwanted := texts(body["tagsToRemove"])
	for _, o := range agents {
		tags := slices.DeleteFunc(texts(o.Attributes["tags"]), func(tag string) bool { return slices.Contains(unwanted, tag) })
		s.changeAgent(o, map[string]any{"tags": anys(eachOnce(append(tags, texts(body["tagsToAdd"])...)))})
	}
	return actionID(s.order(c, "UPDATE_TAGS", agents, nil)), nil
}

func (s *Server) bulkUpgrade(c *call) (*reply, error) {
	body, agents, err := s.chosen(c, agentSelection(fields{
		"version": agentVersion(), "source_uri": optional(str()), "force": optional(boolean()), "skipRateLimitCheck": optional(boolean()),
		"rollout_duration_seconds": optional(notBelow(600, number())), "start_time": optional(str(aDate)),
	}).object("agents", "source_uri", "version"))
	if err != nil {
		return nil, err
	}
	force := body["force"] == true
	if err := s.checkAgentVersion(text(body["version"]), force); err != nil {
		return nil, err
	}
	agents = slices.DeleteFunc(agents, func(o *object) bool {
		return !force && (agentStatus(o) != "online" || isHosted(s.policyOf(o)))
	})
	more := map[string]any{}
	for _, key := range []string{"start_time", "rollout_duration_seconds"} {
		if value, given := body[key]; given {
			more[key] = value
		}
	}
	return actionID(s.upgrade(c, agents, text(body["version"]), more)), nil
}
