package kibanatest

const libraryPageLimit = 1000

// searchDashboards answers in the shape of 9.4, which does not tell the length of a page.
func (s *Server) searchDashboards(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"allowUnmappedKeys": optional(boolean()),
		"query":             optional(str()),
		"tags":              optional(oneOrMore(str())),
		"excluded_tags":     optional(oneOrMore(str())),
		"page":              byDefault(1.0, notBelow(1, number())),
		"per_page":          byDefault(20.0, notBelow(1, notAbove(libraryPageLimit, number()))),
	})
	if err != nil {
		return nil, err
	}
	want := s.librarySearch(c, dashboardObject, text(query["query"]))
	want.links = tagLinks(texts(query["tags"]), texts(query["excluded_tags"]))
	page, hits, err := libraryPage(query, s.store.search(want))
	if err != nil {
		return nil, err
	}
	shown := each(page, func(h hit) any {
		return map[string]any{"id": h.ID, "data": dashboardSummary(h.object), "meta": asCodeMeta(h.object)}
	})
	return ok(map[string]any{"dashboards": shown, "page": query["page"], "total": hits}), nil
}

// librarySearch looks for words, all of which the title or the description must have. A caller who may not use the space
// finds nothing.
func (s *Server) librarySearch(c *call, typ, words string) criteria {
	want := criteria{types: []string{typ}}
	if s.allowed(c, c.space) {
		want.spaces = []string{c.space}
	}
	if words != "" {
		want.search = newTextSearch(words, []string{"title^3", "description"}, "AND")
	}
	return want
}

func tagLinks(wanted, excluded []string) []linkRule {
	var rules []linkRule
	if len(wanted) > 0 {
		rules = append(rules, linkRule{references: tagReferences(wanted)})
	}
	if len(excluded) > 0 {
		rules = append(rules, linkRule{references: tagReferences(excluded), absent: true})
	}
	return rules
}

// libraryPage cuts the page out of a result that a checked query asks for, and tells how long the result is.
func libraryPage(query map[string]any, hits []hit) (page []hit, total int, err error) {
	number, size, err := window(query)
	if err != nil {
		return nil, 0, err
	}
	start := min(size*(number-1), len(hits))
	return hits[start:min(start+size, len(hits))], len(hits), nil
}
