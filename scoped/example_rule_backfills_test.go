package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleDetection stores a rule of a type that can be run over the past.
func exampleDetection(kb *scoped.Client) *scoped.Rule {
	request := threshold("Many failed logins")
	request.RuleTypeID, request.Consumer = "siem.queryRule", alerting.ConsumerSIEM
	request.Params = alerting.RuleParamsFrom(map[string]any{"query": "event.outcome: failure"})
	rule, err := kb.Rules.Create(context.Background(), request)
	if err != nil {
		panic(err)
	}
	return rule
}

// exampleBackfill schedules a backfill over an hour of yesterday.
func exampleBackfill(kb *scoped.Client) *scoped.Backfill {
	from := time.Now().Add(-24 * time.Hour)
	results, err := kb.Rules.ScheduleBackfills(context.Background(), []scoped.BackfillRequest{{
		RuleID: exampleDetection(kb).ID,
		Ranges: []scoped.BackfillRange{{Start: wire.NewTime(from), End: wire.NewTime(from.Add(time.Hour))}},
	}})
	if err != nil {
		panic(err)
	}
	backfill, err := results[0].AsBackfill()
	if err != nil {
		panic(err)
	}
	return &backfill
}

// Detection rules can make up for the time in which they did not run; other types of rules cannot.
func ExampleRulesService_ScheduleBackfills() {
	marketing, done := exampleIn("marketing")
	defer done()
	detection, other := exampleDetection(marketing), exampleRule(marketing, "Many errors")

	from := time.Now().Add(-24 * time.Hour)
	outage := []scoped.BackfillRange{{Start: wire.NewTime(from), End: wire.NewTime(from.Add(time.Hour))}}
	results, err := marketing.Rules.ScheduleBackfills(context.Background(), []scoped.BackfillRequest{
		{RuleID: detection.ID, Ranges: outage}, {RuleID: other.ID, Ranges: outage},
	})
	var partial *scoped.PartialError
	if !errors.As(err, &partial) {
		fmt.Println(err)
		return
	}
	backfill, err := results[0].AsBackfill()
	fmt.Println(backfill.Rule.Name, backfill.Status, err)
	fmt.Println("cannot:", partial.Failures[0].ID == other.ID)
	// Output:
	// Many failed logins pending <nil>
	// cannot: true
}

// What is still to be made up for, of all rules.
func ExampleRulesService_FindBackfills() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleBackfill(marketing)

	for backfill, err := range marketing.Rules.FindBackfills(context.Background(), scoped.FindBackfillsParams{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(backfill.Rule.Name, backfill.SpaceID, len(backfill.Schedule), "runs")
	}
	// Output: Many failed logins marketing 60 runs
}

func ExampleRulesService_GetBackfill() {
	marketing, done := exampleIn("marketing")
	defer done()
	scheduled := exampleBackfill(marketing)

	backfill, err := marketing.Rules.GetBackfill(context.Background(), scheduled.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(backfill.Schedule[0].Status, "every", backfill.Schedule[0].Interval)
	// Output: pending every 1m
}

func ExampleRulesService_DeleteBackfill() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	scheduled := exampleBackfill(marketing)

	fmt.Println(marketing.Rules.DeleteBackfill(ctx, scheduled.ID))
	_, err := marketing.Rules.GetBackfill(ctx, scheduled.ID)
	fmt.Println("cancelled:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// <nil>
	// cancelled: true
}
