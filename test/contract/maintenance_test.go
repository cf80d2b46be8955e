package contract_test

import (
	"context"
	"testing"

	"github.com/kibana-go/kibana-go/gen/maintenance"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

func TestMaintenanceWindowsAreAsDescribed(t *testing.T) {
	t.Parallel()
	visitAll(t, "maintenance", "/api/", func(kb *scoped.Client) []visit { return windowVisits(maintenance.New(kb)) })
}

func windowVisits(api *maintenance.Client) []visit {
	var id string // of the window that the first call makes
	schedule := maintenance.Schedule{Custom: maintenance.CustomSchedule{
		Start: "2130-01-05T00:00:00.000Z", Duration: "2h", Timezone: ptr("Europe/Berlin"),
		Recurring: &maintenance.Recurrence{
			Every: ptr("1M"), End: ptr("2131-01-05T00:00:00.000Z"), Occurrences: ptr[int64](3),
			OnWeekDay: []string{"+1MO"}, OnMonthDay: []int64{1, 2}, OnMonth: []int64{3},
		},
	}}
	scope := maintenance.Scope{Alerting: &maintenance.AlertScope{Query: &maintenance.AlertQuery{KQL: "a: b"}}}
	one := func(operation string, do func(context.Context, string, ...wire.RequestEditorFn) (*maintenance.Window, error)) []visit {
		return []visit{
			{operation, func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) { return do(ctx, id, o...) }, nil},
			{operation, func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) { return do(ctx, "none", o...) }, scoped.ErrNotFound},
		}
	}
	visits := []visit{
		{"CreateWindow", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			made, err := api.CreateWindow(ctx, maintenance.CreateRequest{Title: "T", Enabled: ptr(true), Schedule: schedule, Scope: &scope}, o...)
			if err == nil {
				id = made.ID
			}
			return made, err
		}, nil},
		{"CreateWindow", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateWindow(ctx, maintenance.CreateRequest{Title: "T"}, o...)
		}, scoped.ErrBadRequest},
		{"FindWindows", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.FindWindows(ctx, &maintenance.FindWindowsParams{
				Title: ptr("T"), CreatedBy: ptr("elastic"), Status: []maintenance.Status{"upcoming", "running"}, Page: ptr[int64](1), PerPage: ptr[int64](5),
			}, o...)
		}, nil},
	}
	visits = append(visits, one("GetWindow", api.GetWindow)...)
	visits = append(visits, one("UpdateWindow", func(ctx context.Context, id string, o ...wire.RequestEditorFn) (*maintenance.Window, error) {
		return api.UpdateWindow(ctx, id, maintenance.UpdateRequest{Enabled: ptr(false)}, o...)
	})...)
	visits = append(visits, one("ArchiveWindow", api.ArchiveWindow)...)
	visits = append(visits, one("UnarchiveWindow", api.UnarchiveWindow)...)
	remove := func(operation string, fails error) visit {
		return visit{operation, func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteWindow(ctx, id, o...))
		}, fails}
	}
	return append(visits, remove("DeleteWindow", nil), remove("DeleteWindow", scoped.ErrNotFound))
}
