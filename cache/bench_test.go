package cache_test

import (
	"context"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// Compare scaling with -cpu 1,2,4,8. test/bench holds these figures against those of a cache library.

func BenchmarkVerdictHit(b *testing.B) {
	store := warmStore(b)
	b.ReportAllocs()
	for b.Loop() {
		if v, err := store.Verdict(b.Context(), "marketing", exists); err != nil || !v.Cached {
			b.Fatal(v, err)
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
