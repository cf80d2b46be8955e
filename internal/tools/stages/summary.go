package stages

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// ReportTable is the report as tab-separated lines: kind, where, what was found, what was made of it.
func ReportTable(report *spec.Report) []byte {
	var out bytes.Buffer
	for _, note := range report.Notes() {
		fmt.Fprintf(&out, "%s\t%s\t%s\t%s\n", note.Kind, note.Where, note.What, note.Done)
	}
	return out.Bytes()
}

// Summary counts what was imported and what the report notes.
func Summary(result *Result) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d operations in %d packages, %d types\n", len(result.API.Operations), len(result.API.Tags), len(result.API.Schemas))
	counts := map[string]int{}
	for _, note := range result.Report.Notes() {
		counts[note.Kind]++
	}
	for _, kind := range sortedKeys(counts) {
		fmt.Fprintf(&out, "%6d %s\n", counts[kind], kind)
	}
	return out.String()
}
