package kibanatest

import (
	"net/http"
	"sync"
)

// ruleType is a kind of rules.
type ruleType struct {
	id, name string
	producer string
	category string
	license  string
	context  string // the namespace of its alerts, empty for a type that writes none
	groups   []ruleGroup
	recovery ruleGroup
	detects  bool // does not notice that an alert has recovered, as detection rules do; those can be backfilled
	params   schema
}

// ruleGroup is a group of actions.
type ruleGroup struct{ id, name string }

func (g ruleGroup) json() map[string]any { return map[string]any{"id": g.id, "name": g.name} }

// ruleTypes are those that Kibana registers, by their ids.
var ruleTypes = sync.OnceValue(func() map[string]*ruleType {
	types := map[string]*ruleType{}
	for _, t := range registeredRuleTypes() {
		if t.recovery.id == "" {
			t.recovery = ruleGroup{"recovered", "Recovered"}
		}
		if t.license == "" {
			t.license = "basic"
		}
		t.params = ruleParams(t.id)
		types[t.id] = t
	}
	return types
})

// ruleConsumers are the applications that rules can belong to.
func ruleConsumers() []string {
	return []string{
		"alerts", "apm", "discover", "infrastructure", "logs", "ml", "monitoring", "observability", "siem",
		"slo", "stackAlerts", "streams", "uptime",
	}
}

// allGroups are the groups of a type, that of recovered alerts included.
func (t *ruleType) allGroups() []ruleGroup {
	return append(append([]ruleGroup{}, t.groups...), t.recovery)
}

func (t *ruleType) json() map[string]any {
	consumers := map[string]any{}
	for _, consumer := range ruleConsumers() {
		consumers[consumer] = map[string]any{"read": true, "all": true}
	}
	out := map[string]any{
		"id": t.id, "name": t.name, "producer": t.producer, "category": t.category, "minimum_license_required": t.license,
		"action_groups": each(t.allGroups(), ruleGroup.json), "default_action_group_id": t.groups[0].id,
		"recovery_action_group": t.recovery.json(), "authorized_consumers": consumers,
		"action_variables": map[string]any{
			"context": []any{map[string]any{"name": "message", "description": "A message for the alert."}},
			"state":   []any{}, "params": []any{},
		},
		"auto_recover_alerts": !t.detects, "does_set_recovery_context": t.context != "" && !t.detects,
		"enabled_in_license": true, "has_alerts_mappings": t.context != "", "has_fields_for_a_a_d": t.context != "",
		"is_exportable": true, "is_internally_managed": t.producer == "streams", "rule_task_timeout": "5m",
	}
	if t.context != "" {
		out["alerts"] = map[string]any{
			"context": t.context, "shouldWrite": true,
			"mappings": map[string]any{"fieldMap": map[string]any{
				"kibana.alert.evaluation.value": map[string]any{"type": "double", "array": false, "required": false},
			}},
		}
	}
	return out
}

// listRuleTypes shows nothing to whoever may do nothing here.
func (s *Server) listRuleTypes(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{}); err != nil {
		return nil, err
	}
	if !s.mayUseRules(c) {
		return ok([]any{}), nil
	}
	return ok(each(registeredRuleTypes(), func(t *ruleType) map[string]any { return ruleTypes()[t.id].json() })), nil
}

func (s *Server) ruleHealth(c *call) (*reply, error) {
	if !s.mayUseRules(c) {
		return nil, fail(http.StatusForbidden, "Unauthorized to access alerting framework health")
	}
	fine := map[string]any{"status": "ok", "timestamp": timestamp(s.clock())}
	return ok(map[string]any{
		"is_sufficiently_secure": true, "has_permanent_encryption_key": true,
		"alerting_framework_health": map[string]any{"decryption_health": fine, "execution_health": fine, "read_health": fine},
	}), nil
}
