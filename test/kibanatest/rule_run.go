package kibanatest

import (
	"fmt"
	"slices"
)

// RunRule lets a rule run once, which the server never does of itself: a rule stays pending until then. The rule raises
// the given alerts, so that they can be muted; those of earlier runs that are not among them recover. It fails when the
// space has no such rule, and when the rule is disabled.
func (s *Server) RunRule(space, id string, alerts ...string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, err := s.store.get(space, ruleObject, id)
	if err != nil {
		return fmt.Errorf("run rule: %w", err)
	}
	if o.Attributes["enabled"] != true {
		return fmt.Errorf("run rule: rule %s is disabled", id)
	}
	now := s.clock()
	before := s.raised[id]
	fresh := o.clone()
	fresh.Attributes["executionStatus"] = map[string]any{"status": ruleRunStatus(alerts), "lastExecutionDate": timestamp(now), "lastDuration": 1.0}
	fresh.Attributes["lastRun"] = map[string]any{
		"outcome": "succeeded", "outcomeOrder": 0.0,
		"alertsCount": map[string]any{
			"active": float64(len(alerts)), "new": float64(absentFrom(alerts, before)), "recovered": float64(absentFrom(before, alerts)), "ignored": 0.0,
		},
	}
	interval := text(record(o.Attributes["schedule"])["interval"])
	fresh.Attributes["nextRun"] = timestamp(now.Add(ruleDurationOf(interval)))
	s.store.put(fresh)
	if s.raised == nil {
		s.raised = map[string][]string{}
	}
	s.raised[id] = slices.Clone(alerts)
	return nil
}

func ruleRunStatus(alerts []string) string {
	if len(alerts) > 0 {
		return "active"
	}
	return "ok"
}

// absentFrom counts the items that are not among the others.
func absentFrom(items, others []string) int {
	return len(slices.DeleteFunc(slices.Clone(items), func(item string) bool { return slices.Contains(others, item) }))
}
