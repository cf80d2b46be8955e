package live_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

// TestTheGuardStopsWhatWouldTouchOthers lets a scenario go astray, and finds that nothing of it was sent.
func TestTheGuardStopsWhatWouldTouchOthers(t *testing.T) {
	t.Parallel()
	type object = map[string]any
	token := config(t, standIn(t)).Token
	own := suite.Prefix + token + "-astray"
	for name, request := range map[string]struct {
		method, path, space string
		body                any
	}{
		"into the default space":          {http.MethodPost, "/api/data_views/data_view", "default", object{}},
		"into the space of others":        {http.MethodPost, "/api/data_views/data_view", "marketing", object{}},
		"into a space named nearly so":    {http.MethodPost, "/api/data_views/data_view", "kbngo", object{}},
		"a space of others":               {http.MethodDelete, "/api/spaces/space/marketing", "default", nil},
		"a space of others from its own":  {http.MethodDelete, "/api/spaces/space/marketing", own, nil},
		"a new space of others":           {http.MethodPost, "/api/spaces/space", "default", object{"id": "sales", "name": "S"}},
		"a role of others":                {http.MethodPut, "/api/security/role/theirs", "default", object{}},
		"a role of others from its own":   {http.MethodPut, "/api/security/role/theirs", own, object{}},
		"roles of others among its own":   {http.MethodPost, "/api/security/roles", "default", object{"roles": object{"theirs": object{}, suite.Prefix + "x": object{}}}},
		"aliases of others":               {http.MethodPost, "/api/spaces/_disable_legacy_url_aliases", "default", object{"aliases": []any{object{"targetSpace": "marketing", "targetType": "dashboard", "sourceId": "x"}}}},
		"the key of all objects":          {http.MethodPost, "/api/encrypted_saved_objects/_rotate_key", own, nil},
		"the settings of Fleet":           {http.MethodPut, "/api/fleet/settings", own, object{}},
		"a package":                       {http.MethodPost, "/api/fleet/epm/packages/nginx/1.20.0", own, object{}},
		"the pipelines of Logstash":       {http.MethodDelete, "/api/logstash/pipeline/x", own, nil},
		"the sessions of users":           {http.MethodPost, "/api/security/session/_invalidate", own, object{"match": "all"}},
		"a copy into the space of others": {http.MethodPost, "/api/spaces/_copy_saved_objects", own, object{"spaces": []string{own, "marketing"}, "objects": []any{}}},
		"an object for all spaces":        {http.MethodPost, "/api/saved_objects/index-pattern", own, object{"attributes": object{}, "initialNamespaces": []string{"*"}}},
		"a list for all spaces":           {http.MethodPost, "/api/exception_lists", own, object{"namespace_type": "agnostic"}},
		"the list of endpoints":           {http.MethodPost, "/api/endpoint_list", own, nil},
		"a stream":                        {http.MethodDelete, "/api/streams/logs", own, nil},
		"a repair, although it is a GET":  {http.MethodGet, "/api/ml/saved_objects/sync", own, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			live := standIn(t)
			live.ResetRequests()
			astray := suite.Scenario{Name: "astray", Do: func(ctx context.Context, s *suite.Scene) error {
				return s.Must("go astray", func() error {
					return s.KB.Call(ctx, request.method, request.path, request.body, nil, scoped.InSpace(request.space), scoped.SkipValidation())
				})
			}}
			cfg := config(t, live, astray)
			cfg.Token = token
			_, err := suite.Run(t.Context(), cfg)
			var forbidden *suite.ForbiddenError
			if !errors.As(err, &forbidden) || forbidden.Method != request.method {
				t.Errorf("%v, want a *ForbiddenError", err)
			}
			path, sent := request.path, ""
			if request.space != "default" {
				path = "/s/" + request.space + path
			}
			if request.body != nil {
				doc, err := json.Marshal(request.body)
				must(t, err)
				sent = string(doc)
			}
			for _, r := range live.Requests() {
				if r.Method == request.method && r.Path == path && string(r.Body) == sent {
					t.Errorf("%s %s was sent", r.Method, r.Path)
				}
			}
		})
	}
}
