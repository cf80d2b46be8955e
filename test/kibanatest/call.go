package kibanatest

import (
	"net/http"
	"net/url"
)

// call is one request that has come through the pipeline: its space parsed, its caller known, its body read.
type call struct {
	*http.Request
	space   string            // "default" when the path has no prefix
	vars    map[string]string // decoded path parameters
	query   url.Values
	body    []byte
	payload any     // the body decoded: JSON on JSON routes, nil when there is none
	caller  *caller // nil only on routes that let anybody in
}

// handler answers a call. It runs with the server's lock held, so it may touch the state freely.
type handler func(*call) (*reply, error)

// reply is a success: a status, and a body that is encoded as JSON unless raw is set.
type reply struct {
	status int
	header http.Header
	body   any
	raw    []byte
}

// ok is a 200 with a JSON body.
func ok(body any) *reply { return &reply{status: http.StatusOK, body: body} }

// noContent is a 204.
func noContent() *reply { return &reply{status: http.StatusNoContent} }
