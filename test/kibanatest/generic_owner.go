package kibanatest

import "slices"

// owner says that the things of a collection belong to those of another one, without having them in their path.
type owner struct {
	items, of string
	by        string   // the member of an item that names its owner
	inherits  []string // what an item has of its owner
}

var owners = []owner{
	{items: "/api/lists/items", of: "/api/lists", by: "list_id", inherits: []string{"type"}},
	{items: "/api/exception_lists/items", of: "/api/exception_lists", by: "list_id", inherits: []string{"namespace_type"}},
}

// key is the value by which items name their owner.
func (o owner) key(one *thing) string {
	if key := text(one.members[o.by]); key != "" {
		return key
	}
	return one.id
}

// inherited is what an item with these members has of its owner, if that is there.
func (g *genericCall) inherited(members map[string]any) map[string]any {
	for _, o := range owners {
		if o.items != g.plan.of.path {
			continue
		}
		is := func(one *thing) bool { return o.key(one) == text(members[o.by]) }
		if one := g.server.store.things.find(g.beside(o.of), is); one != nil {
			return pick(one.members, o.inherits)
		}
	}
	return nil
}

// beside is where the things of another collection of the space are.
func (g *genericCall) beside(path string) placeOf {
	at := g.at()
	at.path = path
	return at
}

// owned are the items of a thing, and where they are.
func (g *genericCall) owned(one *thing) (items []*thing, o owner, at placeOf) {
	for _, o := range owners {
		if o.of != g.plan.of.path {
			continue
		}
		at = g.beside(o.items)
		return slices.DeleteFunc(slices.Clone(g.server.store.things[at]), func(item *thing) bool {
			return text(item.members[o.by]) != o.key(one)
		}), o, at
	}
	return nil, owner{}, at
}

// removeWithItems removes a thing with what belongs to it.
func (g *genericCall) removeWithItems(one *thing) {
	items, _, at := g.owned(one)
	for _, item := range items {
		g.server.store.things.remove(at, item)
	}
	g.server.store.things.remove(g.at(), one)
}

// copyItems gives a copy of a thing copies of what belongs to it.
func (g *genericCall) copyItems(from, to *thing) {
	items, o, at := g.owned(from)
	for _, item := range items {
		members := overlaid(item.members, map[string]any{"id": newUUID(), "item_id": newUUID(), o.by: o.key(to)})
		g.server.store.things.put(at, &thing{id: text(members["id"]), members: members})
	}
}
