package suite

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/visualizations"
	"github.com/kibana-go/kibana-go/scoped"
)

func dashboard(title string) scoped.DashboardData {
	return scoped.DashboardDataOf(dashboards.DashboardData{Title: title})
}

// dashboardLife leads a dashboard and a visualization through their lives.
func dashboardLife(ctx context.Context, s *Scene) error {
	s.visualizationLife(ctx)
	made, err := get(s, "create", func() (*scoped.Dashboard, error) { return s.KB.Dashboards.Create(ctx, dashboard("Web")) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*scoped.Dashboard, error) { return s.KB.Dashboards.Get(ctx, made.ID) })
	s.Try("replace", func() error {
		_, _, err := s.KB.Dashboards.Put(ctx, made.ID, dashboard("Web logs"))
		return err
	})
	s.Try("put what is new", func() error {
		_, _, err := s.KB.Dashboards.Put(ctx, s.UUID("chosen"), dashboard("Chosen"))
		return err
	})
	look(s, "find", func() (*dashboards.DashboardPage, error) {
		return dashboards.New(s.KB).ListDashboards(ctx, &dashboards.ListDashboardsParams{Query: scoped.Ptr("logs")})
	})
	s.raw(ctx, "no title", "POST", "/api/dashboards", map[string]any{})
	s.raw(ctx, "an unknown member", "POST", "/api/dashboards", map[string]any{"title": "x", "nonsense": 1})
	s.raw(ctx, "panels that are no list", "POST", "/api/dashboards", map[string]any{"title": "x", "panels": 1})
	s.Try("delete", func() error { return s.KB.Dashboards.Delete(ctx, made.ID) })
	s.Try("delete again", func() error { return s.KB.Dashboards.Delete(ctx, made.ID) })
	look(s, "get after that", func() (*scoped.Dashboard, error) { return s.KB.Dashboards.Get(ctx, made.ID) })
	return nil
}

func (s *Scene) visualizationLife(ctx context.Context) {
	api := visualizations.New(s.KB)
	chart := visualizations.Chart{
		"type": "metric", "title": "Visits", "data_source": map[string]any{"type": "data_view_spec", "index_pattern": "logs-*"},
		"metrics": []any{map[string]any{"type": "primary", "operation": "count"}},
	}
	made, err := get(s, "create a visualization", func() (*visualizations.Visualization, error) { return api.CreateVisualization(ctx, nil, chart) })
	if err != nil {
		return
	}
	look(s, "get the visualization", func() (*visualizations.Visualization, error) { return api.GetVisualization(ctx, made.ID) })
	s.Try("replace the visualization", func() error {
		_, err := api.UpsertVisualization(ctx, made.ID, chart)
		return err
	})
	s.Try("list visualizations", func() error {
		_, err := api.ListVisualizations(ctx, nil)
		return err
	})
	s.Try("delete the visualization", func() error { return api.DeleteVisualization(ctx, made.ID) })
	s.Try("delete it again", func() error { return api.DeleteVisualization(ctx, made.ID) })
}
