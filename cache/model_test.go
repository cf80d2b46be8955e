package cache_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kibana-go/kibana-go/cache"
)

// model is the store as its documentation tells it: a map, with nothing shared, bounded or swept.
type model struct {
	opts  cache.Options
	known map[string]memory
	stats cache.Stats
}

type memory struct {
	exists bool
	until  time.Time
}

// verdict is what Verdict returns if Kibana's answer is the given one.
func (m *model) verdict(spaceID string, answer outcome) outcome {
	got, known := m.known[spaceID]
	switch {
	case known && time.Now().Before(got.until):
		m.stats.Hits++
		answer = outcome{Verdict: cached(got.exists)}
	case answer.err != nil:
		m.stats.Misses++
		m.stats.Loads++
		m.stats.FailedLoads++
		return answer
	default:
		m.stats.Misses++
		m.stats.Loads++
		ttl := m.opts.TTL
		if !answer.Exists {
			ttl = m.opts.NegativeTTL
		}
		m.known[spaceID] = memory{answer.Exists, time.Now().Add(ttl)}
	}
	if !answer.Exists {
		m.stats.Negative++
	}
	return answer
}

func TestStoreBehavesAsItsModel(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { rapid.SyncTest(t, checkAgainstModel) })
}

func checkAgainstModel(t *rapid.T) {
	life := rapid.SampledFrom([]time.Duration{time.Nanosecond, time.Millisecond, 5 * time.Second, time.Minute})
	opts := cache.Options{TTL: life.Draw(t, "TTL"), NegativeTTL: life.Draw(t, "NegativeTTL")}
	store := newStore(t, opts)
	model := &model{opts: opts, known: map[string]memory{}}

	spaces := rapid.SampledFrom([]string{"default", "marketing", "sales"})
	answers := rapid.SampledFrom([]outcome{{Verdict: fresh(true)}, {Verdict: fresh(false)}, {err: context.DeadlineExceeded}})
	waits := rapid.SampledFrom([]time.Duration{1, opts.TTL - 1, opts.TTL, opts.NegativeTTL - 1, opts.NegativeTTL})
	t.Repeat(map[string]func(*rapid.T){
		"verdict": func(t *rapid.T) {
			spaceID, answer := spaces.Draw(t, "space"), answers.Draw(t, "answer")
			load := func(context.Context, string) (bool, error) { return answer.Exists, answer.err }
			got, want := call(t.Context(), store, spaceID, load), model.verdict(spaceID, answer)
			if got != want {
				t.Fatalf("Verdict = %+v, want %+v", got, want)
			}
		},
		"forget": func(t *rapid.T) {
			spaceID := spaces.Draw(t, "space")
			if err := store.Forget(t.Context(), spaceID); err != nil {
				t.Fatal(err)
			}
			delete(model.known, spaceID)
		},
		"wait": func(t *rapid.T) { pass(waits.Draw(t, "for")) },
		"": func(t *rapid.T) {
			got := store.Stats()
			got.Entries = 0 // An estimate.
			if diff := cmp.Diff(model.stats, got); diff != "" {
				t.Fatalf("Stats (-want +got):\n%s", diff)
			}
		},
	})
}
