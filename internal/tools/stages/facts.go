package stages

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Facts fills in what is not said of an operation: that it is stable, acts in a space, and what it does.
func Facts(api *spec.API, report *spec.Report) {
	for _, op := range api.Operations {
		op.Scope = cmp.Or(op.Scope, "space")
		op.Maturity = cmp.Or(op.Maturity, "stable")
		if op.Since == "" {
			op.Since = "unknown"
			report.Add("facts", place(op), "nobody says since when it is there", "unknown")
		}
		if op.Summary == "" {
			op.Summary = fmt.Sprintf("calls %s %s.", op.Method, op.Path)
			report.Add("facts", place(op), "no line of doc", op.Summary)
		}
		op.Doc = strings.TrimSpace(op.Doc)
	}
}
