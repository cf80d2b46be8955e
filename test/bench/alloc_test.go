//go:build !race

package bench_test

import (
	"context"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// Allocations are the same on every machine, so they are tests. The race detector makes its own, so they run without.

//nolint:paralleltest // it counts allocations, those of other tests included
func TestAllocationsOfAVerdictFromMemory(t *testing.T) {
	store := newStore(t, cache.Options{TTL: time.Hour})
	hit := func() {
		if v, err := store.Verdict(t.Context(), "marketing", exists); err != nil || !v.Exists {
			t.Fatal(v, err)
		}
	}
	hit()
	if got := testing.AllocsPerRun(1000, hit); got != 0 {
		t.Errorf("%v allocations, want 0", got)
	}
}

// Ours may make 8 allocations more than a program that does the same work by hand.
//
//nolint:paralleltest // likewise
func TestAllocationsOfACall(t *testing.T) {
	p := newParties(t)
	for name, operation := range map[string]func(context.Context, parties) []rival{
		"GetConnector": getting, "ListConnectors": listing, "ExecuteConnector": executing,
	} {
		rivals := operation(t.Context(), p)
		ours, bare := allocations(t, rivals[0]), allocations(t, rivals[1])
		t.Logf("%s: %v allocations, %v by hand", name, ours, bare)
		if ours > bare+8 {
			t.Errorf("%s: %v allocations, %v by hand: want at most 8 more", name, ours, bare)
		}
	}
}

func allocations(t *testing.T, r rival) float64 {
	t.Helper()
	return testing.AllocsPerRun(50, func() { must(t, r.call()) }) // it calls once before it counts
}
