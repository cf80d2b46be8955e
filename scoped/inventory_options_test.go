package scoped_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// effect is what an option changes: what is seen with it is not what is seen without it.
type effect[Opt any] struct {
	option        func(t *testing.T) Opt
	seen          func(t *testing.T, opts ...Opt) string
	without, with string
}

// given is an option that needs nothing of the test.
func given[Opt any](option Opt) func(*testing.T) Opt { return func(*testing.T) Opt { return option } }

var optionEffects = map[string]effect[scoped.Option]{
	"Options":              {given(scoped.Options(scoped.WithUserAgent("me/1"))), header("User-Agent"), "kibana-go", "me/1"},
	"WithUserAgent":        {given(scoped.WithUserAgent("me/1")), header("User-Agent"), "kibana-go", "me/1"},
	"WithDefaultHeader":    {given(scoped.WithDefaultHeader("X-Gateway", "a")), header("X-Gateway"), "", "a"},
	"WithSpace":            {given(scoped.WithSpace("sales")), pathOfCall, "/api/actions/connectors", "/s/sales/api/actions/connectors"},
	"WithAPIVersion":       {given(scoped.WithAPIVersion("2031-10-31")), header("Elastic-Api-Version"), "2023-10-31", "2031-10-31"},
	"WithHTTPClient":       {given(scoped.WithHTTPClient(&http.Client{Transport: viaUs(http.DefaultTransport)})), header("Via"), "", "us"},
	"WithMiddleware":       {given(scoped.WithMiddleware(viaUs)), header("Via"), "", "us"},
	"WithValidation":       {given(scoped.WithValidation(false)), intoMissingSpace, "no such space", "sent"},
	"WithCache":            {given(scoped.WithCache(believer{})), intoMissingSpace, "no such space", "sent"},
	"WithCacheNamespace":   {given(scoped.WithCacheNamespace("fleet")), partOfStore, "the anonymous part", "a part of its own"},
	"WithUnverifiedSpaces": {given(scoped.WithUnverifiedSpaces(true)), intoForbiddenSpace, "forbidden to look", "sent"},
	"WithCacheTTL":         {given(scoped.WithCacheTTL(time.Second)), lookupsWithin(time.Minute, true), "1 lookups", "2 lookups"},
	"WithNegativeCacheTTL": {given(scoped.WithNegativeCacheTTL(time.Hour)), lookupsWithin(time.Minute, false), "2 lookups", "1 lookups"},
	"WithServerVersion":    {given(scoped.WithServerVersion("9.3.0")), youngOperation("9.4.0"), "sent", "too old"},
	"WithVersionCheck":     {given(scoped.WithVersionCheck(false)), youngOperation("9.3.0"), "too old", "sent"},

	"WithAPIKey":      {given(scoped.WithAPIKey("aWQ6a2V5")), header("Authorization"), "", "ApiKey aWQ6a2V5"},
	"WithAPIKeyPair":  {given(scoped.WithAPIKeyPair("id", "key")), header("Authorization"), "", "ApiKey aWQ6a2V5"},
	"WithBearerToken": {given(scoped.WithBearerToken("token")), header("Authorization"), "", "Bearer token"},
	"WithBasicAuth":   {given(scoped.WithBasicAuth("me", "pass")), header("Authorization"), "", "Basic bWU6cGFzcw=="},
	"WithCredentials": {given(scoped.WithCredentials(constant(scoped.BearerToken("token")))), header("Authorization"), "", "Bearer token"},

	"WithRetry":          {given(scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 2})), attemptsOf(http.MethodGet), "4 attempts", "2 attempts"},
	"WithAttemptTimeout": {given(scoped.WithAttemptTimeout(time.Second)), patience, "2m30s", "1s"},
	"WithCallTimeout":    {given(scoped.WithCallTimeout(time.Second)), patience, "2m30s", "1s"},
	"WithMaxInFlight":    {given(scoped.WithMaxInFlight(1)), atOnce, "3 at once", "1 at once"},
	"WithLimiter":        {given(scoped.WithLimiter(never{})), shortCall, "sent", "limited"},
	"WithMaxReplySize":   {given(scoped.WithMaxReplySize(1)), shortCall, "sent", "too large"},
	"WithHooks":          {given(scoped.WithHooks(scoped.Hooks{Call: countCall})), hooked, "0 calls told", "1 calls told"},
	"WithLogger":         {given(scoped.WithLogger(slog.New(slog.NewTextHandler(&logged, nil)))), loggedCall, "nothing", "a line"},
	"WithRedactedKeys":   {given(scoped.WithRedactedKeys("customer")), loggedBody, "shown", "hidden"},

	"WithProxy":                        {throughProxy, toNobody, "no reply", "sent"},
	"WithUnixSocket":                   {throughSocket, toNobody, "no reply", "sent"},
	"WithCAFile":                       {caFile, toPrivate, "no reply", "sent"},
	"WithRootCAs":                      {rootCAs, toPrivate, "no reply", "sent"},
	"WithCertificateFingerprint":       {fingerprint, toPrivate, "no reply", "sent"},
	"WithInsecureSkipTLSVerification":  {given(scoped.WithInsecureSkipTLSVerification()), toPrivate, "no reply", "sent"},
	"WithInsecureSkipHostVerification": {given(scoped.WithInsecureSkipHostVerification()), toAnotherHost, "no reply", "sent"},
	"WithClientCertificate":            {clientCertificate, toSuspicious, "no reply", "sent"},
	"WithClientCertificateFile":        {certificateFiles, toSuspicious, "no reply", "sent"},
}

var callOptionEffects = map[string]effect[scoped.CallOption]{
	"InSpace":          {given(scoped.InSpace("sales")), calledPath, "/s/marketing/api/actions/connectors", "/s/sales/api/actions/connectors"},
	"InDefaultSpace":   {given(scoped.InDefaultSpace()), calledPath, "/s/marketing/api/actions/connectors", "/api/actions/connectors"},
	"SkipValidation":   {given(scoped.SkipValidation()), calledIntoMissingSpace, "no such space", "sent"},
	"SkipVersionCheck": {given(scoped.SkipVersionCheck()), calledYoungOperation, "too old", "sent"},
	"WithHeader":       {given(scoped.WithHeader("X-Elastic-Internal-Origin", "kibana-go")), calledHeader("X-Elastic-Internal-Origin"), "", "kibana-go"},
	"As":               {given(scoped.As(scoped.BearerToken("token"))), calledHeader("Authorization"), "", "Bearer token"},
	"WithReply":        {given(scoped.WithReply(&replySeen)), calledReply, "0", "200"},
	"Idempotent":       {given(scoped.Idempotent()), calledAttempts(http.MethodPost), "1 attempts", "4 attempts"},
	"WithoutRetry":     {given(scoped.WithoutRetry()), calledAttempts(http.MethodGet), "4 attempts", "1 attempts"},
}

// header sees a header of a request.
func header(name string) func(*testing.T, ...scoped.Option) string {
	return func(t *testing.T, opts ...scoped.Option) (seen string) {
		t.Helper()
		srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			seen = r.Header.Get(name)
		}))
		defer srv.Close()
		if err := client(t, srv.URL, opts...).Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
			t.Error(err)
		}
		return seen
	}
}

// pathOfCall is where a call goes.
func pathOfCall(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	if _, err := client(t, srv.URL, opts...).Actions.List(t.Context()); err != nil {
		t.Fatal(err)
	}
	requests := srv.Requests()
	return requests[len(requests)-1].Path
}

func viaUs(next http.RoundTripper) http.RoundTripper {
	return roundTrip(func(req *http.Request) (*http.Response, error) {
		req = req.Clone(req.Context())
		req.Header.Set("Via", "us")
		return next.RoundTrip(req)
	})
}

// became says what became of a call.
func became(err error) string {
	var large *scoped.ReplyTooLargeError
	var none *scoped.ConnectionError
	switch {
	case err == nil:
		return "sent"
	case errors.As(err, &large):
		return "too large"
	case errors.Is(err, errNever):
		return "limited"
	case errors.Is(err, errors.ErrUnsupported):
		return "too old"
	case errors.As(err, &none):
		return "no reply"
	case errors.Is(err, scoped.ErrSpaceNotFound):
		return "no such space"
	case errors.Is(err, scoped.ErrAuthorization):
		return "forbidden to look"
	}
	return err.Error()
}

func intoMissingSpace(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	_, err := client(t, kibanatest.New(t).URL, opts...).Actions.List(t.Context(), scoped.InSpace("marketng"))
	return became(err)
}

// intoForbiddenSpace looks a space up in vain, and may use it all the same.
func intoForbiddenSpace(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	srv.React(kibanatest.Match{Path: "/api/spaces/space/sales"}, kibanatest.Answer(http.StatusForbidden, "Forbidden"))
	_, err := client(t, srv.URL, opts...).Actions.List(t.Context(), scoped.InSpace("sales"))
	return became(err)
}

// believer is a store for which every space exists.
type believer struct{ cache.Store }

func (believer) Verdict(context.Context, string, cache.Loader) (cache.Verdict, error) {
	return cache.Verdict{Exists: true, Cached: true}, nil
}

// lookupsWithin counts the lookups of two calls that are some time apart, into a space that exists or not.
func lookupsWithin(apart time.Duration, exists bool) func(*testing.T, ...scoped.Option) string {
	return func(t *testing.T, opts ...scoped.Option) (seen string) {
		t.Helper()
		synctest.Test(t, func(t *testing.T) {
			server := &counting{exists: exists}
			kb, err := scoped.New("http://h", append(opts, scoped.WithHTTPClient(&http.Client{Transport: server}))...)
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				_, _ = kb.Space(t.Context(), "marketing")
				<-time.After(apart)
			}
			seen = strconv.Itoa(server.lookups) + " lookups"
			if err := kb.Close(); err != nil {
				t.Error(err)
			}
		})
		return seen
	}
}

// called sends a call from the space marketing, and returns it as it came in.
func called(t *testing.T, opts ...scoped.CallOption) (*http.Request, error) {
	t.Helper()
	var seen *http.Request
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = r
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, "[]")
	}))
	defer srv.Close()
	marketing, err := client(t, srv.URL, scoped.WithValidation(false)).Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	_, err = marketing.Actions.List(t.Context(), opts...)
	return seen, err
}

func calledPath(t *testing.T, opts ...scoped.CallOption) string {
	t.Helper()
	seen, err := called(t, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return seen.URL.Path
}

func calledHeader(name string) func(*testing.T, ...scoped.CallOption) string {
	return func(t *testing.T, opts ...scoped.CallOption) string {
		t.Helper()
		seen, err := called(t, opts...)
		if err != nil {
			t.Fatal(err)
		}
		return seen.Header.Get(name)
	}
}

func calledIntoMissingSpace(t *testing.T, opts ...scoped.CallOption) string {
	t.Helper()
	_, err := client(t, kibanatest.New(t).URL).Actions.List(t.Context(), append(opts, scoped.InSpace("marketng"))...)
	return became(err)
}

// replySeen is filled in by one call, that of the row for WithReply.
var replySeen scoped.Reply

func calledReply(t *testing.T, opts ...scoped.CallOption) string {
	t.Helper()
	replySeen = scoped.Reply{}
	if _, err := called(t, opts...); err != nil {
		t.Fatal(err)
	}
	return strconv.Itoa(replySeen.StatusCode)
}
