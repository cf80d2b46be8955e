package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// runConnector makes a connector of a type and executes it.
func runConnector(t *testing.T, create, params string) *result {
	t.Helper()
	c := newClient(t, kibanatest.New(t))
	id := c.do("POST", connectorURL, create).want(200).text("id")
	return c.do("POST", connectorURL+"/"+id+"/_execute", `{"params":`+params+`}`).want(200).has(map[string]any{"connector_id": id})
}

func connectorBody(kind, config, secrets string) string {
	return fmt.Sprintf(`{"name":"n","connector_type_id":%q,"config":%s,"secrets":%s}`, kind, config, secrets)
}

func bodies() map[string]string {
	out := make(map[string]string)
	for kind, settings := range map[string][2]string{
		".index":      {`{"index":"logs"}`, `{}`},
		".server-log": {`{}`, `{}`},
		".slack":      {`{}`, `{"webhookUrl":"https://e.com"}`},
		".teams":      {`{}`, `{"webhookUrl":"https://e.com"}`},
		".slack_api":  {`{}`, `{"token":"t"}`},
		".webhook":    {`{"url":"https://e.com","hasAuth":false}`, `{}`},
		".email":      {`{"from":"a@b.c","host":"h","port":25,"hasAuth":false}`, `{}`},
		".pagerduty":  {`{}`, `{"routingKey":"k"}`},
		".jira":       {`{"apiUrl":"https://j.example/","projectKey":"p"}`, `{"email":"e","apiToken":"t"}`},
		".servicenow": {`{"apiUrl":"https://s.example"}`, `{"username":"u","password":"p"}`},
		".opsgenie":   {`{"apiUrl":"https://o.example"}`, `{"apiKey":"k"}`},
		".gen-ai":     {`{"apiProvider":"OpenAI","apiUrl":"u"}`, `{"apiKey":"k"}`},
		".bedrock":    {`{"apiUrl":"u"}`, `{"accessKey":"a","secret":"s"}`},
		".d3security": {`{}`, `{}`},
	} {
		out[kind] = connectorBody(kind, settings[0], settings[1])
	}
	return out
}

func TestExecuteSucceeds(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		kind, params string
		path         []any
		want         any
	}{
		{".index", `{"documents":[{"a":1},{"a":2}]}`, []any{"data", "items", 1, "index", "_index"}, "logs"},
		{".index", `{"documents":[{}]}`, []any{"data", "errors"}, false},
		{".index", `{"documents":[{}],"indexOverride":"other"}`, []any{"data", "items", 0, "index", "_index"}, "other"},
		{".server-log", `{"message":"m"}`, []any{"data"}, nil},
		{".server-log", `{"message":"m","level":"warn"}`, []any{"status"}, "ok"},
		{".slack", `{"message":"m"}`, []any{"data", "text"}, "ok"},
		{".teams", `{"message":"m"}`, []any{"data"}, "1"},
		{".slack_api", `{"subAction":"postMessage","subActionParams":{"text":"m","channels":["x"]}}`, []any{"data", "channel"}, "x"},
		{".slack_api", `{"subAction":"validChannelId","subActionParams":{"channelId":"C1"}}`, []any{"data", "channel", "id"}, "C1"},
		{".webhook", `{"body":"b"}`, []any{"data"}, "ok"},
		{".webhook", `{}`, []any{"status"}, "ok"},
		{".email", `{"cc":["c@d.e"],"subject":"s","message":"m"}`, []any{"data", "accepted", 0}, "c@d.e"},
		{".pagerduty", `{"eventAction":"resolve","dedupKey":"k"}`, []any{"data", "dedup_key"}, "k"},
		{".pagerduty", `{}`, []any{"data", "status"}, "success"},
		{".jira", `{"subAction":"pushToService","subActionParams":{"incident":{"summary":"s"}}}`, []any{"data", "url"}, "https://j.example/browse/KBT-10001"},
		{".jira", `{"subAction":"issueTypes"}`, []any{"data"}, []any{}},
		{".servicenow", `{"subAction":"getChoices","subActionParams":{"fields":["urgency"]}}`, []any{"status"}, "ok"},
		{".servicenow", `{"subAction":"closeIncident","subActionParams":{"incident":{"externalId":"1"}}}`, []any{"data", "id"}, "10001"},
		{".jira", `{"subAction":"fieldsByIssueType","subActionParams":{"id":"1"}}`, []any{"data"}, map[string]any{}},
		{".gen-ai", `{"subAction":"getDashboard","subActionParams":{"dashboardId":"d"}}`, []any{"data", "available"}, false},
		{".opsgenie", `{"subAction":"createAlert","subActionParams":{"message":"m"}}`, []any{"data", "result"}, "Request will be processed"},
		{".gen-ai", `{"subAction":"test","subActionParams":{"body":"{}"}}`, []any{"status"}, "ok"},
		{".bedrock", `{"subAction":"run","subActionParams":{"body":"{}"}}`, []any{"status"}, "ok"},
		{".d3security", `{"anything":1}`, []any{"status"}, "ok"},
	} {
		t.Run(test.kind+test.params, func(t *testing.T) {
			t.Parallel()
			got := runConnector(t, bodies()[test.kind], test.params).has(map[string]any{"status": "ok", "message": nil})
			if fmt.Sprint(got.at(test.path...)) != fmt.Sprint(test.want) {
				t.Errorf("%v = %v, want %v; body %s", test.path, got.at(test.path...), test.want, got.body)
			}
		})
	}
}

func TestExecuteAnswers200ForParamsThatDoNotFit(t *testing.T) {
	t.Parallel()
	const prefix = "error validating action params: "
	const noString = "expected value of type [string] but got [undefined]"
	for _, test := range []struct{ kind, params, message string }{
		{".index", `{}`, "[documents]: expected value of type [array] but got [undefined]"},
		{".index", `{"documents":[1]}`, "[documents.0]: expected value of type [object] but got [number]"},
		{".server-log", `{}`, "[message]: " + noString},
		{".server-log", `{"message":"m","level":"loud"}`, "[level]: types that failed validation:"},
		{".slack", `{"message":""}`, "[message]: value has length [0] but it must have a minimum length of [1]."},
		{".slack", `{"message":"m","x":1}`, "[x]: definition for this key is missing"},
		{".slack_api", `{"subAction":"postMessage","subActionParams":{}}`, "[subActionParams.text]: " + noString},
		{".slack_api", `{"subAction":"nothing"}`, "[subAction]: types that failed validation:"},
		{".webhook", `{"body":1}`, "[body]: expected value of type [string] but got [number]"},
		{".email", `{"subject":"s","message":"m"}`, "no [to], [cc], or [bcc] entries"},
		{".email", `{"to":["x"],"message":"m"}`, "[subject]: " + noString},
		{".pagerduty", `{"eventAction":"acknowledge"}`, `DedupKey is required when eventAction is "acknowledge"`},
		{".jira", `{}`, "[subAction]: types that failed validation:"},
	} {
		t.Run(test.kind+test.params, func(t *testing.T) {
			t.Parallel()
			got := runConnector(t, bodies()[test.kind], test.params).has(map[string]any{"status": "error", "retry": false, "data": nil})
			if message := got.text("message"); !strings.HasPrefix(message, prefix+test.message) {
				t.Errorf("message %q, want %q", message, prefix+test.message)
			}
		})
	}
}

func TestExecuteChecksTheBody(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	path := connectorURL + "/" + c.do("POST", connectorURL, webhook).want(200).text("id") + "/_execute"
	c.do("POST", path, `{}`).fails(400, "[request body.params]: expected value of type [object] but got [undefined]")
	c.do("POST", path, `{"params":{},"x":1}`).fails(400, "[request body.x]: definition for this key is missing")
	c.do("POST", connectorURL+"/nothing/_execute", `{"params":{}}`).fails(404, "Saved object [action/nothing] not found")
}

func TestImportedConnectorsLackTheirSecrets(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	line := `{"type":"action","id":"` + someUUID + `","attributes":{"actionTypeId":".slack","name":"S","config":{},"isMissingSecrets":true},"references":[]}`
	if err := srv.ImportNDJSON("default", strings.NewReader(line)); err != nil {
		t.Fatal(err)
	}
	c := newClient(t, srv)
	path := connectorURL + "/" + someUUID
	c.do("GET", path, "").want(200).has(map[string]any{"is_missing_secrets": true, "name": "S"})
	c.do("POST", path+"/_execute", `{"params":{"message":"m"}}`).want(200, `"status":"error"`, "error validating action type secrets: [webhookUrl]")
	c.do("PUT", path, `{"name":"S","secrets":{"webhookUrl":"https://e.com"}}`).want(200).has(map[string]any{"is_missing_secrets": false})
	c.do("POST", path+"/_execute", `{"params":{"message":"m"}}`).want(200).has(map[string]any{"status": "ok"})
}
