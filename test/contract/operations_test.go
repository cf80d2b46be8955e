package contract_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const apiKey = "ZGVtbzpkZW1v"

// stage is a fake Kibana with the space marketing, and a client whose traffic is watched.
func stage(t *testing.T, basePath string) (*kibanatest.Server, *watcher, *scoped.Client) {
	t.Helper()
	opts := []kibanatest.Option{kibanatest.WithAPIKey(apiKey), kibanatest.WithSpaces("marketing")}
	if basePath != "" {
		opts = append(opts, kibanatest.WithBasePath(basePath))
	}
	srv := kibanatest.New(t, opts...)
	w := watch(t, basePath)
	kb, err := scoped.New(srv.URL, scoped.WithAPIKey(apiKey), scoped.WithHTTPClient(&http.Client{Transport: w}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	// What the fake has not: pages of the OAuth flow, and old keys to rotate away from.
	page := http.Header{"Content-Type": {"text/html; charset=utf-8"}}
	script := http.Header{"Content-Type": {"text/javascript; charset=utf-8"}}
	srv.React(kibanatest.Match{Path: "/api/actions/connector/_oauth_callback"}, kibanatest.Fault{Body: []byte("<html>"), Header: page})
	srv.React(kibanatest.Match{Path: "/api/actions/connector/_oauth_callback_script"}, kibanatest.Fault{Body: []byte("close()"), Header: script})
	srv.React(kibanatest.Match{Path: "/api/encrypted_saved_objects/_rotate_key"}, kibanatest.Fault{Body: []byte(`{"total":1,"successful":1,"failed":0}`)})
	return srv, w, kb
}

func TestEveryOperationSucceedsInItsPlace(t *testing.T) {
	t.Parallel()
	ops := describe(t).operations()
	for _, basePath := range []string{"", "/gw/api/kibana"} {
		for _, space := range []string{"", "marketing"} {
			t.Run(fmt.Sprintf("base %q space %q", basePath, space), func(t *testing.T) {
				t.Parallel()
				_, w, kb := stage(t, basePath)
				var opts []wire.RequestEditorFn
				if space != "" {
					opts = append(opts, scoped.InSpace(space))
				}
				for _, call := range calls() {
					value, err := call.do(t.Context(), generated(kb), opts...)
					if err != nil {
						t.Errorf("%s: %v", call.operation, err)
						continue
					}
					got := w.latest()
					want := space
					if ops[call.operation].scope() == "global" {
						want = ""
					}
					if got.operation != call.operation || got.space != want {
						t.Errorf("%s went out as %v, want it in %q", call.operation, got, want)
					}
					keepsAll(t, call.operation, got.body, value)
				}
				for id := range ops {
					if !w.seen(id) {
						t.Errorf("%s was not called with success", id)
					}
				}
			})
		}
	}
}

// keepsAll checks that a value has everything that its JSON had.
func keepsAll(t *testing.T, operation string, body []byte, value any) {
	t.Helper()
	if text, isStream := value.(string); isStream || value == nil {
		if text != string(body) {
			t.Errorf("%s: %q became %q", operation, body, text)
		}
		return
	}
	after, err := json.Marshal(value)
	if err != nil {
		t.Errorf("%s: %v", operation, err)
		return
	}
	for _, path := range lost(t, body, after) {
		t.Errorf("%s has lost %s", operation, path)
	}
}

func TestEveryDocumentedFailureHasItsError(t *testing.T) {
	t.Parallel()
	sentinels := map[int]error{
		400: scoped.ErrBadRequest, 401: scoped.ErrAuthentication, 403: scoped.ErrAuthorization, 404: scoped.ErrNotFound,
		409: scoped.ErrConflict, 429: scoped.ErrRateLimit, 503: scoped.ErrUnavailable,
	}
	ops := describe(t).operations()
	srv, w, kb := stage(t, "")
	w.blind = true
	for _, call := range calls() {
		op := ops[call.operation]
		for _, status := range op.failures() {
			fault := kibanatest.Answer(status, "as asked")
			if status == http.StatusServiceUnavailable {
				fault = kibanatest.NotReady()
			}
			heal := srv.React(kibanatest.Match{Method: op.method, Path: pattern(op.path)}, fault)
			_, err := call.do(t.Context(), generated(kb), scoped.InSpace("marketing"), scoped.SkipValidation())
			heal()
			var api *scoped.APIError
			if !errors.As(err, &api) || api.StatusCode != status || api.Operation != call.operation {
				t.Errorf("%s, %d: %v", call.operation, status, err)
				continue
			}
			if want := sentinels[status]; want != nil && !errors.Is(err, want) {
				t.Errorf("%s, %d: %v, want %v", call.operation, status, err, want)
			}
			if op.scope() == "space" && !strings.HasPrefix(err.Error(), "[Space: marketing] ") {
				t.Errorf("%s, %d: %q does not name the space", call.operation, status, err)
			}
		}
	}
}

// pattern makes a kibanatest pattern of a path template.
func pattern(template string) string {
	segments := strings.Split(template, "/")
	for i, segment := range segments {
		if strings.HasPrefix(segment, "{") {
			segments[i] = "*"
		}
	}
	return strings.Join(segments, "/")
}

func TestACancelledCallSendsNothingMore(t *testing.T) {
	t.Parallel()
	srv, _, kb := stage(t, "")
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for _, call := range calls() {
		if _, err := call.do(cancelled, generated(kb), scoped.InSpace("marketing")); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v, want context.Canceled", call.operation, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
}

func TestNoOperationGoesIntoAMissingSpace(t *testing.T) {
	t.Parallel()
	_, w, kb := stage(t, "")
	ops := describe(t).operations()
	for _, call := range calls() {
		if ops[call.operation].scope() == "global" {
			continue
		}
		if _, err := call.do(t.Context(), generated(kb), scoped.InSpace("marketng")); !errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Errorf("%s: %v, want *SpaceNotFoundError", call.operation, err)
		}
		if got := w.latest(); got.space != "" {
			t.Errorf("%s sent %v", call.operation, got)
		}
	}
}
