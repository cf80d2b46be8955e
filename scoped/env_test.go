package scoped_test

import (
	"errors"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// environment sets the variables that NewFromEnv reads, and no others of these.
func environment(t *testing.T, variables map[string]string) {
	t.Helper()
	for _, name := range []string{"URL", "ENDPOINT", "CLOUD_ID", "API_KEY", "USERNAME", "PASSWORD", "BEARER_TOKEN", "CA_CERTS", "CA_FINGERPRINT", "INSECURE"} {
		t.Setenv("KIBANA_"+name, variables[name])
	}
}

func fromEnv(t *testing.T, opts ...scoped.Option) (*scoped.Client, error) {
	t.Helper()
	kb, err := scoped.NewFromEnv(append([]scoped.Option{once}, opts...)...)
	if err == nil {
		t.Cleanup(func() { _ = kb.Close() })
	}
	return kb, err
}

//nolint:paralleltest // it sets the environment
func TestNewFromEnv(t *testing.T) {
	srv := kibanatest.New(t, kibanatest.WithAPIKey(key), kibanatest.WithBasicAuth("elastic", "changeme"))
	ca, other := newAuthority(t, "ca"), newAuthority(t, "other")
	secured, _ := secure(t, serving(ca.issue(nil)))
	offline := scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		return nil, errors.New("asked " + req.URL.Host + " as " + req.Header.Get("Authorization"))
	})})
	for name, test := range map[string]struct {
		env  map[string]string
		opts []scoped.Option
		want string // in the error; empty for success
	}{
		"API key":                {map[string]string{"URL": srv.URL, "API_KEY": key}, nil, ""},
		"basic":                  {map[string]string{"URL": srv.URL, "USERNAME": "elastic", "PASSWORD": "changeme"}, nil, ""},
		"endpoint":               {map[string]string{"ENDPOINT": srv.URL, "API_KEY": key}, nil, ""},
		"the same address twice": {map[string]string{"ENDPOINT": srv.URL, "URL": srv.URL, "API_KEY": key}, nil, ""},
		"none":                   {map[string]string{"URL": srv.URL}, nil, "401 Unauthorized: the request has no credential"},
		"bearer":                 {map[string]string{"URL": "http://h", "BEARER_TOKEN": "t"}, []scoped.Option{offline}, "asked h as Bearer t"},
		"cloud": {
			map[string]string{"CLOUD_ID": cloudID("prod:", "example.com:9243$es$kb"), "API_KEY": "k"},
			[]scoped.Option{offline}, "asked kb.example.com:9243 as ApiKey k",
		},
		"an option wins": {map[string]string{"URL": srv.URL, "API_KEY": "d3Jvbmc"}, []scoped.Option{scoped.WithAPIKey(key)}, ""},
		"an option wins over contradictions": {
			map[string]string{"URL": srv.URL, "API_KEY": "a b", "BEARER_TOKEN": "t"}, []scoped.Option{scoped.WithAPIKey(key)}, "",
		},
		"authority":         {map[string]string{"URL": secured, "CA_CERTS": ca.file()}, nil, ""},
		"authorities":       {map[string]string{"URL": secured, "CA_CERTS": other.file() + "," + ca.file()}, nil, ""},
		"another authority": {map[string]string{"URL": secured, "CA_CERTS": other.file()}, nil, "unknown authority"},
		"fingerprint":       {map[string]string{"URL": secured, "CA_FINGERPRINT": sha(ca.cert)}, nil, ""},
		"insecure":          {map[string]string{"URL": secured, "INSECURE": "true"}, nil, ""},
		"not insecure":      {map[string]string{"URL": secured, "INSECURE": "false"}, nil, "unknown authority"},
		"an authority wins": {map[string]string{"URL": secured, "INSECURE": "true"}, []scoped.Option{scoped.WithRootCAs(other.pool())}, "unknown authority"},
		"a client wins":     {map[string]string{"URL": secured, "CA_CERTS": "missing"}, []scoped.Option{offline}, "asked"},
	} {
		environment(t, test.env)
		kb, err := fromEnv(t, test.opts...)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		_, err = kb.Spaces.List(t.Context())
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
}

//nolint:paralleltest // it sets the environment
func TestAnEnvironmentThatCannotBeRightIsRefused(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.pem")
	for name, test := range map[string]struct {
		env   map[string]string
		names []string
	}{
		"no address":             {map[string]string{"API_KEY": key}, []string{"KIBANA_URL", "KIBANA_ENDPOINT", "KIBANA_CLOUD_ID"}},
		"two addresses":          {map[string]string{"URL": "http://a", "ENDPOINT": "http://b"}, []string{"KIBANA_URL", "KIBANA_ENDPOINT"}},
		"address and cloud":      {map[string]string{"URL": "http://a", "CLOUD_ID": "x"}, []string{"KIBANA_URL", "KIBANA_CLOUD_ID"}},
		"endpoint and cloud":     {map[string]string{"ENDPOINT": "http://a", "CLOUD_ID": "x"}, []string{"KIBANA_ENDPOINT", "KIBANA_CLOUD_ID"}},
		"wrong address":          {map[string]string{"URL": "kibana"}, []string{"KIBANA_URL"}},
		"wrong endpoint":         {map[string]string{"ENDPOINT": "http://u:hush@kibana"}, []string{"KIBANA_ENDPOINT"}},
		"wrong cloud":            {map[string]string{"CLOUD_ID": "x"}, []string{"KIBANA_CLOUD_ID"}},
		"key and token":          {map[string]string{"API_KEY": "hush", "BEARER_TOKEN": "hush"}, []string{"KIBANA_API_KEY", "KIBANA_BEARER_TOKEN"}},
		"key and user":           {map[string]string{"API_KEY": "hush", "USERNAME": "u", "PASSWORD": "p"}, []string{"KIBANA_API_KEY", "KIBANA_USERNAME"}},
		"token and user":         {map[string]string{"BEARER_TOKEN": "hush", "USERNAME": "u", "PASSWORD": "p"}, []string{"KIBANA_BEARER_TOKEN", "KIBANA_USERNAME"}},
		"wrong key":              {map[string]string{"API_KEY": "hush, hush"}, []string{"KIBANA_API_KEY"}},
		"wrong token":            {map[string]string{"BEARER_TOKEN": "hush\n"}, []string{"KIBANA_BEARER_TOKEN"}},
		"wrong user":             {map[string]string{"USERNAME": "a:b", "PASSWORD": "hush"}, []string{"KIBANA_USERNAME"}},
		"no user":                {map[string]string{"PASSWORD": "hush"}, []string{"KIBANA_USERNAME", "KIBANA_PASSWORD"}},
		"no password":            {map[string]string{"USERNAME": "u"}, []string{"KIBANA_PASSWORD", "KIBANA_USERNAME"}},
		"missing file":           {map[string]string{"CA_CERTS": missing}, []string{"KIBANA_CA_CERTS", missing}},
		"wrong fingerprint":      {map[string]string{"CA_FINGERPRINT": "ab"}, []string{"KIBANA_CA_FINGERPRINT"}},
		"wrong boolean":          {map[string]string{"INSECURE": "perhaps"}, []string{"KIBANA_INSECURE"}},
		"insecure and authority": {map[string]string{"INSECURE": "1", "CA_CERTS": missing}, []string{"KIBANA_INSECURE", "KIBANA_CA_CERTS"}},
	} {
		if !strings.Contains(name, "address") && !strings.Contains(name, "endpoint") && !strings.Contains(name, "cloud") {
			test.env["URL"] = "https://h"
		}
		environment(t, test.env)
		_, err := fromEnv(t)
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != test.names[0] {
			t.Errorf("%s: %v, want *ArgumentError for %s", name, err, test.names[0])
			continue
		}
		for _, want := range test.names {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v, want %s in it", name, err, want)
			}
		}
		if strings.Contains(err.Error(), "hush") {
			t.Errorf("%s: %v shows a secret", name, err)
		}
	}
}
