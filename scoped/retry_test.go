package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// script answers request after request with what it holds; the last answer is repeated.
type script struct {
	steps  []step
	bodies []string        // as received
	times  []time.Duration // since the first
	began  time.Time
}

// step is one answer: an error, or a status with headers.
type step struct {
	err    error
	status int
	header map[string]string
}

func (s *script) RoundTrip(req *http.Request) (*http.Response, error) {
	if s.began.IsZero() {
		s.began = time.Now()
	}
	body := ""
	if req.Body != nil {
		doc, _ := io.ReadAll(req.Body)
		_ = req.Body.Close()
		body = string(doc)
	}
	s.bodies, s.times = append(s.bodies, body), append(s.times, time.Since(s.began))
	now := s.steps[min(len(s.bodies), len(s.steps))-1]
	if now.err != nil {
		return nil, now.err
	}
	resp := &http.Response{StatusCode: now.status, Header: http.Header{"Kbn-Name": {"k"}}, Body: io.NopCloser(strings.NewReader("{}"))}
	resp.Header.Set("Content-Type", "application/json")
	for name, value := range now.header {
		resp.Header.Set(name, value)
	}
	return resp, nil
}

// play makes a client whose requests the script answers.
func (s *script) play(t *testing.T, opts ...scoped.Option) *scoped.Client {
	t.Helper()
	all := []scoped.Option{scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: s})}
	kb, err := scoped.New("http://kibana", append(all, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return kb
}

var (
	refused = &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}
	reset   = &net.OpError{Op: "read", Err: syscall.ECONNRESET}
)

func TestWhatIsRetriedDependsOnTheMethod(t *testing.T) {
	t.Parallel()
	after := map[string]string{"Retry-After": "1"}
	const once, again = 1, 4
	for name, c := range map[string]struct {
		step             step
		get, put, post   int
		idempotentlyPost int
	}{
		"refused":              {step{err: refused}, again, again, again, again},
		"reset":                {step{err: reset}, again, again, once, again},
		"eof":                  {step{err: io.ErrUnexpectedEOF}, again, again, once, again},
		"unknown host":         {step{err: &net.OpError{Op: "dial", Err: &net.DNSError{IsNotFound: true}}}, once, once, once, once},
		"502":                  {step{status: 502}, again, again, once, again},
		"503":                  {step{status: 503}, again, again, once, again},
		"503 with Retry-After": {step{status: 503, header: after}, again, again, again, again},
		"504":                  {step{status: 504}, again, again, once, again},
		"429":                  {step{status: 429}, again, again, again, again},
		"409":                  {step{status: 409}, once, once, once, once},
		"400":                  {step{status: 400}, once, once, once, once},
		"401":                  {step{status: 401}, once, once, once, once},
		"404":                  {step{status: 404}, once, once, once, once},
		"500":                  {step{status: 500}, once, once, once, once},
	} {
		for _, call := range []struct {
			method string
			want   int
			opts   []scoped.CallOption
		}{
			{http.MethodGet, c.get, nil},
			{http.MethodHead, c.get, nil},
			{http.MethodPut, c.put, nil},
			{http.MethodDelete, c.put, nil},
			{http.MethodPost, c.post, nil},
			{http.MethodPatch, c.post, nil},
			{http.MethodPost, c.idempotentlyPost, []scoped.CallOption{scoped.Idempotent()}},
			{http.MethodGet, 1, []scoped.CallOption{scoped.WithoutRetry()}},
		} {
			t.Run(fmt.Sprint(name, " ", call.method, len(call.opts)), func(t *testing.T) {
				t.Parallel()
				synctest.Test(t, func(t *testing.T) {
					s := &script{steps: []step{c.step}}
					err := s.play(t).Call(t.Context(), call.method, "/api/x", nil, nil, call.opts...)
					if err == nil || len(s.bodies) != call.want {
						t.Errorf("%d attempts, want %d: %v", len(s.bodies), call.want, err)
					}
					if got := attemptsIn(err); got != call.want {
						t.Errorf("the error counts %d attempts, want %d: %v", got, call.want, err)
					}
					if says := strings.Contains(err.Error(), "(sent 4 times)"); says != (call.want == again) {
						t.Errorf("the error does not say how often the call was sent: %v", err)
					}
				})
			})
		}
	}
}

// attemptsIn is how many attempts an error counts.
func attemptsIn(err error) int {
	var reply *scoped.APIError
	var connection *scoped.ConnectionError
	switch {
	case errors.As(err, &reply):
		return reply.Attempts
	case errors.As(err, &connection):
		return connection.Attempts
	}
	return -1
}

func TestARetriedCallSendsItsBodyAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{steps: []step{{err: refused}, {status: 429}, {status: 200}}}
		if err := s.play(t).Call(t.Context(), http.MethodPost, "/api/x", map[string]int{"a": 1}, nil); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{`{"a":1}`, `{"a":1}`, `{"a":1}`}, s.bodies); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAStreamedBodyIsNeverSentTwice(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{steps: []step{{status: 503, header: map[string]string{"Retry-After": "1"}}}}
		err := s.play(t).Call(t.Context(), http.MethodPut, "/api/x", io.MultiReader(strings.NewReader("abc")), nil)
		if !errors.Is(err, scoped.ErrUnavailable) || len(s.bodies) != 1 {
			t.Errorf("%d attempts, %v; want one", len(s.bodies), err)
		}
	})
}

func TestPausesGrowAndAreRandomUpToTheirWhole(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		policy := scoped.RetryPolicy{MaxAttempts: 4, BaseDelay: time.Second, MaxDelay: 2 * time.Second}
		most := []time.Duration{time.Second, 2 * time.Second, 2 * time.Second}
		shortest, longest := []time.Duration{time.Hour, time.Hour, time.Hour}, make([]time.Duration, 3)
		for range 200 {
			s := &script{steps: []step{{status: 503}}}
			_ = s.play(t, scoped.WithRetry(policy)).Call(t.Context(), http.MethodGet, "/api/x", nil, nil)
			for i := range most {
				pause := s.times[i+1] - s.times[i]
				shortest[i], longest[i] = min(shortest[i], pause), max(longest[i], pause)
			}
		}
		for i := range most {
			if longest[i] > most[i]+time.Millisecond || longest[i] < most[i]*8/10 || shortest[i] > most[i]*2/10 {
				t.Errorf("pause %d is between %s and %s, want all of 0 to %s", i+1, shortest[i], longest[i], most[i])
			}
		}
	})
}

func TestTheServerSaysHowLongToWait(t *testing.T) {
	t.Parallel()
	now := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC) // where synctest begins
	date := func(d time.Duration) string { return now.Add(d).Format(http.TimeFormat) }
	for name, c := range map[string]struct {
		header map[string]string
		want   time.Duration // 0 is the client's own pauses, below 1 s
	}{
		"seconds":               {map[string]string{"Retry-After": "7"}, 7 * time.Second},
		"a fraction":            {map[string]string{"Retry-After": "2.5"}, 2500 * time.Millisecond},
		"a date":                {map[string]string{"Retry-After": date(9 * time.Second)}, 9 * time.Second},
		"a date by their clock": {map[string]string{"Retry-After": date(-time.Hour + 9*time.Second), "Date": date(-time.Hour)}, 9 * time.Second},
		"a date that has been":  {map[string]string{"Retry-After": date(-time.Hour)}, 0},
		"nothing":               {nil, 0},
		"nonsense":              {map[string]string{"Retry-After": "soon"}, 0},
		"RateLimit-Reset":       {map[string]string{"RateLimit-Reset": "4"}, 4 * time.Second},
		"RateLimit":             {map[string]string{"RateLimit": `"elu";r=0;t=5`}, 5 * time.Second},
		"RateLimit, old form":   {map[string]string{"RateLimit": "limit=10, remaining=0, reset=6"}, 6 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				s := &script{steps: []step{{status: 429, header: c.header}, {status: 200}}}
				if err := s.play(t).Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
					t.Fatal(err)
				}
				if pause := s.times[1]; pause < c.want || pause > c.want+time.Second {
					t.Errorf("waited %s, want %s and up to half a second more", pause, c.want)
				}
			})
		})
	}
}

func TestAWaitAboveTheCeilingEndsTheCall(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{steps: []step{{status: 429, header: map[string]string{"Retry-After": "11"}}}}
		kb := s.play(t, scoped.WithRetry(scoped.RetryPolicy{MaxRetryAfter: 10 * time.Second}))
		began := time.Now()
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil)
		var limited *scoped.RateLimitError
		if !errors.As(err, &limited) || limited.Attempts != 1 || limited.RetryAfter != 11*time.Second || time.Since(began) != 0 {
			t.Errorf("after %s: %v; want the 429 at once", time.Since(began), err)
		}
	})
}

func TestAWaitThatTheDeadlineWouldCutIsNotBegun(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		opts  []scoped.Option
		limit time.Duration
	}{
		"of the context": {nil, 5 * time.Second},
		"of the call":    {[]scoped.Option{scoped.WithCallTimeout(5 * time.Second)}, time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithTimeout(t.Context(), c.limit)
				defer cancel()
				s := &script{steps: []step{{status: 503, header: map[string]string{"Retry-After": "30"}}}}
				began := time.Now()
				err := s.play(t, c.opts...).Call(ctx, http.MethodGet, "/api/x", nil, nil)
				if !errors.Is(err, scoped.ErrUnavailable) || time.Since(began) != 0 || len(s.bodies) != 1 {
					t.Errorf("after %s and %d attempts: %v; want the 503 at once", time.Since(began), len(s.bodies), err)
				}
			})
		})
	}
}

func TestACallCancelledWhileItWaitsTellsBoth(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]step{
		"after a reply":    {status: 503, header: map[string]string{"Retry-After": "30"}},
		"after a no reply": {err: reset},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithCancel(t.Context())
				s := &script{steps: []step{first}}
				kb := s.play(t, scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Hour, MaxDelay: 2 * time.Hour}))
				done := make(chan error, 1)
				go func() { done <- kb.Call(ctx, http.MethodGet, "/api/x", nil, nil) }()
				synctest.Wait()
				cancel()
				err := <-done
				if !errors.Is(err, context.Canceled) || attemptsIn(err) != 1 {
					t.Errorf("err = %v; want the first failure and context.Canceled", err)
				}
				if first.err == nil && !errors.Is(err, scoped.ErrUnavailable) || first.err != nil && !errors.Is(err, syscall.ECONNRESET) {
					t.Errorf("err = %v; the failure that was to be repeated is missing", err)
				}
			})
		})
	}
}

func TestTheLookUpOfASpaceIsRetried(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{steps: []step{{status: 503}, {err: reset}, {status: 200}}}
		kb := s.play(t, scoped.WithValidation(true))
		if _, err := kb.Space(t.Context(), "marketing"); err != nil || len(s.bodies) != 3 {
			t.Errorf("%d attempts: %v", len(s.bodies), err)
		}
	})
}

func TestOptionsReachGeneratedOperations(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{steps: []step{{status: 502}}}
		api := connectors.New(s.play(t))
		_, _ = api.CreateConnector(t.Context(), connectors.ConnectorRequest{})
		if len(s.bodies) != 1 {
			t.Errorf("a POST was sent %d times", len(s.bodies))
		}
		_, _ = api.CreateConnector(t.Context(), connectors.ConnectorRequest{}, scoped.Idempotent())
		if len(s.bodies) != 5 {
			t.Errorf("an idempotent POST was sent %d times", len(s.bodies)-1)
		}
	})
}

func TestAPostOfAServiceThatOnlyReadsIsRetried(t *testing.T) {
	t.Parallel()
	for name, call := range map[string]func(context.Context, *scoped.Client) error{
		"bulk get of objects": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.SavedObjects.BulkGet(ctx, nil))
		},
		"bulk resolve": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.SavedObjects.BulkResolve(ctx, nil))
		},
		"export": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.SavedObjects.Export(ctx, scoped.ExportRequest{}))
		},
		"references": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Spaces.GetShareableReferences(ctx, scoped.ShareableReferencesRequest{}))
		},
		"bulk get of agent policies": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.AgentPolicies.BulkGet(ctx, []string{"a"}))
		},
		"bulk get of package policies": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.PackagePolicies.BulkGet(ctx, []string{"a"}))
		},
		"dry run": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.PackagePolicies.DryRun(ctx, []string{"a"}, ""))
		},
		"roles": func(ctx context.Context, kb *scoped.Client) error {
			for _, err := range kb.Roles.Find(ctx, scoped.FindRolesParams{}) {
				return err
			}
			return nil
		},
		"backfills": func(ctx context.Context, kb *scoped.Client) error {
			for _, err := range kb.Rules.FindBackfills(ctx, scoped.FindBackfillsParams{}) {
				return err
			}
			return nil
		},
		"preview": func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.DataViews.PreviewSwap(ctx, scoped.SwapRequest{FromID: "a", ToID: "b"}))
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				s := &script{steps: []step{{status: 502}}}
				err := call(t.Context(), s.play(t, scoped.WithVersionCheck(false)))
				if !errors.Is(err, scoped.ErrUnavailable) || len(s.bodies) != 4 {
					t.Errorf("%d attempts, %v", len(s.bodies), err)
				}
			})
		})
	}
}

func TestWhatARetryPolicyMayNotBe(t *testing.T) {
	t.Parallel()
	for _, policy := range []scoped.RetryPolicy{{MaxAttempts: -1}, {BaseDelay: -1}, {MaxDelay: -1}, {MaxRetryAfter: -1}} {
		var argument *scoped.ArgumentError
		if _, err := scoped.New("http://h", scoped.WithRetry(policy)); !errors.As(err, &argument) || argument.Field != "WithRetry" {
			t.Errorf("%+v: %v", policy, err)
		}
	}
}

// half is a transport whose replies break off, but for the last.
type half struct {
	*script
	broken int
}

func (h *half) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := h.script.RoundTrip(req)
	if err == nil && len(h.bodies) <= h.broken {
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader(`{"id":`), &failing{reset}))
	}
	return resp, err
}

type failing struct{ err error }

func (f *failing) Read([]byte) (int, error) { return 0, f.err }

func TestAReplyThatBreaksOffIsAskedForAgain(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		method   string
		broken   int
		attempts int
		opts     []scoped.CallOption
	}{
		"once":                 {http.MethodGet, 1, 2, nil},
		"always":               {http.MethodGet, 9, 4, nil},
		"of a PUT":             {http.MethodPut, 1, 2, nil},
		"of a POST":            {http.MethodPost, 1, 1, nil},
		"of a POST that may":   {http.MethodPost, 1, 2, []scoped.CallOption{scoped.Idempotent()}},
		"when once was wanted": {http.MethodGet, 1, 1, []scoped.CallOption{scoped.WithoutRetry()}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				h := &half{&script{steps: []step{{status: 200}}}, c.broken}
				kb := h.play(t, scoped.WithHTTPClient(&http.Client{Transport: h}))
				var reply map[string]any
				err := kb.Call(t.Context(), c.method, "/api/x", nil, &reply, c.opts...)
				if len(h.bodies) != c.attempts {
					t.Errorf("%d attempts, want %d", len(h.bodies), c.attempts)
				}
				if c.broken < c.attempts {
					if err != nil {
						t.Error(err)
					}
					return
				}
				var api *scoped.APIError
				if !errors.As(err, &api) || api.StatusCode != http.StatusOK || api.Attempts != c.attempts || string(api.Body) != `{"id":` || !errors.Is(err, syscall.ECONNRESET) {
					t.Errorf("%v, want one that has the status, the cause and what came", err)
				}
			})
		})
	}
}

func TestAReplyThatNobodyWantsMayBreakOff(t *testing.T) {
	t.Parallel()
	h := &half{&script{steps: []step{{status: 200}}}, 1}
	kb := h.play(t, scoped.WithHTTPClient(&http.Client{Transport: h}))
	if err := kb.Actions.Delete(t.Context(), "a"); err != nil || len(h.bodies) != 1 {
		t.Errorf("%v after %d attempts: the connector is deleted, and a second DELETE would not find it", err, len(h.bodies))
	}
}

func TestAStreamThatBreaksOffIsNotAskedForAgain(t *testing.T) {
	t.Parallel()
	h := &half{&script{steps: []step{{status: 200}}}, 1}
	kb := h.play(t, scoped.WithHTTPClient(&http.Client{Transport: h}))
	stream, err := kb.Stream(t.Context(), http.MethodGet, "/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stream.Close() }()
	if doc, err := io.ReadAll(stream); string(doc) != `{"id":` || !errors.Is(err, syscall.ECONNRESET) || len(h.bodies) != 1 {
		t.Errorf("%q, %v after %d attempts", doc, err, len(h.bodies))
	}
}
