package main

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// functions are what the templates call besides oapi-codegen's own.
func functions(p part, found uses, unions map[string]union, secret secretMembers) map[string]any {
	return map[string]any{
		"packageDoc":    func() string { return comment(p.tag.Description) },
		"operationDoc":  operationDoc,
		"typeDoc":       func(t codegen.TypeDefinition) string { return typeDoc(t, found) },
		"union":         func(name string) union { return unions[name] },
		"list":          func(texts []string) string { return enumeration(texts, maxListed) },
		"secretMethods": func() string { return secretMethods(p.doc, unions, secret) },
		"secretParams":  func(op codegen.OperationDefinition) string { return secretParams(p.tag.Name, op) },
		"scope":         scope,
		"since":         since,
		"bodySpaces":    bodySpaces,
		"body":          body,
		"reply":         reply,
		"addQuery":      addQuery,
		"pathNames":     pathNames,
		"pathArgs":      pathArgs,
		"pager":         func(op codegen.OperationDefinition) (*pager, error) { return paging(op, p.doc) },
		"origin":        func() string { return origin },
		"generator":     generator,
		"fail": func(reason, subject string) (string, error) {
			return "", fmt.Errorf("%s: %s", subject, reason)
		},
	}
}

// typeDoc is the comment of a type: our description of it or else where it occurs.
func typeDoc(t codegen.TypeDefinition, found uses) string {
	return comment(t.TypeName + " " + cmp.Or(t.Schema.Description, found.sentence(t.TypeName)))
}

// operationDoc is the comment of an operation's method: our summary and description, then where Kibana has it.
func operationDoc(op codegen.OperationDefinition) string {
	text := op.OperationId + " " + op.Summary
	if op.Spec.Description != "" {
		text += "\n\n" + strings.TrimSpace(op.Spec.Description)
	}
	maturity, since, until := fact(op, "x-kibana-maturity"), fact(op, "x-kibana-since"), fact(op, "x-kibana-until")
	lifetime := maturity + " since " + since
	if until != "" {
		lifetime += ", gone after " + until
	}
	place := "acts in the space of the call"
	if fact(op, "x-kibana-scope") == "global" {
		place = "independent of spaces"
	}
	text += fmt.Sprintf("\n\nKibana: %s %s (%s), %s.", op.Method, op.Path, lifetime, place)
	switch {
	case until != "":
		text += "\n\nDeprecated: " + until + " was the last release with this operation."
	case maturity == "deprecated":
		text += "\n\nDeprecated: Kibana means to remove this operation."
	}
	return comment(text)
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

var releaseLine = regexp.MustCompile(`^(\d+)\.(\d+|x)$`)

// since is the first release line with the operation, empty where nobody knows it or where it is older than line 8:
// older servers are not supported.
func since(op codegen.OperationDefinition) (string, error) {
	line := fact(op, "x-kibana-since")
	if line == "unknown" {
		return "", nil
	}
	found := releaseLine.FindStringSubmatch(line)
	if found == nil {
		return "", fmt.Errorf("%s %s: x-kibana-since is %q, want a release line such as 9.2 or 9.x, or unknown", op.Method, op.Path, line)
	}
	if major, err := strconv.Atoi(found[1]); err != nil || major < 8 {
		return "", err
	}
	return line, nil
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
	Type   string // the Go type of the parameter, empty where there is no body
	Encode string // the expression that makes it a wire.Body
}

func body(op codegen.OperationDefinition) payload {
	if !op.HasBody() {
		return payload{}
	}
	for _, media := range []func(string) bool{isJSON, func(media string) bool { return media == multipart }} {
		for _, b := range op.Bodies {
			if !media(b.ContentType) {
				continue
			}
			p := payload{Type: bodyType(b.Schema), Encode: "wire.JSON(body)"}
			if b.ContentType == multipart {
				p.Encode = "wire.Form(body)"
			}
			content := op.Spec.RequestBody.Value.Content[b.ContentType].Schema
			if !op.BodyRequired && content != nil && !isContainer(content.Value) && p.Type != "any" {
				p.Type = "*" + p.Type
			}
			return p
		}
	}
	return payload{Type: "io.Reader", Encode: fmt.Sprintf("wire.Content(%q, body)", op.Bodies[0].ContentType)}
}

// bodyType is the type of a body. oapi-codegen hides an inline schema behind an alias, which says less.
func bodyType(schema codegen.Schema) string {
	if schema.OAPISchema != nil && isUnknown(schema.OAPISchema) {
		return "any"
	}
	return schema.GoType
}

func isJSON(media string) bool {
	return media == "application/json" || strings.HasSuffix(media, "+json")
}

// result is the success reply of an operation in Go.
type result struct {
	Type  string // what the method returns beside the error, empty for nothing
	Call  string // the function of package wire that makes the call
	Media string // the media type of a stream
}

func reply(op codegen.OperationDefinition) (result, error) {
	for _, response := range op.Spec.Responses.Map() {
		medias := sortedKeys(response.Value.Content)
		for _, media := range medias {
			if isJSON(media) {
				return jsonReply(op, response.Value.Content[media].Schema)
			}
		}
		if len(medias) > 0 {
			return result{Type: "io.ReadCloser", Call: "wire.Stream", Media: medias[0]}, nil
		}
	}
	return result{Call: "wire.Empty"}, nil
}

func jsonReply(op codegen.OperationDefinition, ref *openapi3.SchemaRef) (result, error) {
	schema, err := codegen.GenerateGoSchema(ref, []string{op.OperationId})
	if err != nil {
		return result{}, err
	}
	name := schema.TypeDecl()
	switch {
	case ref == nil || isUnknown(unwrap(ref).Value):
		name = "json.RawMessage"
	case !isContainer(ref.Value) && !isScalar(unwrap(ref).Value):
		return result{Type: "*" + name, Call: "wire.Object[" + name + "]"}, nil
	}
	return result{Type: name, Call: "wire.Value[" + name + "]"}, nil
}

// addQuery is the statement that adds a query parameter.
func addQuery(p codegen.ParameterDefinition) string {
	add := "wire.Add"
	switch {
	case p.IsJson():
		add = "wire.AddJSON"
	case p.SchemaType() == openapi3.TypeArray && p.Explode():
		add = "wire.AddEach"
	case p.SchemaType() == openapi3.TypeArray:
		add = "wire.AddList"
	case p.HasOptionalPointer():
		add = "wire.AddOptional"
	}
	return fmt.Sprintf("%s(&query, %q, params.%s)", add, p.ParamName, p.GoName())
}

// pathNames lists the path parameters as text, in the order of the path.
func pathNames(op codegen.OperationDefinition) string {
	names := variables(op)
	for i, p := range op.PathParams {
		switch {
		case p.TypeDef() == "int64":
			names[i] = "strconv.FormatInt(" + names[i] + ", 10)"
		case p.SchemaType() == openapi3.TypeInteger:
			names[i] = "strconv.FormatInt(int64(" + names[i] + "), 10)"
		case p.TypeDef() != "string":
			names[i] = "string(" + names[i] + ")"
		}
	}
	return strings.Join(names, ", ")
}

// pathArgs declares them.
func pathArgs(op codegen.OperationDefinition) string {
	var declared strings.Builder
	names := variables(op)
	for i, p := range op.PathParams {
		fmt.Fprintf(&declared, ", %s %s", names[i], p.TypeDef())
	}
	return declared.String()
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
