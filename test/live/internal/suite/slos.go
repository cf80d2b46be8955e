package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/scoped"
)

// SLO is one that looks at an index which nobody has.
func (s *Scene) SLO(name string) scoped.SLORequest {
	return scoped.SLORequest{
		Name: s.Name(name), Tags: []string{Prefix},
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: s.Name("nothing"), Good: slo.QueryFrom("status: ok"), Total: slo.QueryFrom(""), TimestampField: "@timestamp",
		}}),
		TimeWindow: slo.TimeWindow{Duration: "30d", Type: slo.TimeWindowTypeRolling}, BudgetingMethod: slo.BudgetingMethodOccurrences,
		Objective: slo.Objective{Target: 0.99},
	}
}

// sloLife leads an SLO through its life. What it looks at is not there.
func sloLife(ctx context.Context, s *Scene) error {
	id, err := get(s, "create", func() (string, error) { return s.KB.SLOs.Create(ctx, s.SLO("slo")) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*scoped.SLO, error) { return s.KB.SLOs.Get(ctx, id) })
	look(s, "update", func() (*scoped.SLODefinition, error) {
		return s.KB.SLOs.Update(ctx, id, scoped.SLOUpdate{Name: scoped.Ptr(s.Name("renamed"))})
	})
	s.Try("disable", func() error { return s.KB.SLOs.Disable(ctx, id) })
	s.Try("enable", func() error { return s.KB.SLOs.Enable(ctx, id) })
	look(s, "reset", func() (*scoped.SLODefinition, error) { return s.KB.SLOs.Reset(ctx, id) })
	look(s, "find", func() (*slo.SLOPage, error) { return slo.New(s.KB).FindSLOs(ctx, nil) })
	look(s, "definitions", func() (*slo.DefinitionPage, error) { return slo.New(s.KB).FindDefinitions(ctx, nil) })
	const path = "/api/observability/slos"
	s.tries(ctx, []try{
		{"an unknown indicator", http.MethodPost, path, object{"name": "x", "description": "", "indicator": object{"type": "none", "params": object{}}}},
		{"an unknown sort", http.MethodGet, path + "?sortBy=none", nil},
	})
	s.Try("delete", func() error { return s.KB.SLOs.Delete(ctx, id) })
	s.Try("delete again", func() error { return s.KB.SLOs.Delete(ctx, id) })
	look(s, "get after that", func() (*scoped.SLO, error) { return s.KB.SLOs.Get(ctx, id) })
	return nil
}
