package fault_test

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/time/rate"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

var _ scoped.Limiter = (*rate.Limiter)(nil)

// A limiter of golang.org/x/time/rate bounds what is sent, attempts and look-ups of spaces included.
func TestALimiterBoundsWhatIsSent(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	furnish(t, srv, "marketing")
	srv.React(kibanatest.Match{Path: "/api/actions/**", Times: 5}, kibanatest.Answer(503, ""))
	limiter := rate.NewLimiter(rate.Every(5*time.Millisecond), 1)
	kb, sent := client(t, srv.URL, scoped.WithLimiter(limiter))
	began := time.Now()
	var working sync.WaitGroup
	for range 20 {
		working.Go(func() {
			if err := get.make(t.Context(), kb, scoped.InSpace("marketing")); err != nil && !errors.Is(err, scoped.ErrUnavailable) {
				t.Error(err)
			}
		})
	}
	working.Wait()
	if n := sent.Sent(); n < 21 {
		t.Errorf("%d requests, want at least 21", n)
	} else if least := time.Duration(n-1) * 5 * time.Millisecond; time.Since(began) < least {
		t.Errorf("%d requests in %s, want at least %s", n, time.Since(began), least)
	}
}

// A limiter that would let a call wait longer than its context allows fails the call before anything is sent.
func TestALimiterThatGivesNoTurn(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	limiter := rate.NewLimiter(rate.Every(time.Hour), 1)
	limiter.Allow()
	kb, sent := client(t, srv.URL, scoped.WithLimiter(limiter))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for _, c := range calls {
		refused := failed[*scoped.ConnectionError](t, c.name, c.make(ctx, kb))
		if refused.Attempts != 0 || sent.Sent() != 0 {
			t.Errorf("%s: %d attempts, %d sent", c.name, refused.Attempts, sent.Sent())
		}
	}
}

// No more requests are under way than the client was told, not even when connections break.
func TestTheNumberOfRequestsUnderWay(t *testing.T) {
	t.Parallel()
	const limit = 3
	var busy, most atomic.Int64
	var turn atomic.Int64
	front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		now := busy.Add(1)
		defer busy.Add(-1)
		for seen := most.Load(); now > seen && !most.CompareAndSwap(seen, now); seen = most.Load() {
		}
		if turn.Add(1)%5 == 0 {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(connector))
	}))
	kb, _ := client(t, front.URL(), scoped.WithMaxInFlight(limit), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 100, BaseDelay: 1, MaxDelay: 1}))
	var working sync.WaitGroup
	for range 20 {
		working.Go(func() {
			for range 20 {
				if err := get.make(t.Context(), kb); err != nil {
					t.Error(err)
				}
			}
		})
	}
	working.Wait()
	// A server may still count a request whose connection it has cut when the client sends the next.
	if got := most.Load(); got > limit+1 {
		t.Errorf("%d requests at once, want at most %d", got, limit)
	}
	_ = kb.Close()
}

// When Kibana says how long to wait, nobody sends before that: neither who was told, nor who comes later, nor who was
// waiting for a turn already.
func TestNothingIsSentDuringAPause(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var told time.Time
	arrived, release := make(chan struct{}), make(chan struct{})
	front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if told.IsZero() {
			close(arrived)
			<-release
			told = time.Now()
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		if waited := time.Since(told); waited < 900*time.Millisecond {
			t.Errorf("a request was sent after %s", waited)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(connector))
	}))
	kb, sent := client(t, front.URL(), scoped.WithMaxInFlight(1))
	var working sync.WaitGroup
	make1 := func() {
		if err := get.make(t.Context(), kb); err != nil {
			t.Error(err)
		}
	}
	working.Go(make1)
	<-arrived
	for range 5 {
		working.Go(make1)
	}
	<-time.After(100 * time.Millisecond) // time for them to queue up; a test that is slower than that is easier to pass
	close(release)
	working.Wait()
	if sent.Sent() != 7 {
		t.Errorf("sent %d times, want 7", sent.Sent())
	}
	_ = kb.Close()
}
