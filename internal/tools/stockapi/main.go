// Command stockapi makes the client that the benchmarks hold ours against: oapi-codegen with its own templates and its
// own defaults, given the operations under test of the same interface description.
//
// oapi-codegen can pick operations itself, but leaves every component that is part of a circle, hundreds of them. So the
// description is cut here, and nothing else is done to it.
//
// Usage: stockapi ROOT
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
	"gopkg.in/yaml.v3"
)

// What this program reads and writes, below the root of a checkout.
const (
	description = "api/kibana-openapi.yaml"
	output      = "test/bench/stock/stock.gen.go"
)

// underTest are the operations that test/bench calls.
var underTest = []string{
	"connectors.ExecuteConnector",
	"connectors.GetConnector",
	"connectors.ListConnectors",
	"savedobjects.BulkCreateSavedObjects",
	"savedobjects.FindSavedObjects",
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: stockapi ROOT")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "stockapi:", err)
		os.Exit(1)
	}
}

func run(root string) error {
	text, err := os.ReadFile(filepath.Join(root, description)) //nolint:gosec // the root is an argument
	if err != nil {
		return err
	}
	part, err := cut(text, underTest)
	if err != nil {
		return err
	}
	code, err := generate(part)
	if err != nil {
		return err
	}
	path := filepath.Join(root, output)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // sources are for everybody to read
		return err
	}
	return os.WriteFile(path, []byte(code), 0o644) //nolint:gosec // likewise
}

func generate(description []byte) (string, error) {
	doc, err := openapi3.NewLoader().LoadFromData(description)
	if err != nil {
		return "", err
	}
	return codegen.Generate(doc, codegen.Configuration{
		PackageName: "stock",
		Generate:    codegen.GenerateOptions{Client: true, Models: true},
	}.UpdateDefaults())
}

// cut leaves of a description the operations with the given ids and the components that they reach.
func cut(text []byte, ids []string) ([]byte, error) {
	var doc map[string]any
	if err := yaml.Unmarshal(text, &doc); err != nil {
		return nil, err
	}
	paths, found := pick(members(doc["paths"]), ids)
	if found != len(ids) {
		return nil, fmt.Errorf("the description has %d of the %d operations", found, len(ids))
	}
	components := map[string]any{}
	if err := reach(paths, members(doc["components"]), components); err != nil {
		return nil, err
	}
	return json.Marshal(map[string]any{
		"openapi": doc["openapi"], "info": doc["info"], "paths": paths, "components": components,
	})
}

// pick is the paths with nothing but the operations that have the given ids, and how many of them there are.
func pick(paths map[string]any, ids []string) (map[string]any, int) {
	picked, found := map[string]any{}, 0
	for path, item := range paths {
		operations := 0
		kept := maps.Clone(members(item))
		maps.DeleteFunc(kept, func(_ string, node any) bool {
			id, isOperation := members(node)["operationId"].(string)
			wanted := isOperation && slices.Contains(ids, id)
			if wanted {
				operations++
			}
			return isOperation && !wanted
		})
		if operations > 0 {
			picked[path] = kept
		}
		found += operations
	}
	return picked, found
}

// reach copies the components that a node refers to, and those that these refer to.
func reach(node any, from, to map[string]any) error {
	switch node := node.(type) {
	case []any:
		errs := make([]error, len(node))
		for i, item := range node {
			errs[i] = reach(item, from, to)
		}
		return errors.Join(errs...)
	case map[string]any:
		if ref, ok := node["$ref"].(string); ok {
			return take(ref, from, to)
		}
		var errs []error
		for _, item := range node {
			errs = append(errs, reach(item, from, to))
		}
		return errors.Join(errs...)
	}
	return nil
}

func take(ref string, from, to map[string]any) error {
	kind, name, _ := strings.Cut(strings.TrimPrefix(ref, "#/components/"), "/")
	component, ok := members(from[kind])[name]
	if !ok {
		return fmt.Errorf("%s leads nowhere", ref)
	}
	if to[kind] == nil {
		to[kind] = map[string]any{}
	}
	if members(to[kind])[name] != nil {
		return nil
	}
	members(to[kind])[name] = component
	return reach(component, from, to)
}

func members(node any) map[string]any {
	of, _ := node.(map[string]any)
	return of
}
