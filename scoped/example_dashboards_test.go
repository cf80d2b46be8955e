package scoped_test

import (
	"context"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleDashboardsService() {
	kb, done := example("shop")
	defer done()
	ctx := context.Background()
	shop, err := kb.Space(ctx, "shop")
	if err != nil {
		fmt.Println(err)
		return
	}

	// The types of package gen/dashboards become data, and data becomes one of them again.
	_, created, err := shop.Dashboards.Put(ctx, "sales", scoped.DashboardDataOf(dashboards.DashboardData{
		Title:     "Sales",
		TimeRange: &dashboards.TimeRange{From: "now-7d", To: "now"},
		Panels: []dashboards.Panel{dashboards.PanelFrom(dashboards.MarkdownPanel{
			Type: "markdown", Grid: dashboards.PanelGrid{X: 0, Y: 0},
			Config: dashboards.MarkdownPanelConfig{Content: scoped.Ptr("# Sales"), Settings: &dashboards.ConfigSettings{}},
		})},
	}))
	fmt.Println(created, err)

	for found, err := range shop.Dashboards.Find(ctx, scoped.FindDashboardsParams{Query: "sal*"}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		dashboard, err := shop.Dashboards.Get(ctx, found.ID)
		if err != nil {
			fmt.Println(err)
			return
		}
		data, err := wire.As[dashboards.DashboardData](dashboard.Data.Union)
		fmt.Println(data.Title, data.TimeRange.From, *data.Options.UseMargins, len(data.Panels), err)
	}
	// Output:
	// true <nil>
	// Sales now-7d true 1 <nil>
}
