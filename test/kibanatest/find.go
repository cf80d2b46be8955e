package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
)

// maxResultWindow is how far into a result Elasticsearch lets one page.
const maxResultWindow = 10000

// criteria select objects.
type criteria struct {
	types  []string
	spaces []string
	search *textSearch
	links  []linkRule
	filter *kqlNode
}

// linkRule asks for references, or for their absence.
type linkRule struct {
	references []reference
	all        bool
	absent     bool
}

func (r linkRule) holds(o *object) bool {
	has := func(want reference) bool {
		return slices.ContainsFunc(o.References, func(got reference) bool { return got.target() == want.target() })
	}
	hasNot := func(want reference) bool { return !has(want) }
	found := slices.ContainsFunc(r.references, has)
	if r.all {
		found = !slices.ContainsFunc(r.references, hasNot)
	}
	return found != r.absent
}

// hit is an object that was found, with what it was found by.
type hit struct {
	*object
	score float64
	sort  any
}

func (s *store) search(want criteria) []hit {
	var hits []hit
	for _, o := range s.filter(want.selects) {
		found := hit{object: o}
		if want.search != nil {
			if found.score = want.search.score(o); found.score == 0 {
				continue
			}
		}
		hits = append(hits, found)
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.score, a.score) })
	return hits
}

func (want criteria) selects(o *object) bool {
	return slices.Contains(want.types, o.Type) && o.inAny(want.spaces) &&
		!slices.ContainsFunc(want.links, func(rule linkRule) bool { return !rule.holds(o) }) &&
		(want.filter == nil || want.filter.matches(o.field))
}

// find answers a search. It refuses nobody: what the caller may not see is not found.
func (s *Server) find(c *call) (*reply, error) {
	query, err := c.queryAs(findFields())
	if err != nil {
		return nil, err
	}
	page, size, err := window(query)
	if err != nil {
		return nil, err
	}
	types := requestedTypes(query)
	want := criteria{types: types, spaces: s.spacesToSearch(c, query), links: linksFrom(query)}
	if source, given := query["filter"].(string); given && len(types) > 0 {
		if want.filter, err = parseFilter(source, types); err != nil {
			return nil, err
		}
	}
	if words, given := query["search"].(string); given && words != "" {
		want.search = newTextSearch(words, texts(query["search_fields"]), text(query["default_search_operator"]))
	}
	var aggs aggregations
	if source, given := query["aggs"].(string); given {
		if aggs, err = parseAggregations(source, types); err != nil {
			return nil, err
		}
	}
	hits := s.store.search(want)
	sortField, sorted := query["sort_field"].(string)
	if sorted {
		if err := sortHits(hits, sortField, types); err != nil {
			return nil, err
		}
	}
	start := min(size*max(page-1, 0), len(hits))
	shown := make([]any, 0, size)
	for _, h := range hits[start:min(start+size, len(hits))] {
		shown = append(shown, s.viewHit(c, h, sorted, texts(query["fields"])))
	}
	result := map[string]any{"page": page, "per_page": size, "total": len(hits), "saved_objects": shown}
	if aggs != nil && len(want.spaces) > 0 && len(types) > 0 {
		result["aggregations"] = aggs.of(hits)
	}
	return ok(result), nil
}

// requestedTypes are the known ones among the types asked for, in the order of the request.
func requestedTypes(query map[string]any) []string {
	var types []string
	for _, typ := range texts(query["type"]) {
		if published(typ) && !slices.Contains(types, typ) {
			types = append(types, typ)
		}
	}
	return types
}

func findFields() fields {
	link := oneOrMore(fields{"type": str(), "id": str()}.object("type", "id"))
	operator := byDefault("OR", oneWord("OR", "AND"))
	return fields{
		"aggs":                      optional(str()),
		"default_search_operator":   operator,
		"fields":                    optional(oneOrMore(str())),
		"filter":                    optional(str()),
		"has_no_reference":          optional(link),
		"has_no_reference_operator": operator,
		"has_reference":             optional(link),
		"has_reference_operator":    operator,
		"namespaces":                optional(oneOrMore(str())),
		"page":                      byDefault(1.0, notBelow(0, number())),
		"per_page":                  byDefault(20.0, notBelow(0, number())),
		"search":                    optional(str()),
		"search_fields":             optional(oneOrMore(str())),
		"sort_field":                optional(str()),
		"type":                      required(oneOrMore(str())),
	}
}

// window refuses the pages that Elasticsearch refuses.
func window(query map[string]any) (number, size int, err error) {
	page, _ := query["page"].(float64)
	perPage, _ := query["per_page"].(float64)
	from := perPage * (page - 1)
	var reason string
	switch end := from + perPage; {
	case from < 0:
		reason = fmt.Sprintf("[from] parameter cannot be negative but was [%.0f]", from)
	case end <= maxResultWindow:
		return int(page), int(perPage), nil
	default:
		reason = fmt.Sprintf("Result window is too large, from + size must be less than or equal to: [%d] but was [%.0f]. "+
			"See the scroll api for a more efficient way to request large data sets. "+
			"This limit can be set by changing the [index.max_result_window] index level setting.", maxResultWindow, end)
	}
	return 0, 0, fail(http.StatusBadRequest,
		"all shards failed: search_phase_execution_exception\n\tCaused by:\n\t\tillegal_argument_exception: "+reason)
}

// spacesToSearch is the active space, whether it exists or not, unless the query names others.
func (s *Server) spacesToSearch(c *call, query map[string]any) []string {
	if named := texts(query["namespaces"]); len(named) > 0 {
		return s.searchable(c, named)
	}
	if !s.allowed(c, c.space) {
		return nil
	}
	return []string{c.space}
}

func linksFrom(query map[string]any) []linkRule {
	var rules []linkRule
	for _, name := range []string{"has_reference", "has_no_reference"} {
		if refs := referencesFrom(query[name]); len(refs) > 0 {
			rules = append(rules, linkRule{
				references: refs, all: query[name+"_operator"] == "AND", absent: name == "has_no_reference",
			})
		}
	}
	return rules
}

func (s *Server) viewHit(c *call, h hit, sorted bool, names []string) map[string]any {
	shown := s.view(c, h.object)
	if names != nil {
		shown["attributes"] = pick(h.Attributes, names)
	}
	shown["score"] = h.score
	if sorted {
		shown["score"], shown["sort"] = nil, []any{h.sort}
	}
	return shown
}
