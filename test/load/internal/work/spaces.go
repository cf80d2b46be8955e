package work

import (
	"context"
	"runtime"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
)

// newFirst measures the first call in each of many spaces, by a client that knows none.
func newFirst(o Order) (*task, error) {
	turn := func(ctx context.Context) (int64, error) {
		c, err := newClient(o)
		if err != nil {
			return 0, err
		}
		defer c.close()
		return inSpaces(ctx, c, o.Spaces)
	}
	return &task{turn: turn}, nil
}

// newAgain measures calls in spaces that are known, in all of them in turn.
func newAgain(o Order) (*task, error) {
	c, err := newClient(o)
	if err != nil {
		return nil, err
	}
	turn := func(ctx context.Context) (int64, error) { return inSpaces(ctx, c, o.Spaces) }
	return &task{turn: turn, client: c}, nil
}

// inSpaces makes a call in each of so many spaces.
func inSpaces(ctx context.Context, c client, spaces int) (calls int64, err error) {
	for i := range spaces {
		if err := c.connector(ctx, site.SpaceID(i)); err != nil {
			return calls, err
		}
		calls++
	}
	return calls, nil
}

// newVerdicts measures the memory of verdicts and how long it takes to find them, without the network.
func newVerdicts(o Order) (*task, error) {
	ids := make([]string, o.Spaces)
	for i := range ids {
		ids[i] = site.SpaceID(i)
	}
	exists := func(context.Context, string) (bool, error) { return true, nil }
	before := heap()
	store, err := cache.New(cache.Options{})
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if _, err := store.Verdict(context.Background(), id, exists); err != nil {
			return nil, err
		}
	}
	bytes := heap() - before
	turn := func(ctx context.Context) (int64, error) {
		var hits int64
		for hits < 200_000 {
			for _, id := range ids {
				if _, err := store.Verdict(ctx, id, exists); err != nil {
					return hits, err
				}
			}
			hits += int64(len(ids))
		}
		return hits, nil
	}
	finish := func(s *Summary) {
		s.Figures["heap"] = bytes
		s.Figures["loads"] = int64(store.Stats().Loads) //nolint:gosec // it is a small number
		_ = store.Close()
	}
	return &task{turn: turn, finish: finish}, nil
}

// heap is how many bytes are in use.
func heap() int64 {
	runtime.GC()
	runtime.GC() // what finalizers and pools held
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc) //nolint:gosec // memory has fewer bytes
}
