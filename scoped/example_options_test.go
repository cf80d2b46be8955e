package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// Several options under one name: what all programs of a company have in common.
func ExampleOptions() {
	ours := scoped.Options(
		scoped.WithUserAgent("reporting/1.4"),
		scoped.WithAttemptTimeout(30*time.Second),
	)
	srv, kb, done := open(ours, scoped.WithSpace("marketing"))
	defer done()

	if _, err := kb.Actions.List(context.Background()); err != nil {
		fmt.Println(err)
		return
	}
	requests := srv.Requests()
	last := requests[len(requests)-1]
	fmt.Println(last.Space, last.Header.Get("User-Agent"))
	// Output: marketing reporting/1.4
}

// The space that the calls of a program act in comes from its configuration. Nothing is asked before the first call.
func ExampleWithSpace() {
	srv, kb, done := open(scoped.WithSpace("marketng"))
	defer done()

	fmt.Println(kb.SpaceID(), len(srv.Requests()), "requests")
	_, err := kb.Actions.List(context.Background())
	fmt.Println(err)
	// Output:
	// marketng 0 requests
	// [Space: marketng] ListConnectors: space "marketng" does not exist: check the id, or create the space first
}

// Without validation a typo strands data: this is for programs that check their spaces themselves.
func ExampleWithValidation() {
	srv, kb, done := open(scoped.WithValidation(false))
	defer done()
	ctx := context.Background()

	list, err := kb.Actions.List(ctx, scoped.InSpace("marketng"))
	fmt.Println(len(list), "connectors", err)
	fmt.Println(len(srv.Requests()), "request")

	// The form of an id is checked all the same.
	_, err = kb.Actions.List(ctx, scoped.InSpace("../sales"))
	fmt.Println(errors.Is(err, scoped.ErrInvalidSpaceID))
	// Output:
	// 0 connectors <nil>
	// 1 request
	// true
}

// A key that may use a space need not be allowed to look it up in every Kibana.
func ExampleWithUnverifiedSpaces() {
	srv, kb, done := open(scoped.WithUnverifiedSpaces(true))
	defer done()
	srv.React(kibanatest.Match{Path: "/api/spaces/space/*"}, kibanatest.Answer(http.StatusForbidden, "Forbidden"))

	list, err := kb.Actions.List(context.Background(), scoped.InSpace("marketing"))
	fmt.Println(len(list), "connectors", err)
	// Output: 0 connectors <nil>
}

// Where spaces seldom go, an hour saves lookups. A space that goes meanwhile is noticed by the calls that fail.
func ExampleWithCacheTTL() {
	_, kb, done := open(scoped.WithCacheTTL(time.Hour))
	defer done()

	for range 2 {
		if _, err := kb.Space(context.Background(), "marketing"); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(kb.CacheStats().Loads, "lookup")
	// Output: 1 lookup
}

// How soon a space that somebody else creates is seen.
func ExampleWithNegativeCacheTTL() {
	srv, kb, done := open(scoped.WithNegativeCacheTTL(time.Nanosecond))
	defer done()
	ctx := context.Background()

	_, err := kb.Space(ctx, "sales")
	fmt.Println("missing:", errors.Is(err, scoped.ErrSpaceNotFound))
	if err := srv.CreateSpace("sales", "Sales"); err != nil {
		fmt.Println(err)
		return
	}
	_, err = kb.Space(ctx, "sales")
	fmt.Println("there:", err == nil)
	// Output:
	// missing: true
	// there: true
}

// Two clients with the same credential share what they know of spaces.
func ExampleWithCache() {
	store, err := cache.New(cache.Options{MaxEntries: 10_000})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()
	srv, first, done := open(scoped.WithCache(store))
	defer done()
	second, err := scoped.New(srv.URL, scoped.WithCache(store))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = second.Close() }()

	for _, kb := range []*scoped.Client{first, second} {
		if _, err := kb.Space(context.Background(), "marketing"); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(store.Stats().Loads, "lookup")
	// Output: 1 lookup
}

// partitions is a store that keeps the verdicts of several identities apart, as that of package rediscache does.
type partitions struct {
	cache.Store

	parts map[string]cache.Store
}

func (p partitions) Partition(name string) cache.Store {
	p.parts[name] = p.Store // a real one makes a part of its own for each name
	return p.parts[name]
}

// Keys that rotate do not tell whose they are, so the clients that have them say what they share.
func ExampleWithCacheNamespace() {
	current := func(context.Context) (scoped.Credential, error) {
		return scoped.APIKeyPair("kibana-go", "today's"), nil
	}
	memory, err := cache.New(cache.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = memory.Close() }()
	store := partitions{memory, map[string]cache.Store{}}
	for range 2 {
		kb, err := scoped.New("https://kibana.example.com", scoped.WithCredentials(current),
			scoped.WithCache(store), scoped.WithCacheNamespace("provisioning"))
		if err != nil {
			fmt.Println(err)
			return
		}
		defer func() { _ = kb.Close() }()
	}
	fmt.Println("they share", len(store.parts), "partition")
	// Output: they share 1 partition
}

func ExampleWithUserAgent() {
	srv, kb, done := open(scoped.WithUserAgent("reporting/1.4 (nightly)"))
	defer done()

	if _, err := kb.Spaces.List(context.Background()); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(srv.Requests()[0].Header.Get("User-Agent"))
	// Output: reporting/1.4 (nightly)
}

// A proxy in front of Kibana wants to know the tenant.
func ExampleWithDefaultHeader() {
	srv, kb, done := open(scoped.WithDefaultHeader("X-Tenant", "shop"))
	defer done()

	if _, err := kb.Spaces.List(context.Background()); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(srv.Requests()[0].Header.Get("X-Tenant"))
	// Output: shop
}

// An interface of a later date can be asked for, once Kibana has one.
func ExampleWithAPIVersion() {
	srv, kb, done := open(scoped.WithAPIVersion("2023-10-31"))
	defer done()

	if _, err := kb.Spaces.List(context.Background()); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(srv.Requests()[0].Header.Get("Elastic-Api-Version"))
	// Output: 2023-10-31
}

// A version that is known need not be asked for, and operations that it lacks are refused without a request.
func ExampleWithServerVersion() {
	srv, kb, done := open(scoped.WithServerVersion("8.17.0"))
	defer done()

	_, err := kb.Dashboards.Get(context.Background(), "weekly")
	fmt.Println(errors.Is(err, errors.ErrUnsupported), len(srv.Requests()), "requests")
	// Output: true 0 requests
}

// Without the check, a server that is too old answers that there is no such thing.
func ExampleWithVersionCheck() {
	_, kb, done := open(scoped.WithVersionCheck(false)) // Kibana 9.3
	defer done()

	_, err := kb.Dashboards.Get(context.Background(), "weekly")
	fmt.Println(errors.Is(err, errors.ErrUnsupported), errors.Is(err, scoped.ErrNotFound))
	// Output: false true
}

// The values of names that are no secrets for everybody are hidden too, in what is logged of bodies.
func ExampleWithRedactedKeys() {
	marketing := scoped.Options(scoped.WithSpace("marketing"), scoped.WithValidation(false), scoped.WithVersionCheck(false))
	_, kb, done := open(marketing, scoped.WithLogger(exampleLogger(slog.LevelDebug)), scoped.WithRedactedKeys("customer"))
	defer done()

	var reply struct{ ID string }
	_ = kb.Call(context.Background(), http.MethodPut, "/api/things/1", map[string]any{"customer": "Ada", "name": "CRM"}, &reply)
	// Output: level=INFO msg="kibana call" method=PUT path=/s/marketing/api/things/1 space=marketing status=404 attempts=1 error="[Space: marketing] PUT /s/marketing/api/things/1: 404 Not Found" request_body="{\"customer\":\"[redacted]\",\"name\":\"CRM\"}" reply_body="{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"Not Found\"}"
}

// Hooks are told of calls, of attempts and of what is found out about spaces: enough for metrics of one's own.
func ExampleWithHooks() {
	hooks := scoped.Hooks{
		Call: func(ctx context.Context, call scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
			return ctx, func(result scoped.CallResult) { fmt.Println(call.Operation, call.SpaceID, result.StatusCode) }
		},
		Verdict: func(_ context.Context, verdict scoped.VerdictInfo) {
			fmt.Println(verdict.SpaceID, "exists:", verdict.Exists, "cached:", verdict.Cached)
		},
	}
	_, kb, done := open(scoped.WithHooks(hooks))
	defer done()

	for range 2 {
		if _, err := kb.Actions.List(context.Background(), scoped.InSpace("marketing")); err != nil {
			fmt.Println(err)
			return
		}
	}
	// Output:
	// GetSpace marketing 200
	// marketing exists: true cached: false
	// ListConnectors marketing 200
	// marketing exists: true cached: true
	// ListConnectors marketing 200
}
