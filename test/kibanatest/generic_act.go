package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// act does what the call's plan says, and returns what is known of the reply.
func (g *genericCall) act() (any, error) {
	switch g.plan.role {
	case creates, copies:
		return g.create()
	case upserts:
		return g.upsert()
	case lists:
		return g.list()
	case gets, touches, updates, deletes:
		return g.actOnOne()
	case getsMany, deletesMany:
		return g.actOnMany()
	case deletesAll:
		return g.deleteAll(), nil
	case bulks:
		return g.bulk(), nil
	case imports:
		return g.importFile(), nil
	case pins:
		return g.pin()
	case settles, recalls:
		return g.settle(), nil
	case answers, exports:
	}
	return g.wrapped(g.request()), nil
}

// request is all that the request says, by name.
func (g *genericCall) request() map[string]any {
	known := overlaid(g.query, g.given)
	for name, value := range g.vars {
		known[name] = value
	}
	return known
}

// wrapped puts what is known also into the object that a reply wraps it in, if there is but one.
func (g *genericCall) wrapped(known map[string]any) map[string]any {
	if g.plan.op.Reply == nil {
		return known
	}
	s := g.Resolve(g.plan.op.Reply.Schema)
	objects := slices.DeleteFunc(slices.Clone(s.Required), func(name string) bool {
		member := s.Properties[name]
		return member == nil || !g.Resolve(member).Object()
	})
	if len(objects) != 1 || known[objects[0]] != nil {
		return known
	}
	return overlaid(known, map[string]any{objects[0]: known})
}

// pin makes a thing, or deletes the one that the call names.
func (g *genericCall) pin() (any, error) {
	if one := g.server.store.things.get(g.at(), g.named()); one != nil {
		g.server.store.things.remove(g.at(), one)
		return map[string]any{"unpinned": true}, nil
	}
	return g.createOne()
}

// deleteAll deletes what the call does not except.
func (g *genericCall) deleteAll() any {
	at, kept := g.at(), texts(g.body["excludedIds"])
	n := 0
	for _, one := range slices.Clone(g.server.store.things[at]) {
		if !slices.Contains(kept, one.id) {
			g.server.store.things.remove(at, one)
			n++
		}
	}
	return map[string]any{"totalDeleted": float64(n)}
}

// createMany stores what a list in the body describes.
func (g *genericCall) createMany() (any, error) {
	items := records(g.items)
	made := make([]any, 0, len(items))
	for _, g.given = range items {
		known, err := g.createOne()
		if err != nil {
			return nil, err
		}
		made = append(made, known)
	}
	if way, item := g.locateList(g.plan.op.Reply.Schema, wrappers); item != nil && len(way) > 0 {
		return overlaid(map[string]any{"total": float64(len(made))}, record(nest(way, made))), nil
	}
	return made, nil
}

// create stores a new thing, or many.
func (g *genericCall) create() (any, error) {
	if g.items != nil {
		return g.createMany()
	}
	return g.createOne()
}

func (g *genericCall) createOne() (any, error) {
	members := maps.Clone(g.given)
	var from *thing
	if g.plan.role == copies {
		var err error
		if from, err = g.target(); err != nil {
			return nil, err
		}
		members = overlaid(from.members, g.given)
		g.distinguish(members)
	}
	id := ""
	if g.plan.role != copies {
		id = g.named()
	}
	fresh := g.newThing(id, members)
	stored := g.server.store.things
	for _, key := range uniqueKeys(g.plan.of) {
		value := fresh.members[key]
		taken := func(one *thing) bool { return keyText(one.members[key]) == keyText(value) }
		if value != nil && stored.find(g.at(), taken) != nil {
			return nil, g.fail(http.StatusConflict, fmt.Sprintf("%s: %q already exists", key, keyText(value)))
		}
	}
	stored.put(g.at(), fresh)
	if from != nil {
		g.copyItems(from, fresh)
	}
	return g.about(fresh), nil
}

// distinguish takes from a copy what only one thing has, and marks its name.
func (g *genericCall) distinguish(members map[string]any) {
	for _, key := range g.plan.of.keys {
		if g.given[key] == nil {
			delete(members, key)
		}
	}
	if name, named := members["name"].(string); named && g.given["name"] == nil {
		members["name"] = name + " [Duplicate]"
	}
}

// uniqueKeys are the members that no two things share.
func uniqueKeys(c *collection) []string {
	if len(c.keys) > 2 {
		return c.keys[:1] // the others name a thing together
	}
	return c.keys
}

// newThing completes members to a thing of the collection. An id that nobody gave is made.
func (g *genericCall) newThing(id string, members map[string]any) *thing {
	of := g.plan.of
	if id == "" {
		id = text(members[of.idName])
	}
	if id == "" {
		id = newUUID()
	}
	members = overlaid(yamlHead(text(members["yaml"])), g.inherited(members), members, map[string]any{of.idName: id})
	if of.thing != nil {
		members = overlaid(members, record(g.fill("", of.thing, overlaid(g.usual(of.thing, id), members))))
	}
	return &thing{id: id, members: members}
}

// usual makes the members that Kibana gives to nearly every thing, whether it must have them or not.
func (g *genericCall) usual(s *description.Schema, id string) map[string]any {
	made := map[string]any{}
	for _, name := range []string{
		"@timestamp", "_version", "created", "createdAt", "createdBy", "created_at", "created_by", "enabled", "revision", "updated",
		"updatedAt", "updatedBy", "updated_at", "updated_by", "version",
	} {
		if member := g.member(s, name); member != nil {
			made[name] = g.fill(name, member, undefined{})
		}
	}
	if member := g.member(s, "config_id"); member != nil {
		made["config_id"] = id // another name for the same
	}
	return made
}

// yamlHead are the texts and flags at the top level of a document in YAML, which workflows are written in.
func yamlHead(document string) map[string]any {
	head := map[string]any{}
	for line := range strings.Lines(document) {
		name, value, is := strings.Cut(strings.TrimSpace(line), ": ")
		if !is || line[0] == ' ' || line[0] == '-' {
			continue
		}
		head[name] = strings.Trim(value, `"'`)
		if value == "true" || value == "false" {
			head[name] = value == "true"
		}
	}
	return head
}

// upsert stores a new thing, or changes the one that is there.
func (g *genericCall) upsert() (any, error) {
	stored := g.server.store.things
	var old *thing
	id := g.named()
	if id != "" {
		old = stored.get(g.at(), id)
	} else if wanted := g.keys(); len(wanted) > 0 && len(wanted) == len(g.plan.of.keys) {
		old = stored.find(g.at(), func(one *thing) bool { return one.has(wanted) })
	}
	members := overlaid(g.given)
	for name, value := range g.vars {
		if name != g.plan.id {
			members[name] = value
		}
	}
	fresh := g.newThing(id, members)
	if old != nil {
		fresh = g.changed(old, g.given)
	}
	stored.put(g.at(), fresh)
	return g.about(fresh), nil
}

// changed is a thing with other members, and a new time of its last change.
func (g *genericCall) changed(old *thing, change map[string]any) *thing {
	members := overlaid(old.members, change)
	members[g.plan.of.idName] = old.members[g.plan.of.idName]
	now := g.server.clock()
	for _, name := range []string{"updated_at", "updatedAt", "updated", "lastUpdatedAt"} {
		switch old := members[name].(type) {
		case string:
			if _, err := time.Parse(time.RFC3339, old); err == nil {
				members[name] = timestamp(now)
			}
		case float64:
			members[name] = float64(now.UnixMilli())
		}
	}
	counter := "version"
	if _, revised := members["revision"]; revised {
		counter = "revision"
	}
	switch n := old.members[counter].(type) {
	case float64:
		members[counter] = n + 1
	case string:
		g.server.store.writes++
		members[counter] = versionOf(g.server.store.writes)
	}
	if g.plan.of.thing != nil {
		members = overlaid(members, record(g.fill("", g.plan.of.thing, members)))
	}
	return &thing{id: old.id, members: members}
}

func (g *genericCall) actOnOne() (any, error) {
	one, err := g.target()
	if err != nil {
		return nil, err
	}
	stored := g.server.store.things
	isStored := stored.get(g.at(), one.id) == one
	switch g.plan.role {
	case deletes:
		g.removeWithItems(one)
	case updates, touches:
		fresh := g.changed(one, overlaid(g.given, g.switched()))
		if isStored {
			stored.put(g.at(), fresh)
		}
		one = fresh
	default: // it is only looked at
	}
	return g.about(one), nil
}

// switched is what an operation changes whose last segment is a verb.
func (g *genericCall) switched() map[string]any {
	switch path.Base(g.plan.op.Path) {
	case "enable", "_enable":
		return map[string]any{"enabled": true}
	case "disable", "_disable":
		return map[string]any{"enabled": false}
	}
	return nil
}

// settle stores or gets the only thing that there is at a path.
func (g *genericCall) settle() any {
	stored := g.server.store.things
	only := stored.get(g.at(), "")
	if only == nil {
		only = &thing{}
	}
	if g.plan.role == settles {
		only = &thing{members: overlaid(only.members, g.given)}
		stored.put(g.at(), only)
	}
	return g.wrapped(overlaid(only.members))
}

// about is what is known of a reply about a thing.
func (g *genericCall) about(one *thing) any {
	known := overlaid(g.request(), one.members)
	if _, own := one.members[g.plan.id]; !own && g.plan.id != "" { // a saved query has an id next to the one it is found by
		known[g.plan.id] = one.id
	}
	if _, named := one.members["id"]; !named {
		known["id"] = one.id
	}
	if g.plan.op.Reply == nil {
		return known
	}
	s := g.Resolve(g.plan.op.Reply.Schema)
	mightBeMany := (g.plan.role == gets || g.plan.role == deletes) && g.argument(g.plan.of.idName) == nil
	if s.Type == "array" || mightBeMany && g.resembles(s, []any{}) {
		return []any{known}
	}
	way, found := g.locate(g.plan.op.Reply.Schema, g.plan.of.idName, wrappers)
	if found == nil || len(way) == 0 {
		return g.wrapped(known)
	}
	return overlaid(known, record(nest(way, known)))
}

// reply makes the reply of what is known of it.
func (g *genericCall) reply(known any) (*reply, error) {
	op := g.plan.op
	r := &reply{status: op.Status}
	if op.Reply == nil {
		r.raw = []byte{}
		return r, nil
	}
	if op.Reply.Media != "application/json" {
		r.header = http.Header{"Content-Type": {op.Reply.Media}}
		r.raw = emptyFile(op.Reply.Media)
		return r, nil
	}
	r.body = g.fill("", op.Reply.Schema, known)
	return r, nil
}
