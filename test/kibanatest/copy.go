package kibanatest

import (
	"maps"
	"net/http"
	"slices"
)

// sharingRoutes are the routes below spaces that are about saved objects. The space in the path is the source
// of all but the last, which ignores it.
func (s *Server) sharingRoutes() {
	const base = "/api/spaces"
	s.handle(http.MethodPost, base+"/_copy_saved_objects", s.copyObjects)
	s.handle(http.MethodPost, base+"/_resolve_copy_saved_objects_errors", s.resolveCopyErrors)
	s.handle(http.MethodPost, base+"/_update_objects_spaces", s.updateObjectsSpaces)
	s.handle(http.MethodPost, base+"/_get_shareable_references", s.shareableReferences)
	s.handle(http.MethodPost, base+"/_disable_legacy_url_aliases", s.disableAliases, global)
}

func (s *Server) copyObjects(c *call) (*reply, error) {
	body, objects, err := s.copyRequest(c, fields{
		"overwrite": byDefault(false, boolean()),
		"spaces":    unique("duplicate space ids are not allowed", list(spaceIDs())),
	})
	if err != nil {
		return nil, err
	}
	results := map[string]any{}
	for _, space := range texts(body["spaces"]) {
		results[space] = s.copyInto(c, s.newImporter(space, body), objects)
	}
	return ok(results), nil
}

func (s *Server) resolveCopyErrors(c *call) (*reply, error) {
	body, objects, err := s.copyRequest(c, fields{
		"retries": keyedBySpace(dict(list(retryFields().object("type", "id")))),
	})
	if err != nil {
		return nil, err
	}
	results := map[string]any{}
	retries := record(body["retries"])
	for _, space := range slices.Sorted(maps.Keys(retries)) {
		im := s.newImporter(space, body)
		if err := im.retryOnly(records(retries[space])); err != nil {
			return nil, err
		}
		results[space] = s.copyInto(c, im, objects)
	}
	return ok(results), nil
}

// copyRequest checks the privilege to copy, and a body of the given fields and of those that both routes have. It
// finds the objects that are to be copied.
func (s *Server) copyRequest(c *call, more fields) (body map[string]any, objects []*object, err error) {
	if !s.allowed(c, c.space) {
		return nil, nil, s.lacksPrivilege(c, "copySavedObjectsToSpaces")
	}
	more["compatibilityMode"] = byDefault(false, boolean())
	more["createNewCopies"] = byDefault(true, boolean())
	more["includeReferences"] = byDefault(false, boolean())
	more["objects"] = unique("duplicate objects are not allowed", identities())
	if body, err = c.bodyObject(more.object("objects")); err != nil {
		return nil, nil, err
	}
	if err = checkImportOptions("request body", body); err != nil {
		return nil, nil, err
	}
	objects, err = s.sources(c, body)
	return body, objects, err
}

// sources finds the objects to copy in the active space.
func (s *Server) sources(c *call, body map[string]any) ([]*object, error) {
	ids := identitiesFrom(body["objects"])
	found, err := s.fetch(c.space, ids)
	if err != nil {
		f := fail(http.StatusNotFound, "Saved objects not found")
		missing := slices.DeleteFunc(ids, func(id identity) bool {
			return slices.ContainsFunc(found, func(o *object) bool { return o.identity() == id })
		})
		f.attributes = map[string]any{"objects": missing}
		return nil, f
	}
	if body["includeReferences"] == true {
		found, _ = s.withReferences(c.space, found)
	}
	return byDependency(found), nil
}

// copyInto makes the result for one space. What was shared with it already and what all spaces share is left out.
func (s *Server) copyInto(c *call, im *importer, objects []*object) map[string]any {
	var copies []*object
	for _, o := range objects {
		if isolationOf(o.Type) == agnostic || !im.newCopies && o.in(im.space) {
			continue
		}
		fresh := o.withoutSecrets()
		fresh.Namespaces = nil
		copies = append(copies, fresh)
	}
	result, err := im.run(copies, func(types []string) error {
		return s.authorize(c, "bulk_create", types, im.space)
	})
	if err != nil {
		return map[string]any{"success": false, "successCount": 0, "errors": []any{itemError(err)}}
	}
	return result.json()
}
