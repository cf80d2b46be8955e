package spec_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestADocumentMayBeYAMLOrJSON(t *testing.T) {
	t.Parallel()
	const want = "{operationId: x.GetThing, tags: [x], responses: {\"200\": {description: OK}}}"
	for name, text := range map[string]string{
		"YAML":                      "openapi: 3.0.3\npaths:\n  /api/x:\n    get:\n      operationId: GetThing\n      tags: [x]\n      responses: {200: {}}\n",
		"YAML with a mark":          "\ufeffopenapi: 3.0.3\npaths: {/api/x: {get: {operationId: GetThing, tags: [x], responses: {200: {}}}}}\n",
		"YAML with Windows lines":   "openapi: 3.0.3\r\npaths:\r\n  /api/x: {get: {operationId: GetThing, tags: [x], responses: {200: {}}}}\r\n",
		"YAML with anchors":         "openapi: 3.0.3\nx-get: &get {operationId: GetThing, tags: [x], responses: {200: {}}}\npaths: {/api/x: {get: *get}}\n",
		"YAML that looks like JSON": "{openapi: 3.0.3, paths: {/api/x: {get: {operationId: GetThing, tags: [x], responses: {200: {}}}}}}",
		"JSON":                      `{"openapi": "3.0.3", "paths": {"/api/x": {"get": {"operationId": "GetThing", "tags": ["x"], "responses": {"200": {}}}}}}`,
		"JSON with a mark":          "\ufeff" + `{"openapi": "3.0.3", "paths": {"/api/x": {"get": {"operationId": "GetThing", "tags": ["x"], "responses": {"200": {}}}}}}`,
		"JSON with tabs":            "{\n\t\"openapi\": \"3.0.3\",\n\t\"paths\": {\"/api/x\": {\"get\": {\n\t\t\"operationId\": \"GetThing\", \"tags\": [\"x\"],\n\t\t\"responses\": {\"200\": {}}}}}}",
		"JSON with escapes":         `{"openapi": "3.0.3", "paths": {"\/api\/x": {"get": {"operationId": "Get\u0054hing", "tags": ["x"], "responses": {"200": {}}}}}}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, _ := decoded(t, text, false)
			if got := written(t, api, "paths", "/api/x", "get"); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestValuesKeepTheirTypes(t *testing.T) {
	t.Parallel()
	const want = `{default: {b: true, f: 1.5, i: 7, l: [a, 1], n: null, s: "1"}}`
	for name, text := range map[string]string{
		"YAML": "openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {A: {default: {s: '1', i: 7, f: 1.5, b: true, n: null, l: [a, 1]}}}}\n",
		"JSON": `{"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"A": {"default": {"s": "1", "i": 7, "f": 1.5, "b": true, "n": null, "l": ["a", 1]}}}}}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, _ := decoded(t, text, true)
			if got := written(t, api, "components", "schemas", "A"); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestWhatIsNoDocumentIsRefused(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, want string }{
		"nothing":                {"", "d:1: $: is empty"},
		"a comment":              {"# nothing\n", "d:1: $: is empty"},
		"YAML with a tab":        {"openapi: 3.0.3\npaths:\n\t/api/x: {}\n", "d:3: $: is not valid YAML: found character that cannot start any token"},
		"YAML without its end":   {"openapi: 3.0.3\npaths: {/api/x: {get: {\n", "d:2: $: is not valid YAML: did not find expected node content"},
		"YAML, a key twice":      {"openapi: 3.0.3\npaths:\n  /api/x: {}\n  /api/x: {}\n", "d:4: $.paths['/api/x']: stands here again, first on line 3"},
		"YAML without an end":    {"a: &a\n  b: &b [1]\n  c: [*b, {d: *a}]\n", "d:3: $.a.c[1].d: the alias a contains itself"},
		"YAML, a key in a list":  {"openapi: 3.0.3\ntags:\n  - {}\n  - name: a\n    name: b\n", "d:5: $.tags[1].name: stands here again, first on line 4"},
		"JSON without its end":   {"{\n \"openapi\": \"3.0.3\",\n \"paths\": {\"/api/x\": {\"get\": {\n", "d:3: $.paths['/api/x'].get: ends before it is complete"},
		"JSON within a text":     {"{\"openapi\": \"3.0.3\",\n\"info\": {\"title\": \"t", "d:2: $.info.title: ends before it is complete"},
		"JSON within a list":     {"{\"tags\": [1,\n2", "d:2: $.tags: ends before it is complete"},
		"JSON with a loose word": {"{\n\"info\": {\"title\": tru }, \"a\": [}\n}", "d:2: $.info.title: is not valid JSON: invalid character ' ' in literal true (expecting 'e')"},
		"JSON and more":          {"{\"openapi\": \"3.0.3\"}\n{}", "d:2: $: has something after its end"},
		"YAML and more":          {"openapi: 3.0.3\n---\npaths: {}\n", "d:2: $: has something after its end"},
		"JSON, a key twice":      {"{\"paths\": {},\n\"info\": {},\n\"paths\": {}}", "d:3: $.paths: stands here again, first on line 1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := spec.Parse("d", []byte(c.text))
			if err == nil || err.Error() != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
			var fault *spec.Fault
			if !errors.As(err, &fault) {
				t.Errorf("a %T, want a Fault", err)
			}
		})
	}
}

func TestAFileIsNamedInItsFaults(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "broken.yaml")
	if err := os.WriteFile(path, []byte("a: [\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	const want = "broken.yaml:1: $: is not valid YAML: did not find expected node content"
	if _, err := spec.Read(path); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if _, err := spec.Read(path + ".gone"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v for a file that is not there", err)
	}
}

func TestAStepOfAPathIsQuotedWhereItMustBe(t *testing.T) {
	t.Parallel()
	for key, want := range map[string]string{
		"get": "$.get", "x-state": "$.x-state", "_a1": "$._a1", "0": "$[0]", "12": "$[12]", "": "$['']", "/api/x": "$['/api/x']", "1a": "$['1a']",
	} {
		if got := spec.Step("$", key); got != want {
			t.Errorf("%q became %s, want %s", key, got, want)
		}
	}
}
