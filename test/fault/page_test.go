package fault_test

import (
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// A page with status 200, as proxies put in the place of Kibana, is no success, and no write.
func TestPagesInsteadOfReplies(t *testing.T) {
	t.Parallel()
	for _, c := range []call{get, find, create, update, remove, export, upload} {
		front := serve(t, answer(200, "text/html; charset=utf-8", "<html><title>Sign in</title></html>"))
		kb, sent := client(t, front.URL())
		err := c.make(t.Context(), kb)
		_ = failed[*scoped.NotKibanaError](t, c.name, err)
		if got := failed[*scoped.APIError](t, c.name, err); got.StatusCode != http.StatusOK || got.Attempts != 1 || sent.Sent() != 1 {
			t.Errorf("%s: status %d, %d attempts, sent %d times", c.name, got.StatusCode, got.Attempts, sent.Sent())
		}
		_ = kb.Close()
	}
}

// Redirects are not followed: not in a loop, not to another host, whatever the status and the scheme. The credential goes
// nowhere but to the base URL.
func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	for _, status := range []int{301, 302, 303, 307, 308} {
		for name, location := range map[string]func(other, path string) string{
			"a loop":       func(_, path string) string { return path },
			"another host": func(other, path string) string { return other + path },
			"no scheme":    func(other, path string) string { return strings.TrimPrefix(other, "http:") + path },
			"login":        func(string, string) string { return "/login?next=%2F" },
			"nowhere":      func(string, string) string { return "http://[" },
			"a script":     func(string, string) string { return "javascript:alert(1)" },
		} {
			for _, c := range []call{get, create, remove, export} {
				redirected(t, status, name+": "+c.name, location, c)
			}
		}
	}
}

func redirected(t *testing.T, status int, name string, location func(other, path string) string, c call) {
	t.Helper()
	var strayed atomic.Int64
	other := serve(t, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { strayed.Add(1) }))
	front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", location(other.URL(), r.URL.Path))
		w.WriteHeader(status)
	}))
	kb, sent := client(t, front.URL())
	defer func() { _ = kb.Close() }()
	err := c.make(t.Context(), kb)
	if name[:7] == "nowhere" && errors.As(err, new(*scoped.ConnectionError)) {
		return // net/http refuses it before we do
	}
	got := failed[*scoped.APIError](t, name, err)
	if got.StatusCode != status || got.Attempts != 1 || sent.Sent() != 1 {
		t.Errorf("%d, %s: status %d, %d attempts, sent %d times", status, name, got.StatusCode, got.Attempts, sent.Sent())
	}
	if strayed.Load() != 0 {
		t.Errorf("%d, %s: the other host got %d requests", status, name, strayed.Load())
	}
	if strings.Contains(err.Error(), key) || strings.Contains(err.Error(), "next=") {
		t.Errorf("%d, %s: the text tells too much: %v", status, name, err)
	}
}
