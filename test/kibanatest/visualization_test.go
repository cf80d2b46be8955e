package kibanatest_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const visualizations = "/api/visualizations"

func metricChart(title string) string {
	return fmt.Sprintf(`{"type":"metric","title":%q,"data_source":{"type":"data_view_spec","index_pattern":"logs-*"},
		"query":{"expression":"","language":"kql"},"metrics":[{"type":"primary","operation":"count"}]}`, title)
}

func TestVisualizationLifecycle(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do(http.MethodPost, visualizations, metricChart("Visits")).want(201)
	if diff := cmp.Diff(dashboardJSON(t, metricChart("Visits")), made.at("data")); diff != "" {
		t.Errorf("data (-sent +created):\n%s", diff)
	}
	if made.text("meta", "created_at") == "" || made.at("meta", "managed") != false {
		t.Errorf("meta: %s", made.body)
	}
	one := visualizations + "/" + made.text("id")
	c.do(http.MethodPut, one, metricChart("Renamed")).want(200).has(map[string]any{"id": made.text("id")})
	if got := c.do(http.MethodGet, one, "").want(200); got.text("data", "title") != "Renamed" {
		t.Errorf("read: %s", got.body)
	}
	c.do(http.MethodGet, objects+"/lens/"+made.text("id"), "").want(200, `"visualizationType":"lnsMetric"`, `"title":"Renamed"`)
	c.do(http.MethodPut, visualizations+"/chosen", metricChart("Mine")).want(201).has(map[string]any{"id": "chosen"})
	c.do(http.MethodDelete, one, "").want(204)
	for _, method := range []string{http.MethodGet, http.MethodDelete} {
		c.do(method, one, "").fails(404, "A visualization with id ["+made.text("id")+"] was not found.")
	}
}

func TestVisualizationsMustBeOfAKnownType(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	list := `["data_table", "gauge", "heatmap", "legacy_metric", "metric", "mosaic", "pie", "region_map", "tag_cloud", "treemap", "waffle", "xy"]`
	c.do(http.MethodPost, visualizations, `{"type":"map"}`).fails(400, `[request body]: expected "type" to be one of `+list+` but got ["map"]`)
	c.do(http.MethodPost, visualizations, `{}`).fails(400, `[request body]: expected "type" to be one of `+list+` but got [undefined]`)
	c.do(http.MethodPut, visualizations+"/x", `{"type":"xy","title":1}`).
		fails(400, "[request body.title]: expected value of type [string] but got [number]")
}

func TestVisualizationsAreFound(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("team")))
	for i := range 2 {
		c.do(http.MethodPut, fmt.Sprintf("%s/v%d", visualizations, i), metricChart(fmt.Sprintf("page-%d", i))).want(201)
	}
	c.do(http.MethodPut, "/s/team"+visualizations+"/team", metricChart("page-team")).want(201)
	got := c.do(http.MethodGet, visualizations+"?query=page*&per_page=1&page=2", "").want(200)
	if got.len("data") != 1 || got.text("data", 0, "id") != "v1" {
		t.Errorf("page 2: %s", got.body)
	}
	if diff := cmp.Diff(map[string]any{"page": 2.0, "per_page": 1.0, "total": 2.0}, got.at("meta")); diff != "" {
		t.Errorf("meta (-want +got):\n%s", diff)
	}
	c.do(http.MethodGet, visualizations+`?query=nothing&fields=["title"]`, "").want(200, `"data":[]`)
	c.do(http.MethodGet, visualizations+`?fields=["title"]`, "").want(500)
	c.do(http.MethodGet, visualizations+`?query=nothing&search_fields=["title"]`, "").want(500)
	c.do(http.MethodGet, visualizations+"?per_page=1001", "").want(400)
	c.do(http.MethodGet, visualizations+"/team", "").want(404)
}

func TestVisualizationOfTheOldForm(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do(http.MethodPost, objects+"/lens/old", `{"attributes":{"title":"Old","visualizationType":"lnsXY","state":{}}}`).want(200)
	got := c.do(http.MethodGet, visualizations+"/old", "").want(200)
	if diff := cmp.Diff(map[string]any{"title": "Old", "type": "xy"}, got.at("data")); diff != "" {
		t.Errorf("data (-want +got):\n%s", diff)
	}
	limited := newClient(t, kibanatest.New(t, kibanatest.WithSpaceAPIKey("k", "team"))).with("Authorization", "ApiKey k")
	limited.do(http.MethodGet, visualizations, "").fails(403, "Forbidden")
	limited.do(http.MethodPost, visualizations, metricChart("x")).fails(403, "Forbidden")
}
