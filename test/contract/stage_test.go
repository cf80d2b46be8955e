package contract_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	apiKey   = "ZGVtbzpkZW1v"
	salesKey = "c2FsZXM6c2FsZXM=" // of a caller who may use the space sales only
	noKey    = "bm9uZTpub25l"     // of a caller who may use no space
)

// place is where calls are made: below a base path or not, and in a space or, when that is empty, in the default one.
type place struct{ base, space string }

func places() []place {
	return []place{{"", ""}, {"", "marketing"}, {"/gw/api/kibana", ""}, {"/gw/api/kibana", "marketing"}}
}

func (p place) String() string { return fmt.Sprintf("base %q space %q", p.base, p.space) }

// options put a call into the place's space.
func (p place) options() []wire.RequestEditorFn {
	if p.space == "" {
		return nil
	}
	return []wire.RequestEditorFn{scoped.InSpace(p.space)}
}

// prefix is the space that the path of an operation has to name here.
func (p place) prefix(op operation) string {
	if op.scope() == "global" {
		return ""
	}
	return p.space
}

// kibana is a fake with the spaces marketing and sales, and what no call can make: a connector of the configuration.
func kibana(t *testing.T, p place) *kibanatest.Server {
	t.Helper()
	opts := []kibanatest.Option{
		kibanatest.WithAPIKey(apiKey), kibanatest.WithSpaces("marketing", "sales"),
		kibanatest.WithSpaceAPIKey(salesKey, "sales"), kibanatest.WithSpaceAPIKey(noKey),
		kibanatest.WithPreconfiguredConnector("fixed", ".server-log", "Fixed"),
	}
	if p.base != "" {
		opts = append(opts, kibanatest.WithBasePath(p.base))
	}
	srv := kibanatest.New(t, opts...)
	// The fake has no pages of the OAuth flow.
	page := http.Header{"Content-Type": {"text/html; charset=utf-8"}}
	script := http.Header{"Content-Type": {"text/javascript; charset=utf-8"}}
	srv.React(kibanatest.Match{Path: "/api/actions/connector/_oauth_callback"}, kibanatest.Fault{Body: []byte("<html>"), Header: page})
	srv.React(kibanatest.Match{Path: "/api/actions/connector/_oauth_callback_script"}, kibanatest.Fault{Body: []byte("close()"), Header: script})
	return srv
}

// once keeps a client from repeating what failed: every answer is looked at.
var once = scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})

// newest states the release that has all operations, as the fake does whatever its version. Nobody asks for it then, and
// the traffic is that of the calls.
var newest = scoped.WithServerVersion("9.4.0")

// connect makes a client whose requests take their way through the transport.
func connect(t *testing.T, srv *kibanatest.Server, transport http.RoundTripper, opts ...scoped.Option) *scoped.Client {
	t.Helper()
	opts = append(opts, once, newest, scoped.WithHTTPClient(&http.Client{Transport: transport}))
	kb, err := scoped.New(srv.URL, opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return kb
}

// stage is a fake in which every operation can succeed, and a client of it whose traffic is watched.
func stage(t *testing.T, p place) (*kibanatest.Server, *watcher, *scoped.Client) {
	t.Helper()
	srv := kibana(t, p)
	// The fake has no former keys to rotate away from.
	srv.React(kibanatest.Match{Path: "/api/encrypted_saved_objects/_rotate_key"}, kibanatest.Fault{Body: []byte(`{"total":1,"successful":1,"failed":0}`)})
	w := watch(t, p.base)
	return srv, w, connect(t, srv, w, scoped.WithAPIKey(apiKey))
}
