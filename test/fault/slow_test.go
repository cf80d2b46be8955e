package fault_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// patience is how long an attempt may take where the other side takes for ever.
var patience = scoped.WithAttemptTimeout(100 * time.Millisecond)

// drip sends a text byte by byte, and again from the beginning, until the client hangs up.
func drip(conn net.Conn, text string) {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for i := 0; ; i++ {
		if _, err := conn.Write([]byte{text[i%len(text)]}); err != nil {
			return
		}
		<-tick.C
	}
}

// timedOut checks that an error says that the limit of the attempt ended it.
func timedOut(t *testing.T, err error) {
	t.Helper()
	if timeout := failed[*scoped.TimeoutError](t, "cause", err); timeout.Of != "attempt" {
		t.Errorf("%v, want a timeout of the attempt", err)
	}
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v does not match context.DeadlineExceeded", err)
	}
}

// A server that keeps a request waiting is left when the time of the attempt is up, whether it says nothing or speaks
// slowly.
func TestAServerThatNeverFinishesItsHeader(t *testing.T) {
	t.Parallel()
	for name, answer := range map[string]func(net.Conn, *http.Request){
		"silence": func(conn net.Conn, _ *http.Request) { silence(conn) },
		"slow loris": func(conn net.Conn, _ *http.Request) {
			_, _ = conn.Write([]byte("HTTP/1.1 200 OK\r\n"))
			drip(conn, "X-More: y\r\n")
		},
	} {
		for _, c := range calls {
			t.Run(name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				server := rawServer(t, answer)
				kb, _ := client(t, server.url, patience, scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 2, BaseDelay: 1}))
				err := c.make(t.Context(), kb)
				late := failed[*scoped.ConnectionError](t, "error", err)
				timedOut(t, err)
				want := 2
				if c.method == http.MethodPost {
					want = 1 // it may have been worked on
				}
				if late.Attempts != want || int(server.requests.Load()) != want {
					t.Errorf("%d attempts, %d requests, want %d", late.Attempts, server.requests.Load(), want)
				}
			})
		}
	}
}

func TestAServerThatNeverFinishesItsBody(t *testing.T) {
	t.Parallel()
	for name, begin := range map[string]string{
		"long":    ok(1<<20, `{"id":"`),
		"chunked": "HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n",
	} {
		for _, c := range calls {
			if c.method == http.MethodDelete {
				continue // of its reply nothing is needed
			}
			t.Run(name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				server := rawServer(t, func(conn net.Conn, _ *http.Request) {
					_, _ = conn.Write([]byte(begin))
					drip(conn, "x")
				})
				kb, _ := client(t, server.url, patience)
				err := c.make(t.Context(), kb)
				late := failed[*scoped.APIError](t, "error", err)
				timedOut(t, err)
				attempts := 4
				if c.method == http.MethodPost {
					attempts = 1
				}
				if late.StatusCode != http.StatusOK || late.Attempts != attempts || int(server.requests.Load()) != attempts {
					t.Errorf("status %d, %d attempts, %d requests", late.StatusCode, late.Attempts, server.requests.Load())
				}
			})
		}
	}
}

// The time of a call covers all its attempts.
func TestACallTimeoutEndsTheAttempts(t *testing.T) {
	t.Parallel()
	server := rawServer(t, func(conn net.Conn, _ *http.Request) { silence(conn) })
	kb, _ := client(t, server.url, patience, scoped.WithCallTimeout(350*time.Millisecond), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1000, BaseDelay: 1}))
	err := get.make(t.Context(), kb)
	late := failed[*scoped.ConnectionError](t, "error", err)
	_ = failed[*scoped.TimeoutError](t, "cause", err)
	if late.Attempts < 2 || late.Attempts > 4 {
		t.Errorf("%d attempts in three and a half times the time of one", late.Attempts)
	}
}

// An export may take as long as it likes, as long as it moves; one that stands still is left.
func TestAnExportThatStandsStill(t *testing.T) {
	t.Parallel()
	line := strings.Split(dashboards, "\n")[0] + "\n"
	server := rawServer(t, func(conn net.Conn, _ *http.Request) {
		_, _ = conn.Write([]byte("HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/ndjson\r\n\r\n"))
		tick := time.NewTicker(25 * time.Millisecond)
		defer tick.Stop()
		for range 40 { // many times the patience
			_, _ = conn.Write([]byte(line))
			<-tick.C
		}
		silence(conn)
	})
	kb, _ := client(t, server.url, scoped.WithAttemptTimeout(400*time.Millisecond))
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"dashboard"}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	var written strings.Builder
	_, err = export.WriteTo(&written)
	timedOut(t, err)
	if !errors.Is(err, scoped.ErrTruncatedExport) {
		t.Errorf("%v, want ErrTruncatedExport", err)
	}
	if got := strings.Count(written.String(), "\n"); got != 40 {
		t.Errorf("%d objects came, want 40", got)
	}
}

// An import into a server that stops reading is left, too.
func TestAnImportThatStandsStill(t *testing.T) {
	t.Parallel()
	server := rawServer(t, func(conn net.Conn, _ *http.Request) { // the header is read, and little of the body
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for _, err := conn.Write(nil); err == nil; _, err = conn.Write([]byte("HTTP/1.1 102 Processing\r\n\r\n")) {
			<-tick.C
		}
	})
	kb, sent := client(t, server.url, patience)
	endless := &repeated{text: strings.Split(dashboards, "\n")[0] + "\n", left: 1 << 30}
	_, err := kb.SavedObjects.Import(t.Context(), endless, scoped.ImportOptions{})
	_ = failed[*scoped.ConnectionError](t, "error", err)
	timedOut(t, err)
	if sent.Sent() != 1 {
		t.Errorf("sent %d times", sent.Sent())
	}
}

// repeated is a reader of one text, again and again, for about as many bytes as are left.
type repeated struct {
	text string
	at   int
	left int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left <= 0 && r.at == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.text[r.at:])
	r.at = (r.at + n) % len(r.text)
	r.left -= n
	return n, nil
}

// Toxiproxy's ways to be slow.
func TestSlowNetworks(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		kind, stream string
		attributes   map[string]any
		works        bool
	}{
		{"latency", "downstream", map[string]any{"latency": 30, "jitter": 10}, true},
		{"latency", "upstream", map[string]any{"latency": 30}, true},
		{"bandwidth", "downstream", map[string]any{"rate": 10}, true}, // KB/s
		{"slicer", "downstream", map[string]any{"average_size": 20, "size_variation": 5, "delay": 100}, true},
		{"slow_close", "downstream", map[string]any{"delay": 50}, true},
		{"timeout", "downstream", map[string]any{"timeout": 0}, false}, // nothing ever comes
		{"timeout", "upstream", map[string]any{"timeout": 0}, false},
		{"latency", "downstream", map[string]any{"latency": 600_000}, false},
		{"reset_peer", "downstream", map[string]any{"timeout": 0}, false},
		{"reset_peer", "upstream", map[string]any{"timeout": 0}, false},
		{"limit_data", "downstream", map[string]any{"bytes": 100}, false},
		{"limit_data", "upstream", map[string]any{"bytes": 100}, false},
	} {
		t.Run(test.kind+"/"+test.stream, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			furnish(t, srv, "default")
			proxy, err := rig.NewToxic(address(srv))
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(proxy.Close)
			if err := proxy.Add(test.kind, test.stream, 1, test.attributes); err != nil {
				t.Fatal(err)
			}
			limit := 30 * time.Second
			if !test.works {
				limit = 200 * time.Millisecond
			}
			kb, sent := client(t, proxy.URL(), scoped.WithAttemptTimeout(limit), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 2, BaseDelay: 1}))
			for _, c := range []call{get, create} {
				before := sent.Sent()
				err := c.make(t.Context(), kb, marked(c.name))
				if test.works {
					if err != nil || sent.Sent() != before+1 {
						t.Errorf("%s: %v, sent %d times", c.name, err, sent.Sent()-before)
					}
					continue
				}
				attempts := 2
				if c.method == http.MethodPost {
					attempts = 1
				}
				if broken := failed[*scoped.ConnectionError](t, c.name, err); broken.Attempts != attempts || sent.Sent() != before+attempts {
					t.Errorf("%s: %d attempts, sent %d times, want %d", c.name, broken.Attempts, sent.Sent()-before, attempts)
				}
			}
			if got := srv.Applied(create.name); got > 1 {
				t.Errorf("the POST was applied %d times", got)
			}
		})
	}
}
