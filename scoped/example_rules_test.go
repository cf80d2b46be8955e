package scoped_test

import (
	"context"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
)

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
