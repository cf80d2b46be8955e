package main

import (
	"context"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// gigabyte measures the transfer of a large file.
func gigabyte(ctx context.Context, r *report.Report, quick bool) error {
	const line = 1000
	objects, rounds := 1_000_000, 7
	if quick {
		objects, rounds = 10_000, 1
	}
	rows := [][]string{}
	left := always{what: "no goroutines left after a large file and Close"}
	for _, task := range []string{"export", "import"} {
		at := site.Site{Spaces: 1, Objects: objects, ObjectSize: line}
		order := work.Order{Task: task, Goroutines: 1, Objects: objects, ObjectSize: line}
		all, err := contest(ctx, at, order, rounds, work.Copy, work.Default)
		if err != nil {
			return err
		}
		floor, ours := all[0], all[1]
		for _, e := range all {
			rows = append(rows, []string{
				task + ", " + string(e.by), report.MB(int64(e.perSecond())) + "/s", report.Ratio(e.against(floor)),
				report.Duration(e.total().CPU / time.Duration(len(e.turns))), report.Ratio(e.cpuAgainst(floor)), report.MB(e.summary.PeakMemory),
			})
		}
		ratio, peak := ours.against(floor), ours.summary.PeakMemory
		left.expect(task, 0, int64(ours.summary.Goroutines))
		if quick {
			continue
		}
		r.Target(report.Target{Name: task + " of 1 GB: speed against io.Copy", Want: ">= 0.80", Got: report.Ratio(ratio), Met: ratio >= 0.8})
		r.Target(report.Target{Name: task + " of 1 GB: peak memory", Want: "< 48 MB", Got: report.MB(peak), Met: peak < 48e6})
	}
	left.target(r)
	r.Chapter("A file of "+report.MB(int64(objects)*line),
		report.Count(int64(objects))+" objects of 1,000 bytes in an NDJSON file: exported with `Export` and `WriteTo`, imported with `Import`. "+
			"io.Copy moves the same bytes over the same kind of connection, with net/http, and looks at none of them.")
	r.Table([]string{"task, by", "speed", "ratio", "CPU a file", "CPU ratio", "peak memory"}, rows)
	return nil
}
