package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// drip is a transport whose replies come one byte a pause, if they come.
type drip struct {
	header time.Duration // before the header
	pause  time.Duration // before each byte
	body   string
	media  string
}

func (d *drip) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := wait(req.Context(), d.header); err != nil {
		return nil, err
	}
	media := d.media
	if media == "" {
		media = "application/json"
	}
	body := &drippedBody{ctx: req.Context(), pause: d.pause, rest: d.body}
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {media}}, Body: body}, nil
}

func wait(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

type drippedBody struct {
	ctx   context.Context //nolint:containedctx // of the request, as in net/http
	pause time.Duration
	rest  string
}

func (b *drippedBody) Read(p []byte) (int, error) {
	if b.rest == "" {
		return 0, io.EOF
	}
	if err := wait(b.ctx, b.pause); err != nil {
		return 0, err
	}
	n := copy(p, b.rest[:1])
	b.rest = b.rest[n:]
	return n, nil
}

func (b *drippedBody) Close() error { return nil }

func (d *drip) client(t *testing.T, opts ...scoped.Option) *scoped.Client {
	t.Helper()
	return (&script{}).play(t, append([]scoped.Option{scoped.WithHTTPClient(&http.Client{Transport: d})}, opts...)...)
}

func wantTimeout(t *testing.T, err error, of string, limit time.Duration) {
	t.Helper()
	var timeout *scoped.TimeoutError
	if !errors.As(err, &timeout) || timeout.Of != of || timeout.Limit != limit {
		t.Errorf("err = %v, want a timeout of the %s after %s", err, of, limit)
	}
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		t.Errorf("err = %v must be context.DeadlineExceeded and not context.Canceled", err)
	}
}

func TestAnAttemptHasALimitByDefault(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		err := (&drip{header: time.Hour}).client(t).Call(t.Context(), http.MethodPost, "/api/x", nil, nil)
		wantTimeout(t, err, "attempt", 150*time.Second)
		if took := time.Since(began); took != 150*time.Second {
			t.Errorf("took %s", took)
		}
	})
}

func TestAnAttemptThatTakesTooLongIsRetried(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		kb := (&drip{header: time.Hour}).client(t, scoped.WithAttemptTimeout(time.Second))
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil)
		wantTimeout(t, err, "attempt", time.Second)
		if attemptsIn(err) != 4 {
			t.Errorf("err = %v, want 4 attempts", err)
		}
	})
}

func TestAReplyThatDripsEndsTheAttempt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		kb := (&drip{pause: time.Second, body: "[" + strings.Repeat("1,", 100) + "1]"}).client(t, scoped.WithAttemptTimeout(10*time.Second))
		var reply []int
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, &reply)
		wantTimeout(t, err, "attempt", 10*time.Second)
		var api *scoped.APIError
		if !errors.As(err, &api) || api.StatusCode != http.StatusOK || api.Attempts != 4 {
			t.Errorf("err = %v, want one that keeps the status, after 4 attempts", err)
		}
	})
}

func TestAStreamMayTakeLongButNotStandStill(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		pause time.Duration
		good  bool
	}{
		"slow":     {9 * time.Second, true},
		"standing": {11 * time.Second, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				kb := (&drip{pause: c.pause, body: "abcdefgh", media: "text/plain"}).client(t, scoped.WithAttemptTimeout(10*time.Second))
				stream, err := kb.Stream(t.Context(), http.MethodGet, "/api/x", nil)
				if err != nil {
					t.Fatal(err)
				}
				defer func() { _ = stream.Close() }()
				doc, err := io.ReadAll(stream)
				if c.good {
					if err != nil || string(doc) != "abcdefgh" {
						t.Errorf("%q, %v", doc, err)
					}
					return
				}
				wantTimeout(t, err, "attempt", 10*time.Second)
			})
		})
	}
}

// reading is a transport that reads what is sent, as fast as it comes.
type reading struct{}

func (reading) RoundTrip(req *http.Request) (*http.Response, error) {
	_, err := io.Copy(io.Discard, req.Body)
	_ = req.Body.Close()
	if err != nil {
		return nil, err
	}
	return (&script{steps: []step{{status: 200}}}).RoundTrip(req)
}

func TestAFileThatIsSentMayTakeLong(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		kb := (&script{}).play(t, scoped.WithHTTPClient(&http.Client{Transport: reading{}}), scoped.WithAttemptTimeout(10*time.Second))
		file := &drippedBody{ctx: t.Context(), pause: 9 * time.Second, rest: "abcdefgh"}
		if err := kb.Call(t.Context(), http.MethodPost, "/api/x", file, nil); err != nil {
			t.Error(err)
		}
	})
}

func TestACallHasALimitOfItsOwn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		kb := (&drip{header: 4 * time.Second, pause: 4 * time.Second, body: "[1]"}).client(t, scoped.WithCallTimeout(10*time.Second))
		began := time.Now()
		var reply []int
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, &reply)
		wantTimeout(t, err, "call", 10*time.Second)
		if took := time.Since(began); took != 10*time.Second {
			t.Errorf("took %s", took)
		}
	})
}

func TestNoLimitIsNoLimit(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		kb := (&drip{header: time.Hour, body: "[1]"}).client(t, scoped.WithAttemptTimeout(0))
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
			t.Error(err)
		}
	})
}
