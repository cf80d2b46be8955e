package contract_test

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestRulesLiveInTheirPlace leads rules through the service, and so through every operation of alerting.
func TestRulesLiveInTheirPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			srv, w, kb := stage(t, p)
			in, err := kb.Space(t.Context(), cmp.Or(p.space, "default"))
			if err != nil {
				t.Fatal(err)
			}
			f := ruleFlow{t: t, w: w, prefix: p.space, in: in, srv: srv, space: cmp.Or(p.space, "default")}
			f.write()
			f.change()
			f.read()
			f.backfill()
			f.refuse()
			succeededAll(t, w, "alerting")
		})
	}
}

type ruleFlow struct {
	t             *testing.T
	w             *watcher
	in            *scoped.Client
	srv           *kibanatest.Server
	prefix, space string
}

// must checks that a call went well and that its reply, if it has one, has kept everything.
func (f *ruleFlow) must(value any, err error) {
	f.t.Helper()
	got := f.w.lastExchange()
	if err != nil {
		f.t.Fatalf("%s: %v", got.operation, err)
	}
	if got.space != f.prefix {
		f.t.Errorf("%v, want it in %q", got, f.prefix)
	}
	if value != nil {
		keepsAll(f.t, got.operation, got.body, value)
	}
}

// fails checks the status of a call that must fail.
func (f *ruleFlow) fails(status int, err error) {
	f.t.Helper()
	var reply *scoped.APIError
	if !errors.As(err, &reply) || reply.StatusCode != status {
		f.t.Errorf("%s: %v, want status %d", f.w.lastExchange().operation, err, status)
	}
}

func ruleRequest(name string) scoped.RuleRequest {
	return scoped.RuleRequest{
		Name: name, RuleTypeID: ".es-query", Consumer: alerting.ConsumerStackAlerts, Schedule: scoped.RuleSchedule{Interval: "1m"}, Tags: []string{"t"},
		Params: alerting.RuleParamsFrom(alerting.ESQueryDSLParams{
			Index: alerting.OneOrManyFrom([]string{"logs"}), TimeField: "@timestamp", ESQuery: `{"query":{"match_all":{}}}`, Size: ptr[int64](10),
			Threshold: []float64{1, 2}, ThresholdComparator: alerting.ComparatorBetween, TimeWindowSize: 5, TimeWindowUnit: alerting.TimeUnitMinutes,
		}),
		Actions: []scoped.RuleAction{{
			ID: "fixed", Group: ptr("query matched"), Params: map[string]any{"message": "m"}, UseAlertDataForTemplate: ptr(true),
			Frequency: &alerting.ActionFrequency{Summary: true, NotifyWhen: alerting.NotifyWhenOnThrottleInterval, Throttle: ptr("1h")},
			AlertsFilter: &alerting.AlertsFilter{
				Query:     &alerting.AlertsQuery{KQL: "a: b", Filters: []alerting.Filter{}},
				Timeframe: &alerting.Timeframe{Days: []int64{1, 7}, Hours: alerting.Hours{Start: "08:00", End: "17:00"}, Timezone: "Europe/Berlin"},
			},
		}},
		AlertDelay: &alerting.AlertDelay{Active: 2}, Flapping: &alerting.Flapping{LookBackWindow: 5, StatusChangeThreshold: 3},
		Artifacts: &alerting.Artifacts{Dashboards: []alerting.DashboardRef{{ID: "d"}}, InvestigationGuide: &alerting.InvestigationGuide{Blob: "look"}},
	}
}

func (f *ruleFlow) write() {
	ctx := f.t.Context()
	f.must(f.in.Rules.Create(ctx, ruleRequest("first")))
	f.must(f.in.Rules.CreateWithID(ctx, "r", ruleRequest("second")))
	f.must(f.in.Rules.Get(ctx, "r"))
	f.must(f.in.Rules.Update(ctx, "r", scoped.RuleUpdate{
		Name: "third", Schedule: scoped.RuleSchedule{Interval: "2m"}, Params: ruleRequest("").Params, Actions: ruleRequest("").Actions,
	}))
}

func (f *ruleFlow) change() {
	ctx := f.t.Context()
	f.must(nil, f.srv.RunRule(f.space, "r", "host"))
	f.must(f.in.Rules.WaitForRun(ctx, "r", time.Time{}))
	for _, verb := range []func(context.Context, string, ...scoped.CallOption) error{
		f.in.Rules.Disable, f.in.Rules.Enable, f.in.Rules.DisableAndUntrack, f.in.Rules.Enable, f.in.Rules.MuteAll, f.in.Rules.UnmuteAll,
		f.in.Rules.UpdateAPIKey,
	} {
		f.must(nil, verb(ctx, "r"))
	}
	f.must(nil, f.in.Rules.MuteAlert(ctx, "r", "host"))
	f.must(nil, f.in.Rules.MuteUnseenAlert(ctx, "r", "other"))
	f.must(nil, f.in.Rules.UnmuteAlert(ctx, "r", "host"))
	snooze, err := f.in.Rules.Snooze(ctx, "r", scoped.SnoozeSchedule{
		Start: "2026-01-01T00:00:00.000Z", Duration: "90m", Timezone: ptr("Europe/Berlin"),
		Recurring: &alerting.Recurrence{Every: ptr("2w"), OnWeekDay: []string{"MO", "-1FR"}, OnMonth: []int64{1}, OnMonthDay: []int64{31}, Occurrences: ptr[int64](3)},
	})
	f.must(nil, err)
	keepsAll(f.t, "SnoozeRule", f.w.lastExchange().body, alerting.SnoozeReply{Schedule: *snooze})
	f.must(f.in.Rules.Get(ctx, "r"))
	f.must(nil, f.in.Rules.Unsnooze(ctx, "r", snooze.ID))
}

func (f *ruleFlow) read() {
	ctx := f.t.Context()
	found := 0
	for rule, err := range f.in.Rules.Find(ctx, scoped.FindRulesParams{
		PerPage: ptr[int64](1), Search: ptr("third first"), SearchFields: []string{"name", "tags"}, DefaultSearchOperator: ptr(alerting.SearchOperatorOR),
		SortField: ptr("name"), SortOrder: ptr(alerting.SortOrderAsc), Filter: ptr("alert.attributes.enabled: true"), FilterConsumers: ptr(`["stackAlerts"]`),
	}) {
		f.must(nil, err)
		if rule.Name == "third" && rule.LastRun == nil {
			f.t.Errorf("the rule has not run: %+v", rule)
		}
		found++
	}
	if found != 2 {
		f.t.Errorf("%d rules were found", found)
	}
	f.must(alerting.New(f.in).FindRules(ctx, nil))
	f.must(f.in.Rules.ListTypes(ctx))
	f.must(f.in.Rules.Health(ctx))
}

func (f *ruleFlow) backfill() {
	ctx := f.t.Context()
	detects := ruleRequest("detects")
	detects.RuleTypeID, detects.Consumer, detects.Actions = "siem.queryRule", alerting.ConsumerSIEM, nil
	detects.Params = alerting.RuleParamsFrom(map[string]any{"riskScore": 21, "severity": "low"})
	rule, err := f.in.Rules.Create(ctx, detects)
	f.must(rule, err)
	start := time.Now().Add(-time.Hour)
	times := []scoped.BackfillRange{{Start: wire.NewTime(start), End: wire.NewTime(start.Add(3 * time.Minute))}}
	results, err := f.in.Rules.ScheduleBackfills(ctx, []scoped.BackfillRequest{{RuleID: rule.ID, Ranges: times, RunActions: ptr(true)}, {RuleID: "r", Ranges: times}, {RuleID: "none", Ranges: times}})
	var failed *scoped.PartialError
	if !errors.As(err, &failed) || len(failed.Failures) != 2 || len(results) != 3 {
		f.t.Fatalf("%v, %v", results, err)
	}
	keepsAll(f.t, "ScheduleBackfills", f.w.lastExchange().body, results)
	made, err := results[0].AsBackfill()
	f.must(nil, err)
	for _, err := range f.in.Rules.FindBackfills(ctx, scoped.FindBackfillsParams{
		RuleIDs: []string{rule.ID, "r"}, Initiator: ptr(alerting.BackfillInitiatorUser), SortField: ptr(alerting.BackfillSortFieldStart), SortOrder: ptr(alerting.SortOrderDesc),
	}) {
		f.must(nil, err)
	}
	f.must(f.in.Rules.GetBackfill(ctx, made.ID))
	f.must(nil, f.in.Rules.DeleteBackfill(ctx, made.ID))
	_, err = f.in.Rules.GetBackfill(ctx, made.ID)
	f.fails(http.StatusNotFound, err)
}

func (f *ruleFlow) refuse() {
	ctx := f.t.Context()
	_, err := f.in.Rules.CreateWithID(ctx, "r", ruleRequest("again"))
	f.fails(http.StatusConflict, err)
	unknown := ruleRequest("unknown")
	unknown.RuleTypeID = "none"
	_, err = f.in.Rules.Create(ctx, unknown)
	f.fails(http.StatusBadRequest, err)
	stranger := ruleRequest("stranger")
	stranger.Consumer = "nobody"
	_, err = f.in.Rules.Create(ctx, stranger)
	f.fails(http.StatusForbidden, err)
	_, err = alerting.New(f.in).FindRules(ctx, &alerting.FindRulesParams{SortOrder: ptr(alerting.SortOrderAsc)})
	f.fails(http.StatusNotAcceptable, err)
	f.must(nil, f.in.Rules.Delete(ctx, "r"))
	f.fails(http.StatusNotFound, f.in.Rules.Delete(ctx, "r"))
	f.fails(http.StatusNotFound, f.in.Rules.MuteAlert(ctx, "r", "host"))
	f.fails(http.StatusNotFound, f.in.Rules.Unsnooze(ctx, "r", "s"))
}
