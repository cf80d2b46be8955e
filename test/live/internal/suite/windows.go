package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/maintenance"
	"github.com/kibana-go/kibana-go/scoped"
)

// windowLife leads a maintenance window through its life. It begins in a hundred years.
func windowLife(ctx context.Context, s *Scene) error {
	api := maintenance.New(s.KB)
	request := maintenance.CreateRequest{Title: s.Name("window"), Enabled: scoped.Ptr(false), Schedule: maintenance.Schedule{Custom: maintenance.CustomSchedule{
		Start: "2130-01-05T00:00:00.000Z", Duration: "2h", Timezone: scoped.Ptr("Europe/Berlin"),
		Recurring: &maintenance.Recurrence{Every: scoped.Ptr("1w"), Occurrences: scoped.Ptr[int64](3), OnWeekDay: []string{"MO"}},
	}}}
	made, err := get(s, "create", func() (*maintenance.Window, error) { return api.CreateWindow(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*maintenance.Window, error) { return api.GetWindow(ctx, made.ID) })
	look(s, "update", func() (*maintenance.Window, error) {
		return api.UpdateWindow(ctx, made.ID, maintenance.UpdateRequest{Title: scoped.Ptr(s.Name("renamed"))})
	})
	look(s, "archive", func() (*maintenance.Window, error) { return api.ArchiveWindow(ctx, made.ID) })
	look(s, "unarchive", func() (*maintenance.Window, error) { return api.UnarchiveWindow(ctx, made.ID) })
	const path = "/api/maintenance_window"
	s.tries(ctx, []try{
		{"no schedule", http.MethodPost, path, object{"title": "x"}},
		{"a start that is none", http.MethodPost, path, object{"title": "x", "schedule": object{"custom": object{"start": "soon", "duration": "1h"}}}},
		{"a duration that is none", http.MethodPost, path, object{"title": "x", "schedule": object{"custom": object{"start": "2130-01-05T00:00:00.000Z", "duration": "long"}}}},
	})
	s.Try("delete", func() error { return api.DeleteWindow(ctx, made.ID) })
	s.Try("delete again", func() error { return api.DeleteWindow(ctx, made.ID) })
	return nil
}
