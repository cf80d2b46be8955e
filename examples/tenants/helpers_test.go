package main

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// once keeps a client from repeating what went wrong.
var once = scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})

func kibana(t *testing.T) (*kibanatest.Server, *scoped.Client) {
	t.Helper()
	server := kibanatest.New(t)
	kb, err := scoped.New(server.URL, once)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return server, kb
}

func shipped(t *testing.T) []tenants.Tenant {
	t.Helper()
	declared, err := tenants.Load("tenants.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

func applied(t *testing.T, kb *scoped.Client, declared []tenants.Tenant, opts options, wantCode int) string {
	t.Helper()
	var out bytes.Buffer
	code, err := apply(t.Context(), kb, declared, opts, &out)
	if code != wantCode || (err != nil) != (wantCode == exitFailed) {
		t.Fatalf("exit code %d, %v, want %d; printed\n%s", code, err, wantCode, &out)
	}
	return out.String()
}

func writes(server *kibanatest.Server) []string {
	var paths []string
	for _, r := range server.Requests() {
		if r.Method != http.MethodGet && !strings.HasSuffix(r.Path, "_bulk_get") {
			paths = append(paths, r.Method+" "+r.Path)
		}
	}
	return paths
}

// written writes files into a directory of the test's own, and returns the path of tenants.yaml.
func written(t *testing.T, content string, others map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "tenants.yaml")
	for name, content := range others {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
