package wire

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// Object makes a call whose reply is a JSON object.
func Object[T any](ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn) (*T, error) {
	reply := new(T)
	if err := receive(ctx, conn, op, r, editors, reply); err != nil {
		return nil, err
	}
	return reply, nil
}

// Value makes a call whose reply is a JSON array, a JSON object of named values, or a scalar.
func Value[T any](ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn) (T, error) {
	var reply, none T
	if err := receive(ctx, conn, op, r, editors, &reply); err != nil {
		return none, err
	}
	return reply, nil
}

// Empty makes a call whose reply carries nothing. A page instead of nothing comes from somebody else than Kibana, such
// as a proxy that wants a login, and is an error.
func Empty(ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn) error {
	resp, err := send(ctx, conn, op, r, editors, nothingWanted)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	// The body is read to its end so that the connection can be used again; that cannot fail the call any more.
	body, _ := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if declared := resp.Header.Get("Content-Type"); len(body) > 0 && !isJSON(declared) {
		return conn.DecodeError(resp, body, fmt.Errorf("expected nothing, got %s", cmp.Or(declared, "something of no type")))
	}
	return nil
}

// Stream makes a call whose reply is not JSON. The caller reads and closes it. A page in the place of anything else comes
// from somebody else than Kibana, and is an error.
func Stream(ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn) (io.ReadCloser, error) {
	resp, err := send(ctx, conn, op, r, editors, replyWanted)
	if err != nil {
		return nil, err
	}
	if declared := resp.Header.Get("Content-Type"); isPage(declared) && !isPage(op.Media) {
		defer func() { _ = resp.Body.Close() }()
		body, _ := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
		return nil, conn.DecodeError(resp, body, fmt.Errorf("expected %s, got %s", op.Media, declared))
	}
	return resp.Body, nil
}

// Mark runs request editors on a request that is never sent, and returns the Call as they marked it.
func Mark(ctx context.Context, editors []RequestEditorFn) (*Call, error) {
	req := (&http.Request{Method: http.MethodGet, URL: new(url.URL), Header: http.Header{}, Body: http.NoBody}).WithContext(&callContext{Context: ctx})
	if err := edit(ctx, req, editors); err != nil {
		return nil, err
	}
	return CallOf(req), nil
}

// edit runs the editors of a call. One that gives the request another context does not make it forget its Call.
func edit(ctx context.Context, req *http.Request, editors []RequestEditorFn) error {
	call := CallOf(req)
	for i, edit := range editors {
		if edit == nil {
			return &ArgumentError{Operation: call.OperationID(), Field: "opts[" + strconv.Itoa(i) + "]", Reason: "must not be nil"}
		}
		if err := edit(ctx, req); err != nil {
			return err
		}
		other, ok := CallFrom(req.Context())
		if other == call {
			continue
		}
		if ok {
			call.adopt(other)
		}
		*req = *req.WithContext(context.WithValue(req.Context(), callKey{}, call))
	}
	return nil
}

// What a caller of send wants.
const (
	replyWanted   = false
	nothingWanted = true
)

// send builds the request, runs the editors of the call and then the Conn's own, and sends it.
func send(ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn, nothing bool) (*http.Response, error) {
	req, err := newRequest(ctx, conn, op, r)
	if err != nil {
		return nil, refused(ctx, conn, op, locate(ctx, conn, op, editors, err))
	}
	CallOf(req).Nothing = nothing
	if err := edit(ctx, req, editors); err != nil {
		return nil, refused(ctx, conn, op, abandon(req, err))
	}
	if err := conn.EditRequest(ctx, req); err != nil {
		return nil, abandon(req, err)
	}
	return conn.Do(req)
}

// refused tells the Conn of a call that it does not get to see, if it wants to know.
func refused(ctx context.Context, conn Conn, op *Operation, err error) error {
	if told, ok := conn.(interface {
		Refused(ctx context.Context, op *Operation, err error)
	}); ok {
		told.Refused(ctx, op, err)
	}
	return err
}

// abandon closes the body of a request that will not be sent.
func abandon(req *http.Request, err error) error {
	if req.Body != nil {
		_ = req.Body.Close()
	}
	return err
}

// locate completes an ArgumentError with the operation and the space of the call.
func locate(ctx context.Context, conn Conn, op *Operation, editors []RequestEditorFn, err error) error {
	var argument *ArgumentError
	if !errors.As(err, &argument) {
		return err
	}
	argument.Operation, argument.SpaceID = op.ID, spaceOf(ctx, conn, op, editors)
	return argument
}

// spaceOf is the space of a call, empty where none is in play.
func spaceOf(ctx context.Context, conn Conn, op *Operation, editors []RequestEditorFn) string {
	if op.Scope == GlobalScope {
		return ""
	}
	if call, err := Mark(ctx, editors); err == nil && call.Space != nil {
		return *call.Space
	}
	return conn.SpaceID()
}

// Whole is the body of a response that is in memory already. A Conn whose responses have such bodies spares a copy.
type Whole interface {
	// Whole is the body, until it is closed, and why it is not complete.
	Whole() (body []byte, err error)
}

func receive(ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn, reply any) error {
	resp, err := send(ctx, conn, op, r, editors, replyWanted)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := whole(resp.Body)
	if err != nil {
		return conn.DecodeError(resp, body, fmt.Errorf("reading the body: %w", err))
	}
	if err := decode(resp, body, reply); err != nil {
		return conn.DecodeError(resp, body, err)
	}
	return nil
}

func whole(body io.Reader) ([]byte, error) {
	if held, ok := body.(Whole); ok {
		return held.Whole()
	}
	return io.ReadAll(body)
}

func decode(resp *http.Response, body []byte, reply any) error {
	if _, unknown := reply.(*json.RawMessage); unknown && len(body) == 0 {
		return nil // a reply of unknown shape can be none
	}
	if declared := resp.Header.Get("Content-Type"); declared != "" && !isJSON(declared) {
		return fmt.Errorf("expected JSON, got %s", declared)
	}
	if len(body) == 0 {
		return errors.New("expected JSON, got an empty body")
	}
	return json.Unmarshal(body, reply)
}

func isPage(declared string) bool {
	media, _, err := mime.ParseMediaType(declared)
	return err == nil && media == "text/html"
}

func isJSON(declared string) bool {
	if declared == "application/json; charset=utf-8" {
		return true
	}
	media, _, err := mime.ParseMediaType(declared)
	return err == nil && (media == "application/json" || strings.HasSuffix(media, "+json"))
}
