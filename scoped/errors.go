package scoped

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The sentinels answer questions of errors.Is about any error of this package, through any number of wraps. Each
// matches one kind of failure, whatever its details.
var (
	ErrBadRequest     = wire.ErrBadRequest                    // status 400
	ErrAuthentication = errors.New("authentication failed")   // status 401
	ErrAuthorization  = errors.New("not authorized")          // status 403
	ErrNotFound       = errors.New("not found")               // status 404, and a missing space
	ErrConflict       = errors.New("conflict")                // status 409
	ErrRateLimit      = errors.New("too many requests")       // status 429
	ErrUnavailable    = errors.New("service unavailable")     // status 502, 503 or 504
	ErrSpaceNotFound  = errors.New("the space is missing")    // a *SpaceNotFoundError
	ErrInvalidSpaceID = errors.New("invalid space id")        // an *InvalidSpaceIDError
	ErrNotKibana      = errors.New("not an answer of Kibana") // a *NotKibanaError
	ErrClosed         = errors.New("scoped: client closed")   // a call after Close
	ErrResultWindow   = wire.ErrResultWindow                  // a *PagesError for a list of more than 10,000 items
)

// ArgumentError reports an argument, an option or a field that cannot be right. It is made before anything is sent.
type ArgumentError = wire.ArgumentError

// PagesError reports a list that cannot be read to its end page by page, by an iterator: the server returns the same page
// again, or an empty one though there shall be more items, or it answers that the page is beyond the first 10,000 items,
// which [ErrResultWindow] tells. The items that came before are those of the list.
type PagesError = wire.PagesError

// APIError is a reply of Kibana, or of something in front of it, that is not a success, or a success that cannot be
// read. Every error that stands for a reply unwraps to one.
type APIError struct {
	StatusCode int            // the HTTP status
	Code       string         // the short name that the body gives the failure, such as "Not Found"; may be empty
	Message    string         // what the body says, or what can be said of the body; never empty
	Attributes map[string]any // Kibana's details, such as the objects at fault; often nil
	SpaceID    string         // the space of the call, empty when none was in play
	Operation  string         // the operation's name, such as GetConnector; empty for a request that no operation made
	Method     string         // the HTTP method
	Path       string         // the escaped path as sent, without the query
	Attempts   int            // how many times the request was sent
	RetryAfter time.Duration  // how long the reply asks to wait, 0 when it does not say
	Body       []byte         // the body, decompressed, at most the first 64 KiB

	cause error // why a success could not be read
}

// Error names the space, the operation, the request, the status and the message, on one line.
func (e *APIError) Error() string {
	text := fmt.Sprintf("%s%d %s", where(e.SpaceID, e.Operation, e.Method, e.Path), e.StatusCode, http.StatusText(e.StatusCode))
	if e.Message != http.StatusText(e.StatusCode) {
		text += ": " + e.Message
	}
	if e.RetryAfter > 0 {
		text += fmt.Sprintf(" (retry after %s)", e.RetryAfter)
	}
	return oneLine(text + attempted(e.Attempts))
}

// Unwrap returns why a success could not be read, and nil for a failure.
func (e *APIError) Unwrap() error { return e.cause }

// Is makes the sentinels match by status.
func (e *APIError) Is(target error) bool {
	switch e.StatusCode {
	case http.StatusBadRequest:
		return target == ErrBadRequest
	case http.StatusUnauthorized:
		return target == ErrAuthentication
	case http.StatusForbidden:
		return target == ErrAuthorization
	case http.StatusNotFound:
		return target == ErrNotFound
	case http.StatusConflict:
		return target == ErrConflict
	case http.StatusTooManyRequests:
		return target == ErrRateLimit
	case http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return target == ErrUnavailable
	}
	return false
}

type (
	// BadRequestError is a reply with status 400: Kibana refused the request as malformed or not allowed.
	BadRequestError struct{ *APIError }
	// AuthenticationError is a reply with status 401: the credential is missing or wrong.
	AuthenticationError struct{ *APIError }
	// AuthorizationError is a reply with status 403: the credential lacks a privilege.
	AuthorizationError struct{ *APIError }
	// NotFoundError is a reply with status 404.
	NotFoundError struct{ *APIError }
	// ConflictError is a reply with status 409: the object exists already, or was changed by somebody else.
	ConflictError struct{ *APIError }
	// RateLimitError is a reply with status 429; RetryAfter tells how long to wait where the server says so.
	RateLimitError struct{ *APIError }
	// UnavailableError is a reply with status 502, 503 or 504: Kibana or a proxy cannot serve at the moment.
	UnavailableError struct{ *APIError }
)

// The methods stand for the pointers alone: a value of these types would be an error as well if it had that of the
// *APIError, and errors.As would never find one.

// Error is that of the reply.
func (e *BadRequestError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *BadRequestError) Unwrap() error { return e.APIError }

// Error is that of the reply.
func (e *AuthenticationError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *AuthenticationError) Unwrap() error { return e.APIError }

// Error is that of the reply.
func (e *AuthorizationError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *AuthorizationError) Unwrap() error { return e.APIError }

// Error is that of the reply.
func (e *NotFoundError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *NotFoundError) Unwrap() error { return e.APIError }

// Error is that of the reply.
func (e *ConflictError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *ConflictError) Unwrap() error { return e.APIError }

// Error is that of the reply.
func (e *RateLimitError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *RateLimitError) Unwrap() error { return e.APIError }

// Error is that of the reply.
func (e *UnavailableError) Error() string { return e.APIError.Error() }

// Unwrap returns the *APIError.
func (e *UnavailableError) Unwrap() error { return e.APIError }

// byStatus gives the error the type that stands for its status.
func byStatus(e *APIError) error {
	switch e.StatusCode {
	case http.StatusBadRequest:
		bad := &BadRequestError{e}
		if typ, ok := unknownConnectorType(e.Message); ok {
			return &UnknownConnectorTypeError{Type: typ, Err: bad}
		}
		if exists, ok := dataViewExists(bad); ok {
			return exists
		}
		return bad
	case http.StatusUnauthorized:
		return &AuthenticationError{e}
	case http.StatusForbidden:
		return &AuthorizationError{e}
	case http.StatusNotFound:
		return &NotFoundError{e}
	case http.StatusConflict:
		return &ConflictError{e}
	case http.StatusTooManyRequests:
		return &RateLimitError{e}
	case http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return &UnavailableError{e}
	}
	return e
}

// NotKibanaError is a reply that does not come from Kibana: the page of a proxy, a login form, some other server. As a
// rule the base URL is wrong. It unwraps to the error that the status alone would have made.
type NotKibanaError struct {
	BaseURL       string // the address that the client was made with
	Elasticsearch bool   // the answer came from Elasticsearch, whose address is not Kibana's
	Err           error  // the error by status
}

// Error says what came and what to check.
func (e *NotKibanaError) Error() string {
	if e.Elasticsearch {
		return fmt.Sprintf("%v; %s is Elasticsearch: use the address of Kibana, whose port is 5601 by default", e.Err, e.BaseURL)
	}
	return fmt.Sprintf("%v; this is not an answer of Kibana: check that the base URL %s is Kibana's, base path included", e.Err, e.BaseURL)
}

// Unwrap returns the error by status.
func (e *NotKibanaError) Unwrap() error { return e.Err }

// Is matches ErrNotKibana.
func (e *NotKibanaError) Is(target error) bool { return target == ErrNotKibana }

// ConnectionError is a request that got no reply: the connection failed, the context ended, a redirect was refused. It
// unwraps to the cause, so context.Canceled and context.DeadlineExceeded stay visible.
type ConnectionError struct {
	SpaceID   string // the space of the call, empty when none was in play
	Operation string // the operation's name, empty for a request that no operation made
	Method    string // the HTTP method
	Path      string // the escaped path, without the query
	Attempts  int    // how many times the request was sent, 0 when the context ended before that
	Err       error  // the cause
}

// Error names the space, the operation, the request and the cause, on one line.
func (e *ConnectionError) Error() string {
	return oneLine(where(e.SpaceID, e.Operation, e.Method, e.Path) + "no reply: " + e.Err.Error() + attempted(e.Attempts))
}

// Unwrap returns the cause.
func (e *ConnectionError) Unwrap() error { return e.Err }

// inSpace is how every text begins when a space is in play.
func inSpace(spaceID string) string {
	if spaceID == "" {
		return ""
	}
	return "[Space: " + spaceID + "] "
}

// where begins the text of an error with the place that it happened at.
func where(spaceID, operation, method, path string) string {
	text := inSpace(spaceID)
	if operation != "" {
		text += operation + ": "
	}
	return text + method + " " + path + ": "
}

// attempted ends the text of a call that was sent more than once.
func attempted(times int) string {
	if times < 2 {
		return ""
	}
	return fmt.Sprintf(" (sent %d times)", times)
}

func oneLine(text string) string { return wire.OneLine(text) }
