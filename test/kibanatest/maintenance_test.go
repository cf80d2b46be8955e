package kibanatest_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	windows = "/api/maintenance_window"
	later   = `{"custom":{"start":"2130-01-05T00:00:00.000Z","duration":"2h","timezone":"UTC"}}`
)

func TestTheLifeOfAMaintenanceWindow(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"), kibanatest.WithBasicAuth("jane", "secret"))
	c := newClient(t, srv).with("Authorization", "Basic amFuZTpzZWNyZXQ=")
	made := c.do("POST", windows, `{"title":"Upgrade","schedule":`+later+`,"scope":{"alerting":{"query":{"kql":"tags: \"x\""}}}}`).want(200)
	made.has(map[string]any{"title": "Upgrade", "enabled": true, "status": "upcoming", "created_by": "jane", "updated_by": "jane"})
	if made.at("schedule", "custom", "duration") != "2h" || made.at("scope", "alerting", "query", "kql") != `tags: "x"` ||
		made.text("created_at") == "" || made.at("created_at") != made.at("updated_at") {
		t.Errorf("made: %s", made.body)
	}
	id := made.text("id")
	one := windows + "/" + id
	if got := c.do("GET", one, "").want(200); got.body != made.body {
		t.Errorf("got %s, want %s", got.body, made.body)
	}
	c.do("PATCH", one, `{"title":"Later","enabled":false}`).want(200).
		has(map[string]any{"title": "Later", "enabled": false, "status": "disabled"})
	moved := c.do("PATCH", one, `{"schedule":{"custom":{"start":"2131-01-05T00:00:00.000Z","duration":"30m"}}}`).want(200)
	if moved.at("schedule", "custom", "duration") != "30m" || moved.at("title") != "Later" || moved.at("scope") == nil {
		t.Errorf("moved: %s", moved.body)
	}
	c.do("PATCH", one, `{"enabled":true}`).want(200).has(map[string]any{"status": "upcoming"})
	c.do("POST", one+"/_archive", "").want(200).has(map[string]any{"id": id, "status": "archived"})
	c.do("PATCH", one, `{"enabled":true}`).want(400, "Cannot edit archived maintenance windows")
	c.do("POST", one+"/_unarchive", "").want(200).has(map[string]any{"id": id, "status": "finished"})
	c.do("GET", "/s/sales"+one, "").want(404)
	if gone := c.do("DELETE", one, "").want(204); gone.body != "" {
		t.Errorf("deleted: %q", gone.body)
	}
	missing := "Saved object [maintenance-window/" + id + "] not found"
	thrown := "Error: " + missing
	for verb, call := range map[string][3]string{
		"get": {"GET", one, ""}, "update": {"PATCH", one, "{}"}, "delete": {"DELETE", one, ""},
		"archive": {"POST", one + "/_archive", ""}, "unarchive": {"POST", one + "/_unarchive", ""},
	} {
		c.do(call[0], call[1], call[2]).fails(404, "Failed to "+verb+" maintenance window by id: "+id+", Error: "+thrown+": "+missing)
	}
}

func TestAMaintenanceWindowRunsNow(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	start := time.Now().UTC().Add(-time.Minute).Format("2006-01-02T15:04:05.000Z")
	c.do("POST", windows, fmt.Sprintf(`{"title":"now","schedule":{"custom":{"start":%q,"duration":"1h"}}}`, start)).want(200).
		has(map[string]any{"status": "running", "created_by": nil})
	c.do("POST", windows, fmt.Sprintf(`{"title":"often","schedule":{"custom":{"start":%q,"duration":"1h","recurring":{"every":"1d"}}}}`, start)).
		want(200).has(map[string]any{"status": "running"})
	c.do("POST", windows, `{"title":"over","schedule":{"custom":{"start":"2020-01-01T00:00:00.000Z","duration":"1h"}}}`).want(200).
		has(map[string]any{"status": "finished"})
}

func TestMaintenanceWindowsAreFound(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("sales")))
	for _, title := range []string{"kbn-mw-1", "kbn-mw-2", "Other window"} {
		c.do("POST", windows, `{"title":"`+title+`","schedule":`+later+`}`).want(200)
	}
	c.do("POST", windows, `{"title":"off","enabled":false,"schedule":`+later+`}`).want(200)
	for _, test := range []struct {
		query        string
		total, shown int
	}{
		{"", 4, 4},
		{"?title=kbn-mw-1", 1, 1},
		{"?title=other&status=upcoming&status=running&page=1&per_page=5", 1, 1},
		{"?title=kbn-mw-1&status=archived", 0, 0},
		{"?status=disabled", 1, 1},
		{"?per_page=3&page=2", 4, 1},
		{"?page=9", 4, 0},
		{"?created_by=jane", 0, 0},
	} {
		r := c.do("GET", windows+"/_find"+test.query, "").want(200)
		if r.at("total") != float64(test.total) || r.len("maintenanceWindows") != test.shown {
			t.Errorf("%s: %s", test.query, r.body)
		}
	}
	c.do("GET", windows+"/_find?page=2&per_page=3", "").has(map[string]any{"page": 2.0, "per_page": 3.0})
	c.do("GET", windows+"/_find", "").has(map[string]any{"page": 1.0, "per_page": 10.0})
	c.do("GET", "/s/sales"+windows+"/_find", "").want(200).has(map[string]any{"total": 0.0})
	c.do("GET", windows+"/_find?page=0", "").fails(400, "[request query.page]: Value must be equal to or greater than [1].")
	c.do("GET", windows+"/_find?per_page=101", "").fails(400, "[request query.per_page]: Value must be equal to or lower than [100].")
	c.do("GET", windows+"/_find?x=1", "").fails(400, "[request query.x]: definition for this key is missing")
}

func TestWhatIsNoMaintenanceWindow(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	custom := func(more string) string {
		return `{"title":"t","schedule":{"custom":{"start":"2130-01-05T00:00:00.000Z","duration":"2h"` + more + `}}}`
	}
	for _, test := range []struct{ body, message string }{
		{`{}`, "[request body.title]: expected value of type [string] but got [undefined]"},
		{`{"title":"t"}`, "[request body.schedule.custom.start]: expected value of type [string] but got [undefined]"},
		{`{"title":"t","schedule":{"custom":{"start":"tomorrow","duration":"2h"}}}`, "[request body.schedule.custom.start]: Invalid schedule start date: tomorrow"},
		{`{"title":"t","schedule":{"custom":{"start":"2130-01-05T00:00:00Z","duration":"2h"}}}`,
			"[request body.schedule.custom.start]: Invalid schedule start date format: 2130-01-05T00:00:00Z. Use ISO 8601 YYYY-MM-DDTHH:mm:ss.sssZ"},
		{`{"title":"t","schedule":{"custom":{"start":"2130-01-05T00:00:00.000Z","duration":"2x"}}}`, "[request body.schedule.custom.duration]: Invalid schedule duration format: 2x"},
		{custom(`,"timezone":"Mars"`), "[request body.schedule.custom.timezone]: string is not a valid timezone: Mars"},
		{custom(`,"x":1`), "[request body.schedule.custom.x]: definition for this key is missing"},
		{custom(`,"recurring":{"onWeekDay":[]}`), "[request body.schedule.custom.recurring.onWeekDay]: array size is [0], but cannot be smaller than [1]"},
		{custom(`,"recurring":{"onMonthDay":[32]}`), "[request body.schedule.custom.recurring.onMonthDay.0]: Value must be equal to or lower than [31]."},
		{custom(`,"recurring":{"onMonth":[3.2]}`), "[request body.schedule.custom.recurring.onMonth.0]: schedule onMonth must be a positive integer."},
		{custom(`,"recurring":{"occurrences":-1}`), "[request body.schedule.custom.recurring.occurrences]: Value must be equal to or greater than [1]."},
	} {
		c.do("POST", windows, test.body).fails(400, test.message)
	}
	for _, more := range []string{
		`,"recurring":{"every":"1x"}`, `,"recurring":{"onWeekDay":["XX"]}`, `,"recurring":{"end":"2020-01-01T00:00:00.000Z"}`,
	} {
		c.do("POST", windows, custom(more)).want(400)
	}
	c.do("POST", windows, `{"title":"t","schedule":`+later+`,"scope":{"alerting":{"query":{"kql":"a:("}}}}`).want(400, "KQLSyntaxError")
	c.do("GET", windows+"/_find", "").has(map[string]any{"total": 0.0})
}

func TestMaintenanceWindowsTakeAPrivilege(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a", "b"), kibanatest.WithSpaceAPIKey("some", "a"))
	c := newClient(t, srv).with("Authorization", "ApiKey some")
	c.do("POST", "/s/b"+windows, `{}`).fails(403, "API [POST /api/maintenance_window] is unauthorized for user, "+
		"this action is granted by the Kibana privileges [write-maintenance-window]")
	c.do("GET", "/s/b"+windows+"/_find", "").want(403, "[read-maintenance-window]")
	c.do("POST", "/s/a"+windows, `{"title":"t","schedule":`+later+`}`).want(200).has(map[string]any{"created_by": "elastic"})
}
