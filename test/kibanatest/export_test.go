package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestExport(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.imports("", pattern+panel)
	c.do("POST", objects+"/dashboard/broken", `{"attributes":{"title":"<b>"},"references":[{"name":"n","type":"tag","id":"gone"}]}`).want(200)

	r := c.do("POST", objects+"/_export", `{"type":"*"}`).want(200)
	if r.header.Get("Content-Type") != "application/ndjson" || r.header.Get("Content-Disposition") != `attachment; filename="export.ndjson"` {
		t.Errorf("headers %v", r.header)
	}
	lines := strings.Split(r.body, "\n")
	if len(lines) != 4 || !strings.HasPrefix(lines[0], `{"attributes":{"title":"<b>"},"coreMigrationVersion":"8.8.0","created_at":"`) ||
		!strings.Contains(lines[1], `"id":"logs"`) || !strings.Contains(lines[2], `"id":"web"`) {
		t.Errorf("export:\n%s", r.body)
	}
	if lines[3] != `{"excludedObjects":[],"excludedObjectsCount":0,"exportedCount":3,"missingRefCount":0,"missingReferences":[]}` {
		t.Errorf("details: %s", lines[3])
	}
	if strings.Contains(r.body, "namespaces") {
		t.Error("the export tells of spaces")
	}
	r = c.do("POST", objects+"/_export", `{"objects":[{"type":"dashboard","id":"web"}],"includeReferencesDeep":true,"excludeExportDetails":true}`).want(200)
	if lines := strings.Split(r.body, "\n"); len(lines) != 2 || !strings.Contains(lines[0], `"id":"logs"`) {
		t.Errorf("with references:\n%s", r.body)
	}
	c.do("POST", objects+"/_export", `{"objects":[{"type":"dashboard","id":"broken"}],"includeReferencesDeep":true}`).
		want(200, `"missingRefCount":1,"missingReferences":[{"type":"tag","id":"gone"}]`)
	c.do("POST", objects+"/_export", `{"type":["dashboard"],"search":"web"}`).want(200, `"id":"web"`, `"exportedCount":1`)
	c.do("POST", objects+"/_export", `{"type":"dashboard","hasReference":{"type":"tag","id":"gone"}}`).want(200, `"id":"broken"`, `"exportedCount":1`)
}

func TestExportRefuses(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for body, message := range map[string]string{
		``:                                    "[request body]: expected a plain object value, but found [null] instead.",
		`{}`:                                  "Either `type` or `objects` are required.",
		`{"type":[],"objects":[]}`:            "Either `type` or `objects` are required.",
		`{"type":"x"}`:                        "Trying to export non-exportable type(s): x",
		`{"type":["space","dashboard"]}`:      "Trying to export non-exportable type(s): space",
		`{"objects":[{"type":"x","id":"1"}]}`: "Trying to export object(s) with non-exportable types: x:1",
		`{"type":"dashboard","objects":[{"type":"dashboard","id":"1"}]}`:                   `Can't specify both "types" and "objects" properties when exporting`,
		`{"search":"s","objects":[{"type":"dashboard","id":"1"}]}`:                         `Can't specify both "search" and "objects" properties when exporting`,
		`{"hasReference":{"type":"t","id":"i"},"objects":[{"type":"dashboard","id":"1"}]}`: `Can't specify both "references" and "objects" properties when exporting`,
	} {
		c.do("POST", objects+"/_export", body).fails(400, message)
	}
	r := c.do("POST", objects+"/_export", `{"objects":[{"type":"dashboard","id":"gone"}]}`).fails(400, "Error fetching objects to export")
	if r.at("attributes", "objects", 0, "id") != "gone" || r.at("attributes", "objects", 0, "error", "statusCode") != 404.0 {
		t.Errorf("attributes: %s", r.body)
	}
}
