package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// What the in-memory Kibana has to know of an operation, and of a schema. Words for people are left out.
type (
	operationFacts struct {
		Name    string           `json:"-"` // of the method
		Method  string           `json:"method"`
		Path    string           `json:"path"`
		Scope   string           `json:"scope"`
		Query   []parameterFacts `json:"query,omitempty"`
		Request *contentFacts    `json:"request,omitempty"`
		Status  int              `json:"status"`
		Reply   *contentFacts    `json:"reply,omitempty"`
	}
	parameterFacts struct {
		Name     string `json:"name"`
		Required bool   `json:"required,omitempty"`
		Commas   bool   `json:"commas,omitempty"` // a list is one value with commas in it
		Schema   any    `json:"schema"`
	}
	contentFacts struct {
		Media    string `json:"media"`
		Required bool   `json:"required,omitempty"`
		Schema   any    `json:"schema"`
	}
)

// writeFacts writes a file for each tag, an operation or a schema on each line, and operations.tsv, by which an
// operation's file is found. It removes the files of tags that are gone.
func writeFacts(folder string, parts []part) error {
	old, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return err
	}
	for _, file := range old {
		if err := os.Remove(file); err != nil { //nolint:gosec // the folder is an argument
			return err
		}
	}
	var index strings.Builder
	for _, p := range parts {
		operations, err := p.facts()
		if err != nil {
			return err
		}
		for _, op := range operations {
			fmt.Fprintf(&index, "%s\t%s\t%s\t%s\t%s\n", op.Method, op.Path, p.tag.Name, op.Scope, op.Name)
		}
		text, err := factLines(operations, p.schemas)
		if err != nil {
			return fmt.Errorf("facts of %s: %w", p.tag.Name, err)
		}
		if err := write(filepath.Join(folder, p.tag.Name+".json"), text); err != nil {
			return err
		}
	}
	return write(filepath.Join(folder, "operations.tsv"), index.String())
}

// facts are those of the part's operations, in the order of their paths.
func (p part) facts() ([]operationFacts, error) {
	var all []operationFacts
	for _, path := range sortedKeys(p.paths) {
		item, _ := p.paths[path].(map[string]any)
		for _, method := range sortedKeys(item) {
			operation, _ := item[method].(map[string]any)
			if !isMethod(method) {
				continue
			}
			op, err := factsOf(operation)
			if err != nil {
				return nil, fmt.Errorf("%s %s: %w", method, path, err)
			}
			op.Method, op.Path = strings.ToUpper(method), path
			all = append(all, op)
		}
	}
	return all, nil
}

func factsOf(operation map[string]any) (operationFacts, error) {
	var op operationFacts
	op.Name, _ = operation["operationId"].(string)
	op.Scope, _ = operation["x-kibana-scope"].(string)
	parameters, _ := operation["parameters"].([]any)
	for _, node := range parameters {
		parameter, _ := node.(map[string]any)
		if parameter["in"] != "query" {
			continue
		}
		name, _ := parameter["name"].(string)
		op.Query = append(op.Query, parameterFacts{
			Name: name, Required: parameter["required"] == true, Commas: parameter["explode"] == false,
			Schema: bareSchema(parameter["schema"]),
		})
	}
	if body, ok := operation["requestBody"].(map[string]any); ok {
		op.Request = content(body)
	}
	responses, _ := operation["responses"].(map[string]any)
	statuses := sortedKeys(responses)
	if len(statuses) == 0 {
		return op, errors.New("no success is described")
	}
	response, _ := responses[statuses[0]].(map[string]any)
	op.Reply = content(response)
	var err error
	op.Status, err = strconv.Atoi(statuses[0])
	return op, err
}

// content is the body of a request or a response: as JSON, if there is a choice.
func content(body map[string]any) *contentFacts {
	contents, _ := body["content"].(map[string]any)
	medias := sortedKeys(contents)
	if len(medias) == 0 {
		return nil
	}
	media := medias[0]
	if slices.Contains(medias, "application/json") {
		media = "application/json"
	}
	described, _ := contents[media].(map[string]any)
	return &contentFacts{Media: media, Required: body["required"] == true, Schema: bareSchema(described["schema"])}
}

// said are the keywords of a schema that say something about values.
var said = []string{
	"type", "nullable", "format", "pattern", "enum", "required", "minimum", "maximum", "minLength", "maxLength", "minItems",
	"maxItems", "uniqueItems",
}

// bareSchema is a schema without what only people and generators read. References are names of schemas, both kinds of
// unions are called oneOf, and an allOf of one schema, which is a reference with something said beside it, is taken apart.
func bareSchema(node any) map[string]any {
	schema, _ := node.(map[string]any)
	bare := map[string]any{}
	for _, key := range said {
		if value, ok := schema[key]; ok {
			bare[key] = value
		}
	}
	if known, ok := schema["x-known-values"]; ok {
		bare["known"] = known
		delete(bare, "enum") // others are taken, too
	}
	if ref, ok := schema["$ref"].(string); ok {
		bare["ref"] = strings.TrimPrefix(ref, schemaPrefix)
	}
	if parts, _ := schema["allOf"].([]any); len(parts) > 0 {
		inner := bareSchema(parts[0])
		maps.Copy(inner, bare)
		bare = inner
	}
	addParts(bare, schema)
	return bare
}

func addParts(bare, schema map[string]any) {
	for _, union := range []string{"oneOf", "anyOf"} {
		var options []any
		parts, _ := schema[union].([]any)
		for _, option := range parts {
			options = append(options, bareSchema(option))
		}
		if len(options) > 0 {
			bare["oneOf"] = options
		}
	}
	if d, ok := schema["discriminator"].(map[string]any); ok {
		mapping, _ := d["mapping"].(map[string]any)
		tags := map[string]any{}
		for tag, ref := range mapping {
			name, _ := ref.(string)
			tags[tag] = strings.TrimPrefix(name, schemaPrefix)
		}
		bare["tag"], bare["tags"] = d["propertyName"], tags
	}
	if members, ok := schema["properties"].(map[string]any); ok {
		properties := map[string]any{}
		for name, member := range members {
			properties[name] = bareSchema(member)
		}
		bare["properties"] = properties
	}
	if items, ok := schema["items"]; ok {
		bare["items"] = bareSchema(items)
	}
	switch rest := schema["additionalProperties"].(type) {
	case bool:
		if rest {
			bare["rest"] = map[string]any{}
		}
	case map[string]any:
		bare["rest"] = bareSchema(rest)
	}
}

func factLines(operations []operationFacts, schemas map[string]any) (string, error) {
	var text bytes.Buffer
	text.WriteString("{\"operations\":[\n")
	for i, op := range operations {
		if i > 0 {
			text.WriteString(",\n")
		}
		if err := factLine(&text, op); err != nil {
			return "", err
		}
	}
	text.WriteString("\n],\"schemas\":{")
	for i, name := range sortedKeys(schemas) {
		if i > 0 {
			text.WriteString(",")
		}
		fmt.Fprintf(&text, "\n%q:", name)
		if err := factLine(&text, bareSchema(schemas[name])); err != nil {
			return "", err
		}
	}
	text.WriteString("\n}}\n")
	return text.String(), nil
}

func factLine(text *bytes.Buffer, value any) error {
	line, err := json.Marshal(value)
	text.Write(line)
	return err
}
