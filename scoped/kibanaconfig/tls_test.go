package kibanaconfig_test

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/kibanaconfig"
)

// secure serves an empty list of spaces over TLS, as 127.0.0.1, and wants a client's certificate if told so.
func secure(tb testing.TB, auth tls.ClientAuthType) *httptest.Server {
	tb.Helper()
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, "[]")
	}))
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	srv.TLS = &tls.Config{ClientAuth: auth, MinVersion: tls.VersionTLS12}
	srv.StartTLS()
	tb.Cleanup(srv.Close)
	return srv
}

// block is PEM as a value in YAML.
func block(typ string, der []byte) string {
	doc := strings.TrimSpace(string(pem.EncodeToMemory(&pem.Block{Type: typ, Bytes: der})))
	return "|\n    " + strings.ReplaceAll(doc, "\n", "\n    ") + "\n"
}

func TestTLS(t *testing.T) {
	t.Parallel()
	plain, mutual := secure(t, tls.NoClientCert), secure(t, tls.RequireAnyClientCert)
	cert := plain.Certificate()
	sum := sha256.Sum256(cert.Raw)
	key, err := x509.MarshalPKCS8PrivateKey(plain.TLS.Certificates[0].PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for name, doc := range map[string]*pem.Block{"ca.pem": {Type: "CERTIFICATE", Bytes: cert.Raw}, "key.pem": {Type: "PRIVATE KEY", Bytes: key}} {
		if err := os.WriteFile(filepath.Join(folder, name), pem.EncodeToMemory(doc), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	byName := strings.Replace(plain.URL, "127.0.0.1", "localhost", 1)
	const authorities = "  ssl.certificate_authorities: [ca.pem]\n"
	for name, test := range map[string]struct {
		host, settings, want string
	}{
		"not trusted":          {plain.URL, "", "unknown authority"},
		"a file":               {plain.URL, authorities, ""},
		"a path":               {plain.URL, "  ssl.certificate_authorities: " + filepath.Join(folder, "ca.pem") + "\n", ""},
		"PEM":                  {plain.URL, "  ssl.certificate_authorities: " + block("CERTIFICATE", cert.Raw), ""},
		"PEM in a list":        {plain.URL, "  ssl:\n   certificate_authorities:\n   - " + block("CERTIFICATE", cert.Raw), ""},
		"a fingerprint":        {plain.URL, "  ssl.ca_trusted_fingerprint: " + hex.EncodeToString(sum[:]) + "\n", ""},
		"another host":         {byName, authorities, "certificate is valid for"},
		"full, another host":   {byName, authorities + "  ssl.verification_mode: full\n", "certificate is valid for"},
		"strict, another host": {byName, authorities + "  ssl.verification_mode: strict\n", "certificate is valid for"},
		"certificate":          {byName, authorities + "  ssl.verification_mode: certificate\n", ""},
		"certificate, no CA":   {byName, "  ssl.verification_mode: certificate\n", "unknown authority"},
		"none":                 {byName, "  ssl: {verification_mode: none, certificate_authorities: [missing.pem]}\n", ""},
		"not enabled":          {plain.URL, "  ssl: {enabled: false, verification_mode: none}\n", "unknown authority"},
		"no client's":          {mutual.URL, authorities, "tls:"},
		"a client's":           {mutual.URL, authorities + "  ssl.certificate: ca.pem\n  ssl.key: key.pem\n", ""},
		"a client's in PEM":    {mutual.URL, authorities + "  ssl.certificate: ca.pem\n  ssl.key: " + block("PRIVATE KEY", key), ""},
	} {
		config, err := kibanaconfig.Parse(filepath.Join(folder, "kibana.yml"), []byte("kibana:\n  host: "+test.host+"\n"+test.settings))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		kb, err := config.Client(scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1}))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		_, err = kb.Spaces.List(t.Context())
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
		_ = kb.Close()
	}
}
