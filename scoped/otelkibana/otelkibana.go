package otelkibana

import (
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	"github.com/kibana-go/kibana-go/scoped"
)

// scopeName is the instrumentation scope of all spans and metrics but otelhttp's own.
const scopeName = "github.com/kibana-go/kibana-go/scoped/otelkibana"

// Option says where reports go.
type Option func(*config)

type config struct {
	tracers     trace.TracerProvider
	meters      metric.MeterProvider
	propagators propagation.TextMapPropagator
}

// WithTracerProvider sets who gets the spans; the default, also for nil, is the global provider.
func WithTracerProvider(provider trace.TracerProvider) Option {
	return func(c *config) {
		if provider != nil {
			c.tracers = provider
		}
	}
}

// WithMeterProvider sets who gets the metrics, those of otelhttp included; the default, also for nil, is the global
// provider.
func WithMeterProvider(provider metric.MeterProvider) Option {
	return func(c *config) {
		if provider != nil {
			c.meters = provider
		}
	}
}

// WithPropagators sets what puts the context of a span into the headers of a request; the default, also for nil, is the
// global propagator, which does nothing unless the program sets one. A propagator of baggage hands all of it to Kibana.
func WithPropagators(propagators propagation.TextMapPropagator) Option {
	return func(c *config) {
		if propagators != nil {
			c.propagators = propagators
		}
	}
}

// New is an option of [scoped.New] that reports what the client and all clients derived from it do. It contains hooks and
// a middleware: middleware that is given after it runs inside the spans of the attempts. A client must not be given an
// http.Client that reports to OpenTelemetry by itself, else each attempt is reported twice.
func New(opts ...Option) scoped.Option {
	c := config{tracers: otel.GetTracerProvider(), meters: otel.GetMeterProvider(), propagators: otel.GetTextMapPropagator()}
	for _, opt := range opts {
		opt(&c)
	}
	tracer := c.tracers.Tracer(scopeName, trace.WithSchemaURL(semconv.SchemaURL))
	t := &telemetry{tracer: tracer, metrics: newMetrics(c.meters)}
	return scoped.Options(
		scoped.WithHooks(scoped.Hooks{Call: t.call, Attempt: t.attempt, Verdict: t.verdict}),
		scoped.WithMiddleware(c.wrap),
	)
}

// telemetry is what the hooks report to.
type telemetry struct {
	tracer trace.Tracer
	metrics
}
