package fault_test

import (
	"context"
	"errors"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// calls are one for each method.
var calls = []call{get, update, remove, create}

func TestARefusedConnectionIsTriedAgainWhateverTheMethod(t *testing.T) {
	t.Parallel()
	var config net.ListenConfig
	listener, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = listener.Close()
	for _, c := range calls {
		kb, sent := client(t, "http://"+listener.Addr().String())
		refused := failed[*scoped.ConnectionError](t, c.name, c.make(t.Context(), kb))
		if refused.Attempts != 4 || sent.Sent() != 4 {
			t.Errorf("%s: %d attempts, %d sent, want 4", c.name, refused.Attempts, sent.Sent())
		}
	}
}

// A connection that is reset before the reply has begun says nothing of what became of the request: it is repeated where
// a second time does no harm, and a POST is not.
func TestAResetBeforeTheReply(t *testing.T) {
	t.Parallel()
	for _, phase := range []struct {
		name    string
		way     rig.Direction
		after   int64
		arrives bool // at Kibana
	}{
		{"before the request", rig.Request, 0, false},
		{"in the middle of the request's header", rig.Request, 60, false},
		{"at the end of the request", rig.Request, -1, false},
		{"before the reply", rig.Reply, 0, true},
		{"in the middle of the reply's header", rig.Reply, 100, true},
	} {
		for _, c := range calls {
			t.Run(phase.name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				srv, tap, kb, sent := resetOnce(t, c, phase.way, phase.after)
				err := c.make(t.Context(), kb, marked("x"))
				applied, attempts := 1, 2
				switch {
				case c.method == http.MethodPost:
					broken := failed[*scoped.ConnectionError](t, "error", err)
					attempts = 1
					if broken.Attempts != 1 {
						t.Errorf("%d attempts, want 1", broken.Attempts)
					}
					if !phase.arrives {
						applied = 0
					}
				case c.method == http.MethodDelete && phase.arrives:
					_ = failed[*scoped.NotFoundError](t, "the second time", err) // the first time has deleted it
				case err != nil:
					t.Error(err)
				case c.method == http.MethodPut && phase.arrives:
					applied = 2 // with the same outcome
				}
				if got := srv.Applied("x"); c.writes && got != applied {
					t.Errorf("applied %d times, want %d", got, applied)
				}
				if sent.Sent() != attempts || tap.Dialed() != attempts {
					t.Errorf("sent %d times on %d connections, want %d", sent.Sent(), tap.Dialed(), attempts)
				}
			})
		}
	}
}

// resetOnce is a Kibana whose first connection is reset; -1 is before the last byte.
func resetOnce(t *testing.T, c call, way rig.Direction, after int64) (*kibanatest.Server, *rig.Tap, *scoped.Client, *rig.Bodies) {
	t.Helper()
	srv, tap := tapped(t)
	furnish(t, srv, "default")
	kb, sent := client(t, tap.URL())
	if after < 0 {
		after = lastByte(t, c, way)
	}
	tap.Set(way, after, 1, func() rig.Verdict { return rig.Reset })
	return srv, tap, kb, sent
}

// lastByte is how many bytes of a call come before its last one, at another Kibana of the same kind.
func lastByte(t *testing.T, c call, way rig.Direction) int64 {
	t.Helper()
	srv, tap := tapped(t)
	furnish(t, srv, "default")
	kb, _ := client(t, tap.URL())
	if err := c.make(t.Context(), kb, marked("x")); err != nil {
		t.Fatal(err)
	}
	return tap.Passed(way) - 1
}

// A POST that the caller calls idempotent is repeated as a PUT is.
func TestAnIdempotentPostIsRepeated(t *testing.T) {
	t.Parallel()
	srv, tap, kb, sent := resetOnce(t, create, rig.Reply, 0)
	if err := create.make(t.Context(), kb, marked("x"), scoped.Idempotent()); err != nil {
		t.Error(err)
	}
	if srv.Applied("x") != 2 || sent.Sent() != 2 || tap.Dialed() != 2 {
		t.Errorf("applied %d times, sent %d, on %d connections; want 2", srv.Applied("x"), sent.Sent(), tap.Dialed())
	}
}

func TestACallWithoutRetryIsSentOnce(t *testing.T) {
	t.Parallel()
	_, _, kb, sent := resetOnce(t, get, rig.Reply, 0)
	_ = failed[*scoped.ConnectionError](t, "error", get.make(t.Context(), kb, scoped.WithoutRetry()))
	if sent.Sent() != 1 {
		t.Errorf("sent %d times, want 1", sent.Sent())
	}
}

// A connection that keeps breaking uses up all attempts.
func TestAttemptsEnd(t *testing.T) {
	t.Parallel()
	srv, tap := tapped(t)
	furnish(t, srv, "default")
	tap.Set(rig.Reply, 0, 1000, func() rig.Verdict { return rig.Reset })
	for _, c := range []call{get, update} {
		kb, sent := client(t, tap.URL())
		broken := failed[*scoped.ConnectionError](t, c.name, c.make(t.Context(), kb, marked(c.name)))
		if broken.Attempts != 4 || sent.Sent() != 4 {
			t.Errorf("%s: %d attempts, %d sent, want 4", c.name, broken.Attempts, sent.Sent())
		}
	}
}

// A reply that breaks off in its body is asked for again. That of a POST tells that the request was answered, and with what.
func TestAResetInTheBody(t *testing.T) {
	t.Parallel()
	for name, wrap := range map[string]func(http.Handler) http.Handler{
		"in the middle of the body": func(h http.Handler) http.Handler { return h }, "in the middle of a chunk": chunked,
	} {
		for _, c := range []call{get, update, create, find} {
			for _, how := range []rig.Verdict{rig.Reset, rig.Close} {
				t.Run(name+"/"+c.name, func(t *testing.T) {
					t.Parallel()
					srv := kibanatest.New(t)
					front := serve(t, wrap(srv))
					tap, err := rig.NewTap(front.Address())
					if err != nil {
						t.Fatal(err)
					}
					t.Cleanup(tap.Close)
					furnish(t, srv, "default")
					first, _ := client(t, tap.URL())
					if err := c.make(t.Context(), first); err != nil {
						t.Fatal(err)
					}
					_ = first.Close()
					whole := tap.Passed(rig.Reply)
					tap.Set(rig.Reply, whole-20, 1, func() rig.Verdict { return how })
					kb, sent := client(t, tap.URL())
					err = c.make(t.Context(), kb, marked("x"))
					if c.method != http.MethodPost {
						if err != nil || sent.Sent() != 2 {
							t.Errorf("sent %d times: %v", sent.Sent(), err)
						}
						return
					}
					broken := failed[*scoped.APIError](t, "error", err)
					if broken.StatusCode != http.StatusOK || broken.Attempts != 1 || sent.Sent() != 1 {
						t.Errorf("status %d, %d attempts, %d sent", broken.StatusCode, broken.Attempts, sent.Sent())
					}
					if errors.Unwrap(broken) == nil || !strings.Contains(broken.Error(), "cannot be read") {
						t.Errorf("no cause: %v", broken)
					}
					if got := srv.Applied("x"); c.writes && got != 1 {
						t.Errorf("applied %d times", got)
					}
				})
			}
		}
	}
}

// chunked answers in chunks of 50 bytes.
func chunked(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		whole := httptest.NewRecorder()
		h.ServeHTTP(whole, r)
		maps.Copy(w.Header(), whole.Header())
		w.Header().Del("Content-Length")
		w.WriteHeader(whole.Code)
		for body := whole.Body; body.Len() > 0; {
			_, _ = w.Write(body.Next(50))
			_ = http.NewResponseController(w).Flush()
		}
	})
}

// An export that breaks off says so, however it breaks.
func TestAnExportThatBreaksOff(t *testing.T) {
	t.Parallel()
	for _, how := range []rig.Verdict{rig.Reset, rig.Close} {
		srv, tap := tapped(t)
		furnish(t, srv, "default")
		kb, _ := client(t, tap.URL())
		if err := export.make(t.Context(), kb); err != nil {
			t.Fatal(err)
		}
		_ = kb.Close()
		tap.Set(rig.Reply, tap.Passed(rig.Reply)-20, 1, func() rig.Verdict { return how })
		kb, sent := client(t, tap.URL())
		if err := export.make(t.Context(), kb); !errors.Is(err, scoped.ErrTruncatedExport) {
			t.Errorf("%v, want ErrTruncatedExport", err)
		}
		if sent.Sent() != 1 {
			t.Errorf("sent %d times", sent.Sent())
		}
	}
}

// A file is read once, so an import that breaks is never sent again, not even as idempotent.
func TestABrokenImportIsNotRepeated(t *testing.T) {
	t.Parallel()
	for way, applied := range map[rig.Direction]int{rig.Request: 0, rig.Reply: 1} {
		srv, tap := tapped(t)
		tap.Set(way, 100*int64(1-way), 1, func() rig.Verdict { return rig.Reset })
		kb, sent := client(t, tap.URL())
		broken := failed[*scoped.ConnectionError](t, "error", upload.make(context.Background(), kb, marked("x"), scoped.Idempotent()))
		if broken.Attempts != 1 || sent.Sent() != 1 || srv.Applied("x") != applied {
			t.Errorf("%d attempts, %d sent, applied %d times, want %d", broken.Attempts, sent.Sent(), srv.Applied("x"), applied)
		}
	}
}
