package scoped

import "context"

// Limiter decides when the next request may be sent. *rate.Limiter of golang.org/x/time/rate is one.
type Limiter interface {
	// Wait returns when a request may be sent, or an error when that will not be before ctx ends.
	Wait(ctx context.Context) error
}

// WithLimiter asks the limiter before every attempt of every call; the default is no limiter. Clients that are given the
// same one share its rate. An error of the limiter fails the call with a [*ConnectionError].
func WithLimiter(limiter Limiter) Option {
	if limiter == nil {
		return refuse("WithLimiter", "the limiter must not be nil")
	}
	return func(s *settings) error {
		s.limiter = limiter
		return nil
	}
}
