package rediscache_test

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
)

func TestVerdictOfOneIsReadByAll(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	one, other := newStore(t, options(server)), newStore(t, options(server))
	want(t, one, "sales", exists, fresh(true))
	want(t, one, "nowhere", missing, fresh(false))
	want(t, other, "sales", unwanted, cached(true))
	want(t, other, "nowhere", unwanted, cached(false))
	if got := one.State(); !got.Available || got.Outages != 0 || got.Cause != nil {
		t.Errorf("State = %+v", got)
	}
}

func TestVerdictThatIsHeldNeedsNoNetworkAndNoMemory(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, options(server))
	want(t, store, "sales", exists, fresh(true))
	before := commands(t, server)
	for range 1000 {
		want(t, store, "sales", unwanted, cached(true))
	}
	// The question itself is two or three commands; pings are one a second.
	if after := commands(t, server); after-before > 100 {
		t.Errorf("1000 hits cost %d commands", after-before)
	}
}

func commands(t *testing.T, server *redistest.Server) int {
	t.Helper()
	info, err := server.Do("INFO", "stats").ToString()
	if err != nil {
		t.Fatal(err)
	}
	_, count, _ := strings.Cut(info, "total_commands_processed:")
	count, _, _ = strings.Cut(count, "\r")
	n, err := strconv.Atoi(count)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestFirstCallsShareLoads(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, options(server))
	var loads atomic.Int64
	load := func(ctx context.Context, spaceID string) (bool, error) {
		loads.Add(1)
		return exists(ctx, spaceID)
	}
	together(10_000, func(i int) {
		if v, err := store.Verdict(t.Context(), "space-"+strconv.Itoa(i%1000), load); err != nil || !v.Exists {
			t.Error(v, err)
		}
	})
	if loads.Load() != 1000 {
		t.Errorf("%d loads for 1,000 spaces", loads.Load())
	}
	stats := store.Stats()
	if stats.Loads != 1000 || stats.Hits+stats.Misses != 10_000 || stats.Misses < 1000 || stats.Entries != 1000 {
		t.Errorf("Stats = %+v", stats)
	}
}

func TestForgetIsSeenByAll(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	one, other := newStore(t, options(server)), newStore(t, options(server))
	want(t, one, "sales", exists, fresh(true))
	want(t, other, "sales", unwanted, cached(true))
	forget(t, other, "sales")
	want(t, other, "sales", missing, fresh(false))
	eventually(t, "the other has been told", func() bool { return !verdict(t, one, "sales", unwanted).Exists })
	want(t, one, "sales", unwanted, cached(false))
}

func TestErrorIsNotStored(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	one, other := newStore(t, options(server)), newStore(t, options(server))
	boom := errors.New("boom")
	if _, err := one.Verdict(t.Context(), "s", func(context.Context, string) (bool, error) { return true, boom }); !errors.Is(err, boom) {
		t.Error(err)
	}
	want(t, other, "s", exists, fresh(true))
	want(t, one, "s", unwanted, cached(true))
}

func TestClosedStore(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, options(server))
	part := store.Partition("p")
	if err := part.Close(); err != nil {
		t.Error(err)
	}
	want(t, store, "s", exists, fresh(true))
	for range 2 {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	}
	for _, s := range []cache.Store{store, part} {
		if _, err := s.Verdict(t.Context(), "s", exists); !errors.Is(err, cache.ErrClosed) {
			t.Error(err)
		}
		if err := s.Forget(t.Context(), "s"); !errors.Is(err, cache.ErrClosed) {
			t.Error(err)
		}
	}
	if got := store.Stats().Loads; got != 1 {
		t.Errorf("%d loads", got)
	}
}
