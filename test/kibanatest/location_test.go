package kibanatest_test

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// sendRaw sends a request target exactly as it is given, which net/http's client would not always do.
func sendRaw(t *testing.T, srv *kibanatest.Server, target string) (status int, location string) {
	t.Helper()
	u, err := url.Parse(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	var dialer net.Dialer
	conn, err := dialer.DialContext(t.Context(), "tcp", u.Host)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n", target, u.Host); err != nil {
		t.Fatal(err)
	}
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatalf("%s: %v", target, err)
	}
	_ = res.Body.Close()
	return res.StatusCode, res.Header.Get("Location")
}

func TestPathsReachTheSpacesThatKibanaSends(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		target   string
		status   int
		space    string
		location string
	}{
		{target: "/api/status", status: 200, space: "default"},
		{target: "/s/foo/api/status", status: 200, space: "foo"},
		{target: "/s/foo/api/status?v8format=true", status: 200, space: "foo"},
		{target: "/s/default/api/status", status: 200, space: "default"},
		{target: "/s/Foo/api/status", status: 404, space: "default"},
		{target: "/S/foo/api/status", status: 404, space: "default"},
		{target: "/s/fooBar/api/status", status: 500, space: "foo"},
		{target: "/s/foo.bar/api/status", status: 500, space: "foo"},
		{target: "/s/foo~x/api/status", status: 500, space: "foo"},
		{target: "/s/foo;x/api/status", status: 500, space: "foo"},
		{target: "/s/my%20space/api/status", status: 500, space: "my"},
		{target: "/s/caf%C3%A9/api/status", status: 500, space: "caf"},
		{target: "/s/%66oo/api/status", status: 200, space: "foo"},
		{target: "/s/foo%2Fapi/status", status: 500, space: "foo"},
		{target: "/s/foo%2fapi/status", status: 500, space: "foo"},
		{target: "/s//api/status", status: 404, space: "default"},
		{target: "/s/foo//api/status", status: 404, space: "foo"},
		{target: "//s/foo/api/status", status: 404, space: "default"},
		{target: "/x/s/foo/api/status", status: 404, space: "default"},
		{target: "/s/foo/s/bar/api/status", status: 404, space: "foo"},
		{target: "/s/foo/../bar/api/status", status: 200, space: "bar"},
		{target: "/s/foo/%2E%2e/bar/api/status", status: 200, space: "bar"},
		{target: "/s/foo/./api/status", status: 200, space: "foo"},
		{target: "/s/../api/status", status: 200, space: "default"},
		{target: "/../../api/status", status: 200, space: "default"},
		{target: "/s/foo/api/status/x/..", status: 302, space: "foo", location: "/s/foo/api%2Fstatus"},
		{target: `/s\foo\api\status`, status: 200, space: "foo"},
		{target: "/s/foo/api/%73tatus", status: 200, space: "foo"},
		{target: "http://kibana.example/s/foo/api/status", status: 200, space: "foo"},
		{target: "/s/foo/a%20b:c/", status: 302, space: "foo", location: "/s/foo/a%20b%3Ac"},
		{target: "/s/foo", status: 302, space: "foo", location: "/s/foo/spaces/enter"},
		{target: "/s/foo/", status: 302, space: "foo", location: "/s/foo/spaces/enter"},
		{target: "/s/foo/api/status/", status: 302, space: "foo", location: "/s/foo/api%2Fstatus"},
		{target: "/api/status/?a=b", status: 302, space: "default", location: "/api%2Fstatus?a=b"},
		{target: "/api%2Fstatus", status: 404, space: "default"},
		{target: "/", status: 302, space: "default", location: "/spaces/space_selector"},
	} {
		t.Run(test.target, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			status, location := sendRaw(t, srv, test.target)
			if status != test.status || location != test.location {
				t.Errorf("answered %d to %q, want %d to %q", status, location, test.status, test.location)
			}
			if got := srv.Requests()[0].Space; got != test.space {
				t.Errorf("space %q, want %q", got, test.space)
			}
		})
	}
}

func TestBasePathIsNeededAndCutOff(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithBasePath("gw/kb/"))
	for target, status := range map[string]int{
		"/gw/kb/api/status":       200,
		"/gw/kb/s/foo/api/status": 200,
		"/gw/kb":                  302,
		"/gw/kbx/api/status":      404,
		"/api/status":             404,
		"/s/foo/api/status":       404,
		"/s/foo/gw/kb/api/status": 404,
	} {
		if got, _ := sendRaw(t, srv, target); got != status {
			t.Errorf("%s: %d, want %d", target, got, status)
		}
	}
	if _, got := sendRaw(t, srv, "/gw/kb/s/foo/"); got != "/gw/kb/s/foo/spaces/enter" {
		t.Errorf("redirected to %q", got)
	}
	newClient(t, srv).do(http.MethodGet, "/s/foo/api/features", "").want(200)
	last := srv.Requests()[len(srv.Requests())-1]
	if last.Path != "/gw/kb/s/foo/api/features" || last.Space != "foo" {
		t.Errorf("logged %q in space %q", last.Path, last.Space)
	}
}

func TestObjectIDsArriveByteForByte(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	for _, id := range []string{"a b", "100%", "a+b", "a?b", "a#b", "a;b", "ünï", "a%2Fb", "{id}", "*", "_find"} {
		path := "/s/foo/api/actions/connector/" + url.PathEscape(id)
		c.do(http.MethodGet, path, "").fails(http.StatusNotFound, "Saved object [action/"+id+"] not found")
		if got := srv.Requests()[len(srv.Requests())-1].Path; got != path {
			t.Errorf("logged %q, sent %q", got, path)
		}
	}
}
