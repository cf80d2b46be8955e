package kibanatest

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net"
	"net/http"
	"syscall"
)

// Transport answers requests in the goroutine that sends them, without a network: whatever their host, they reach this
// server. It is for bubbles of testing/synctest, whose clock stands still while a goroutine waits for a network: in them
// retries and delays of faults take no time, and the server's time is that of the bubble. The server itself is started
// outside of the bubble, for it listens all the same.
//
//	synctest.Test(t, func(t *testing.T) {
//		client := &http.Client{Transport: srv.Transport()}
//		...
//	})
func (s *Server) Transport() http.RoundTripper { return &transport{s} }

type transport struct{ server *Server }

// RoundTrip answers a request.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		defer func() { _ = req.Body.Close() }()
	}
	if t.server.closed.Load() {
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
	}
	w := &memoryWriter{header: http.Header{}}
	if err := w.serve(t.server, arrived(req)); err != nil {
		if ended := req.Context().Err(); ended != nil {
			return nil, ended
		}
		return nil, err
	}
	return w.response(req)
}

// arrived is a request as a server sees it.
func arrived(req *http.Request) *http.Request {
	r := req.Clone(req.Context())
	r.RequestURI = req.URL.RequestURI()
	if r.Body == nil {
		r.Body = http.NoBody
	}
	return r
}

// memoryWriter keeps an answer.
type memoryWriter struct {
	header http.Header
	status int
	body   bytes.Buffer
	cut    error // how the connection ended, nil if it did not
}

// Header is part of http.ResponseWriter.
func (w *memoryWriter) Header() http.Header { return w.header }

// WriteHeader is part of http.ResponseWriter.
func (w *memoryWriter) WriteHeader(status int) { w.status = status }

// Write is part of http.ResponseWriter.
func (w *memoryWriter) Write(part []byte) (int, error) { return w.body.Write(part) }

// FlushError is there for http.ResponseController.
func (w *memoryWriter) FlushError() error { return nil }

// serve lets the server answer. The error is that of a connection which was dropped before the answer began.
func (w *memoryWriter) serve(s *Server, r *http.Request) (err error) {
	defer func() {
		switch reason := recover(); {
		case reason == nil:
		case reason != http.ErrAbortHandler: //nolint:errorlint // it is what was panicked with
			panic(reason)
		case w.status == 0:
			err = io.EOF
		default:
			w.cut = io.ErrUnexpectedEOF
		}
		if w.status == 0 && w.cut != nil {
			err = w.cut
		}
	}()
	s.answer(w, r)
	return nil
}

// response is the answer as a client sees it. As net/http's transport does, it unpacks what the caller did not ask to be
// packed.
func (w *memoryWriter) response(req *http.Request) (*http.Response, error) {
	body := io.Reader(&w.body)
	if w.cut != nil {
		body = io.MultiReader(body, brokenReader{w.cut})
	}
	res := &http.Response{
		Status: fmt.Sprintf("%d %s", w.status, http.StatusText(w.status)), StatusCode: w.status,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: w.header, ContentLength: int64(w.body.Len()), Request: req,
	}
	if req.Method == http.MethodHead {
		body = http.NoBody
	}
	if w.header.Get("Content-Encoding") == "gzip" && req.Header.Get("Accept-Encoding") == "" {
		unpacked, err := gzip.NewReader(body)
		if err != nil {
			return nil, err
		}
		w.header.Del("Content-Encoding")
		w.header.Del("Content-Length")
		body, res.ContentLength, res.Uncompressed = unpacked, -1, true
	}
	res.Body = io.NopCloser(body)
	return res, nil
}

type brokenReader struct{ err error }

func (r brokenReader) Read([]byte) (int, error) { return 0, r.err }
