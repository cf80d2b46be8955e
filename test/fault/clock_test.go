package fault_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// A server whose clock is hours off still says how long to wait: its Retry-After is to be read against its own Date.
func TestRetryAfterOfAServerWhoseClockIsWrong(t *testing.T) {
	t.Parallel()
	for _, off := range []time.Duration{-7 * time.Hour, 0, 7 * time.Hour} {
		first := true
		front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			now := time.Now().Add(off)
			w.Header().Set("Date", now.UTC().Format(http.TimeFormat))
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Kbn-Name", "kibana")
			if !first {
				_, _ = w.Write([]byte(connector))
				return
			}
			w.Header().Set("Retry-After", now.Add(30*time.Second).UTC().Format(http.TimeFormat))
			w.WriteHeader(http.StatusServiceUnavailable)
		}))
		kb, _ := client(t, front.URL())
		busy := failed[*scoped.UnavailableError](t, "error", get.make(t.Context(), kb, scoped.WithoutRetry()))
		if busy.RetryAfter != 30*time.Second {
			t.Errorf("%s off: a wait of %s, want 30s", off, busy.RetryAfter)
		}
		_ = kb.Close()
	}
}

// A date that is past asks for no wait; the call goes on at once.
func TestARetryAfterThatIsPast(t *testing.T) {
	t.Parallel()
	calls := 0
	front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Kbn-Name", "kibana")
		if calls++; calls == 1 {
			w.Header().Set("Retry-After", time.Now().Add(-time.Hour).UTC().Format(http.TimeFormat))
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		_, _ = w.Write([]byte(connector))
	}))
	kb, sent := client(t, front.URL())
	if err := create.make(t.Context(), kb); err != nil || sent.Sent() != 2 {
		t.Errorf("%v, sent %d times", err, sent.Sent())
	}
	_ = kb.Close()
}

// A server that asks for too long a wait is not waited for.
func TestARetryAfterThatIsTooLong(t *testing.T) {
	t.Parallel()
	front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "86400")
		w.WriteHeader(http.StatusTooManyRequests)
	}))
	kb, sent := client(t, front.URL())
	busy := failed[*scoped.RateLimitError](t, "error", get.make(t.Context(), kb))
	if busy.RetryAfter != 24*time.Hour || sent.Sent() != 1 {
		t.Errorf("a wait of %s, sent %d times", busy.RetryAfter, sent.Sent())
	}
	_ = kb.Close()
}
