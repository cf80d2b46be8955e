package scoped_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestStatusTellsHowKibanaIs(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"), kibanatest.WithVersion("9.2.1"))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	for level, wait := range map[string]scoped.ServiceLevel{
		"available": scoped.Available, "degraded": scoped.Degraded, "unavailable": scoped.Unavailable, "critical": scoped.Critical,
	} {
		if err := srv.SetStatus(level, "because"); err != nil {
			t.Fatal(err)
		}
		got, err := marketing.Status(t.Context(), scoped.InSpace("marketing"))
		if err != nil {
			t.Fatalf("%s: %v", level, err)
		}
		if len(got.Plugins) == 0 || got.Plugins["spaces"].Level != scoped.Available || got.Core["savedObjects"].Summary == "" {
			t.Errorf("%s: core %v, plugins %v", level, got.Core, got.Plugins)
		}
		if diff := cmp.Diff(scoped.ServiceStatus{Level: wait, Summary: "because"}, got.Core["elasticsearch"]); diff != "" {
			t.Error(diff)
		}
		got.Core, got.Plugins = nil, nil
		want := scoped.Status{
			Level: wait, Summary: "because", Name: "kibana", BuildFlavor: "traditional", Version: scoped.Version{Major: 9, Minor: 2, Patch: 1},
		}
		if diff := cmp.Diff(want, *got); diff != "" {
			t.Error(diff)
		}
	}
	if n := sent(srv, http.MethodGet, "/api/status"); n != 4 {
		t.Errorf("%d requests for /api/status without a space, want 4", n)
	}
}

func TestStrangersAreToldTheLevelOnly(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(key))
	kb := client(t, srv.URL)
	for _, level := range []scoped.ServiceLevel{scoped.Available, scoped.Unavailable} {
		if err := srv.SetStatus(string(level), "because"); err != nil {
			t.Fatal(err)
		}
		got, err := kb.Status(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(scoped.Status{Level: level}, *got); diff != "" {
			t.Error(diff)
		}
	}
}

func TestAStatusLargerThanTheBodyOfAnErrorIsWhole(t *testing.T) {
	t.Parallel()
	plugins := make([]string, 2000)
	for i := range plugins {
		plugins[i] = fmt.Sprintf(`"p%d":{"level":"unavailable","summary":"waiting for Elasticsearch to answer","detail":"%d"}`, i, i)
	}
	body := `{"status":{"overall":{"level":"critical","summary":"s"},"plugins":{` + strings.Join(plugins, ",") + `}}}`
	got, err := answer(t, http.StatusServiceUnavailable, nil, body).Status(t.Context())
	if err != nil || got.Level != scoped.Critical || len(got.Plugins) != len(plugins) || got.Plugins["p1999"].Detail != "1999" {
		t.Errorf("%v, %v", got, err)
	}
}

func TestWhatIsNoStatusIsAnError(t *testing.T) {
	t.Parallel()
	fromKibana := map[string]string{"Kbn-Name": "kibana"}
	text := map[string]string{"Content-Type": "text/html; charset=utf-8", "Retry-After": "30"}
	for name, c := range map[string]struct {
		status int
		header map[string]string
		body   string
		want   error
	}{
		"starting":         {503, text, "Kibana server is not ready yet", scoped.ErrUnavailable},
		"stopping":         {503, fromKibana, `{"statusCode":503,"error":"Service Unavailable","message":"Kibana is shutting down"}`, scoped.ErrUnavailable},
		"a proxy's 503":    {503, nil, `{"status":"down"}`, scoped.ErrUnavailable},
		"half a status":    {503, fromKibana, `{"status":{"overall":{"level":"crit`, scoped.ErrUnavailable},
		"a page":           {200, map[string]string{"Content-Type": "text/html"}, "<html>", scoped.ErrNotKibana},
		"another's health": {200, nil, `{"status":{"overall":{"state":"green"}}}`, nil},
		"no object":        {200, nil, `[]`, nil},
		"refused":          {401, fromKibana, `{"statusCode":401,"error":"Unauthorized","message":"no"}`, scoped.ErrAuthentication},
	} {
		got, err := answer(t, c.status, c.header, c.body).Status(t.Context())
		var api *scoped.APIError
		if got != nil || !errors.As(err, &api) || api.StatusCode != c.status || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v, %v, want %v", name, got, err, c.want)
		}
	}
}

func TestAStatusIsAskedForOnce(t *testing.T) {
	t.Parallel()
	s := &script{steps: []step{{status: http.StatusServiceUnavailable}}}
	if _, err := s.play(t).Status(t.Context()); !errors.Is(err, scoped.ErrUnavailable) || len(s.times) != 1 {
		t.Errorf("%v after %d requests", err, len(s.times))
	}
}

func TestLevelsHaveAnOrder(t *testing.T) {
	t.Parallel()
	rising := []scoped.ServiceLevel{scoped.Available, scoped.Degraded, scoped.Unavailable, scoped.Critical, "dead"}
	for i, l := range rising {
		for j, other := range rising {
			if l.WorseThan(other) != (i > j) {
				t.Errorf("%s worse than %s: %t", l, other, i <= j)
			}
		}
	}
}
