package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func constant(credential scoped.Credential) func(context.Context) (scoped.Credential, error) {
	return func(context.Context) (scoped.Credential, error) { return credential, nil }
}

func TestAKeyIsRotatedBetweenCalls(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("b2xk"), kibanatest.WithSpaces("marketing"))
	var current atomic.Value
	current.Store(scoped.APIKey("b2xk"))
	kb := client(t, srv.URL, scoped.WithCredentials(func(context.Context) (scoped.Credential, error) {
		return current.Load().(scoped.Credential), nil //nolint:forcetypeassert,errcheck // nothing else is stored
	}))
	if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	current.Store(scoped.APIKey("d3Jvbmc"))
	if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing")); !errors.Is(err, scoped.ErrAuthentication) {
		t.Errorf("%v, want ErrAuthentication", err)
	}
	current.Store(scoped.APIKey("b2xk"))
	if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing")); err != nil {
		t.Error(err)
	}
	if n := lookups(srv); n != 1 {
		t.Errorf("%d lookups, want 1: a provider stands for one identity", n)
	}
}

func TestAProviderIsAskedForEveryRequest(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(key), kibanatest.WithSpaces("marketing"))
	var asked atomic.Int64
	kb := client(t, srv.URL, scoped.WithCredentials(func(context.Context) (scoped.Credential, error) {
		asked.Add(1)
		return scoped.APIKey(key), nil
	}))
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing")); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := len(srv.Requests()); int(asked.Load()) != n || n != 21 {
		t.Errorf("asked %d times for %d requests, want 21", asked.Load(), n)
	}
	if _, err := kb.Actions.List(t.Context(), scoped.As(scoped.APIKey(key))); err != nil || asked.Load() != 21 {
		t.Errorf("%v; asked %d times, want not once more for a call with its own credential", err, asked.Load())
	}
}

func TestAProviderThatFailsSendsNothing(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	vault := errors.New("vault is\nsealed")
	kb := client(t, srv.URL, scoped.WithCredentials(func(context.Context) (scoped.Credential, error) {
		return scoped.Credential{}, vault
	}))
	for name, test := range map[string]struct {
		opts []scoped.CallOption
		want string
	}{
		"default space": {nil, "ListConnectors: no credential: vault is sealed"},
		"not checked":   {[]scoped.CallOption{scoped.InSpace("marketing"), scoped.SkipValidation()}, "[Space: marketing] ListConnectors: no credential: vault is sealed"},
		"lookup":        {[]scoped.CallOption{scoped.InSpace("marketing")}, "[Space: marketing] GetSpace: no credential: vault is sealed"},
	} {
		_, err := kb.Actions.List(t.Context(), test.opts...)
		var missing *scoped.CredentialError
		if !errors.As(err, &missing) || !errors.Is(err, vault) || err.Error() != test.want {
			t.Errorf("%s: %v, want %s", name, err, test.want)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestAProviderIsToldWhenTheCallEnds(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	ctx, cancel := context.WithCancel(t.Context())
	kb := client(t, srv.URL, scoped.WithCredentials(func(ctx context.Context) (scoped.Credential, error) {
		cancel()
		<-ctx.Done()
		return scoped.Credential{}, fmt.Errorf("fetching the key: %w", context.Cause(ctx))
	}))
	_, err := kb.Actions.List(ctx)
	var missing *scoped.CredentialError
	if !errors.As(err, &missing) || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want a *CredentialError with context.Canceled", err)
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

// tenancy answers as a Kibana does in which each space exists for the owner of one key only, and counts.
type tenancy struct {
	lookups, calls atomic.Int64
}

func (k *tenancy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Kbn-Name", "kibana")
	id, isLookup := strings.CutPrefix(r.URL.Path, "/api/spaces/space/")
	if !isLookup {
		k.calls.Add(1)
		w.WriteHeader(http.StatusNotFound)
		_, _ = fmt.Fprint(w, `{"statusCode":404,"error":"Not Found","message":"Saved object [action/1] not found"}`)
		return
	}
	k.lookups.Add(1)
	if r.Header.Get("Authorization") == "ApiKey "+id || r.Header.Get("Cookie") == "sid="+id {
		_, _ = fmt.Fprintf(w, `{"id":%q,"name":"n","disabledFeatures":[]}`, id)
		return
	}
	w.WriteHeader(http.StatusNotFound)
	_, _ = fmt.Fprint(w, `{"statusCode":404,"error":"Not Found","message":"Not Found"}`)
}

func TestWhatOneIdentityMaySeeIsNotToldToAnother(t *testing.T) {
	t.Parallel()
	authorization := func(value string) scoped.CallOption { return scoped.WithHeader("authorization", value) }
	for name, other := range map[string]func(space string) scoped.CallOption{
		"As":            func(space string) scoped.CallOption { return scoped.As(scoped.APIKey(space)) },
		"Authorization": func(space string) scoped.CallOption { return authorization("ApiKey " + space) },
		"Cookie":        func(space string) scoped.CallOption { return scoped.WithHeader("Cookie", "sid="+space) },
		"an editor": func(space string) scoped.CallOption {
			return func(_ context.Context, req *http.Request) error {
				req.Header.Set("Authorization", "ApiKey "+space)
				return nil
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			k := &tenancy{}
			srv := httptest.NewServer(k)
			t.Cleanup(srv.Close)
			kb := client(t, srv.URL, scoped.WithAPIKey("mine"))
			call := func(space string, opts ...scoped.CallOption) error {
				_, err := kb.Actions.Get(t.Context(), "1", append(opts, scoped.InSpace(space))...)
				return err
			}
			asks := func(what string, wantLookups, wantCalls int64, want error, call func() error) {
				t.Helper()
				before, calls := k.lookups.Load(), k.calls.Load()
				if err := call(); !errors.Is(err, want) {
					t.Errorf("%s: %v, want %v", what, err, want)
				}
				if l, c := k.lookups.Load()-before, k.calls.Load()-calls; l != wantLookups || c != wantCalls {
					t.Errorf("%s: %d lookups and %d calls, want %d and %d", what, l, c, wantLookups, wantCalls)
				}
			}
			missing, notFound := scoped.ErrSpaceNotFound, scoped.ErrNotFound
			asks("mine, first", 1, 1, notFound, func() error { return call("mine") })
			if name != "Cookie" { // the client's own key goes with a cookie, and opens its space
				asks("mine, as another", 1, 0, missing, func() error { return call("mine", other("theirs")) })
			}
			asks("theirs, as another", 1, 1, notFound, func() error { return call("theirs", other("theirs")) })
			asks("theirs, as another, again", 1, 1, notFound, func() error { return call("theirs", other("theirs")) })
			asks("theirs, as the client", 1, 0, missing, func() error { return call("theirs") })
			asks("theirs, as the client, from memory", 0, 0, missing, func() error { return call("theirs") })
			asks("theirs, as another, although missing for the client", 1, 1, notFound, func() error { return call("theirs", other("theirs")) })
			asks("Space", 1, 0, nil, func() error { return second(kb.Space(t.Context(), "theirs", other("theirs"))) })
			asks("Space, as the client", 0, 0, missing, func() error { return second(kb.Space(t.Context(), "theirs")) })
		})
	}
}

func TestSpacesThatABodyNamesAreLookedUpWithTheCredentialOfTheCall(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(key), kibanatest.WithSpaceAPIKey("bGltaXRlZA", "default"), kibanatest.WithSpaces("marketing"))
	kb := client(t, srv.URL, scoped.WithAPIKey(key))
	if _, err := kb.Space(t.Context(), "marketing"); err != nil {
		t.Fatal(err)
	}
	_, err := kb.Spaces.CopySavedObjects(t.Context(), scoped.CopyRequest{Spaces: []string{"marketing"}}, scoped.As(scoped.APIKey("bGltaXRlZA")))
	if !errors.Is(err, scoped.ErrAuthorization) {
		t.Errorf("%v, want ErrAuthorization", err)
	}
	if n := sent(srv, http.MethodPost, "/api/spaces/_copy"); n != 0 {
		t.Error("a copy into a space that the credential may not see was sent")
	}
}

func TestAnUnverifiedSpaceMayBeUsedWithACredentialOfTheCall(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(key), kibanatest.WithSpaceAPIKey("bGltaXRlZA", "default"), kibanatest.WithSpaces("marketing"))
	kb := client(t, srv.URL, scoped.WithAPIKey(key), scoped.WithUnverifiedSpaces(true))
	_, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing"), scoped.As(scoped.APIKey("bGltaXRlZA")))
	if n := sent(srv, http.MethodGet, "/s/marketing/api/actions"); n != 1 {
		t.Errorf("%d calls were sent, want 1: %v", n, err)
	}
}
