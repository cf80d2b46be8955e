package main

import (
	"context"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// start measures a client that comes to life.
func start(ctx context.Context, r *report.Report, quick bool) error {
	runs := 20
	if quick {
		runs = 2
	}
	idle, left := always{what: "no goroutines of a client that has done nothing"}, always{what: "no goroutines left after a call and Close"}
	cells := map[work.By][]string{}
	for _, by := range []work.By{work.Hand, work.Default} {
		values := map[string][]int64{}
		for range runs { // each in a process that has done nothing yet
			all, err := contest(ctx, site.Site{Spaces: 1}, work.Order{Task: "start", Goroutines: 1}, 1, by)
			if err != nil {
				return err
			}
			for name, v := range all[0].summary.Figures {
				values[name] = append(values[name], v)
			}
			values["peak memory"] = append(values["peak memory"], all[0].summary.PeakMemory)
			values["goroutines left"] = append(values["goroutines left"], int64(all[0].summary.Goroutines))
			idle.expect(string(by), 0, all[0].summary.Figures["idle goroutines"])
			left.expect(string(by), 0, int64(all[0].summary.Goroutines))
		}
		cells[by] = startCells(values)
	}
	idle.target(r)
	left.target(r)
	r.Chapter("Start", "The first client of a process, its first call, which looks up the space and opens a connection, and its end.")
	r.Table([]string{"by", "New", "first call", "heap, idle", "goroutines, idle", "heap after a call", "goroutines after a call", "goroutines after Close", "peak memory"}, [][]string{
		append([]string{string(work.Hand)}, cells[work.Hand]...), append([]string{string(work.Default)}, cells[work.Default]...),
	})
	return nil
}

func startCells(values map[string][]int64) []string {
	at := func(name string) int64 { return median(values[name]) }
	return []string{
		report.Duration(time.Duration(at("new"))), report.Duration(time.Duration(at("first call"))),
		report.Count(at("idle heap")) + " B", report.Count(at("idle goroutines")), report.Count(at("heap after a call")) + " B",
		report.Count(at("goroutines after a call")), report.Count(at("goroutines left")), report.MB(at("peak memory")),
	}
}
