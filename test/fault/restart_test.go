package fault_test

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A Kibana that is killed and started again while ten thousand calls are made: what may be repeated succeeds, no POST is
// applied twice, and what fails has a type.
func TestRestartsWhileCallsAreMade(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithRequestLog(0), kibanatest.WithSpaces("marketing"))
	restart(t, 10_000, srv, serve(t, srv))
}

// The same over HTTP/2, as Kibana speaks it with TLS: many calls share a connection, and die with it.
func TestRestartsWhileCallsAreMadeOverHTTP2(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithRequestLog(0), kibanatest.WithSpaces("marketing"))
	cert, trust := certificate(t, "127.0.0.1", time.Now().Add(24*time.Hour))
	var streams atomic.Int64
	front, err := rig.NewFront(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ProtoMajor == 2 {
			streams.Add(1)
		}
		srv.ServeHTTP(w, r)
	}), &tls.Config{Certificates: []tls.Certificate{cert}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(front.Kill)
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: trust}, ForceAttemptHTTP2: true}
	t.Cleanup(transport.CloseIdleConnections)
	restart(t, 3_000, srv, front, scoped.WithHTTPClient(&http.Client{Transport: transport}))
	if streams.Load() < 3_000 {
		t.Errorf("%d requests came over HTTP/2", streams.Load())
	}
}

func restart(t *testing.T, all int, srv *kibanatest.Server, front *rig.Front, opts ...scoped.Option) {
	t.Helper()
	const goroutines, restarts = 32, 6
	kb, _ := client(t, front.URL(), append(opts, scoped.WithRetry(scoped.RetryPolicy{
		MaxAttempts: 30, BaseDelay: 2 * time.Millisecond, MaxDelay: 200 * time.Millisecond,
	}))...)
	r := &restarted{t: t, kb: kb, made: make(chan struct{}, all)}
	var working sync.WaitGroup
	for i := range goroutines {
		working.Go(func() {
			for n := 0; r.calls.Load() < int64(all); n++ {
				r.errand(fmt.Sprintf("%d-%d", i, n))
			}
		})
	}
	for range restarts {
		for range all / (restarts + 1) {
			<-r.made
		}
		front.Kill()
		if err := rig.Eventually(front.Start); err != nil {
			t.Error(err)
			break
		}
	}
	working.Wait()
	for _, mark := range srv.AppliedMoreThanOnce() {
		if strings.HasPrefix(mark, "post-") {
			t.Errorf("%s was applied more than once", mark)
		}
	}
	t.Logf("%d calls, %d POSTs failed", r.calls.Load(), r.lost.Load())
	_ = kb.Close()
}

// restarted makes calls to a server that is restarted.
type restarted struct {
	t     *testing.T
	kb    *scoped.Client
	made  chan struct{} // a call was made
	calls atomic.Int64
	lost  atomic.Int64 // POSTs
}

// errand creates a connector, uses it and deletes it.
func (r *restarted) errand(name string) {
	ctx, space := context.Background(), scoped.InSpace("marketing")
	made, err := r.kb.Actions.Create(ctx, indexConnector(), space, marked("post-"+name))
	r.called()
	if err != nil {
		r.lost.Add(1)
		if broken := new(scoped.ConnectionError); !errors.As(err, &broken) && !halved(err) {
			r.t.Errorf("POST: %v (%T), want a %T", err, err, broken)
		}
		return
	}
	_, err = r.kb.Actions.Update(ctx, made.ID, scoped.ConnectorUpdate{Name: "y", Config: made.Config}, space, marked("put-"+name))
	r.called()
	if err != nil && !halved(err) {
		r.t.Errorf("PUT: %v", err)
	}
	got, err := r.kb.Actions.Get(ctx, made.ID, space)
	r.called()
	if err != nil && !halved(err) || err == nil && got.Name != "y" {
		r.t.Errorf("GET: %v", err)
	}
	err = r.kb.Actions.Delete(ctx, made.ID, space, marked("delete-"+name))
	r.called()
	if err != nil && !errors.Is(err, scoped.ErrNotFound) { // an earlier attempt has deleted it
		r.t.Errorf("DELETE: %v", err)
	}
}

// halved tells whether a call was answered with success and broke off in the body, which is not repeated.
func halved(err error) bool {
	var answered *scoped.APIError
	return errors.As(err, &answered) && answered.StatusCode == http.StatusOK && errors.Unwrap(answered) != nil
}

func (r *restarted) called() {
	r.calls.Add(1)
	select {
	case r.made <- struct{}{}:
	default: // nobody counts any more
	}
}

// Connections that died while nobody used them cost nothing: what comes next goes over a new one.
func TestConnectionsThatDiedWhileIdle(t *testing.T) {
	t.Parallel()
	for _, c := range calls {
		srv := kibanatest.New(t)
		furnish(t, srv, "default")
		front := serve(t, srv)
		kb, sent := client(t, front.URL())
		if err := get.make(t.Context(), kb); err != nil {
			t.Fatal(err)
		}
		front.Kill()
		if err := rig.Eventually(front.Start); err != nil {
			t.Fatal(err)
		}
		err := c.make(t.Context(), kb, marked("x"))
		if broken := new(scoped.ConnectionError); err != nil && (c.name != create.name || !errors.As(err, &broken)) {
			t.Errorf("%s: %v", c.name, err) // a POST may go out before its connection is known to be dead
		}
		if got := srv.Applied("x"); got > 1 || c.writes && err == nil && got != 1 {
			t.Errorf("%s: applied %d times", c.name, got)
		}
		if n := sent.Sent(); n > 3 {
			t.Errorf("%s: sent %d times", c.name, n)
		}
		_ = kb.Close()
	}
}
