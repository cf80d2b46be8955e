package kibanatest

import (
	"maps"
	"net/http"
	"strconv"
)

const jsonContentType = "application/json; charset=utf-8"

// answer is a response, complete in memory.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// newAnswer has the headers that a ready Kibana puts on everything.
func (s *Server) newAnswer(status int) *answer {
	return &answer{status: status, header: http.Header{
		"Date":                       {s.clock().UTC().Format(http.TimeFormat)},
		"Kbn-Name":                   {"kibana"},
		"Kbn-License-Sig":            {"5f2b6a0c9d1e4738a1b0c3d4e5f60718293a4b5c6d7e8f9011223344556677aa"},
		"Cache-Control":              {"private, no-cache, no-store, must-revalidate"},
		"X-Content-Type-Options":     {"nosniff"},
		"Referrer-Policy":            {"strict-origin-when-cross-origin"},
		"Cross-Origin-Opener-Policy": {"same-origin"},
		"Content-Security-Policy":    {"script-src 'report-sample' 'self'; worker-src 'report-sample' 'self' blob:; style-src 'report-sample' 'self' 'unsafe-inline'"},
	}}
}

func (a *answer) add(header http.Header) {
	for key, values := range header {
		a.header[http.CanonicalHeaderKey(key)] = values
	}
}

// setJSON makes a value the body.
func (a *answer) setJSON(v any) error {
	body, err := encodeLines(v)
	if err != nil {
		return err
	}
	a.header.Set("Content-Type", jsonContentType)
	a.body = body
	return nil
}

// finish makes an answer of what a handler returned.
func (s *Server) finish(r *reply, err error) *answer {
	if err != nil {
		return s.failed(err)
	}
	a := s.newAnswer(r.status)
	switch {
	case r.raw != nil:
		a.body = r.raw
	case r.status != http.StatusNoContent:
		if err := a.setJSON(r.body); err != nil {
			return s.failed(err)
		}
	}
	a.add(r.header)
	return a
}

// failed makes an answer of an error. What is not a failure is a 500 like Kibana's own.
func (s *Server) failed(err error) *answer {
	f := asFailure(err)
	a := s.newAnswer(f.status)
	body := f.body
	if body == nil {
		body = envelope{f.status, http.StatusText(f.status), f.message, f.attributes}
	}
	// The attributes are maps and slices of strings: encoding them cannot fail.
	_ = a.setJSON(body)
	a.add(f.header)
	return a
}

func (s *Server) redirect(target string) *answer {
	a := s.newAnswer(http.StatusFound)
	a.header.Set("Location", target)
	return a
}

// write sends the answer, announcing more than it sends when only a part of the body is wanted.
func (a *answer) write(w http.ResponseWriter, part []byte) {
	maps.Copy(w.Header(), a.header)
	if a.status != http.StatusNoContent && a.status != http.StatusNotModified {
		w.Header().Set("Content-Length", strconv.Itoa(len(a.body)))
	}
	w.WriteHeader(a.status)
	_, _ = w.Write(part) // a client that is gone needs no answer
}
