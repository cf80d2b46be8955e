package stages

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Table is the operations as tab-separated lines: METHOD, path, domain, Go method, scope, maturity, since.
func Table(api *spec.API) []byte {
	var out bytes.Buffer
	for _, op := range slices.SortedFunc(slices.Values(api.Operations), spec.Order) {
		fmt.Fprintf(&out, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", op.Method, op.Path, op.Tags[0], op.ID, op.Scope, op.Maturity, op.Since)
	}
	return out.Bytes()
}

// ReportTable is the report as tab-separated lines: kind, where, what was found, what was made of it.
func ReportTable(report *spec.Report) []byte {
	var out bytes.Buffer
	for _, note := range report.Notes() {
		fmt.Fprintf(&out, "%s\t%s\t%s\t%s\n", note.Kind, note.Where, note.What, note.Done)
	}
	return out.Bytes()
}
