package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func createIn(ctx context.Context, in *scoped.Client, space scoped.Space) (string, error) {
	made, err := in.SavedObjects.Create(ctx, dashboard("of-"+space.ID))
	if err != nil {
		return "", err
	}
	return made.ID, nil
}

func spacesOf[R any](results []scoped.Result[scoped.Space, R]) []string {
	ids := make([]string, 0, len(results))
	for _, r := range results {
		ids = append(ids, r.Item.ID)
	}
	return ids
}

func TestEachSpaceWorksInAllSpacesAfterOneList(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("c", "a", "b"))
	results, err := scoped.EachSpace(t.Context(), kb, createIn, scoped.EachOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a", "b", "c", "default"}, slices.Sorted(slices.Values(spacesOf(results)))); diff != "" {
		t.Error(diff)
	}
	for _, r := range results {
		prefix := "/s/" + r.Item.ID
		if r.Item.ID == "default" {
			prefix = ""
		}
		if r.Value != "of-"+r.Item.ID || sent(srv, http.MethodPost, prefix+"/api/saved_objects/dashboard/of-"+r.Item.ID) != 1 {
			t.Errorf("%+v", r)
		}
	}
	if n := lookups(srv); n != 0 {
		t.Errorf("%d lookups of spaces that were listed, want none", n)
	}
	if _, err := kb.SavedObjects.Get(t.Context(), "dashboard", "of-a", scoped.InSpace("a")); err != nil || lookups(srv) != 0 {
		t.Errorf("%v after %d lookups: what was listed is known to the whole client", err, lookups(srv))
	}
}

func TestEachSpaceNamesTheSpacesThatFail(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("a", "b", "c"))
	srv.React(kibanatest.Match{Space: "b"}, kibanatest.Answer(http.StatusForbidden, "no"))
	own := errors.New("out of ideas")
	results, err := scoped.EachSpace(t.Context(), kb, func(ctx context.Context, in *scoped.Client, space scoped.Space) (string, error) {
		if space.ID == "c" {
			return "", own
		}
		return createIn(ctx, in, space)
	}, scoped.EachOptions{AtOnce: 1})
	var each *scoped.EachError
	var forbidden *scoped.AuthorizationError
	if !errors.As(err, &each) || each.Total != 4 || len(each.Failures) != 2 || !errors.Is(err, own) || !errors.As(err, &forbidden) || forbidden.SpaceID != "b" {
		t.Fatalf("%v", err)
	}
	text := err.Error()
	if !strings.HasPrefix(text, "2 of 4 failed: [Space: b] ") || !strings.Contains(text, "; [Space: c] out of ideas") {
		t.Error(text)
	}
	for _, r := range results {
		if failed := r.Item.ID == "b" || r.Item.ID == "c"; (r.Err != nil) != failed {
			t.Errorf("%+v", r)
		}
	}
}

func TestEachSpaceHasAResultForEverySpace(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("a", "b", "c"))
	own := errors.New("out of ideas")
	one := scoped.EachOptions{AtOnce: 1, StopAtError: true}
	results, err := scoped.EachSpace(t.Context(), kb, func(context.Context, *scoped.Client, scoped.Space) (int, error) { return 0, own }, one)
	var each *scoped.EachError
	if !errors.As(err, &each) || each.NotBegun != 3 || len(results) != 4 || !errors.Is(results[3].Err, scoped.ErrNotBegun) {
		t.Errorf("stopped: %v, %+v", err, results)
	}
	ctx, cancel := context.WithCancel(t.Context())
	results, err = scoped.EachSpace(ctx, kb, func(context.Context, *scoped.Client, scoped.Space) (int, error) { cancel(); return 0, nil }, one)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, scoped.ErrNotBegun) || len(results) != 4 || results[0].Err != nil || results[3].Err == nil {
		t.Errorf("cancelled: %v, %+v", err, results)
	}
}

func TestEachSpaceFailsWithTheList(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	srv.React(kibanatest.Match{Path: "/api/spaces/space"}, kibanatest.Answer(http.StatusForbidden, "no"))
	results, err := scoped.EachSpace(t.Context(), kb, createIn, scoped.EachOptions{})
	if results != nil || !errors.Is(err, scoped.ErrAuthorization) {
		t.Errorf("%+v, %v", results, err)
	}
}

// A list that is older than a change says nothing about the space that was changed.
func TestEachSpaceDoesNotBelieveAListThatAChangeHasOvertaken(t *testing.T) {
	t.Parallel()
	var kb *scoped.Client
	overtaken := func(next http.RoundTripper) http.RoundTripper {
		return roundTrip(func(req *http.Request) (*http.Response, error) {
			resp, err := next.RoundTrip(req)
			if req.URL.Path == "/api/spaces/space" && req.Method == http.MethodGet && err == nil {
				if err := kb.Spaces.Delete(req.Context(), "a"); err != nil {
					t.Error(err)
				}
			}
			return resp, err
		})
	}
	srv := kibanatest.New(t, kibanatest.WithSpaces("a", "b"))
	kb = client(t, srv.URL, scoped.WithAPIKey(key), scoped.WithMiddleware(overtaken))
	results, err := scoped.EachSpace(t.Context(), kb, createIn, scoped.EachOptions{})
	var missing *scoped.SpaceNotFoundError
	if !errors.As(err, &missing) || missing.SpaceID != "a" || len(results) != 3 {
		t.Errorf("%v, want that a is missing", err)
	}
	if n := sent(srv, http.MethodPost, "/s/a/"); n != 0 {
		t.Errorf("%d requests were sent into a space that is gone", n)
	}
}

func TestEachSpaceBelievesTheListAgainstAnOlderVerdict(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	if _, err := kb.Space(t.Context(), "late"); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Fatal(err)
	}
	other := client(t, srv.URL, scoped.WithAPIKey(key))
	if _, err := other.Spaces.Create(t.Context(), scoped.Space{ID: "late", Name: "Late"}); err != nil {
		t.Fatal(err)
	}
	if results, err := scoped.EachSpace(t.Context(), kb, createIn, scoped.EachOptions{}); err != nil || len(results) != 2 {
		t.Errorf("%+v, %v", results, err)
	}
}

func TestEachSpaceValidatesWhereTheStoreIsSharedAndNotAtAllWhereNothingIs(t *testing.T) {
	t.Parallel()
	store, err := cache.New(cache.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	for name, c := range map[string]struct {
		option scoped.Option
		want   int
	}{
		"store of its own": {scoped.WithCache(store), 2},
		"no validation":    {scoped.WithValidation(false), 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t, kibanatest.WithSpaces("a", "b"))
			kb := client(t, srv.URL, scoped.WithAPIKey(key), c.option)
			if _, err := scoped.EachSpace(t.Context(), kb, createIn, scoped.EachOptions{}); err != nil || lookups(srv) != c.want {
				t.Errorf("%v, %d lookups, want %d", err, lookups(srv), c.want)
			}
			if stats := kb.CacheStats(); c.want == 0 && stats.Misses != 0 {
				t.Errorf("%+v: the cache was touched", stats)
			}
		})
	}
}

func TestEachSpaceOfManyTakesOneRequestMore(t *testing.T) {
	t.Parallel()
	ids := make([]string, 0, 300)
	for i := range 300 {
		ids = append(ids, fmt.Sprintf("s%03d", i))
	}
	srv, kb := kibana(t, kibanatest.WithSpaces(ids...))
	results, err := scoped.EachSpace(t.Context(), kb, func(ctx context.Context, in *scoped.Client, _ scoped.Space) (*scoped.SavedObjectPage, error) {
		return in.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}})
	}, scoped.EachOptions{AtOnce: 20})
	if err != nil || len(results) != 301 || len(srv.Requests()) != 302 {
		t.Errorf("%v, %d results after %d requests, want 301 after 302", err, len(results), len(srv.Requests()))
	}
}
