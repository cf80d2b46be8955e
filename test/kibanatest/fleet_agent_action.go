package kibanatest

import (
	"maps"
	"net/http"
	"slices"
	"time"
)

// agentActionRoutes are those that order actions of one agent, and those that tell of actions.
func (s *Server) agentActionRoutes() {
	const all, one = "/agents", "/agents/{agentId}"
	s.fleet(http.MethodGet, all+"/action_status", mayReadAgents, s.listAgentActions)
	s.fleet(http.MethodPost, all+"/actions/{actionId}/cancel", mayWriteAgents, s.cancelAgentAction)
	s.fleet(http.MethodPost, one+"/actions", mayWriteAgents, s.createAgentAction)
	s.fleet(http.MethodPost, one+"/migrate", mayWriteAgents, s.migrateAgent)
	s.fleet(http.MethodPost, one+"/privilege_level_change", mayWriteAgents, s.changePrivilegeLevel)
	s.fleet(http.MethodPost, one+"/reassign", mayWriteAgents, s.reassignAgent)
	s.fleet(http.MethodPost, one+"/request_diagnostics", mayReadAgents, s.requestDiagnostics)
	s.fleet(http.MethodPost, one+"/rollback", mayWriteAgents, s.rollBackAgent)
	s.fleet(http.MethodPost, one+"/unenroll", mayWriteAgents, s.unenrollAgent)
	s.fleet(http.MethodPost, one+"/upgrade", mayWriteAgents, s.upgradeAgent)
}

// order stores an action for agents.
func (s *Server) order(c *call, kind string, agents []*object, more map[string]any) *object {
	id := newUUID()
	now := s.clock()
	attributes := map[string]any{
		"id": id, "type": kind, "created_at": timestamp(now), "expiration": timestamp(now.Add(30 * 24 * time.Hour)), "total": len(agents),
		"agents": anys(each(agents, func(o *object) string { return o.ID })), "namespaces": []any{c.space},
	}
	maps.Copy(attributes, more)
	// The id is new, so nothing can be in the way.
	made, _ := s.store.create(c.space, &object{Type: agentActionObject, ID: id, Attributes: attributes}, false)
	return made
}

// actionID is the answer to most orders.
func actionID(action *object) *reply { return ok(map[string]any{"actionId": action.ID}) }

// done is the answer to orders whose action is not named.
func done() *reply { return ok(map[string]any{}) }

func (s *Server) createAgentAction(c *call) (*reply, error) {
	level := fields{"log_level": nullable(oneWord("debug", "info", "warning", "error"))}.object()
	checked, err := c.bodyObject(fields{"action": oneOf(
		fields{"type": oneWord("UNENROLL", "UPGRADE", "POLICY_REASSIGN"), "data": anything(), "ack_data": anything()}.object("type"),
		fields{"type": literal("SETTINGS"), "data": level}.object("type"),
	)}.object())
	if err != nil {
		return nil, err
	}
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	given := record(checked["action"])
	action := s.order(c, text(given["type"]), []*object{o}, given)
	shown := maps.Clone(action.Attributes)
	delete(shown, "expiration")
	delete(shown, "total")
	return item(shown), nil
}

// cancelAgentAction orders something new: only upgrades can be called off.
func (s *Server) cancelAgentAction(c *call) (*reply, error) {
	action, err := s.store.get(c.space, agentActionObject, c.vars["actionId"])
	if err != nil {
		return nil, fail(http.StatusNotFound, "Action not found")
	}
	cancelled := map[string]any{"id": newUUID(), "type": "CANCEL", "created_at": timestamp(s.clock())}
	if action.Attributes["type"] != "UPGRADE" {
		return item(cancelled), nil
	}
	changed := action.clone()
	changed.Attributes["cancelled_at"] = cancelled["created_at"]
	s.store.put(changed)
	for _, o := range s.agentsNamed(c, texts(action.Attributes["agents"])) {
		s.changeAgent(o, map[string]any{"upgraded_at": nil, "upgrade_started_at": nil})
	}
	cancelled["id"] = s.order(c, "CANCEL", nil, map[string]any{"data": map[string]any{"target_id": action.ID}}).ID
	return item(cancelled), nil
}

// listAgentActions tells how far actions are: those of agents are never done, since no agent ever checks in.
func (s *Server) listAgentActions(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"page": byDefault(0.0, number()), "perPage": byDefault(20.0, number()), "date": optional(str(aDate)),
		"latest": optional(number()), "errorSize": byDefault(5.0, number()),
	})
	if err != nil {
		return nil, err
	}
	before, earliest := text(query["date"]), ""
	if millis, given := query["latest"].(float64); given {
		earliest = timestamp(s.clock().Add(-time.Duration(millis) * time.Millisecond))
	}
	actions := slices.DeleteFunc(s.store.list(c.space, agentActionObject), func(o *object) bool {
		created := text(o.Attributes["created_at"])
		return o.Attributes["type"] == "CANCEL" || before != "" && created >= before || created < earliest
	})
	slices.Reverse(actions)
	page, _ := query["page"].(float64)
	size, _ := query["perPage"].(float64)
	start := min(int(page*size), len(actions))
	return itemList(each(actions[start:min(start+int(size), len(actions))], actionStatus)), nil
}

func aDate(value string) string {
	for _, layout := range []string{time.RFC3339, time.DateOnly, "2006-01-02T15:04:05"} {
		if _, err := time.Parse(layout, value); err == nil {
			return ""
		}
	}
	return "not a valid date"
}

// byKibana are the actions that need no agent.
var byKibana = []string{"UPDATE_TAGS", "FORCE_UNENROLL", "POLICY_REASSIGN"}

func actionStatus(o *object) map[string]any {
	a := o.Attributes
	total := len(texts(a["agents"]))
	status := map[string]any{
		"actionId": o.ID, "type": a["type"], "status": "IN_PROGRESS", "nbAgentsActionCreated": total, "nbAgentsActioned": total,
		"nbAgentsAck": 0, "nbAgentsFailed": 0, "creationTime": a["created_at"], "expiration": a["expiration"], "latestErrors": []any{},
	}
	if total == 0 || slices.Contains(byKibana, text(a["type"])) {
		status["status"], status["nbAgentsAck"], status["completionTime"] = "COMPLETE", total, a["created_at"]
	}
	if at, cancelled := a["cancelled_at"]; cancelled {
		status["status"], status["cancellationTime"] = "CANCELLED", at
	}
	data := record(a["data"])
	for key, value := range map[string]any{"version": data["version"], "newPolicyId": data["policy_id"], "startTime": a["start_time"]} {
		if value != nil {
			status[key] = value
		}
	}
	return status
}

func (s *Server) listAgentsOfActions(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"actionIds": list(str())}.object())
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, id := range texts(body["actionIds"]) {
		if action, err := s.store.get(c.space, agentActionObject, id); err == nil {
			ids = append(ids, texts(action.Attributes["agents"])...)
		}
	}
	return itemList(ids), nil
}
