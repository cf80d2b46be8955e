package kibanatest

// resolveObject finds an object by its id or by the id it had elsewhere.
func (s *Server) resolveObject(c *call) (*reply, error) {
	id := identity{c.vars["type"], c.vars["id"]}
	if !published(id.Type) {
		return nil, unsupportedType(id.Type)
	}
	if err := s.authorize(c, "get", []string{id.Type}, c.space); err != nil {
		return nil, err
	}
	resolved, err := s.resolve(c, id)
	if err != nil {
		return nil, err
	}
	return ok(resolved), nil
}

func (s *Server) resolve(c *call, id identity) (map[string]any, error) {
	o, err := s.store.get(c.space, id.Type, id.ID)
	target, aliased := s.store.alias(c.space, id.Type, id.ID)
	outcome := "exactMatch"
	switch {
	case err == nil && aliased && target != id.ID:
		outcome = "conflict"
	case err != nil && aliased:
		outcome = "aliasMatch"
		o, err = s.store.get(c.space, id.Type, target)
	}
	if err != nil {
		return nil, err
	}
	resolved := map[string]any{"saved_object": s.view(c, o), "outcome": outcome}
	if outcome != "exactMatch" {
		resolved["alias_target_id"] = target
		resolved["alias_purpose"] = "savedObjectImport"
	}
	return resolved, nil
}

func (s *Server) bulkResolve(c *call) (*reply, error) {
	ids, err := s.bulkIdentities(c, "bulk_get")
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"resolved_objects": each(ids, func(id identity) any { return s.bulkResolveOne(c, id) })}), nil
}

func (s *Server) bulkResolveOne(c *call, id identity) map[string]any {
	if !published(id.Type) {
		return map[string]any{"saved_object": failedItem(id, unsupportedType(id.Type)), "outcome": "exactMatch"}
	}
	resolved, err := s.resolve(c, id)
	if err != nil {
		return map[string]any{"saved_object": failedItem(id, err), "outcome": "exactMatch"}
	}
	return resolved
}
