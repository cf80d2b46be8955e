package record

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
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

// shapeOf is the shape of a body, nil if it is not JSON. Of a stream of documents it is that of all of them.
func shapeOf(body []byte, media string, normal Normal) map[string]Types {
	shape := map[string]Types{}
	if !strings.Contains(media, "json") {
		return nil
	}
	documents := [][]byte{body}
	if strings.Contains(media, "ndjson") {
		documents = bytes.Split(bytes.TrimSpace(body), []byte("\n"))
	}
	for _, document := range documents {
		var value any
		if json.Unmarshal(document, &value) != nil {
			return nil
		}
		addShape(shape, "", value, normal)
	}
	return shape
}

func addShape(shape map[string]Types, path string, value any, normal Normal) {
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
			addShape(shape, path+"/[]", item, normal)
		}
	case map[string]any:
		for name, member := range value {
			addShape(shape, path+"/"+normal.Text(name), member, normal)
		}
	}
	shape[path] = shape[path].with(kind)
}
