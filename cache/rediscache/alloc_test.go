//go:build !race

package rediscache_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
)

//nolint:paralleltest // AllocsPerRun counts those of all goroutines
func TestHitDoesNotAllocate(t *testing.T) {
	store := newStore(t, options(redistest.Start(t)))
	want(t, store, "sales", exists, fresh(true))
	ctx := t.Context()
	if allocs := testing.AllocsPerRun(1000, func() { _, _ = store.Verdict(ctx, "sales", unwanted) }); allocs >= 1 {
		t.Errorf("a hit costs %v allocations", allocs)
	}
}
