package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	view       = `{"id":"v","type":"index-pattern","attributes":{"title":"v"},"references":[]}`
	panel      = `{"id":"d","type":"dashboard","attributes":{"title":"d"},"references":[{"id":"v","type":"index-pattern","name":"r"}]}`
	otherPanel = `{"id":"e","type":"dashboard","attributes":{"title":"e"},"references":[{"id":"v","type":"index-pattern","name":"r"}]}`
)

var badFiles = []struct{ name, doc, want string }{
	{"empty", "", ": tenants: a list is needed, [] if there are none"},
	{"no YAML", "tenants: [", ":1: did not find expected node content"},
	{"two documents", "tenants: []\n---\ntenants: []", ": holds more than one document"},
	{"empty entry", "tenants:\n-\n- {id: a, name: A}", ": tenants: an entry of the list is empty"},
	{"unknown field of a tenant", "tenants:\n- {id: a, name: A, colour: red}", `:2: unknown field "colour"`},
	{"unknown field of a connector", "tenants:\n- id: a\n  name: A\n  connectors:\n  - name: x\n    conifg: {}", `:6: unknown field "conifg"`},
	{"wrong kind", "tenants:\n- id: a\n  name: A\n  dashboards: x", ":4: found str where []string is needed"},
	{"twice", "tenants:\n- {id: a, name: A}\n- {id: a, name: B}", `:3: tenants[1].id: "a" is also the tenant of line 2`},
	{"bad id", "tenants:\n- {id: A b, name: A}", `:2: tenants[0].id: "A b" may hold a-z, 0-9, '_' and '-' only, and must not be empty`},
	{"default", "tenants:\n- {id: default, name: A}", ":2: tenants[0].id: the default space is nobody's tenant"},
	{"no name", "tenants:\n- {id: a}", ":2: tenants[0].name: a name without spaces around it is needed"},
	{"spaces around", "tenants:\n- id: a\n  name: ' A '", ":3: tenants[0].name: a name without spaces around it is needed"},
	{"bad color", "tenants:\n- id: a\n  name: A\n  color: red", `:4: tenants[0].color: "red" is not of the form #1A2B3C`},
	{
		"connector without a type", "tenants:\n- id: a\n  name: A\n  connectors:\n  - {name: x, type: .index}\n  - name: y",
		":6: tenants[0].connectors[1].type: a type such as .webhook is needed",
	},
	{"connector without a name", "tenants:\n- {id: a, name: A, connectors: [{type: .index}]}", ":2: tenants[0].connectors[0].name: a name is needed"},
	{
		"two connectors of a name", "tenants:\n- id: a\n  name: A\n  connectors:\n  - {name: x, type: .index}\n  - {name: x, type: .index}",
		`:6: tenants[0].connectors[1].name: "x" is the name of another connector of the tenant`,
	},
	{
		"secret in the file", "tenants:\n- {id: a, name: A, connectors: [{name: x, type: .webhook, secrets: {password: hunter2}}]}",
		":2: tenants[0].connectors[0].secrets.password: secrets come from the environment: write ${env:NAME}",
	},
	{
		"secret in the wrong place", "tenants:\n- {id: a, name: A, connectors: [{name: x, type: .webhook, secrets: hunter2}]}",
		":2: found str where map[string]string is needed",
	},
	{
		"secret that is not set", "tenants:\n- id: a\n  name: A\n  connectors:\n  - name: x\n    type: .webhook\n    secrets:\n      password: ${env:TENANTS_TEST_UNSET}",
		":8: tenants[0].connectors[0].secrets.password: the environment variable TENANTS_TEST_UNSET is not set",
	},
	{"missing file", "tenants:\n- {id: a, name: A, dashboards: [none.ndjson]}", ":2: tenants[0].dashboards[0]: open DIR/none.ndjson: no such file or directory"},
	{
		"broken off within a line", "tenants:\n- id: a\n  name: A\n  dashboards:\n  - whole.ndjson\n  - broken.ndjson",
		":6: tenants[0].dashboards[1]: DIR/broken.ndjson:2: not a whole JSON object: does the file break off?",
	},
	{
		"broken off between lines", "tenants:\n- {id: a, name: A, dashboards: [lost.ndjson]}",
		":2: tenants[0].dashboards[0]: DIR/lost.ndjson:2: was written with 2 objects but holds 1",
	},
	{
		"more than promised", "tenants:\n- {id: a, name: A, dashboards: [more.ndjson]}",
		":2: tenants[0].dashboards[0]: DIR/more.ndjson:3: goes on after the line that ends an export",
	},
	{"no objects", "tenants:\n- {id: a, name: A, dashboards: [empty.ndjson]}", ":2: tenants[0].dashboards[0]: DIR/empty.ndjson: holds no objects"},
	{
		"no saved object", "tenants:\n- {id: a, name: A, dashboards: [odd.ndjson]}",
		":2: tenants[0].dashboards[0]: DIR/odd.ndjson:1: not a saved object: id and type are missing",
	},
	{
		"connector in an export", "tenants:\n- {id: a, name: A, dashboards: [connector.ndjson]}",
		":2: tenants[0].dashboards[0]: DIR/connector.ndjson:1: a connector: name it under connectors instead, an export lacks its secrets",
	},
	{
		"contradicting files", "tenants:\n- {id: a, name: A, dashboards: [whole.ndjson, differs.ndjson]}",
		":2: tenants[0].dashboards[1]: differs.ndjson: index-pattern/v is there twice, with different content",
	},
}

func TestBadFilesAreRefusedBeforeAnythingIsSent(t *testing.T) {
	server := kibanatest.New(t)
	t.Setenv("KIBANA_URL", server.URL)
	for _, test := range badFiles { //nolint:paralleltest // one server counts what all of them send
		t.Run(test.name, func(t *testing.T) {
			path := written(t, test.doc, map[string]string{
				"whole.ndjson":     view + "\n" + panel + "\n" + `{"exportedCount":2}`,
				"broken.ndjson":    view + "\n" + panel[:40],
				"lost.ndjson":      view + "\n" + `{"exportedCount":2}`,
				"more.ndjson":      view + "\n" + `{"exportedCount":1}` + "\n" + panel,
				"differs.ndjson":   strings.ReplaceAll(view, `"title":"v"`, `"title":"w"`),
				"odd.ndjson":       `{"hello":"world"}`,
				"connector.ndjson": `{"id":"c","type":"action","attributes":{}}`,
				"empty.ndjson":     "\n",
			})
			var out, errOut bytes.Buffer
			if code := run(t.Context(), []string{"apply", "-f", path}, &out, &errOut); code != exitUsage {
				t.Errorf("exit code %d, want %d", code, exitUsage)
			}
			want := "tenants: " + path + strings.ReplaceAll(test.want, "DIR", filepath.Dir(path)) + "\n"
			if diff := cmp.Diff(want, errOut.String()); diff != "" || out.Len() > 0 {
				t.Errorf("%s\n%s", diff, &out)
			}
		})
	}
	if requests := server.Requests(); len(requests) > 0 {
		t.Errorf("sent %d requests", len(requests))
	}
}

func TestAllUnknownFieldsAreNamedAtOnce(t *testing.T) {
	t.Parallel()
	path := written(t, "tenants:\n- id: a\n  title: A\n  colour: red", nil)
	_, err := load(path)
	want := path + ":3: unknown field \"title\"\n" + path + ":4: unknown field \"colour\""
	if err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestFilesMayShareObjects(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	tenants, err := load(written(t, "tenants:\n- {id: a, name: A, dashboards: [one.ndjson, two.ndjson]}", map[string]string{
		"one.ndjson": view + "\n" + panel,
		"two.ndjson": view + "\n" + otherPanel,
	}))
	if err != nil {
		t.Fatal(err)
	}
	out := applied(t, kb, tenants, options{}, exitDone)
	if diff := cmp.Diff("create space a\nimport 3 saved objects into a\n2 changes made\n", out); diff != "" {
		t.Error(diff)
	}
	if out := applied(t, kb, tenants, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("the second run: %s", out)
	}
}

func TestSecretsComeFromTheEnvironmentAndAreNotShown(t *testing.T) {
	server, kb := kibana(t)
	t.Setenv("TENANTS_TEST_USER", "me")
	t.Setenv("TENANTS_TEST_PASSWORD", "hunter2")
	tenants, err := load(written(t, `
tenants:
- id: a
  name: A
  connectors:
  - name: hook
    type: .webhook
    config: {url: "https://h.example.com", method: post, hasAuth: true}
    secrets:
      user: ${env:TENANTS_TEST_USER}
      password: ${env:TENANTS_TEST_PASSWORD}
`, nil))
	if err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{"https://h.example.com", "https://moved.example.com"} {
		tenants[0].Connectors[0].Config["url"] = url
		server.ResetRequests()
		if out := applied(t, kb, tenants, options{}, exitDone); strings.Contains(out, "hunter2") {
			t.Errorf("%s: printed\n%s", url, out)
		}
		sent := 0
		for _, r := range server.Requests() {
			sent += bytes.Count(r.Body, []byte("hunter2"))
		}
		if sent != 1 {
			t.Errorf("%s: the secret was sent %d times", url, sent)
		}
	}
}
