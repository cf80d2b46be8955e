package scoped

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

const defaultMaxInFlight = 100

// WithMaxInFlight sets how many requests of the client and its derived clients may be under way at once; the default is
// 100. Others wait their turn, first come, first served. A request is under way until its reply is read; one whose reply
// is streamed, such as an export, until the reply begins. So many connections are kept for the next requests, too; more
// than 100 are seldom faster.
//
// When Kibana answers 429 the number is halved, down to 1, and grows back as requests succeed; and when it says how long
// to wait, nothing is sent before.
func WithMaxInFlight(n int) Option {
	if n < 1 {
		return refuse("WithMaxInFlight", "must be at least 1")
	}
	return func(s *settings) error {
		s.maxInFlight = n
		return nil
	}
}

// gate lets a limited number of requests through at once, and none before a pause is over.
type gate struct {
	most int // the limit when Kibana is well

	mu      sync.Mutex
	limit   float64 // the limit now
	busy    int
	queue   []*turn
	until   time.Time // the end of the pause
	lowered time.Time // when the limit was last halved

	eases atomic.Bool // the limit is below most
}

// turn is somebody's place in the queue.
type turn struct {
	come    chan struct{}
	granted bool
}

func newGate(most int) *gate { return &gate{most: most, limit: float64(most)} }

// enter waits for a turn, and until a pause is over. The caller who gets one must leave.
func (g *gate) enter(ctx context.Context) error {
	if g.pass() {
		return nil
	}
	if err := g.rest(ctx); err != nil {
		return err
	}
	if err := g.wait(ctx); err != nil {
		return err
	}
	if err := g.rest(ctx); err != nil { // a pause that began while the caller was waiting
		g.leave()
		return err
	}
	return nil
}

// pass takes a turn, if that needs no waiting.
func (g *gate) pass() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.queue) > 0 || !g.free() || !g.until.IsZero() && time.Until(g.until) > 0 {
		return false
	}
	g.busy++
	return true
}

// rest sits out a pause.
func (g *gate) rest(ctx context.Context) error {
	for {
		g.mu.Lock()
		pause := time.Until(g.until)
		g.mu.Unlock()
		if pause <= 0 {
			return nil
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// wait waits for a turn.
func (g *gate) wait(ctx context.Context) error {
	g.mu.Lock()
	if len(g.queue) == 0 && g.free() {
		g.busy++
		g.mu.Unlock()
		return nil
	}
	own := &turn{come: make(chan struct{})}
	g.queue = append(g.queue, own)
	g.mu.Unlock()
	select {
	case <-own.come:
		return nil
	case <-ctx.Done():
		return g.giveUp(ctx, own)
	}
}

// giveUp leaves the queue, or hands on a turn that came at the same moment.
func (g *gate) giveUp(ctx context.Context, own *turn) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if own.granted {
		g.busy--
	}
	for i, waiting := range g.queue {
		if waiting == own {
			g.queue = append(g.queue[:i], g.queue[i+1:]...)
			break
		}
	}
	g.admit()
	return fmt.Errorf("waiting for one of %d requests to end: %w", g.busy, ctx.Err())
}

// leave ends a turn.
func (g *gate) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.busy--
	g.admit()
}

func (g *gate) free() bool { return g.busy < max(1, int(g.limit)) }

// admit gives turns to those in the queue while there are any.
func (g *gate) admit() {
	for len(g.queue) > 0 && g.free() {
		next := g.queue[0]
		g.queue = g.queue[1:]
		g.busy++
		next.granted = true
		close(next.come)
	}
}

// overloaded notes that Kibana refused a request, sent at the given time, because it is overloaded, and asks for a pause.
// Requests sent before the last note say nothing new.
func (g *gate) overloaded(sent time.Time, pause time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if end := time.Now().Add(pause); pause > 0 && end.After(g.until) {
		g.until = end
	}
	if sent.After(g.lowered) {
		g.lowered = time.Now()
		g.limit = max(1, g.limit/2)
		g.eases.Store(true)
	}
}

// eased notes that Kibana served a request: as many of these as the limit is raise it by one.
func (g *gate) eased() {
	if !g.eases.Load() { // as nearly always
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if most := float64(g.most); g.limit < most {
		g.limit = min(most, g.limit+1/g.limit)
		g.admit()
	}
	g.eases.Store(g.limit < float64(g.most))
}

// sleep waits, unless the context would end before.
func sleep(ctx context.Context, pause time.Duration) error {
	if end, ok := ctx.Deadline(); ok && time.Until(end) < pause {
		return fmt.Errorf("the server asks for a pause of %s, which is more than the context leaves: %w", pause.Round(time.Millisecond), context.DeadlineExceeded)
	}
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
