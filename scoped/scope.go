package scoped

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// EditRequest is the client's own request editor, which generated operations run after those of the call: it brings the
// request into its space, after making sure that the space exists, and adds the credential and Kibana's headers.
//
// Editing a request twice changes nothing the second time. A request for another host or outside the base path, or one
// whose path names another space than the call, is refused with an [*ArgumentError].
func (c *Client) EditRequest(ctx context.Context, req *http.Request) error {
	call := wire.CallOf(req)
	err := c.edit(ctx, req, call)
	if err != nil {
		c.shared.refused(ctx, req, call, err)
	}
	return err
}

func (c *Client) edit(ctx context.Context, req *http.Request, call *wire.Call) error {
	if c.shared.closed.Load() {
		return ErrClosed
	}
	identity := ownIdentity(call, req.Header)
	if err := c.scope(ctx, req, call, identity); err != nil {
		return err
	}
	if err := c.checkBody(ctx, req, call, identity); err != nil {
		return err
	}
	if err := c.shared.setHeaders(ctx, req, call); err != nil {
		return err
	}
	call.Edited = wire.AddressOf(req.URL)
	return nil
}

// scope brings the request into the space of its call. The server's version and the space, which must exist for the
// identity of the call, are looked at, in this order and over the network if need be, when all else is known to be right.
func (c *Client) scope(ctx context.Context, req *http.Request, call *wire.Call, identity http.Header) error {
	at, err := c.place(req.URL, call)
	if err != nil {
		return err
	}
	if err := c.checkVersion(ctx, call); err != nil {
		return err
	}
	if at.space == "" {
		return nil
	}
	if c.validates(call) {
		if call.Believed, err = c.shared.verify(ctx, at.space, call.OperationID(), identity); err != nil {
			return err
		}
	}
	if !at.prefixed {
		c.shared.prefix(req.URL, at.rest, at.space)
	}
	return nil
}

// place is where a request belongs.
type place struct {
	space    string // empty for the default space and where spaces play no part
	rest     string // the escaped path below the base URL
	prefixed bool   // the path names the space already
}

// place finds out where a request belongs, and tells its call.
func (c *Client) place(u *url.URL, call *wire.Call) (place, error) {
	rest, err := c.shared.relative(u, call)
	if err != nil {
		return place{}, err
	}
	space := c.spaceID
	if call.Space != nil {
		space = *call.Space
		if !validSpaceID(space) {
			return place{}, &InvalidSpaceIDError{SpaceID: space}
		}
	}
	named, _, prefixed := cutSpace(rest)
	if call.Operation != nil && call.Operation.Scope == wire.GlobalScope && !prefixed {
		return place{}, nil
	}
	if prefixed && space == "" {
		space = named
	}
	switch {
	case prefixed && named != space:
		return place{}, argument(call, "path", "names the space "+quoted(named)+", but the call is for "+quoted(space))
	case space == "" || space == defaultSpace:
		return place{}, nil
	case !validSpaceID(space):
		return place{}, &InvalidSpaceIDError{SpaceID: space}
	}
	call.Resolved = space
	return place{space: space, rest: rest, prefixed: prefixed}, nil
}

// relative is the part of the escaped path of u that is below the base URL.
func (s *shared) relative(u *url.URL, call *wire.Call) (string, error) {
	if u == nil || u.Opaque != "" {
		return "", argument(call, "URL", "is missing or opaque")
	}
	rest, below := strings.CutPrefix(u.EscapedPath(), s.basePath)
	switch {
	case u.Scheme != s.base.Scheme || u.Host != s.base.Host:
		return "", argument(call, "URL", "is not on "+s.base.Host)
	case !below || rest != "" && rest[0] != '/' || !strings.HasPrefix(u.Path, s.base.Path):
		return "", argument(call, "URL", "is not below the base path "+s.base.Path)
	case wire.HasDotSegment(u.Path):
		return "", argument(call, "URL", "has a . or .. in its path, which would lead elsewhere")
	case disguised(u.Path[len(s.base.Path):], rest):
		return "", argument(call, "URL", "may lead into a space: write its path as /s/{id}/..., with nothing escaped and no slash more")
	}
	return rest, nil
}

// prefix inserts the space before the rest of an escaped path, and leaves every other byte of it as it was.
func (s *shared) prefix(u *url.URL, rest, space string) {
	if u.RawPath != "" {
		u.RawPath = s.basePath + "/s/" + space + rest
	}
	u.Path = s.base.Path + "/s/" + space + u.Path[len(s.base.Path):]
}

var (
	yes        = []string{"true"}
	acceptJSON = []string{"application/json"}
)

// setHeaders adds what every request needs and no option of the call has set.
func (s *shared) setHeaders(ctx context.Context, req *http.Request, call *wire.Call) error {
	if req.Header == nil {
		req.Header = http.Header{}
	}
	h := req.Header
	if _, set := h["Authorization"]; !set {
		if err := s.authenticate(ctx, req, call); err != nil {
			return err
		}
	}
	for name, values := range s.header {
		if _, set := h[name]; !set {
			h[name] = values
		}
	}
	if _, set := h["Accept"]; !set {
		h["Accept"] = acceptJSON
	}
	if _, set := h["User-Agent"]; !set {
		h["User-Agent"] = s.userAgent
	}
	if req.Method != http.MethodGet {
		h["Kbn-Xsrf"] = yes
	}
	s.setAPIVersion(req)
	if s.compresses {
		acceptCompressed(req, call)
	}
	return nil
}

func argument(call *wire.Call, field, reason string) error {
	return &ArgumentError{Operation: call.OperationID(), Field: field, SpaceID: call.Resolved, Reason: reason}
}

// argument refuses a field of a call before there is a request.
func (c *Client) argument(ctx context.Context, operation, field, reason string, opts []CallOption) error {
	return c.refuse(ctx, operation, &ArgumentError{Operation: operation, Field: field, SpaceID: c.spaceMeant(ctx, opts), Reason: reason})
}

// spaceMeant is the space that a call is for, before there is a request.
func (c *Client) spaceMeant(ctx context.Context, opts []CallOption) string {
	if call, err := wire.Mark(ctx, opts); err == nil && call.Space != nil {
		return *call.Space
	}
	return c.spaceID
}
