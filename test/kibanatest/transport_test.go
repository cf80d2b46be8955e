package kibanatest_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestWithoutANetworkFaultsAreTheSame(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithBasePath("/kb"))
	fetch := func(method, body string) (int, string, error) {
		req, err := http.NewRequestWithContext(t.Context(), method, srv.URL+"/s/a%2D/api/spaces/space/default?x=1", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Kbn-Xsrf", "x")
		res, err := (&http.Client{Transport: srv.Transport()}).Do(req)
		if err != nil {
			return 0, "", err
		}
		defer func() { _ = res.Body.Close() }()
		got, err := io.ReadAll(res.Body)
		return res.StatusCode, string(got), err
	}
	_, whole, err := fetch("GET", "")
	if err != nil || !strings.Contains(whole, `"id":"default"`) {
		t.Fatalf("answered %s, %v", whole, err)
	}
	for name, test := range map[string]struct {
		fault  kibanatest.Fault
		status int
		body   string
		err    error
	}{
		"answer":    {kibanatest.Answer(418, "tea"), 418, `{"statusCode":418,"error":"I'm a teapot","message":"tea"}`, nil},
		"hang up":   {kibanatest.Fault{Cut: kibanatest.HangUp}, 0, "", io.EOF},
		"reset":     {kibanatest.Fault{Cut: kibanatest.ResetByPeer}, 0, "", syscall.ECONNRESET},
		"truncated": {kibanatest.Fault{Damage: kibanatest.Truncated}, 200, whole[:len(whole)/2], io.ErrUnexpectedEOF},
		"gzip":      {kibanatest.Fault{Gzip: true}, 200, whole, nil},
	} {
		remove := srv.React(kibanatest.Match{}, test.fault)
		status, body, err := fetch("GET", "")
		if remove(); status != test.status || body != test.body || !errors.Is(err, test.err) {
			t.Errorf("%s: %d %q %v; want %d %q %v", name, status, body, err, test.status, test.body, test.err)
		}
	}
	if status, body, err := fetch("HEAD", ""); status != 200 || body != "" || err != nil {
		t.Errorf("HEAD is answered %d %q %v", status, body, err)
	}
	srv.ResetRequests()
	if status, _, _ := fetch("DELETE", "body"); status != 400 && status != 404 {
		t.Errorf("DELETE is answered %d", status)
	}
	if r := srv.Requests()[0]; r.Path != "/kb/s/a%2D/api/spaces/space/default" || r.RawQuery != "x=1" || string(r.Body) != "body" || r.Space != "a-" {
		t.Errorf("logged %+v", r)
	}
	srv.Close()
	if _, _, err := fetch("GET", ""); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("after Close: %v", err)
	}
}

func TestDelaysTakeNoTimeInABubble(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	srv.React(kibanatest.Match{}, kibanatest.Fault{Delay: time.Hour})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		began := time.Now()
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, srv.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		res, err := srv.Transport().RoundTrip(req)
		if err == nil {
			_ = res.Body.Close()
		}
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) != time.Minute {
			t.Errorf("%v after %v", err, time.Since(began))
		}
		if now := srv.Now(); !now.Equal(time.Now()) {
			t.Errorf("the server's time is %v, the bubble's %v", now, time.Now())
		}
	})
}

// Retries wait for minutes of a bubble's time, and for none of the test's.
func TestRetriesTakeNoTimeInABubble(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	srv.React(kibanatest.Match{Operation: "GetSpace", Times: 2}, kibanatest.NotReady()) // Retry-After: 30
	synctest.Test(t, func(t *testing.T) {
		kb, err := scoped.New(srv.URL, scoped.WithHTTPClient(&http.Client{Transport: srv.Transport()}))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = kb.Close() }()
		began := time.Now()
		if _, err := kb.Space(t.Context(), "marketing"); err != nil {
			t.Fatal(err)
		}
		if waited := time.Since(began); waited < time.Minute {
			t.Errorf("waited %v, want twice the Retry-After", waited)
		}
	})
	srv.AssertRequests(t, "GET /api/spaces/space/* 503", "GET /api/spaces/space/* 503", "GET /api/spaces/space/* 200")
}

// No request leaves the process.
func ExampleServer_Transport() {
	srv, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	kb, err := scoped.New("http://kibana.example", scoped.WithHTTPClient(&http.Client{Transport: srv.Transport()}))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	_, err = kb.Space(context.Background(), "marketing")
	fmt.Println(err)
	// Output: [Space: marketing] space "marketing" does not exist: check the id, or create the space first
}
