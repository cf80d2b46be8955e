package otelkibana_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/otelkibana"
)

// BenchmarkCall measures what reporting adds to a call over the loopback: nothing is reported, metrics are, and spans as
// well, which a processor takes and drops.
func BenchmarkCall(b *testing.B) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header()["Content-Type"] = []string{"application/json; charset=utf-8"}
		w.Header()["Kbn-Name"] = []string{"kibana"}
		_, _ = io.WriteString(w, `{"id":"c1","name":"Audit log","connector_type_id":".index"}`)
	}))
	b.Cleanup(srv.Close)
	meter := sdkmetric.NewMeterProvider(sdkmetric.WithReader(sdkmetric.NewManualReader()))
	tracer := func(sampler sdktrace.Sampler) otelkibana.Option {
		return otelkibana.WithTracerProvider(sdktrace.NewTracerProvider(
			sdktrace.WithSampler(sampler), sdktrace.WithSpanProcessor(sdktrace.NewSimpleSpanProcessor(nil))))
	}
	for _, mode := range []struct {
		name string
		opts []scoped.Option
	}{
		{"off", nil},
		{"unsampled", []scoped.Option{otelkibana.New(tracer(sdktrace.NeverSample()), otelkibana.WithMeterProvider(meter))}},
		{"on", []scoped.Option{otelkibana.New(tracer(sdktrace.AlwaysSample()), otelkibana.WithMeterProvider(meter))}},
	} {
		b.Run(mode.name, func(b *testing.B) {
			kb, err := scoped.New(srv.URL, append(mode.opts, scoped.WithAPIKey(key))...)
			if err != nil {
				b.Fatal(err)
			}
			b.Cleanup(func() { _ = kb.Close() })
			b.ReportAllocs()
			for b.Loop() {
				if _, err := kb.Actions.Get(b.Context(), "c1"); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
