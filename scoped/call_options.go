package scoped

import (
	"context"
	"net/http"
	"slices"

	"github.com/kibana-go/kibana-go/gen/wire"
)

const (
	defaultSpace = "default"
	allSpaces    = "*" // in bodies only
)

// CallOption changes one call. It is a request editor, so any function of that shape is an option of the services and
// of every generated operation; it may set headers, for example.
type CallOption = wire.RequestEditorFn

// InSpace makes the call act in the space with the given id, whatever the client's own. The space must exist. An id
// that cannot name a space, the empty one included, fails the call with an [*InvalidSpaceIDError]. Operations that are
// independent of spaces check the form of the id and otherwise ignore it.
func InSpace(id string) CallOption {
	return mark(func(call *wire.Call) { call.Space = &id })
}

// InDefaultSpace makes the call act in the default space, whatever the client's own.
func InDefaultSpace() CallOption { return InSpace(defaultSpace) }

// SkipValidation sends the call without checking that its space exists, nor that the server is new enough for it, and so
// without any extra request. Kibana accepts objects for a space that does not exist; nobody can see them until such a
// space is made.
func SkipValidation() CallOption {
	return mark(func(call *wire.Call) { call.SkipValidation = true })
}

// mark is an option that leaves a mark in its call.
func mark(set func(*wire.Call)) CallOption {
	return func(_ context.Context, req *http.Request) error {
		set(wire.CallOf(req))
		return nil
	}
}

// WithHeader sets a header of the request, in place of the client's own if that has the same name; only Kbn-Xsrf stays
// the client's. Internal routes of Kibana want one, for example: x-elastic-internal-origin. Host, Content-Length,
// Transfer-Encoding and Trailer follow from the request and are refused.
func WithHeader(name, value string) CallOption {
	return func(_ context.Context, req *http.Request) error {
		switch {
		case !isHeaderName(name):
			return argument(wire.CallOf(req), "WithHeader", "the name must be of letters, digits and -_.!#$%&'*+^`|~")
		case !isHeaderValue(value):
			return argument(wire.CallOf(req), "WithHeader", "the value of "+name+" must hold no control character")
		}
		switch http.CanonicalHeaderKey(name) {
		case "Host", "Content-Length", "Transfer-Encoding", "Trailer":
			return argument(wire.CallOf(req), "WithHeader", name+" follows from the request and cannot be set")
		}
		req.Header.Set(name, value)
		return nil
	}
}

// watched adds an option to a call that reveals what becomes of it: once the call was made, *call.Resolved is its space.
func watched(call **wire.Call, opts []CallOption) []CallOption {
	reveal := func(_ context.Context, req *http.Request) error {
		*call = wire.CallOf(req)
		return nil
	}
	return append(slices.Clip(opts), reveal)
}
