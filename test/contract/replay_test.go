package contract_test

import (
	"bytes"
	"io"
	"net/http"
	"testing"

	"github.com/getkin/kin-openapi/openapi3filter"

	"github.com/kibana-go/kibana-go/scoped"
)

// recording is one reply to a request.
type recording struct {
	source       string
	method, path string // without base path, space and query
	status       int
	media        string
	body         []byte
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// respond sends the recorded reply.
func (r recording) respond(req *http.Request) (*http.Response, error) {
	return &http.Response{
		StatusCode: r.status, Header: http.Header{"Content-Type": {r.media}}, Body: io.NopCloser(bytes.NewReader(r.body)), Request: req,
	}, nil
}

// replay holds a recorded success against the description, and answers a typed call with it, which must lose nothing. It
// returns what the recording has and the description has not, and whether there is an operation for it at all.
func replay(t *testing.T, r recording) (undescribed []string, is bool) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), r.method, "http://kibana"+r.path, nil)
	if err != nil {
		t.Fatal(err)
	}
	route, vars, err := describe(t).router.FindRoute(req)
	if err != nil || r.status >= http.StatusMultipleChoices {
		return nil, false
	}
	op := operation{route.Operation, route.Method, route.Path}
	if !op.served() {
		return nil, false
	}
	err = openapi3filter.ValidateResponse(t.Context(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: req, PathParams: vars, Route: route},
		Status:                 r.status, Header: http.Header{"Content-Type": {r.media}}, Body: io.NopCloser(bytes.NewReader(r.body)),
		Options: &openapi3filter.Options{IncludeResponseStatus: true},
	})
	if err != nil {
		t.Errorf("%s of %s does not fit: %v", op.OperationID, r.source, err)
		return nil, true
	}
	decode(t, op.name(), r)
	return undescribedIn(op.Responses.Status(r.status).Value, r.media, r.body), true
}

// decode answers a typed call of the operation with the recording.
func decode(t *testing.T, operation string, r recording) {
	t.Helper()
	kb, err := scoped.New("http://kibana", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(r.respond)}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	for _, call := range calls() {
		if call.operation != operation {
			continue
		}
		value, err := call.do(t.Context(), generated(kb))
		if err != nil {
			t.Errorf("%s of %s: %v", operation, r.source, err)
			return
		}
		keepsAll(t, operation, r.body, value)
		return
	}
	t.Errorf("%s is not called", operation)
}
