package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// Where the id of a connector is kept that is not stored: in the action itself, behind one of these.
const (
	rulePreconfiguredRef = "preconfigured:"
	ruleSystemRef        = "system_action:"
)

// ruleActions checks the actions of a body and gives them as they are stored, with what they refer to.
func (s *Server) ruleActions(c *call, kind *ruleType, given map[string]any) ([]any, []reference, error) {
	var connectors []*connector
	var stored []any
	var references []reference
	for i, action := range records(given["actions"]) {
		k, err := s.ruleActionConnector(c, text(action["id"]))
		if err != nil {
			return nil, nil, err
		}
		connectors = append(connectors, k)
		attributes := map[string]any{"uuid": newUUID(), "actionTypeId": k.Type}
		maps.Copy(attributes, action)
		delete(attributes, "id")
		switch {
		case k.System:
			attributes["actionRef"] = ruleSystemRef + k.ID
		case k.Preconfigured:
			attributes["actionRef"] = rulePreconfiguredRef + k.ID
		default:
			name := fmt.Sprintf("action_%d", i)
			attributes["actionRef"] = name
			references = append(references, reference{Name: name, Type: connectorObject, ID: k.ID})
		}
		stored = append(stored, attributes)
	}
	if stored == nil {
		stored = []any{}
	}
	return stored, references, s.checkRuleActions(kind, given, connectors)
}

func (s *Server) ruleActionConnector(c *call, id string) (*connector, error) {
	if k := s.fixedConnector(id); k != nil {
		return k, nil
	}
	o, err := s.store.get(c.space, connectorObject, id)
	if err != nil {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Failed to load action %s (404): %s", id, err.Error()))
	}
	return connectorOf(o), nil
}

// checkRuleActions refuses with all problems at once.
func (s *Server) checkRuleActions(kind *ruleType, given map[string]any, connectors []*connector) error {
	var ordinary []map[string]any
	var system []string
	for i, action := range records(given["actions"]) {
		if connectors[i].System {
			system = append(system, connectors[i].ID)
		} else {
			ordinary = append(ordinary, action)
		}
	}
	if len(sortedSet(system)) < len(system) {
		return fail(http.StatusBadRequest, "Cannot use the same system action twice")
	}
	if len(ordinary) == 0 {
		return nil
	}
	problems := slices.Concat(
		ruleIdentityProblems(records(given["actions"])), s.ruleConnectorProblems(connectors), ruleGroupProblems(kind, ordinary),
		ruleFrequencyProblems(given, ordinary), ruleThrottleProblems(given, ordinary),
	)
	switch len(problems) {
	case 0:
		return nil
	case 1:
		return fail(http.StatusBadRequest, "Failed to validate actions due to the following error: "+problems[0])
	}
	return fail(http.StatusBadRequest, fmt.Sprintf("Failed to validate actions due to the following %d errors:\n- %s",
		len(problems), strings.Join(problems, "\n- ")))
}

func ruleIdentityProblems(actions []map[string]any) []string {
	seen := map[string]bool{}
	for _, action := range actions {
		id := text(action["uuid"])
		if id != "" && seen[id] {
			return []string{"Actions have duplicated UUIDs"}
		}
		seen[id] = true
	}
	return nil
}

func (s *Server) ruleConnectorProblems(connectors []*connector) []string {
	var problems, incomplete []string
	endpoint := false
	for _, k := range connectors {
		if k.MissingSecrets && !slices.Contains(incomplete, k.Name) {
			incomplete = append(incomplete, k.Name)
		}
		kind, known := s.connectorTypes[k.Type]
		endpoint = endpoint || known && slices.Contains(kind.features, "endpointSecurity")
	}
	if len(incomplete) > 0 {
		problems = append(problems, "Invalid connectors: "+strings.Join(incomplete, ", "))
	}
	if endpoint {
		problems = append(problems, "Endpoint security connectors cannot be used as alerting actions")
	}
	return problems
}

func ruleActionGroup(action map[string]any) string { return text(action["group"]) }

func ruleGroupProblems(kind *ruleType, actions []map[string]any) []string {
	wrong := slices.DeleteFunc(slices.Clone(actions), func(action map[string]any) bool {
		return slices.ContainsFunc(kind.allGroups(), func(g ruleGroup) bool { return g.id == ruleActionGroup(action) })
	})
	if len(wrong) == 0 {
		return nil
	}
	return []string{"Invalid action groups: " + listedBy(wrong, ruleActionGroup)}
}

// ruleFrequencyProblems demands a frequency of the rule or of each action, and not both.
func ruleFrequencyProblems(given map[string]any, actions []map[string]any) []string {
	ofRule := given["notify_when"] != nil || given["throttle"] != nil
	wrong := slices.DeleteFunc(slices.Clone(actions), func(action map[string]any) bool {
		return (action["frequency"] != nil) != ofRule
	})
	switch {
	case len(wrong) == 0:
		return nil
	case ofRule:
		return []string{
			"Cannot specify per-action frequency params when notify_when or throttle are defined at the rule level: " + listedBy(wrong, ruleActionGroup),
		}
	}
	return []string{"Actions missing frequency parameters: " + listedBy(wrong, ruleActionGroup)}
}

func ruleThrottleProblems(given map[string]any, actions []map[string]any) []string {
	interval := text(record(given["schedule"])["interval"])
	throttle := func(action map[string]any) string { return text(record(action["frequency"])["throttle"]) }
	wrong := slices.DeleteFunc(slices.Clone(actions), func(action map[string]any) bool {
		return record(action["frequency"])["notify_when"] != "onThrottleInterval" || ruleDurationOf(throttle(action)) >= ruleDurationOf(interval)
	})
	if len(wrong) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("Action frequency cannot be shorter than the schedule interval of %s: %s", interval,
		listedBy(wrong, func(action map[string]any) string { return ruleActionGroup(action) + " (" + throttle(action) + ")" }))}
}

// ruleActionView is an action as the API shows it.
func ruleActionView(o *object, stored map[string]any) map[string]any {
	shown := maps.Clone(stored)
	delete(shown, "actionRef")
	delete(shown, "actionTypeId")
	ref := text(stored["actionRef"])
	shown["id"] = strings.TrimPrefix(strings.TrimPrefix(ref, rulePreconfiguredRef), ruleSystemRef)
	for _, r := range o.References {
		if r.Name == ref {
			shown["id"] = r.ID
		}
	}
	shown["connector_type_id"] = stored["actionTypeId"]
	return shown
}
