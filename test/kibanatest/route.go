package kibanatest

import (
	"net/http"
	"net/url"
	"strings"
)

const (
	defaultPayloadLimit = 1 << 20
	importPayloadLimit  = 26214400
)

// route is one operation of the API.
type route struct {
	method   string
	pattern  string
	segments []string
	handler  handler

	operation *operation // what the description says of the route; nil for those that are written by hand
	media     string     // of a body that is taken as it is, whatever it is

	versioned  bool // looks at elastic-api-version
	multipart  bool // takes a form with files, and nothing else
	archive    bool // takes an archive, and nothing else
	openToAll  bool // answers callers without credentials, too
	global     bool // means the same in every space
	deprecated bool // answers with a warning header
	limit      int64
}

// routeOption says what is special about a route.
type routeOption func(*route)

// versioned routes check the API version that the request asks for.
func versioned(r *route) { r.versioned = true }

// openToAll routes answer callers without credentials.
func openToAll(r *route) { r.openToAll = true }

// global routes ignore the active space, so a strict server does not check it for them.
func global(r *route) { r.global = true }

// deprecated routes say so in a header.
func deprecated(r *route) { r.deprecated = true }

// takesFile routes take a form with a file, and no JSON.
func takesFile(r *route) { r.multipart, r.limit = true, importPayloadLimit }

// takesArchive routes take a ZIP or gzip archive as the body, and no JSON.
func takesArchive(r *route) { r.archive, r.limit = true, importPayloadLimit }

// handle registers an operation. A pattern's {name} stands for one segment, which is not empty;
// {name?} as the last one may be empty or missing.
func (s *Server) handle(method, pattern string, h handler, opts ...routeOption) {
	r := &route{
		method: method, pattern: pattern, segments: strings.Split(pattern, "/"),
		handler: h, limit: defaultPayloadLimit,
	}
	for _, opt := range opts {
		opt(r)
	}
	s.routes = append(s.routes, r)
}

// lookup finds the most specific route for a path, and the decoded path parameters. Of two that are equally specific,
// the one that is written by hand wins.
func (s *Server) lookup(method, path string) (*route, map[string]string) {
	method = orGet(method)
	segments := strings.Split(path, "/")
	var best *route
	for _, r := range s.routes {
		if r.method == method && r.matches(segments) && (best == nil || r.moreSpecific(best)) {
			best = r
		}
	}
	if g := genericRoutes().find(method, segments); g != nil && g.method+" "+g.pattern != unanswered && (best == nil || g.literalBefore(best)) {
		best = s.generic(g)
	}
	if best == nil {
		return nil, nil
	}
	return best, best.vars(segments)
}

// orGet is the method that decides about the route of a request.
func orGet(method string) string {
	if method == http.MethodHead {
		return http.MethodGet
	}
	return method
}

func (r *route) matches(segments []string) bool {
	for i, want := range r.segments {
		_, kind := parameter(want)
		switch {
		case kind == optionalParameter:
			return len(segments) <= i+1
		case i >= len(segments):
			return false
		case kind == requiredParameter && !fills(segments[i], want):
			return false
		case kind == noParameter && segments[i] != want:
			return false
		}
	}
	return len(segments) == len(r.segments)
}

// fills tells whether a segment has a value for a required parameter, before what follows the parameter in its segment.
func fills(segment, want string) bool {
	rest := tail(want)
	return len(segment) > len(rest) && strings.HasSuffix(segment, rest)
}

// tail is what follows a parameter in its segment.
func tail(segment string) string {
	_, rest, _ := strings.Cut(segment, "}")
	return rest
}

// moreSpecific tells whether r has the earlier literal segment. Both match the same path.
func (r *route) moreSpecific(other *route) bool {
	for i := range min(len(r.segments), len(other.segments)) {
		_, mine := parameter(r.segments[i])
		_, theirs := parameter(other.segments[i])
		if mine != theirs {
			return mine < theirs
		}
	}
	return len(r.segments) < len(other.segments)
}

// literalBefore tells whether r has a literal segment where the other one has its first parameter that r has not.
func (r *route) literalBefore(other *route) bool {
	for i := range min(len(r.segments), len(other.segments)) {
		_, mine := parameter(r.segments[i])
		_, theirs := parameter(other.segments[i])
		if (mine == noParameter) != (theirs == noParameter) {
			return mine == noParameter
		}
	}
	return false
}

func (r *route) vars(segments []string) map[string]string {
	vars := make(map[string]string)
	for i, want := range r.segments {
		name, kind := parameter(want)
		if kind == noParameter || i >= len(segments) {
			continue
		}
		decoded, err := url.PathUnescape(segments[i])
		if err != nil {
			decoded = segments[i]
		}
		vars[name] = strings.TrimSuffix(decoded, tail(want))
	}
	return vars
}

type parameterKind int

const (
	noParameter parameterKind = iota
	requiredParameter
	optionalParameter
)

// parameter takes a segment of a pattern apart.
func parameter(segment string) (string, parameterKind) {
	name, isParameter := strings.CutPrefix(segment, "{")
	if !isParameter {
		return "", noParameter
	}
	name, _, _ = strings.Cut(name, "}")
	if name, isOptional := strings.CutSuffix(name, "?"); isOptional {
		return name, optionalParameter
	}
	return name, requiredParameter
}
