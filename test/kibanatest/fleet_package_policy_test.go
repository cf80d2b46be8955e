package kibanatest_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func escape(kuery string) string { return url.QueryEscape(kuery) }

const udpInputs = `{"udp-udp":{"enabled":true,"streams":{"udp.udp":{"enabled":true,` +
	`"vars":{"listen_address":"localhost","listen_port":8964,"data_stream.dataset":"web"}}}}}`

// udp is a package policy in the simplified form for the given agent policies.
func udp(name string, policyIDs ...string) string {
	ids := "[]"
	if len(policyIDs) > 0 {
		ids = `["` + strings.Join(policyIDs, `","`) + `"]`
	}
	return fmt.Sprintf(`{"name":%q,"package":{"name":"udp","version":"2.1.0"},"policy_ids":%s,"inputs":%s}`, name, ids, udpInputs)
}

func TestPackagePolicyLivesAsInKibana(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	policy := newPolicy(c, "", "web")
	made := c.do("POST", packagePolicies, udp(" logs ", policy)).want(200)
	id := made.text("item", "id")
	if made.text("item", "name") != "logs" || made.text("item", "policy_ids", 0) != policy || made.text("item", "package", "title") != "Custom UDP Logs" {
		t.Errorf("got %s", made.body)
	}
	if made.text("item", "inputs", 0, "type") != "udp" || made.text("item", "inputs", 0, "streams", 0, "id") != "udp-udp.udp-"+id {
		t.Errorf("inputs are %v", made.at("item", "inputs"))
	}
	revision := func() any { return c.do("GET", agentPolicies+"/"+policy, "").want(200).at("item", "revision") }
	if revision() != 2.0 {
		t.Errorf("the agent policy has revision %v, want 2", revision())
	}
	one := packagePolicies + "/" + id
	simple := c.do("GET", one+"?format=simplified", "").want(200)
	if simple.at("item", "inputs", "udp-udp", "streams", "udp.udp", "vars", "listen_port") != 8964.0 {
		t.Errorf("inputs are %v", simple.at("item", "inputs"))
	}
	changed := c.do("PUT", one, `{"package":{"name":"udp","version":"2.1.0"},"name":"logs","description":"updated"}`).want(200)
	if changed.text("item", "description") != "updated" || changed.len("item", "inputs") != 1 || changed.at("item", "revision") != 2.0 || revision() != 3.0 {
		t.Errorf("got %s", changed.body)
	}
	c.do("PUT", one, `{"version":"`+made.text("item", "version")+`"}`).fails(409, "Saved object [fleet-package-policies/"+id+"] conflict")
	c.do("PUT", packagePolicies+"/gone", `{"name":"x"}`).fails(404, "Saved object [fleet-package-policies/gone] not found")
	found := c.do("GET", packagePolicies+"?kuery="+escape(`ingest-package-policies.name:"logs"`), "").want(200)
	if found.at("total") != 1.0 || found.text("items", 0, "id") != id {
		t.Errorf("got %s", found.body)
	}
	c.do("GET", packagePolicies+"?kuery="+escape(`name:"logs"`), "").
		fails(400, "[request query.kuery]: This key 'name' need to be wrapped by a saved object type like ingest-package-policies")
	if all := c.do("POST", packagePolicies+"/_bulk_get", `{"ids":["`+id+`","gone"],"ignoreMissing":true}`).want(200); all.len("items") != 1 {
		t.Errorf("got %s", all.body)
	}
	c.do("POST", packagePolicies+"/_bulk_get", `{"ids":["gone"]}`).fails(404, "Package policy gone not found")
	c.do("DELETE", one, "").want(200).has(map[string]any{"id": id})
	c.do("DELETE", one, "").want(200).has(map[string]any{"id": id}) // once more
	c.do("GET", one, "").fails(404, "Package policy "+id+" not found")
	if revision() != 4.0 {
		t.Errorf("the agent policy has revision %v, want 4", revision())
	}
}

func TestPackagePolicyIsChecked(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	policy := newPolicy(c, "", "web")
	c.do("POST", packagePolicies, udp("taken", policy)).want(200)
	c.do("POST", packagePolicies, udp("taken")).
		fails(409, "An integration policy with the name taken already exists. Please rename it or choose a different name.")
	c.do("POST", packagePolicies, udp("p", "gone")).fails(404, "Saved object [fleet-agent-policies/gone] not found")
	c.do("POST", packagePolicies, `{"name":"p","inputs":[]}`).fails(400, "Package is required")
	c.do("POST", packagePolicies, `{"name":"p"}`).want(400, "types that failed validation")
	server := `{"name":%q,"package":{"name":"fleet_server","version":"1.6.0"},"policy_ids":["` + policy + `"],"inputs":[]}`
	c.do("POST", packagePolicies, fmt.Sprintf(server, "s1")).want(200)
	c.do("POST", packagePolicies, fmt.Sprintf(server, "s2")).
		fails(400, "Unable to create integration policy. Integration 'Fleet Server' already exists on this agent policy.")
}

func TestSharedPackagePolicyIsDetached(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("marketing")))
	a, b := newPolicy(c, "", "a"), newPolicy(c, "", "b")
	shared := c.do("POST", packagePolicies, udp("shared", a, b)).want(200).text("item", "id")
	own := c.do("POST", packagePolicies, udp("own", a)).want(200).text("item", "id")
	wide := newPolicy(c, "", "wide", `,"space_ids":["default","marketing"]`)
	c.do("POST", packagePolicies, udp("wide", a, wide)).
		fails(400, "Reusable integration policies cannot be used with agent policies belonging to multiple spaces.")
	c.do("PUT", agentPolicies+"/"+a, `{"name":"a","namespace":"default","space_ids":["marketing"]}`).
		fails(400, "Agent policies using reusable integration policies cannot be moved to a different space.")
	c.do("POST", deletePolicy, `{"agentPolicyId":"`+a+`"}`).want(200)
	c.do("GET", packagePolicies+"/"+own, "").want(404)
	if left := c.do("GET", packagePolicies+"/"+shared, "").want(200); left.len("item", "policy_ids") != 1 || left.text("item", "policy_id") != b {
		t.Errorf("got %s", left.body)
	}
}

func TestPackagePoliciesAreDeletedAndUpgradedInBulk(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	policy := newPolicy(c, "", "web")
	id := c.do("POST", packagePolicies, udp("p", policy)).want(200).text("item", "id")
	ids := `{"packagePolicyIds":["` + id + `"]}`
	preview := c.do("POST", packagePolicies+"/upgrade/dryrun", ids).want(200)
	if preview.len(0, "diff") != 2 || preview.at(0, "hasErrors") != false {
		t.Errorf("got %s", preview.body)
	}
	c.do("POST", "/api/fleet/epm/packages/udp/2.3.1", "").want(200)
	if done := c.do("POST", packagePolicies+"/upgrade", ids).want(200); done.text(0, "id") != id || done.at(0, "success") != true {
		t.Errorf("got %s", done.body)
	}
	c.do("GET", packagePolicies+"/"+id, "").want(200, `"version":"2.3.1"`)
	c.do("POST", packagePolicies+"/upgrade", `{"packagePolicyIds":["`+id+`","gone"]}`).fails(404, "Package policy gone not found")
	c.do("POST", packagePolicies+"/upgrade/dryrun", `{"packagePolicyIds":["gone"]}`).fails(404, "Package policy gone not found")
	deleted := c.do("POST", packagePolicies+"/delete", `{"packagePolicyIds":["`+id+`","gone"],"force":true}`).want(200)
	if deleted.at(0, "success") != true || deleted.text(0, "policy_ids", 0) != policy || deleted.at(1, "statusCode") != 404.0 ||
		deleted.text(1, "body", "message") != "Saved object [fleet-package-policies/gone] not found" {
		t.Errorf("got %s", deleted.body)
	}
}

func TestAgentlessPoliciesAreForElastic(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const agentless = "/api/fleet/agentless_policies"
	c.do("POST", agentless, `{"name":"a","package":{"name":"udp","version":"1.0.0"}}`).want(400, "agentless", "serverless and cloud environments")
	c.do("DELETE", agentless+"/gone", "").fails(404, "No agentless package policies found for policy gone")
}
