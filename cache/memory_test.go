package cache_test

import (
	"context"
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/cache"
)

func TestVerdictsExpire(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		opts cache.Options
		load cache.Loader
		life time.Duration
	}{
		"exists, by default":          {cache.Options{}, exists, 5 * time.Minute},
		"missing, by default":         {cache.Options{}, missing, 5 * time.Second},
		"the defaults by name":        {cache.Options{TTL: cache.DefaultTTL, NegativeTTL: cache.DefaultNegativeTTL}, exists, 5 * time.Minute},
		"exists, custom":              {cache.Options{TTL: time.Hour}, exists, time.Hour},
		"missing, other TTL custom":   {cache.Options{TTL: time.Hour}, missing, 5 * time.Second},
		"missing, custom":             {cache.Options{NegativeTTL: time.Minute}, missing, time.Minute},
		"exists, other TTL custom":    {cache.Options{NegativeTTL: time.Minute}, exists, 5 * time.Minute},
		"very short":                  {cache.Options{TTL: time.Millisecond}, exists, time.Millisecond},
		"as good as not kept at all":  {cache.Options{NegativeTTL: time.Nanosecond}, missing, time.Nanosecond},
		"missing longer than exists":  {cache.Options{TTL: time.Second, NegativeTTL: time.Minute}, missing, time.Minute},
		"exists shorter than missing": {cache.Options{TTL: time.Second, NegativeTTL: time.Minute}, exists, time.Second},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				store := newStore(t, test.opts)
				first := call(t.Context(), store, "s", test.load)
				if first.err != nil || first.Cached {
					t.Fatalf("first call: %+v", first)
				}

				pass(test.life - 1)
				call(t.Context(), store, "s", unwanted(t)).want(t, cached(first.Exists))

				// The hit above has not extended the life of the verdict.
				pass(time.Nanosecond)
				call(t.Context(), store, "s", test.load).want(t, first.Verdict)
			})
		})
	}
}

func TestTheLongestTTLNeverEnds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newStore(t, cache.Options{TTL: math.MaxInt64})
		call(t.Context(), store, "s", exists).want(t, fresh(true))
		pass(time.Hour)
		call(t.Context(), store, "s", unwanted(t)).want(t, cached(true))
	})
}

func TestLifeCountsFromTheAnswer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newStore(t, cache.Options{TTL: time.Second})
		slow := func(context.Context, string) (bool, error) {
			pass(time.Minute)
			return true, nil
		}
		call(t.Context(), store, "s", slow).want(t, fresh(true))
		call(t.Context(), store, "s", unwanted(t)).want(t, cached(true))
	})
}

func TestNewRefusesNegativeOptions(t *testing.T) {
	t.Parallel()
	tests := map[string]cache.Options{
		"Options.TTL":         {TTL: -1},
		"Options.NegativeTTL": {NegativeTTL: -time.Second},
		"Options.MaxEntries":  {MaxEntries: -1},
	}
	for field, opts := range tests {
		t.Run(field, func(t *testing.T) {
			t.Parallel()
			store, err := cache.New(opts)
			if store != nil || err == nil || !strings.Contains(err.Error(), field+" ") {
				t.Errorf("New(%+v) = %v, %v; want an error that names %s", opts, store, err, field)
			}
		})
	}
}

func TestStatsTellHowVerdictsCameAbout(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newStore(t, cache.Options{})
		failing := func(context.Context, string) (bool, error) { return false, context.DeadlineExceeded }

		call(t.Context(), store, "here", exists)
		call(t.Context(), store, "here", exists)
		call(t.Context(), store, "here", exists)
		call(t.Context(), store, "gone", missing)
		call(t.Context(), store, "gone", missing)
		call(t.Context(), store, "down", failing)

		kibana := make(slowKibana)
		waiting := startMany(t.Context(), 4, store, "busy", kibana.load)
		want := cache.Stats{Hits: 3, Misses: 7, Loads: 4, FailedLoads: 1, Negative: 2, Entries: 2}
		if diff := cmp.Diff(want, store.Stats()); diff != "" {
			t.Errorf("with a load under way (-want +got):\n%s", diff)
		}

		kibana.next(t).reply(false)
		for _, done := range waiting {
			finished(t, done).want(t, fresh(false))
		}
		want = cache.Stats{Hits: 3, Misses: 7, Loads: 4, FailedLoads: 1, Negative: 6, Entries: 3}
		if diff := cmp.Diff(want, store.Stats()); diff != "" {
			t.Errorf("after it (-want +got):\n%s", diff)
		}
	})
}

func TestAFullStoreKeepsWhatIsAskedFor(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		const limit = 10
		store := newStore(t, cache.Options{MaxEntries: limit})
		call(t.Context(), store, "busy", exists).want(t, fresh(true))
		for i := range 10 * limit {
			call(t.Context(), store, "busy", unwanted(t)).want(t, cached(true))
			call(t.Context(), store, strconv.Itoa(i), exists).want(t, fresh(true))
		}
		if held := store.Stats().Entries; held != limit {
			t.Errorf("%d verdicts are held, want %d", held, limit)
		}
	})
}

func TestAFullStoreDropsWhatHasExpired(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newStore(t, cache.Options{MaxEntries: 3, NegativeTTL: time.Second})
		call(t.Context(), store, "old", missing).want(t, fresh(false))
		call(t.Context(), store, "old", unwanted(t)).want(t, cached(false)) // asked for, so it would be kept
		call(t.Context(), store, "a", exists).want(t, fresh(true))
		call(t.Context(), store, "b", exists).want(t, fresh(true))

		pass(time.Second)
		call(t.Context(), store, "c", exists).want(t, fresh(true))
		for _, id := range []string{"a", "b", "c"} {
			call(t.Context(), store, id, unwanted(t)).want(t, cached(true))
		}
	})
}

func TestForgottenVerdictsMakeRoom(t *testing.T) {
	t.Parallel()
	store := newStore(t, cache.Options{MaxEntries: 2})
	for range 3 { // whatever the search for room points at
		for _, id := range []string{"a", "b", "c"} {
			call(t.Context(), store, id, exists)
		}
		for _, id := range []string{"c", "b", "a"} {
			forget(t, store, id)
		}
		if held := store.Stats().Entries; held != 0 {
			t.Errorf("%d verdicts are held", held)
		}
	}
}

func TestLivesAreMeasuredWithTheGivenClock(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	store := newStore(t, cache.Options{TTL: time.Hour, Now: func() time.Time { return now }})
	call(t.Context(), store, "s", exists).want(t, fresh(true))
	now = now.Add(time.Hour - 1)
	call(t.Context(), store, "s", unwanted(t)).want(t, cached(true))
	now = now.Add(1)
	call(t.Context(), store, "s", missing).want(t, fresh(false))
}

//nolint:paralleltest // it measures the heap
func TestManySpacesDoNotGrowTheStoreWithoutLimit(t *testing.T) {
	const limit, ids = 1_000, 100_000
	before := heap()
	synctest.Test(t, func(t *testing.T) {
		store := newStore(t, cache.Options{MaxEntries: limit, TTL: time.Hour, NegativeTTL: time.Hour})
		for i := range ids {
			answer := i%2 == 0
			load := func(context.Context, string) (bool, error) { return answer, nil }
			call(t.Context(), store, fmt.Sprintf("space-%d", i), load).want(t, fresh(answer))
		}
		synctest.Wait()
		if held := store.Stats().Entries; held == 0 || held > limit {
			t.Errorf("%d verdicts are held, want 1 to %d", held, limit)
		}
		const allowance = 4 << 20 // Keeping 100,000 of them takes some 15 MB.
		if after := heap(); after > before+allowance {
			t.Errorf("the heap grew by %d bytes", after-before)
		}
	})
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func TestTheBoundMayBeOne(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newStore(t, cache.Options{MaxEntries: 1})
		for _, id := range []string{"a", "b", "a", "b"} {
			if got := call(t.Context(), store, id, exists); got.err != nil || !got.Exists {
				t.Errorf("%s: %+v", id, got)
			}
		}
		synctest.Wait()
		if held := store.Stats().Entries; held > 1 {
			t.Errorf("%d verdicts are held", held)
		}
	})
}

//nolint:paralleltest // testing.AllocsPerRun counts the allocations of all goroutines
func TestVerdictsFromMemoryDoNotAllocate(t *testing.T) {
	for name, load := range map[string]cache.Loader{"exists": exists, "missing": missing} {
		t.Run(name, func(t *testing.T) {
			var store cache.Store = newStore(t, cache.Options{TTL: time.Hour, NegativeTTL: time.Hour})
			first := call(t.Context(), store, "s", load)
			ctx := t.Context()
			allocs := testing.AllocsPerRun(1_000, func() {
				call(ctx, store, "s", load).want(t, cached(first.Exists))
			})
			if allocs != 0 {
				t.Errorf("a hit makes %v allocations", allocs)
			}
		})
	}
}
