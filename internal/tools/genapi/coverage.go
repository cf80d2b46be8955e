package main

import (
	"fmt"
	"strings"

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
}

// What the page calls types that say little.
const (
	rawJSON = "raw JSON"
	stream  = "stream"
	nothing = "nothing"
	absent  = "–"
)

func cover(definitions []codegen.OperationDefinition) ([]covered, error) {
	operations := make([]covered, len(definitions))
	for i, op := range definitions {
		reply, err := reply(op)
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
			Request:   plainType(body(op).Type, absent),
			Reply:     plainType(reply.Type, nothing),
			Maturity:  fact(op, "x-kibana-maturity"),
			Since:     since,
		}
	}
	return operations, nil
}

// plainType is how the page shows a Go type.
func plainType(name, none string) string {
	switch name = strings.TrimPrefix(name, "*"); name {
	case "":
		return none
	case "io.Reader", "io.ReadCloser":
		return stream
	case "any", "json.RawMessage":
		return rawJSON
	default:
		return strings.ReplaceAll(name, "interface{}", "any")
	}
}

// coveragePage lists the operations of all packages.
func coveragePage(packages []coverage) string {
	var tables strings.Builder
	var all summary
	for _, p := range packages {
		fmt.Fprintf(&tables, "\n## %s\n\n", p.Package)
		tables.WriteString("| operation | method | scope | request | reply | maturity | since |\n|-|-|-|-|-|-|-|\n")
		for _, op := range p.Operations {
			all.count(op)
			fmt.Fprintf(&tables, "| `%s` | %s | %s | %s | %s | %s | %s |\n", op.Operation, op.Method, op.Scope,
				cell(op.Request), cell(op.Reply), op.Maturity, op.Since)
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
`, len(packages), all.operations, all.requests, all.typedRequests, all.replies, all.typedReplies, all.raw, all.maps, all.streams) + tables.String()
}

// summary counts bodies by how much their types say.
type summary struct {
	operations, requests, typedRequests, replies, typedReplies, raw, maps, streams int
}

func (s *summary) count(op covered) {
	s.operations++
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
	case strings.HasSuffix(name, "any"):
		s.maps++
	default:
		return 1
	}
	return 0
}

// cell shows a Go type as code and words as they are.
func cell(text string) string {
	switch text {
	case rawJSON, stream, nothing, absent:
		return text
	}
	return "`" + text + "`"
}
