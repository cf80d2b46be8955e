package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// journal notes what hooks are told.
type journal struct {
	calls    []scoped.CallInfo
	results  []scoped.CallResult
	numbers  []int // of attempts
	attempts []scoped.AttemptResult
	verdicts []scoped.VerdictInfo
}

func (j *journal) hooks() scoped.Hooks {
	return scoped.Hooks{
		Call: func(ctx context.Context, call scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
			j.calls = append(j.calls, call)
			return ctx, func(result scoped.CallResult) { j.results = append(j.results, result) }
		},
		Attempt: func(ctx context.Context, _ scoped.CallInfo, number int) (context.Context, func(scoped.AttemptResult)) {
			j.numbers = append(j.numbers, number)
			return ctx, func(result scoped.AttemptResult) { j.attempts = append(j.attempts, result) }
		},
		Verdict: func(_ context.Context, verdict scoped.VerdictInfo) { j.verdicts = append(j.verdicts, verdict) },
	}
}

func TestHooksAreToldOfCallsAttemptsAndVerdicts(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	j := &journal{}
	kb := client(t, srv.URL, scoped.WithHooks(j.hooks()))
	id := create(t, kb.Actions, "w", scoped.InSpace("sales"))
	*j = journal{}
	if _, err := kb.Actions.Get(t.Context(), id, scoped.InSpace("sales")); err != nil {
		t.Fatal(err)
	}
	want := &journal{
		calls: []scoped.CallInfo{{
			Operation: "GetConnector", Method: "GET", Route: "/api/actions/connector/{id}",
			Path: "/s/sales/api/actions/connector/" + id, SpaceID: "sales",
		}},
		results:  []scoped.CallResult{{StatusCode: 200, Attempts: 1}},
		numbers:  []int{1},
		attempts: []scoped.AttemptResult{{StatusCode: 200}},
		verdicts: []scoped.VerdictInfo{{SpaceID: "sales", Exists: true, Cached: true}},
	}
	durations := cmpopts.IgnoreTypes(time.Duration(0))
	if diff := cmp.Diff(want, j, cmp.AllowUnexported(journal{}), durations); diff != "" {
		t.Error(diff)
	}
}

func TestHooksAreToldOfEveryAttemptAndOfThePausesBetween(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		j := &journal{}
		s := &script{steps: []step{{status: 503, header: map[string]string{"Retry-After": "3"}}, {err: reset}, {status: 200}}}
		kb := s.play(t, scoped.WithHooks(j.hooks()))
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
			t.Fatal(err)
		}
		if len(j.attempts) != 3 || len(j.results) != 1 || !cmp.Equal(j.numbers, []int{1, 2, 3}) {
			t.Fatalf("%d attempts numbered %v, %d results", len(j.attempts), j.numbers, len(j.results))
		}
		first, second, third := j.attempts[0], j.attempts[1], j.attempts[2]
		switch {
		case first.StatusCode != http.StatusServiceUnavailable || first.Err != nil || first.Wait < 3*time.Second:
			t.Errorf("first: %+v", first)
		case second.StatusCode != 0 || !errors.Is(second.Err, reset):
			t.Errorf("second: %+v", second)
		case third.StatusCode != http.StatusOK || third.Err != nil || third.Wait != 0:
			t.Errorf("third: %+v", third)
		}
		if result := j.results[0]; result.Attempts != 3 || result.StatusCode != http.StatusOK || result.Duration != first.Wait+second.Wait {
			t.Errorf("result: %+v", result)
		}
	})
}

func TestACallEndsForHooksWithTheErrorOfTheCaller(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		step step
		read any
	}{
		"a failure":     {step{status: 404}, nil},
		"no reply":      {step{err: reset}, nil},
		"a wrong reply": {step{status: 200}, new([]string)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			j := &journal{}
			s := &script{steps: []step{c.step}}
			err := s.play(t, once, scoped.WithHooks(j.hooks())).Call(t.Context(), http.MethodGet, "/api/x", nil, c.read)
			if err == nil || len(j.results) != 1 || j.results[0].Err == nil || !errors.Is(err, j.results[0].Err) {
				t.Errorf("the caller got %v, the hook %+v", err, j.results)
			}
		})
	}
}

func TestACallThatIsStreamedEndsWithItsBody(t *testing.T) {
	t.Parallel()
	j := &journal{}
	s := &script{steps: []step{{status: 200}}}
	stream, err := s.play(t, scoped.WithHooks(j.hooks())).Stream(t.Context(), http.MethodGet, "/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.ReadAll(stream)
	if len(j.results) != 0 {
		t.Error("the call ended before its body was closed")
	}
	_, _ = stream.Close(), stream.Close()
	if len(j.results) != 1 {
		t.Errorf("told %d times of the end", len(j.results))
	}
}

type hookKey struct{}

func TestHooksPassContextsOn(t *testing.T) {
	t.Parallel()
	add := func(ctx context.Context, value string) context.Context {
		before, _ := ctx.Value(hookKey{}).(string)
		return context.WithValue(ctx, hookKey{}, before+value)
	}
	hooks := func(name string) scoped.Option {
		return scoped.WithHooks(scoped.Hooks{
			Call: func(ctx context.Context, _ scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
				return add(ctx, name+" call "), nil
			},
			Attempt: func(ctx context.Context, _ scoped.CallInfo, _ int) (context.Context, func(scoped.AttemptResult)) {
				return add(ctx, name+" attempt "), nil
			},
		})
	}
	var got string
	see := roundTrip(func(req *http.Request) (*http.Response, error) {
		got, _ = req.Context().Value(hookKey{}).(string)
		return (&script{steps: []step{{status: 200}}}).RoundTrip(req)
	})
	kb := client(t, "http://h", hooks("a"), hooks("b"), scoped.WithHTTPClient(&http.Client{Transport: see}))
	if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
		t.Fatal(err)
	}
	if want := "a call b call a attempt b attempt "; got != want {
		t.Errorf("the transport saw %q, want %q", got, want)
	}
}

func TestAHookThatLosesTheContextIsNotFollowed(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	lose := scoped.Hooks{
		Call: func(context.Context, scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
			return context.Background(), nil
		},
		Attempt: func(context.Context, scoped.CallInfo, int) (context.Context, func(scoped.AttemptResult)) {
			return nil, nil
		},
	}
	_, err := client(t, srv.URL, scoped.WithHooks(lose)).Actions.Get(t.Context(), "none", scoped.InSpace("sales"))
	var api *scoped.APIError
	if !errors.As(err, &api) || api.SpaceID != "sales" || api.Operation != "GetConnector" {
		t.Errorf("err = %v, want one that knows its call", err)
	}
}

func TestTracesOfNetHTTPReachTheConnection(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	var connected, wrote atomic.Int64
	ctx := httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{
		GotConn:      func(httptrace.GotConnInfo) { connected.Add(1) },
		WroteRequest: func(httptrace.WroteRequestInfo) { wrote.Add(1) },
	})
	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Status: 503})
	kb := client(t, srv.URL, scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Millisecond}))
	if _, err := kb.Actions.List(ctx); err != nil {
		t.Fatal(err)
	}
	if connected.Load() != 2 || wrote.Load() != 2 {
		t.Errorf("%d connections and %d requests traced, want 2 of each", connected.Load(), wrote.Load())
	}
}

func TestMiddlewareWrapsWhatIsSent(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("b3du"))
	var order []string
	note := func(name string) scoped.Option {
		return scoped.WithMiddleware(func(next http.RoundTripper) http.RoundTripper {
			return roundTrip(func(req *http.Request) (*http.Response, error) {
				order = append(order, name+" "+req.Header.Get("Authorization"))
				return next.RoundTrip(req)
			})
		})
	}
	for name, opts := range map[string][]scoped.Option{
		"our transport":   nil,
		"their transport": {scoped.WithHTTPClient(&http.Client{})},
	} {
		order = nil
		opts = append(opts, scoped.WithAPIKey("b3du"), note("outer"), note("inner"))
		if _, err := client(t, srv.URL, opts...).Actions.List(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"outer ApiKey b3du", "inner ApiKey b3du"}, order); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestHooksAreToldTheErrorOfAReplyThatCannotBeRead(t *testing.T) {
	t.Parallel()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte("<html>log in</html>"))
	}))
	t.Cleanup(srv.Close)
	var told error
	kb := client(t, srv.URL, scoped.WithHooks(scoped.Hooks{
		Call: func(ctx context.Context, _ scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
			return ctx, func(result scoped.CallResult) { told = result.Err }
		},
	}))
	_, err := kb.Spaces.List(t.Context())
	if err == nil || told != err { //nolint:errorlint // it is the very same
		t.Errorf("the hook was told %v, the caller %v", told, err)
	}
}

func TestHooksAreToldOfTheSecondLookAtASpace(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	var told []scoped.VerdictInfo
	kb := client(t, srv.URL, scoped.WithHooks(scoped.Hooks{
		Verdict: func(_ context.Context, verdict scoped.VerdictInfo) { told = append(told, verdict) },
	}))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	other := client(t, srv.URL) // the first knows nothing of what it does
	if err := other.Spaces.Delete(t.Context(), "marketing"); err != nil {
		t.Fatal(err)
	}
	_, _ = marketing.Actions.Get(t.Context(), "nope")
	want := []scoped.VerdictInfo{
		{SpaceID: "marketing", Exists: true},
		{SpaceID: "marketing", Exists: true, Cached: true},
		{SpaceID: "marketing"},
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}
