package report_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/fleet"
	"github.com/kibana-go/kibana-go/test/simulation/internal/report"
	"github.com/kibana-go/kibana-go/test/simulation/internal/scenarios"
)

// simulated is the results of all scenarios, of a fleet that is small enough for a test.
var simulated = sync.OnceValue(func() report.Results {
	all := scenarios.All(1, 5, 20)
	results := make(report.Results, 0, len(all))
	for _, s := range all {
		if s.Params.TTL > 15*time.Minute {
			s.Params.Measured.To = s.Params.Measured.From + time.Minute
		}
		s.Params.Work.Home = min(s.Params.Work.Home, 5)
		results = append(results, report.Result{Scenario: s, Figures: fleet.Run(s.Params)})
	}
	return results
})

func TestWritesPlotsFiguresAndTables(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "fleet")
	page, err := os.ReadFile("../../../../docs/fleet.md")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(folder+".md", page, 0o600); err != nil {
		t.Fatal(err)
	}
	results := simulated()
	if err := report.Write(folder, results); err != nil {
		t.Fatal(err)
	}

	written, err := os.ReadFile(folder + ".md")
	if err != nil {
		t.Fatal(err)
	}
	if same := string(written) == string(page); same {
		t.Error("the tables of the page are as they were")
	}
	if lines := strings.Count(read(t, folder, "figures.tsv"), "\n"); lines != len(results)+1 {
		t.Errorf("figures.tsv has %d lines, want %d", lines, len(results)+1)
	}
	plots, err := filepath.Glob(filepath.Join(folder, "*.svg"))
	if err != nil || len(plots) == 0 {
		t.Fatalf("plots: %v %v", plots, err)
	}
	for _, plot := range plots {
		name := filepath.Base(plot)
		drawn := read(t, folder, name)
		if len(drawn) > 100_000 {
			t.Errorf("%s has %d bytes", name, len(drawn))
		}
		if name != "stale.svg" && !strings.Contains(drawn, `class="line"`) { // nobody in a fleet so small calls a deleted space
			t.Errorf("%s has no lines", name)
		}
		if !strings.Contains(string(page), "fleet/"+name) {
			t.Errorf("the page does not show %s", name)
		}
	}
}

func read(t *testing.T, folder, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAPageWithoutAPlaceForATableIsRefused(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "fleet")
	if err := os.WriteFile(folder+".md", []byte("# A page\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := report.Write(folder, simulated()); err == nil || !strings.Contains(err.Error(), "no place") {
		t.Errorf("err = %v", err)
	}
}
