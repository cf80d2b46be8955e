package main

import (
	"context"

	"github.com/kibana-go/kibana-go/test/load/internal/fit"
	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// growthOfObjects measures what the number of objects costs.
func growthOfObjects(ctx context.Context, r *report.Report, quick bool) error {
	sizes := []int{1, 10, 100, 1000, 10_000, 100_000, 1_000_000}
	if quick {
		sizes = sizes[:5]
	}
	const size = 300
	rows, laws := [][]string{}, [][]string{}
	for _, task := range []string{"find", "export", "create"} {
		var times, memories []float64
		for _, n := range sizes {
			at := site.Site{Spaces: 1, Objects: n, ObjectSize: size}
			order := work.Order{Task: task, Goroutines: 1, Objects: n, ObjectSize: size}
			all, err := contest(ctx, at, order, objectRounds(n), work.Hand, work.Default)
			if err != nil {
				return err
			}
			hand, ours := all[0], all[1]
			rows = append(rows, []string{
				task + ", " + report.Count(int64(n)), report.Duration(hand.perTurn()), report.Duration(ours.perTurn()),
				report.Ratio(1 / ours.against(hand)), report.Ratio(ours.cpuAgainst(hand)), report.MB(hand.summary.PeakMemory), report.MB(ours.summary.PeakMemory),
			})
			times = append(times, float64(ours.perTurn()))
			memories = append(memories, float64(ours.summary.PeakMemory))
		}
		laws = append(laws, []string{task, fit.Of(floats(sizes), times).String(), largeLaw(sizes, times), fit.Of(floats(sizes), memories).String()})
	}
	r.Chapter("Growth: objects",
		"Objects of 300 bytes: found with `FindAll`, 1,000 on a page; exported with `Export` and `WriteTo`; made with `BulkCreate`, 1,000 at a "+
			"time. By hand an export is read line by line, each checked to be JSON. Ratios are time and the client's processor time against net/http.")
	r.Table([]string{"task, objects", "net/http", "scoped", "ratio", "CPU ratio", "peak memory, net/http", "scoped"}, rows)
	r.Table([]string{"task", "time ~", "from 1,000 objects on", "peak memory ~"}, laws)
	return nil
}

func objectRounds(n int) int {
	switch {
	case n >= 1_000_000:
		return 1 // which is long enough
	case n >= 100_000:
		return 2
	default:
		return 10
	}
}

// largeLaw is how the time grows where the objects, not the request, make it.
func largeLaw(sizes []int, times []float64) string {
	return fit.Of(floats(sizes[3:]), times[3:]).String()
}
