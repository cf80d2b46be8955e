package spec_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestAReportIsSortedAndSaysEverythingOnce(t *testing.T) {
	t.Parallel()
	var report spec.Report
	report.Add("lost", "b", "w", "d")
	report.Add("lost", "a", "w", "d")
	report.Add("dropped", "z", "w", "d")
	report.Add("lost", "a", "w", "d")
	report.Add("lost", "c", "v", "d")
	want := []string{"dropped | z | w | d", "lost | c | v | d", "lost | a | w | d", "lost | b | w | d"}
	if got := noted(&report); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNobodyNeedsAReport(t *testing.T) {
	t.Parallel()
	var none *spec.Report
	none.Add("lost", "a", "w", "d")
}
