package kibanatest_test

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const indexConnector = `{"name":"x","connector_type_id":".index","config":{"index":"i"}}`

func TestWritesThatTookEffectAreCounted(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	post := func(id string) {
		_, _ = newClient(t, srv).with("X-Opaque-Id", id).try("POST", "/api/actions/connector", indexConnector)
	}
	for _, fault := range []kibanatest.Fault{
		{Applied: true, Status: 503},
		{Applied: true, Cut: kibanatest.HangUp},
		{Damage: kibanatest.Truncated},
	} {
		remove := srv.React(kibanatest.Match{Times: 1}, fault)
		post("twice")
		remove()
	}
	post("once")
	for _, fault := range []kibanatest.Fault{kibanatest.NotReady(), {Cut: kibanatest.HangUp}} {
		remove := srv.React(kibanatest.Match{Times: 1}, fault)
		post("never")
		remove()
	}
	c := newClient(t, srv).with("X-Opaque-Id", "refused")
	c.do("POST", "/api/actions/connector", `{}`).want(400)
	c.with("Kbn-Xsrf", "").do("POST", "/api/actions/connector", indexConnector).want(400)
	for range 2 {
		newClient(t, srv).with("X-Opaque-Id", "read").do("GET", "/api/actions/connectors", "").want(200)
		newClient(t, srv).do("POST", "/api/actions/connector", indexConnector).want(200)
	}
	got := map[string]int{}
	for _, id := range []string{"twice", "once", "never", "refused", "read", ""} {
		got[id] = srv.Applied(id)
	}
	want := map[string]int{"twice": 3, "once": 1, "never": 0, "refused": 0, "read": 0, "": 0}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"twice"}, srv.AppliedMoreThanOnce()); diff != "" {
		t.Errorf("more than once: -want +got:\n%s", diff)
	}
	srv.ResetApplied()
	if srv.Applied("twice") != 0 || srv.AppliedMoreThanOnce() != nil {
		t.Error("still counted after ResetApplied")
	}
}

// A request of which a part is missing must not do anything, and one that is cut to size by a short Content-Length is no
// request that Kibana takes.
func TestHalfABodyHasNoEffect(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	half := indexConnector[:len(indexConnector)/2]
	for name, rest := range map[string]string{
		"shorter than announced": fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(indexConnector), half),
		"longer than announced":  fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(half), indexConnector),
		"no last chunk":          fmt.Sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n", len(indexConnector), indexConnector),
		"half a chunk":           fmt.Sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s", len(indexConnector), half),
		"no body":                "Transfer-Encoding: chunked\r\n\r\n",
	} {
		conn := dial(t, srv)
		_, _ = fmt.Fprintf(conn, "POST /api/actions/connector HTTP/1.1\r\nHost: x\r\nKbn-Xsrf: true\r\n"+
			"X-Opaque-Id: half\r\nContent-Type: application/json\r\n%s", rest)
		_ = conn.CloseWrite()
		for lines := bufio.NewScanner(conn); lines.Scan(); {
			if strings.HasPrefix(lines.Text(), "HTTP/1.1 2") {
				t.Errorf("%s: answered with success", name)
			}
		}
	}
	if got := srv.Applied("half"); got != 0 {
		t.Errorf("%d took effect", got)
	}
	newClient(t, srv).do("GET", "/api/actions/connectors", "").want(200, "[]")
}

func dial(t *testing.T, srv *kibanatest.Server) *net.TCPConn {
	t.Helper()
	var dialer net.Dialer
	conn, err := dialer.DialContext(t.Context(), "tcp", strings.TrimPrefix(srv.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	tcp, ok := conn.(*net.TCPConn)
	if !ok {
		t.Fatalf("a %T", conn)
	}
	return tcp
}

func TestTheLogCanBeShort(t *testing.T) {
	t.Parallel()
	for limit, want := range map[int]string{0: "", 1: "/3", 2: "/2/3", 9: "/0/1/2/3"} {
		srv := kibanatest.New(t, kibanatest.WithRequestLog(limit))
		var seen string
		srv.ReactFunc(kibanatest.Match{}, func(r kibanatest.Request) *kibanatest.Fault {
			seen += r.Path
			return nil
		})
		for i := range 4 {
			newClient(t, srv).do("GET", fmt.Sprintf("/%d", i), "")
		}
		requests := srv.Requests()
		paths := make([]string, len(requests))
		for i, r := range requests {
			paths[i] = r.Path
		}
		if got := strings.Join(paths, ""); got != want {
			t.Errorf("a log of %d has %q, want %q", limit, got, want)
		}
		if seen != "/0/1/2/3" {
			t.Errorf("reactors saw %q", seen)
		}
	}
}

func TestAnotherListenerLeadsToTheSameKibana(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	front := httptest.NewTLSServer(srv)
	defer front.Close()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, front.URL+"/api/spaces/space/marketing", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	res, err := front.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode != http.StatusOK || len(srv.Requests()) != 1 {
		t.Errorf("status %d, %d requests", res.StatusCode, len(srv.Requests()))
	}
}
