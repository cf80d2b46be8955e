package scoped_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestCallActsInItsSpace(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing", "sales"), kibanatest.WithBasePath("/kb"))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	for prefix, opts := range map[string][]scoped.CallOption{
		"/kb/s/marketing": nil,
		"/kb/s/sales":     {scoped.InSpace("sales")},
		"/kb":             {scoped.InDefaultSpace()},
	} {
		srv.ResetRequests()
		var list []scoped.Connector
		if err := marketing.Call(t.Context(), http.MethodGet, listPath+"?a=%20", nil, &list, opts...); err != nil {
			t.Fatal(err)
		}
		if n := sent(srv, http.MethodGet, prefix+listPath); n != 1 || list == nil {
			t.Errorf("%d requests below %s in %v, want 1; list %v", n, prefix, srv.Requests(), list)
		}
	}
}

func TestCallIsCheckedAndMapped(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	err := kb.Call(t.Context(), http.MethodPost, "/api/actions/connector", map[string]any{}, nil, scoped.InSpace("marketng"))
	if !errors.Is(err, scoped.ErrSpaceNotFound) || sent(srv, http.MethodPost, "/s/") != 0 {
		t.Errorf("%v, requests %v, want *SpaceNotFoundError and nothing sent", err, srv.Requests())
	}
	err = kb.Call(t.Context(), http.MethodGet, "/api/actions/connector/none", nil, nil, scoped.InSpace("marketing"))
	var missing *scoped.NotFoundError
	if !errors.As(err, &missing) || missing.SpaceID != "marketing" || missing.Path != "/s/marketing/api/actions/connector/none" {
		t.Errorf("%v, want *NotFoundError in marketing", err)
	}
	_, err = kb.Stream(t.Context(), http.MethodPost, "/api/saved_objects/_export", map[string]any{}, scoped.InSpace("marketing"))
	if !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
}

func TestArgumentsOfACallAreCheckedBeforeAnythingIsSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	type arguments struct {
		method, path string
		body, reply  any
	}
	for field, all := range map[string][]arguments{
		"path": {
			{path: ""}, {path: "api/x"}, {path: "?a=b"}, {path: "./api/x"}, {path: srv.URL + "/api/x"}, {path: "//other/api/x"},
			{path: "/s/marketing/api/x"}, {path: "/s/"}, {path: "/s/sales"}, {path: "/%73/sales/api/x"}, {path: "/s%2Fsales/api/x"},
			{path: "/%2Fs/sales/api/x"}, {path: "/s//sales/api/x"}, {path: `/\s\sales`}, {path: "/api/../s/sales"}, {path: "/api/%2e%2e/x"},
			{path: `/api\..\..\x`}, {path: "/api/./x"}, {path: "/api/..%2Fx"}, {path: "/api/x#y"}, {path: "/api/%zz"}, {path: "/api/\r\nx"},
			{path: "/api/x?a= HTTP/1.1"}, {path: "/api/x?a=ü"}, {path: "/api/x?a=\r\nb"}, {path: "mailto:a@b"},
		},
		"method": {{method: "get"}, {method: "GE T"}, {method: "GET\r\n"}},
		"body":   {{body: []byte("{}")}, {body: make(chan int)}, {body: json.RawMessage("{")}},
		"reply":  {{reply: scoped.Connector{}}, {reply: (*scoped.Connector)(nil)}},
	} {
		for _, a := range all {
			if a.method == "" {
				a.method = http.MethodPost
			}
			if a.path == "" && field != "path" {
				a.path = "/api/x"
			}
			var argument *scoped.ArgumentError
			err := kb.Call(t.Context(), a.method, a.path, a.body, a.reply, scoped.InSpace("marketing"))
			if !errors.As(err, &argument) || argument.Field != field || argument.SpaceID != "marketing" {
				t.Errorf("Call(%q, %q, %v, %v): %v, want *ArgumentError for the %s", a.method, a.path, a.body, a.reply, err, field)
			}
			if field == "reply" {
				continue
			}
			if _, err := kb.Stream(t.Context(), a.method, a.path, a.body); !errors.As(err, &argument) || argument.Field != field {
				t.Errorf("Stream(%q, %q, %v): %v, want *ArgumentError for the %s", a.method, a.path, a.body, err, field)
			}
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent: %v", n, srv.Requests())
	}
}

func TestTheMethodOfACallIsNeeded(t *testing.T) {
	t.Parallel()
	var argument *scoped.ArgumentError
	if err := blind(t, "http://h").Call(t.Context(), "", "/api/x", nil, nil); !errors.As(err, &argument) || argument.Field != "method" {
		t.Errorf("%v, want *ArgumentError for the method", err)
	}
}

// echo is a server that answers with what it was asked, and clients of it at the given base path.
func echo(t *testing.T, path string) *scoped.Client {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(asked{r.Method, r.RequestURI, r.Header.Get("Content-Type"), string(body)})
	}))
	t.Cleanup(srv.Close)
	return client(t, srv.URL+path, scoped.WithValidation(false))
}

type asked struct{ Method, URI, Type, Body string }

func TestPathsOfACallArriveByteForByte(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"", "/kb", "/a%2Fb"} {
		kb := echo(t, base)
		for _, path := range []string{"/", "/api/x", "/api/x%2Fy", "/api/%C3%BC%20+;=", "/api/s/x", "/api/x?q=a%20b&c=/s/x/../", "/s", "/shop"} {
			var got asked
			if err := kb.Call(t.Context(), http.MethodGet, path, nil, &got, scoped.InSpace("sales")); err != nil {
				t.Fatal(err)
			}
			if want := base + "/s/sales" + path; got.URI != want {
				t.Errorf("%s was sent as %s, want %s", path, got.URI, want)
			}
		}
	}
}

func TestBodiesOfACall(t *testing.T) {
	t.Parallel()
	kb := echo(t, "")
	ndjson := scoped.WithHeader("content-type", "application/x-ndjson")
	for name, test := range map[string]struct {
		body any
		opts []scoped.CallOption
		want asked
	}{
		"none":    {want: asked{}},
		"value":   {body: map[string]any{"a": 0}, want: asked{Type: "application/json", Body: `{"a":0}`}},
		"raw":     {body: json.RawMessage(`{"a":9007199254740993.0}`), want: asked{Type: "application/json", Body: `{"a":9007199254740993.0}`}},
		"null":    {body: json.RawMessage("null"), want: asked{Type: "application/json", Body: "null"}},
		"reader":  {body: strings.NewReader("x"), want: asked{Type: "application/octet-stream", Body: "x"}},
		"of type": {body: bytes.NewBufferString("{}\n"), opts: []scoped.CallOption{ndjson}, want: asked{Type: "application/x-ndjson", Body: "{}\n"}},
	} {
		test.want.Method, test.want.URI = http.MethodPut, "/api/x"
		var got asked
		if err := kb.Call(t.Context(), http.MethodPut, "/api/x", test.body, &got, test.opts...); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestRepliesOfACall(t *testing.T) {
	t.Parallel()
	object := answer(t, http.StatusOK, nil, `{"a":1}`)
	nothing := answer(t, http.StatusNoContent, nil, "")
	text := answer(t, http.StatusOK, map[string]string{"Content-Type": "text/plain"}, "hello")
	page := answer(t, http.StatusOK, map[string]string{"Content-Type": "text/html"}, "<title>Log in</title>")

	raw := json.RawMessage("old")
	if err := object.Call(t.Context(), http.MethodGet, "/api/x", nil, &raw); err != nil || string(raw) != `{"a":1}` {
		t.Errorf("%s, %v", raw, err)
	}
	if err := nothing.Call(t.Context(), http.MethodGet, "/api/x", nil, &raw); err != nil || raw != nil {
		t.Errorf("%s, %v, want nothing", raw, err)
	}
	for _, kb := range []*scoped.Client{object, nothing} {
		if err := kb.Call(t.Context(), http.MethodDelete, "/api/x", nil, nil); err != nil {
			t.Error(err)
		}
	}
	var api *scoped.APIError
	if err := text.Call(t.Context(), http.MethodGet, "/api/x", nil, &raw); !errors.As(err, &api) || api.StatusCode != http.StatusOK {
		t.Errorf("%v, want an *APIError that keeps the status", err)
	}
	body, err := text.Stream(t.Context(), http.MethodGet, "/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(body)
	if err := errors.Join(err, body.Close()); err != nil || string(got) != "hello" {
		t.Errorf("%s, %v", got, err)
	}
	if _, err := page.Stream(t.Context(), http.MethodGet, "/api/x", nil); !errors.Is(err, scoped.ErrNotKibana) {
		t.Errorf("%v, want *NotKibanaError", err)
	}
}

func TestHeadersThatCannotBeSentAreRefused(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h")
	for _, header := range [][2]string{{"", "x"}, {"a b", "x"}, {"a:", "x"}, {"ä", "x"}, {"a(b", "x"}, {"a", "secret\r\nb: c"}, {"a", "secret\x00"}, {"host", "x"}, {"Content-Length", "1"}} {
		var argument *scoped.ArgumentError
		_, err := kb.Actions.List(t.Context(), scoped.WithHeader(header[0], header[1]))
		if !errors.As(err, &argument) || argument.Field != "WithHeader" || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v, want *ArgumentError without the value", header, err)
		}
	}
}
