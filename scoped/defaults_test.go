package scoped_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestAClientHasItsOwnSpace(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing", "sales"))
	kb := client(t, srv.URL, scoped.WithSpace("marketing"))
	if n := len(srv.Requests()); n != 0 || kb.SpaceID() != "marketing" {
		t.Errorf("%d requests for a client of %q", n, kb.SpaceID())
	}
	for prefix, opts := range map[string][]scoped.CallOption{
		"/s/marketing/api/actions/": nil,
		"/s/sales/api/actions/":     {scoped.InSpace("sales")},
		"/api/actions/":             {scoped.InDefaultSpace()},
	} {
		if _, err := kb.Actions.List(t.Context(), opts...); err != nil || sent(srv, http.MethodGet, prefix) != 1 {
			t.Errorf("%s: %v", prefix, err)
		}
	}
	if _, err := kb.Spaces.List(t.Context()); err != nil {
		t.Error(err)
	}
	if n := lookups(srv); n != 2 {
		t.Errorf("%d lookups, want 2", n)
	}
	typo := client(t, srv.URL, scoped.WithSpace("marketng"))
	if _, err := typo.Actions.List(t.Context()); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("%v, want ErrSpaceNotFound", err)
	}
	var invalid *scoped.InvalidSpaceIDError
	for _, id := range []string{"", "Marketing", "../s"} {
		if _, err := scoped.New(srv.URL, scoped.WithSpace(id)); !errors.As(err, &invalid) {
			t.Errorf("%q: %v, want *InvalidSpaceIDError", id, err)
		}
	}
}

func TestDefaultHeadersAreSent(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	kb := client(t, srv.URL, scoped.WithDefaultHeader("x-gateway", "a"), scoped.WithDefaultHeader("X-Other", "b"),
		scoped.WithDefaultHeader("X-Other", "c"), scoped.WithDefaultHeader("Accept", "application/json;q=1"))
	if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing"), scoped.WithHeader("X-Gateway", "mine")); err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"a", "mine"} { // the lookup, then the call
		got := srv.Requests()[i].Header
		if got.Get("X-Gateway") != want || got.Get("X-Other") != "c" || got.Get("Accept") != "application/json;q=1" {
			t.Errorf("%s: %v", srv.Requests()[i].Path, got)
		}
	}
	for _, header := range [][2]string{
		{"", "hush"}, {"a b", "hush"}, {"a:", "hush"}, {"X-A", "hush\r\nX-B: c"}, {"authorization", "ApiKey hush"},
		{"Host", "hush"}, {"Kbn-Xsrf", "hush"}, {"content-type", "hush"},
	} {
		_, err := scoped.New(srv.URL, scoped.WithDefaultHeader(header[0], header[1]))
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != "WithDefaultHeader" || strings.Contains(err.Error(), "hush") {
			t.Errorf("%q: %v, want *ArgumentError without the value", header[0], err)
		}
	}
}
