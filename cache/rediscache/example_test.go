package rediscache_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/redis/rueidis"

	"github.com/kibana-go/kibana-go/cache/rediscache"
	"github.com/kibana-go/kibana-go/scoped"
)

// All processes that run this ask Kibana about each space once.
//
//nolint:testableexamples // needs Redis and Kibana
func Example() {
	err := func() error {
		store, err := rediscache.New(rediscache.Options{
			Redis: rueidis.ClientOption{
				InitAddress: []string{"redis.example.com:6379"},
				Username:    "kibana-go",
				Password:    os.Getenv("REDIS_PASSWORD"),
			},
			Logger: slog.Default(),
		})
		if err != nil {
			return err
		}
		defer func() { _ = store.Close() }()
		kb, err := scoped.New("https://kibana.example.com",
			scoped.WithAPIKey(os.Getenv("KIBANA_API_KEY")), scoped.WithCache(store))
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		_, err = kb.Space(context.Background(), "marketing")
		return err
	}()
	if err != nil {
		slog.Error("no space", "error", err)
	}
}

// A Redis that is further away, and a second fleet that uses it.
func ExampleOptions() {
	options := rediscache.Options{
		Redis:     rueidis.ClientOption{InitAddress: []string{"redis.example.com:6379"}},
		Prefix:    rediscache.DefaultPrefix + "-staging",
		Timeout:   2 * rediscache.DefaultTimeout,
		Lease:     2 * rediscache.DefaultLease,
		OutageTTL: rediscache.DefaultOutageTTL / 2, // what others forget meanwhile is believed no longer than this
	}
	_, _ = fmt.Fprintln(os.Stdout, options.Prefix, options.Timeout, options.Lease, options.OutageTTL)
	// Output: kibana-go-staging 500ms 10s 15s
}

// Without Redis a store works as one in memory, and says so.
func ExampleStore_State() {
	store, err := rediscache.New(rediscache.Options{
		Redis: rueidis.ClientOption{InitAddress: []string{"127.0.0.1:1"}}, // nobody there
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	defer func() { _ = store.Close() }()
	load := func(context.Context, string) (bool, error) { return true, nil }
	for range 2 {
		verdict, err := store.Verdict(context.Background(), "marketing", load)
		_, _ = fmt.Fprintln(os.Stdout, verdict.Exists, verdict.Cached, err)
	}
	_, _ = fmt.Fprintln(os.Stdout, "shared:", store.State().Available)

	err = store.Forget(context.Background(), "marketing")
	_, _ = fmt.Fprintln(os.Stdout, "others may not know:", errors.Is(err, rediscache.ErrUnavailable))
	_, _ = fmt.Fprintln(os.Stdout, "still to tell:", store.State().PendingForgets)
	// Output:
	// true false <nil>
	// true true <nil>
	// shared: false
	// others may not know: true
	// still to tell: 1
}
