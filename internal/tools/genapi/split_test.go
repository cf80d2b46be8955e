package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// twoTags is a description of two packages, each with a component of the same name.
const twoTags = `openapi: 3.0.3
info: {title: t, version: "1"}
tags:
  - {name: cases, description: Package cases has cases.}
  - {name: slo, description: Package slo has objectives.}
paths:
  /api/things/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: GetCase
      summary: gets.
      tags: [cases]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      responses:
        "200": {$ref: "#/components/responses/Case"}
        "404": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/slo.Item"}}}}
        "409": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/cases.Refusal"}}}}
    put:
      operationId: PutObjective
      summary: puts.
      tags: [slo]
      x-kibana-scope: global
      x-kibana-maturity: deprecated
      x-kibana-since: "8.1"
      x-kibana-until: "9.3"
      requestBody:
        content: {application/gzip: {schema: {type: string, format: binary}}}
      responses:
        "200": {description: d, content: {application/json: {schema: {type: object, additionalProperties: {$ref: "#/components/schemas/slo.Item"}}}}}
        "202": {description: d, content: {application/json: {schema: {type: object, additionalProperties: {$ref: "#/components/schemas/slo.Item"}}}}}
    delete:
      operationId: DeleteObjective
      summary: deletes.
      tags: [slo]
      x-kibana-scope: global
      x-kibana-maturity: stable
      x-kibana-since: "8.1"
      responses:
        "200": {description: d, content: {application/json: {schema: {}}}}
components:
  responses:
    Case: {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/cases.Item"}}}}
  schemas:
    cases.Item: {type: object, properties: {next: {$ref: "#/components/schemas/cases.Item"}, shared: {$ref: "#/components/schemas/Shared"}}}
    slo.Item: {type: object, properties: {shared: {$ref: "#/components/schemas/Shared"}}}
    cases.Refusal: {type: object, properties: {why: {type: string}}}
    Shared: {type: object, properties: {a: {type: string}}}
`

// checkout is the root of a checkout with a description and nothing else.
func checkout(t *testing.T, text string) string {
	t.Helper()
	root := t.TempDir()
	if err := write(filepath.Join(root, description), text); err != nil {
		t.Fatal(err)
	}
	return root
}

func TestEachTagBecomesAPackage(t *testing.T) {
	t.Parallel()
	root := checkout(t, twoTags)
	folder := filepath.Join(root, "gen")
	gone, kept := filepath.Join(folder, "gone"), filepath.Join(folder, "kept")
	for path, code := range map[string]string{
		filepath.Join(gone, "gone.gen.go"):  "// " + origin + "x DO NOT EDIT.\npackage gone\n",
		filepath.Join(kept, "kept.gen.go"):  "package kept\n",
		filepath.Join(folder, "w", "w.go"):  origin,
		filepath.Join(folder, "w", "w2.go"): origin,
	} {
		if err := write(path, code); err != nil {
			t.Fatal(err)
		}
	}
	oneAtATime.Lock()
	defer oneAtATime.Unlock()
	if err := run(root); err != nil {
		t.Fatal(err)
	}
	for path, lines := range map[string][]string{
		"gen/cases/cases.gen.go":         {"type Item struct {", "type Shared struct {", "GetCase(ctx context.Context, id int64, opts", "strconv.FormatInt(id, 10)"},
		"gen/slo/slo.gen.go":             {"type Item struct {", "type Shared struct {"},
		"test/contract/flows/clients.go": {"package flows\n", "return slo.New(conn)"},
		"docs/coverage.md": {
			"| packages | 2 |\n| operations | 3 |\n| requests with a body | 1, 0 of them typed |\n| replies with a body | 3, 2 of them typed |\n| bodies of raw JSON | 1 |\n",
			"## cases\n",
			"| `GET /api/things/{id}` | GetCase | space | – | `Item` | stable | 8.0 |\n",
			"| `PUT /api/things/{id}` | PutObjective | global | stream | `map[string]Item` | deprecated | 8.1 to 9.3 |\n",
			"| `DELETE /api/things/{id}` | DeleteObjective | global | – | raw JSON | stable | 8.1 |\n",
		},
	} {
		code, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range lines {
			if !strings.Contains(string(code), want) {
				t.Errorf("%s lacks\n%s\nin\n%s", path, want, code)
			}
		}
	}
	if _, err := os.Stat(gone); err != nil {
		t.Errorf("go generate has removed a package under its own feet: %v", err)
	}
	if err := write(filepath.Join(root, operationsTable), "GET\t/api/things/{id}\tcases\tGetCase\tspace\tstable\t8.0\nPUT\t/api/things/{id}\tslo\tPutObjective\tglobal\tdeprecated\t8.1\n"); err != nil {
		t.Fatal(err)
	}
	if err := prune(root); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(gone); !os.IsNotExist(err) {
		t.Errorf("a package without a tag is still there: %v", err)
	}
	if _, err := os.Stat(kept); err != nil {
		t.Errorf("a package of somebody else is gone: %v", err)
	}
}

func TestATagThatIsNoPackageIsRefused(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"wire", "two words", "func"} {
		description := strings.NewReplacer("name: slo,", "name: "+name+",", "[slo]", "["+name+"]", "slo.Item", "Item").Replace(twoTags)
		oneAtATime.Lock()
		err := run(checkout(t, description))
		oneAtATime.Unlock()
		if err == nil || !strings.Contains(err.Error(), "cannot be a package") {
			t.Errorf("tag %q: %v", name, err)
		}
	}
}
