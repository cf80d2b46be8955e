package kibanatest_test

import (
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	outputs  = "/api/fleet/outputs"
	esOutput = `{"name":"mine","type":"elasticsearch","hosts":["https://es.example"]%s}`
)

func TestOutputsOfElasticsearchAreCompleted(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("marketing")))
	made := c.do("POST", outputs, fmt.Sprintf(esOutput, `,"id":"one"`)).want(200)
	for path, want := range map[string]any{"id": "one", "preset": "balanced", "is_default": false, "is_default_monitoring": false} {
		if got := made.at("item", path); got != want {
			t.Errorf("%s is %v, want %v", path, got, want)
		}
	}
	if got := made.at("item", "hosts", 0); got != "https://es.example:443" {
		t.Errorf("host %v", got)
	}
	c.do("POST", "/s/marketing"+outputs, fmt.Sprintf(esOutput, `,"id":"one"`)).want(409)
	c.do("PUT", "/s/marketing"+outputs+"/one", `{"name":"renamed"}`).want(200, `"renamed"`, `"https://es.example:443"`)
	c.do("GET", outputs, "").want(200, `"perPage":10000`, `"page":1`, `"total":2`, `"id":"fleet-default-output"`, `"id":"one"`)
	c.do("GET", outputs+"/one/health", "").want(200).has(map[string]any{"state": "UNKNOWN", "message": "", "timestamp": ""})
	c.do("DELETE", outputs+"/one", "").want(200).has(map[string]any{"id": "one"})
	for _, method := range []string{"GET", "PUT", "DELETE"} {
		c.do(method, outputs+"/one", map[string]string{"PUT": `{"name":"x"}`}[method]).fails(404, "Output one not found")
	}
}

func TestOutputsOfKafkaHaveDefaults(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", outputs, `{"name":"k","type":"kafka","hosts":["kafka.example:9092"],"auth_type":"user_pass","username":"u","password":"p","topic":"t"}`).want(200)
	for path, want := range map[string]any{
		"version": "1.0.0", "compression": "gzip", "compression_level": 4.0, "client_id": "Elastic", "partition": "hash",
		"timeout": 30.0, "broker_timeout": 10.0, "required_acks": 1.0, "topic": "t",
	} {
		if got := made.at("item", path); got != want {
			t.Errorf("%s is %v, want %v", path, got, want)
		}
	}
	if got := made.at("item", "sasl", "mechanism"); got != "PLAIN" {
		t.Errorf("mechanism %v", got)
	}
	changed := c.do("PUT", outputs+"/"+made.text("item", "id"), `{"type":"logstash","hosts":["logs.example:5044"]}`).want(200)
	if changed.at("item", "topic") != nil || changed.at("item", "type") != "logstash" {
		t.Errorf("became %s", changed.body)
	}
	for body, text := range map[string]string{
		`{"name":"k","type":"kafka","hosts":["http://k:1"],"auth_type":"ssl"}`:                        `Invalid format. Expected \"host:port\" without protocol`,
		`{"name":"k","type":"kafka","hosts":["k:0"],"auth_type":"ssl"}`:                               "Invalid port number. Expected a number between 1 and 65535",
		`{"name":"k","type":"kafka","hosts":["k:1"],"auth_type":"ssl","connection_type":"plaintext"}`: "connection_type]: a value wasn't expected to be present",
		`{"name":"k","type":"kafka","hosts":["k:1"],"auth_type":"none"}`:                              "connection_type]: expected at least one defined value but got [undefined]",
		`{"name":"k","type":"kafka","hosts":["k:1"],"auth_type":"ssl","compression":"gzip"}`:          "compression_level]: expected value of type [number] but got [undefined]",
	} {
		c.do("POST", outputs, body).want(400, text)
	}
}

func TestOutputsAreChecked(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", outputs, `{"name":"l","type":"logstash","hosts":["https://l:5044"]}`).want(400, "Host address must begin with a domain name or IP address")
	c.do("POST", outputs, `{"name":"l","type":"logstash","hosts":["l:5044"],"ssl":{"key":"k"},"secrets":{"ssl":{"key":"k"}}}`).
		fails(400, "Cannot specify both ssl.key and secrets.ssl.key")
	c.do("POST", outputs, fmt.Sprintf(esOutput, `,"preset":"balanced","config_yaml":"bulk_max_size: 5"`)).
		want(400, "preset cannot be balanced when config_yaml contains one of bulk_max_size")
	c.do("POST", outputs, fmt.Sprintf(esOutput, `,"preset":"custom","config_yaml":"bulk_max_size: 5"`)).want(200)
	c.do("POST", outputs, `{"name":"e","type":"elasticsearch","hosts":["ftp://e"]}`).want(400, "expected URI with scheme [http|https].")
	c.do("POST", outputs, `{"name":"e","type":"elasticsearch","hosts":[]}`).want(400, "array size is [0], but cannot be smaller than [1]")
	c.do("POST", outputs, `{"name":"e","type":"smoke","hosts":["http://e"]}`).want(400, "types that failed validation:", "expected value to equal [elasticsearch]")
}

func TestSecretsOfOutputsAreReferences(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", outputs, `{"name":"r","type":"remote_elasticsearch","hosts":["https://r:9200"],"secrets":{"service_token":"hush"}}`).want(200)
	id, secret := made.text("item", "id"), made.text("item", "secrets", "service_token", "id")
	if secret == "" || secret == "hush" {
		t.Errorf("the secret is shown as %s", made.body)
	}
	if got := c.do("PUT", outputs+"/"+id, `{"name":"s"}`).text("item", "secrets", "service_token", "id"); got != secret {
		t.Errorf("a change of the name made another secret: %q, was %q", got, secret)
	}
	c.do("GET", "/api/fleet/remote_synced_integrations/"+id+"/remote_status", "").fails(400, "Synced integrations not enabled")
	c.do("GET", "/api/fleet/remote_synced_integrations/fleet-default-output/remote_status", "").
		fails(400, "Output fleet-default-output is not a remote elasticsearch output")
	c.do("GET", "/api/fleet/remote_synced_integrations/status", "").want(200, `{"integrations":[]}`)
}

func TestThereIsOneDefaultOutput(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const first = "fleet-default-output"
	for _, refused := range []string{`{"is_default":false}`, `{"is_default_monitoring":false}`} {
		c.do("PUT", outputs+"/"+first, refused).fails(400, "Default output fleet-default-output cannot be set to is_default=false or "+
			"is_default_monitoring=false manually. Make another output the default first.")
	}
	c.do("DELETE", outputs+"/"+first, "").fails(400, "Default output fleet-default-output cannot be deleted.")
	c.do("POST", outputs, fmt.Sprintf(esOutput, `,"id":"second","is_default":true`)).want(200, `"is_default":true`)
	c.do("GET", outputs+"/"+first, "").want(200, `"is_default":false`, `"is_default_monitoring":true`)
	c.do("DELETE", outputs+"/"+first, "").fails(400, "Default monitoring output fleet-default-output cannot be deleted.")
	c.do("PUT", outputs+"/second", `{"is_default_monitoring":true}`).want(200)
	c.do("DELETE", outputs+"/"+first, "").want(200)
	c.do("POST", outputs, `{"id":"fixed","name":"f","type":"elasticsearch","hosts":["http://f"],"is_preconfigured":true,"allow_edit":["name"]}`).want(200)
	c.do("PUT", outputs+"/fixed", `{"name":"g"}`).want(200)
	c.do("PUT", outputs+"/fixed", `{"hosts":["http://g"]}`).fails(400, "Preconfigured output fixed hosts cannot be updated outside of kibana config file.")
	c.do("DELETE", outputs+"/fixed", "").fails(400, "Preconfigured output fixed cannot be deleted outside of kibana config file.")
}
