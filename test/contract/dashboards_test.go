package contract_test

import (
	"cmp"
	"context"
	"encoding/json"
	"testing"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/visualizations"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

const richDashboard = `{
	"title":"All","description":"d","tags":["t"],"query":{"expression":"a: b","language":"kql"},
	"refresh_interval":{"pause":true,"value":60000},"time_range":{"from":"now-7d","to":"now","mode":"relative"},
	"filters":[{"type":"condition","condition":{"field":"a","operator":"is","value":"b"}}],
	"options":{"auto_apply_filters":false,"hide_panel_borders":true,"hide_panel_titles":true,"sync_colors":true,
		"sync_cursor":false,"sync_tooltips":true,"use_margins":false},
	"pinned_panels":[{"id":"p","type":"options_list_control","width":"medium","grow":true,
		"config":{"title":"Host","data_view_id":"logs","field_name":"host"}}],
	"panels":[
		{"id":"one","type":"markdown","grid":{"x":0,"y":0,"w":12,"h":5},"config":{"content":"# A","settings":{"open_links_in_new_tab":true}}},
		{"id":"two","type":"vis","grid":{"x":12,"y":0,"w":12,"h":5},"config":{"ref_id":"chart"}},
		{"id":"s","title":"Section","collapsed":true,"grid":{"y":5},"panels":[
			{"id":"three","type":"markdown","grid":{"x":0,"y":0,"w":12,"h":5},"config":{"content":"# B","settings":{}}}]}]}`

func TestADashboardGoesThereAndBack(t *testing.T) {
	t.Parallel()
	_, w, kb := stage(t, place{})
	data := scoped.DashboardDataOf(json.RawMessage(richDashboard))
	if _, created, err := kb.Dashboards.Put(t.Context(), "all", data); err != nil || !created {
		t.Fatalf("created %v, %v", created, err)
	}
	got, err := kb.Dashboards.Get(t.Context(), "all")
	if err != nil {
		t.Fatal(err)
	}
	keepsAll(t, "GetDashboard", w.lastExchange().body, got)
	if names := lost(t, []byte(richDashboard), got.Data.JSON()); len(names) > 0 {
		t.Errorf("the fake has lost %v of it", names)
	}
	typed, err := wire.As[dashboards.DashboardData](got.Data.Union)
	if err != nil {
		t.Fatal(err)
	}
	keepsAll(t, "GetDashboard", got.Data.JSON(), typed)
	section, err := typed.Panels[2].AsSection()
	if err != nil || len(section.Panels) != 1 {
		t.Errorf("section %+v, %v", section, err)
	}
}

func TestDashboardsAndVisualizationsInEveryPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, root := stage(t, p)
			kb, err := root.Space(t.Context(), cmp.Or(p.space, "default"))
			if err != nil {
				t.Fatal(err)
			}
			for _, step := range append(dashboardSteps(t.Context(), kb), visualizationSteps(t.Context(), visualizations.New(kb))...) {
				if err := step(); err != nil {
					t.Error(err)
				}
				if got := w.lastExchange(); got.space != p.space {
					t.Errorf("went out as %v, want it in %q", got, p.space)
				}
			}
			for operation, status := range map[string]int{
				"CreateDashboard": 201, "GetDashboard": 200, "UpsertDashboard": 200, "ListDashboards": 200, "DeleteDashboard": 204,
				"CreateVisualization": 201, "GetVisualization": 200, "UpsertVisualization": 201, "ListVisualizations": 200,
				"DeleteVisualization": 204,
			} {
				if got := w.lastOf(operation); got.status != status {
					t.Errorf("%s: %v, want %d", operation, got, status)
				}
			}
		})
	}
}

// dashboardSteps are one call of every method.
func dashboardSteps(ctx context.Context, kb *scoped.Client) []func() error {
	titled := func(title string) scoped.DashboardData {
		return scoped.DashboardDataOf(dashboards.DashboardData{Title: title})
	}
	var made *scoped.Dashboard
	return []func() error{
		func() (err error) { made, err = kb.Dashboards.Create(ctx, titled("Web")); return err },
		func() error { _, err := kb.Dashboards.Get(ctx, made.ID); return err },
		func() error { _, _, err := kb.Dashboards.Put(ctx, made.ID, titled("Web logs")); return err },
		func() error { return one(kb.Dashboards.Find(ctx, scoped.FindDashboardsParams{Query: "logs"})) },
		func() error {
			return one(kb.Dashboards.Find(ctx, scoped.FindDashboardsParams{ExcludedTags: []string{"a", "b"}}))
		},
		func() error { return kb.Dashboards.Delete(ctx, made.ID) },
	}
}

func visualizationSteps(ctx context.Context, api *visualizations.Client) []func() error {
	chart := visualizations.Chart{
		"type": "metric", "title": "Visits", "data_source": map[string]any{"type": "data_view_spec", "index_pattern": "logs-*"},
		"metrics": []any{map[string]any{"type": "primary", "operation": "count"}},
	}
	var made *visualizations.Visualization
	return []func() error{
		func() (err error) { made, err = api.CreateVisualization(ctx, nil, chart); return err },
		func() error { _, err := api.GetVisualization(ctx, made.ID); return err },
		func() error { _, err := api.UpsertVisualization(ctx, "chosen", chart); return err },
		func() error { _, err := api.ListVisualizations(ctx, nil); return err },
		func() error { return api.DeleteVisualization(ctx, made.ID) },
	}
}
