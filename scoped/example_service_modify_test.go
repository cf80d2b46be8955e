package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleSavedObjectsService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	made, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
		Type: "config", Attributes: map[string]any{"visits": 0, "theme": "dark"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	tries := 0
	changed, err := kb.SavedObjects.Modify(ctx, "config", made.ID, func(update *scoped.SavedObjectUpdate) error {
		if tries++; tries == 1 { // somebody else comes first
			theme := scoped.SavedObjectUpdate{Attributes: map[string]any{"theme": "light"}}
			if _, err := kb.SavedObjects.Update(ctx, "config", made.ID, theme); err != nil {
				return err
			}
		}
		visits, ok := update.Attributes["visits"].(float64)
		if !ok {
			return errors.New("visits is no number")
		}
		update.Attributes["visits"] = visits + 1
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tries, changed.Attributes)
	// Output:
	// 2 map[theme:light visits:1]
}

func ExampleCasesService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	opened, err := kb.Cases.Create(ctx, scoped.CaseRequest{
		Title: "Slow checkout", Description: "Since noon.", Owner: cases.OwnerCases, Tags: []string{"shop"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	changed, err := kb.Cases.Modify(ctx, opened.ID, func(change *scoped.CaseChange) error {
		change.Tags = append(change.Tags, "urgent")
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Title, changed.Tags)
	// Output:
	// Slow checkout [shop urgent]
}

func ExamplePackagePoliciesService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	servers, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "Web servers", Namespace: "default"})
	if err != nil {
		fmt.Println(err)
		return
	}
	logs, err := kb.PackagePolicies.Create(ctx, scoped.PackagePolicyRequest{
		Name: "Syslog", PolicyIDs: []string{servers.ID}, Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	changed, err := kb.PackagePolicies.Modify(ctx, logs.ID, func(update *scoped.PackagePolicyUpdate) error {
		update.Description = scoped.Ptr("Routers send here.")
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Name, *changed.Description, "revision", changed.Revision)
	// Output:
	// Syslog Routers send here. revision 2
}

func ExampleAgentPoliciesService_Modify() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	servers, err := kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: "Web servers", Namespace: "default"})
	if err != nil {
		fmt.Println(err)
		return
	}

	move := func(update *scoped.AgentPolicyUpdate) error {
		update.SpaceIDs = []string{"default", "marketing"}
		return nil
	}
	for range 2 { // the second time there is nothing to do, and the agents need not fetch anything
		changed, err := kb.AgentPolicies.Modify(ctx, servers.ID, move)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(changed.SpaceIDs, "revision", changed.Revision)
	}
	// Output:
	// [default marketing] revision 2
	// [default marketing] revision 2
}

func ExampleRulesService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	rule, err := kb.Rules.Create(ctx, scoped.RuleRequest{
		Name: "Many errors", RuleTypeID: ".index-threshold", Consumer: alerting.ConsumerAlerts,
		Schedule: scoped.RuleSchedule{Interval: "5m"},
		Params: alerting.RuleParamsFrom(alerting.IndexThresholdParams{
			Index: alerting.OneOrManyFrom([]string{"logs-*"}), TimeField: "@timestamp", TimeWindowSize: 5,
			TimeWindowUnit: alerting.TimeUnitMinutes, Threshold: []float64{100}, ThresholdComparator: alerting.ComparatorGreaterThan,
		}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	changed, err := kb.Rules.Modify(ctx, rule.ID, func(update *scoped.RuleUpdate) error {
		update.Tags = append(update.Tags, "shop")
		return scoped.ChangeUnion(&update.Params.Union, func(params *alerting.IndexThresholdParams) {
			params.Threshold = []float64{200}
		})
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	params, err := changed.Params.AsIndexThresholdParams()
	fmt.Println(changed.Name, changed.Tags, params.Threshold, params.TimeField, err)
	// Output:
	// Many errors [shop] [200] @timestamp <nil>
}

func ExampleSLOsService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	id, err := kb.SLOs.Create(ctx, scoped.SLORequest{
		ID: scoped.Ptr("checkout"), Name: "Checkout", Description: "Buyers can pay.",
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: "logs-shop", Good: slo.QueryFrom("http.response.status_code < 500"), Total: slo.QueryFrom("*"),
			TimestampField: "@timestamp",
		}}),
		TimeWindow:      slo.TimeWindow{Duration: "30d", Type: slo.TimeWindowTypeRolling},
		BudgetingMethod: slo.BudgetingMethodOccurrences, Objective: slo.Objective{Target: 0.99},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	promise := func(update *scoped.SLOUpdate) error {
		update.Objective.Target = 0.995
		return nil
	}
	for range 2 { // the second time there is nothing to do, and the SLO keeps its data
		changed, err := kb.SLOs.Modify(ctx, id, promise)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(changed.Name, changed.Objective.Target, "revision", changed.Revision)
	}
	// Output:
	// Checkout 0.995 revision 2
	// Checkout 0.995 revision 2
}

func ExampleDashboardsService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	if _, _, err := kb.Dashboards.Put(ctx, "sales", scoped.DashboardDataOf(map[string]any{"title": "Sales"})); err != nil {
		fmt.Println(err)
		return
	}

	changed, err := kb.Dashboards.Modify(ctx, "sales", func(data *scoped.DashboardData) error {
		return scoped.ChangeUnion(&data.Union, func(shown *dashboards.DashboardData) {
			shown.TimeRange = &dashboards.TimeRange{From: "now-7d", To: "now"}
		})
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Data.Title())
	// Output:
	// Sales
}

func ExampleDataViewsService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	view, err := kb.DataViews.Create(ctx, scoped.DataViewRequest{Title: "logs-*"})
	if err != nil {
		fmt.Println(err)
		return
	}

	changed, err := kb.DataViews.Modify(ctx, *view.ID, func(change *scoped.DataViewChange) error {
		change.Title = scoped.Ptr(*change.Title + ",metrics-*")
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Title)
	// Output:
	// logs-*,metrics-*
}

func ExampleActionsService_Modify() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	secrets := connectors.SecretsFrom(connectors.WebhookSecrets{User: scoped.Ptr("shop"), Password: scoped.Ptr("s3cret")})
	hook, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "Orders", ConnectorTypeID: scoped.WebhookConnector, Secrets: secrets,
		Config: connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://hooks.example.com/orders"}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	rename := func(update *scoped.ConnectorUpdate) error {
		update.Name = "Paid orders"
		return nil
	}
	_, err = kb.Actions.Modify(ctx, hook.ID, rename)
	fmt.Println(err)

	changed, err := kb.Actions.Modify(ctx, hook.ID, func(update *scoped.ConnectorUpdate) error {
		update.Secrets = secrets // Kibana does not show what it has
		return rename(update)
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Name, changed.Config.Text("url"))
	// Output:
	// UpdateConnector: secrets: must be set, to an empty map where there are none: an update without them wipes those that are stored
	// Paid orders https://hooks.example.com/orders
}

func ExampleSpacesService_Modify() {
	kb, done := example("marketing")
	defer done()

	space, err := kb.Spaces.Modify(context.Background(), "marketing", func(space *scoped.Space) error {
		space.DisabledFeatures = append(space.DisabledFeatures, "ml")
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(space.ID, space.DisabledFeatures)
	// Output:
	// marketing [ml]
}

// A configuration of cases has a version, and its custom fields are replaced all together.
func ExampleRetryOnConflict() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	made, err := kb.Cases.CreateConfiguration(ctx, scoped.CaseConfigurationRequest{
		Owner: cases.OwnerCases, ClosureType: cases.ClosureTypeCloseByUser,
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	tries := 0
	err = scoped.RetryOnConflict(ctx, func(ctx context.Context) error {
		all, err := kb.Cases.Configurations(ctx, []scoped.CaseOwner{cases.OwnerCases})
		if err != nil {
			return err
		}
		current := all[0]
		if tries++; tries == 1 { // somebody else comes first
			closing := scoped.CaseConfigurationChange{Version: made.Version, ClosureType: scoped.Ptr(cases.ClosureTypeCloseByPushing)}
			if _, err := kb.Cases.UpdateConfiguration(ctx, made.ID, closing); err != nil {
				return err
			}
		}
		team := cases.CustomFieldConfiguration{Key: "team", Label: "Team", Type: cases.CustomFieldTypeText}
		changed, err := kb.Cases.UpdateConfiguration(ctx, current.ID, scoped.CaseConfigurationChange{
			Version: current.Version, CustomFields: append(current.CustomFields, team),
		})
		if err != nil {
			return err
		}
		fmt.Println(changed.ClosureType, changed.CustomFields[0].Label)
		return nil
	})
	fmt.Println(tries, "tries", err)
	// Output:
	// close-by-pushing Team
	// 2 tries <nil>
}
