package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// objectRoutes are the routes of the saved objects API but for import and export.
func (s *Server) objectRoutes() {
	const base = "/api/saved_objects"
	s.handle(http.MethodPost, base+"/_bulk_create", s.bulkCreate, deprecated)
	s.handle(http.MethodPost, base+"/_bulk_get", s.bulkGet, deprecated)
	s.handle(http.MethodPost, base+"/_bulk_resolve", s.bulkResolve, deprecated)
	s.handle(http.MethodPut, base+"/_bulk_update", s.bulkUpdate, deprecated)
	s.handle(http.MethodPost, base+"/_bulk_delete", s.bulkDelete, deprecated)
	s.handle(http.MethodGet, base+"/_find", s.find, deprecated)
	s.handle(http.MethodGet, base+"/resolve/{type}/{id}", s.resolveObject, deprecated)
	s.handle(http.MethodPost, base+"/{type}/{id?}", s.createObject, deprecated)
	s.handle(http.MethodGet, base+"/{type}/{id}", s.getObject, deprecated)
	s.handle(http.MethodPut, base+"/{type}/{id}", s.updateObject, deprecated)
	s.handle(http.MethodDelete, base+"/{type}/{id}", s.deleteObject, deprecated)
	s.handle(http.MethodPost, "/api/encrypted_saved_objects/_rotate_key", s.rotateKey, global)
}

func (s *Server) createObject(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"overwrite": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{
		"attributes":           dict(anything()),
		"coreMigrationVersion": optional(str()),
		"initialNamespaces":    optional(nonEmptyList(str())),
		"migrationVersion":     optional(dict(str())),
		"references":           optional(references()),
		"typeMigrationVersion": optional(str()),
	}.object("attributes"))
	if err != nil {
		return nil, err
	}
	o := objectFrom(body)
	o.Type, o.ID = c.vars["type"], c.vars["id"]
	if err := s.checkNew(o); err != nil {
		return nil, err
	}
	if err := s.authorize(c, "create", []string{o.Type}, initialSpaces(c.space, o)...); err != nil {
		return nil, err
	}
	made, err := s.store.create(c.space, o, query["overwrite"] == true)
	if err != nil {
		return nil, err
	}
	return ok(s.view(c, made)), nil
}

// objectFrom takes the fields of an object from a checked body.
func objectFrom(body map[string]any) *object {
	return &object{
		Type: text(body["type"]), ID: text(body["id"]), Version: text(body["version"]), Attributes: record(body["attributes"]),
		References: referencesFrom(body["references"]), Namespaces: texts(body["initialNamespaces"]),
	}
}

// checkNew makes the checks that come before an object is created.
func (s *Server) checkNew(o *object) error {
	if !published(o.Type) {
		return unsupportedType(o.Type)
	}
	if err := checkInitialNamespaces(o); err != nil {
		return err
	}
	if strings.Contains(o.ID, "/") && s.refusesSlashes() {
		return badRequest("Invalid saved object ID: IDs cannot contain '/'.")
	}
	return nil
}

// refusesSlashes tells whether the version that is imitated is one of those that keep "/" out of ids.
func (s *Server) refusesSlashes() bool { return s.imitates(9, 5) }

// imitates tells whether the version that is imitated is the given one or a later one.
func (s *Server) imitates(major, minor int) bool {
	var is, point int
	_, err := fmt.Sscanf(s.settings.version, "%d.%d", &is, &point)
	return err == nil && (is > major || is == major && point >= minor)
}

func checkInitialNamespaces(o *object) error {
	if o.Namespaces == nil {
		return nil
	}
	kind := isolationOf(o.Type)
	switch {
	case kind == agnostic:
		return badRequest(`"initialNamespaces" cannot be used on space-agnostic types`)
	case kind != shareable && (len(o.Namespaces) != 1 || o.Namespaces[0] == allSpaces):
		return badRequest(`"initialNamespaces" can only specify a single space when used with space-isolated types`)
	}
	return nil
}

func (s *Server) getObject(c *call) (*reply, error) {
	o, err := s.lookUp(c, "get", c.vars["type"], c.vars["id"])
	if err != nil {
		return nil, err
	}
	return ok(s.view(c, o)), nil
}

// lookUp finds an object of a published type in the call's space, for a caller who may do so.
func (s *Server) lookUp(c *call, action, typ, id string) (*object, error) {
	if !published(typ) {
		return nil, notFound(typ, id)
	}
	if err := s.authorize(c, action, []string{typ}, c.space); err != nil {
		return nil, err
	}
	return s.store.get(c.space, typ, id)
}

func (s *Server) deleteObject(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"force": optional(boolean())})
	if err != nil {
		return nil, err
	}
	o, err := s.lookUp(c, "delete", c.vars["type"], c.vars["id"])
	if err != nil {
		return nil, err
	}
	if err := s.store.delete(c.space, o.Type, o.ID, query["force"] == true); err != nil {
		return nil, err
	}
	return ok(map[string]any{}), nil
}

// view is an object as the API shows it.
func (s *Server) view(c *call, o *object) map[string]any {
	shown := o.json()
	if len(o.Namespaces) > 0 {
		shown["namespaces"] = s.namespacesFor(c, o)
	}
	return shown
}

func orEmpty(m map[string]any) map[string]any {
	if m == nil {
		return map[string]any{}
	}
	return m
}

func orNone(refs []reference) []reference {
	if refs == nil {
		return []reference{}
	}
	return slices.Clone(refs)
}
