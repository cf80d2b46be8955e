package kibanatest

import "slices"

// maxBulk is how many objects a bulk request may have.
const maxBulk = 10000

func bulkList(item schema) schema { return atMost(maxBulk, list(item)) }

func (s *Server) bulkCreate(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"overwrite": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyAs(bulkList(fields{
		"attributes":           dict(anything()),
		"coreMigrationVersion": optional(str()),
		"id":                   optional(str()),
		"initialNamespaces":    optional(nonEmptyList(str())),
		"migrationVersion":     optional(dict(str())),
		"references":           optional(references()),
		"type":                 str(),
		"typeMigrationVersion": optional(str()),
		"version":              optional(str()),
	}.object("type", "id", "attributes")))
	if err != nil {
		return nil, err
	}
	var types, spaces []string
	fresh := each(records(body), objectFrom)
	for _, o := range fresh {
		if published(o.Type) {
			types = append(types, o.Type)
			spaces = append(spaces, initialSpaces(c.space, o)...)
		}
	}
	if err := s.authorize(c, "bulk_create", types, spaces...); err != nil {
		return nil, err
	}
	create := func(o *object) any { return s.bulkCreateOne(c, o, query["overwrite"] == true) }
	return ok(map[string]any{"saved_objects": each(fresh, create)}), nil
}

func (s *Server) bulkCreateOne(c *call, o *object, overwrite bool) map[string]any {
	if err := s.checkNew(o); err != nil {
		return failedItem(o.identity(), err)
	}
	taken := map[string]any{"type": o.Type, "id": o.ID}
	if old, err := s.store.get(c.space, o.Type, o.ID); err == nil && o.Version != "" && o.Version != old.Version {
		taken["error"] = s.conflictItem(c.space, o)
		return taken
	}
	made, err := s.store.create(c.space, o, overwrite)
	if err != nil {
		taken["error"] = s.conflictItem(c.space, o)
		return taken
	}
	return s.view(c, made)
}

// conflictItem tells of a taken id, and whether overwriting could not help either.
func (s *Server) conflictItem(space string, o *object) map[string]any {
	item := itemError(idTaken(o.identity()))
	if s.store.elsewhere(space, o) {
		item["metadata"] = map[string]any{"isNotOverwritable": true}
	}
	return item
}

func (s *Server) bulkGet(c *call) (*reply, error) {
	body, err := c.bodyAs(bulkList(fields{
		"type":       str(),
		"id":         str(),
		"fields":     optional(list(str())),
		"namespaces": optional(list(str())),
	}.object("type", "id")))
	if err != nil {
		return nil, err
	}
	items := records(body)
	var types, spaces []string
	for _, item := range items {
		if typ := text(item["type"]); published(typ) {
			types, spaces = append(types, typ), append(spaces, spacesOfItem(c, item)...)
		}
	}
	if err := s.authorize(c, "bulk_get", types, spaces...); err != nil {
		return nil, err
	}
	get := func(item map[string]any) any { return s.bulkGetOne(c, item) }
	return ok(map[string]any{"saved_objects": each(items, get)}), nil
}

func (s *Server) bulkGetOne(c *call, item map[string]any) map[string]any {
	id := identityFrom(item)
	o, err := s.getFrom(id, item["namespaces"] != nil, spacesOfItem(c, item))
	if err != nil {
		return failedItem(id, err)
	}
	shown := s.view(c, o)
	if names, given := item["fields"]; given {
		shown["attributes"] = pick(o.Attributes, texts(names))
	}
	return shown
}

// spacesOfItem are the spaces that one item of a bulk request is about.
func spacesOfItem(c *call, item map[string]any) []string {
	if namespaces := texts(item["namespaces"]); len(namespaces) > 0 {
		return namespaces
	}
	return []string{c.space}
}

// getFrom finds an object that is visible in any of the spaces.
func (s *Server) getFrom(id identity, named bool, spaces []string) (*object, error) {
	if !published(id.Type) {
		return nil, unsupportedType(id.Type)
	}
	kind := isolationOf(id.Type)
	switch {
	case named && kind == agnostic:
		return nil, badRequest(`"namespaces" cannot be used on space-agnostic types`)
	case named && kind != shareable && (len(spaces) != 1 || spaces[0] == allSpaces):
		return nil, badRequest(`"namespaces" can only specify a single space when used with space-isolated types`)
	}
	return s.store.getFromAny(spaces, id)
}

func (s *Server) bulkUpdate(c *call) (*reply, error) {
	body, err := c.bodyAs(bulkList(fields{
		"type":       str(),
		"id":         str(),
		"attributes": dict(anything()),
		"version":    optional(str()),
		"references": optional(references()),
		"namespace":  optional(str(minLength(1))),
	}.object("type", "id", "attributes")))
	if err != nil {
		return nil, err
	}
	items := records(body)
	var types, spaces []string
	for _, item := range items {
		if typ := text(item["type"]); published(typ) && item["namespace"] != allSpaces {
			types, spaces = append(types, typ), append(spaces, namespaceOfItem(c, item))
		}
		if version, given := item["version"].(string); given {
			if err := checkVersionForm(version); err != nil {
				return nil, err
			}
		}
	}
	if err := s.authorize(c, "bulk_update", types, spaces...); err != nil {
		return nil, err
	}
	update := func(item map[string]any) any { return s.bulkUpdateOne(c, item) }
	return ok(map[string]any{"saved_objects": each(items, update)}), nil
}

func namespaceOfItem(c *call, item map[string]any) string {
	if space, given := item["namespace"].(string); given {
		return space
	}
	return c.space
}

func (s *Server) bulkUpdateOne(c *call, item map[string]any) map[string]any {
	id := identityFrom(item)
	switch {
	case !published(id.Type):
		return failedItem(id, notFound(id.Type, id.ID))
	case item["namespace"] == allSpaces:
		return failedItem(id, badRequest(`"namespace" cannot be "*"`))
	}
	o, err := s.store.get(namespaceOfItem(c, item), id.Type, id.ID)
	if err != nil {
		return failedItem(id, err)
	}
	updated, err := s.update(o, item)
	if err != nil {
		return map[string]any{"type": id.Type, "id": id.ID, "error": s.conflictItem(c.space, o)}
	}
	return s.echo(c, updated, item)
}

func (s *Server) bulkDelete(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"force": optional(boolean())})
	if err != nil {
		return nil, err
	}
	ids, err := s.bulkIdentities(c, "bulk_delete")
	if err != nil {
		return nil, err
	}
	remove := func(id identity) any {
		status := map[string]any{"type": id.Type, "id": id.ID, "success": true}
		if err := s.bulkDeleteOne(c, id, query["force"] == true); err != nil {
			status["success"], status["error"] = false, itemError(err)
		}
		return status
	}
	return ok(map[string]any{"statuses": each(ids, remove)}), nil
}

// bulkIdentities reads a body that lists objects and nothing about them, for a caller who may do that with their types.
func (s *Server) bulkIdentities(c *call, action string) ([]identity, error) {
	body, err := c.bodyAs(atMost(maxBulk, identities()))
	if err != nil {
		return nil, err
	}
	ids := identitiesFrom(body)
	return ids, s.authorize(c, action, typesOf(publishedOnly(ids)), c.space)
}

func (s *Server) bulkDeleteOne(c *call, id identity, force bool) error {
	if !published(id.Type) {
		return unsupportedType(id.Type)
	}
	return s.store.delete(c.space, id.Type, id.ID, force)
}

func publishedOnly(ids []identity) []identity {
	return slices.DeleteFunc(slices.Clone(ids), func(id identity) bool { return !published(id.Type) })
}
