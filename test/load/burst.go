package main

import (
	"context"

	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// burst measures many first calls at once.
func burst(ctx context.Context, r *report.Report, quick bool) error {
	goroutines, spaces, rounds := 10_000, 1000, 2
	if quick {
		goroutines, spaces, rounds = 500, 50, 1
	}
	order := work.Order{Task: "burst", Goroutines: goroutines, Spaces: spaces}
	all, err := contest(ctx, site.Site{Spaces: spaces}, order, rounds, work.Hand, work.Hand100, work.Default, work.Raised, work.Tuned)
	if err != nil {
		return err
	}
	rows := make([][]string, 0, len(all))
	lookups := always{what: report.Count(int64(spaces)) + " look-ups for " + report.Count(int64(goroutines)) + " first calls at once"}
	calls := always{what: report.Count(int64(goroutines)) + " calls after them"}
	times := int64(turns(rounds))
	for _, e := range all {
		rows = append(rows, []string{
			string(e.by), report.Count(e.counts.Validations / times), report.Count(e.counts.Connectors / times),
			report.Duration(e.perTurn()), report.Duration(e.cpuPerUnit()), report.MB(e.summary.PeakMemory),
		})
		lookups.expect(string(e.by), int64(spaces)*times, e.counts.Validations)
		calls.expect(string(e.by), int64(goroutines)*times, e.counts.Connectors)
	}
	lookups.target(r)
	calls.target(r)
	r.Chapter("First calls at once", report.Count(int64(goroutines))+" goroutines make a first call at the same time, over "+
		report.Count(int64(spaces))+" spaces that nobody knows.")
	r.Table([]string{"by", "look-ups", "calls", "time", "CPU/call", "peak memory"}, rows)
	return nil
}
