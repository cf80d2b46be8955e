package scoped_test

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
)

// answer is a server that answers everything alike, and a client of it.
func answer(tb testing.TB, status int, header map[string]string, body string, opts ...scoped.Option) *scoped.Client {
	tb.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		for name, value := range header {
			w.Header().Set(name, value)
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
	tb.Cleanup(srv.Close)
	return client(tb, srv.URL, append([]scoped.Option{scoped.WithValidation(false)}, opts...)...)
}

// once keeps a client from repeating calls.
var once = scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})

// client makes a client that repeats no call unless an option says so: most tests are about one answer.
func client(tb testing.TB, address string, opts ...scoped.Option) *scoped.Client {
	tb.Helper()
	kb, err := scoped.New(address, append([]scoped.Option{once}, opts...)...)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = kb.Close() })
	return kb
}

func TestNoErrorRepeatsTheQuery(t *testing.T) {
	t.Parallel()
	offline := errors.New("offline")
	kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		return nil, fmt.Errorf("relay: %w", &url.Error{Op: "Get", URL: req.URL.String(), Err: offline})
	})}))
	err := kb.Call(t.Context(), http.MethodGet, "/api/status?token=hush", nil, nil)
	if !errors.Is(err, offline) || strings.Contains(err.Error(), "hush") {
		t.Errorf("%v", err)
	}
}

// get sends a request of no operation, edited by hand.
func get(ctx context.Context, tb testing.TB, kb *scoped.Client, path string, opts ...scoped.CallOption) error {
	tb.Helper()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, kb.BaseURL().String()+path, nil)
	if err != nil {
		tb.Fatal(err)
	}
	for _, opt := range append(opts, kb.EditRequest) {
		if err := opt(ctx, req); err != nil {
			return err
		}
	}
	resp, err := kb.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func TestEveryStatusHasItsErrorAndSentinel(t *testing.T) {
	t.Parallel()
	sentinels := []error{
		scoped.ErrBadRequest, scoped.ErrAuthentication, scoped.ErrAuthorization, scoped.ErrNotFound,
		scoped.ErrConflict, scoped.ErrRateLimit, scoped.ErrUnavailable,
	}
	for status, want := range map[int]struct {
		typed    any
		sentinel error
	}{
		400: {new(*scoped.BadRequestError), scoped.ErrBadRequest},
		401: {new(*scoped.AuthenticationError), scoped.ErrAuthentication},
		403: {new(*scoped.AuthorizationError), scoped.ErrAuthorization},
		404: {new(*scoped.NotFoundError), scoped.ErrNotFound},
		409: {new(*scoped.ConflictError), scoped.ErrConflict},
		429: {new(*scoped.RateLimitError), scoped.ErrRateLimit},
		500: {new(*scoped.APIError), nil},
		502: {new(*scoped.UnavailableError), scoped.ErrUnavailable},
		503: {new(*scoped.UnavailableError), scoped.ErrUnavailable},
		504: {new(*scoped.UnavailableError), scoped.ErrUnavailable},
	} {
		kb := answer(t, status, nil, fmt.Sprintf(`{"statusCode":%d,"error":"E","message":"M"}`, status))
		err := get(t.Context(), t, kb, "/api/x", scoped.InSpace("sales"))
		wrapped := fmt.Errorf("two: %w", errors.Join(errors.New("other"), fmt.Errorf("one: %w", err)))
		var api *scoped.APIError
		if !errors.As(wrapped, want.typed) || !errors.As(wrapped, &api) {
			t.Errorf("%d: %T %v", status, err, err)
			continue
		}
		if api.StatusCode != status || api.Code != "E" || api.Message != "M" || api.SpaceID != "sales" ||
			api.Method != http.MethodGet || api.Path != "/s/sales/api/x" || api.Attempts != 1 {
			t.Errorf("%d: %#v", status, api)
		}
		for _, sentinel := range sentinels {
			if errors.Is(wrapped, sentinel) != errors.Is(sentinel, want.sentinel) {
				t.Errorf("%d: errors.Is(%v) is %t", status, sentinel, errors.Is(wrapped, sentinel))
			}
		}
		if !strings.HasPrefix(err.Error(), "[Space: sales] ") {
			t.Errorf("%d: text %q does not begin with the space", status, err)
		}
	}
}

func TestErrorsAreMadeFromAnyBody(t *testing.T) {
	t.Parallel()
	var zipped bytes.Buffer
	writer := gzip.NewWriter(&zipped)
	_, _ = io.WriteString(writer, `{"statusCode":500,"error":"E","message":"zipped"}`)
	_ = writer.Close()
	var deflated bytes.Buffer
	deflater := zlib.NewWriter(&deflated)
	_, _ = io.WriteString(deflater, `{"statusCode":500,"error":"E","message":"deflated"}`)
	_ = deflater.Close()
	html := map[string]string{"Content-Type": "text/html; charset=utf-8"}
	for name, test := range map[string]struct {
		status        int
		header        map[string]string
		body          string
		code, message string
		attributes    map[string]any
	}{
		"envelope": {400, nil, `{"statusCode":400,"error":"Bad Request","message":"m","attributes":{"objects":[1.0]}}`, "Bad Request", "m",
			map[string]any{"objects": []any{1.0}}},
		"attributes that are a list": {400, nil, `{"statusCode":400,"error":"E","message":"m","attributes":[1]}`, "E", "m", nil},
		"elasticsearch":              {404, nil, `{"error":{"type":"index_not_found_exception","reason":"no such index"},"status":404}`, "index_not_found_exception", "no such index", nil},
		"elasticsearch text":         {500, nil, `{"error":"boom","status":500}`, "boom", "boom", nil},
		"status_code":                {500, nil, `{"status_code":500,"message":"detection engine"}`, "", "detection engine", nil},
		"other object":               {500, nil, `{"odd":true}`, "", `{"odd":true}`, nil},
		"not ready":                  {503, map[string]string{"Content-Type": "text/html; charset=utf-8", "Retry-After": "30"}, "Kibana server is not ready yet", "", "Kibana server is not ready yet", nil},
		"page with a title":          {502, html, "<html><title>502 Bad &amp; Gateway</title></html>", "", `an HTML page titled "502 Bad & Gateway"`, nil},
		"page without":               {502, html, "<p>no\n<b>upstream</b></p>", "", "an HTML page: no upstream", nil},
		"empty":                      {500, nil, "", "", "the reply says nothing more", nil},
		"truncated":                  {500, nil, `{"statusCode":500,"err`, "", `broken JSON: {"statusCode":500,"err`, nil},
		"array":                      {500, nil, `[1]`, "", "broken JSON: [1]", nil},
		"status in words":            {500, nil, `{"status":"error","message":"m"}`, "", "m", nil},
		"long": {400, nil, `{"statusCode":400,"error":"E","message":"long","attributes":{}` + strings.Repeat(" ", 200<<10) + "}", "E", "long",
			map[string]any{}},
		"deflate":     {500, map[string]string{"Content-Encoding": "deflate"}, deflated.String(), "E", "deflated", nil},
		"gzip":        {500, map[string]string{"Content-Encoding": "gzip"}, zipped.String(), "E", "zipped", nil},
		"broken gzip": {500, map[string]string{"Content-Encoding": "gzip"}, "no gzip", "", "the reply says nothing more", nil},
	} {
		kb := answer(t, test.status, test.header, test.body)
		// net/http undoes gzip only where it asked for it itself.
		plain := func(_ context.Context, req *http.Request) error {
			req.Header.Set("Accept-Encoding", "identity")
			return nil
		}
		err := get(t.Context(), t, kb, "/api/x", plain)
		var api *scoped.APIError
		if !errors.As(err, &api) {
			t.Errorf("%s: %v is no *APIError", name, err)
			continue
		}
		if api.StatusCode != test.status || api.Code != test.code || api.Message != test.message {
			t.Errorf("%s: status %d, code %q, message %q", name, api.StatusCode, api.Code, api.Message)
		}
		if diff := cmp.Diff(test.attributes, api.Attributes); diff != "" {
			t.Errorf("%s: attributes %s", name, diff)
		}
	}
}

func TestLargeErrorBodiesAreCut(t *testing.T) {
	t.Parallel()
	kb := answer(t, 500, map[string]string{"Content-Type": "text/plain"}, strings.Repeat("x", 10<<20))
	var api *scoped.APIError
	if err := get(t.Context(), t, kb, "/api/x"); !errors.As(err, &api) {
		t.Fatal(err)
	}
	if len(api.Body) != 64<<10 || len(api.Error()) > 1000 {
		t.Errorf("body of %d bytes, text of %d", len(api.Body), len(api.Error()))
	}
}

func TestASwitchOfProtocolsIsNotWaitedFor(t *testing.T) {
	t.Parallel()
	theirs, ours := net.Pipe()
	defer func() { _ = theirs.Close() }()
	kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: http.StatusSwitchingProtocols, Body: ours}, nil
	})}))
	if err := get(t.Context(), t, kb, "/api/x", scoped.InDefaultSpace()); !errors.Is(err, scoped.ErrNotKibana) {
		t.Errorf("err = %v, want *NotKibanaError", err)
	}
}

func TestRetryAfterInItsForms(t *testing.T) {
	t.Parallel()
	date := func(d time.Duration) string { return time.Now().Add(d).UTC().Format(http.TimeFormat) }
	for value, most := range map[string]time.Duration{
		"30": 30 * time.Second, "0": 0, "-5": 0, "": 0, "soon": 0, "99999999999999999999": math.MaxInt64 / 1e9 * 1e9, date(time.Minute): time.Minute, date(-time.Hour): 0,
	} {
		kb := answer(t, 429, map[string]string{"Retry-After": value}, "")
		var limited *scoped.RateLimitError
		if err := get(t.Context(), t, kb, "/api/x"); !errors.As(err, &limited) {
			t.Fatal(err)
		}
		if limited.RetryAfter > most || limited.RetryAfter < most-5*time.Second {
			t.Errorf("Retry-After %q became %s, want about %s", value, limited.RetryAfter, most)
		}
	}
}

func TestAnswersThatAreNotKibanasSaySo(t *testing.T) {
	t.Parallel()
	page := "<html><title>Welcome</title></html>"
	html := map[string]string{"Content-Type": "text/html"}
	for name, kb := range map[string]*scoped.Client{
		"a 404 page":    answer(t, 404, html, page),
		"a gateway":     answer(t, 404, nil, `{"message":"no Route matched with those values"}`),
		"Elasticsearch": answer(t, 400, map[string]string{"X-Elastic-Product": "Elasticsearch"}, `{"error":"no handler found for uri","status":400}`),
		"with security": answer(t, 401, map[string]string{"X-Elastic-Product": "Elasticsearch"}, `{"error":{"type":"security_exception","reason":"missing authentication"},"status":401}`),
		"a 405 page":    answer(t, 405, html, page),
		"a 200 page":    answer(t, 200, html, page),
	} {
		_, err := kb.Spaces.List(t.Context())
		var foreign *scoped.NotKibanaError
		var api *scoped.APIError
		if !errors.As(err, &foreign) || !errors.Is(err, scoped.ErrNotKibana) || !errors.As(err, &api) || foreign.BaseURL != kb.BaseURL().String() {
			t.Errorf("%s: %v, want *NotKibanaError over *APIError", name, err)
			continue
		}
		if known := name == "Elasticsearch" || name == "with security"; foreign.Elasticsearch != known {
			t.Errorf("%s: Elasticsearch is %t: %v", name, foreign.Elasticsearch, err)
		}
	}
	// Where the status says it all, or the reply is Kibana's, it is not blamed on the address.
	for name, kb := range map[string]*scoped.Client{
		"a 502 page":        answer(t, 502, html, page),
		"a 401 page":        answer(t, 401, html, page),
		"a page of its own": answer(t, 404, map[string]string{"Content-Type": "text/html", "kbn-name": "kibana"}, page),
	} {
		if _, err := kb.Spaces.List(t.Context()); err == nil || errors.Is(err, scoped.ErrNotKibana) {
			t.Errorf("%s: %v, want another error", name, err)
		}
	}
}

func TestASuccessThatCannotBeReadKeepsItsStatus(t *testing.T) {
	t.Parallel()
	for name, kb := range map[string]*scoped.Client{
		"broken": answer(t, 200, nil, `[{"id":`),
		"empty":  answer(t, 200, nil, ``),
		"other":  answer(t, 200, nil, `{"id":1}`),
	} {
		_, err := kb.Spaces.List(t.Context())
		var api *scoped.APIError
		if !errors.As(err, &api) || api.StatusCode != http.StatusOK || api.Operation != "ListSpaces" {
			t.Errorf("%s: %v, want an *APIError with status 200", name, err)
		}
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	elsewhere := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		t.Errorf("the redirect was followed, with Authorization %q", r.Header.Get("Authorization"))
	}))
	defer elsewhere.Close()
	for _, status := range []int{301, 302, 303, 307, 308} {
		kb := answer(t, status, map[string]string{"Location": elsewhere.URL + "/api/x?token=hunter2"}, "", scoped.WithAPIKey("aHVudGVyMg=="))
		err := get(t.Context(), t, kb, "/api/x")
		var api *scoped.APIError
		if !errors.As(err, &api) || api.StatusCode != status {
			t.Errorf("%d: %v, want an *APIError", status, err)
			continue
		}
		if !strings.Contains(err.Error(), elsewhere.URL) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%d: text %q must name the place and no secret", status, err)
		}
	}
}

func TestNoReplyKeepsItsCause(t *testing.T) {
	t.Parallel()
	stuck := make(chan struct{})
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-stuck:
		case <-r.Context().Done():
		}
	}))
	defer srv.Close()
	defer close(stuck)
	kb := client(t, srv.URL, scoped.WithValidation(false))
	expired, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	cancelled, cancelNow := context.WithCancel(t.Context())
	cancelNow()
	for want, ctx := range map[error]context.Context{context.DeadlineExceeded: expired, context.Canceled: cancelled} {
		err := get(ctx, t, kb, "/api/x?secret=hunter2", scoped.InSpace("sales"))
		var none *scoped.ConnectionError
		if !errors.Is(err, want) || !errors.As(err, &none) || none.SpaceID != "sales" || none.Path != "/s/sales/api/x" {
			t.Errorf("%v, want a *ConnectionError for %v", err, want)
		}
		if strings.Contains(err.Error(), "hunter2") {
			t.Errorf("the error shows the query: %v", err)
		}
	}
}

func TestErrorsStayOnOneLine(t *testing.T) {
	t.Parallel()
	kb := answer(t, 400, nil, `{"statusCode":400,"error":"E","message":"a\nlevel=error forged\u001b[31m"}`)
	if err := get(t.Context(), t, kb, "/api/x"); err == nil || strings.ContainsAny(err.Error(), "\n\x1b") {
		t.Errorf("text %q could forge a log line", err)
	}
}

func TestCredentialsAreShownNowhere(t *testing.T) {
	t.Parallel()
	for _, option := range []scoped.Option{
		scoped.WithAPIKey("aHVudGVyMg=="), scoped.WithBearerToken("aHVudGVyMg=="), scoped.WithBasicAuth("me", "aHVudGVyMg=="),
	} {
		kb := answer(t, 401, nil, `{"statusCode":401,"error":"Unauthorized","message":"no"}`, option)
		err := get(t.Context(), t, kb, "/api/x")
		var api *scoped.APIError
		if !errors.As(err, &api) {
			t.Fatal(err)
		}
		sales, spaceErr := kb.Space(t.Context(), "sales")
		if spaceErr != nil {
			t.Fatal(spaceErr)
		}
		for _, shown := range []any{kb, sales, err, api, *api, kb.Spaces, kb.Actions, *kb.SavedObjects, option, struct{ C *scoped.Client }{kb}} {
			for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
				text := fmt.Sprintf(verb, shown)
				if strings.Contains(text, "aHVudGVyMg") || strings.Contains(text, "bWU6") {
					t.Errorf("%s of %T shows the credential", verb, shown)
				}
			}
		}
	}
}

func FuzzErrorBodies(f *testing.F) {
	f.Add(404, "application/json", []byte(`{"statusCode":404,"error":"Not Found","message":"m","attributes":{}}`))
	f.Add(503, "text/html", []byte("Kibana server is not ready yet"))
	f.Add(500, "", []byte(`{"error":{"reason":1}}`))
	f.Add(200, "text/html", []byte("<title>"))
	f.Fuzz(func(t *testing.T, status int, contentType string, body []byte) {
		kb := client(t, "http://h", scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{
			Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
				return &http.Response{
					StatusCode: status, Header: http.Header{"Content-Type": {contentType}},
					Body: io.NopCloser(bytes.NewReader(body)), Request: req,
				}, nil
			}),
		}))
		_, err := kb.Spaces.List(t.Context(), scoped.InSpace("sales"))
		if err == nil {
			return
		}
		var api *scoped.APIError
		if !errors.As(err, &api) {
			t.Skip("refused by net/http")
		}
		if api.StatusCode != status || api.Message == "" || strings.ContainsAny(err.Error(), "\n\r\x00") {
			t.Errorf("status %d, message %q, text %q", api.StatusCode, api.Message, err)
		}
	})
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func TestA401SaysWhenNoCredentialWasSent(t *testing.T) {
	t.Parallel()
	const bare = `{"statusCode":401,"error":"Unauthorized","message":"Unauthorized"}`
	for want, kb := range map[string]*scoped.Client{
		"GET /api/x: 401 Unauthorized: the request has no credential: give the client one, with WithAPIKey for example": answer(t, 401, nil, bare),
		"GET /api/x: 401 Unauthorized": answer(t, 401, nil, bare, scoped.WithAPIKey("aHVudGVyMg==")),
	} {
		if err := get(t.Context(), t, kb, "/api/x"); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
