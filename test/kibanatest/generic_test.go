package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	detectionRules = "/api/detection_engine/rules"
	valueLists     = "/api/lists"
	builderAgents  = "/api/agent_builder/agents"
	aDetectionRule = `{"type":"query","name":"n","description":"d","risk_score":1,"severity":"low"}`
	aBuilderAgent  = `{"id":"a","name":"n","description":"d","configuration":{"tools":[]}}`
	aPipeline      = `{"pipeline":"input{}"}`
)

func TestWrittenRoutesWinOverTheDescription(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", "/api/actions/connector", `{}`).fails(400, "[request body.name]: expected value of type [string] but got [undefined]")
	c.do("POST", "/api/saved_objects/dashboard", `{"attributes":{}}`).want(200, `"type":"dashboard"`)
	c.do("GET", "/api/actions/connector/missing", "").fails(404, "Saved object [action/missing] not found")
	// What is more specific is not swallowed by a parameter.
	page := c.do("GET", "/api/actions/connector/_oauth_callback", "").want(200, "<!DOCTYPE html>")
	if media := page.header.Get("Content-Type"); media != "text/html" {
		t.Errorf("a page is %q", media)
	}
	c.do("GET", "/api/actions/connector/_oauth_callback_script", "").want(200, "oauth_flow_completed")
	c.do("GET", "/api/osquery/live_queries/none/results/none", "").fails(404, "Action not found")
	c.do("GET", "/api/agent_builder/a2a/some.json", "").want(200, `"protocolVersion"`)
	c.do("GET", "/api/agent_builder/a2a/some", "").fails(404, "Not Found")
	c.do("GET", "/api/nothing", "").fails(404, "Not Found")
	c.do("POST", detectionRules+"/_find", "{}").fails(404, "Not Found")
}

func TestDescribedOperationsGoThroughThePipeline(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("a2V5"), kibanatest.WithSpaceAPIKey("c2FsZXM=", "sales"), kibanatest.WithStrictSpaces())
	c := newClient(t, srv)
	c.do("GET", detectionRules+"/_find", "").want(401)
	c = c.with("Authorization", "ApiKey a2V5")
	c.with("Kbn-Xsrf", "").do("POST", detectionRules, aDetectionRule).fails(400, "Request must contain a kbn-xsrf header.")
	c.with("Elastic-Api-Version", "2020-01-01").do("GET", detectionRules+"/_find", "").want(400, `No version \"2020-01-01\" available`)
	c.with("Content-Type", "text/csv+x").do("POST", detectionRules, aDetectionRule).want(200) // text is taken for what it is
	c.with("Content-Type", "image/png").do("POST", detectionRules, aDetectionRule).fails(415, "Unsupported Media Type")
	c.do("POST", detectionRules, `{`).fails(400, "Invalid request payload JSON format")
	c.do("POST", detectionRules, `"`+strings.Repeat("x", 1<<20)+`"`).want(413)
	c.do("POST", detectionRules+"/_import", `{}`).fails(415, "Unsupported Media Type")
	c.do("GET", "/s/nowhere"+detectionRules+"/_find", "").fails(404, "Saved object [space/nowhere] not found")
	c.do("GET", "/s/nowhere/api/logstash/pipelines", "").want(200)
	if head := c.do("HEAD", detectionRules+"/_find", "").want(200); head.body != "" {
		t.Errorf("HEAD has the body %s", head.body)
	}
	limited := c.with("Authorization", "ApiKey c2FsZXM=")
	limited.do("GET", detectionRules+"/_find", "").fails(403, "API [GET "+detectionRules+"/_find] is unauthorized for user, this action is granted by the Kibana privileges [detections]")
	limited.do("GET", "/api/logstash/pipelines", "").want(403)
}

func TestRequestsAreCheckedAgainstTheDescription(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, r := range []struct{ method, path, body, message string }{
		{"POST", valueLists, `{}`, "[request body.description]: expected value of type [string] but got [undefined]"},
		{"POST", valueLists, `{"description":"d","name":1,"type":"ip"}`, "[request body.name]: expected value of type [string] but got [number]"},
		{"POST", valueLists, ``, "[request body]: expected a plain object value, but found [null] instead."},
		{"POST", "/api/synthetics/params/_bulk_delete", `{"ids":"x"}`, "[request body.ids]: could not parse array value from json input"},
		{"GET", valueLists, ``, "[request query.id]: expected value of type [string] but got [undefined]"},
		{"GET", valueLists + "/_find?page=x", ``, "[request query.page]: expected value of type [number] but got [string]"},
	} {
		c.do(r.method, r.path, r.body).fails(400, r.message)
	}
	c.do("GET", detectionRules, "").want(400, `{"message":"either \"id\" or \"rule_id\" must be set","status_code":400}`)
	c.do("POST", valueLists, `{"description":"d","name":"n","type":"ip","surplus":true,"meta":null}`).want(200, `"name":"n"`)
	c.do("POST", detectionRules, `{"type":"query","name":"n","description":"d","risk_score":1,"severity":"grave"}`).want(400, "[request body.severity]: types that failed validation:")
	c.do("POST", detectionRules, `{"type":"query"}`).want(400, "[request body.description]: expected value of type [string]")
}

func TestIDsAreEchoedMadeAndTaken(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", builderAgents, aBuilderAgent).want(200, `"id":"a"`)
	c.do("POST", builderAgents, aBuilderAgent).fails(409, `id: "a" already exists`)
	c.do("GET", builderAgents+"/b", "").fails(404, "Agent b not found")
	c.do("PUT", builderAgents+"/b", `{}`).fails(404, "Agent b not found")
	c.do("DELETE", builderAgents+"/b", "").fails(404, "Agent b not found")
	id, _ := c.do("POST", detectionRules, aDetectionRule).want(200).at("id").(string)
	c.do("GET", detectionRules+"?id="+id, "").want(200, `"rule_id":`)
	ruleID, _ := c.do("GET", detectionRules+"?id="+id, "").at("rule_id").(string)
	c.do("PATCH", detectionRules, `{"rule_id":"`+ruleID+`","name":"m"}`).want(200, `"name":"m"`, `"revision":1`)
	c.do("POST", detectionRules, `{"rule_id":"`+ruleID+`",`+aDetectionRule[1:]).want(409, `{"message":"rule_id: \"`+ruleID+`\" already exists","status_code":409}`)
	c.do("DELETE", detectionRules+"?rule_id="+ruleID, "").want(200, id)
	c.do("GET", detectionRules+"?rule_id="+ruleID, "").want(404, `{"message":"rule_id: \"`+ruleID+`\" not found","status_code":404}`)
	// What cannot be made is there.
	c.do("GET", "/api/workflows/executions/some", "").want(200, `"id":"some"`)
	c.do("GET", "/api/security_ai_assistant/knowledge_base/some", "").want(200)
}

func TestMembersKeepWhatWasGiven(t *testing.T) {
	t.Parallel()
	now := time.Date(2025, 1, 2, 3, 4, 5, 0, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time { return now })))
	made := c.do("POST", valueLists, `{"id":"l","name":"n","description":"d","type":"keyword","meta":{"a":[1]}}`)
	made.want(200, `"created_at":"2025-01-02T03:04:05.000Z"`, `"created_by":"elastic"`, `"meta":{"a":[1]}`, `"type":"keyword"`)
	now = now.Add(time.Hour)
	c.do("PUT", valueLists, `{"id":"l","name":"m","description":"d"}`).want(200, `"updated_at":"2025-01-02T04:04:05.000Z"`, `"created_at":"2025-01-02T03`, `"name":"m"`)
	if tie := c.do("GET", valueLists+"?id=l", "").want(200).at("tie_breaker_id"); tie == nil || tie != made.at("tie_breaker_id") {
		t.Errorf("tie_breaker_id is %v, was %v", tie, made.at("tie_breaker_id"))
	}
	c.do("PATCH", "/api/note", `{"note":{"note":"hi","timelineId":"t"}}`).want(200, `"note":"hi"`)
	c.do("PUT", "/api/uptime/settings", `{"certAgeThreshold":5}`).want(200, `"certAgeThreshold":5`)
	c.do("GET", "/api/uptime/settings", "").want(200, `"certAgeThreshold":5`)
	c.do("GET", "/s/other/api/uptime/settings", "").want(200, `"certAgeThreshold":0`)
}

func TestThingsBelongToTheirSpaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("sales")))
	c.do("POST", "/s/sales"+builderAgents, aBuilderAgent).want(200)
	c.do("GET", builderAgents+"/a", "").want(404)
	c.do("POST", builderAgents, aBuilderAgent).want(200)
	c.do("PUT", "/api/logstash/pipeline/p", aPipeline).want(204)
	c.do("GET", "/s/sales/api/logstash/pipeline/p", "").want(200, `"pipeline":"input{}"`)
	c.do("DELETE", "/api/spaces/space/sales", "").want(204)
	c.do("GET", "/s/sales"+builderAgents+"/a", "").want(404)
	c.do("GET", builderAgents+"/a", "").want(200)
	c.do("GET", "/api/logstash/pipelines", "").want(200, `"id":"p"`)
}

func TestWhatIsBelowAThingNeedsIt(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const one, attachments = "/api/agent_builder/conversations/c", "/api/agent_builder/conversations/c/attachments"
	c.do("POST", attachments, `{"id":"x","type":"text"}`).fails(404, "Conversation c not found")
	c.do("GET", attachments, "").fails(404, "Conversation c not found")
	c.do("POST", "/api/agent_builder/converse", `{"input":"hi","conversation_id":"c"}`).want(200, `"conversation_id":"c"`)
	c.do("POST", attachments, `{"id":"x","type":"text"}`).want(200, `"id":"x"`)
	c.do("GET", attachments, "").want(200, `"id":"x"`)
	c.do("DELETE", one, "").want(200, `"success":true`)
	c.do("POST", "/api/agent_builder/converse", `{"input":"hi","conversation_id":"c"}`).want(200)
	if again := c.do("GET", attachments, "").want(200); strings.Contains(again.body, `"x"`) {
		t.Errorf("what was below has outlived its parent: %s", again.body)
	}
}

func TestListsShowPages(t *testing.T) {
	t.Parallel()
	for _, l := range []struct{ make, body, list, items, second, last, beyond, totals string }{
		{
			valueLists, `{"id":"%d","name":"n","description":"d","type":"ip"}`, valueLists + "/_find", "data",
			"per_page=2&page=2", "per_page=2&page=3", "per_page=2&page=4", `"total":5`,
		},
		{
			"/api/synthetics/params", `{"key":"%d","value":"v"}`, "/api/synthetics/params", "", "", "", "", "",
		},
		{
			"/api/synthetics/monitors", `{"type":"http","name":"%d","url":"u"}`, "/api/synthetics/monitors", "monitors",
			"perPage=2&page=2", "perPage=2&page=3", "perPage=2&page=4", `"absoluteTotal":5`,
		},
		{
			"/api/timeline", `{"timeline":{"title":"%d"}}`, "/api/timelines", "timeline",
			"page_size=2&page_index=2", "page_size=2&page_index=3", "page_size=2&page_index=4", `"totalCount":5`,
		},
		{
			"/api/workflows/workflow", `{"yaml":"%d"}`, "/api/workflows", "results",
			"size=2&page=2", "size=2&page=3", "size=2&page=4", `"total":5`,
		},
		{
			"/api/osquery/packs", `{"name":"%d"}`, "/api/osquery/packs", "data",
			"pageSize=2&page=2", "pageSize=2&page=3", "pageSize=2&page=4", `"total":5`,
		},
		{
			"/api/osquery/live_queries", `{"query":"select %d","agent_all":true}`, "/api/osquery/live_queries", "data/items",
			"pageSize=2&page=2", "pageSize=2&page=3", "pageSize=2&page=4", `"total":5`,
		},
	} {
		c := newClient(t, kibanatest.New(t))
		for i := range 5 {
			r := c.do("POST", l.make, fmt.Sprintf(l.body, i))
			if r.status/100 != 2 {
				t.Fatalf("%s: %d %s", l.make, r.status, r.body)
			}
		}
		count := func(query string) int {
			r := c.do("GET", l.list+"?"+query, "").want(200, l.totals)
			way := strings.Split(l.items, "/")
			found, _ := r.at(way[0]).([]any)
			if len(way) > 1 {
				found, _ = r.at(way[0], way[1]).([]any)
			}
			if l.items == "" {
				found, _ = r.json.([]any)
			}
			return len(found)
		}
		if n := count(""); n != 5 {
			t.Errorf("%s has %d, want all 5", l.list, n)
		}
		if l.second == "" {
			continue
		}
		for query, want := range map[string]int{l.second: 2, l.last: 1, l.beyond: 0} {
			if n := count(query); n != want {
				t.Errorf("%s?%s has %d, want %d", l.list, query, n, want)
			}
		}
	}
}

func TestManyAreDeletedChangedAndMovedAtOnce(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, name := range []string{"a", "b", "c"} {
		c.do("POST", detectionRules, `{"rule_id":"`+name+`",`+aDetectionRule[1:]).want(200)
	}
	exported := c.do("POST", detectionRules+"/_export?exclude_export_details=true", `{"objects":[{"rule_id":"a"},{"rule_id":"c"}]}`).want(200)
	if n := strings.Count(exported.body, "\n") + 1; n != 2 || exported.header.Get("Content-Type") != "application/ndjson" {
		t.Errorf("exported %s", exported.body)
	}
	b, _ := c.do("GET", detectionRules+"?rule_id=b", "").at("id").(string)
	c.do("POST", detectionRules+"/_bulk_action", `{"action":"disable","ids":["`+b+`"]}`).want(200, `"succeeded":1`, `"rules_count":1`)
	c.do("GET", detectionRules+"?rule_id=b", "").want(200, `"enabled":false`)
	c.do("GET", detectionRules+"?rule_id=a", "").want(200, `"enabled":true`)
	c.do("POST", detectionRules+"/_bulk_action", `{"action":"duplicate","ids":["`+b+`"],"duplicate":{"include_exceptions":true,"include_expired_exceptions":true}}`).want(200)
	c.do("GET", detectionRules+"/_find", "").want(200, `"total":4`)
	c.do("POST", detectionRules+"/_bulk_action", `{"action":"delete"}`).want(200, `"total":4`)
	c.do("GET", detectionRules+"/_find", "").want(200, `"total":0`)
	form := "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rules.ndjson\"\r\n\r\n" + exported.body + "\n{\"exported_count\":2}\r\n--x--\r\n"
	c.with("Content-Type", "multipart/form-data; boundary=x").do("POST", detectionRules+"/_import", form).want(200, `"success":true`, `"rules_count":2`)
	c.do("GET", detectionRules+"?rule_id=c", "").want(200)

	c.do("PATCH", "/api/note", `{"note":{"note":"hi","timelineId":"t"}}`).want(200)
	id, _ := c.do("GET", "/api/note", "").at("notes", 0, "noteId").(string)
	c.do("DELETE", "/api/note", `{"noteIds":["`+id+`","other"]}`).want(200)
	c.do("GET", "/api/note", "").want(200, `"totalCount":0`)

	c.do("POST", "/api/synthetics/params", `[{"key":"a","value":"1"},{"key":"b","value":"2"}]`).want(200, `[{`, `"key":"a"`, `"key":"b"`)
	c.do("POST", "/api/synthetics/params", `{"key":"c","value":"3"}`).want(200, `{"`)

	const prompts = "/api/security_ai_assistant/prompts"
	made := c.do("POST", prompts+"/_bulk_action", `{"create":[{"name":"p","content":"x","promptType":"system"}]}`).want(200, `"name":"p"`)
	id, _ = made.at("attributes", "results", "created", 0, "id").(string)
	c.do("POST", prompts+"/_bulk_action", `{"update":[{"id":"`+id+`","content":"y"}]}`).want(200, `"content":"y"`)
	c.do("POST", prompts+"/_bulk_action", `{"delete":{"ids":["`+id+`"]}}`).want(200, id)
	c.do("GET", prompts+"/_find", "").want(200, `"total":0`)
}

func TestItemsBelongToTheirLists(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const items = valueLists + "/items"
	form := c.with("Content-Type", "multipart/form-data; boundary=x")
	file := func(name, content string) string {
		return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content + "\r\n--x--\r\n"
	}
	c.do("POST", valueLists, `{"id":"l","name":"n","description":"d","type":"ip"}`).want(200, `"version":1`, `"_version":`)
	c.do("PATCH", valueLists, `{"id":"l","name":"m"}`).want(200, `"version":2`)
	id := c.do("POST", items, `{"list_id":"l","value":"1.1.1.1"}`).want(200, `"type":"ip"`).text("id")
	c.do("GET", items+"?id="+id, "").want(200, `{"`)
	c.do("GET", items+"?list_id=l&value=1.1.1.1", "").want(200, `[{`)
	c.do("GET", items+"?id=other", "").want(404, `list item id: \"other\" does not exist`)
	form.do("POST", items+"/_import?list_id=l", file("more.txt", "2.2.2.2\n3.3.3.3\n")).want(200, `"id":"l"`)
	if exported := c.do("POST", items+"/_export?list_id=l", "").want(200); exported.body != "1.1.1.1\n2.2.2.2\n3.3.3.3" {
		t.Errorf("exported %q", exported.body)
	}
	form.do("POST", items+"/_import?type=ip", file("new.txt", "4.4.4.4")).want(200, `"id":"new.txt"`, `"type":"ip"`)
	c.do("DELETE", valueLists+"?id=l", "").want(200)
	c.do("GET", items+"?id="+id, "").want(404)

	const exceptions = "/api/exception_lists"
	own := c.do("POST", exceptions, `{"list_id":"e","name":"n","description":"d","type":"detection"}`).want(200).text("id")
	c.do("POST", exceptions+"/items", `{"list_id":"e","name":"i","description":"d","type":"simple","entries":[]}`).want(200)
	double := c.do("POST", exceptions+"/_duplicate?list_id=e&namespace_type=single&include_expired_exceptions=true", "").want(200, `"name":"n [Duplicate]"`)
	c.do("GET", exceptions+"/items/_find?list_id="+double.text("list_id"), "").want(200, `"total":1`)
	exported := c.do("POST", exceptions+"/_export?list_id=e&id="+own+"&namespace_type=single&include_expired_exceptions=true", "").want(200, `"exported_exception_list_item_count":1`)
	c.do("DELETE", exceptions+"?list_id=e", "").want(200)
	c.do("GET", exceptions+"/items/_find?list_id=e", "").want(200, `"total":0`)
	form.do("POST", exceptions+"/_import", file("e.ndjson", exported.body)).want(200, `"success_count_exception_lists":1`, `"success_count_exception_list_items":1`)
	c.do("GET", exceptions+"/items/_find?list_id=e", "").want(200, `"total":1`)
}

func TestListsAreNarrowed(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", detectionRules, `{"rule_id":"a","tags":["x"],`+aDetectionRule[1:]).want(200)
	c.do("POST", detectionRules, `{"rule_id":"b","tags":["y"],`+aDetectionRule[1:]).want(200)
	c.do("GET", detectionRules+"/_find?filter=alert.attributes.tags:%20%22x%22", "").want(200, `"total":1`, `"rule_id":"a"`)
	c.do("GET", detectionRules+"/_find?filter=alert.attributes.tags:*", "").want(200, `"total":2`)
	c.do("POST", detectionRules+"/_bulk_action?dry_run=true", `{"action":"delete","query":"alert.attributes.tags: y"}`).want(200, `"succeeded":1`)
	c.do("POST", detectionRules+"/_bulk_action", `{"action":"edit","query":"","edit":[{"type":"add_tags","value":["z"]}]}`).want(200, `"succeeded":2`)
	c.do("POST", detectionRules+"/_bulk_action", `{"action":"delete","query":"alert.attributes.tags: y"}`).want(200, `"succeeded":1`)
	c.do("GET", detectionRules+"/_find", "").want(200, `"total":1`, `"tags":["x","z"]`)

	const workflow = "/api/workflows/workflow"
	c.do("POST", workflow, `{"id":"w","yaml":"name: Shop\nenabled: false\nsteps:\n  - name: s\n"}`).want(200, `"name":"Shop"`, `"enabled":false`)
	c.do("POST", workflow, `{"yaml":"name: Other\n"}`).want(200)
	c.do("GET", "/api/workflows?query=shop", "").want(200, `"total":1`, `"id":"w"`)
	c.do("POST", "/api/workflows/mget", `{"ids":["w","x"]}`).want(200, `[{`, `"id":"w"`)
	c.do("DELETE", "/api/workflows", `{"ids":["w"]}`).want(200, `"deleted":1`)
	c.do("POST", "/api/workflows", `{"workflows":[{"id":"v","yaml":"name: V"},{"yaml":"name: U"}]}`).want(200, `"created":[{`, `"id":"v"`)
	c.do("GET", "/api/workflows", "").want(200, `"total":3`)
}

func TestFilesAreWellFormed(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const chat = `{"connectorId":"c","persist":false,"messages":[]}`
	for _, f := range []struct{ method, path, body, media string }{
		{"GET", "/api/actions/connector/_oauth_callback_script", "", "text/javascript"},
		{"POST", "/api/observability_ai_assistant/chat/complete", chat, "text/event-stream"},
		{"POST", "/api/security_ai_assistant/chat/complete", chat, "application/octet-stream"},
		{"POST", detectionRules + "/_export", "", "application/ndjson"},
	} {
		r := c.do(f.method, f.path, f.body).want(200)
		if got := r.header.Get("Content-Type"); got != f.media {
			t.Errorf("%s is %q, want %q", f.path, got, f.media)
		}
	}
	c.do("GET", "/api/endpoint/scripts_library/missing/download", "").want(404)
	c.do("GET", "/api/endpoint/action/missing/file/f/download", "").want(404)
}

func TestSavedQueriesHaveAnIDNextToTheOneTheyAreFoundBy(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const queries = "/api/osquery/saved_queries"
	id := c.do("POST", queries, `{"id":"uptime","query":"select 1","interval":"60"}`).want(200, `"id":"uptime"`).text("data", "saved_object_id")
	c.do("GET", queries+"/"+id, "").want(200, `"id":"uptime"`, `"saved_object_id":"`+id+`"`)
	c.do("PUT", queries+"/"+id, `{"id":"renamed","query":"select 2","interval":"60"}`).want(200, `"id":"renamed"`)
	c.do("GET", queries, "").want(200, `"id":"renamed"`)
}
