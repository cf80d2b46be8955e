package kibanatest

import (
	"net/http"
	"strings"
)

// importValues makes an item of a value list of each line of a file. Without the name of a list it makes one that is
// called like the file.
func (g *genericCall) importValues() any {
	fields, file := g.anyForm()
	lists := g.beside("/api/lists")
	id, typ := text(g.query["list_id"]), text(g.query["type"])
	if id == "" {
		id = text(fields[fileName])
	}
	list := g.server.store.things.get(lists, id)
	if list == nil {
		thing := &genericCall{call: g.call, maker: g.maker, plan: g.plans[http.MethodPost+" /api/lists"]}
		list = thing.newThing(id, map[string]any{"name": id, "description": "File uploaded from file system of " + id, "type": typ})
		g.server.store.things.put(lists, list)
	}
	for value := range strings.Lines(string(file)) {
		if value = strings.TrimSpace(value); value != "" {
			item := g.newThing("", map[string]any{"list_id": id, "value": value})
			g.server.store.things.put(g.at(), item)
		}
	}
	return list.members
}

// exportedLines are the lines of an export: of value lists the values, of others all that is known.
func (g *genericCall) exportedLines(found []*thing) ([]byte, error) {
	if g.plan.of.path == "/api/lists/items" {
		return []byte(strings.Join(each(found, func(one *thing) string { return text(one.members["value"]) }), "\n")), nil
	}
	lines := each(found, func(one *thing) any { return one.members })
	owned := 0
	for _, one := range found {
		items, _, _ := g.owned(one)
		owned += len(items)
		lines = append(lines, each(items, func(item *thing) any { return item.members })...)
	}
	if details := g.exportDetails(len(found), owned); details != nil {
		lines = append(lines, details)
	}
	return encodeLines(lines...)
}

// exportDetails are the last line of an export, if it has one.
func (g *genericCall) exportDetails(n, owned int) map[string]any {
	switch {
	case g.plan.of.path == "/api/exception_lists":
		return map[string]any{
			"exported_exception_list_count": n, "exported_exception_list_item_count": owned,
			"missing_exception_list_item_count": 0, "missing_exception_list_items": []any{},
			"missing_exception_lists": []any{}, "missing_exception_lists_count": 0,
		}
	case g.plan.of.path == "/api/detection_engine/rules" && g.query[noDetails] != true:
		return map[string]any{"exported_count": n, "exported_rules_count": n, "missing_rules": []any{}, "missing_rules_count": 0}
	}
	return nil
}
