package kibanatest

import (
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// role is what an operation does to the things of its collection.
type role int

const (
	answers     role = iota // nothing: it is answered by what the description says
	creates                 // makes a thing; its id must be free
	upserts                 // makes a thing, or changes it
	lists                   // lists them
	gets                    // gets one
	updates                 // changes one
	deletes                 // deletes one
	touches                 // does something to one that is not modelled
	copies                  // makes a thing like another
	getsMany                // gets those that it names
	deletesMany             // deletes those that it names
	deletesAll              // deletes all
	exports                 // writes them to a file
	imports                 // makes those that a file has
	bulks                   // creates, updates and deletes in one
	pins                    // makes one, or deletes the one that it names
	settles                 // stores the only thing there is
	recalls                 // gets the only thing there is
)

// collection is a kind of thing that has operations of its own.
type collection struct {
	path    string              // with the parameters of its parents
	idName  string              // the member that has a thing's id
	keys    []string            // members that may name a thing in a query or a body, the id among them
	created bool                // through the API: one that is not there is a 404
	thing   *description.Schema // what one looks like; nil if that is not described
	within  []string            // the members of a reply that lead to the thing
}

// plan is what is known of an operation.
type plan struct {
	op      *description.Operation
	role    role
	of      *collection // of the things that the role is about; nil when it answers
	id      string      // the path's parameter that names the thing; empty if query or body do
	inside  string      // the member of the body and of the thing that has the rest of the body
	parents []string    // the paths of the things that must be there, with the operation's parameters
}

// genericDomain is a domain of the description with what its operations do.
type genericDomain struct {
	*description.Domain
	collections map[string]*collection
	plans       map[string]*plan // by "METHOD path"
}

var genericDomains sync.Map

// genericDomainOf reads a domain when it is first needed.
func genericDomainOf(name string) *genericDomain {
	load, _ := genericDomains.LoadOrStore(name, sync.OnceValue(func() *genericDomain {
		return newGenericDomain(description.Load(name))
	}))
	loader, _ := load.(func() *genericDomain)
	return loader()
}

// newGenericDomain infers what the operations do: from the exceptions, then from their paths.
func newGenericDomain(described *description.Domain) *genericDomain {
	d := &genericDomain{Domain: described, collections: map[string]*collection{}, plans: map[string]*plan{}}
	for _, op := range d.Operations {
		d.plans[op.Method+" "+op.Path] = &plan{op: op}
	}
	for _, op := range d.Operations {
		if path := d.collectionPath(op); path != "" && d.collections[path] == nil {
			d.collections[path] = d.newCollection(path)
		}
	}
	for key, p := range d.plans {
		d.assign(key, p)
		d.unwrap(p)
		p.parents = d.parents(p)
	}
	for _, p := range d.plans {
		if p.role == creates || p.role == upserts || p.role == bulks || p.role == pins {
			p.of.created = p.of.created || !slices.Contains(givenCollections, p.of.path)
		}
	}
	return d
}

// collectionPath is the path of the collection that an operation shows to be there: it acts on one thing by its path, or
// by the query or the body although others are created at the same path. It is empty if there is none.
func (d *genericDomain) collectionPath(op *description.Operation) string {
	if e, listed := exceptions[op.Method+" "+op.Path]; listed {
		return e.of
	}
	base, id := cutParameters(op.Path)
	switch {
	case id != "":
		return base
	case op.Method != http.MethodPost && d.Find(http.MethodPost, op.Path) != nil && d.createsAt(op.Path):
		return op.Path
	}
	return ""
}

// createsAt tells whether POST to a path answers with a thing that has an id.
func (d *genericDomain) createsAt(path string) bool {
	post := d.Find(http.MethodPost, path)
	if post == nil || post.Reply == nil || post.Request == nil {
		return false
	}
	return d.idIn(post.Reply.Schema, idNames) != ""
}

// cutParameters cuts the parameters at the end off a path, and tells the name of the last one.
func cutParameters(path string) (base, id string) {
	segments := strings.Split(path, "/")
	end := len(segments)
	for end > 0 {
		name, kind := parameter(segments[end-1])
		if kind == noParameter || tail(segments[end-1]) != "" {
			break
		}
		if id == "" {
			id = name
		}
		end--
	}
	return strings.Join(segments[:end], "/"), id
}

// idNames are the members that ids are in, the likeliest first.
var idNames = []string{"saved_object_id", "savedObjectId", "id", "uuid", "action_id", "name"}

// idIn finds the first of the members that a reply has in the thing that it is about.
func (d *genericDomain) idIn(s *description.Schema, names []string) string {
	for _, name := range names {
		if _, found := d.locate(s, name, wrappers); found != nil {
			return name
		}
	}
	return ""
}

func (d *genericDomain) newCollection(path string) *collection {
	c := &collection{path: path, idName: "id"}
	names := idNames
	var replies []*description.Schema
	for _, op := range d.Operations {
		base, id := cutParameters(op.Path)
		if base != path && d.exceptionOf(op) != path || op.Reply == nil {
			continue
		}
		if id != "" && base == path {
			names = append(append(slices.Clone(idNames[:2]), id), idNames[2:]...)
		}
		switch {
		case id != "" && op.Method == http.MethodGet:
			replies = append([]*description.Schema{op.Reply.Schema}, replies...)
		case op.Method == http.MethodGet:
			_, item := d.locateList(op.Reply.Schema, wrappers)
			replies = append(replies, item)
			replies = append([]*description.Schema{op.Reply.Schema}, replies...)
		default:
			replies = append(replies, op.Reply.Schema)
		}
	}
	if e, listed := idsOf[path]; listed {
		names = []string{e}
	}
	for _, reply := range replies {
		if name := d.idIn(reply, names); reply != nil && name != "" {
			c.idName = name
			c.within, c.thing = d.locate(reply, name, wrappers)
			break
		}
	}
	if c.keys = keysOf[path]; c.keys == nil {
		c.keys = d.queried(path, c)
	}
	return c
}

func (d *genericDomain) exceptionOf(op *description.Operation) string {
	return exceptions[op.Method+" "+op.Path].of
}

// queried are the members by which the queries at the collection's own path name one thing.
func (d *genericDomain) queried(path string, c *collection) []string {
	keys := []string{c.idName}
	for _, method := range []string{http.MethodGet, http.MethodDelete} {
		op := d.Find(method, path)
		if op == nil || op.Reply == nil || c.thing == nil {
			continue
		}
		if _, one := d.locate(op.Reply.Schema, c.idName, wrappers); one == nil {
			continue // it lists
		}
		for _, p := range op.Query {
			scoped := p.Name == "namespace_type" || slices.Contains(keys, p.Name)
			if d.member(c.thing, p.Name) != nil && d.isText(p.Schema) && !scoped {
				keys = append(keys, p.Name)
			}
		}
	}
	return keys
}

// listed finds what a list in the reply of an operation lists; it is nil if there is none.
func (d *genericDomain) listed(op *description.Operation) *description.Schema {
	if op.Reply == nil || op.Reply.Media != "application/json" {
		return nil
	}
	_, item := d.locateList(op.Reply.Schema, wrappers)
	return item
}
