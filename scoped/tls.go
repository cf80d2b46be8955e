package scoped

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"
	"strings"
)

// WithCAFile trusts the certificate authorities in the given files, in PEM, instead of those of the system. The files
// are read by New; one that cannot be read, or holds no certificate, makes it fail with an [*ArgumentError] that names
// it. Of WithCAFile and [WithRootCAs] the last counts.
//
// Every connection is TLS 1.2 or newer, whatever the options. None of the options of TLS, proxies and sockets goes with
// [WithHTTPClient].
func WithCAFile(paths ...string) Option { return trustFiles("WithCAFile", paths) }

func trustFiles(option string, paths []string) Option {
	if len(paths) == 0 {
		return refuse(option, "wants a file")
	}
	return reach(option, func(n *network) error {
		pool := x509.NewCertPool()
		for _, path := range paths {
			if err := appendFile(pool, path); err != nil {
				return &ArgumentError{Operation: "New", Field: option, Reason: err.Error(), Err: err}
			}
		}
		n.roots, n.trusting = pool, option
		return nil
	})
}

// appendFile adds the certificates of a file to a pool.
func appendFile(pool *x509.CertPool, path string) error {
	rest, err := os.ReadFile(path) //nolint:gosec // the caller names the file
	if err != nil {
		return err
	}
	found := false
	for {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" {
			continue
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return errors.New(path + " holds a certificate that cannot be read: " + err.Error())
		}
		pool.AddCert(cert)
		found = true
	}
	if !found {
		return errors.New(path + " holds no certificate in PEM")
	}
	return nil
}

// WithRootCAs trusts the certificate authorities in the pool instead of those of the system.
func WithRootCAs(pool *x509.CertPool) Option {
	if pool == nil {
		return refuse("WithRootCAs", "the pool must not be nil")
	}
	return reach("WithRootCAs", func(n *network) error {
		n.roots, n.trusting = pool.Clone(), "WithRootCAs"
		return nil
	})
}

// WithCertificateFingerprint trusts one certificate, by the SHA-256 of its DER form in hexadecimal, with or without
// colons: Elastic's tools call it the CA's trusted fingerprint. It is looked for in the chain that the server presents.
// The certificate of an authority is then what the server's must be signed by, for the host of the base URL and not out
// of date; the server's own certificate is trusted as it is.
//
// Other authorities are not trusted, the system's included, except those of [WithCAFile] or [WithRootCAs]. That holds
// for an https proxy too.
func WithCertificateFingerprint(sha256hex string) Option {
	pin, ok := parseFingerprint(sha256hex)
	if !ok {
		return refuse("WithCertificateFingerprint", "must be a SHA-256 in hexadecimal: 64 digits, with or without colons")
	}
	return reach("WithCertificateFingerprint", func(n *network) error {
		n.fingerprint, n.trusting = pin, "WithCertificateFingerprint"
		return nil
	})
}

// WithInsecureSkipTLSVerification accepts any certificate of any server, so that whoever is in between can read and
// change everything, credentials included. It is for experiments. What a program has set in http.DefaultTransport does
// not do it.
func WithInsecureSkipTLSVerification() Option {
	return reach("WithInsecureSkipTLSVerification", func(n *network) error {
		n.insecure = true
		return nil
	})
}

// WithInsecureSkipHostVerification accepts certificates of the authorities that are trusted whatever host they are for, so
// that whoever has any certificate of theirs can read and change everything, credentials included. It is for servers
// whose certificate lacks their name, behind authorities that sign for nobody else.
func WithInsecureSkipHostVerification() Option {
	return reach("WithInsecureSkipHostVerification", func(n *network) error {
		n.anyHost = true
		return nil
	})
}

// WithClientCertificateFile shows the server a certificate, where it asks for one. The files are in PEM, the first with
// the certificate and those that lead to its authority, the second with its key, not encrypted. They are read by New;
// one that cannot be used makes it fail with an [*ArgumentError] that names both.
func WithClientCertificateFile(certFile, keyFile string) Option {
	const option = "WithClientCertificateFile"
	return reach(option, func(n *network) error {
		cert, err := tls.LoadX509KeyPair(certFile, keyFile)
		if err != nil {
			return &ArgumentError{Operation: "New", Field: option, Reason: strings.Join([]string{certFile, keyFile}, " and ") + ": " + err.Error(), Err: err}
		}
		n.certificate = &cert
		return nil
	})
}

// WithClientCertificate is [WithClientCertificateFile] for a certificate that the program has, such as one whose key is
// in a module of hardware.
func WithClientCertificate(cert tls.Certificate) Option {
	if len(cert.Certificate) == 0 || cert.PrivateKey == nil {
		return refuse("WithClientCertificate", "must have a certificate and its private key")
	}
	return reach("WithClientCertificate", func(n *network) error {
		n.certificate = &cert
		return nil
	})
}
