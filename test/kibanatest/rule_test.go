package kibanatest_test

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	ruleURL    = "/api/alerting/rule"
	thresholds = `{"index":["*"],"timeField":"@timestamp","aggType":"count","thresholdComparator":">","timeWindowSize":5,"timeWindowUnit":"m","threshold":[0]}`
	logAction  = `{"id":"log","group":"threshold met","params":{"message":"m"},"frequency":{"summary":false,"notify_when":"onActiveAlert","throttle":null}}`
)

// newRule is a body with the given name and further members.
func newRule(name string, more ...string) string {
	body := `{"name":"` + name + `","rule_type_id":".index-threshold","consumer":"alerts","schedule":{"interval":"1m"},"params":` + thresholds
	return strings.Join(append([]string{body}, more...), ",") + "}"
}

// changedRule is the body of an update.
func changedRule(name string, more ...string) string {
	body := newRule(name, more...)
	return strings.Replace(body, `"rule_type_id":".index-threshold","consumer":"alerts",`, "", 1)
}

func ruleServer(t *testing.T) (*kibanatest.Server, *client) {
	t.Helper()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"), kibanatest.WithPreconfiguredConnector("log", ".server-log", "Log"))
	return srv, newClient(t, srv)
}

func TestARuleLives(t *testing.T) {
	t.Parallel()
	_, c := ruleServer(t)
	made := c.do("POST", ruleURL+"/my_id", newRule("R", `"tags":["x"]`, `"actions":[`+logAction+`]`)).want(200)
	made.has(map[string]any{
		"id": "my_id", "name": "R", "enabled": true, "rule_type_id": ".index-threshold", "consumer": "alerts", "revision": 0.0,
		"mute_all": false, "running": false, "scheduled_task_id": "my_id", "api_key_owner": "elastic", "api_key_created_by_user": false,
		"throttle": nil, "notify_when": nil, "created_by": "elastic", "updated_by": "elastic", "updated_at": made.at("created_at"),
	})
	if made.text("execution_status", "status") != "pending" || made.at("last_run") != nil || made.len("muted_alert_ids") != 0 {
		t.Errorf("it has run: %s", made.body)
	}
	if made.text("params", "groupBy") != "all" || made.text("actions", 0, "connector_type_id") != ".server-log" || made.text("actions", 0, "uuid") == "" {
		t.Errorf("nothing was filled in: %s", made.body)
	}
	if got := c.do("GET", ruleURL+"/my_id", "").want(200); got.body != made.body {
		t.Errorf("read %s, created %s", got.body, made.body)
	}
	c.do("POST", ruleURL+"/my_id", newRule("R")).fails(409, "Saved object [alert/my_id] conflict")
	c.do("POST", "/s/a"+ruleURL+"/my_id", newRule("R")).fails(409, "Saved object [alert/my_id] conflict")
	c.do("GET", "/s/a"+ruleURL+"/my_id", "").fails(404, "Saved object [alert/my_id] not found")
	c.do("DELETE", "/s/a"+ruleURL+"/my_id", "").fails(404, "Saved object [alert/my_id] not found")
	c.do("GET", "/api/saved_objects/alert/my_id", "").fails(404, "Saved object [alert/my_id] not found")
	if gone := c.do("DELETE", ruleURL+"/my_id", "").want(204); gone.body != "" {
		t.Errorf("body %q", gone.body)
	}
	c.do("DELETE", ruleURL+"/my_id", "").fails(404, "Saved object [alert/my_id] not found")
	off := c.do("POST", ruleURL, newRule("Off", `"enabled":false`)).want(200)
	off.has(map[string]any{"enabled": false, "scheduled_task_id": nil, "api_key_owner": nil, "api_key_created_by_user": nil})
}

func TestRuleUpdatesReplace(t *testing.T) {
	t.Parallel()
	_, c := ruleServer(t)
	const one = ruleURL + "/r"
	c.do("POST", one, newRule("R", `"tags":["x"]`, `"alert_delay":{"active":3}`, `"actions":[`+logAction+`]`)).want(200)
	same := c.do("PUT", one, changedRule("R", `"tags":["x"]`, `"alert_delay":{"active":3}`, `"actions":[`+logAction+`]`)).want(200)
	same.has(map[string]any{"revision": 0.0})
	bare := c.do("PUT", one, changedRule("S")).want(200, `"alert_delay":{"active":3}`).has(map[string]any{"revision": 1.0, "name": "S", "enabled": true})
	if bare.len("tags") != 0 || bare.len("actions") != 0 {
		t.Errorf("kept what the update left out: %s", bare.body)
	}
	for body, message := range map[string]string{
		changedRule("S", `"enabled":true`):          "[request body.enabled]: definition for this key is missing",
		changedRule("S", `"consumer":"alerts"`):     "[request body.consumer]: definition for this key is missing",
		`{"name":"S"}`:                              "[request body.schedule.interval]: expected value of type [string] but got [undefined]",
		`{"name":"S","schedule":{"interval":"1m"}}`: "params invalid: [index]: expected at least one defined value but got [undefined]",
		changedRule("S", `"throttle":"1x"`):         "[request body.throttle]: string is not a valid duration: 1x",
		changedRule("S", `"flapping":{"look_back_window":2,"status_change_threshold":3}`): "[request body.flapping]: lookBackWindow (2) must be equal to or greater than statusChangeThreshold (3)",
	} {
		c.do("PUT", one, body).fails(400, message)
	}
	c.do("PUT", one, changedRule("S", `"throttle":"1h"`)).want(200).has(map[string]any{"throttle": "1h", "notify_when": "onThrottleInterval", "revision": 2.0})
	c.do("PUT", one, changedRule("S")).want(200).has(map[string]any{"throttle": "1h", "notify_when": nil, "revision": 3.0})
	c.do("PUT", ruleURL+"/none", changedRule("S")).fails(404, "Saved object [alert/none] not found")
	for _, verb := range []string{"_enable", "_disable", "_mute_all", "_unmute_all", "_update_api_key"} {
		c.do("POST", one+"/"+verb, "").want(204)
	}
	c.do("GET", one, "").has(map[string]any{"revision": 3.0, "enabled": false, "scheduled_task_id": "r", "api_key_owner": "elastic", "next_run": nil})
}

func TestBadRulesAreRefusedInKibanasOrder(t *testing.T) {
	t.Parallel()
	_, c := ruleServer(t)
	other := strings.NewReplacer(`".index-threshold"`, `"none"`, `"alerts"`, `"nobody"`)
	for body, message := range map[string]string{
		`{}`: "[request body.name]: expected value of type [string] but got [undefined]",
		strings.Replace(newRule("R"), `"1m"`, `"10x"`, 1):      "[request body.schedule.interval]: string is not a valid duration: 10x",
		strings.Replace(newRule("R"), `"1m"`, `"0s"`, 1):       "[request body.schedule.interval]: string is not a valid duration: 0s",
		newRule("R", `"extra":1`):                              "[request body.extra]: definition for this key is missing",
		newRule("R", `"actions":[{"id":"log"}]`):               "Group is not defined in action log",
		other.Replace(newRule("R")):                            `Rule type "none" is not registered.`,
		strings.Replace(newRule("R"), `"index":["*"],`, "", 1): "params invalid: [index]: expected at least one defined value but got [undefined]",
		newRule("R", `"actions":[{"id":"log","group":"threshold met","alerts_filter":{"timeframe":{"days":[1],"timezone":"Mars/City","hours":{"start":"08:00","end":"09:00"}}}}]`): "[request body.actions.0.alerts_filter.timeframe.timezone]: string is not a valid timezone: Mars/City",
	} {
		c.do("POST", ruleURL, body).fails(400, message)
	}
	unknown := strings.Replace(newRule("R"), `"consumer":"alerts"`, `"consumer":"nobody"`, 1)
	c.do("POST", ruleURL, unknown).fails(403, `Unauthorized by "nobody" to create ".index-threshold" rule`)
}

func TestRuleActionsAreChecked(t *testing.T) {
	t.Parallel()
	srv, c := ruleServer(t)
	const failed = "Failed to validate actions due to the following error: "
	seeded := `{"id":"9b4c1f2e-0000-4000-8000-000000000001","type":"action","attributes":{"actionTypeId":".slack","name":"Slack","config":{},"isMissingSecrets":true},"references":[]}`
	if err := srv.ImportNDJSON("default", strings.NewReader(seeded)); err != nil {
		t.Fatal(err)
	}
	action := strings.NewReplacer()
	for edit, message := range map[*strings.Replacer]string{
		strings.NewReplacer(`"log"`, `"gone"`):                "Failed to load action gone (404): Saved object [action/gone] not found",
		strings.NewReplacer("threshold met", "query matched"): failed + "Invalid action groups: query matched",
		strings.NewReplacer(`"frequency"`, `"alerts_filter":{},"uuid"`, `{"summary":false,"notify_when":"onActiveAlert","throttle":null}`, `"u"`): failed + "Actions missing frequency parameters: threshold met",
		strings.NewReplacer("onActiveAlert", "onThrottleInterval", `"throttle":null`, `"throttle":"30s"`):                                         failed + "Action frequency cannot be shorter than the schedule interval of 1m: threshold met (30s)",
		strings.NewReplacer(`"log"`, `"9b4c1f2e-0000-4000-8000-000000000001"`):                                                                    failed + "Invalid connectors: Slack",
		strings.NewReplacer(`"log"`, `"9b4c1f2e-0000-4000-8000-000000000001"`, "threshold met", "x"):                                              "Failed to validate actions due to the following 2 errors:\n- Invalid connectors: Slack\n- Invalid action groups: x",
	} {
		c.do("POST", ruleURL, newRule("R", `"actions":[`+edit.Replace(logAction)+`]`)).fails(400, message)
	}
	c.do("POST", ruleURL, newRule("R", `"notify_when":"onActiveAlert"`, `"actions":[`+action.Replace(logAction)+`]`)).
		fails(400, failed+"Cannot specify per-action frequency params when notify_when or throttle are defined at the rule level: threshold met")
	twin := strings.Replace(logAction, `"id"`, `"uuid":"u","id"`, 1)
	c.do("POST", ruleURL, newRule("R", `"actions":[`+twin+","+twin+`]`)).fails(400, failed+"Actions have duplicated UUIDs")
	const system = `{"id":"system-connector-.cases","params":{}}`
	c.do("POST", ruleURL, newRule("R", `"actions":[`+system+","+system+`]`)).fails(400, "Cannot use the same system action twice")
	c.do("POST", ruleURL, newRule("R", `"actions":[`+system+`]`)).want(200, `"connector_type_id":".cases"`)
	made := c.do("POST", "/api/actions/connector", `{"name":"I","connector_type_id":".index","config":{"index":"i"}}`).want(200)
	stored := strings.Replace(logAction, `"log"`, `"`+made.text("id")+`"`, 1)
	rule := c.do("POST", ruleURL, newRule("R", `"actions":[`+stored+`]`)).want(200)
	if rule.text("actions", 0, "id") != made.text("id") || rule.text("actions", 0, "connector_type_id") != ".index" {
		t.Errorf("actions %v", rule.at("actions"))
	}
	c.do("GET", "/api/actions/connectors", "").want(200, `"referenced_by_count":1`)
}

func TestRulesRefuseUnknownSpacesAndStrangers(t *testing.T) {
	t.Parallel()
	_, c := ruleServer(t)
	c.do("POST", "/s/nowhere"+ruleURL, newRule("R")).fails(403, `Unauthorized by "alerts" to create ".index-threshold" rule`)
	c.do("GET", "/s/nowhere/api/alerting/rules/_find", "").fails(403, "Unauthorized to find rules for any rule types.")
	c.do("GET", "/s/nowhere/api/alerting/_health", "").fails(403, "Unauthorized to access alerting framework health")
	if n := c.do("GET", "/s/nowhere/api/alerting/rule_types", "").want(200).len(); n != 0 {
		t.Errorf("%d types", n)
	}
	c.do("GET", "/s/nowhere"+ruleURL+"/r", "").fails(404, "Saved object [alert/r] not found")

	srv := kibanatest.New(t, kibanatest.WithSpaces("a"), kibanatest.WithAPIKey(goodKey), kibanatest.WithSpaceAPIKey("bGltaXRlZA==", "a"))
	all, limited := newClient(t, srv).with("Authorization", "ApiKey "+goodKey), newClient(t, srv).with("Authorization", "ApiKey bGltaXRlZA==")
	all.do("POST", ruleURL+"/r", newRule("R")).want(200)
	limited.do("POST", "/s/a"+ruleURL, newRule("R")).want(200)
	for call, verb := range map[string]string{
		"GET ": "get", "DELETE ": "delete", "POST /_enable": "enable", "POST /_disable": "disable", "POST /_mute_all": "muteAll",
		"POST /_unmute_all": "unmuteAll", "POST /_update_api_key": "updateApiKey", "POST /alert/a/_mute": "muteAlert", "POST /alert/a/_unmute": "unmuteAlert",
	} {
		method, rest, _ := strings.Cut(call, " ")
		limited.do(method, ruleURL+"/r"+rest, "").fails(403, `Unauthorized by "alerts" to `+verb+` ".index-threshold" rule`)
	}
}

func TestRulesRunWhenToldTo(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	srv := kibanatest.New(t, kibanatest.WithClock(func() time.Time { return now }))
	c := newClient(t, srv)
	const one = ruleURL + "/r"
	c.do("POST", one, newRule("R")).want(200)
	c.do("POST", one+"/alert/a/_mute", "").fails(404, `Alert instance with id "a" does not exist for rule with id "r"`)
	c.do("POST", one+"/alert/x/_mute?validate_alerts_existence=false", "").want(204)
	c.do("POST", one+"/alert/x/_unmute", "").want(204)
	c.do("POST", one+"/alert/never/_unmute", "").want(204)
	if err := srv.RunRule("default", "r", "a", "b"); err != nil {
		t.Fatal(err)
	}
	c.do("POST", one+"/alert/a/_mute", "").want(204)
	ran := c.do("GET", one, "").want(200, `"muted_alert_ids":["a"]`).has(map[string]any{"next_run": "2026-01-02T03:05:05.000Z"})
	if ran.text("execution_status", "status") != "active" || ran.at("last_run", "alerts_count", "new") != 2.0 || ran.text("last_run", "outcome") != "succeeded" {
		t.Errorf("it has not run: %s", ran.body)
	}
	c.do("POST", one+"/_mute_all", "").want(204)
	c.do("POST", one+"/alert/b/_mute", "").want(204)
	c.do("GET", one, "").want(200, `"muted_alert_ids":[]`, `"mute_all":true`)
	c.do("POST", one+"/_disable", `{"untrack":true}`).want(204)
	c.do("POST", one+"/_disable", `{"other":true}`).fails(400, "[request body.other]: definition for this key is missing")
	if srv.RunRule("default", "r") == nil || srv.RunRule("default", "none") == nil {
		t.Error("a rule ran that cannot")
	}
	c.do("POST", one+"/_enable", "").want(204)
	c.do("GET", one, "").has(map[string]any{"next_run": "2026-01-02T03:05:05.000Z", "enabled": true}).want(200, `"status":"pending"`)
}

func TestRulesAreSnoozed(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time { return now })))
	const one = ruleURL + "/r"
	c.do("POST", one, newRule("R")).want(200)
	c.do("DELETE", one+"/snooze_schedule/x", "").fails(400, "Rule has no snooze schedules.")
	made := c.do("POST", one+"/snooze_schedule", `{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"1h","recurring":{"every":"2w","onWeekDay":["MO"]}}}}`).want(200)
	if made.text("schedule", "custom", "timezone") != "UTC" || made.text("schedule", "custom", "recurring", "every") != "2w" {
		t.Errorf("answered %s", made.body)
	}
	c.do("GET", one, "").has(map[string]any{"is_snoozed_until": "2026-01-02T04:00:00.000Z", "revision": 0.0}).want(200, `"duration":3600000`, `"freq":2`)
	c.do("DELETE", one+"/snooze_schedule/x", "").fails(400, "Rule has no snooze schedule with id x.")
	c.do("DELETE", one+"/snooze_schedule/"+made.text("schedule", "id"), "").want(204)
	if c.do("GET", one, "").at("snooze_schedule") != nil {
		t.Error("the snooze is still there")
	}
	for body, message := range map[string]string{
		`{"schedule":{}}`: "A schedule is required",
		`{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"-1"}}}`:                                          "[request body.schedule.custom.duration]: Invalid schedule duration format: -1",
		`{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"1h","recurring":{"onWeekDay":["x","MO","y"]}}}}`: "[request body.schedule.custom.recurring.onWeekDay]: Invalid onWeekDay values in recurring schedule: x,y",
		`{"schedule":{"custom":{"start":"tomorrow","duration":"1h"}}}`:                                                          "[request body.schedule.custom.start]: Invalid schedule start date: tomorrow",
		`{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"1y"}}}`:                                          "[request body.schedule.custom.duration]: Invalid schedule duration format: 1y",
		`{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"1h","recurring":{"every":"2m"}}}}`:               "[request body.schedule.custom.recurring.every]: 'every' string of recurring schedule is not valid : 2m",
		`{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"1h","recurring":{"onMonth":[13]}}}}`:             "[request body.schedule.custom.recurring.onMonth.0]: Value must be equal to or lower than [12].",
	} {
		c.do("POST", one+"/snooze_schedule", body).fails(400, message)
	}
	for range 5 {
		c.do("POST", one+"/snooze_schedule", `{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"2249704ms"}}}`).want(200)
	}
	c.do("POST", one+"/snooze_schedule", `{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"1h"}}}`).fails(400, "Rule cannot have more than 5 snooze schedules")
}

func TestRulesAreFound(t *testing.T) {
	t.Parallel()
	_, c := ruleServer(t)
	const find = "/api/alerting/rules/_find"
	if got := c.do("GET", find, "").want(200).body; got != `{"data":[],"page":1,"per_page":10,"total":0}` {
		t.Errorf("nothing is %s", got)
	}
	c.do("POST", ruleURL+"/1", newRule("Find Rule Test", `"tags":["x"]`, `"actions":[`+logAction+`]`)).want(200)
	c.do("POST", ruleURL+"/2", newRule("Other", `"enabled":false`)).want(200)
	c.do("POST", ruleURL+"/3", strings.Replace(newRule("Last"), `"consumer":"alerts"`, `"consumer":"logs"`, 1)).want(200)
	c.do("POST", "/s/a"+ruleURL+"/4", newRule("Elsewhere")).want(200)
	for query, ids := range map[string]string{
		"": "1 2 3", "per_page=0": "", "per_page=2&page=2": "3", "search=find": "1", "search=x&search_fields=tags": "1",
		"sort_field=name": "1 3 2", "sort_field=name&sort_order=desc": "2 3 1", "search=Find+Rule+Test&sort_field=name": "1",
		"filter=" + url.QueryEscape("alert.attributes.enabled: false"):                                 "2",
		"filter=" + url.QueryEscape(`alert.attributes.tags: "x" or alert.attributes.consumer: "logs"`): "1 3",
		"filter=" + url.QueryEscape(`{"type":"function","function":"not","arguments":[{"type":"function","function":"is","arguments":[{"type":"literal","value":"alert.attributes.enabled"},{"type":"literal","value":true}]}]}`): "2",
		"filter_consumers=" + url.QueryEscape(`["logs"]`):                 "3",
		"has_reference=" + url.QueryEscape(`{"type":"action","id":"no"}`): "",
	} {
		got := c.do("GET", find+"?"+query, "").want(200)
		found := make([]string, 0, max(got.len("data"), 0))
		for i := range got.len("data") {
			found = append(found, got.text("data", i, "id"))
		}
		if strings.Join(found, " ") != ids {
			t.Errorf("%s found %v, want %s", query, found, ids)
		}
	}
	c.do("GET", find+"?sort_order=desc", "").fails(406, "sortOrder requires a sortField")
	c.do("GET", find+"?filter_consumers=alerts", "").fails(400, "[request query.filter_consumers]: could not parse array value from json input")
	c.do("GET", find+"?page=0", "").fails(400, "[request query.page]: Value must be equal to or greater than [1].")
	c.do("GET", find+"?x=0", "").fails(400, "[request query.x]: definition for this key is missing")
	c.do("GET", find+"?sort_field=monitoring", "").fails(400, "Error find rules: Sort is not supported on this field monitoring")
	c.do("GET", find+"?search_fields=monitoring", "").fails(400, "Error find rules: Search field monitoring not supported")
	c.do("GET", find+"?filter="+url.QueryEscape("alert.attributes.snoozeSchedule.id: x"), "").
		fails(400, "Error find rules: Filter is not supported on this field alert.attributes.snoozeSchedule.id")
	few := c.do("GET", find+"?fields=name&search=find", "").want(200)
	if few.text("data", 0, "name") != "Find Rule Test" || few.at("data", 0, "schedule") != nil || few.at("data", 0, "tags") != nil {
		t.Errorf("a projection is %s", few.body)
	}
}

func TestRuleTypesAndHealth(t *testing.T) {
	t.Parallel()
	_, c := ruleServer(t)
	types := c.do("GET", "/api/alerting/rule_types", "").want(200)
	seen := map[string]bool{}
	for i := range types.len() {
		seen[types.text(i, "id")] = true
		if types.text(i, "default_action_group_id") != types.text(i, "action_groups", 0, "id") || types.at(i, "authorized_consumers", "alerts", "all") != true {
			t.Errorf("type %v", types.at(i))
		}
	}
	for _, id := range []string{".index-threshold", ".es-query", "siem.queryRule", "slo.rules.burnRate", "xpack.synthetics.alerts.tls", "monitoring_shard_size"} {
		if !seen[id] {
			t.Errorf("no type %s among %d", id, types.len())
		}
	}
	c.do("GET", "/api/alerting/_health", "").want(200, `"is_sufficiently_secure":true`, `"read_health":{"status":"ok"`)
}

func TestBackfills(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time { return now })))
	const base = "/api/alerting/rules/backfill"
	detect := `{"name":"D","rule_type_id":"siem.queryRule","consumer":"siem","schedule":{"interval":"12h"},"params":{"riskScore":21,"severity":"low"}`
	c.do("POST", ruleURL+"/d", detect+"}").want(200, `"mapped_params":{"risk_score":21,"severity":"20-low"}`)
	c.do("POST", ruleURL+"/off", detect+`,"enabled":false}`).want(200)
	c.do("POST", ruleURL+"/t", newRule("T")).want(200)
	item := func(id string) string {
		return `{"rule_id":"` + id + `","ranges":[{"start":"2026-01-01T00:00:00.000Z","end":"2026-01-02T00:00:00.000Z"}]}`
	}
	made := c.do("POST", base+"/_schedule", "["+item("d")+","+item("t")+","+item("off")+","+item("none")+"]").want(200)
	for i, message := range map[int]string{
		1: `Rule type ".index-threshold" for rule t is not supported`, 2: "Rule off is disabled", 3: "Saved object [alert/none] not found",
	} {
		if got := made.text(i, "error", "message"); got != message {
			t.Errorf("item %d: %q", i, got)
		}
	}
	if made.text(0, "status") != "pending" || made.len(0, "schedule") != 2 || made.text(0, "schedule", 0, "run_at") != "2026-01-01T12:00:00.000Z" || made.text(0, "rule", "id") != "d" {
		t.Errorf("backfill %v", made.at(0))
	}
	one := base + "/" + made.text(0, "id")
	c.do("GET", one, "").want(200, `"space_id":"default"`, `"initiator":"user"`)
	c.do("POST", base+"/_find?rule_ids=d,t&sort_field=createdAt&sort_order=desc", "").want(200, `"total":1`)
	c.do("POST", base+"/_find?rule_ids=t", "").want(200, `"total":0`, `"data":[]`)
	c.do("GET", "/s/nowhere"+one, "").want(404)
	c.do("DELETE", one, "").want(204)
	c.do("DELETE", one, "").fails(404, "Saved object [ad_hoc_run_params/"+made.text(0, "id")+"] not found")
	c.do("GET", one, "").want(404)
	c.do("POST", base+"/_schedule", "["+item("none")+"]").fails(400, "No rules matching ids none found to schedule backfill")
	c.do("POST", base+"/_schedule", "[]").fails(400, "[request body]: array size is [0], but cannot be smaller than [1]")
	late := strings.Replace(item("d"), "2026-01-02", "2027-01-02", 1)
	c.do("POST", base+"/_schedule", "["+late+"]").fails(400, "[request body.0]: Backfill cannot be scheduled for the future")
	c.do("POST", base+"/_schedule", "["+item("d")+"]").want(200)
	c.do("DELETE", ruleURL+"/d", "").want(204)
	c.do("POST", base+"/_find", "").want(200, `"total":0`)
}
