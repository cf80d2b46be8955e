package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	epm = "/api/fleet/epm"
	tcp = epm + "/packages/tcp"
	old = tcp + "/2.3.0"
)

func TestTheRegistryOfPackages(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("GET", epm+"/categories?prerelease=true&include_policy_templates=false", "").want(200, `{"count":`, `"id":"custom","title":"Custom"`)
	custom := c.do("GET", epm+"/packages?category=custom&withPackagePoliciesCount=true", "").want(200, `"name":"tcp"`, `"packagePoliciesInfo":{"count":0}`)
	if strings.Contains(custom.body, `"name":"nginx"`) {
		t.Error("nginx is not custom")
	}
	all := c.do("GET", epm+"/packages?excludeInstallStatus=true", "").want(200, `"id":"nginx"`)
	if strings.Contains(all.body, `"status"`) {
		t.Error("the status is there")
	}
	latest := c.do("GET", tcp, "").want(200, `"status":"not_installed"`)
	if latest.at("item", "version") != "2.3.1" || latest.at("item", "latestVersion") != "2.3.1" || latest.at("item", "installationInfo") != nil {
		t.Errorf("the latest is %s", latest.body)
	}
	c.do("GET", old+"?full=true&withMetadata=true", "").want(200, `"version":"2.3.0"`, `"metadata":{"has_policies":false}`)
	c.do("GET", epm+"/packages/nope", "").fails(404, "[nope] package not installed or found in registry")
	c.do("GET", tcp+"/9.9.9", "").fails(404, "tcp@9.9.9 not found")
	c.do("GET", tcp+"/latest", "").fails(400, "Package version is not a valid semver")
	c.do("GET", old+"/dependencies", "").want(200, `{"items":[]}`)
	c.do("GET", epm+"/verification_key_id", "").want(200).has(map[string]any{"id": "d27d666cd88e42b4"})
	c.do("GET", epm+"/data_streams?type=logs&sortOrder=asc", "").want(200, `{"items":[]}`)
	c.do("GET", epm+"/data_streams?type=smoke", "").want(400, "types that failed validation")
	c.do("GET", old+"/manifest.yml", "").want(200, "name: tcp\n")
	c.do("GET", epm+"/packages/nginx/2.3.0/data_stream/access/manifest.yml", "").want(200, "title: Nginx access logs\n")
	c.do("GET", old+"/docs%2FREADME.md", "").want(200, "# Custom TCP Logs")
	c.do("GET", old+"/nothing.txt", "").fails(404, "package file not found: nothing.txt")
}

func TestTemplatesOfInputs(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const template = epm + "/templates/tcp/2.3.0/inputs"
	if got := c.do("GET", template+"?format=json", "").want(200).at("inputs", 0, "type"); got != "tcp" {
		t.Errorf("the input is a %v", got)
	}
	c.do("GET", template+"?format=yml", "").want(200, "inputs:\n", "type: tcp\n")
	c.do("GET", epm+"/templates/nginx/2.3.0/inputs", "").want(200, `"dataset":"nginx.access"`, `"paths":["/var/log/*.log"]`)
}

func TestAPackageIsInstalledUpgradedAndPutBack(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("DELETE", tcp, "").fails(400, "tcp is not installed")
	c.do("POST", old, "{}").fails(400, "tcp-2.3.0 is out-of-date and cannot be installed or updated")
	c.do("POST", old, `{"force":true}`).want(200, `"_meta":{"install_source":"registry","name":"tcp"}`)
	c.do("POST", old, `{"force":true}`).want(200)
	installed := c.do("GET", tcp, "").want(200, `"status":"installed"`)
	for path, want := range map[string]any{"version": "2.3.0", "install_source": "registry", "install_status": "installed", "installed_kibana_space_id": "default"} {
		if got := installed.at("item", "installationInfo", path); got != want {
			t.Errorf("%s is %v, want %v", path, got, want)
		}
	}
	c.do("PUT", tcp, `{"keepPoliciesUpToDate":true}`).want(200, `"keepPoliciesUpToDate":true`, `"name":"tcp"`)
	c.do("PUT", epm+"/packages/udp", `{}`).want(404, "udp is not installed")
	c.do("GET", tcp+"/stats", "").want(200, `{"response":{"agent_policy_count":0,"package_policy_count":0}}`)
	c.do("POST", tcp+"/review_upgrade", `{"action":"accept","target_version":"99.0.0"}`).fails(404, "No pending upgrade review for tcp@99.0.0")
	c.do("POST", tcp+"/rollback", "").fails(400, "Failed to roll back package tcp: No previous version found")
	c.do("POST", old+"/transforms/authorize", `{"transforms":[]}`).want(200, "[]")
	c.do("POST", old+"/transforms/authorize", `{"transforms":[{"transformId":"x"}]}`).want(200, `[{"error":null,"success":true,"transformId":"x"}]`)
	c.do("POST", old+"/kibana_assets", "").want(200, `{"success":true}`)
	c.do("POST", old+"/rule_assets", "").want(200, `{"success":true}`)
	c.do("DELETE", old+"/kibana_assets", "").want(400, "Impossible to delete kibana assets")
	upgraded := c.do("POST", epm+"/packages/_bulk_upgrade", `{"packages":[{"name":"tcp"}]}`).want(200).text("taskId")
	c.do("GET", epm+"/packages/_bulk_upgrade/"+upgraded, "").want(200, `{"results":[{"name":"tcp","success":true}],"status":"success"}`)
	c.do("GET", tcp, "").want(200, `"previous_version":"2.3.0"`, `"version":"2.3.1"`)
	c.do("POST", tcp+"/rollback", "").want(200, `{"success":true,"version":"2.3.0"}`)
	c.do("GET", tcp, "").want(200, `"rolled_back":true`)
	c.do("POST", tcp, "").want(200)
	back := c.do("POST", epm+"/packages/_bulk_rollback", `{"packages":[{"name":"tcp"}]}`).want(200).text("taskId")
	c.do("GET", epm+"/packages/_bulk_rollback/"+back, "").want(200, `"success":true`)
	gone := c.do("POST", epm+"/packages/_bulk_uninstall", `{"packages":[{"name":"tcp","version":"2.3.0"}]}`).want(200).text("taskId")
	c.do("GET", epm+"/packages/_bulk_uninstall/"+gone, "").want(200, `"status":"success"`)
	c.do("GET", tcp, "").want(200, `"status":"not_installed"`)
}

func TestWhatIsNotInstalledIsRefused(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", tcp+"/review_upgrade", `{"action":"accept","target_version":"99.0.0"}`).fails(404, "Error while reviewing upgrade: tcp is not installed")
	c.do("POST", tcp+"/rollback", "").want(400, "Failed to roll back package tcp")
	c.do("DELETE", old+"/datastream_assets?packagePolicyId=gone", "").fails(404, "Package policy with id gone not found")
	c.do("POST", old+"/transforms/authorize", `{"transforms":[]}`).want(404, "not found")
	c.do("POST", old+"/kibana_assets", "").fails(404, "Requested version is not installed")
	for _, verb := range []string{"upgrade", "uninstall", "rollback"} {
		c.do("POST", epm+"/packages/_bulk_"+verb, `{"packages":[{"name":"tcp","version":"2.3.0"}]}`).want(400)
		c.do("GET", epm+"/packages/_bulk_"+verb+"/gone", "").fails(404, "Saved object [task/gone] not found")
	}
	c.do("POST", epm+"/packages/_bulk_upgrade", `{"packages":[{"name":"tcp"}]}`).fails(400, "Cannot upgrade non-installed packages: tcp")
	c.do("POST", epm+"/packages/nope", "").fails(404, "[nope] package not found in registry")
	c.do("POST", epm+"/packages/_bulk", `{"packages":["winlog","nope",{"name":"tcp","version":"2.3.0"}]}`).want(200,
		`"status":"installed"`, `{"error":"[nope] package not found in registry","name":"nope","statusCode":404}`, `"statusCode":400`)
}

func TestDashboardsOfAPackageAreInSpaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("marketing")))
	const nginx, dashboard = epm + "/packages/nginx", "nginx-55a9e6e0-a29e-11e7-928f-5dbe6f6f5519"
	c.do("POST", nginx, "").want(200, `{"id":"`+dashboard+`","type":"dashboard"}`, `{"id":"logs-nginx.access-2.3.0","type":"ingest_pipeline"}`)
	c.do("GET", "/api/saved_objects/dashboard/"+dashboard, "").want(200, `"managed":true`)
	c.do("POST", epm+"/bulk_assets", `{"assetIds":[{"id":"`+dashboard+`","type":"dashboard"},{"id":"logs-nginx.access","type":"index_template"},{"id":"gone","type":"dashboard"}]}`).
		want(200, `"appLink":"/app/dashboards#/view/`+dashboard, `"title":"[Logs Nginx] Overview"`, `"appLink":"/app/management/data/index_management/templates/logs-nginx.access"`)
	c.do("POST", nginx+"/2.3.0/kibana_assets", `{"space_ids":["marketing"]}`).want(200)
	copied := c.do("GET", "/s/marketing/api/saved_objects/_find?type=dashboard", "").want(200, `"total":1`, `"originId":"`+dashboard)
	c.do("GET", nginx, "").want(200, `"additional_spaces_installed_kibana":{"marketing":[{"id":"`+copied.text("saved_objects", 0, "id")+`","originId":"`+dashboard)
	c.do("DELETE", "/s/marketing"+nginx+"/2.3.0/kibana_assets", "").want(200)
	c.do("GET", "/s/marketing/api/saved_objects/_find?type=dashboard", "").want(200, `"total":0`)
	c.do("POST", "/s/marketing"+nginx+"/2.3.0/kibana_assets", "").want(200)
	c.do("GET", "/s/marketing"+epm+"/packages/installed", "").want(200, `"total":1`, `"name":"logs-nginx.access-*"`, `"searchAfter":["nginx"]`)
	c.do("GET", epm+"/packages/installed?dataStreamType=metrics&nameQuery=gin", "").want(200, `"dataStreams":[{"name":"metrics-nginx.stubstatus-*"`)
	c.do("GET", epm+`/packages/installed?searchAfter=["nginx"]`, "").want(200, `"items":[]`)
	c.do("DELETE", nginx, "").want(200, `{"items":[{"id":"`+dashboard)
	c.do("GET", "/s/marketing/api/saved_objects/_find?type=dashboard", "").want(200, `"total":0`)
	c.do("GET", "/api/saved_objects/dashboard/"+dashboard, "").want(404)
	c.do("POST", epm+"/packages/apm", "").want(200)
	c.do("GET", epm+"/packages/limited", "").want(200, `{"items":["apm"]}`)
}
