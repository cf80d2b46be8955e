package kibanatest_test

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func basic(user, password string) string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))
}

func TestCredentials(t *testing.T) {
	t.Parallel()
	const refused = "[security_exception\n\tRoot causes:\n\t\tsecurity_exception: %[1]s]: %[1]s"
	unknown := fmt.Sprintf(refused, "unable to authenticate with provided credentials and anonymous access is not allowed for this request")
	srv := kibanatest.New(t, kibanatest.WithAPIKey(goodKey), kibanatest.WithAPIKey("c2Vjb25k"), kibanatest.WithBasicAuth("elastic", "pass:word"))
	for _, test := range []struct{ header, message string }{
		{"ApiKey " + goodKey, ""},
		{"apikey  " + goodKey, ""},
		{"ApiKey c2Vjb25k", ""},
		{basic("elastic", "pass:word"), ""},
		{"", "Unauthorized"},
		{"ApiKey " + goodKey + "x", unknown},
		{"Bearer " + goodKey, unknown},
		{basic("elastic", "wrong"), fmt.Sprintf(refused, "unable to authenticate user [elastic] for REST request [/_security/_authenticate]")},
	} {
		answer := newClient(t, srv).with("Authorization", test.header).do("GET", "/api/spaces/space", "")
		if test.message == "" {
			answer.want(200)
			continue
		}
		answer.fails(401, test.message)
		if answer.header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s: no challenge", test.header)
		}
	}
	for _, r := range srv.Requests() {
		if r.Header.Get("Authorization") != "" {
			t.Errorf("the log shows a credential: %v", r.Header)
		}
	}
}

func TestWithoutCredentialsSecurityIsOff(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, header := range []string{"", "ApiKey anything", basic("a", "b"), "nonsense"} {
		c.with("Authorization", header).do("GET", "/api/spaces/space", "").want(200)
	}
}

func TestServerShowsNoCredentials(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("c2VjcmV0OmtleQ=="), kibanatest.WithBasicAuth("me", "hunter2"))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		text := fmt.Sprintf(verb, srv)
		if strings.Contains(text, "c2VjcmV0") || strings.Contains(text, "hunter2") || strings.Contains(text, "bWU6") || !strings.Contains(text, srv.URL) {
			t.Errorf("%s shows %s", verb, text)
		}
	}
}
