package record

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/test/contract/described"
)

// Types are the JSON types that were seen in one place, in order: "null|string".
type Types string

func (t Types) with(kind string) Types {
	kinds := strings.Split(string(t), "|")
	if t == "" {
		kinds = nil
	}
	if !slices.Contains(kinds, kind) {
		kinds = append(kinds, kind)
		slices.Sort(kinds)
	}
	return Types(strings.Join(kinds, "|"))
}

// shapeOf is the shape of a body, nil if it is not JSON. Of a stream of documents it is that of all of them. The schema,
// which may be nil, says where the names of members are data, as in an object that has something for each user: such names
// are a * in paths.
func shapeOf(body []byte, media string, schema *openapi3.Schema, normal Normal) map[string]Types {
	if !strings.Contains(media, "json") {
		return nil
	}
	documents := [][]byte{body}
	if strings.Contains(media, "ndjson") {
		documents = bytes.Split(bytes.TrimSpace(body), []byte("\n"))
	}
	s := shaper{map[string]Types{}, normal}
	for _, document := range documents {
		var value any
		if json.Unmarshal(document, &value) != nil {
			return nil
		}
		s.add("", value, kindsOf(schema))
	}
	return s.shape
}

type shaper struct {
	shape  map[string]Types
	normal Normal
}

// add adds a value, which is of one of some schemas.
func (s shaper) add(path string, value any, of []*openapi3.Schema) {
	kind := "object"
	switch value := value.(type) {
	case nil:
		kind = "null"
	case bool:
		kind = "boolean"
	case float64:
		kind = "number"
	case string:
		kind = "string"
	case []any:
		kind = "array"
		for _, item := range value {
			s.add(path+"/[]", item, itemsOf(of))
		}
	case map[string]any:
		for name, member := range value {
			known, isData := membersOf(of, name)
			switch {
			case isData:
				name = "*"
			case len(known) == 0:
				name = s.normal.Text(name)
			}
			s.add(path+"/"+name, member, known)
		}
	}
	s.shape[path] = s.shape[path].with(kind)
}

// kindsOf are the schemas of which a value may be that is of a schema: those that it is put together from, and its options.
func kindsOf(schema *openapi3.Schema) []*openapi3.Schema {
	if schema == nil {
		return nil
	}
	var kinds []*openapi3.Schema
	for _, part := range described.Parts(schema) {
		kinds = append(kinds, part)
		for _, option := range described.Options(part) {
			kinds = append(kinds, kindsOf(option.Value)...)
		}
	}
	return kinds
}

func itemsOf(lists []*openapi3.Schema) []*openapi3.Schema {
	var kinds []*openapi3.Schema
	for _, list := range lists {
		if list.Items != nil {
			kinds = append(kinds, kindsOf(list.Items.Value)...)
		}
	}
	return kinds
}

// membersOf are the schemas of a member, and whether its name is data: no schema has it, and one has members of any name.
func membersOf(objects []*openapi3.Schema, name string) (kinds []*openapi3.Schema, isData bool) {
	for _, object := range objects {
		if member := object.Properties[name]; member != nil {
			kinds = append(kinds, kindsOf(member.Value)...)
		}
	}
	if len(kinds) > 0 {
		return kinds, false
	}
	for _, object := range objects {
		if rest := object.AdditionalProperties.Schema; rest != nil {
			kinds, isData = append(kinds, kindsOf(rest.Value)...), true
		}
	}
	return kinds, isData
}
