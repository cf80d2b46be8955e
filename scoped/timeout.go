package scoped

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

// defaultAttemptTimeout is longer than Kibana lets a socket be idle, 2 minutes, so that its answer comes first.
const defaultAttemptTimeout = 150 * time.Second

// TimeoutError is an attempt or a call that took longer than the client allows. It stands inside of the call's error and
// matches context.DeadlineExceeded.
type TimeoutError struct {
	Of    string        // "attempt" or "call"
	Limit time.Duration // how long it was allowed to take
}

// Error says what took too long.
func (e *TimeoutError) Error() string {
	return fmt.Sprintf("the %s took longer than %s", e.Of, e.Limit)
}

// Timeout is true, as net/http's own errors have it.
func (e *TimeoutError) Timeout() bool { return true }

// Is matches context.DeadlineExceeded.
func (e *TimeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

// WithAttemptTimeout sets how long one attempt of a call may take, its reply included where that is read into memory;
// the default is 2 minutes and 30 seconds, and 0 is no limit. For what is streamed, a file sent or an export received, it
// is how long the connection may stand still.
func WithAttemptTimeout(limit time.Duration) Option {
	if limit < 0 {
		return refuse("WithAttemptTimeout", "must not be negative")
	}
	return func(s *settings) error {
		s.attemptTimeout = limit
		return nil
	}
}

// WithCallTimeout sets how long a call may take with all its attempts, the pauses between them and the reading of its
// reply, a stream included; the default is 0, no limit but the context's. The look-up of a space is a call of its own.
func WithCallTimeout(limit time.Duration) Option {
	if limit < 0 {
		return refuse("WithCallTimeout", "must not be negative")
	}
	return func(s *settings) error {
		s.callTimeout = limit
		return nil
	}
}

// limitCall starts the clock of the call.
func (x *exchange) limitCall() {
	limit := x.shared.callTimeout
	if limit == 0 {
		return
	}
	x.callCtx, x.endLimit = context.WithTimeoutCause(x.callCtx, limit, &TimeoutError{Of: "call", Limit: limit})
}

// limitAttempt starts the clock of an attempt.
func (x *exchange) limitAttempt(ctx context.Context, now time.Time) context.Context {
	ctx, x.cancel = context.WithCancelCause(ctx)
	x.shared.deadlines.start(x, now)
	return ctx
}

// progress gives an attempt that streams its time anew.
func (x *exchange) progress() {
	x.shared.deadlines.again(x)
}

// endAttemptLimit stops the clock of the attempt and lets go of its context.
func (x *exchange) endAttemptLimit() {
	x.shared.deadlines.stop(x)
	if x.cancel != nil {
		x.cancel(nil)
	}
}

// blame is the error of a request or a body that broke off: a limit of ours where one was the reason.
func blame(ctx context.Context, err error) error {
	var timeout *TimeoutError
	if cause := context.Cause(ctx); errors.As(cause, &timeout) {
		return timeout
	}
	return err
}

// sentBody is a body that is streamed to Kibana.
type sentBody struct {
	io.ReadCloser
	progress func()
}

// Read hands on a piece of the body, for which the connection has moved.
func (b *sentBody) Read(p []byte) (int, error) {
	b.progress()
	return b.ReadCloser.Read(p)
}

// WriteTo lets a body write itself in the pieces that it has.
func (b *sentBody) WriteTo(w io.Writer) (int64, error) {
	return io.Copy(&sentTo{to: w, progress: b.progress}, b.ReadCloser)
}

// sentTo is where a body writes itself.
type sentTo struct {
	to       io.Writer
	progress func()
}

// Write hands on a piece of the body, for which the connection has moved.
func (s *sentTo) Write(p []byte) (int, error) {
	s.progress()
	return s.to.Write(p)
}

// streamsBody tells whether the body of a request is sent once, from a reader.
func streamsBody(req *http.Request) bool {
	return req.Body != nil && req.Body != http.NoBody && req.GetBody == nil
}
