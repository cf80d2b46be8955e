package scoped

import (
	"net/http"
	"slices"
)

// WithMiddleware wraps what sends each attempt, after everything that the client does: it sees requests as they go out,
// with their credential, and replies as they come. It may be given more than once: what is given later is nearer to the
// network. The RoundTripper that wrap returns must keep the rules of http.RoundTripper.
func WithMiddleware(wrap func(next http.RoundTripper) http.RoundTripper) Option {
	if wrap == nil {
		return refuse("WithMiddleware", "the function must not be nil")
	}
	return func(s *settings) error {
		s.middleware = append(s.middleware, wrap)
		return nil
	}
}

// wrap puts the middleware around a transport.
func (set *settings) wrap(transport http.RoundTripper) http.RoundTripper {
	if transport == nil && len(set.middleware) > 0 {
		transport = http.DefaultTransport
	}
	for _, wrap := range slices.Backward(set.middleware) {
		transport = wrap(transport)
	}
	return transport
}
