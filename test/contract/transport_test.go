package contract_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3filter"
)

// exchange is one request and its response, as they went over the wire.
type exchange struct {
	operation string
	space     string // the prefix, empty without one
	status    int
	body      []byte
}

func (e exchange) String() string {
	return fmt.Sprintf("%s in %q: %d %s", e.operation, e.space, e.status, e.body)
}

// watcher is a transport that holds everything that passes through it against the description. Responses pass while
// they are read, and are looked at when they end.
type watcher struct {
	t     *testing.T
	d     *description
	base  string // the base path
	blind bool   // do not check requests, for those that are meant to be wrong
	deaf  bool   // do not check responses, likewise
	mild  bool   // do not mind members of responses that are not described
	next  http.RoundTripper

	mu     sync.Mutex
	last   exchange
	latest map[string]exchange // by operation
	good   map[string]bool     // the operations that have succeeded
	open   int                 // responses that nobody has closed yet
}

func watch(t *testing.T, base string) *watcher {
	t.Helper()
	w := &watcher{t: t, d: describe(t), base: base, next: http.DefaultTransport, latest: map[string]exchange{}, good: map[string]bool{}}
	t.Cleanup(func() {
		if w.open != 0 {
			t.Errorf("%d responses were not closed", w.open)
		}
	})
	return w
}

func (w *watcher) RoundTrip(req *http.Request) (*http.Response, error) {
	var sent []byte
	if req.Body != nil {
		var err error
		sent, err = io.ReadAll(req.Body)
		if err = errors.Join(err, req.Body.Close()); err != nil {
			return nil, err
		}
		req = req.Clone(req.Context())
		req.Body = io.NopCloser(bytes.NewReader(sent))
	}
	input, space, err := w.route(req, sent)
	if err != nil {
		w.t.Errorf("%s %s is not described: %v", req.Method, req.URL, err)
		return nil, err
	}
	if !w.blind {
		w.checkRequest(input, sent)
	}
	resp, err := w.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.open++
	resp.Body = &watchedBody{body: resp.Body, ended: func(body []byte, whole bool) {
		if whole && !w.deaf {
			w.checkResponse(input, resp, body)
		}
		w.record(exchange{methodName(input.Route.Operation.OperationID), space, resp.StatusCode, body})
	}}
	return resp, nil
}

// route finds the operation of a request, whose base path and space are cut off for that.
func (w *watcher) route(req *http.Request, body []byte) (*openapi3filter.RequestValidationInput, string, error) {
	path, found := strings.CutPrefix(req.URL.EscapedPath(), w.base)
	if !found {
		return nil, "", fmt.Errorf("it is not below %q", w.base)
	}
	space := ""
	if rest, ok := strings.CutPrefix(path, "/s/"); ok {
		space, path, _ = strings.Cut(rest, "/")
		path = "/" + path
	}
	target, err := url.Parse("http://kibana" + path)
	if err != nil {
		return nil, "", err
	}
	target.RawQuery = req.URL.RawQuery
	bare := req.Clone(req.Context())
	bare.URL, bare.Body = target, http.NoBody
	if len(body) > 0 {
		bare.Body = io.NopCloser(bytes.NewReader(body))
	}
	route, vars, err := w.d.router.FindRoute(bare)
	if err != nil {
		return nil, "", err
	}
	return &openapi3filter.RequestValidationInput{
		Request: bare, PathParams: vars, Route: route,
		Options: &openapi3filter.Options{
			AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, SkipSettingDefaults: true,
		},
	}, space, nil
}

// checkRequest holds a request against the description, which has to name all its query parameters, too.
func (w *watcher) checkRequest(input *openapi3filter.RequestValidationInput, sent []byte) {
	w.t.Helper()
	op := input.Route.Operation
	if err := openapi3filter.ValidateRequest(input.Request.Context(), input); err != nil {
		w.t.Errorf("%s: the request does not fit: %v\n%s", op.OperationID, err, sent)
	}
	for name := range input.Request.URL.Query() {
		if op.Parameters.GetByInAndName("query", name) == nil {
			w.t.Errorf("%s: the query parameter %s is not described", op.OperationID, name)
		}
	}
	if op.RequestBody == nil && len(sent) > 0 {
		w.t.Errorf("%s: a body is not described, sent was %s", op.OperationID, sent)
	}
}

// checkResponse holds a response against the description.
func (w *watcher) checkResponse(input *openapi3filter.RequestValidationInput, resp *http.Response, body []byte) {
	op := input.Route.Operation
	output := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: input, Status: resp.StatusCode, Header: resp.Header,
		Body: io.NopCloser(bytes.NewReader(body)), Options: input.Options,
	}
	if err := openapi3filter.ValidateResponse(input.Request.Context(), output); err != nil {
		w.t.Errorf("%s: the response %d does not fit: %v\n%s", op.OperationID, resp.StatusCode, err, body)
		return
	}
	if w.mild {
		return
	}
	described := op.Responses.Status(resp.StatusCode).Value
	if len(described.Content) == 0 && !saysNothing(body) {
		w.t.Errorf("%s: the response %d has a body: %s", op.OperationID, resp.StatusCode, body)
	}
	for _, name := range undescribedIn(described, resp.Header.Get("Content-Type"), body) {
		w.t.Errorf("%s: the response %d has %s, which is not described: %s", op.OperationID, resp.StatusCode, name, body)
	}
}

// saysNothing tells whether a body is as good as none.
func saysNothing(body []byte) bool {
	text := string(bytes.TrimSpace(body))
	return text == "" || text == "null" || text == "{}"
}

func (w *watcher) record(e exchange) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.open--
	w.last, w.latest[e.operation] = e, e
	if e.status < http.StatusMultipleChoices {
		w.good[e.operation] = true
	}
}

// lastExchange is the last one of all operations.
func (w *watcher) lastExchange() exchange {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.last
}

// lastOf is the last exchange of an operation. All but its status is zero if there was none.
func (w *watcher) lastOf(operation string) exchange {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.latest[operation]
}

// succeeded lists the operations that were answered with a success.
func (w *watcher) succeeded() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Sorted(maps.Keys(w.good))
}

// succeededAll checks that every operation of a package has succeeded, but for those that cannot.
func succeededAll(t *testing.T, w *watcher, domain string, except ...string) {
	t.Helper()
	for name := range describe(t).of(domain) {
		if !slices.Contains(w.succeeded(), name) && !slices.Contains(except, name) {
			t.Errorf("%s has not succeeded", name)
		}
	}
}
