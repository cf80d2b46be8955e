package main

import (
	"embed"
	"fmt"
	"go/format"
	"maps"

	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

const wire = "github.com/kibana-go/kibana-go/gen/wire"

// origin marks what this program made.
const origin = "Code generated from api/kibana-openapi.yaml with "

//go:embed templates/*.tmpl
var templates embed.FS

// generate makes the package of one tag, and tells what its operations are.
func generate(p part) (string, []covered, error) {
	if err := shape(p.doc); err != nil {
		return "", nil, err
	}
	found := findUses(p.doc)
	hideUnions(p.tag.Name, p.doc)
	secret := findSecrets(p.tag.Name, p.doc)
	unions, err := takeUnions(p.doc)
	if err != nil {
		return "", nil, err
	}
	config := configuration(p.tag.Name)
	config.OutputOptions.UserTemplates, err = userTemplates()
	if err != nil {
		return "", nil, err
	}
	codegen.NameNormalizers[goNames] = goName
	maps.Copy(codegen.TemplateFunctions, functions(p, found, unions, secret))
	code, err := codegen.Generate(p.doc, config)
	if err != nil {
		return "", nil, err
	}
	formatted, err := format.Source([]byte(readable(code)))
	if err != nil {
		return "", nil, err
	}
	definitions, err := codegen.OperationDefinitions(p.doc)
	if err != nil {
		return "", nil, err
	}
	operations, err := cover(definitions, p.doc)
	return string(formatted), operations, err
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
			NameNormalizer:   goNames,
			SkipEnumValidate: true,
			SkipPrune:        true, // the document has no more than it needs
			PreferSkipOptionalPointerOnContainerTypes: true,
			TypeMapping: &codegen.TypeMapping{
				Integer: codegen.FormatMapping{Default: codegen.SimpleTypeSpec{Type: "int64"}},
				Number:  codegen.FormatMapping{Default: codegen.SimpleTypeSpec{Type: "float64"}},
				String: codegen.FormatMapping{Formats: map[string]codegen.SimpleTypeSpec{
					dateTime: {Type: "wire.Time", Import: wire},
					binary:   {Type: "wire.File", Import: wire},
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
