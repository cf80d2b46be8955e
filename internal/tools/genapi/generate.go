package main

import (
	"embed"
	"fmt"
	"go/format"
	"maps"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

const wire = "github.com/kibana-go/kibana-go/gen/wire"

//go:embed templates/*.tmpl
var templates embed.FS

// generate makes the package of one tag.
func generate(description string, tag *openapi3.Tag) (string, error) {
	doc, err := load(description)
	if err != nil {
		return "", err
	}
	dropFailures(doc)
	keepEmptyValues(doc)
	openEnums(doc)
	config := configuration(tag.Name)
	config.OutputOptions.UserTemplates, err = userTemplates()
	if err != nil {
		return "", err
	}
	maps.Copy(codegen.TemplateFunctions, functions(doc, tag))
	code, err := codegen.Generate(doc, config)
	if err != nil {
		return "", err
	}
	formatted, err := format.Source([]byte(readable(code)))
	return string(formatted), err
}

func configuration(name string) codegen.Configuration {
	config := codegen.Configuration{
		PackageName: name,
		Generate:    codegen.GenerateOptions{Client: true, Models: true},
		Compatibility: codegen.CompatibilityOptions{
			AlwaysPrefixEnumValues: true,
			// Required stays required: a reply's read-only id is no pointer.
			DisableRequiredReadOnlyAsPointer: true,
		},
		OutputOptions: codegen.OutputOptions{
			IncludeTags:      []string{name},
			NameNormalizer:   string(codegen.NameNormalizerFunctionToCamelCaseWithInitialisms),
			SkipEnumValidate: true,
			PreferSkipOptionalPointerOnContainerTypes: true,
			TypeMapping: &codegen.TypeMapping{
				Integer: codegen.FormatMapping{Default: codegen.SimpleTypeSpec{Type: "int64"}},
				Number:  codegen.FormatMapping{Default: codegen.SimpleTypeSpec{Type: "float64"}},
				String: codegen.FormatMapping{Formats: map[string]codegen.SimpleTypeSpec{
					"date-time": {Type: "wire.Time", Import: wire},
					"binary":    {Type: "wire.File", Import: wire},
				}},
			},
		},
		AdditionalImports: []codegen.AdditionalImport{{Package: wire}},
	}
	return config.UpdateDefaults()
}

func userTemplates() (map[string]string, error) {
	entries, err := templates.ReadDir("templates")
	if err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for _, entry := range entries {
		text, err := templates.ReadFile("templates/" + entry.Name())
		if err != nil {
			return nil, err
		}
		if len(text) == 0 {
			return nil, fmt.Errorf("template %s is empty: an empty one does not override the stock one", entry.Name())
		}
		texts[entry.Name()] = string(text)
	}
	return texts, nil
}

// dropFailures removes every reply that is not a success: one place of ours turns them into errors, whatever the
// operation.
func dropFailures(doc *openapi3.T) {
	for _, item := range doc.Paths.Map() {
		for _, operation := range item.Operations() {
			for status := range operation.Responses.Map() {
				if !strings.HasPrefix(status, "2") {
					operation.Responses.Delete(status)
				}
			}
		}
	}
}

// keepEmptyValues lets an empty list or map reach the wire while a nil one stays absent: with omitempty both would be
// lost, without any tag a nil list would be sent as null.
func keepEmptyValues(doc *openapi3.T) {
	for _, schema := range doc.Components.Schemas {
		for name, property := range schema.Value.Properties {
			if !isContainer(property.Value) {
				continue
			}
			// The extension belongs to this property alone, not to the component that it may refer to.
			if property.Extensions == nil {
				property.Extensions = map[string]any{}
			}
			property.Extensions["x-omitempty"] = false
			property.Extensions["x-omitzero"] = true
			schema.Value.Properties[name] = property
		}
	}
}

func isContainer(schema *openapi3.Schema) bool {
	if schema.Type.Is("array") {
		return true
	}
	open := schema.AdditionalProperties.Schema != nil || schema.AdditionalProperties.Has != nil && *schema.AdditionalProperties.Has
	return schema.Type.Is("object") && len(schema.Properties) == 0 && open
}

// openEnums gives constants to strings with known values that may take others too. A description cannot say so with
// enum, which is closed.
func openEnums(doc *openapi3.T) {
	for _, schema := range doc.Components.Schemas {
		if known, ok := schema.Value.Extensions["x-known-values"].([]any); ok {
			schema.Value.Enum = known
		}
	}
}
