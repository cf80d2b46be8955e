// Command five calls operations of five domains that package scoped does not import itself, the two largest among them. The
// build budget counts what it has beyond spaces.
package main

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/detections"
	"github.com/kibana-go/kibana-go/gen/streams"
	"github.com/kibana-go/kibana-go/gen/synthetics"
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
	show.Reply(dashboards.New(kb).ListDashboards(ctx, nil))
	show.Reply(detections.New(kb).FindRules(ctx, nil))
	show.Reply(streams.New(kb).ListStreams(ctx))
	show.Reply(synthetics.New(kb).ListParameters(ctx))
	show.Reply(workflows.New(kb).ListConnectors(ctx))
}
