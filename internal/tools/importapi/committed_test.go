package main

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const committed = "../../../api"

// harmless are the kinds that tell of nothing lost: components of one name that are all kept, and overlays that speak of
// what the documents at hand do not have.
var harmless = []string{"merged", "unused"}

// limits are how many lines of each other kind the committed report may have. A kind that is not here may have none: an
// operation without a line of doc or a name of ours, for example, wants an overlay.
var limits = map[string]int{
	"dropped":  18,  // parts of documents that have no place in the description
	"folded":   16,  // alternatives that nothing tells apart, as one object
	"loosened": 37,  // alternatives that became any JSON
	"repaired": 43,  // mistakes of the documents
	"replaced": 100, // operations that an overlay gives as a whole
	"untyped":  110, // successes that the documents leave open
}

func TestTheReportStaysWithinItsLimits(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join(committed, "import-report.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for line := range strings.Lines(string(text)) {
		kind, _, _ := strings.Cut(line, "\t")
		counts[kind]++
	}
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		if counts[kind] > limits[kind] && !slices.Contains(harmless, kind) {
			t.Errorf("%s: %d lines, at most %d are allowed", kind, counts[kind], limits[kind])
		}
	}
}

// TestTheDescriptionIsImportedAsItIs imports what is committed on top of itself, which a contributor without Kibana's
// documents does after a change of an overlay.
func TestTheDescriptionIsImportedAsItIs(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(committed)); err != nil {
		t.Fatal(err)
	}
	if err := run(folder, []string{filepath.Join(folder, "kibana-openapi.yaml")}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"kibana-openapi.yaml", "operations.tsv", "names.tsv"} {
		before, err := os.ReadFile(filepath.Join(committed, name))
		if err != nil {
			t.Fatal(err)
		}
		after, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(before, after) {
			t.Errorf("%s differs%s", name, firstDifference(string(before), string(after)))
		}
	}
}

func firstDifference(before, after string) string {
	old, fresh := strings.Split(before, "\n"), strings.Split(after, "\n")
	for i := range min(len(old), len(fresh)) {
		if old[i] != fresh[i] {
			return ":\n" + strings.Join(old[max(0, i-3):i+1], "\n") + "\nis now\n" + fresh[i]
		}
	}
	return " in length"
}
