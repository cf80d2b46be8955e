package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// EnrollAgent adds an agent to an agent policy, in whatever space it is, as the program on a host would. The agent is
// online, runs the server's version and its host is called like it. No order that is given to it is ever carried out,
// but for those that Kibana carries out by itself. It fails when there is no such policy and when the id is taken.
func (s *Server) EnrollAgent(policyID, agentID string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	policy, found := s.store.objects[keyOf("", agentPolicyObject, policyID)]
	if !found {
		return fmt.Errorf("enroll: there is no agent policy %q", policyID)
	}
	now := timestamp(s.clock())
	version := map[string]any{"id": agentID, "version": s.settings.version}
	_, err := s.store.create(policy.Namespaces[0], &object{
		Type: agentObject, ID: agentID, Namespaces: slices.Clone(policy.Namespaces),
		Attributes: map[string]any{
			"type": "PERMANENT", "active": true, "enrolled_at": now, "last_checkin": now, "last_checkin_status": "online",
			"policy_id": policyID, "policy_revision": revisionOf(policy), "packages": []any{}, "tags": []any{},
			"agent": version, "user_provided_metadata": map[string]any{}, "components": []any{}, "unhealthy_reason": nil,
			"access_api_key_id": randomText(15), "outputs": map[string]any{},
			"local_metadata": map[string]any{
				"elastic": map[string]any{"agent": merged(version, map[string]any{"upgradeable": true, "snapshot": false, "log_level": "info"})},
				"host":    map[string]any{"hostname": agentID, "name": agentID},
			},
		},
	}, false)
	if err != nil {
		return fmt.Errorf("enroll: %w", err)
	}
	return nil
}

// fleetAgentRoutes are those of the agents.
func (s *Server) fleetAgentRoutes() {
	const all, one = "/agents", "/agents/{agentId}"
	s.fleet(http.MethodGet, all, mayReadAgents, s.listAgents)
	s.fleet(http.MethodPost, all, mayReadAgents, s.listAgentsOfActions)
	s.fleet(http.MethodGet, all+"/tags", mayReadAgents, s.listAgentTags)
	s.fleet(http.MethodGet, all+"/available_versions", mayReadAgents, s.listAgentVersions)
	s.fleet(http.MethodGet, all+"/setup", maySetUpFleet, s.agentSetup)
	s.fleet(http.MethodPost, all+"/setup", maySetUpFleet, s.setUpAgents)
	s.fleet(http.MethodGet, one, mayReadAgents, s.getAgent)
	s.fleet(http.MethodPut, one, mayWriteAgents, s.updateAgent)
	s.fleet(http.MethodDelete, one, mayWriteAgents, s.deleteAgent)
	s.fleet(http.MethodGet, one+"/effective_config", mayReadAgents, s.agentConfig)
	s.fleet(http.MethodGet, one+"/uploads", mayReadAgents, s.listAgentUploads)
	s.fleet(http.MethodGet, all+"/files/{fileId}/{fileName}", mayReadAgents, s.getAgentFile)
	s.fleet(http.MethodDelete, all+"/files/{fileId}", mayWriteAgents, s.deleteAgentFile)
	s.agentActionRoutes()
	s.bulkAgentRoutes()
	s.agentStatusRoutes()
}

// agent finds the agent that the path names.
func (s *Server) agent(c *call) (*object, error) {
	id := c.vars["agentId"]
	o, found := s.store.objects[keyOf("", agentObject, id)]
	switch {
	case !found:
		return nil, fail(http.StatusNotFound, fmt.Sprintf("Agent %s not found", id))
	case !o.in(c.space):
		return nil, fail(http.StatusNotFound, id+" not found in namespace")
	}
	return o, nil
}

// viewAgent is an agent as the API shows it.
func (s *Server) viewAgent(c *call, o *object) map[string]any {
	shown := maps.Clone(o.Attributes)
	shown["id"], shown["status"], shown["namespaces"] = o.ID, agentStatus(o), s.namespacesFor(c, o)
	return shown
}

// agentStatus follows from what an agent was told last: what is seeded has always just checked in.
func agentStatus(o *object) string {
	switch {
	case o.Attributes["unenrolled_at"] != nil:
		return "unenrolled"
	case o.Attributes["unenrollment_started_at"] != nil:
		return "unenrolling"
	case o.Attributes["upgrade_started_at"] != nil:
		return "updating"
	}
	return "online"
}

// changeAgent stores an agent with other members.
func (s *Server) changeAgent(o *object, members map[string]any) *object {
	changed := o.clone()
	maps.Copy(changed.Attributes, members)
	return s.store.put(changed)
}

func (s *Server) getAgent(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"withMetrics": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	shown := s.viewAgent(c, o)
	if query["withMetrics"] == true {
		shown["metrics"] = map[string]any{"cpu_avg": 0, "memory_size_byte_avg": 0}
	}
	return item(shown), nil
}

func (s *Server) updateAgent(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"tags": optional(list(str())), "user_provided_metadata": optional(dict(anything()))}.object())
	if err != nil {
		return nil, err
	}
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	if tags, given := body["tags"].([]any); given {
		body["tags"] = anys(eachOnce(texts(tags)))
	}
	return item(s.viewAgent(c, s.changeAgent(o, body))), nil
}

func (s *Server) deleteAgent(c *call) (*reply, error) {
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return ok(map[string]any{"action": "deleted"}), nil
}

func (s *Server) agentConfig(c *call) (*reply, error) {
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"effective_config": orEmpty(record(o.Attributes["effective_config"]))}), nil
}

// listAgentUploads finds nothing: no agent ever uploads a file here.
func (s *Server) listAgentUploads(*call) (*reply, error) { return itemList[any](nil), nil }

func (s *Server) getAgentFile(*call) (*reply, error) {
	return nil, fail(http.StatusInternalServerError, noIndex(".fleet-fileds-fromhost-meta-agent"))
}

func (s *Server) deleteAgentFile(*call) (*reply, error) {
	return nil, fail(http.StatusNotFound, noIndex(".fleet-fileds-fromhost-data-agent"))
}

// noIndex is what Elasticsearch says of an index that nothing has been written to.
func noIndex(name string) string {
	reason := "index_not_found_exception: no such index [" + name + "]"
	return "index_not_found_exception\n\tRoot causes:\n\t\t" + reason
}

// eachOnce drops what is there a second time.
func eachOnce(words []string) []string {
	var once []string
	for _, word := range words {
		if !slices.Contains(once, word) {
			once = append(once, word)
		}
	}
	return once
}
