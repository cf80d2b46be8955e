package work

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/latency"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
)

// newCalls measures calls in a space that is known: every goroutine makes one after another for the time of a turn.
func newCalls(o Order) (*task, error) {
	c, err := newClient(o)
	if err != nil {
		return nil, err
	}
	recorder := latency.NewRecorder()
	record := make([]func(time.Duration), o.Goroutines)
	for i := range record {
		record[i] = recorder.Goroutine()
	}
	turn := func(ctx context.Context) (int64, error) {
		var over atomic.Bool
		defer time.AfterFunc(o.Slice, func() { over.Store(true) }).Stop()
		return inGoroutines(o.Goroutines, func(g int) (calls int64, err error) {
			for calls == 0 || !over.Load() {
				began := time.Now()
				if err := c.connector(ctx, site.SpaceID(0)); err != nil {
					return calls, err
				}
				record[g](time.Since(began))
				calls++
			}
			return calls, nil
		})
	}
	return &task{
		turn: turn, client: c, fresh: recorder.Reset,
		finish: func(s *Summary) { s.Latency = recorder.Summary() },
	}, nil
}

// newBurst measures first calls that all come at once, over many spaces, by a client that knows none.
func newBurst(o Order) (*task, error) {
	turn := func(ctx context.Context) (int64, error) {
		c, err := newClient(o)
		if err != nil {
			return 0, err
		}
		defer c.close()
		return inGoroutines(o.Goroutines, func(g int) (int64, error) {
			return 1, c.connector(ctx, site.SpaceID(g%o.Spaces))
		})
	}
	return &task{turn: turn}, nil
}

// inGoroutines does work in many goroutines at once, and adds up what they have done. It tells the first error.
func inGoroutines(n int, work func(g int) (int64, error)) (int64, error) {
	var (
		all   sync.WaitGroup
		units atomic.Int64
		first atomic.Pointer[error]
	)
	start := make(chan struct{})
	for g := range n {
		all.Go(func() {
			<-start
			done, err := work(g)
			units.Add(done)
			if err != nil {
				first.CompareAndSwap(nil, &err)
			}
		})
	}
	close(start)
	all.Wait()
	if err := first.Load(); err != nil {
		return units.Load(), *err
	}
	return units.Load(), nil
}
