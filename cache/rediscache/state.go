package rediscache

import (
	"errors"
	"log/slog"
	"time"
)

// ErrUnavailable is wrapped by the error of [Store.Forget] when Redis cannot be used.
var ErrUnavailable = errors.New("rediscache: Redis cannot be used")

// errDown means that an operation was not carried out, or nobody knows whether it was, and that Redis is out of use.
var errDown = errors.New("rediscache: down")

// errInterrupted is why Redis is out of use when it may have lost what it was to tell us.
var errInterrupted = errors.New("a connection was lost, or all keys were dropped")

var errConnecting = errors.New("no connection yet")

// State tells how a store gets on with Redis.
type State struct {
	// Available is true while verdicts are shared through Redis. When it is false the store answers from this process
	// and from Kibana, and believes an answer for no longer than Options.OutageTTL.
	Available bool
	// Since is when Available took its value.
	Since time.Time
	// Cause is why Redis is not available, nil if it is. It holds no credential.
	Cause error
	// Outages counts how often Redis became unavailable, from the start if it was not there then.
	Outages uint64
	// PendingForgets counts the spaces that are still to be forgotten in Redis. They are before it is trusted again.
	PendingForgets int
}

// LogValue shows the state in package slog.
func (s State) LogValue() slog.Value {
	attrs := []slog.Attr{slog.Bool("available", s.Available), slog.Int("pending_forgets", s.PendingForgets)}
	if s.Cause != nil {
		attrs = append(attrs, slog.String("cause", s.Cause.Error()))
	}
	return slog.GroupValue(attrs...)
}

// tell says the state to whoever wants to know.
func (o Options) tell(s State) {
	if s.Available {
		o.Logger.Info("verdicts about spaces are shared through Redis", "redis", s)
	} else {
		o.Logger.Warn("verdicts about spaces are not shared: Redis cannot be used", "redis", s)
	}
	if o.OnStateChange != nil {
		o.OnStateChange(s)
	}
}

var errClosed = errors.New("the store is closed")

// unavailableError is what came of a Forget that Redis may know nothing of.
type unavailableError struct{ cause error }

func (e *unavailableError) Error() string {
	text := ErrUnavailable.Error()
	if e.cause != nil {
		text += ": " + e.cause.Error()
	}
	return text
}

func (e *unavailableError) Unwrap() []error {
	if e.cause == nil {
		return []error{ErrUnavailable}
	}
	return []error{ErrUnavailable, e.cause}
}
