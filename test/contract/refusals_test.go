package contract_test

import (
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// cause is what makes the fake refuse calls by itself.
type cause struct {
	name  string
	calls []call
	key   string              // whose calls they are; everybody may do everything if it is empty
	twice bool                // all but the deletions has been done before
	spoil func(*http.Request) // changes requests on their way
}

func causes(p place) []cause {
	backwards := calls()
	slices.Reverse(backwards)
	all := []cause{
		{name: "nobody's key", calls: calls(), key: "bm9ib2R5"},
		{name: "a key for another space", calls: calls(), key: salesKey},
		{name: "a key for no space", calls: calls(), key: noKey},
		{name: "nothing there yet", calls: backwards},
		{name: "everything there already", calls: calls(), twice: true},
		{name: "what Kibana never allows", calls: forbidden()},
		{name: "no JSON", calls: calls(), spoil: func(r *http.Request) { replace(r, "{") }},
		{name: "a number for a body", calls: calls(), spoil: func(r *http.Request) { replace(r, "1") }},
		{name: "an image", calls: calls(), spoil: func(r *http.Request) {
			if r.Body != nil {
				r.Header.Set("Content-Type", "image/png")
			}
		}},
		{name: "an unknown parameter", calls: calls(), spoil: func(r *http.Request) {
			query := r.URL.Query()
			query.Set("nonsense", "1")
			r.URL.RawQuery = query.Encode()
		}},
		{name: "an unknown version", calls: calls(), spoil: func(r *http.Request) { r.Header.Set("Elastic-Api-Version", "1999-01-01") }},
	}
	if p == onlyTooMuchHere {
		all = append(all, cause{name: "too much", calls: calls(), spoil: tooMuch})
	}
	return all
}

// onlyTooMuchHere is where bodies that are too large are sent. Once is enough: it takes long.
var onlyTooMuchHere = place{"/gw/api/kibana", "marketing"}

// roundTrip is a transport.
type roundTrip func(*http.Request) (*http.Response, error)

// RoundTrip calls the function.
func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func tooMuch(r *http.Request) {
	size := 1<<20 + 1
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		size = 25<<20 + 1
	}
	replace(r, strings.Repeat(" ", size))
}

// replace gives a request that has a body another one.
func replace(r *http.Request, body string) {
	if r.Body != nil {
		_ = r.Body.Close()
		r.Body, r.ContentLength = io.NopCloser(strings.NewReader(body)), int64(len(body))
	}
}

// run makes all calls of a cause, and notes the statuses that they are refused with. The watcher holds the refusals
// against the description.
func (c cause) run(t *testing.T, p place, refused map[string][]int) {
	t.Helper()
	srv := kibana(t, p)
	if c.twice {
		kb := connect(t, srv, http.DefaultTransport, scoped.WithAPIKey(apiKey))
		for _, call := range slices.Concat(systemAndSpaces(), connectorCalls(), objectCalls()) {
			_, _ = call.do(t.Context(), generated(kb), p.options()...)
		}
	}
	w := watch(t, p.base)
	w.blind = c.spoil != nil
	key := apiKey
	if c.key != "" {
		key = c.key
	}
	kb := connect(t, srv, roundTrip(func(req *http.Request) (*http.Response, error) {
		if c.spoil != nil {
			req = req.Clone(req.Context())
			c.spoil(req)
		}
		return w.RoundTrip(req)
	}), scoped.WithAPIKey(key), scoped.WithValidation(false))
	some := false
	for _, call := range c.calls {
		_, err := call.do(t.Context(), generated(kb), p.options()...)
		got := w.lastOf(call.operation)
		if got.status >= http.StatusBadRequest {
			typed(t, err, call.operation, got.status)
			refused[call.operation], some = append(refused[call.operation], got.status), true
		}
	}
	if !some {
		t.Errorf("%s: nothing was refused", c.name)
	}
}

func TestEveryDocumentedRefusalComesAbout(t *testing.T) {
	t.Parallel()
	ops := describe(t).core()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			refused := map[string][]int{}
			for _, c := range causes(p) {
				c.run(t, p, refused)
			}
			for id, op := range ops {
				for _, status := range op.failures() {
					if status == http.StatusRequestEntityTooLarge && p != onlyTooMuchHere {
						continue
					}
					came := slices.Contains(refused[id], status)
					if why := outOfReach(id, status); came == (why != "") {
						t.Errorf("%s, %d: it came about: %v. The reason not to: %q", id, status, came, why)
					}
				}
			}
		})
	}
}

// outOfReach says why the fake never answers an operation with a status that is described; empty if it does.
func outOfReach(id string, status int) string {
	switch {
	case status == http.StatusTooManyRequests || status >= http.StatusInternalServerError:
		return "the fake is never overloaded, broken or starting"
	case strings.HasPrefix(id, "OAuthCallback"):
		return "the fake has no OAuth flow"
	case id == "GetStatus" && status != http.StatusBadRequest:
		return "everybody may see the status; a proxy may think otherwise"
	}
	return map[string]string{
		"ListConnectorTypes 403": "it needs no privilege, but a licence",
		"FindSavedObjects 403":   "what the caller may not see is not found",
		"GetSavedObject 400":     "no type is closed to the HTTP interface, which is a setting",
		"CreateSavedObject 409":  "nobody else makes the same id",
		"UpdateConnector 409":    "nobody else changes it at the same moment",
	}[fmt.Sprint(id, " ", status)]
}
