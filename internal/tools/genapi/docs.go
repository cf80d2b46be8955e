package main

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// shown is how many names a comment lists before it says "and others".
const shown = 3

// maxListed is how many values it lists.
const maxListed = 12

// uses are the places where components occur: by component and role, such as "the body of", the names of what they have
// that role in.
type uses map[string]map[string][]string

// roles are the roles of a component, the telling ones first. Only the first that a component has are worth a comment.
var roles = [][]string{
	{"the body of", "the reply of"},
	{"a parameter of", "part of the body of", "part of the reply of"},
	{"a kind of", "part of"},
}

func findUses(doc *openapi3.T) uses {
	u := uses{}
	for _, p := range operations(doc) {
		id := p.operation.OperationID
		carried := contents(p.operation)
		for _, what := range sortedKeys(carried) {
			for _, media := range sortedKeys(carried[what]) {
				u.add(carried[what][media].Schema, "the "+what+" of", "part of the "+what+" of", id)
			}
		}
		for _, parameter := range p.operation.Parameters {
			u.add(parameterSchema(parameter.Value), "a parameter of", "a parameter of", id)
		}
	}
	for _, name := range sortedKeys(doc.Components.Schemas) {
		u.addParts(doc.Components.Schemas[name].Value, "part of", name)
	}
	return u
}

// add notes a component or, for a schema without a name, the components in it.
func (u uses) add(ref *openapi3.SchemaRef, role, partRole, of string) {
	if ref == nil {
		return
	}
	ref = unwrap(ref)
	name, named := strings.CutPrefix(ref.Ref, schemaPrefix)
	if !named {
		u.addParts(ref.Value, partRole, of)
		return
	}
	if u[name] == nil {
		u[name] = map[string][]string{}
	}
	if !slices.Contains(u[name][role], of) {
		u[name][role] = append(u[name][role], of)
	}
}

func (u uses) addParts(schema *openapi3.Schema, role, of string) {
	for _, name := range sortedKeys(schema.Properties) {
		u.add(schema.Properties[name], role, role, of)
	}
	for _, part := range slices.Concat(openapi3.SchemaRefs{schema.Items, schema.AdditionalProperties.Schema}, schema.AllOf) {
		u.add(part, role, role, of)
	}
	for _, kind := range slices.Concat(schema.OneOf, schema.AnyOf) {
		u.add(kind, "a kind of", role, of)
	}
}

// sentence says what a component is by where it occurs.
func (u uses) sentence(component string) string {
	for _, group := range roles {
		var found []string
		for _, role := range group {
			if of := u[component][role]; len(of) > 0 {
				found = append(found, role+" "+enumeration(of, shown))
			}
		}
		if len(found) > 0 {
			return "is " + strings.Join(found, ", and ") + "."
		}
	}
	return "is the body of a failure."
}

// enumeration lists names for a reader, a few of them at most.
func enumeration(names []string, most int) string {
	last := len(names) - 1
	switch {
	case last == 0:
		return names[0]
	case last >= most:
		return strings.Join(names[:most], ", ") + " and others"
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
