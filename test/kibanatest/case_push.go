package kibanatest

import (
	"cmp"
	"maps"
	"net/http"
)

// pushCase runs the connector. When that fails the answer is 424 with the reason.
func (s *Server) pushCase(c *call) (*reply, error) {
	if c.payload != nil {
		if _, err := c.bodyAs(fields{}.object()); err != nil {
			return nil, err
		}
	}
	o, err := s.caseOf(c, "access case")
	if err != nil {
		return nil, err
	}
	if err := s.mayConnect(c, "get actions"); err != nil {
		return nil, err
	}
	k := s.fixedConnector(c.vars["connector"])
	if k == nil {
		stored, err := s.store.get(c.space, connectorObject, c.vars["connector"])
		if err != nil {
			return nil, err
		}
		k = connectorOf(stored)
	}
	s.executions++
	run := &execution{connector: k, number: s.executions, now: timestamp(s.clock())}
	result := s.execute(run, map[string]any{"subAction": "pushToService", "subActionParams": map[string]any{
		"incident": map[string]any{"title": o.Attributes["title"], "description": o.Attributes["description"]}, "comments": []any{},
	}})
	if result["status"] == "error" {
		reason := cmp.Or(text(result["serviceMessage"]), text(result["message"]), "Error pushing to service")
		return nil, fail(http.StatusFailedDependency, reason)
	}
	return s.pushedCase(c, o, k, record(result["data"]))
}

// pushedCase notes where a case is now and closes it where the configuration says so.
func (s *Server) pushedCase(c *call, o *object, k *connector, ticket map[string]any) (*reply, error) {
	now, user := timestamp(s.clock()), caseUser(c)
	service := map[string]any{
		"pushed_at": now, "pushed_by": user, "connector_id": k.ID, "connector_name": k.Name,
		"external_id": text(ticket["id"]), "external_title": text(ticket["title"]), "external_url": text(ticket["url"]),
	}
	fresh := o.clone()
	fresh.Attributes["external_service"] = service
	config := s.caseConfig(c, caseOwner(o))
	closes := config != nil && config.Attributes["closure_type"] == "close-by-pushing"
	if closes {
		fresh.Attributes["status"] = "closed"
		maps.Copy(fresh.Attributes, s.statusChange(c, fresh, "closed"))
	}
	stored := s.touchCase(c, fresh)
	for _, comment := range s.partsOf(o, caseCommentObject) {
		if comment.Attributes["pushed_at"] == nil {
			pushed := comment.clone()
			pushed.Attributes["pushed_at"], pushed.Attributes["pushed_by"] = now, user
			s.store.put(pushed)
		}
	}
	actions := []caseAction{{typ: "pushed", action: "push_to_service", payload: map[string]any{"externalService": service}}}
	if closes {
		actions = append([]caseAction{{typ: "status", action: "update", payload: map[string]any{"status": "closed"}}}, actions...)
	}
	for _, action := range actions {
		if err := s.noteCase(c, stored, action); err != nil {
			return nil, err
		}
	}
	return ok(s.caseView(stored, true)), nil
}
