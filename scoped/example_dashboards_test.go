package scoped_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleDashboard stores a dashboard for an example.
func exampleDashboard(kb *scoped.Client, id, title string) {
	_, _, err := kb.Dashboards.Put(context.Background(), id, scoped.DashboardDataOf(map[string]any{"title": title}))
	if err != nil {
		panic(err)
	}
}

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

// A member that Kibana does not know is refused.
func ExampleDashboardsService_Create() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()

	made, err := shop.Dashboards.Create(ctx, scoped.DashboardDataOf(dashboards.DashboardData{Title: "Sales"}))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(made.Data.Title(), "has an id:", made.ID != "")

	_, err = shop.Dashboards.Create(ctx, scoped.DashboardDataOf(map[string]any{"title": "Sales", "colour": "red"}))
	fmt.Println("refused:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// Sales has an id: true
	// refused: true
}

func ExampleDashboardsService_Get() {
	shop, done := exampleIn("shop")
	defer done()
	exampleDashboard(shop, "sales", "Sales")

	dashboard, err := shop.Dashboards.Get(context.Background(), "sales")
	if err != nil {
		fmt.Println(err)
		return
	}
	// To write the data back would delete the panels that the warnings name.
	if len(dashboard.Warnings) == 0 {
		fmt.Println(dashboard.ID, dashboard.Data.Title())
	}
	// Output: sales Sales
}

// A dashboard kept as JSON, in version control for example, is put as it is, as often as one likes.
func ExampleDashboardsService_Put() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()

	file := json.RawMessage(`{"title": "Sales", "time_range": {"from": "now-7d", "to": "now"}}`)
	for range 2 {
		dashboard, created, err := shop.Dashboards.Put(ctx, "sales", scoped.DashboardDataOf(file))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(dashboard.Data.Title(), "created:", created)
	}
	// Output:
	// Sales created: true
	// Sales created: false
}

// The loop ends with what it looked for, and asks for no further page.
func ExampleDashboardsService_Find() {
	shop, done := exampleIn("shop")
	defer done()
	exampleDashboard(shop, "sales", "Sales by country")
	exampleDashboard(shop, "traffic", "Traffic by country")

	for found, err := range shop.Dashboards.Find(context.Background(), scoped.FindDashboardsParams{Query: "traffic countr*", PerPage: 1}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.ID, found.Data.Title)
		break
	}
	// Output: traffic Traffic by country
}

func ExampleDashboardsService_Delete() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleDashboard(shop, "sales", "Sales")

	// A dashboard is in one space only.
	err := shop.Dashboards.Delete(ctx, "sales", scoped.InDefaultSpace())
	fmt.Println("not there:", errors.Is(err, scoped.ErrNotFound))
	fmt.Println(shop.Dashboards.Delete(ctx, "sales"))
	// Output:
	// not there: true
	// <nil>
}

// Anything that becomes a dashboard as JSON will do: a type of package gen/dashboards, a map, or JSON itself.
func ExampleDashboardDataOf() {
	for _, data := range []any{
		dashboards.DashboardData{Title: "Typed"},
		map[string]any{"title": "Map"},
		json.RawMessage(`{"title": "JSON"}`),
	} {
		fmt.Println(scoped.DashboardDataOf(data).Title())
	}
	// Output:
	// Typed
	// Map
	// JSON
}

// What the client knows of a dashboard without its types.
func ExampleDashboardData_Title() {
	shop, done := exampleIn("shop")
	defer done()
	exampleDashboard(shop, "sales", "Sales by country")

	dashboard, err := shop.Dashboards.Get(context.Background(), "sales")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(dashboard.Data.Title())
	// Output: Sales by country
}
