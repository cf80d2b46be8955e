package scoped

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/gen/wire"
)

const spacesPath = "/api/spaces/space"

// verify makes sure that a space exists. It tells whether the answer came from memory, where the answers to the client's
// own credential are: a call with another identity is answered by Kibana, and its answer is not remembered.
func (s *shared) verify(ctx context.Context, id, operation string, identity http.Header) (believed bool, err error) {
	if identity != nil {
		return false, s.verifyAs(ctx, id, operation, identity)
	}
	verdict, err := s.verdicts.Verdict(ctx, id, s.load)
	s.tellVerdict(ctx, id, verdict, err)
	switch {
	case err == nil && verdict.Exists:
		return verdict.Cached, nil
	case err == nil:
		return false, &SpaceNotFoundError{SpaceID: id, Operation: operation}
	case s.allowUnverified && errors.Is(err, ErrAuthorization):
		return false, nil
	case errors.Is(err, cache.ErrClosed):
		return false, ErrClosed
	}
	return false, s.unanswered(ctx, id, operation, err)
}

func (s *shared) verifyAs(ctx context.Context, id, operation string, identity http.Header) error {
	exists, err := s.lookup(ctx, id, identifiedBy(identity))
	s.tellVerdict(ctx, id, cache.Verdict{Exists: exists}, err)
	switch {
	case err == nil && !exists:
		return &SpaceNotFoundError{SpaceID: id, Operation: operation}
	case s.allowUnverified && errors.Is(err, ErrAuthorization):
		return nil
	}
	return err
}

// unanswered gives the error of a caller whose context ended before anybody's lookup did the type and the text of a
// lookup that got no reply. The other errors of a lookup have theirs.
func (s *shared) unanswered(ctx context.Context, id, operation string, err error) error {
	var connection *ConnectionError
	var credential *CredentialError
	if ctx.Err() == nil || !errors.Is(err, ctx.Err()) || errors.As(err, &connection) || errors.As(err, &credential) {
		return err
	}
	return &ConnectionError{
		SpaceID: id, Operation: operation, Method: http.MethodGet, Path: s.basePath + spacesPath + "/" + id, Err: err,
	}
}

// lookup asks Kibana whether a space exists. Only a 404 that is Kibana's own means that it does not; whatever else goes
// wrong is an error and no verdict.
func (s *shared) lookup(ctx context.Context, id string, opts ...CallOption) (bool, error) {
	_, err := s.root.Spaces.api.GetSpace(ctx, id, opts...)
	var missing *SpaceNotFoundError
	if errors.As(err, &missing) {
		return false, nil
	}
	return err == nil, err
}

// missingSpace finds out whether a failure means that the space is gone, and corrects the verdict if so. known tells
// that the reply is an error envelope of Kibana's own.
func (s *shared) missingSpace(req *http.Request, e *APIError, err error, known bool) error {
	gone := func(id string) error {
		return &SpaceNotFoundError{SpaceID: id, Operation: e.Operation, Err: err}
	}
	if e.StatusCode == http.StatusNotFound && known {
		if id, ok := spaceAddressed(strings.TrimPrefix(e.Path, s.basePath)); ok && id != "" {
			return gone(id)
		}
		if id := spaceInMessage(e.Message); id != "" {
			s.forget(req.Context(), id)
			return gone(id)
		}
	}
	if s.believedInVain(req, e) {
		return gone(e.SpaceID)
	}
	return err
}

// forget drops the verdict about a space. A store that cannot forget loses the verdict when its time is up.
func (s *shared) forget(ctx context.Context, id string) {
	s.changes.Add(1)
	_ = s.verdicts.Forget(context.WithoutCancel(ctx), id)
}

// believedInVain looks a space up once more after a call in it failed in a way that a missing space would explain,
// where its existence had been taken from memory.
func (s *shared) believedInVain(req *http.Request, e *APIError) bool {
	call := wire.CallOf(req)
	suspicious := e.StatusCode == http.StatusNotFound || e.StatusCode == http.StatusInternalServerError
	if !call.Believed || !suspicious {
		return false
	}
	ctx := req.Context()
	s.forget(ctx, call.Resolved)
	verdict, err := s.verdicts.Verdict(ctx, call.Resolved, s.load)
	s.tellVerdict(ctx, call.Resolved, verdict, err)
	return err == nil && !verdict.Exists
}

// noteSpaceChange forgets what is known of a space after a request that creates, changes or deletes it, whatever came
// of the request: it may have been applied without a reply.
func (s *shared) noteSpaceChange(req *http.Request) {
	if req.Method == http.MethodGet || !strings.Contains(req.URL.Path, spacesPath) {
		return
	}
	id, ok := spaceAddressed(strings.TrimPrefix(req.URL.EscapedPath(), s.basePath))
	if !ok {
		return
	}
	if id == "" {
		id = spaceInBody(req)
	}
	if id != "" {
		s.forget(req.Context(), id)
	}
}

// spaceAddressed tells whether an escaped path is that of the spaces, and of which space.
func spaceAddressed(path string) (id string, ok bool) {
	if _, rest, prefixed := cutSpace(path); prefixed {
		path = rest
	}
	rest, ok := strings.CutPrefix(path, spacesPath)
	if !ok || rest != "" && rest[0] != '/' {
		return "", false
	}
	id, err := url.PathUnescape(strings.Trim(rest, "/"))
	return id, err == nil
}

// spaceInBody is the id of the space that a request creates.
func spaceInBody(req *http.Request) string {
	if req.GetBody == nil {
		return ""
	}
	body, err := req.GetBody()
	if err != nil {
		return ""
	}
	defer func() { _ = body.Close() }()
	var space struct {
		ID string `json:"id"`
	}
	if json.NewDecoder(body).Decode(&space) != nil {
		return ""
	}
	return space.ID
}

// spaceInMessage is the space that Kibana, asked for something else, says is missing.
func spaceInMessage(message string) string {
	id, ok := strings.CutPrefix(message, "Saved object [space/")
	if !ok {
		return ""
	}
	id, ok = strings.CutSuffix(id, "] not found")
	if !ok || !validSpaceID(id) {
		return ""
	}
	return id
}

// spaceOf is the space that an error should name: that of the call, or the one that the request is about.
func (s *shared) spaceOf(req *http.Request, call *wire.Call) string {
	if call.Resolved != "" {
		return call.Resolved
	}
	path := strings.TrimPrefix(req.URL.EscapedPath(), s.basePath)
	if id, ok := spaceAddressed(path); ok && validSpaceID(id) {
		return id
	}
	return ""
}

// validates tells whether the spaces of a call are checked.
func (c *Client) validates(call *wire.Call) bool {
	return c.shared.validate && !c.skipValidation && !call.SkipValidation
}
