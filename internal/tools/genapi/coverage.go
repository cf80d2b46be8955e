package main

import (
	"fmt"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// coverage is what one package covers.
type coverage struct {
	Package    string
	Operations []covered
}

// covered is an operation as the page of what is covered shows it.
type covered struct {
	Operation, Method, Scope, Request, Reply, Maturity, Since string
	Doc                                                       string // what its doc says beside the first line
	Iterator                                                  string // the method that yields the items of all its pages
}

// What the page calls types that say little.
const (
	rawJSON = "raw JSON"
	stream  = "stream"
	nothing = "nothing"
	absent  = "–"
)

func cover(definitions []codegen.OperationDefinition, doc *openapi3.T) ([]covered, error) {
	operations := make([]covered, len(definitions))
	for i, op := range definitions {
		reply, err := reply(op)
		if err != nil {
			return nil, err
		}
		pages, err := paging(op, doc)
		if err != nil {
			return nil, err
		}
		since := fact(op, "x-kibana-since")
		if until := fact(op, "x-kibana-until"); until != "" {
			since += " to " + until
		}
		operations[i] = covered{
			Operation: op.Method + " " + op.Path,
			Method:    op.OperationId,
			Scope:     fact(op, "x-kibana-scope"),
			Request:   plainType(body(op).Type, absent, doc),
			Reply:     plainType(reply.Type, nothing, doc),
			Maturity:  fact(op, "x-kibana-maturity"),
			Since:     since,
			Doc:       strings.Join(strings.Fields(op.Spec.Description), " "),
		}
		if pages != nil {
			operations[i].Iterator = pages.Method
		}
	}
	return operations, nil
}

// plainType is how the page shows a Go type. Of a named one that says nothing it shows what it is.
func plainType(name, none string, doc *openapi3.T) string {
	switch name = strings.TrimPrefix(name, "*"); name {
	case "":
		return none
	case "io.Reader", "io.ReadCloser":
		return stream
	case "any", "json.RawMessage":
		return rawJSON
	default:
		if component := doc.Components.Schemas[name]; component != nil && isAnyObject(component.Value) {
			return name + " = map[string]any"
		}
		return strings.ReplaceAll(name, "interface{}", "any")
	}
}

func isAnyObject(schema *openapi3.Schema) bool {
	closed := schema.AdditionalProperties.Has != nil && !*schema.AdditionalProperties.Has
	return schema.Type.Is(openapi3.TypeObject) && !closed && schema.AdditionalProperties.Schema == nil &&
		len(schema.Properties)+len(schema.AllOf)+len(schema.AnyOf)+len(schema.OneOf) == 0
}

// coveragePage lists the operations of all packages.
func coveragePage(packages []coverage) string {
	var tables, vague strings.Builder
	var all summary
	for _, p := range packages {
		fmt.Fprintf(&tables, "\n## %s\n\n", p.Package)
		tables.WriteString("| operation | method | scope | request | reply | maturity | since |\n|-|-|-|-|-|-|-|\n")
		for _, op := range p.Operations {
			all.count(op)
			method := op.Method
			if op.Iterator != "" {
				method += ", " + op.Iterator
			}
			fmt.Fprintf(&tables, "| `%s` | %s | %s | %s | %s | %s | %s |\n", op.Operation, method, op.Scope,
				cell(op.Request), cell(op.Reply), op.Maturity, op.Since)
			if isVague(op.Request) || isVague(op.Reply) {
				fmt.Fprintf(&vague, "| `%s` | %s.%s | %s | %s | %s |\n", op.Operation, p.Package, op.Method, cell(op.Request), cell(op.Reply), op.Doc)
			}
		}
	}
	return fmt.Sprintf(`# What is covered

This page is generated from api/kibana-openapi.yaml, as are the packages below gen that it lists.

| | |
|-|-|
| packages | %d |
| operations | %d |
| requests with a body | %d, %d of them typed |
| replies with a body | %d, %d of them typed |
| bodies of raw JSON | %d |
| bodies that are maps or lists of anything | %d |
| bodies that are streams | %d |
| operations that return pages, with an iterator over all of them | %d |

## Where the type says little

Bodies of raw JSON, and those that are maps or lists of anything.

| operation | method | request | reply | why |
|-|-|-|-|-|
%s`, len(packages), all.operations, all.requests, all.typedRequests, all.replies, all.typedReplies, all.raw, all.maps, all.streams, all.iterators, vague.String()) + tables.String()
}

// summary counts bodies by how much their types say.
type summary struct {
	operations, requests, typedRequests, replies, typedReplies, raw, maps, streams, iterators int
}

func (s *summary) count(op covered) {
	s.operations++
	if op.Iterator != "" {
		s.iterators++
	}
	if op.Request != absent {
		s.requests++
		s.typedRequests += s.countType(op.Request)
	}
	if op.Reply != nothing {
		s.replies++
		s.typedReplies += s.countType(op.Reply)
	}
}

// countType returns 1 for a type that says what is in a body.
func (s *summary) countType(name string) int {
	switch {
	case name == rawJSON:
		s.raw++
	case name == stream:
		s.streams++
	case isVague(name):
		s.maps++
	default:
		return 1
	}
	return 0
}

// isVague tells whether a type does not say what is in a body that is JSON.
func isVague(name string) bool { return name == rawJSON || strings.HasSuffix(name, "any") }

// cell shows a Go type as code and words as they are.
func cell(text string) string {
	switch text {
	case rawJSON, stream, nothing, absent:
		return text
	}
	return "`" + text + "`"
}
