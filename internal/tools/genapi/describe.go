package main

import (
	"errors"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// functions are what the templates call besides oapi-codegen's own.
func functions(doc *openapi3.T, tag *openapi3.Tag) map[string]any {
	return map[string]any{
		"packageDoc":   func() string { return comment(tag.Description) },
		"operationDoc": operationDoc,
		"logValues":    func() string { return logValues(doc) },
		"scope":        scope,
		"bodySpaces":   bodySpaces,
		"body":         body,
		"reply":        reply,
		"addQuery":     addQuery,
		"pathNames":    pathNames,
		"pathArgs":     pathArgs,
		"generator":    generator,
		"fail": func(reason, subject string) (string, error) {
			return "", fmt.Errorf("%s: %s", subject, reason)
		},
	}
}

// operationDoc is the comment of an operation's method: our summary and description, then where Kibana has it.
func operationDoc(op codegen.OperationDefinition) string {
	text := op.OperationId + " " + op.Summary
	if op.Spec.Description != "" {
		text += "\n\n" + strings.TrimSpace(op.Spec.Description)
	}
	maturity, since := fact(op, "x-kibana-maturity"), fact(op, "x-kibana-since")
	place := "acts in the space of the call"
	if fact(op, "x-kibana-scope") == "global" {
		place = "independent of spaces"
	}
	return comment(fmt.Sprintf("%s\n\nKibana: %s %s (%s since %s), %s.", text, op.Method, op.Path, maturity, since, place))
}

func fact(op codegen.OperationDefinition, name string) string {
	text, _ := op.Spec.Extensions[name].(string)
	return text
}

func scope(op codegen.OperationDefinition) (string, error) {
	switch s := fact(op, "x-kibana-scope"); s {
	case "space":
		return "wire.SpaceScope", nil
	case "global":
		return "wire.GlobalScope", nil
	default:
		return "", fmt.Errorf("%s %s: x-kibana-scope is %q, want space or global", op.Method, op.Path, s)
	}
}

// bodySpaces is where the body names spaces, as a Go literal, empty where it names none.
func bodySpaces(op codegen.OperationDefinition) (string, error) {
	paths, given := op.Spec.Extensions["x-kibana-body-spaces"]
	if !given {
		return "", nil
	}
	list, ok := paths.([]any)
	if !ok || len(list) == 0 {
		return "", fmt.Errorf("%s %s: x-kibana-body-spaces is not a list of paths", op.Method, op.Path)
	}
	literals := make([]string, len(list))
	for i, path := range list {
		literals[i] = fmt.Sprintf("%q", path)
	}
	return "[]string{" + strings.Join(literals, ", ") + "}", nil
}

// payload is the request body of an operation in Go.
type payload struct {
	Type   string // the Go type, empty where there is no body
	Encode string // the function of package wire that makes it a Body
}

func body(op codegen.OperationDefinition) (payload, error) {
	if !op.HasBody() {
		return payload{}, nil
	}
	for _, b := range op.Bodies {
		p := payload{Type: bodyType(b.Schema), Encode: "wire.JSON"}
		switch {
		case b.IsJSON():
		case b.ContentType == "multipart/form-data":
			p.Encode = "wire.Form"
		default:
			continue
		}
		if !op.BodyRequired {
			return payload{}, fmt.Errorf("%s %s: an optional body has no shape yet", op.Method, op.Path)
		}
		return p, nil
	}
	return payload{}, fmt.Errorf("%s %s: no media type of the body can be encoded", op.Method, op.Path)
}

// bodyType is the type of a body. oapi-codegen hides an inline list behind an alias, which says less than the list.
func bodyType(schema codegen.Schema) string {
	if schema.ArrayType != nil {
		return "[]" + schema.ArrayType.TypeDecl()
	}
	return schema.TypeDecl()
}

// result is the success reply of an operation in Go.
type result struct {
	Type  string // what the method returns beside the error, empty for nothing
	Call  string // the function of package wire that makes the call
	Media string // the media type of a stream
}

func reply(op codegen.OperationDefinition) (result, error) {
	success := op.Spec.Responses.Map()
	if len(success) != 1 {
		return result{}, fmt.Errorf("%s %s: %d successes, want one", op.Method, op.Path, len(success))
	}
	types, err := op.GetResponseTypeDefinitions()
	if err != nil {
		return result{}, err
	}
	if len(types) > 0 {
		name := types[0].Schema.TypeDecl()
		if strings.HasPrefix(name, "[]") || strings.HasPrefix(name, "map[") {
			return result{Type: name, Call: "wire.Value[" + name + "]"}, nil
		}
		return result{Type: "*" + name, Call: "wire.Object[" + name + "]"}, nil
	}
	for _, response := range success {
		for _, media := range slices.Sorted(maps.Keys(response.Value.Content)) {
			return result{Type: "io.ReadCloser", Call: "wire.Stream", Media: media}, nil
		}
	}
	return result{Call: "wire.Empty"}, nil
}

// addQuery is the statement that adds a query parameter.
func addQuery(p codegen.ParameterDefinition) (string, error) {
	add := "wire.Add"
	switch {
	case p.IsJson():
		return "", fmt.Errorf("query parameter %s: JSON content is not supported, describe it as a string", p.ParamName)
	case p.SchemaType() == "array":
		if p.Spec.Explode != nil && !*p.Spec.Explode {
			return "", fmt.Errorf("query parameter %s: only exploded lists are supported", p.ParamName)
		}
		add = "wire.AddEach"
	case !slices.Contains([]string{"string", "boolean", "integer", "number"}, p.SchemaType()):
		return "", fmt.Errorf("query parameter %s: type %s is not supported", p.ParamName, p.SchemaType())
	case p.HasOptionalPointer():
		add = "wire.AddOptional"
	}
	return fmt.Sprintf("%s(&query, %q, params.%s)", add, p.ParamName, p.GoName()), nil
}

// pathNames lists the path parameters as Go variables, in the order of the path.
func pathNames(op codegen.OperationDefinition) string {
	names := make([]string, len(op.PathParams))
	for i, p := range op.PathParams {
		names[i] = variable(p)
	}
	return strings.Join(names, ", ")
}

// pathArgs declares them.
func pathArgs(op codegen.OperationDefinition) (string, error) {
	var declared strings.Builder
	for _, p := range op.PathParams {
		if p.TypeDef() != "string" {
			return "", fmt.Errorf("%s %s: path parameter %s is no string", op.Method, op.Path, p.ParamName)
		}
		fmt.Fprintf(&declared, ", %s string", variable(p))
	}
	return declared.String(), nil
}

func variable(p codegen.ParameterDefinition) string {
	if p.ParamName == "type" {
		return "typ"
	}
	return p.GoVariableName()
}

// generator names the version of oapi-codegen that this program is built with.
func generator() (string, error) {
	const module = "github.com/oapi-codegen/oapi-codegen/v2"
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "", errors.New("the program does not know what it is built from")
	}
	for _, dep := range info.Deps {
		if dep.Path == module {
			return module + " " + dep.Version, nil
		}
	}
	return "", fmt.Errorf("the program is built without %s", module)
}
