package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"strings"
)

// setRuntime keeps a runtime field. What people say about it is kept apart from how it is computed.
func (v *dataView) setRuntime(name string, given map[string]any) {
	spec := maps.Clone(given)
	v.keepWords(name, spec)
	if inner, composite := spec["fields"].(map[string]any); composite {
		parts := make(map[string]any, len(inner))
		for part, field := range inner {
			bare := maps.Clone(record(field))
			v.keepWords(name+"."+part, bare)
			parts[part] = bare
		}
		spec["fields"] = parts
	}
	v.Runtime = maps.Clone(v.Runtime)
	v.Runtime[name] = spec
}

// keepWords moves the format, label, description and count out of a runtime field.
func (v *dataView) keepWords(name string, spec map[string]any) {
	said := maps.Clone(orEmpty(record(v.Attrs[name])))
	for from, to := range map[string]string{"customLabel": "customLabel", "customDescription": "customDescription", "popularity": "count"} {
		if value, given := spec[from]; given {
			said[to] = value
			delete(spec, from)
		}
	}
	if len(said) > 0 {
		v.Attrs = maps.Clone(v.Attrs)
		v.Attrs[name] = said
	}
	if format, given := spec["format"]; given {
		v.Formats = maps.Clone(v.Formats)
		v.Formats[name] = format
		delete(spec, "format")
	}
}

// runtimeFields are the fields that a runtime field makes: itself, or the parts of a composite one.
func (v *dataView) runtimeFields(name string) []map[string]any {
	spec := record(v.Runtime[name])
	if spec["type"] != "composite" {
		return []map[string]any{runtimeView(name, text(spec["type"]), spec)}
	}
	inner := record(spec["fields"])
	made := make([]map[string]any, 0, len(inner))
	for _, part := range sortedKeys(inner) {
		made = append(made, runtimeView(name+"."+part, text(record(inner[part])["type"]), spec))
	}
	return made
}

func runtimeView(name, esType string, spec map[string]any) map[string]any {
	return map[string]any{
		"name": name, "type": viewType(esType), "esTypes": []any{esType}, "searchable": true, "aggregatable": true,
		"readFromDocValues": false, "runtimeField": spec,
	}
}

func (s *Server) createRuntimeField(c *call) (*reply, error) {
	name, given, err := s.namedRuntimeField(c)
	if err != nil {
		return nil, err
	}
	v, err := s.findView(c, "get")
	if err != nil {
		return nil, err
	}
	first, _, _ := strings.Cut(name, ".")
	if all := s.fieldsOf(v, true); all[name] != nil || all[first] != nil || v.Runtime[name] != nil {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Field [name = %s] already exists.", name))
	}
	return s.storeRuntimeField(c, v, name, given)
}

func (s *Server) putRuntimeField(c *call) (*reply, error) {
	name, given, err := s.namedRuntimeField(c)
	if err != nil {
		return nil, err
	}
	v, err := s.findView(c, "get")
	if err != nil {
		return nil, err
	}
	if v.Runtime[name] == nil && s.fieldsOf(v, true)[name] != nil {
		return nil, fail(http.StatusBadRequest, "Only runtime fields can be updated")
	}
	return s.storeRuntimeField(c, v, name, given)
}

func (s *Server) namedRuntimeField(c *call) (name string, given map[string]any, err error) {
	if err := s.mayManageViews(c); err != nil {
		return "", nil, err
	}
	body, err := c.bodyObject(fields{
		"name": str(minLength(1), maxLength(1000)), "runtimeField": required(runtimeField()),
	}.object("name", "runtimeField"))
	return text(body["name"]), record(body["runtimeField"]), err
}

func (s *Server) storeRuntimeField(c *call, v *dataView, name string, given map[string]any) (*reply, error) {
	v.setRuntime(name, given)
	return s.runtimeReply(c, s.saveView(v), name), nil
}

// runtimeReply shows a data view and what one of its runtime fields makes.
func (s *Server) runtimeReply(c *call, v *dataView, name string) *reply {
	all := s.fieldsOf(v, true)
	made := each(v.runtimeFields(name), func(field map[string]any) map[string]any {
		shown := maps.Clone(record(all[text(field["name"])]))
		delete(shown, "format")
		return shown
	})
	return ok(map[string]any{"data_view": s.viewJSON(c, v, all), "fields": made})
}

// findRuntimeField finds the runtime field that the path names.
func (s *Server) findRuntimeField(c *call) (*dataView, string, error) {
	v, err := s.findView(c, "get")
	if err != nil {
		return nil, "", err
	}
	name := c.vars["name"]
	if v.Runtime[name] == nil {
		return nil, "", fail(http.StatusNotFound, fmt.Sprintf("Field [index_pattern = %s, field = %s] not found.", v.object.ID, name))
	}
	return v, name, nil
}

func (s *Server) getRuntimeField(c *call) (*reply, error) {
	v, name, err := s.findRuntimeField(c)
	if err != nil {
		return nil, err
	}
	return s.runtimeReply(c, v, name), nil
}

// updateRuntimeField merges, but not what is inside the script and the fields.
func (s *Server) updateRuntimeField(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{"name": never(), "runtimeField": required(runtimeFieldChange())}.object("name", "runtimeField"))
	if err != nil {
		return nil, err
	}
	v, name, err := s.findRuntimeField(c)
	if err != nil {
		return nil, err
	}
	spec := maps.Clone(record(v.Runtime[name]))
	maps.Copy(spec, record(body["runtimeField"]))
	return s.storeRuntimeField(c, v, name, spec)
}

func (s *Server) deleteRuntimeField(c *call) (*reply, error) {
	if err := s.mayManageViews(c); err != nil {
		return nil, err
	}
	v, name, err := s.findRuntimeField(c)
	if err != nil {
		return nil, err
	}
	v.Runtime = maps.Clone(v.Runtime)
	delete(v.Runtime, name)
	s.saveView(v)
	return emptyJSON(), nil
}
