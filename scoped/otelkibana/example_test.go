package otelkibana_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/otelkibana"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A program that sets the global providers, as most do, needs no options: otelkibana.New().
func ExampleNew() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	ctx := context.Background()
	spans, reader := tracetest.NewInMemoryExporter(), sdkmetric.NewManualReader()
	tracer := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))

	kb, err := scoped.New(srv.URL, otelkibana.New(
		otelkibana.WithTracerProvider(tracer),
		otelkibana.WithMeterProvider(sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader))),
	))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	// Kibana is overloaded when the program asks for connectors.
	srv.React(kibanatest.Match{Path: "/api/actions/connectors", Times: 1}, kibanatest.Answer(http.StatusBadGateway, ""))
	work, span := tracer.Tracer("example").Start(ctx, "nightly report")
	_, err = kb.Actions.List(work, scoped.InSpace("marketing"))
	span.End()
	fmt.Println("error:", err)

	printTree(spans.GetSpans(), span.SpanContext().SpanID().String(), "nightly report", "")

	var metrics metricdata.ResourceMetrics
	_ = reader.Collect(ctx, &metrics)
	for _, scope := range metrics.ScopeMetrics { // otelhttp has its own
		for _, metric := range scope.Metrics {
			if strings.HasPrefix(metric.Name, "kibana.") {
				fmt.Println(metric.Name, metric.Unit)
			}
		}
	}
	// Output:
	// error: <nil>
	// nightly report
	//   GetSpace
	//     GET /api/spaces/space/{id}
	//   ListConnectors
	//     GET /api/actions/connectors
	//     GET /api/actions/connectors
	// kibana.client.call.duration s
	// kibana.client.active_calls {call}
	// kibana.client.retries {retry}
	// kibana.client.space.verdicts {verdict}
}

// printTree prints a span and those below it, in the order of their end.
func printTree(spans tracetest.SpanStubs, id, name, indent string) {
	fmt.Println(indent + name)
	for _, span := range spans {
		if span.Parent.SpanID().String() == id {
			printTree(spans, span.SpanContext.SpanID().String(), span.Name, indent+"  ")
		}
	}
}
