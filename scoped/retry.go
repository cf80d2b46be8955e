package scoped

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"math/rand/v2"
	"net"
	"net/http"
	"slices"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// RetryPolicy says how often and when a call that failed is sent again. A zero field means its default.
//
// What may be sent again depends on what a second time could do. GET, HEAD, OPTIONS, PUT and DELETE are repeated after
// status 502, 503 and 504 and when the connection failed, in the middle of a reply too, unless that is a stream. POST and
// PATCH are repeated only when the first request cannot have been worked on: no connection was made, or Kibana answered
// 429, or 503 with Retry-After; with [Idempotent] they are repeated like PUT. After 401 any call is sent once more if
// [WithCredentials] has another credential by then. Nothing else is: a 409 in particular may be the answer to a write that
// worked, see [ReadBack]. A body that is read from a stream is never sent twice.
//
// Before the n-th repetition the client waits a random time of up to BaseDelay x 2^(n-1), at most MaxDelay; or, when the
// reply says how long (Retry-After, or RateLimit's reset), that long and up to BaseDelay more. A wait that the context or
// the call's timeout would cut short is not begun.
type RetryPolicy struct {
	MaxAttempts   int           // how many times a call is sent at most; 4 by default, 1 is no retries
	BaseDelay     time.Duration // 500 ms by default
	MaxDelay      time.Duration // 30 s by default
	MaxRetryAfter time.Duration // a reply that asks for a longer wait ends the call; 60 s by default
}

// WithRetry sets how calls are retried. The default is the zero RetryPolicy.
func WithRetry(policy RetryPolicy) Option {
	if policy.MaxAttempts < 0 || policy.BaseDelay < 0 || policy.MaxDelay < 0 || policy.MaxRetryAfter < 0 {
		return refuse("WithRetry", "no field may be negative")
	}
	return func(s *settings) error {
		s.retry = policy
		return nil
	}
}

// withDefaults fills in what was left out.
func (p RetryPolicy) withDefaults() RetryPolicy {
	fill := func(value *time.Duration, normal time.Duration) {
		if *value == 0 {
			*value = normal
		}
	}
	if p.MaxAttempts == 0 {
		p.MaxAttempts = 4
	}
	fill(&p.BaseDelay, 500*time.Millisecond)
	fill(&p.MaxDelay, 30*time.Second)
	fill(&p.MaxRetryAfter, time.Minute)
	return p
}

// Idempotent says that the call may be sent twice without harm, so that it is retried as a PUT is: a POST that only
// searches, or that creates an object with an id of the caller's choice without overwriting.
func Idempotent() CallOption {
	return mark(func(call *wire.Call) { call.Idempotent = true })
}

// readOnly makes a POST that only reads one that may be repeated.
func readOnly(opts []CallOption) []CallOption { return append(slices.Clip(opts), Idempotent()) }

// WithoutRetry sends the call once, whatever happens.
func WithoutRetry() CallOption {
	return mark(func(call *wire.Call) { call.Once = true })
}

// schedule is when a call is repeated. The library's jitter is that of an interval around its delays: around half of
// them, with factor 1, it is the full jitter between nothing and the whole.
func (p RetryPolicy) schedule() *backoff.ExponentialBackOff {
	return &backoff.ExponentialBackOff{
		InitialInterval: p.BaseDelay / 2, RandomizationFactor: 1, Multiplier: 2, MaxInterval: p.MaxDelay / 2,
	}
}

// errAgain is what the library that repeats is told of an attempt that may be repeated; how the attempt ended is known
// to the exchange.
var errAgain = errors.New("again")

// retry repeats a call whose first attempt may be repeated, until one of its attempts may not. What the last one came
// to is in x.
func (x *exchange) retry() {
	first := true
	var limit time.Duration // none
	if end, ok := x.callCtx.Deadline(); ok {
		limit = max(1, time.Until(end))
	}
	_, _ = backoff.Retry(x.callCtx, func() (struct{}, error) {
		if !first {
			x.attempt()
		}
		first = false
		after, again := x.repeatable()
		switch {
		case !again:
			return struct{}{}, nil
		case after > 0:
			return struct{}{}, &backoff.RetryAfterError{Duration: after}
		}
		return struct{}{}, errAgain
	},
		backoff.WithBackOff(x.shared.retryPolicy.schedule()),
		backoff.WithMaxTries(uint(x.shared.retryPolicy.MaxAttempts)),
		backoff.WithMaxElapsedTime(limit),
		backoff.WithNotify(func(_ error, wait time.Duration) { x.endAttempt(wait) }),
	)
}

// repeatable tells whether the last attempt may be made again, and how long the reply asks to wait before.
func (x *exchange) repeatable() (after time.Duration, ok bool) {
	policy := &x.shared.retryPolicy
	if !x.mayGoAgain() {
		return 0, false
	}
	safe := x.call.Idempotent || idempotent(x.req.Method)
	if x.err != nil {
		return 0, !hopeless(x.err) && (safe || neverSent(x.err))
	}
	if isSuccess(x.resp) {
		return 0, safe && x.brokeOff()
	}
	after = retryAfter(x.resp.Header, time.Now())
	if after > policy.MaxRetryAfter {
		return 0, false
	}
	switch x.resp.StatusCode {
	case http.StatusTooManyRequests:
		ok = true
	case http.StatusServiceUnavailable:
		ok = safe || x.resp.Header.Get("Retry-After") != ""
	case http.StatusBadGateway, http.StatusGatewayTimeout:
		ok = safe
	}
	if after > 0 {
		after += rand.N(policy.BaseDelay) //nolint:gosec // that is random enough to spread clients
	}
	return after, ok
}

// mayGoAgain tells whether another attempt is possible, whatever became of the last.
func (x *exchange) mayGoAgain() bool {
	return x.refused == nil && !x.call.Once && x.call.Attempts < x.shared.retryPolicy.MaxAttempts &&
		!streamsBody(x.req) && x.callCtx.Err() == nil
}

// idempotent tells whether a method has the same effect twice as once.
func idempotent(method string) bool {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete:
		return true
	}
	return false
}

// neverSent tells whether an attempt failed before a connection was made.
func neverSent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && (op.Op == "dial" || op.Op == "proxyconnect")
}

// hopeless tells whether an attempt failed in a way that the next would as well.
func hopeless(err error) bool {
	var name *net.DNSError
	return noTLS(err) || errors.As(err, &name) && name.IsNotFound
}

// noTLS tells whether an attempt failed because client and server did not agree to speak TLS.
func noTLS(err error) bool {
	var (
		cert    *tls.CertificateVerificationError
		unknown x509.UnknownAuthorityError
		record  tls.RecordHeaderError
		alert   *net.OpError // an alert of TLS, by the other side or ours
	)
	return errors.As(err, &cert) || errors.As(err, &unknown) || errors.As(err, &record) ||
		errors.As(err, &alert) && (alert.Op == "remote error" || alert.Op == "local error") || errors.Is(err, http.ErrSchemeMismatch)
}
