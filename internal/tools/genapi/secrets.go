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
		var redact strings.Builder
		for _, property := range sortedKeys(schema.Properties) {
			member := schema.Properties[property]
			field := givenName(member)
			switch value := unwrap(member).Value; {
			case value.Extensions[extType] == "wire.Secrets":
				fmt.Fprintf(&redact, "\tr.%[1]s = r.%[1]s.Redacted()\n", field)
			case isSecret(value) && len(value.Properties) == 0:
				fmt.Fprintf(&redact, "\tr.%[1]s.SecretUnion = r.%[1]s.Redacted()\n", field)
			}
		}
		if redact.Len() > 0 {
			fmt.Fprintf(&code, `
// LogValue makes slog show the names of the secrets only.
func (r %[1]s) LogValue() slog.Value {
	type plain %[1]s
%[2]s	return slog.AnyValue(plain(r))
}
`, name, redact.String())
		}
	}
	return code.String()
}
