package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// release is a Kibana without a network that tells its version and answers all else with nothing.
type release struct {
	version string                      // the object version of the status
	read    func(context.Context) error // why the status cannot be read, nil for no reason
	instead *page                       // what is answered in the place of the status, nil for nothing

	mu             sync.Mutex
	statuses, rest int
}

type page struct {
	status      int
	media, body string
}

func (r *release) RoundTrip(req *http.Request) (*http.Response, error) {
	resp := &http.Response{StatusCode: http.StatusNoContent, Header: http.Header{"Kbn-Name": {"kibana"}}, Body: http.NoBody}
	r.mu.Lock()
	defer r.mu.Unlock()
	if req.URL.Path != "/api/status" {
		r.rest++
		return resp, nil
	}
	r.statuses++
	if r.read != nil {
		r.mu.Unlock()
		err := r.read(req.Context())
		r.mu.Lock()
		if err != nil {
			return nil, err
		}
	}
	answer := page{http.StatusOK, "application/json", `{"version":` + r.version + `,"status":{"overall":{"level":"available"}}}`}
	if r.instead != nil {
		answer = *r.instead
	}
	resp.StatusCode, resp.Body = answer.status, io.NopCloser(strings.NewReader(answer.body))
	resp.Header.Set("Content-Type", answer.media)
	return resp, nil
}

// counted are the requests so far.
func (r *release) counted() (statuses, rest int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.statuses, r.rest
}

func (r *release) client(t *testing.T, opts ...scoped.Option) *scoped.Client {
	t.Helper()
	return client(t, "http://kibana", append([]scoped.Option{scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: r})}, opts...)...)
}

func runs(version string) *release { return &release{version: fmt.Sprintf(`{"number":%q}`, version)} }

// use makes a call of an operation that is there since a release line.
func use(ctx context.Context, kb *scoped.Client, since string, opts ...scoped.CallOption) error {
	op := &wire.Operation{ID: "UseThing", Method: http.MethodPost, Path: "/api/thing", Scope: wire.SpaceScope, Since: since}
	return wire.Empty(ctx, kb, op, wire.Request{}, opts)
}

func TestOperationsGoToServersThatHaveThem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		version string // of the status
		since   string
		want    scoped.Version
		fits    bool
	}{
		{`{"number":"9.3.0"}`, "9.4", scoped.Version{Major: 9, Minor: 3}, false},
		{`{"number":"9.3.7","build_flavor":"traditional"}`, "9.3", scoped.Version{Major: 9, Minor: 3, Patch: 7}, true},
		{`{"number":"9.10.0"}`, "9.4", scoped.Version{Major: 9, Minor: 10}, true},
		{`{"number":"10.0.0"}`, "9.4", scoped.Version{Major: 10}, true},
		{`{"number":"8.17.3"}`, "8.18", scoped.Version{Major: 8, Minor: 17, Patch: 3}, false},
		{`{"number":"7.17.0"}`, "8.0", scoped.Version{Major: 7, Minor: 17}, false},
		{`{"number":"7.17.0"}`, "8.x", scoped.Version{Major: 7, Minor: 17}, false},
		{`{"number":"8.0.0"}`, "8.x", scoped.Version{Major: 8}, true},
		{`{"number":"8.17.0"}`, "9.x", scoped.Version{Major: 8, Minor: 17}, false},
		// What is released together counts as the same.
		{`{"number":"8.18.0"}`, "9.0", scoped.Version{Major: 8, Minor: 18}, true},
		{`{"number":"8.18.0"}`, "9.1", scoped.Version{Major: 8, Minor: 18}, false},
		{`{"number":"8.19.0"}`, "9.1", scoped.Version{Major: 8, Minor: 19}, true},
		{`{"number":"8.19.0"}`, "9.2", scoped.Version{Major: 8, Minor: 19}, false},
		{`{"number":"8.19.0"}`, "8.18", scoped.Version{Major: 8, Minor: 19}, true},
		// A build before the release counts as the release.
		{`{"number":"8.19.0-SNAPSHOT"}`, "8.19", scoped.Version{Major: 8, Minor: 19, Suffix: "SNAPSHOT"}, true},
		{`{"number":"9.4.0","build_snapshot":true}`, "9.4", scoped.Version{Major: 9, Minor: 4, Suffix: "SNAPSHOT"}, true},
		{`{"number":"9.4.0-rc1"}`, "9.5", scoped.Version{Major: 9, Minor: 4, Suffix: "rc1"}, false},
		{`{"number":"9.4.0","build_flavor":"serverless"}`, "9.9", scoped.Version{Major: 9, Minor: 4, Serverless: true}, true},
		{`{"number":"8.0.0","build_flavor":"serverless"}`, "10.0", scoped.Version{Major: 8, Serverless: true}, true},
		{`{"build_flavor":"serverless"}`, "10.0", scoped.Version{Serverless: true}, true},
	} {
		r := &release{version: c.version}
		kb := r.client(t)
		err := use(t.Context(), kb, c.since, scoped.InSpace("marketing"))
		if got, err := kb.ServerVersion(t.Context()); err != nil || got != c.want {
			t.Errorf("%s: version %v, %v, want %v", c.version, got, err, c.want)
		}
		if statuses, rest := r.counted(); statuses != 1 || (rest == 1) != c.fits {
			t.Errorf("%s for %s: %d requests for the version and %d others", c.version, c.since, statuses, rest)
		}
		if c.fits && err == nil {
			continue
		}
		var unsupported *scoped.UnsupportedError
		if c.fits || !errors.As(err, &unsupported) || !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("%s for %s: %v", c.version, c.since, err)
			continue
		}
		want := scoped.UnsupportedError{Operation: "UseThing", Since: c.since, Version: c.want, SpaceID: "marketing"}
		if diff := cmp.Diff(want, *unsupported); diff != "" {
			t.Error(diff)
		}
	}
}

func TestAnOldServerIsToldNothing(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	_, err := dashboards.New(kb).ListDashboards(t.Context(), nil, scoped.InSpace("marketing"))
	const want = "[Space: marketing] ListDashboards: is there since Kibana 9.4, but the server runs 9.3.0"
	if err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	if n := len(srv.Requests()); n != 1 || srv.Requests()[0].Path != "/api/status" {
		t.Errorf("%d requests, want one for the version and none for the space", n)
	}
}

func TestServerlessHasEveryOperation(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithServerless())
	if _, err := dashboards.New(kb).ListDashboards(t.Context(), nil); err != nil {
		t.Error(err)
	}
	if got, err := kb.ServerVersion(t.Context()); err != nil || got.String() != "9.3.0 (serverless)" || !got.AtLeast(99, 0) {
		t.Errorf("version %v, %v", got, err)
	}
}

func TestASnapshotHasTheOperationsOfItsRelease(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithVersion("9.4.0-SNAPSHOT"))
	if _, err := dashboards.New(kb).ListDashboards(t.Context(), nil); err != nil {
		t.Error(err)
	}
	got, err := kb.ServerVersion(t.Context())
	if err != nil || got.String() != "9.4.0-SNAPSHOT" || !got.AtLeast(9, 4) || got.AtLeast(9, 5) || got.AtLeast(10, 0) {
		t.Errorf("version %v, %v", got, err)
	}
}

func TestTheVersionIsReadOnceHoweverManyAsk(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithVersion("9.4.0"), kibanatest.WithSpaces("marketing"))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range 1000 {
		wg.Go(func() {
			var err error
			if i%10 == 0 {
				_, err = marketing.ServerVersion(t.Context())
			} else {
				_, err = dashboards.New(marketing).ListDashboards(t.Context(), nil)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if _, err := dashboards.New(kb).ListDashboards(t.Context(), nil); err != nil {
		t.Error(err)
	}
	if n := sent(srv, http.MethodGet, "/api/status"); n != 1 {
		t.Errorf("%d requests for the version, want 1", n)
	}
}

func TestWhoGivesUpOnTheVersionFailsNobodyElse(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := runs("9.4.0")
		first := true
		r.read = func(ctx context.Context) error {
			if !first {
				return nil
			}
			first = false
			<-ctx.Done()
			return ctx.Err()
		}
		kb := r.client(t)
		ctx, cancel := context.WithCancel(t.Context())
		results := make(chan error, 10)
		leader := make(chan error)
		go func() { leader <- use(ctx, kb, "9.4", scoped.InSpace("marketing")) }()
		synctest.Wait()
		for range cap(results) {
			go func() { results <- use(t.Context(), kb, "9.4") }()
		}
		synctest.Wait()
		cancel()
		var connection *scoped.ConnectionError
		if err := <-leader; !errors.Is(err, context.Canceled) || !errors.As(err, &connection) {
			t.Errorf("who gave up: %v, want *ConnectionError for the cancellation", err)
		}
		for range cap(results) {
			if err := <-results; err != nil {
				t.Errorf("another: %v", err)
			}
		}
		if statuses, rest := r.counted(); statuses != 2 || rest != 10 {
			t.Errorf("%d requests for the version and %d others, want 2 and 10", statuses, rest)
		}
		_ = kb.Close()
	})
}

func TestWhoWaitsForTheVersionCanGiveUp(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := runs("9.4.0")
		r.read = func(context.Context) error { <-time.After(time.Second); return nil }
		kb := r.client(t)
		leader := make(chan error)
		go func() { leader <- use(t.Context(), kb, "9.4") }()
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		err := use(ctx, kb, "9.4", scoped.InSpace("marketing"))
		var connection *scoped.ConnectionError
		if !errors.Is(err, context.DeadlineExceeded) || !errors.As(err, &connection) || connection.Path != "/api/status" ||
			connection.SpaceID != "marketing" || connection.Operation != "UseThing" {
			t.Errorf("%v, want *ConnectionError with the space and the operation", err)
		}
		if _, err := kb.ServerVersion(ctx); !errors.Is(err, context.DeadlineExceeded) || !errors.As(err, &connection) {
			t.Errorf("ServerVersion: %v", err)
		}
		if err := <-leader; err != nil {
			t.Error(err)
		}
		_ = kb.Close()
	})
}

func TestAVersionThatCannotBeReadIsAskedForOnceAMinute(t *testing.T) {
	t.Parallel()
	for name, r := range map[string]*release{
		"a broken connection": {read: func(context.Context) error { return io.ErrUnexpectedEOF }},
		"a server that hangs": {read: func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }},
		"a refusal":           {instead: &page{403, "application/json", `{"statusCode":403,"error":"Forbidden","message":"no"}`}},
		"a stranger":          {instead: &page{200, "application/json", `{"status":{"overall":{"level":"available"}}}`}},
		"a number of no sort": {version: `{"number":"main"}`},
		"a page":              {instead: &page{200, "text/html", `<html>`}},
		"a start":             {instead: &page{503, "text/html", `Kibana server is not ready yet`}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				kb := r.client(t)
				check := func(statuses, rest int) {
					t.Helper()
					if err := use(t.Context(), kb, "9.4"); err != nil {
						t.Error(err)
					}
					if gotStatuses, gotRest := r.counted(); gotStatuses != statuses || gotRest != rest {
						t.Errorf("%d requests for the version and %d others, want %d and %d", gotStatuses, gotRest, statuses, rest)
					}
				}
				check(1, 1)
				check(1, 2)
				<-time.After(59 * time.Second)
				check(1, 3)
				<-time.After(2 * time.Second)
				check(2, 4)
				if _, err := kb.ServerVersion(t.Context()); err == nil {
					t.Error("ServerVersion hides that there is none")
				}
				<-time.After(61 * time.Second)
				r.read, r.instead, r.version = nil, nil, `{"number":"9.3.0"}`
				if err := use(t.Context(), kb, "9.4"); !errors.Is(err, errors.ErrUnsupported) {
					t.Errorf("%v, want *UnsupportedError now that the version is known", err)
				}
				_ = kb.Close()
			})
		})
	}
}

func TestAnUpgradeIsNoticed(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := runs("9.3.0")
		kb := r.client(t)
		check := func(since string, supported bool, statuses int) {
			t.Helper()
			if err := use(t.Context(), kb, since); supported != (err == nil) {
				t.Errorf("since %s: %v", since, err)
			}
			if got, _ := r.counted(); got != statuses {
				t.Errorf("%d requests for the version, want %d", got, statuses)
			}
		}
		check("9.4", false, 1)
		r.version = `{"number":"9.4.0"}`
		<-time.After(30 * time.Second)
		check("9.4", false, 1)
		<-time.After(31 * time.Second)
		check("9.3", true, 1)
		check("9.4", true, 2)
		<-time.After(24 * time.Hour)
		check("9.4", true, 2)
		_ = kb.Close()
	})
}

func TestWhatNeedsNoVersionReadsNone(t *testing.T) {
	t.Parallel()
	off, stated := scoped.WithVersionCheck(false), scoped.WithServerVersion("9.3")
	for name, c := range map[string]struct {
		opts  []scoped.Option
		since string
		call  []scoped.CallOption
		want  error
	}{
		"an old operation":             {since: ""},
		"a check that is off":          {since: "9.4", opts: []scoped.Option{off}},
		"a call without the check":     {since: "9.4", call: []scoped.CallOption{scoped.SkipVersionCheck()}},
		"a call without any check":     {since: "9.4", call: []scoped.CallOption{scoped.SkipValidation()}},
		"an old call of a known":       {since: "9.3", opts: []scoped.Option{stated}},
		"a new call of a known":        {since: "9.4", opts: []scoped.Option{stated}, want: errors.ErrUnsupported},
		"a known, unchecked":           {since: "9.4", opts: []scoped.Option{stated, off}},
		"a known, unchecked this time": {since: "9.4", opts: []scoped.Option{stated}, call: []scoped.CallOption{scoped.SkipVersionCheck()}},
		"a bad id":                     {since: "9.4", call: []scoped.CallOption{scoped.InSpace("No")}, want: scoped.ErrInvalidSpaceID},
	} {
		r := runs("9.0.0")
		kb := r.client(t, c.opts...)
		if err := use(t.Context(), kb, c.since, c.call...); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if statuses, rest := r.counted(); statuses != 0 || rest == 1 != (c.want == nil) {
			t.Errorf("%s: %d requests for the version and %d others", name, statuses, rest)
		}
	}
	kb := runs("9.0.0").client(t)
	unchecked, err := kb.Space(t.Context(), "marketing", scoped.SkipValidation())
	if err != nil {
		t.Fatal(err)
	}
	if err := use(t.Context(), unchecked, "9.4"); err != nil {
		t.Errorf("a client without any check: %v", err)
	}
}

func TestAStatedVersionIsReadFromNobody(t *testing.T) {
	t.Parallel()
	r := runs("9.0.0")
	kb := r.client(t, scoped.WithServerVersion("8.19.1-SNAPSHOT"))
	got, err := kb.ServerVersion(t.Context())
	if statuses, _ := r.counted(); err != nil || got != (scoped.Version{Major: 8, Minor: 19, Patch: 1, Suffix: "SNAPSHOT"}) || statuses != 0 {
		t.Errorf("%v, %v after %d requests", got, err, statuses)
	}
	for _, version := range []string{"", "9", "x.y", "9.x", "v9.3.0", "9.3.0.1", "9.-3.0", "+9.3", "9.3.", "9.3.0-", "9.3.0 ", "serverless"} {
		_, err := scoped.New("http://kibana", scoped.WithServerVersion(version))
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != "WithServerVersion" {
			t.Errorf("%q: %v, want *ArgumentError", version, err)
		}
	}
}

func TestAClosedClientReadsNoVersion(t *testing.T) {
	t.Parallel()
	kb := runs("9.0.0").client(t)
	_ = kb.Close()
	if _, err := kb.ServerVersion(t.Context()); !errors.Is(err, scoped.ErrClosed) {
		t.Errorf("%v, want ErrClosed", err)
	}
}

func TestAKnownVersionCostsNothing(t *testing.T) { //nolint:paralleltest // nobody else may allocate meanwhile
	kb := runs("9.4.0").client(t)
	cost := func(since string) float64 {
		op := &wire.Operation{ID: "UseThing", Method: http.MethodGet, Path: "/api/thing", Scope: wire.SpaceScope, Since: since}
		least := math.Inf(1) // pools forget something now and then
		for range 10 {
			least = min(least, testing.AllocsPerRun(100, func() {
				if err := wire.Empty(context.Background(), kb, op, wire.Request{}, nil); err != nil {
					t.Error(err)
				}
			}))
		}
		return least
	}
	if err := use(t.Context(), kb, "9.4"); err != nil {
		t.Fatal(err)
	}
	if with, without := cost("9.4"), cost(""); with > without {
		t.Errorf("%v allocations with the check, %v without", with, without)
	}
}
