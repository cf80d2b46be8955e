package stages

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// areas are the domains of the paths that we know. The longest prefix counts.
var areas = map[string]string{
	"/api/actions":                    "connectors",
	"/api/agent_builder":              "agentbuilder",
	"/api/alerting":                   "alerting",
	"/api/alerts":                     "alerting",
	"/api/apm":                        "apm",
	"/api/asset_criticality":          "entityanalytics",
	"/api/attack_discovery":           "attackdiscovery",
	"/api/cases":                      "cases",
	"/api/dashboards":                 "dashboards",
	"/api/data_views":                 "dataviews",
	"/api/detection_engine":           "detections",
	"/api/encrypted_saved_objects":    "savedobjects",
	"/api/endpoint":                   "endpoint",
	"/api/endpoint_list":              "exceptions",
	"/api/entity_analytics":           "entityanalytics",
	"/api/entity_store":               "entityanalytics",
	"/api/exception_lists":            "exceptions",
	"/api/exceptions":                 "exceptions",
	"/api/features":                   "system",
	"/api/fleet":                      "fleet",
	"/api/fleet/agent_policies":       "fleetpolicies",
	"/api/fleet/agentless_policies":   "fleetpolicies",
	"/api/fleet/agents":               "fleetagents",
	"/api/fleet/epm":                  "fleetpackages",
	"/api/fleet/package_policies":     "fleetpolicies",
	"/api/lists":                      "lists",
	"/api/logstash":                   "system",
	"/api/maintenance_window":         "maintenance",
	"/api/ml":                         "system",
	"/api/note":                       "timeline",
	"/api/observability/slos":         "slo",
	"/api/observability_ai_assistant": "assistant",
	"/api/osquery":                    "osquery",
	"/api/pinned_event":               "timeline",
	"/api/risk_score":                 "entityanalytics",
	"/api/saved_objects":              "savedobjects",
	"/api/security":                   "roles",
	"/api/security/entity_store":      "entityanalytics",
	"/api/security_ai_assistant":      "assistant",
	"/api/short_url":                  "system",
	"/api/spaces":                     "spaces",
	"/api/stats":                      "system",
	"/api/status":                     "system",
	"/api/streams":                    "streams",
	"/api/synthetics":                 "synthetics",
	"/api/task_manager":               "system",
	"/api/timeline":                   "timeline",
	"/api/timelines":                  "timeline",
	"/api/upgrade_assistant":          "system",
	"/api/uptime":                     "synthetics",
	"/api/visualizations":             "visualizations",
	"/api/workflows":                  "workflows",
	"/internal/observability/slos":    "slo",
}

// Domains puts every operation into one domain: by its path, and where that is new, by the domain that most operations
// of its tag are in, by its tag, or by the path itself.
func Domains(api *spec.API, report *spec.Report) {
	votes := map[string]map[string]int{}
	for _, op := range api.Operations {
		if domain := area(op.Path); domain != "" {
			for _, tag := range op.Tags {
				if votes[tag] == nil {
					votes[tag] = map[string]int{}
				}
				votes[tag][domain]++
			}
		}
	}
	for _, op := range api.Operations {
		domain := area(op.Path)
		if domain == "" {
			domain = guess(op, votes)
			report.Add("guessed", place(op), "the path belongs to no known domain", "put into "+domain)
		}
		op.Tags = []string{domain}
	}
	api.Tags = tags(api)
}

func area(path string) string {
	for prefix := path; prefix != ""; prefix = prefix[:strings.LastIndex(prefix, "/")] {
		if domain := areas[prefix]; domain != "" {
			return domain
		}
	}
	return ""
}

func guess(op *spec.Operation, votes map[string]map[string]int) string {
	for _, tag := range op.Tags {
		if names := sortedKeys(votes[tag]); len(names) > 0 {
			return slices.MaxFunc(names, func(a, b string) int {
				return cmp.Or(cmp.Compare(votes[tag][a], votes[tag][b]), cmp.Compare(b, a))
			})
		}
	}
	segments := strings.Split(strings.Trim(op.Path, "/"), "/")
	if len(segments) > 1 && !strings.HasPrefix(segments[1], "{") {
		return packageName(segments[1])
	}
	return packageName(segments[0])
}

// packageName makes the name of a package of words: lower case without separators.
func packageName(text string) string {
	name := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(text))
	if name == "" || name[0] <= '9' || slices.Contains(reservedPackages, name) {
		return "api" + name
	}
	return name
}

// reservedPackages are names that cannot be those of a domain: keywords, and what generated code imports.
var reservedPackages = []string{
	"break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if",
	"import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
	"wire", "internal", "vendor", "main",
}

// tags are the domains that have operations, with the doc that we wrote for them or the little that is known.
func tags(api *spec.API) []spec.Tag {
	docs := map[string]string{}
	for _, tag := range api.Tags {
		docs[tag.Name] = tag.Doc
	}
	used := map[string]bool{}
	for _, op := range api.Operations {
		used[op.Tags[0]] = true
	}
	list := make([]spec.Tag, 0, len(used))
	for _, name := range sortedKeys(used) {
		list = append(list, spec.Tag{Name: name, Doc: cmp.Or(docs[name], "Package "+name+" calls the "+name+" operations of Kibana.")})
	}
	return list
}
