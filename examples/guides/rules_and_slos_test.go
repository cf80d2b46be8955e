package guides_test

import (
	"context"
	"crypto/sha1"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/maintenance"
	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// ours marks what this program made, so that it finds that again.
const ours = "made-by-platform"

// connectorID is the same UUID for the same tenant and name, on every run and every machine.
func connectorID(tenant, name string) string {
	sum := sha1.Sum([]byte("platform/" + tenant + "/" + name))
	sum[6] = sum[6]&0x0f | 0x50
	sum[8] = sum[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

// alertingFor makes the connector and the rule of a tenant, or brings them back to what they shall be.
func alertingFor(ctx context.Context, in *scoped.Client, tenant string, limit float64) error {
	audit := connectorID(tenant, "audit")
	_, err := in.Actions.CreateWithID(ctx, audit, scoped.ConnectorRequest{
		Name: "Audit log", ConnectorTypeID: scoped.IndexConnector,
		Config: connectors.ConfigFrom(connectors.IndexConfig{Index: tenant + "-audit"}),
	})
	if err != nil && !errors.Is(err, scoped.ErrConflict) {
		return err
	}

	id := tenant + "-errors"
	_, err = in.Rules.CreateWithID(ctx, id, scoped.RuleRequest{
		Name: "Many errors", RuleTypeID: ".index-threshold", Consumer: alerting.ConsumerAlerts,
		Schedule: scoped.RuleSchedule{Interval: "5m"}, Tags: []string{ours},
		Params: alerting.RuleParamsFrom(alerting.IndexThresholdParams{
			Index: alerting.OneOrManyFrom([]string{tenant + "-logs-*"}), TimeField: "@timestamp",
			TimeWindowSize: 5, TimeWindowUnit: alerting.TimeUnitMinutes,
			Threshold: []float64{limit}, ThresholdComparator: alerting.ComparatorGreaterThan,
		}),
		Actions: []scoped.RuleAction{{
			ID: audit, Group: scoped.Ptr("threshold met"),
			Frequency: &alerting.ActionFrequency{NotifyWhen: alerting.NotifyWhenOnActionGroupChange},
			Params:    map[string]any{"documents": []any{map[string]any{"rule": "{{rule.name}}", "value": "{{context.value}}"}}},
		}},
	})
	if !errors.Is(err, scoped.ErrConflict) {
		return err
	}
	_, err = in.Rules.Modify(ctx, id, func(update *scoped.RuleUpdate) error {
		return scoped.ChangeUnion(&update.Params.Union, func(params *alerting.IndexThresholdParams) {
			params.Threshold = []float64{limit}
		})
	})
	return err
}

func Example_alertingOfATenant() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		marketing, err := kb.Space(ctx, "marketing")
		if err != nil {
			return err
		}
		for _, limit := range []float64{100, 100, 200} {
			if err := alertingFor(ctx, marketing, "marketing", limit); err != nil {
				return err
			}
			rule, err := marketing.Rules.Get(ctx, "marketing-errors")
			if err != nil {
				return err
			}
			fmt.Println(rule.Name, "revision", rule.Revision, "actions", len(rule.Actions))
		}
		return nil
	}, kibanatest.WithSpaces("marketing"))
	// Output:
	// Many errors revision 0 actions 1
	// Many errors revision 0 actions 1
	// Many errors revision 1 actions 1
}

func Example_alertingEverywhere() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		results, err := scoped.EachSpace(ctx, kb, func(ctx context.Context, in *scoped.Client, space scoped.Space) (string, error) {
			if space.ID == "default" {
				return "nothing", nil
			}
			return space.ID + "-errors", alertingFor(ctx, in, space.ID, 100)
		}, scoped.EachOptions{AtOnce: 4})
		if err != nil {
			return err // a *scoped.EachError names the spaces that failed; the others are done
		}
		for _, result := range results {
			fmt.Println(result.Item.ID, result.Value)
		}
		//doc:end
		return nil
	}, kibanatest.WithSpaces("marketing", "sales"))
	// Output:
	// default nothing
	// marketing marketing-errors
	// sales sales-errors
}

func Example_quietForAWhile() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		if err := alertingFor(ctx, kb, "shop", 100); err != nil {
			return err
		}
		//doc:begin
		// Until somebody says otherwise.
		if err := kb.Rules.MuteAll(ctx, "shop-errors"); err != nil {
			return err
		}
		if err := kb.Rules.UnmuteAll(ctx, "shop-errors"); err != nil {
			return err
		}

		// For two hours, each first Sunday of a month.
		snooze, err := kb.Rules.Snooze(ctx, "shop-errors", scoped.SnoozeSchedule{
			Start: "2040-01-01T02:00:00.000Z", Duration: "2h", Timezone: scoped.Ptr("Europe/Berlin"),
			Recurring: &alerting.Recurrence{Every: scoped.Ptr("1M"), OnWeekDay: []string{"+1SU"}},
		})
		if err != nil {
			return err
		}
		rule, err := kb.Rules.Get(ctx, "shop-errors")
		if err != nil {
			return err
		}
		fmt.Println("muted:", rule.MuteAll, "snoozes:", len(rule.SnoozeSchedule))
		if err := kb.Rules.Unsnooze(ctx, "shop-errors", snooze.ID); err != nil {
			return err
		}

		// All rules of the space at once.
		window, err := maintenance.New(kb).CreateWindow(ctx, maintenance.CreateRequest{
			Title: "Release",
			Schedule: maintenance.Schedule{Custom: maintenance.CustomSchedule{
				Start: "2040-03-01T20:00:00.000Z", Duration: "1h",
			}},
		})
		if err != nil {
			return err
		}
		fmt.Println(window.Title, window.Status)
		//doc:end
		return nil
	})
	// Output:
	// muted: false snoozes: 1
	// Release upcoming
}

func Example_hasTheRuleRun() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		if err := alertingFor(ctx, kb, "shop", 100); err != nil {
			return err
		}
		if err := srv.RunRule("default", "shop-errors", "host-1"); err != nil {
			return err
		}
		//doc:begin
		soon, cancel := context.WithTimeout(ctx, 10*time.Minute)
		defer cancel()
		rule, err := kb.Rules.WaitForRun(soon, "shop-errors", time.Time{})
		switch {
		case errors.Is(err, scoped.ErrRuleDisabled):
			return errors.New("nobody has enabled the rule")
		case err != nil:
			return err
		case rule.ExecutionStatus.Error != nil:
			return errors.New("the run failed: " + rule.ExecutionStatus.Error.Message)
		}
		fmt.Println("it has run, and is", rule.ExecutionStatus.Status)
		//doc:end
		return nil
	})
	// Output:
	// it has run, and is active
}

func Example_backfill() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		made, err := kb.Rules.Create(ctx, scoped.RuleRequest{
			Name: "Failed logins", RuleTypeID: "siem.queryRule", Consumer: alerting.ConsumerSIEM,
			Schedule: scoped.RuleSchedule{Interval: "5m"},
			Params:   alerting.RuleParamsFrom(map[string]any{"query": "event.outcome: failure"}),
		})
		if err != nil {
			return err
		}
		now := time.Now()
		//doc:begin
		results, err := kb.Rules.ScheduleBackfills(ctx, []scoped.BackfillRequest{{
			RuleID: made.ID,
			Ranges: []scoped.BackfillRange{{Start: wire.NewTime(now.Add(-3 * time.Hour)), End: wire.NewTime(now.Add(-time.Hour))}},
		}})
		if err != nil {
			return err // a *scoped.PartialError names the rules that cannot
		}
		backfill, err := results[0].AsBackfill()
		if err != nil {
			return err
		}
		fmt.Println(backfill.Rule.Name, backfill.Status)
		//doc:end
		return nil
	}, kibanatest.WithVersion("9.4.0"))
	// Output:
	// Failed logins pending
}

// promise makes the SLO of a tenant, or changes what it promises.
func promise(ctx context.Context, in *scoped.Client, tenant string, target float64) error {
	_, err := in.SLOs.Create(ctx, scoped.SLORequest{
		ID:   scoped.Ptr(tenant + "-availability"), // 8 to 48 letters, digits, hyphens and underscores
		Name: "Availability", Description: "Requests that do not fail.", Tags: []string{ours},
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: tenant + "-logs-*", TimestampField: "@timestamp",
			Good: slo.QueryFrom("http.response.status_code < 500"), Total: slo.QueryFrom("http.response.status_code: *"),
		}}),
		TimeWindow:      slo.TimeWindow{Duration: "30d", Type: slo.TimeWindowTypeRolling},
		BudgetingMethod: slo.BudgetingMethodOccurrences,
		Objective:       slo.Objective{Target: target},
	})
	if !errors.Is(err, scoped.ErrConflict) {
		return err
	}
	_, err = in.SLOs.Modify(ctx, tenant+"-availability", func(update *scoped.SLOUpdate) error {
		update.Objective.Target = target
		return nil
	})
	return err
}

func Example_promises() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		shop, err := kb.Space(ctx, "shop")
		if err != nil {
			return err
		}
		for _, target := range []float64{0.99, 0.99, 0.995} {
			if err := promise(ctx, shop, "shop", target); err != nil {
				return err
			}
		}
		//doc:begin
		for found, err := range shop.SLOs.Find(ctx, scoped.FindSLOsParams{KQLQuery: scoped.Ptr(`slo.tags: "` + ours + `"`)}) {
			if err != nil {
				return err
			}
			fmt.Println(found.ID, found.Objective.Target, found.Summary.Status, "revision", found.Revision)
		}

		// Compute it anew, from data that came late.
		if _, err := shop.SLOs.Reset(ctx, "shop-availability"); err != nil {
			return err
		}

		// BulkDelete waits until Kibana is done, which deletes in the background.
		_, err = shop.SLOs.BulkDelete(ctx, []string{"shop-availability", "shop-latency"})
		var partial *scoped.PartialError
		if errors.As(err, &partial) && partial.Only(scoped.ErrNotFound) {
			fmt.Println(partial.Succeeded, "deleted, the rest was gone")
			err = nil
		}
		//doc:end
		return err
	}, kibanatest.WithSpaces("shop"))
	// Output:
	// shop-availability 0.995 NO_DATA revision 2
	// 1 deleted, the rest was gone
}

// tidyUp deletes the rules in a space that this program made, but for those that it wants.
func tidyUp(ctx context.Context, in *scoped.Client, wanted []string) ([]string, error) {
	var unwanted []string
	byTag := scoped.FindRulesParams{Filter: scoped.Ptr(`alert.attributes.tags: "` + ours + `"`)}
	for rule, err := range in.Rules.Find(ctx, byTag) {
		if err != nil {
			return nil, err
		}
		if !slices.Contains(wanted, rule.ID) {
			unwanted = append(unwanted, rule.ID) // deleted later: to delete while pages are read shifts them
		}
	}
	for _, id := range unwanted {
		if err := in.Rules.Delete(ctx, id); err != nil && !errors.Is(err, scoped.ErrNotFound) {
			return nil, err
		}
	}
	return unwanted, nil
}

func Example_tidyUp() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		for _, tenant := range []string{"shop", "crm"} {
			if err := alertingFor(ctx, kb, tenant, 100); err != nil {
				return err
			}
		}
		gone, err := tidyUp(ctx, kb, []string{"shop-errors"})
		fmt.Println(strings.Join(gone, " "))
		return err
	})
	// Output:
	// crm-errors
}
