package cache_test

import (
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/cache"
)

//nolint:paralleltest // it looks at the goroutines of the process
func TestAStoreRunsNoGoroutine(t *testing.T) {
	others := goleak.IgnoreCurrent()
	store, err := cache.New(cache.Options{NegativeTTL: time.Nanosecond})
	if err != nil {
		t.Fatal(err)
	}
	call(t.Context(), store, "here", exists).want(t, fresh(true))
	call(t.Context(), store, "gone", missing).want(t, fresh(false))
	goleak.VerifyNone(t, others)
}

func TestClosedStoreRefusesCalls(t *testing.T) {
	t.Parallel()
	store := newStore(t, cache.Options{})
	call(t.Context(), store, "known", exists).want(t, fresh(true))
	before := store.Stats()
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}

	call(t.Context(), store, "known", unwanted(t)).wantError(t, cache.ErrClosed)
	call(t.Context(), store, "unknown", unwanted(t)).wantError(t, cache.ErrClosed)
	if err := store.Forget(t.Context(), "known"); !errors.Is(err, cache.ErrClosed) {
		t.Errorf("Forget = %v, want ErrClosed", err)
	}
	if after := store.Stats(); after != before {
		t.Errorf("Stats = %+v, want those from before Close, %+v", after, before)
	}
}

func TestCloseMayBeCalledAgain(t *testing.T) {
	t.Parallel()
	store := newStore(t, cache.Options{})
	var closers sync.WaitGroup
	for range 10 {
		closers.Go(func() {
			if err := store.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	closers.Wait()
}

func TestCloseLetsCallsUnderWayEnd(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		calls := startMany(t.Context(), 2, store, "s", kibana.load)
		pending := kibana.next(t)
		if err := store.Close(); err != nil {
			t.Fatal(err)
		}
		pending.reply(true)
		for _, done := range calls {
			finished(t, done).want(t, fresh(true))
		}
	})
}
