// Code generated from api/kibana-openapi.yaml with genapi. DO NOT EDIT.

package flows

import (
	"github.com/kibana-go/kibana-go/gen/agentbuilder"
	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/apm"
	"github.com/kibana-go/kibana-go/gen/assistant"
	"github.com/kibana-go/kibana-go/gen/attackdiscovery"
	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/detections"
	"github.com/kibana-go/kibana-go/gen/endpoint"
	"github.com/kibana-go/kibana-go/gen/entityanalytics"
	"github.com/kibana-go/kibana-go/gen/exceptions"
	"github.com/kibana-go/kibana-go/gen/fleet"
	"github.com/kibana-go/kibana-go/gen/fleetagents"
	"github.com/kibana-go/kibana-go/gen/fleetpackages"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/lists"
	"github.com/kibana-go/kibana-go/gen/maintenance"
	"github.com/kibana-go/kibana-go/gen/osquery"
	"github.com/kibana-go/kibana-go/gen/roles"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/gen/streams"
	"github.com/kibana-go/kibana-go/gen/synthetics"
	"github.com/kibana-go/kibana-go/gen/system"
	"github.com/kibana-go/kibana-go/gen/timeline"
	"github.com/kibana-go/kibana-go/gen/visualizations"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/gen/workflows"
)

// Clients make the client of each package.
var Clients = map[string]func(wire.Conn) any{
	"agentbuilder":    func(conn wire.Conn) any { return agentbuilder.New(conn) },
	"alerting":        func(conn wire.Conn) any { return alerting.New(conn) },
	"apm":             func(conn wire.Conn) any { return apm.New(conn) },
	"assistant":       func(conn wire.Conn) any { return assistant.New(conn) },
	"attackdiscovery": func(conn wire.Conn) any { return attackdiscovery.New(conn) },
	"cases":           func(conn wire.Conn) any { return cases.New(conn) },
	"connectors":      func(conn wire.Conn) any { return connectors.New(conn) },
	"dashboards":      func(conn wire.Conn) any { return dashboards.New(conn) },
	"dataviews":       func(conn wire.Conn) any { return dataviews.New(conn) },
	"detections":      func(conn wire.Conn) any { return detections.New(conn) },
	"endpoint":        func(conn wire.Conn) any { return endpoint.New(conn) },
	"entityanalytics": func(conn wire.Conn) any { return entityanalytics.New(conn) },
	"exceptions":      func(conn wire.Conn) any { return exceptions.New(conn) },
	"fleet":           func(conn wire.Conn) any { return fleet.New(conn) },
	"fleetagents":     func(conn wire.Conn) any { return fleetagents.New(conn) },
	"fleetpackages":   func(conn wire.Conn) any { return fleetpackages.New(conn) },
	"fleetpolicies":   func(conn wire.Conn) any { return fleetpolicies.New(conn) },
	"lists":           func(conn wire.Conn) any { return lists.New(conn) },
	"maintenance":     func(conn wire.Conn) any { return maintenance.New(conn) },
	"osquery":         func(conn wire.Conn) any { return osquery.New(conn) },
	"roles":           func(conn wire.Conn) any { return roles.New(conn) },
	"savedobjects":    func(conn wire.Conn) any { return savedobjects.New(conn) },
	"slo":             func(conn wire.Conn) any { return slo.New(conn) },
	"spaces":          func(conn wire.Conn) any { return spaces.New(conn) },
	"streams":         func(conn wire.Conn) any { return streams.New(conn) },
	"synthetics":      func(conn wire.Conn) any { return synthetics.New(conn) },
	"system":          func(conn wire.Conn) any { return system.New(conn) },
	"timeline":        func(conn wire.Conn) any { return timeline.New(conn) },
	"visualizations":  func(conn wire.Conn) any { return visualizations.New(conn) },
	"workflows":       func(conn wire.Conn) any { return workflows.New(conn) },
}
