package kibanatest

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"
)

// FuzzFilter: no filter makes the parser or the matcher panic, and what parses can be evaluated.
func FuzzFilter(f *testing.F) {
	for _, seed := range []string{
		`d.attributes.title: "a b" and not d.attributes.n >= 3`, `d.attributes.a:{b: (c or d*)}`, `d.id:\"`, `(((`, `a: and b`, "d.type: ü*",
	} {
		f.Add(seed)
	}
	o := &object{Type: "d", ID: "i", Attributes: map[string]any{
		"title": "A b", "n": 3.0, "a": []any{map[string]any{"b": "c"}, nil, true},
	}}
	f.Fuzz(func(t *testing.T, source string) {
		node, err := parseFilter(source, []string{"d"})
		if (node == nil) == (err == nil) {
			t.Fatalf("node %v, error %v", node, err)
		}
		if err != nil {
			if asFailure(err).status != 400 {
				t.Fatalf("%v", err)
			}
			return
		}
		node.matches(o.field)
	})
}

// FuzzSearch: no search text makes the search panic.
func FuzzSearch(f *testing.F) {
	f.Add(`web* +"a b" | -c`, "title^3")
	o := &object{Attributes: map[string]any{"title": "A b c", "n": 3.0}}
	f.Fuzz(func(t *testing.T, query, field string) {
		if newTextSearch(query, []string{field}, "AND").score(o) < 0 {
			t.Fatal("a negative score")
		}
	})
}

// FuzzNDJSON: any file is parsed or refused with a 400, and what is parsed can be exported again.
func FuzzNDJSON(f *testing.F) {
	f.Add([]byte("{\"type\":\"lens\",\"id\":\"l\",\"attributes\":{\"a\":1}}\n\n{\"exportedCount\":1}"))
	f.Add([]byte("nonsense ü"))
	f.Fuzz(func(t *testing.T, source []byte) {
		objects, err := parseExport(source)
		if err != nil {
			if asFailure(err).status != 400 {
				t.Fatalf("%v", err)
			}
			return
		}
		lines, err := encodeLines(exported(objects)...)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := parseExport(lines); err != nil || len(again) != len(objects) {
			t.Fatalf("%s: %v", lines, err)
		}
	})
}

// FuzzRequests: any request is answered, be it nonsense.
func FuzzRequests(f *testing.F) {
	f.Add("POST", "/api/spaces/space", "", []byte(`{"id":"a","name":"A"}`))
	f.Add("POST", "/s/sales/api/actions/connector", "", []byte(`{"name":"w","connector_type_id":".webhook","config":{"url":"http://h"}}`))
	f.Add("GET", "/api/saved_objects/_find", "type=dashboard&filter=dashboard.attributes.a:(b or c)&page=-1", []byte{})
	f.Add("POST", "/api/saved_objects/_bulk_create", "overwrite=true", []byte(`[{"type":"dashboard","attributes":{}},null]`))
	f.Add("PUT", "/api/security/role/r", "", []byte(`{"kibana":[{"base":["all"],"spaces":["*"]}]}`))
	f.Add("POST", "/s/x/../y//api/data_views/data_view", "", []byte(`{"data_view":{"title":"l"}}`))
	f.Add("POST", "/api/alerting/rule", "", []byte(`{"rule_type_id":".es-query","schedule":{"interval":"1m"},"params":{}}`))
	f.Add("GET", "/%2e%2e/s/%zz", "a=%", []byte("{"))
	f.Fuzz(func(t *testing.T, method, path, query string, body []byte) {
		srv, err := Start()
		if err != nil {
			t.Fatal(err)
		}
		defer srv.Close()
		req := &http.Request{
			Method: method, URL: &url.URL{Path: path, RawQuery: query}, RequestURI: path + "?" + query, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
			Header: http.Header{"Content-Type": {"application/json"}, "Kbn-Xsrf": {"x"}, "Elastic-Api-Version": {"2023-10-31"}},
			Body:   io.NopCloser(bytes.NewReader(body)), ContentLength: int64(len(body)), Host: "h",
		}
		reply := httptest.NewRecorder()
		srv.ServeHTTP(reply, req.WithContext(t.Context()))
		if reply.Code < http.StatusOK || !utf8.ValidString(reply.Body.String()) {
			t.Errorf("%s %s?%s %s: %d %q", method, path, query, body, reply.Code, reply.Body)
		}
	})
}

// FuzzSeed: any file is seeded or refused with its name, and then nothing has changed.
func FuzzSeed(f *testing.F) {
	for _, seed := range []string{
		"spaces:\n- &a {id: &i a, name: *i, cases: [{title: x}]}\n- *a\n", "calls: [{POST /api/lists: {id: 1}}]", "roles: {a: &b [*b]}", "? [a]\n: b",
		"spaces: [{id: b, missing: true, ndjson: [a.yaml], saved_objects: [{type: tag, id: t}]}]", "indices: {a: {b: c}}\n---\n...", "{", "",
	} {
		f.Add([]byte(seed))
	}
	s, err := Start()
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(s.Close)
	empty := s.Snapshot()
	f.Fuzz(func(t *testing.T, source []byte) {
		defer s.Restore(empty)
		err := s.SeedFS(fstest.MapFS{"a.yaml": {Data: source}}, "a.yaml")
		if err == nil {
			return
		}
		if !strings.HasPrefix(err.Error(), "seed: a.yaml:") {
			t.Errorf("the error is %v", err)
		}
		s.AssertUnchanged(t, empty)
	})
}
