package main

import (
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// asCommand makes the test binary the command itself.
const asCommand = "IMPORTAPI_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

const (
	document = "openapi: 3.0.3\npaths:\n  /api/spaces/space/{id}:\n    get:\n      responses: {200: {content: {application/json: {schema: {properties: {id: {type: string}, name: {type: string}}}}}}}\n"
	overlay  = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n  - target: $.paths['/api/spaces/space/{id}'].get\n    update: {operationId: GetSpace, summary: returns a space.}\n"
)

// outputs are what the command writes.
var outputs = []string{"import-report.tsv", "kibana-openapi.yaml", "names.tsv", "operations.tsv"}

// folder is a folder with these files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// contents are the files at the top of a folder.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name()] = string(text)
	}
	return files
}

func TestADescriptionAndItsTablesAreWritten(t *testing.T) {
	t.Parallel()
	source := filepath.Join(folder(t, map[string]string{"d.yaml": document}), "d.yaml")
	dir := folder(t, map[string]string{"overlays/o.yaml": overlay})
	if err := run(dir, []string{source}); err != nil {
		t.Fatal(err)
	}
	got := contents(t, dir)
	if names := slices.Sorted(maps.Keys(got)); !slices.Equal(names, outputs) {
		t.Errorf("wrote %q, want %q", names, outputs)
	}
	for name, want := range map[string]string{
		"kibana-openapi.yaml": "operationId: spaces.GetSpace",
		"operations.tsv":      "GET\t/api/spaces/space/{id}\tspaces\tGetSpace\tspace\tstable\tunknown\n",
		"names.tsv":           "GET /api/spaces/space/{}\tGetSpace\n",
		"import-report.tsv":   "repaired\td.yaml $.paths['/api/spaces/space/{id}'].get\tthe path parameter id is not declared\ttaken as text\n",
	} {
		if !strings.Contains(got[name], want) {
			t.Errorf("%s is %s, want %s in it", name, got[name], want)
		}
	}
	if !strings.HasPrefix(got["kibana-openapi.yaml"], head) {
		t.Error("the description does not explain itself")
	}
	if err := run(dir, []string{source}); err != nil {
		t.Fatal(err)
	}
	if again := contents(t, dir); !maps.Equal(again, got) {
		t.Errorf("a second run wrote %v, want %v", again, got)
	}
}

func TestNothingIsOverwrittenWhereSomethingIsBroken(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		document, overlay, names string
		want                     string
	}{
		"the document's syntax":    {"openapi: 3.0.3\npaths: {\n", overlay, "", "d.yaml:2: $: is not valid YAML: "},
		"the document's shape":     {"openapi: 3.0.3\npaths:\n  /api/x: []\n", overlay, "", "d.yaml:3: $.paths['/api/x']: want an object of operations"},
		"a reference":              {"openapi: 3.0.3\npaths:\n  /api/x:\n    get:\n      responses: {200: {$ref: '#/nowhere'}}\n", overlay, "", "d.yaml:5: $.paths['/api/x'].get.responses[200]: nothing is at #/nowhere"},
		"a key of an overlay":      {document, overlay + "    updates: {}\n", "", "o.yaml:6: $.actions[0].updates: is no key of an overlay"},
		"the shape of an overlay":  {document, "overlay: 1.0.0\n", "", "o.yaml: overlay info version must be defined"},
		"a word in an overlay":     {document, overlay + "  - target: $.paths['/api/spaces/space/{id}'].get\n    update: {x-kibana-scope: galaxy}\n", "", `GET /api/spaces/space/{id}: x-kibana-scope is "galaxy"`},
		"the lock":                 {document, overlay, "<<<<<<< ours\n", "names.tsv: line 2: want a place, a tab and a name"},
		"a document that is empty": {"", overlay, "", "d.yaml:1: $: is empty"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			source := filepath.Join(folder(t, map[string]string{"d.yaml": c.document}), "d.yaml")
			files := map[string]string{"overlays/o.yaml": c.overlay}
			for _, output := range outputs {
				files[output] = "# old\n"
			}
			files["names.tsv"] += c.names
			dir := folder(t, files)
			before := contents(t, dir)
			if err := run(dir, []string{source}); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
			if after := contents(t, dir); !maps.Equal(after, before) {
				t.Errorf("the folder holds %v, want %v", after, before)
			}
		})
	}
}

func TestAFailureToWriteLeavesTheOldFiles(t *testing.T) {
	t.Parallel()
	dir := folder(t, map[string]string{"a": "old", "b": "old", "b.new/inner": ""})
	if err := write(dir, map[string][]byte{"a": []byte("new"), "b": []byte("new")}); err == nil {
		t.Error("a folder was written over")
	}
	if got, want := contents(t, dir), map[string]string{"a": "old", "b": "old"}; !maps.Equal(got, want) {
		t.Errorf("the folder holds %v, want %v", got, want)
	}
}

func TestTheCommandSaysWhatItWants(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, c := range map[string]struct {
		args   []string
		code   int
		stderr string
	}{
		"no documents":      {[]string{dir}, 2, "usage: importapi FOLDER DOCUMENT...\n"},
		"a missing one":     {[]string{dir, filepath.Join(dir, "gone.yaml")}, 1, "gone.yaml: no such file or directory\n"},
		"nothing whatever":  {nil, 2, "usage: importapi FOLDER DOCUMENT...\n"},
		"a folder for text": {[]string{dir, dir}, 1, "is a directory\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var stderr strings.Builder
			command := exec.CommandContext(t.Context(), os.Args[0], c.args...)
			command.Env = append(os.Environ(), asCommand+"=1")
			command.Stderr = &stderr
			var exit *exec.ExitError
			if err := command.Run(); !errors.As(err, &exit) || exit.ExitCode() != c.code {
				t.Errorf("ended with %v, want status %d", err, c.code)
			}
			if got := stderr.String(); !strings.HasSuffix(got, c.stderr) {
				t.Errorf("said %q, want %q", got, c.stderr)
			}
		})
	}
}
