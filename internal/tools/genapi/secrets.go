package main

import (
	"fmt"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

func isSecret(schema *openapi3.Schema) bool { return schema.Extensions[extSecret] == true }

// secretMethods keep secrets out of what is printed and logged: types of secrets show the names only, and types that
// hold some get a LogValue, without which a handler of slog that writes JSON would encode them as they are sent.
func secretMethods(doc *openapi3.T) string {
	var code strings.Builder
	for _, name := range sortedKeys(doc.Components.Schemas) {
		schema := doc.Components.Schemas[name].Value
		if isSecret(schema) && len(schema.Properties) > 0 {
			fmt.Fprintf(&code, `
// Format prints the names of the secrets only.
func (s %[1]s) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s %[1]s) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }
`, name)
			continue
		}
		for _, property := range sortedKeys(schema.Properties) {
			member := schema.Properties[property]
			field := givenName(member)
			switch value := unwrap(member).Value; {
			case value.Extensions[extType] == "wire.Secrets":
				holdsSecrets(&code, name, field, field)
			case isSecret(value):
				holdsSecrets(&code, name, field, field+".SecretUnion")
			}
		}
	}
	return code.String()
}

func holdsSecrets(code *strings.Builder, name, field, secrets string) {
	fmt.Fprintf(code, `
// LogValue makes slog show the names of %[2]s only.
func (r %[1]s) LogValue() slog.Value {
	type plain %[1]s
	r.%[3]s = r.%[2]s.Redacted()
	return slog.AnyValue(plain(r))
}
`, name, field, secrets)
}
