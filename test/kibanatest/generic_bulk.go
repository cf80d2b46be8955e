package kibanatest

import (
	"slices"
	"strings"
)

// many are the stored things whose ids the call lists, and the ids.
func (g *genericCall) many() (ids []string, found []*thing) {
	ids = texts(g.argument(g.idsIn(g.plan.op)))
	if one := text(g.argument(g.plan.of.idName)); one != "" && len(ids) == 0 {
		ids = []string{one}
	}
	for _, id := range ids {
		if one := g.server.store.things.get(g.at(), id); one != nil {
			found = append(found, one)
		}
	}
	return ids, found
}

// actOnMany gets or deletes the things that the call lists. Those that are not there are passed over.
func (g *genericCall) actOnMany() (any, error) {
	ids, found := g.many()
	items := each(found, func(one *thing) any { return one.members })
	if g.plan.role == deletesMany {
		for _, one := range found {
			g.server.store.things.remove(g.at(), one)
		}
		items = each(ids, func(id string) any {
			gone := slices.ContainsFunc(found, func(one *thing) bool { return one.id == id })
			item := map[string]any{"id": id, "deleted": gone, "success": gone}
			if !gone {
				item["error"] = missing(g.plan.of, g.plan.of.idName, id)
			}
			return item
		})
	}
	known := overlaid(g.request(), map[string]any{"total": float64(len(ids)), "deleted": float64(len(found))})
	if g.plan.op.Reply == nil {
		return known, nil
	}
	way, item := g.locateList(g.plan.op.Reply.Schema, wrappers)
	if item != nil && len(way) == 0 {
		return items, nil
	}
	if item != nil && g.plan.role == getsMany {
		return overlaid(known, record(nest(way, items))), nil
	}
	return known, nil
}

// outcome collects what a bulk call has done.
type outcome struct {
	*genericCall
	created, updated, deleted []any
	dry                       bool // only say what would be done
}

// bulk creates, updates and deletes things, or does one action to many.
func (g *genericCall) bulk() any {
	o := &outcome{genericCall: g, created: []any{}, updated: []any{}, deleted: []any{}, dry: g.query["dry_run"] == true}
	stored := g.server.store.things
	for _, members := range records(g.body["create"]) {
		o.create(members)
	}
	for _, change := range records(g.body["update"]) {
		if one := stored.get(g.at(), text(change["id"])); one != nil {
			o.update(one, change)
		}
	}
	for _, id := range texts(record(g.body["delete"])["ids"]) {
		if one := stored.get(g.at(), id); one != nil {
			o.delete(one, one.id)
		}
	}
	for _, one := range g.chosen() {
		o.act(one)
	}
	return o.known()
}

// act does to a thing what the call's action is.
func (o *outcome) act(one *thing) {
	switch o.body["action"] {
	case "delete":
		o.delete(one, one.members)
	case "enable", "disable":
		o.update(one, map[string]any{"enabled": o.body["action"] == "enable"})
	case "duplicate":
		members := overlaid(one.members)
		o.distinguish(members)
		o.create(members)
	case "edit":
		o.update(one, map[string]any{"tags": editedTags(texts(one.members["tags"]), records(o.body["edit"]))})
	}
}

func (o *outcome) create(members map[string]any) {
	fresh := o.newThing("", members)
	o.created = append(o.created, fresh.members)
	if !o.dry {
		o.server.store.things.put(o.at(), fresh)
	}
}

func (o *outcome) update(one *thing, change map[string]any) {
	fresh := o.changed(one, change)
	o.updated = append(o.updated, fresh.members)
	if !o.dry {
		o.server.store.things.put(o.at(), fresh)
	}
}

func (o *outcome) delete(one *thing, shown any) {
	o.deleted = append(o.deleted, shown)
	if !o.dry {
		o.server.store.things.remove(o.at(), one)
	}
}

// editedTags are tags after the edits that are about tags.
func editedTags(tags []string, edits []map[string]any) []any {
	for _, edit := range edits {
		values := texts(edit["value"])
		switch edit["type"] {
		case "add_tags":
			tags = append(tags, values...)
		case "set_tags":
			tags = values
		case "delete_tags":
			tags = slices.DeleteFunc(tags, func(tag string) bool { return slices.Contains(values, tag) })
		}
	}
	return anys(tags)
}

// chosen are the things that an action is for: those with the ids of the body, or all.
func (g *genericCall) chosen() []*thing {
	if g.body["action"] == nil {
		return nil
	}
	if _, byID := g.body["ids"]; !byID {
		return slices.DeleteFunc(slices.Clone(g.server.store.things[g.at()]), func(one *thing) bool {
			query := text(g.body["query"])
			return query != "" && !one.meets(query)
		})
	}
	var found []*thing
	for _, id := range texts(g.body["ids"]) {
		if one := g.server.store.things.get(g.at(), id); one != nil {
			found = append(found, one)
		}
	}
	return found
}

// known is what is known of the reply: the results, and how many there are under every name for that.
func (o *outcome) known() any {
	total := float64(len(o.created) + len(o.updated) + len(o.deleted))
	known := map[string]any{
		"success": true,
		"attributes": map[string]any{
			"results": map[string]any{"created": o.created, "updated": o.updated, "deleted": o.deleted, "skipped": []any{}},
			"summary": map[string]any{"failed": 0.0, "skipped": 0.0, "succeeded": total, "total": total},
		},
	}
	if o.plan.op.Reply != nil {
		for name := range o.Resolve(o.plan.op.Reply.Schema).Properties {
			if strings.HasSuffix(name, "ount") {
				known[name] = total
			}
		}
	}
	return known
}
