package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// maxCaseAlerts is how many alerts can be attached to a case.
const maxCaseAlerts = 1000

// caseCommentFields are the members of an attachment of the type that the body names.
func caseCommentFields(payload any) []caseField {
	own := map[string][]caseField{
		"user": {{"comment", true, caseLimitedText("comment", 30000)}},
		"alert": {
			{"alertId", true, caseTexts("alertId", maxCaseAlerts)}, {"index", true, caseTexts("index", maxCaseAlerts)},
			{"rule", true, caseMembers("rule", caseField{"id", true, caseOrNull(caseText("rule,id"))}, caseField{"name", true, caseOrNull(caseText("rule,name"))})},
		},
	}[text(record(payload)["type"])]
	return append(own, caseField{"type", true, caseWord("type", "user", "alert")}, caseField{"owner", true, caseText("owner")})
}

// checkComment checks a body, which may have the given members, too.
func (c *call) checkComment(more ...caseField) (map[string]any, error) {
	given, err := checkCase(c.payload, append(caseCommentFields(c.payload), more...))
	if err != nil || given["type"] != "alert" {
		return given, err
	}
	ids, indices := texts(given["alertId"]), texts(given["index"])
	if len(ids) != len(indices) {
		pair, err := encodeLines(ids, indices)
		if err != nil {
			return nil, err
		}
		return nil, fail(http.StatusBadRequest, "Received an alert comment with ids and indices arrays of different lengths ids: "+
			strings.Replace(string(pair), "\n", " indices: ", 1))
	}
	return given, nil
}

// addComment answers with the whole case.
func (s *Server) addComment(c *call) (*reply, error) {
	given, err := c.checkComment()
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "create comments", text(given["owner"])); err != nil {
		return nil, err
	}
	o, err := s.caseOf(c, "create comments")
	if err != nil {
		return nil, err
	}
	if given["type"] == "alert" {
		if o.Attributes["status"] == "closed" {
			return nil, fail(http.StatusBadRequest, "Alert cannot be attached to a closed case")
		}
		if s.dropAttached(o, given); len(texts(given["alertId"])) == 0 {
			return ok(s.caseView(o, true)), nil
		}
	}
	if given["owner"] != caseOwner(o) {
		return nil, fail(http.StatusBadRequest, "The owner field of the comment must match the case")
	}
	if attached := countAttachments(s.partsOf(o, caseCommentObject)).alerts; attached+len(texts(given["alertId"])) > maxCaseAlerts {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Case has reached the maximum allowed number (%d) of attached alerts.", maxCaseAlerts))
	}
	return s.attachToCase(c, o, given)
}

// dropAttached takes the alerts away that are attached to the case already.
func (s *Server) dropAttached(o *object, given map[string]any) {
	var attached []string
	for _, comment := range s.partsOf(o, caseCommentObject) {
		attached = append(attached, texts(comment.Attributes["alertId"])...)
	}
	ids, indices := []any{}, []any{}
	all := texts(given["index"])
	for i, id := range texts(given["alertId"]) {
		if !slices.Contains(attached, id) {
			attached = append(attached, id)
			ids, indices = append(ids, id), append(indices, all[i])
		}
	}
	given["alertId"], given["index"] = ids, indices
}

// attachToCase adds an attachment to a case and answers with the case.
func (s *Server) attachToCase(c *call, o *object, given map[string]any) (*reply, error) {
	attributes := maps.Clone(given)
	maps.Copy(attributes, map[string]any{
		"created_at": timestamp(s.clock()), "created_by": caseUser(c), "pushed_at": nil, "pushed_by": nil, "updated_at": nil, "updated_by": nil,
	})
	made, err := s.store.create(c.space, &object{Type: caseCommentObject, References: []reference{ofCase(o.ID)}, Attributes: attributes}, false)
	if err != nil {
		return nil, err
	}
	fresh := s.touchCase(c, o.clone())
	action := caseAction{typ: "comment", action: "create", comment: made.ID, payload: map[string]any{"comment": given}}
	if err := s.noteCase(c, fresh, action); err != nil {
		return nil, err
	}
	return ok(s.caseView(fresh, true)), nil
}

func (s *Server) updateComment(c *call) (*reply, error) {
	given, err := c.checkComment(caseField{"id", true, caseText("id")}, caseField{"version", true, caseText("version")})
	if err != nil {
		return nil, err
	}
	id, version := text(given["id"]), text(given["version"])
	delete(given, "id")
	delete(given, "version")
	old, err := s.store.get(c.space, caseCommentObject, id)
	if err != nil {
		return nil, fail(http.StatusNotFound, "This comment "+id+" does not exist anymore.")
	}
	if err := s.authorizeCase(c, "update comments", caseOwner(old)); err != nil {
		return nil, err
	}
	o, err := s.caseOf(c, "update comments")
	if err != nil {
		return nil, err
	}
	switch {
	case old.Attributes["type"] != given["type"]:
		return nil, fail(http.StatusBadRequest, "You cannot change the type of the comment.")
	case old.Attributes["owner"] != given["owner"]:
		return nil, fail(http.StatusBadRequest, "You cannot change the owner of the comment.")
	case !slices.Contains(old.References, ofCase(o.ID)):
		return nil, fail(http.StatusNotFound, "This comment "+id+" does not exist in "+o.ID+").") // the bracket is Kibana's
	case old.Version != version:
		return nil, fail(http.StatusConflict, "This case has been updated. Please refresh before saving additional updates.")
	}
	fresh := old.clone()
	maps.Copy(fresh.Attributes, given)
	fresh.Attributes["updated_at"], fresh.Attributes["updated_by"] = timestamp(s.clock()), caseUser(c)
	s.store.put(fresh)
	touched := s.touchCase(c, o.clone())
	action := caseAction{typ: "comment", action: "update", comment: id, payload: map[string]any{"comment": given}}
	if err := s.noteCase(c, touched, action); err != nil {
		return nil, err
	}
	return ok(s.caseView(touched, true)), nil
}

func (s *Server) findComments(c *call) (*reply, error) {
	query, page, size, err := c.casePage([]caseField{{"sortOrder", false, caseWord("sortOrder", "asc", "desc")}})
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access comments"); err != nil {
		return nil, err
	}
	var found []*object
	if o, err := s.store.get(c.space, caseObject, c.vars["id"]); err == nil {
		found = s.partsOf(o, caseCommentObject)
	}
	if query["sortOrder"] == "desc" {
		slices.Reverse(found)
	}
	start := min(size*(page-1), len(found))
	return ok(map[string]any{
		"comments": each(found[start:min(start+size, len(found))], caseCommentView), "page": page, "per_page": size, "total": len(found),
	}), nil
}

func (s *Server) getComment(c *call) (*reply, error) {
	o, err := s.store.get(c.space, caseCommentObject, c.vars["comment"])
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access comments", caseOwner(o)); err != nil {
		return nil, err
	}
	return ok(caseCommentView(o)), nil
}

func (s *Server) deleteComment(c *call) (*reply, error) {
	comment, err := s.store.get(c.space, caseCommentObject, c.vars["comment"])
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "delete comments", caseOwner(comment)); err != nil {
		return nil, err
	}
	if !slices.Contains(comment.References, ofCase(c.vars["id"])) {
		return nil, fail(http.StatusNotFound, "This comment "+comment.ID+" does not exist in "+c.vars["id"]+".")
	}
	return noContent(), s.detachComment(c, comment)
}

func (s *Server) deleteComments(c *call) (*reply, error) {
	var comments []*object
	if o, err := s.store.get(c.space, caseObject, c.vars["id"]); err == nil {
		comments = s.partsOf(o, caseCommentObject)
	}
	if len(comments) == 0 {
		return nil, fail(http.StatusNotFound, "No comments found for "+c.vars["id"]+".")
	}
	if err := s.authorizeCase(c, "delete comments", each(comments, caseOwner)...); err != nil {
		return nil, err
	}
	for _, comment := range comments {
		if err := s.detachComment(c, comment); err != nil {
			return nil, err
		}
	}
	return noContent(), nil
}

// detachComment deletes an attachment of the case that the path names, with its file if it has one.
func (s *Server) detachComment(c *call, comment *object) error {
	s.store.remove(comment)
	if file, err := s.store.get(c.space, caseFileObject, text(comment.Attributes["externalReferenceId"])); err == nil {
		s.store.remove(file)
	}
	o, err := s.store.get(c.space, caseObject, c.vars["id"])
	if err != nil {
		return err
	}
	content := maps.Clone(comment.Attributes)
	for _, name := range []string{"created_at", "created_by", "pushed_at", "pushed_by", "updated_at", "updated_by"} {
		delete(content, name)
	}
	return s.noteCase(c, s.touchCase(c, o.clone()),
		caseAction{typ: "comment", action: "delete", comment: comment.ID, payload: map[string]any{"comment": content}})
}
