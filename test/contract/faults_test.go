package contract_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestEveryDocumentedFailureHasItsError(t *testing.T) {
	t.Parallel()
	ops := describe(t).core()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			srv, w, kb := stage(t, p)
			for _, call := range calls() {
				op := ops[call.operation]
				for _, status := range op.failures() {
					for _, fault := range faults(status) {
						heal := srv.React(op.match(), fault)
						_, err := call.do(t.Context(), generated(kb), append(p.options(), scoped.SkipValidation())...)
						heal()
						if got := w.lastOf(call.operation); got.status != status {
							t.Errorf("%s: got %v, want %d", call.operation, got, status)
						}
						typed(t, err, call.operation, status)
						if p.prefix(op) != "" && !strings.HasPrefix(err.Error(), "[Space: "+p.space+"] ") {
							t.Errorf("%s, %d: %q does not name the space", call.operation, status, err)
						}
					}
				}
			}
		})
	}
}

// faults are the ways in which Kibana answers with a status.
func faults(status int) []kibanatest.Fault {
	switch status {
	case http.StatusTooManyRequests:
		return []kibanatest.Fault{kibanatest.Overloaded()}
	case http.StatusServiceUnavailable:
		return []kibanatest.Fault{
			kibanatest.NotReady(), kibanatest.Answer(status, "Kibana is shutting down and not accepting new incoming requests"),
		}
	}
	return []kibanatest.Fault{kibanatest.Answer(status, "as asked")}
}

// match catches the requests of the operation.
func (o operation) match() kibanatest.Match {
	segments := strings.Split(o.path, "/")
	for i, segment := range segments {
		if strings.HasPrefix(segment, "{") {
			segments[i] = "*"
		}
	}
	return kibanatest.Match{Method: o.method, Path: strings.Join(segments, "/")}
}

// typed checks that an error is the one for a status.
func typed(t *testing.T, err error, operation string, status int) {
	t.Helper()
	var api *scoped.APIError
	if !errors.As(err, &api) || api.StatusCode != status || api.Operation != operation {
		t.Errorf("%s, %d: %v", operation, status, err)
	}
	sentinels := map[int]error{
		400: scoped.ErrBadRequest, 401: scoped.ErrAuthentication, 403: scoped.ErrAuthorization, 404: scoped.ErrNotFound,
		409: scoped.ErrConflict, 429: scoped.ErrRateLimit, 503: scoped.ErrUnavailable,
	}
	for other, sentinel := range sentinels {
		if errors.Is(err, sentinel) != (other == status) {
			t.Errorf("%s, %d: %v is taken for %v, or not for its own", operation, status, err, sentinel)
		}
	}
}
