package otelkibana

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	"github.com/kibana-go/kibana-go/scoped"
)

// call is a call under way.
type call struct {
	span   trace.Span
	common []attribute.KeyValue // of its metrics
	active metric.AddOption     // the same
	reason string               // why it is repeated, if it is
}

type callKey struct{}

// call is the hook of that name.
func (t *telemetry) call(ctx context.Context, info scoped.CallInfo) (context.Context, func(scoped.CallResult)) {
	name, common := callName(info), commonAttributes(info)
	attributes := common
	if info.SpaceID != "" {
		attributes = append(attributes, spaceKey.String(info.SpaceID))
	}
	if info.Route != "" {
		attributes = append(attributes, semconv.URLTemplate(info.Route))
	}
	ctx, span := t.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindInternal), trace.WithAttributes(attributes...))
	c := &call{span: span, common: common, active: metric.WithAttributes(common...)}
	ctx = context.WithValue(ctx, callKey{}, c)
	t.active.Add(ctx, 1, c.active)
	return ctx, func(result scoped.CallResult) { t.endCall(ctx, c, result) }
}

func (t *telemetry) endCall(ctx context.Context, c *call, result scoped.CallResult) {
	t.active.Add(ctx, -1, c.active)
	attributes := make([]attribute.KeyValue, 0, 5)
	if result.StatusCode != 0 {
		attributes = append(attributes, semconv.HTTPResponseStatusCode(result.StatusCode))
	}
	if result.Err != nil {
		attributes = append(attributes, semconv.ErrorTypeKey.String(errorType(result.Err)))
		c.span.SetStatus(codes.Error, errorText(result.Err))
	}
	c.span.SetAttributes(attributes...)
	c.span.SetAttributes(attemptsKey.Int(result.Attempts))
	t.duration.Record(ctx, result.Duration.Seconds(), metric.WithAttributes(append(attributes, c.common...)...))
	c.span.End()
}

// commonAttributes are those that spans and metrics of a call share.
func commonAttributes(info scoped.CallInfo) []attribute.KeyValue {
	attributes := make([]attribute.KeyValue, 0, 4) // room for those of the span
	attributes = append(attributes, semconv.HTTPRequestMethodKey.String(method(info.Method, "_OTHER")))
	if info.Operation != "" {
		attributes = append(attributes, operationKey.String(info.Operation))
	}
	return attributes
}

func callName(info scoped.CallInfo) string {
	if info.Operation != "" {
		return info.Operation
	}
	return method(info.Method, "HTTP")
}

// method is an HTTP method, or the given word for one that anybody may have made up.
func method(name, other string) string {
	switch name {
	case "":
		return http.MethodGet // as net/http takes it
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete,
		http.MethodConnect, http.MethodOptions, http.MethodTrace, "QUERY":
		return name
	}
	return other
}
