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

// verifier verifies the certificates of a server in the place of crypto/tls, which knows no fingerprints and minds the
// host.
type verifier struct {
	fingerprint *fingerprint   // of what is trusted besides the roots, nil for none
	roots       *x509.CertPool // nil for the system's, or for none next to a fingerprint
	host        string
	anyHost     bool // the host does not matter
}

func (v *verifier) verify(state tls.ConnectionState) error {
	chain := state.PeerCertificates
	if len(chain) == 0 {
		return errors.New("the server presents no certificate")
	}
	if v.fingerprint.matches(chain[0]) {
		return nil
	}
	options := x509.VerifyOptions{Intermediates: x509.NewCertPool()}
	if !v.anyHost {
		options.DNSName = cmp.Or(state.ServerName, v.host) // an address that is an IP is no name in TLS
	}
	switch {
	case v.roots != nil:
		options.Roots = v.roots.Clone()
	case v.fingerprint != nil:
		options.Roots = x509.NewCertPool()
	}
	found := false
	for _, cert := range chain[1:] {
		if v.fingerprint.matches(cert) {
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
	if v.fingerprint != nil && !found {
		err = fmt.Errorf("none of the server's %d certificates has the fingerprint that is trusted: %w", len(chain), err)
	}
	return &tls.CertificateVerificationError{UnverifiedCertificates: chain, Err: err}
}

// fingerprint is the SHA-256 of a certificate.
type fingerprint [sha256.Size]byte

func parseFingerprint(text string) (*fingerprint, bool) {
	sum, err := hex.DecodeString(strings.ReplaceAll(text, ":", ""))
	if err != nil || len(sum) != sha256.Size {
		return nil, false
	}
	return (*fingerprint)(sum), true
}

func (f *fingerprint) matches(cert *x509.Certificate) bool {
	return f != nil && sha256.Sum256(cert.Raw) == *f
}
