package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const document = `openapi: 3.0.3
info: {title: t, version: "1"}
paths:
  /api/things:
    get:
      operationId: listThings
      responses: {"200": {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}
    post:
      operationId: createThing
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /api/things/{id}:
    delete:
      operationId: deleteThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: OK}}
components:
  schemas:
    Thing: {type: object, required: [id, size], properties: {id: {type: string}, size: {type: integer}}}
`

const overlay = `overlay: 1.0.0
info: {title: t, version: "1"}
actions:
  - target: $
    update: {info: {title: t, version: "1"}}
  - target: $.paths
    update:
      /api/things/_count:
        get:
          operationId: things.CountThings
          summary: counts things.
          responses: {"200": {description: OK, content: {application/json: {schema: {type: integer}}}}}
`

func save(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// overlaid is a folder with an overlay that names the API and adds an operation to it.
func overlaid(t *testing.T) tree {
	t.Helper()
	result := tree{api: t.TempDir(), gen: t.TempDir()}
	overlays := filepath.Join(result.api, "overlays")
	if err := os.Mkdir(overlays, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(overlays, "things.yaml"), []byte(overlay), 0o600); err != nil {
		t.Fatal(err)
	}
	return result
}

// committedFor is what a repository has that imported the document.
func committedFor(t *testing.T, path string) tree {
	t.Helper()
	imported, err := importInto(t.Context(), t.TempDir(), overlaid(t), []string{path})
	if err != nil {
		t.Fatal(err)
	}
	return imported
}

func compared(t *testing.T, committed tree, documents ...string) string {
	t.Helper()
	var out strings.Builder
	if err := run(t.Context(), &out, committed, documents); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestDocuments(t *testing.T) {
	t.Parallel()
	path := save(t, "kibana.yaml", document)
	committed := committedFor(t, path)
	files := contents(t, committed)

	if got, want := compared(t, committed, path), "No operation and no Go symbol differs with kibana.yaml.\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}

	changed := strings.NewReplacer("size: {type: integer}", "size: {type: string}", "    delete:", "    get:", "deleteThing", "getThing").Replace(document)
	got := compared(t, committed, save(t, "new.yaml", changed))
	want, err := os.ReadFile(filepath.Join("testdata", "changes.md"))
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !maps.Equal(contents(t, committed), files) {
		t.Error("what is committed changed")
	}
}

// contents are the files of a tree by their paths.
func contents(t *testing.T, committed tree) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, folder := range []string{committed.api, committed.gen} {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			text, err := os.ReadFile(path)
			files[path] = string(text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

func TestABrokenDocumentIsNamedWithItsPlace(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	err := run(t.Context(), &out, overlaid(t), []string{save(t, "broken.yaml", strings.Replace(document, "{name: id, in: path,", "{in: path,", 1))})
	if want := "broken.yaml:15: $.paths['/api/things/{id}'].delete.parameters[0]: "; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got error %v, want one that begins with %s", err, want)
	}
	if out.Len() > 0 {
		t.Errorf("wrote %q", out.String())
	}
}
