package work

import (
	"context"
	"runtime"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/site"
)

// newStart measures a client that comes to life: when it is made, with its first call and idle. The first turn is that of
// a process that has done nothing yet.
func newStart(o Order) (*task, error) {
	figures := map[string]int64{}
	turn := func(ctx context.Context) (int64, error) {
		before, goroutines := heap(), runtime.NumGoroutine()
		began := time.Now()
		c, err := newClient(o)
		if err != nil {
			return 0, err
		}
		made := time.Now()
		figures["idle heap"] = heap() - before
		figures["idle goroutines"] = int64(runtime.NumGoroutine() - goroutines)
		calling := time.Now()
		if err := c.connector(ctx, site.SpaceID(0)); err != nil {
			return 0, err
		}
		first := time.Since(calling)
		figures["heap after a call"] = heap() - before
		figures["goroutines after a call"] = int64(runtime.NumGoroutine() - goroutines)
		c.close()
		figures["new"] = int64(made.Sub(began))
		figures["first call"] = int64(first)
		return 1, nil
	}
	return &task{turn: turn, finish: func(s *Summary) { s.Figures = figures }}, nil
}
