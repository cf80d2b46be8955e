package scoped

import (
	"net/http"
	"strings"
)

// WithDefaultHeader sets a header of every request that has none of that name, as proxies in front of Kibana may want
// it. It may be given more than once. The value is sent and never shown. A credential goes elsewhere, to [WithAPIKey] and
// the like; the headers that belong to net/http or to the client, such as Host and Kbn-Xsrf, cannot be set.
func WithDefaultHeader(name, value string) Option {
	const option = "WithDefaultHeader"
	name = http.CanonicalHeaderKey(name)
	switch {
	case !isHeaderName(name):
		return refuse(option, "the name must be of letters, digits and -_.!#$%&'*+^`|~")
	case !isHeaderValue(value):
		return refuse(option, "the value of "+name+" must hold no control character")
	}
	switch name {
	case "Authorization":
		return refuse(option, "Authorization is set by WithAPIKey, WithBasicAuth, WithBearerToken or WithCredentials")
	case "Host", "Content-Length", "Content-Type", "Transfer-Encoding", "Trailer", "Kbn-Xsrf":
		return refuse(option, name+" is set by the client")
	}
	return func(s *settings) error {
		if s.header == nil {
			s.header = http.Header{}
		}
		s.header[name] = []string{value}
		return nil
	}
}

// isHeaderName tells whether a name is a token, as HTTP has it.
func isHeaderName(name string) bool { return name != "" && !strings.ContainsFunc(name, notInToken) }

func notInToken(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune("-_.!#$%&'*+^`|~", r)
}

func isHeaderValue(value string) bool {
	return !strings.ContainsFunc(value, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f })
}
