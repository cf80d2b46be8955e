package fault_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A call may be given up at any byte, of the look-up of its space or of its own, on the way out or back: it ends at once,
// says so, is not sent again, and leaves neither a connection nor, as TestMain sees, a goroutine.
func TestCallsCanBeGivenUpAtAnyByte(t *testing.T) {
	t.Parallel()
	for _, c := range []call{get, find, create, update, remove, export, upload} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			srv, tap := tapped(t, kibanatest.WithSpaces("marketing"), kibanatest.WithRequestLog(0))
			for way, name := range map[rig.Direction]string{rig.Request: "request", rig.Reply: "reply"} {
				furnish(t, srv, "marketing")
				before := tap.Passed(way)
				if err := giveUp(t, tap, c, "whole", func(func()) {}); err != nil {
					t.Fatalf("undisturbed: %v", err)
				}
				total := tap.Passed(way) - before
				for n := int64(0); n < total; n += 1 + total/150 {
					sweep(t, srv, tap, c, way, n, fmt.Sprintf("%s %d of %d", name, n, total))
				}
			}
		})
	}
}

func sweep(t *testing.T, srv *kibanatest.Server, tap *rig.Tap, c call, way rig.Direction, n int64, at string) {
	t.Helper()
	furnish(t, srv, "marketing")
	dialed := tap.Dialed()
	err := giveUp(t, tap, c, at, func(cancel func()) {
		tap.Set(way, n, 1, func() rig.Verdict { cancel(); return rig.Stall })
	})
	tap.Clear()
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%s: %v, want context.Canceled", at, err)
	}
	most := 1
	if way == rig.Request {
		most = 0
	}
	if got := srv.Applied(at); c.writes && got > most {
		t.Errorf("%s: applied %d times", at, got)
	}
	if got := tap.Dialed() - dialed; got != 1 {
		t.Errorf("%s: %d connections, want 1", at, got)
	}
}

// giveUp makes a call with a client of its own, and waits until nothing is left of it.
func giveUp(t *testing.T, tap *rig.Tap, c call, mark string, prepare func(cancel func())) error {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	prepare(cancel)
	bodies := new(rig.Bodies)
	kb, err := scoped.New(tap.URL(), scoped.WithAPIKey(key), scoped.WithMiddleware(bodies.Wrap))
	if err != nil {
		t.Fatal(err)
	}
	result := c.make(ctx, kb, scoped.InSpace("marketing"), marked(mark))
	_ = kb.Close()
	if err := rig.Eventually(func() error {
		return errors.Join(none("open bodies", bodies.Open()), none("open connections", tap.Open()))
	}); err != nil {
		t.Errorf("%s: %v", mark, err)
	}
	return result
}
