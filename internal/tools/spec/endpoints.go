package spec

import (
	"bytes"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// parseEndpoints makes a document of a list of endpoints, one JSON object a line: method, path, query (names of
// parameters), space_aware, body_kind (dict, multipart, raw or null) and body_fields. It says which operations there are
// and nothing of their replies, so whatever a document says of the same operation counts.
func parseEndpoints(name string, content []byte) (*yaml.Node, error) {
	paths := object()
	items := map[string]*yaml.Node{}
	number := 0
	for line := range bytes.Lines(content) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		endpoint, err := parseJSON(name, append(bytes.Repeat([]byte("\n"), number-1), line...))
		if err != nil {
			return nil, err
		}
		at := cursor{endpoint, "$", &reader{source: &Source{Name: name, Root: endpoint}}}
		method, path := strings.ToLower(at.get("method").text()), at.get("path").text()
		if method == "" || !strings.HasPrefix(path, "/") {
			return nil, &Fault{File: name, Line: number, Path: "$", Problem: "is no endpoint: want method and path"}
		}
		if !slices.Contains(methods, method) {
			return nil, &Fault{File: name, Line: number, Path: "$.method", Problem: "is no HTTP method"}
		}
		if aware := at.get("space_aware"); aware.node != nil && !aware.isBoolean() {
			return nil, &Fault{File: name, Line: number, Path: "$.space_aware", Problem: "want true or false"}
		}
		if items[path] == nil {
			items[path] = object()
			add(paths, path, items[path])
		}
		add(items[path], method, endpointOperation(at))
	}
	return object("openapi", text("3.0.3"), "paths", paths), nil
}

func endpointOperation(at cursor) *yaml.Node {
	op := object()
	if aware := at.get("space_aware"); aware.node != nil && !aware.truth() {
		addText(op, "x-kibana-scope", "global")
	}
	parameters := list()
	for query := range at.get("query").items() {
		parameters.Content = append(parameters.Content, object("name", text(query.text()), "in", text("query"), "schema", object("type", text("string"))))
	}
	add(op, "parameters", parameters)
	if media := map[string]string{"dict": "application/json", "raw": "application/json", "multipart": "multipart/form-data"}[at.get("body_kind").text()]; media != "" {
		schema := object()
		if members := at.get("body_fields"); members.isList() && len(members.node.Content) > 0 {
			properties := object()
			for member := range members.items() {
				add(properties, member.text(), object())
			}
			schema = object("type", text("object"), "properties", properties)
		}
		add(op, "requestBody", object("required", node(true), "content", object(media, object("schema", schema))))
	}
	add(op, "responses", object("200", object("description", text("Success"))))
	return op
}
