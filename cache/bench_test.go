package cache_test

import (
	"context"
	"testing"
	"time"

	"github.com/maypok86/otter/v2"

	"github.com/kibana-go/kibana-go/cache"
)

// The price of a verdict from memory, next to that of the bare lookup inside it. Compare scaling with -cpu 1,2,4,8.

func BenchmarkVerdictHit(b *testing.B) {
	store := warmStore(b)
	b.ReportAllocs()
	for b.Loop() {
		if v, err := store.Verdict(b.Context(), "marketing", exists); err != nil || !v.Cached {
			b.Fatal(v, err)
		}
	}
}

func BenchmarkBareOtterHit(b *testing.B) {
	bare := warmOtter(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := bare.GetIfPresent("marketing"); !ok {
			b.Fatal("miss")
		}
	}
}

func BenchmarkVerdictHitParallel(b *testing.B) {
	store := warmStore(b)
	ctx := b.Context()
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if v, err := store.Verdict(ctx, "marketing", exists); err != nil || !v.Cached {
				b.Error(v, err)
			}
		}
	})
}

func BenchmarkBareOtterHitParallel(b *testing.B) {
	bare := warmOtter(b)
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, ok := bare.GetIfPresent("marketing"); !ok {
				b.Error("miss")
			}
		}
	})
}

// BenchmarkVerdictLoad is what the store adds to a round trip to Kibana.
func BenchmarkVerdictLoad(b *testing.B) {
	store := newStore(b, cache.Options{TTL: time.Nanosecond})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := store.Verdict(b.Context(), "marketing", exists); err != nil {
			b.Fatal(err)
		}
	}
}

func warmStore(b *testing.B) cache.Store {
	b.Helper()
	var store cache.Store = newStore(b, cache.Options{TTL: time.Hour})
	if _, err := store.Verdict(context.Background(), "marketing", exists); err != nil {
		b.Fatal(err)
	}
	return store
}

func warmOtter(b *testing.B) *otter.Cache[string, bool] {
	b.Helper()
	bare, err := otter.New(&otter.Options[string, bool]{
		MaximumSize:      cache.DefaultMaxEntries,
		ExpiryCalculator: otter.ExpiryWriting[string, bool](time.Hour),
	})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { bare.StopAllGoroutines() })
	bare.Set("marketing", true)
	return bare
}
