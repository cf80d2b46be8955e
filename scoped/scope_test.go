package scoped_test

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// blind makes a client that checks nothing but forms, so that it needs no server.
func blind(tb testing.TB, base string) *scoped.Client {
	tb.Helper()
	kb, err := scoped.New(base, scoped.WithValidation(false))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = kb.Close() })
	return kb
}

// edited returns the URL of a request after the options of a call and the client's editor.
func edited(tb testing.TB, kb *scoped.Client, address string, opts ...scoped.CallOption) (string, error) {
	tb.Helper()
	req, err := http.NewRequestWithContext(tb.Context(), http.MethodGet, address, nil)
	if err != nil {
		tb.Fatal(err)
	}
	for _, opt := range append(opts, kb.EditRequest) {
		if err := opt(tb.Context(), req); err != nil {
			return "", err
		}
	}
	return req.URL.String(), nil
}

func TestRequestsAreBroughtIntoTheirSpace(t *testing.T) {
	t.Parallel()
	in := scoped.InSpace
	for _, test := range []struct {
		base, path, want string
		opts             []scoped.CallOption
	}{
		{"http://h", "/api/x", "/api/x", nil},
		{"http://h", "/api/x?a=/s/b&c=%2F", "/s/sales/api/x?a=/s/b&c=%2F", []scoped.CallOption{in("sales")}},
		{"http://h", "/api/x/a%2Fb%25%2B%3F%23%3B%20%C3%BC", "/s/sales/api/x/a%2Fb%25%2B%3F%23%3B%20%C3%BC", []scoped.CallOption{in("sales")}},
		{"http://h", "/api/x", "/api/x", []scoped.CallOption{scoped.InDefaultSpace()}},
		{"http://h", "/api/x", "/api/x", []scoped.CallOption{in("default")}},
		{"http://h", "/api/x", "/s/b/api/x", []scoped.CallOption{in("a"), in("b")}},
		{"http://h/kb", "/api/x", "/s/sales/api/x", []scoped.CallOption{in("sales")}},
		{"http://h/gw/api/kibana", "/api/x", "/s/sales/api/x", []scoped.CallOption{in("sales")}},
		{"http://h/a%2Fb", "/api/x/c%2Fd", "/s/sales/api/x/c%2Fd", []scoped.CallOption{in("sales")}},
		{"http://[::1]:5601", "/internal/x", "/s/sales/internal/x", []scoped.CallOption{in("sales")}},
		{"http://h", "/s/sales/api/x", "/s/sales/api/x", []scoped.CallOption{in("sales")}},
		{"http://h", "/s/sales/api/x", "/s/sales/api/x", nil},
	} {
		got, err := edited(t, blind(t, test.base), test.base+test.path, test.opts...)
		if err != nil || got != test.base+test.want {
			t.Errorf("%s%s became %s, %v, want %s", test.base, test.path, got, err, test.want)
		}
	}
}

func TestEditingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h/kb")
	once, err := edited(t, kb, "http://h/kb/api/x/a%2Fb", scoped.InSpace("sales"))
	if err != nil {
		t.Fatal(err)
	}
	twice, err := edited(t, kb, "http://h/kb/api/x/a%2Fb", scoped.InSpace("sales"), kb.EditRequest)
	if err != nil || twice != once {
		t.Errorf("%s, then %s, %v", once, twice, err)
	}
}

func TestADerivedClientOfADerivedClientHasOnePrefix(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h")
	sales, err := kb.Space(t.Context(), "sales")
	if err != nil {
		t.Fatal(err)
	}
	marketing, err := sales.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	home, err := marketing.Space(t.Context(), "default")
	if err != nil {
		t.Fatal(err)
	}
	for want, client := range map[string]*scoped.Client{
		"http://h/s/sales/api/x": sales, "http://h/s/marketing/api/x": marketing, "http://h/api/x": home,
	} {
		if got, err := edited(t, client, "http://h/api/x"); err != nil || got != want {
			t.Errorf("%v: %s, %v, want %s", client, got, err, want)
		}
	}
}

func TestRequestsThatWouldLeaveTheirPlaceAreRefused(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h/kb")
	for _, address := range []string{
		"http://other/kb/api/x",
		"https://h/kb/api/x",
		"http://h/api/x",
		"http://h/kbx/api/x",
		"http://h/kb/s/marketing/api/x",
		"http://h/kb/../api/x",
		"http://h/kb/%2e%2e/api/x",
		"http://h/kb/api/x/%2E%2e",
		"http://h/kb/api/./x",
		"http://h/kb/api/x/a%2F..%2Fb",
		"http://h/kb/api/x/a%5C..%5Cb",
	} {
		got, err := edited(t, kb, address, scoped.InSpace("sales"))
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) {
			t.Errorf("%s became %s, %v, want *ArgumentError", address, got, err)
		}
	}
	// A segment that merely holds dots leads nowhere.
	if _, err := edited(t, kb, "http://h/kb/api/x/a..b%2F.c/...", scoped.InSpace("sales")); err != nil {
		t.Errorf("dots inside a segment: %v", err)
	}
}

func TestSpaceIDsThatCannotNameASpaceAreRefused(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h")
	for _, id := range []string{
		"", " ", "Bad Space!", "Marketing", "a/b", "..", "%2e%2e", "sales\n", "١٢", "a.b", "a~b", "a;b", "ünï", strings.Repeat("A", 4096), strings.Repeat("a", 507),
	} {
		var invalid *scoped.InvalidSpaceIDError
		if _, err := edited(t, kb, "http://h/api/x", scoped.InSpace(id)); !errors.As(err, &invalid) || invalid.SpaceID != id {
			t.Errorf("InSpace(%.20q): %v, want *InvalidSpaceIDError", id, err)
		}
		if _, err := kb.Space(t.Context(), id); !errors.Is(err, scoped.ErrInvalidSpaceID) {
			t.Errorf("Space(%.20q): %v, want *InvalidSpaceIDError", id, err)
		}
		if len(invalid.Error()) > 300 {
			t.Errorf("the error for %.20q… is %d bytes long", id, len(invalid.Error()))
		}
	}
}

func TestHeadersOfTheCallWin(t *testing.T) {
	t.Parallel()
	kb, err := scoped.New("http://h", scoped.WithAPIKey("b3du"), scoped.WithUserAgent("me/1"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	req, err := http.NewRequestWithContext(t.Context(), http.MethodDelete, "http://h/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", "text/plain")
	if err := kb.EditRequest(t.Context(), req); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Authorization": "ApiKey b3du", "User-Agent": "me/1", "kbn-xsrf": "true", "Accept": "text/plain",
	} {
		if got := req.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func FuzzPrefixing(f *testing.F) {
	f.Add("/gw/api/kibana", "sales", "a/b% +?#;ü")
	f.Add("", "s", "..")
	f.Add("/s", "a-b_c", "")
	f.Add("/a%2Fb/", "default", "%2e%2e")
	f.Fuzz(func(t *testing.T, basePath, space, id string) {
		base := "http://h" + basePath
		kb, err := scoped.New(base, scoped.WithValidation(false))
		if err != nil {
			t.Skip("no base URL")
		}
		defer func() { _ = kb.Close() }()
		root := kb.BaseURL().EscapedPath()
		path := "/api/things/" + url.PathEscape(id) + "/end"
		got, err := edited(t, kb, "http://h"+root+path, scoped.InSpace(space))
		if err != nil {
			t.Skip("refused")
		}
		u, err := url.Parse(got)
		if err != nil {
			t.Fatalf("%q cannot be parsed: %v", got, err)
		}
		rest, ok := strings.CutPrefix(u.EscapedPath(), root)
		if !ok {
			t.Fatalf("%q has lost the base path %q", got, root)
		}
		gotSpace := "default"
		if after, prefixed := strings.CutPrefix(rest, "/s/"); prefixed {
			gotSpace, rest, _ = strings.Cut(after, "/")
			rest = "/" + rest
		}
		if gotSpace != space || rest != path || u.Host != "h" {
			t.Errorf("base %q, space %q, path %q became %q", root, space, path, got)
		}
	})
}
