package scoped_test

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/textproto"
	"net/url"
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
)

// line is a connection to a Kibana that answers every request with an empty object. It keeps the last request as a
// server reads it from what net/http writes.
type line struct {
	request *http.Request
	rest    string // what came after the request, which a server would take for another
}

func (l *line) RoundTrip(req *http.Request) (*http.Response, error) {
	var written bytes.Buffer
	if err := req.Write(&written); err != nil {
		return nil, err
	}
	read := bufio.NewReader(&written)
	request, err := http.ReadRequest(read)
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(io.Discard, request.Body); err != nil {
		return nil, err
	}
	rest, _ := io.ReadAll(read)
	l.request, l.rest = request, string(rest)
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader("{}")),
	}, nil
}

// dial makes a client of a line. It checks nothing but forms.
func dial(tb testing.TB, base string, opts ...scoped.Option) (*line, *scoped.Client) {
	tb.Helper()
	l := new(line)
	return l, client(tb, base, append(opts, scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: l}))...)
}

// turnedDown tells whether an error was made before anything was sent.
func turnedDown(err error) bool {
	var argument *scoped.ArgumentError
	return errors.As(err, &argument) || errors.Is(err, scoped.ErrInvalidSpaceID)
}

// FuzzHeaders: a header arrives as it is and alone, or is refused.
func FuzzHeaders(f *testing.F) {
	f.Add("X-A", "b")
	f.Add("x-a", "b\r\nAuthorization: c")
	f.Add("Content-Length", "5")
	f.Add("Host", "elsewhere")
	f.Add("a(b", " ü ")
	l, kb := dial(f, "http://h", scoped.WithAPIKey(key))
	if err := kb.Call(f.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
		f.Fatal(err)
	}
	plain := l.request
	f.Fuzz(func(t *testing.T, name, value string) {
		l.request = nil
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil, scoped.WithHeader(name, value))
		if err != nil {
			if !turnedDown(err) || l.request != nil {
				t.Errorf("%q: %q: %v, want *ArgumentError", name, value, err)
			}
			return
		}
		want := plain.Header.Clone()
		want.Set(name, textproto.TrimString(value))
		if diff := cmp.Diff(want, l.request.Header); diff != "" || l.rest != "" || l.request.Host != "h" || l.request.ContentLength != 0 {
			t.Errorf("%q: %q: %s, then %q", name, value, diff, l.rest)
		}
	})
}

// FuzzPaths: a request made by hand stays on its host and in its space, however a server or a proxy reads its path.
func FuzzPaths(f *testing.F) {
	for _, path := range []string{"/api/x?a=b", "/s/other/api", "/%2e%2e/s/other", "//h2/x", `/\s\sales`, "/a%2F..%2F..%2Fs/b", "/api/x HTTP/1.1\r\nA: b"} {
		f.Add("/kb", "sales", path)
	}
	f.Fuzz(func(t *testing.T, base, space, target string) {
		if base != "" && base[0] != '/' {
			t.Skip("another host")
		}
		kb, err := scoped.New("http://h" + base)
		if err != nil {
			t.Skip("no base URL")
		}
		_ = kb.Close()
		l, kb := dial(t, "http://h"+base)
		if err := kb.Call(t.Context(), http.MethodGet, target, nil, nil, scoped.InSpace(space)); err != nil {
			if !turnedDown(err) || l.request != nil {
				t.Errorf("%q: %v, want *ArgumentError", target, err)
			}
			return
		}
		if l.rest != "" || l.request.Host != "h" || l.request.Method != http.MethodGet {
			t.Fatalf("%q led to %q, then %q", target, l.request.RequestURI, l.rest)
		}
		for _, slashes := range []*strings.Replacer{strings.NewReplacer(), strings.NewReplacer(`\`, "/")} {
			home := strings.TrimSuffix(path.Clean("/"+slashes.Replace(kb.BaseURL().Path)), "/")
			below, at := strings.CutPrefix(path.Clean(slashes.Replace(l.request.URL.Path))+"/", home)
			if space != "default" {
				at = at && strings.HasPrefix(below, "/s/"+space+"/")
			} else {
				at = at && (!strings.HasPrefix(below, "/s/") || below == "/s/")
			}
			if !at {
				t.Errorf("%q of %q in the space %q led to %q", target, base, space, l.request.RequestURI)
			}
		}
	})
}

// FuzzIDs: the id of an object arrives byte for byte as one segment of the path, or is refused.
func FuzzIDs(f *testing.F) {
	for _, id := range []string{"a/b", "..", "a?b#c", "%2e%2e", `a\..\b`, "a\r\nb", "ü", "\xff", ";a=b"} {
		f.Add(id)
	}
	l, kb := dial(f, "http://h/kb")
	f.Fuzz(func(t *testing.T, id string) {
		l.request = nil
		err := kb.Actions.Delete(t.Context(), id, scoped.InSpace("sales"))
		if err != nil {
			if !turnedDown(err) || l.request != nil {
				t.Errorf("%q: %v, want *ArgumentError", id, err)
			}
			return
		}
		sent, ours := strings.CutPrefix(l.request.RequestURI, "/kb/s/sales/api/actions/connector/")
		clean := path.Clean(strings.ReplaceAll(l.request.URL.Path, `\`, "/"))
		if got, err := url.PathUnescape(sent); !ours || !strings.HasPrefix(clean, "/kb/s/sales/api/actions/connector/") || err != nil || got != id || strings.ContainsAny(sent, "/?#") || l.rest != "" {
			t.Errorf("%q arrived as %q, then %q", id, l.request.RequestURI, l.rest)
		}
	})
}

// FuzzSpaceIDs: what is taken for the id of a space is safe in a path as it is.
func FuzzSpaceIDs(f *testing.F) {
	for _, id := range []string{"sales", "a/b", "..", "A", "", "default", "a\n", "ａ"} {
		f.Add(id)
	}
	l, kb := dial(f, "http://h")
	f.Fuzz(func(t *testing.T, id string) {
		l.request = nil
		_, err := kb.Actions.Get(t.Context(), "c", scoped.InSpace(id))
		_, errOfSpace := kb.Space(t.Context(), id)
		if (err == nil) != (errOfSpace == nil) {
			t.Errorf("%q: %v in a call, %v in a client", id, err, errOfSpace)
		}
		if err != nil {
			if !errors.Is(err, scoped.ErrInvalidSpaceID) || l.request != nil || !isOneLine(err.Error()) {
				t.Errorf("%q: %v, want *InvalidSpaceIDError", id, err)
			}
			return
		}
		want := "/s/" + id + "/api/actions/connector/c"
		if id == "default" {
			want = "/api/actions/connector/c"
		}
		if l.request.RequestURI != want || url.PathEscape(id) != id || strings.Trim(id, ".") == "" {
			t.Errorf("%q led to %q", id, l.request.RequestURI)
		}
	})
}

// FuzzBaseURLs: an address is refused without being repeated, or is an address of one place that no call leaves.
func FuzzBaseURLs(f *testing.F) {
	for _, address := range []string{
		"http://h", "https://h:5601/kb/", "http://me:hunter2@h", "http://h/s/sales", "http://h/?a#b", "http://[::1]", "http://h/%2e%2e/a", "h:1", "http://h\r\n/",
	} {
		f.Add(address)
	}
	f.Fuzz(func(t *testing.T, address string) {
		kb, err := scoped.New(address)
		if err != nil {
			if !turnedDown(err) || !isOneLine(err.Error()) {
				t.Errorf("%q: %v, want *ArgumentError", address, err)
			}
			return
		}
		base := kb.BaseURL().String()
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
		l, kb := dial(t, base)
		if again := kb.BaseURL().String(); again != base || !isOneLine(base) || strings.Contains(base, "@") && kb.BaseURL().User != nil {
			t.Errorf("%q is %q, which is %q", address, base, again)
		}
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil, scoped.InSpace("sales")); err != nil {
			var none *scoped.ConnectionError
			if !errors.As(err, &none) { // hosts that net/http refuses
				t.Errorf("%q: %v", address, err)
			}
			return
		}
		if l.request.RequestURI != kb.BaseURL().EscapedPath()+"/s/sales/api/x" || l.rest != "" {
			t.Errorf("%q led to %q, then %q", address, l.request.RequestURI, l.rest)
		}
	})
}

// FuzzReplyHeaders: no header of a reply makes a call panic, wait a negative time or break a line.
func FuzzReplyHeaders(f *testing.F) {
	f.Add(429, "30", "", "application/json", "", "", "")
	f.Add(503, "Fri, 31 Dec 1999 23:59:59 GMT", "", "text/html", "gzip", "", "Sun, 06 Nov 1994 08:49:37 GMT")
	f.Add(302, "-1", "https://me:hunter2@h/x?token=hunter2#hunter2", "", "deflate", "kibana", "")
	f.Add(404, "99999999999999999999", "http://h/\r\n", "text/plain; charset=\"", "br", "a\nb", "limit=10, remaining=0, reset=5")
	f.Add(307, "1e308", "%", "", "", "", `"policy";r=0;t=-5`)
	f.Add(200, "NaN", "", "text/\u2028html", "", "", "")
	f.Fuzz(func(t *testing.T, status int, retryAfter, location, contentType, encoding, name, limit string) {
		if status < 200 || status > 999 {
			t.Skip("no status")
		}
		reply := roundTrip(func(*http.Request) (*http.Response, error) {
			return &http.Response{StatusCode: status, Body: io.NopCloser(strings.NewReader("x")), Header: http.Header{
				"Retry-After": {retryAfter}, "Location": {location}, "Content-Type": {contentType}, "Content-Encoding": {encoding},
				"Kbn-Name": {name}, "Date": {limit}, "Ratelimit": {limit}, "Ratelimit-Reset": {limit},
			}}, nil
		})
		kb := client(t, "http://h", scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: reply}))
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil, scoped.InSpace("sales"))
		if err == nil {
			return
		}
		var api *scoped.APIError
		var none *scoped.ConnectionError // net/http refuses some redirects by itself
		if !errors.As(err, &none) && (!errors.As(err, &api) || api.StatusCode != status || api.RetryAfter < 0 || api.Message == "") {
			t.Fatalf("%#v, want *APIError", err)
		}
		if !isOneLine(err.Error()) {
			t.Errorf("%q could break a line", err)
		}
	})
}

// FuzzStatuses: whatever a server says of itself is understood or an error on one line, and decides what it is asked for.
func FuzzStatuses(f *testing.F) {
	for _, doc := range []string{
		`{"version":{"number":"9.3.0"},"status":{"overall":{"level":"available"}}}`, `{"version":{"number":"8.19.0-SNAPSHOT\n","build_flavor":"serverless"}}`,
		`{"version":{"number":"7.17.0-\u2028"},"status":{"overall":{"level":1}}}`, `{"version":{"number":"99999999999.0"}}`, `[]`, `Kibana server is not ready yet`,
	} {
		f.Add(503, doc)
		f.Add(200, doc)
	}
	f.Fuzz(func(t *testing.T, status int, doc string) {
		if status < 200 || status > 599 {
			t.Skip("no status")
		}
		reply := roundTrip(func(*http.Request) (*http.Response, error) {
			header := http.Header{"Content-Type": {"application/json"}, "Kbn-Name": {"kibana"}}
			return &http.Response{StatusCode: status, Body: io.NopCloser(strings.NewReader(doc)), Header: header}, nil
		})
		kb := client(t, "http://h", scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: reply}))
		said, err := kb.Status(t.Context())
		if (said == nil) == (err == nil) || err != nil && !isOneLine(err.Error()) {
			t.Errorf("%d %s: %+v, %v", status, doc, said, err)
		}
		version, err := kb.ServerVersion(t.Context())
		if err != nil && !isOneLine(err.Error()) {
			t.Errorf("%d %s: %v, %v", status, doc, version, err)
		}
		if err := use(t.Context(), kb, "9.4"); err != nil && !isOneLine(err.Error()) {
			t.Errorf("%d %s: %q", status, doc, err)
		}
	})
}
