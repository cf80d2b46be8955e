package kibanatest

import (
	"maps"
	"slices"
	"strings"
)

// fieldsOf are the fields of a data view by name: those of its indices, if they are wanted, and its own.
func (s *Server) fieldsOf(v *dataView, ofIndices bool) map[string]any {
	all := map[string]any{}
	if ofIndices {
		for name, field := range mappedFields(s.indicesOf(v.Title)) {
			all[name] = field
		}
	}
	for name, field := range v.Scripted {
		all[name] = merged(map[string]any{"searchable": true, "aggregatable": true, "readFromDocValues": false}, record(field))
	}
	for name := range v.Runtime {
		for _, field := range v.runtimeFields(name) {
			mapped := record(all[text(field["name"])])
			all[text(field["name"])] = merged(mapped, field)
		}
	}
	for name, field := range all {
		all[name] = v.decorated(name, record(field))
	}
	return all
}

// decorated is a field with what the data view says about it.
func (v *dataView) decorated(name string, field map[string]any) map[string]any {
	field = merged(map[string]any{"count": 0, "scripted": false, "shortDotsEnable": false}, field)
	maps.Copy(field, record(v.Attrs[name]))
	field["format"] = v.Formats[name]
	if field["format"] == nil {
		field["format"] = usualFormat(field)
	}
	return field
}

func usualFormat(field map[string]any) map[string]any {
	switch kind := text(field["type"]); kind {
	case "geo_point":
		return map[string]any{"id": kind, "params": map[string]any{"transform": "wkt"}}
	case "date":
		if slices.Contains(texts(field["esTypes"]), "date_nanos") {
			kind = "date_nanos"
		}
		return map[string]any{"id": kind}
	case "number", "boolean", "ip", "_source":
		return map[string]any{"id": kind}
	}
	return map[string]any{"id": "string"}
}

// mappedFields are the fields that indices have, and those that every index has.
func mappedFields(indices []*index) map[string]map[string]any {
	found := map[string]map[string]any{}
	for _, in := range indices {
		for name, esType := range in.fields {
			field := mappedField(name, esType)
			if old, known := found[name]; known {
				field = united(old, field)
			}
			record(field["conflictDescriptions"])[esType] = append(texts(record(field["conflictDescriptions"])[esType]), in.name)
			found[name] = field
		}
	}
	for _, field := range found {
		if field["type"] != "conflict" {
			delete(field, "conflictDescriptions")
		}
		parent, _, nested := cutLast(text(field["name"]), ".")
		if nested && found[parent] != nil {
			field["subType"] = map[string]any{"multi": map[string]any{"parent": parent}}
		}
	}
	if len(indices) > 0 {
		maps.Copy(found, metaFields())
	}
	return found
}

func cutLast(s, separator string) (before, after string, found bool) {
	at := strings.LastIndex(s, separator)
	if at < 0 {
		return s, "", false
	}
	return s[:at], s[at+len(separator):], true
}

func mappedField(name, esType string) map[string]any {
	aggregatable := !slices.Contains([]string{"text", "match_only_text", "object", "nested"}, esType)
	return map[string]any{
		"name": name, "type": viewType(esType), "esTypes": []any{esType}, "searchable": true, "aggregatable": aggregatable,
		"readFromDocValues": aggregatable, "isMapped": true, "conflictDescriptions": map[string]any{},
	}
}

// united is a field that two indices have.
func united(a, b map[string]any) map[string]any {
	out := maps.Clone(a)
	types := slices.Compact(slices.Sorted(slices.Values(append(texts(a["esTypes"]), texts(b["esTypes"])...))))
	out["esTypes"] = anys(types)
	if a["type"] != b["type"] {
		out["type"] = "conflict"
	}
	for _, can := range []string{"aggregatable", "readFromDocValues"} {
		out[can] = a[can] == true && b[can] == true
	}
	return out
}

func metaFields() map[string]map[string]any {
	meta := func(name, kind string, esTypes []any, searchable, aggregatable bool) map[string]any {
		field := map[string]any{
			"name": name, "type": kind, "searchable": searchable, "aggregatable": aggregatable, "readFromDocValues": false, "isMapped": true,
		}
		if esTypes != nil {
			field["esTypes"] = esTypes
		}
		return field
	}
	return map[string]map[string]any{
		"_id":     meta("_id", "string", []any{"_id"}, true, false),
		"_index":  meta("_index", "string", []any{"_index"}, true, true),
		"_score":  meta("_score", "number", nil, false, false),
		"_source": meta("_source", "_source", []any{"_source"}, false, false),
	}
}

// viewType is what Kibana calls a type of Elasticsearch.
func viewType(esType string) string {
	switch esType {
	case "keyword", "text", "match_only_text", "constant_keyword", "wildcard", "version", "semantic_text":
		return "string"
	case "long", "integer", "short", "byte", "double", "float", "half_float", "scaled_float", "unsigned_long", "token_count":
		return "number"
	case "date", "date_nanos":
		return "date"
	case "long_range", "integer_range", "double_range", "float_range":
		return "number_range"
	case "boolean", "ip", "geo_point", "geo_shape", "nested", "object", "histogram", "flattened", "date_range", "ip_range", "murmur3":
		return esType
	}
	return "unknown"
}
