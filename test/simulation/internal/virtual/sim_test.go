package virtual_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// told is what happened at which time.
type told struct {
	At   time.Duration
	What string
}

type diary []told

func (d *diary) note(s *virtual.Sim, what string) { *d = append(*d, told{s.Since(), what}) }

func (d *diary) want(t *testing.T, want ...told) {
	t.Helper()
	if diff := cmp.Diff(diary(want), *d); diff != "" {
		t.Errorf("what happened (-want +got):\n%s", diff)
	}
}

func TestTasksAreDoneInTheirOrder(t *testing.T) {
	t.Parallel()
	var d diary
	virtual.Run(func(s *virtual.Sim) {
		note := func(what string) virtual.Func { return func() { d.note(s, what) } }
		s.After(3, note("third"))
		s.After(1, note("first"))
		s.After(3, note("fourth"))
		s.At(2, virtual.Func(func() {
			d.note(s, "sleeps")
			s.Sleep(8)
			d.note(s, "wakes")
		}))
		for i := range time.Duration(100) {
			s.At(20+i*37%100, virtual.Func(func() {}))
		}
		s.At(-1, note("at once"))
	})
	d.want(t, told{0, "at once"}, told{1, "first"}, told{2, "sleeps"}, told{3, "third"}, told{3, "fourth"}, told{10, "wakes"})
}

func TestGateLetsThoseWhoWaitGoOn(t *testing.T) {
	t.Parallel()
	var d diary
	virtual.Run(func(s *virtual.Sim) {
		var gate virtual.Gate
		for _, who := range []string{"a", "b"} {
			s.After(0, virtual.Func(func() {
				gate.Wait(s)
				d.note(s, who)
			}))
		}
		s.After(5, virtual.Func(func() { gate.Open(s, 2) }))
	})
	d.want(t, told{7, "a"}, told{7, "b"})
}

func TestSupposeGoesBack(t *testing.T) {
	t.Parallel()
	virtual.Run(func(s *virtual.Sim) {
		var then time.Duration
		s.Suppose(9, func() { then = s.Since() })
		if then != 9 || s.Since() != 0 {
			t.Errorf("supposed %v, then %v", then, s.Since())
		}
	})
}

// TestCallersShareALoadOfTheStore has callers join a load of the real store, which is overtaken by a Forget in the second
// case and fails in the third.
func TestCallersShareALoadOfTheStore(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	for _, test := range []struct {
		name   string
		forget time.Duration
		err    error
		want   []told
	}{
		{"remembered", 0, nil, []told{
			{0, "loads"}, {10, "a true fresh"}, {10, "b true fresh"}, {10, "c true fresh"}, {25, "d true cached"},
		}},
		{"forgotten", 5, nil, []told{
			{0, "loads"}, {10, "loads"}, {20, "a true fresh"}, {20, "b true fresh"}, {20, "c true fresh"}, {25, "d true cached"},
		}},
		{"forgotten before others come", 1, nil, []told{
			{0, "loads"}, {2, "loads"}, {12, "b true fresh"}, {12, "c true fresh"}, {12, "a true fresh"}, {25, "d true cached"},
		}},
		{"failed", 0, broken, []told{
			{0, "loads"}, {10, "a broken"}, {10, "b broken"}, {10, "c broken"}, {25, "loads"}, {35, "d broken"},
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var d diary
			virtual.Run(func(s *virtual.Sim) {
				store, err := cache.New(cache.Options{TTL: 100, Now: s.Now})
				if err != nil {
					t.Error(err)
					return
				}
				loads := virtual.Loads{}
				for i, who := range []string{"a", "b", "c"} {
					s.At(time.Duration(2*i), virtual.Func(func() { d.ask(s, who, loads, store, test.err) }))
				}
				s.At(25, virtual.Func(func() { d.ask(s, "d", loads, store, test.err) }))
				if test.forget > 0 {
					s.At(test.forget, virtual.Func(func() { _ = store.Forget(t.Context(), "s") }))
				}
			})
			d.want(t, test.want...)
		})
	}
}

func (d *diary) ask(s *virtual.Sim, who string, loads virtual.Loads, store cache.Store, fails error) {
	var caller virtual.Caller
	verdict, err := caller.Verdict(s, loads, store, "s", func(context.Context, string) (bool, error) {
		d.note(s, "loads")
		s.Sleep(10)
		return true, fails
	})
	switch {
	case err != nil:
		d.note(s, who+" "+err.Error())
	case verdict.Cached:
		d.note(s, who+" true cached")
	default:
		d.note(s, who+" true fresh")
	}
}
