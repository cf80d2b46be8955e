package scoped

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"
)

// How long WaitReady waits between two looks, how long for an answer, and how long at most because a reply asks for it.
const (
	firstReadyPoll = 250 * time.Millisecond
	longReadyPoll  = 5 * time.Second
	readyTimeout   = 30 * time.Second
	readyRespect   = time.Minute
)

// NotReadyError reports that WaitReady waited in vain. It matches the error of the context that ended, and what Err
// matches.
type NotReadyError struct {
	Level   ServiceLevel // what Kibana last said of itself, empty when the last look got no answer
	Summary string       // the same in words
	Err     error        // why the last look got no answer, nil when it got one

	ended error // of the context
}

// Error tells what was seen last.
func (e *NotReadyError) Error() string {
	text := "Kibana is not ready"
	switch {
	case e.Err != nil:
		text += ": " + e.Err.Error()
	case e.Level != "":
		text += fmt.Sprintf(": it is %s: %s", e.Level, e.Summary)
	}
	if e.ended != nil && (e.Err == nil || !errors.Is(e.Err, e.ended)) {
		text += ": " + e.ended.Error()
	}
	return oneLine(text)
}

// Unwrap returns the error of the context and Err.
func (e *NotReadyError) Unwrap() []error {
	if e.Err == nil {
		return []error{e.ended}
	}
	return []error{e.ended, e.Err}
}

// WaitReady waits until Kibana is available, or not worse than any of the given levels:
//
//	err := kb.WaitReady(ctx)                  // available
//	err := kb.WaitReady(ctx, scoped.Degraded) // available or degraded
//
// It asks Kibana how it is, at once and then after pauses that grow from a quarter of a second to 5 seconds, or as long as
// a reply asks for, up to a minute. A Kibana that cannot be reached, starts, is overloaded or hides behind the page of a
// proxy is not ready yet. What waiting cannot mend ends it at once with the error of [Client.Status]: a credential that
// is refused, a certificate that is wrong, Elasticsearch or another base path at the address, a closed client.
//
// When ctx ends before, the error is a [*NotReadyError]. Give ctx a deadline: without one it waits for ever.
//
// Kibana: GET /api/status.
func (c *Client) WaitReady(ctx context.Context, enough ...ServiceLevel) error {
	worst := Available
	for _, level := range enough {
		if !slices.Contains(levels, level) {
			return &ArgumentError{Operation: "WaitReady", Field: "enough", Reason: quoted(string(level)) + " is not a level"}
		}
		if level.WorseThan(worst) {
			worst = level
		}
	}
	last := &NotReadyError{}
	err := poll(ctx, "", firstReadyPoll, longReadyPoll, func() (bool, time.Duration, error) {
		status, err := c.look(ctx)
		switch {
		case err == nil:
			last = &NotReadyError{Level: status.Level, Summary: status.Summary}
			return !status.Level.WorseThan(worst), 0, nil
		case unmendable(err):
			return false, 0, err
		case ctx.Err() == nil || *last == (NotReadyError{}):
			last = &NotReadyError{Err: err}
		}
		return false, min(asksToWait(err), readyRespect), nil
	})
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		last.ended = ctx.Err()
		if cause := context.Cause(ctx); !errors.Is(cause, last.ended) {
			last.ended = fmt.Errorf("%w: %w", last.ended, cause)
		}
		return last
	}
	return err
}

// look asks once.
func (c *Client) look(ctx context.Context) (*Status, error) {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	return c.Status(ctx)
}

// unmendable tells whether waiting cannot mend a failure.
func unmendable(err error) bool {
	var (
		argument *ArgumentError
		large    *ReplyTooLargeError
		stranger *NotKibanaError
		reply    *APIError
	)
	switch {
	case errors.Is(err, ErrClosed), errors.As(err, &argument), errors.As(err, &large), noTLS(err):
		return true
	case !errors.As(err, &reply):
		return false
	}
	switch status := reply.StatusCode; status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusMovedPermanently, http.StatusPermanentRedirect:
		return true
	case http.StatusRequestTimeout, http.StatusTooManyRequests:
		return false
	default:
		if errors.As(err, &stranger) {
			return stranger.Elasticsearch
		}
		return status >= 400 && status < 500
	}
}

// asksToWait is how long the reply behind an error asks to wait, 0 when it does not say.
func asksToWait(err error) time.Duration {
	var reply *APIError
	if errors.As(err, &reply) {
		return reply.RetryAfter
	}
	return 0
}
