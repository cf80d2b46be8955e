package cache_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// What spaces there are is asked for once an hour, and a space that somebody makes is seen within a second.
func ExampleNew() {
	store, err := cache.New(cache.Options{TTL: time.Hour, NegativeTTL: time.Second})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()
	fmt.Println(store.Stats().Entries, "entries")

	_, err = cache.New(cache.Options{TTL: -time.Hour})
	fmt.Println("refused:", err != nil)
	// Output:
	// 0 entries
	// refused: true
}

// An error is no verdict, and never remembered: the next caller asks again.
func ExampleMemory_Verdict() {
	store, err := cache.New(cache.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()
	ctx := context.Background()

	down := func(context.Context, string) (bool, error) { return false, errors.New("Kibana is down") }
	up := func(context.Context, string) (bool, error) { return true, nil }
	for _, load := range []cache.Loader{down, up, down} {
		verdict, err := store.Verdict(ctx, "marketing", load)
		fmt.Println(verdict.Exists, verdict.Cached, err)
	}
	// Output:
	// false false Kibana is down
	// true false <nil>
	// true true <nil>
}

// Whoever deletes a space says so, whatever came of it, with a context that outlives the attempt.
func ExampleMemory_Forget() {
	store, err := cache.New(cache.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()
	ctx := context.Background()
	exists := true
	load := func(context.Context, string) (bool, error) { return exists, nil }
	if _, err := store.Verdict(ctx, "marketing", load); err != nil {
		fmt.Println(err)
		return
	}

	exists = false
	if err := store.Forget(context.WithoutCancel(ctx), "marketing"); err != nil {
		fmt.Println(err)
		return
	}
	verdict, err := store.Verdict(ctx, "marketing", load)
	fmt.Println("exists:", verdict.Exists, err)
	// Output: exists: false <nil>
}

// How much the store saves: the share of answers from memory.
func ExampleMemory_Stats() {
	store, err := cache.New(cache.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()
	load := func(context.Context, string) (bool, error) { return true, nil }
	for range 20 {
		if _, err := store.Verdict(context.Background(), "marketing", load); err != nil {
			fmt.Println(err)
			return
		}
	}

	stats := store.Stats()
	fmt.Printf("%d %% from memory\n", 100*stats.Hits/(stats.Hits+stats.Misses))
	// Output: 95 % from memory
}

// A store that is closed says so, rather than to ask for every call.
func ExampleMemory_Close() {
	store, err := cache.New(cache.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := store.Close(); err != nil {
		fmt.Println(err)
		return
	}

	_, err = store.Verdict(context.Background(), "marketing", func(context.Context, string) (bool, error) { return true, nil })
	fmt.Println(errors.Is(err, cache.ErrClosed))
	// Output: true
}
