package scoped

import (
	"context"
	"iter"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// Backfill lets a rule run over a time that has passed.
	Backfill = alerting.Backfill
	// BackfillRequest says over which times a rule shall run.
	BackfillRequest = alerting.BackfillRequest
	// BackfillRange is a time that has passed.
	BackfillRange = alerting.BackfillRange
	// BackfillResult is a backfill, or the reason why there is none.
	BackfillResult = alerting.BackfillResult
	// FindBackfillsParams says which backfills to find.
	FindBackfillsParams = alerting.FindBackfillsParams
)

// ScheduleBackfills lets rules run over times that have passed, which only some types of rules can do, and which begin
// 90 days ago at the earliest. The result has an entry for each request, in order; those that failed come back as a
// [*PartialError] next to it. If none of the rules exists the call fails with a [*BadRequestError].
//
// Kibana: POST /api/alerting/rules/backfill/_schedule.
func (s *RulesService) ScheduleBackfills(ctx context.Context, requests []BackfillRequest, opts ...CallOption) ([]BackfillResult, error) {
	if len(requests) == 0 {
		return nil, s.conn.argument(ctx, "ScheduleBackfills", "requests", "must not be empty", opts)
	}
	var call *wire.Call
	results, err := s.api.ScheduleBackfills(ctx, requests, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	var failures []ItemError
	for i, result := range results {
		failure, err := result.AsBackfillFailure()
		if err != nil || failure.Error.Message == "" {
			continue
		}
		item := ItemError{Type: "rule", StatusCode: int(Value(failure.Error.Status)), Message: failure.Error.Message}
		if rule := failure.Error.Rule; rule != nil {
			item.ID = rule.ID
		} else if i < len(requests) {
			item.ID = requests[i].RuleID
		}
		failures = append(failures, item)
	}
	return results, partial(call, len(results)-len(failures), failures)
}

// FindBackfills yields all backfills that params describe, page by page as Find does.
//
// Kibana: POST /api/alerting/rules/backfill/_find.
func (s *RulesService) FindBackfills(ctx context.Context, params FindBackfillsParams, opts ...CallOption) iter.Seq2[*Backfill, error] {
	return s.api.FindBackfillsAll(ctx, &params, readOnly(opts)...)
}

// GetBackfill returns a backfill with the runs that it consists of. Kibana forgets a backfill when it is done.
//
// Kibana: GET /api/alerting/rules/backfill/{id}.
func (s *RulesService) GetBackfill(ctx context.Context, id string, opts ...CallOption) (*Backfill, error) {
	return s.api.GetBackfill(ctx, id, opts...)
}

// DeleteBackfill cancels a backfill and forgets it.
//
// Kibana: DELETE /api/alerting/rules/backfill/{id}.
func (s *RulesService) DeleteBackfill(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DeleteBackfill(ctx, id, opts...)
}
