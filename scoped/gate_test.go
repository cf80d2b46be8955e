package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// slowKibana answers after a second and counts who waits for it.
type slowKibana struct {
	busy, most, calls atomic.Int64
	status            atomic.Int64
	header            map[string]string
}

func (k *slowKibana) RoundTrip(req *http.Request) (*http.Response, error) {
	busy := k.busy.Add(1)
	defer k.busy.Add(-1)
	k.calls.Add(1)
	for most := k.most.Load(); busy > most && !k.most.CompareAndSwap(most, busy); most = k.most.Load() {
	}
	timer := time.NewTimer(time.Second)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-req.Context().Done():
		return nil, req.Context().Err()
	}
	s := &script{steps: []step{{status: int(k.status.Load()), header: k.header}}}
	return s.RoundTrip(req)
}

func (k *slowKibana) client(t *testing.T, opts ...scoped.Option) *scoped.Client {
	t.Helper()
	k.status.CompareAndSwap(0, http.StatusOK)
	return (&script{}).play(t, append([]scoped.Option{scoped.WithHTTPClient(&http.Client{Transport: k})}, opts...)...)
}

// callAtOnce makes n calls at once and returns their errors.
func callAtOnce(ctx context.Context, n int, kb *scoped.Client, opts ...scoped.CallOption) []error {
	errs := make(chan error, n)
	for range n {
		go func() { errs <- kb.Call(ctx, http.MethodGet, "/api/x", nil, nil, opts...) }()
	}
	out := make([]error, n)
	for i := range out {
		out[i] = <-errs
	}
	return out
}

func TestNoMoreThanSoManyRequestsAreUnderWay(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		opts []scoped.Option
		want int64
	}{
		"by default": {nil, 100},
		"two":        {[]scoped.Option{scoped.WithMaxInFlight(2)}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				k := &slowKibana{}
				if err := errors.Join(callAtOnce(t.Context(), 250, k.client(t, c.opts...))...); err != nil {
					t.Fatal(err)
				}
				if k.most.Load() != c.want || k.calls.Load() != 250 {
					t.Errorf("%d at once, want %d; %d calls", k.most.Load(), c.want, k.calls.Load())
				}
			})
		})
	}
}

func TestWhoGivesUpWaitingTakesNoTurn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		k := &slowKibana{}
		kb := k.client(t, scoped.WithMaxInFlight(1))
		ctx, cancel := context.WithTimeout(t.Context(), 2500*time.Millisecond)
		defer cancel()
		errs := callAtOnce(ctx, 10, kb, scoped.WithoutRetry())
		served, waited := 0, 0
		for _, err := range errs {
			var connection *scoped.ConnectionError
			switch {
			case err == nil:
				served++
			case errors.As(err, &connection) && errors.Is(err, context.DeadlineExceeded) && connection.Attempts == 0:
				waited++
			}
		}
		if served != 2 || waited != 7 {
			t.Errorf("%d served, %d never sent, want 2 and 7: %v", served, waited, errs)
		}
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
			t.Errorf("a turn was lost: %v", err)
		}
	})
}

func TestAnOverloadedKibanaGetsFewerRequestsAtOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		k := &slowKibana{}
		kb := k.client(t, scoped.WithMaxInFlight(16))
		round := func() int64 {
			k.most.Store(0)
			_ = callAtOnce(t.Context(), 64, kb, scoped.WithoutRetry())
			return k.most.Load()
		}
		k.status.Store(http.StatusTooManyRequests)
		for range 3 {
			round()
		}
		if limited := round(); limited != 1 {
			t.Errorf("%d requests at once into an overload, want 1", limited)
		}
		k.status.Store(http.StatusOK)
		grown := make([]int64, 0, 5)
		for range 5 {
			grown = append(grown, round())
		}
		if !slices.IsSorted(grown) || grown[0] >= 16 || grown[4] != 16 {
			t.Errorf("after it, %v at once, want a rise to 16", grown)
		}
	})
}

func TestA429HoldsAllCallsOfTheClientBack(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{steps: []step{{status: 429, header: map[string]string{"Retry-After": "20"}}, {status: 200}}}
		kb := s.play(t)
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil, scoped.WithoutRetry()); !errors.Is(err, scoped.ErrRateLimit) {
			t.Fatal(err)
		}
		short, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		began := time.Now()
		if err := kb.Call(short, http.MethodGet, "/api/x", nil, nil); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) != 0 {
			t.Errorf("after %s: %v; want a refusal at once", time.Since(began), err)
		}
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil || time.Since(began) != 20*time.Second {
			t.Errorf("after %s: %v; want a success after 20s", time.Since(began), err)
		}
	})
}

func TestAnExportHoldsNoTurn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		k := &slowKibana{}
		kb := k.client(t, scoped.WithMaxInFlight(1))
		stream, err := kb.Stream(t.Context(), http.MethodGet, "/api/x", nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
			t.Error(err)
		}
		_ = stream.Close()
	})
}

// limiterFunc is a Limiter.
type limiterFunc func(context.Context) error

func (f limiterFunc) Wait(ctx context.Context) error { return f(ctx) }

func TestALimiterIsAskedForEveryAttempt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		asked, full := 0, errors.New("the quota is used up")
		limiter := limiterFunc(func(context.Context) error {
			if asked++; asked > 5 {
				return full
			}
			return nil
		})
		s := &script{steps: []step{{status: 503}}}
		kb := s.play(t, scoped.WithLimiter(limiter))
		_ = kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil)
		if asked != 4 {
			t.Errorf("asked %d times for 4 attempts", asked)
		}
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); !errors.Is(err, scoped.ErrUnavailable) || attemptsIn(err) != 1 {
			t.Errorf("stopped by the limiter after an attempt: %v, want its failure", err)
		}
		var connection *scoped.ConnectionError
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); !errors.As(err, &connection) || !errors.Is(err, full) || connection.Attempts != 0 {
			t.Errorf("stopped by the limiter before an attempt: %v", err)
		}
	})
}

// closable notes that it was closed.
type closable struct {
	io.Reader
	closed bool
}

func (c *closable) Close() error {
	c.closed = true
	return nil
}

func TestARequestThatGetsNoTurnHasItsBodyClosed(t *testing.T) {
	t.Parallel()
	full := limiterFunc(func(context.Context) error { return errors.New("full") })
	kb := (&script{}).play(t, scoped.WithLimiter(full))
	body := &closable{Reader: strings.NewReader("a")}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://kibana/api/x", body)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := kb.Do(req)
	if err == nil {
		_ = resp.Body.Close()
	}
	if err == nil || !body.closed {
		t.Errorf("%v, closed %t", err, body.closed)
	}
}
