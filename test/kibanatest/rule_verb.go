package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// changeRule applies a change to the rule that the path names. None is written where change returns nil.
func (s *Server) changeRule(c *call, verb string, change func(o *object) map[string]any) (*reply, error) {
	o, err := s.ruleOf(c, verb)
	if err != nil {
		return nil, err
	}
	if attributes := change(o); attributes != nil {
		fresh := o.clone()
		maps.Copy(fresh.Attributes, attributes)
		s.touchRule(c, fresh)
	}
	return noContent(), nil
}

func (s *Server) enableRule(c *call) (*reply, error) {
	return s.changeRule(c, "enable", func(o *object) map[string]any {
		if o.Attributes["enabled"] == true {
			return nil
		}
		now := s.clock()
		interval := text(record(o.Attributes["schedule"])["interval"])
		return map[string]any{
			"enabled": true, "apiKeyOwner": ruleAuthor(c), "apiKeyCreatedByUser": false, "scheduledTaskId": o.ID,
			"executionStatus": pendingRuleRun(timestamp(now)), "nextRun": timestamp(now.Add(ruleDurationOf(interval))),
		}
	})
}

func (s *Server) disableRule(c *call) (*reply, error) {
	if c.payload != nil {
		if _, err := c.bodyAs(fields{"untrack": byDefault(false, boolean())}.object()); err != nil {
			return nil, err
		}
	}
	return s.changeRule(c, "disable", func(o *object) map[string]any {
		if o.Attributes["enabled"] != true {
			return nil
		}
		change := map[string]any{"enabled": false, "nextRun": nil}
		if o.Attributes["scheduledTaskId"] != o.ID {
			change["scheduledTaskId"] = nil
		}
		return change
	})
}

func (s *Server) muteRule(c *call) (*reply, error) {
	return s.changeRule(c, "muteAll", func(*object) map[string]any {
		return map[string]any{"muteAll": true, "mutedInstanceIds": []any{}}
	})
}

func (s *Server) unmuteRule(c *call) (*reply, error) {
	return s.changeRule(c, "unmuteAll", func(*object) map[string]any {
		return map[string]any{"muteAll": false, "mutedInstanceIds": []any{}}
	})
}

func (s *Server) updateRuleKey(c *call) (*reply, error) {
	return s.changeRule(c, "updateApiKey", func(*object) map[string]any {
		return map[string]any{"apiKeyOwner": ruleAuthor(c), "apiKeyCreatedByUser": false}
	})
}

// muteRuleAlert refuses alerts that the rule has not raised, unless the caller says not to look.
func (s *Server) muteRuleAlert(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"validate_alerts_existence": byDefault(true, boolean())})
	if err != nil {
		return nil, err
	}
	o, err := s.ruleOf(c, "muteAlert")
	if err != nil {
		return nil, err
	}
	id := c.vars["alert"]
	if query["validate_alerts_existence"] == true && !slices.Contains(s.raised[o.ID], id) {
		return nil, fail(http.StatusNotFound, fmt.Sprintf(`Alert instance with id "%s" does not exist for rule with id "%s"`, id, o.ID))
	}
	return s.changeRule(c, "muteAlert", func(o *object) map[string]any {
		muted := listOrEmpty(o.Attributes["mutedInstanceIds"])
		if o.Attributes["muteAll"] == true || slices.Contains(muted, any(id)) {
			return nil
		}
		return map[string]any{"mutedInstanceIds": append(slices.Clone(muted), id)}
	})
}

func (s *Server) unmuteRuleAlert(c *call) (*reply, error) {
	id := c.vars["alert"]
	return s.changeRule(c, "unmuteAlert", func(o *object) map[string]any {
		muted := listOrEmpty(o.Attributes["mutedInstanceIds"])
		if o.Attributes["muteAll"] == true || !slices.Contains(muted, any(id)) {
			return nil
		}
		return map[string]any{"mutedInstanceIds": slices.DeleteFunc(slices.Clone(muted), func(other any) bool { return other == id })}
	})
}
