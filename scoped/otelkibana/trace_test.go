package otelkibana_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/otelkibana"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	getRoute = "/api/actions/connector/{id}"
	id       = "5b2b8a5e-7d53-4b3a-9d65-0c5f1d6c2a11"
)

// kibana is a Kibana with the space marketing and the connector id in it.
func kibana(tb testing.TB) *kibanatest.Server {
	tb.Helper()
	srv := kibanatest.New(tb, kibanatest.WithAPIKey(key), kibanatest.WithSpaces("marketing"))
	kb, err := scoped.New(srv.URL, scoped.WithAPIKey(key))
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	request := scoped.ConnectorRequest{ConnectorTypeID: ".server-log", Name: "log"}
	if _, err := kb.Actions.CreateWithID(tb.Context(), id, request, scoped.InSpace("marketing")); err != nil {
		tb.Fatal(err)
	}
	srv.ResetRequests()
	return srv
}

func TestACallIsASpanWithItsAttemptsBelow(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	ctx, parent := r.tracer.Tracer("test").Start(t.Context(), "parent")
	if _, err := kb.Actions.Get(ctx, id, scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	parent.End()

	call, attempt := r.one(t, "GetConnector"), r.one(t, "GET "+getRoute)
	if call.SpanKind != trace.SpanKindInternal || attempt.SpanKind != trace.SpanKindClient {
		t.Errorf("kinds %v and %v", call.SpanKind, attempt.SpanKind)
	}
	if call.Parent.SpanID() != parent.SpanContext().SpanID() || attempt.Parent.SpanID() != call.SpanContext.SpanID() {
		t.Error("the attempt is not below the call, or the call not below the caller's span")
	}
	if call.Status.Code != codes.Unset || attempt.Status.Code != codes.Unset {
		t.Errorf("statuses %v and %v", call.Status, attempt.Status)
	}
	if diff := cmp.Diff(map[string]string{
		"kibana.operation": "GetConnector", "kibana.space.id": "marketing", "kibana.attempts": "1",
		"http.request.method": "GET", "url.template": getRoute, "http.response.status_code": "200",
	}, attributes(call.Attributes)); diff != "" {
		t.Errorf("call: %s", diff)
	}
	if diff := cmp.Diff(map[string]string{
		"http.request.method": "GET", "url.template": getRoute, "http.request.resend_count": "0",
		"url.full": srv.URL + "/s/marketing/api/actions/connector/" + id, "server.address": "127.0.0.1",
		"network.protocol.version": "1.1", "http.response.status_code": "200",
	}, attributes(attempt.Attributes)); diff != "" {
		t.Errorf("attempt: %s", diff)
	}
	lookup := r.one(t, "GetSpace")
	if lookup.Parent.SpanID() != parent.SpanContext().SpanID() {
		t.Error("the lookup of the space is not below the caller's span")
	}
	if at := r.one(t, "GET /api/spaces/space/{id}"); at.Parent.SpanID() != lookup.SpanContext.SpanID() {
		t.Error("the attempt of the lookup is not below it")
	}
	for _, sent := range srv.Requests() {
		if want := attempt.SpanContext.SpanID().String(); sent.Space == "marketing" && !strings.Contains(sent.Header.Get("Traceparent"), want) {
			t.Errorf("traceparent %q, want that of span %s", sent.Header.Get("Traceparent"), want)
		}
	}
}

func TestThreeAttemptsAreThreeSpansBelowOne(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	srv.React(kibanatest.Match{Path: "/api/actions/connector/*", Times: 1}, kibanatest.Answer(http.StatusBadGateway, ""))
	srv.React(kibanatest.Match{Path: "/api/actions/connector/*", Times: 1}, kibanatest.Fault{Cut: kibanatest.HangUp})
	if _, err := kb.Actions.Get(t.Context(), id, scoped.InSpace("marketing"), scoped.SkipValidation()); err != nil {
		t.Fatal(err)
	}
	call, attempts := r.one(t, "GetConnector"), r.named("GET "+getRoute)
	if got := attributes(call.Attributes)["kibana.attempts"]; got != "3" || len(attempts) != 3 || call.Status.Code != codes.Unset {
		t.Fatalf("kibana.attempts is %s, %d attempts have spans, status %v", got, len(attempts), call.Status)
	}
	seen := map[trace.SpanID]bool{}
	for i, attempt := range attempts {
		if got := attributes(attempt.Attributes)["http.request.resend_count"]; got != strconv.Itoa(i) {
			t.Errorf("resend_count of attempt %d is %s", i, got)
		}
		if attempt.Parent.SpanID() != call.SpanContext.SpanID() {
			t.Errorf("attempt %d is not below the call", i)
		}
		if failed := attempt.Status.Code == codes.Error; failed != (i < 2) {
			t.Errorf("attempt %d has status %v", i, attempt.Status)
		}
		seen[attempt.SpanContext.SpanID()] = true
	}
	for i, sent := range srv.Requests() {
		if id := strings.Split(sent.Header.Get("Traceparent"), "-")[2]; id != attempts[i].SpanContext.SpanID().String() {
			t.Errorf("request %d has the context of span %s", i, id)
		}
	}
	if len(seen) != 3 {
		t.Errorf("the attempts share spans")
	}
	want := map[string]int64{
		"kibana.operation=GetConnector,kibana.retry.reason=ConnectionError": 1,
		"kibana.operation=GetConnector,kibana.retry.reason=502":             1,
	}
	if diff := cmp.Diff(want, r.metric(t, "kibana.client.retries")); diff != "" {
		t.Error(diff)
	}
}

func TestARequestThatNoOperationMadeIsNamedByItsMethod(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	if err := kb.Call(t.Context(), http.MethodGet, "/api/actions/connectors", nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := kb.Call(t.Context(), "BREW", "/api/coffee", nil, nil); err == nil {
		t.Fatal("no error")
	}
	spans := append(r.named("GET"), r.named("HTTP")...)
	if len(spans) != 4 {
		t.Fatalf("spans %v, want two for each call", r.names())
	}
	call, made := spans[1], spans[3]
	if diff := cmp.Diff(map[string]string{
		"kibana.attempts": "1", "http.request.method": "GET", "http.response.status_code": "200",
	}, attributes(call.Attributes)); diff != "" {
		t.Error(diff)
	}
	if got := attributes(made.Attributes)["http.request.method"]; got != "_OTHER" {
		t.Errorf("a method that somebody made up is %s", got)
	}
}

func TestErrorsHaveTheNameOfTheirType(t *testing.T) {
	t.Parallel()
	for want, answer := range map[string]func(http.ResponseWriter){
		"NotFoundError 404 Not Found":                    kibanas(http.StatusNotFound),
		"AuthenticationError 401 Unauthorized":           kibanas(http.StatusUnauthorized),
		"UnavailableError 503 Service Unavailable":       kibanas(http.StatusServiceUnavailable),
		"500 500 Internal Server Error":                  kibanas(http.StatusInternalServerError),
		"418 418 I'm a teapot":                           kibanas(http.StatusTeapot),
		"NotKibanaError the reply cannot be read":        func(w http.ResponseWriter) { _, _ = io.WriteString(w, "<html>") },
		"ReplyTooLargeError the reply cannot be read":    func(w http.ResponseWriter) { _, _ = io.WriteString(w, `["`+strings.Repeat("x", 999)+`"]`) },
		"APIError the reply cannot be read":              func(w http.ResponseWriter) { _, _ = io.WriteString(w, `{"a":`) },
		"ConnectionError [Space: s] ListConnectors: GET": func(http.ResponseWriter) { panic(http.ErrAbortHandler) },
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				answer(w)
			}))
			t.Cleanup(srv.Close)
			r := record(t)
			kb := r.client(t, srv.URL, scoped.WithMaxReplySize(500))
			if _, err := kb.Actions.List(t.Context(), scoped.InSpace("s"), scoped.SkipValidation(), scoped.WithoutRetry()); err == nil {
				t.Fatal("no error")
			}
			call := r.one(t, "ListConnectors")
			got := attributes(call.Attributes)["error.type"] + " " + call.Status.Description
			if call.Status.Code != codes.Error || !strings.HasPrefix(got, want) {
				t.Errorf("%v %s", call.Status.Code, got)
			}
		})
	}
}

// kibanas is an answer of Kibana with nothing but a status.
func kibanas(status int) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		w.Header().Set("Kbn-Name", "kibana")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, `{"statusCode":`+strconv.Itoa(status)+`,"error":"x","message":"y"}`)
	}
}

func TestErrorsOfTimeNameWhatEnded(t *testing.T) {
	t.Parallel()
	hang := roundTrip(func(req *http.Request) (*http.Response, error) {
		<-req.Context().Done()
		return nil, req.Context().Err()
	})
	for want, begin := range map[string]func(context.Context) (context.Context, context.CancelFunc){
		"TimeoutError": context.WithCancel,
		"context.DeadlineExceeded": func(ctx context.Context) (context.Context, context.CancelFunc) {
			return context.WithTimeout(ctx, time.Second)
		},
		"context.Canceled": func(ctx context.Context) (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(ctx)
			cancel()
			return ctx, cancel
		},
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				r := record(t)
				kb := r.client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: hang}))
				ctx, cancel := begin(t.Context())
				defer cancel()
				if _, err := kb.Spaces.List(ctx, scoped.WithoutRetry()); err == nil {
					t.Fatal("no error")
				}
				if got := attributes(r.one(t, "ListSpaces").Attributes)["error.type"]; got != want {
					t.Errorf("%s, want %s", got, want)
				}
			})
		})
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func TestACallThatIsRefusedHasNoSpan(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	if _, err := kb.Actions.Get(t.Context(), id, scoped.InSpace("marketng")); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"GET /api/spaces/space/{id}", "GetSpace"}, r.names()); diff != "" {
		t.Error(diff)
	}
}

func TestASpaceThatHasGoneIsLookedUpBelowTheCall(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb, other := r.client(t, srv.URL), record(t).client(t, srv.URL)
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Spaces.Delete(t.Context(), "marketing"); err != nil {
		t.Fatal(err)
	}
	r.spans.Reset()
	if _, err := marketing.Actions.Get(t.Context(), id); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Fatal(err)
	}
	call, lookup := r.one(t, "GetConnector"), r.one(t, "GetSpace")
	if lookup.Parent.SpanID() != call.SpanContext.SpanID() {
		t.Error("the second lookup is not below the call that needed it")
	}
	if got := attributes(call.Attributes)["error.type"]; got != "SpaceNotFoundError" {
		t.Errorf("error.type %s", got)
	}
}

func TestAStreamIsUnderWayUntilItIsClosed(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	body, err := kb.Stream(t.Context(), http.MethodGet, "/api/actions/connectors", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(body); err != nil {
		t.Fatal(err)
	}
	const active = "kibana.client.active_calls"
	if got := r.metric(t, active)["http.request.method=GET"]; len(r.named("GET")) != 1 || got != 1 {
		t.Errorf("before the end: spans %v, %d active", r.names(), got)
	}
	for range 2 {
		_ = body.Close()
	}
	if got := r.metric(t, active)["http.request.method=GET"]; len(r.named("GET")) != 2 || got != 0 {
		t.Errorf("after the end: spans %v, %d active", r.names(), got)
	}
}

func TestAStreamThatBreaksOffFails(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	srv.React(kibanatest.Match{Path: "/api/actions/connectors"}, kibanatest.Fault{Damage: kibanatest.Truncated})
	body, err := kb.Stream(t.Context(), http.MethodGet, "/api/actions/connectors", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(body); err == nil {
		t.Fatal("the stream is whole")
	}
	_ = body.Close()
	spans := r.named("GET")
	if len(spans) != 2 {
		t.Fatal(r.names())
	}
	if call := spans[1]; call.Status.Code != codes.Error || attributes(call.Attributes)["error.type"] != "_OTHER" {
		t.Errorf("%v, %v", call.Status, attributes(call.Attributes))
	}
}

func TestTracesOfTheCallersOwnStayInPlace(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	var wrote, first int
	ctx := httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{
		WroteRequest:         func(httptrace.WroteRequestInfo) { wrote++ },
		GotFirstResponseByte: func() { first++ },
		TLSHandshakeDone:     func(tls.ConnectionState, error) {},
	})
	if _, err := kb.Actions.Get(ctx, id, scoped.InSpace("marketing"), scoped.SkipValidation()); err != nil {
		t.Fatal(err)
	}
	if wrote != 1 || first != 1 {
		t.Errorf("told of %d requests and %d replies", wrote, first)
	}
}

func TestMiddlewareMayMakeCallsOfItsOwn(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	token := func(kb **scoped.Client) scoped.Option {
		return scoped.WithMiddleware(func(next http.RoundTripper) http.RoundTripper {
			return roundTrip(func(req *http.Request) (*http.Response, error) {
				if strings.Contains(req.URL.Path, "_find") {
					if _, err := (*kb).Actions.ListTypes(req.Context()); err != nil {
						return nil, err
					}
				}
				return next.RoundTrip(req)
			})
		})
	}
	var kb *scoped.Client
	kb = r.client(t, srv.URL, token(&kb))
	if _, err := kb.SavedObjects.Find(t.Context(), scoped.FindParams{Type: []string{"dashboard"}}); err != nil {
		t.Fatal(err)
	}
	outer, inner := r.one(t, "GET /api/saved_objects/_find"), r.one(t, "ListConnectorTypes")
	if inner.Parent.SpanID() != outer.SpanContext.SpanID() {
		t.Error("the inner call is not below the outer attempt")
	}
	for _, sent := range srv.Requests() {
		if isFind := strings.Contains(sent.Path, "_find"); isFind != (sent.RawQuery != "") {
			t.Errorf("%s was sent with the query %q", sent.Path, sent.RawQuery)
		}
	}
}

func TestManyCallsAtOnceKeepApart(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	in := scoped.InSpace("marketing")
	srv.React(kibanatest.Match{Path: "/api/actions/connector/*", Times: 10}, kibanatest.Answer(http.StatusBadGateway, ""))
	const calls = 40
	var wg sync.WaitGroup
	for range calls {
		wg.Go(func() {
			if _, err := kb.Actions.Get(t.Context(), id, in); err != nil && !errors.Is(err, scoped.ErrUnavailable) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	ends := map[trace.SpanID]int{}
	for _, attempt := range r.named("GET " + getRoute) {
		ends[attempt.Parent.SpanID()]++
	}
	made := r.named("GetConnector")
	if len(made) != calls {
		t.Fatalf("%d spans for %d calls", len(made), calls)
	}
	for _, call := range made {
		if got := attributes(call.Attributes)["kibana.attempts"]; got != strconv.Itoa(ends[call.SpanContext.SpanID()]) {
			t.Errorf("a call of %s attempts has %d below it", got, ends[call.SpanContext.SpanID()])
		}
	}
	var active int64
	for _, n := range r.metric(t, "kibana.client.active_calls") {
		active += n
	}
	if active != 0 {
		t.Errorf("%d calls are still active", active)
	}
}

//nolint:paralleltest // it sets what is global
func TestTheGlobalProvidersAreTheDefault(t *testing.T) {
	srv, r := kibana(t), record(t)
	otel.SetTracerProvider(r.tracer)
	otel.SetMeterProvider(r.meter)
	otel.SetTextMapPropagator(propagation.TraceContext{})
	kb, err := scoped.New(srv.URL, scoped.WithAPIKey(key), otelkibana.New(otelkibana.WithTracerProvider(nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	if _, err := kb.Spaces.List(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"GET /api/spaces/space", "ListSpaces"}, r.names()); diff != "" {
		t.Error(diff)
	}
	if len(r.metric(t, "kibana.client.call.duration")) != 1 || srv.Requests()[0].Header.Get("Traceparent") == "" {
		t.Error("no metric or no traceparent")
	}
}

func TestABodyIsSentWholeByEachAttempt(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	srv.React(kibanatest.Match{Method: http.MethodPut, Times: 1}, kibanatest.Answer(http.StatusBadGateway, ""))
	if _, err := kb.Actions.Update(t.Context(), id, scoped.ConnectorUpdate{Name: "renamed"}, scoped.InSpace("marketing"), scoped.SkipValidation()); err != nil {
		t.Fatal(err)
	}
	sent := srv.Requests()
	if len(sent) != 2 || !bytes.Contains(sent[0].Body, []byte("renamed")) || !bytes.Equal(sent[0].Body, sent[1].Body) {
		t.Errorf("%d requests were sent, or their bodies differ", len(sent))
	}
	if got := attributes(r.one(t, "UpdateConnector").Attributes)["kibana.attempts"]; got != "2" {
		t.Errorf("kibana.attempts is %s", got)
	}
}
