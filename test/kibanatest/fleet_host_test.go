package kibanatest_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	hosts   = "/api/fleet/fleet_server_hosts"
	proxies = "/api/fleet/proxies"
	sources = "/api/fleet/agent_download_sources"
)

func TestFleetServerHosts(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("GET", hosts, "").want(200, `"items":[]`, `"perPage":10000`, `"total":0`)
	c.do("POST", hosts, `{"id":"one","name":"One","host_urls":["https://fleet.example"],"is_default":true}`).
		want(200, `"host_urls":["https://fleet.example:443"]`, `"is_preconfigured":false`)
	c.do("POST", hosts, `{"id":"one","name":"Two","host_urls":["https://fleet.example"]}`).want(409)
	c.do("POST", hosts, `{"id":"two","name":"Two","host_urls":["https://fleet.example:8220"],"is_default":true}`).want(200)
	c.do("GET", hosts+"/one", "").want(200, `"is_default":false`)
	c.do("PUT", hosts+"/one", `{"name":"Uno"}`).want(200, `"name":"Uno"`, `"https://fleet.example:443"`)
	c.do("DELETE", hosts+"/two", "").fails(403, "Default Fleet Server hosts two cannot be deleted.")
	c.do("POST", hosts, `{"name":"T","host_urls":["https://h"],"ssl":{"es_key":"k"},"secrets":{"ssl":{"es_key":"k"}}}`).
		fails(400, "Cannot specify both ssl.es_key and secrets.ssl.es_key")
	c.do("POST", hosts, `{"name":"T","host_urls":["https://h"],"proxy_id":"gone"}`).fails(400, "Proxy gone not found")
	c.do("POST", hosts, `{"id":"fixed","name":"F","host_urls":["https://h"],"is_preconfigured":true}`).want(200)
	c.do("PUT", hosts+"/fixed", `{"name":"G"}`).fails(403, "Cannot update fixed preconfigured fleet server host")
	c.do("DELETE", hosts+"/fixed", "").fails(403, "Cannot delete fixed preconfigured fleet server host")
	c.do("POST", "/api/fleet/health_check", `{"id":"one"}`).want(200).has(map[string]any{"status": "OFFLINE", "host_id": "one"})
	c.do("POST", "/api/fleet/health_check", `{"id":"gone"}`).fails(404, "The requested host id gone does not exist.")
	c.do("DELETE", hosts+"/one", "").want(200).has(map[string]any{"id": "one"})
	c.do("GET", hosts+"/one", "").fails(404, "Fleet server one not found")
}

func TestProxiesAndWhatGoesThroughThem(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", proxies, `{"id":"p","name":"P","url":"https://p:3128","proxy_headers":{"X-A":"b","X-N":1,"X-T":true},"certificate":"pem"}`).
		want(200, `"is_preconfigured":false`, `"X-N":1`, `"certificate":"pem"`)
	c.do("PUT", proxies+"/p", `{"name":"Q"}`).want(200, `"name":"Q"`, `"url":"https://p:3128"`, `"certificate":null`, `"proxy_headers":null`)
	c.do("POST", hosts, `{"id":"h","name":"H","host_urls":["https://h"],"proxy_id":"p"}`).want(200, `"proxy_id":"p"`)
	c.do("POST", sources, `{"id":"s","name":"S","host":"https://s","proxy_id":"p"}`).want(200, `"proxy_id":"p"`)
	c.do("POST", outputs, `{"id":"o","name":"O","type":"elasticsearch","hosts":["https://o"],"proxy_id":"p"}`).want(200, `"proxy_id":"p"`)
	c.do("DELETE", proxies+"/p", "").want(200)
	for _, path := range []string{hosts + "/h", sources + "/s", outputs + "/o"} {
		c.do("GET", path, "").want(200, `"proxy_id":null`)
	}
	c.do("GET", proxies+"/p", "").fails(404, "Fleet proxy p not found")
	c.do("POST", proxies, `{"id":"fixed","name":"F","url":"https://f","is_preconfigured":true}`).want(200)
	c.do("DELETE", proxies+"/fixed", "").fails(403, "Cannot delete fixed preconfigured proxy")
	c.do("PUT", proxies+"/fixed", `{}`).fails(403, "Cannot update fixed preconfigured proxy")
}

func TestDownloadSources(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("GET", sources, "").want(200, `"id":"fleet-default-download-source"`, `"name":"Elastic Artifacts"`, `"is_default":true`)
	c.do("POST", sources, `{"id":"one","name":"One","host":"http://test.local"}`).want(200, `{"item":{"host":"http://test.local","id":"one","is_default":false,"name":"One"}}`)
	c.do("POST", sources, `{"name":"One","host":"http://test.local"}`).fails(400, "Download Source 'one' already exists with name 'One'")
	c.do("PUT", sources+"/one", `{"name":"Uno"}`).fails(400, "[request body.host]: expected value of type [string] but got [undefined]")
	c.do("PUT", sources+"/one", `{"name":"Uno","host":"http://test.local","is_default":true}`).want(200, `"name":"Uno"`)
	c.do("DELETE", sources+"/one", "").fails(400, "Default Download source one cannot be deleted.")
	c.do("DELETE", sources+"/fleet-default-download-source", "").want(200)
	c.do("PUT", sources+"/gone", `{"name":"x","host":"http://x"}`).fails(404, "Agent binary source gone not found")
	c.do("POST", sources, `{"name":"T","host":"http://x","proxy_id":"gone"}`).fails(400, "Proxy gone not found")
	made := c.do("POST", sources, `{"name":"T","host":"http://x","secrets":{"auth":{"api_key":"hush"},"ssl":{"key":"hush"}}}`).want(200)
	if made.text("item", "secrets", "auth", "api_key", "id") == "" || made.text("item", "secrets", "ssl", "key", "id") == "" {
		t.Errorf("no references to secrets in %s", made.body)
	}
}

func TestCloudConnectors(t *testing.T) {
	t.Parallel()
	const connectorURL = "/api/fleet/cloud_connectors"
	c := newClient(t, kibanatest.New(t))
	vars := func(isReference string) string {
		return `{"role_arn":{"value":"arn:aws:iam::1:role/r","type":"text"},"external_id":{"value":{"id":"abcdefghij0123456789","isSecretRef":` + isReference + `},"type":"password"}}`
	}
	c.do("POST", connectorURL, `{"name":"n","cloudProvider":"aws","vars":`+vars("false")+`}`).fails(400, "External ID secret reference is not valid")
	c.do("POST", connectorURL, `{"name":"","cloudProvider":"aws","vars":{}}`).want(400, "value has length [0] but it must have a minimum length of [1].")
	id := c.do("POST", connectorURL, `{"name":"n","cloudProvider":"aws","vars":`+vars("true")+`}`).want(200, `"packagePolicyCount":0`, `"cloudProvider":"aws"`).text("item", "id")
	c.do("GET", connectorURL+"?page=1&perPage=100", "").want(200, id)
	c.do("GET", connectorURL+"?kuery=fleet-cloud-connector.attributes.cloudProvider:azure", "").want(200, `{"items":[]}`)
	c.do("PUT", connectorURL+"/"+id, `{"name":"m"}`).want(200, `"name":"m"`, `"role_arn"`)
	c.do("GET", connectorURL+"/"+id+"/usage?page=1&perPage=10", "").want(200).has(map[string]any{"total": 0.0, "page": 1.0, "perPage": 10.0})
	c.do("DELETE", connectorURL+"/"+id+"?force=true", "").want(200).has(map[string]any{"id": id})
	c.do("GET", connectorURL+"/"+id, "").fails(400, "Failed to get cloud connector: Saved object [fleet-cloud-connector/"+id+"] not found")
}
