package kibanatest

import (
	"net/http"
	"net/url"
	"slices"
)

// Request is one request that has arrived, whatever became of it. It shows no credentials.
type Request struct {
	Method   string
	Path     string      // as sent: escaped, with base path and space prefix
	RawQuery string      // as sent, without the question mark
	Query    url.Values  // RawQuery, parsed
	Space    string      // the space named by the path; "default" when it names none
	Header   http.Header // without Authorization, Proxy-Authorization and Cookie
	Body     []byte      // as sent; nil when there was none
	Status   int         // the status answered; 0 while unanswered, or when the connection was cut instead

	Domain    string // the package below gen that has the operation, such as "connectors"
	Operation string // the method of that package, such as "CreateConnector"; empty for what no operation describes
}

// Requests returns the requests since the start or since ResetRequests, in the order of their arrival: all of them, or
// as many of the last as WithRequestLog allows.
// A request is in the list as soon as its body is read, and so before a delay. Changing the copies has no effect.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]Request, len(s.requests))
	for i, r := range s.requests {
		out[i] = r.clone()
	}
	return out
}

// ResetRequests forgets the requests that have arrived so far.
func (s *Server) ResetRequests() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = nil
}

func (r Request) clone() Request {
	r.Query = url.Values(http.Header(r.Query).Clone())
	r.Header = r.Header.Clone()
	r.Body = slices.Clone(r.Body)
	return r
}

// logged adds a request to the log. Server.mu guards the entry from then on.
func (s *Server) logged(r Request) *Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = append(s.requests, &r)
	if limit := s.settings.logSize; limit >= 0 && len(s.requests) > limit {
		s.requests[0] = nil
		s.requests = s.requests[1:]
	}
	return &r
}

func newRequest(in *inbound) Request {
	r := in.Request
	header := r.Header.Clone()
	for _, secret := range []string{"Authorization", "Proxy-Authorization", "Cookie"} {
		header.Del(secret)
	}
	out := Request{
		Method: r.Method, Path: sentPath(r), RawQuery: r.URL.RawQuery, Query: r.URL.Query(), Space: in.space, Header: header,
	}
	if len(in.body) > 0 {
		out.Body = in.body
	}
	if op := operationOf(in); op != nil {
		out.Domain, out.Operation = op.Domain, op.Name
	}
	return out
}
