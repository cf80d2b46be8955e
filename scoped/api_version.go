package scoped

import (
	"net/http"
	"strings"
	"time"
)

const defaultAPIVersion = "2023-10-31"

// WithAPIVersion sets the Elastic-Api-Version header, a date such as "2023-10-31", which is the default: the version of
// the interface that this package was made for, and so far the only one. It goes with requests below /api/ and tells a
// Kibana that has a later version as well which one is meant. Empty sends none; WithHeader sets another for one call.
func WithAPIVersion(date string) Option {
	if _, err := time.Parse(time.DateOnly, date); err != nil && date != "" {
		return refuse("WithAPIVersion", quoted(date)+" is not a date such as "+defaultAPIVersion)
	}
	return func(s *settings) error {
		s.apiVersion = date
		return nil
	}
}

// setAPIVersion adds the version of the interface to a request that has none.
func (s *shared) setAPIVersion(req *http.Request) {
	const name = "Elastic-Api-Version"
	if _, set := req.Header[name]; set || s.apiVersion == nil {
		return
	}
	if _, rest, _ := cutSpace(req.URL.Path[len(s.base.Path):]); strings.HasPrefix(rest, "/api/") {
		req.Header[name] = s.apiVersion
	}
}
