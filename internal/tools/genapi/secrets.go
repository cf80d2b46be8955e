package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// logValues gives the types that hold secrets a LogValue, without which a handler of slog that writes JSON would encode
// them as they are sent.
func logValues(doc *openapi3.T) string {
	var code strings.Builder
	for _, name := range slices.Sorted(maps.Keys(doc.Components.Schemas)) {
		for property, schema := range doc.Components.Schemas[name].Value.Properties {
			if schema.Value.Extensions["x-go-type"] != "wire.Secrets" {
				continue
			}
			field := strings.ToUpper(property[:1]) + property[1:]
			fmt.Fprintf(&code, `
// LogValue makes slog show the names of the secrets only.
func (r %[1]s) LogValue() slog.Value {
	type plain %[1]s
	r.%[2]s = r.%[2]s.Redacted()
	return slog.AnyValue(plain(r))
}
`, name, field)
		}
	}
	return code.String()
}
