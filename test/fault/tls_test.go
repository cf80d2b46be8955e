package fault_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"math/big"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// certificate makes a certificate for a name or an address that is its own authority and ends at a time.
func certificate(t *testing.T, host string, end time.Time) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotBefore: end.Add(-1000 * time.Hour), NotAfter: end,
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	if ip := net.ParseIP(host); ip != nil {
		template.IPAddresses = []net.IP{ip}
	} else {
		template.DNSNames = []string{host}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, private.Public(), private)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: private}, pool
}

// trusting is a client's transport that trusts an authority.
func trusting(t *testing.T, pool *x509.CertPool) scoped.Option {
	t.Helper()
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}
	t.Cleanup(transport.CloseIdleConnections)
	return scoped.WithHTTPClient(&http.Client{Transport: transport})
}

// What is wrong with TLS stays wrong: the call fails at once, with the cause, before anything is sent.
func TestTLSFailures(t *testing.T) {
	t.Parallel()
	later, past := time.Now().Add(24*time.Hour), time.Now().Add(-24*time.Hour)
	good, trust := certificate(t, "127.0.0.1", later)
	_, stranger := certificate(t, "127.0.0.1", later)
	expired, trustExpired := certificate(t, "127.0.0.1", past)
	other, trustOther := certificate(t, "kibana.invalid", later)
	for _, test := range []struct {
		name   string
		config *tls.Config
		trust  *x509.CertPool
		text   string
	}{
		{"another authority", &tls.Config{Certificates: []tls.Certificate{good}}, stranger, "unknown authority"},
		{"expired", &tls.Config{Certificates: []tls.Certificate{expired}}, trustExpired, "expired"},
		{"another name", &tls.Config{Certificates: []tls.Certificate{other}}, trustOther, "127.0.0.1"},
		{"TLS 1.1", &tls.Config{Certificates: []tls.Certificate{good}, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, trust, "protocol version"},
		{"wants a certificate", &tls.Config{Certificates: []tls.Certificate{good}, ClientAuth: tls.RequireAnyClientCert, MaxVersion: tls.VersionTLS12}, trust, "handshake failure"},
	} {
		for _, c := range calls {
			t.Run(test.name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				srv := kibanatest.New(t)
				front, err := rig.NewFront(srv, test.config)
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(front.Kill)
				kb, sent := client(t, front.URL(), trusting(t, test.trust))
				refused := failed[*scoped.ConnectionError](t, "error", c.make(t.Context(), kb))
				if refused.Attempts != 1 || sent.Sent() != 1 || len(srv.Requests()) != 0 {
					t.Errorf("%d attempts, %d sent, %d arrived", refused.Attempts, sent.Sent(), len(srv.Requests()))
				}
				if !strings.Contains(refused.Error(), test.text) {
					t.Errorf("%v lacks %q", refused, test.text)
				}
			})
		}
	}
}

func TestTLSWorks(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	furnish(t, srv, "default")
	good, trust := certificate(t, "127.0.0.1", time.Now().Add(24*time.Hour))
	front, err := rig.NewFront(srv, &tls.Config{Certificates: []tls.Certificate{good}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(front.Kill)
	kb, _ := client(t, front.URL(), trusting(t, trust))
	if err := get.make(t.Context(), kb); err != nil {
		t.Error(err)
	}
}

// A scheme that does not fit the port is told apart from a Kibana that is down.
func TestTheWrongScheme(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	good, trust := certificate(t, "127.0.0.1", time.Now().Add(24*time.Hour))
	secure, err := rig.NewFront(srv, &tls.Config{Certificates: []tls.Certificate{good}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(secure.Kill)
	for _, c := range calls {
		kb, sent := client(t, "https://"+address(srv), trusting(t, trust))
		refused := failed[*scoped.ConnectionError](t, "TLS to a plain port", c.make(t.Context(), kb))
		if refused.Attempts != 1 || sent.Sent() != 1 {
			t.Errorf("TLS to a plain port: %d attempts, %d sent", refused.Attempts, sent.Sent())
		}
		if c.method == http.MethodDelete {
			continue // a server of Go's does not recognise it in place of TLS, and hangs up
		}
		kb, sent = client(t, "http://"+secure.Address())
		page := failed[*scoped.NotKibanaError](t, "no TLS to a TLS port", c.make(t.Context(), kb))
		if !strings.Contains(page.Error(), "HTTPS") || sent.Sent() != 1 {
			t.Errorf("no TLS to a TLS port: %v, %d sent", page, sent.Sent())
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
}

// A handshake that hangs is ended by the attempt's timeout.
func TestAHandshakeThatHangs(t *testing.T) {
	t.Parallel()
	server := mute(t)
	_, trust := certificate(t, "127.0.0.1", time.Now().Add(24*time.Hour))
	retry := scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 2, BaseDelay: 1})
	kb, _ := client(t, strings.Replace(server.url, "http:", "https:", 1), trusting(t, trust), patience, retry)
	err := get.make(t.Context(), kb)
	timedOut(t, err)
	if late := failed[*scoped.ConnectionError](t, "error", err); late.Attempts != 2 {
		t.Errorf("%d attempts, want 2", late.Attempts)
	}
}

// The certificate's own error stays within reach.
func TestACertificateErrorIsWithinReach(t *testing.T) {
	t.Parallel()
	past, trust := certificate(t, "127.0.0.1", time.Now().Add(-time.Hour))
	front, err := rig.NewFront(http.NotFoundHandler(), &tls.Config{Certificates: []tls.Certificate{past}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(front.Kill)
	kb, _ := client(t, front.URL(), trusting(t, trust))
	var invalid x509.CertificateInvalidError
	if err := get.make(t.Context(), kb); !errors.As(err, &invalid) || invalid.Reason != x509.Expired {
		t.Errorf("%v, want an expired certificate", err)
	}
}
