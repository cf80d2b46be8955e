package bench_test

import (
	"io"
	"log/slog"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// BenchmarkLog measures what a logger adds to a call. A logger that is off costs no allocation.
func BenchmarkLog(b *testing.B) {
	address := serve(b)
	at := func(level slog.Level) []scoped.Option {
		return []scoped.Option{scoped.WithLogger(slog.New(slog.NewJSONHandler(io.Discard, &slog.HandlerOptions{Level: level})))}
	}
	for _, bench := range []struct {
		name string
		opts []scoped.Option
	}{
		{"none", nil},
		{"off", at(slog.LevelError)},
		{"info", at(slog.LevelInfo)},
		{"debug", at(slog.LevelDebug)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			kb := dial(b, address, pooled(), bench.opts...)
			in := scoped.InSpace("marketing")
			get := func() {
				if _, err := kb.Actions.Get(b.Context(), "c1", in); err != nil {
					b.Fatal(err)
				}
			}
			get() // the space is looked up and the connection is open
			b.ReportAllocs()
			for b.Loop() {
				get()
			}
		})
	}
}
