package rediscache_test

import (
	"context"
	"errors"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/cache/rediscache"
	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
)

// A load that began before a Forget is remembered by nobody, whichever process forgets.
func TestForgetDuringALoadWins(t *testing.T) {
	t.Parallel()
	for name, same := range map[string]bool{"same process": true, "another process": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := redistest.Start(t)
			loader, forgetter := newStore(t, options(server)), newStore(t, options(server))
			if same {
				forgetter = loader
			}
			stale, truth := newSlowKibana(), newSlowKibana()
			var forgotten atomic.Bool
			load := func(ctx context.Context, spaceID string) (bool, error) {
				if forgotten.Load() {
					return truth.load(ctx, spaceID)
				}
				return stale.load(ctx, spaceID)
			}
			first := start(t.Context(), loader, "s", load)
			<-stale.asked
			forgotten.Store(true)
			forget(t, forgetter, "s")
			later := start(t.Context(), forgetter, "s", load)
			<-truth.asked
			stale.tell <- answer{exists: true}
			truth.tell <- answer{exists: false}
			if got := <-later; got.err != nil || got.Exists {
				t.Errorf("who asks after Forget gets %+v", got)
			}
			if got := <-first; got.err != nil || got.Exists {
				t.Errorf("who asked before gets %+v, want what was asked after", got)
			}
			eventually(t, "both know", func() bool {
				return verdict(t, loader, "s", unwanted) == cached(false) && verdict(t, forgetter, "s", unwanted) == cached(false)
			})
		})
	}
}

func TestWaiterHeedsItsContext(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	holder, other := newStore(t, options(server)), newStore(t, options(server))
	kibana := newSlowKibana()
	first := start(t.Context(), holder, "s", kibana.load)
	<-kibana.asked
	for _, store := range []*rediscache.Store{holder, other} {
		ctx, cancel := context.WithCancel(t.Context())
		waiting := start(ctx, store, "s", unwanted)
		cancel()
		if got := <-waiting; !errors.Is(got.err, context.Canceled) {
			t.Errorf("%+v", got)
		}
	}
	kibana.tell <- answer{exists: true}
	if got := <-first; got.err != nil || got.Verdict != fresh(true) {
		t.Errorf("%+v", got)
	}
	if !other.State().Available {
		t.Error("a caller who gave up counts as an outage")
	}
}

// A load that its caller gave up is started again by those who wait, in this process and in others.
func TestLoadThatIsGivenUpIsStartedAgain(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	one, other := newStore(t, options(server)), newStore(t, options(server))
	kibana := newSlowKibana()
	ctx, giveUp := context.WithCancel(t.Context())
	first := start(ctx, one, "s", kibana.load)
	<-kibana.asked
	here, there := start(t.Context(), one, "s", kibana.load), start(t.Context(), other, "s", kibana.load)
	giveUp()
	if got := <-first; !errors.Is(got.err, context.Canceled) {
		t.Errorf("%+v", got)
	}
	<-kibana.asked
	kibana.tell <- answer{exists: true}
	for _, waiting := range []<-chan outcome{here, there} {
		if got := <-waiting; got.err != nil || !got.Exists {
			t.Errorf("%+v", got)
		}
	}
}

// While Kibana fails, a fleet does not stand in a queue to find that out.
func TestFailingLoadsAreNotWaitedForWithoutEnd(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	const processes = 10
	kibana, boom := newSlowKibana(), errors.New("boom")
	waiting := make([]<-chan outcome, processes)
	for i := range waiting {
		waiting[i] = start(t.Context(), newStore(t, options(server)), "s", kibana.load)
	}
	answered, together := 0, false
	for answered < processes {
		<-kibana.asked
		pending := 1
		for more := true; more && answered+pending < processes; {
			select {
			case <-kibana.asked:
				pending++
			case <-time.After(time.Second):
				more = false
			}
		}
		together = together || pending > 1
		for range pending {
			kibana.tell <- answer{err: boom}
		}
		answered += pending
	}
	if !together {
		t.Error("one asked after the other")
	}
	for _, w := range waiting {
		if got := <-w; !errors.Is(got.err, boom) {
			t.Errorf("%+v", got)
		}
	}
}

// A load may take longer than its lease.
func TestLeaseIsRenewed(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	opts := options(server)
	opts.Lease = 2 * time.Second
	one, other := newStore(t, opts), newStore(t, opts)
	kibana := newSlowKibana()
	first := start(t.Context(), one, "s", kibana.load)
	<-kibana.asked
	waiting := start(t.Context(), other, "s", unwanted)
	<-time.After(5 * time.Second)
	kibana.tell <- answer{exists: true}
	for _, w := range []<-chan outcome{first, waiting} {
		if got := <-w; got.err != nil || got.Verdict != fresh(true) {
			t.Errorf("%+v", got)
		}
	}
}

func TestPanicOfALoadReachesItsCaller(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, options(server))
	func() {
		defer func() {
			if broken := recover(); broken != "boom" {
				t.Errorf("recovered %v", broken)
			}
		}()
		_, _ = store.Verdict(t.Context(), "s", func(context.Context, string) (bool, error) { panic("boom") })
	}()
	want(t, store, "s", exists, fresh(true))
}

func TestPartitionsShareNothing(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	one, other := newStore(t, options(server)), newStore(t, options(server))
	names := []string{"", "a", "b", "a:b", "{a}", "*", "a%3Ab"}
	for i, name := range names {
		want(t, one.Partition(name), "s", func(context.Context, string) (bool, error) { return i%2 == 0, nil }, fresh(i%2 == 0))
	}
	for i, name := range names {
		want(t, other.Partition(name), "s", unwanted, cached(i%2 == 0))
	}
	forget(t, other.Partition("a:b"), "s")
	for i, name := range names {
		if name == "a:b" {
			eventually(t, "it is forgotten", func() bool { return verdict(t, one.Partition(name), "s", exists).Exists })
			continue
		}
		want(t, one.Partition(name), "s", unwanted, cached(i%2 == 0))
	}
	if one.Partition("a") != one.Partition("a") {
		t.Error("a partition is made twice")
	}
}

// A changingSpace is created and deleted again and again: after an odd number of changes it exists.
type changingSpace struct {
	id      string
	changes atomic.Int64 // made in Kibana
	told    atomic.Int64 // of these, the ones that Forget has returned for
}

func (s *changingSpace) load(context.Context, string) (bool, error) {
	changes := s.changes.Load()
	for range changes % 4 {
		runtime.Gosched()
	}
	return changes%2 == 1, nil
}

// A call that runs between two changes must return the truth, in the process that told the store of the change. A call
// that overlaps with a change may see either side of it. Verdicts outlive the test: only Forget corrects them.
func TestVerdictsKeepUpWithChanges(t *testing.T) {
	t.Parallel()
	const readers, enough = 6, 100
	server := redistest.Start(t)
	store, meddler := newStore(t, options(server)), newStore(t, options(server))
	spaces := []*changingSpace{{id: "a"}, {id: "b"}, {id: "c"}}
	var hits, loads atomic.Int64
	proven := func() bool { return t.Failed() || hits.Load() >= enough && loads.Load() >= enough }
	var all sync.WaitGroup
	for _, space := range spaces {
		all.Go(func() {
			for !proven() {
				changes := space.changes.Add(1)
				forget(t, store, space.id)
				space.told.Store(changes)
				// Another process asks too, and may hold the lease when the next change comes.
				_ = verdict(t, meddler, space.id, space.load)
				// The readers need some time between changes, now more, now less.
				<-time.After(time.Duration(changes%8) * time.Millisecond)
			}
		})
	}
	for reader := range readers {
		all.Go(func() {
			for i := reader; !proven(); i++ {
				space := spaces[i%len(spaces)]
				told := space.told.Load()
				got, err := store.Verdict(t.Context(), space.id, space.load)
				switch {
				case err != nil:
					t.Error(err)
				case space.changes.Load() != told: // A change overlapped.
				case got.Exists != (told%2 == 1):
					t.Errorf("%s: got %+v after change %d", space.id, got, told)
				case got.Cached:
					hits.Add(1)
				default:
					loads.Add(1)
				}
			}
		})
	}
	all.Wait()
	for _, space := range spaces {
		eventually(t, "the other process knows the last state", func() bool {
			return verdict(t, meddler, space.id, space.load).Exists == (space.changes.Load()%2 == 1)
		})
	}
}

func TestEntriesAreBounded(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	opts := options(server)
	opts.MaxEntries = 64
	store := newStore(t, opts)
	for i := range 500 {
		want(t, store, strconv.Itoa(i), exists, fresh(true))
	}
	if got := store.Stats().Entries; got > 64 {
		t.Errorf("%d entries are held", got)
	}
	for i := range 500 {
		want(t, store, strconv.Itoa(i), unwanted, cached(true))
	}
}

func TestVerdictsExpire(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	opts := options(server)
	opts.TTL, opts.NegativeTTL = 300*time.Millisecond, 20*time.Millisecond
	one, other := newStore(t, opts), newStore(t, opts)
	for _, load := range []cache.Loader{exists, missing} {
		_ = verdict(t, one, "s", load)
		asked := errors.New("asked")
		for _, store := range []*rediscache.Store{one, other} {
			eventually(t, "the verdict expires", func() bool {
				_, err := store.Verdict(t.Context(), "s", func(context.Context, string) (bool, error) { return false, asked })
				return errors.Is(err, asked)
			})
		}
	}
}
