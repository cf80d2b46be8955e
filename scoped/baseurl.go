package scoped

import (
	"net/url"
	"strings"
)

// parseBaseURL checks the address of a Kibana. Errors never repeat the address where it may hold a password.
func parseBaseURL(address string) (*url.URL, error) {
	refuse := func(reason string) error {
		return &ArgumentError{Operation: "New", Field: "baseURL", Reason: reason}
	}
	base, err := url.Parse(address)
	switch {
	case address == "":
		return nil, refuse(`is empty, want an address such as "https://kibana.example.com:5601"`)
	case err != nil || base.Scheme != "http" && base.Scheme != "https":
		return nil, refuse(`must start with http:// or https://, such as "http://localhost:5601"`)
	case base.User != nil:
		return nil, refuse("must hold no credential: give it with WithBasicAuth or WithAPIKey")
	case base.Hostname() == "":
		return nil, refuse("names no host")
	case base.RawQuery != "" || base.ForceQuery || base.Fragment != "":
		return nil, refuse("must hold no query and no fragment")
	case hasDotSegment(base.EscapedPath()):
		return nil, refuse("must hold no . or .. in its path")
	}
	base.RawPath = strings.TrimRight(base.EscapedPath(), "/")
	base.Path = strings.TrimRight(base.Path, "/")
	if id, _, ok := cutSpace(lastTwo(base.RawPath)); ok {
		return nil, refuse("ends in the space " + quoted(id) + ": leave /s/" + id + " out and use Client.Space")
	}
	return base, nil
}

// lastTwo is the part of a path from its last but one slash on.
func lastTwo(path string) string {
	last := strings.LastIndexByte(path, '/')
	if last < 0 {
		return ""
	}
	return path[max(0, strings.LastIndexByte(path[:last], '/')):]
}

// cutSpace splits an escaped path of the form /s/{id} or /s/{id}/rest.
func cutSpace(path string) (id, rest string, ok bool) {
	after, ok := strings.CutPrefix(path, "/s/")
	if !ok {
		return "", path, false
	}
	id, rest, more := strings.Cut(after, "/")
	if more {
		rest = "/" + rest
	}
	return id, rest, true
}

// hasDotSegment tells whether an escaped path has a . or .. in it, escaped or not: servers and proxies resolve both,
// and so leave the space that a prefix names.
func hasDotSegment(escaped string) bool {
	if !strings.Contains(escaped, "/.") && !strings.Contains(escaped, "/%2") {
		return false
	}
	for segment := range strings.SplitSeq(escaped, "/") {
		plain, err := url.PathUnescape(segment)
		if err == nil && (plain == "." || plain == "..") {
			return true
		}
	}
	return false
}
