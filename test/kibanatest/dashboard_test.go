package kibanatest_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const dashboards = "/api/dashboards"

const markdownPanel = `{"type":"markdown","grid":{"x":0,"y":0},"config":{"content":"# Notes","settings":{"open_links_in_new_tab":true}}}`

func TestNewDashboardHasDefaults(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do(http.MethodPost, dashboards, `{"title":"Shop","panels":[`+markdownPanel+`],"tags":["a","b"],
		"options":{"hide_panel_titles":true},"time_range":{"from":"now-7d","to":"now"}}`).want(201)
	data, _ := made.at("data").(map[string]any)
	want := map[string]any{
		"title": "Shop", "tags": []any{"a", "b"}, "time_range": map[string]any{"from": "now-7d", "to": "now"},
		"options": map[string]any{
			"auto_apply_filters": true, "hide_panel_borders": false, "hide_panel_titles": true, "sync_colors": false,
			"sync_cursor": true, "sync_tooltips": false, "use_margins": true,
		},
		"panels": []any{map[string]any{
			"id": made.text("data", "panels", 0, "id"), "type": "markdown",
			"grid":   map[string]any{"x": 0.0, "y": 0.0, "w": 24.0, "h": 15.0},
			"config": map[string]any{"content": "# Notes", "settings": map[string]any{"open_links_in_new_tab": true}},
		}},
		"pinned_panels": []any{},
	}
	if diff := cmp.Diff(want, data); diff != "" {
		t.Errorf("data (-want +got):\n%s", diff)
	}
	if made.text("data", "panels", 0, "id") == "" || made.text("meta", "created_at") == "" || made.at("meta", "managed") != false {
		t.Errorf("created: %s", made.body)
	}
	got := c.do(http.MethodGet, dashboards+"/"+made.text("id"), "").want(200)
	if diff := cmp.Diff(made.json, got.json); diff != "" {
		t.Errorf("read (-created +read):\n%s", diff)
	}
}

func TestDashboardComesBackAsItWas(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	body := `{"title":"All","description":"d","filters":[{"type":"dsl","dsl":{"match_all":{}}}],
		"query":{"expression":"a: b","language":"lucene"},"refresh_interval":{"pause":true,"value":60000},
		"time_range":{"from":"a","to":"b","mode":"absolute"},"project_routing":"_alias:x","tags":["t"],
		"options":{"auto_apply_filters":false,"hide_panel_borders":true,"hide_panel_titles":true,"sync_colors":true,
			"sync_cursor":false,"sync_tooltips":true,"use_margins":false},
		"pinned_panels":[{"id":"p","type":"time_slider_control","width":"small","grow":true,"config":{"start":1}}],
		"panels":[
			{"id":"one","type":"vis","grid":{"x":0,"y":0,"w":12,"h":5},"config":{"ref_id":"chart"}},
			{"id":"s","title":"Section","collapsed":true,"grid":{"y":5},"panels":[
				{"id":"two","type":"image","grid":{"x":1,"y":2,"w":3,"h":4},"config":{"image_config":{}}}]}]}`
	c.do(http.MethodPut, dashboards+"/all", body).want(201)
	got := c.do(http.MethodGet, dashboards+"/all", "").want(200)
	if diff := cmp.Diff(dashboardJSON(t, body), got.at("data")); diff != "" {
		t.Errorf("data (-sent +read):\n%s", diff)
	}
}

func TestDashboardPutReplaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	one := dashboards + "/mine"
	c.do(http.MethodPut, one, `{"title":"First","description":"d","panels":[`+markdownPanel+`]}`).want(201).
		has(map[string]any{"id": "mine"})
	replaced := c.do(http.MethodPut, one, `{"title":"Second"}`).want(200)
	if replaced.text("data", "title") != "Second" || replaced.at("meta", "created_at") != nil {
		t.Errorf("replaced: %s", replaced.body)
	}
	got := c.do(http.MethodGet, one, "").want(200, `"panels":[]`)
	if got.at("data", "description") != nil || got.text("meta", "created_at") == "" {
		t.Errorf("read: %s", got.body)
	}
	if deleted := c.do(http.MethodDelete, one, "").want(204); deleted.body != "" {
		t.Errorf("body %q", deleted.body)
	}
	for _, method := range []string{http.MethodGet, http.MethodDelete} {
		c.do(method, one, "").fails(404, "A dashboard with ID [mine] was not found.")
	}
}

func TestDashboardsMustBeValid(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for body, message := range map[string]string{
		`{"id":"x","title":"t"}`: "[request body.id]: definition for this key is missing",
		`{}`:                     "[request body.title]: expected value of type [string] but got [undefined]",
		`{"title":"t","query":{"expression":"","language":"esql"}}`: "[request body.query.language]: types that failed validation:\n" +
			"- [request body.query.language.0]: expected value to equal [kql]\n" +
			"- [request body.query.language.1]: expected value to equal [lucene]",
		`{"title":"t","panels":[{"type":"map"}]}`: `[request body.panels.0]: expected "type" to be one of ["discover_session", "esql_control", ` +
			`"image", "lens-dashboard-app", "markdown", "options_list_control", "range_slider_control", "slo_alerts", ` +
			`"slo_burn_rate", "slo_error_budget", "slo_overview", "synthetics_monitors", "synthetics_stats_overview", ` +
			`"time_slider_control", "vis"] but got ["map"]`,
		`{"title":"t","tags":[` + strings.TrimSuffix(strings.Repeat(`"x",`, 101), ",") + `]}`: "[request body.tags]: array size is [101], " +
			"but cannot be greater than [100]",
	} {
		c.do(http.MethodPost, dashboards, body).fails(400, message)
	}
	restricted := `{"title":"t","access_control":{"access_mode":"write_restricted"}}`
	c.do(http.MethodPost, dashboards, restricted).want(400, "Kibana could not determine the user profile ID")
	c.do(http.MethodPut, dashboards+"/x", restricted).
		fails(400, "[request body.access_control]: definition for this key is missing")
	c.do(http.MethodPost, dashboards+"?allowUnmappedKeys=true", `{"title":"t"}`).want(201)
}

func TestDashboardsAreFound(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for i := range 3 {
		c.do(http.MethodPut, fmt.Sprintf("%s/d%d", dashboards, i),
			fmt.Sprintf(`{"title":"web-logs-%d","tags":["t%d","all"],"time_range":{"from":"a","to":"b"}}`, i, i)).want(201)
	}
	c.do(http.MethodPut, dashboards+"/d3", `{"title":"Other","description":"of web traffic"}`).want(201)
	for query, want := range map[string]string{
		"": "d0 d1 d2 d3", "?query=web-logs*": "d0 d1 d2", "?query=web": "d0 d1 d2 d3", "?query=other+web": "d3", "?query=x": "",
		"?tags=t0&tags=t1": "d0 d1", "?tags=all&excluded_tags=t2": "d0 d1", "?excluded_tags=all": "d3",
		"?per_page=3&page=2": "d3", "?query=logs&per_page=2": "d0 d1",
	} {
		got := c.do(http.MethodGet, dashboards+query, "").want(200)
		ids := make([]string, got.len("dashboards"))
		for i := range ids {
			ids[i] = got.text("dashboards", i, "id")
		}
		if found := strings.Join(ids, " "); found != want {
			t.Errorf("%s: found %q, want %q", query, found, want)
		}
	}
	page := c.do(http.MethodGet, dashboards+"?query=web-logs*&page=2&per_page=2", "").has(map[string]any{
		"page": 2.0, "total": 3.0, "per_page": nil,
	})
	want := map[string]any{"title": "web-logs-2", "tags": []any{"t2", "all"}, "time_range": map[string]any{"from": "a", "to": "b"}}
	if diff := cmp.Diff(want, page.at("dashboards", 0, "data")); diff != "" {
		t.Errorf("listed (-want +got):\n%s", diff)
	}
	c.do(http.MethodGet, dashboards+"?page=0", "").fails(400, "[request query.page]: Value must be equal to or greater than [1].")
}

func TestDashboardsAreSavedObjects(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("team")))
	c.do(http.MethodPut, dashboards+"/one", `{"title":"Shop","panels":[`+markdownPanel+`],"tags":["t"]}`).want(201)
	stored := c.do(http.MethodGet, objects+"/dashboard/one", "").want(200)
	if stored.text("attributes", "title") != "Shop" || stored.text("references", 0, "id") != "t" {
		t.Errorf("stored: %s", stored.body)
	}
	c.do(http.MethodPost, "/api/spaces/_copy_saved_objects",
		`{"spaces":["team"],"objects":[{"type":"dashboard","id":"one"}],"createNewCopies":true}`).want(200, `"success":true`)
	copied := c.do(http.MethodGet, "/s/team"+dashboards, "").want(200)
	c.do(http.MethodGet, "/s/team"+dashboards+"/"+copied.text("dashboards", 0, "id"), "").want(200, `"content":"# Notes"`)
	c.do(http.MethodGet, "/s/team"+dashboards+"/one", "").want(404)
	c.do(http.MethodPut, "/s/team"+dashboards+"/one", `{"title":"x"}`).fails(400, "Saved object [dashboard/one] conflict")
	c.do(http.MethodPost, objects+"/dashboard/old", `{"attributes":{"title":"Old","timeRestore":false,
		"panelsJSON":"[{\"type\":\"lens\",\"panelIndex\":\"1\",\"gridData\":{\"x\":0,\"y\":0,\"w\":1,\"h\":1,\"i\":\"1\"},\"panelRefName\":\"panel_1\"},{\"type\":\"search\",\"panelIndex\":\"2\",\"gridData\":{},\"embeddableConfig\":{\"a\":1},\"panelRefName\":\"panel_2\"}]"},
		"references":[{"type":"lens","id":"chart","name":"1:panel_1"},{"type":"search","id":"s","name":"panel_2"}]}`).want(200)
	old := c.do(http.MethodGet, dashboards+"/old", "").want(200, `"config":{"ref_id":"chart"}`)
	if old.len("data", "panels") != 1 || old.len("warnings") != 1 || old.text("warnings", 0, "panel_references", 0, "id") != "s" {
		t.Errorf("an old dashboard: %s", old.body)
	}
}

func TestDashboardsStayInTheirSpace(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("team")))
	made := c.do(http.MethodPost, "/s/team"+dashboards, `{"title":"Team's"}`).want(201)
	c.do(http.MethodGet, "/s/team"+dashboards+"/"+made.text("id"), "").want(200)
	c.do(http.MethodGet, dashboards+"/"+made.text("id"), "").want(404)
	c.do(http.MethodGet, dashboards+"?query=Team*", "").has(map[string]any{"total": 0.0})
	limited := newClient(t, kibanatest.New(t, kibanatest.WithSpaceAPIKey("k", "team"))).with("Authorization", "ApiKey k")
	limited.do(http.MethodPost, dashboards, `{"title":"x"}`).fails(403, "Unable to create dashboard")
	limited.do(http.MethodGet, dashboards+"/x", "").fails(403, "Unable to get dashboard")
	limited.do(http.MethodPut, dashboards+"/x", `{"title":"x"}`).fails(403, "Unable to update dashboard")
	limited.do(http.MethodDelete, dashboards+"/x", "").fails(403, "Unable to delete dashboard")
	limited.do(http.MethodGet, dashboards, "").want(200).has(map[string]any{"total": 0.0})
}

// dashboardJSON reads JSON that a test sends.
func dashboardJSON(t *testing.T, source string) any {
	t.Helper()
	var value any
	if err := json.Unmarshal([]byte(source), &value); err != nil {
		t.Fatal(err)
	}
	return value
}
