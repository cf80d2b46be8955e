package fault_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/soak"
)

// The soaks count goroutines, so nothing may run beside them.

//nolint:paralleltest // see above
func TestAShortSoak(t *testing.T) {
	report, err := soak.Run(t.Context(), 5*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	var figures strings.Builder
	_, _ = report.WriteTo(&figures)
	t.Log("\n" + figures.String())
	if report.Calls < 100 {
		t.Errorf("%d calls are no soak", report.Calls)
	}
	for _, breach := range report.Breaches {
		t.Error(breach)
	}
}

// A soak that finds nothing proves something only if it finds what is there.
//
//nolint:paralleltest // see above
func TestTheSoakFindsBrokenClients(t *testing.T) {
	for name, test := range map[string]struct {
		middleware func(http.RoundTripper) http.RoundTripper
		breach     string
	}{
		"each POST is sent twice":                    {sendTwice, "applied more than once"},
		"replies are never closed":                   {leakReplies(t), "connections of the client"},
		"a goroutine is left behind by each request": {leakGoroutines(t), "unexpected goroutines"},
		"each request is remembered":                 {leakMemory, "the memory grew"},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := soak.Run(t.Context(), 2*time.Second, scoped.WithMiddleware(test.middleware))
			if err != nil {
				t.Fatal(err)
			}
			if all := strings.Join(report.Breaches, "\n"); !strings.Contains(all, test.breach) {
				t.Errorf("the soak found %q in %d calls, want %q", all, report.Calls, test.breach)
			}
		})
	}
}

type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func sendTwice(next http.RoundTripper) http.RoundTripper {
	return transport(func(req *http.Request) (*http.Response, error) {
		if req.Method == http.MethodPost && req.GetBody != nil {
			first := req.Clone(req.Context())
			first.Body, _ = req.GetBody()
			if resp, err := next.RoundTrip(first); err == nil {
				_ = resp.Body.Close()
			}
		}
		return next.RoundTrip(req)
	})
}

// leakReplies keeps the bodies of replies open until the test ends.
func leakReplies(t *testing.T) func(http.RoundTripper) http.RoundTripper {
	t.Helper()
	var mu sync.Mutex
	var kept []io.Closer
	t.Cleanup(func() {
		for _, body := range kept {
			_ = body.Close()
		}
	})
	return func(next http.RoundTripper) http.RoundTripper {
		return transport(func(req *http.Request) (*http.Response, error) {
			ctx, cancel := context.WithCancel(context.WithoutCancel(req.Context()))
			stop := context.AfterFunc(req.Context(), cancel)
			resp, err := next.RoundTrip(req.WithContext(ctx))
			stop() // the end of the call would close the body
			if err != nil {
				cancel()
			} else {
				mu.Lock()
				kept = append(kept, resp.Body)
				mu.Unlock()
				resp.Body = io.NopCloser(io.LimitReader(resp.Body, 1))
			}
			return resp, err
		})
	}
}

func leakGoroutines(t *testing.T) func(http.RoundTripper) http.RoundTripper {
	t.Helper()
	end := make(chan struct{})
	t.Cleanup(func() { close(end) })
	var first sync.Once
	return func(next http.RoundTripper) http.RoundTripper {
		return transport(func(req *http.Request) (*http.Response, error) {
			first.Do(func() { go func() { <-end }() })
			return next.RoundTrip(req)
		})
	}
}

func leakMemory(next http.RoundTripper) http.RoundTripper {
	var mu sync.Mutex
	var kept [][]byte
	return transport(func(req *http.Request) (*http.Response, error) {
		mu.Lock()
		kept = append(kept, make([]byte, 256<<10))
		mu.Unlock()
		return next.RoundTrip(req)
	})
}
