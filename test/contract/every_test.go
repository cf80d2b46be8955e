package contract_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/described"
)

// TestEveryOperation calls every operation of the description through its generated method: with all that is described,
// in and out, in every place, and with every kind of end.
func TestEveryOperation(t *testing.T) {
	t.Parallel()
	called := 0
	for op := range describe(t).all {
		called++
		t.Run(op.OperationID, func(t *testing.T) {
			t.Parallel()
			succeedsEverywhere(t, op)
			failsTyped(t, op)
			stopsWhenCancelled(t, op)
			staysOutOfMissingSpaces(t, op)
		})
	}
	if called < 638 {
		t.Errorf("%d operations are described, want 638 at least", called)
	}
}

// mostTurns limits how many calls it takes until every option of every union has been sent and received. Only dashboards
// need more: some of their options are ten unions deep.
const mostTurns = 60

func succeedsEverywhere(t *testing.T, op operation) {
	t.Helper()
	sent, received := newSampler(true), newSampler(false)
	status, media := op.success()
	for turn := 0; turn < len(places()) || turn < mostTurns && (!sent.finished() || !received.finished()); turn++ {
		p := places()[turn%len(places())]
		a := &answerer{operation: op.name(), status: status, header: http.Header{}, body: op.sample(t, received, status, media)}
		if media != "" {
			a.header.Set("Content-Type", media)
		}
		w, kb := converse(t, p, a)
		call := invoke(t, op, sent, kb)
		value, err := call.do(t.Context(), p.options()...)
		if err != nil {
			t.Errorf("%v: %v", p, err)
			return
		}
		prefix := p.base
		if space := p.prefix(op); space != "" {
			prefix += "/s/" + space
		}
		if a.path != prefix+call.path || w.lastExchange().operation != op.name() {
			t.Errorf("sent to %s, want %s%s", a.path, prefix, call.path)
		}
		if call.body != nil {
			for _, path := range lost(t, call.body, a.sent) {
				t.Errorf("the request has lost %s of %s", path, call.body)
			}
		}
		keepsAll(t, op.name(), a.body, value)
		if t.Failed() {
			return
		}
	}
}

// success is the status of an operation's success and, unless there is no body, its media type.
func (o operation) success() (status int, media string) {
	for _, status := range []int{http.StatusOK, http.StatusCreated, http.StatusAccepted, http.StatusNoContent} {
		if response := o.Responses.Status(status); response != nil {
			kinds := slices.Sorted(maps.Keys(response.Value.Content))
			if slices.Contains(kinds, "application/json") {
				return status, "application/json"
			}
			return status, strings.Join(kinds[:min(1, len(kinds))], "")
		}
	}
	return 0, ""
}

// sample is a body of a response with all that is described. That of a stream of documents has one of each kind.
func (o operation) sample(t *testing.T, s *sampler, status int, media string) []byte {
	t.Helper()
	if media != "application/json" && media != "application/ndjson" {
		return []byte(media) // any text will do
	}
	schema := o.Responses.Status(status).Value.Content[media].Schema.Value
	if media == "application/json" {
		return encoded(t, s.value(schema))
	}
	var lines [][]byte
	for _, kind := range described.Options(schema) {
		if !kind.Value.Type.Is("string") { // which stands for the stream as a whole
			lines = append(lines, encoded(t, s.value(kind.Value)))
		}
	}
	if lines == nil {
		return []byte("{}")
	}
	return bytes.Join(lines, []byte("\n"))
}

func encoded(t *testing.T, value any) []byte {
	t.Helper()
	doc, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// failsTyped lets the operation fail in every way that is described, and in those that any operation may.
func failsTyped(t *testing.T, op operation) {
	t.Helper()
	for _, status := range slices.Compact(slices.Sorted(slices.Values(append(op.failures(), 400, 401, 403, 404, 409, 429, 500, 503)))) {
		p := places()[status%len(places())]
		for _, body := range op.failureBodies(t, status) {
			a := &answerer{operation: op.name(), status: status, header: http.Header{"Content-Type": {"application/json; charset=utf-8"}}, body: body}
			w, kb := converse(t, p, a)
			w.deaf = true
			_, err := invoke(t, op, newSampler(true), kb).do(t.Context(), p.options()...)
			typed(t, err, op.name(), status)
			if err != nil && p.prefix(op) != "" && !strings.HasPrefix(err.Error(), "[Space: "+p.space+"] ") {
				t.Errorf("%d: %q does not name the space", status, err)
			}
		}
	}
}

// failureBodies are Kibana's envelope and, where the description has another body for the status, that one.
func (o operation) failureBodies(t *testing.T, status int) [][]byte {
	t.Helper()
	bodies := [][]byte{fmt.Appendf(nil, `{"statusCode":%d,"error":"E","message":"as asked"}`, status)}
	response := o.Responses.Status(status)
	if response == nil || response.Value.Content["application/json"] == nil {
		return bodies
	}
	if schema := response.Value.Content["application/json"].Schema; schema.Ref != "#/components/schemas/Error" {
		bodies = append(bodies, encoded(t, newSampler(false).value(schema.Value)))
	}
	return bodies
}

// stopsWhenCancelled cancels a call before it is sent, while it waits for the answer, and while the answer arrives.
func stopsWhenCancelled(t *testing.T, op operation) {
	t.Helper()
	status, media := op.success()
	for _, moment := range []cancelled{beforeSending, beforeAnswering, whileAnswering} {
		if moment == whileAnswering && media == "" {
			continue
		}
		ctx, cancel := context.WithCancel(t.Context())
		a := &answerer{operation: op.name(), status: status, header: http.Header{"Content-Type": {media}}, moment: moment, cancel: cancel}
		w, kb := converse(t, place{}, a)
		w.deaf = true
		if moment == beforeSending {
			cancel()
		}
		_, err := invoke(t, op, newSampler(true), kb).do(ctx)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled %s: %v, want context.Canceled", moment, err)
		}
		if moment == beforeSending && a.path != "" {
			t.Errorf("%s was sent after the call was cancelled", a.path)
		}
		cancel()
	}
}

func staysOutOfMissingSpaces(t *testing.T, op operation) {
	t.Helper()
	if op.scope() == "global" {
		return
	}
	a := &answerer{operation: op.name(), missing: true}
	_, kb := converse(t, place{}, a)
	if _, err := invoke(t, op, newSampler(true), kb).do(t.Context(), scoped.InSpace("marketng")); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("in a missing space: %v, want *SpaceNotFoundError", err)
	}
	if a.path != "" {
		t.Errorf("%s was sent into a missing space", a.path)
	}
}

// cancelled is when a call is cancelled.
type cancelled string

const (
	beforeSending   cancelled = "before it is sent"
	beforeAnswering cancelled = "before the answer"
	whileAnswering  cancelled = "while the answer arrives"
)

// answerer gives every request the same answer, and lookups of spaces one of their own.
type answerer struct {
	operation string // what is called
	status    int
	header    http.Header
	body      []byte
	missing   bool // no space exists
	moment    cancelled
	cancel    context.CancelFunc

	mu   sync.Mutex
	path string // where the request came, escaped
	sent []byte // its body
}

func (a *answerer) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := req.Context().Err(); err != nil {
		return nil, err
	}
	if a.isLookup(req) {
		if a.missing {
			return answered(req, http.StatusNotFound, http.Header{"Kbn-Name": {"kibana"}, "Content-Type": {"application/json"}}, []byte(`{"statusCode":404,"error":"Not Found","message":"Not Found"}`)), nil
		}
		return answered(req, http.StatusOK, nil, []byte(`{"id":"any","name":"Any","disabledFeatures":[]}`)), nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.path = req.URL.EscapedPath()
	if req.Body != nil {
		var err error
		if a.sent, err = io.ReadAll(req.Body); err != nil {
			return nil, err
		}
	}
	switch a.moment {
	case beforeSending: // it is never sent
	case beforeAnswering:
		a.cancel()
		return nil, req.Context().Err()
	case whileAnswering:
		resp := answered(req, a.status, a.header, nil)
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader("{"), &cancelling{a.cancel, req.Context()}))
		return resp, nil
	}
	return answered(req, a.status, a.header, a.body), nil
}

// isLookup tells whether a request is the client's own question whether a space exists.
func (a *answerer) isLookup(req *http.Request) bool {
	call, _ := wire.CallFrom(req.Context())
	return call != nil && call.OperationID() == "GetSpace" && a.operation != "GetSpace"
}

func answered(req *http.Request, status int, header http.Header, body []byte) *http.Response {
	if header == nil {
		header = http.Header{"Content-Type": {"application/json"}}
	}
	return &http.Response{
		StatusCode: status, Status: cmp.Or(http.StatusText(status), "?"), Header: header,
		Body: io.NopCloser(bytes.NewReader(body)), ContentLength: -1, Request: req,
	}
}

// cancelling is a body that ends with the call that reads it.
type cancelling struct {
	cancel context.CancelFunc
	ctx    context.Context //nolint:containedctx // that of the request that the body answers
}

func (c *cancelling) Read([]byte) (int, error) {
	c.cancel()
	return 0, c.ctx.Err()
}

// converse makes a client of an answerer, whose traffic is watched.
func converse(t *testing.T, p place, a *answerer) (*watcher, *scoped.Client) {
	t.Helper()
	w := watch(t, p.base)
	w.next = a
	kb, err := scoped.New("http://kibana.example.com"+p.base, once, newest, scoped.WithAPIKey(apiKey), scoped.WithHTTPClient(&http.Client{Transport: w}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return w, kb
}
