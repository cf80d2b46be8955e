package main

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write into docs/new-spec.md what is printed now")

// TestTheGuideShowsWhatIsPrinted does what docs/new-spec.md does.
func TestTheGuideShowsWhatIsPrinted(t *testing.T) {
	t.Parallel()
	const guide, example = "../../../docs/new-spec.md", "../../../docs/new-spec/"
	committed := tree{api: "../../../api", gen: "../../../gen"}
	named := tree{api: t.TempDir(), gen: committed.gen}
	overlay := readFile(t, example+"overlay.yaml")
	if err := os.CopyFS(named.api, os.DirFS(committed.api)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(named.api, "overlays", "zz-example.yaml"), []byte(overlay), 0o600); err != nil {
		t.Fatal(err)
	}
	_, actions, _ := strings.Cut(overlay, "actions:\n")
	_, symbols, _ := strings.Cut(printed(t, named, example), "## Go symbols\n")
	text := readFile(t, guide)
	want := text
	for mark, block := range map[string]string{
		"<!-- printed: without the overlay -->\n```text\n": printed(t, committed, example),
		"<!-- overlay -->\n```yaml\n":                      actions,
		"<!-- printed: with the overlay -->\n```text\n":    "## Go symbols\n" + symbols,
	} {
		before, rest, found := strings.Cut(want, mark)
		_, after, closed := strings.Cut("\n"+rest, "\n```\n")
		if !found || !closed {
			t.Fatalf("no block after %s", mark)
		}
		want = before + mark + strings.TrimSuffix(block, "\n") + "\n```\n" + after
	}
	if *update {
		if err := os.WriteFile(guide, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	} else if text != want {
		t.Errorf("docs/new-spec.md shows something else: go -C internal/tools/specdiff test -run Guide -update . makes it\n%s", want)
	}
}

func printed(t *testing.T, committed tree, example string) string {
	t.Helper()
	var out strings.Builder
	if err := run(context.Background(), &out, committed, []string{committed.description(), example + "next.yaml"}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Clean(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
