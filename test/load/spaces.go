package main

import (
	"context"

	"github.com/kibana-go/kibana-go/test/load/internal/fit"
	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// growthOfSpaces measures what the number of spaces costs.
func growthOfSpaces(ctx context.Context, r *report.Report, quick bool) error {
	sizes := []int{1, 10, 100, 1000, 10_000}
	if quick {
		sizes = []int{1, 10, 100, 1000}
	}
	var first, again, ourMemory, hits []float64
	lookups := always{what: "as many look-ups as spaces, one after another"}
	rows := [][]string{}
	for _, n := range sizes {
		rounds := min(20, max(3, 3000/n))
		order := work.Order{Spaces: n, Goroutines: 1}
		measured := func(task string, by ...work.By) ([]*entrant, error) {
			order.Task = task
			return contest(ctx, site.Site{Spaces: n}, order, rounds, by...)
		}
		news, err := measured("first", work.Hand, work.Default)
		if err != nil {
			return err
		}
		known, err := measured("again", work.Hand, work.Default)
		if err != nil {
			return err
		}
		store, err := measured("verdicts", work.Default)
		if err != nil {
			return err
		}
		bytes := store[0].summary.Figures["heap"]
		rows = append(rows, []string{
			report.Count(int64(n)),
			report.Duration(news[0].perUnit()), report.Duration(news[1].perUnit()), report.Ratio(1 / news[1].against(news[0])),
			report.Duration(known[0].perUnit()), report.Duration(known[1].perUnit()), report.Ratio(1 / known[1].against(known[0])),
			report.Duration(store[0].perUnit()), report.Count(bytes/int64(n)) + " B",
		})
		first = append(first, float64(n)*float64(news[1].perUnit()))
		again = append(again, float64(n)*float64(known[1].perUnit()))
		ourMemory = append(ourMemory, float64(bytes))
		hits = append(hits, float64(n)*float64(max(1, store[0].perUnit())))
		times := int64(turns(rounds))
		lookups.expect("first calls", int64(n)*times, news[1].counts.Validations) // by a new client each turn
		lookups.expect("later calls", int64(n), known[1].counts.Validations)
		lookups.expect("cache", int64(n), store[0].summary.Figures["loads"])
	}
	lookups.target(r)
	r.Chapter("Growth: spaces",
		"A first call in a space costs a look-up and the call; later ones cost the call. A ratio is time against net/http, by hand with a "+
			"look-up a space too. A hit is the look into the cache alone.")
	r.Table([]string{
		"spaces", "first call, net/http", "scoped", "ratio", "later call, net/http", "scoped", "ratio", "hit", "memory a space",
	}, rows)
	x := floats(sizes)
	r.Table([]string{"for all spaces", "grows with their number as"}, [][]string{
		{"first calls", fit.Of(x, first).String()}, {"later calls", fit.Of(x, again).String()},
		{"hits", fit.Of(x, hits).String()}, {"memory of verdicts, from 100 spaces on", fit.Of(x[2:], ourMemory[2:]).String()},
	})
	return nil
}
