package rig

import (
	"io"
	"net/http"
	"sync"
	"sync/atomic"
)

// Bodies counts what goes through a transport: requests, and the bodies of replies that nobody has closed.
type Bodies struct {
	sent atomic.Int64
	open atomic.Int64
}

// Wrap puts the counters round a transport.
func (b *Bodies) Wrap(next http.RoundTripper) http.RoundTripper {
	return roundTripper(func(req *http.Request) (*http.Response, error) {
		b.sent.Add(1)
		resp, err := next.RoundTrip(req)
		if err != nil {
			return nil, err
		}
		b.open.Add(1)
		resp.Body = &countedBody{ReadCloser: resp.Body, open: &b.open}
		return resp, nil
	})
}

// Sent counts the requests, the transport's own repetitions aside.
func (b *Bodies) Sent() int { return int(b.sent.Load()) }

// Open counts the bodies that are not closed.
func (b *Bodies) Open() int { return int(b.open.Load()) }

type countedBody struct {
	io.ReadCloser
	open *atomic.Int64
	once sync.Once
}

// Close counts once.
func (b *countedBody) Close() error {
	b.once.Do(func() { b.open.Add(-1) })
	return b.ReadCloser.Close()
}

type roundTripper func(*http.Request) (*http.Response, error)

// RoundTrip sends a request.
func (f roundTripper) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }
