package kibanatest

import (
	"cmp"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// casePage checks a query of the given members, and of page and perPage.
func (c *call) casePage(expected []caseField) (query map[string]any, page, size int, err error) {
	isNumber := func(name string) caseCheck {
		return func(v any) []string {
			if _, err := strconv.ParseFloat(text(v), 64); err != nil {
				return append(caseInvalid(name, v), "cannot parse to a number")
			}
			return nil
		}
	}
	expected = append(expected, caseField{"page", false, isNumber("page")}, caseField{"perPage", false, isNumber("perPage")})
	if query, err = checkCase(formObject(c.query), expected); err != nil {
		return nil, 0, 0, err
	}
	page, size = caseNumber(query["page"], 1), caseNumber(query["perPage"], 20)
	switch {
	case size > 100:
		err = fail(http.StatusBadRequest, "The provided perPage value is too high. The maximum allowed perPage value is 100.")
	case page*size > maxResultWindow:
		err = fail(http.StatusBadRequest, "The number of documents is too high. Paginating through more than 10000 documents is not possible.")
	default:
		_, _, err = window(map[string]any{"page": float64(page), "per_page": float64(size)})
	}
	return query, page, size, err
}

func caseNumber(v any, other int) int {
	n, err := strconv.ParseFloat(text(v), 64)
	if err != nil {
		return other
	}
	return int(n)
}

func findCasesFields() []caseField {
	return []caseField{
		{"tags", false, caseTexts("tags", 100)},
		{"status", false, caseWords("status", caseStatuses()...)},
		{"severity", false, caseWords("severity", caseSeverities()...)},
		{"assignees", false, caseTexts("assignees", 100)},
		{"reporters", false, caseTexts("reporters", 100)},
		{"defaultSearchOperator", false, caseWord("defaultSearchOperator", "AND", "OR")},
		{"from", false, caseText("from")},
		{"search", false, caseText("search")},
		{"searchFields", false, caseWords("searchFields", "description", "title", "incremental_id.text")},
		{"sortField", false, caseWord("sortField", "title", "category", "createdAt", "updatedAt", "closedAt", "status", "severity")},
		{"sortOrder", false, caseWord("sortOrder", "desc", "asc")},
		{"to", false, caseText("to")},
		{"owner", false, caseTexts("owner", 100)},
		{"category", false, caseTexts("category", 100)},
	}
}

func (s *Server) findCases(c *call) (*reply, error) {
	query, page, size, err := c.casePage(findCasesFields())
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access cases"); err != nil {
		return nil, err
	}
	wants, err := s.caseFilter(query)
	if err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(s.ownedCases(c, texts(query["owner"])), func(o *object) bool { return !wants(o) })
	counts := map[string]int{}
	for _, o := range found {
		counts[text(o.Attributes["status"])]++
	}
	if statuses := texts(query["status"]); len(statuses) > 0 {
		found = slices.DeleteFunc(found, func(o *object) bool { return !slices.Contains(statuses, text(o.Attributes["status"])) })
	}
	sortCases(found, text(query["sortField"]), query["sortOrder"] == "asc")
	start := min(size*(page-1), len(found))
	return ok(map[string]any{
		"cases": each(found[start:min(start+size, len(found))], func(o *object) map[string]any { return s.caseView(o, false) }),
		"page":  page, "per_page": size, "total": len(found),
		"count_open_cases": counts["open"], "count_in_progress_cases": counts["in-progress"], "count_closed_cases": counts["closed"],
	}), nil
}

// caseFilter is all that a query asks of a case but its owner and its status.
func (s *Server) caseFilter(query map[string]any) (func(*object) bool, error) {
	from, err := s.caseDate(query["from"], time.Time{})
	if err != nil {
		return nil, err
	}
	to, err := s.caseDate(query["to"], time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		return nil, err
	}
	words := text(query["search"])
	fields := texts(query["searchFields"])
	if fields == nil {
		fields = []string{"title", "description"}
	}
	search := newTextSearch(words, fields, text(query["defaultSearchOperator"]))
	lists := map[string]func(*object) []string{
		"tags":      func(o *object) []string { return texts(o.Attributes["tags"]) },
		"severity":  func(o *object) []string { return texts(o.Attributes["severity"]) },
		"category":  func(o *object) []string { return texts(o.Attributes["category"]) },
		"assignees": caseAssignees,
		"reporters": func(o *object) []string { return texts(record(o.Attributes["created_by"])["username"]) },
	}
	return func(o *object) bool {
		for name, valuesOf := range lists {
			wanted := texts(query[name])
			if len(wanted) > 0 && !slices.ContainsFunc(valuesOf(o), func(v string) bool { return slices.Contains(wanted, v) }) {
				return false
			}
		}
		opened, _ := time.Parse(time.RFC3339, text(o.Attributes["created_at"]))
		return !opened.Before(from) && !opened.After(to) && (words == "" || words == o.ID || search.score(o) > 0)
	}, nil
}

// caseAssignees are the ids of the assignees, and "none" for a case without.
func caseAssignees(o *object) []string {
	uids := each(records(o.Attributes["assignees"]), func(assignee map[string]any) string { return text(assignee["uid"]) })
	if len(uids) == 0 {
		return []string{"none"}
	}
	return uids
}

var caseDateMathForm = regexp.MustCompile(`^now(?:([+-][0-9]+)([smhdwMy]))?(?:/([smhdwMy]))?$`)

// caseDate reads a date, or one that is relative to now.
func (s *Server) caseDate(v any, other time.Time) (time.Time, error) {
	given, isText := v.(string)
	if !isText || given == "" {
		return other, nil
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, given); err == nil {
			return t, nil
		}
	}
	parts := caseDateMathForm.FindStringSubmatch(given)
	if parts == nil {
		return other, fail(http.StatusBadRequest, `Invalid "from" and/or "to" query parameters`)
	}
	now := s.clock()
	n, _ := strconv.Atoi(parts[1])
	switch parts[2] {
	case "y":
		now = now.AddDate(n, 0, 0)
	case "M":
		now = now.AddDate(0, n, 0)
	case "w":
		now = now.AddDate(0, 0, 7*n)
	default:
		now = now.Add(time.Duration(n) * ruleDurationOf("1"+parts[2]))
	}
	if parts[3] != "" {
		now = now.Truncate(max(ruleDurationOf("1"+parts[3]), time.Second))
	}
	return now, nil
}

// sortCases sorts by when the cases were opened unless the field says otherwise, the latest first unless ascending.
func sortCases(cases []*object, field string, ascending bool) {
	attribute := map[string]string{"updatedAt": "updated_at", "closedAt": "closed_at", "": "created_at", "createdAt": "created_at"}[field]
	key := func(o *object) string {
		switch field {
		case "status":
			return strconv.Itoa(slices.Index(caseStatuses(), text(o.Attributes[field])))
		case "severity":
			return strconv.Itoa(slices.Index(caseSeverities(), text(o.Attributes[field])))
		}
		return strings.ToLower(text(o.Attributes[cmp.Or(attribute, field)]))
	}
	slices.SortStableFunc(cases, func(a, b *object) int {
		order := cmp.Or(cmp.Compare(key(a), key(b)), cmp.Compare(a.born, b.born))
		if !ascending {
			order = -order
		}
		return order
	})
}

// caseOwnersAsked checks a query that names owners only.
func (c *call) caseOwnersAsked() ([]string, error) {
	query, err := checkCase(formObject(c.query), []caseField{{"owner", false, caseTexts("owner", 100)}})
	return texts(query["owner"]), err
}

func (s *Server) listCaseTags(c *call) (*reply, error) {
	owners, err := c.caseOwnersAsked()
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access case"); err != nil {
		return nil, err
	}
	tags := []string{}
	for _, o := range s.ownedCases(c, owners) {
		tags = append(tags, texts(o.Attributes["tags"])...)
	}
	return ok(caseSortedOrNone(tags)), nil
}

func (s *Server) listCaseReporters(c *call) (*reply, error) {
	owners, err := c.caseOwnersAsked()
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access cases"); err != nil {
		return nil, err
	}
	users := map[string]any{}
	for _, o := range s.ownedCases(c, owners) {
		user := record(o.Attributes["created_by"])
		users[text(user["username"])] = user
	}
	shown := []any{}
	for _, name := range sortedKeys(users) {
		shown = append(shown, users[name])
	}
	return ok(shown), nil
}

func caseSortedOrNone(items []string) []string {
	if sorted := sortedSet(items); sorted != nil {
		return sorted
	}
	return []string{}
}
