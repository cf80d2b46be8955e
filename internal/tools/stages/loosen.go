package stages

import (
	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Loosen drops what generated code would pay dearly for: the unnamed members of objects that have named ones. A
// read-modify-write keeps them all the same.
func Loosen(api *spec.API, report *spec.Report) {
	EachSchema(api, func(s *spec.Schema) {
		if len(s.Properties) == 0 {
			return
		}
		if s.Values != nil {
			report.Add("dropped", s.At, "unnamed members beside named ones", "only the named ones are typed")
		}
		s.Values, s.Open = nil, false
	})
	for _, op := range api.Operations {
		for _, r := range op.Replies {
			for _, c := range r.Contents {
				if c.Schema.IsEmpty() {
					report.Add("untyped", place(op), "the reply has no schema", "raw JSON")
				}
			}
		}
	}
}
