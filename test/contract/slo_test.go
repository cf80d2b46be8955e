package contract_test

import (
	"cmp"
	"context"
	"errors"
	"testing"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/scoped"
)

// indicators are one of each kind, with all that each can have.
func indicators() []slo.Indicator {
	good, total := slo.QueryFrom("status: ok"), slo.QueryFrom(slo.FilteredQuery{
		KQLQuery: "a: b", Filters: []slo.Filter{{Query: map[string]any{"match_all": map[string]any{}}}},
	})
	sum := slo.MetricFrom(slo.SumMetric{Name: "A", Field: "good", Filter: good})
	count := slo.MetricFrom(slo.DocCountMetric{Name: "A"})
	all := []slo.SyntheticsChoice{{Value: "*", Label: "All"}}
	slice := func(metric slo.TimesliceMetric) slo.Indicator {
		return slo.IndicatorFrom(slo.TimesliceMetricIndicator{Params: slo.TimesliceMetricParams{
			Index: "metrics-*", TimestampField: "@timestamp", Filter: good,
			Metric: slo.TimesliceEquation{Equation: "A", Comparator: slo.ComparatorGT, Threshold: 1, Metrics: []slo.TimesliceMetric{metric}},
		}})
	}
	return []slo.Indicator{
		slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: "logs-*", Good: good, Total: total, Filter: good, DataViewID: scoped.Ptr("logs"), TimestampField: "@timestamp",
		}}),
		slo.IndicatorFrom(slo.APMAvailabilityIndicator{Params: slo.APMAvailabilityParams{
			Service: "*", Environment: "*", TransactionType: "*", TransactionName: "*", Index: "apm-*", Filter: good,
		}}),
		slo.IndicatorFrom(slo.APMLatencyIndicator{Params: slo.APMLatencyParams{
			Service: "shop", Environment: "*", TransactionType: "*", TransactionName: "*", Index: "apm-*", Threshold: 250,
		}}),
		slo.IndicatorFrom(slo.MetricIndicator{Params: slo.MetricParams{
			Index: "metrics-*", TimestampField: "@timestamp",
			Good:  slo.MetricEquation{Equation: "A", Metrics: []slo.Metric{sum}},
			Total: slo.MetricEquation{Equation: "A", Metrics: []slo.Metric{count}},
		}}),
		slo.IndicatorFrom(slo.HistogramIndicator{Params: slo.HistogramParams{
			Index: "metrics-*", TimestampField: "@timestamp",
			Good:  slo.HistogramMetricFrom(slo.RangeMetric{Field: "latency", From: 0, To: 100}),
			Total: slo.HistogramMetricFrom(slo.ValueCountMetric{Field: "latency"}),
		}}),
		slice(slo.TimesliceMetricFrom(slo.DocCountMetric{Name: "A"})),
		slice(slo.TimesliceMetricFrom(slo.PercentileMetric{Name: "A", Field: "latency", Percentile: 95})),
		slo.IndicatorFrom(slo.SyntheticsIndicator{Params: slo.SyntheticsParams{
			Index: "synthetics-*", MonitorIDs: all, Tags: all, Projects: all,
		}}),
	}
}

func TestSLOsOfEveryKindGoThereAndBack(t *testing.T) {
	t.Parallel()
	_, w, kb := stage(t, place{})
	for _, indicator := range indicators() {
		id, err := kb.SLOs.Create(t.Context(), scoped.SLORequest{
			Name: indicator.Discriminator(), Indicator: indicator, Tags: []string{"a"},
			TimeWindow:      slo.TimeWindow{Duration: "1w", Type: slo.TimeWindowTypeCalendarAligned},
			BudgetingMethod: slo.BudgetingMethodTimeslices,
			Objective:       slo.Objective{Target: 0.9, TimesliceTarget: scoped.Ptr(0.8), TimesliceWindow: scoped.Ptr("5m")},
			GroupBy:         slo.GroupByFrom([]string{"host", "zone"}),
			Settings:        &slo.Settings{SyncField: scoped.Ptr("event.ingested"), PreventInitialBackfill: scoped.Ptr(true)},
			Artifacts:       &slo.Artifacts{Dashboards: []slo.DashboardRef{{ID: "web"}}},
		})
		if err != nil {
			t.Errorf("%s: %v", indicator.Discriminator(), err)
			continue
		}
		got, err := kb.SLOs.Get(t.Context(), id)
		if err != nil {
			t.Error(err)
			continue
		}
		keepsAll(t, "GetSLO", w.lastExchange().body, got)
		if names := lost(t, indicator.JSON(), got.Indicator.JSON()); len(names) > 0 {
			t.Errorf("%s has lost %v", indicator.Discriminator(), names)
		}
	}
}

func TestSLOsInEveryPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, root := stage(t, p)
			kb, err := root.Space(t.Context(), cmp.Or(p.space, "default"))
			if err != nil {
				t.Fatal(err)
			}
			for _, step := range sloSteps(t.Context(), kb) {
				if err := step(); err != nil {
					t.Error(err)
				}
				if got := w.lastExchange(); got.space != p.space {
					t.Errorf("went out as %v, want it in %q", got, p.space)
				}
			}
			for _, operation := range []string{
				"CreateSLO", "GetSLO", "UpdateSLO", "EnableSLO", "DisableSLO", "ResetSLO", "FindSLOs", "FindDefinitions", "DeleteSLO",
				"DeleteInstances", "BulkPurgeRollupData", "BulkDeleteSLOs", "GetBulkDeleteStatus",
			} {
				if w.lastOf(operation).status == 0 {
					t.Errorf("%s was not called", operation)
				}
			}
		})
	}
}

// sloSteps are one call of every method.
func sloSteps(ctx context.Context, kb *scoped.Client) []func() error {
	request := scoped.SLORequest{
		ID: scoped.Ptr("checkout"), Name: "Checkout", Indicator: indicators()[0],
		TimeWindow:      slo.TimeWindow{Duration: "7d", Type: slo.TimeWindowTypeRolling},
		BudgetingMethod: slo.BudgetingMethodOccurrences, Objective: slo.Objective{Target: 0.9},
	}
	create := func() error { _, err := kb.SLOs.Create(ctx, request); return err }
	return []func() error{
		create,
		func() error { _, err := kb.SLOs.Get(ctx, "checkout"); return err },
		func() error { _, err := kb.SLOs.GetInstance(ctx, "checkout", "eu"); return err },
		func() error {
			_, err := kb.SLOs.Update(ctx, "checkout", scoped.SLOUpdate{Name: scoped.Ptr("Payment")})
			return err
		},
		func() error { return kb.SLOs.Disable(ctx, "checkout") },
		func() error { return kb.SLOs.Enable(ctx, "checkout") },
		func() error { _, err := kb.SLOs.Reset(ctx, "checkout"); return err },
		func() error {
			return one(kb.SLOs.Find(ctx, scoped.FindSLOsParams{SortBy: scoped.Ptr(slo.SortFieldSLIValue), HideStale: scoped.Ptr(true)}))
		},
		func() error {
			return one(kb.SLOs.Definitions(ctx, scoped.FindSLODefinitionsParams{IncludeHealth: scoped.Ptr(true)}))
		},
		func() error {
			return kb.SLOs.DeleteInstances(ctx, []scoped.SLOInstance{{SLOID: "checkout", InstanceID: "eu"}})
		},
		func() error {
			policy := slo.PurgePolicyFrom(slo.PurgeByAge{Age: "30d"})
			_, err := kb.SLOs.PurgeRollups(ctx, []string{"checkout"}, policy)
			return err
		},
		func() error { return kb.SLOs.Delete(ctx, "checkout") },
		create,
		func() error { _, err := kb.SLOs.BulkDelete(ctx, []string{"checkout"}); return err },
	}
}

// one checks that a sequence has one item.
func one[T any](items func(func(*T, error) bool)) error {
	count := 0
	for _, err := range items {
		if err != nil {
			return err
		}
		count++
	}
	if count != 1 {
		return errors.New("it did not yield one")
	}
	return nil
}
