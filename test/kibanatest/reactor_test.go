package kibanatest_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestReactorsMatch(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		match  kibanatest.Match
		method string
		path   string
		want   bool
	}{
		{"everything", kibanatest.Match{}, "GET", "/s/a/api/status", true},
		{"method", kibanatest.Match{Method: "GET"}, "GET", "/api/status", true},
		{"other method", kibanatest.Match{Method: "POST"}, "GET", "/api/status", false},
		{"path in any space", kibanatest.Match{Path: "/api/status"}, "GET", "/s/a/api/status", true},
		{"other path", kibanatest.Match{Path: "/api/stat"}, "GET", "/api/status", false},
		{"longer path", kibanatest.Match{Path: "/api"}, "GET", "/api/status", false},
		{"one segment", kibanatest.Match{Path: "/api/spaces/space/*"}, "GET", "/api/spaces/space/x", true},
		{"part of a segment", kibanatest.Match{Path: "/api/spaces/space/a*c*e"}, "GET", "/api/spaces/space/abcde", true},
		{"part that is not there", kibanatest.Match{Path: "/api/spaces/space/a*x*e"}, "GET", "/api/spaces/space/abcde", false},
		{"one segment is not two", kibanatest.Match{Path: "/api/*"}, "GET", "/api/spaces/space", false},
		{"the rest", kibanatest.Match{Path: "/api/**"}, "GET", "/api/spaces/space", true},
		{"the rest elsewhere", kibanatest.Match{Path: "/internal/**"}, "GET", "/api/spaces/space", false},
		{"space", kibanatest.Match{Space: "a"}, "GET", "/s/a/api/status", true},
		{"other space", kibanatest.Match{Space: "a"}, "GET", "/s/b/api/status", false},
		{"default space", kibanatest.Match{Space: "default"}, "GET", "/api/status", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			srv.React(test.match, kibanatest.Fault{Status: 418})
			if got := newClient(t, srv).do(test.method, test.path, "").status == 418; got != test.want {
				t.Errorf("caught %v, want %v", got, test.want)
			}
		})
	}
}

func TestTheLatestReactorGoesFirst(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	srv.React(kibanatest.Match{}, kibanatest.Answer(500, "first"))
	remove := srv.React(kibanatest.Match{}, kibanatest.Answer(502, "second"))
	srv.React(kibanatest.Match{Times: 2}, kibanatest.Answer(503, "third"))
	srv.ReactFunc(kibanatest.Match{Times: 1}, func(r kibanatest.Request) *kibanatest.Fault {
		if r.Query.Get("special") == "" || len(srv.Requests()) == 0 {
			return nil
		}
		fault := kibanatest.Answer(504, "special in "+r.Space)
		return &fault
	})
	c.do("GET", "/api/status", "").fails(503, "third")
	c.do("GET", "/s/a/api/status?special=1", "").fails(504, "special in a")
	c.do("GET", "/s/a/api/status?special=1", "").fails(503, "third")
	c.do("GET", "/api/status", "").fails(502, "second")
	remove()
	remove()
	c.do("GET", "/api/status", "").fails(500, "first")
}

func TestTimesHoldsForConcurrentRequests(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	srv.React(kibanatest.Match{Times: 7}, kibanatest.Overloaded())
	c := newClient(t, srv)
	var wg sync.WaitGroup
	for range 30 {
		wg.Go(func() {
			if _, err := c.try("GET", "/api/status", ""); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	n := 0
	for _, r := range srv.Requests() {
		if r.Status == http.StatusTooManyRequests {
			n++
		}
	}
	if n != 7 {
		t.Errorf("%d requests refused, want 7", n)
	}
}

func TestFaultsThatReplaceTheAnswer(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	once := kibanatest.Match{Method: "POST", Times: 1}

	srv.React(once, kibanatest.Fault{Status: 409})
	c.do("POST", spaces, `{"id":"a","name":"A"}`).fails(409, "Conflict")
	c.do("GET", spaces+"/a", "").want(404)

	srv.React(once, kibanatest.Fault{Status: 409, Applied: true})
	c.do("POST", spaces, `{"id":"a","name":"A"}`).fails(409, "Conflict")
	c.do("GET", spaces+"/a", "").want(200)

	srv.React(once, kibanatest.Fault{Status: 502, Body: []byte("<html>bad gateway</html>"), Header: http.Header{
		"Content-Type": {"text/html"}, "kbn-name": nil, "Retry-After": {"7"},
	}})
	proxy := c.do("POST", spaces, `{}`).want(502, "<html>")
	if _, fromKibana := proxy.header["Kbn-Name"]; fromKibana || proxy.header.Get("Retry-After") != "7" || proxy.header.Get("Content-Type") != "text/html" {
		t.Errorf("headers %v", proxy.header)
	}

	srv.React(once, kibanatest.Fault{Body: []byte{}})
	if empty := c.do("POST", spaces, `{}`).want(200); empty.body != "" {
		t.Errorf("body %q", empty.body)
	}

	srv.React(once, kibanatest.NotReady())
	starting := c.do("POST", spaces, `{}`).want(503)
	if starting.body != "Kibana server is not ready yet" || starting.header.Get("Retry-After") != "30" || starting.header.Get("Content-Type") != "text/html; charset=utf-8" {
		t.Errorf("not ready: %q %v", starting.body, starting.header)
	}

	srv.React(once, kibanatest.Overloaded())
	if busy := c.do("POST", spaces, `{}`).fails(429, "Server is overloaded"); busy.header.Get("Retry-After") != "" {
		t.Error("a 429 with Retry-After")
	}
	c.do("POST", spaces, `{"id":"b","name":"B"}`).want(200)
}

func TestFaultsThatSpoilTheRealAnswer(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	whole := c.do("GET", spaces, "").body

	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Damage: kibanatest.Truncated})
	cut, err := c.try("GET", spaces, "")
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("truncated: %v, want an unexpected EOF", err)
	}
	if cut == nil || cut.body != whole[:len(whole)/2] {
		t.Errorf("truncated: %+v", cut)
	}

	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Damage: kibanatest.NoDamage, Cut: kibanatest.NoCut, Delay: 1})
	if got := c.do("GET", spaces, "").want(200).body; got != whole {
		t.Errorf("undamaged: %q", got)
	}

	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Damage: kibanatest.Malformed})
	if bad := c.do("GET", spaces, "").want(200); bad.body != whole[:len(whole)/2] || bad.json != nil {
		t.Errorf("malformed: %q", bad.body)
	}

	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Gzip: true})
	packed := c.with("Accept-Encoding", "gzip").do("GET", spaces, "").want(200)
	reader, err := gzip.NewReader(bytes.NewReader([]byte(packed.body)))
	if err != nil || packed.header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("gzip: %v, headers %v", err, packed.header)
	}
	if got, err := io.ReadAll(reader); err != nil || string(got) != whole {
		t.Errorf("unpacked %q, %v", got, err)
	}

	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Header: http.Header{"X-Extra": {"1"}}})
	if got := c.do("GET", spaces, ""); got.body != whole || got.header.Get("X-Extra") != "1" {
		t.Errorf("with a header: %q %v", got.body, got.header)
	}
}

func TestFaultsThatCutTheConnection(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		fault   kibanatest.Fault
		want    error
		applied bool
	}{
		{"hang up", kibanatest.Fault{Cut: kibanatest.HangUp}, io.EOF, false},
		{"hang up after the fact", kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true}, io.EOF, true},
		{"reset", kibanatest.Fault{Cut: kibanatest.ResetByPeer}, syscall.ECONNRESET, false},
		{"reset after the fact", kibanatest.Fault{Cut: kibanatest.ResetByPeer, Applied: true}, syscall.ECONNRESET, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			c := newClient(t, srv)
			srv.React(kibanatest.Match{Times: 1}, test.fault)
			if _, err := c.try("POST", spaces, `{"id":"a","name":"A"}`); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
			if got := c.do("GET", spaces+"/a", "").status == 200; got != test.applied {
				t.Errorf("applied %v, want %v", got, test.applied)
			}
			if log := srv.Requests(); len(log) != 2 || log[0].Status != 0 || log[0].Method != http.MethodPost {
				t.Errorf("log %+v", log)
			}
		})
	}
}

func TestDelayEndsWhenTheClientGivesUp(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	ctx, cancel := context.WithCancel(t.Context())
	srv.ReactFunc(kibanatest.Match{Method: "POST"}, func(kibanatest.Request) *kibanatest.Fault {
		cancel()
		return &kibanatest.Fault{Delay: time.Hour}
	})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, srv.URL+spaces, strings.NewReader(`{"id":"a","name":"A"}`))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Kbn-Xsrf", "x")
	res, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(req)
	if err == nil {
		_ = res.Body.Close()
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context canceled", err)
	}
	newClient(t, srv).do("GET", spaces+"/a", "").want(404)
}

func TestDelayedRequestsAreAnswered(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	srv.React(kibanatest.Match{}, kibanatest.Fault{Delay: 20 * time.Millisecond})
	start := time.Now()
	newClient(t, srv).do("GET", "/api/status", "").want(200)
	if took := time.Since(start); took < 20*time.Millisecond {
		t.Errorf("took %v", took)
	}
}

func TestLog(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv).with("Authorization", "ApiKey x", "Cookie", "sid=1", "X-Mine", "yes")
	c.do("POST", "/s/sp/api/spaces/space?a=1&a=2", `{"id":"x"`)
	c.do("GET", "/api/nothing", "")
	log := srv.Requests()
	if len(log) != 2 {
		t.Fatalf("%d requests", len(log))
	}
	first := log[0]
	if first.Method != http.MethodPost || first.Path != "/s/sp/api/spaces/space" || first.Space != "sp" || first.Status != 400 ||
		first.RawQuery != "a=1&a=2" || !slices.Equal(first.Query["a"], []string{"1", "2"}) || string(first.Body) != `{"id":"x"` {
		t.Errorf("logged %+v", first)
	}
	if first.Header.Get("X-Mine") != "yes" || first.Header.Get("Authorization") != "" || first.Header.Get("Cookie") != "" {
		t.Errorf("headers %v", first.Header)
	}
	if log[1].Status != 404 || log[1].Space != "default" {
		t.Errorf("logged %+v", log[1])
	}
	first.Header.Set("X-Mine", "changed")
	first.Body[0] = 'x'
	if again := srv.Requests()[0]; again.Header.Get("X-Mine") != "yes" || again.Body[0] != '{' {
		t.Error("changing a copy changed the log")
	}
	srv.ResetRequests()
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests after ResetRequests", n)
	}
}

func TestTheZeroFaultIsNone(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	if diff := cmp.Diff(kibanatest.Fault{Damage: kibanatest.NoDamage, Cut: kibanatest.NoCut}, kibanatest.Fault{}); diff != "" {
		t.Error(diff)
	}
	srv.React(kibanatest.Match{}, kibanatest.Fault{})
	newClient(t, srv).do("GET", "/api/spaces/space/default", "").want(200, `"id":"default"`)
}
