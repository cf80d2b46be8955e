package kibanatest

import (
	"maps"
	"slices"
)

// caseView is a case as the API shows it.
func (s *Server) caseView(o *object, withComments bool) map[string]any {
	shown := maps.Clone(o.Attributes)
	comments := s.partsOf(o, caseCommentObject)
	totals := countAttachments(comments)
	shown["id"], shown["version"] = o.ID, o.Version
	shown["totalComment"], shown["totalAlerts"], shown["totalEvents"] = totals.users, totals.alerts, 0
	shown["total_observables"] = len(listOrEmpty(o.Attributes["observables"]))
	shown["comments"] = []any{}
	if withComments {
		shown["comments"] = each(comments, caseCommentView)
	}
	return shown
}

// caseTotals counts what is attached to a case.
type caseTotals struct{ users, alerts int }

func (t caseTotals) json() map[string]any {
	return map[string]any{"userComments": t.users, "alerts": t.alerts, "events": 0}
}

// countAttachments counts comments of users and alerts, each alert once.
func countAttachments(comments []*object) caseTotals {
	users, alerts := 0, map[string]bool{}
	for _, comment := range comments {
		switch comment.Attributes["type"] {
		case "user":
			users++
		case "alert":
			for _, id := range texts(comment.Attributes["alertId"]) {
				alerts[id] = true
			}
		}
	}
	return caseTotals{users, len(alerts)}
}

// caseCommentView is an attachment as the API shows it.
func caseCommentView(o *object) map[string]any {
	shown := maps.Clone(o.Attributes)
	shown["id"], shown["version"] = o.ID, o.Version
	return shown
}

// ownedCases are the cases of the space that belong to the owners, or all where none are named, oldest first.
func (s *Server) ownedCases(c *call, owners []string) []*object {
	return slices.DeleteFunc(s.store.list(c.space, caseObject), func(o *object) bool {
		return len(owners) > 0 && !slices.Contains(owners, caseOwner(o))
	})
}
