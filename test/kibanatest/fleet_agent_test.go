package kibanatest_test

import (
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	agents  = "/api/fleet/agents"
	missing = "Agent gone not found"
)

func enrol(t *testing.T, srv *kibanatest.Server, policy string, ids ...string) {
	t.Helper()
	for _, id := range ids {
		if err := srv.EnrollAgent(policy, id); err != nil {
			t.Fatal(err)
		}
	}
}

func TestUnknownAgents(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	policy := newPolicy(c, "", "p")
	for _, call := range [][3]string{
		{"GET", "", ""}, {"PUT", "", `{"tags":["a"]}`}, {"DELETE", "", ""}, {"POST", "/actions", `{"action":{"type":"SETTINGS","data":{"log_level":"info"}}}`},
		{"POST", "/migrate", `{"uri":"https://fleet.example.com:8220","enrollment_token":"t"}`}, {"POST", "/privilege_level_change", ""},
		{"POST", "/reassign", `{"policy_id":"` + policy + `"}`}, {"POST", "/request_diagnostics", ""}, {"POST", "/rollback", ""},
		{"POST", "/unenroll", ""}, {"POST", "/upgrade", `{"version":"9.4.3"}`}, {"GET", "/effective_config", ""},
	} {
		c.do(call[0], agents+"/gone"+call[1], call[2]).fails(404, missing)
	}
	c.do("POST", agents+"/gone/reassign", `{"policy_id":"none"}`).fails(404, "Agent policy not found: none")
	c.do("GET", agents+"/gone/uploads", "").want(200, `{"items":[]}`)
	c.do("DELETE", agents+"/files/gone", "").want(404, "no such index")
	c.do("GET", agents+"/files/gone/diagnostics.zip", "").want(500, "index_not_found")
	c.do("POST", agents+"/actions/gone/cancel", "").fails(404, "Action not found")
}

func TestAgentsAreListed(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	c := newClient(t, srv)
	policy := newPolicy(c, "/s/marketing", "p")
	enrol(t, srv, policy, "a", "b", "c")
	if err := srv.EnrollAgent("gone", "d"); err == nil {
		t.Error("enrolled into a policy that is not there")
	}
	if err := srv.EnrollAgent(policy, "a"); err == nil {
		t.Error("enrolled an agent twice")
	}
	in := "/s/marketing" + agents
	if none := c.do("GET", agents+"?perPage=5", "").want(200).has(map[string]any{"total": 0.0, "page": 1.0, "perPage": 5.0}); none.len("items") != 0 {
		t.Errorf("got %s", none.body)
	}
	c.do("GET", agents+"/a", "").fails(404, "a not found in namespace")
	page := c.do("GET", in+"?perPage=2&getStatusSummary=true&openPit=true&pitKeepAlive=1m", "").want(200)
	if page.at("total") != 3.0 || page.len("items") != 2 || page.at("statusSummary", "online") != 3.0 || page.text("pit") == "" {
		t.Errorf("got %s", page.body)
	}
	rest := c.do("GET", in+"?perPage=2&searchAfter="+escape(page.text("nextSearchAfter")), "").want(200)
	if rest.len("items") != 1 || rest.at("total") != 3.0 {
		t.Errorf("got %s", rest.body)
	}
	one := c.do("PUT", in+"/b", `{"tags":["x","x","y"]}`).want(200)
	if one.len("item", "tags") != 2 || one.text("item", "status") != "online" || one.text("item", "local_metadata", "host", "hostname") != "b" {
		t.Errorf("got %s", one.body)
	}
	c.do("GET", in+"/tags", "").want(200, `{"items":["x","y"]}`)
	if found := c.do("GET", in+"?kuery="+escape(`fleet-agents.tags:"x" and status:online`), "").want(200); found.text("items", 0, "id") != "b" {
		t.Errorf("got %s", found.body)
	}
	c.do("GET", in+"?kuery="+escape("colour:red"), "").want(400, "does NOT exist in fleet-agents")
	c.do("GET", in+"?page=101&perPage=100", "").fails(400, "[request query]: You cannot use page and perPage page over 10000 agents")
	c.do("GET", in+"?searchAfter=1", "").fails(400, "[request query]: searchAfter must be a non-empty array")
	c.do("GET", in+"?openPit=true", "").fails(400, "[request query]: You must provide pitKeepAlive when using point-in-time parameters")
	c.do("GET", "/s/marketing/api/fleet/agent_status?policyIds="+policy, "").want(200, `"all":3`, `"online":3`)
	c.do("GET", "/api/fleet/agent_status", "").want(200, `"all":0`)
	c.do("GET", "/api/fleet/agent_status/data?agentsIds=a", "").want(200, `{"dataPreview":[],"items":[{"a":{"data":false}}]}`)
	c.do("POST", "/s/marketing"+deletePolicy, `{"agentPolicyId":"`+policy+`"}`).
		fails(400, "Cannot delete an agent policy that is assigned to any active or inactive agents")
	c.do("DELETE", in+"/a", "").want(200, `{"action":"deleted"}`)
}

func TestOrdersToAgents(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	policy, other := newPolicy(c, "", "p"), newPolicy(c, "", "other")
	enrol(t, srv, policy, "a", "b")
	c.do("POST", agents+"/a/reassign", `{"policy_id":"`+other+`"}`).want(200, `{}`)
	c.do("GET", agents+"/a", "").want(200, `"policy_id":"`+other+`"`)
	c.do("POST", agents+"/a/actions", `{"action":{"type":"SETTINGS","data":{"log_level":"debug"}}}`).want(200, `"type":"SETTINGS"`, `"agents":["a"]`)
	c.do("POST", agents+"/a/actions", `{"action":{"type":"CANCEL"}}`).want(400)
	c.do("POST", agents+"/a/upgrade", `{"version":"10.0.0"}`).
		fails(400, "Cannot upgrade agent to 10.0.0 because it is higher than the installed kibana version 9.4.3")
	c.do("POST", agents+"/a/upgrade", `{"version":"next"}`).fails(400, "[request body.version]: not a valid semver")
	action := c.do("POST", agents+"/bulk_upgrade", `{"agents":"policy_id:*","version":"9.4.3"}`).want(200).text("actionId")
	c.do("GET", agents+"/b", "").want(200, `"status":"updating"`)
	c.do("POST", agents+"/b/upgrade", `{"version":"9.4.3"}`).fails(400, "agent b is already upgrading")
	if ids := c.do("POST", agents, `{"actionIds":["`+action+`"]}`).want(200); ids.len("items") != 2 {
		t.Errorf("got %s", ids.body)
	}
	status := c.do("GET", agents+"/action_status?perPage=1", "").want(200)
	if status.text("items", 0, "actionId") != action || status.text("items", 0, "status") != "IN_PROGRESS" || status.text("items", 0, "version") != "9.4.3" {
		t.Errorf("got %s", status.body)
	}
	c.do("POST", agents+"/actions/"+action+"/cancel", "").want(200, `"type":"CANCEL"`)
	c.do("GET", agents+"/action_status", "").want(200, `"status":"CANCELLED"`)
	c.do("GET", agents+"/b", "").want(200, `"status":"online"`)
	c.do("POST", agents+"/a/unenroll", ``).want(200)
	c.do("GET", agents+"/a", "").want(200, `"status":"unenrolling"`)
	c.do("POST", agents+"/bulk_unenroll", `{"agents":["a"],"revoke":true}`).want(200)
	if left := c.do("GET", agents, "").want(200); left.at("total") != 1.0 {
		t.Errorf("got %s", left.body)
	}
	c.do("GET", agents+"?showInactive=true&kuery=status:unenrolled", "").want(200, `"total":1`)
	c.do("POST", agents+"/bulk_update_agent_tags", `{"agents":["b"],"tagsToAdd":["x"]}`).want(200)
	c.do("GET", agents+"/tags", "").want(200, `["x"]`)
}

func TestOrdersToNobody(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	policy := newPolicy(c, "", "p")
	for path, more := range map[string]string{
		"bulk_unenroll": `,"revoke":true,"includeInactive":true`, "bulk_upgrade": `,"version":"9.4.3","skipRateLimitCheck":true`,
		"bulk_request_diagnostics": `,"additional_metrics":["CPU"]`, "bulk_privilege_level_change": "",
		"bulk_migrate":           `,"enrollment_token":"t","uri":"https://fleet.example.com:8220"`,
		"bulk_update_agent_tags": `,"tagsToAdd":["a"],"tagsToRemove":["b"]`,
	} {
		made := c.do("POST", agents+"/"+path, fmt.Sprintf(`{"agents":["gone"]%s}`, more)).want(200)
		if made.text("actionId") == "" {
			t.Errorf("got %s", made.body)
		}
	}
	if made := c.do("POST", agents+"/bulk_rollback", `{"agents":["gone"]}`).want(200); made.len("actionIds") != 1 {
		t.Errorf("got %s", made.body)
	}
	c.do("POST", agents+"/bulk_reassign", `{"agents":["gone"],"policy_id":"none"}`).fails(404, "Agent policy not found: none")
	c.do("POST", agents+"/bulk_reassign", `{"agents":["gone"],"policy_id":"`+policy+`"}`).
		fails(400, "No agents to reassign, already assigned or hosted agents")
	c.do("GET", agents+"/available_versions", "").want(200, `"9.4.3"`)
	c.do("GET", agents+"/setup", "").want(200, `"isReady":false`, `"missing_requirements":["fleet_server"]`)
	c.do("POST", agents+"/setup", "").want(200, `{"isInitialized":true,"nonFatalErrors":[]}`)
}
