package suite

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// guarded stands between the suite and the server, and lets no request through that could touch what others made: what
// changes something must go into a space of the suite, or name a space or role of the suite.
type guarded struct {
	base string // the base path of the server
	next http.RoundTripper
}

func (g *guarded) option() scoped.Option {
	return scoped.WithMiddleware(func(next http.RoundTripper) http.RoundTripper {
		g.next = next
		return g
	})
}

// ForbiddenError is a request that the guard has stopped. It was not sent.
type ForbiddenError struct{ Method, Path, Reason string }

// Error names the request and says what is wrong with it.
func (e *ForbiddenError) Error() string {
	return fmt.Sprintf("the suite must not send %s %s: %s", e.Method, e.Path, e.Reason)
}

// RoundTrip sends the request if it is allowed.
func (g *guarded) RoundTrip(req *http.Request) (*http.Response, error) {
	var body []byte
	if req.Body != nil {
		var err error
		if body, err = io.ReadAll(req.Body); err != nil {
			return nil, err
		}
		_ = req.Body.Close()
		req = req.Clone(req.Context())
		req.Body = io.NopCloser(bytes.NewReader(body))
	}
	path := strings.TrimPrefix(req.URL.EscapedPath(), g.base)
	if reason := objection(req.Method, path, body); reason != "" {
		return nil, &ForbiddenError{req.Method, path, reason}
	}
	return g.next.RoundTrip(req)
}

// objection says why a request must not be sent, empty if it may.
func objection(method, path string, body []byte) string {
	space, route := "", path
	if rest, found := strings.CutPrefix(path, "/s/"); found {
		space, route, _ = strings.Cut(rest, "/")
		route = "/" + route
	}
	if reason := prohibition(method, route); reason != "" {
		return reason
	}
	if method == http.MethodGet {
		return ""
	}
	for _, own := range owned {
		if rest, found := strings.CutPrefix(route, own.route); found {
			return own.objection(method, rest, body)
		}
	}
	if !strings.HasPrefix(space, Prefix) {
		return "it is not in a space of the suite's"
	}
	var value any
	if json.Unmarshal(body, &value) == nil && reaches(value) {
		return "it reaches into spaces of others"
	}
	return ""
}

// reaching are the members that name spaces.
var reaching = []string{"spaces", "spacesToAdd", "spacesToRemove", "initialNamespaces", "namespaces", "space_ids"}

// reaches tells whether a body names spaces that are not the suite's, or makes something that is in all.
func reaches(value any) bool {
	switch value := value.(type) {
	case []any:
		return slices.ContainsFunc(value, reaches)
	case map[string]any:
		for name, member := range value {
			if list, is := member.([]any); is && slices.Contains(reaching, name) && slices.ContainsFunc(list, isForeign) {
				return true
			}
			if name == "namespace_type" && member == "agnostic" || reaches(member) {
				return true
			}
		}
	}
	return false
}

func isForeign(space any) bool {
	id, _ := space.(string)
	return !strings.HasPrefix(id, Prefix)
}

// prohibition says why a request is forbidden wherever it would go, empty if it is not.
func prohibition(method, route string) string {
	for _, f := range forbidden {
		if f.method != method && (f.method != "" || method == http.MethodGet) {
			continue
		}
		for _, path := range f.paths {
			if route == path || strings.HasPrefix(route, path+"/") {
				return f.reason
			}
		}
	}
	return ""
}

// owned are the routes of what is in no space, and must have names of the suite's.
var owned = []struct {
	route     string
	objection func(method, rest string, body []byte) string
}{
	{"/api/spaces/space", func(method, rest string, body []byte) string {
		return foreign(strings.HasPrefix(rest, "/"+Prefix) || method == http.MethodPost && rest == "" && strings.HasPrefix(idIn(body), Prefix))
	}},
	{"/api/security/roles", func(_, _ string, body []byte) string { return foreign(namesOnly(body)) }},
	{"/api/security/role", func(method, rest string, _ []byte) string {
		return foreign(strings.HasPrefix(rest, "/"+Prefix) || method == http.MethodPost && rest == "/_query") // which only reads
	}},
	{"/api/spaces/_disable_legacy_url_aliases", func(_, _ string, body []byte) string { return foreign(aliasesOnly(body)) }},
	{"/api/logstash", func(string, string, []byte) string { return foreign(false) }},
}

func foreign(mine bool) string {
	if mine {
		return ""
	}
	return "it is not about anything of the suite's"
}

func idIn(body []byte) string {
	var space struct {
		ID string `json:"id"`
	}
	_ = json.Unmarshal(body, &space) // what is no JSON has no id
	return space.ID
}

// namesOnly tells whether a body has roles of the suite only.
func namesOnly(body []byte) bool {
	var many struct {
		Roles map[string]json.RawMessage `json:"roles"`
	}
	if json.Unmarshal(body, &many) != nil {
		return false
	}
	for name := range many.Roles {
		if !strings.HasPrefix(name, Prefix) {
			return false
		}
	}
	return len(many.Roles) > 0
}

// aliasesOnly tells whether a body has aliases in spaces of the suite only.
func aliasesOnly(body []byte) bool {
	var many struct {
		Aliases []struct {
			TargetSpace string `json:"targetSpace"`
		} `json:"aliases"`
	}
	if json.Unmarshal(body, &many) != nil {
		return false
	}
	for _, alias := range many.Aliases {
		if !strings.HasPrefix(alias.TargetSpace, Prefix) {
			return false
		}
	}
	return len(many.Aliases) > 0
}
