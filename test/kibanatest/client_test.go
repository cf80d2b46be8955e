package kibanatest_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// client sends requests as a careful program would: with kbn-xsrf and a JSON content type.
type client struct {
	t      *testing.T
	url    string
	header http.Header
}

func newClient(t *testing.T, srv *kibanatest.Server) *client {
	t.Helper()
	return &client{t: t, url: srv.URL, header: http.Header{"Kbn-Xsrf": {"true"}, "Content-Type": {"application/json"}}}
}

// with returns a client that sends other headers, too; an empty value takes a header away.
func (c *client) with(pairs ...string) *client {
	other := *c
	other.header = c.header.Clone()
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			other.header.Del(pairs[i])
			continue
		}
		other.header.Set(pairs[i], pairs[i+1])
	}
	return &other
}

// result is an answer, its body decoded if it is JSON.
type result struct {
	t      *testing.T
	what   string
	status int
	header http.Header
	body   string
	json   any
}

func (c *client) try(method, path, body string) (*result, error) {
	c.t.Helper()
	req, err := http.NewRequestWithContext(c.t.Context(), method, c.url+path, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header = c.header.Clone()
	transport := &http.Transport{DisableKeepAlives: true}
	res, err := transport.RoundTrip(req) // follows no redirect
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	raw, err := io.ReadAll(res.Body)
	r := &result{t: c.t, what: method + " " + path, status: res.StatusCode, header: res.Header, body: string(raw)}
	_ = json.Unmarshal(raw, &r.json)
	return r, err
}

func (c *client) do(method, path, body string) *result {
	c.t.Helper()
	r, err := c.try(method, path, body)
	if err != nil {
		c.t.Fatalf("%s %s: %v", method, path, err)
	}
	return r
}

// want checks the status and, when texts are given, that the body has them all.
func (r *result) want(status int, texts ...string) *result {
	r.t.Helper()
	if r.status != status {
		r.t.Errorf("%s: status %d, want %d; body %s", r.what, r.status, status, r.body)
	}
	for _, text := range texts {
		if !strings.Contains(r.body, text) {
			r.t.Errorf("%s: body %s lacks %q", r.what, r.body, text)
		}
	}
	return r
}

// fails checks that the answer is Kibana's envelope with exactly this message.
func (r *result) fails(status int, message string) *result {
	r.t.Helper()
	r.want(status)
	if got := r.at("message"); got != message {
		r.t.Errorf("%s: message %q, want %q", r.what, got, message)
	}
	if r.at("statusCode") != float64(status) || r.at("error") != http.StatusText(status) {
		r.t.Errorf("%s: no envelope: %s", r.what, r.body)
	}
	return r
}

// at follows keys and array indices into the JSON body; nil is what is not there.
func (r *result) at(path ...any) any {
	v := r.json
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[step]
		case int:
			items, _ := v.([]any)
			if step >= len(items) {
				return nil
			}
			v = items[step]
		}
	}
	return v
}

// has checks values in an object body.
func (r *result) has(wants map[string]any) *result {
	r.t.Helper()
	for key, want := range wants {
		if got := r.at(key); got != want {
			r.t.Errorf("%s: %s = %v, want %v", r.what, key, got, want)
		}
	}
	return r
}

func (r *result) text(path ...any) string {
	text, _ := r.at(path...).(string)
	return text
}

// len is the length of an array, -1 when there is none.
func (r *result) len(path ...any) int {
	items, isArray := r.at(path...).([]any)
	if !isArray {
		return -1
	}
	return len(items)
}
