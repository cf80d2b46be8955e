package stages

import (
	"fmt"
	"strings"
)

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
