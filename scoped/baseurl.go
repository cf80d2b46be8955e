package scoped

import (
	"net/url"
	"strings"

	"github.com/kibana-go/kibana-go/gen/wire"
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
	case wire.HasDotSegment(base.Path):
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
	id, _, _ = strings.Cut(after, "/")
	return id, after[len(id):], true
}

// disguised tells whether a path, not escaped and escaped, may lead into a space although it has no prefix that cutSpace
// finds: Kibana decodes escaped letters, and proxies decode escaped slashes and merge slashes that follow each other.
func disguised(plain, escaped string) bool {
	plain = strings.ReplaceAll(plain, `\`, "/")
	return strings.HasPrefix(plain, "//") || strings.HasPrefix(plain, "/s//") ||
		strings.HasPrefix(plain, "/s/") != strings.HasPrefix(escaped, "/s/")
}
