package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

const schemaPrefix = "#/components/schemas/"

// part is what becomes one package: a tag, and the description of its operations alone.
type part struct {
	tag *openapi3.Tag
	doc *openapi3.T

	paths, schemas map[string]any // of the same operations, as they are written
}

// split reads a description and takes it apart by tags. It is read once, because that is slow, and each part is a
// document of its own, because the generator changes the one that it is given.
func split(path string) ([]part, error) {
	whole, err := openapi3.NewLoader().LoadFromFile(path)
	if err != nil {
		return nil, err
	}
	text, err := whole.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var document map[string]any
	if err := json.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	if err := checkTags(whole); err != nil {
		return nil, err
	}
	parts := make([]part, len(whole.Tags))
	for i, tag := range whole.Tags {
		if parts[i], err = extract(document, tag); err != nil {
			return nil, err
		}
	}
	return parts, nil
}

// checkTags sees to it that every operation belongs to one package.
func checkTags(whole *openapi3.T) error {
	var errs []error
	for path, item := range whole.Paths.Map() {
		for method, operation := range item.Operations() {
			if len(operation.Tags) != 1 || whole.Tags.Get(operation.Tags[0]) == nil {
				errs = append(errs, fmt.Errorf("%s %s: its tags are %q, want one of the description's", method, path, operation.Tags))
			}
		}
	}
	return errors.Join(errs...)
}

// extract makes the part of one tag: its operations without their failures, and the components that those reach,
// with those of failures that are no envelope of Kibana's. One place of ours turns failures into errors, whatever the
// operation.
func extract(document map[string]any, tag *openapi3.Tag) (part, error) {
	components, _ := document["components"].(map[string]any)
	e := extraction{tag: tag.Name, components: components, schemas: map[string]any{}, origins: map[string]string{}}
	paths, err := e.paths(document["paths"])
	if err != nil {
		return part{}, err
	}
	text, err := json.Marshal(map[string]any{
		"openapi": document["openapi"], "info": document["info"],
		"paths": paths, "components": map[string]any{"schemas": e.schemas},
	})
	if err != nil {
		return part{}, err
	}
	loader := openapi3.NewLoader()
	doc, err := loader.LoadFromData(text)
	if err != nil {
		return part{}, fmt.Errorf("package %s: %w", tag.Name, err)
	}
	if err := doc.Validate(loader.Context); err != nil {
		return part{}, fmt.Errorf("package %s: %w", tag.Name, err)
	}
	return part{tag, doc, paths, e.schemas}, nil
}

type extraction struct {
	tag        string
	components map[string]any    // those of the whole description
	schemas    map[string]any    // those that the tag reaches, by their names in the package
	origins    map[string]string // their names in the whole description
}

func (e *extraction) paths(all any) (map[string]any, error) {
	kept := map[string]any{}
	items, _ := all.(map[string]any)
	for _, path := range sortedKeys(items) {
		item, _ := items[path].(map[string]any)
		item = maps.Clone(item)
		maps.DeleteFunc(item, func(key string, node any) bool { return isMethod(key) && !e.has(node) })
		methods := slices.DeleteFunc(sortedKeys(item), func(key string) bool { return !isMethod(key) })
		if len(methods) == 0 {
			continue
		}
		for _, method := range methods {
			operation, _ := item[method].(map[string]any)
			item[method] = e.success(operation)
			if err := e.takeFailures(operation, path); err != nil {
				return nil, err
			}
		}
		var err error
		if kept[path], err = e.copy(item, path); err != nil {
			return nil, err
		}
	}
	return kept, nil
}

// has tells whether an operation belongs to the tag.
func (e *extraction) has(node any) bool {
	operation, _ := node.(map[string]any)
	tags, _ := operation["tags"].([]any)
	return slices.Contains(tags, any(e.tag))
}

func isMethod(key string) bool {
	return slices.Contains([]string{
		http.MethodGet, http.MethodPut, http.MethodPost, http.MethodDelete, http.MethodPatch, http.MethodHead, http.MethodOptions,
	}, strings.ToUpper(key))
}

// success is the operation without its failures, under its name in the package.
func (e *extraction) success(operation map[string]any) map[string]any {
	operation = maps.Clone(operation)
	responses, _ := operation["responses"].(map[string]any)
	responses = maps.Clone(responses)
	maps.DeleteFunc(responses, func(status string, _ any) bool { return !strings.HasPrefix(status, "2") })
	operation["responses"] = responses
	delete(operation, "security")
	if id, ok := operation["operationId"].(string); ok {
		operation["operationId"] = strings.TrimPrefix(id, e.tag+".")
	}
	return operation
}

// takeFailures takes the schemas of the package that only bodies of failures have.
func (e *extraction) takeFailures(operation map[string]any, path string) error {
	responses, _ := operation["responses"].(map[string]any)
	for _, status := range sortedKeys(responses) {
		response, _ := responses[status].(map[string]any)
		content, _ := response["content"].(map[string]any)
		for _, media := range sortedKeys(content) {
			if _, err := e.copy(ownSchema(content[media], e.tag), path); err != nil {
				return err
			}
		}
	}
	return nil
}

// ownSchema is the schema of a body if the package of the tag has it by name.
func ownSchema(body any, tag string) any {
	of, _ := body.(map[string]any)
	schema, _ := of["schema"].(map[string]any)
	if ref, _ := schema["$ref"].(string); strings.HasPrefix(ref, schemaPrefix+tag+".") {
		return ref
	}
	return nil
}

// copy copies a part of the whole description. References to schemas are renamed, and the schemas taken along; all other
// references are resolved.
func (e *extraction) copy(node any, from string) (any, error) {
	switch node := node.(type) {
	case string:
		if name, ok := strings.CutPrefix(node, schemaPrefix); ok {
			return e.take(name, from)
		}
	case []any:
		list := make([]any, len(node))
		for i, item := range node {
			var err error
			if list[i], err = e.copy(item, from); err != nil {
				return nil, err
			}
		}
		return list, nil
	case map[string]any:
		if ref, ok := node["$ref"].(string); ok && !strings.HasPrefix(ref, schemaPrefix) {
			return e.resolve(ref, from)
		}
		members := make(map[string]any, len(node))
		for _, key := range sortedKeys(node) {
			var err error
			if members[key], err = e.copy(node[key], from); err != nil {
				return nil, err
			}
		}
		return members, nil
	}
	return node, nil
}

func (e *extraction) resolve(ref, from string) (any, error) {
	var node any = e.components
	for name := range strings.SplitSeq(strings.TrimPrefix(ref, "#/components/"), "/") {
		members, _ := node.(map[string]any)
		node = members[name]
	}
	if node == nil {
		return nil, fmt.Errorf("%s: %s leads nowhere", from, ref)
	}
	return e.copy(node, from)
}

// take brings a schema into the package and returns the reference to it there. A name that begins with a tag belongs to
// the package of that tag, any other to each package that reaches it.
func (e *extraction) take(name, from string) (string, error) {
	owner, local, qualified := strings.Cut(name, ".")
	if !qualified {
		local = name
	} else if owner != e.tag {
		return "", fmt.Errorf("%s: reaches %s, which is of package %s and not of %s", from, name, owner, e.tag)
	}
	if other, taken := e.origins[local]; taken {
		if other != name {
			return "", fmt.Errorf("%s: reaches both %s and %s, which have one name in package %s", from, other, name, e.tag)
		}
		return schemaPrefix + local, nil
	}
	e.origins[local] = name
	schemas, _ := e.components["schemas"].(map[string]any)
	schema, err := e.copy(schemas[name], name)
	if err != nil {
		return "", err
	}
	e.schemas[local] = schema
	return schemaPrefix + local, nil
}
