package kibanatest_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// fill puts something of every kind into a server.
func fill(t *testing.T, srv *kibanatest.Server) {
	t.Helper()
	c := newClient(t, srv)
	c.do("POST", spaces, `{"id":"a","name":"A"}`).want(200)
	c.do("POST", "/s/a"+connectorURL+"/"+someUUID, webhook).want(200)
	c.do("POST", "/s/a"+views, `{"data_view":{"id":"v","title":"logs-*","runtimeFieldMap":{"r":{"type":"keyword"}}}}`).want(200)
	c.do("POST", "/s/a"+ruleURL+"/r", newRule("R")).want(200)
	c.do("PUT", role+"/ours", `{"elasticsearch":{"cluster":["monitor"]},"kibana":[{"spaces":["a"],"base":["read"]}]}`).want(204)
	c.do("POST", "/s/a"+caseURL, newCase("C")).want(200)
	c.do("POST", "/s/a"+slos, slo("S")).want(200)
	c.do("POST", "/s/a"+detectionRules, `{"rule_id":"d",`+aDetectionRule[1:]).want(200)
	c.do("POST", "/s/a"+windows, `{"title":"W","schedule":`+later+`}`).want(200)
	c.imports("", pattern+panel)
	c.upload("/s/a"+objects+"/_import?compatibilityMode=true", "e.ndjson", pattern+panel).want(200)
	newPolicy(c, "/s/a", "P")
	c.with("Content-Type", "application/zip").do("POST", epm+"/packages", zipped(t, "mine-0.2.0/manifest.yml", packageManifest)).want(200)
	c.do("POST", epm+"/packages/tcp", "").want(200)
	c.do("POST", epm+"/packages/_bulk_upgrade", `{"packages":[{"name":"tcp"}]}`).want(200)
	if err := srv.CreateIndex("logs-1", map[string]string{"host": "keyword"}); err != nil {
		t.Fatal(err)
	}
	if err := srv.RunRule("a", "r", "alert"); err != nil {
		t.Fatal(err)
	}
}

// spoil changes or deletes something of every kind.
func spoil(t *testing.T, srv *kibanatest.Server) {
	t.Helper()
	c := newClient(t, srv)
	c.do("PUT", "/s/a"+connectorURL+"/"+someUUID, `{"name":"other","config":{"url":"https://e.example","hasAuth":false}}`).want(200)
	c.do("POST", "/s/a"+views+"/v", `{"data_view":{"name":"other"}}`).want(200)
	c.do("POST", "/s/a"+ruleURL+"/r/_disable", "").want(204)
	c.do("POST", "/api/spaces/_disable_legacy_url_aliases", `{"aliases":[{"targetSpace":"a","targetType":"dashboard","sourceId":"web"}]}`).want(204)
	c.do("PATCH", "/s/a"+detectionRules, `{"rule_id":"d","name":"other"}`).want(200)
	c.do("PUT", spaces+"/a", `{"id":"a","name":"other"}`).want(200)
	c.do("DELETE", spaces+"/a", "").want(204)
	c.do("DELETE", role+"/ours", "").want(204)
	c.do("DELETE", objects+"/dashboard/web", "").want(200)
	c.do("POST", spaces, `{"id":"b","name":"B"}`).want(200)
	c.do("POST", "/s/a"+detectionRules, `{"rule_id":"e",`+aDetectionRule[1:]).want(200)
	c.do("DELETE", epm+"/packages/mine", "").want(200)
	if err := srv.CreateIndex("logs-2", map[string]string{"user": "keyword"}); err != nil {
		t.Fatal(err)
	}
	if err := srv.SetStatus("critical", "down"); err != nil {
		t.Fatal(err)
	}
	srv.Advance(time.Hour)
}

// seen is what the API tells of all that fill puts in.
func seen(t *testing.T, srv *kibanatest.Server) map[string]string {
	t.Helper()
	c, all := newClient(t, srv), map[string]string{}
	for _, path := range []string{
		spaces, "/s/a" + connectorURL + "s", "/s/a" + views + "/v", "/s/a" + ruleURL + "/r", role, "/s/a" + caseURL + "/_find", "/s/a" + slos,
		"/s/a" + detectionRules + "/_find", "/s/a" + windows + "/_find", objects + "/dashboard/web", "/s/a" + objects + "/resolve/dashboard/web",
		"/s/a" + agentPolicies, epm + "/packages/mine", "/s/a/api/data_views",
	} {
		all[path] = c.do("GET", path, "").body
	}
	all["status"] = fmt.Sprint(c.do("GET", "/api/status", "").at("status"))
	return all
}

func fixedClock() kibanatest.Option {
	return kibanatest.WithClock(func() time.Time { return time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC) })
}

func TestARestoredServerIsAsItWas(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, fixedClock())
	fill(t, srv)
	snap, want := srv.Snapshot(), seen(t, srv)
	for range 2 { // what is done after a restore must not reach the snapshot, either
		spoil(t, srv)
		if cmp.Equal(want, seen(t, srv)) {
			t.Fatal("nothing was spoilt")
		}
		srv.Restore(snap)
		if diff := cmp.Diff(want, seen(t, srv)); diff != "" {
			t.Errorf("-before +restored:\n%s", diff)
		}
	}
	other := kibanatest.New(t, fixedClock(), kibanatest.WithSpaces("lost"), kibanatest.WithSnapshot(snap))
	if diff := cmp.Diff(want, seen(t, other)); diff != "" {
		t.Errorf("-before +in another server:\n%s", diff)
	}
	spoil(t, other)
	if diff := cmp.Diff(want, seen(t, srv)); diff != "" {
		t.Errorf("-before +after the other changed:\n%s", diff)
	}
}

func TestRestoringForgetsRequestsAndRearmsReactors(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv).with("X-Opaque-Id", "x")
	srv.React(kibanatest.Match{Times: 1}, kibanatest.NotReady())
	removed := srv.React(kibanatest.Match{Space: "a"}, kibanatest.Overloaded())
	snap := srv.Snapshot()
	c.do("GET", "/api/status", "").want(503)
	c.do("POST", connectorURL, indexConnector).want(200)
	srv.React(kibanatest.Match{}, kibanatest.Answer(http.StatusTeapot, "late"))
	removed()
	srv.Restore(snap)
	if n, applied := len(srv.Requests()), srv.Applied("x"); n != 0 || applied != 0 {
		t.Errorf("%d requests and %d writes are remembered", n, applied)
	}
	c.do("GET", "/s/a/api/status", "").want(429)
	c.do("GET", "/api/status", "").want(503)
	c.do("GET", "/api/status", "").want(200)
	removed()
	c.do("GET", "/s/a/api/status", "").want(200)
	srv.React(kibanatest.Match{}, kibanatest.Overloaded())
	srv.Restore(kibanatest.New(t).Snapshot())
	c.do("GET", "/api/status", "").want(429)
}

func TestSnapshotsOfABusyServerAreWhole(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"))
	snap := srv.Snapshot()
	c := newClient(t, srv)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 10 {
				_, _ = c.try("POST", "/s/a"+detectionRules, fmt.Sprintf(`{"rule_id":"%d-%d",%s`, i, j, aDetectionRule[1:]))
				_, _ = c.try("POST", "/s/a"+connectorURL, indexConnector)
			}
		})
		wg.Go(func() {
			for range 10 {
				kibanatest.New(t, kibanatest.WithSnapshot(srv.Snapshot())).Close()
				srv.Restore(snap)
			}
		})
	}
	wg.Wait()
	srv.Restore(snap)
	c.do("GET", "/s/a"+connectorURL+"s", "").want(200, "[]")
	c.do("GET", "/s/a"+detectionRules+"/_find", "").want(200, `"total":0`)
}

func TestASnapshotShowsNoCredentials(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	newClient(t, srv).do("POST", connectorURL, strings.Replace(webhook, `"secrets":{`, `"secrets":{"user":"u","password":"hunter2"`, 1))
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%s"} {
		if got := fmt.Sprintf(verb, srv.Snapshot()); got != "kibanatest.Snapshot" {
			t.Errorf("%s shows %s", verb, got)
		}
	}
}
