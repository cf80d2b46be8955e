package kibanatest

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// looking are operations that change nothing although their method is POST. The endpoint domain's are orders to hosts.
var looking = regexp.MustCompile(`^(?:Bulk)?(?:Get|Find|Search|Query|Export|Preview|Check)|^BulkResolve|^List`)

// Writes tells whether the request is of a kind that changes something: any other method than GET, HEAD and OPTIONS, but
// for the POST operations that only look, such as ExportSavedObjects.
func (r Request) Writes() bool {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
		return false
	case http.MethodPost:
		return r.Domain == "endpoint" || r.Operation == "" || !looking.MatchString(r.Operation)
	}
	return true
}

// String is the request as AssertRequests compares it: method, path, query if there is one, and status.
func (r Request) String() string {
	return r.line() + " " + statusText(r.Status)
}

func (r Request) line() string {
	line := r.Method + " " + r.Path
	if len(r.Query) > 0 {
		line += "?" + shownQuery(r.Query)
	}
	return line
}

func statusText(status int) string {
	if status == 0 {
		return "unanswered"
	}
	return strconv.Itoa(status)
}

// fits tells whether the request is what a line of AssertRequests describes.
func (r Request) fits(line string) bool {
	method, rest, _ := strings.Cut(line, " ")
	target, status, hasStatus := strings.Cut(rest, " ")
	path, query, hasQuery := strings.Cut(target, "?")
	return method == r.Method && (!hasStatus || status == statusText(r.Status)) && (!hasQuery || query == shownQuery(r.Query)) &&
		matchPath(strings.Split(path, "/"), strings.Split(r.Path, "/"))
}
