package scoped_test

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// authority signs certificates of servers and clients.
type authority struct {
	tb   testing.TB
	cert *x509.Certificate
	key  crypto.Signer
}

func newAuthority(tb testing.TB, name string) *authority {
	tb.Helper()
	template := &x509.Certificate{
		Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign, SerialNumber: big.NewInt(1),
	}
	a := &authority{tb: tb, cert: template}
	made := a.sign(template)
	a.cert, a.key = made.Leaf, made.PrivateKey.(crypto.Signer) //nolint:forcetypeassert,errcheck // sign makes such keys
	return a
}

// sign signs a certificate, by itself as long as there is no key.
func (a *authority) sign(template *x509.Certificate) tls.Certificate {
	a.tb.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		a.tb.Fatal(err)
	}
	signer := a.key
	if signer == nil {
		signer = key
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, key.Public(), signer)
	if err != nil {
		a.tb.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		a.tb.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}
}

// issue makes a certificate for 127.0.0.1 and what edit changes, with that of the authority behind it.
func (a *authority) issue(edit func(*x509.Certificate)) tls.Certificate {
	a.tb.Helper()
	template := &x509.Certificate{
		Subject: pkix.Name{CommonName: "leaf"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		SerialNumber: big.NewInt(2), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	if edit != nil {
		edit(template)
	}
	cert := a.sign(template)
	cert.Certificate = append(cert.Certificate, a.cert.Raw)
	return cert
}

func (a *authority) pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return pool
}

// file writes PEM blocks, "CERTIFICATE" for a certificate, and returns the path.
func file(tb testing.TB, typ string, blocks ...[]byte) string {
	tb.Helper()
	var doc bytes.Buffer
	for _, block := range blocks {
		if err := pem.Encode(&doc, &pem.Block{Type: typ, Bytes: block}); err != nil {
			tb.Fatal(err)
		}
	}
	path := filepath.Join(tb.TempDir(), "file.pem")
	if err := os.WriteFile(path, doc.Bytes(), 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

func (a *authority) file() string { return file(a.tb, "CERTIFICATE", a.cert.Raw) }

func sha(cert *x509.Certificate) string {
	sum := sha256.Sum256(cert.Raw)
	return hex.EncodeToString(sum[:])
}

// quiet keeps servers from writing of handshakes that fail.
var quiet = log.New(io.Discard, "", 0)

// secure serves an empty list of spaces over TLS, and remembers the protocol of the last request.
func secure(tb testing.TB, config *tls.Config) (address string, protocol *atomic.Int64) {
	tb.Helper()
	protocol = new(atomic.Int64)
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		protocol.Store(int64(r.ProtoMajor))
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Kbn-Name", "kibana")
		_, _ = io.WriteString(w, "[]")
	}))
	srv.TLS = config
	srv.EnableHTTP2 = true
	srv.Config.ErrorLog = quiet
	srv.StartTLS()
	tb.Cleanup(srv.Close)
	return srv.URL, protocol
}

func serving(cert tls.Certificate) *tls.Config {
	return &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12}
}

func TestServersThatAreTrusted(t *testing.T) {
	t.Parallel()
	ca, other := newAuthority(t, "ca"), newAuthority(t, "other")
	leaf, expired := ca.issue(nil), ca.issue(func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) })
	elsewhere := ca.issue(func(c *x509.Certificate) { c.IPAddresses, c.DNSNames = nil, []string{"kibana.example.com"} })
	anyHost := scoped.WithInsecureSkipHostVerification()
	colons := strings.ToUpper(strings.Join(pairs(sha(ca.cert)), ":"))
	for name, test := range map[string]struct {
		cert tls.Certificate
		opts []scoped.Option
	}{
		"a file":             {leaf, []scoped.Option{scoped.WithCAFile(ca.file())}},
		"one of two files":   {leaf, []scoped.Option{scoped.WithCAFile(other.file(), ca.file())}},
		"a file of two":      {leaf, []scoped.Option{scoped.WithCAFile(file(t, "CERTIFICATE", other.cert.Raw, ca.cert.Raw))}},
		"a pool":             {leaf, []scoped.Option{scoped.WithRootCAs(ca.pool())}},
		"the last":           {leaf, []scoped.Option{scoped.WithCAFile(other.file()), scoped.WithRootCAs(ca.pool())}},
		"a fingerprint":      {leaf, []scoped.Option{scoped.WithCertificateFingerprint(sha(ca.cert))}},
		"with colons":        {leaf, []scoped.Option{scoped.WithCertificateFingerprint(colons)}},
		"the server's own":   {leaf, []scoped.Option{scoped.WithCertificateFingerprint(sha(leaf.Leaf))}},
		"its own, expired":   {expired, []scoped.Option{scoped.WithCertificateFingerprint(sha(expired.Leaf))}},
		"either":             {leaf, []scoped.Option{scoped.WithCertificateFingerprint(sha(other.cert)), scoped.WithCAFile(ca.file())}},
		"another host":       {elsewhere, []scoped.Option{anyHost, scoped.WithCAFile(ca.file())}},
		"fingerprint, host":  {elsewhere, []scoped.Option{anyHost, scoped.WithCertificateFingerprint(sha(ca.cert))}},
		"anything, insecure": {expired, []scoped.Option{scoped.WithInsecureSkipTLSVerification()}},
	} {
		address, protocol := secure(t, serving(test.cert))
		if _, err := client(t, address, test.opts...).Spaces.List(t.Context()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if protocol.Load() != 2 {
			t.Errorf("%s: HTTP/%d, want HTTP/2", name, protocol.Load())
		}
	}
}

func pairs(digits string) []string {
	var pairs []string
	for i := 0; i < len(digits); i += 2 {
		pairs = append(pairs, digits[i:i+2])
	}
	return pairs
}

func TestServersThatAreNotTrusted(t *testing.T) {
	t.Parallel()
	ca, other := newAuthority(t, "ca"), newAuthority(t, "other")
	leaf := ca.issue(nil)
	expired := ca.issue(func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) })
	elsewhere := ca.issue(func(c *x509.Certificate) { c.IPAddresses, c.DNSNames = nil, []string{"kibana.example.com"} })
	ipv6 := ca.issue(func(c *x509.Certificate) { c.IPAddresses = []net.IP{net.IPv6loopback} })
	stranger := other.issue(nil)
	stranger.Certificate = append(stranger.Certificate, ca.cert.Raw) // which did not sign it
	byFile, byPrint := scoped.WithCAFile(ca.file()), scoped.WithCertificateFingerprint(sha(ca.cert))
	var (
		unknown x509.UnknownAuthorityError
		invalid x509.CertificateInvalidError
		host    x509.HostnameError
	)
	for name, test := range map[string]struct {
		cert   tls.Certificate
		option scoped.Option
		want   any
	}{
		"by default":                   {leaf, once, &unknown},
		"another authority":            {leaf, scoped.WithCAFile(other.file()), &unknown},
		"any host, not any authority":  {leaf, scoped.WithInsecureSkipHostVerification(), &unknown},
		"expired":                      {expired, byFile, &invalid},
		"another host":                 {elsewhere, byFile, &host},
		"another address":              {ipv6, byFile, &host},
		"another fingerprint":          {leaf, scoped.WithCertificateFingerprint(sha(other.cert)), &unknown},
		"a fingerprint, expired":       {expired, byPrint, &invalid},
		"a fingerprint, another host":  {elsewhere, byPrint, &host},
		"a fingerprint, other address": {ipv6, byPrint, &host},
		"a fingerprint, not signed":    {stranger, byPrint, &unknown},
	} {
		address, _ := secure(t, serving(test.cert))
		_, err := client(t, address, scoped.WithRetry(scoped.RetryPolicy{}), test.option).Spaces.List(t.Context())
		var connection *scoped.ConnectionError
		var verification *tls.CertificateVerificationError
		if !errors.As(err, &connection) || !errors.As(err, &verification) || !errors.As(err, test.want) {
			t.Errorf("%s: %v, want a *ConnectionError of %T", name, err, test.want)
		} else if connection.Attempts != 1 {
			t.Errorf("%s: %d attempts, want 1: the next fails as well", name, connection.Attempts)
		}
	}
}

func TestOldTLSIsRefused(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t, "ca")
	config := serving(ca.issue(nil))
	config.MinVersion, config.MaxVersion = tls.VersionTLS10, tls.VersionTLS11
	address, _ := secure(t, config)
	for _, option := range []scoped.Option{scoped.WithRootCAs(ca.pool()), scoped.WithInsecureSkipTLSVerification()} {
		_, err := client(t, address, scoped.WithRetry(scoped.RetryPolicy{}), option).Spaces.List(t.Context())
		var connection *scoped.ConnectionError
		if !errors.As(err, &connection) || connection.Attempts != 1 || !strings.Contains(err.Error(), "tls: protocol version not supported") {
			t.Errorf("%v, want a *ConnectionError after one attempt", err)
		}
	}
}

func TestAClientCertificateIsShown(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t, "ca")
	config := serving(ca.issue(nil))
	config.ClientAuth, config.ClientCAs, config.MaxVersion = tls.RequireAndVerifyClientCert, ca.pool(), tls.VersionTLS12
	address, _ := secure(t, config)
	cert := ca.issue(nil)
	der, err := x509.MarshalPKCS8PrivateKey(cert.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	files := scoped.WithClientCertificateFile(file(t, "CERTIFICATE", cert.Certificate...), file(t, "PRIVATE KEY", der))
	for name, option := range map[string]scoped.Option{"files": files, "certificate": scoped.WithClientCertificate(cert)} {
		if _, err := client(t, address, scoped.WithCAFile(ca.file()), option).Spaces.List(t.Context()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err = client(t, address, scoped.WithRetry(scoped.RetryPolicy{}), scoped.WithCAFile(ca.file())).Spaces.List(t.Context())
	var connection *scoped.ConnectionError
	if !errors.As(err, &connection) || connection.Attempts != 1 || !strings.Contains(err.Error(), "remote error: tls:") {
		t.Errorf("without: %v, want a *ConnectionError with the server's alert after one attempt", err)
	}
}

func TestTLSOptionsThatCannotBeRightAreRefused(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t, "ca")
	certFile, missing := ca.file(), filepath.Join(t.TempDir(), "missing.pem")
	noCert, garbage := file(t, "PRIVATE KEY", []byte("x")), file(t, "CERTIFICATE", []byte("x"))
	for name, test := range map[string]struct {
		field, text string
		option      scoped.Option
	}{
		"no file":            {"WithCAFile", "file", scoped.WithCAFile()},
		"missing file":       {"WithCAFile", missing, scoped.WithCAFile(certFile, missing)},
		"a directory":        {"WithCAFile", filepath.Dir(certFile), scoped.WithCAFile(filepath.Dir(certFile))},
		"no certificate":     {"WithCAFile", noCert, scoped.WithCAFile(noCert)},
		"garbage":            {"WithCAFile", garbage, scoped.WithCAFile(garbage)},
		"no pool":            {"WithRootCAs", "nil", scoped.WithRootCAs(nil)},
		"short fingerprint":  {"WithCertificateFingerprint", "64", scoped.WithCertificateFingerprint("ab")},
		"wrong fingerprint":  {"WithCertificateFingerprint", "64", scoped.WithCertificateFingerprint(strings.Repeat("zz", 32))},
		"no key file":        {"WithClientCertificateFile", missing, scoped.WithClientCertificateFile(certFile, missing)},
		"a key that differs": {"WithClientCertificateFile", certFile, scoped.WithClientCertificateFile(certFile, certFile)},
		"empty certificate":  {"WithClientCertificate", "key", scoped.WithClientCertificate(tls.Certificate{})},
	} {
		_, err := scoped.New("https://h", test.option)
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != test.field || !strings.Contains(err.Error(), test.text) {
			t.Errorf("%s: %v, want *ArgumentError for %s with %q", name, err, test.field, test.text)
		}
	}
}

func TestOptionsThatExcludeEachOtherAreRefused(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t, "ca")
	own, insecure := scoped.WithHTTPClient(http.DefaultClient), scoped.WithInsecureSkipTLSVerification()
	for _, test := range []struct {
		one, other scoped.Option
		names      [2]string
	}{
		{scoped.WithCAFile(ca.file()), own, [2]string{"WithCAFile", "WithHTTPClient"}},
		{scoped.WithRootCAs(ca.pool()), own, [2]string{"WithRootCAs", "WithHTTPClient"}},
		{scoped.WithCertificateFingerprint(sha(ca.cert)), own, [2]string{"WithCertificateFingerprint", "WithHTTPClient"}},
		{insecure, own, [2]string{"WithInsecureSkipTLSVerification", "WithHTTPClient"}},
		{scoped.WithClientCertificate(ca.issue(nil)), own, [2]string{"WithClientCertificate", "WithHTTPClient"}},
		{scoped.WithProxy("http://proxy"), own, [2]string{"WithProxy", "WithHTTPClient"}},
		{scoped.WithUnixSocket("/s"), own, [2]string{"WithUnixSocket", "WithHTTPClient"}},
		{scoped.WithCAFile(ca.file()), insecure, [2]string{"WithCAFile", "WithInsecureSkipTLSVerification"}},
		{scoped.WithCertificateFingerprint(sha(ca.cert)), insecure, [2]string{"WithCertificateFingerprint", "WithInsecureSkipTLSVerification"}},
		{scoped.WithInsecureSkipHostVerification(), insecure, [2]string{"WithInsecureSkipHostVerification", "WithInsecureSkipTLSVerification"}},
		{scoped.WithInsecureSkipHostVerification(), own, [2]string{"WithInsecureSkipHostVerification", "WithHTTPClient"}},
		{scoped.WithProxy("http://proxy"), scoped.WithUnixSocket("/s"), [2]string{"WithProxy", "WithUnixSocket"}},
	} {
		for _, opts := range [][]scoped.Option{{test.one, test.other}, {test.other, test.one}} {
			_, err := scoped.New("https://h", opts...)
			var argument *scoped.ArgumentError
			if !errors.As(err, &argument) || !strings.Contains(err.Error(), test.names[0]) || !strings.Contains(err.Error(), test.names[1]) {
				t.Errorf("%v, want *ArgumentError with %q", err, test.names)
			}
		}
	}
}

//nolint:paralleltest // it replaces http.DefaultTransport
func TestTheDefaultTransportIsFollowedButNotIntoInsecurity(t *testing.T) {
	ca := newAuthority(t, "ca")
	address, _ := secure(t, serving(ca.issue(nil)))
	standard := http.DefaultTransport
	defer func() { http.DefaultTransport = standard }()
	list := func(opts ...scoped.Option) error {
		_, err := client(t, address, opts...).Spaces.List(t.Context())
		return err
	}
	http.DefaultTransport = &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	var unknown x509.UnknownAuthorityError
	if err := list(); !errors.As(err, &unknown) {
		t.Errorf("insecure by default: %v, want the authority to be unknown", err)
	}
	http.DefaultTransport = &http.Transport{TLSClientConfig: &tls.Config{RootCAs: ca.pool(), MinVersion: tls.VersionTLS12}}
	if err := list(); err != nil {
		t.Errorf("authorities by default: %v", err)
	}
	http.DefaultTransport = roundTrip(func(*http.Request) (*http.Response, error) { return nil, io.ErrNoProgress })
	if err := list(); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("a transport of the program: %v, want its error", err)
	}
	if err := list(scoped.WithRootCAs(ca.pool())); err != nil {
		t.Errorf("an option: %v", err)
	}
}
