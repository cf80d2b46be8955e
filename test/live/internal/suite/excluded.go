package suite

import (
	"maps"
	"regexp"
)

// forbidden are requests that are never sent to a live server, wherever they would go. The guard stops them.
var forbidden = []struct {
	route  *regexp.Regexp // of the method and the path without a space
	reason string
}{
	{regexp.MustCompile(`^POST /api/encrypted_saved_objects/_rotate_key`), "it encrypts everything anew, of all spaces"},
	{regexp.MustCompile(`^\S+ /api/security/session`), "it ends the sessions of users"},
	{regexp.MustCompile(`^(POST|PUT|DELETE) /api/fleet/(setup|settings|outputs|proxies|fleet_server_hosts|agent_download_sources|agents/setup|service_tokens|logstash_api_keys|message_signing_service|cloud_connectors)`), "it changes Fleet for all spaces"},
	{regexp.MustCompile(`^(POST|PUT|DELETE) /api/fleet/(epm|enrollment_api_keys)`), "packages and keys are there for all spaces, and assets stay behind"},
	{regexp.MustCompile(`^(POST|PUT|DELETE) /api/fleet/agents`), "agents do real work"},
	{regexp.MustCompile(`^(POST|PUT|DELETE|PATCH) /api/(streams|entity_store|asset_criticality|risk_score|entity_analytics|security/entity_store|ml|logstash|upgrade_assistant|endpoint|osquery/live_queries|detection_engine/index|lists/index|apm|synthetics|uptime)\b`), "it changes Elasticsearch or things outside of spaces, and nothing takes that back"},
	{regexp.MustCompile(`^GET /api/ml/saved_objects/sync`), "it repairs the objects of others"},
	{regexp.MustCompile(`^(POST|PUT|DELETE) /api/endpoint_list`), "the list is that of all spaces"},
	{regexp.MustCompile(`^GET /api/timeline/_copy`), "it makes a timeline, although it is a GET"},
	{regexp.MustCompile(`^(POST|PUT|DELETE|PATCH) /api/(security_ai_assistant|attack_discovery|agent_builder|workflows)\b`), "it sets up indices that nothing removes, or asks a paid model"},
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
		all[f.route.String()] = reason(f.reason)
	}
	return all
}

func reason(text string) string { return text + " (the guard stops it)" }
