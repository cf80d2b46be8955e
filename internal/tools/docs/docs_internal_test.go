package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// Each archive of testdata is a checkout. Its file "problems" has what -check says of it; files below "filled/" are what
// it turns others into without -check; "modules" names the modules to look at.
func TestCheckouts(t *testing.T) {
	t.Parallel()
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no archives: ", err)
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			root, special := unpack(t, name)
			problems, err := run(root, strings.Fields(special["modules"]), true, false)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(special["problems"], text(problems)); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
			if _, err := run(root, nil, false, false); err != nil {
				t.Fatal(err)
			}
			for file, want := range special {
				file, ok := strings.CutPrefix(file, "filled/")
				if !ok {
					continue
				}
				got, err := os.ReadFile(filepath.Join(root, file))
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(want, string(got)); diff != "" {
					t.Errorf("%s (-want +got):\n%s", file, diff)
				}
			}
		})
	}
}

// unpack writes the files of an archive, and returns those that are about the test.
func unpack(t *testing.T, name string) (root string, special map[string]string) {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	root, special = t.TempDir(), map[string]string{}
	for _, file := range archive.Files {
		if file.Name == "problems" || file.Name == "modules" || strings.HasPrefix(file.Name, "filled/") {
			special[file.Name] = string(file.Data)
			continue
		}
		path := filepath.Join(root, file.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root, special
}

func text(problems []problem) string {
	var b strings.Builder
	for _, p := range sorted(problems) {
		b.WriteString(p.String() + "\n")
	}
	return b.String()
}

func TestSlugsAreThoseOfGitHub(t *testing.T) {
	t.Parallel()
	for title, want := range map[string]string{
		"What it costs":               "what-it-costs",
		"`make docs`, and why":        "make-docs-and-why",
		"403 – or 404?":               "403--or-404",
		"A [link](x.md) in_a heading": "a-link-in_a-heading",
		"Größe":                       "größe",
	} {
		if got := slug(title); got != want {
			t.Errorf("%q is %q, want %q", title, got, want)
		}
	}
}

func TestOnlineFollowsLinks(t *testing.T) {
	t.Parallel()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/there" {
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(srv.Close)
	if err := reach(srv.Client(), srv.URL+"/there"); err != nil {
		t.Error(err)
	}
	if err := reach(srv.Client(), srv.URL+"/gone"); err == nil {
		t.Error("a link that leads nowhere is taken for good")
	}
}
