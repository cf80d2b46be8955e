package suite

import (
	"context"
	"net/http"
)

// securityLife makes a list of exceptions, a rule of the detection engine and notes, all in the space.
func securityLife(ctx context.Context, s *Scene) error {
	list, item, rule := s.Name("list"), s.Name("item"), s.Name("rule")
	const lists, rules = "/api/exception_lists", "/api/detection_engine/rules"
	newList := object{"list_id": list, "name": "L", "description": "D", "type": "detection", "namespace_type": "single"}
	newItem := object{
		"item_id": item, "list_id": list, "name": "I", "description": "D", "type": "simple", "namespace_type": "single",
		"entries": []any{object{"field": "host.name", "operator": "included", "type": "match", "value": "a"}},
	}
	newRule := object{
		"rule_id": rule, "name": "R", "description": "D", "type": "query", "query": "a: b", "risk_score": 21, "severity": "low", "enabled": false,
		"index": []string{s.Name("nothing")}, "interval": "24h",
	}
	s.tries(ctx, []try{
		{"create a list", http.MethodPost, lists, newList},
		{"create it again", http.MethodPost, lists, newList},
		{"get the list", http.MethodGet, lists + "?list_id=" + list + "&namespace_type=single", nil},
		{"create an item", http.MethodPost, lists + "/items", newItem},
		{"create the item again", http.MethodPost, lists + "/items", newItem},
		{"find items", http.MethodGet, lists + "/items/_find?list_id=" + list + "&namespace_type=single", nil},
		{"delete the item", http.MethodDelete, lists + "/items?item_id=" + item + "&namespace_type=single", nil},
		{"delete the list", http.MethodDelete, lists + "?list_id=" + list + "&namespace_type=single", nil},
		{"get the list after that", http.MethodGet, lists + "?list_id=" + list + "&namespace_type=single", nil},
		{"create a rule", http.MethodPost, rules, newRule},
		{"create the rule again", http.MethodPost, rules, newRule},
		{"get the rule", http.MethodGet, rules + "?rule_id=" + rule, nil},
		{"patch the rule", http.MethodPatch, rules, object{"rule_id": rule, "name": "S"}},
		{"find rules", http.MethodGet, rules + "/_find?per_page=1", nil},
		{"delete the rule", http.MethodDelete, rules + "?rule_id=" + rule, nil},
		{"delete the rule again", http.MethodDelete, rules + "?rule_id=" + rule, nil},
		{"a rule of an unknown type", http.MethodPost, rules, object{"name": "R", "description": "D", "type": "none", "risk_score": 1, "severity": "low"}},
		{"a note", http.MethodPatch, "/api/note", object{"note": object{"timelineId": "", "eventId": "e", "note": "N"}}},
	})
	return nil
}
