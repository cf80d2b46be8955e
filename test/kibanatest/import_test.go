package kibanatest_test

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// upload posts a form with a file and other fields, given as name and value.
func (c *client) upload(path, fileName, content string, more ...string) *result {
	c.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	file, err := form.CreateFormFile("file", fileName)
	if err != nil {
		c.t.Fatal(err)
	}
	_, _ = file.Write([]byte(content))
	for i := 0; i < len(more); i += 2 {
		_ = form.WriteField(more[i], more[i+1])
	}
	_ = form.Close()
	return c.with("Content-Type", form.FormDataContentType()).do("POST", path, body.String())
}

func (c *client) imports(query, content string) *result {
	c.t.Helper()
	return c.upload(objects+"/_import"+query, "export.ndjson", content).want(200)
}

const (
	pattern = `{"type":"index-pattern","id":"logs","attributes":{"title":"logs-*"}}` + "\n"
	panel   = `{"type":"dashboard","id":"web","attributes":{"title":"Web"},"references":[{"name":"p","type":"index-pattern","id":"logs"}]}` + "\n"
)

func TestImport(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	r := c.imports("", pattern+"\n  \n"+panel+`{"exportedCount":2}`)
	r.has(map[string]any{"success": true, "successCount": 2.0})
	wantKeys(t, r, "success", "successCount", "successResults", "warnings")
	if got := fmt.Sprint(r.at("successResults", 1)); got != "map[id:web managed:false meta:map[icon:dashboardApp title:Web] type:dashboard]" {
		t.Errorf("successResults[1] = %s", got)
	}
	wantKeys(t, c.imports("", "").has(map[string]any{"success": true, "successCount": 0.0}), "success", "successCount", "warnings")

	again := c.imports("", pattern+`{"type":"lens","id":"new","attributes":{}}`).has(map[string]any{"success": false, "successCount": 1.0})
	if again.at("errors", 0, "error", "type") != "conflict" || again.at("errors", 0, "meta", "title") != "logs-*" {
		t.Errorf("conflict: %s", again.body)
	}
	c.do("GET", objects+"/lens/new", "").want(404)

	over := c.imports("?overwrite=true", strings.Replace(pattern, "logs-*", "other-*", 1))
	if over.at("successResults", 0, "overwrite") != true {
		t.Errorf("overwrite: %s", over.body)
	}
	if got := c.do("GET", objects+"/index-pattern/logs", "").at("attributes", "title"); got != "other-*" {
		t.Errorf("title after overwriting = %v", got)
	}

	copied := c.imports("?createNewCopies=true", pattern+panel)
	newPattern, newPanel := copied.text("successResults", 0, "destinationId"), copied.text("successResults", 1, "destinationId")
	made := c.do("GET", objects+"/dashboard/"+newPanel, "").want(200)
	if made.at("references", 0, "id") != newPattern || newPattern == "logs" || made.at("originId") != nil {
		t.Errorf("new copies: %s, references %v", copied.body, made.at("references"))
	}
}

func TestImportProblems(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	r := c.imports("", panel+`{"type":"lens","id":"l","attributes":{}}`)
	r.has(map[string]any{"success": false, "successCount": 1.0})
	if got := fmt.Sprint(r.at("errors", 0, "error")); got != "map[references:[map[id:logs type:index-pattern]] type:missing_references]" {
		t.Errorf("error = %s", got)
	}
	c.do("GET", objects+"/lens/l", "").want(404)

	r = c.imports("", `{"type":"wigwags","id":"w","attributes":{"title":"W"}}`+"\n"+`{"type":"lens","id":"l","attributes":{}}`)
	r.has(map[string]any{"success": false, "successCount": 1.0})
	if r.at("errors", 0, "error", "type") != "unsupported_type" {
		t.Errorf("unsupported: %s", r.body)
	}
	c.do("GET", objects+"/lens/l", "").want(200)

	const in = objects + "/_import"
	c.upload(in, "export.ndjson", panel+"{\"type\":").fails(400, "Unexpected end of JSON input")
	c.upload(in, "export.ndjson", "nonsense").fails(400, `Unexpected token 'o', "nonsense" is not valid JSON`)
	c.upload(in, "export.ndjson", panel+panel).fails(400, "Non-unique import objects detected: [dashboard:web]")
	c.upload(in, "export.JSON", panel).fails(400, "Invalid file extension .json")
	c.upload(in, "EXPORT.NDJSON", pattern).want(200)
	c.upload(in+"?overwrite=true&createNewCopies=true", "e.ndjson", panel).fails(400, "[request query]: cannot use [overwrite] with [createNewCopies]")
	c.upload(in+"?compatibilityMode=true&createNewCopies=true", "e.ndjson", panel).
		fails(400, "[request query]: cannot use [createNewCopies] with [compatibilityMode]")
	c.upload(in, "e.ndjson", panel, "extra", "x").fails(400, "[request body.extra]: definition for this key is missing")
	c.do("POST", in, `{}`).fails(415, "Unsupported Media Type")
	c.with("Content-Type", "multipart/form-data; boundary=b").do("POST", in, "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"e.ndjson\"\r\n\r\n{").
		fails(400, "Invalid multipart payload format")
	c.with("Content-Type", "multipart/form-data; boundary=b").do("POST", in, "--b--\r\n").
		fails(400, "[request body.file]: expected value of type [Stream] but got [undefined]")

	var many strings.Builder
	for i := range 10001 {
		fmt.Fprintf(&many, `{"type":"lens","id":"l%d","attributes":{}}`+"\n", i)
	}
	c.upload(in, "e.ndjson", many.String()).fails(400, "Can't import more than 10000 objects")
	c.upload(in, "e.ndjson", strings.Repeat(" ", 26214400)).fails(413, "Payload content length greater than maximum allowed: 26214400")
}

func TestImportIntoAnotherSpaceRemembersTheOrigin(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.imports("", pattern+panel)
	into := func(query string) *result {
		t.Helper()
		return c.upload("/s/a"+objects+"/_import"+query, "e.ndjson", pattern+panel).want(200)
	}
	first := into("?compatibilityMode=true").has(map[string]any{"success": true, "successCount": 2.0})
	id := first.text("successResults", 1, "destinationId")
	made := c.do("GET", "/s/a"+objects+"/dashboard/"+id, "").want(200).has(map[string]any{"originId": "web"})
	if made.at("references", 0, "id") != first.at("successResults", 0, "destinationId") {
		t.Errorf("references = %v", made.at("references"))
	}
	resolved := c.do("GET", "/s/a"+objects+"/resolve/dashboard/web", "").want(200)
	resolved.has(map[string]any{"outcome": "aliasMatch", "alias_target_id": id, "alias_purpose": "savedObjectImport"})
	c.do("POST", "/api/spaces/_disable_legacy_url_aliases",
		`{"aliases":[{"targetSpace":"a","targetType":"dashboard","sourceId":"web"}]}`).want(204)
	c.do("GET", "/s/a"+objects+"/resolve/dashboard/web", "").want(404)

	second := into("").has(map[string]any{"success": false, "successCount": 0.0})
	if second.at("errors", 1, "error", "type") != "conflict" || second.at("errors", 1, "error", "destinationId") != id {
		t.Errorf("importing again: %s", second.body)
	}
	third := into("?overwrite=true").has(map[string]any{"success": true, "successCount": 2.0})
	if third.at("successResults", 1, "destinationId") != id || third.at("successResults", 1, "overwrite") != true {
		t.Errorf("overwriting: %s", third.body)
	}
	c.do("POST", "/s/a"+objects+"/_bulk_create", `[{"type":"tag","id":"t","attributes":{}}]`).want(200)
	twin := strings.Replace(panel, `"id":"web"`, `"id":"twin","originId":"web"`, 1)
	c.upload("/s/a"+objects+"/_import", "e.ndjson", strings.Replace(twin, `,"references":[{"name":"p","type":"index-pattern","id":"logs"}]`, "", 1)).
		want(200, `"type":"conflict"`)
}

func TestAmbiguousConflict(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	lens := func(id, origin string) string {
		return fmt.Sprintf(`{"type":"lens","id":%q,"originId":%q,"attributes":{"title":"L"}}`+"\n", id, origin)
	}
	c.imports("", lens("two", "one")+lens("three", "one"))
	if n := c.do("GET", objects+"/_find?type=lens", "").at("total"); n != 2.0 {
		t.Fatalf("%v lenses, want 2", n)
	}
	for _, query := range []string{"", "?overwrite=true"} {
		r := c.imports(query, lens("one", "one")).has(map[string]any{"success": false})
		if r.at("errors", 0, "error", "type") != "ambiguous_conflict" || r.at("errors", 0, "error", "destinations", 0, "id") != "three" ||
			r.at("errors", 0, "error", "destinations", 1, "title") != "L" {
			t.Errorf("%s: %s", query, r.body)
		}
	}
}

func TestResolveImportErrors(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.imports("", strings.Replace(pattern, `"logs"`, `"present"`, 1))
	retry := func(retries string) *result {
		t.Helper()
		return c.upload(objects+"/_resolve_import_errors", "e.ndjson", pattern+panel, "retries", retries)
	}
	retry(`[{"type":"dashboard","id":"web"}]`).want(200).has(map[string]any{"success": false, "successCount": 0.0})
	retry(`[{"type":"dashboard","id":"web","replaceReferences":[{"type":"index-pattern","from":"logs","to":"present"}]}]`).
		want(200).has(map[string]any{"success": true, "successCount": 1.0})
	if got := c.do("GET", objects+"/dashboard/web", "").want(200).at("references", 0, "id"); got != "present" {
		t.Errorf("reference = %v", got)
	}
	c.do("GET", objects+"/index-pattern/logs", "").want(404)

	retry(`[{"type":"dashboard","id":"web","ignoreMissingReferences":true}]`).want(200, `"type":"conflict"`)
	over := retry(`[{"type":"dashboard","id":"web","ignoreMissingReferences":true,"overwrite":true}]`).want(200)
	if over.at("successResults", 0, "overwrite") != true {
		t.Errorf("overwrite: %s", over.body)
	}
	elsewhere := retry(`[{"type":"dashboard","id":"web","ignoreMissingReferences":true,"destinationId":"web2","createNewCopy":true}]`).want(200)
	if elsewhere.at("successResults", 0, "destinationId") != "web2" || elsewhere.at("successResults", 0, "createNewCopy") != true {
		t.Errorf("destination: %s", elsewhere.body)
	}
	c.do("GET", objects+"/dashboard/web2", "").want(200)
	retry(`[{"type":"a","id":"b"},{"type":"a","id":"b"}]`).fails(400, "Non-unique retry objects: [a:b]")
	c.upload(objects+"/_resolve_import_errors", "e.txt", panel, "retries", `[]`).fails(400, "Invalid file extension .txt")
	retry(`nonsense`).fails(400, "[request body.retries]: could not parse array value from json input")
}

func TestConnectorsTravelWithoutSecrets(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	made := c.do("POST", connectorURL, `{"name":"Chat","connector_type_id":".slack","secrets":{"webhookUrl":"https://example.com/secret"}}`).want(200)
	exported := c.do("POST", objects+"/_export", `{"type":"action"}`).want(200, `"isMissingSecrets":true`)
	if strings.Contains(exported.body, "example.com/secret") {
		t.Errorf("the export has secrets: %s", exported.body)
	}
	c.do("DELETE", connectorURL+"/"+made.text("id"), "").want(204)
	r := c.imports("", exported.body).has(map[string]any{"success": true, "successCount": 1.0})
	if r.at("warnings", 0, "message") != "1 connector has sensitive information that require updates." || r.at("successResults", 0, "meta", "title") != "Connector: [Chat]" {
		t.Errorf("import: %s", r.body)
	}
	c.do("GET", connectorURL+"/"+made.text("id"), "").want(200).has(map[string]any{"is_missing_secrets": true, "name": "Chat"})
}

func TestImportedConnectorsNeedRandomIDs(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	r := c.imports("", `{"type":"action","id":"mine","attributes":{"name":"n","actionTypeId":".slack"}}`+"\n"+pattern)
	r.has(map[string]any{"success": false, "successCount": 1.0})
	if r.at("errors", 0, "error", "type") != "unknown" || r.at("errors", 0, "error", "statusCode") != 400.0 {
		t.Errorf("import: %s", r.body)
	}
	c.do("GET", objects+"/index-pattern/logs", "").want(200)
}

func TestLargeImportsAreImportedAgain(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	var many strings.Builder
	for i := range 10000 {
		fmt.Fprintf(&many, `{"type":"lens","id":"l%d","attributes":{}}`+"\n", i)
	}
	for range 2 {
		c.imports("?overwrite=true", many.String()).has(map[string]any{"success": true, "successCount": 10000.0})
	}
	c.do("POST", objects+"/lens", `{"attributes":{}}`).want(200)
	c.do("POST", objects+"/_export", `{"type":"lens"}`).fails(400, "Can't export more than 10000 objects")
}

func TestResolveOutcomes(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const path = objects + "/resolve/lens/old"
	c.upload(objects+"/_resolve_import_errors?compatibilityMode=true", "e.ndjson", `{"type":"lens","id":"old","attributes":{}}`,
		"retries", `[{"type":"lens","id":"old","destinationId":"new"}]`).want(200).has(map[string]any{"success": true})
	c.do("GET", objects+"/resolve/lens/new", "").want(200).has(map[string]any{"outcome": "exactMatch", "alias_target_id": nil})
	if r := c.do("GET", path, "").want(200).has(map[string]any{"outcome": "aliasMatch", "alias_target_id": "new"}); r.at("saved_object", "id") != "new" {
		t.Errorf("alias: %s", r.body)
	}
	c.do("POST", objects+"/lens/old", `{"attributes":{}}`).want(200)
	if r := c.do("GET", path, "").want(200).has(map[string]any{"outcome": "conflict", "alias_target_id": "new"}); r.at("saved_object", "id") != "old" {
		t.Errorf("conflict: %s", r.body)
	}
	c.do("DELETE", objects+"/lens/new", "").want(200)
	c.do("GET", path, "").want(200).has(map[string]any{"outcome": "exactMatch", "alias_target_id": nil})
}
