package kibanatest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const slos = "/api/observability/slos"

// slo is the body of an SLO over an index. The pairs replace or add members.
func slo(name string, pairs ...string) string {
	members := map[string]string{
		"name": fmt.Sprintf("%q", name), "description": `""`,
		"indicator": `{"type":"sli.kql.custom","params":{"index":"logs","good":"status: ok","total":"",` +
			`"timestampField":"@timestamp"}}`,
		"timeWindow": `{"duration":"7d","type":"rolling"}`, "budgetingMethod": `"occurrences"`, "objective": `{"target":0.99}`,
	}
	for i := 0; i < len(pairs); i += 2 {
		members[pairs[i]] = pairs[i+1]
	}
	list := make([]string, 0, len(members))
	for key, value := range members {
		list = append(list, fmt.Sprintf("%q:%s", key, value))
	}
	return "{" + strings.Join(list, ",") + "}"
}

func createdSLO(c *client, name string, pairs ...string) string {
	c.t.Helper()
	return c.do(http.MethodPost, slos, slo(name, pairs...)).want(200).text("id")
}

func TestNewSLOHasDefaults(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do(http.MethodPost, slos, slo("Checkout"))
	if want := `{"id":"` + made.text("id") + `"}`; made.want(200).body != want {
		t.Errorf("created: %s, want %s", made.body, want)
	}
	got := c.do(http.MethodGet, slos+"/"+made.text("id"), "").want(200).has(map[string]any{
		"id": made.text("id"), "name": "Checkout", "groupBy": "*", "enabled": true, "revision": 1.0, "version": 2.0,
		"instanceId": "*", "createdBy": "elastic", "updatedBy": "elastic",
	})
	got.want(200, `"tags":[]`, `"settings":{"frequency":"1m","preventInitialBackfill":false,"syncDelay":"1m"}`,
		`"status":"NO_DATA"`, `"sliValue":-1`, `"groupings":{}`, `"meta":{}`, `"objective":{"target":0.99}`,
		`"errorBudget":{"consumed":0,"initial":0.01,"isEstimated":false,"remaining":1}`)
	c.do(http.MethodGet, slos+"/"+made.text("id")+"?instanceId=eu", "").want(200, `"instanceId":"eu"`)
	estimated := createdSLO(c, "Calendar", "timeWindow", `{"duration":"1M","type":"calendarAligned"}`, "groupBy", `[]`,
		"settings", `{"frequency":"5m"}`)
	c.do(http.MethodGet, slos+"/"+estimated, "").want(200, `"isEstimated":true`, `"groupBy":"*"`,
		`"settings":{"frequency":"5m","preventInitialBackfill":false,"syncDelay":"1m"}`)
}

func TestSLOsMustBeValid(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	sliced := func(objective string) string {
		return slo("x", "budgetingMethod", `"timeslices"`, "objective", objective)
	}
	for name, test := range map[string]struct{ body, message string }{
		"short id":       {slo("x", "id", `"short"`), "Invalid id"},
		"long id":        {slo("x", "id", `"`+strings.Repeat("x", 49)+`"`), "Invalid id"},
		"odd id":         {slo("x", "id", `"with a space"`), "Invalid id"},
		"target":         {slo("x", "objective", `{"target":1}`), "Invalid objective.target"},
		"rolling window": {slo("x", "timeWindow", `{"duration":"8d","type":"rolling"}`), "Invalid time_window.duration"},
		"calendar window": {
			slo("x", "timeWindow", `{"duration":"7d","type":"calendarAligned"}`), "Invalid time_window.duration"},
		"no slice target": {sliced(`{"target":0.9}`), "Invalid objective.timeslice_target"},
		"slice target":    {sliced(`{"target":0.9,"timesliceTarget":2,"timesliceWindow":"5m"}`), "Invalid objective.timeslice_target"},
		"no slice window": {sliced(`{"target":0.9,"timesliceTarget":0.9}`), "Invalid objective.timeslice_window"},
		"slice of days":   {sliced(`{"target":0.9,"timesliceTarget":0.9,"timesliceWindow":"1d"}`), "Invalid objective.timeslice_window"},
		"slice too long":  {sliced(`{"target":0.9,"timesliceTarget":0.9,"timesliceWindow":"168h"}`), "Invalid objective.timeslice_window"},
		"frequency":       {slo("x", "settings", `{"frequency":"1h"}`), "Invalid settings.frequency"},
		"sync delay":      {slo("x", "settings", `{"syncDelay":"6h"}`), "Invalid settings.sync_delay"},
		"no name": {
			slo("x", "name", `null`), "Failed to validate: \n  in /body/name: null does not match expected type string"},
		"two mistakes": {
			slo("x", "name", `7`, "timeWindow", `{"duration":"7s"}`), "Failed to validate: \n" +
				"  in /body/name: 7 does not match expected type string\n" +
				"  in /body/timeWindow/duration: 7s does not match expected type Duration\n" +
				`  in /body/timeWindow/type: undefined does not match expected type "rolling" | "calendarAligned"`},
		"excess keys": {
			slo("x", "extra", `1`, "objective", `{"target":0.9,"more":1}`),
			"Failed to validate: \n  Excess keys are not allowed:\nbody.objective.more\nbody.extra"},
		"indicator": {
			slo("x", "indicator", `{"type":"sli.kql.custom","params":{"index":"logs","good":"","total":{}}}`),
			"Failed to validate: \n" +
				"  in /body/indicator/params/timestampField: undefined does not match expected type string\n" +
				"  in /body/indicator/params/total/kqlQuery: undefined does not match expected type string\n" +
				"  in /body/indicator/params/total/filters: undefined does not match expected type Array"},
		"field of a count": {
			slo("x", "indicator", `{"type":"sli.metric.custom","params":{"index":"logs","timestampField":"t",`+
				`"good":{"equation":"A","metrics":[{"name":"A","aggregation":"doc_count","field":"f"}]},`+
				`"total":{"equation":"A","metrics":[{"name":"A","aggregation":"sum","field":"f"}]}}}`),
			"Failed to validate: \n  Excess keys are not allowed:\nbody.indicator.params.good.metrics.0.field"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			other := *c
			other.t = t
			other.do(http.MethodPost, slos, test.body).fails(400, test.message)
		})
	}
	c.do(http.MethodPost, slos, sliced(`{"target":0.9,"timesliceTarget":0.9,"timesliceWindow":"5m"}`)).want(200)
}

func TestSLOIDsAreUniqueOverAllSpaces(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	if err := srv.CreateSpace("team", "Team"); err != nil {
		t.Fatal(err)
	}
	if id := createdSLO(c, "Mine", "id", `"checkout-1"`); id != "checkout-1" {
		t.Errorf("id %q", id)
	}
	c.do(http.MethodPost, "/s/team"+slos, slo("Other", "id", `"checkout-1"`)).fails(409, "SLO [checkout-1] already exists")
	c.do(http.MethodGet, "/s/team"+slos+"/checkout-1", "").fails(404, "SLO [checkout-1] not found")
	found := c.do(http.MethodGet, "/api/saved_objects/_find?type=slo", "").want(200)
	if found.text("saved_objects", 0, "attributes", "id") != "checkout-1" || found.text("saved_objects", 0, "id") == "checkout-1" {
		t.Errorf("stored as %s", found.body)
	}
	c.do(http.MethodPost, "/api/saved_objects/_export", `{"type":"slo"}`).want(400)
	c.do(http.MethodPost, "/s/team"+slos, slo("Its own", "id", `"checkout-2"`)).want(200)
	c.do(http.MethodDelete, "/api/spaces/space/team", "").want(204)
	c.do(http.MethodPost, slos, slo("Its id is free", "id", `"checkout-2"`)).want(200)
}

func TestSLOUpdateIsPartial(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	one := slos + "/" + createdSLO(c, "Checkout", "settings", `{"frequency":"5m"}`, "groupBy", `"host"`)
	before := c.do(http.MethodGet, one, "").text("updatedAt")
	if same := c.do(http.MethodPut, one, `{"name":"Checkout","groupBy":""}`).want(200); same.text("updatedAt") != before {
		t.Errorf("an update that changes nothing was noted: %s", same.body)
	}
	named := c.do(http.MethodPut, one, `{"name":"Payment","description":"d","tags":["a"]}`).want(200).has(map[string]any{
		"name": "Payment", "description": "d", "revision": 1.0, "groupBy": "host", "summary": nil,
	})
	if named.len("tags") != 1 {
		t.Errorf("tags: %s", named.body)
	}
	c.do(http.MethodPut, one, `{"objective":{"target":0.95}}`).want(200).has(map[string]any{"revision": 2.0})
	c.do(http.MethodPut, one, `{"settings":{"syncDelay":"2m"}}`).has(map[string]any{"revision": 3.0}).
		want(200, `"settings":{"frequency":"5m","preventInitialBackfill":false,"syncDelay":"2m"}`)
	c.do(http.MethodPut, one, `{"objective":{"target":7}}`).fails(400, "Invalid objective.target")
	c.do(http.MethodPut, one, `{"id":"another-id"}`).fails(400, "Failed to validate: \n  Excess keys are not allowed:\nbody.id")
	c.do(http.MethodGet, one, "").has(map[string]any{"revision": 3.0, "name": "Payment"})
}

func TestSLOsAreSwitchedAndReset(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	one := slos + "/" + createdSLO(c, "Checkout")
	for range 2 {
		c.do(http.MethodPost, one+"/disable", "").want(204)
	}
	c.do(http.MethodGet, one, "").has(map[string]any{"enabled": false, "revision": 1.0})
	c.do(http.MethodPost, one+"/enable", "").want(204)
	c.do(http.MethodPost, one+"/_reset", "").want(200).has(map[string]any{"enabled": true, "revision": 2.0, "summary": nil})
	c.do(http.MethodDelete, one, "").want(204)
	for _, call := range []string{"GET ", "PUT ", "DELETE ", "POST /enable", "POST /disable", "POST /_reset"} {
		method, rest, _ := strings.Cut(call, " ")
		body := ""
		if method == http.MethodPut {
			body = `{}`
		}
		id := strings.TrimPrefix(one, slos+"/")
		c.do(method, one+rest, body).fails(404, "SLO ["+id+"] not found")
	}
}

func TestSLOsAreFound(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for i := range 3 {
		createdSLO(c, fmt.Sprintf("shop-%d", i), "tags", fmt.Sprintf(`["t%d","all"]`, i), "id", fmt.Sprintf(`"slo-number-%d"`, i))
	}
	createdSLO(c, "other thing", "budgetingMethod", `"occurrences"`)
	for query, want := range map[string]int{
		"": 4, "?kqlQuery=slo.name:shop*": 3, `?kqlQuery=slo.name:"shop-1"`: 1, "?kqlQuery=slo.tags:t2": 1,
		"?kqlQuery=status:NO_DATA": 4, "?kqlQuery=status:VIOLATED": 0, "?kqlQuery=slo.id:slo-number-0": 1,
		"?kqlQuery=slo.indicator.type:sli.kql.custom+and+not+slo.tags:all": 1, "?kqlQuery=sliValue<0": 4,
	} {
		got := c.do(http.MethodGet, slos+strings.ReplaceAll(query, `"`, "%22"), "").want(200)
		if got.len("results") != want || got.at("total") != float64(want) {
			t.Errorf("%s: %d of %v, want %d", query, got.len("results"), got.at("total"), want)
		}
	}
	page := c.do(http.MethodGet, slos+"?page=2&perPage=3&sortBy=sli_value&sortDirection=desc", "").want(200)
	page.has(map[string]any{"page": 2.0, "perPage": 3.0, "total": 4.0})
	if page.len("results") != 1 || page.text("results", 0, "summary", "status") != "NO_DATA" {
		t.Errorf("page 2: %s", page.body)
	}
	c.do(http.MethodGet, slos, "").has(map[string]any{"page": 1.0, "perPage": 25.0})
	c.do(http.MethodGet, slos+"?perPage=5001", "").fails(400, "perPage limit set to 5000")
	c.do(http.MethodGet, slos+"?kqlQuery=(", "").fails(400, "Invalid kuery: (")
	c.do(http.MethodGet, slos+"?sortBy=name", "").want(400, "in /query/sortBy: name does not match expected type")
	c.do(http.MethodGet, slos+"?limit=1", "").fails(400, "Failed to validate: \n  Excess keys are not allowed:\nquery.limit")
}

func TestSLOsAreScrolled(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for i := range 3 {
		createdSLO(c, "x", "id", fmt.Sprintf(`"slo-number-%d"`, i))
	}
	first := c.do(http.MethodGet, slos+"?size=2", "").want(200).has(map[string]any{"total": 3.0, "size": 2.0})
	rest := c.do(http.MethodGet, slos+`?size=2&searchAfter=[%22NO_DATA%22,%22`+first.text("searchAfter", 1)+`%22]`, "").want(200)
	if first.len("results") != 2 || rest.len("results") != 1 || rest.text("results", 0, "id") != "slo-number-2" {
		t.Errorf("pages %s and %s", first.body, rest.body)
	}
	c.do(http.MethodGet, slos+"?size=5001", "").fails(400, "size limit set to 5000")
}

func TestSLODefinitionsHaveNoSummary(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	createdSLO(c, "shop checkout", "tags", `["a"]`)
	createdSLO(c, "search", "tags", `["b"]`)
	for query, want := range map[string]int{
		"": 2, "?search=checkout": 1, "?search=shop*": 1, "?includeOutdatedOnly=true": 0, "?tags=a,c": 1, "?tags=c": 0,
	} {
		if got := c.do(http.MethodGet, slos+"/_definitions"+query, "").want(200); got.len("results") != want {
			t.Errorf("%s: %s, want %d", query, got.body, want)
		}
	}
	all := c.do(http.MethodGet, slos+"/_definitions?includeHealth=true", "").has(map[string]any{"page": 1.0, "perPage": 100.0})
	if all.at("results", 0, "summary") != nil || all.at("results", 0, "health", "isProblematic") != false {
		t.Errorf("definitions: %s", all.body)
	}
	c.do(http.MethodGet, slos+"/_definitions?perPage=1001", "").fails(400, "perPage limit set to 1000")
}

func TestSLOsAreDeletedInBulk(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	id := createdSLO(c, "x")
	task := c.do(http.MethodPost, slos+"/_bulk_delete", `{"list":["`+id+`","unknown-one"]}`).want(200).text("taskId")
	status := c.do(http.MethodGet, slos+"/_bulk_delete/"+task, "").want(200).has(map[string]any{"isDone": true})
	status.want(200, `{"id":"`+id+`","success":true}`, `{"error":"SLO [unknown-one] not found","id":"unknown-one","success":false}`)
	c.do(http.MethodGet, slos+"/"+id, "").want(404)
	c.do(http.MethodGet, slos+"/_bulk_delete/unknown", "").want(200).
		has(map[string]any{"isDone": true, "error": "Task not found"})
	c.do(http.MethodPost, slos+"/_bulk_delete", `{}`).
		fails(400, "Failed to validate: \n  in /body/list: undefined does not match expected type Array")
	c.do(http.MethodGet, "/api/saved_objects/task/"+task, "").want(404)
}

func TestSLODataIsDropped(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	id := createdSLO(c, "x")
	c.do(http.MethodPost, slos+"/_delete_instances", `{"list":[{"sloId":"`+id+`","instanceId":"none"}]}`).want(204)
	c.do(http.MethodPost, slos+"/_delete_instances", `{"list":[{"sloId":"`+id+`","instanceId":"*"}]}`).
		fails(400, "Cannot delete an SLO instance '*'")
	purge := func(policy string) *result {
		return c.do(http.MethodPost, slos+"/_bulk_purge_rollup", `{"list":["`+id+`"],"purgePolicy":`+policy+`}`)
	}
	if purge(`{"purgeType":"fixed_age","age":"30d"}`).want(200).text("taskId") == "" {
		t.Error("no task")
	}
	purge(`{"purgeType":"fixed_time","timestamp":"2020-01-01T00:00:00.000Z"}`).want(200)
	purge(`{"purgeType":"fixed_age","age":"1d"}`).fails(400, "The provided purge policy is invalid. "+
		"At least one SLO has a time window that is longer than the provided purge policy.")
	purge(`{"purgeType":"fixed-age","age":"30d"}`).fails(400, "Failed to validate: \n"+
		`  in /body/purgePolicy/purgeType: fixed-age does not match expected type "fixed_age" | "fixed_time"`)
}

func TestSLOsOfOtherSpacesAreForbidden(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("all"), kibanatest.WithSpaceAPIKey("team", "team"))
	if err := srv.CreateSpace("team", "Team"); err != nil {
		t.Fatal(err)
	}
	c := newClient(t, srv).with("Authorization", "ApiKey team")
	c.do(http.MethodGet, slos, "").fails(403,
		"API [GET /api/observability/slos] is unauthorized for user, this action is granted by the Kibana privileges [slo_read]")
	c.do(http.MethodPost, slos, slo("x")).fails(403,
		"API [POST /api/observability/slos] is unauthorized for user, this action is granted by the Kibana privileges [slo_write]")
	c.do(http.MethodPost, "/s/team"+slos, slo("x")).want(200)
}
