package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleSLO stores an SLO for an example, and chooses its id.
func exampleSLO(kb *scoped.Client, id, name string) {
	if _, err := kb.SLOs.Create(context.Background(), objective(name, id)); err != nil {
		panic(err)
	}
}

func ExampleSLOsService() {
	kb, done := example("shop")
	defer done()
	ctx := context.Background()
	shop, err := kb.Space(ctx, "shop")
	if err != nil {
		fmt.Println(err)
		return
	}

	id, err := shop.SLOs.Create(ctx, scoped.SLORequest{
		ID: scoped.Ptr("checkout"), Name: "Checkout", Description: "Buyers can pay.",
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: "logs-shop", Good: slo.QueryFrom("http.response.status_code < 500"), Total: slo.QueryFrom("*"),
			TimestampField: "@timestamp",
		}}),
		TimeWindow:      slo.TimeWindow{Duration: "30d", Type: slo.TimeWindowTypeRolling},
		BudgetingMethod: slo.BudgetingMethodOccurrences,
		Objective:       slo.Objective{Target: 0.995},
	})
	fmt.Println(id, err)

	for found, err := range shop.SLOs.Find(ctx, scoped.FindSLOsParams{KQLQuery: scoped.Ptr("slo.name: Check*")}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.Name, found.Summary.Status, found.Summary.ErrorBudget.Initial)
	}

	// Kibana deletes in the background, which BulkDelete waits for.
	_, err = shop.SLOs.BulkDelete(ctx, []string{"checkout", "payment1"})
	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println(partial.Succeeded, "deleted, all others were missing:", partial.Only(scoped.ErrNotFound))
	}
	// Output:
	// checkout <nil>
	// Checkout NO_DATA 0.005
	// 1 deleted, all others were missing: true
}

// Kibana answers with the id alone: Get tells what it filled in.
func ExampleSLOsService_Create() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()

	id, err := shop.SLOs.Create(ctx, scoped.SLORequest{
		Name: "Checkout", Description: "Buyers can pay.",
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: "logs-shop", Good: slo.QueryFrom("status < 500"), Total: slo.QueryFrom("*"), TimestampField: "@timestamp",
		}}),
		TimeWindow:      slo.TimeWindow{Duration: "30d", Type: slo.TimeWindowTypeRolling},
		BudgetingMethod: slo.BudgetingMethodOccurrences, Objective: slo.Objective{Target: 0.99},
		GroupBy: slo.GroupByFrom("region"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	made, err := shop.SLOs.Get(ctx, id)
	if err != nil {
		fmt.Println(err)
		return
	}
	group, err := made.GroupBy.AsString()
	fmt.Println(made.Name, "by", group, "every", *made.Settings.Frequency, err)
	// Output: Checkout by region every 1m <nil>
}

func ExampleSLOsService_Get() {
	shop, done := exampleIn("shop")
	defer done()
	exampleSLO(shop, "checkout", "Checkout")

	found, err := shop.SLOs.Get(context.Background(), "checkout")
	if err != nil {
		fmt.Println(err)
		return
	}
	if found.Summary.Status == slo.StatusNoData {
		fmt.Println(found.Name, "has not been computed yet")
	}
	// Output: Checkout has not been computed yet
}

// Each value of the field that an SLO is grouped by is an instance with a budget of its own.
func ExampleSLOsService_GetInstance() {
	shop, done := exampleIn("shop")
	defer done()
	exampleSLO(shop, "checkout", "Checkout")

	europe, err := shop.SLOs.GetInstance(context.Background(), "checkout", "europe")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(europe.Name, europe.InstanceID, europe.Summary.ErrorBudget.Remaining)
	// Output: Checkout europe 1
}

// The worst first: the loop ends with the first that keeps its promise.
func ExampleSLOsService_Find() {
	shop, done := exampleIn("shop")
	defer done()
	exampleSLO(shop, "checkout", "Checkout")
	exampleSLO(shop, "search01", "Search")

	params := scoped.FindSLOsParams{SortBy: scoped.Ptr(slo.SortFieldErrorBudgetRemaining), SortDirection: scoped.Ptr(slo.SortDirectionAsc)}
	for found, err := range shop.SLOs.Find(context.Background(), params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if found.Summary.Status == slo.StatusHealthy {
			break
		}
		fmt.Println(found.Name, found.Summary.Status)
	}
	// Output:
	// Checkout NO_DATA
	// Search NO_DATA
}

// Definitions knows a new SLO at once, and what it promises rather than how it stands.
func ExampleSLOsService_Definitions() {
	shop, done := exampleIn("shop")
	defer done()
	exampleSLO(shop, "checkout", "Checkout")

	for found, err := range shop.SLOs.Definitions(context.Background(), scoped.FindSLODefinitionsParams{Search: scoped.Ptr("Check*")}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.Name, found.Objective.Target, "in", found.TimeWindow.Duration)
	}
	// Output: Checkout 0.99 in 7d
}

// A change of the promise makes a new revision, one of the name does not.
func ExampleSLOsService_Update() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleSLO(shop, "checkout", "Checkout")

	for _, update := range []scoped.SLOUpdate{{Name: scoped.Ptr("Payment")}, {Objective: &slo.Objective{Target: 0.999}}} {
		updated, err := shop.SLOs.Update(ctx, "checkout", update)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(updated.Name, updated.Objective.Target, "revision", updated.Revision)
	}
	// Output:
	// Payment 0.99 revision 1
	// Payment 0.999 revision 2
}

func ExampleSLOsService_Delete() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleSLO(shop, "checkout", "Checkout")

	fmt.Println(shop.SLOs.Delete(ctx, "checkout"))
	err := shop.SLOs.Delete(ctx, "checkout")
	fmt.Println("gone:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// <nil>
	// gone: true
}

// BulkDelete returns when Kibana is done. A deadline ends the wait, and not the deletion.
func ExampleSLOsService_BulkDelete() {
	shop, done := exampleIn("shop")
	defer done()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	exampleSLO(shop, "checkout", "Checkout")
	exampleSLO(shop, "search01", "Search")

	deleted, err := shop.SLOs.BulkDelete(ctx, []string{"checkout", "search01"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, each := range deleted {
		fmt.Println(each.ID, each.Success)
	}
	// Output:
	// checkout true
	// search01 true
}

// The data of a region that is closed goes, and the SLO stays.
func ExampleSLOsService_DeleteInstances() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleSLO(shop, "checkout", "Checkout")

	fmt.Println(shop.SLOs.DeleteInstances(ctx, []scoped.SLOInstance{{SLOID: "checkout", InstanceID: "atlantis"}}))
	left, err := shop.SLOs.Get(ctx, "checkout")
	fmt.Println(left.Name, err)
	// Output:
	// <nil>
	// Checkout <nil>
}

func ExampleSLOsService_Disable() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleSLO(shop, "checkout", "Checkout")

	if err := shop.SLOs.Disable(ctx, "checkout"); err != nil {
		fmt.Println(err)
		return
	}
	disabled, err := shop.SLOs.Get(ctx, "checkout")
	fmt.Println(disabled.Enabled, err)
	// Output: false <nil>
}

// Every SLO of the space is computed again, those that are enabled already included.
func ExampleSLOsService_Enable() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleSLO(shop, "checkout", "Checkout")

	for found, err := range shop.SLOs.Definitions(ctx, scoped.FindSLODefinitionsParams{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.Name, shop.SLOs.Enable(ctx, found.ID))
	}
	// Output: Checkout <nil>
}

// After an upgrade of Kibana, SLOs that an older release made are brought up to date.
func ExampleSLOsService_Reset() {
	shop, done := exampleIn("shop")
	defer done()
	exampleSLO(shop, "checkout", "Checkout")

	reset, err := shop.SLOs.Reset(context.Background(), "checkout")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(reset.Name, "is revision", reset.Revision)
	// Output: Checkout is revision 2
}

// What the time window of an SLO needs cannot be purged.
func ExampleSLOsService_PurgeRollups() {
	shop, done := exampleIn("shop")
	defer done()
	ctx := context.Background()
	exampleSLO(shop, "checkout", "Checkout") // promises something for 7 days

	_, err := shop.SLOs.PurgeRollups(ctx, []string{"checkout"}, slo.PurgePolicyFrom(slo.PurgeByAge{Age: "1d"}))
	fmt.Println("refused:", errors.Is(err, scoped.ErrBadRequest))

	task, err := shop.SLOs.PurgeRollups(ctx, []string{"checkout"}, slo.PurgePolicyFrom(slo.PurgeByAge{Age: "90d"}))
	fmt.Println("begun:", task != "", err)
	// Output:
	// refused: true
	// begun: true <nil>
}
