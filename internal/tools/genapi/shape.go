package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// Extensions that oapi-codegen reads.
const (
	extName        = "x-go-name"
	extType        = "x-go-type"
	extNoPointer   = "x-go-type-skip-optional-pointer"
	extOmitEmpty   = "x-omitempty"
	extOmitZero    = "x-omitzero"
	extEnumNames   = "x-enum-varnames"
	extKnownValues = "x-known-values"
	extTypeName    = "x-go-type-name"
	extSecret      = "x-kibana-secret" // ours: the component holds secrets
)

// Formats that have a Go type of their own.
const (
	dateTime = "date-time"
	binary   = "binary"
)

const multipart = "multipart/form-data"

// shape brings the document of a package into the form that oapi-codegen makes good Go of.
func shape(doc *openapi3.T) error {
	for _, place := range operations(doc) {
		if err := unifySuccesses(place); err != nil {
			return err
		}
		for _, parameter := range place.operation.Parameters {
			if err := shapeParameter(place, parameter.Value); err != nil {
				return err
			}
		}
	}
	if err := visit(doc, shapeInline); err != nil {
		return err
	}
	taken, err := typeNames(doc)
	if err != nil {
		return err
	}
	for _, name := range sortedKeys(doc.Components.Schemas) {
		schema := doc.Components.Schemas[name].Value
		if err := shapeComponent(name, schema); err != nil {
			return err
		}
		shapeEnum(name, schema, taken)
	}
	keepNulls(doc)
	return nil
}

// typeNames are the names that the constants of a package cannot have.
func typeNames(doc *openapi3.T) (map[string]bool, error) {
	taken := map[string]bool{"Client": true, "New": true}
	for _, p := range operations(doc) {
		if slices.ContainsFunc(p.operation.Parameters, func(parameter *openapi3.ParameterRef) bool { return parameter.Value.In == openapi3.ParameterInQuery }) {
			taken[p.operation.OperationID+"Params"] = true
		}
	}
	for name, schema := range doc.Components.Schemas {
		if len(schema.Value.OneOf)+len(schema.Value.AnyOf) > 0 {
			taken[name+"From"] = true
		}
	}
	for _, name := range sortedKeys(doc.Components.Schemas) {
		if taken[name] || !exported.MatchString(name) {
			return nil, fmt.Errorf("%s: cannot be the name of a type, the package needs it otherwise or it is none in Go", name)
		}
	}
	for name := range doc.Components.Schemas {
		taken[name] = true
	}
	return taken, nil
}

// place is an operation and where it stands.
type place struct {
	method, path string
	operation    *openapi3.Operation
}

func (p place) String() string { return p.method + " " + p.path }

// operations are those of a document in the order of their paths and methods. Parameters that a path has for all of its
// operations become those of each.
func operations(doc *openapi3.T) []place {
	var places []place
	for _, path := range sortedKeys(doc.Paths.Map()) {
		item := doc.Paths.Value(path)
		for _, method := range sortedKeys(item.Operations()) {
			operation := item.GetOperation(method)
			for _, shared := range item.Parameters {
				if operation.Parameters.GetByInAndName(shared.Value.In, shared.Value.Name) == nil {
					operation.Parameters = append(operation.Parameters, shared)
				}
			}
			places = append(places, place{method, path, operation})
		}
		item.Parameters = nil
	}
	return places
}

func sortedKeys[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }

// unifySuccesses leaves one of several successes that carry the same.
func unifySuccesses(p place) error {
	var first string
	for _, status := range sortedKeys(p.operation.Responses.Map()) {
		content, err := json.Marshal(p.operation.Responses.Value(status).Value.Content)
		if err != nil {
			return err
		}
		switch {
		case first == "":
			first = string(content)
		case first == string(content):
			p.operation.Responses.Delete(status)
		default:
			return fmt.Errorf("%s: the successes differ, want one shape", p)
		}
	}
	return nil
}

// shapeParameter makes a parameter a scalar, a list of scalars or a JSON document.
func shapeParameter(p place, parameter *openapi3.Parameter) error {
	switch {
	case parameter.In != openapi3.ParameterInPath && parameter.In != openapi3.ParameterInQuery:
		return fmt.Errorf("%s: %s is a parameter in the %s, want path or query", p, parameter.Name, parameter.In)
	case len(parameter.Content) > 0:
		if parameter.In == openapi3.ParameterInPath || parameter.Content.Get("application/json") == nil {
			return fmt.Errorf("%s: the content of parameter %s is not JSON of the query", p, parameter.Name)
		}
		if content := parameter.Content["application/json"].Schema; content != nil {
			describeParameter(parameter, content.Value)
			if isContainer(content.Value) {
				extend(&parameter.Extensions, extNoPointer, true)
			}
		}
		return nil
	case parameter.Schema == nil:
		return fmt.Errorf("%s: parameter %s has no schema", p, parameter.Name)
	}
	parameter.Schema = unwrap(parameter.Schema)
	describeParameter(parameter, parameter.Schema.Value)
	if schema := parameter.Schema.Value; schema.Type.Is(openapi3.TypeArray) {
		list := *schema
		list.Items = scalar(schema.Items)
		parameter.Schema = &openapi3.SchemaRef{Value: &list}
	} else {
		parameter.Schema = scalar(parameter.Schema)
	}
	of := parameter.Schema.Value
	if of.Type.Is(openapi3.TypeArray) && parameter.In == openapi3.ParameterInQuery {
		of = of.Items.Value
	}
	if !isScalar(of) || parameter.In == openapi3.ParameterInPath && !of.Type.Is(openapi3.TypeString) && !of.Type.Is(openapi3.TypeInteger) {
		return fmt.Errorf("%s: parameter %s is neither a scalar nor a list of scalars; describe an object as JSON content", p, parameter.Name)
	}
	return nil
}

func describeParameter(parameter *openapi3.Parameter, schema *openapi3.Schema) {
	if parameter.Deprecated {
		parameter.Deprecated = false
		parameter.Description = deprecated(parameter.Description)
	}
	if parameter.Description == "" && len(schema.Enum) == 1 {
		parameter.Description = values(schema.Enum)
	}
}

// unwrap is what an allOf of one schema wraps, which is how a description says something about a place that refers to a
// component.
func unwrap(ref *openapi3.SchemaRef) *openapi3.SchemaRef {
	if ref.Ref == "" && len(ref.Value.AllOf) == 1 && len(ref.Value.Properties) == 0 {
		return unwrap(ref.Value.AllOf[0])
	}
	return ref
}

// scalar is the schema of a parameter's text: what may be of several types, or is a date, is any text.
func scalar(schema *openapi3.SchemaRef) *openapi3.SchemaRef {
	schema = unwrap(schema)
	s := schema.Value
	if s.Type == nil || s.Format == dateTime || len(s.OneOf)+len(s.AnyOf) > 0 {
		return openapi3.NewSchemaRef("", openapi3.NewStringSchema())
	}
	return schema
}

func isScalar(schema *openapi3.Schema) bool {
	return slices.ContainsFunc([]string{openapi3.TypeString, openapi3.TypeBoolean, openapi3.TypeInteger, openapi3.TypeNumber}, schema.Type.Is)
}

// visit calls f for all schemas that have no name, with words for where they stand.
func visit(doc *openapi3.T, f func(where string, schema *openapi3.Schema) error) error {
	for _, name := range sortedKeys(doc.Components.Schemas) {
		if err := visitParts(name, doc.Components.Schemas[name].Value, f); err != nil {
			return err
		}
	}
	for _, p := range operations(doc) {
		for _, site := range sites(p) {
			if err := visitSchema(site.where, site.schema, f); err != nil {
				return err
			}
		}
	}
	return nil
}

// site is a schema of an operation and where it stands.
type site struct {
	where  string
	schema *openapi3.SchemaRef
}

// sites are the schemas of an operation that become Go types.
func sites(p place) []site {
	var found []site
	for _, parameter := range p.operation.Parameters {
		found = append(found, site{p.String() + " parameter " + parameter.Value.Name, parameterSchema(parameter.Value)})
	}
	carried := contents(p.operation)
	for _, where := range sortedKeys(carried) {
		for _, media := range sortedKeys(carried[where]) {
			if isJSON(media) || media == multipart {
				found = append(found, site{p.String() + " " + where, carried[where][media].Schema})
			}
		}
	}
	return found
}

// parameterSchema is the schema of a parameter, or of its JSON.
func parameterSchema(parameter *openapi3.Parameter) *openapi3.SchemaRef {
	if media := parameter.Content.Get("application/json"); media != nil {
		return media.Schema
	}
	return parameter.Schema
}

// contents are what an operation sends and receives.
func contents(operation *openapi3.Operation) map[string]openapi3.Content {
	found := map[string]openapi3.Content{}
	if operation.RequestBody != nil {
		found["body"] = operation.RequestBody.Value.Content
	}
	for _, response := range operation.Responses.Map() {
		found["reply"] = response.Value.Content
	}
	return found
}

func visitSchema(where string, ref *openapi3.SchemaRef, f func(string, *openapi3.Schema) error) error {
	if ref == nil || ref.Ref != "" {
		return nil
	}
	if err := f(where, ref.Value); err != nil {
		return err
	}
	return visitParts(where, ref.Value, f)
}

func visitParts(where string, schema *openapi3.Schema, f func(string, *openapi3.Schema) error) error {
	for _, name := range sortedKeys(schema.Properties) {
		if err := visitSchema(where+"."+name, schema.Properties[name], f); err != nil {
			return err
		}
	}
	for _, member := range schema.AllOf {
		if member.Ref == "" {
			if err := visitParts(where, member.Value, f); err != nil {
				return err
			}
		}
	}
	for _, part := range slices.Concat(openapi3.SchemaRefs{schema.Items, schema.AdditionalProperties.Schema}, schema.OneOf, schema.AnyOf) {
		if err := visitSchema(where, part, f); err != nil {
			return err
		}
	}
	return nil
}

// shapeInline turns constants and enums of numbers into plain values, and refuses what needs a name.
func shapeInline(where string, schema *openapi3.Schema) error {
	shapePlain(schema)
	switch {
	case len(schema.Enum) == 1, len(schema.Enum) > 1 && !schema.Type.Is(openapi3.TypeString):
		schema.Description = cmp.Or(schema.Description, values(schema.Enum))
		schema.Enum = nil
	case len(schema.Enum) > 1:
		return fmt.Errorf("%s: an enum needs a name, make it a component", where)
	case len(schema.OneOf)+len(schema.AnyOf) > 0:
		return fmt.Errorf("%s: a union needs a name, make it a component", where)
	case len(schema.Properties) > 0:
		return fmt.Errorf("%s: an object with properties needs a name, make it a component", where)
	}
	return nil
}

// shapePlain takes away what oapi-codegen would make types of its own of.
func shapePlain(schema *openapi3.Schema) {
	delete(schema.Extensions, extTypeName)
	if schema.Format != dateTime && schema.Format != binary {
		schema.Format = ""
	}
}

// values documents what is possible.
func values(enum []any) string {
	if len(enum) == 1 {
		return fmt.Sprintf("is always %#v.", enum[0])
	}
	texts := make([]string, len(enum))
	for i, value := range enum {
		texts[i] = fmt.Sprint(value)
	}
	return "is one of " + enumeration(texts, maxListed) + "."
}

func deprecated(description string) string {
	return cmp.Or(description, "is on its way out.") + "\n\nDeprecated: Kibana means to remove it."
}

// shapeComponent prepares a component, whose name is its key, and its properties.
func shapeComponent(name string, schema *openapi3.Schema) error {
	shapePlain(schema)
	delete(schema.Extensions, extName)
	if schema.Deprecated {
		schema.Deprecated = false
		schema.Description = deprecated(schema.Description)
	}
	if len(schema.Properties) > 0 {
		if schema.AdditionalProperties.Schema != nil && !isUnknown(schema.AdditionalProperties.Schema.Value) {
			return fmt.Errorf("%s: has properties and a schema for all others, which has no shape in Go", name)
		}
		schema.AdditionalProperties = openapi3.AdditionalProperties{}
	}
	shapeProperties(schema)
	for _, member := range schema.AllOf {
		if member.Ref == "" {
			if err := shapeComponent(name, member.Value); err != nil {
				return err
			}
		}
	}
	return nil
}

// isUnknown tells whether a schema says nothing about a value.
func isUnknown(schema *openapi3.Schema) bool {
	return schema.Type == nil && schema.Extensions[extType] == nil &&
		len(schema.OneOf)+len(schema.AnyOf)+len(schema.AllOf)+len(schema.Properties) == 0
}

// shapeProperties gives properties distinct names. It lets an empty list or map reach the wire while a nil one stays
// absent: with omitempty both would be lost, without any tag a nil list would be sent as null. A union is absent until it
// is made.
func shapeProperties(schema *openapi3.Schema) {
	given := map[string]bool{}
	var nameless []string
	for _, key := range sortedKeys(schema.Properties) {
		if name := givenName(schema.Properties[key]); name != "" {
			given[name] = true
		} else {
			nameless = append(nameless, key)
		}
	}
	names := distinctNames(nameless, given)
	for key, property := range schema.Properties {
		// The extensions belong to this property alone, not to the component that it may refer to.
		extend(&property.Extensions, extName, cmp.Or(givenName(property), names[key]))
		if isContainer(property.Value) || isUnion(unwrap(property).Value) {
			extend(&property.Extensions, extNoPointer, true)
			extend(&property.Extensions, extOmitEmpty, false)
			extend(&property.Extensions, extOmitZero, true)
		}
		if property.Value.Deprecated && property.Ref == "" {
			property.Value.Deprecated = false
			property.Value.Description = deprecated(property.Value.Description)
		}
	}
}

// givenName is the Go name that the description gives a property, empty where it leaves that to us.
func givenName(property *openapi3.SchemaRef) string {
	name, ok := property.Extensions[extName].(string)
	if !ok && property.Ref == "" {
		name, _ = property.Value.Extensions[extName].(string)
	}
	return name
}

func extend(extensions *map[string]any, name string, value any) {
	if *extensions == nil {
		*extensions = map[string]any{}
	}
	(*extensions)[name] = value
}

// isContainer tells whether Go has a list or a map for a schema.
func isContainer(schema *openapi3.Schema) bool {
	schema = unwrap(&openapi3.SchemaRef{Value: schema}).Value
	return schema.Type.Is(openapi3.TypeArray) || isMap(schema)
}

func isUnion(schema *openapi3.Schema) bool {
	return len(schema.OneOf)+len(schema.AnyOf) > 0 && schema.Extensions[extType] == nil
}

func isMap(schema *openapi3.Schema) bool {
	if !schema.Type.Is(openapi3.TypeObject) || len(schema.Properties)+len(schema.OneOf)+len(schema.AnyOf)+len(schema.AllOf) > 0 {
		return false
	}
	closed := schema.AdditionalProperties.Has != nil && !*schema.AdditionalProperties.Has
	return schema.Extensions[extType] == nil || !closed
}

// shapeEnum gives constants to closed enums and to strings with known values that may take others too, which a
// description cannot say with enum. Taken are the names that the package has already.
func shapeEnum(name string, schema *openapi3.Schema, taken map[string]bool) {
	if known, ok := schema.Extensions[extKnownValues].([]any); ok {
		schema.Enum = known
	}
	schema.Enum = slices.DeleteFunc(schema.Enum, func(value any) bool { return value == nil })
	if len(schema.Enum) == 0 || schema.Extensions[extEnumNames] != nil {
		return
	}
	texts := make([]string, len(schema.Enum))
	for i, value := range schema.Enum {
		texts[i] = fmt.Sprint(value)
	}
	names := distinctNames(texts, map[string]bool{})
	ordered := make([]any, len(texts))
	for i, text := range texts {
		own := names[text]
		for taken[name+own] {
			own += "Value"
		}
		ordered[i], taken[name+own] = own, true
	}
	extend(&schema.Extensions, extEnumNames, ordered)
}
