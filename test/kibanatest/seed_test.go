package kibanatest_test

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

//go:embed testdata/seed
var seeds embed.FS

func TestASeedFileFillsTheServer(t *testing.T) {
	t.Parallel()
	options := map[string][]kibanatest.Option{
		"file":   {kibanatest.WithSeedFile("testdata/seed/tenants.yaml")},
		"embed":  {kibanatest.WithSeedFS(seeds, "testdata/seed/tenants.yaml")},
		"secure": {kibanatest.WithSeedFile("testdata/seed/tenants.yaml"), kibanatest.WithBasePath("/kb"), kibanatest.WithAPIKey("key")},
	}
	for name, opts := range options {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t, opts...)
			if n := len(srv.Requests()); n != 0 {
				t.Errorf("%d requests are logged", n)
			}
			c := newClient(t, srv).with("Authorization", "ApiKey key")
			for path, texts := range map[string][]string{
				spaces + "/marketing":                                     {`"name":"Marketing"`, `"color":"#aabbcc"`},
				spaces + "/sales":                                         {`"name":"sales"`},
				spaces + "/made":                                          {`"Made by a call"`},
				"/s/marketing" + views + "/logs":                          {`"title":"logs-*"`, `"host"`},
				"/s/marketing" + connectorURL + "s":                       {`"name":"Leads"`},
				"/s/marketing" + objects + "/tag/vip":                     {`"VIP"`},
				"/s/marketing" + objects + "/dashboard/web":               {`"Web"`},
				"/s/marketing" + ruleURL + "/idle":                        {`"since":"2026-01-02"`, `"limit":10`},
				"/s/marketing" + caseURL + "/_find":                       {`"Refunds"`},
				"/s/marketing/api/lists/items?list_id=ips&value=10.0.0.1": {`10.0.0.1`},
				"/s/marketng" + connectorURL + "s":                        {`"Stranded"`},
				role + "/analyst":                                         {`"monitor"`},
			} {
				c.do("GET", path, "").want(200, texts...)
			}
			c.do("GET", spaces+"/marketng", "").want(404)
		})
	}
}

func TestASeedIsStrict(t *testing.T) {
	t.Parallel()
	for yaml, want := range map[string]string{
		"spaces:\n  - id: a\n    conectors: []":     `a.yaml:3: "conectors" is unknown; did you mean connectors?`,
		"space: []":                                 `a.yaml:1: "space" is unknown; did you mean spaces?`,
		"wigwag: []":                                `a.yaml:1: "wigwag" is unknown; known are spaces, roles, indices, calls`,
		"spaces:\n\n  - name: A":                    `a.yaml:3: a space needs an id of lower-case letters, digits, - and _`,
		"spaces:\n  - id: a\n    id: b":             `a.yaml:3: id is given twice`,
		"spaces: {id: a}":                           `a.yaml:1: a list is expected here`,
		"spaces: [a]":                               `a.yaml:1: names with values are expected here`,
		"spaces: [{id: a}, {id: b, color: red}]":    `a.yaml:1: space b: 400 [request body.color]: must be a 6 digit hex color, starting with a #`,
		"spaces: [{id: default, missing: true}]":    `a.yaml:1: the space default is there`,
		"spaces: [{id: a, missing: 1}]":             `a.yaml:1: missing can be true only`,
		"spaces: [{id: a, missing: true, name: A}]": `a.yaml:1: the space a is missing and cannot have anything but contents`,
		"spaces:\n- id: a\n  connectors:\n  - id: x\n    name: X\n    connector_type_id: .index\n    config: {index: i}": `a.yaml:4: connector x: 400 `,
		"spaces: [{id: a, connectors: [{connector_type_id: .no}]}]":                                                      `a.yaml:1: connector without a name: 400 [request body.name]: expected value of type [string] but got [undefined]`,
		"spaces: [{id: a, connectors: [{id: 5, name: X}]}]":                                                              `a.yaml:1: the id of a connector is a text that is not empty`,
		"spaces: [{id: a, saved_objects: [{type: tag}]}]":                                                                `a.yaml:1: a saved object needs a type and an id`,
		"spaces: [{id: a, saved_objects: [{type: no, id: x}]}]":                                                          `a.yaml:1: no:x: unsupported_type`,
		"spaces: [{id: a, saved_objects: [{typ: no, id: x}]}]":                                                           `a.yaml:1: "typ" is unknown; did you mean type`,
		"spaces: [{id: a, ndjson: [none.ndjson]}]":                                                                       `a.yaml:1: open none.ndjson: file does not exist`,
		"spaces: [{id: a, ndjson: [bad.ndjson]}]":                                                                        `bad.ndjson:2: `,
		"spaces: [{id: a, ndjson: [odd.ndjson]}]":                                                                        `odd.ndjson:3: no:x: unsupported_type`,
		"spaces: [{id: a, missing: true, rules: [{id: r, name: R, consumer: alerts, rule_type_id: xpack.ml.anomaly_detection_alert, schedule: {interval: 1m}, params: {}}]}]": `a.yaml:1: rule r: 403 `,
		"calls: [POST]":                             `a.yaml:1: names with values are expected here`,
		"calls: [{POST: x}]":                        `a.yaml:1: "POST" is no method and path`,
		"calls: [{POST /api/none: }]":               `a.yaml:1: POST /api/none: 404 Not Found`,
		"calls: [{POST /api/%zz: }]":                `a.yaml:1: POST /api/%zz: `,
		"calls: [{P /api/none: , X: }]":             `a.yaml:1: a call has one line, such as POST /api/lists, and its body`,
		"roles: {r: {kibana: [{base: [x]}]}}":       `a.yaml:1: role r: 400 `,
		"roles: {superuser: {elasticsearch: {}}}":   `a.yaml:1: role superuser: `,
		"indices: {'logs-*': {a: keyword}}":         `a.yaml:1: "logs-*" is no name of an index`,
		"a: b: c":                                   `a.yaml:1: mapping values are not allowed in this context`,
		"a: [":                                      `a.yaml:1: did not find expected node content`,
		"spaces: [{id: a, description: &x [*x]}]":   `a.yaml:1: this is nested too deep`,
		"calls: [{POST /api/lists: {<<: {id: x}}}]": `a.yaml:1: merge keys are not supported`,
		"calls: [{POST /api/lists: {id: !!int x}}]": `a.yaml:1: "x" is no !!int`,
		"spaces: [{id: a}]\n---\nspaces: [{}]":      `a.yaml:3: a space needs an id`,
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			before := seen(t, srv)
			err := srv.SeedFS(fstest.MapFS{
				"a.yaml":     {Data: []byte(yaml)},
				"bad.ndjson": {Data: []byte(pattern + "{")},
				"odd.ndjson": {Data: []byte(pattern + "\n" + `{"type":"no","id":"x"}`)},
			}, "a.yaml")
			if err == nil || !strings.HasPrefix(err.Error(), "seed: "+want) {
				t.Errorf("said\n%v\nwant\nseed: %s", err, want)
			}
			if diff := cmp.Diff(before, seen(t, srv)); diff != "" {
				t.Errorf("something is left:\n%s", diff)
			}
		})
	}
}

func TestSeedsThatAreNotThere(t *testing.T) {
	t.Parallel()
	for _, option := range []kibanatest.Option{
		kibanatest.WithSeedFile("none.yaml"), kibanatest.WithSeedFS(fstest.MapFS{}, "none.yaml"), kibanatest.WithExportFile("a", "none.ndjson"),
		kibanatest.WithExportFile("A", "testdata/seed/marketing.ndjson"),
	} {
		if srv, err := kibanatest.Start(option); err == nil {
			srv.Close()
			t.Error("accepted")
		}
	}
}

func TestSeedingTwiceChangesSpacesAndReplacesObjects(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"))
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	export := write("e.ndjson", panel)
	for _, title := range []string{"One", "Two"} {
		file := write("s.yaml", fmt.Sprintf("spaces:\n- id: a\n  description: %s\n  ndjson: [e.ndjson, %q]\n  saved_objects: [{type: tag, id: t, attributes: {name: %s}}]\n- id: default", title, export, title))
		if err := srv.Seed(file); err != nil {
			t.Fatal(err)
		}
	}
	c := newClient(t, srv)
	c.do("GET", spaces+"/a", "").has(map[string]any{"name": "a", "description": "Two"})
	if got := c.do("GET", "/s/a"+objects+"/tag/t", "").at("attributes", "name"); got != "Two" {
		t.Errorf("the tag is called %v", got)
	}
}

// Objects that a Kibana exported, in a space.
func ExampleWithExportFile() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"), kibanatest.WithExportFile("marketing", "testdata/seed/marketing.ndjson"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	fmt.Println(get(srv.URL + "/s/marketing/api/saved_objects/dashboard/web")[:3])
	// Output: 200
}

// A file describes a Kibana, here one from package embed.
func ExampleWithSeedFS() {
	srv, err := kibanatest.Start(kibanatest.WithSeedFS(seeds, "testdata/seed/tenants.yaml"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	fmt.Println(get(srv.URL + "/api/spaces/space/sales"))
	// Output: 200 {"disabledFeatures":[],"id":"sales","name":"sales"}
}

// An error leads to the line that is wrong, and nothing is seeded.
func ExampleServer_SeedFS() {
	srv, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	var files fs.FS = fstest.MapFS{"tenants.yaml": {Data: []byte("spaces:\n  - id: marketing\n    conectors: []\n")}}
	fmt.Println(srv.SeedFS(files, "tenants.yaml"))
	fmt.Println(get(srv.URL + "/api/spaces/space/marketing")[:3])
	// Output:
	// seed: tenants.yaml:3: "conectors" is unknown; did you mean connectors?
	// 404
}
