package kibanatest_test

import (
	"bytes"
	"compress/gzip"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	goodKey      = "c2VjcmV0OmtleQ=="
	mineKey      = "bWluZQ==" // of a caller who may use the space "mine" only
	connectorURL = "/api/actions/connector"
	webhook      = `{"name":"w","connector_type_id":".webhook","config":{"url":"https://example.com/x","hasAuth":false},"secrets":{}}`
)

func TestTheEarlierStageDecidesTheError(t *testing.T) {
	t.Parallel()
	const noOrigin = "Request must contain a kbn-xsrf header."
	const noJSON = "Invalid request payload JSON format"
	for _, test := range []struct {
		name    string
		method  string
		path    string
		header  []string
		body    string
		status  int
		message string
	}{
		{"unknown route before authentication", "POST", "/api/nothing", []string{"Kbn-Xsrf", ""}, "{", 404, "Not Found"},
		{"wrong method is an unknown route", "PATCH", "/api/spaces/space", nil, "{}", 404, "Not Found"},
		{"trailing slash on a write", "POST", "/api/spaces/space/", nil, "{}", 404, "Not Found"},
		{"unknown page wants a login", "GET", "/api/nothing", nil, "", 401, "Unauthorized"},
		{"unknown page after the login", "GET", "/api/nothing", []string{"Authorization", "ApiKey " + goodKey}, "", 404, "Not Found"},
		{"credentials before origin", "POST", connectorURL, []string{"Kbn-Xsrf", ""}, "{}", 401, "Unauthorized"},
		{"credentials before payload", "POST", connectorURL, nil, "{", 401, "Unauthorized"},
		{"payload before origin", "POST", connectorURL, []string{"Authorization", "ApiKey " + goodKey, "Kbn-Xsrf", ""}, "{", 400, noJSON},
		{
			"media type before origin", "POST", "/api/saved_objects/_import",
			[]string{"Authorization", "ApiKey " + goodKey, "Kbn-Xsrf", ""}, "{}", 415, "Unsupported Media Type",
		},
		{
			"origin before the route's privilege", "POST", copyTo,
			[]string{"Authorization", "ApiKey " + mineKey, "Kbn-Xsrf", ""}, "{}", 400, noOrigin,
		},
		{
			"the route's privilege before validation", "POST", "/s/other" + copyTo + "?a=b", []string{"Authorization", "ApiKey " + mineKey}, "{}", 403,
			"API [POST " + copyTo + "?a=b] is unauthorized for user, this action is granted by the Kibana privileges [copySavedObjectsToSpaces]",
		},
		{
			"validation before the connectors' privilege", "POST", connectorURL, []string{"Authorization", "ApiKey " + mineKey}, "{}", 400,
			"[request body.name]: expected value of type [string] but got [undefined]",
		},
		{
			"the connectors' privilege before their checks", "POST", connectorURL, []string{"Authorization", "ApiKey " + mineKey},
			`{"name":"n","connector_type_id":".cases"}`, 403, `Unauthorized to create a ".cases" action`,
		},
		{"origin before validation", "POST", connectorURL, []string{"Authorization", "ApiKey " + goodKey, "Kbn-Xsrf", ""}, "{}", 400, noOrigin},
		{"origin on DELETE", "DELETE", "/api/spaces/space/x", []string{"Authorization", "ApiKey " + goodKey, "Kbn-Xsrf", ""}, "", 400, noOrigin},
		{
			"version before validation", "POST", "/api/spaces/space",
			[]string{"Authorization", "ApiKey " + goodKey, "Elastic-Api-Version", "2020-01-01"}, "{}", 400,
			`No version "2020-01-01" available for [post] [/api/spaces/space]. Available versions are: [2023-10-31]`,
		},
		{
			"origin before version", "POST", "/api/spaces/space",
			[]string{"Authorization", "ApiKey " + goodKey, "Kbn-Xsrf", "", "Elastic-Api-Version", "1"}, "{}", 400, noOrigin,
		},
		{
			"a size too large before the media type", "POST", connectorURL,
			[]string{"Authorization", "ApiKey " + goodKey, "Content-Type", "image/png"}, strings.Repeat("x", 1<<20+1), 413,
			"Payload content length greater than maximum allowed: 1048576",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t, kibanatest.WithAPIKey(goodKey), kibanatest.WithSpaceAPIKey(mineKey, "mine"))
			newClient(t, srv).with(test.header...).do(test.method, test.path, test.body).fails(test.status, test.message)
		})
	}
}

func TestOriginHeaders(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithVersion("9.1.2"))).with("Kbn-Xsrf", "")
	c.do("GET", "/api/spaces/space", "").want(200)
	c.with("Kbn-Xsrf", "reporting").do("POST", connectorURL, webhook).want(200)
	c.with("Kbn-Version", "9.1.2").do("POST", connectorURL, webhook).want(200)
	c.with("Kbn-Version", "8.0.0").do("GET", "/api/spaces/space", "").want(400, "Browser client is out of date")
	c.header["Kbn-Xsrf"] = []string{""}
	c.do("POST", connectorURL, webhook).want(200)
	stale := c.with("Kbn-Version", "8.0.0").do("POST", connectorURL, webhook)
	stale.fails(400, `Browser client is out of date, please refresh the page ("kbn-version" header was "8.0.0" but should be "9.1.2")`)
	if stale.at("attributes", "expected") != "9.1.2" || stale.at("attributes", "got") != "8.0.0" {
		t.Errorf("attributes %v", stale.at("attributes"))
	}
}

func TestPayloads(t *testing.T) {
	t.Parallel()
	const plain = "[request body]: expected a plain object value, but found [null] instead."
	for _, test := range []struct {
		contentType, body string
		status            int
		message           string
	}{
		{"", webhook, 200, ""},
		{"application/json", webhook, 200, ""},
		{"application/json; charset=utf-8", webhook, 200, ""},
		{"application/vnd.api+json", webhook, 200, ""},
		{"application/json", "", 400, plain},
		{"application/json", "null", 400, plain},
		{"application/json", `{"name":`, 400, "Invalid request payload JSON format"},
		{"application/json", "{} {}", 400, "Invalid request payload JSON format"},
		{"text/plain", "hello", 400, "[request body]: could not parse object value from json input"},
		{"application/octet-stream", "hello", 400, "[request body]: could not parse object value from json input"},
		{"application/x-www-form-urlencoded", "name=n&connector_type_id=.server-log", 200, ""},
		{"application/x-www-form-urlencoded", "name=n&name=m", 400, "[request body.name]: expected value of type [string] but got [Array]"},
		{"application/x-www-form-urlencoded", "name=%", 400, "Invalid request payload format"},
		{"application/xml", "<a/>", 415, "Unsupported Media Type"},
		{"multipart/form-data; boundary=x", "--x--", 415, "Unsupported Media Type"},
		{"nonsense/", "{}", 400, "Invalid content-type header"},
	} {
		t.Run(test.contentType+" "+test.body, func(t *testing.T) {
			t.Parallel()
			answer := newClient(t, kibanatest.New(t)).with("Content-Type", test.contentType).do("POST", connectorURL, test.body)
			if test.status == 200 {
				answer.want(200)
				return
			}
			answer.fails(test.status, test.message)
		})
	}
}

func TestImportWantsAForm(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", "/api/saved_objects/_import", "{}").fails(415, "Unsupported Media Type")
	c.with("Content-Type", "").do("POST", "/api/saved_objects/_import", "{}").fails(415, "Unsupported Media Type")
}

func TestResponseHeaders(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for path, version := range map[string]string{
		"/api/spaces/space": "2023-10-31", "/api/status": "2023-10-31", connectorURL + "s": "2023-10-31",
		connectorURL + "/missing": "2023-10-31", "/api/nothing": "", "/api/features": "2023-10-31",
		objects + "/_find?type=dashboard": "2023-10-31", objects + "/_find": "2023-10-31", objects + "/dashboard/x": "2023-10-31",
	} {
		h := c.with("Elastic-Api-Version", "").do("GET", path, "").header
		if h.Get("Kbn-Name") == "" || h.Get("Kbn-License-Sig") == "" || !strings.Contains(h.Get("Cache-Control"), "no-store") {
			t.Errorf("%s: headers %v", path, h)
		}
		if got := h.Get("Elastic-Api-Version"); got != version {
			t.Errorf("%s: elastic-api-version %q, want %q", path, got, version)
		}
	}
}

func TestDeprecatedRoutesSaySo(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, test := range []struct {
		method, path string
		deprecated   bool
	}{
		{"GET", objects + "/_find?type=dashboard", true},
		{"GET", objects + "/dashboard/x", true},
		{"PUT", objects + "/_bulk_update", true},
		{"DELETE", objects + "/dashboard/x", true},
		{"POST", objects + "/_export", false},
		{"POST", objects + "/_import", false},
		{"GET", connectorURL + "s", false},
	} {
		warned := c.do(test.method, test.path, "[]").header.Get("Warning") != ""
		if warned != test.deprecated {
			t.Errorf("%s %s: warned %v", test.method, test.path, warned)
		}
	}
}

func TestOnlyVersionedRoutesLookAtTheVersion(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.with("Elastic-Api-Version", "2023-10-31").do("GET", "/api/spaces/space/default", "").want(200)
	c.with("Elastic-Api-Version", "soon").do("GET", "/api/spaces/space/default", "").
		fails(400, `Invalid version. Received "soon", expected a valid date string formatted as YYYY-MM-DD.`)
	c.with("Elastic-Api-Version", "1999-01-01").do("GET", "/api/spaces/space/default", "").
		fails(400, `No version "1999-01-01" available for [get] [/api/spaces/space/{id}]. Available versions are: [2023-10-31]`)
	c.do("GET", "/api/spaces/space/default?apiVersion=2023-10-31", "").want(400)
	for _, path := range []string{connectorURL + "s", "/api/status", "/api/features", "/api/saved_objects/_find?type=dashboard"} {
		c.with("Elastic-Api-Version", "soon").do("GET", path, "").want(200)
	}
}

func TestHEADIsGETWithoutABody(t *testing.T) {
	t.Parallel()
	r := newClient(t, kibanatest.New(t)).do("HEAD", "/api/spaces/space/default", "").want(200)
	if length, _ := strconv.Atoi(r.header.Get("Content-Length")); r.body != "" || length == 0 {
		t.Errorf("body %q, length %d", r.body, length)
	}
}

func TestStrictSpacesAreAskedFor(t *testing.T) {
	t.Parallel()
	lenient := newClient(t, kibanatest.New(t))
	lenient.do("GET", "/s/nowhere"+connectorURL+"s", "").want(200, "[]")
	lenient.do("POST", "/s/nowhere"+connectorURL, webhook).want(200)

	strict := newClient(t, kibanatest.New(t, kibanatest.WithStrictSpaces(), kibanatest.WithSpaces("here")))
	const missing = "Saved object [space/nowhere] not found"
	strict.do("POST", "/s/nowhere"+connectorURL, webhook).fails(404, missing)
	strict.do("GET", "/s/nowhere/api/saved_objects/_find?type=dashboard", "").fails(404, missing)
	strict.do("POST", "/s/here"+connectorURL, webhook).want(200)
	for _, path := range []string{"/api/status", "/api/features", "/api/spaces/space"} {
		strict.do("GET", "/s/nowhere"+path, "").want(200)
	}
}

func TestCloseWaitsAndDropsDelayedRequests(t *testing.T) {
	t.Parallel()
	srv, err := kibanatest.Start()
	if err != nil {
		t.Fatal(err)
	}
	arrived, failed := make(chan struct{}), make(chan error, 1)
	srv.ReactFunc(kibanatest.Match{Path: "/api/status"}, func(kibanatest.Request) *kibanatest.Fault {
		close(arrived)
		return &kibanatest.Fault{Delay: time.Hour}
	})
	c := newClient(t, srv)
	go func() {
		_, err := c.try("GET", "/api/status", "")
		failed <- err
	}()
	<-arrived
	srv.Close()
	srv.Close()
	if err := <-failed; err == nil {
		t.Error("the delayed request was answered")
	}
	if got := srv.Requests()[0].Status; got != 0 {
		t.Errorf("logged status %d for a request without an answer", got)
	}
	if _, err := c.try("GET", "/api/status", ""); err == nil {
		t.Error("the server listens after Close")
	}
}

func TestCompressedBodies(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t)).with("Content-Encoding", "gzip")
	compressed := func(text string) string {
		var out bytes.Buffer
		w := gzip.NewWriter(&out)
		_, _ = w.Write([]byte(text)) // a buffer takes everything
		_ = w.Close()
		return out.String()
	}
	whole := compressed(`{"id":"zipped","name":"Zipped"}`)
	c.do("POST", "/api/spaces/space", whole).want(200, `"id":"zipped"`)
	c.do("POST", "/api/spaces/space", whole[:len(whole)-9]).want(400)
	c.do("POST", "/api/spaces/space", `{"id":"plain","name":"Plain"}`).want(400)
	c.do("POST", "/api/spaces/space", compressed(`{"id":"big","name":"`+strings.Repeat("x", 2<<20)+`"}`)).want(413)
}
