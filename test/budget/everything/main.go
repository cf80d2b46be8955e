// Command everything calls an operation of every domain. The build budget counts what it has beyond spaces.
package main

import (
	"context"

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
	"github.com/kibana-go/kibana-go/gen/workflows"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/budget/internal/show"
)

func main() {
	url, apiKey := show.Arguments()
	kb, err := scoped.New(url, scoped.WithAPIKey(apiKey))
	if err != nil {
		show.Reply(nil, err)
		return
	}
	ctx := context.Background()
	show.Reply(agentbuilder.New(kb).ListAgents(ctx))
	show.Reply(alerting.New(kb).GetHealth(ctx))
	show.Reply(apm.New(kb).ListAgentConfigurations(ctx))
	show.Reply(assistant.New(kb).GetKnowledgeBaseStatus(ctx))
	show.Reply(attackdiscovery.New(kb).FindDiscoveries(ctx, nil))
	show.Reply(cases.New(kb).ListConnectors(ctx))
	show.Reply(connectors.New(kb).ListConnectors(ctx))
	show.Reply(dashboards.New(kb).ListDashboards(ctx, nil))
	show.Reply(dataviews.New(kb).ListDataViews(ctx))
	show.Reply(detections.New(kb).FindRules(ctx, nil))
	show.Reply(endpoint.New(kb).GetResponseActionsState(ctx))
	show.Reply(entityanalytics.New(kb).GetMonitoringHealth(ctx))
	show.Reply(exceptions.New(kb).GetEndpointItem(ctx, nil))
	show.Reply(fleet.New(kb).ListDownloadSources(ctx))
	show.Reply(fleetagents.New(kb).ListAvailableVersions(ctx))
	show.Reply(fleetpackages.New(kb).ListLimitedPackages(ctx))
	show.Reply(fleetpolicies.New(kb).ListAgentPolicies(ctx, nil))
	show.Reply(lists.New(kb).GetDataStreams(ctx))
	show.Reply(maintenance.New(kb).FindWindows(ctx, nil))
	show.Reply(osquery.New(kb).FindLiveQueries(ctx, nil))
	show.Reply(roles.New(kb).ListRoles(ctx, nil))
	show.Reply(savedobjects.New(kb).FindSavedObjects(ctx, nil))
	show.Reply(slo.New(kb).FindSLOs(ctx, nil))
	show.Reply(spaces.New(kb).ListSpaces(ctx, nil))
	show.Reply(streams.New(kb).ListStreams(ctx))
	show.Reply(synthetics.New(kb).ListParameters(ctx))
	show.Reply(system.New(kb).ListLogstashPipelines(ctx))
	show.Reply(timeline.New(kb).FindNotes(ctx, nil))
	show.Reply(visualizations.New(kb).ListVisualizations(ctx, nil))
	show.Reply(workflows.New(kb).ListConnectors(ctx))
}
