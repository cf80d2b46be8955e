package main

import (
	"context"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/fit"
	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// latencies measures how long small calls take, and how many fit into a second, from one goroutine to 10,000.
func latencies(ctx context.Context, r *report.Report, quick bool) error {
	sizes, slice, rounds := []int{1, 8, 64, 512, 4096, 10_000}, 200*time.Millisecond, 10
	if quick {
		sizes, slice, rounds = []int{1, 8, 200}, 20*time.Millisecond, 2
	}
	rows := [][]string{}
	growth := curves{}
	lookups, left := always{what: "one look-up of a space, however many goroutines"}, always{what: "no goroutines left after calls and Close"}
	for _, n := range sizes {
		order := work.Order{Task: "calls", Goroutines: n, Slice: max(slice, time.Duration(n)*slice/2000)}
		by, times := []work.By{work.Hand, work.Default}, 2*rounds
		if n > 100 { // the default limit
			by, times = []work.By{work.Hand, work.Hand100, work.Default, work.Raised, work.Tuned}, max(2, rounds/2)
		}
		all, err := contest(ctx, site.Site{Spaces: 1}, order, times, by...)
		if err != nil {
			return fmt.Errorf("%d goroutines: %w", n, err)
		}
		for _, e := range all {
			rows = append(rows, latencyRow(n, e, all[0]))
			growth.add(e.by, n, e)
			where := fmt.Sprintf("%d goroutines, %s", n, e.by)
			lookups.expect(where, 1, e.counts.Validations)
			left.expect(where, 0, int64(e.summary.Goroutines))
		}
		if n == 64 {
			ratio := all[1].against(all[0])
			r.Target(report.Target{
				Name: "throughput with 64 goroutines against net/http", Want: ">= 0.95", Got: report.Ratio(ratio), Met: ratio >= 0.95,
			})
		}
	}
	r.Chapter("Latency and throughput",
		"`Actions.Get` of a connector in a space that is known to exist, in a closed loop: every goroutine makes one call after another, so "+
			"that with more goroutines than cores a call mostly waits for its turn. `scoped` lets 100 requests be under way at once by default; "+
			"the rest of its goroutines wait without a connection.")
	r.Table([]string{
		"goroutines, by", "calls/s", "ratio", "p50", "p90", "p99", "p99.9", "CPU/call", "CPU ratio", "peak memory",
	}, rows)
	growth.report(r)
	lookups.target(r)
	left.target(r)
	return nil
}

func latencyRow(n int, e, hand *entrant) []string {
	l := e.summary.Latency
	return []string{
		report.Count(int64(n)) + ", " + string(e.by), report.Count(int64(e.perSecond())), report.Ratio(e.against(hand)),
		report.Duration(l.P50), report.Duration(l.P90), report.Duration(l.P99), report.Duration(l.P999),
		report.Duration(e.cpuPerUnit()), report.Ratio(e.cpuAgainst(hand)), report.MB(e.summary.PeakMemory),
	}
}

// curves are what grows with the number of goroutines, by who has them.
type curves struct {
	by                         []work.By
	sizes, perSecond, memories map[work.By][]float64
}

func (c *curves) add(by work.By, n int, e *entrant) {
	if c.sizes == nil {
		c.sizes, c.perSecond, c.memories = map[work.By][]float64{}, map[work.By][]float64{}, map[work.By][]float64{}
	}
	if c.sizes[by] == nil {
		c.by = append(c.by, by)
	}
	c.sizes[by] = append(c.sizes[by], float64(n))
	c.perSecond[by] = append(c.perSecond[by], e.perSecond())
	c.memories[by] = append(c.memories[by], float64(e.summary.PeakMemory))
}

func (c *curves) report(r *report.Report) {
	rows := make([][]string, 0, len(c.by))
	for _, by := range c.by {
		sizes, memories := c.sizes[by], c.memories[by]
		last := len(sizes) - 1
		if last == 0 {
			continue
		}
		each := (memories[last] - memories[0]) / (sizes[last] - sizes[0])
		rows = append(rows, []string{
			string(by), fit.Of(sizes, c.perSecond[by]).String(), fit.Of(sizes, memories).String(), report.Count(int64(each)) + " B",
		})
	}
	r.Table([]string{"growth with goroutines, by", "calls/s ~", "peak memory ~", "memory a goroutine"}, rows)
}
