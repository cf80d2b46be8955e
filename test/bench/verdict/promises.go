package main

import "fmt"

// promise is a figure that has to hold on every machine.
type promise struct {
	metric

	what       string
	limit      float64
	throughput bool // the metric is a ratio of times, and the limit the least of throughput
	count      bool // the metric is a number of things
}

func (p promise) met(value float64) bool {
	switch {
	case p.throughput:
		return value >= p.limit
	case p.count:
		return value < p.limit+0.5 // a mean of whole numbers, in which others may have a little part
	}
	return value <= p.limit
}

func (p promise) bound() string {
	switch {
	case p.throughput:
		return fmt.Sprintf("at least %.2f", p.limit)
	case p.count:
		return fmt.Sprintf("at most %+.0f", p.limit)
	}
	return fmt.Sprintf("at most %.2f", p.limit)
}

func (p promise) format(value float64) string {
	if p.count {
		return fmt.Sprintf("%+.0f", value)
	}
	return fmt.Sprintf("%.2f", value)
}

var promises = allPromises()

func allPromises() []promise {
	all := []promise{
		{metric: metric{"VerdictHit/spaces=1/goroutines=1/ratio", "ours/otter"}, what: "verdict hit, time of otter's hit", limit: 1.3},
		{metric: metric{"VerdictHit/spaces=1000/goroutines=1/ratio", "ours/otter"}, what: "the same over 1,000 spaces", limit: 1.3},
		{
			metric: metric{"VerdictScaling/spaces=1/goroutines=8/ours", "many/one"},
			what:   "8 goroutines, throughput of one", limit: 1, throughput: true,
		},
		{
			metric: metric{"VerdictScaling/spaces=1000/goroutines=8/ours", "many/one"},
			what:   "the same over 1,000 spaces", limit: 1, throughput: true,
		},
	}
	for _, operation := range []string{"GetConnector", "ExecuteConnector", "ListConnectors", "FindObjects", "BulkCreate"} {
		at := operation + "/ratio"
		all = append(
			all,
			promise{metric: metric{at, "ours/bare"}, what: operation + ", time by hand", limit: 1.05},
			promise{metric: metric{at, "allocs-over-bare"}, what: operation + ", allocations over those by hand", limit: 8, count: true},
			promise{metric: metric{at, "ours/stock"}, what: operation + ", time of stock templates", limit: 0.95},
			promise{metric: metric{at, "bytes/stock"}, what: operation + ", bytes of stock templates", limit: 0.7},
		)
	}
	return append(all, promise{
		metric: metric{"Concurrent/goroutines=64/ratio", "ours/bare"},
		what:   "64 goroutines, throughput by hand", limit: 0.95, throughput: true,
	})
}
