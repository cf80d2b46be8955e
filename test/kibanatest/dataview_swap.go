package kibanatest

import "slices"

// mostSwapped is how many saved objects one swap changes: Kibana looks at the first page of them only.
const mostSwapped = 20

// swap is a change of references from one saved object to another.
type swap struct {
	typ, from, to string
	changes       []*object // what refers to the old object, and is to refer to the new one
	only          func(*object) bool
}

func (s *Server) previewSwap(c *call) (*reply, error) {
	_, swap, err := s.plannedSwap(c)
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"result": swap.summary()}), nil
}

func (s *Server) swapReferences(c *call) (*reply, error) {
	body, swap, err := s.plannedSwap(c)
	if err != nil {
		return nil, err
	}
	result := map[string]any{"result": swap.summary()}
	for _, o := range swap.changes {
		changed := o.clone()
		for i, r := range changed.References {
			if r.Type == swap.typ && r.ID == swap.from {
				changed.References[i].ID = swap.to
			}
		}
		s.store.put(changed)
	}
	if body["delete"] != true {
		return ok(result), nil
	}
	remaining := len(s.referrers(c, swap))
	if remaining == 0 {
		o, err := s.lookUp(c, "delete", swap.typ, swap.from)
		if err != nil {
			return nil, asBadRequest(err)
		}
		if err := s.store.delete(c.space, o.Type, o.ID, false); err != nil {
			return nil, asBadRequest(err)
		}
	}
	result["deleteStatus"] = map[string]any{"remainingRefs": remaining, "deletePerformed": remaining == 0}
	return ok(result), nil
}

// plannedSwap reads what to swap. The new object must exist, the old one need not.
func (s *Server) plannedSwap(c *call) (map[string]any, *swap, error) {
	body, err := c.bodyObject(fields{
		"fromId": str(), "fromType": byDefault(viewObject, str()), "toId": str(),
		"forId": optional(oneOf(str(), atMost(1000, list(str())))), "forType": optional(str()), "delete": optional(boolean()),
	}.object("fromId", "fromType", "toId", "forId", "forType", "delete"))
	if err != nil {
		return nil, nil, err
	}
	planned := &swap{typ: text(body["fromType"]), from: text(body["fromId"]), to: text(body["toId"])}
	if _, err := s.lookUp(c, "get", planned.typ, planned.to); err != nil {
		return nil, nil, noObject(planned.typ, planned.to)
	}
	forType, limited := body["forType"].(string)
	planned.only = func(o *object) bool { return published(o.Type) && (!limited || o.Type == forType) }
	found := s.referrers(c, planned)
	planned.changes = found[:min(mostSwapped, len(found))]
	if ids := texts(body["forId"]); ids != nil {
		planned.changes = slices.DeleteFunc(planned.changes, func(o *object) bool { return !slices.Contains(ids, o.ID) })
	}
	return body, planned, nil
}

// referrers are the saved objects of the space that refer to the old object.
func (s *Server) referrers(c *call, of *swap) []*object {
	return s.store.filter(func(o *object) bool {
		return o.in(c.space) && of.only(o) && slices.ContainsFunc(o.References, func(r reference) bool {
			return r.Type == of.typ && r.ID == of.from
		})
	})
}

func (w *swap) summary() []identity { return each(w.changes, (*object).identity) }
