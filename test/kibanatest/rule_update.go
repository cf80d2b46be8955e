package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
)

// updateRule replaces what can be changed: tags, params, actions and artifacts that the body leaves out are gone. A
// throttle, an alert delay and flapping stay, however. There is no version, so the last one wins.
func (s *Server) updateRule(c *call) (*reply, error) {
	given, err := c.bodyObject(changedRuleSchema())
	if err != nil {
		return nil, err
	}
	if err := s.checkRuleActionGroups(given); err != nil {
		return nil, err
	}
	old, err := s.ruleOf(c, "update")
	if err != nil {
		return nil, err
	}
	typeID := text(old.Attributes["alertTypeId"])
	kind, known := ruleTypes()[typeID]
	if !known {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf(`Rule type "%s" is not registered.`, typeID))
	}
	content, references, err := s.ruleContent(c, kind, given)
	if err != nil {
		return nil, err
	}
	fresh := old.clone()
	delete(fresh.Attributes, "artifacts")
	if content["throttle"] == nil {
		delete(content, "throttle")
	}
	maps.Copy(fresh.Attributes, content)
	fresh.References = references
	if !sameRule(old, fresh) {
		revision, _ := old.Attributes["revision"].(float64)
		fresh.Attributes["revision"] = revision + 1
	}
	if fresh.Attributes["enabled"] == true {
		fresh.Attributes["apiKeyOwner"] = ruleAuthor(c)
	}
	return ok(s.ruleView(s.touchRule(c, fresh))), nil
}

// sameRule tells whether an update has changed nothing but who made it. New ids of actions do not count.
func sameRule(a, b *object) bool {
	content := func(o *object) map[string]any {
		shown := map[string]any{}
		for _, name := range []string{"name", "tags", "schedule", "params", "throttle", "notifyWhen", "alertDelay", "flapping", "artifacts"} {
			if value := o.Attributes[name]; value != nil {
				shown[name] = value
			}
		}
		shown["actions"] = each(records(o.Attributes["actions"]), func(stored map[string]any) map[string]any {
			action := ruleActionView(o, stored)
			delete(action, "uuid")
			return action
		})
		return shown
	}
	return sameJSON(content(a), content(b))
}

// touchRule stores a changed rule.
func (s *Server) touchRule(c *call, fresh *object) *object {
	fresh.Attributes["updatedAt"], fresh.Attributes["updatedBy"] = timestamp(s.clock()), ruleAuthor(c)
	return s.store.put(fresh)
}
