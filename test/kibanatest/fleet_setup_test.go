package kibanatest_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestFleetIsSetUp(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for range 2 {
		c.do("POST", "/api/fleet/setup", "").want(200, `{"isInitialized":true,"nonFatalErrors":[]}`)
	}
	const settings = "/api/fleet/settings"
	c.do("GET", settings, "").want(200, `"id":"fleet-default-settings"`, `"prerelease_integrations_enabled":false`, `"version":"`)
	c.do("PUT", settings, `{"prerelease_integrations_enabled":true}`).want(200, `"prerelease_integrations_enabled":true`)
	c.do("PUT", settings, `{"delete_unenrolled_agents":{"enabled":true,"is_preconfigured":false}}`).want(200, `"enabled":true`, `"prerelease_integrations_enabled":true`)
	c.do("PUT", settings, `{"colour":"blue"}`).fails(400, "[request body.colour]: definition for this key is missing")
}

func TestSettingsOfFleetBelongToASpace(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	c := newClient(t, srv)
	const settings = "/api/fleet/space_settings"
	c.do("GET", settings, "").want(200, `{"item":{"allowed_namespace_prefixes":[]}}`)
	c.do("PUT", "/s/marketing"+settings, `{"allowed_namespace_prefixes":["team"]}`).want(200, `["team"]`)
	c.do("GET", "/s/marketing"+settings, "").want(200, `["team"]`)
	c.do("GET", settings, "").want(200, `[]`)
	c.do("PUT", settings, `{"allowed_namespace_prefixes":["a-b"]}`).fails(400, "[request body.allowed_namespace_prefixes.0]: Must not contain -")
	c.do("DELETE", "/api/spaces/space/marketing", "").want(204)
	if err := srv.CreateSpace("marketing", "Again"); err != nil {
		t.Fatal(err)
	}
	c.do("GET", "/s/marketing"+settings, "").want(200, `[]`)
}

func TestFleetIsForThoseWhoMayUseTheSpace(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"), kibanatest.WithSpaceAPIKey("c2FsZXM=", "sales"))
	c := newClient(t, srv).with("Authorization", "ApiKey c2FsZXM=")
	c.do("GET", "/api/fleet/check-permissions", "").want(200).has(map[string]any{"success": false, "error": "MISSING_PRIVILEGES"})
	c.do("GET", "/api/fleet/check-permissions?fleetServerSetup=true", "").want(200).has(map[string]any{"error": "MISSING_FLEET_SERVER_SETUP_PRIVILEGES"})
	c.do("GET", "/s/sales/api/fleet/check-permissions", "").want(200).has(map[string]any{"success": true})
	c.do("GET", "/api/fleet/outputs", "").fails(403, "API [GET /api/fleet/outputs] is unauthorized for user, this action is granted by the Kibana privileges [fleet-settings-read]")
	c.do("GET", "/s/sales/api/fleet/outputs", "").want(200)
}

func TestKeysAndTokensOfFleet(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	token := c.do("POST", "/api/fleet/service_tokens", `{"remote":true}`).want(200, `"name":"token-`)
	secret, err := base64.StdEncoding.DecodeString(token.text("value"))
	if err != nil || !strings.Contains(string(secret), "elastic/fleet-server-remote/token-") {
		t.Errorf("the token is %q, %v", secret, err)
	}
	c.do("POST", "/api/fleet/service_tokens", "").want(200, `"value":"`)
	if key := c.do("POST", "/api/fleet/logstash_api_keys", "").want(200).text("api_key"); !strings.Contains(key, ":") {
		t.Errorf("the key is %q", key)
	}
	const rotate = "/api/fleet/message_signing_service/rotate_key_pair"
	c.do("POST", rotate, "").want(400, "acknowledge=true")
	c.do("POST", rotate+"?acknowledge=true", "").want(200, `{"message":"Key pair rotated successfully."}`)
}

func TestManifestsForKubernetes(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("GET", "/api/fleet/kubernetes?fleetServer=https://f:8220&enrolToken=tok", "").want(200, `"item":"`, "kind: DaemonSet", "https://f:8220", "tok")
	file := c.do("GET", "/api/fleet/kubernetes/download", "").want(200, "kind: DaemonSet\n")
	if got := file.header.Get("Content-Type"); got != "text/x-yaml" {
		t.Errorf("content type %q", got)
	}
	c.do("GET", "/api/fleet/data_streams", "").want(200, `{"data_streams":[]}`)
}
