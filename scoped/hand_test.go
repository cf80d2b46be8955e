package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// byHand makes a request that no operation made.
func byHand(tb testing.TB, address string) *http.Request {
	tb.Helper()
	req, err := http.NewRequestWithContext(tb.Context(), http.MethodGet, address, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return req
}

// do sends a request and gives back nothing but the error.
func do(kb *scoped.Client, req *http.Request) error {
	resp, err := kb.Do(req)
	if err == nil {
		_ = resp.Body.Close()
	}
	return err
}

const listPath = "/api/actions/connectors"

func TestARequestThatIsSentAgainStaysInItsSpace(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	req := byHand(t, srv.URL+listPath)
	if err := scoped.InSpace("marketing")(t.Context(), req); err != nil {
		t.Fatal(err)
	}
	if err := do(kb, req); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if err := do(kb, req); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if in, out := sent(srv, http.MethodGet, "/s/marketing"+listPath), sent(srv, http.MethodGet, listPath); in != 3 || out != 0 {
		t.Errorf("%d requests in the space and %d outside, want 3 and 0", in, out)
	}
}

func TestTheContextOfAReplyVouchesForNoOtherRequest(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	var list context.Context
	global := func(_ context.Context, req *http.Request) error {
		list = req.Context() //nolint:fatcontext // that is the test
		return nil
	}
	if _, err := marketing.Spaces.List(t.Context(), global); err != nil {
		t.Fatal(err)
	}
	if err := do(marketing, byHand(t, srv.URL+listPath).WithContext(list)); err != nil {
		t.Error(err)
	}
	if in, out := sent(srv, http.MethodGet, "/s/marketing"+listPath), sent(srv, http.MethodGet, listPath); in != 1 || out != 0 {
		t.Errorf("%d requests in the space and %d outside, want 1 and 0", in, out)
	}
	var argument *scoped.ArgumentError
	if err := do(marketing, byHand(t, srv.URL+"/s/marketng"+listPath).WithContext(list)); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if n := sent(srv, http.MethodGet, "/s/marketng"); n != 0 {
		t.Errorf("%d requests went into a space that nobody vouched for", n)
	}
}

func TestAnEditorThatReplacesTheContextLosesNoOption(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	trace := func(_ context.Context, req *http.Request) error {
		*req = *req.WithContext(httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{}))
		return nil
	}
	if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing"), trace); err != nil {
		t.Fatal(err)
	}
	if in, out := sent(srv, http.MethodGet, "/s/marketing"+listPath), sent(srv, http.MethodGet, listPath); in != 1 || out != 0 {
		t.Errorf("%d requests in the space and %d outside, want 1 and 0", in, out)
	}
}

func TestNoSpellingOfAPathAvoidsTheCheck(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	for name, u := range map[string]*url.URL{
		"opaque":           {Path: "/api/x", Opaque: "/s/marketng/api/x"},
		"escaped letter":   {Path: "/s/marketng/api/x", RawPath: "/%73/marketng/api/x"},
		"escaped slash":    {Path: "/s/marketng/api/x", RawPath: "/s%2Fmarketng/api/x"},
		"slash before":     {Path: "//s/marketng/api/x"},
		"escaped before":   {Path: "//s/marketng/api/x", RawPath: "/%2Fs/marketng/api/x"},
		"slash within":     {Path: "/s//marketng/api/x"},
		"dots in segments": {Path: "/api/x/../../s/marketng/api/x", RawPath: "/api/x%2F..%2F..%2Fs/marketng/api/x"},
		"backslashes":      {Path: `/api/x\..\..\s\marketng\api\x`},
		"none":             nil,
	} {
		req := byHand(t, srv.URL)
		if u != nil {
			u.Scheme, u.Host = req.URL.Scheme, req.URL.Host
		}
		req.URL = u
		var argument *scoped.ArgumentError
		if err := do(kb, req); !errors.As(err, &argument) {
			t.Errorf("%s: %v, want *ArgumentError", name, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent: %v", n, srv.Requests())
	}
}

func TestAnEditorCannotSendAGlobalOperationIntoAMissingSpace(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	astray := func(_ context.Context, req *http.Request) error {
		req.URL.Path = "/s/marketng" + listPath
		return nil
	}
	if _, err := kb.Spaces.List(t.Context(), astray); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("err = %v, want *SpaceNotFoundError", err)
	}
	if n := sent(srv, http.MethodGet, "/s/"); n != 0 {
		t.Errorf("%d requests went into the missing space", n)
	}
}

type closing struct {
	io.Reader
	closed bool
}

func (c *closing) Close() error {
	c.closed = true
	return nil
}

func TestARefusedRequestHasItsBodyClosed(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h")
	req := byHand(t, "http://other/api/x")
	body := &closing{Reader: strings.NewReader("{}")}
	req.Body = body
	if err := do(kb, req); err == nil || !body.closed {
		t.Errorf("err = %v, closed = %v, want an error and a closed body", err, body.closed)
	}
}

func TestARequestNeedsNoHeader(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	req := byHand(t, srv.URL+listPath)
	req.Header = nil
	if err := do(kb, req); err != nil {
		t.Error(err)
	}
}

func TestATransportNeedNotNameTheRequest(t *testing.T) {
	t.Parallel()
	kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader("{"))}, nil
	})}))
	_, err := kb.Spaces.List(t.Context())
	var api *scoped.APIError
	if !errors.As(err, &api) || api.Operation != "ListSpaces" {
		t.Errorf("err = %v, want an *APIError of ListSpaces", err)
	}
}

func TestAPageIsNoAnswerToADelete(t *testing.T) {
	t.Parallel()
	kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "text/html"}, "<title>Log in</title>")
	for name, err := range map[string]error{
		"space":     kb.Spaces.Delete(t.Context(), "marketing"),
		"connector": connectors.New(kb).DeleteConnector(t.Context(), "1"),
	} {
		if !errors.Is(err, scoped.ErrNotKibana) {
			t.Errorf("%s: %v, want *NotKibanaError", name, err)
		}
	}
}
