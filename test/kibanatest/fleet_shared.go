package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
)

// sharedKind is a kind of thing that the agents of all spaces share: a saved object whose attributes are what Fleet
// shows, but for the id.
type sharedKind struct {
	object  string // the saved object type
	missing string // what Kibana says of an id that leads nowhere
}

// stored finds a thing. What Fleet has from its start is there.
func (s *Server) stored(kind sharedKind, id string) (*object, error) {
	s.setUpFleet()
	o, found := s.store.objects[keyOf("", kind.object, id)]
	if !found {
		return nil, fail(http.StatusNotFound, fmt.Sprintf(kind.missing, id))
	}
	return o, nil
}

// all are the things of a kind, the default first and the others in the order of their making.
func (s *Server) all(kind sharedKind) []*object {
	s.setUpFleet()
	found := s.store.filter(func(o *object) bool { return o.Type == kind.object })
	slices.SortStableFunc(found, func(a, b *object) int {
		switch {
		case a.Attributes["is_default"] == b.Attributes["is_default"]:
			return 0
		case a.Attributes["is_default"] == true:
			return -1
		case b.Attributes["is_default"] == true:
			return 1
		}
		return 0
	})
	return found
}

// listed answers with all things of a kind, on one page.
func (s *Server) listed(kind sharedKind) handler {
	return func(*call) (*reply, error) {
		found := s.all(kind)
		return ok(map[string]any{
			"items": each(found, shownItem), "total": len(found), "page": 1, "perPage": maxResultWindow,
		}), nil
	}
}

// got answers with the thing that the path names.
func (s *Server) got(kind sharedKind) handler {
	return func(c *call) (*reply, error) {
		o, err := s.stored(kind, c.vars["id"])
		if err != nil {
			return nil, err
		}
		return item(shownItem(o)), nil
	}
}

// made stores a new thing under the id that the body names, if any.
func (s *Server) made(kind sharedKind, given map[string]any) (*object, error) {
	id := text(given["id"])
	delete(given, "id")
	return s.store.create(defaultSpaceID, &object{Type: kind.object, ID: id, Attributes: given}, false)
}

// removed deletes a thing and answers with its id.
func (s *Server) removed(o *object) *reply {
	s.store.remove(o)
	return ok(map[string]any{"id": o.ID})
}

// takeFlag makes a thing the only one of its kind that has a flag.
func (s *Server) takeFlag(kind sharedKind, flag, id string) {
	for _, other := range s.all(kind) {
		if other.ID != id && other.Attributes[flag] == true {
			s.storeChange(other, map[string]any{flag: false})
		}
	}
}

// forget takes a reference to a thing out of all objects of a type.
func (s *Server) forget(typ, id string, keys ...string) {
	refers := func(o *object) func(string) bool { return func(key string) bool { return o.Attributes[key] == id } }
	for _, o := range s.store.filter(func(o *object) bool { return o.Type == typ && slices.ContainsFunc(keys, refers(o)) }) {
		changed := o.clone()
		for _, key := range slices.DeleteFunc(slices.Clone(keys), func(key string) bool { return !refers(o)(key) }) {
			changed.Attributes[key] = nil
		}
		if typ == agentPolicyObject {
			s.putRevision(changed)
			continue
		}
		s.store.put(changed)
	}
}

// checkProxy refuses references to proxies that are not there.
func (s *Server) checkProxy(given map[string]any) error {
	id := text(given["proxy_id"])
	if _, found := s.store.objects[keyOf("", proxyKind.object, id)]; id == "" || found {
		return nil
	}
	return fail(http.StatusBadRequest, "Proxy "+id+" not found")
}
