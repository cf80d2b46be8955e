package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
)

func (s *Server) dataViewRoutes() {
	const base, one = "/api/data_views", "/api/data_views/data_view/{id}"
	s.handle(http.MethodGet, base, s.listViews, versioned)
	s.handle(http.MethodPost, base+"/data_view", s.createView, versioned)
	s.handle(http.MethodGet, one, s.getView, versioned)
	s.handle(http.MethodPost, one, s.updateView, versioned)
	s.handle(http.MethodDelete, one, s.deleteView, versioned)
	s.handle(http.MethodPost, one+"/fields", s.updateViewFields, versioned)
	s.handle(http.MethodPost, one+"/runtime_field", s.createRuntimeField, versioned)
	s.handle(http.MethodPut, one+"/runtime_field", s.putRuntimeField, versioned)
	s.handle(http.MethodGet, one+"/runtime_field/{name}", s.getRuntimeField, versioned)
	s.handle(http.MethodPost, one+"/runtime_field/{name}", s.updateRuntimeField, versioned)
	s.handle(http.MethodDelete, one+"/runtime_field/{name}", s.deleteRuntimeField, versioned)
	s.handle(http.MethodGet, base+"/default", s.getDefaultView, versioned)
	s.handle(http.MethodPost, base+"/default", s.setDefaultView, versioned)
	s.handle(http.MethodPost, base+"/swap_references", s.swapReferences, versioned)
	s.handle(http.MethodPost, base+"/swap_references/_preview", s.previewSwap, versioned)
}

// mayManageViews guards what changes data views.
func (s *Server) mayManageViews(c *call) error {
	if s.allowed(c, c.space) {
		return nil
	}
	return s.lacksPrivilege(c, "indexPatterns:manage")
}

// asBadRequest is what the API of data views makes of every failure but a missing object.
func asBadRequest(err error) error {
	f := asFailure(err)
	if f.status == http.StatusNotFound {
		return f
	}
	return &failure{status: http.StatusBadRequest, message: f.message, attributes: f.attributes}
}

// findView finds the data view that the path names.
func (s *Server) findView(c *call, action string) (*dataView, error) {
	o, err := s.lookUp(c, action, viewObject, c.vars["id"])
	if err != nil {
		return nil, asBadRequest(err)
	}
	return viewOf(o), nil
}

// saveView stores a data view that has changed, and reads it again.
func (s *Server) saveView(v *dataView) *dataView {
	fresh := v.object.clone()
	fresh.Attributes = v.attributes()
	return viewOf(s.store.put(fresh))
}

func (s *Server) viewReply(c *call, v *dataView) *reply {
	return ok(map[string]any{"data_view": s.viewJSON(c, v, s.fieldsOf(v, true))})
}

// emptyJSON is a success that says that it is JSON and has no body.
func emptyJSON() *reply {
	return &reply{status: http.StatusOK, header: http.Header{"Content-Type": {"application/json"}}, raw: []byte{}}
}

// listViews shows nobody what they may not see.
func (s *Server) listViews(c *call) (*reply, error) {
	listed := []any{}
	if s.allowed(c, c.space) {
		for _, o := range s.store.list(c.space, viewObject) {
			listed = append(listed, s.viewSummary(c, viewOf(o)))
		}
	}
	return ok(map[string]any{"data_view": listed}), nil
}

func (s *Server) getView(c *call) (*reply, error) {
	v, err := s.findView(c, "get")
	if err != nil {
		return nil, err
	}
	return s.viewReply(c, v), nil
}

// createView looks for another data view of the name in the active space only, and for the id everywhere.
func (s *Server) createView(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{
		"override": byDefault(false, boolean()), "refresh_fields": optional(boolean()), "data_view": newViewSchema(),
	}.object("override", "refresh_fields", "data_view"))
	if err != nil {
		return nil, err
	}
	given, overwrite := record(body["data_view"]), body["override"] == true
	o := &object{Type: viewObject, ID: text(given["id"]), Namespaces: texts(given["namespaces"])}
	v := viewOf(o)
	v.change(given)
	v.Name, v.AllowNoIndex = v.label(), given["allowNoIndex"] == true
	o.Attributes = v.attributes()
	if err := s.makeRoom(c, v.Name, overwrite); err != nil {
		return nil, err
	}
	if err := s.authorize(c, "create", []string{viewObject}, initialSpaces(c.space, o)...); err != nil {
		return nil, asBadRequest(err)
	}
	made, err := s.store.create(c.space, o, overwrite)
	if err != nil {
		return nil, asBadRequest(err)
	}
	s.chooseDefaultView(c.space, made.ID, false)
	v = viewOf(made)
	return ok(map[string]any{"data_view": s.viewJSON(c, v, s.fieldsOf(v, body["refresh_fields"] != false))}), nil
}

// makeRoom deletes the data view that has a name, or refuses another one.
func (s *Server) makeRoom(c *call, name string, overwrite bool) error {
	for _, o := range s.store.list(c.space, viewObject) {
		switch {
		case viewOf(o).label() != name:
			continue
		case !overwrite:
			return fail(http.StatusBadRequest, "Duplicate data view: "+name)
		}
		s.store.remove(o)
	}
	return nil
}

// updateView writes whatever the body names, even if it was so before. It takes allowNoIndex and does nothing with it.
func (s *Server) updateView(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{
		"refresh_fields": optional(boolean()), "data_view": viewChangeFields().object("title", "type", "typeMeta", "timeFieldName"),
	}.object("refresh_fields", "data_view"))
	if err != nil {
		return nil, err
	}
	v, err := s.findView(c, "get")
	if err != nil {
		return nil, err
	}
	given := record(body["data_view"])
	delete(given, "allowNoIndex")
	for key, old := range map[string]string{"title": v.Title, "timeFieldName": v.TimeField} {
		if given[key] == old {
			delete(given, key)
		}
	}
	if v.change(given) {
		v = s.saveView(v)
	}
	return s.viewReply(c, v), nil
}

// deleteView takes a data view out of all spaces that have it.
func (s *Server) deleteView(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	v, err := s.findView(c, "delete")
	if err != nil {
		return nil, err
	}
	s.store.remove(v.object)
	return emptyJSON(), nil
}

func (s *Server) updateViewFields(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{"fields": dict(fields{
		"customLabel":       optional(nullToo(str(minLength(1), maxLength(1000)))),
		"customDescription": optional(nullToo(str(minLength(1), maxLength(maxFieldDescription)))),
		"count":             optional(nullToo(number())), "format": optional(nullToo(fieldFormat())),
	}.object("customLabel", "customDescription", "count", "format"))}.object())
	if err != nil {
		return nil, err
	}
	v, err := s.findView(c, "get")
	if err != nil {
		return nil, err
	}
	changes := record(body["fields"])
	if len(changes) == 0 {
		return nil, fail(http.StatusBadRequest, "No fields provided.")
	}
	if v.annotate(changes) == 0 {
		return nil, fail(http.StatusBadRequest, "Change set is empty.")
	}
	return s.viewReply(c, s.saveView(v)), nil
}

// annotate takes over what people say about fields, and counts the changes. What is null goes away.
func (v *dataView) annotate(changes map[string]any) int {
	count := 0
	v.Attrs, v.Formats = maps.Clone(v.Attrs), maps.Clone(v.Formats)
	for name, change := range changes {
		said := maps.Clone(orEmpty(record(v.Attrs[name])))
		for key, value := range record(change) {
			count++
			if key == "format" {
				put(v.Formats, name, value)
			} else {
				put(said, key, value)
			}
		}
		v.Attrs[name] = said
		if len(said) == 0 {
			delete(v.Attrs, name)
		}
	}
	return count
}

// put sets a value, or takes away what becomes null.
func put(values map[string]any, key string, value any) {
	if value == nil {
		delete(values, key)
		return
	}
	values[key] = value
}

// nullToo accepts null too, which does not stand in for an absent value.
func nullToo(s schema) schema {
	return func(path string, v any) (any, error) {
		if v == nil {
			return v, nil
		}
		return s(path, v)
	}
}

func noObject(typ, id string) *failure {
	return fail(http.StatusBadRequest, fmt.Sprintf("Could not find object with type %s and id %s", typ, id))
}
