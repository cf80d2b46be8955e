package rediscache_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
)

// BenchmarkVerdictHit is a verdict that this process holds, next to the same of a cache.Memory.
func BenchmarkVerdictHit(b *testing.B) {
	memory, err := cache.New(cache.Options{TTL: time.Hour})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = memory.Close() }()
	for name, store := range map[string]cache.Store{
		"store=memory": memory,
		"store=redis":  newStore(b, options(redistest.Start(b))),
	} {
		if _, err := store.Verdict(b.Context(), "marketing", exists); err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			ctx := b.Context()
			b.ReportAllocs()
			for b.Loop() {
				if v, err := store.Verdict(ctx, "marketing", unwanted); err != nil || !v.Cached {
					b.Fatal(v, err)
				}
			}
		})
		b.Run(name+"/parallel", func(b *testing.B) {
			ctx := b.Context()
			b.ReportAllocs()
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if v, err := store.Verdict(ctx, "marketing", unwanted); err != nil || !v.Cached {
						b.Error(v, err)
					}
				}
			})
		})
	}
}

// BenchmarkVerdictFromRedis is a verdict that another process got.
func BenchmarkVerdictFromRedis(b *testing.B) {
	server := redistest.Start(b)
	loader := newStore(b, options(server))
	for i := range 1000 {
		verdict(b, loader, spaceID(i), exists)
	}
	opts := options(server)
	opts.MaxEntries = 1 // holds next to nothing
	store := newStore(b, opts)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if _, err := store.Verdict(b.Context(), spaceID(i%1000), unwanted); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

// BenchmarkVerdictLoad is what the store adds to a question to Kibana, for a space that nobody knows.
func BenchmarkVerdictLoad(b *testing.B) {
	store := newStore(b, options(redistest.Start(b)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if _, err := store.Verdict(b.Context(), strconv.Itoa(i), exists); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkForget(b *testing.B) {
	store := newStore(b, options(redistest.Start(b)))
	b.ReportAllocs()
	for b.Loop() {
		if err := store.Forget(b.Context(), "marketing"); err != nil {
			b.Fatal(err)
		}
	}
}
