package contract_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"sync"
	"testing"

	"github.com/kibana-go/kibana-go/test/contract/described"
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
	e, err := w.d.Find(req, w.base, sent)
	if err != nil {
		w.t.Errorf("%s %s is not described: %v", req.Method, req.URL, err)
		return nil, err
	}
	if !w.blind {
		w.checkRequest(e)
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
			w.checkResponse(e, resp, body)
		}
		w.record(exchange{methodName(e.Operation.OperationID), e.Space, resp.StatusCode, body})
	}}
	return resp, nil
}

// checkRequest holds a request against the description.
func (w *watcher) checkRequest(e *described.Exchange) {
	w.t.Helper()
	for _, problem := range e.CheckRequest() {
		w.t.Errorf("%s: %s", e.Operation.OperationID, problem)
	}
}

// checkResponse holds a response against the description.
func (w *watcher) checkResponse(e *described.Exchange, resp *http.Response, body []byte) {
	id := e.Operation.OperationID
	if err := e.CheckResponse(resp.StatusCode, resp.Header, body); err != nil {
		w.t.Errorf("%s: the response %d does not fit: %v\n%s", id, resp.StatusCode, err, body)
		return
	}
	if w.mild {
		return
	}
	if len(e.Operation.Responses.Status(resp.StatusCode).Value.Content) == 0 && !described.SaysNothing(body) {
		w.t.Errorf("%s: the response %d has a body: %s", id, resp.StatusCode, body)
	}
	for _, name := range e.Undescribed(resp.StatusCode, resp.Header, body) {
		w.t.Errorf("%s: the response %d has %s, which is not described: %s", id, resp.StatusCode, name, body)
	}
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
