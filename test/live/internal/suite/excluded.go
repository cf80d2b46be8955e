package suite

import (
	"cmp"
	"maps"
)

// forbidden are requests that are never sent to a live server, wherever they would go: those that change something at or
// below a path or, where a method is given, those of that method. The guard stops them.
var forbidden = []struct {
	method string
	paths  []string
	reason string
}{
	{"", []string{"/api/encrypted_saved_objects"}, "it encrypts everything anew, of all spaces"},
	{"", []string{"/api/security/session"}, "it ends the sessions of users"},
	{"", []string{
		"/api/fleet/setup", "/api/fleet/settings", "/api/fleet/space_settings", "/api/fleet/outputs", "/api/fleet/proxies", "/api/fleet/fleet_server_hosts",
		"/api/fleet/agent_download_sources", "/api/fleet/service_tokens", "/api/fleet/logstash_api_keys",
		"/api/fleet/message_signing_service", "/api/fleet/cloud_connectors",
	}, "it changes Fleet for all spaces"},
	{"", []string{"/api/fleet/epm", "/api/fleet/enrollment_api_keys"}, "packages and keys are there for all spaces, and assets stay behind"},
	{"", []string{"/api/fleet/agents"}, "agents do real work"},
	{"", []string{
		"/api/streams", "/api/entity_store", "/api/security/entity_store", "/api/entity_analytics", "/api/asset_criticality", "/api/risk_score",
		"/api/detection_engine/index", "/api/lists/index", "/api/ml", "/api/logstash", "/api/upgrade_assistant", "/api/apm",
	}, "it changes Elasticsearch, and nothing takes that back"},
	{"", []string{"/api/endpoint", "/api/osquery/live_queries"}, "it acts on hosts"},
	{"", []string{"/api/synthetics", "/api/uptime"}, "monitors do real work, and settings are those of all spaces"},
	{"", []string{"/api/endpoint_list"}, "the list is that of all spaces"},
	{"", []string{"/api/security_ai_assistant", "/api/attack_discovery", "/api/agent_builder", "/api/workflows"}, "it sets up indices that nothing removes, or asks a paid model"},
	{"GET", []string{"/api/ml/saved_objects/sync"}, "it repairs the objects of others"},
	{"GET", []string{"/api/timeline/_copy"}, "it makes a timeline, although it is a GET"},
}

// unswept are the domains and operations that the sweeps leave out, and why: even to read them has effects, or the reply
// says nothing that could be compared.
var unswept = map[string]string{
	"assistant":                                   "it sets up indices of the space, which nothing removes",
	"attackdiscovery":                             "it sets up indices of the space, which nothing removes",
	"timeline.GetTimelineCopy":                    "it makes a timeline, although it is a GET",
	"system.SyncMLSavedObjects":                   "it repairs the objects of others",
	"connectors.OAuthCallback":                    "it is a page for browsers, and among the steps of the services",
	"connectors.OAuthCallbackScript":              "it is a page for browsers, and among the steps of the services",
	"fleetpackages.GetFile":                       "it is fetched from Elastic's registry",
	"fleetpackages.ListPackages":                  "it is what Elastic's registry has today",
	"fleetpackages.ListCategories":                "it is what Elastic's registry has today",
	"fleetagents.ListAvailableVersions":           "it is what Elastic has released by today",
	"savedobjects.BulkUpdateSavedObjectsWithPost": "only documents know it",
}

// samples are values of parameters that have a form.
var samples = map[string]string{"from": "now-1d", "to": "now", "bucketSize": "1h", "fields": "enabled"}

// asked are parameters without which an operation says too little.
var asked = map[string]map[string]any{
	"savedobjects.FindSavedObjects": {"type": []string{"index-pattern"}},
}

// LeftOut tells what the suite does not do, and why.
func LeftOut() map[string]string {
	all := map[string]string{}
	for step, reason := range leftOut {
		all["step "+step] = reason
	}
	maps.Copy(all, unswept)
	for _, f := range forbidden {
		for _, path := range f.paths {
			all[cmp.Or(f.method, "changes of")+" "+path] = f.reason
		}
	}
	return all
}
