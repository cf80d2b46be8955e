package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleRule stores a rule for an example.
func exampleRule(kb *scoped.Client, name string) *scoped.Rule {
	rule, err := kb.Rules.Create(context.Background(), threshold(name))
	if err != nil {
		panic(err)
	}
	return rule
}

func ExampleRulesService() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}
	rule, err := marketing.Rules.Create(ctx, scoped.RuleRequest{
		Name:       "Many errors",
		RuleTypeID: ".index-threshold",
		Consumer:   alerting.ConsumerAlerts,
		Schedule:   scoped.RuleSchedule{Interval: "5m"},
		Params: alerting.RuleParamsFrom(alerting.IndexThresholdParams{
			Index:               alerting.OneOrManyFrom([]string{"logs-*"}),
			TimeField:           "@timestamp",
			TimeWindowSize:      5,
			TimeWindowUnit:      alerting.TimeUnitMinutes,
			Threshold:           []float64{100},
			ThresholdComparator: alerting.ComparatorGreaterThan,
		}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := marketing.Rules.MuteAll(ctx, rule.ID); err != nil {
		fmt.Println(err)
		return
	}
	for found, err := range marketing.Rules.Find(ctx, scoped.FindRulesParams{Search: scoped.Ptr("errors")}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.Name, found.Enabled, found.MuteAll, found.ExecutionStatus.Status)
	}
	// Output:
	// Many errors true true pending
}

// An action names a connector, which the space must have.
func ExampleRulesService_Create() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	connector := exampleConnector(marketing)

	request := scoped.RuleRequest{
		Name: "Slow pages", RuleTypeID: ".es-query", Consumer: alerting.ConsumerAlerts,
		Schedule: scoped.RuleSchedule{Interval: "1m"},
		Params: alerting.RuleParamsFrom(alerting.ESQueryESQLParams{
			SearchType: alerting.ESQuerySearchTypeESQL,
			ESQLQuery:  alerting.ESQLQuery{ESQL: "FROM clicks-* | WHERE took > 5000"}, TimeField: scoped.Ptr("@timestamp"),
			TimeWindowSize: 5, TimeWindowUnit: alerting.TimeUnitMinutes,
			Threshold: []float64{0}, ThresholdComparator: alerting.ComparatorGreaterThan, Size: 10,
		}),
		Actions: []scoped.RuleAction{{
			ID: connector.ID, Group: scoped.Ptr("query matched"), Params: map[string]any{"documents": []any{map[string]any{"rule": "{{rule.name}}"}}},
			Frequency: &alerting.ActionFrequency{NotifyWhen: alerting.NotifyWhenOnActiveAlert},
		}},
	}
	rule, err := marketing.Rules.Create(ctx, request)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rule.Name, "enabled:", rule.Enabled, "actions:", len(rule.Actions))

	_, err = marketing.Rules.Create(ctx, request, scoped.InDefaultSpace())
	fmt.Println("no such connector there:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// Slow pages enabled: true actions: 1
	// no such connector there: true
}

// With an id of one's own, a program can make a rule so whether it is there or not.
func ExampleRulesService_CreateWithID() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	request := threshold("Many errors")
	for _, interval := range []string{"5m", "1m"} {
		request.Schedule.Interval = interval
		rule, err := marketing.Rules.CreateWithID(ctx, "many-errors", request)
		if errors.Is(err, scoped.ErrConflict) {
			rule, err = marketing.Rules.Update(ctx, "many-errors", scoped.RuleUpdate{
				Name: request.Name, Schedule: request.Schedule, Params: request.Params, Actions: request.Actions,
			})
		}
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(rule.ID, "every", rule.Schedule.Interval)
	}
	// Output:
	// many-errors every 5m
	// many-errors every 1m
}

func ExampleRulesService_Get() {
	marketing, done := exampleIn("marketing")
	defer done()
	made := exampleRule(marketing, "Many errors")

	rule, err := marketing.Rules.Get(context.Background(), made.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	params, err := rule.Params.AsIndexThresholdParams()
	fmt.Println(rule.Name, params.ThresholdComparator, params.Threshold, err)
	// Output: Many errors > [0] <nil>
}

// Where names are enough nothing else is read, and all other members are empty.
func ExampleRulesService_Find() {
	marketing, done := exampleIn("marketing")
	defer done()
	for _, name := range []string{"Many errors", "Slow pages"} {
		exampleRule(marketing, name)
	}

	params := scoped.FindRulesParams{
		Fields: []string{"name"}, SortField: scoped.Ptr("name"), SortOrder: scoped.Ptr(alerting.SortOrderDesc),
	}
	for rule, err := range marketing.Rules.Find(context.Background(), params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s %q\n", rule.Name, rule.RuleTypeID)
	}
	// Output:
	// Slow pages ".index-threshold"
	// Many errors ".index-threshold"
}

// An update replaces the rule: what it leaves out, here the tags, is gone. RuleUpdateOf keeps it.
func ExampleRulesService_Update() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	request := threshold("Many errors")
	request.Tags = []string{"web"}
	rule, err := marketing.Rules.Create(ctx, request)
	if err != nil {
		fmt.Println(err)
		return
	}

	updated, err := marketing.Rules.Update(ctx, rule.ID, scoped.RuleUpdate{
		Name: "Too many errors", Schedule: rule.Schedule, Params: rule.Params,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated.Name, updated.Tags, "revision", updated.Revision)
	// Output: Too many errors [] revision 1
}

// A change of one thing, after which everything else is as it was.
func ExampleRuleUpdateOf() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")

	update := scoped.RuleUpdateOf(rule)
	update.Tags = append(update.Tags, "on-call")
	updated, err := marketing.Rules.Update(ctx, rule.ID, update)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated.Name, updated.Tags, "every", updated.Schedule.Interval)
	// Output: Many errors [on-call] every 1m
}

func ExampleRulesService_Delete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")

	fmt.Println(marketing.Rules.Delete(ctx, rule.ID))
	_, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println("gone:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// <nil>
	// gone: true
}

func ExampleRulesService_Disable() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleRule(marketing, "Many errors")

	// Nothing shall wake people up during an upgrade.
	for rule, err := range marketing.Rules.Find(ctx, scoped.FindRulesParams{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(rule.Name, marketing.Rules.Disable(ctx, rule.ID))
	}
	// Output: Many errors <nil>
}

// A rule may be enabled already, so it need not be asked.
func ExampleRulesService_Enable() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")

	for range 2 {
		if err := marketing.Rules.Enable(ctx, rule.ID); err != nil {
			fmt.Println(err)
			return
		}
	}
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(rule.Enabled, err)
	// Output: true <nil>
}

// The alerts that the rule has raised no longer count as active.
func ExampleRulesService_DisableAndUntrack() {
	marketing, rule, done := exampleRaised()
	defer done()
	ctx := context.Background()

	if err := marketing.Rules.DisableAndUntrack(ctx, rule.ID); err != nil {
		fmt.Println(err)
		return
	}
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println(rule.Enabled, err)
	// Output: false <nil>
}

// A rule runs with the privileges of whoever made its API key: this makes it those of the caller.
func ExampleRulesService_UpdateAPIKey() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")

	if err := marketing.Rules.UpdateAPIKey(ctx, rule.ID); err != nil {
		fmt.Println(err)
		return
	}
	rule, err := marketing.Rules.Get(ctx, rule.ID)
	fmt.Println("runs as", *rule.APIKeyOwner, err)
	// Output: runs as elastic <nil>
}

// To see what a change of a rule does, wait for its next run. A deadline ends the wait.
func ExampleRulesService_WaitForRun() {
	marketing, rule, done := exampleSoon()
	defer done()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()

	ran, err := marketing.Rules.WaitForRun(ctx, rule.ID, rule.ExecutionStatus.LastExecutionDate.Time)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(ran.ExecutionStatus.Status, ran.LastRun.Outcome)
	// Output: ok succeeded
}

// A rule that is disabled will not run, so nobody waits for it.
func ExampleRuleDisabledError() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	rule := exampleRule(marketing, "Many errors")
	if err := marketing.Rules.Disable(ctx, rule.ID); err != nil {
		fmt.Println(err)
		return
	}

	_, err := marketing.Rules.WaitForRun(ctx, rule.ID, time.Now())
	var disabled *scoped.RuleDisabledError
	if errors.As(err, &disabled) {
		fmt.Println("disabled:", disabled.RuleID == rule.ID)
	}
	// Output: disabled: true
}

func ExampleRulesService_Health() {
	marketing, done := exampleIn("marketing")
	defer done()

	health, err := marketing.Rules.Health(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(health.HasPermanentEncryptionKey, health.Framework.ExecutionHealth.Status)
	// Output: true ok
}

// A type tells the groups of actions that its alerts can run.
func ExampleRulesService_ListTypes() {
	marketing, done := exampleIn("marketing")
	defer done()

	types, err := marketing.Rules.ListTypes(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, each := range types {
		if each.ID == ".index-threshold" {
			fmt.Println(each.Name, each.ActionGroups[0].ID)
		}
	}
	// Output: Index threshold threshold met
}
