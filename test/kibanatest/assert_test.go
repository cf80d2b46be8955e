package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestAssertRequests(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"))
	c := newClient(t, srv)
	c.do("GET", spaces+"/a", "")
	c.do("POST", "/s/a"+connectorURL+"/"+someUUID, webhook)
	c.do("GET", "/s/a"+objects+"/_find?type=tag&search=x", "")
	c.do("DELETE", "/s/a"+connectorURL+"/"+someUUID, "")
	for want, lines := range map[string][]string{
		"": {
			"GET /api/spaces/space/a 200", "POST /s/*/api/actions/connector/* 200", "GET /s/a/api/saved_objects/_find?search=x&type=tag",
			"DELETE /s/a/api/actions/connector/" + someUUID + " 204",
		},
		`kibanatest: other requests than wanted (- is wanted, + was sent):
  GET /api/spaces/space/*
- POST /s/b/api/actions/connector/*
+ POST /s/a/api/actions/connector/0f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b 200
  GET /s/a/api/saved_objects/_find
- DELETE /s/a/** 200
+ DELETE /s/a/api/actions/connector/0f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b 204`: {
			"GET /api/spaces/space/*", "POST /s/b/api/actions/connector/*", "GET /s/a/api/saved_objects/_find", "DELETE /s/a/** 200",
		},
		`kibanatest: other requests than wanted (- is wanted, + was sent):
  GET /api/spaces/space/a
+ POST /s/a/api/actions/connector/0f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b 200
  GET /s/a/api/saved_objects/_find
  DELETE /s/a/**`: {"GET /api/spaces/space/a", "GET /s/a/api/saved_objects/_find", "DELETE /s/a/**"},
	} {
		says(t, want, func(tb *recorder) { srv.AssertRequests(tb, lines...) })
	}
	srv.ResetRequests()
	says(t, "", func(tb *recorder) { srv.AssertRequests(tb) })
}

func TestAssertNoWrites(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	c.do("GET", "/api/status", "")
	c.do("POST", objects+"/_export", `{"type":"tag"}`)
	c.do("POST", objects+"/_bulk_get", `[]`)
	c.do("POST", "/api/security/role/_query", `{}`)
	says(t, "", func(tb *recorder) { srv.AssertNoWrites(tb) })
	c.do("POST", objects+"/_resolve_import_errors", "")
	c.do("DELETE", spaces+"/x?token=abc", "")
	c.do("PUT", "/api/nothing", "")
	c.do("POST", "/api/endpoint/action/running_procs", "")
	says(t, `kibanatest: these requests can change something:
	POST /api/saved_objects/_resolve_import_errors 415
	DELETE /api/spaces/space/x?token=%5Bredacted%5D 404
	PUT /api/nothing 404
	POST /api/endpoint/action/running_procs 400`, func(tb *recorder) { srv.AssertNoWrites(tb) })
}

func TestAssertNoOrphans(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	c := newClient(t, srv)
	c.do("POST", "/s/marketing"+objects+"/tag/t", `{"attributes":{"name":"T"}}`).want(200)
	c.do("POST", objects+"/config-global/g", `{"attributes":{}}`)
	c.do("POST", "/s/marketing"+views, `{"data_view":{"id":"v","title":"*","namespaces":["*"]}}`).want(200)
	says(t, "", func(tb *recorder) { srv.AssertNoOrphans(tb) })
	c.do("POST", "/s/marketng"+objects+"/dashboard/d", `{"attributes":{"title":"Leads"}}`).want(200)
	c.do("POST", "/s/marketng"+detectionRules, `{"id":"`+someUUID+`",`+aDetectionRule[1:]).want(200)
	c.do("GET", "/s/marketng"+objects+"/dashboard/d", "")
	c.do("POST", "/s/x"+objects+"/tag/x", `{"attributes":{}}`).want(200)
	says(t, `kibanatest: there are objects in spaces that do not exist:
	in "marketng"; did you mean marketing?
		/api/detection_engine/rules 0f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b
		dashboard d (Leads)
		by POST /s/marketng/api/saved_objects/dashboard/d 200
		by POST /s/marketng/api/detection_engine/rules 200
	in "x"
		tag x
		by POST /s/x/api/saved_objects/tag/x 200`, func(tb *recorder) { srv.AssertNoOrphans(tb) })
}

func TestAssertUnchanged(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	fill(t, srv)
	snap := srv.Snapshot()
	srv.Advance(1)
	c.do("GET", "/s/a"+connectorURL+"s", "")
	c.do("POST", "/s/a"+objects+"/_export", `{"type":"tag"}`)
	says(t, "", func(tb *recorder) { srv.AssertUnchanged(tb, snap) })
	c.do("DELETE", "/s/a"+objects+"/index-pattern/v?force=true", "").want(200)
	c.do("PUT", spaces+"/a", `{"id":"a","name":"Other"}`).want(200)
	c.do("POST", "/s/a"+objects+"/tag/t", `{"attributes":{"name":"T","apiKey":"hunter2"}}`).want(200)
	c.do("PATCH", "/s/a"+detectionRules, `{"rule_id":"d","name":"renamed"}`).want(200)
	r := &recorder{TB: t}
	srv.AssertUnchanged(r, snap)
	said := strings.Join(r.said, "\n")
	for _, line := range []string{
		"- a: index-pattern v", "- \"name\": \"A\"", "+ \"name\": \"Other\"", "+ a: tag t", "-   \"name\": \"n\",", "+   \"name\": \"renamed\",", `"apiKey": "[redacted]"`,
	} {
		if !strings.Contains(strings.ReplaceAll(said, "  \"name\": \"A\"", "\"name\": \"A\""), line) && !strings.Contains(strings.ReplaceAll(said, "  \"name\"", "\"name\""), line) {
			t.Errorf("no line %s in\n%s", line, said)
		}
	}
	if strings.Contains(said, "hunter2") || strings.Contains(said, "role ours") {
		t.Errorf("said\n%s", said)
	}
	srv.Restore(snap)
	says(t, "", func(tb *recorder) { srv.AssertUnchanged(tb, snap) })
}

func TestAssertSaved(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"))
	c := newClient(t, srv)
	c.do("POST", "/s/a"+objects+"/dashboard/d", `{"attributes":{"title":"Leads","options":{"dark":true,"n":1},"token":"hunter2"}}`).want(200)
	c.do("POST", "/s/lost"+objects+"/tag/t", `{"attributes":{}}`).want(200)
	type options struct {
		Dark bool `json:"dark"`
	}
	for want, check := range map[string]struct {
		space, typ, id string
		want           any
	}{
		"": {"a", "dashboard", "d", map[string]any{"title": "Leads", "options": options{true}}},
		`kibanatest: the dashboard d in "a" is not as wanted (- is wanted, + is there):
  {
    "options": {
-     "dark": false
+     "dark": true
    },
-   "title": "Sales",
-   "token": "[redacted]",
-   "x": 1
+   "title": "Leads",
+   "token": "[redacted]"
  }`: {"a", "dashboard", "d", map[string]any{"title": "Sales", "options": options{}, "token": "other", "x": 1}},
		`kibanatest: there is no dashboard d in "default"; it is in a`:                         {"default", "dashboard", "d", nil},
		`kibanatest: there is no tag t in "a"; it is in lost (which does not exist)`:           {"a", "tag", "t", nil},
		`kibanatest: there is no tag none in "a" or elsewhere`:                                 {"a", "tag", "none", nil},
		`kibanatest: what is wanted of the tag t is no JSON: json: unsupported type: chan int`: {"a", "tag", "t", make(chan int)},
	} {
		says(t, want, func(tb *recorder) { srv.AssertSaved(tb, check.space, check.typ, check.id, check.want) })
	}
	says(t, "", func(tb *recorder) { srv.AssertSaved(tb, "a", "dashboard", "d", nil) })
}
