package kibanatest

import (
	"slices"
)

// The names that Kibana's lists have for the same things.
var (
	pageNames  = []string{"page", "page_index", "pageIndex"}
	sizeNames  = []string{"per_page", "perPage", "page_size", "pageSize", "size"}
	startNames = []string{"from", "offset"}
	totalNames = []string{"total", "totalCount", "absoluteTotal"}
)

const defaultPageSize = 20

// list finds the things of a collection, in the order of their creation, and returns one page of them.
func (g *genericCall) list() (any, error) {
	found := slices.DeleteFunc(slices.Clone(g.server.store.things[g.at()]), func(one *thing) bool { return !g.asked(one) })
	page, size := g.page(len(found))
	start := (page - 1) * size
	if from, given := g.number(startNames); given {
		start = from
	}
	start = min(max(0, start), len(found))
	shown := found[start:min(len(found), start+size)]
	items := each(shown, func(one *thing) any { return overlaid(map[string]any{"id": one.id}, one.members) })
	way, _ := g.locateList(g.plan.op.Reply.Schema, wrappers)
	if len(way) == 0 {
		return items, nil
	}
	paging := map[string]any{}
	g.setAll(paging, pageNames, page)
	g.setAll(paging, sizeNames, size)
	g.setAll(paging, startNames, start)
	g.setAll(paging, totalNames, len(found))
	paging["count"] = float64(len(shown))
	known := overlaid(g.query, paging, map[string]any{"meta": paging})
	if len(way) > 1 {
		inner := overlaid(paging, record(nest(way[1:], items)))
		return overlaid(known, map[string]any{way[0]: inner}), nil
	}
	return overlaid(known, map[string]any{way[0]: items}), nil
}

func (*genericCall) setAll(members map[string]any, names []string, n int) {
	for _, name := range names {
		members[name] = float64(n)
	}
}

// page is the number of the page that is asked for, from 1, and how much is on one. Lists without pages show all.
func (g *genericCall) page(all int) (page, size int) {
	page, size = 1, max(all, 1)
	for _, p := range g.plan.op.Query {
		if slices.Contains(sizeNames, p.Name) {
			size = defaultPageSize
		}
	}
	if n, given := g.number(sizeNames); given && n >= 0 {
		size = n
	}
	if n, given := g.number(pageNames); given && n > 0 {
		page = n
	}
	return page, size
}

// number is the first of the query's parameters that is a number.
func (g *genericCall) number(names []string) (int, bool) {
	for _, name := range names {
		if n, is := numberOf(g.argument(name)); is {
			return int(n), true
		}
	}
	return 0, false
}
