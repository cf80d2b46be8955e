package main

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"

	"github.com/kibana-go/kibana-go/internal/redact"
)

//go:embed secrets.tsv
var misleading string

// exceptions tell of members whose names mislead whether they are hidden, by package.Type and member.
var exceptions = func() map[[2]string]bool {
	table := map[[2]string]bool{}
	for line := range strings.Lines(misleading) {
		if fields := strings.Split(line, "\t"); len(fields) == 4 {
			table[[2]string{fields[0], fields[1]}] = fields[2] == "hidden"
		}
	}
	return table
}()

var secretNames = redact.New()

func isSecret(schema *openapi3.Schema) bool { return schema.Extensions[extSecret] == true }

// secretMembers are the members of the types of a package that hold secrets.
type secretMembers struct {
	plain map[string][]string // texts that fmt would print, by type
	below map[string][]string // all that a type leads to
}

// hides tells whether a member of a type holds a secret.
func hides(pkg, typ, name string) bool {
	if hidden, ok := exceptions[[2]string{pkg + "." + typ, name}]; ok {
		return hidden
	}
	return secretNames.Secret(name)
}

// hideUnions makes unions that members with secrets are of, such as a password or a reference to one, hide what they hold.
func hideUnions(pkg string, doc *openapi3.T) {
	for _, typ := range sortedKeys(doc.Components.Schemas) {
		for name, property := range doc.Components.Schemas[typ].Value.Properties {
			value := unwrap(property).Value
			if hides(pkg, typ, name) && slices.ContainsFunc(slices.Concat(value.OneOf, value.AnyOf), isText) {
				extend(&value.Extensions, extSecret, true)
			}
		}
	}
}

func isText(ref *openapi3.SchemaRef) bool {
	schema := unwrap(ref).Value
	return schema.Type.Is(openapi3.TypeString) && len(schema.Enum) == 0 && schema.Format != dateTime
}

// findSecrets looks through the types of a package.
func findSecrets(pkg string, doc *openapi3.T) secretMembers {
	s := secretMembers{plain: map[string][]string{}, below: map[string][]string{}}
	parts := map[string]map[string]bool{}
	for _, typ := range sortedKeys(doc.Components.Schemas) {
		schema := doc.Components.Schemas[typ].Value
		for _, name := range sortedKeys(schema.Properties) {
			property := schema.Properties[name]
			value := unwrap(property).Value
			switch {
			case value.Extensions[extType] == "wire.Secrets", isSecret(value):
				s.below[typ] = append(s.below[typ], name)
			case hides(pkg, typ, name) && holdsText(property):
				s.plain[typ] = append(s.plain[typ], name)
				s.below[typ] = append(s.below[typ], name)
			}
		}
		parts[typ] = map[string]bool{}
		reachParts(schema, parts[typ])
	}
	s.climb(parts)
	return s
}

// holdsText tells whether a member is a text, a list of texts, a map or anything.
func holdsText(ref *openapi3.SchemaRef) bool {
	schema := unwrap(ref).Value
	switch {
	case schema.Type.Is(openapi3.TypeArray):
		return isText(schema.Items)
	case isMap(schema), isUnknown(schema):
		return true
	}
	return isText(ref)
}

// reachParts notes the components that a schema is made of.
func reachParts(schema *openapi3.Schema, found map[string]bool) {
	refs := slices.Concat(openapi3.SchemaRefs{schema.Items, schema.AdditionalProperties.Schema}, schema.AllOf, schema.OneOf, schema.AnyOf)
	for _, ref := range slices.Concat(refs, slices.Collect(maps.Values(schema.Properties))) {
		switch {
		case ref == nil:
		case ref.Ref != "":
			found[strings.TrimPrefix(ref.Ref, schemaPrefix)] = true
		default:
			reachParts(ref.Value, found)
		}
	}
}

// climb gives each type the secrets of its parts, until there are no more.
func (s secretMembers) climb(parts map[string]map[string]bool) {
	for grown := true; grown; {
		grown = false
		for typ, of := range parts {
			before := len(s.below[typ])
			for part := range of {
				s.below[typ] = append(s.below[typ], s.below[part]...)
			}
			slices.Sort(s.below[typ])
			s.below[typ] = slices.Compact(s.below[typ])
			grown = grown || len(s.below[typ]) > before
		}
	}
}

// secretMethods keep secrets out of what is printed and logged. Types of secrets show the names only. Types that hold some
// as text print as JSON without them, and so do unions, whose JSON is text. All types that hold some, or hold types that do,
// get a LogValue, without which a handler of slog that writes JSON would encode them as they are sent.
func secretMethods(doc *openapi3.T, unions map[string]union, found secretMembers) string {
	var code strings.Builder
	for _, name := range sortedKeys(doc.Components.Schemas) {
		schema := doc.Components.Schemas[name].Value
		_, isUnion := unions[name]
		switch hidden := found.below[name]; {
		case isSecret(schema) && len(schema.Properties) > 0:
			fmt.Fprintf(&code, `
// Format prints the names of the secrets only.
func (s %[1]s) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s %[1]s) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }
`, name)
		case isSecret(schema), len(hidden) == 0, !isUnion && len(schema.Properties) == 0:
		default:
			code.WriteString(redacting(name, isUnion || len(found.plain[name]) > 0, hidden))
		}
	}
	return code.String()
}

// redacting are the methods of a type that hide members, and those of its parts.
func redacting(name string, printed bool, hidden []string) string {
	var code strings.Builder
	if printed {
		fmt.Fprintf(&code, `
// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r %s) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, %s) }
`, name, quoted(hidden))
	}
	fmt.Fprintf(&code, `
// LogValue makes slog show [redacted] for secrets.
func (r %s) LogValue() slog.Value { return wire.LogRedacted(r, %s) }
`, name, quoted(hidden))
	return code.String()
}

// secretParams are those methods for the parameters of an operation.
func secretParams(pkg string, op codegen.OperationDefinition) string {
	var hidden []string
	for _, p := range op.QueryParams {
		if schema := p.Spec.Schema; schema != nil && isText(schema) && hides(pkg, op.OperationId+"Params", p.ParamName) {
			hidden = append(hidden, p.ParamName)
		}
	}
	if len(hidden) == 0 {
		return ""
	}
	return redacting(op.OperationId+"Params", true, hidden)
}
