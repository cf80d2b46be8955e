package otelkibana_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestCallsAreMeasured(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	in := scoped.InSpace("marketing")
	for _, wanted := range []string{id, id, "nope"} {
		_, _ = kb.Actions.Get(t.Context(), wanted, in, scoped.SkipValidation())
	}
	if err := kb.Call(t.Context(), http.MethodGet, "/api/actions/connectors", nil, nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]int64{
		"http.request.method=GET,http.response.status_code=200,kibana.operation=GetConnector":                          2,
		"error.type=NotFoundError,http.request.method=GET,http.response.status_code=404,kibana.operation=GetConnector": 1,
		"http.request.method=GET,http.response.status_code=200":                                                        1,
	}, r.metric(t, "kibana.client.call.duration")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]int64{
		"http.request.method=GET,kibana.operation=GetConnector": 0, "http.request.method=GET": 0,
	}, r.metric(t, "kibana.client.active_calls")); diff != "" {
		t.Error(diff)
	}
	if got := len(r.metric(t, "http.client.request.duration")); got != 2 {
		t.Errorf("otelhttp's own metric has %d series, want one for each status", got)
	}
}

func TestMetricsHaveUnitsAndNoSpace(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	srv.React(kibanatest.Match{Path: "/api/actions/connector/*", Times: 1}, kibanatest.Overloaded())
	if _, err := kb.Actions.Get(t.Context(), id, scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	for name, unit := range map[string]string{
		"kibana.client.call.duration": "s", "kibana.client.active_calls": "{call}",
		"kibana.client.retries": "{retry}", "kibana.client.space.verdicts": "{verdict}",
	} {
		if got := r.find(t, name); got.Unit != unit || got.Description == "" {
			t.Errorf("%s has the unit %q and the description %q", name, got.Unit, got.Description)
		}
		for attributes := range r.metric(t, name) {
			if strings.Contains(attributes, "marketing") {
				t.Errorf("%s has %s", name, attributes)
			}
		}
	}
	for _, scope := range r.collect(t).ScopeMetrics {
		if want := "github.com/kibana-go/kibana-go/scoped/otelkibana"; scope.Scope.Name != want && !strings.Contains(scope.Scope.Name, "otelhttp") {
			t.Errorf("scope %s, want %s", scope.Scope.Name, want)
		}
	}
	histogram, ok := r.find(t, "kibana.client.call.duration").Data.(metricdata.Histogram[float64])
	if !ok || len(histogram.DataPoints) == 0 || histogram.DataPoints[0].Sum <= 0 || histogram.DataPoints[0].Bounds[0] != 0.005 {
		t.Errorf("the durations are %+v", histogram.DataPoints)
	}
}

func TestVerdictsAreCounted(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	if _, err := kb.Space(t.Context(), "marketing"); err != nil {
		t.Fatal(err)
	}
	for _, space := range []string{"marketing", "marketing", "nope", "nope"} {
		_, _ = kb.Actions.List(t.Context(), scoped.InSpace(space))
	}
	srv.React(kibanatest.Match{Path: "/api/spaces/space/*"}, kibanatest.Answer(http.StatusForbidden, ""))
	_, _ = kb.Space(t.Context(), "hidden")
	if diff := cmp.Diff(map[string]int64{
		"kibana.verdict.cached=false,kibana.verdict.result=exists":  1,
		"kibana.verdict.cached=true,kibana.verdict.result=exists":   2,
		"kibana.verdict.cached=false,kibana.verdict.result=missing": 1,
		"kibana.verdict.cached=true,kibana.verdict.result=missing":  1,
		"kibana.verdict.cached=false,kibana.verdict.result=error":   1,
	}, r.metric(t, "kibana.client.space.verdicts")); diff != "" {
		t.Error(diff)
	}
}

func TestTheReasonOfARetryIsAFewWords(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		attempts := 0
		network := roundTrip(func(req *http.Request) (*http.Response, error) {
			switch attempts++; attempts {
			case 1:
				return nil, errors.New("offline")
			case 2:
				<-req.Context().Done()
				return nil, req.Context().Err()
			case 3:
				return &http.Response{StatusCode: http.StatusServiceUnavailable, Header: http.Header{}, Body: http.NoBody}, nil
			}
			return &http.Response{StatusCode: http.StatusNoContent, Header: http.Header{}, Body: http.NoBody}, nil
		})
		r := record(t)
		kb := r.client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: network}))
		if err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(map[string]int64{
			"kibana.retry.reason=ConnectionError": 1, "kibana.retry.reason=TimeoutError": 1, "kibana.retry.reason=503": 1,
		}, r.metric(t, "kibana.client.retries")); diff != "" {
			t.Error(diff)
		}
	})
}
