package scoped_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// zippedKibana answers compressed where it may, and keeps what requests said of it.
func zippedKibana(t *testing.T, asked *[]string) string {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		*asked = r.Header.Values("Accept-Encoding")
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Kbn-Name", "kibana")
		var body io.Writer = w
		if r.Header.Get("Accept-Encoding") == "gzip" {
			w.Header().Set("Content-Encoding", "gzip")
			zip := gzip.NewWriter(w)
			defer func() { _ = zip.Close() }()
			body = zip
		}
		_, _ = io.WriteString(body, `{"id":"c1","name":"one","connector_type_id":".index"}`)
	}))
	t.Cleanup(srv.Close)
	return srv.URL
}

func TestRepliesMayComeCompressed(t *testing.T) {
	t.Parallel()
	var asked []string
	kb := client(t, zippedKibana(t, &asked))
	var reply scoped.Reply
	got, err := kb.Actions.Get(t.Context(), "c1", scoped.WithReply(&reply))
	if err != nil || got.Name != "one" {
		t.Errorf("%+v, %v", got, err)
	}
	if len(asked) != 1 || asked[0] != "gzip" {
		t.Errorf("asked for %q", asked)
	}
	if reply.Header.Get("Content-Encoding") != "" || reply.Header.Get("Content-Length") != "" {
		t.Errorf("the reply is read as it was before, but its header says %v", reply.Header)
	}
}

func TestAnOptionMayAskForAnotherEncoding(t *testing.T) {
	t.Parallel()
	for _, encoding := range []string{"identity", "gzip"} {
		t.Run(encoding, func(t *testing.T) {
			t.Parallel()
			var asked []string
			kb := client(t, zippedKibana(t, &asked))
			body, err := kb.Stream(t.Context(), http.MethodGet, "/api/actions/connector/c1", nil,
				scoped.WithHeader("Accept-Encoding", encoding))
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = body.Close() }()
			doc, err := io.ReadAll(body)
			if plain := err == nil && doc[0] == '{'; plain != (encoding == "identity") {
				t.Errorf("%q, %v: what was asked for by hand must come as it is", doc, err)
			}
			if len(asked) != 1 || asked[0] != encoding {
				t.Errorf("asked for %q", asked)
			}
		})
	}
}
