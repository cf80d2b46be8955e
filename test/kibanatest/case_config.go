package kibanatest

import (
	"maps"
	"net/http"
	"slices"
)

func (s *Server) caseConfigRoutes() {
	const base = "/api/cases/configure"
	s.handle(http.MethodGet, base, s.listCaseConfigs)
	s.handle(http.MethodPost, base, s.createCaseConfig)
	s.handle(http.MethodPatch, base+"/{id}", s.updateCaseConfig)
	s.handle(http.MethodGet, base+"/connectors/_find", s.listCaseConnectors)
}

func caseConfigFields(must ...string) []caseField {
	closure := caseWord("closure_type", "close-by-user", "close-by-pushing")
	configured := []caseField{
		{"key", true, caseLimitedText("key", 36)}, {"label", true, caseLimitedText("label", 50)},
		{"type", true, caseWord("type", "text", "toggle", "number")}, {"required", true, caseBoolean("required")},
	}
	named := []caseField{{"key", true, caseLimitedText("key", 36)}, {"name", true, caseLimitedText("name", 50)}}
	kinds := []caseField{{"key", true, caseLimitedText("key", 36)}, {"label", true, caseLimitedText("label", 50)}}
	expected := []caseField{
		{"connector", false, checkCaseConnector}, {"closure_type", false, closure}, {"owner", false, caseText("owner")},
		{"customFields", false, caseLimitedList("customFields", 0, 10, caseMembers("customFields", configured...))},
		{"templates", false, caseLimitedList("templates", 0, 10, caseMembers("templates", named...))},
		{"observableTypes", false, caseLimitedList("observableTypes", 0, 10, caseMembers("observableTypes", kinds...))},
		{"version", false, caseText("version")},
	}
	for i, field := range expected {
		expected[i].must = slices.Contains(must, field.name)
	}
	unwanted := "version"
	if slices.Contains(must, "version") {
		unwanted = "owner"
	}
	return slices.DeleteFunc(expected, func(field caseField) bool { return field.name == unwanted })
}

// caseConfig is the configuration of an owner, nil if there is none.
func (s *Server) caseConfig(c *call, owner string) *object {
	for _, o := range s.store.list(c.space, caseConfigObject) {
		if caseOwner(o) == owner {
			return o
		}
	}
	return nil
}

func (s *Server) listCaseConfigs(c *call) (*reply, error) {
	owners, err := c.caseOwnersAsked()
	if err != nil {
		return nil, err
	}
	if err := s.authorizeCase(c, "access case configurations"); err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(s.store.list(c.space, caseConfigObject), func(o *object) bool {
		return len(owners) > 0 && !slices.Contains(owners, caseOwner(o))
	})
	return ok(each(found, caseConfigView)), nil
}

func caseConfigView(o *object) map[string]any {
	shown := maps.Clone(o.Attributes)
	shown["id"], shown["version"], shown["error"] = o.ID, o.Version, nil
	shown["mappings"] = caseMappings(text(record(shown["connector"])["type"]))
	return shown
}

// caseMappings say what becomes of the parts of a case in a ticket system.
func caseMappings(connectorType string) []any {
	targets := map[string][4]string{
		".jira":           {"summary", "description", "labels", "comments"},
		".resilient":      {"name", "description", "not_mapped", "comments"},
		".servicenow":     {"short_description", "description", "not_mapped", "work_notes"},
		".servicenow-sir": {"short_description", "description", "not_mapped", "work_notes"},
	}
	mappings := []any{}
	for i, source := range []string{"title", "description", "tags", "comments"} {
		target := targets[connectorType][i]
		if target == "" {
			continue
		}
		action := "overwrite"
		if source == "comments" {
			action = "append"
		}
		mappings = append(mappings, map[string]any{"source": source, "target": target, "action_type": action})
	}
	return mappings
}

// createCaseConfig replaces: the former configuration of the owner is deleted.
func (s *Server) createCaseConfig(c *call) (*reply, error) {
	given, err := checkCase(c.payload, caseConfigFields("connector", "closure_type", "owner"))
	if err != nil {
		return nil, err
	}
	if err := checkConfigKeys(given); err != nil {
		return nil, err
	}
	owner := text(given["owner"])
	if err := s.authorizeCase(c, "create case configuration", owner); err != nil {
		return nil, err
	}
	for old := s.caseConfig(c, owner); old != nil; old = s.caseConfig(c, owner) {
		s.store.remove(old)
	}
	attributes := map[string]any{"customFields": []any{}, "templates": []any{}, "observableTypes": []any{}}
	maps.Copy(attributes, given)
	maps.Copy(attributes, map[string]any{
		"created_at": timestamp(s.clock()), "created_by": caseUser(c), "updated_at": nil, "updated_by": nil,
	})
	made, err := s.store.create(c.space, &object{Type: caseConfigObject, Attributes: attributes}, false)
	if err != nil {
		return nil, err
	}
	return ok(caseConfigView(made)), nil
}

func checkConfigKeys(given map[string]any) error {
	for _, name := range []string{"customFields", "templates"} {
		if key := caseRepeatedKey(records(given[name])); key != "" {
			return fail(http.StatusBadRequest, "Invalid duplicated "+name+" keys in request: "+key)
		}
	}
	return nil
}

func (s *Server) updateCaseConfig(c *call) (*reply, error) {
	given, err := checkCase(c.payload, caseConfigFields("version"))
	if err != nil {
		return nil, err
	}
	if err := checkConfigKeys(given); err != nil {
		return nil, err
	}
	old, err := s.store.get(c.space, caseConfigObject, c.vars["id"])
	if err != nil {
		return nil, err
	}
	var retyped []string
	for _, field := range records(given["customFields"]) {
		if before := caseCustomField(records(old.Attributes["customFields"]), field["key"]); before != nil && before["type"] != field["type"] {
			retyped = append(retyped, `"`+text(before["label"])+`"`)
		}
	}
	if len(retyped) > 0 {
		return nil, fail(http.StatusBadRequest, "Invalid custom field types in request for the following labels: "+
			listedBy(retyped, func(label string) string { return label }))
	}
	if err := s.authorizeCase(c, "update case configuration", caseOwner(old)); err != nil {
		return nil, err
	}
	if old.Version != given["version"] {
		return nil, fail(http.StatusConflict, "This configuration has been updated. Please refresh before saving additional updates.")
	}
	delete(given, "version")
	fresh := old.clone()
	maps.Copy(fresh.Attributes, given)
	fresh.Attributes["updated_at"], fresh.Attributes["updated_by"] = timestamp(s.clock()), caseUser(c)
	return ok(caseConfigView(s.store.put(fresh))), nil
}

// listCaseConnectors lists the connectors that cases can be pushed through, with names in camel case.
func (s *Server) listCaseConnectors(c *call) (*reply, error) {
	if err := s.mayConnect(c, "get actions"); err != nil {
		return nil, err
	}
	all := append(slices.Clone(s.fixed), each(s.store.list(c.space, connectorObject), connectorOf)...)
	uses, shown := s.connectorUses(c.space), []any{}
	for _, k := range all {
		kind, known := s.connectorTypes[k.Type]
		if !known || !slices.Contains(kind.features, "cases") {
			continue
		}
		item := map[string]any{
			"id": k.ID, "actionTypeId": k.Type, "name": k.Name, "isPreconfigured": k.Preconfigured, "isDeprecated": k.deprecated(),
			"isSystemAction": k.System, "isConnectorTypeDeprecated": false, "referencedByCount": uses[k.ID],
		}
		if !k.Preconfigured {
			item["config"], item["isMissingSecrets"] = orEmpty(k.Config), k.MissingSecrets
		}
		shown = append(shown, item)
	}
	return ok(shown), nil
}
