package kibanatest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// unsearchableRuleFields are attributes that the public API keeps to itself.
func unsearchableRuleFields() []string {
	return []string{"monitoring", "mapped_params", "snoozeSchedule", "activeSnoozes"}
}

func findRulesFields() fields {
	return fields{
		"per_page":                byDefault(10.0, notBelow(0, number())),
		"page":                    byDefault(1.0, notBelow(1, number())),
		"search":                  optional(str()),
		"default_search_operator": byDefault("OR", oneWord("OR", "AND")),
		"search_fields":           optional(oneOrMore(str())),
		"sort_field":              optional(str()),
		"sort_order":              optional(oneWord("asc", "desc")),
		"has_reference":           optional(nullable(fields{"type": str(), "id": str()}.object("type", "id"))),
		"fields":                  optional(oneOrMore(str())),
		"filter":                  optional(str()),
		"filter_consumers":        optional(list(str())),
	}
}

func (s *Server) findRules(c *call) (*reply, error) {
	query, err := c.queryAs(findRulesFields())
	if err != nil {
		return nil, err
	}
	if !s.mayUseRules(c) {
		return nil, mayFindNoRules()
	}
	want, err := ruleCriteria(c, query)
	if err != nil {
		return nil, err
	}
	field, sorted := query["sort_field"].(string)
	if _, ordered := query["sort_order"]; ordered && !sorted {
		return nil, fail(http.StatusNotAcceptable, "sortOrder requires a sortField")
	}
	page, size, err := window(query)
	if err != nil {
		return nil, err
	}
	hits := s.store.search(want)
	if consumers := texts(query["filter_consumers"]); consumers != nil {
		hits = slices.DeleteFunc(hits, func(h hit) bool { return !slices.Contains(consumers, text(h.Attributes["consumer"])) })
	}
	if sorted {
		if err := sortHits(hits, ruleSortField(field), want.types); err != nil {
			return nil, err
		}
		if query["sort_order"] == "desc" {
			slices.Reverse(hits)
		}
	}
	start := min(size*(page-1), len(hits))
	names := texts(query["fields"])
	shown := each(hits[start:min(start+size, len(hits))], func(h hit) map[string]any {
		if names != nil {
			return s.ruleProjection(h.object, names)
		}
		return s.ruleView(h.object)
	})
	return ok(map[string]any{"page": page, "per_page": size, "total": len(hits), "data": shown}), nil
}

func mayFindNoRules() *failure {
	return fail(http.StatusForbidden, "Unauthorized to find rules for any rule types.")
}

// ruleCriteria reads a query, and refuses fields that the public API keeps to itself.
func ruleCriteria(c *call, query map[string]any) (criteria, error) {
	want := criteria{types: []string{ruleObject}, spaces: []string{c.space}}
	if refs := referencesFrom(query["has_reference"]); len(refs) > 0 {
		want.links = []linkRule{{references: refs}}
	}
	for _, name := range texts(query["search_fields"]) {
		if slices.Contains(unsearchableRuleFields(), name) {
			return want, fail(http.StatusBadRequest, "Error find rules: Search field "+name+" not supported")
		}
	}
	if name := text(query["sort_field"]); slices.Contains(unsearchableRuleFields(), name) {
		return want, fail(http.StatusBadRequest, "Error find rules: Sort is not supported on this field "+name)
	}
	if words := text(query["search"]); words != "" {
		want.search = newTextSearch(words, texts(query["search_fields"]), text(query["default_search_operator"]))
	}
	source := text(query["filter"])
	if source == "" {
		return want, nil
	}
	node, err := ruleFilter(source)
	if err != nil {
		return want, err
	}
	want.filter = node
	return want, nil
}

// ruleFilter parses KQL, or a filter that was parsed before and is written as JSON.
func ruleFilter(source string) (*kqlNode, error) {
	var parsed map[string]any
	if json.Unmarshal([]byte(source), &parsed) == nil && parsed["type"] == "function" {
		return parsedRuleFilter(parsed)
	}
	node, err := parseKQL(source)
	if err != nil {
		return nil, err
	}
	if name := node.unsearchable(); name != "" {
		return nil, fail(http.StatusBadRequest, "Error find rules: Filter is not supported on this field "+name)
	}
	if problems := node.problems([]string{ruleObject}); len(problems) > 0 {
		return nil, badRequest(strings.Join(problems, "\n"))
	}
	return node, nil
}

// unsearchable is the first field of a filter that the public API keeps to itself.
func (n *kqlNode) unsearchable() string {
	for _, child := range n.children {
		if name := child.unsearchable(); name != "" {
			return name
		}
	}
	name := strings.TrimPrefix(n.field, ruleObject+".attributes.")
	if slices.Contains(unsearchableRuleFields(), strings.SplitN(name, ".", 2)[0]) {
		return n.field
	}
	return ""
}

// parsedRuleFilter reads the functions and, or, not, is and range of a parsed filter.
func parsedRuleFilter(parsed map[string]any) (*kqlNode, error) {
	arguments := records(parsed["arguments"])
	node := &kqlNode{}
	switch name := text(parsed["function"]); name {
	case "and", "or", "not":
		node.kind = map[string]kqlKind{"and": kqlAnd, "or": kqlOr, "not": kqlNot}[name]
		for _, argument := range arguments {
			child, err := parsedRuleFilter(argument)
			if err != nil {
				return nil, err
			}
			node.children = append(node.children, child)
		}
		if len(node.children) > 0 {
			return node, nil
		}
	case "is", "range":
		if literals := each(arguments, func(a map[string]any) string { return fmt.Sprint(a["value"]) }); len(literals) > 1 {
			node.kind, node.field, node.value = kqlIs, literals[0], kqlValue{text: literals[len(literals)-1], quoted: true}
			if name == "range" {
				operators := map[string]string{"lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
				node.kind, node.operator = kqlRange, operators[literals[1]]
			}
			return node, nil
		}
	}
	return nil, badRequest("Unknown type \"" + text(parsed["function"]) + "\"")
}

// ruleSortField is the attribute behind what a query sorts by.
func ruleSortField(name string) string {
	if attribute, known := ruleAttributeNames()[name]; known {
		return attribute
	}
	return strings.TrimSuffix(name, ".keyword")
}
