package kibanaconfig

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// tls is what is below ssl.
func (s *settings) tls(config *Config) error {
	if at := s.byKey["ssl.enabled"]; at != nil {
		switch enabled, err := strconv.ParseBool(s.value("ssl.enabled")); {
		case err != nil:
			return s.wrong(at, "must be true or false")
		case !enabled:
			return nil
		}
	}
	if err := s.clientCertificate(config); err != nil {
		return err
	}
	if at := s.byKey["ssl.verification_mode"]; at != nil {
		switch s.value("ssl.verification_mode") {
		case "full", "strict": // which differ only about certificates that Go never accepts
		case "certificate":
			config.options = append(config.options, scoped.WithInsecureSkipHostVerification())
		case "none":
			config.options = append(config.options, scoped.WithInsecureSkipTLSVerification())
			return nil
		default:
			return s.wrong(at, "must be full, strict, certificate or none")
		}
	}
	return s.trust(config)
}

// trust is which authorities count.
func (s *settings) trust(config *Config) error {
	if at := s.byKey["ssl.ca_trusted_fingerprint"]; at != nil {
		if err := s.use(config, at, scoped.WithCertificateFingerprint(s.value("ssl.ca_trusted_fingerprint"))); err != nil {
			return err
		}
	}
	at := s.byKey["ssl.certificate_authorities"]
	if at == nil {
		return nil
	}
	pool := x509.NewCertPool()
	for _, value := range at.list {
		doc, name, err := s.pem(value)
		if err != nil {
			return &Error{File: s.file, Key: at.key, Line: at.line, Reason: err.Error(), Err: err}
		}
		if !pool.AppendCertsFromPEM(doc) {
			return s.wrong(at, name+" holds no certificate in PEM")
		}
	}
	return s.use(config, at, scoped.WithRootCAs(pool))
}

func (s *settings) clientCertificate(config *Config) error {
	cert, key := s.byKey["ssl.certificate"], s.byKey["ssl.key"]
	if err := s.pair("ssl.certificate", "ssl.key"); err != nil || cert == nil {
		return err
	}
	certDoc, certName, err := s.pem(s.value("ssl.certificate"))
	if err != nil {
		return &Error{File: s.file, Key: cert.key, Line: cert.line, Reason: err.Error(), Err: err}
	}
	keyDoc, keyName, err := s.pem(s.value("ssl.key"))
	if err != nil {
		// The path may be a key without the first line of PEM, and is not shown.
		if path := (*os.PathError)(nil); errors.As(err, &path) {
			err = path.Err
		}
		return &Error{File: s.file, Key: key.key, Line: key.line, Reason: "names a file that cannot be read: " + err.Error(), Err: err}
	}
	pair, err := tls.X509KeyPair(certDoc, keyDoc)
	if err != nil {
		return &Error{File: s.file, Key: cert.key, Line: cert.line, Reason: certName + " and " + keyName + ": " + err.Error(), Err: err}
	}
	return s.use(config, cert, scoped.WithClientCertificate(pair))
}

// pem is a value that is PEM itself, or what is in the file that it names.
func (s *settings) pem(value string) (doc []byte, name string, err error) {
	if strings.HasPrefix(strings.TrimSpace(value), "-----BEGIN ") {
		return []byte(value), "the value", nil
	}
	if !filepath.IsAbs(value) {
		value = filepath.Join(filepath.Dir(s.file), value)
	}
	doc, err = os.ReadFile(value) //nolint:gosec // the configuration names the file
	return doc, value, err
}
