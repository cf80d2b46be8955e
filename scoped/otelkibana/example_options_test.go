package otelkibana_test

import (
	"context"
	"fmt"
	"strings"

	"go.opentelemetry.io/otel/propagation"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/otelkibana"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// list lists the connectors of a space, with a client that reports.
func list(space string, opts ...otelkibana.Option) (*kibanatest.Server, error) {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		return nil, err
	}
	defer srv.Close()
	kb, err := scoped.New(srv.URL, otelkibana.New(opts...))
	if err != nil {
		return srv, err
	}
	defer func() { _ = kb.Close() }()
	_, err = kb.Actions.List(context.Background(), scoped.InSpace(space))
	return srv, err
}

// The span of a call says which space it was for.
func ExampleWithTracerProvider() {
	spans := tracetest.NewInMemoryExporter()
	tracer := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))
	if _, err := list("marketing", otelkibana.WithTracerProvider(tracer)); err != nil {
		fmt.Println(err)
		return
	}
	for _, span := range spans.GetSpans() {
		for _, attribute := range span.Attributes {
			if attribute.Key == "kibana.space.id" {
				fmt.Println(span.Name, attribute.Value.AsString())
			}
		}
	}
	// Output:
	// GetSpace marketing
	// ListConnectors marketing
}

// A space that is missing shows in the verdicts, and in no metric by its name.
func ExampleWithMeterProvider() {
	reader := sdkmetric.NewManualReader()
	meter := sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader))
	_, err := list("marketng", otelkibana.WithMeterProvider(meter))
	fmt.Println("failed:", err != nil)

	var metrics metricdata.ResourceMetrics
	_ = reader.Collect(context.Background(), &metrics)
	for _, scope := range metrics.ScopeMetrics {
		for _, metric := range scope.Metrics {
			if sum, ok := metric.Data.(metricdata.Sum[int64]); ok && metric.Name == "kibana.client.space.verdicts" {
				result, _ := sum.DataPoints[0].Attributes.Value("kibana.verdict.result")
				fmt.Println(sum.DataPoints[0].Value, result.AsString())
			}
		}
	}
	// Output:
	// failed: true
	// 1 missing
}

// Kibana gets the context of the trace, if a propagator puts it into the headers.
func ExampleWithPropagators() {
	srv, err := list("marketing",
		otelkibana.WithTracerProvider(sdktrace.NewTracerProvider()), otelkibana.WithPropagators(propagation.TraceContext{}))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, request := range srv.Requests() {
		fmt.Println(request.Path, strings.HasPrefix(request.Header.Get("Traceparent"), "00-"))
	}
	// Output:
	// /api/spaces/space/marketing true
	// /s/marketing/api/actions/connectors true
}
