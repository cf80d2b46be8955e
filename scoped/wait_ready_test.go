package scoped_test

import (
	"context"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// look is one answer to the question how Kibana is.
type look func(ctx context.Context) (*http.Response, error)

func at(level string) look {
	status := http.StatusOK
	if level == "unavailable" || level == "critical" {
		status = http.StatusServiceUnavailable
	}
	return says(status, "application/json", `{"status":{"overall":{"level":"`+level+`","summary":"it is `+level+`"}}}`, "Kbn-Name", "kibana")
}

func says(status int, media, body string, header ...string) look {
	return func(context.Context) (*http.Response, error) {
		resp := &http.Response{StatusCode: status, Header: http.Header{"Content-Type": {media}}, Body: io.NopCloser(strings.NewReader(body))}
		for i := 0; i < len(header); i += 2 {
			resp.Header.Set(header[i], header[i+1])
		}
		return resp, nil
	}
}

func fails(err error) look { return func(context.Context) (*http.Response, error) { return nil, err } }

func hangs(ctx context.Context) (*http.Response, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// looks is a Kibana without a network that answers look after look; the last is repeated.
type looks struct {
	list  []look
	times []time.Duration // since the first
	began time.Time
}

func (l *looks) RoundTrip(req *http.Request) (*http.Response, error) {
	if l.began.IsZero() {
		l.began = time.Now()
	}
	l.times = append(l.times, time.Since(l.began))
	return l.list[min(len(l.times), len(l.list))-1](req.Context())
}

// client makes a client that would repeat what it may.
func (l *looks) client(t *testing.T) *scoped.Client {
	t.Helper()
	kb, err := scoped.New("http://kibana", scoped.WithHTTPClient(&http.Client{Transport: l}))
	if err != nil {
		t.Fatal(err)
	}
	return kb
}

const envelope503 = `{"statusCode":503,"error":"Service Unavailable","message":"License information could not be obtained"}`

func TestWaitReadyOutlastsWhatPasses(t *testing.T) {
	t.Parallel()
	const page = "<html><title>Bad Gateway</title></html>"
	for name, first := range map[string]look{
		"nobody listens":         fails(refused),
		"the connection breaks":  fails(reset),
		"half a reply":           fails(io.ErrUnexpectedEOF),
		"no name yet":            fails(&net.OpError{Op: "dial", Err: &net.DNSError{Name: "kibana", IsNotFound: true}}),
		"no answer":              hangs,
		"a start":                says(503, "text/html; charset=utf-8", "Kibana server is not ready yet"),
		"no licence yet":         says(503, "application/json", envelope503, "Kbn-Name", "kibana"),
		"a proxy without Kibana": says(502, "text/html", page),
		"a slow Kibana":          says(504, "text/html", page),
		"a default backend":      says(404, "text/plain", "default backend - 404"),
		"a page for now":         says(200, "text/html", "<html>back soon</html>"),
		"another's redirect":     says(302, "text/html", "", "Location", "/maintenance"),
		"too many requests":      says(429, "application/json", `{"statusCode":429,"error":"Too Many Requests","message":"Server is overloaded"}`, "Kbn-Name", "kibana"),
		"a failure inside":       says(500, "application/json", `{"statusCode":500,"error":"Internal Server Error","message":"x"}`, "Kbn-Name", "kibana"),
		"degraded":               at("degraded"),
		"unavailable":            at("unavailable"),
		"critical":               at("critical"),
		"an unknown level":       at("purple"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				l := &looks{list: []look{first, first, at("available")}}
				kb := l.client(t)
				if err := kb.WaitReady(t.Context()); err != nil || len(l.times) != 3 {
					t.Errorf("%v after %d looks", err, len(l.times))
				}
				_ = kb.Close()
			})
		})
	}
}

func TestWaitReadyEndsAtOnceOnWhatStays(t *testing.T) {
	t.Parallel()
	elastic := []string{"X-Elastic-Product", "Elasticsearch"}
	kibanas := []string{"Kbn-Name", "kibana"}
	envelope := func(status, name string) string {
		return `{"statusCode":` + status + `,"error":"` + name + `","message":"no"}`
	}
	for name, c := range map[string]struct {
		first look
		want  error
	}{
		"a wrong credential":        {says(401, "application/json", envelope("401", "Unauthorized"), kibanas...), scoped.ErrAuthentication},
		"a proxy's login":           {says(401, "text/html", "<html>"), scoped.ErrAuthentication},
		"a missing privilege":       {says(403, "application/json", envelope("403", "Forbidden"), kibanas...), scoped.ErrAuthorization},
		"another base path":         {says(404, "application/json", envelope("404", "Not Found"), kibanas...), scoped.ErrNotFound},
		"an address that moved":     {says(301, "text/html", "", "Location", "https://kibana/api/status"), scoped.ErrNotKibana},
		"Elasticsearch":             {says(400, "application/json", `{"error":"no handler found","status":400}`, elastic...), scoped.ErrNotKibana},
		"Elasticsearch in a crisis": {says(503, "application/json", `{"error":{"type":"x","reason":"y"},"status":503}`, elastic...), scoped.ErrNotKibana},
		"no TLS":                    {fails(http.ErrSchemeMismatch), http.ErrSchemeMismatch},
	} {
		l := &looks{list: []look{c.first}}
		kb := l.client(t)
		if err := kb.WaitReady(t.Context(), scoped.Critical); !errors.Is(err, c.want) || len(l.times) != 1 {
			t.Errorf("%s: %v after %d looks, want %v after one", name, err, len(l.times), c.want)
		}
		_ = kb.Close()
		if err := kb.WaitReady(t.Context()); !errors.Is(err, scoped.ErrClosed) {
			t.Errorf("a closed client: %v", err)
		}
	}
}

func TestWaitReadyDoesNotOutlastAWrongCertificate(t *testing.T) {
	t.Parallel()
	srv := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(srv.Close)
	var unknown x509.UnknownAuthorityError
	if err := client(t, srv.URL).WaitReady(t.Context()); !errors.As(err, &unknown) {
		t.Errorf("%v, want an unknown authority", err)
	}
}

func TestWaitReadyTakesTheLevelsGiven(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	srv.ResetRequests()
	for _, c := range []struct {
		level  string
		enough []scoped.ServiceLevel
	}{
		{"available", nil},
		{"available", []scoped.ServiceLevel{scoped.Degraded}},
		{"degraded", []scoped.ServiceLevel{scoped.Degraded}},
		{"degraded", []scoped.ServiceLevel{scoped.Available, scoped.Degraded}},
		{"degraded", []scoped.ServiceLevel{scoped.Unavailable, scoped.Available}},
		{"critical", []scoped.ServiceLevel{scoped.Critical}},
	} {
		if err := srv.SetStatus(c.level, "because"); err != nil {
			t.Fatal(err)
		}
		if err := marketing.WaitReady(t.Context(), c.enough...); err != nil {
			t.Errorf("%s for %v: %v", c.level, c.enough, err)
		}
	}
	var argument *scoped.ArgumentError
	if err := kb.WaitReady(t.Context(), "green"); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if n := sent(srv, http.MethodGet, "/api/status"); n != 6 || n != len(srv.Requests()) {
		t.Errorf("%d looks outside of spaces of %d requests, want 6", n, len(srv.Requests()))
	}
}

func TestWaitReadyPausesLongerAndLonger(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := &looks{list: []look{at("degraded")}}
		kb := l.client(t)
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		_ = kb.WaitReady(ctx)
		const ms = time.Millisecond
		want := []time.Duration{0, 250 * ms, 750 * ms, 1750 * ms, 3750 * ms, 7750 * ms, 12750 * ms, 17750 * ms}
		if diff := cmp.Diff(want, l.times); diff != "" {
			t.Error(diff)
		}
		_ = kb.Close()
	})
}

func TestWaitReadyWaitsAsLongAsItIsAskedTo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		starts := func(after string) look {
			return says(503, "text/html", "Kibana server is not ready yet", "Retry-After", after)
		}
		l := &looks{list: []look{starts("30"), starts("0"), starts("86400"), at("available")}}
		kb := l.client(t)
		if err := kb.WaitReady(t.Context()); err != nil {
			t.Error(err)
		}
		want := []time.Duration{0, 30 * time.Second, 30*time.Second + 500*time.Millisecond, 90*time.Second + 500*time.Millisecond}
		if diff := cmp.Diff(want, l.times); diff != "" {
			t.Error(diff)
		}
		_ = kb.Close()
	})
}

func TestWaitReadyTellsWhatItLastSaw(t *testing.T) {
	t.Parallel()
	starts := says(503, "text/html", "Kibana server is not ready yet")
	for name, c := range map[string]struct {
		list  []look
		level scoped.ServiceLevel
		want  error // besides that of the context
		text  string
	}{
		"a level":              {[]look{starts, at("degraded")}, scoped.Degraded, nil, "Kibana is not ready: it is degraded: it is degraded: context deadline exceeded"},
		"a level, then a hang": {[]look{at("critical"), hangs}, scoped.Critical, nil, "Kibana is not ready: it is critical: it is critical: context deadline exceeded"},
		"a refusal":            {[]look{at("degraded"), starts}, "", scoped.ErrUnavailable, "Kibana server is not ready yet: context deadline exceeded"},
		"a broken line":        {[]look{fails(reset)}, "", reset, "connection reset by peer: context deadline exceeded"},
		"nothing but a hang":   {[]look{hangs}, "", nil, "GET /api/status: no reply"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				kb := (&looks{list: c.list}).client(t)
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				defer cancel()
				err := kb.WaitReady(ctx)
				var late *scoped.NotReadyError
				if !errors.As(err, &late) || !errors.Is(err, context.DeadlineExceeded) || c.want != nil && !errors.Is(err, c.want) {
					t.Fatalf("%v, want *NotReadyError with the deadline and %v", err, c.want)
				}
				if late.Level != c.level || (late.Level == "") != (late.Err != nil) || !strings.Contains(err.Error(), c.text) {
					t.Errorf("level %q, cause %v, text %q", late.Level, late.Err, err)
				}
				_ = kb.Close()
			})
		})
	}
}

func TestWaitReadyTellsWhyItsContextEnded(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		kb := (&looks{list: []look{at("degraded")}}).client(t)
		shutdown := errors.New("the program ends")
		ctx, cancel := context.WithCancelCause(t.Context())
		result := make(chan error)
		go func() { result <- kb.WaitReady(ctx) }()
		synctest.Wait()
		cancel(shutdown)
		var late *scoped.NotReadyError
		if err := <-result; !errors.As(err, &late) || !errors.Is(err, context.Canceled) || !errors.Is(err, shutdown) || late.Summary != "it is degraded" {
			t.Errorf("%v, want *NotReadyError with the cancellation and its cause", err)
		}
		_ = kb.Close()
	})
}
