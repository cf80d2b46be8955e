// Package soak works a client hard against a Kibana that keeps failing, and says what the client got wrong.
package soak

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
)

const (
	workers = 64
	tenants = 6 // spaces
	// patience is how long what has begun when a round ends may take. It is many times what the client's limits allow.
	patience = time.Minute
)

// told counts what hooks were told of the beginning of, and not of the end.
type told struct{ calls, attempts atomic.Int64 }

func (t *told) hooks() scoped.Hooks {
	return scoped.Hooks{
		Call: func(ctx context.Context, _ scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
			t.calls.Add(1)
			return ctx, func(scoped.CallResult) { t.calls.Add(-1) }
		},
		Attempt: func(ctx context.Context, _ scoped.CallInfo, _ int) (context.Context, func(scoped.AttemptResult)) {
			t.attempts.Add(1)
			return ctx, func(scoped.AttemptResult) { t.attempts.Add(-1) }
		},
	}
}

var errStuck = errors.New("a call does not end")

// Run works a client for a time, in rounds with a look at the state of things in between: when no call is under way,
// nothing may be. When the client is closed, nothing may be left of it. A round that went wrong is the last one. The
// options are for the client, beside those that the soak needs. The error says that there was no soak, the report what
// came of it.
func Run(ctx context.Context, duration time.Duration, opts ...scoped.Option) (*Report, error) {
	before := goleak.IgnoreCurrent()
	w, err := newWorld()
	if err != nil {
		return nil, err
	}
	bodies, told := new(rig.Bodies), new(told)
	kb, err := scoped.New(w.tap.URL(), append([]scoped.Option{
		scoped.WithMiddleware(bodies.Wrap), scoped.WithHooks(told.hooks()),
		scoped.WithAttemptTimeout(time.Second),
		scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Millisecond, MaxDelay: 5 * time.Millisecond, MaxRetryAfter: 2 * time.Second}),
	}, opts...)...)
	if err != nil {
		w.close()
		return nil, fmt.Errorf("make a client: %w", err)
	}
	report := &Report{failures: make(map[string]int)}
	rounds := min(12, max(3, int(duration/(3*time.Second))))
	each := duration / time.Duration(rounds)
	began := time.Now()
	for round := 0; round < rounds && len(report.Breaches) == 0 && err == nil; round++ {
		end, least := began.Add(each*time.Duration(round+1)), time.Now().Add(each/2) // one that ended late shortens the next
		if end.Before(least) {
			end = least
		}
		err = w.round(ctx, kb, report, end, round)
		report.breach(rig.Eventually(func() error {
			return errors.Join(
				left("bodies not closed", bodies.Open()), left("calls that hooks take to be under way", int(told.calls.Load())),
				left("attempts that hooks take to be under way", int(told.attempts.Load())))
		}))
	}
	report.Duration, report.requests, report.faults = time.Since(began), bodies.Sent(), int(w.faults.Load())
	err = errors.Join(err, kb.Close())
	report.breach(rig.Eventually(func() error {
		return errors.Join(left("connections of the client", w.tap.Open()), left("connections of the server", w.front.Open()))
	}))
	report.left.bodies, report.left.connections = bodies.Open(), w.tap.Open()
	w.close()
	if err != nil {
		return nil, err
	}
	if err := goleak.Find(before); err != nil {
		report.left.goroutines = strings.Count(err.Error(), "Goroutine ")
		report.breach(err)
	}
	report.judge()
	return report, nil
}

// round works the client until a time and looks at the state of things.
func (w *world) round(ctx context.Context, kb *scoped.Client, report *Report, end time.Time, number int) error {
	if err := w.furnish(); err != nil {
		return err
	}
	ctx, cancel := context.WithDeadline(ctx, end)
	defer cancel()
	var working sync.WaitGroup
	for i := range workers {
		working.Go(func() {
			one := &worker{kb: kb, report: report, name: fmt.Sprintf("%d-%d", number, i)}
			for ctx.Err() == nil {
				one.work(context.WithoutCancel(ctx)) // what has begun is done
			}
		})
	}
	ended := make(chan struct{})
	go func() { working.Wait(); close(ended) }()
	select {
	case <-ended:
	case <-time.After(time.Until(end) + patience):
		report.breach(errStuck)
		return nil
	}
	if err := rig.Eventually(func() error { return left("requests being answered", w.front.Answering()) }); err != nil {
		return err
	}
	report.noteApplied(w.srv.AppliedMoreThanOnce())
	w.srv.ResetApplied()
	report.heap = append(report.heap, heap())
	return nil
}

var errLeft = errors.New("left over")

func left(what string, n int) error {
	if n != 0 {
		return fmt.Errorf("%d %s: %w", n, what, errLeft)
	}
	return nil
}

// heap is how much memory is in use when nothing is going on.
func heap() uint64 {
	runtime.GC()
	runtime.GC() // what pools kept over the first is gone after the second
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}
