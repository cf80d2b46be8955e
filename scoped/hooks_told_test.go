package scoped_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
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

func TestHooksAreToldOfTheSecondLookAtASpace(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	var told []scoped.VerdictInfo
	kb := client(t, srv.URL, scoped.WithHooks(scoped.Hooks{
		Verdict: func(_ context.Context, verdict scoped.VerdictInfo) { told = append(told, verdict) },
	}))
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	other := client(t, srv.URL) // the first knows nothing of what it does
	if err := other.Spaces.Delete(t.Context(), "marketing"); err != nil {
		t.Fatal(err)
	}
	_, _ = marketing.Actions.Get(t.Context(), "nope")
	want := []scoped.VerdictInfo{
		{SpaceID: "marketing", Exists: true},
		{SpaceID: "marketing", Exists: true, Cached: true},
		{SpaceID: "marketing"},
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}
