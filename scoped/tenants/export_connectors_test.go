package tenants_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// manyConnectors have the secrets that their types need.
func manyConnectors() []tenants.Connector {
	return []tenants.Connector{
		{Name: "Slack", Type: ".slack", Secrets: tenants.Secrets{"webhookUrl": "https://hooks.slack.com/services/a/b/c"}},
		{Name: "Slack API", Type: ".slack_api", Secrets: tenants.Secrets{"token": "xoxb-secret"}},
		{Name: "Teams", Type: ".teams", Secrets: tenants.Secrets{"webhookUrl": "https://teams.example.com/secret"}},
		{Name: "PagerDuty", Type: ".pagerduty", Config: map[string]any{"apiUrl": nil}, Secrets: tenants.Secrets{"routingKey": "secret"}},
		{Name: "Jira", Type: ".jira", Config: map[string]any{"apiUrl": "https://jira.example.com", "projectKey": "P"}, Secrets: tenants.Secrets{"email": "a@example.com", "apiToken": "secret"}},
		{Name: "Opsgenie", Type: ".opsgenie", Config: map[string]any{"apiUrl": "https://o.example.com"}, Secrets: tenants.Secrets{"apiKey": "secret"}},
		{
			Name: "ServiceNow", Type: ".servicenow", Config: map[string]any{"apiUrl": "https://s.example.com", "usesTableApi": true},
			Secrets: tenants.Secrets{"username": "me", "password": "secret"},
		},
		{
			Name: "Bedrock", Type: ".bedrock", Config: map[string]any{"apiUrl": "https://b.example.com"},
			Secrets: tenants.Secrets{"accessKey": "secret", "secret": "secret"},
		},
		{
			Name: "OpenAI", Type: ".gen-ai", Config: map[string]any{"apiProvider": "OpenAI", "apiUrl": "https://ai.example.com"},
			Secrets: tenants.Secrets{"apiKey": "secret"},
		},
		{
			Name: "Mail", Type: ".email", Config: map[string]any{"from": "a@example.com", "host": "h.example.com", "port": 25, "service": "other"},
			Secrets: tenants.Secrets{"user": "me", "password": "secret"},
		},
		{
			Name: "Open mail", Type: ".email",
			Config: map[string]any{"from": "a@example.com", "host": "h.example.com", "port": 25, "service": "other", "hasAuth": false},
		},
		{Name: "Tines", Type: ".tines", Config: map[string]any{"url": "https://t.example.com"}, Secrets: tenants.Secrets{"email": "a@example.com", "token": "secret"}},
		{Name: "Swimlane", Type: ".swimlane", Config: map[string]any{"apiUrl": "https://s.example.com", "appId": "a"}, Secrets: tenants.Secrets{"apiToken": "secret"}},
		{Name: "Resilient", Type: ".resilient", Config: map[string]any{"apiUrl": "https://r.example.com", "orgId": "1"}, Secrets: tenants.Secrets{"apiKeyId": "a", "apiKeySecret": "secret"}},
		{Name: "Gemini", Type: ".gemini", Config: map[string]any{"apiUrl": "https://g.example.com"}, Secrets: tenants.Secrets{"credentialsJson": "{}"}},
		{Name: "Torq", Type: ".torq", Secrets: tenants.Secrets{"token": "secret"}},
	}
}

func TestAnExportAsksForTheSecretsThatEachTypeNeeds(t *testing.T) {
	_, from := kibana(t)
	declared := small("a")
	declared.Connectors = manyConnectors()
	applied(t, from, tenants.Options{}, declared)
	directory, notes := exported(t, from, "a")
	doc, err := os.ReadFile(filepath.Join(directory, "tenant.yaml"))
	must(t, err)
	if strings.Contains(string(doc), "secret\n") || len(notes) > 0 {
		t.Errorf("%v\n%s", notes, doc)
	}
	for field := range strings.FieldsSeq(string(doc)) {
		if variable, is := strings.CutPrefix(field, "${env:"); is {
			t.Setenv(strings.TrimSuffix(variable, "}"), "https://teams.example.com/"+variable)
		}
	}
	t.Setenv("SLACK_WEBHOOK_URL", "https://hooks.slack.com/services/a/b/c")
	all, err := tenants.Load(filepath.Join(directory, "tenant.yaml"))
	must(t, err)
	asked := map[string][]string{}
	for _, c := range all[0].Connectors {
		asked[c.Name] = keys(c.Secrets)
	}
	want := map[string][]string{}
	for _, c := range declared.Connectors {
		want[c.Name] = keys(c.Secrets)
	}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Error(diff)
	}
	_, to := kibana(t)
	if made := applied(t, to, tenants.Options{}, all...); len(made) != 1+len(declared.Connectors) {
		t.Errorf("made %v", made)
	}
}

func keys(secrets tenants.Secrets) []string {
	return strings.Fields(strings.NewReplacer("{", "", "}", "", ",", "").Replace(secrets.String()))
}

func TestARuleMayCallAConnectorOfKibanasConfiguration(t *testing.T) {
	t.Parallel()
	server := kibanatest.New(t, kibanatest.WithPreconfiguredConnector("mail", ".server-log", "Mail"))
	kb, err := scoped.New(server.URL, once)
	must(t, err)
	t.Cleanup(func() { _ = kb.Close() })
	declared := small("a")
	declared.Connectors = []tenants.Connector{{Name: "Log", Type: scoped.ServerLogConnector}}
	action := tenants.Action{ConnectorID: "mail", Group: "query matched", Summary: true, NotifyWhen: "onThrottleInterval", Throttle: "1h", Params: map[string]any{"message": "m"}}
	declared.Rules = marketing().Rules
	declared.Rules[0].Actions = append(declared.Rules[0].Actions, action)
	declared.Rules[0].Params["searchConfiguration"] = map[string]any{"index": "x"}
	applied(t, kb, tenants.Options{}, declared)
	if report := drift(t, kb, declared); len(report.Changes)+len(report.Strangers) > 0 {
		t.Errorf("reported\n%s", report)
	}
	directory, notes := exported(t, kb, "a")
	all, err := tenants.Load(filepath.Join(directory, "tenant.yaml"))
	must(t, err)
	if diff := cmp.Diff(action, all[0].Rules[0].Actions[1]); diff != "" || len(notes) > 0 {
		t.Errorf("%v %s", notes, diff)
	}
	if made := applied(t, kb, tenants.Options{Prune: true}, all...); len(made) > 0 {
		t.Errorf("made %v", made)
	}
}

func TestAnExportSaysWhatTheCredentialMayNotSee(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	for _, path := range []string{"/api/alerting/rules/_find", "/api/security/role"} {
		server.React(kibanatest.Match{Method: http.MethodGet, Path: path}, kibanatest.Fault{Status: http.StatusForbidden, Body: []byte(`{"statusCode":403,"error":"Forbidden","message":"no"}`)})
	}
	_, notes := exported(t, kb, "marketing")
	want := []string{
		"the rules are left out: the credential may not see them",
		"the roles are left out: the credential may not see them",
	}
	if diff := cmp.Diff(want, notes[1:]); diff != "" {
		t.Error(diff)
	}
}

func TestAnExportHidesSecretsInListsAndPassesOnNoVariableOfSomebodyElse(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	declared := small("a")
	applied(t, kb, tenants.Options{}, declared)
	_, err := in(t, kb, "a").Actions.Create(t.Context(), scoped.ConnectorRequest{
		Name: "X", ConnectorTypeID: ".d3security", Secrets: connectors.SecretsFrom(map[string]any{}),
		Config: connectors.ConfigFrom(map[string]any{
			"url": "https://d3.example.com", "list": []any{map[string]any{"password": "hunter2"}, "${env:HOME}", "plain"},
		}),
	})
	must(t, err)
	directory, _ := exported(t, kb, "a")
	doc, err := os.ReadFile(filepath.Join(directory, "tenant.yaml"))
	must(t, err)
	for text, want := range map[string]bool{
		"hunter2": false, "${env:HOME}": false, "- password: ${env:X_LIST_0_PASSWORD}": true, "- ${env:X_LIST_1}": true, "- plain": true,
	} {
		if strings.Contains(string(doc), text) != want {
			t.Errorf("%s, want %t in\n%s", text, want, doc)
		}
	}
}
