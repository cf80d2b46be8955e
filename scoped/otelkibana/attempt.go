package otelkibana

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strconv"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	"github.com/kibana-go/kibana-go/scoped"
)

// attempt is one time that the request of a call is sent.
type attempt struct {
	call   scoped.CallInfo
	number int
}

type attemptKey struct{}

// attempt is the hook of that name.
func (t *telemetry) attempt(ctx context.Context, info scoped.CallInfo, number int) (context.Context, func(scoped.AttemptResult)) {
	c, ok := ctx.Value(callKey{}).(*call)
	if !ok {
		c = new(call) // some other hook has lost it
	}
	if number > 1 {
		attributes := make([]attribute.KeyValue, 0, 2)
		if info.Operation != "" {
			attributes = append(attributes, operationKey.String(info.Operation))
		}
		t.retries.Add(ctx, 1, metric.WithAttributes(append(attributes, retryReasonKey.String(c.reason))...))
	}
	ctx = context.WithValue(ctx, attemptKey{}, &attempt{call: info, number: number})
	return ctx, func(result scoped.AttemptResult) { c.reason = retryReason(result) }
}

// retryReason is why an attempt is followed by another.
func retryReason(result scoped.AttemptResult) string {
	if result.Err == nil {
		return strconv.Itoa(result.StatusCode)
	}
	var timeout *scoped.TimeoutError
	if errors.As(result.Err, &timeout) {
		return "TimeoutError"
	}
	return "ConnectionError"
}

// wrap reports each attempt through otelhttp, which gets to see requests without their query.
func (c *config) wrap(next http.RoundTripper) http.RoundTripper {
	return &outside{otelhttp.NewTransport(&inside{next},
		otelhttp.WithTracerProvider(c.tracers),
		otelhttp.WithMeterProvider(c.meters),
		otelhttp.WithPropagators(c.propagators),
		otelhttp.WithSpanNameFormatter(attemptName),
	)}
}

type urlKey struct{}

// outside is around otelhttp.
type outside struct{ next http.RoundTripper }

// RoundTrip takes the query away.
func (o *outside) RoundTrip(req *http.Request) (*http.Response, error) {
	bare := *req.URL
	bare.User, bare.RawQuery, bare.ForceQuery, bare.Fragment, bare.RawFragment = nil, "", false, "", ""
	shown := req.WithContext(context.WithValue(req.Context(), urlKey{}, req.URL))
	shown.URL = &bare
	return o.next.RoundTrip(shown)
}

// inside is between otelhttp and the network.
type inside struct{ next http.RoundTripper }

// RoundTrip brings the query back, and adds to the span what otelhttp does not know.
func (i *inside) RoundTrip(req *http.Request) (*http.Response, error) {
	ctx := req.Context()
	if a, ok := ctx.Value(attemptKey{}).(*attempt); ok {
		span := trace.SpanFromContext(ctx)
		span.SetAttributes(semconv.HTTPRequestResendCount(a.number - 1))
		if a.call.Route != "" {
			span.SetAttributes(semconv.URLTemplate(a.call.Route))
		}
	}
	if whole, ok := ctx.Value(urlKey{}).(*url.URL); ok {
		req = req.WithContext(ctx)
		req.URL = whole
	}
	resp, err := i.next.RoundTrip(req)
	if err != nil {
		err = withoutURL(err)
	}
	return resp, err
}

// withoutURL is the cause inside of the *url.Error of a transport that is made of an http.Client, which repeats the whole
// URL. The client drops it as well.
func withoutURL(err error) error {
	var wrapped *url.Error
	for errors.As(err, &wrapped) && wrapped.Err != nil {
		err = wrapped.Err
	}
	return err
}

func attemptName(_ string, req *http.Request) string {
	name := method(req.Method, "HTTP")
	if a, ok := req.Context().Value(attemptKey{}).(*attempt); ok && a.call.Route != "" {
		name += " " + a.call.Route
	}
	return name
}
