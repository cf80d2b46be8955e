package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/described"
)

// Tap notes the exchanges of the steps of scenarios. Steps follow each other; it is not for several at once.
type Tap struct {
	Description *described.Description
	Normal      Normal
	Base        string // the base path of the server

	mu   sync.Mutex
	seen []Entry // the exchanges of the step under way
}

// Middleware is an option that lets the client's requests take their way through the tap.
func (t *Tap) Middleware() scoped.Option {
	return scoped.WithMiddleware(func(next http.RoundTripper) http.RoundTripper { return &tapped{t, next} })
}

// Step makes a call and returns what was seen of it, and the error of the call.
func (t *Tap) Step(scenario, step string, call func() error) (Entry, error) {
	t.mu.Lock()
	t.seen = nil
	t.mu.Unlock()
	began := time.Now()
	err := call()
	t.mu.Lock()
	defer t.mu.Unlock()
	entry := t.last()
	entry.Scenario, entry.Step, entry.Took = scenario, step, time.Since(began)
	if err == nil {
		return entry, nil
	}
	entry.Failure = fmt.Sprintf("%T", err)
	switch {
	case entry.Status == 0:
		entry.Message = t.noReply(err)
	case isUnreadable(err):
		entry.Undecodable = beginningOf(t.Normal.Text(err.Error()))
	}
	return entry, err
}

// noReply says why there was no reply. Addresses and ports are not worth comparing.
func (t *Tap) noReply(err error) string {
	var timeout *scoped.TimeoutError
	var connection *scoped.ConnectionError
	switch {
	case errors.As(err, &timeout):
		return "no reply: the " + timeout.Of + " took too long"
	case errors.As(err, &connection):
		return "no reply: the connection failed"
	}
	return t.Normal.Text(err.Error())
}

// isUnreadable tells whether a success could not be decoded: what the client says of it keeps its status.
func isUnreadable(err error) bool {
	var reply *scoped.APIError
	return errors.As(err, &reply) && reply.StatusCode < http.StatusMultipleChoices && strings.HasPrefix(reply.Message, "the reply cannot be read")
}

// last is the last exchange that the client did not make of its own accord, or else the last one.
func (t *Tap) last() Entry {
	for _, e := range slices.Backward(t.seen) {
		if e.Operation != "spaces.GetSpace" && e.Operation != "system.GetStatus" {
			return e
		}
	}
	if len(t.seen) == 0 {
		return Entry{}
	}
	return t.seen[len(t.seen)-1]
}

type tapped struct {
	tap  *Tap
	next http.RoundTripper
}

// RoundTrip sends the request and notes the reply when it has been read.
func (t *tapped) RoundTrip(req *http.Request) (*http.Response, error) {
	sent, err := io.ReadAll(orNothing(req.Body))
	if err != nil {
		return nil, err
	}
	out := req.Clone(req.Context())
	out.Body = nil
	if len(sent) > 0 {
		out.Body = io.NopCloser(bytes.NewReader(sent))
	}
	out.Header.Set("Accept-Encoding", "identity") // what was compressed could not be looked at
	e := t.tap.begin(req, sent)
	resp, err := t.next.RoundTrip(out)
	if err != nil {
		t.tap.add(e.Entry)
		return nil, err
	}
	body, err := io.ReadAll(resp.Body)
	_ = resp.Body.Close()
	if err != nil {
		t.tap.add(e.Entry)
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	t.tap.add(e.answered(resp, body))
	return resp, nil
}

func orNothing(body io.ReadCloser) io.Reader {
	if body == nil {
		return http.NoBody
	}
	return body
}

// beginning is an entry whose reply has not come yet.
type beginning struct {
	Entry
	exchange *described.Exchange // nil if the description does not know it
	normal   Normal
}

func (t *Tap) begin(req *http.Request, sent []byte) beginning {
	b := beginning{normal: t.Normal.without(req.Header)}
	b.Method, b.Route = req.Method, b.normal.Text(req.URL.Path)
	if exchange, err := t.Description.Find(req, t.Base, sent); err == nil {
		b.exchange, b.Operation, b.Route = exchange, exchange.Operation.OperationID, exchange.Route
	}
	return b
}

// answered is the entry with what the reply tells.
func (b beginning) answered(resp *http.Response, body []byte) Entry {
	e := b.Entry
	e.Status = resp.StatusCode
	e.Media, _, _ = strings.Cut(resp.Header.Get("Content-Type"), ";")
	var schema *openapi3.Schema
	if b.exchange != nil {
		schema = b.exchange.Schema(e.Status, resp.Header)
	}
	e.Shape = shapeOf(body, e.Media, schema, b.normal)
	if e.Status >= http.StatusBadRequest {
		e.Message = b.normal.Text(message(body))
	}
	if b.exchange == nil {
		return e
	}
	if response := b.exchange.Operation.Responses.Status(e.Status); response == nil && e.Status >= http.StatusBadRequest {
		e.Undescribed = []string{"status " + strconv.Itoa(e.Status)}
		return e
	}
	if err := b.exchange.CheckResponse(resp.StatusCode, resp.Header, body); err != nil {
		e.Unfit = beginningOf(b.normal.Text(reason(err)))
	}
	for _, name := range b.exchange.Undescribed(resp.StatusCode, resp.Header, body) {
		e.Undescribed = append(e.Undescribed, b.normal.Text(name))
	}
	slices.Sort(e.Undescribed)
	e.Undescribed = slices.Compact(e.Undescribed)
	return e
}

func (t *Tap) add(e Entry) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.seen = append(t.seen, e)
}

// message is what a failure says in words: Kibana's message, or the beginning of what is no envelope.
func message(body []byte) string {
	var envelope struct {
		Message string `json:"message"`
	}
	if json.Unmarshal(body, &envelope) == nil && envelope.Message != "" {
		return envelope.Message
	}
	return beginningOf(string(body))
}

// reason says where a reply does not fit and why, without the schema and the value.
func reason(err error) string {
	var misfit *openapi3.SchemaError
	if !errors.As(err, &misfit) {
		return err.Error()
	}
	path := misfit.JSONPointer()
	for i, name := range path {
		if _, err := strconv.Atoi(name); err == nil {
			path[i] = "[]"
		}
	}
	return "/" + strings.Join(path, "/") + ": " + misfit.Reason
}

const mostText = 300

func beginningOf(text string) string { return text[:min(len(text), mostText)] }
