// Package wire is the plumbing that the generated packages share: it builds requests, sends them through a [Conn] and
// decodes the replies. Programs meet it only through the few names that generated signatures use, most of which package
// scoped repeats under its own name.
package wire

import (
	"context"
	"net/http"
	"net/url"
)

// RequestEditorFn changes a request before it is sent, or refuses it with an error. It has the shape that oapi-codegen
// gives to request editors, so editors written for its stock clients serve here too.
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// HttpRequestDoer sends a request. *http.Client is one. The name is that of oapi-codegen's stock clients.
type HttpRequestDoer interface {
	// Do sends the request and returns the reply, whose body the caller closes.
	Do(req *http.Request) (*http.Response, error)
}

// Conn is what a generated client sends its requests through; *scoped.Client is one. A Conn is safe for concurrent use.
type Conn interface {
	// BaseURL is the address of Kibana, without a trailing slash. The caller must not change it.
	BaseURL() *url.URL
	// SpaceID is the space of calls that name none, empty for the default space.
	SpaceID() string
	// EditRequest is the RequestEditorFn that runs after those of the call. It scopes and authenticates the request.
	EditRequest(ctx context.Context, req *http.Request) error
	// Do sends the request. A reply that is not a success comes back as an error, never as a response.
	HttpRequestDoer
	// DecodeError makes the error for a success whose body is not what the operation promises; body is as much of it
	// as was read, and is only lent.
	DecodeError(resp *http.Response, body []byte, cause error) error
}

// Scope says how an operation relates to spaces.
type Scope string

// The scopes.
const (
	SpaceScope  Scope = "space"  // the operation acts in the space that the path's prefix names
	GlobalScope Scope = "global" // the operation acts on the whole Kibana and takes no prefix
)

// Operation describes one operation of Kibana's HTTP interface.
type Operation struct {
	ID     string // the operation's name, also the name of its Go method
	Method string // the HTTP method
	Path   string // the path template, without a space prefix
	Scope  Scope  // whether the path takes a space prefix
	// Since is the first release line that has the operation: "9.2", or "9.x" where it is some line of 9. It is empty
	// where nobody knows it and for operations older than 8.0, the first line that is supported.
	Since string
	// Media is the media type of a reply that is a stream, empty for other replies.
	Media string
	// BodySpaces says where the request body names spaces to write into: the names of members, joined by dots, with *
	// for every item and {} for the names of an object's members.
	BodySpaces []string
}

// Call is one call of an operation while it is under way. Request editors mark it, the Conn acts on the marks.
type Call struct {
	// Operation is nil for a request that no generated client made.
	Operation *Operation
	// Space is the id of the space that the call asks for, "default" for the default space; nil leaves the choice to
	// the Conn.
	Space *string
	// SkipValidation asks the Conn to believe that the space exists.
	SkipValidation bool
	// Idempotent tells the Conn that the request may be sent twice without harm, whatever its method.
	Idempotent bool
	// Once asks the Conn to send the request once, whatever happens.
	Once bool
	// SkipVersionCheck asks the Conn to believe that the server is new enough for the operation.
	SkipVersionCheck bool
	// Nothing tells the Conn that no reply is wanted: of one that comes all the same a beginning is enough.
	Nothing bool
	// Edited is where the Conn's own editor sent the call, zero before it has done its work. It vouches for no other
	// request that happens to have the context of this one.
	Edited Address
	// Resolved is the space that the Conn chose, empty for the default space and for global operations.
	Resolved string
	// Believed tells that the Conn took the existence of the space from its memory.
	Believed bool
	// Authorized tells that the Conn added its own credential to the request, which had none.
	Authorized bool
	// Compressed tells that the Conn asked for a compressed reply, which it unpacks.
	Compressed bool
	// Attempts counts how many times the Conn has sent the request.
	Attempts int
}

// Address is where a URL leads, but for its query. RawPath is empty where Path says it all, as in a url.URL.
type Address struct{ Scheme, Host, Path, RawPath string }

// AddressOf is the address of a URL.
func AddressOf(u *url.URL) Address { return Address{u.Scheme, u.Host, u.Path, u.RawPath} }

type callKey struct{}

// callContext carries a Call in one allocation.
type callContext struct {
	context.Context //nolint:containedctx // this is a context
	call            Call
}

// Value finds the Call, or what the context below holds.
func (c *callContext) Value(key any) any {
	if key == (callKey{}) {
		return &c.call
	}
	return c.Context.Value(key)
}

// CallFrom returns the Call that a context belongs to, if it belongs to one.
func CallFrom(ctx context.Context) (*Call, bool) {
	call, ok := ctx.Value(callKey{}).(*Call)
	return call, ok
}

// OperationID is the name of the operation, empty for a request that no generated client made.
func (c *Call) OperationID() string {
	if c.Operation == nil {
		return ""
	}
	return c.Operation.ID
}

// adopt takes over the marks of another call.
func (c *Call) adopt(other *Call) {
	if other.Space != nil {
		c.Space = other.Space
	}
	c.SkipValidation = c.SkipValidation || other.SkipValidation
	c.Idempotent = c.Idempotent || other.Idempotent
	c.Once = c.Once || other.Once
	c.SkipVersionCheck = c.SkipVersionCheck || other.SkipVersionCheck
}

// Vouches tells whether the Conn's own editor has sent the call where u leads. The query plays no part.
func (c *Call) Vouches(u *url.URL) bool {
	return u != nil && u.Host != "" && u.Opaque == "" && c.Edited == AddressOf(u)
}

// Clone copies a request that the Conn's own editor has not seen. The copy has a Call of its own, so that the same
// request can be sent again, and by many goroutines. It has the marks of the request's Call, but not those of a call
// under way whose context the request was made with.
func Clone(req *http.Request) *http.Request {
	ctx := &callContext{Context: req.Context()}
	if call, ok := CallFrom(req.Context()); ok && call.Edited == (Address{}) {
		ctx.call.adopt(call)
	}
	return req.Clone(ctx)
}

// CallOf returns the Call that the request belongs to. A request without one gets one: CallOf then replaces the
// request's context in place. So does one that was made with the context of a call under way.
func CallOf(req *http.Request) *Call {
	if call, ok := CallFrom(req.Context()); ok && (call.Edited == (Address{}) || call.Vouches(req.URL)) {
		return call
	}
	ctx := &callContext{Context: req.Context()}
	*req = *req.WithContext(ctx)
	return &ctx.call
}
