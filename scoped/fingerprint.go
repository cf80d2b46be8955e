package scoped

import (
	"cmp"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// fingerprint is the SHA-256 of a certificate.
type fingerprint [sha256.Size]byte

func parseFingerprint(text string) (*fingerprint, bool) {
	sum, err := hex.DecodeString(strings.ReplaceAll(text, ":", ""))
	if err != nil || len(sum) != sha256.Size {
		return nil, false
	}
	return (*fingerprint)(sum), true
}

// pinned verifies the chain of a server in the place of crypto/tls, for the given host: the certificate with the
// fingerprint and those in the pool, which may be nil, are trusted and no others.
func (f *fingerprint) pinned(host string, pool *x509.CertPool) func(tls.ConnectionState) error {
	return func(state tls.ConnectionState) error {
		chain := state.PeerCertificates
		if len(chain) == 0 {
			return errors.New("the server presents no certificate")
		}
		if f.matches(chain[0]) {
			return nil
		}
		options := x509.VerifyOptions{
			DNSName:       cmp.Or(state.ServerName, host), // an address that is an IP is no name in TLS
			Intermediates: x509.NewCertPool(),
			Roots:         x509.NewCertPool(),
		}
		if pool != nil {
			options.Roots = pool.Clone()
		}
		found := false
		for _, cert := range chain[1:] {
			if f.matches(cert) {
				options.Roots.AddCert(cert)
				found = true
			} else {
				options.Intermediates.AddCert(cert)
			}
		}
		_, err := chain[0].Verify(options)
		if err == nil {
			return nil
		}
		if !found {
			err = fmt.Errorf("none of the server's %d certificates has the fingerprint that is trusted: %w", len(chain), err)
		}
		return &tls.CertificateVerificationError{UnverifiedCertificates: chain, Err: err}
	}
}

func (f *fingerprint) matches(cert *x509.Certificate) bool { return sha256.Sum256(cert.Raw) == *f }
