package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	agentPolicies   = "/api/fleet/agent_policies"
	packagePolicies = "/api/fleet/package_policies"
	deletePolicy    = agentPolicies + "/delete"
)

// newPolicy creates an agent policy of the name and returns its id.
func newPolicy(c *client, space, name string, more ...string) string {
	c.t.Helper()
	body := fmt.Sprintf(`{"name":%q,"namespace":"default"%s}`, name, strings.Join(more, ""))
	return c.do("POST", space+agentPolicies, body).want(200).text("item", "id")
}

func TestAgentPolicyLivesAsInKibana(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", agentPolicies+"?sys_monitoring=false",
		`{"name":"web","namespace":"default","description":"initial","inactivity_timeout":600}`).want(200)
	item, _ := made.at("item").(map[string]any)
	for key, want := range map[string]any{
		"name": "web", "namespace": "default", "description": "initial", "status": "active", "is_managed": false, "is_protected": false,
		"revision": 1.0, "schema_version": "1.1.1", "inactivity_timeout": 600.0, "updated_by": "elastic",
	} {
		if item[key] != want {
			t.Errorf("%s is %v, want %v", key, item[key], want)
		}
	}
	one := agentPolicies + "/" + made.text("item", "id")
	got := c.do("GET", one, "").want(200)
	if got.len("item", "package_policies") != 0 || got.at("item", "agents") != 0.0 || got.text("item", "space_ids", 0) != "default" {
		t.Errorf("got %s", got.body)
	}
	changed := c.do("PUT", one, `{"name":"web","namespace":"default","description":"updated"}`).want(200)
	if changed.text("item", "description") != "updated" || changed.at("item", "revision") != 2.0 {
		t.Errorf("got %s", changed.body)
	}
	if changed.at("item", "inactivity_timeout") != 1209600.0 {
		t.Errorf("a timeout that is left out is %v, want the default", changed.at("item", "inactivity_timeout"))
	}
	if quiet := c.do("PUT", one, `{"name":"web","namespace":"default","bumpRevision":false}`).want(200); quiet.at("item", "revision") != 2.0 {
		t.Errorf("got %s", quiet.body)
	}
	id := made.text("item", "id")
	c.do("POST", deletePolicy, `{"agentPolicyId":"`+id+`"}`).want(200).has(map[string]any{"id": id, "name": "web"})
	c.do("GET", one, "").fails(404, "Saved object [fleet-agent-policies/"+id+"] not found")
	c.do("PUT", one, `{"name":"web","namespace":"default"}`).fails(404, "Saved object [fleet-agent-policies/"+id+"] not found")
	c.do("POST", deletePolicy, `{"agentPolicyId":"`+id+`"}`).fails(404, "Saved object [fleet-agent-policies/"+id+"] not found")
}

func TestAgentPolicyIsChecked(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	id := newPolicy(c, "", "taken")
	for body, message := range map[string]string{
		`{"namespace":"default"}`:                                     "[request body.name]: expected value of type [string] but got [undefined]",
		`{"name":"  ","namespace":"default"}`:                         "[request body.name]: Invalid empty string",
		`{"name":"a","namespace":"Default"}`:                          "[request body.namespace]: Namespace must be lowercase",
		`{"name":"a","namespace":"a-b"}`:                              "[request body.namespace]: Namespace contains invalid characters",
		`{"name":"a","namespace":"` + strings.Repeat("x", 101) + `"}`: "[request body.namespace]: Namespace cannot be more than 100 bytes",
		`{"name":"a","namespace":"d","colour":1}`:                     "[request body.colour]: definition for this key is missing",
		`{"name":"a","namespace":"d","inactivity_timeout":1.5}`:       "[request body.inactivity_timeout]: 1.5 is not a valid integer",
		`{"name":"a","namespace":"d","space_ids":["nowhere"]}`:        "No enough permissions to create policies in space nowhere",
		`{"name":"a","namespace":"d","overrides":{"inputs":{}}}`: "[request body.overrides]: types that failed validation:\n" +
			"- [request body.overrides.0]: expected value to equal [null]\n- [request body.overrides.1]: inputs overrides is not allowed",
		`{"name":"a","namespace":"d","global_data_tags":[{"name":"x y","value":1},{"name":"z","value":1},{"name":"z","value":"2"}]}`: "[request body.global_data_tags]: " +
			"Found duplicate tag names: ['z'], duplicate tag names are not allowed. Found tag names with spaces: ['x y'], tag names with spaces are not allowed.",
	} {
		c.do("POST", agentPolicies, body).fails(400, message)
	}
	c.do("POST", agentPolicies, `{"name":"taken","namespace":"other"}`).fails(409, "Agent Policy '"+id+"' already exists with name 'taken'")
	c.do("POST", agentPolicies, `{"name":"free","namespace":"other","id":"`+id+`"}`).fails(409, "Saved object [fleet-agent-policies/"+id+"] conflict")
	c.do("POST", agentPolicies, `{"name":"free","namespace":"d","data_output_id":"gone"}`).fails(404, "Saved object [ingest-outputs/gone] not found")
}

func TestAgentPoliciesAreListed(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	first, second := newPolicy(c, "", "one web"), newPolicy(c, "", "two web", `,"is_managed":true`)
	page := c.do("GET", agentPolicies+"?perPage=1", "").want(200).has(map[string]any{"total": 2.0, "page": 1.0, "perPage": 1.0})
	if page.text("items", 0, "id") != second {
		t.Errorf("first is %s, want the one changed last", page.body)
	}
	for kuery, want := range map[string]string{
		`ingest-agent-policies.name:"one web"`: first, `name:"one web"`: first, `fleet-agent-policies.is_managed:true`: second,
		`name:two*`: second, `id:` + first: first,
	} {
		found := c.do("GET", agentPolicies+"?withAgentCount=true&kuery="+escape(kuery), "").want(200)
		if found.at("total") != 1.0 || found.text("items", 0, "id") != want {
			t.Errorf("%s finds %s", kuery, found.body)
		}
	}
	if none := c.do("GET", agentPolicies+"?kuery="+escape(`name:web`), "").want(200); none.at("total") != 0.0 {
		t.Errorf("a name is a word, but a part of it finds %s", none.body)
	}
	c.do("GET", agentPolicies+"?kuery="+escape("colour:red"), "").
		fails(400, "[request query.kuery]: This key 'colour' does NOT exist in ingest-agent-policies saved object index patterns")
	c.do("GET", agentPolicies+"?kuery="+escape("name:("), "").want(400, "KQLSyntaxError")
	c.do("GET", agentPolicies+"?format=short", "").want(400)
	c.do("GET", agentPolicies+"?perPage=101&full=true", "").
		fails(400, "[request query]: perPage should be less or equal to 100 when fetching full policies or agent count.")
	got := c.do("POST", agentPolicies+"/_bulk_get", `{"ids":["`+first+`","gone"],"ignoreMissing":true,"full":true}`).want(200)
	if got.len("items") != 1 || got.len("items", 0, "package_policies") != 0 {
		t.Errorf("got %s", got.body)
	}
	c.do("POST", agentPolicies+"/_bulk_get", `{"ids":["gone"]}`).fails(404, "Agent policy gone not found")
}

func TestHostedPolicyIsLeftAlone(t *testing.T) {
	t.Parallel()
	const suffix = " in Fleet because the agent policy is managed by an external orchestration solution, such as Elastic Cloud, Kubernetes, etc. " +
		"Please make changes using your orchestration solution."
	c := newClient(t, kibanatest.New(t))
	id := newPolicy(c, "", "hosted", `,"is_managed":true`)
	one := agentPolicies + "/" + id
	c.do("PUT", one, `{"name":"other","namespace":"default"}`).fails(400, "Cannot update name"+suffix)
	c.do("PUT", one, `{"name":"hosted","namespace":"default","is_managed":false}`).fails(400, "Cannot update is_managed"+suffix)
	c.do("POST", packagePolicies, udp("p", id)).fails(400, "Cannot update integrations of hosted agent policy "+id+suffix)
	c.do("POST", deletePolicy, `{"agentPolicyId":"`+id+`"}`).fails(400, "Cannot delete hosted agent policy "+id+suffix)
	c.do("POST", deletePolicy, `{"agentPolicyId":"`+id+`","force":true}`).want(200)
}

func TestAgentPolicyIsCopied(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	id := newPolicy(c, "", "source", `,"is_protected":true,"is_managed":false`)
	c.do("POST", packagePolicies, udp("logs", id)).want(200)
	for i, want := range []string{"logs (copy)", "logs (copy 2)"} {
		made := c.do("POST", agentPolicies+"/"+id+"/copy", fmt.Sprintf(`{"name":"copy %d"}`, i)).want(200)
		if made.at("item", "revision") != 2.0 || made.text("item", "package_policies", 0, "name") != want {
			t.Errorf("got %s", made.body)
		}
	}
	c.do("POST", agentPolicies+"/"+id+"/copy", `{"name":"copy 1"}`).want(409, "already exists with name 'copy 1'")
	c.do("POST", agentPolicies+"/gone/copy", `{"name":"c"}`).fails(404, "Saved object [fleet-agent-policies/gone] not found")
	c.do("POST", agentPolicies+"/"+id+"/copy", ``).want(400)
}

func TestCompiledPolicies(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	id := newPolicy(c, "", "compiled", `,"monitoring_enabled":["logs"]`)
	one := agentPolicies + "/" + id
	pp := c.do("POST", packagePolicies, udp("logs", id)).want(200).text("item", "id")
	full := c.do("GET", one+"/full", "").want(200)
	if full.text("item", "id") != id || full.text("item", "outputs", "default", "type") != "elasticsearch" || full.at("item", "revision") != 2.0 {
		t.Errorf("got %s", full.body)
	}
	if full.text("item", "inputs", 0, "package_policy_id") != pp || full.at("item", "inputs", 0, "streams", 0, "listen_port") != 8964.0 {
		t.Errorf("inputs are %v", full.at("item", "inputs"))
	}
	if alone := c.do("GET", one+"/full?standalone=true", "").want(200); alone.at("item", "fleet") != nil || alone.at("item", "outputs") == nil {
		t.Errorf("got %s", alone.body)
	}
	c.do("GET", one+"/full?kubernetes=true", "").want(200, "kind: ConfigMap")
	file := c.do("GET", one+"/download", "").want(200, "id: "+id+"\n", "\noutputs:\n  default:\n    type: elasticsearch\n")
	if file.header.Get("Content-Type") != "text/x-yaml" || !strings.Contains(file.header.Get("Content-Disposition"), "elastic-agent.yml") {
		t.Errorf("headers are %v", file.header)
	}
	outputs := c.do("GET", one+"/outputs", "").want(200)
	if outputs.text("item", "data", "output", "id") != "fleet-default-output" || outputs.text("item", "monitoring", "output", "id") != "fleet-default-output" {
		t.Errorf("got %s", outputs.body)
	}
	if all := c.do("POST", agentPolicies+"/outputs", `{"ids":["`+id+`"]}`).want(200); all.text("items", 0, "agentPolicyId") != id {
		t.Errorf("got %s", all.body)
	}
	c.do("GET", one+"/auto_upgrade_agents_status", "").want(200, `{"currentVersions":[],"totalAgents":0}`)
	c.do("GET", agentPolicies+"/gone/full", "").fails(404, "Saved object [fleet-agent-policies/gone] not found")
}

func TestFleetServerPolicyHasItsID(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("marketing")))
	if id := newPolicy(c, "", "server", `,"has_fleet_server":true`); id != "fleet-server-policy" {
		t.Errorf("id is %s", id)
	}
	if id := newPolicy(c, "/s/marketing", "server", `,"has_fleet_server":true`); id != "marketing-fleet-server-policy" {
		t.Errorf("id is %s", id)
	}
	made := c.do("POST", agentPolicies+"?sys_monitoring=true", `{"name":"monitored","namespace":"default"}`).want(200)
	got := c.do("GET", agentPolicies+"/"+made.text("item", "id"), "").want(200)
	if got.text("item", "package_policies", 0, "name") != "system-1" || got.len("item", "package_policies", 0, "inputs") != 2 {
		t.Errorf("got %s", got.body)
	}
}

func TestPoliciesLiveInSpaces(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("all"), kibanatest.WithSpaces("marketing", "sales"), kibanatest.WithSpaceAPIKey("sales", "sales"))
	c := newClient(t, srv).with("Authorization", "ApiKey all")
	id := newPolicy(c, "/s/marketing", "m")
	pp := c.do("POST", "/s/marketing"+packagePolicies, udp("p", id)).want(200).text("item", "id")
	c.do("GET", agentPolicies+"/"+id, "").fails(404, "Saved object [fleet-agent-policies/"+id+"] not found")
	c.do("GET", packagePolicies+"/"+pp, "").fails(404, "Package policy "+pp+" not found")
	newPolicy(c, "", "m") // the name is free in another space
	c.do("PUT", "/s/marketing"+agentPolicies+"/"+id, `{"name":"m","namespace":"default","space_ids":["default","sales"]}`).
		want(409, "already exists with name 'm'")
	c.do("PUT", "/s/marketing"+agentPolicies+"/"+id, `{"name":"m","namespace":"default","space_ids":["sales"]}`).want(200, `"space_ids":["sales"]`)
	c.do("GET", "/s/sales"+packagePolicies+"/"+pp, "").want(200, `"spaceIds":["sales"]`)
	c.do("GET", "/s/marketing"+agentPolicies+"/"+id, "").want(404)

	limited := c.with("Authorization", "ApiKey sales")
	limited.do("GET", agentPolicies, "").fails(403,
		"API [GET /api/fleet/agent_policies] is unauthorized for user, this action is granted by the Kibana privileges [fleet-agent-policies-read]")
	limited.do("PUT", "/s/sales"+agentPolicies+"/"+id, `{"name":"m","namespace":"default","space_ids":["sales","marketing"]}`).
		fails(400, "Not enough permissions to create policies in space marketing")
	c.do("PUT", "/s/sales"+agentPolicies+"/"+id, `{"name":"m","namespace":"default","space_ids":["sales","marketing"]}`).want(200)
	limited.do("GET", "/s/sales"+agentPolicies+"/"+id, "").want(200, `"space_ids":["sales","?"]`)
	limited.do("PUT", "/s/sales"+agentPolicies+"/"+id, `{"name":"m","namespace":"default","space_ids":["sales"]}`).
		fails(400, "Not enough permissions to remove policies from space marketing")
	if err := srv.DeleteSpace("sales"); err != nil {
		t.Fatal(err)
	}
	c.do("GET", "/s/marketing"+agentPolicies+"/"+id, "").want(200)
	if err := srv.DeleteSpace("marketing"); err != nil {
		t.Fatal(err)
	}
	c.do("GET", "/s/marketing"+agentPolicies+"/"+id, "").want(404)
}
