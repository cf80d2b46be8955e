package guides_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// counted is an in-memory Kibana whose requests are counted.
type counted struct {
	*kibanatest.Server

	seen int // requests that were counted before
}

// cost tells what was sent since the last time: look-ups of spaces, and all else.
func (c *counted) cost() string {
	lookups, calls := 0, 0
	all := c.Requests()
	for _, r := range all[c.seen:] {
		if r.Method == http.MethodGet && strings.HasPrefix(r.Path, "/api/spaces/space/") {
			lookups++
		} else {
			calls++
		}
	}
	c.seen = len(all)
	return fmt.Sprintf("look-ups %d, calls %d", lookups, calls)
}

// counting runs an example against a Kibana that has the spaces marketing and sales, and prints what it fails with.
func counting(example func(ctx context.Context, srv *counted) error, opts ...kibanatest.Option) {
	srv, err := kibanatest.Start(append(opts, kibanatest.WithSpaces("marketing", "sales"))...)
	if err != nil {
		panic(err)
	}
	defer srv.Close()
	if err := example(context.Background(), &counted{Server: srv}); err != nil {
		_, _ = fmt.Fprintln(os.Stdout, err)
	}
}

func Example_costOfValidation() {
	counting(func(ctx context.Context, srv *counted) error {
		//doc:begin
		kb, err := scoped.New(srv.URL)
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		fmt.Println("New:                ", srv.cost())

		marketing, err := kb.Space(ctx, "marketing")
		if err != nil {
			return err
		}
		fmt.Println("Space:              ", srv.cost())

		for range 100 {
			if _, err := marketing.Actions.List(ctx); err != nil {
				return err
			}
		}
		fmt.Println("100 calls:          ", srv.cost())

		_, err = kb.Actions.List(ctx, scoped.InSpace("sales"))
		fmt.Println("another space:      ", srv.cost(), err)

		_, err = kb.Actions.List(ctx)
		fmt.Println("the default space:  ", srv.cost(), err)

		_, err = kb.Actions.List(ctx, scoped.InSpace("No such id"))
		fmt.Println("an impossible id:   ", srv.cost(), err != nil)

		_, err = kb.Actions.List(ctx, scoped.InSpace("marketng"))
		fmt.Println("a space that is not:", srv.cost(), err != nil)
		//doc:end
		return nil
	})
	// Output:
	// New:                 look-ups 0, calls 0
	// Space:               look-ups 1, calls 0
	// 100 calls:           look-ups 0, calls 100
	// another space:       look-ups 1, calls 1 <nil>
	// the default space:   look-ups 0, calls 1 <nil>
	// an impossible id:    look-ups 0, calls 0 true
	// a space that is not: look-ups 1, calls 0 true
}

func Example_costOfManyAtOnce() {
	counting(func(ctx context.Context, srv *counted) error {
		kb, err := scoped.New(srv.URL)
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		//doc:begin
		var all sync.WaitGroup
		for range 50 { // at once, in a space that nobody has asked about yet
			all.Go(func() { _, _ = kb.Actions.List(ctx, scoped.InSpace("marketing")) })
		}
		all.Wait()
		fmt.Println(srv.cost())
		//doc:end
		return nil
	})
	// Output: look-ups 1, calls 50
}

func Example_validationOffForAClient() {
	counting(func(ctx context.Context, srv *counted) error {
		//doc:begin
		kb, err := scoped.New(srv.URL, scoped.WithValidation(false))
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()

		made, err := kb.SavedObjects.Create(ctx, board("leads"), scoped.InSpace("marketng"))
		if err != nil {
			return err
		}
		fmt.Println(srv.cost(), "- stored in", made.Namespaces, "where nobody sees it")

		_, err = kb.SavedObjects.Create(ctx, board("leads"), scoped.InSpace("../sales"))
		fmt.Println(err) // the form of an id is always checked
		//doc:end
		return nil
	})
	// Output:
	// look-ups 0, calls 1 - stored in [marketng] where nobody sees it
	// [Space: "../sales"] invalid space id: only lower-case letters a-z, digits, '_' and '-' are allowed, at most 506 of them
}

func Example_validationOffForACall() {
	counting(func(ctx context.Context, srv *counted) error {
		kb, err := scoped.New(srv.URL)
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		//doc:begin
		_, err = kb.Actions.List(ctx, scoped.InSpace("marketing"), scoped.SkipValidation())
		fmt.Println("one call:       ", srv.cost(), err)

		marketing, err := kb.Space(ctx, "marketing", scoped.SkipValidation()) // holds for all calls of this client
		if err != nil {
			return err
		}
		_, err = marketing.Actions.List(ctx)
		fmt.Println("a derived client:", srv.cost(), err)

		_, err = kb.Actions.List(ctx, scoped.InSpace("marketing"))
		fmt.Println("all others:      ", srv.cost(), err)
		//doc:end
		return nil
	})
	// Output:
	// one call:        look-ups 0, calls 1 <nil>
	// a derived client: look-ups 0, calls 1 <nil>
	// all others:       look-ups 1, calls 1 <nil>
}

func Example_verdictsAreCorrected() {
	counting(func(ctx context.Context, srv *counted) error {
		//doc:begin
		kb, err := scoped.New(srv.URL, scoped.WithCacheTTL(time.Hour), scoped.WithNegativeCacheTTL(time.Hour))
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()

		_, err = kb.Space(ctx, "support")
		fmt.Println("before:", errors.Is(err, scoped.ErrSpaceNotFound))

		// Our own changes count at once.
		if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "support", Name: "Support"}); err != nil {
			return err
		}
		support, err := kb.Space(ctx, "support")
		fmt.Println("made by us:", err)

		// Somebody else deletes the space. The next call that fails with 404 or 500 in it makes the client look.
		if err := srv.DeleteSpace("support"); err != nil {
			return err
		}
		_, err = support.SavedObjects.Get(ctx, "dashboard", "d1")
		fmt.Println("deleted by others:", errors.Is(err, scoped.ErrSpaceNotFound))
		//doc:end
		return nil
	})
	// Output:
	// before: true
	// made by us: <nil>
	// deleted by others: true
}

func Example_howLongVerdictsLast() {
	counting(func(ctx context.Context, srv *counted) error {
		//doc:begin
		// So short a life is none: every call asks.
		kb, err := scoped.New(srv.URL, scoped.WithCacheTTL(time.Nanosecond))
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		for range 3 {
			if _, err := kb.Actions.List(ctx, scoped.InSpace("marketing")); err != nil {
				return err
			}
		}
		fmt.Println(srv.cost())
		//doc:end
		return nil
	})
	// Output: look-ups 3, calls 3
}

func Example_sharedVerdicts() {
	counting(func(ctx context.Context, srv *counted) error {
		//doc:begin
		verdicts, err := cache.New(cache.Options{TTL: time.Minute})
		if err != nil {
			return err
		}
		defer func() { _ = verdicts.Close() }()
		for range 3 { // three clients with one credential
			kb, err := scoped.New(srv.URL, scoped.WithCache(verdicts))
			if err != nil {
				return err
			}
			if _, err := kb.Actions.List(ctx, scoped.InSpace("marketing")); err != nil {
				return err
			}
			if err := kb.Close(); err != nil {
				return err
			}
		}
		fmt.Println(srv.cost())
		//doc:end
		return nil
	})
	// Output: look-ups 1, calls 3
}

func Example_unverifiedSpaces() {
	counting(func(ctx context.Context, srv *counted) error {
		srv.React(kibanatest.Match{Path: "/api/spaces/space/*"}, kibanatest.Answer(http.StatusForbidden, "Unauthorized to get marketing space"))
		//doc:begin
		strict, err := scoped.New(srv.URL, scoped.WithAPIKey("writer"))
		if err != nil {
			return err
		}
		defer func() { _ = strict.Close() }()
		_, err = strict.Actions.List(ctx, scoped.InSpace("marketing"))
		fmt.Println(errors.Is(err, scoped.ErrAuthorization), srv.cost())

		trusting, err := scoped.New(srv.URL, scoped.WithAPIKey("writer"), scoped.WithUnverifiedSpaces(true))
		if err != nil {
			return err
		}
		defer func() { _ = trusting.Close() }()
		for range 2 {
			if _, err := trusting.Actions.List(ctx, scoped.InSpace("marketing")); err != nil {
				return err
			}
		}
		fmt.Println("a refusal is not remembered:", srv.cost())
		//doc:end
		return nil
	}, kibanatest.WithAPIKey("writer"))
	// Output:
	// true look-ups 1, calls 0
	// a refusal is not remembered: look-ups 2, calls 2
}

func Example_watchVerdicts() {
	counting(func(ctx context.Context, srv *counted) error {
		//doc:begin
		kb, err := scoped.New(srv.URL, scoped.WithHooks(scoped.Hooks{
			Verdict: func(_ context.Context, v scoped.VerdictInfo) {
				fmt.Println(v.SpaceID, "exists:", v.Exists, "from memory:", v.Cached)
			},
		}))
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		for _, id := range []string{"marketing", "marketing", "marketng"} {
			_, _ = kb.Actions.List(ctx, scoped.InSpace(id))
		}
		stats := kb.CacheStats()
		fmt.Println("hits:", stats.Hits, "look-ups:", stats.Loads, "missing:", stats.Negative)
		//doc:end
		return nil
	})
	// Output:
	// marketing exists: true from memory: false
	// marketing exists: true from memory: true
	// marketng exists: false from memory: false
	// hits: 1 look-ups: 2 missing: 1
}

func Example_spacesInBodies() {
	counting(func(ctx context.Context, srv *counted) error {
		kb, err := scoped.New(srv.URL)
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		//doc:begin
		object := board("overview")
		object.InitialNamespaces = []string{"marketng"}
		_, err = kb.SavedObjects.Create(ctx, object)
		fmt.Println(err)
		fmt.Println(srv.cost())
		//doc:end
		return nil
	})
	// Output:
	// [Space: marketng] CreateSavedObjectWithID: space "marketng" does not exist: check the id, or create the space first
	// look-ups 1, calls 0
}
