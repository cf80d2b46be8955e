package otelkibana

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"

	"github.com/kibana-go/kibana-go/scoped"
)

// Attributes that OpenTelemetry has no name for.
const (
	operationKey     = attribute.Key("kibana.operation")
	spaceKey         = attribute.Key("kibana.space.id")
	attemptsKey      = attribute.Key("kibana.attempts")
	retryReasonKey   = attribute.Key("kibana.retry.reason")
	verdictResultKey = attribute.Key("kibana.verdict.result")
	verdictCachedKey = attribute.Key("kibana.verdict.cached")
)

type metrics struct {
	duration metric.Float64Histogram
	active   metric.Int64UpDownCounter
	retries  metric.Int64Counter
	verdicts metric.Int64Counter
}

func newMetrics(meters metric.MeterProvider) metrics {
	meter := meters.Meter(scopeName, metric.WithSchemaURL(semconv.SchemaURL))
	return metrics{
		duration: made(meter.Float64Histogram("kibana.client.call.duration", metric.WithUnit("s"),
			metric.WithDescription("Duration of calls, with all attempts and the pauses between them."),
			// Those of http.client.request.duration, and some for retries.
			metric.WithExplicitBucketBoundaries(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120))),
		active: made(meter.Int64UpDownCounter("kibana.client.active_calls", metric.WithUnit("{call}"),
			metric.WithDescription("Number of calls under way."))),
		retries: made(meter.Int64Counter("kibana.client.retries", metric.WithUnit("{retry}"),
			metric.WithDescription("Number of attempts after the first of a call."))),
		verdicts: made(meter.Int64Counter("kibana.client.space.verdicts", metric.WithUnit("{verdict}"),
			metric.WithDescription("Number of times that a client found out whether a space exists."))),
	}
}

// made is an instrument that OpenTelemetry has made, which works even when there is something wrong with it.
func made[T any](instrument T, err error) T {
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// verdict is the hook of that name.
func (t *telemetry) verdict(ctx context.Context, info scoped.VerdictInfo) {
	result := "missing"
	switch {
	case info.Err != nil:
		result = "error"
	case info.Exists:
		result = "exists"
	}
	t.verdicts.Add(ctx, 1, metric.WithAttributes(verdictResultKey.String(result), verdictCachedKey.Bool(info.Cached)))
}
