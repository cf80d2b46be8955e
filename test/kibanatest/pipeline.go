package kibanatest

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

const apiVersion = "2023-10-31"

// inbound is a request as it arrived: taken apart, but not looked into.
type inbound struct {
	*http.Request
	location
	misplaced error // why the path leads nowhere, if so
	body      []byte
	insider   bool // needs no credential, because it comes from the server itself
}

// ServeHTTP answers a request as the server does at its own URL: it lets a listener of the caller's, with TLS or on a port
// that stays the same, lead to the same Kibana. It reads the request, logs it, lets the first matching reactor interfere,
// and answers. What calls it must be closed before the Server.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.answering.Add(1)
	defer s.answering.Done()
	s.answer(w, r)
}

func (s *Server) answer(w http.ResponseWriter, r *http.Request) {
	loc, misplaced := locate(sentPath(r), s.settings.basePath)
	body, err := readBody(r.Body)
	in := &inbound{Request: r, location: loc, misplaced: misplaced, body: body}
	entry := s.logged(newRequest(in))
	if err != nil {
		panic(http.ErrAbortHandler) // net/http's way to drop a connection; the client is gone
	}
	fault := s.faultFor(in, entry)
	if !fault.wait(r.Context()) {
		panic(http.ErrAbortHandler)
	}
	deliver(w, s.respond(in, entry, fault), fault)
}

// readBody reads what any route would take and one byte more, and discards what comes after.
func readBody(r io.Reader) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, importPayloadLimit+1))
	if err != nil {
		return body, fmt.Errorf("read body: %w", err)
	}
	if len(body) > importPayloadLimit {
		_, err = io.CopyN(io.Discard, r, 2*importPayloadLimit)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return body, fmt.Errorf("read body: %w", err)
	}
	return body, nil
}

// respond makes the answer to a request and notes its status.
func (s *Server) respond(in *inbound, entry *Request, fault Fault) *answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	var a *answer
	if fault.letsThrough() {
		a = s.process(in)
		s.noteApplied(in, a)
	}
	a = fault.shape(a, s)
	if fault.Cut == NoCut {
		entry.Status = a.status
	}
	return a
}

// process takes a request through Kibana's stages in Kibana's order, which decides what error wins.
func (s *Server) process(in *inbound) *answer {
	if in.misplaced != nil {
		return s.failed(in.misplaced)
	}
	r, vars := s.lookup(in.Method, in.path)
	if r == nil {
		return s.unrouted(in)
	}
	c, err := s.admit(in, r, vars)
	if err != nil {
		return s.failed(err)
	}
	a := s.finish(s.run(c, r))
	a.header.Set("Elastic-Api-Version", apiVersion)
	if r.deprecated {
		a.header.Set("Warning", fmt.Sprintf(`299 Kibana-%s "This API is deprecated and may be removed."`, s.settings.version))
	}
	return a
}

// admit does what Kibana does before it calls a route's handler.
func (s *Server) admit(in *inbound, r *route, vars map[string]string) (*call, error) {
	caller, err := s.authenticate(in.Request)
	if in.insider {
		caller, err = nobody(), nil
	}
	if err != nil && !r.openToAll {
		return nil, err
	}
	payload, err := parsePayload(in, r)
	if err != nil {
		return nil, err
	}
	if err := s.checkOrigin(in.Request); err != nil {
		return nil, err
	}
	if s.settings.strictSpaces && !r.global && !s.spaceExists(in.space) {
		return nil, notFound("space", in.space)
	}
	return &call{
		Request: in.Request, space: in.space, vars: vars, query: in.URL.Query(),
		body: in.body, payload: payload, caller: caller,
	}, nil
}

func (s *Server) run(c *call, r *route) (*reply, error) {
	if r.versioned {
		if err := checkVersion(c, r); err != nil {
			return nil, err
		}
	}
	return r.handler(c)
}

// checkOrigin is the protection against forged requests from a browser.
func (s *Server) checkOrigin(r *http.Request) error {
	_, marked := r.Header["Kbn-Xsrf"]
	got, versioned := r.Header["Kbn-Version"]
	if !marked && !versioned && r.Method != http.MethodGet && r.Method != http.MethodOptions {
		return fail(http.StatusBadRequest, "Request must contain a kbn-xsrf header.")
	}
	if want := s.settings.version; versioned && got[0] != want {
		f := fail(http.StatusBadRequest, fmt.Sprintf("Browser client is out of date, please refresh the page "+
			`("kbn-version" header was "%s" but should be "%s")`, got[0], want))
		f.attributes = map[string]any{"expected": want, "got": got[0]}
		return f
	}
	return nil
}

var versionForm = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

func checkVersion(c *call, r *route) error {
	if c.query.Has("apiVersion") {
		return fail(http.StatusBadRequest, "The apiVersion query parameter is not available; use the elastic-api-version header.")
	}
	asked := c.Header.Get("Elastic-Api-Version")
	switch {
	case asked == "" || asked == apiVersion:
		return nil
	case !versionForm.MatchString(asked):
		return fail(http.StatusBadRequest, fmt.Sprintf(
			`Invalid version. Received "%s", expected a valid date string formatted as YYYY-MM-DD.`, asked))
	default:
		return fail(http.StatusBadRequest, fmt.Sprintf(
			`No version "%s" available for [%s] [%s]. Available versions are: [%s]`,
			asked, strings.ToLower(r.method), r.pattern, apiVersion))
	}
}

// unrouted answers requests that no route takes: those with GET meet Kibana's catch-all for pages, which wants a login.
func (s *Server) unrouted(in *inbound) *answer {
	if in.Method != http.MethodGet && in.Method != http.MethodHead {
		return s.failed(bareNotFound())
	}
	if _, err := s.authenticate(in.Request); err != nil {
		return s.failed(err)
	}
	base := s.settings.basePath + in.prefix
	switch path := in.path; {
	case path == "/" && in.space != defaultSpaceID:
		return s.redirect(base + "/spaces/enter")
	case path == "/":
		return s.redirect(base + "/spaces/space_selector")
	case strings.HasSuffix(path, "/") && !strings.HasPrefix(path, "//"):
		target := base + "/" + encodeComponent(strings.Trim(path, "/"))
		if in.URL.RawQuery != "" {
			target += "?" + in.URL.RawQuery
		}
		return s.redirect(target)
	}
	return s.failed(bareNotFound())
}

// encodeComponent is JavaScript's encodeURIComponent for the decoded path. It escapes slashes, as Kibana happens to do.
func encodeComponent(path string) string {
	if decoded, err := url.PathUnescape(path); err == nil {
		path = decoded
	}
	return strings.ReplaceAll(url.QueryEscape(path), "+", "%20")
}
