package kibanatest

import (
	"slices"
	"sync"
)

// pack is a package: one of the registry in its versions, or one that was uploaded or made here.
type pack struct {
	name, title, description string
	kind                     string // integration, input or content
	categories               []string
	versions                 []string // the oldest first
	single                   bool     // an agent policy can have it only once
	inputs                   []packInput
	streams                  []packStream
	dashboards               []packDashboard
	readme                   string // "" for one that is made up
}

// packInput is an input of an integration, or the one of a package of type input.
type packInput struct{ kind, title string }

// packStream is a data stream that a package brings, which an input feeds.
type packStream struct{ kind, dataset, title, input string }

type packDashboard struct{ id, title string }

func (p *pack) latest() string { return p.versions[len(p.versions)-1] }

func (p *pack) has(version string) bool { return slices.Contains(p.versions, version) }

// registry has packages that many tests use, small but of the real form.
var registry = sync.OnceValue(func() []*pack {
	return []*pack{
		{
			name: "apm", title: "Elastic APM", description: "Monitor, detect, and diagnose complex application performance issues.",
			kind: "integration", categories: []string{"elastic_stack", "monitoring", "observability"}, versions: []string{"9.2.0", "9.3.0"}, single: true,
			inputs: []packInput{{"apm", "Collect application traces, metrics, and logs"}},
			streams: []packStream{
				{"logs", "apm.error", "APM logs and errors", "apm"}, {"metrics", "apm.app", "APM application metrics", "apm"},
				{"traces", "apm", "APM traces", "apm"},
			},
		},
		{
			name: "elastic_agent", title: "Elastic Agent", description: "Collect logs and metrics from Elastic Agents.", kind: "integration",
			categories: []string{"elastic_stack"}, versions: []string{"2.5.0", "2.6.0"},
			streams: []packStream{
				{"logs", "elastic_agent", "Elastic Agent", ""}, {"metrics", "elastic_agent.elastic_agent", "Elastic Agent metrics", ""},
			},
			dashboards: []packDashboard{{"elastic_agent-a148dc70-6b3c-11ed-98de-67bdecd21824", "[Elastic Agent] Agents info"}},
		},
		{
			name: "endpoint", title: "Elastic Defend", description: "Protect your hosts and cloud workloads.", kind: "integration",
			categories: []string{"edr_xdr", "security"}, versions: []string{"9.2.0", "9.3.0"}, single: true,
			inputs: []packInput{{"endpoint", "Elastic Defend"}},
			streams: []packStream{
				{"logs", "endpoint.events.process", "Elastic Defend process events", ""}, {"metrics", "endpoint.metrics", "Elastic Defend metrics", ""},
			},
		},
		{
			name: "fleet_server", title: "Fleet Server", description: "Centrally manage Elastic Agents.", kind: "integration",
			categories: []string{"elastic_stack"}, versions: []string{"1.5.0", "1.6.0"}, single: true,
			inputs: []packInput{{"fleet-server", "Fleet Server"}},
		},
		logInput("log", "Custom Logs", "logfile", "2.3.3", "2.4.1"),
		{
			name: "nginx", title: "Nginx", description: "Collect logs and metrics from Nginx HTTP servers.", kind: "integration",
			categories: []string{"observability", "web"}, versions: []string{"1.20.0", "2.2.1", "2.3.0"},
			inputs: []packInput{{"logfile", "Collect logs from Nginx instances"}, {"nginx/metrics", "Collect metrics from Nginx instances"}},
			streams: []packStream{
				{"logs", "nginx.access", "Nginx access logs", "logfile"}, {"logs", "nginx.error", "Nginx error logs", "logfile"},
				{"metrics", "nginx.stubstatus", "Nginx stub status metrics", "nginx/metrics"},
			},
			dashboards: []packDashboard{{"nginx-55a9e6e0-a29e-11e7-928f-5dbe6f6f5519", "[Logs Nginx] Overview"}},
		},
		{
			name: "sql_input", title: "SQL Input", description: "Execute custom queries against an SQL database.", kind: "input",
			categories: []string{"custom", "datastore"}, versions: []string{"1.0.0", "1.1.0"},
			inputs: []packInput{{"sql/metrics", "SQL Query"}},
		},
		{
			name: "system", title: "System", description: "Collect system logs and metrics from your servers.", kind: "integration",
			categories: []string{"os_system", "security"}, versions: []string{"1.62.0", "2.3.0", "2.6.1"},
			inputs: []packInput{
				{"logfile", "Collect logs from System instances"}, {"system/metrics", "Collect metrics from System instances"},
			},
			streams: []packStream{
				{"logs", "system.auth", "System auth logs", "logfile"}, {"logs", "system.syslog", "System syslog logs", "logfile"},
				{"metrics", "system.cpu", "System cpu metrics", "system/metrics"}, {"metrics", "system.memory", "System memory metrics", "system/metrics"},
			},
			dashboards: []packDashboard{{"system-Metrics-system-overview", "[Metrics System] Overview"}},
		},
		logInput("tcp", "Custom TCP Logs", "tcp", "2.3.0", "2.3.1"),
		logInput("udp", "Custom UDP Logs", "udp", "2.1.0", "2.3.1"),
		logInput("winlog", "Custom Windows Event Logs", "winlog", "2.3.3", "2.4.0"),
	}
})

func logInput(name, title, input string, versions ...string) *pack {
	return &pack{
		name: name, title: title, description: "Collect your own logs.", kind: "input", categories: []string{"custom", "custom_logs"},
		versions: versions, inputs: []packInput{{input, title}},
	}
}

// registered finds a package of the registry, or nil.
func registered(name string) *pack {
	for _, p := range registry() {
		if p.name == name {
			return p
		}
	}
	return nil
}

// categoryTitles are those of the categories that the packages of the registry are in.
func categoryTitles() map[string]string {
	return map[string]string{
		"custom": "Custom", "custom_logs": "Custom Logs", "datastore": "Database", "edr_xdr": "EDR/XDR", "elastic_stack": "Elastic Stack",
		"monitoring": "Monitoring", "observability": "Observability", "os_system": "Operating Systems", "security": "Security", "web": "Web Server",
	}
}
