package kibanatest

import (
	"slices"
	"strings"
)

// Match says which requests a reactor catches. A zero field catches all.
type Match struct {
	Method string
	// Operation is the name of a method of a generated client, such as "CreateConnector"; api/operations.tsv has all of
	// them. It catches whatever sends the operation, be it that method, a service or another client.
	Operation string
	// Domain is the package below gen that has the operation, such as "connectors". It tells operations of one name
	// apart; without Operation it catches all of the domain.
	Domain string
	// Path is a pattern for the path without base path and space prefix, such as "/api/spaces/space/*":
	// a * stands for one segment or a part of one, a final ** for all the rest. What had to be escaped stays so.
	Path string
	// Space is the space that the path names; "default" for paths that name none.
	Space string
	// Times is how often the reactor reacts before it falls silent; 0 is for ever.
	Times int
}

// reactor interferes with requests. Server.mu guards it.
type reactor struct {
	match Match
	left  int
	react func(Request) *Fault
}

// React makes matching requests go wrong in the given way, until remove is called. Of several reactors that match,
// the one added last reacts, and no other. Requests are logged whatever happens to them.
//
// It panics when the Match names an operation or a domain that there is not, and says what is called similarly.
func (s *Server) React(match Match, fault Fault) (remove func()) {
	return s.ReactFunc(match, func(Request) *Fault { return &fault })
}

// ReactFunc is React with a decision per request: nil leaves the request to the next reactor that matches, and does not
// count. The function is called from many goroutines; it may call the server's methods except Close. The request's
// Status is 0.
func (s *Server) ReactFunc(match Match, react func(Request) *Fault) (remove func()) {
	if err := match.check(); err != nil {
		panic("kibanatest: match: " + err.Error())
	}
	added := &reactor{match: match, left: match.Times, react: react}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reactors = slices.Insert(s.reactors, 0, added)
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.reactors = slices.DeleteFunc(s.reactors, func(r *reactor) bool { return r == added })
	}
}

// faultFor asks the reactors what shall happen to a request.
func (s *Server) faultFor(in *inbound, entry *Request) Fault {
	s.mu.Lock()
	reactors, seen := slices.Clone(s.reactors), entry.clone()
	s.mu.Unlock()
	for _, r := range reactors {
		if !r.match.catches(in, entry) || !s.take(r) {
			continue
		}
		if fault := r.react(seen.clone()); fault != nil {
			return *fault
		}
		s.giveBack(r)
	}
	return Fault{}
}

// take uses up one of a reactor's times, if there is one left.
func (s *Server) take(r *reactor) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.match.Times == 0 {
		return true
	}
	r.left--
	return r.left >= 0
}

func (s *Server) giveBack(r *reactor) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r.left++
}

func (m Match) catches(in *inbound, entry *Request) bool {
	return (m.Operation == "" || m.Operation == entry.Operation) && (m.Domain == "" || m.Domain == entry.Domain) &&
		(m.Method == "" || strings.EqualFold(m.Method, in.Method)) &&
		(m.Space == "" || m.Space == in.space) &&
		(m.Path == "" || matchPath(strings.Split(m.Path, "/"), strings.Split(in.path, "/")))
}

func matchPath(pattern, segments []string) bool {
	for i, want := range pattern {
		if want == "**" && i == len(pattern)-1 {
			return true
		}
		if i >= len(segments) || !matchSegment(want, segments[i]) {
			return false
		}
	}
	return len(pattern) == len(segments)
}

// matchSegment matches a segment against a pattern in which every * stands for any text.
func matchSegment(pattern, segment string) bool {
	parts := strings.Split(pattern, "*")
	if len(parts) == 1 {
		return pattern == segment
	}
	rest, found := strings.CutPrefix(segment, parts[0])
	if !found {
		return false
	}
	for _, part := range parts[1 : len(parts)-1] {
		if _, rest, found = strings.Cut(rest, part); !found {
			return false
		}
	}
	return strings.HasSuffix(rest, parts[len(parts)-1])
}
