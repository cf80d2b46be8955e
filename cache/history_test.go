package cache_test

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// A changingSpace is created and deleted again and again: after an odd number of changes it exists.
type changingSpace struct {
	id      string
	changes atomic.Int64 // Made in Kibana.
	told    atomic.Int64 // Of these, the ones that Forget has returned for.
}

func existsAfter(changes int64) bool { return changes%2 == 1 }

// load answers with the truth of the moment when it began, as late as a slow network would.
func (s *changingSpace) load(context.Context, string) (bool, error) {
	changes := s.changes.Load()
	for range changes % 4 {
		runtime.Gosched()
	}
	return existsAfter(changes), nil
}

func (s *changingSpace) change(t *testing.T, store cache.Store) {
	t.Helper()
	changes := s.changes.Add(1)
	runtime.Gosched()
	forget(t, store, s.id)
	s.told.Store(changes)
}

// A call that runs between two changes must return the truth. One that overlaps with a change may see either side of
// it, so nothing can be said about it. Verdicts outlive the test: only Forget corrects them.
func TestVerdictsKeepUpWithChanges(t *testing.T) {
	t.Parallel()
	const readers, enough = 8, 2_000
	store := newStore(t, cache.Options{TTL: time.Hour, NegativeTTL: time.Hour})
	spaces := []*changingSpace{{id: "a"}, {id: "b"}, {id: "c"}}
	var judgedHits, judgedLoads atomic.Int64
	proven := func() bool {
		return t.Failed() || judgedHits.Load() >= enough && judgedLoads.Load() >= enough
	}

	var everybody sync.WaitGroup
	for _, space := range spaces {
		everybody.Go(func() {
			for !proven() {
				space.change(t, store)
				runtime.Gosched()
			}
		})
	}
	for reader := range readers {
		everybody.Go(func() {
			for i := reader; !proven(); i++ {
				space := spaces[i%len(spaces)]
				told := space.told.Load()
				got := call(t.Context(), store, space.id, space.load)
				switch {
				case got.err != nil:
					t.Error(got.err)
				case space.changes.Load() != told: // A change overlapped.
				case got.Exists != existsAfter(told):
					t.Errorf("%s: got %+v after change %d", space.id, got.Verdict, told)
				case got.Cached:
					judgedHits.Add(1)
				default:
					judgedLoads.Add(1)
				}
				runtime.Gosched()
			}
		})
	}
	everybody.Wait()
}
