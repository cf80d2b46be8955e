package rediscache_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/redis/rueidis"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/cache/rediscache"
)

// away is a store whose Redis cannot be reached: it works as one in memory, which is all that an Example can show.
func away() *rediscache.Store {
	store, err := rediscache.New(rediscache.Options{
		Redis:  rueidis.ClientOption{InitAddress: []string{"127.0.0.1:1"}}, // nobody there
		Logger: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	if err != nil {
		panic(err)
	}
	return store
}

// A store is made whether Redis is there or not, and tells when that changes.
func ExampleNew() {
	told := make(chan rediscache.State, 1)
	store, err := rediscache.New(rediscache.Options{
		Redis: rueidis.ClientOption{InitAddress: []string{"127.0.0.1:1"}},
		OnStateChange: func(state rediscache.State) {
			select {
			case told <- state:
			default:
			}
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()
	fmt.Println("available:", (<-told).Available)

	_, err = rediscache.New(rediscache.Options{})
	fmt.Println("an address is needed:", err != nil)
	// Output:
	// available: false
	// an address is needed: true
}

// However many ask at once, Kibana is asked once. Without Redis that holds for each process by itself.
func ExampleStore_Verdict() {
	store := away()
	defer func() { _ = store.Close() }()

	var loads atomic.Int64
	load := func(ctx context.Context, _ string) (bool, error) {
		loads.Add(1)
		return true, ctx.Err()
	}
	var callers sync.WaitGroup
	for range 10 {
		callers.Go(func() {
			if _, err := store.Verdict(context.Background(), "marketing", load); err != nil {
				fmt.Println(err)
			}
		})
	}
	callers.Wait()
	fmt.Println("asked", loads.Load(), "time")
	// Output: asked 1 time
}

// Without Redis the others cannot be told yet. They are told before this store trusts Redis again.
func ExampleStore_Forget() {
	store := away()
	defer func() { _ = store.Close() }()

	err := store.Forget(context.Background(), "marketing")
	fmt.Println(errors.Is(err, rediscache.ErrUnavailable), store.State().PendingForgets)
	// Output: true 1
}

// What one credential was told, another is not.
func ExampleStore_Partition() {
	store := away()
	defer func() { _ = store.Close() }()
	ctx := context.Background()

	admin, team := store.Partition("admin"), store.Partition("team")
	verdict, err := admin.Verdict(ctx, "marketing", func(context.Context, string) (bool, error) { return true, nil })
	fmt.Println(verdict.Exists, err)
	verdict, err = team.Verdict(ctx, "marketing", func(context.Context, string) (bool, error) { return false, nil })
	fmt.Println(verdict.Exists, err)
	// Output:
	// true <nil>
	// false <nil>
}

func ExampleStore_Stats() {
	store := away()
	defer func() { _ = store.Close() }()
	load := func(context.Context, string) (bool, error) { return true, nil }
	for range 10 {
		if _, err := store.Verdict(context.Background(), "marketing", load); err != nil {
			fmt.Println(err)
			return
		}
	}

	stats := store.Stats()
	fmt.Println(stats.Loads, "load,", stats.Hits, "hits")
	// Output: 1 load, 9 hits
}

func ExampleStore_Close() {
	store := away()
	fmt.Println(store.Close())

	_, err := store.Verdict(context.Background(), "marketing", func(context.Context, string) (bool, error) { return true, nil })
	fmt.Println(errors.Is(err, cache.ErrClosed))
	// Output:
	// <nil>
	// true
}

// The state is one group of attributes in a log.
func ExampleState_LogValue() {
	store := away()
	defer func() { _ = store.Close() }()

	for _, attr := range store.State().LogValue().Group() {
		if attr.Key == "available" {
			fmt.Println(attr)
		}
	}
	// Output: available=false
}
