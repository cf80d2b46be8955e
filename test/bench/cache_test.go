package bench_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/maypok86/otter/v2"

	"github.com/kibana-go/kibana-go/cache"
)

// Each call of a rival here is so many verdicts, so that the clock does not count. The goroutines share them.
const verdicts = 64_000

func exists(context.Context, string) (bool, error) { return true, nil }

func newStore(tb testing.TB, options cache.Options) cache.Store {
	tb.Helper()
	store, err := cache.New(options)
	must(tb, err)
	tb.Cleanup(func() { must(tb, store.Close()) })
	return store
}

// newOtter is the library that serves as the measure: as many entries, and as long.
func newOtter(tb testing.TB) *otter.Cache[string, bool] {
	tb.Helper()
	library, err := otter.New(&otter.Options[string, bool]{
		MaximumSize:      cache.DefaultMaxEntries,
		ExpiryCalculator: otter.ExpiryWriting[string, bool](time.Hour),
	})
	must(tb, err)
	tb.Cleanup(func() { library.StopAllGoroutines() })
	return library
}

func spaceIDs(n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("space-%d", i)
	}
	return ids
}

var errMiss = errors.New("a verdict that should be in memory is not")

// ourHits asks a warm store of ours.
func ourHits(tb testing.TB, goroutines int, ids []string) rival {
	tb.Helper()
	ctx, store := tb.Context(), newStore(tb, cache.Options{TTL: time.Hour})
	for _, id := range ids {
		_, err := store.Verdict(ctx, id, exists)
		must(tb, err)
	}
	return shared(goroutines, ids, func(id string) bool {
		v, err := store.Verdict(ctx, id, exists)
		return err == nil && v.Cached
	})
}

// otterHits asks a warm cache of the library.
func otterHits(tb testing.TB, goroutines int, ids []string) rival {
	tb.Helper()
	library := newOtter(tb)
	for _, id := range ids {
		library.Set(id, true)
	}
	return shared(goroutines, ids, func(id string) bool {
		_, ok := library.GetIfPresent(id)
		return ok
	})
}

// shared lets goroutines share the verdicts of one call.
func shared(goroutines int, ids []string, ask func(id string) bool) rival {
	each := func(from int) error {
		for i := range verdicts / goroutines {
			if !ask(ids[(from+i)%len(ids)]) {
				return errMiss
			}
		}
		return nil
	}
	if goroutines == 1 {
		return rival{call: func() error { return each(0) }}
	}
	return rival{call: func() error { return together(goroutines, each) }}
}

// together runs a function in so many goroutines at once.
func together(goroutines int, run func(number int) error) error {
	var group sync.WaitGroup
	errs := make([]error, goroutines)
	for i := range goroutines {
		group.Go(func() { errs[i] = run(i) })
	}
	group.Wait()
	return errors.Join(errs...)
}

func (r rival) as(name string) rival {
	r.name = name
	return r
}

// BenchmarkVerdictHit is the price of a verdict from memory, beside that of a look-up in a library for caches.
func BenchmarkVerdictHit(b *testing.B) {
	for _, keys := range []int{1, 1_000} {
		ids := spaceIDs(keys)
		for _, goroutines := range []int{1, 8, 64} {
			b.Run(fmt.Sprintf("spaces=%d/goroutines=%d", keys, goroutines), func(b *testing.B) {
				ours, library := ourHits(b, goroutines, ids).as("ours"), otterHits(b, goroutines, ids).as("otter")
				for _, r := range []rival{ours, library} {
					b.Run("client="+r.name, func(b *testing.B) { perVerdict(b, r) })
				}
				b.Run("ratio", func(b *testing.B) { takeTurns(b, []rival{ours, library}) })
			})
		}
	}
}

// perVerdict reports the price of one.
func perVerdict(b *testing.B, r rival) {
	b.Helper()
	for b.Loop() {
		must(b, r.call())
	}
	b.ReportMetric(0, "ns/op") // of a call of the rival
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/verdicts, "ns/verdict")
}

// computing uses no memory, as nothing that goroutines share can do better.
func computing(goroutines int) rival {
	return shared(goroutines, []string{"marketing"}, func(id string) bool {
		n := uint64(len(id))
		for range 40 {
			n = n*6364136223846793005 + 1
		}
		return n != 0
	})
}

// BenchmarkVerdictScaling holds the time that goroutines take for as many verdicts together against that of one alone.
// What the machine can do shows in the same ratio of a mere computation.
func BenchmarkVerdictScaling(b *testing.B) {
	for _, keys := range []int{1, 1_000} {
		ids := spaceIDs(keys)
		for _, goroutines := range []int{8, 64} {
			b.Run(fmt.Sprintf("spaces=%d/goroutines=%d", keys, goroutines), func(b *testing.B) {
				b.Run("ours", func(b *testing.B) {
					takeTurns(b, []rival{ourHits(b, goroutines, ids).as("many"), ourHits(b, 1, ids).as("one")})
				})
				b.Run("machine", func(b *testing.B) {
					takeTurns(b, []rival{computing(goroutines).as("many"), computing(1).as("one")})
				})
				b.Run("otter", func(b *testing.B) {
					takeTurns(b, []rival{otterHits(b, goroutines, ids).as("many"), otterHits(b, 1, ids).as("one")})
				})
			})
		}
	}
}

// BenchmarkVerdictMiss is what the store adds to a question to Kibana, alone and where 64 goroutines ask at once.
func BenchmarkVerdictMiss(b *testing.B) {
	for _, goroutines := range []int{1, 64} {
		b.Run(fmt.Sprintf("goroutines=%d", goroutines), func(b *testing.B) {
			ctx, store := b.Context(), newStore(b, cache.Options{TTL: time.Hour})
			ask := func(int) error {
				_, err := store.Verdict(ctx, "marketing", exists)
				return err
			}
			b.ReportAllocs()
			for b.Loop() {
				must(b, store.Forget(ctx, "marketing"))
				if goroutines == 1 {
					must(b, ask(0))
				} else {
					must(b, together(goroutines, ask))
				}
			}
		})
	}
}
