package kibanatest

import (
	"maps"
)

// maxFieldDescription limits the description of a field.
const maxFieldDescription = 300

func newViewSchema() schema {
	f := viewChangeFields()
	maps.Copy(f, fields{
		"title": str(), "id": optional(str()), "version": optional(str()), "namespaces": optional(list(str())),
		"allowHidden": optional(boolean()),
		"fieldAttrs": optional(dict(fields{
			"customLabel": optional(str()), "customDescription": optional(str(maxLength(maxFieldDescription))), "count": optional(number()),
		}.object("customLabel", "customDescription", "count"))),
	})
	return f.object("title", "version", "id", "type", "timeFieldName", "sourceFilters", "fields", "typeMeta", "fieldFormats",
		"fieldAttrs", "allowNoIndex", "runtimeFieldMap", "name", "namespaces", "allowHidden")
}

// viewChangeFields are what an update takes.
func viewChangeFields() fields {
	return fields{
		"title": optional(str()), "name": optional(str()), "type": optional(str()), "timeFieldName": optional(str()),
		"typeMeta": optional(openObject), "allowNoIndex": optional(boolean()),
		"sourceFilters":   optional(list(fields{"value": str(), "clientId": optional(oneOf(str(), number()))}.object("value"))),
		"fieldFormats":    optional(dict(fieldFormat())),
		"fields":          optional(dict(viewField())),
		"runtimeFieldMap": optional(dict(runtimeField())),
	}
}

func fieldFormat() schema {
	return fields{"id": optional(str()), "params": optional(anything())}.object("id")
}

// viewField takes a field as a reply shows it, and forgets what is computed.
func viewField() schema {
	return fields{
		"name": str(maxLength(1000)), "type": byDefault("string", str(maxLength(1000))), "count": optional(notBelow(0, number())),
		"script": optional(str(maxLength(1000000))), "format": optional(fieldFormat()), "esTypes": optional(list(str())),
		"scripted": optional(boolean()), "subType": optional(dict(anything())), "customLabel": optional(str()),
		"customDescription": optional(str(maxLength(maxFieldDescription))), "shortDotsEnable": optional(boolean()),
		"searchable": optional(boolean()), "aggregatable": optional(boolean()), "readFromDocValues": optional(boolean()),
		"runtimeField": optional(runtimeField()),
	}.tolerant("name", "type", "count")
}

// tolerant is object for a schema that drops the keys that it does not know.
func (f fields) tolerant(first ...string) schema {
	known := f.object(first...)
	return func(path string, v any) (any, error) {
		given, err := plainObject(path, v)
		if err != nil {
			return nil, err
		}
		given = maps.Clone(given)
		maps.DeleteFunc(given, func(key string, _ any) bool { return f[key] == nil })
		return known(path, given)
	}
}

// openObject accepts objects with any keys. An absent object counts as an empty one.
func openObject(path string, v any) (any, error) {
	given, err := plainObject(path, v)
	if err != nil {
		return nil, err
	}
	return given, nil
}

// never accepts nothing but the absence of a value.
func never() schema {
	return func(path string, v any) (any, error) {
		if isUndefined(v) {
			return v, nil
		}
		return nil, complain(path, "a value wasn't expected to be present")
	}
}

var primitiveTypes = []string{"keyword", "long", "double", "date", "ip", "boolean", "geo_point"}

func runtimeField() schema { return runtimeFieldOf(func(s schema) schema { return s }) }

// runtimeFieldChange is a runtime field of which everything may be left out.
func runtimeFieldChange() schema { return runtimeFieldOf(optional) }

func runtimeFieldOf(maybe func(schema) schema) schema {
	shared := fields{
		"format": optional(fieldFormat()), "customLabel": optional(str()),
		"customDescription": optional(str(maxLength(maxFieldDescription))), "popularity": optional(notBelow(0, number())),
	}
	with := func(more fields) schema {
		maps.Copy(more, shared)
		return more.object("type")
	}
	script := optional(fields{"source": str()}.object())
	part := with(fields{"type": oneWord(primitiveTypes...)})
	return oneOf(
		with(fields{"type": maybe(oneWord(primitiveTypes...)), "script": script}),
		fields{"type": maybe(literal("composite")), "script": script, "fields": optional(dict(part))}.object("type", "script"),
	)
}
