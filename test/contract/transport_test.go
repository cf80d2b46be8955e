package contract_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
)

// exchange is one request and its response, as they went over the wire.
type exchange struct {
	operation string
	space     string // the prefix, empty without one
	status    int
	body      []byte
}

// watcher is a transport that holds everything that passes through it against the description.
type watcher struct {
	t       *testing.T
	d       *description
	base    string // the base path
	blind   bool   // do not check requests, for those that are meant to be wrong
	mu      sync.Mutex
	last    exchange
	allSeen map[string]map[int]int
}

func watch(t *testing.T, base string) *watcher {
	t.Helper()
	return &watcher{t: t, d: describe(t), base: base, allSeen: map[string]map[int]int{}}
}

func (w *watcher) RoundTrip(req *http.Request) (*http.Response, error) {
	var sent []byte
	if req.Body != nil {
		var err error
		if sent, err = io.ReadAll(req.Body); err != nil {
			return nil, err
		}
		req.Body = io.NopCloser(bytes.NewReader(sent))
	}
	input, space, err := w.route(req, sent)
	if err != nil {
		w.t.Errorf("%s %s is not described: %v", req.Method, req.URL, err)
		return nil, err
	}
	if err := openapi3filter.ValidateRequest(req.Context(), input); err != nil && !w.blind {
		w.t.Errorf("%s: the request does not fit: %v\n%s", input.Route.Operation.OperationID, err, sent)
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	w.check(input, resp, body)
	w.record(exchange{input.Route.Operation.OperationID, space, resp.StatusCode, body})
	return resp, nil
}

// route finds the operation of a request, whose base path and space are cut off for that.
func (w *watcher) route(req *http.Request, body []byte) (*openapi3filter.RequestValidationInput, string, error) {
	path, space := strings.TrimPrefix(req.URL.EscapedPath(), w.base), ""
	if rest, ok := strings.CutPrefix(path, "/s/"); ok {
		space, path, _ = strings.Cut(rest, "/")
		path = "/" + path
	}
	bare := req.Clone(req.Context())
	target, err := url.Parse("http://kibana" + path)
	if err != nil {
		return nil, "", err
	}
	target.RawQuery = req.URL.RawQuery
	bare.URL, bare.Body = target, io.NopCloser(bytes.NewReader(body))
	if len(body) == 0 {
		bare.Body = nil
	}
	var route *routers.Route
	var vars map[string]string
	if route, vars, err = w.d.router.FindRoute(bare); err != nil {
		return nil, "", err
	}
	return &openapi3filter.RequestValidationInput{
		Request: bare, PathParams: vars, Route: route,
		Options: &openapi3filter.Options{
			AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, SkipSettingDefaults: true,
		},
	}, space, nil
}

// check holds a response against the description.
func (w *watcher) check(input *openapi3filter.RequestValidationInput, resp *http.Response, body []byte) {
	output := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: input, Status: resp.StatusCode, Header: resp.Header,
		Body: io.NopCloser(bytes.NewReader(body)), Options: input.Options,
	}
	if err := openapi3filter.ValidateResponse(input.Request.Context(), output); err != nil {
		w.t.Errorf("%s: the response %d does not fit: %v\n%s", input.Route.Operation.OperationID, resp.StatusCode, err, body)
	}
}

func (w *watcher) record(e exchange) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.last = e
	if w.allSeen[e.operation] == nil {
		w.allSeen[e.operation] = map[int]int{}
	}
	w.allSeen[e.operation][e.status]++
}

// latest is the last exchange.
func (w *watcher) latest() exchange {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.last
}

// seen tells whether an operation was answered with a success.
func (w *watcher) seen(operation string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for status := range w.allSeen[operation] {
		if status < http.StatusMultipleChoices {
			return true
		}
	}
	return false
}

func (e exchange) String() string {
	return fmt.Sprintf("%s in %q: %d %s", e.operation, e.space, e.status, e.body)
}
