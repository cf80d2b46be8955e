package kibanatest

import (
	"maps"
	"slices"
)

// caseAction is something that was done to a case.
type caseAction struct {
	typ, action string
	comment     string // the attachment that it was done to
	payload     any
}

// noteCase adds an action to the history of a case.
func (s *Server) noteCase(c *call, o *object, action caseAction) error {
	references := []reference{ofCase(o.ID)}
	if action.comment != "" {
		references = append(references, reference{Name: "associated-" + caseCommentObject, Type: caseCommentObject, ID: action.comment})
	}
	_, err := s.store.create(c.space, &object{Type: caseActionObject, References: references, Attributes: map[string]any{
		"type": action.typ, "action": action.action, "payload": action.payload, "owner": caseOwner(o),
		"created_at": timestamp(s.clock()), "created_by": caseUser(c),
	}}, false)
	return err
}

// caseActions are those that a change of a case leads to. Tags and assignees are noted as what came and what went.
func caseActions(old *object, change map[string]any) []caseAction {
	var actions []caseAction
	for _, name := range []string{"title", "description", "status", "severity", "category", "connector", "settings", "tags", "assignees", "customFields"} {
		value, changed := change[name]
		if !changed {
			continue
		}
		switch name {
		case "tags", "assignees":
			before, after := listOrEmpty(old.Attributes[name]), listOrEmpty(value)
			if added := caseWithout(after, before); len(added) > 0 {
				actions = append(actions, caseAction{typ: name, action: "add", payload: map[string]any{name: added}})
			}
			if gone := caseWithout(before, after); len(gone) > 0 {
				actions = append(actions, caseAction{typ: name, action: "delete", payload: map[string]any{name: gone}})
			}
		case "customFields":
			for _, field := range caseWithout(listOrEmpty(value), listOrEmpty(old.Attributes[name])) {
				actions = append(actions, caseAction{typ: name, action: "update", payload: map[string]any{name: []any{field}}})
			}
		default:
			actions = append(actions, caseAction{typ: name, action: "update", payload: map[string]any{name: value}})
		}
	}
	return actions
}

// without are the items that are not among the others.
func caseWithout(items, others []any) []any {
	return slices.DeleteFunc(slices.Clone(items), func(item any) bool {
		return slices.ContainsFunc(others, func(other any) bool { return sameJSON(item, other) })
	})
}

func (s *Server) findCaseActions(c *call) (*reply, error) {
	kinds := []string{
		"action", "alert", "assignees", "attachment", "category", "comment", "connector", "create_case", "customFields", "delete_case",
		"description", "extended_fields", "observables", "pushed", "settings", "severity", "status", "tags", "template", "title", "user",
	}
	query, page, size, err := c.casePage([]caseField{
		{"types", false, caseWords("types", kinds...)}, {"sortOrder", false, caseWord("sortOrder", "asc", "desc")},
	})
	if err != nil {
		return nil, err
	}
	o, err := s.caseOf(c, "access user actions")
	if err != nil {
		return nil, err
	}
	wanted := texts(query["types"])
	found := slices.DeleteFunc(s.partsOf(o, caseActionObject), func(action *object) bool {
		return len(wanted) > 0 && !slices.ContainsFunc(wanted, func(kind string) bool { return isCaseAction(action, kind) })
	})
	if query["sortOrder"] == "desc" {
		slices.Reverse(found)
	}
	start := min(size*(page-1), len(found))
	return ok(map[string]any{
		"userActions": each(found[start:min(start+size, len(found))], caseActionView), "page": page, "perPage": size, "total": len(found),
	}), nil
}

// isCaseAction tells whether an action is of a kind, which is its type or what kind of attachment it was done to.
func isCaseAction(o *object, kind string) bool {
	typ := text(o.Attributes["type"])
	attached := text(record(record(o.Attributes["payload"])["comment"])["type"])
	switch kind {
	case "action":
		return typ != "comment"
	case "user", "alert":
		return typ == "comment" && attached == kind
	case "attachment":
		return typ == "comment" && (attached == "externalReference" || attached == "persistableState")
	}
	return typ == kind
}

func caseActionView(o *object) map[string]any {
	shown := maps.Clone(o.Attributes)
	shown["id"], shown["version"], shown["comment_id"] = o.ID, o.Version, nil
	for _, r := range o.References {
		if r.Type == caseCommentObject {
			shown["comment_id"] = r.ID
		}
	}
	return shown
}
