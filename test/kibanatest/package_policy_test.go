package kibanatest_test

import (
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestPoliciesBringTheirPackageAndGoWithIt(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	c := newClient(t, srv)
	policy := c.do("POST", "/s/marketing/api/fleet/agent_policies", `{"name":"p","namespace":"default"}`).want(200).text("item", "id")
	const policies = "/s/marketing/api/fleet/package_policies"
	body := fmt.Sprintf(`{"name":"t","package":{"name":"tcp","version":"2.3.0"},"policy_ids":[%q],"inputs":[]}`, policy)
	made := c.do("POST", policies, body).want(200).text("item", "id")
	c.do("GET", tcp+"?withMetadata=true", "").want(200, `"status":"installed"`, `"installed_kibana_space_id":"marketing"`, `"has_policies":true`)
	c.do("GET", tcp+"/stats", "").want(200, `{"agent_policy_count":1,"package_policy_count":1}`)
	c.do("GET", epm+"/packages?withPackagePoliciesCount=true&category=custom_logs", "").want(200, `"packagePoliciesInfo":{"count":1}`)
	c.do("PUT", tcp, `{"keepPoliciesUpToDate":true}`).want(200)
	c.do("POST", tcp, "").want(200)
	c.do("GET", policies+"/"+made, "").want(200, `"version":"2.3.1"`)
	c.do("DELETE", "/s/marketing"+old+"/datastream_assets?packagePolicyId="+made, "").want(200, `{"success":true}`)
	c.do("DELETE", old+"/datastream_assets?packagePolicyId="+made, "").fails(404, "Package policy with id "+made+" not found")
	if err := srv.EnrollAgent(policy, "agent"); err != nil {
		t.Fatal(err)
	}
	c.do("DELETE", tcp, "").fails(400, "Unable to remove package tcp:2.3.1 with existing package policy(s) in use by agent(s)")
	c.do("DELETE", tcp+"?force=true", "").want(200)
	c.do("GET", policies+"/"+made, "").want(404)
}
