package described

import (
	"encoding/json"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// Undescribed lists the members of a JSON value that its schema neither names nor leaves open. Validation does not find
// them: objects of replies may have more members than are described, for the sake of newer releases. Of the options of a
// union it takes the one that leaves the fewest.
func Undescribed(path string, schema *openapi3.Schema, value any) []string {
	var fewest []string
	for i, parts := range alternatives(schema) {
		names := undescribedBy(path, parts, value)
		slices.Sort(names)
		if names = slices.Compact(names); i == 0 || len(names) < len(fewest) {
			fewest = names
		}
	}
	return fewest
}

// undescribedBy is Undescribed for the schemas that one option of a union is put together from.
func undescribedBy(path string, parts []*openapi3.Schema, value any) []string {
	if len(parts) == 1 && parts[0].Type == nil && len(parts[0].Properties) == 0 {
		return nil // any value will do
	}
	var names []string
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			names = append(names, undescribedMember(path+"/"+key, parts, key, member)...)
		}
	case []any:
		for _, part := range parts {
			for _, item := range value {
				if part.Items != nil {
					names = append(names, Undescribed(path+"/*", part.Items.Value, item)...)
				}
			}
		}
	}
	return names
}

// UndescribedIn is Undescribed for the body of a response. What is not JSON has no members.
func UndescribedIn(response *openapi3.Response, media string, body []byte) []string {
	content := response.Content.Get(media)
	var value any
	if content == nil || json.Unmarshal(body, &value) != nil {
		return nil
	}
	return Undescribed("", content.Schema.Value, value)
}

func undescribedMember(path string, objects []*openapi3.Schema, key string, value any) []string {
	for _, object := range objects {
		if property := object.Properties[key]; property != nil {
			return Undescribed(path, property.Value, value)
		}
	}
	for _, object := range objects {
		rest := object.AdditionalProperties
		if rest.Schema != nil {
			return Undescribed(path, rest.Schema.Value, value)
		}
		if rest.Has != nil && *rest.Has {
			return nil
		}
	}
	return []string{path}
}

// alternatives are what a schema allows, each as the schemas that it is put together from.
func alternatives(schema *openapi3.Schema) [][]*openapi3.Schema {
	all := [][]*openapi3.Schema{nil}
	if schema.Type != nil || len(schema.Properties) > 0 || len(schema.AllOf)+len(Options(schema)) == 0 {
		all = [][]*openapi3.Schema{{schema}}
	}
	for _, part := range schema.AllOf {
		all = combined(all, alternatives(part.Value))
	}
	if len(Options(schema)) == 0 {
		return all
	}
	var choice [][]*openapi3.Schema
	for _, option := range Options(schema) {
		choice = append(choice, alternatives(option.Value)...)
	}
	return combined(all, choice)
}

// combined puts each alternative of one part together with each of the other.
func combined(one, other [][]*openapi3.Schema) [][]*openapi3.Schema {
	all := make([][]*openapi3.Schema, 0, len(one)*len(other))
	for _, a := range one {
		for _, b := range other {
			all = append(all, slices.Concat(a, b))
		}
	}
	return all
}
