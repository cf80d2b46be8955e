package scoped_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	mostObjects = 10_000
	mostBytes   = 1 << 20
)

// mirror answers a bulk request with what it sent, and keeps the bodies.
func mirror(tb testing.TB, bodies *[][]byte) *scoped.Client {
	tb.Helper()
	transport := roundTrip(func(req *http.Request) (*http.Response, error) {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		*bodies = append(*bodies, body)
		reply := slices.Concat([]byte(`{"saved_objects":`), body, []byte(`}`))
		header := http.Header{"Content-Type": {"application/json"}, "Kbn-Name": {"k"}}
		return &http.Response{StatusCode: http.StatusOK, Header: header, Body: io.NopCloser(bytes.NewReader(reply))}, nil
	})
	return client(tb, "http://kibana", scoped.WithHTTPClient(&http.Client{Transport: transport}))
}

func TestTheRequestsOfABulkCreateTogetherAreItsObjects(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		size := rapid.OneOf(rapid.IntRange(0, 200), rapid.IntRange(300_000, 600_000))
		sizes := rapid.SliceOfN(size, 1, 5).Draw(rt, "sizes")
		small := rapid.SampledFrom([]int{0, 1, 50}).Draw(rt, "small ones")
		requests := make([]scoped.SavedObjectRequest, 0, len(sizes)+small)
		for _, size := range sizes {
			requests = append(requests, dashboard(strings.Repeat("x", size)))
		}
		for i := range small {
			requests = append(requests, scoped.SavedObjectRequest{Type: "t", ID: strconv.Itoa(i), Attributes: map[string]any{"<": "&"}})
		}
		var bodies [][]byte
		made, err := mirror(t, &bodies).SavedObjects.BulkCreate(t.Context(), requests)
		if err != nil {
			rt.Fatal(err)
		}
		if len(made) != len(requests) {
			rt.Fatalf("%d results for %d objects", len(made), len(requests))
		}
		for i := range made {
			if made[i].Type != requests[i].Type || made[i].ID != requests[i].ID {
				rt.Fatalf("result %d is of another object", i)
			}
		}
		total := 0
		for i, body := range bodies {
			total += len(body)
			var objects []json.RawMessage
			if err := json.Unmarshal(body, &objects); err != nil || len(objects) == 0 || len(objects) > mostObjects || len(body) > mostBytes && len(objects) > 1 {
				rt.Errorf("request %d of %d bytes has %d objects: %v", i, len(body), len(objects), err)
			}
		}
		if most := 2*total/mostBytes + 1; len(bodies) > most {
			rt.Errorf("%d requests for %d objects of %d bytes, want at most %d", len(bodies), len(requests), total, most)
		}
	})
}

func many(n int) ([]scoped.SavedObjectRequest, []scoped.SavedObjectKey) {
	requests, keys := make([]scoped.SavedObjectRequest, n), make([]scoped.SavedObjectKey, n)
	for i := range n {
		requests[i] = scoped.SavedObjectRequest{Type: "tag", ID: fmt.Sprintf("n%05d", i), Attributes: map[string]any{"n": i}}
		keys[i] = scoped.SavedObjectKey{Type: "tag", ID: requests[i].ID}
	}
	return requests, keys
}

func TestBulkOperationsTakeMoreThanARequestDoes(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("a"))
	in, err := kb.Space(t.Context(), "a")
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	requests, keys := many(mostObjects + 2)
	requests[3].Type, requests[mostObjects+1].Type = "wrong", "wrong"
	made, err := in.SavedObjects.BulkCreate(ctx, requests)
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || partial.SpaceID != "a" || partial.Succeeded != mostObjects || len(partial.Failures) != 2 ||
		partial.Failures[0].Index != 3 || partial.Failures[1].Index != mostObjects+1 {
		t.Fatalf("created: %v", err)
	}
	for i := range made {
		if made[i].ID != requests[i].ID {
			t.Fatalf("result %d is of %s", i, made[i].ID)
		}
	}
	updates := make([]scoped.BulkUpdateItem, len(keys))
	gets := make([]scoped.BulkGetItem, len(keys))
	for i, key := range keys {
		updates[i] = scoped.BulkUpdateItem{Type: key.Type, ID: key.ID, Attributes: map[string]any{"n": -i}}
		gets[i] = scoped.BulkGetItem{Type: key.Type, ID: key.ID}
	}
	_, err = in.SavedObjects.BulkUpdate(ctx, updates)
	missing(t, "updated", err)
	got, err := in.SavedObjects.BulkGet(ctx, gets)
	missing(t, "got", err)
	if n := got[mostObjects].Attributes["n"]; n != float64(-mostObjects) {
		t.Errorf("the last object has %v", n)
	}
	_, err = in.SavedObjects.BulkResolve(ctx, keys)
	missing(t, "resolved", err)
	_, err = in.SavedObjects.BulkDelete(ctx, keys)
	missing(t, "deleted", err)
	counts := map[string]int{}
	for _, r := range srv.Requests() {
		_, operation, _ := strings.Cut(r.Path, "/_bulk_")
		counts[operation]++
	}
	delete(counts, "")
	if diff := cmp.Diff(map[string]int{"create": 2, "update": 2, "get": 11, "resolve": 11, "delete": 2}, counts); diff != "" {
		t.Errorf("requests: %s", diff)
	}
}

// missing checks that objects 3 and the last are missing, and no others.
func missing(t *testing.T, what string, err error) {
	t.Helper()
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || !partial.Only(scoped.ErrNotFound) || len(partial.Failures) != 2 ||
		partial.Failures[0].Index != 3 || partial.Failures[1].Index != mostObjects+1 {
		t.Errorf("%s: %v", what, err)
	}
}

func TestABulkOperationThatStopsTellsWhatHasBeenDone(t *testing.T) {
	t.Parallel()
	requests, keys := many(2*mostObjects + 5)
	requests[1].Type = "wrong"
	for name, c := range map[string]struct {
		fault         kibanatest.Fault
		inDoubt, left int
		is            error
	}{
		"refused":           {kibanatest.Answer(http.StatusForbidden, "no"), 0, mostObjects + 5, scoped.ErrAuthorization},
		"broken off":        {kibanatest.Fault{Applied: true, Cut: kibanatest.HangUp}, mostObjects, 5, io.EOF},
		"failed in Kibana":  {kibanatest.Answer(http.StatusInternalServerError, "no"), mostObjects, 5, nil},
		"too late to apply": {kibanatest.Answer(http.StatusRequestTimeout, "no"), mostObjects, 5, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			srv, kb := kibana(t)
			var sent atomic.Int64
			srv.ReactFunc(kibanatest.Match{Path: "/api/saved_objects/_bulk_create"}, func(kibanatest.Request) *kibanatest.Fault {
				if sent.Add(1) == 2 {
					return &c.fault
				}
				return nil
			})
			made, err := kb.SavedObjects.BulkCreate(t.Context(), requests)
			var unfinished *scoped.UnfinishedError
			var partial *scoped.PartialError
			if !errors.As(err, &unfinished) || unfinished.Answered != mostObjects || unfinished.InDoubt != c.inDoubt || unfinished.Left != c.left {
				t.Fatalf("%v", err)
			}
			if len(made) != mostObjects || !errors.As(err, &partial) || partial.Failures[0].Index != 1 || c.is != nil && !errors.Is(err, c.is) {
				t.Errorf("%d results, %v", len(made), err)
			}
			if sent.Load() != 2 {
				t.Errorf("%d requests, want 2", sent.Load())
			}
			rest := requests[unfinished.Answered+unfinished.InDoubt:]
			if _, err := kb.SavedObjects.BulkCreate(t.Context(), rest); err != nil {
				t.Errorf("the rest: %v", err)
			}
			reads, err := kb.SavedObjects.BulkResolve(t.Context(), keys[:2])
			if len(reads) != 2 || !errors.As(err, &partial) {
				t.Errorf("%v, %v", reads, err)
			}
		})
	}
}

func TestABulkOperationEndsBetweenRequests(t *testing.T) {
	t.Parallel()
	_, keys := many(2500)
	for after := range 3 {
		t.Run(strconv.Itoa(after), func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			sent := 0
			cancelling := func(_ context.Context, _ *http.Request) error {
				if sent == after {
					cancel()
				}
				sent++
				return nil
			}
			srv := kibanatest.New(t)
			kb := client(t, srv.URL, scoped.WithAPIKey(key))
			found, err := kb.SavedObjects.BulkResolve(ctx, keys, cancelling)
			if !errors.Is(err, context.Canceled) || len(found) != 1000*after || len(srv.Requests()) > after+1 {
				t.Errorf("%d results after %d requests: %v", len(found), len(srv.Requests()), err)
			}
			var unfinished *scoped.UnfinishedError
			if after > 0 && (!errors.As(err, &unfinished) || unfinished.Answered != 1000*after || unfinished.InDoubt != 0 || unfinished.Left != 2500-1000*after) {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestABulkRequestThatIsTooLargeIsMadeSmaller(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	const limit = 30_000
	srv.ReactFunc(kibanatest.Match{}, func(r kibanatest.Request) *kibanatest.Fault {
		if len(r.Body) > limit {
			refusal := kibanatest.Answer(http.StatusRequestEntityTooLarge, "too large")
			return &refusal
		}
		return nil
	})
	requests, _ := many(2000)
	made, err := kb.SavedObjects.BulkCreate(t.Context(), requests)
	if err != nil || len(made) != 2000 || made[1999].ID != requests[1999].ID {
		t.Fatalf("%d objects, %v", len(made), err)
	}
	if n := len(srv.Requests()); n > 12 {
		t.Errorf("%d requests for about 100 kB in pieces of 30", n)
	}
	requests[0].Attributes["n"] = strings.Repeat("x", limit)
	requests[0].Overwrite = true
	if _, err := kb.SavedObjects.BulkCreate(t.Context(), requests[:1]); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("one that is too large by itself: %v", err)
	}
}

func TestTheSpacesOfAllObjectsAreCheckedBeforeTheFirstRequest(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("a"))
	requests, _ := many(mostObjects + 1)
	requests[0].InitialNamespaces = []string{"a"}
	requests[mostObjects].InitialNamespaces = []string{"aa"}
	var missing *scoped.SpaceNotFoundError
	if made, err := kb.SavedObjects.BulkCreate(t.Context(), requests); made != nil || !errors.As(err, &missing) || missing.SpaceID != "aa" {
		t.Errorf("%v", err)
	}
	if n := sent(srv, http.MethodPost, "/api/saved_objects"); n != 0 {
		t.Errorf("%d requests were sent, want none", n)
	}
}

func TestAReplyForOtherObjectsIsAnError(t *testing.T) {
	t.Parallel()
	kb := answer(t, http.StatusOK, map[string]string{"Kbn-Name": "k"}, `{"saved_objects":[{"type":"tag","id":"a"}]}`)
	requests, _ := many(2)
	if made, err := kb.SavedObjects.BulkCreate(t.Context(), requests); made != nil || err == nil {
		t.Errorf("%v, %v", made, err)
	}
}

func TestAnObjectThatCannotBeEncodedIsRefused(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	requests, _ := many(2)
	requests[1].Attributes["n"] = make(chan int)
	var argument *scoped.ArgumentError
	var encoding *json.UnsupportedTypeError
	_, err := kb.SavedObjects.BulkCreate(t.Context(), requests, scoped.InSpace("a"))
	if !errors.As(err, &argument) || argument.SpaceID != "a" || !errors.As(err, &encoding) || len(srv.Requests()) != 0 {
		t.Errorf("%v after %d requests", err, len(srv.Requests()))
	}
}

func TestFindAllTakesAThousandAtATimeAsFarAsElasticsearchGoes(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	requests, _ := many(mostObjects + 1)
	if _, err := kb.SavedObjects.BulkCreate(t.Context(), requests); err != nil {
		t.Fatal(err)
	}
	srv.ResetRequests()
	found := 0
	var last error
	for _, err := range kb.SavedObjects.FindAll(t.Context(), scoped.FindParams{Type: []string{"tag"}}) {
		if last = err; err == nil {
			found++
		}
	}
	if n := len(srv.Requests()); found != mostObjects || !errors.Is(last, scoped.ErrBadRequest) || n != 11 {
		t.Errorf("%d objects by %d requests, and then %v; want 10,000 by 11 and a *BadRequestError", found, n, last)
	}
}
