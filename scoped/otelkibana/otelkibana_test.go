package otelkibana_test

import (
	"context"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/otelkibana"
)

const key = "ZGVtbzpkZW1v"

// recorder keeps what is reported.
type recorder struct {
	spans  *tracetest.InMemoryExporter
	tracer *sdktrace.TracerProvider
	reader *sdkmetric.ManualReader
	meter  *sdkmetric.MeterProvider
}

func record(tb testing.TB) *recorder {
	tb.Helper()
	spans, reader := tracetest.NewInMemoryExporter(), sdkmetric.NewManualReader()
	r := &recorder{
		spans: spans, tracer: sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans)),
		reader: reader, meter: sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader)),
	}
	tb.Cleanup(func() {
		_ = r.tracer.Shutdown(context.WithoutCancel(tb.Context()))
		_ = r.meter.Shutdown(context.WithoutCancel(tb.Context()))
	})
	return r
}

func (r *recorder) option() scoped.Option {
	return otelkibana.New(
		otelkibana.WithTracerProvider(r.tracer),
		otelkibana.WithMeterProvider(r.meter),
		otelkibana.WithPropagators(propagation.TraceContext{}),
	)
}

// client makes a client that is recorded and retries at once.
func (r *recorder) client(tb testing.TB, address string, opts ...scoped.Option) *scoped.Client {
	tb.Helper()
	opts = append([]scoped.Option{
		scoped.WithAPIKey(key), scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Millisecond}), r.option(),
	}, opts...)
	kb, err := scoped.New(address, opts...)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = kb.Close() })
	return kb
}

// named are the ended spans with the given name, in the order of their end.
func (r *recorder) named(name string) tracetest.SpanStubs {
	var found tracetest.SpanStubs
	for _, span := range r.spans.GetSpans() {
		if span.Name == name {
			found = append(found, span)
		}
	}
	return found
}

// one is the only span with the given name.
func (r *recorder) one(tb testing.TB, name string) tracetest.SpanStub {
	tb.Helper()
	found := r.named(name)
	if len(found) != 1 {
		tb.Fatalf("%d spans are named %s, want 1, of %v", len(found), name, r.names())
	}
	return found[0]
}

func (r *recorder) names() []string {
	spans := r.spans.GetSpans()
	names := make([]string, 0, len(spans))
	for _, span := range spans {
		names = append(names, span.Name)
	}
	return names
}

// attributes shows attributes by name, without those that depend on the machine.
func attributes(list []attribute.KeyValue) map[string]string {
	shown := map[string]string{}
	for _, kv := range list {
		if kv.Key != "server.port" {
			shown[string(kv.Key)] = kv.Value.String()
		}
	}
	return shown
}

// metric gives the values of a metric by attributes, of a histogram the counts.
func (r *recorder) metric(tb testing.TB, name string) map[string]int64 {
	tb.Helper()
	values := map[string]int64{}
	switch data := r.find(tb, name).Data.(type) {
	case metricdata.Sum[int64]:
		for _, point := range data.DataPoints {
			values[encoded(point.Attributes)] = point.Value
		}
	case metricdata.Histogram[float64]:
		for _, point := range data.DataPoints {
			values[encoded(point.Attributes)] = int64(point.Count)
		}
	}
	return values
}

func encoded(set attribute.Set) string { return set.Encoded(attribute.DefaultEncoder()) }

func (r *recorder) find(tb testing.TB, name string) metricdata.Metrics {
	tb.Helper()
	for _, scope := range r.collect(tb).ScopeMetrics {
		for _, metric := range scope.Metrics {
			if metric.Name == name {
				return metric
			}
		}
	}
	return metricdata.Metrics{}
}

func (r *recorder) collect(tb testing.TB) metricdata.ResourceMetrics {
	tb.Helper()
	var all metricdata.ResourceMetrics
	if err := r.reader.Collect(tb.Context(), &all); err != nil {
		tb.Fatal(err)
	}
	return all
}
