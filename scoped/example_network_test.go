package scoped_test

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// exampleTLS makes a Kibana with a certificate that no system knows, and which may want to see one of the client.
func exampleTLS(auth tls.ClientAuthType) (srv *httptest.Server, done func()) {
	fake, err := kibanatest.Start()
	if err != nil {
		panic(err)
	}
	srv = httptest.NewUnstartedServer(fake)
	srv.TLS = &tls.Config{ClientAuth: auth, MinVersion: tls.VersionTLS12}
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	srv.StartTLS()
	return srv, func() {
		srv.Close()
		fake.Close()
	}
}

// exampleFile writes a file in PEM and returns its path.
func exampleFile(dir, kind string, der []byte) string {
	path := filepath.Join(dir, kind+".pem")
	if err := os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
		panic(err)
	}
	return path
}

// The authority that signed the certificates of one's own servers, as Elastic's tools write it.
func ExampleWithCAFile() {
	srv, done := exampleTLS(tls.NoClientCert)
	defer done()
	dir, err := os.MkdirTemp("", "kibana")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	ca := exampleFile(dir, "CERTIFICATE", srv.Certificate().Raw)

	fmt.Println("trusted by the system:", exampleCall(srv.URL, scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})) == nil)
	fmt.Println("trusted with the file:", exampleCall(srv.URL, scoped.WithCAFile(ca)) == nil)
	// Output:
	// trusted by the system: false
	// trusted with the file: true
}

func ExampleWithRootCAs() {
	srv, done := exampleTLS(tls.NoClientCert)
	defer done()

	pool := x509.NewCertPool()
	pool.AddCert(srv.Certificate())
	fmt.Println("trusted:", exampleCall(srv.URL, scoped.WithRootCAs(pool)) == nil)
	// Output: trusted: true
}

// Where there is no file, the fingerprint that Elasticsearch prints when it is installed will do.
func ExampleWithCertificateFingerprint() {
	srv, done := exampleTLS(tls.NoClientCert)
	defer done()
	sum := sha256.Sum256(srv.Certificate().Raw)
	fingerprint := hex.EncodeToString(sum[:])

	fmt.Println("trusted:", exampleCall(srv.URL, scoped.WithCertificateFingerprint(fingerprint)) == nil)

	_, err := scoped.New(srv.URL, scoped.WithCertificateFingerprint("a1:b2"))
	fmt.Println(err)
	// Output:
	// trusted: true
	// New: WithCertificateFingerprint: must be a SHA-256 in hexadecimal: 64 digits, with or without colons
}

// A server that lets nobody in without a certificate.
func ExampleWithClientCertificateFile() {
	srv, done := exampleTLS(tls.RequireAnyClientCert)
	defer done()
	dir, err := os.MkdirTemp("", "kibana")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	der, err := x509.MarshalPKCS8PrivateKey(srv.TLS.Certificates[0].PrivateKey)
	if err != nil {
		fmt.Println(err)
		return
	}
	cert, key := exampleFile(dir, "CERTIFICATE", srv.Certificate().Raw), exampleFile(dir, "PRIVATE KEY", der)

	trust := scoped.WithCAFile(cert)
	fmt.Println("let in:", exampleCall(srv.URL, trust, scoped.WithClientCertificateFile(cert, key)) == nil)
	// Output: let in: true
}

// A certificate that the program has already.
func ExampleWithClientCertificate() {
	srv, done := exampleTLS(tls.RequireAnyClientCert)
	defer done()
	pool := x509.NewCertPool()
	pool.AddCert(srv.Certificate())
	cert := srv.TLS.Certificates[0] // from tls.LoadX509KeyPair, for example

	err := exampleCall(srv.URL, scoped.WithRootCAs(pool), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1}))
	var none *scoped.ConnectionError
	fmt.Println("refused without it:", errors.As(err, &none))
	fmt.Println("let in:", exampleCall(srv.URL, scoped.WithRootCAs(pool), scoped.WithClientCertificate(cert)) == nil)
	// Output:
	// refused without it: true
	// let in: true
}

// For experiments only: anybody in between can read and change everything.
func ExampleWithInsecureSkipTLSVerification() {
	srv, done := exampleTLS(tls.NoClientCert)
	defer done()

	fmt.Println("accepted:", exampleCall(srv.URL, scoped.WithInsecureSkipTLSVerification()) == nil)
	// Output: accepted: true
}

// The certificate is of an authority that is trusted, and lacks the name that the server is called by.
func ExampleWithInsecureSkipHostVerification() {
	srv, done := exampleTLS(tls.NoClientCert)
	defer done()
	pool := x509.NewCertPool()
	pool.AddCert(srv.Certificate())
	_, port, err := net.SplitHostPort(srv.Listener.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}

	address := "https://localhost:" + port
	trust, once := scoped.WithRootCAs(pool), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})
	fmt.Println("has another name:", exampleCall(address, trust, once) != nil)
	fmt.Println("accepted:", exampleCall(address, trust, scoped.WithInsecureSkipHostVerification()) == nil)
	// Output:
	// has another name: true
	// accepted: true
}

// Everything goes through the proxy, which may want a password of its own.
func ExampleWithProxy() {
	fake, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer fake.Close()
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("asked for", r.URL.Host)
		fake.ServeHTTP(w, r)
	}))
	defer proxy.Close()

	fmt.Println("reached:", exampleCall("http://kibana.internal:5601", scoped.WithProxy(proxy.URL)) == nil)
	// Output:
	// asked for kibana.internal:5601
	// reached: true
}

// A sidecar that listens on a socket of the file system. The host goes into the request only.
func ExampleWithUnixSocket() {
	fake, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer fake.Close()
	dir, err := os.MkdirTemp("", "kibana")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "kibana.sock")
	listener, err := new(net.ListenConfig).Listen(context.Background(), "unix", path)
	if err != nil {
		fmt.Println(err)
		return
	}
	sidecar := &httptest.Server{Listener: listener, Config: &http.Server{Handler: fake, ReadHeaderTimeout: time.Minute}}
	sidecar.Start()
	defer sidecar.Close()

	fmt.Println("reached:", exampleCall("http://kibana", scoped.WithUnixSocket(path)) == nil)
	// Output: reached: true
}
