package kibanatest

import (
	"cmp"
	"encoding/json"
	"maps"
)

// viewObject is the saved object type that data views are stored as.
const viewObject = "index-pattern"

// dataView is a data view as the API sees it. Its saved object keeps most of this as JSON in strings.
type dataView struct {
	object *object

	Title, Name, Type, TimeField string
	TypeMeta                     map[string]any
	SourceFilters                []any
	Scripted                     map[string]any // scripted fields by name
	Formats, Attrs, Runtime      map[string]any // by the name of the field
	AllowNoIndex, AllowHidden    bool
}

// viewOf reads a saved object, which may come from another API and lack everything.
func viewOf(o *object) *dataView {
	a := o.Attributes
	v := &dataView{
		object: o, Title: text(a["title"]), Name: text(a["name"]), Type: text(a["type"]), TimeField: text(a["timeFieldName"]),
		TypeMeta: record(spelt(a["typeMeta"])), Scripted: map[string]any{},
		Formats: orEmpty(record(spelt(a["fieldFormatMap"]))), Attrs: orEmpty(record(spelt(a["fieldAttrs"]))),
		Runtime:      orEmpty(record(spelt(a["runtimeFieldMap"]))),
		AllowNoIndex: a["allowNoIndex"] == true, AllowHidden: a["allowHidden"] == true,
	}
	v.SourceFilters, _ = spelt(a["sourceFilters"]).([]any)
	for _, field := range records(spelt(a["fields"])) {
		if field["scripted"] == true {
			v.Scripted[text(field["name"])] = field
		}
	}
	return v
}

// spelt decodes JSON that stands in a string.
func spelt(v any) any {
	var decoded any
	if json.Unmarshal([]byte(text(v)), &decoded) != nil {
		return nil
	}
	return decoded
}

// spell makes JSON that stands in a string.
func spell(v any) string {
	doc, err := json.Marshal(v)
	if err != nil {
		return "" // what was JSON before can be JSON again
	}
	return string(doc)
}

// label is what people see: the title where there is no name.
func (v *dataView) label() string { return cmp.Or(v.Name, v.Title) }

// attributes are what is stored.
func (v *dataView) attributes() map[string]any {
	scripted := make([]any, 0, len(v.Scripted))
	for _, name := range sortedKeys(v.Scripted) {
		scripted = append(scripted, v.Scripted[name])
	}
	a := map[string]any{
		"title": v.Title, "name": v.Name, "allowHidden": v.AllowHidden,
		"typeMeta": spell(orEmpty(v.TypeMeta)), "sourceFilters": spell(orList(v.SourceFilters)), "fields": spell(scripted),
		"fieldFormatMap": spell(v.Formats), "fieldAttrs": spell(v.Attrs), "runtimeFieldMap": spell(v.Runtime),
	}
	if v.Type != "" {
		a["type"] = v.Type
	}
	if v.TimeField != "" {
		a["timeFieldName"] = v.TimeField
	}
	if v.AllowNoIndex {
		a["allowNoIndex"] = true
	}
	return a
}

// viewJSON is a data view as the API shows it, with the given fields.
func (s *Server) viewJSON(c *call, v *dataView, shown map[string]any) map[string]any {
	out := map[string]any{
		"id": v.object.ID, "version": v.object.Version, "title": v.Title, "name": v.Name,
		"sourceFilters": orList(v.SourceFilters), "fields": shown, "typeMeta": orEmpty(v.TypeMeta),
		"fieldFormats": v.Formats, "fieldAttrs": v.Attrs, "runtimeFieldMap": v.Runtime,
		"allowNoIndex": v.AllowNoIndex, "allowHidden": v.AllowHidden, "namespaces": s.namespacesFor(c, v.object),
	}
	v.addOptional(out)
	return out
}

// summary is a data view in a list.
func (s *Server) viewSummary(c *call, v *dataView) map[string]any {
	out := map[string]any{"id": v.object.ID, "namespaces": s.namespacesFor(c, v.object), "title": v.Title}
	if v.Name != "" {
		out["name"] = v.Name
	}
	if v.TypeMeta != nil {
		out["typeMeta"] = v.TypeMeta
	}
	v.addOptional(out)
	return out
}

func (v *dataView) addOptional(out map[string]any) {
	if v.Type != "" {
		out["type"] = v.Type
	}
	if v.TimeField != "" {
		out["timeFieldName"] = v.TimeField
	}
}

// change takes what a body names of a data view, and tells whether there is anything.
func (v *dataView) change(given map[string]any) bool {
	assign(&v.Title, given["title"])
	assign(&v.Name, given["name"])
	assign(&v.Type, given["type"])
	assign(&v.TimeField, given["timeFieldName"])
	assign(&v.TypeMeta, given["typeMeta"])
	assign(&v.SourceFilters, given["sourceFilters"])
	assign(&v.Formats, given["fieldFormats"])
	assign(&v.Attrs, given["fieldAttrs"])
	assign(&v.AllowHidden, given["allowHidden"])
	v.Formats, v.Attrs = maps.Clone(v.Formats), maps.Clone(v.Attrs)
	if listed, replaces := given["fields"].(map[string]any); replaces {
		v.Scripted = map[string]any{}
		for name, field := range listed {
			if record(field)["scripted"] == true {
				v.Scripted[name] = field
			}
		}
	}
	if runtime, replaces := given["runtimeFieldMap"].(map[string]any); replaces {
		v.Runtime = map[string]any{}
		for name, field := range runtime {
			v.setRuntime(name, record(field))
		}
	}
	return len(given) > 0
}

// assign sets what is given.
func assign[T any](field *T, given any) {
	if value, ok := given.(T); ok {
		*field = value
	}
}

func orList(items []any) []any {
	if items == nil {
		return []any{}
	}
	return items
}
