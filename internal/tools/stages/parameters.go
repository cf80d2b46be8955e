package stages

import (
	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Parameters gives every parameter a type that a URL can carry: a scalar, or a list of scalars that repeats it.
func Parameters(api *spec.API, report *spec.Report) {
	u := &unions{api: api, report: report, spreading: map[*spec.Schema]bool{}}
	for _, op := range api.Operations {
		for _, p := range op.Parameters {
			component := p.Schema.Ref
			p.Schema = u.parameter(op, p, report)
			if component != "" && p.Schema.Ref == "" {
				api.Merged[component] = true
			}
			p.Schema.Nullable = false
			if p.Schema.Type != "array" {
				p.Explode = nil
			}
		}
	}
}

func (u *unions) parameter(op *spec.Operation, p *spec.Parameter, report *spec.Report) *spec.Schema {
	t := u.target(p.Schema)
	if p.In == "path" {
		if t.Type == "integer" || t.Type == "string" && (len(t.Enum) > 1 || t.Rest["x-known-values"] != nil) {
			return p.Schema
		}
		return &spec.Schema{Type: "string", At: t.At, Rest: t.Rest}
	}
	if items := u.listOf(t); items != nil {
		if !u.isScalar(items) {
			items = &spec.Schema{Type: "string", At: t.At}
		}
		return &spec.Schema{Type: "array", Items: items, At: t.At, Doc: t.Doc, Rest: t.Rest}
	}
	if u.isScalar(p.Schema) {
		return p.Schema
	}
	report.Add("loosened", op.At, "the query parameter "+p.Name+" is no scalar", "text, as a rule JSON")
	return &spec.Schema{Type: "string", At: t.At}
}

// listOf is the schema of the items of a list, also of one that may be given as a single item.
func (u *unions) listOf(t *spec.Schema) *spec.Schema {
	if t.Type == "array" {
		return t.Items
	}
	for _, m := range t.OneOf {
		if alternative := u.target(m); alternative.Type == "array" {
			return alternative.Items
		}
	}
	return nil
}

func (u *unions) isScalar(s *spec.Schema) bool {
	switch u.target(s).Type {
	case "string", "integer", "number", "boolean":
		return true
	}
	return false
}
