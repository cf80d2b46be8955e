package scoped

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"strings"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// Call sends a request that no method covers. It is scoped, validated and mapped like those of the generated clients,
// except that it is taken to act in a space, and that spaces which the body names are not checked. With InDefaultSpace
// the path gets no prefix, which is how operations that are independent of spaces are sent.
//
// The path is what follows the space, such as "/api/cases?page=2": escaped, with or without a query. One that names a
// space or a host, or has a . or .. in it, is refused with an [*ArgumentError].
//
// The body is nil for none, an io.Reader, or anything that encodes to JSON, such as a json.RawMessage. What a reader
// holds is sent once and is application/octet-stream unless WithHeader gives another Content-Type; it is not closed.
//
// The reply must be JSON and is decoded into what reply points to. A *json.RawMessage takes no reply as well, and a
// reply of nil drops what comes. For a reply that is not JSON there is Stream.
func (c *Client) Call(ctx context.Context, method, path string, body, reply any, opts ...CallOption) error {
	target := reflect.ValueOf(reply)
	if reply != nil && (target.Kind() != reflect.Pointer || target.IsNil()) {
		return c.argument(ctx, "Call", "reply", "must be nil or a pointer to decode into", opts)
	}
	raw, err := c.raw(ctx, "Call", method, path, body, opts)
	if err != nil {
		return err
	}
	if reply == nil {
		return wire.Empty(ctx, c, &raw.op, raw.request, raw.opts)
	}
	if doc, ok := reply.(*json.RawMessage); ok {
		*doc = nil
	}
	return wire.Into(ctx, c, &raw.op, raw.request, raw.opts, reply)
}

// Stream is Call for a reply that is not JSON, or too large to hold. The caller reads and closes it. An HTML page comes
// from somebody else than Kibana as a rule, and is an error; Do returns it.
func (c *Client) Stream(ctx context.Context, method, path string, body any, opts ...CallOption) (io.ReadCloser, error) {
	raw, err := c.raw(ctx, "Stream", method, path, body, opts)
	if err != nil {
		return nil, err
	}
	raw.op.Media = octets
	return wire.Stream(ctx, c, &raw.op, raw.request, raw.opts)
}

// octets is the media type of what has no other.
const octets = "application/octet-stream"

// rawCall is a call without a generated method.
type rawCall struct {
	op      wire.Operation
	request wire.Request
	opts    []CallOption
}

// raw checks the arguments of a call and makes it ready.
func (c *Client) raw(ctx context.Context, function, method, path string, body any, opts []CallOption) (*rawCall, error) {
	if method == "" || strings.ContainsFunc(method, func(r rune) bool { return r < 'A' || r > 'Z' }) {
		return nil, c.argument(ctx, function, "method", "must be an HTTP method in capitals, such as GET", opts)
	}
	below, reason := belowSpace(path)
	if reason != "" {
		return nil, c.argument(ctx, function, "path", reason, opts)
	}
	aim := func(_ context.Context, req *http.Request) error {
		req.URL.Path += below.Path
		req.URL.RawPath = c.shared.basePath + below.EscapedPath()
		req.URL.RawQuery = below.RawQuery
		return nil
	}
	raw := &rawCall{op: wire.Operation{Method: method, Scope: wire.SpaceScope}, opts: append([]CallOption{aim}, opts...)}
	switch body := body.(type) {
	case []byte:
		return nil, c.argument(ctx, function, "body", "must not be a []byte: use json.RawMessage for JSON, bytes.NewReader for the rest", opts)
	case io.Reader:
		raw.request.Body = wire.Content(octets, body)
	default:
		raw.request.Body = wire.JSON(body)
	}
	return raw, nil
}

// belowSpace parses a path with its query, or says why it cannot be one below a space.
func belowSpace(path string) (below *url.URL, reason string) {
	below, err := url.Parse(path)
	if err != nil {
		var wrapped *url.Error
		if errors.As(err, &wrapped) {
			err = wrapped.Err
		}
		return nil, "is malformed: " + err.Error()
	}
	escaped := below.EscapedPath()
	switch id, _, prefixed := cutSpace(escaped); {
	case !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//"):
		return nil, "must begin with one slash, such as /api/status, and hold no host"
	case prefixed:
		return nil, "names the space " + quoted(id) + ": leave it out and use Client.Space or InSpace"
	case wire.HasDotSegment(below.Path):
		return nil, "has a . or .. in it, which would lead elsewhere"
	case disguised(below.Path, escaped):
		return nil, "may lead into a space: escape no letter and no slash at its beginning"
	case strings.Contains(path, "#"):
		return nil, "has a fragment, which is never sent: escape # as %23"
	case strings.ContainsFunc(below.RawQuery, func(r rune) bool { return r <= ' ' || r >= 0x7f }):
		return nil, "has a query that is not escaped: use url.Values"
	}
	return below, ""
}
