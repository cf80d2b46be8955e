package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// The saved object types of the cases API.
const (
	caseObject        = "cases"
	caseCommentObject = "cases-comments"
	caseActionObject  = "cases-user-actions"
	caseConfigObject  = "cases-configure"
	caseFileObject    = "file"
)

func (s *Server) caseRoutes() {
	const base, one = "/api/cases", "/api/cases/{id}"
	s.handle(http.MethodPost, base, s.createCase)
	s.handle(http.MethodPatch, base, s.updateCases)
	s.handle(http.MethodDelete, base, s.deleteCases)
	s.handle(http.MethodGet, base+"/_find", s.findCases)
	s.handle(http.MethodGet, base+"/tags", s.listCaseTags)
	s.handle(http.MethodGet, base+"/reporters", s.listCaseReporters)
	s.handle(http.MethodGet, base+"/alerts/{alert}", s.casesOfAlert)
	s.handle(http.MethodGet, one, s.getCase)
	s.handle(http.MethodGet, one+"/alerts", s.alertsOfCase)
	s.handle(http.MethodPost, one+"/comments", s.addComment)
	s.handle(http.MethodPatch, one+"/comments", s.updateComment)
	s.handle(http.MethodDelete, one+"/comments", s.deleteComments)
	s.handle(http.MethodGet, one+"/comments/_find", s.findComments)
	s.handle(http.MethodGet, one+"/comments/{comment}", s.getComment)
	s.handle(http.MethodDelete, one+"/comments/{comment}", s.deleteComment)
	s.handle(http.MethodPost, one+"/connector/{connector}/_push", s.pushCase)
	s.handle(http.MethodPost, one+"/files", s.addCaseFile, takesFile)
	s.handle(http.MethodGet, one+"/user_actions/_find", s.findCaseActions)
	s.caseConfigRoutes()
}

// caseOwners are the applications that cases can belong to.
func caseOwners() []string { return []string{"cases", "observability", "securitySolution"} }

// authorizeCase refuses callers, and owners that no application has registered. The verb ends with what it is about, as
// in "create case".
func (s *Server) authorizeCase(c *call, verb string, owners ...string) error {
	known := !slices.ContainsFunc(owners, func(owner string) bool { return !slices.Contains(caseOwners(), owner) })
	switch {
	case s.allowed(c, c.space) && known:
		return nil
	case len(owners) == 0:
		return fail(http.StatusForbidden, "Unauthorized to "+verb+" of any owner")
	}
	return fail(http.StatusForbidden, fmt.Sprintf(`Unauthorized to %s with owners: "%s"`, verb, strings.Join(sortedSet(owners), ", ")))
}

// caseOf finds the case that the path names, for a caller who may do what the verb says.
func (s *Server) caseOf(c *call, verb string) (*object, error) {
	o, err := s.store.get(c.space, caseObject, c.vars["id"])
	if err != nil {
		return nil, err
	}
	return o, s.authorizeCase(c, verb, caseOwner(o))
}

func caseOwner(o *object) string { return text(o.Attributes["owner"]) }

// caseUser is who does something, as cases note it.
func caseUser(c *call) map[string]any {
	return map[string]any{"username": ruleAuthor(c), "full_name": nil, "email": nil}
}

// ofCase is the reference from what belongs to a case to the case.
func ofCase(id string) reference {
	return reference{Name: "associated-cases", Type: caseObject, ID: id}
}

// partsOf are the objects of a type that belong to a case, oldest first.
func (s *Server) partsOf(o *object, typ string) []*object {
	found := s.store.filter(func(part *object) bool {
		return part.Type == typ && slices.Contains(part.References, ofCase(o.ID))
	})
	slices.SortFunc(found, func(a, b *object) int { return cmp.Compare(a.born, b.born) })
	return found
}

func (s *Server) createCase(c *call) (*reply, error) {
	given, err := checkCase(c.payload, newCaseFields())
	if err != nil {
		return nil, err
	}
	owner := text(given["owner"])
	if err := s.authorizeCase(c, "create case", owner); err != nil {
		return nil, err
	}
	custom, err := s.caseCustomFields(c, owner, given["customFields"])
	if err != nil {
		return nil, err
	}
	attributes := trimmedCase(given)
	now := timestamp(s.clock())
	for name, value := range map[string]any{
		"severity": "low", "assignees": []any{}, "category": nil, "status": "open", "observables": []any{},
		"created_at": now, "created_by": caseUser(c), "updated_at": nil, "updated_by": nil, "closed_at": nil, "closed_by": nil,
		"duration": nil, "external_service": nil, "in_progress_at": nil,
	} {
		if _, set := attributes[name]; !set {
			attributes[name] = value
		}
	}
	attributes["customFields"] = custom
	made, err := s.store.create(c.space, &object{Type: caseObject, Attributes: attributes}, false)
	if err != nil {
		return nil, err
	}
	if err := s.noteCase(c, made, caseAction{typ: "create_case", action: "create", payload: caseContent(made)}); err != nil {
		return nil, err
	}
	return ok(s.caseView(made, true)), nil
}

// caseContent is what people say of a case, without what Kibana notes.
func caseContent(o *object) map[string]any {
	return pick(o.Attributes, []string{
		"title", "description", "tags", "connector", "settings", "owner", "severity", "status", "assignees", "category", "customFields",
	})
}

func (s *Server) getCase(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"includeComments": optional(boolean())}); err != nil {
		return nil, err
	}
	o, err := s.caseOf(c, "access case")
	if err != nil {
		return nil, err
	}
	return ok(s.caseView(o, true)), nil
}

// deleteCases deletes all of them with what belongs to them, or none.
func (s *Server) deleteCases(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"ids": list(str())})
	if err != nil {
		return nil, err
	}
	ids := texts(query["ids"])
	if problems := caseLimitedList("ids", 1, 100, nil)(anys(ids)); len(problems) > 0 {
		return nil, caseProblems(problems)
	}
	var cases []*object
	for _, id := range ids {
		o, err := s.store.get(c.space, caseObject, id)
		if err != nil {
			return nil, err
		}
		cases = append(cases, o)
	}
	if err := s.authorizeCase(c, "delete case", each(cases, caseOwner)...); err != nil {
		return nil, err
	}
	for _, o := range cases {
		for _, typ := range []string{caseCommentObject, caseActionObject, caseFileObject} {
			for _, part := range s.partsOf(o, typ) {
				s.store.remove(part)
			}
		}
		s.store.remove(o)
	}
	return noContent(), nil
}
