package kibanatest_test

import (
	"encoding/base64"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const objects = "/api/saved_objects"

func TestObjectLifecycle(t *testing.T) {
	t.Parallel()
	now := time.Date(2025, 11, 24, 9, 40, 0, 120e6, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time { return now })))
	made := c.do("POST", objects+"/dashboard", `{"attributes":{"title":"One","panel":{"x":1,"y":[1,2]}},
		"references":[{"name":"r","type":"index-pattern","id":"logs"}]}`).want(200)
	made.has(map[string]any{"type": "dashboard", "created_at": "2025-11-24T09:40:00.120Z", "updated_at": "2025-11-24T09:40:00.120Z",
		"managed": false, "coreMigrationVersion": "8.8.0", "typeMigrationVersion": "10.3.0"})
	if id := made.text("id"); len(id) != 36 {
		t.Errorf("id = %q, want a UUID", id)
	}
	if made.at("namespaces", 0) != "default" || made.at("references", 0, "id") != "logs" || made.header.Get("Warning") == "" {
		t.Errorf("created %s, headers %v", made.body, made.header)
	}
	raw, err := base64.StdEncoding.DecodeString(made.text("version"))
	if err != nil || string(raw) != "[1,1]" {
		t.Errorf("version = %s, %v", raw, err)
	}

	now = now.Add(time.Minute)
	one := objects + "/dashboard/" + made.text("id")
	echo := c.do("PUT", one, `{"attributes":{"panel":{"x":2}}}`).want(200)
	wantKeys(t, echo, "attributes", "id", "namespaces", "type", "updated_at", "version")
	if diff := cmp.Diff(map[string]any{"panel": map[string]any{"x": 2.0}}, echo.at("attributes")); diff != "" {
		t.Errorf("an update does not echo what was submitted (-want +got):\n%s", diff)
	}
	got := c.do("GET", one, "").want(200)
	want := map[string]any{"title": "One", "panel": map[string]any{"x": 2.0, "y": []any{1.0, 2.0}}}
	if diff := cmp.Diff(want, got.at("attributes")); diff != "" {
		t.Errorf("stored attributes (-want +got):\n%s", diff)
	}
	if got.at("references", 0, "id") != "logs" || got.text("created_at") != "2025-11-24T09:40:00.120Z" || got.text("updated_at") != "2025-11-24T09:41:00.120Z" {
		t.Errorf("after the update: %s", got.body)
	}
	wantKeys(t, c.do("PUT", one, `{"attributes":{},"references":[]}`).want(200),
		"attributes", "id", "namespaces", "references", "type", "updated_at", "version")
	if bare := c.do("GET", one, ""); bare.len("references") != 0 {
		t.Errorf("references = %v, want an empty list", bare.at("references"))
	}
	if gone := c.do("DELETE", one, "").want(200); gone.body != "{}" {
		t.Errorf("delete answers %s", gone.body)
	}
	missing := "Saved object [dashboard/" + made.text("id") + "] not found"
	c.do("DELETE", one, "").fails(404, missing)
	c.do("GET", one, "").fails(404, missing)
	c.do("PUT", one, `{"attributes":{}}`).fails(404, missing)
}

func wantKeys(t *testing.T, r *result, want ...string) {
	t.Helper()
	record, _ := r.json.(map[string]any)
	got := map[string]bool{}
	for key := range record {
		got[key] = true
	}
	for _, key := range want {
		if !got[key] {
			t.Errorf("%s: no %s in %s", r.what, key, r.body)
		}
		delete(got, key)
	}
	if len(got) > 0 {
		t.Errorf("%s: unexpected %v in %s", r.what, got, r.body)
	}
}

func TestVersionsGuardUpdates(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const one = objects + "/dashboard/one"
	first := c.do("POST", one, `{"attributes":{}}`).text("version")
	second := c.do("PUT", one, `{"attributes":{"a":1},"version":"`+first+`"}`).want(200).text("version")
	if first == second {
		t.Error("an update keeps the version")
	}
	c.do("PUT", one, `{"attributes":{"a":2},"version":"`+first+`"}`).want(409, "version conflict")
	c.do("PUT", one, `{"attributes":{"a":2},"version":"nonsense"}`).fails(400, "Invalid version [nonsense]")
	if got := c.do("GET", one, ""); got.at("attributes", "a") != 1.0 || got.text("version") != second {
		t.Errorf("refused updates changed the object: %s", got.body)
	}
}

func TestUpsert(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a", "b")))
	const one, change = "/api/saved_objects/dashboard/one", `{"attributes":{"n":1},"upsert":{"n":0,"new":true}}`
	c.do("PUT", "/s/a"+one, change).want(200)
	if got := c.do("GET", "/s/a"+one, ""); got.at("attributes", "n") != 0.0 || got.at("attributes", "new") != true {
		t.Errorf("upserted %s, want the upsert's attributes alone", got.body)
	}
	c.do("PUT", "/s/a"+one, change).want(200)
	if got := c.do("GET", "/s/a"+one, ""); got.at("attributes", "n") != 1.0 {
		t.Errorf("updated %s", got.body)
	}
	c.do("PUT", "/s/b"+one, change).fails(404, "Saved object [dashboard/one] not found")
}

func TestUnknownAndHiddenTypes(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, typ := range []string{"wigwags", "action", "space"} {
		refusal := "Unsupported saved object type: '" + typ + "': Bad Request"
		missing := "Saved object [" + typ + "/x] not found"
		one, item := "/"+typ+"/x", `[{"type":"`+typ+`","id":"x"}]`
		full := `[{"type":"` + typ + `","id":"x","attributes":{}}]`
		c.do("POST", objects+one, `{"attributes":{}}`).fails(400, refusal)
		c.do("GET", objects+one, "").fails(404, missing)
		c.do("PUT", objects+one, `{"attributes":{},"upsert":{}}`).fails(404, missing)
		c.do("DELETE", objects+one, "").fails(404, missing)
		c.do("GET", objects+"/resolve"+one, "").fails(400, refusal)
		if r := c.do("GET", objects+"/_find?type="+typ, "").want(200); r.at("total") != 0.0 {
			t.Errorf("_find of %s: %s", typ, r.body)
		}
		for _, bulk := range []struct {
			method, path, body string
			at                 []any
			status             float64
			message            string
		}{
			{"POST", "/_bulk_create", full, []any{"saved_objects", 0}, 400, refusal},
			{"POST", "/_bulk_get", item, []any{"saved_objects", 0}, 400, refusal},
			{"POST", "/_bulk_delete", item, []any{"statuses", 0}, 400, refusal},
			{"POST", "/_bulk_resolve", item, []any{"resolved_objects", 0, "saved_object"}, 400, refusal},
			{"PUT", "/_bulk_update", full, []any{"saved_objects", 0}, 404, missing},
		} {
			r := c.do(bulk.method, objects+bulk.path, bulk.body).want(200)
			failure, _ := r.at(append(bulk.at, "error")...).(map[string]any)
			if failure["statusCode"] != bulk.status || failure["message"] != bulk.message {
				t.Errorf("%s of %s: %s", bulk.path, typ, r.body)
			}
		}
	}
}

func TestObjectIDsArriveAsTheyAre(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"9.3.0", "9.5.0"} {
		c := newClient(t, kibanatest.New(t, kibanatest.WithVersion(version)))
		for _, id := range []string{"a/b", "100%", "a+b", "a?b", "a#b", "a;b", "a b", "ünï", "x:y", `q"q`} {
			path := objects + "/dashboard/" + url.PathEscape(id)
			made := c.do("POST", path, `{"attributes":{}}`)
			if version == "9.5.0" && strings.Contains(id, "/") {
				made.fails(400, "Invalid saved object ID: IDs cannot contain '/'.: Bad Request")
				continue
			}
			if made.want(200).text("id") != id || c.do("GET", path, "").want(200).text("id") != id {
				t.Errorf("id %q became %q", id, made.text("id"))
			}
		}
	}
}

func TestObjectBodiesAreChecked(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, test := range []struct{ method, path, body, message string }{
		{"POST", "/dashboard", `{}`, "[request body.attributes]: expected value of type [object] but got [undefined]"},
		{"POST", "/dashboard", ``, "[request body]: expected a plain object value, but found [null] instead."},
		{"POST", "/dashboard", `{"attributes":{},"x":1}`, "[request body.x]: definition for this key is missing"},
		{"POST", "/dashboard", `{"attributes":{},"references":[{"name":"n","type":"t"}]}`,
			"[request body.references.0.id]: expected value of type [string] but got [undefined]"},
		{"PUT", "/dashboard/x", `{}`, "[request body.attributes]: expected value of type [object] but got [undefined]"},
		{"POST", "/_bulk_create", `[{"type":"dashboard"}]`, "[request body.0.attributes]: expected value of type [object] but got [undefined]"},
		{"POST", "/_bulk_get", `{}`, "[request body]: expected value of type [array] but got [Object]"},
		{"GET", "/_find", ``, "[request query.type]: expected at least one defined value but got [undefined]"},
		{"GET", "/_find?type=a&sort_order=asc", ``, "[request query.sort_order]: definition for this key is missing"},
		{"GET", "/_find?type=a&per_page=-1", ``, "[request query.per_page]: Value must be equal to or greater than [0]."},
	} {
		c.do(test.method, objects+test.path, test.body).fails(400, test.message)
	}
}

func TestRotateKeyNeedsASuperuserAndFormerKeys(t *testing.T) {
	t.Parallel()
	const path = "/api/encrypted_saved_objects/_rotate_key"
	c := newClient(t, kibanatest.New(t, kibanatest.WithAPIKey(goodKey), kibanatest.WithSpaceAPIKey(mineKey, "default")))
	all := c.with("Authorization", "ApiKey "+goodKey)
	all.do("POST", path, "").want(400, "Kibana is not configured to support encryption key rotation")
	all.do("POST", path+"?batch_size=10001", "").fails(400, "[request query.batch_size]: Value must be equal to or lower than [10000].")
	c.with("Authorization", "ApiKey "+mineKey).do("POST", path, "").fails(403,
		"API [POST "+path+"] is unauthorized for user, this action is granted by the Kibana privileges [superuser]")
}
