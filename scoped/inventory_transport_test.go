package scoped_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// What the tables of options see of connections, attempts and times.

// bubble runs a client of a transport where time costs nothing, and without anything else set up.
func bubble(t *testing.T, transport http.RoundTripper, opts []scoped.Option, run func(ctx context.Context, kb *scoped.Client)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		common := []scoped.Option{scoped.WithValidation(false), scoped.WithVersionCheck(false), scoped.WithHTTPClient(&http.Client{Transport: transport})}
		kb, err := scoped.New("http://h", append(common, opts...)...)
		if err != nil {
			t.Fatal(err)
		}
		run(t.Context(), kb)
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
	})
}

// overloadedGateway answers everything alike and counts.
type overloadedGateway struct{ attempts int }

func (g *overloadedGateway) RoundTrip(*http.Request) (*http.Response, error) {
	g.attempts++
	return &http.Response{StatusCode: http.StatusBadGateway, Header: http.Header{}, Body: http.NoBody}, nil
}

func attemptsOf(method string) func(*testing.T, ...scoped.Option) string {
	return func(t *testing.T, opts ...scoped.Option) string {
		t.Helper()
		gateway := new(overloadedGateway)
		bubble(t, gateway, opts, func(ctx context.Context, kb *scoped.Client) { _ = kb.Call(ctx, method, "/api/x", nil, nil) })
		return fmt.Sprint(gateway.attempts, " attempts")
	}
}

func calledAttempts(method string) func(*testing.T, ...scoped.CallOption) string {
	return func(t *testing.T, opts ...scoped.CallOption) string {
		t.Helper()
		gateway := new(overloadedGateway)
		bubble(t, gateway, nil, func(ctx context.Context, kb *scoped.Client) { _ = kb.Call(ctx, method, "/api/x", nil, nil, opts...) })
		return fmt.Sprint(gateway.attempts, " attempts")
	}
}

// silent is a server that never answers.
func silent(req *http.Request) (*http.Response, error) {
	<-req.Context().Done()
	return nil, context.Cause(req.Context())
}

// patience is how long a client waits for a server that does not answer.
func patience(t *testing.T, opts ...scoped.Option) (waited string) {
	t.Helper()
	bubble(t, roundTrip(silent), opts, func(ctx context.Context, kb *scoped.Client) {
		began := time.Now()
		_ = kb.Call(ctx, http.MethodPost, "/api/x", nil, nil)
		waited = time.Since(began).String()
	})
	return waited
}

func atOnce(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	server := new(slowKibana)
	server.status.Store(http.StatusOK)
	bubble(t, server, opts, func(ctx context.Context, kb *scoped.Client) {
		if err := errors.Join(callAtOnce(ctx, 3, kb)...); err != nil {
			t.Error(err)
		}
	})
	return fmt.Sprint(server.most.Load(), " at once")
}

var errNever = errors.New("never")

// never is a limiter that lets nothing through.
type never struct{}

func (never) Wait(context.Context) error { return errNever }

// empty answers with an empty list.
var empty = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.WriteString(w, "[]")
})

func shortCall(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	srv := httptest.NewServer(empty)
	defer srv.Close()
	_, err := client(t, srv.URL, opts...).Actions.List(t.Context())
	return became(err)
}

// toldCalls counts what the hook of the row for WithHooks was told.
var toldCalls atomic.Int64

func countCall(ctx context.Context, _ scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
	toldCalls.Add(1)
	return ctx, nil
}

func hooked(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	before := toldCalls.Load()
	shortCall(t, opts...)
	return fmt.Sprint(toldCalls.Load()-before, " calls told")
}

// logged is the log of the row for WithLogger.
var logged bytes.Buffer

func loggedCall(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	logged.Reset()
	shortCall(t, opts...)
	if logged.Len() == 0 {
		return "nothing"
	}
	return "a line"
}

func loggedBody(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	_ = client(t, srv.URL, append(opts, scoped.WithLogger(logger))...).Call(t.Context(), http.MethodPost, "/api/x", map[string]any{"customer": "acme"}, nil)
	switch {
	case strings.Contains(log.String(), "acme"):
		return "shown"
	case strings.Contains(log.String(), "customer"):
		return "hidden"
	}
	return "lost"
}

func youngOperation(version string) func(*testing.T, ...scoped.Option) string {
	return func(t *testing.T, opts ...scoped.Option) string {
		t.Helper()
		return became(use(t.Context(), runs(version).client(t, opts...), "9.4"))
	}
}

func calledYoungOperation(t *testing.T, opts ...scoped.CallOption) string {
	t.Helper()
	return became(use(t.Context(), runs("9.3.0").client(t), "9.4", opts...))
}

// toNobody is a call for an address where nobody listens.
func toNobody(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	gone := httptest.NewServer(nil)
	gone.Close()
	_, err := client(t, gone.URL, opts...).Actions.List(t.Context())
	return became(err)
}

func throughProxy(t *testing.T) scoped.Option {
	t.Helper()
	srv := httptest.NewServer(empty)
	t.Cleanup(srv.Close)
	return scoped.WithProxy(srv.URL)
}

func throughSocket(t *testing.T) scoped.Option {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kibana.sock")
	listener, err := new(net.ListenConfig).Listen(t.Context(), "unix", path)
	if err != nil {
		t.Fatal(err)
	}
	srv := &httptest.Server{Listener: listener, Config: &http.Server{Handler: empty, ReadHeaderTimeout: time.Minute}}
	srv.Start()
	t.Cleanup(srv.Close)
	return scoped.WithUnixSocket(path)
}

var (
	makeCA sync.Once
	ownCA  *authority
)

// ca is an authority that no system knows.
func ca(t *testing.T) *authority {
	t.Helper()
	makeCA.Do(func() { ownCA = newAuthority(t, "ca") })
	return ownCA
}

// toPrivate is a call for a server with a certificate of ours.
func toPrivate(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	address, _ := secure(t, serving(ca(t).issue(nil)))
	_, err := client(t, address, opts...).Spaces.List(t.Context())
	return became(err)
}

// toAnotherHost is a call for a server whose certificate is for another host.
func toAnotherHost(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	other := ca(t).issue(func(c *x509.Certificate) { c.IPAddresses = nil })
	address, _ := secure(t, serving(other))
	_, err := client(t, address, append(opts, scoped.WithRootCAs(ca(t).pool()))...).Spaces.List(t.Context())
	return became(err)
}

// toSuspicious is a call for a server that wants to see a certificate.
func toSuspicious(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	config := serving(ca(t).issue(nil))
	config.ClientAuth, config.ClientCAs = tls.RequireAndVerifyClientCert, ca(t).pool()
	address, _ := secure(t, config)
	_, err := client(t, address, append(opts, scoped.WithRootCAs(ca(t).pool()))...).Spaces.List(t.Context())
	return became(err)
}

func caFile(t *testing.T) scoped.Option {
	t.Helper()
	return scoped.WithCAFile(file(t, "CERTIFICATE", ca(t).cert.Raw))
}

func rootCAs(t *testing.T) scoped.Option {
	t.Helper()
	return scoped.WithRootCAs(ca(t).pool())
}

func fingerprint(t *testing.T) scoped.Option {
	t.Helper()
	return scoped.WithCertificateFingerprint(sha(ca(t).cert))
}

func clientCertificate(t *testing.T) scoped.Option {
	t.Helper()
	return scoped.WithClientCertificate(ca(t).issue(nil))
}

func certificateFiles(t *testing.T) scoped.Option {
	t.Helper()
	cert := ca(t).issue(nil)
	key, err := x509.MarshalPKCS8PrivateKey(cert.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	return scoped.WithClientCertificateFile(file(t, "CERTIFICATE", cert.Certificate...), file(t, "PRIVATE KEY", key))
}
