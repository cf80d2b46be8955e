package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/fleetpackages"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const key = "ZGVtbzpkZW1v"

func kibana(tb testing.TB, opts ...kibanatest.Option) (*kibanatest.Server, *scoped.Client) {
	tb.Helper()
	srv := kibanatest.New(tb, opts...)
	return srv, client(tb, srv.URL, scoped.WithAPIKey(key))
}

// sent counts the requests whose method and path begin as given.
func sent(srv *kibanatest.Server, method, prefix string) int {
	n := 0
	for _, r := range srv.Requests() {
		if r.Method == method && strings.HasPrefix(r.Path, prefix) {
			n++
		}
	}
	return n
}

func lookups(srv *kibanatest.Server) int { return sent(srv, http.MethodGet, "/api/spaces/space/") }

func TestASpaceIsLookedUpOnceHoweverManyAsk(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing", "sales"))
	list := func(n int, opts ...scoped.CallOption) {
		var wg sync.WaitGroup
		for range n {
			wg.Go(func() {
				if _, err := kb.Actions.List(context.WithoutCancel(t.Context()), opts...); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	}
	list(1000, scoped.InSpace("marketing"))
	if n := lookups(srv); n != 1 {
		t.Errorf("%d lookups for 1,000 cold calls, want 1", n)
	}
	list(100, scoped.InSpace("marketing"))
	list(100, scoped.InSpace("sales"), scoped.SkipValidation())
	list(100, scoped.InDefaultSpace())
	list(100)
	if n := lookups(srv); n != 1 {
		t.Errorf("%d lookups after warm, unvalidated and default calls, want 1", n)
	}
	list(100, scoped.InSpace("sales"))
	if n := lookups(srv); n != 2 {
		t.Errorf("%d lookups for two spaces, want 2", n)
	}
	if stats := kb.CacheStats(); stats.Loads != 2 || stats.Hits == 0 {
		t.Errorf("stats %+v, want 2 loads and hits", stats)
	}
}

func TestWithoutValidationNothingExtraIsSent(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	blind := client(t, srv.URL, scoped.WithValidation(false))
	derived, err := blind.Space(t.Context(), "nonexistent")
	if err != nil {
		t.Fatal(err)
	}
	skipping, err := client(t, srv.URL).Space(t.Context(), "nonexistent", scoped.SkipValidation())
	if err != nil {
		t.Fatal(err)
	}
	again, err := skipping.Space(t.Context(), "other")
	if err != nil {
		t.Fatal(err)
	}
	for _, kb := range []*scoped.Client{derived, skipping, again} {
		if _, err := kb.Actions.List(t.Context()); err != nil {
			t.Error(err)
		}
	}
	if n := len(srv.Requests()); n != 3 {
		t.Errorf("%d requests for three calls, want 3", n)
	}
}

func TestALookupThatFailsIsReturnedAsItIsAndNotRemembered(t *testing.T) {
	t.Parallel()
	html := http.Header{"Content-Type": {"text/html"}, "Kbn-Name": nil, "Kbn-License-Sig": nil, "Elastic-Api-Version": nil}
	bare := http.Header{"Kbn-Name": nil, "Kbn-License-Sig": nil, "Elastic-Api-Version": nil}
	for name, test := range map[string]struct {
		fault kibanatest.Fault
		want  error
	}{
		"401":                 {kibanatest.Answer(401, ""), scoped.ErrAuthentication},
		"403":                 {kibanatest.Answer(403, "Unauthorized to get marketing space"), scoped.ErrAuthorization},
		"429":                 {kibanatest.Overloaded(), scoped.ErrRateLimit},
		"500":                 {kibanatest.Answer(500, ""), nil},
		"503":                 {kibanatest.NotReady(), scoped.ErrUnavailable},
		"a page of a proxy":   {kibanatest.Fault{Status: 404, Body: []byte("<html>"), Header: html}, scoped.ErrNotKibana},
		"a 404 of a gateway":  {kibanatest.Fault{Status: 404, Header: bare}, scoped.ErrNotFound},
		"a reset connection":  {kibanatest.Fault{Cut: kibanatest.ResetByPeer}, nil},
		"a malformed success": {kibanatest.Fault{Damage: kibanatest.Malformed}, nil},
		"a truncated success": {kibanatest.Fault{Damage: kibanatest.Truncated}, nil},
	} {
		srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
		heal := srv.React(kibanatest.Match{Path: "/api/spaces/space/*"}, test.fault)
		_, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing"))
		if err == nil || errors.Is(err, scoped.ErrSpaceNotFound) || test.want != nil && !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
		if err != nil && !strings.HasPrefix(err.Error(), "[Space: marketing] ") {
			t.Errorf("%s: %q does not name the space", name, err)
		}
		if n := sent(srv, http.MethodGet, "/s/"); n != 0 {
			t.Errorf("%s: %d requests went into a space that nobody vouched for", name, n)
		}
		heal()
		if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing")); err != nil {
			t.Errorf("%s, then health: %v", name, err)
		}
	}
}

func TestLookupsThatAreForbiddenMayBeWaived(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	srv.React(kibanatest.Match{Path: "/api/spaces/space/*"}, kibanatest.Answer(403, "Unauthorized to get marketing space"))
	strict := client(t, srv.URL)
	var forbidden *scoped.AuthorizationError
	if _, err := strict.Space(t.Context(), "marketing"); !errors.As(err, &forbidden) || forbidden.SpaceID != "marketing" {
		t.Errorf("by default: %v, want *AuthorizationError for marketing", err)
	}
	lenient := client(t, srv.URL, scoped.WithUnverifiedSpaces(true))
	marketing, err := lenient.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := marketing.Actions.List(t.Context()); err != nil {
		t.Errorf("with WithUnverifiedSpaces: %v", err)
	}
}

func TestTheCallerWhoAskedFirstCannotFailTheOthers(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	arrived := make(chan struct{}, 10)
	release := make(chan struct{})
	srv.ReactFunc(kibanatest.Match{Path: "/api/spaces/space/*", Times: 1}, func(kibanatest.Request) *kibanatest.Fault {
		arrived <- struct{}{}
		<-release
		return &kibanatest.Fault{}
	})
	leading, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() {
		if _, err := kb.Actions.List(leading, scoped.InSpace("marketing")); !errors.Is(err, context.Canceled) {
			t.Errorf("the leader: %v, want context.Canceled", err)
		}
	})
	<-arrived
	for range 20 {
		wg.Go(func() {
			if _, err := kb.Actions.List(context.WithoutCancel(t.Context()), scoped.InSpace("marketing")); err != nil {
				t.Errorf("a follower: %v", err)
			}
		})
	}
	cancel()
	close(release)
	wg.Wait()
}

func TestAContextThatEndsBeforeTheLookupIsAConnectionErrorToo(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithBasePath("/kb"))
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	_, derived := kb.Space(cancelled, "marketing")
	_, called := kb.Actions.List(cancelled, scoped.InSpace("marketing"))
	for operation, err := range map[string]error{"": derived, "ListConnectors": called} {
		var none *scoped.ConnectionError
		if !errors.As(err, &none) || !errors.Is(err, context.Canceled) || !strings.HasPrefix(err.Error(), "[Space: marketing] ") ||
			none.Operation != operation || none.Path != "/kb/api/spaces/space/marketing" || none.Attempts != 0 {
			t.Errorf("%q: %v, want a *ConnectionError that names the space", operation, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestVerdictsOfOneCredentialAreNotServedToAnother(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey("YWxs"), kibanatest.WithSpaceAPIKey("c2FsZXM=", "sales"), kibanatest.WithSpaces("sales", "marketing"))
	all, limited := client(t, srv.URL, scoped.WithAPIKey("YWxs")), client(t, srv.URL, scoped.WithAPIKey("c2FsZXM="))
	if _, err := all.Space(t.Context(), "marketing"); err != nil {
		t.Fatal(err)
	}
	if _, err := limited.Space(t.Context(), "marketing"); !errors.Is(err, scoped.ErrAuthorization) {
		t.Errorf("the limited credential: %v, want *AuthorizationError", err)
	}
	if _, err := limited.Space(t.Context(), "sales"); err != nil {
		t.Errorf("its own space: %v", err)
	}
}

// counting is a Kibana without a network, in which spaces exist or not as set.
type counting struct {
	mu      sync.Mutex
	exists  bool
	lookups int
}

func (c *counting) RoundTrip(req *http.Request) (*http.Response, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	status, body := http.StatusOK, `[]`
	if strings.HasPrefix(req.URL.Path, "/api/spaces/space/") {
		c.lookups++
		body = `{"id":"marketing","name":"Marketing"}`
		if !c.exists {
			status, body = http.StatusNotFound, `{"statusCode":404,"error":"Not Found","message":"Not Found"}`
		}
	}
	return &http.Response{
		StatusCode: status, Body: io.NopCloser(strings.NewReader(body)), Request: req,
		Header: http.Header{"Content-Type": {"application/json; charset=utf-8"}, "Kbn-Name": {"kibana"}},
	}, nil
}

func TestVerdictsExpireEachAfterItsOwnTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &counting{}
		kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: server}))
		check := func(after time.Duration, exists bool, lookups int) {
			t.Helper()
			<-time.After(after)
			_, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing"))
			if exists != (err == nil) || !exists && !errors.Is(err, scoped.ErrSpaceNotFound) {
				t.Errorf("err = %v, exists = %t", err, exists)
			}
			if server.lookups != lookups {
				t.Errorf("%d lookups, want %d", server.lookups, lookups)
			}
		}
		check(0, false, 1)
		server.exists = true
		check(4*time.Second, false, 1)
		check(2*time.Second, true, 2)
		server.exists = false
		check(4*time.Minute, true, 2)
		check(2*time.Minute, false, 3)
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestTimesToLiveCanBeSet(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &counting{exists: true}
		kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: server}),
			scoped.WithCacheTTL(time.Second), scoped.WithNegativeCacheTTL(time.Minute))
		for _, exists := range []bool{true, false, true} {
			server.exists = exists
			_, err := kb.Space(t.Context(), "marketing")
			if exists != (err == nil) {
				t.Errorf("exists = %t: %v", exists, err)
			}
			<-time.After(2 * time.Second)
			if !exists {
				<-time.After(time.Minute)
			}
		}
		if server.lookups != 3 {
			t.Errorf("%d lookups, want 3", server.lookups)
		}
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestOwnChangesOfASpaceCorrectTheVerdict(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	use := func() error {
		_, err := kb.Actions.List(ctx, scoped.InSpace("late"))
		return err
	}
	if err := use(); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Fatalf("before: %v", err)
	}
	// The generated client corrects it as well as the service does.
	if _, err := spaces.New(kb).CreateSpace(ctx, spaces.Space{ID: "late", Name: "Late"}); err != nil {
		t.Fatal(err)
	}
	if err := use(); err != nil {
		t.Errorf("after create: %v", err)
	}
	if err := spaces.New(kb).DeleteSpace(ctx, "late"); err != nil {
		t.Fatal(err)
	}
	if err := use(); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("after delete: %v, want *SpaceNotFoundError", err)
	}
}

func TestAChangeThatFailsCorrectsTheVerdictToo(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]kibanatest.Fault{
		"500 though applied":   {Status: 500, Applied: true},
		"no reply":             {Cut: kibanatest.HangUp, Applied: true},
		"reply cannot be read": {Damage: kibanatest.Malformed},
	} {
		srv, kb := kibana(t)
		ctx := t.Context()
		if _, err := kb.Space(ctx, "late"); !errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Fatalf("%s, before: %v", name, err)
		}
		srv.React(kibanatest.Match{Method: http.MethodPost, Times: 1}, fault)
		if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "late", Name: "Late"}); err == nil {
			t.Fatalf("%s: create did not fail", name)
		}
		if _, err := kb.Space(ctx, "late"); err != nil {
			t.Errorf("%s: %v, want the space that was created all the same", name, err)
		}
	}
}

func TestASpaceThatIsGoneIsNoticedOnFailure(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]*kibanatest.Fault{"404": nil, "500": {Status: 500}} {
		srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
		ctx := t.Context()
		if _, err := kb.Actions.List(ctx, scoped.InSpace("marketing")); err != nil {
			t.Fatal(err)
		}
		if err := srv.DeleteSpace("marketing"); err != nil {
			t.Fatal(err)
		}
		if fault != nil {
			srv.React(kibanatest.Match{Path: "/api/actions/**", Times: 1}, *fault)
		}
		_, err := kb.Actions.Get(ctx, "c1", scoped.InSpace("marketing"))
		var missing *scoped.SpaceNotFoundError
		var reply *scoped.APIError
		if !errors.As(err, &missing) || missing.SpaceID != "marketing" || missing.Operation != "GetConnector" ||
			!errors.As(err, &reply) || reply.Operation != "GetConnector" || !errors.Is(err, scoped.ErrNotFound) {
			t.Errorf("%s: %v, want *SpaceNotFoundError over the reply", name, err)
		}
		before := len(srv.Requests())
		if _, err := kb.Actions.List(ctx, scoped.InSpace("marketing")); !errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Errorf("%s, the next call: %v, want *SpaceNotFoundError", name, err)
		}
		if n := len(srv.Requests()) - before; n != 0 {
			t.Errorf("%s: the next call sent %d requests, want none", name, n)
		}
	}
}

func TestAFailureInALivingSpaceStaysWhatItIs(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	var notFound *scoped.NotFoundError
	for range 2 {
		_, err := kb.Actions.Get(ctx, "c1", scoped.InSpace("marketing"))
		if !errors.As(err, &notFound) || errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Errorf("%v, want *NotFoundError", err)
		}
	}
	// Only the second call believed the cache, so only it was checked once more.
	if n := lookups(srv); n != 2 {
		t.Errorf("%d lookups, want 2", n)
	}
}

func TestAKibanaThatChecksSpacesItselfIsUnderstood(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithStrictSpaces())
	_, err := kb.Actions.List(t.Context(), scoped.InSpace("nonexistent"), scoped.SkipValidation())
	var missing *scoped.SpaceNotFoundError
	var notFound *scoped.NotFoundError
	if !errors.As(err, &missing) || missing.SpaceID != "nonexistent" || !errors.As(err, &notFound) {
		t.Errorf("%v, want *SpaceNotFoundError over *NotFoundError", err)
	}
}

func TestSpacesThatABodyNamesAreCheckedToo(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	object := scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": "x"}, InitialNamespaces: []string{"marketng"}}
	space := "marketng"
	for name, call := range map[string]func(...scoped.CallOption) error{
		"CopySavedObjects": func(opts ...scoped.CallOption) error {
			_, err := kb.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{Spaces: []string{"marketing", "marketng"}}, opts...)
			return err
		},
		"ResolveCopyErrors": func(opts ...scoped.CallOption) error {
			_, err := kb.Spaces.ResolveCopyErrors(ctx, scoped.ResolveCopyRequest{Retries: map[string][]scoped.CopyRetry{"marketng": nil}}, opts...)
			return err
		},
		"UpdateObjectsSpaces": func(opts ...scoped.CallOption) error {
			_, err := kb.Spaces.UpdateObjectsSpaces(ctx, scoped.ShareRequest{SpacesToAdd: []string{"*", "marketng"}}, opts...)
			return err
		},
		"CreateSavedObject": func(opts ...scoped.CallOption) error {
			_, err := kb.SavedObjects.Create(ctx, object, opts...)
			return err
		},
		"BulkCreateSavedObjects": func(opts ...scoped.CallOption) error {
			_, err := kb.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{object}, opts...)
			return err
		},
		"CreateSavedObjectWithID": func(opts ...scoped.CallOption) error {
			body := savedobjects.SavedObjectCreate{Attributes: object.Attributes, InitialNamespaces: object.InitialNamespaces}
			_, err := savedobjects.New(kb).CreateSavedObjectWithID(ctx, "dashboard", "d", nil, body, opts...)
			return err
		},
		"BulkUpdateSavedObjects": func(opts ...scoped.CallOption) error {
			_, err := kb.SavedObjects.BulkUpdate(ctx, []scoped.BulkUpdateItem{{Type: "dashboard", ID: "d", Namespace: &space}}, opts...)
			return err
		},
		"CreateDataView": func(opts ...scoped.CallOption) error {
			body := dataviews.CreateRequest{DataView: dataviews.NewDataView{Namespaces: []string{"marketng"}}}
			_, err := dataviews.New(kb).CreateDataView(ctx, body, opts...)
			return err
		},
		"CreateAgentPolicy": func(opts ...scoped.CallOption) error {
			body := fleetpolicies.AgentPolicyRequest{SpaceIDs: []string{"marketng"}}
			_, err := fleetpolicies.New(kb).CreateAgentPolicy(ctx, nil, body, opts...)
			return err
		},
		"UpdateAgentPolicy": func(opts ...scoped.CallOption) error {
			body := fleetpolicies.AgentPolicyUpdate{SpaceIDs: []string{"marketng"}}
			_, err := fleetpolicies.New(kb).UpdateAgentPolicy(ctx, "p", nil, body, opts...)
			return err
		},
		"InstallKibanaAssets": func(opts ...scoped.CallOption) error {
			body := &fleetpackages.KibanaAssetsRequest{SpaceIDs: []string{"marketng"}}
			_, err := fleetpackages.New(kb).InstallKibanaAssets(ctx, "nginx", "1.0.0", body, opts...)
			return err
		},
	} {
		var missing *scoped.SpaceNotFoundError
		if err := call(); !errors.As(err, &missing) || missing.SpaceID != "marketng" || missing.Operation != name {
			t.Errorf("%s: %v, want *SpaceNotFoundError for marketng", name, err)
		}
	}
	if n := sent(srv, http.MethodPost, "/") + sent(srv, http.MethodPut, "/"); n != 0 {
		t.Errorf("%d writes were sent", n)
	}
	if _, err := kb.SavedObjects.Create(ctx, object, scoped.SkipValidation()); err != nil {
		t.Errorf("unvalidated: %v", err)
	}
	object.InitialNamespaces = []string{"Bad Space!"}
	if _, err := kb.SavedObjects.Create(ctx, object, scoped.SkipValidation()); !errors.Is(err, scoped.ErrInvalidSpaceID) {
		t.Errorf("an id that cannot name a space: %v, want *InvalidSpaceIDError", err)
	}
}

func TestGlobalOperationsTakeNoPrefixAndNoLookup(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	srv.ResetRequests()
	if _, err := marketing.Spaces.List(ctx); err != nil {
		t.Error(err)
	}
	if _, err := kb.Spaces.List(ctx, scoped.InSpace("nonexistent")); err != nil {
		t.Errorf("InSpace on a global operation: %v", err)
	}
	if _, err := kb.Spaces.List(ctx, scoped.InSpace("Bad!")); !errors.Is(err, scoped.ErrInvalidSpaceID) {
		t.Errorf("an id that cannot name a space: %v", err)
	}
	for _, r := range srv.Requests() {
		if r.Path != "/api/spaces/space" {
			t.Errorf("sent %s", r.Path)
		}
	}
}

func TestGeneratedClientsAreScopedLikeTheServices(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"), kibanatest.WithBasePath("/kb"))
	ctx := t.Context()
	api := connectors.New(kb)
	if _, err := api.ListConnectors(ctx, scoped.InSpace("nonexistent")); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("%v, want *SpaceNotFoundError", err)
	}
	made, err := api.CreateConnector(ctx, connectors.ConnectorRequest{
		Name: "x", ConnectorTypeID: scoped.ServerLogConnector,
	}, scoped.InSpace("marketing"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kb.Actions.Get(ctx, made.ID, scoped.InSpace("marketing")); err != nil {
		t.Error(err)
	}
	if n := sent(srv, http.MethodPost, "/kb/s/marketing/api/actions/connector"); n != 1 {
		t.Errorf("%d posts below the base path into the space, want 1", n)
	}
}

func TestARequestMadeByHandIsCheckedToo(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"), kibanatest.WithAPIKey(key))
	ctx := t.Context()
	request := func(path string) *http.Request {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, srv.URL+path, strings.NewReader(`{"attributes":{"title":"x"}}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		return req
	}
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	for path, client := range map[string]*scoped.Client{"/s/marketing/api/saved_objects/dashboard": kb, "/api/saved_objects/dashboard": marketing} {
		req := request(path)
		resp, err := client.Do(req)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		_ = resp.Body.Close()
		if req.URL.Path != path || len(req.Header) != 1 {
			t.Errorf("%s: the caller's request was changed: %v %v", path, req.URL, req.Header)
		}
	}
	if n := sent(srv, http.MethodPost, "/s/marketing/"); n != 2 {
		t.Errorf("%d requests went into marketing, want 2", n)
	}
	resp, err := kb.Do(request("/s/marketng/api/saved_objects/dashboard"))
	if err == nil {
		_ = resp.Body.Close()
	}
	if !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("a typo in the path: %v, want *SpaceNotFoundError", err)
	}
}

func TestARequestMadeDuringACallIsCheckedByItself(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing", "sales"), kibanatest.WithAPIKey(key))
	var kb *scoped.Client
	var once sync.Once
	kb = client(t, srv.URL, scoped.WithAPIKey(key), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		if strings.HasSuffix(req.URL.Path, "/api/actions/connectors") {
			once.Do(func() {
				for path, want := range map[string]error{
					"/api/actions/connector_types":            nil,
					"/s/sales/api/actions/connector_types":    nil,
					"/s/marketng/api/actions/connector_types": scoped.ErrSpaceNotFound,
				} {
					if err := get(req.Context(), t, kb, path); !errors.Is(err, want) {
						t.Errorf("%s: %v, want %v", path, err, want)
					}
				}
			})
		}
		return http.DefaultTransport.RoundTrip(req)
	})}))
	if err := get(t.Context(), t, kb, "/api/actions/connectors", scoped.InSpace("marketing")); err != nil {
		t.Error(err)
	}
	for path, want := range map[string]int{
		"/s/marketing/api/actions/connectors": 1, "/api/actions/connector_types": 1,
		"/s/sales/api/actions/connector_types": 1, "/s/marketng/": 0,
	} {
		if n := sent(srv, http.MethodGet, path); n != want {
			t.Errorf("%d requests to %s, want %d", n, path, want)
		}
	}
}

func TestOneStoreMayServeClientsOfOneCredential(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	store, err := cache.New(cache.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	for range 2 {
		kb, err := scoped.New(srv.URL, scoped.WithCache(store))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := kb.Space(t.Context(), "marketing"); err != nil {
			t.Error(err)
		}
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
	}
	if n := lookups(srv); n != 1 {
		t.Errorf("%d lookups, want 1", n)
	}
}
