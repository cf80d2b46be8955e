package kibanatest_test

import (
	"bytes"
	"mime/multipart"
	"net/textproto"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	caseURL     = "/api/cases"
	noConnector = `{"id":"none","name":"none","type":".none","fields":null}`
)

// newCase is a body with the given title and further members.
func newCase(title string, more ...string) string {
	body := `{"title":"` + title + `","description":"D","tags":["t"],"owner":"cases","settings":{"syncAlerts":false},"connector":` + noConnector
	return strings.Join(append([]string{body}, more...), ",") + "}"
}

// change is the body of an update of one case.
func change(made *result, members string) string {
	return `{"cases":[{"id":"` + made.text("id") + `","version":"` + made.text("version") + `",` + members + `}]}`
}

func note(textOf string) string { return `{"type":"user","owner":"cases","comment":"` + textOf + `"}` }

func TestACaseLives(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a"), kibanatest.WithClock(func() time.Time {
		now = now.Add(time.Second)
		return now
	})))
	made := c.do("POST", caseURL, newCase(" Title ", `"severity":"high"`, `"assignees":[{"uid":"u"},{"uid":"u"}]`)).want(200).has(map[string]any{
		"title": "Title", "status": "open", "severity": "high", "owner": "cases", "totalComment": 0.0, "totalAlerts": 0.0, "category": nil,
		"duration": nil, "external_service": nil, "updated_at": nil, "closed_by": nil,
	})
	if made.len("comments") != 0 || made.len("assignees") != 1 || made.len("customFields") != 0 || made.text("created_by", "username") != "elastic" {
		t.Errorf("made %s", made.body)
	}
	one := caseURL + "/" + made.text("id")
	if got := c.do("GET", one, "").want(200); got.body != made.body {
		t.Errorf("read %s, made %s", got.body, made.body)
	}
	c.do("GET", "/s/a"+one, "").fails(404, "Saved object [cases/"+made.text("id")+"] not found")
	closed := c.do("PATCH", caseURL, change(made, `"status":"closed","title":"T"`)).want(200)
	if closed.len() != 1 || closed.text(0, "status") != "closed" || closed.text(0, "closed_by", "username") != "elastic" || closed.at(0, "duration") == nil {
		t.Errorf("closed %s", closed.body)
	}
	latest := c.do("GET", one, "")
	if latest.text("version") == made.text("version") {
		t.Error("the version has not changed")
	}
	back := c.do("PATCH", caseURL, change(latest, `"status":"in-progress"`)).want(200)
	if back.at(0, "closed_at") != nil || back.at(0, "duration") != nil || back.at(0, "in_progress_at") == nil {
		t.Errorf("reopened %s", back.body)
	}
	ids := url.QueryEscape(`["` + made.text("id") + `","gone"]`)
	c.do("DELETE", caseURL+"?ids="+ids, "").fails(404, "Saved object [cases/gone] not found")
	c.do("GET", one, "").want(200)
	c.do("DELETE", caseURL+"?ids="+url.QueryEscape(`["`+made.text("id")+`"]`), "").want(204)
	c.do("GET", one, "").want(404)
	c.do("DELETE", caseURL+"?ids=abc", "").fails(400, "[request query.ids]: could not parse array value from json input")
	c.do("DELETE", caseURL+"?ids=[]", "").fails(400, "The length of the field ids is too short. Array must be of length >= 1.")
}

func TestBadCasesAreRefused(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for body, message := range map[string]string{
		`{}`: `Invalid value "undefined" supplied to "description",Invalid value "undefined" supplied to "tags",` +
			`Invalid value "undefined" supplied to "title",Invalid value "undefined" supplied to "connector",` +
			`Invalid value "undefined" supplied to "settings",Invalid value "undefined" supplied to "owner"`,
		newCase(" "):                       "The title field cannot be an empty string.",
		newCase(strings.Repeat("x", 161)):  "The length of the title is too long. The maximum length is 160.",
		newCase("T", `"status":"open"`):    `invalid keys "status"`,
		newCase("T", `"b":1`, `"a":1`):     `invalid keys "a,b"`,
		newCase("T", `"severity":"worst"`): `Invalid value "worst" supplied to "severity"`,
		newCase("T", `"customFields":[{"key":"k","type":"text","value":"v"}]`):            "No custom fields configured.",
		strings.Replace(newCase("T"), `["t"]`, `[`+strings.Repeat(`"x",`, 200)+`"x"]`, 1): "The length of the field tags is too long. Array must be of length <= 200.",
		strings.Replace(newCase("T"), `["t"]`, `[""]`, 1):                                 "The tag field cannot be an empty string.",
		strings.Replace(newCase("T"), `"fields":null`, `"fields":"x"`, 1):                 `Invalid value "x" supplied to "connector,fields"`,
	} {
		c.do("POST", caseURL, body).fails(400, message)
	}
	c.do("POST", caseURL, strings.Replace(newCase("T"), `"owner":"cases"`, `"owner":"me"`, 1)).fails(403, `Unauthorized to create case with owners: "me"`)
	c.do("POST", "/s/nowhere"+caseURL, newCase("Orphan")).want(200)
}

func TestCaseUpdatesAreCheckedInKibanasOrder(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", caseURL, newCase("T")).want(200)
	other := c.do("POST", caseURL, newCase("U")).want(200)
	gone := `{"id":"gone","version":"v","title":"x"}`
	stale := `{"id":"` + made.text("id") + `","version":"old","title":"T"}`
	same := `{"id":"` + made.text("id") + `","version":"` + made.text("version") + `","title":"T","owner":"cases"}`
	moved := `{"id":"` + made.text("id") + `","version":"` + made.text("version") + `","owner":"observability"}`
	c.do("PATCH", caseURL, `{"cases":[]}`).fails(400, "The length of the field cases is too short. Array must be of length >= 1.")
	c.do("PATCH", caseURL, `{"cases":[{"id":"x"}]}`).fails(400, `Invalid value "undefined" supplied to "version"`)
	c.do("PATCH", caseURL, `{"cases":[`+gone+`,`+stale+`]}`).fails(404, "These cases gone do not exist. Please check you have the correct ids.")
	c.do("PATCH", caseURL, `{"cases":[`+stale+`]}`).
		fails(409, "These cases "+made.text("id")+" have been updated. Please refresh before saving additional updates.")
	c.do("PATCH", caseURL, `{"cases":[`+same+`]}`).fails(406, "All update fields are identical to current version.")
	c.do("PATCH", caseURL, `{"cases":[`+moved+`]}`).fails(400, "Updating the owner of a case is not allowed ids: ["+made.text("id")+"]")
	both := `{"cases":[` + same + `,{"id":"` + other.text("id") + `","version":"` + other.text("version") + `","tags":["x"]}]}`
	if got := c.do("PATCH", caseURL, both).want(200); got.len() != 1 || got.text(0, "id") != other.text("id") {
		t.Errorf("changed %s", got.body)
	}
}

func TestCasesAreFound(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time {
		now = now.Add(time.Second)
		return now
	})))
	const find = caseURL + "/_find"
	c.do("POST", caseURL, newCase("alpha", `"severity":"critical"`, `"category":"c"`)).want(200)
	second := c.do("POST", caseURL, newCase("beta one", `"assignees":[{"uid":"u"}]`)).want(200)
	c.do("POST", caseURL, strings.NewReplacer(`["t"]`, `["x","y"]`, `"owner":"cases"`, `"owner":"observability"`).Replace(newCase("gamma"))).want(200)
	c.do("PATCH", caseURL, change(second, `"status":"closed"`)).want(200)
	for query, titles := range map[string]string{
		"": "gamma|beta one|alpha", "sortOrder=asc": "alpha|beta one|gamma", "perPage=1&page=2": "beta one", "tags=x": "gamma",
		"tags=x&tags=t": "gamma|beta one|alpha", "status=closed": "beta one", "status=open&status=in-progress": "gamma|alpha",
		"severity=critical": "alpha", "sortField=severity": "alpha|gamma|beta one", "sortField=title&sortOrder=asc": "alpha|beta one|gamma",
		"owner=observability": "gamma", "category=c": "alpha", "assignees=u": "beta one", "assignees=none": "gamma|alpha", "reporters=elastic": "gamma|beta one|alpha",
		"reporters=nobody": "", "search=one": "beta one", "search=alph*&searchFields=title": "alpha", "search=D&searchFields=title": "",
		"from=now-1h": "gamma|beta one|alpha", "from=now%2B1h": "", "to=2025-01-01": "", "sortField=closedAt&perPage=1": "beta one",
		"search=" + second.text("id"): "beta one",
	} {
		got := c.do("GET", find+"?"+query, "").want(200)
		found := make([]string, 0, max(got.len("cases"), 0))
		for i := range got.len("cases") {
			found = append(found, got.text("cases", i, "title"))
		}
		if strings.Join(found, "|") != titles {
			t.Errorf("%s found %v, want %s", query, found, titles)
		}
	}
	c.do("GET", find+"?status=closed", "").has(map[string]any{
		"count_open_cases": 2.0, "count_closed_cases": 1.0, "count_in_progress_cases": 0.0, "total": 1.0, "page": 1.0, "per_page": 20.0,
	})
	for query, message := range map[string]string{
		"perPage=101":          "The provided perPage value is too high. The maximum allowed perPage value is 100.",
		"page=200&perPage=100": "The number of documents is too high. Paginating through more than 10000 documents is not possible.",
		"page=x":               `Invalid value "x" supplied to "page",cannot parse to a number`, "status=none": `Invalid value "none" supplied to "status"`,
		"x=1": `invalid keys "x"`, "from=when": `Invalid "from" and/or "to" query parameters`,
	} {
		c.do("GET", find+"?"+query, "").fails(400, message)
	}
	c.do("GET", find+"?page=0", "").want(400, "[from] parameter cannot be negative")
	if got := c.do("GET", caseURL+"/tags?owner=observability", "").want(200).body; got != `["x","y"]` {
		t.Errorf("tags %s", got)
	}
	if got := c.do("GET", caseURL+"/reporters", "").want(200); got.len() != 1 || got.text(0, "username") != "elastic" {
		t.Errorf("reporters %s", got.body)
	}
}

func TestCommentsLive(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", caseURL, newCase("T")).want(200)
	other := c.do("POST", caseURL, newCase("U")).want(200)
	one := caseURL + "/" + made.text("id")
	c.do("POST", one+"/comments", note("first")).want(200)
	added := c.do("POST", one+"/comments", note("second")).want(200).has(map[string]any{"totalComment": 2.0})
	if added.text("comments", 1, "comment") != "second" || added.text("version") == made.text("version") {
		t.Errorf("added %s", added.body)
	}
	id, version := added.text("comments", 0, "id"), added.text("comments", 0, "version")
	c.do("GET", one+"/comments/"+id, "").has(map[string]any{"type": "user", "comment": "first", "pushed_at": nil, "updated_by": nil})
	body := func(id, version, comment string) string {
		return strings.Replace(note(comment), "{", `{"id":"`+id+`","version":"`+version+`",`, 1)
	}
	changed := c.do("PATCH", one+"/comments", body(id, version, "edited")).want(200)
	if changed.text("comments", 0, "comment") != "edited" || changed.text("comments", 0, "updated_by", "username") != "elastic" {
		t.Errorf("changed %s", changed.body)
	}
	c.do("PATCH", one+"/comments", body(id, version, "again")).fails(409, "This case has been updated. Please refresh before saving additional updates.")
	c.do("PATCH", one+"/comments", body("gone", version, "x")).fails(404, "This comment gone does not exist anymore.")
	c.do("PATCH", caseURL+"/"+other.text("id")+"/comments", body(id, version, "x")).fails(404, "This comment "+id+" does not exist in "+other.text("id")+").")
	c.do("PATCH", one+"/comments", strings.Replace(body(id, version, "x"), `"cases"`, `"observability"`, 1)).fails(400, "You cannot change the owner of the comment.")
	c.do("PATCH", one+"/comments", `{"id":"`+id+`","version":"v","type":"alert","owner":"cases","alertId":"a","index":"i","rule":{"id":null,"name":null}}`).
		fails(400, "You cannot change the type of the comment.")
	c.do("POST", one+"/comments", strings.Replace(note("x"), `"cases"`, `"observability"`, 1)).fails(400, "The owner field of the comment must match the case")
	c.do("POST", one+"/comments", strings.Replace(note("x"), `"cases"`, `"me"`, 1)).fails(403, `Unauthorized to create comments with owners: "me"`)
	c.do("POST", one+"/comments", note(" ")).fails(400, "The comment field cannot be an empty string.")
	c.do("POST", caseURL+"/gone/comments", note("x")).fails(404, "Saved object [cases/gone] not found")
	c.do("GET", one+"/comments/_find?perPage=1&sortOrder=desc", "").want(200, `"total":2`, `"comment":"second"`, `"per_page":1`)
	c.do("GET", one+"/comments/gone", "").fails(404, "Saved object [cases-comments/gone] not found")
	c.do("DELETE", caseURL+"/"+other.text("id")+"/comments/"+id, "").fails(404, "This comment "+id+" does not exist in "+other.text("id")+".")
	c.do("DELETE", one+"/comments/gone", "").fails(404, "Saved object [cases-comments/gone] not found")
	c.do("DELETE", one+"/comments/"+id, "").want(204)
	c.do("DELETE", one+"/comments", "").want(204)
	c.do("DELETE", one+"/comments", "").fails(404, "No comments found for "+made.text("id")+".")
	c.do("GET", one+"/comments/_find", "").want(200, `"total":0`, `"comments":[]`)
	kinds := c.do("GET", one+"/user_actions/_find?types=comment&perPage=100", "").want(200)
	if kinds.at("total") != 5.0 || kinds.text("userActions", 2, "action") != "update" || kinds.text("userActions", 3, "action") != "delete" || kinds.text("userActions", 0, "comment_id") != id {
		t.Errorf("history %s", kinds.body)
	}
}

func TestAlertsAreAttachedOnce(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", caseURL, newCase("T")).want(200)
	one := caseURL + "/" + made.text("id")
	const alerts = `{"type":"alert","owner":"cases","rule":{"id":"r","name":"R"},"alertId":["a","b"],"index":["i","j"]}`
	c.do("POST", one+"/comments", alerts).want(200).has(map[string]any{"totalAlerts": 2.0, "totalComment": 0.0})
	again := c.do("POST", one+"/comments", strings.Replace(alerts, `["a","b"]`, `["b","c"]`, 1)).want(200).has(map[string]any{"totalAlerts": 3.0})
	if again.len("comments", 1, "alertId") != 1 || again.text("comments", 1, "index", 0) != "j" {
		t.Errorf("attached %s", again.body)
	}
	if twice := c.do("POST", one+"/comments", alerts).want(200); twice.len("comments") != 2 {
		t.Errorf("attached again %s", twice.body)
	}
	c.do("POST", one+"/comments", strings.Replace(alerts, `["i","j"]`, `"i"`, 1)).
		fails(400, `Received an alert comment with ids and indices arrays of different lengths ids: ["a","b"] indices: ["i"]`)
	if got := c.do("GET", one+"/alerts", "").want(200); got.len() != 3 || got.text(2, "id") != "c" || got.text(2, "index") != "j" {
		t.Errorf("alerts %s", got.body)
	}
	if got := c.do("GET", caseURL+"/alerts/c?owner=cases", "").want(200); got.len() != 1 || got.at(0, "totals", "alerts") != 3.0 {
		t.Errorf("cases %s", got.body)
	}
	if got := c.do("GET", caseURL+"/alerts/unknown", "").want(200); got.body != "[]" {
		t.Errorf("cases %s", got.body)
	}
	latest := c.do("GET", one, "")
	c.do("PATCH", caseURL, change(latest, `"status":"closed"`)).want(200)
	c.do("POST", one+"/comments", alerts).fails(400, "Alert cannot be attached to a closed case")
}

// fileForm is a form with a file and, if it is not empty, a name for it.
func fileForm(t *testing.T, fileName, name string) (body, media string) {
	t.Helper()
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	if name != "" {
		if err := w.WriteField("filename", name); err != nil {
			t.Fatal(err)
		}
	}
	part, err := w.CreatePart(textproto.MIMEHeader{"Content-Disposition": {`form-data; name="file"; filename="` + fileName + `"`}, "Content-Type": {"text/plain"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := part.Write([]byte("content")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return form.String(), w.FormDataContentType()
}

func TestFilesAreAttached(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", caseURL, newCase("T")).want(200)
	one := caseURL + "/" + made.text("id")
	for _, upload := range []struct{ file, name, want string }{{"notes.txt", "", "notes"}, {"notes.txt", "my notes.txt", "my notes.txt"}} {
		form, media := fileForm(t, upload.file, upload.name)
		got := c.with("Content-Type", media).do("POST", one+"/files", form).want(200)
		last := got.len("comments") - 1
		if got.text("comments", last, "type") != "externalReference" || got.text("comments", last, "externalReferenceAttachmentTypeId") != ".files" ||
			got.text("comments", last, "externalReferenceMetadata", "files", 0, "name") != upload.want ||
			got.text("comments", last, "externalReferenceMetadata", "files", 0, "mimeType") != "text/plain" {
			t.Errorf("attached %s", got.body)
		}
	}
	form, media := fileForm(t, "run.sh", "")
	c.with("Content-Type", media).do("POST", one+"/files", form).fails(400, "The mime type field value application/x-sh is not allowed.")
	c.do("POST", one+"/files", "{}").fails(415, "Unsupported Media Type")
	form, media = fileForm(t, "a.txt", "")
	c.with("Content-Type", media).do("POST", caseURL+"/gone/files", form).fails(404, "Saved object [cases/gone] not found")
}

func TestCaseConfigurations(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const config = caseURL + "/configure"
	body := `{"closure_type":"close-by-user","owner":"cases","connector":` + noConnector
	if got := c.do("GET", config, "").want(200).body; got != "[]" {
		t.Errorf("none is %s", got)
	}
	first := c.do("POST", config, body+"}").want(200, `"mappings":[]`, `"customFields":[]`, `"templates":[]`, `"observableTypes":[]`).has(map[string]any{"error": nil, "updated_at": nil})
	second := c.do("POST", config, body+`,"customFields":[{"key":"env","label":"Env","type":"text","required":true},{"key":"on","label":"On","type":"toggle","required":false,"defaultValue":true}]}`).want(200)
	if first.text("id") == second.text("id") {
		t.Error("the id is the old one")
	}
	if got := c.do("GET", config+"?owner=cases", "").want(200); got.len() != 1 || got.text(0, "id") != second.text("id") {
		t.Errorf("configurations %s", got.body)
	}
	for members, message := range map[string]string{
		`"customFields":[]`: `Missing required custom fields without default value configured: "Env"`,
		`"customFields":[{"key":"x","type":"text","value":"v"}]`:      "Invalid custom field keys: x",
		`"customFields":[{"key":"env","type":"toggle","value":true}]`: `The following custom fields have the wrong type in the request: "Env"`,
		`"customFields":[{"key":"env","type":"text","value":null}]`:   `Invalid value "null" supplied for the following required custom fields: "Env"`,
	} {
		c.do("POST", caseURL, newCase("T", members)).fails(400, message)
	}
	c.do("POST", caseURL, newCase("T", `"customFields":[{"key":"env","type":"text","value":"prod"}]`)).want(200, `{"key":"on","type":"toggle","value":true}`)
	one := config + "/" + second.text("id")
	version := `"version":"` + second.text("version") + `"`
	c.do("PATCH", one, `{"version":"old","closure_type":"close-by-pushing"}`).fails(409, "This configuration has been updated. Please refresh before saving additional updates.")
	c.do("PATCH", one, `{`+version+`,"customFields":[{"key":"env","label":"Env","type":"toggle","required":true}]}`).
		fails(400, `Invalid custom field types in request for the following labels: "Env"`)
	jira := `{"id":"j","name":"J","type":".jira","fields":null}`
	c.do("PATCH", one, `{`+version+`,"closure_type":"close-by-pushing","connector":`+jira+`}`).want(200, `"target":"summary"`).has(map[string]any{"closure_type": "close-by-pushing"})
	c.do("PATCH", config+"/gone", `{"version":"v"}`).fails(404, "Saved object [cases-configure/gone] not found")
	c.do("POST", config, body+`,"x":1}`).fails(400, `invalid keys "x"`)
	c.do("POST", "/api/actions/connector", jiraConnector).want(200)
	if got := c.do("GET", config+"/connectors/_find", "").want(200); got.len() != 1 || got.text(0, "actionTypeId") != ".jira" || got.at(0, "isPreconfigured") != false {
		t.Errorf("connectors %s", got.body)
	}
}

const jiraConnector = `{"name":"J","connector_type_id":".jira","config":{"apiUrl":"https://jira.example.com","projectKey":"K"},"secrets":{"email":"a@example.com","apiToken":"t"}}`

func TestCasesArePushed(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", caseURL, newCase("T")).want(200)
	one := caseURL + "/" + made.text("id")
	c.do("POST", one+"/comments", note("x")).want(200)
	c.do("POST", one+"/connector/gone/_push", "").fails(404, "Saved object [action/gone] not found")
	jira := c.do("POST", "/api/actions/connector", jiraConnector).want(200).text("id")
	c.do("POST", caseURL+"/gone/connector/"+jira+"/_push", "").fails(404, "Saved object [cases/gone] not found")
	pushed := c.do("POST", one+"/connector/"+jira+"/_push", "{}").want(200).has(map[string]any{"status": "open"})
	if pushed.text("external_service", "connector_name") != "J" || pushed.text("external_service", "external_title") == "" || pushed.at("comments", 0, "pushed_at") == nil {
		t.Errorf("pushed %s", pushed.body)
	}
	index := c.do("POST", "/api/actions/connector", `{"name":"I","connector_type_id":".index","config":{"index":"i"}}`).want(200).text("id")
	c.do("POST", one+"/connector/"+index+"/_push", "").want(424, "Failed Dependency", "error validating action params")
	c.do("POST", caseURL+"/configure", `{"closure_type":"close-by-pushing","owner":"cases","connector":`+noConnector+`}`).want(200)
	c.do("POST", one+"/connector/"+jira+"/_push", "").want(200).has(map[string]any{"status": "closed"})
	c.do("GET", one+"/user_actions/_find?types=pushed&types=status&sortOrder=desc", "").want(200, `"total":3`, `"action":"push_to_service"`, `"status":"closed"`)
}

func TestTheHistoryOfACase(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", caseURL, newCase("T")).want(200)
	c.do("PATCH", caseURL, change(made, `"tags":["u"],"title":"U","settings":{"syncAlerts":true}`)).want(200)
	find := caseURL + "/" + made.text("id") + "/user_actions/_find"
	all := c.do("GET", find, "").want(200).has(map[string]any{"page": 1.0, "perPage": 20.0, "total": 5.0})
	kinds := make([]string, 0, max(all.len("userActions"), 0))
	for i := range all.len("userActions") {
		kinds = append(kinds, all.text("userActions", i, "action")+" "+all.text("userActions", i, "type"))
	}
	if got := strings.Join(kinds, ", "); got != "create create_case, update title, update settings, add tags, delete tags" {
		t.Errorf("history %s", got)
	}
	if all.text("userActions", 0, "payload", "status") != "open" || all.text("userActions", 0, "payload", "severity") != "low" || all.at("userActions", 0, "comment_id") != nil {
		t.Errorf("the first is %v", all.at("userActions", 0))
	}
	c.do("GET", find+"?types=nothing", "").fails(400, `Invalid value "nothing" supplied to "types"`)
	c.do("GET", caseURL+"/gone/user_actions/_find", "").fails(404, "Saved object [cases/gone] not found")
}

func TestStrangersMayNotUseCases(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"), kibanatest.WithAPIKey(goodKey), kibanatest.WithSpaceAPIKey("bGltaXRlZA==", "a"))
	all, limited := newClient(t, srv).with("Authorization", "ApiKey "+goodKey), newClient(t, srv).with("Authorization", "ApiKey bGltaXRlZA==")
	made := all.do("POST", caseURL, newCase("T")).want(200)
	one := caseURL + "/" + made.text("id")
	limited.do("POST", "/s/a"+caseURL, newCase("T")).want(200)
	limited.do("POST", caseURL, newCase("T")).fails(403, `Unauthorized to create case with owners: "cases"`)
	limited.do("GET", one, "").fails(403, `Unauthorized to access case with owners: "cases"`)
	limited.do("PATCH", caseURL, change(made, `"title":"U"`)).fails(403, `Unauthorized to update case with owners: "cases"`)
	limited.do("DELETE", caseURL+"?ids="+url.QueryEscape(`["`+made.text("id")+`"]`), "").fails(403, `Unauthorized to delete case with owners: "cases"`)
	limited.do("GET", caseURL+"/_find", "").fails(403, "Unauthorized to access cases of any owner")
	limited.do("POST", one+"/comments", note("x")).fails(403, `Unauthorized to create comments with owners: "cases"`)
	if err := srv.DeleteSpace("a"); err != nil {
		t.Fatal(err)
	}
	if got := all.do("GET", "/s/a"+caseURL+"/_find", "").want(200); got.at("total") != 0.0 {
		t.Errorf("the cases of a deleted space are %s", got.body)
	}
}
