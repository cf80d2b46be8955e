package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// An attempt that takes too long is given up, and the call is tried again.
func ExampleWithAttemptTimeout() {
	twice := scoped.RetryPolicy{MaxAttempts: 2, BaseDelay: time.Millisecond}
	srv, kb, done := open(scoped.WithAttemptTimeout(10*time.Millisecond), scoped.WithRetry(twice))
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Fault{Delay: time.Minute})

	_, err := kb.Actions.List(context.Background())
	var none *scoped.ConnectionError
	if errors.As(err, &none) {
		fmt.Println(none.Attempts, "attempts:", none.Err)
	}
	// Output: 2 attempts: the attempt took longer than 10ms
}

// All attempts of a call together, the pauses between them too: here it is over with the first.
func ExampleWithCallTimeout() {
	srv, kb, done := open(scoped.WithCallTimeout(10 * time.Millisecond))
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Fault{Delay: time.Minute})

	_, err := kb.Actions.List(context.Background())
	var none *scoped.ConnectionError
	if errors.As(err, &none) {
		fmt.Println(none.Attempts, "attempt:", none.Err)
	}
	// Output: 1 attempt: the call took longer than 10ms
}

// A reply that is read into memory has an end.
func ExampleWithMaxReplySize() {
	_, kb, done := open(scoped.WithMaxReplySize(64))
	defer done()

	_, err := kb.Spaces.List(context.Background())
	var large *scoped.ReplyTooLargeError
	if errors.As(err, &large) {
		fmt.Println("more than", large.Limit, "bytes")
	}
	// Output: more than 64 bytes
}

// However many goroutines call, Kibana sees no more than two requests at once.
func ExampleWithMaxInFlight() {
	var now, most atomic.Int64
	count := func(next http.RoundTripper) http.RoundTripper {
		return roundTrip(func(req *http.Request) (*http.Response, error) {
			most.Store(max(most.Load(), now.Add(1)))
			defer now.Add(-1)
			return next.RoundTrip(req)
		})
	}
	_, kb, done := open(scoped.WithMaxInFlight(2), scoped.WithMiddleware(count))
	defer done()

	list := func(ctx context.Context, space string) (int, error) {
		connectors, err := kb.Actions.List(ctx, scoped.InSpace(space))
		return len(connectors), err
	}
	spaces := slices.Repeat([]string{"default"}, 50)
	for result := range scoped.Each(context.Background(), slices.Values(spaces), list, scoped.EachOptions{AtOnce: 50}) {
		if result.Err != nil {
			fmt.Println(result.Err)
		}
	}
	fmt.Println("never more than 2:", most.Load() <= 2)
	// Output: never more than 2: true
}

// counter is a limiter that counts. A *rate.Limiter of golang.org/x/time/rate is one that waits.
type counter struct{ asked int }

func (c *counter) Wait(ctx context.Context) error {
	c.asked++
	return ctx.Err()
}

// The limiter is asked before every attempt, so a repetition counts as well.
func ExampleWithLimiter() {
	limiter := new(counter)
	srv, kb, done := open(scoped.WithLimiter(limiter), scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Millisecond}))
	defer done()
	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Status: http.StatusBadGateway})

	if _, err := kb.Actions.List(context.Background()); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("asked", limiter.asked, "times")
	// Output: asked 2 times
}

// Middleware sees each attempt as it goes out and as it comes back: for a signature, or a trace.
func ExampleWithMiddleware() {
	trace := func(next http.RoundTripper) http.RoundTripper {
		return roundTrip(func(req *http.Request) (*http.Response, error) {
			req = req.Clone(req.Context()) // a RoundTripper must not change the request
			req.Header.Set("Traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
			resp, err := next.RoundTrip(req)
			if err == nil {
				fmt.Println(req.Method, req.URL.Path, resp.StatusCode)
			}
			return resp, err
		})
	}
	_, kb, done := open(scoped.WithMiddleware(trace))
	defer done()

	_, err := kb.Actions.List(context.Background(), scoped.InSpace("marketing"))
	fmt.Println(err)
	// Output:
	// GET /api/spaces/space/marketing 200
	// GET /s/marketing/api/actions/connectors 200
	// <nil>
}

// The client of a program, with the transport and the time limit that it has.
func ExampleWithHTTPClient() {
	ours := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 10}, Timeout: 10 * time.Second}
	defer ours.CloseIdleConnections()
	_, kb, done := open(scoped.WithHTTPClient(ours))
	defer done()

	list, err := kb.Spaces.List(context.Background())
	fmt.Println(len(list), "spaces", err)

	// Such a client brings its own TLS and its own proxy.
	_, err = scoped.New("https://kibana.example.com", scoped.WithHTTPClient(ours), scoped.WithProxy("http://proxy.example.com"))
	fmt.Println(err != nil)
	// Output:
	// 2 spaces <nil>
	// true
}
