package rediscache_test

import (
	"context"
	"errors"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/cache/rediscache"
	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
)

func TestMain(m *testing.M) {
	if socket := os.Getenv(memberSocket); socket != "" {
		runMember(socket, os.Stdin, os.Stdout)
		return
	}
	// rueidis waits up to a second before it looks at the cluster again, also when it was closed meanwhile.
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/redis/rueidis.(*call).DelayDo.func1"))
}

// patient is how long Redis and leases last in tests that want no outage, however slow the machine is.
const patient = time.Minute

// options are for a store of a test on a server.
func options(server *redistest.Server) rediscache.Options {
	return rediscache.Options{Redis: server.Option(), Timeout: patient, Lease: patient, TTL: time.Hour, NegativeTTL: time.Hour}
}

func newStore(tb testing.TB, opts rediscache.Options) *rediscache.Store {
	tb.Helper()
	store, err := rediscache.New(opts)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	return store
}

// eventually waits until something holds, which must be soon.
func eventually(tb testing.TB, what string, holds func() bool) {
	tb.Helper()
	deadline := time.After(time.Minute)
	for !holds() {
		select {
		case <-deadline:
			tb.Fatal("does not come true: " + what)
		case <-time.After(time.Millisecond):
		}
	}
}

func available(store *rediscache.Store) func() bool {
	return func() bool { return store.State().Available }
}

func unavailable(store *rediscache.Store) func() bool {
	return func() bool { return !store.State().Available }
}

// Loaders that answer at once.
func exists(context.Context, string) (bool, error)  { return true, nil }
func missing(context.Context, string) (bool, error) { return false, nil }

var errUnwanted = errors.New("unwanted load")

// unwanted is for what must be known: it fails the call.
func unwanted(context.Context, string) (bool, error) { return false, errUnwanted }

// verdict is Verdict, which must succeed.
func verdict(tb testing.TB, store cache.Store, spaceID string, load cache.Loader) cache.Verdict {
	tb.Helper()
	v, err := store.Verdict(tb.Context(), spaceID, load)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// want fails the test unless the verdict is the given one.
func want(tb testing.TB, store cache.Store, spaceID string, load cache.Loader, wanted cache.Verdict) {
	tb.Helper()
	if got := verdict(tb, store, spaceID, load); got != wanted {
		tb.Errorf("Verdict on %q = %+v, want %+v", spaceID, got, wanted)
	}
}

func fresh(exists bool) cache.Verdict  { return cache.Verdict{Exists: exists} }
func cached(exists bool) cache.Verdict { return cache.Verdict{Exists: exists, Cached: true} }

// forget is Forget, which must succeed.
func forget(tb testing.TB, store cache.Store, spaceID string) {
	tb.Helper()
	if err := store.Forget(tb.Context(), spaceID); err != nil {
		tb.Fatal(err)
	}
}

// A slowKibana answers when the test says so.
type slowKibana struct {
	asked chan string
	tell  chan answer
	loads atomic.Int64
}

type answer struct {
	exists bool
	err    error
}

func newSlowKibana() *slowKibana {
	return &slowKibana{asked: make(chan string, 100), tell: make(chan answer)}
}

func (k *slowKibana) load(ctx context.Context, spaceID string) (bool, error) {
	k.loads.Add(1)
	k.asked <- spaceID
	select {
	case a := <-k.tell:
		return a.exists, a.err
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

// outcome is what a call came to.
type outcome struct {
	cache.Verdict

	err error
}

// start calls Verdict in a goroutine of its own.
func start(ctx context.Context, store cache.Store, spaceID string, load cache.Loader) <-chan outcome {
	done := make(chan outcome, 1)
	go func() {
		v, err := store.Verdict(ctx, spaceID, load)
		done <- outcome{v, err}
	}()
	return done
}

// together runs a function many times at once.
func together(n int, do func(i int)) {
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { do(i) })
	}
	all.Wait()
}
