package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const someUUID = "0f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b"

func TestConnectorLifecycle(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a", "b")))
	made := c.do("POST", "/s/a"+connectorURL, `{"name":"One","connector_type_id":".index","config":{"index":"logs"}}`).want(200)
	made.has(map[string]any{
		"name": "One", "connector_type_id": ".index", "is_preconfigured": false, "is_deprecated": false,
		"is_system_action": false, "is_missing_secrets": false, "secrets": nil, "referenced_by_count": nil,
	})
	path := connectorURL + "/" + made.text("id")
	missing := "Saved object [action/" + made.text("id") + "] not found"
	if got := c.do("GET", "/s/a"+path, "").want(200).body; got != made.body {
		t.Errorf("read %s, created %s", got, made.body)
	}
	for _, space := range []string{"", "/s/b", "/s/nowhere"} {
		c.do("GET", space+path, "").fails(404, missing)
		c.do("PUT", space+path, `{"name":"x","config":{"index":"i"}}`).fails(404, missing)
		c.do("DELETE", space+path, "").fails(404, missing)
		c.do("POST", space+path+"/_execute", `{"params":{}}`).fails(404, missing)
	}
	if gone := c.do("DELETE", "/s/a"+path, "").want(204); gone.body != "" {
		t.Errorf("body %q", gone.body)
	}
	c.do("GET", "/s/a"+path, "").fails(404, missing)
}

func TestConnectorUpdateReplaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", connectorURL, `{"name":"S","connector_type_id":".pagerduty","config":{"apiUrl":"https://e.com"},"secrets":{"routingKey":"k"}}`)
	path := connectorURL + "/" + made.want(200).text("id")
	c.do("PUT", path, `{"name":"S2"}`).
		fails(400, "error validating action type secrets: [routingKey]: expected value of type [string] but got [undefined]")
	got := c.do("PUT", path, `{"name":"S2","secrets":{"routingKey":"k"}}`).want(200)
	if got.at("name") != "S2" || got.at("config", "apiUrl") != nil || got.at("connector_type_id") != ".pagerduty" {
		t.Errorf("updated %s", got.body)
	}
	c.do("PUT", path, `{"name":"S2","connector_type_id":".slack"}`).
		fails(400, "[request body.connector_type_id]: definition for this key is missing")

	hook := connectorURL + "/" + c.do("POST", connectorURL, `{"name":"h","connector_type_id":".webhook",
		"config":{"url":"https://e.com","hasAuth":true},"secrets":{"user":"u","password":"p"}}`).want(200).text("id")
	c.do("PUT", hook, `{"name":"h","config":{"url":"https://e.com","hasAuth":true}}`).
		want(400, "error validating action type connector: must specify one of the following schemas")
}

func TestConnectorIDs(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithPreconfiguredConnector("fixed", ".server-log", "Fixed")))
	c.do("POST", "/s/a"+connectorURL+"/"+someUUID, webhook).want(200).has(map[string]any{"id": someUUID})
	for _, space := range []string{"/s/a", "/s/b", ""} {
		c.do("POST", space+connectorURL+"/"+someUUID, webhook).fails(409, "Saved object [action/"+someUUID+"] conflict")
	}
	c.do("POST", connectorURL+"/my-own", webhook).fails(400,
		"Predefined IDs are not allowed for saved objects with encrypted attributes unless the ID is a UUID.: Bad Request")
	c.do("POST", connectorURL+"/fixed", webhook).fails(400, "This fixed already exists in a preconfigured action.")
	if id := c.do("POST", connectorURL+"/", webhook).want(200).text("id"); len(id) != 36 {
		t.Errorf("generated id %q", id)
	}
}

func TestConnectorIDsOfLaterVersions(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithVersion("9.4.3")))
	c.do("POST", connectorURL+"/my-own-1", webhook).want(200).has(map[string]any{"id": "my-own-1"})
	c.do("GET", connectorURL+"/my-own-1", "").want(200).has(map[string]any{"id": "my-own-1"})
	c.do("POST", "/s/a"+connectorURL+"/my-own-1", webhook).fails(409, "Saved object [action/my-own-1] conflict")
	c.do("POST", connectorURL+"/My_Own", webhook).fails(400,
		"[request params.id]: Connector ID must contain only lowercase letters, numbers, and hyphens.")
	if id := c.do("POST", connectorURL, webhook).want(200).text("id"); len(id) != 36 {
		t.Errorf("generated id %q", id)
	}
}

func TestConnectorChecksComeInKibanasOrder(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithPreconfiguredConnector("fixed", ".server-log", "Fixed")))
	for body, message := range map[string]string{
		`{}`:           "[request body.name]: expected value of type [string] but got [undefined]",
		`{"name":1}`:   "[request body.name]: expected value of type [string] but got [number]",
		`{"name":"n"}`: "[request body.connector_type_id]: expected value of type [string] but got [undefined]",
		`{"name":"n","connector_type_id":".x","config":null}`:            "[request body.config]: expected value of type [object] but got [null]",
		`{"name":"n","connector_type_id":".x","config":{"a":""}}`:        "[request body.config.a]: value '' is not valid",
		`{"name":"n","connector_type_id":".x","config":{"a":" "}}`:       "[request body.config.a]: value '' is not valid",
		`{"name":"n","connector_type_id":".x","secrets":{"a":{"b":""}}}`: "[request body.secrets.a]: value '' is not valid",
		`{"name":"n","connector_type_id":".x","secrets":{"a":[1,""]}}`:   "[request body.secrets.a]: value '' is not valid",
		`{"name":"n","connector_type_id":".x","id":"i"}`:                 "[request body.id]: definition for this key is missing",
		`{"name":"n","connector_type_id":".x"}`:                          `Action type ".x" is not registered.`,
		`{"name":"n","connector_type_id":".cases"}`:                      "System action creation is forbidden. Action type: .cases.",
	} {
		c.do("POST", connectorURL, body).fails(400, message)
	}
	for _, test := range []struct{ id, kind, config, secrets, message string }{
		{"/fixed", ".cases", `{}`, `{}`, "System action creation is forbidden. Action type: .cases."},
		{"/fixed", ".x", `{}`, `{}`, "This fixed already exists in a preconfigured action."},
		{"/slug", ".x", `{}`, `{}`, `Action type ".x" is not registered.`},
		{"/slug", ".webhook", `{"x":1}`, `{"x":1}`, "error validating action type config: [url]: expected value of type [string] but got [undefined]"},
		{"/slug", ".webhook", `{"url":"https://e.com"}`, `{"x":1}`, "error validating action type secrets: [x]: definition for this key is missing"},
	} {
		c.do("POST", connectorURL+test.id, connectorBody(test.kind, test.config, test.secrets)).fails(400, test.message)
	}
	c.do("POST", connectorURL+"/slug", connectorBody(".webhook", `{"url":"https://e.com"}`, `{}`)).
		want(400, "error validating action type connector: must specify one of the following schemas")
	if n := c.do("GET", connectorURL+"s", "").len(); n != 1 {
		t.Errorf("%d connectors after refusals, want the preconfigured one", n)
	}
}

func TestConnectorConfigAndSecrets(t *testing.T) {
	t.Parallel()
	const config, secrets, both = "error validating action type config: ", "error validating action type secrets: ", "error validating action type connector: "
	const noString = "expected value of type [string] but got [undefined]"
	const schemas = "must specify one of the following schemas: user and password; crt and key (with optional password); or pfx (with optional password)"
	const ticket = `"createIncidentUrl":"u","createIncidentJson":"j","createIncidentResponseKey":"k","getIncidentUrl":"u",
		"getIncidentResponseExternalTitleKey":"k","viewIncidentUrl":"u","updateIncidentUrl":"u","updateIncidentJson":"j"`
	for _, test := range []struct{ kind, config, secrets, message string }{
		{".index", `{}`, `{}`, config + "[index]: " + noString},
		{".index", `{"index":1}`, `{}`, config + "[index]: expected value of type [string] but got [number]"},
		{".index", `{"index":"i","x":1}`, `{}`, config + "[x]: definition for this key is missing"},
		{".index", `{"index":"i"}`, `{"x":1}`, secrets + "[x]: definition for this key is missing"},
		{".server-log", `{}`, `{}`, ""},
		{".server-log", `{"x":1}`, `{}`, config + "[x]: definition for this key is missing"},
		{".slack", `{}`, `{}`, secrets + "[webhookUrl]: " + noString},
		{".slack", `{}`, `{"webhookUrl":"nowhere"}`, secrets + "[webhookUrl]: error configuring slack action: unable to parse host name from webhookUrl"},
		{".slack", `{}`, `{"webhookUrl":"https://hooks.example.com/x"}`, ""},
		{".teams", `{}`, `{"webhookUrl":"https://hooks.example.com/x"}`, ""},
		{".slack_api", `{}`, `{}`, secrets + "[token]: " + noString},
		{".slack_api", `{"allowedChannels":[{"id":"C1"}]}`, `{"token":"t"}`, config + "[allowedChannels.0.name]: " + noString},
		{".slack_api", `{}`, `{"token":"t"}`, ""},
		{".webhook", `{}`, `{}`, config + "[url]: " + noString},
		{".webhook", `{"url":"nowhere"}`, `{}`, config + "[url]: error configuring webhook action: unable to parse url: TypeError: Invalid URL"},
		{".webhook", `{"url":"https://e.com"}`, `{}`, both + schemas},
		{".webhook", `{"url":"https://e.com"}`, `{"user":"u"}`, both + schemas},
		{".webhook", `{"url":"https://e.com"}`, `{"user":"u","password":"p"}`, ""},
		{".webhook", `{"url":"https://e.com","authType":"webhook-authentication-ssl"}`, `{"pfx":"x"}`, ""},
		{".email", `{"hasAuth":false}`, `{}`, config + "[from]: " + noString},
		{".email", `{"from":"a@b.c"}`, `{}`, config + "[host]/[port] is required"},
		{".email", `{"from":"a@b.c","host":"h"}`, `{}`, config + "[port] is required"},
		{".email", `{"from":"a@b.c","port":25}`, `{}`, config + "[host] is required"},
		{".email", `{"from":"a@b.c","host":"h","port":25}`, `{}`, both + "[user] is required"},
		{".email", `{"from":"a@b.c","host":"h","port":25,"hasAuth":false}`, `{}`, ""},
		{".email", `{"from":"a@b.c","service":"exchange_server"}`, `{}`, config + "[clientId] is required"},
		{".email", `{"from":"a@b.c","service":"gmail"}`, `{"user":"u","password":"p"}`, ""},
		{".pagerduty", `{}`, `{}`, secrets + "[routingKey]: " + noString},
		{".jira", `{}`, `{}`, config + "[apiUrl]: " + noString},
		{".jira", `{"apiUrl":"u"}`, `{}`, config + "[projectKey]: " + noString},
		{".jira", `{"apiUrl":"u","projectKey":"p"}`, `{}`, secrets + "[email]: " + noString},
		{".jira", `{"apiUrl":"u","projectKey":"p"}`, `{"email":"e","apiToken":"t"}`, ""},
		{".servicenow", `{"apiUrl":"u"}`, `{}`, both + "password must be provided when isOAuth = false"},
		{".servicenow", `{"apiUrl":"u","isOAuth":true}`, `{}`, both + "clientId must be provided when isOAuth = true"},
		{".servicenow-itom", `{"apiUrl":"u","usesTableApi":true}`, `{}`, config + "[usesTableApi]: definition for this key is missing"},
		{".servicenow-sir", `{"apiUrl":"u"}`, `{"username":"u","password":"p"}`, ""},
		{".opsgenie", `{}`, `{}`, config + "[apiUrl]: " + noString},
		{".opsgenie", `{"apiUrl":"u"}`, `{"apiKey":"k"}`, ""},
		{".gen-ai", `{"apiProvider":"OpenAI","apiUrl":"u"}`, `{"apiKey":"k"}`, ""},
		{".gen-ai", `{"apiProvider":"OpenAI","apiUrl":"u"}`, `{}`, both + "[apiKey]: " + noString},
		{".bedrock", `{"apiUrl":"u"}`, `{"accessKey":"a"}`, secrets + "[secret]: " + noString},
		{".bedrock", `{"apiUrl":"u"}`, `{"accessKey":"a","secret":"s"}`, ""},
		{".cases-webhook", `{"hasAuth":false}`, `{}`, config + "[createIncidentJson]: " + noString},
		{".cases-webhook", `{` + ticket + `}`, `{}`, both + schemas},
		{".cases-webhook", `{"hasAuth":false,` + ticket + `}`, `{}`, ""},
		{".tines", `{"url":"anything","more":{"a":1}}`, `{"x":"y"}`, ""},
	} {
		t.Run(test.kind+test.config+test.secrets, func(t *testing.T) {
			t.Parallel()
			body := connectorBody(test.kind, test.config, test.secrets)
			answer := newClient(t, kibanatest.New(t)).do("POST", connectorURL, body)
			if test.message == "" {
				answer.want(200)
				return
			}
			answer.fails(400, test.message)
		})
	}
}

func TestStoredConfigEchoesDefaults(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	create := func(kind, config, secrets string) string {
		r := c.do("POST", connectorURL, connectorBody(kind, config, secrets)).want(200)
		stored, _ := r.at("config").(map[string]any)
		return fmt.Sprint(stored)
	}
	for _, test := range []struct{ kind, config, secrets, want string }{
		{".index", `{"index":"i"}`, `{}`, "map[executionTimeField:<nil> index:i refresh:false]"},
		{".server-log", `{}`, `{}`, "map[]"},
		{
			".webhook", `{"url":"https://e.com","hasAuth":false}`, `{}`,
			"map[authType:webhook-authentication-basic hasAuth:false headers:<nil> method:post url:https://e.com]",
		},
		{
			".email", `{"from":"a@b.c","host":"h","port":25,"hasAuth":false}`, `{}`,
			"map[clientId:<nil> from:a@b.c hasAuth:false host:h oauthTokenUrl:<nil> port:25 secure:<nil> service:other tenantId:<nil>]",
		},
	} {
		if got := create(test.kind, test.config, test.secrets); got != test.want {
			t.Errorf("%s: config %s, want %s", test.kind, got, test.want)
		}
	}
}

func TestConnectorList(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithPreconfiguredConnector("fixed", ".server-log", "middle")))
	for _, name := range []string{"Zulu", "alpha"} {
		c.do("POST", "/s/a"+connectorURL, strings.Replace(webhook, `"w"`, `"`+name+`"`, 1)).want(200)
	}
	list := c.do("GET", "/s/a"+connectorURL+"s", "").want(200)
	if got := list.text(0, "name") + list.text(1, "name") + list.text(2, "name"); list.len() != 3 || got != "alphamiddleZulu" {
		t.Errorf("listed %s", list.body)
	}
	if list.at(1, "config") != nil || list.at(1, "is_preconfigured") != true {
		t.Errorf("preconfigured %v", list.at(1))
	}
	id := list.text(0, "id")
	c.do("POST", "/s/a/api/saved_objects/dashboard", `{"attributes":{"title":"t"},"references":[{"name":"r","type":"action","id":"`+id+`"}]}`).want(200)
	again := c.do("GET", "/s/a"+connectorURL+"s", "")
	if again.at(0, "referenced_by_count") != 1.0 || again.at(2, "referenced_by_count") != 0.0 {
		t.Errorf("counts in %s", again.body)
	}
	if n := c.do("GET", "/s/nowhere"+connectorURL+"s", "").want(200).len(); n != 1 {
		t.Errorf("%d connectors in an unknown space, want the preconfigured one", n)
	}
}

func TestConnectorsOfTheConfigurationCannotBeChanged(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithPreconfiguredConnector("fixed", ".server-log", "Fixed")))
	fixed, system := "/s/any"+connectorURL+"/fixed", connectorURL+"/system-connector-.cases"
	shown := c.do("GET", fixed, "").want(200).has(map[string]any{"is_preconfigured": true})
	for _, key := range []string{"config", "is_missing_secrets"} {
		if strings.Contains(shown.body, `"`+key+`"`) {
			t.Errorf("a preconfigured connector shows %s: %s", key, shown.body)
		}
	}
	c.do("PUT", fixed, `{"name":"n"}`).fails(400, "Preconfigured action fixed can not be updated.")
	c.do("DELETE", fixed, "").fails(400, "Preconfigured action fixed is not allowed to delete.")
	c.do("POST", fixed+"/_execute", `{"params":{"message":"m"}}`).want(200).has(map[string]any{"status": "ok"})
	c.do("GET", system, "").fails(404, "Connector system-connector-.cases not found")
	c.do("PUT", system, `{"name":"n"}`).fails(400, "System action system-connector-.cases can not be updated.")
	c.do("DELETE", system, "").fails(400, "System action system-connector-.cases is not allowed to delete.")
	c.do("POST", system+"/_execute", `{"params":{}}`).fails(400, "Execution of system action is not allowed")
}

func TestConnectorTypes(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	all := c.do("GET", "/api/actions/connector_types", "").want(200)
	if all.len() != 31 || all.text(0, "id") != ".bedrock" || all.at(0, "enabled_in_license") != true {
		t.Errorf("%d types: %s", all.len(), all.body)
	}
	first, _ := all.at(0).(map[string]any)
	for _, key := range []string{
		"name", "enabled", "enabled_in_config", "enabled_in_license", "minimum_license_required", "supported_feature_ids", "is_system_action_type",
	} {
		if _, present := first[key]; !present {
			t.Errorf("no %s in %v", key, first)
		}
	}
	cases := c.do("GET", "/s/x/api/actions/connector_types?feature_id=cases", "").want(200)
	if n := cases.len(); n == 0 || n == all.len() {
		t.Errorf("%d types for cases", n)
	}
	for i := range cases.len() {
		if !strings.Contains(fmt.Sprint(cases.at(i, "supported_feature_ids")), "cases") {
			t.Errorf("%v does not support cases", cases.at(i))
		}
	}
	if none := c.do("GET", "/api/actions/connector_types?feature_id=nothing", "").want(200); none.body != "[]" {
		t.Errorf("types for nothing: %s", none.body)
	}
}

func TestConnectorsAreHiddenFromTheSavedObjectsAPI(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	id := c.do("POST", connectorURL, webhook).want(200).text("id")
	c.do("GET", "/api/saved_objects/action/"+id, "").fails(404, "Saved object [action/"+id+"] not found")
	c.do("POST", "/api/saved_objects/action", `{"attributes":{}}`).fails(400, "Unsupported saved object type: 'action': Bad Request")
	exported := c.do("POST", "/api/saved_objects/_export", `{"type":"action"}`).want(200, id)
	if strings.Contains(exported.body, "secrets\"") {
		t.Errorf("exported secrets: %s", exported.body)
	}
}
