package fault_test

import (
	"context"
	"errors"
	"fmt"
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
	const all, goroutines, restarts = 10_000, 32, 6
	srv := kibanatest.New(t, kibanatest.WithRequestLog(0), kibanatest.WithSpaces("marketing"))
	front := serve(t, srv)
	kb, _ := client(t, front.URL(), scoped.WithRetry(scoped.RetryPolicy{
		MaxAttempts: 30, BaseDelay: 2 * time.Millisecond, MaxDelay: 200 * time.Millisecond,
	}))
	r := &restarted{t: t, kb: kb, made: make(chan struct{}, all)}
	var working sync.WaitGroup
	for i := range goroutines {
		working.Go(func() {
			for n := 0; r.calls.Load() < all; n++ {
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
		if broken := new(scoped.ConnectionError); !errors.As(err, &broken) {
			r.t.Errorf("POST: %v (%T), want a %T", err, err, broken)
		}
		return
	}
	_, err = r.kb.Actions.Update(ctx, made.ID, scoped.ConnectorUpdate{Name: "y", Config: made.Config}, space, marked("put-"+name))
	r.called()
	if err != nil {
		r.t.Errorf("PUT: %v", err)
	}
	got, err := r.kb.Actions.Get(ctx, made.ID, space)
	r.called()
	if err != nil || got.Name != "y" {
		r.t.Errorf("GET: %v", err)
	}
	err = r.kb.Actions.Delete(ctx, made.ID, space, marked("delete-"+name))
	r.called()
	if err != nil && !errors.Is(err, scoped.ErrNotFound) { // an earlier attempt has deleted it
		r.t.Errorf("DELETE: %v", err)
	}
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
