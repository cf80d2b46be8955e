package scoped_test

import (
	"encoding/base64"
	"errors"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// proxy lets callers through who know the password, and counts them.
type proxy struct {
	through atomic.Int64
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Proxy-Authorization") != "Basic "+base64.StdEncoding.EncodeToString([]byte("me:hush")) {
		w.Header().Set("Proxy-Authenticate", "Basic")
		w.WriteHeader(http.StatusProxyAuthRequired)
		return
	}
	p.through.Add(1)
	if r.Method == http.MethodConnect {
		p.tunnel(w, r)
		return
	}
	r.RequestURI = ""
	resp, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer func() { _ = resp.Body.Close() }()
	maps.Copy(w.Header(), resp.Header)
	w.WriteHeader(resp.StatusCode)
	_, _ = io.Copy(w, resp.Body)
}

func (p *proxy) tunnel(w http.ResponseWriter, r *http.Request) {
	target, err := new(net.Dialer).DialContext(r.Context(), "tcp", r.Host)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer func() { _ = target.Close() }()
	w.WriteHeader(http.StatusOK)
	conn, buffered, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	defer func() { _ = conn.Close() }()
	var wg sync.WaitGroup
	wg.Go(func() { _, _ = io.Copy(target, buffered); _ = target.Close() }) // some may have come already
	_, _ = io.Copy(conn, target)
	_ = conn.Close()
	wg.Wait()
}

func TestRequestsGoThroughTheProxy(t *testing.T) {
	t.Parallel()
	p := &proxy{}
	srv := httptest.NewServer(p)
	t.Cleanup(srv.Close)
	host := strings.TrimPrefix(srv.URL, "http://")
	ca := newAuthority(t, "ca")
	secured, _ := secure(t, serving(ca.issue(nil)))
	plain := kibanatest.New(t)
	for i, address := range []string{plain.URL, secured} {
		with := func(user string) *scoped.Client {
			return client(t, address, scoped.WithProxy("http://"+user+host), scoped.WithCertificateFingerprint(sha(ca.cert)))
		}
		if _, err := with("me:hush@").Spaces.List(t.Context()); err != nil || p.through.Load() != int64(i+1) {
			t.Errorf("%s: %v, %d requests through the proxy", address, err, p.through.Load())
		}
		for _, user := range []string{"", "me:s3cret@", "s3cret@"} {
			_, err := with(user).Spaces.List(t.Context())
			if err == nil || !strings.Contains(err.Error(), "Proxy Authentication Required") || strings.Contains(err.Error(), "base URL") {
				t.Errorf("%s as %q: %v, want the proxy's refusal", address, user, err)
			} else if strings.Contains(err.Error(), "s3cret") {
				t.Errorf("the error shows the proxy's password: %v", err)
			}
		}
	}
}

func TestAProxyThatCannotBeReachedIsNamedWithoutItsPassword(t *testing.T) {
	t.Parallel()
	for _, scheme := range []string{"http", "https", "socks5", "socks5h"} {
		for _, address := range []string{"http://h", "https://h"} {
			kb := client(t, address, scoped.WithProxy(scheme+"://me:s3cret@127.0.0.1:1"))
			_, err := kb.Spaces.List(t.Context())
			var connection *scoped.ConnectionError
			if !errors.As(err, &connection) || !strings.Contains(err.Error(), "127.0.0.1:1") || strings.Contains(err.Error(), "s3cret") {
				t.Errorf("%s: %v, want a *ConnectionError with the proxy's address alone", scheme, err)
			}
		}
	}
}

func TestAnHTTPSProxyIsVerified(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t, "ca")
	srv := httptest.NewUnstartedServer(&proxy{})
	srv.TLS = serving(ca.issue(nil))
	srv.Config.ErrorLog = quiet
	srv.StartTLS()
	t.Cleanup(srv.Close)
	secured, _ := secure(t, serving(ca.issue(nil)))
	through := scoped.WithProxy("https://me:hush@" + strings.TrimPrefix(srv.URL, "https://"))
	if _, err := client(t, secured, through, scoped.WithRootCAs(ca.pool())).Spaces.List(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := client(t, secured, through).Spaces.List(t.Context()); err == nil || strings.Contains(err.Error(), "hush") {
		t.Errorf("%v, want an error without the password", err)
	}
}

func TestProxiesThatCannotBeRightAreRefusedAndNotShown(t *testing.T) {
	t.Parallel()
	for _, address := range []string{
		"", "proxy:3128", "proxy", "ftp://u:s3cret@proxy", "http://u:s3cret@", "http://u:s3cret@proxy/path",
		"http://u:s3cret@proxy?q", "http://u:s3cret@pro xy", "http://u:s3cret@proxy:port", "://u:s3cret@proxy", "u:s3cret@proxy:3128",
	} {
		_, err := scoped.New("http://h", scoped.WithProxy(address))
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != "WithProxy" || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%q: %v, want *ArgumentError without the password", address, err)
		}
	}
}

func TestAUnixSocketIsConnectedTo(t *testing.T) {
	t.Parallel()
	socket := filepath.Join(t.TempDir(), "k.sock")
	listener, err := new(net.ListenConfig).Listen(t.Context(), "unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	var host atomic.Value
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host.Store(r.Host)
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, "[]")
	}))
	_ = srv.Listener.Close()
	srv.Listener = listener
	srv.Start()
	t.Cleanup(srv.Close)
	if _, err := client(t, "http://kibana.internal", scoped.WithUnixSocket(socket)).Spaces.List(t.Context()); err != nil || host.Load() != "kibana.internal" {
		t.Errorf("%v, host %v", err, host.Load())
	}
	_, err = client(t, "http://kibana.internal", scoped.WithUnixSocket(socket+"x")).Spaces.List(t.Context())
	var connection *scoped.ConnectionError
	if !errors.As(err, &connection) || !strings.Contains(err.Error(), socket+"x") {
		t.Errorf("%v, want a *ConnectionError that names the socket", err)
	}
	var argument *scoped.ArgumentError
	if _, err := scoped.New("http://h", scoped.WithUnixSocket("")); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
}
