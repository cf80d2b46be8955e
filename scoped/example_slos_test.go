package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/scoped"
)

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
