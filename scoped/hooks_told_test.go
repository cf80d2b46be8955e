package scoped_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestHooksAreToldTheErrorOfAReplyThatCannotBeRead(t *testing.T) {
	t.Parallel()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte("<html>log in</html>"))
	}))
	t.Cleanup(srv.Close)
	var told error
	kb := client(t, srv.URL, scoped.WithHooks(scoped.Hooks{
		Call: func(ctx context.Context, _ scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
			return ctx, func(result scoped.CallResult) { told = result.Err }
		},
	}))
	_, err := kb.Spaces.List(t.Context())
	if err == nil || told != err { //nolint:errorlint // it is the very same
		t.Errorf("the hook was told %v, the caller %v", told, err)
	}
}
