package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const theirs = `openapi: 3.0.3
info: {title: t, version: "1"}
paths:
  /api/data/things/of/all/kinds/and/more:
    get:
      description: Returns every single thing that somebody stored under this name, see /api/data/things/of/all/kinds/and/more for details.
components:
  schemas:
    T: {properties: {title: {type: string}, description: {type: boolean}, other: {type: boolean}}}
`

// TestSentencesAreFound checks a checkout of one file of each kind.
func TestSentencesAreFound(t *testing.T) {
	t.Parallel()
	stolen := "returns every single thing that somebody stored under this name"
	for name, c := range map[string]struct {
		file, content string
		found         bool
	}{
		"a comment over lines":       {"a.go", "package a\n\n// It returns every single thing that\n// somebody stored under this name.\nfunc A() {}\n", true},
		"a string":                   {"a.go", "package a\n\nconst s = \"" + stolen + "\"\n", true},
		"a description":              {"a.yaml", "description: " + stolen + "\n", true},
		"a folded description":       {"a.yaml", "description: >-\n  returns every single thing\n  that somebody stored under this name\n", true},
		"text":                       {"a.md", "| " + stolen + " |\n", true},
		"seven words":                {"a.md", "single thing that somebody stored under this place\n", false},
		"a path":                     {"a.go", "package a\n\nconst p = \"/api/data/things/of/all/kinds/and/more\"\n", false},
		"names and types":            {"a.yaml", "properties: {title: {type: string}, description: {type: boolean}, other: {type: boolean}}\n", false},
		"a file of another kind":     {"a.sh", "# " + stolen + "\n", false},
		"words of another statement": {"a.go", "package a\n\n// Returns every single thing that\nfunc A() {}\n\n// somebody stored under this name.\nfunc B() {}\n", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			document := filepath.Join(t.TempDir(), "theirs.yaml")
			write(t, document, theirs)
			write(t, filepath.Join(dir, c.file), c.content)
			for _, args := range [][]string{{"init", "-q"}, {"add", "."}} {
				if out, err := exec.CommandContext(t.Context(), "git", append([]string{"-C", dir}, args...)...).CombinedOutput(); err != nil {
					t.Fatalf("%v: %s", err, out)
				}
			}
			found, _, err := check(dir, []string{document})
			if err != nil || len(found) > 0 != c.found {
				t.Errorf("found %s, %v", strings.Join(found, "; "), err)
			}
		})
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
