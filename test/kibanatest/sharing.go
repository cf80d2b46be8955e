package kibanatest

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
)

const maxSharedSpaces = 1000

// updateObjectsSpaces shares objects with spaces and takes them away from others.
func (s *Server) updateObjectsSpaces(c *call) (*reply, error) {
	spaces := unique("duplicate space ids are not allowed", atMost(maxSharedSpaces, list(spaceIDsOrAll())))
	body, err := c.bodyObject(fields{
		"objects":        identities(),
		"spacesToAdd":    spaces,
		"spacesToRemove": spaces,
	}.object("objects"))
	if err != nil {
		return nil, err
	}
	add, remove := texts(body["spacesToAdd"]), texts(body["spacesToRemove"])
	switch {
	case len(add) == 0 && len(remove) == 0:
		return nil, badRequest("spacesToAdd and/or spacesToRemove must be a non-empty array of strings")
	case slices.ContainsFunc(add, func(space string) bool { return slices.Contains(remove, space) }):
		return nil, badRequest("spacesToAdd and spacesToRemove cannot contain any of the same strings")
	}
	ids := identitiesFrom(body["objects"])
	if err := s.authorize(c, "share_to_space", typesOf(publishedOnly(ids)), slices.Concat([]string{c.space}, add, remove)...); err != nil {
		return nil, err
	}
	return ok(map[string]any{"objects": each(ids, func(id identity) any { return s.moveObject(c, id, add, remove) })}), nil
}

// moveObject changes the spaces of one object; one that is left in none is deleted.
func (s *Server) moveObject(c *call, id identity, add, remove []string) map[string]any {
	o, err := s.sharedObject(c.space, id)
	if err != nil {
		item := failedItem(id, err)
		item["spaces"] = []string{}
		return item
	}
	moved := o.clone()
	moved.Namespaces = slices.DeleteFunc(moved.Namespaces, func(space string) bool { return slices.Contains(remove, space) })
	for _, space := range add {
		if !slices.Contains(moved.Namespaces, space) {
			moved.Namespaces = append(moved.Namespaces, space)
		}
	}
	switch {
	case len(moved.Namespaces) == 0:
		s.store.remove(o)
	case !slices.Equal(moved.Namespaces, o.Namespaces):
		s.store.put(moved)
	}
	return map[string]any{"type": id.Type, "id": id.ID, "spaces": append([]string{}, s.namespacesFor(c, moved)...)}
}

func (s *Server) sharedObject(space string, id identity) (*object, error) {
	if !published(id.Type) {
		return nil, notFound(id.Type, id.ID)
	}
	if isolationOf(id.Type) != shareable {
		return nil, badRequest(id.Type + " doesn't support multiple namespaces")
	}
	return s.store.get(space, id.Type, id.ID)
}

// shareableReferences follows references from the requested objects through those that can be shared.
func (s *Server) shareableReferences(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"objects": identities()}.object())
	if err != nil {
		return nil, err
	}
	queue := identitiesFrom(body["objects"])
	if err := s.authorize(c, "bulk_get", typesOf(queue), c.space); err != nil {
		return nil, err
	}
	results := []map[string]any{}
	inbound := map[identity][]reference{}
	for i := 0; i < len(queue); i++ {
		id := queue[i]
		result, o := s.shareable(c, id)
		results = append(results, result)
		if o == nil {
			continue
		}
		for _, r := range o.References {
			if isolationOf(r.Type) != shareable || !published(r.Type) {
				continue
			}
			inbound[r.target()] = append(inbound[r.target()], reference{Name: r.Name, Type: id.Type, ID: id.ID})
			if !slices.Contains(queue, r.target()) {
				queue = append(queue, r.target())
			}
		}
	}
	for i, id := range queue {
		results[i]["inboundReferences"] = orNone(inbound[id])
	}
	return ok(map[string]any{"objects": results}), nil
}

// shareable describes where an object is, and where its aliases and copies are. There is no object if it is
// missing or cannot be shared.
func (s *Server) shareable(c *call, id identity) (map[string]any, *object) {
	result := map[string]any{"type": id.Type, "id": id.ID, "spaces": []string{}}
	if isolationOf(id.Type) != shareable || !published(id.Type) {
		return result, nil
	}
	o, err := s.store.get(c.space, id.Type, id.ID)
	if err != nil {
		result["isMissing"] = true
		return result, nil
	}
	result["spaces"] = s.namespacesFor(c, o)
	aliased := slices.DeleteFunc(s.store.aliasedIn(id), func(space string) bool { return !s.allowed(c, space) })
	var copied []string
	for _, other := range s.store.filter(func(other *object) bool { return other != o && originOf(other) == originOf(o) }) {
		copied = append(copied, s.namespacesFor(c, other)...)
	}
	if len(aliased) > 0 {
		result["spacesWithMatchingAliases"] = sortedSet(aliased)
	}
	if len(copied) > 0 {
		result["spacesWithMatchingOrigins"] = sortedSet(copied)
	}
	return result, o
}

func (s *Server) disableAliases(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{
		"aliases": list(fields{
			"targetSpace": spaceIDs(), "targetType": str(), "sourceId": str(),
		}.object("targetSpace", "targetType", "sourceId")),
	}.object())
	if err != nil {
		return nil, err
	}
	aliases := records(body["aliases"])
	for _, a := range aliases {
		if err := s.authorize(c, "bulk_update", []string{text(a["targetType"])}, text(a["targetSpace"])); err != nil {
			return nil, fail(http.StatusForbidden, "Unable to disable aliases: "+err.Error())
		}
	}
	for _, a := range aliases {
		s.store.disableAlias(text(a["targetSpace"]), text(a["targetType"]), text(a["sourceId"]))
	}
	return noContent(), nil
}

const spaceIDText = `lower case, a-z, 0-9, "_", and "-" are allowed`

var spaceIDOrAllForm = regexp.MustCompile(`^(\*|[a-z0-9_\-]+)$`)

func spaceIDs() schema { return str(form(spaceIDForm, spaceIDText)) }

func spaceIDsOrAll() schema { return str(form(spaceIDOrAllForm, spaceIDText+`, OR "*"`)) }

// keyedBySpace refuses records whose keys cannot be space ids.
func keyedBySpace(s schema) schema {
	return s.and(func(path string, checked any) error {
		for id := range record(checked) {
			if !spaceIDForm.MatchString(id) {
				return complain(fmt.Sprintf("%s.key(%q)", path, id), "Invalid space id: %s", id)
			}
		}
		return nil
	})
}
