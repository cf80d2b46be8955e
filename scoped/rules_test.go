package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func threshold(name string) scoped.RuleRequest {
	return scoped.RuleRequest{
		Name: name, RuleTypeID: ".index-threshold", Consumer: alerting.ConsumerAlerts, Schedule: scoped.RuleSchedule{Interval: "1m"},
		Params: alerting.RuleParamsFrom(thresholdParams()),
	}
}

func thresholdParams() alerting.IndexThresholdParams {
	return alerting.IndexThresholdParams{
		Index: alerting.OneOrManyFrom([]string{"logs-*"}), TimeField: "@timestamp", TimeWindowSize: 5, TimeWindowUnit: alerting.TimeUnitMinutes,
		Threshold: []float64{0}, ThresholdComparator: alerting.ComparatorGreaterThan,
	}
}

func TestARuleLives(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("marketing"), kibanatest.WithPreconfiguredConnector("log", ".server-log", "Log"))
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	request := threshold("R")
	request.Actions = []scoped.RuleAction{{
		ID: "log", Group: scoped.Ptr("threshold met"), Params: map[string]any{"message": "m"},
		Frequency: &alerting.ActionFrequency{NotifyWhen: alerting.NotifyWhenOnActiveAlert},
	}}
	made, err := in.Rules.CreateWithID(ctx, "r", request)
	if err != nil || made.ID != "r" || made.Actions[0].ConnectorTypeID != ".server-log" {
		t.Fatalf("%+v, %v", made, err)
	}
	if params, err := made.Params.AsIndexThresholdParams(); err != nil || params.TimeField != "@timestamp" {
		t.Errorf("%+v, %v", params, err)
	}
	if _, err := kb.Rules.CreateWithID(ctx, "r", request); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("an id that another space has: %v, want *ConflictError", err)
	}
	if _, err := kb.Rules.Get(ctx, "r"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("a rule of another space: %v, want *NotFoundError", err)
	}
	changed, err := in.Rules.Update(ctx, "r", scoped.RuleUpdate{Name: "S", Schedule: request.Schedule, Params: request.Params})
	if err != nil || changed.Name != "S" || changed.Revision != 1 || len(changed.Actions) != 0 {
		t.Errorf("%+v, %v", changed, err)
	}
	again, err := in.Rules.CreateWithID(ctx, "again", request)
	if err != nil {
		t.Fatal(err)
	}
	if same, err := in.Rules.Update(ctx, "again", scoped.RuleUpdateOf(again)); err != nil || same.Revision != 0 || *same.Actions[0].UUID != *again.Actions[0].UUID {
		t.Errorf("%+v, %v, want the rule as it was", same, err)
	}
	if err := in.Rules.Delete(ctx, "r"); err != nil {
		t.Error(err)
	}
	if err := in.Rules.Delete(ctx, "r"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestTheVerbsOfARule(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	made, err := kb.Rules.Create(ctx, threshold("R"))
	if err != nil {
		t.Fatal(err)
	}
	if err := kb.Rules.MuteAlert(ctx, made.ID, "host-1"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("an alert that was not raised: %v, want *NotFoundError", err)
	}
	if err := srv.RunRule("default", made.ID, "host-1"); err != nil {
		t.Fatal(err)
	}
	state := func() *scoped.Rule {
		rule, err := kb.Rules.Get(ctx, made.ID)
		if err != nil {
			t.Fatal(err)
		}
		return rule
	}
	for _, step := range []struct {
		name string
		do   func(ctx context.Context, id string, opts ...scoped.CallOption) error
		is   func(*scoped.Rule) bool
	}{
		{"Disable", kb.Rules.Disable, func(r *scoped.Rule) bool { return !r.Enabled }},
		{"DisableAndUntrack", kb.Rules.DisableAndUntrack, func(r *scoped.Rule) bool { return !r.Enabled }},
		{"Enable", kb.Rules.Enable, func(r *scoped.Rule) bool { return r.Enabled }},
		{"MuteAll", kb.Rules.MuteAll, func(r *scoped.Rule) bool { return r.MuteAll }},
		{"UnmuteAll", kb.Rules.UnmuteAll, func(r *scoped.Rule) bool { return !r.MuteAll }},
		{"UpdateAPIKey", kb.Rules.UpdateAPIKey, func(r *scoped.Rule) bool { return r.APIKeyOwner != nil }},
	} {
		if err := step.do(ctx, made.ID); err != nil || !step.is(state()) {
			t.Errorf("%s: %v, %+v", step.name, err, state())
		}
		if err := step.do(ctx, "none"); !errors.Is(err, scoped.ErrNotFound) {
			t.Errorf("%s of no rule: %v, want *NotFoundError", step.name, err)
		}
	}
	err = errors.Join(kb.Rules.MuteAlert(ctx, made.ID, "host-1"), kb.Rules.MuteUnseenAlert(ctx, made.ID, "host-2"), kb.Rules.UnmuteAlert(ctx, made.ID, "host-1"))
	if got := state().MutedAlertIDs; err != nil || !slices.Equal(got, []string{"host-2"}) {
		t.Errorf("muted %v, %v", got, err)
	}
	snooze, err := kb.Rules.Snooze(ctx, made.ID, scoped.SnoozeSchedule{Start: "2030-01-01T00:00:00.000Z", Duration: "1h"})
	if err != nil || len(state().SnoozeSchedule) != 1 {
		t.Fatalf("%+v, %v", snooze, err)
	}
	if err := kb.Rules.Unsnooze(ctx, made.ID, snooze.ID); err != nil || len(state().SnoozeSchedule) != 0 {
		t.Errorf("%v, %+v", err, state().SnoozeSchedule)
	}
	if err := kb.Rules.Unsnooze(ctx, made.ID, snooze.ID); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
}

func TestRulesAreFoundOnAllPages(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	for i := range 5 {
		if _, err := kb.Rules.CreateWithID(ctx, strconv.Itoa(i), threshold(fmt.Sprintf("rule %d", i))); err != nil {
			t.Fatal(err)
		}
	}
	params := scoped.FindRulesParams{PerPage: scoped.Ptr[int64](2), SortField: scoped.Ptr("name"), SortOrder: scoped.Ptr(alerting.SortOrderDesc)}
	var names []string
	for rule, err := range kb.Rules.Find(ctx, params) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, rule.Name)
	}
	if want := []string{"rule 4", "rule 3", "rule 2", "rule 1", "rule 0"}; !slices.Equal(names, want) {
		t.Errorf("found %v", names)
	}
	if n := sent(srv, http.MethodGet, "/api/alerting/rules/_find"); n != 3 {
		t.Errorf("%d requests, want 3", n)
	}
	for _, err := range kb.Rules.Find(ctx, params) {
		if err != nil {
			t.Error(err)
		}
		break
	}
	if n := sent(srv, http.MethodGet, "/api/alerting/rules/_find"); n != 4 {
		t.Errorf("%d requests, want 4: the loop has ended", n)
	}
	for _, err := range kb.Rules.Find(ctx, scoped.FindRulesParams{Filter: scoped.Ptr("(")}) {
		if !errors.Is(err, scoped.ErrBadRequest) {
			t.Errorf("%v, want *BadRequestError", err)
		}
	}
}

func TestBadRulesAreRefusedBeforeTheyAreSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	in := scoped.InSpace("marketing")
	nameless, typeless, ownerless, idle := threshold(""), threshold("R"), threshold("R"), threshold("R")
	typeless.RuleTypeID, ownerless.Consumer, idle.Schedule.Interval = "", "", ""
	calls := map[string]func() error{}
	for field, request := range map[string]scoped.RuleRequest{"name": nameless, "rule_type_id": typeless, "consumer": ownerless, "schedule.interval": idle} {
		calls[field] = func() error { _, err := kb.Rules.Create(ctx, request, in); return err }
	}
	calls["schedule.custom.start"] = func() error {
		_, err := kb.Rules.Snooze(ctx, "r", scoped.SnoozeSchedule{Duration: "1h"}, in)
		return err
	}
	calls["schedule.custom.duration"] = func() error { _, err := kb.Rules.Snooze(ctx, "r", scoped.SnoozeSchedule{Start: "x"}, in); return err }
	calls["requests"] = func() error { _, err := kb.Rules.ScheduleBackfills(ctx, nil, in); return err }
	calls["sort_field"] = func() error {
		for _, err := range kb.Rules.Find(ctx, scoped.FindRulesParams{SortOrder: scoped.Ptr(alerting.SortOrderAsc)}, in) {
			return err
		}
		return nil
	}
	for field, call := range calls {
		var argument *scoped.ArgumentError
		if err := call(); !errors.As(err, &argument) || argument.Field != field || argument.SpaceID != "marketing" {
			t.Errorf("%s: %v, want *ArgumentError in marketing", field, err)
		}
	}
	for _, update := range []scoped.RuleUpdate{{Schedule: idle.Schedule}, {Name: "R"}} {
		var argument *scoped.ArgumentError
		if _, err := kb.Rules.Update(ctx, "r", update); !errors.As(err, &argument) {
			t.Errorf("%v, want *ArgumentError", err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestWaitForRunWaits(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	made, err := kb.Rules.Create(ctx, threshold("R"))
	if err != nil {
		t.Fatal(err)
	}
	looked := make(chan struct{})
	once := sync.OnceFunc(func() { close(looked) })
	srv.ReactFunc(kibanatest.Match{Method: http.MethodGet, Path: "/api/alerting/rule/" + made.ID}, func(kibanatest.Request) *kibanatest.Fault {
		once()
		return nil
	})
	go func() {
		<-looked
		if err := srv.RunRule("default", made.ID, "a"); err != nil {
			t.Error(err)
		}
	}()
	ran, err := kb.Rules.WaitForRun(ctx, made.ID, time.Time{})
	if err != nil || ran.ExecutionStatus.Status != alerting.ExecutionStateActive || ran.LastRun == nil {
		t.Fatalf("%+v, %v", ran, err)
	}
	last := ran.ExecutionStatus.LastExecutionDate.Time
	soon, cancel := context.WithTimeout(ctx, 120*time.Millisecond)
	defer cancel()
	if _, err := kb.Rules.WaitForRun(soon, made.ID, last); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v, want the end of the context", err)
	}
	if again, err := kb.Rules.WaitForRun(ctx, made.ID, last.Add(-time.Millisecond)); err != nil || again.ID != made.ID {
		t.Errorf("%+v, %v", again, err)
	}
	if err := kb.Rules.Disable(ctx, made.ID); err != nil {
		t.Fatal(err)
	}
	var disabled *scoped.RuleDisabledError
	if _, err := kb.Rules.WaitForRun(ctx, made.ID, last); !errors.As(err, &disabled) || disabled.RuleID != made.ID || !errors.Is(err, scoped.ErrRuleDisabled) {
		t.Errorf("%v, want *RuleDisabledError", err)
	}
	if _, err := kb.Rules.WaitForRun(ctx, "none", last); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestBackfillsThatFailComeNextToTheResult(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithVersion("9.4.0"))
	ctx := t.Context()
	detects := threshold("D")
	detects.RuleTypeID, detects.Consumer, detects.Params = "siem.queryRule", alerting.ConsumerSIEM, alerting.RuleParamsFrom(map[string]any{"query": "*"})
	able, err := kb.Rules.Create(ctx, detects)
	if err != nil {
		t.Fatal(err)
	}
	unable, err := kb.Rules.Create(ctx, threshold("T"))
	if err != nil {
		t.Fatal(err)
	}
	yesterday := time.Now().Add(-24 * time.Hour)
	times := []scoped.BackfillRange{{Start: wire.NewTime(yesterday), End: wire.NewTime(yesterday.Add(time.Hour))}}
	results, err := kb.Rules.ScheduleBackfills(ctx, []scoped.BackfillRequest{{RuleID: able.ID, Ranges: times}, {RuleID: unable.ID, Ranges: times}})
	var failed *scoped.PartialError
	if !errors.As(err, &failed) || failed.Succeeded != 1 || failed.Failures[0].ID != unable.ID || len(results) != 2 {
		t.Fatalf("%v, %v, want *PartialError", results, err)
	}
	backfill, err := results[0].AsBackfill()
	if err != nil || backfill.Rule.ID != able.ID {
		t.Fatalf("%+v, %v", backfill, err)
	}
	found := 0
	for item, err := range kb.Rules.FindBackfills(ctx, scoped.FindBackfillsParams{RuleIDs: []string{able.ID}}) {
		if err != nil || item.ID != backfill.ID {
			t.Errorf("%+v, %v", item, err)
		}
		found++
	}
	if got, err := kb.Rules.GetBackfill(ctx, backfill.ID); err != nil || got.ID != backfill.ID || found != 1 {
		t.Errorf("%+v, %v, found %d", got, err, found)
	}
	if err := kb.Rules.DeleteBackfill(ctx, backfill.ID); err != nil {
		t.Error(err)
	}
	if _, err := kb.Rules.GetBackfill(ctx, backfill.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestRuleTypesAndHealth(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	types, err := kb.Rules.ListTypes(t.Context())
	if err != nil || !slices.ContainsFunc(types, func(typ scoped.RuleType) bool { return typ.ID == ".es-query" }) {
		t.Errorf("%d types, %v", len(types), err)
	}
	health, err := kb.Rules.Health(t.Context())
	if err != nil || !health.IsSufficientlySecure || health.Framework.ReadHealth.Status != alerting.HealthStatusOK {
		t.Errorf("%+v, %v", health, err)
	}
}
