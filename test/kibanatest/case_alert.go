package kibanatest

import "slices"

// alertsOfCase lists the alerts that are attached to a case.
func (s *Server) alertsOfCase(c *call) (*reply, error) {
	o, err := s.caseOf(c, "access comments")
	if err != nil {
		return nil, err
	}
	shown := []any{}
	for _, comment := range s.partsOf(o, caseCommentObject) {
		indices := texts(comment.Attributes["index"])
		for i, id := range texts(comment.Attributes["alertId"]) {
			shown = append(shown, map[string]any{"id": id, "index": indices[i], "attached_at": comment.Attributes["created_at"]})
		}
	}
	return ok(shown), nil
}

// casesOfAlert lists the cases that an alert is attached to, none for an alert that nobody knows.
func (s *Server) casesOfAlert(c *call) (*reply, error) {
	owners, err := c.caseOwnersAsked()
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access comments"); err != nil {
		return nil, err
	}
	shown := []any{}
	for _, o := range s.ownedCases(c, owners) {
		comments := s.partsOf(o, caseCommentObject)
		if !slices.ContainsFunc(comments, func(comment *object) bool {
			return slices.Contains(texts(comment.Attributes["alertId"]), c.vars["alert"])
		}) {
			continue
		}
		a := o.Attributes
		shown = append(shown, map[string]any{
			"id": o.ID, "title": a["title"], "description": a["description"], "status": a["status"], "createdAt": a["created_at"],
			"totals": countAttachments(comments).json(),
		})
	}
	return ok(shown), nil
}
