package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"
)

// caseChange is a change of a case, reduced to what it changes.
type caseChange struct {
	old   *object
	given map[string]any
}

// updateCases changes all of the cases or none. The order of the checks is Kibana's.
func (s *Server) updateCases(c *call) (*reply, error) {
	body, err := checkCase(c.payload, []caseField{{"cases", true, caseLimitedList("cases", 1, 100, checkCaseChange)}})
	if err != nil {
		return nil, err
	}
	changes, err := s.caseChanges(c, records(body["cases"]))
	if err != nil {
		return nil, err
	}
	if err := s.checkCaseChanges(c, changes); err != nil {
		return nil, err
	}
	shown := make([]any, 0, len(changes))
	for _, change := range changes {
		fresh, err := s.applyCaseChange(c, change)
		if err != nil {
			return nil, err
		}
		shown = append(shown, s.caseView(fresh, false))
	}
	return ok(shown), nil
}

func checkCaseChange(v any) []string {
	given, isObject := v.(map[string]any)
	if !isObject {
		return caseInvalid("cases", v)
	}
	if problems := caseMemberProblems(given, changedCaseFields()); len(problems) > 0 {
		return problems
	}
	return caseSurplus(given, changedCaseFields())
}

// caseChanges finds the cases, and what is different from what they are.
func (s *Server) caseChanges(c *call, items []map[string]any) ([]caseChange, error) {
	var changes []caseChange
	var missing, stale, owners []string
	for _, item := range items {
		old, err := s.store.get(c.space, caseObject, text(item["id"]))
		if err != nil {
			missing = append(missing, text(item["id"]))
			continue
		}
		owners = append(owners, caseOwner(old))
		if old.Version != item["version"] {
			stale = append(stale, old.ID)
		}
		if different := differentCaseMembers(old, item); len(different) > 0 {
			changes = append(changes, caseChange{old, different})
		}
	}
	if len(owners) > 0 {
		if err := s.authorizeCase(c, "update case", owners...); err != nil {
			return nil, err
		}
	}
	itself := func(id string) string { return id }
	switch {
	case len(missing) > 0:
		return nil, fail(http.StatusNotFound, fmt.Sprintf("These cases %s do not exist. Please check you have the correct ids.", listedBy(missing, itself)))
	case len(stale) > 0:
		return nil, fail(http.StatusConflict, fmt.Sprintf("These cases %s have been updated. Please refresh before saving additional updates.", listedBy(stale, itself)))
	case len(changes) == 0:
		return nil, fail(http.StatusNotAcceptable, "All update fields are identical to current version.")
	}
	return changes, nil
}

func differentCaseMembers(old *object, item map[string]any) map[string]any {
	different := map[string]any{}
	for name, value := range item {
		if name == "id" || name == "version" || name == "closeReason" || sameCaseMember(old.Attributes[name], value) {
			continue
		}
		different[name] = value
	}
	return different
}

// sameCaseMember compares two values; the order of lists does not matter.
func sameCaseMember(old, given any) bool {
	before, isList := old.([]any)
	after, areLists := given.([]any)
	if !isList || !areLists {
		return sameJSON(old, given)
	}
	return len(before) == len(after) && !slices.ContainsFunc(after, func(v any) bool {
		return !slices.ContainsFunc(before, func(other any) bool { return sameJSON(v, other) })
	})
}

func (s *Server) checkCaseChanges(c *call, changes []caseChange) error {
	moved := slices.DeleteFunc(slices.Clone(changes), func(change caseChange) bool { return change.given["owner"] == nil })
	if len(moved) > 0 {
		ids := listedBy(moved, func(change caseChange) string { return change.old.ID })
		return fail(http.StatusBadRequest, "Updating the owner of a case is not allowed ids: ["+ids+"]")
	}
	for _, change := range changes {
		if given, changed := change.given["customFields"]; changed {
			filled, err := s.caseCustomFields(c, caseOwner(change.old), given)
			if err != nil {
				return err
			}
			change.given["customFields"] = filled
		}
	}
	return nil
}

func (s *Server) applyCaseChange(c *call, change caseChange) (*object, error) {
	trimmed := trimmedCase(change.given)
	fresh := change.old.clone()
	maps.Copy(fresh.Attributes, trimmed)
	if status, changed := trimmed["status"]; changed {
		maps.Copy(fresh.Attributes, s.statusChange(c, fresh, text(status)))
	}
	stored := s.touchCase(c, fresh)
	for _, action := range caseActions(change.old, trimmed) {
		if err := s.noteCase(c, stored, action); err != nil {
			return nil, err
		}
	}
	return stored, nil
}

// statusChange is what Kibana notes when a case changes its status.
func (s *Server) statusChange(c *call, o *object, status string) map[string]any {
	now := s.clock()
	noted := map[string]any{"closed_at": nil, "closed_by": nil, "duration": nil}
	switch status {
	case "closed":
		noted["closed_at"], noted["closed_by"] = timestamp(now), caseUser(c)
		if opened, err := time.Parse(time.RFC3339, text(o.Attributes["created_at"])); err == nil {
			noted["duration"] = int(now.Sub(opened).Seconds())
		}
	case "in-progress":
		noted["in_progress_at"] = timestamp(now)
	default:
		noted["in_progress_at"] = nil
	}
	return noted
}

// touchCase stores a changed case, or one to which something was attached.
func (s *Server) touchCase(c *call, fresh *object) *object {
	fresh.Attributes["updated_at"], fresh.Attributes["updated_by"] = timestamp(s.clock()), caseUser(c)
	return s.store.put(fresh)
}
