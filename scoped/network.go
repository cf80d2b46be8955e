package scoped

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/url"
	"time"
)

// network is how a client gets to Kibana, unless it is given an HTTP client.
type network struct {
	options     []string // those that set something here, for errors
	trusting    string   // the last of them that says which servers to trust, insecure ones left out
	roots       *x509.CertPool
	fingerprint *fingerprint
	insecure    bool
	anyHost     bool
	certificate *tls.Certificate
	proxy       *url.URL
	socket      string
}

// reach is an option that sets something of the network.
func reach(option string, set func(*network) error) Option {
	return func(s *settings) error {
		s.network.options = append(s.network.options, option)
		return set(&s.network)
	}
}

// contradiction is the error of options that exclude each other.
func (set *settings) contradiction() error {
	n := &set.network
	switch {
	case set.http != nil && len(n.options) > 0:
		return refused(n.options[0], "cannot go with WithHTTPClient: set up the transport of that client")
	case n.insecure && n.trusting != "":
		return refused("WithInsecureSkipTLSVerification", "cannot go with "+n.trusting+", which says what to verify against")
	case n.insecure && n.anyHost:
		return refused("WithInsecureSkipTLSVerification", "cannot go with WithInsecureSkipHostVerification, which verifies the rest")
	case n.proxy != nil && n.socket != "":
		return refused("WithProxy", "cannot go with WithUnixSocket")
	}
	return nil
}

// connBuffer is the size of the two buffers of a connection. net/http's own, 4 KB, make up to three writes of a piece of a
// file and as many reads of a chunk of an export.
const connBuffer = 64 << 10

// transport is net/http's default with so many idle connections as a program may need that uses one Kibana from many
// goroutines, with larger buffers, and with what the options say. A program that has replaced the default gets its own,
// unless options say something.
func (n *network) transport(base *url.URL, idle int) http.RoundTripper {
	standard, ok := http.DefaultTransport.(*http.Transport)
	if !ok && len(n.options) == 0 {
		return http.DefaultTransport
	}
	var own *http.Transport
	if ok {
		own = standard.Clone()
	} else {
		own = &http.Transport{
			Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, MaxIdleConns: 100,
			IdleConnTimeout: 90 * time.Second, TLSHandshakeTimeout: 10 * time.Second, ExpectContinueTimeout: time.Second,
		}
	}
	if own.MaxIdleConns > 0 { // else there is no limit
		own.MaxIdleConns = max(own.MaxIdleConns, idle)
	}
	own.MaxIdleConnsPerHost = max(own.MaxIdleConns, idle)
	own.ReadBufferSize = max(own.ReadBufferSize, connBuffer)
	own.WriteBufferSize = max(own.WriteBufferSize, connBuffer)
	own.TLSClientConfig = n.tls(own.TLSClientConfig, base)
	switch {
	case n.proxy != nil:
		own.Proxy = http.ProxyURL(n.proxy)
	case n.socket != "":
		own.Proxy = nil
		own.DialContext = func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", n.socket)
		}
	}
	return own
}

// tls is a copy of the given configuration with what the options say.
func (n *network) tls(standard *tls.Config, base *url.URL) *tls.Config {
	config := standard.Clone()
	if config == nil {
		config = &tls.Config{}
	}
	config.MinVersion = max(config.MinVersion, tls.VersionTLS12)
	config.InsecureSkipVerify = n.insecure
	if n.roots != nil {
		config.RootCAs = n.roots
	}
	if n.fingerprint != nil || n.anyHost {
		config.InsecureSkipVerify = true // the verifier verifies
		own := &verifier{fingerprint: n.fingerprint, roots: n.roots, host: base.Hostname(), anyHost: n.anyHost}
		config.VerifyConnection = own.verify
	}
	if n.certificate != nil {
		config.Certificates = []tls.Certificate{*n.certificate}
	}
	return config
}
