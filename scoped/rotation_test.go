package scoped_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
)

// lock answers 401 to all credentials but one, and notes what came.
type lock struct {
	key  string
	came []string
	then *script // answers who has the key
}

func (l *lock) RoundTrip(req *http.Request) (*http.Response, error) {
	given := req.Header.Get("Authorization")
	l.came = append(l.came, given)
	if given != "ApiKey "+l.key {
		return (&script{steps: []step{{status: 401}}}).RoundTrip(req)
	}
	return l.then.RoundTrip(req)
}

func TestACredentialThatIsRefusedIsReplacedOnce(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		keys []string // what the provider gives, the last one again and again
		opts []scoped.CallOption
		came []string
		good bool
	}{
		"replaced":            {[]string{"b2xk", "bmV3"}, nil, []string{"ApiKey b2xk", "ApiKey bmV3"}, true},
		"the same":            {[]string{"b2xk"}, nil, []string{"ApiKey b2xk"}, false},
		"replaced in vain":    {[]string{"b2xk", "YmFk", "bmV3"}, nil, []string{"ApiKey b2xk", "ApiKey YmFk"}, false},
		"of the call":         {[]string{"bmV3"}, []scoped.CallOption{scoped.As(scoped.APIKey("b2xk"))}, []string{"ApiKey b2xk"}, false},
		"sent once, whatever": {[]string{"b2xk", "bmV3"}, []scoped.CallOption{scoped.WithoutRetry()}, []string{"ApiKey b2xk"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			asked := 0
			provider := func(context.Context) (scoped.Credential, error) {
				asked++
				return scoped.APIKey(c.keys[min(asked, len(c.keys))-1]), nil
			}
			l := &lock{key: "bmV3", then: &script{steps: []step{{status: 200}}}}
			kb := (&script{}).play(t, scoped.WithCredentials(provider), scoped.WithHTTPClient(&http.Client{Transport: l}))
			err := kb.Call(t.Context(), http.MethodPost, "/api/x", map[string]int{"a": 1}, nil, c.opts...)
			if c.good != (err == nil) || !c.good && !errors.Is(err, scoped.ErrAuthentication) {
				t.Error(err)
			}
			if diff := cmp.Diff(c.came, l.came); diff != "" {
				t.Error(diff)
			}
			if c.good && l.then.bodies[0] != `{"a":1}` {
				t.Errorf("the body came as %q", l.then.bodies[0])
			}
		})
	}
}

func TestAClientWithoutRetriesSendsOnce(t *testing.T) {
	t.Parallel()
	key := "b2xk"
	provider := func(context.Context) (scoped.Credential, error) { return scoped.APIKey(key), nil }
	l := &lock{key: "bmV3", then: &script{steps: []step{{status: 200}}}}
	see := roundTrip(func(req *http.Request) (*http.Response, error) {
		key = "bmV3"
		return l.RoundTrip(req)
	})
	kb := (&script{}).play(t, once, scoped.WithCredentials(provider), scoped.WithHTTPClient(&http.Client{Transport: see}))
	if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); !errors.Is(err, scoped.ErrAuthentication) || len(l.came) != 1 {
		t.Errorf("sent %d times: %v", len(l.came), err)
	}
}

func TestAProviderMayCallKibanaItself(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var kb *scoped.Client
		provider := func(ctx context.Context) (scoped.Credential, error) {
			err := kb.Call(ctx, http.MethodGet, "/api/key", nil, nil, scoped.As(scoped.APIKey("b25l")))
			return scoped.APIKey("dHdv"), err
		}
		s := &script{steps: []step{{status: 200}, {status: 503}, {status: 200}}}
		kb = s.play(t, scoped.WithCredentials(provider), scoped.WithMaxInFlight(1))
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil || len(s.bodies) != 4 {
			t.Errorf("%d requests, %v; want a key, a try, a key, a try", len(s.bodies), err)
		}
	})
}

func TestARetryAsksTheProviderAnew(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		key, full := "b25l", errors.New("the vault is sealed")
		provider := func(context.Context) (scoped.Credential, error) {
			if key == "" {
				return scoped.Credential{}, full
			}
			return scoped.APIKey(key), nil
		}
		next := []string{"dHdv", ""}
		var came []string
		s := &script{steps: []step{{status: 503}}}
		see := roundTrip(func(req *http.Request) (*http.Response, error) {
			came = append(came, req.Header.Get("Authorization"))
			key, next = next[0], next[1:]
			return s.RoundTrip(req)
		})
		kb := s.play(t, scoped.WithCredentials(provider), scoped.WithHTTPClient(&http.Client{Transport: see}))
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil)
		if diff := cmp.Diff([]string{"ApiKey b25l", "ApiKey dHdv"}, came); diff != "" {
			t.Error(diff)
		}
		if !errors.Is(err, scoped.ErrUnavailable) || attemptsIn(err) != 2 {
			t.Errorf("err = %v, want the failure of the last attempt", err)
		}
	})
}
