package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// ruleObject is the saved object type that rules are stored as.
const ruleObject = "alert"

func (s *Server) ruleRoutes() {
	const one = "/api/alerting/rule/{id}"
	s.handle(http.MethodPost, "/api/alerting/rule/{id?}", s.createRule)
	s.handle(http.MethodGet, one, s.getRule)
	s.handle(http.MethodPut, one, s.updateRule)
	s.handle(http.MethodDelete, one, s.deleteRule)
	s.handle(http.MethodPost, one+"/_enable", s.enableRule)
	s.handle(http.MethodPost, one+"/_disable", s.disableRule)
	s.handle(http.MethodPost, one+"/_mute_all", s.muteRule)
	s.handle(http.MethodPost, one+"/_unmute_all", s.unmuteRule)
	s.handle(http.MethodPost, one+"/_update_api_key", s.updateRuleKey)
	s.handle(http.MethodPost, one+"/snooze_schedule", s.snoozeRule)
	s.handle(http.MethodDelete, one+"/snooze_schedule/{schedule}", s.unsnoozeRule)
	s.handle(http.MethodPost, one+"/alert/{alert}/_mute", s.muteRuleAlert)
	s.handle(http.MethodPost, one+"/alert/{alert}/_unmute", s.unmuteRuleAlert)
	s.handle(http.MethodGet, "/api/alerting/rules/_find", s.findRules)
	s.handle(http.MethodGet, "/api/alerting/rule_types", s.listRuleTypes)
	s.handle(http.MethodGet, "/api/alerting/_health", s.ruleHealth)
	s.backfillRoutes()
}

// mayUseRules tells whether the caller may do anything with rules in the space of the call. In a space that does not
// exist nobody may: Kibana looks at the space to find out which rules there can be.
func (s *Server) mayUseRules(c *call) bool { return s.allowed(c, c.space) && s.spaceExists(c.space) }

// authorizeRule refuses callers, and consumers that no application has registered.
func (s *Server) authorizeRule(c *call, verb, typeID, consumer string) error {
	if s.mayUseRules(c) && slices.Contains(ruleConsumers(), consumer) {
		return nil
	}
	return fail(http.StatusForbidden, fmt.Sprintf(`Unauthorized by "%s" to %s "%s" rule`, consumer, verb, typeID))
}

// ruleOf finds the rule that the path names, for a caller who may do what the verb says. Kibana looks for the rule
// first.
func (s *Server) ruleOf(c *call, verb string) (*object, error) {
	o, err := s.store.get(c.space, ruleObject, c.vars["id"])
	if err != nil {
		return nil, err
	}
	return o, s.authorizeRule(c, verb, text(o.Attributes["alertTypeId"]), text(o.Attributes["consumer"]))
}

// ruleAuthor is the name under which Kibana notes who did something.
func ruleAuthor(c *call) string {
	if user, _, isBasic := c.BasicAuth(); isBasic {
		return user
	}
	return "elastic"
}

// createRule checks in Kibana's order: a type that is not registered is noticed before anything is authorised.
func (s *Server) createRule(c *call) (*reply, error) {
	given, err := c.bodyObject(newRuleSchema())
	if err != nil {
		return nil, err
	}
	if err := s.checkRuleActionGroups(given); err != nil {
		return nil, err
	}
	typeID, consumer := text(given["rule_type_id"]), text(given["consumer"])
	kind, known := ruleTypes()[typeID]
	if !known {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf(`Rule type "%s" is not registered.`, typeID))
	}
	if err := s.authorizeRule(c, "create", typeID, consumer); err != nil {
		return nil, err
	}
	content, references, err := s.ruleContent(c, kind, given)
	if err != nil {
		return nil, err
	}
	maps.Copy(content, s.newRuleState(c, given))
	content["alertTypeId"], content["consumer"] = typeID, consumer
	o := &object{Type: ruleObject, ID: c.vars["id"], Attributes: content, References: references}
	if o.ID == "" {
		o.ID = newUUID()
	}
	if content["enabled"] == true {
		content["scheduledTaskId"] = o.ID
	}
	made, err := s.store.create(c.space, o, false)
	if err != nil {
		return nil, err
	}
	delete(s.raised, made.ID) // an earlier rule of the id may have gone with its space
	return ok(s.ruleView(made)), nil
}

// ruleContent is what a body says of a rule, checked against the rule's type, and what its actions refer to.
func (s *Server) ruleContent(c *call, kind *ruleType, given map[string]any) (map[string]any, []reference, error) {
	params, err := kind.checkParams(given["params"])
	if err != nil {
		return nil, nil, err
	}
	actions, references, err := s.ruleActions(c, kind, given)
	if err != nil {
		return nil, nil, err
	}
	content := map[string]any{
		"name": given["name"], "tags": given["tags"], "schedule": given["schedule"], "params": params, "actions": actions,
		"throttle": given["throttle"], "notifyWhen": given["notify_when"],
	}
	if given["notify_when"] == nil && given["throttle"] != nil {
		content["notifyWhen"] = "onThrottleInterval"
	}
	for name, attribute := range map[string]string{"alert_delay": "alertDelay", "flapping": "flapping", "artifacts": "artifacts"} {
		if value, present := given[name]; present {
			content[attribute] = value
		}
	}
	return content, references, nil
}

// newRuleState is what Kibana notes of a rule that is created.
func (s *Server) newRuleState(c *call, given map[string]any) map[string]any {
	now, user := timestamp(s.clock()), ruleAuthor(c)
	state := map[string]any{
		"enabled": given["enabled"], "createdBy": user, "updatedBy": user, "createdAt": now, "updatedAt": now,
		"apiKeyOwner": nil, "apiKeyCreatedByUser": nil, "muteAll": false, "mutedInstanceIds": []any{},
		"snoozeSchedule": []any{}, "revision": 0.0, "running": false, "executionStatus": pendingRuleRun(now),
	}
	if given["enabled"] == true {
		state["apiKeyOwner"], state["apiKeyCreatedByUser"] = user, false
	}
	return state
}

func pendingRuleRun(now string) map[string]any {
	return map[string]any{"status": "pending", "lastExecutionDate": now}
}

func (s *Server) getRule(c *call) (*reply, error) {
	o, err := s.ruleOf(c, "get")
	if err != nil {
		return nil, err
	}
	shown := s.ruleView(o)
	maps.Copy(shown, s.snoozeView(o))
	return ok(shown), nil
}

// deleteRule deletes the backfills of the rule, too.
func (s *Server) deleteRule(c *call) (*reply, error) {
	o, err := s.ruleOf(c, "delete")
	if err != nil {
		return nil, err
	}
	for _, backfill := range s.store.list(c.space, backfillObject) {
		if slices.ContainsFunc(backfill.References, func(r reference) bool { return r.target() == o.identity() }) {
			s.store.remove(backfill)
		}
	}
	delete(s.raised, o.ID)
	s.store.remove(o)
	return noContent(), nil
}
