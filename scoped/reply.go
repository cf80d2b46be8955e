package scoped

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// Reply is what came back for a call. It holds nothing of the request.
type Reply struct {
	StatusCode int         // the HTTP status, 0 when there was no reply
	Header     http.Header // as received
	// Body is as received, and as much of it as the call has read. It is nil for a reply that the caller reads: an
	// export, what Stream and Do return.
	Body json.RawMessage
}

// WithReply fills in what came back for the call, be it a success or a failure, before the call returns. It first
// empties the Reply, which stays empty when nothing was sent or nothing came. Where one method makes several calls, as a
// find of all pages does, the last one counts.
//
// Calls that run at the same time each need a Reply of their own. An option that gives the request a new context, not
// one made from the request's, must come before WithReply.
func WithReply(reply *Reply) CallOption {
	return func(_ context.Context, req *http.Request) error {
		call := wire.CallOf(req)
		if reply == nil {
			return argument(call, "WithReply", "the reply must not be nil")
		}
		*reply = Reply{}
		wanted := &wantedReply{call: call, reply: reply, next: repliesWanted(req)}
		*req = *req.WithContext(context.WithValue(req.Context(), replyKey{}, wanted))
		return nil
	}
}

type replyKey struct{}

// wantedReply is a Reply to fill in, of which a call may have several.
type wantedReply struct {
	call  *wire.Call // contexts are passed on, to the lookup of a space for one: only this call counts
	reply *Reply
	next  *wantedReply
}

// repliesWanted are those of the call that the request belongs to, nil for none.
func repliesWanted(req *http.Request) *wantedReply {
	wanted, ok := req.Context().Value(replyKey{}).(*wantedReply)
	if !ok {
		return nil
	}
	call, ok := wire.CallFrom(req.Context())
	if !ok || call != wanted.call || call.Edited != (wire.Address{}) && !call.Vouches(req.URL) {
		return nil
	}
	return wanted
}

// fill takes over the status and the header of a reply, and its body when that is closed, unless the caller reads it.
func (w *wantedReply) fill(resp *http.Response) {
	if w == nil {
		return
	}
	for next := w; next != nil; next = next.next {
		next.reply.StatusCode, next.reply.Header = resp.StatusCode, resp.Header
	}
	op := w.call.Operation
	if !isSuccess(resp) || op != nil && op.Media == "" {
		resp.Body = &keptBody{ReadCloser: resp.Body, wanted: w}
	}
}

// keptBody keeps what is read from a body.
type keptBody struct {
	io.ReadCloser
	read   bytes.Buffer
	wanted *wantedReply
}

// Read reads on and keeps it.
func (b *keptBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.read.Write(p[:n])
	return n, err
}

// Close hands out what was read.
func (b *keptBody) Close() error {
	for next := b.wanted; next != nil; next = next.next {
		next.reply.Body = b.read.Bytes()
	}
	return b.ReadCloser.Close()
}
