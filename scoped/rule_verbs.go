package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/alerting"
)

// Enable makes a rule run, with the privileges of the caller if it did not run before. It may be enabled already.
//
// Kibana: POST /api/alerting/rule/{id}/_enable.
func (s *RulesService) Enable(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.EnableRule(ctx, id, opts...)
}

// Disable stops a rule from running. Its active alerts stay as they are. It may be disabled already.
//
// Kibana: POST /api/alerting/rule/{id}/_disable.
func (s *RulesService) Disable(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DisableRule(ctx, id, nil, opts...)
}

// DisableAndUntrack is Disable, and marks the active alerts of the rule as untracked.
//
// Kibana: POST /api/alerting/rule/{id}/_disable.
func (s *RulesService) DisableAndUntrack(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DisableRule(ctx, id, &alerting.DisableRequest{Untrack: Ptr(true)}, opts...)
}

// MuteAll keeps all alerts of a rule from running actions, until UnmuteAll. Kibana forgets which ones were muted one by
// one.
//
// Kibana: POST /api/alerting/rule/{id}/_mute_all.
func (s *RulesService) MuteAll(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.MuteRule(ctx, id, opts...)
}

// UnmuteAll lets all alerts of a rule run actions again, those that were muted one by one too.
//
// Kibana: POST /api/alerting/rule/{id}/_unmute_all.
func (s *RulesService) UnmuteAll(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.UnmuteRule(ctx, id, opts...)
}

// MuteAlert keeps one alert of a rule from running actions. An alert that the rule has not raised is a
// [*NotFoundError]; MuteUnseenAlert takes it. While all alerts are muted it does nothing.
//
// Kibana: POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_mute.
func (s *RulesService) MuteAlert(ctx context.Context, id, alertID string, opts ...CallOption) error {
	return s.api.MuteAlert(ctx, id, alertID, nil, opts...)
}

// MuteUnseenAlert is MuteAlert for an alert that the rule may not have raised yet.
//
// Kibana: POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_mute?validate_alerts_existence=false.
func (s *RulesService) MuteUnseenAlert(ctx context.Context, id, alertID string, opts ...CallOption) error {
	return s.api.MuteAlert(ctx, id, alertID, &alerting.MuteAlertParams{ValidateAlertsExistence: Ptr(false)}, opts...)
}

// UnmuteAlert lets an alert run actions again. It need not be muted.
//
// Kibana: POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_unmute.
func (s *RulesService) UnmuteAlert(ctx context.Context, id, alertID string, opts ...CallOption) error {
	return s.api.UnmuteAlert(ctx, id, alertID, opts...)
}

// Snooze keeps a rule from running actions for a time, and returns the snooze with its id, which Unsnooze wants. Start
// and Duration are needed; the timezone is UTC by default. A rule takes 5 snoozes: one more is a [*BadRequestError].
//
// Kibana: POST /api/alerting/rule/{id}/snooze_schedule.
func (s *RulesService) Snooze(ctx context.Context, id string, schedule SnoozeSchedule, opts ...CallOption) (*RuleSnooze, error) {
	switch {
	case schedule.Start == "":
		return nil, s.conn.argument(ctx, "SnoozeRule", "schedule.custom.start", "must not be empty", opts)
	case schedule.Duration == "":
		return nil, s.conn.argument(ctx, "SnoozeRule", "schedule.custom.duration", "must not be empty", opts)
	}
	reply, err := s.api.SnoozeRule(ctx, id, alerting.SnoozeRequest{Schedule: alerting.SnoozeSchedule{Custom: schedule}}, opts...)
	if err != nil {
		return nil, err
	}
	return &reply.Schedule, nil
}

// Unsnooze removes a snooze. One that the rule does not have is a [*BadRequestError].
//
// Kibana: DELETE /api/alerting/rule/{ruleId}/snooze_schedule/{scheduleId}.
func (s *RulesService) Unsnooze(ctx context.Context, id, snoozeID string, opts ...CallOption) error {
	return s.api.UnsnoozeRule(ctx, id, snoozeID, opts...)
}

// UpdateAPIKey gives a rule a new API key, so that it runs with the privileges of the caller.
//
// Kibana: POST /api/alerting/rule/{id}/_update_api_key.
func (s *RulesService) UpdateAPIKey(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.UpdateRuleAPIKey(ctx, id, opts...)
}
