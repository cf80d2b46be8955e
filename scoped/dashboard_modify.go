package scoped

import (
	"context"
)

// Modify reads a dashboard, lets change have what it shows, and puts back what became of that. The data keeps everything
// until it is made anew: change it with [ChangeUnion], as a dashboards.DashboardData or as any part of one. A change by
// somebody else in between is lost: writes carry no version.
//
// Nothing is sent if change leaves all as it was, and if it fails. A dashboard with Warnings has panels that Kibana does
// not show, which putting it back would delete: that is an [*ArgumentError]. The result is the dashboard as it is then.
//
// Kibana: GET and PUT /api/dashboards/{id}.
func (s *DashboardsService) Modify(ctx context.Context, id string, change func(data *DashboardData) error, opts ...CallOption) (*Dashboard, error) {
	var dashboard *Dashboard
	m := modification{
		operation: opPutDashboard.ID, conn: s.conn, opts: opts,
		get: func(opts []CallOption) (err error) {
			dashboard, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			if warnings := dashboard.Warnings; len(warnings) > 0 {
				return nil, s.conn.argument(ctx, opPutDashboard.ID, "data", "lacks panels that the dashboard has: "+warnings[0].Message, opts)
			}
			return &dashboard.Data, nil
		},
		change: func() error { return change(&dashboard.Data) },
		put: func(opts []CallOption) error {
			changed, _, err := s.Put(ctx, id, dashboard.Data, opts...)
			if err == nil {
				dashboard = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return dashboard, nil
}
