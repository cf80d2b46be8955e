package bench_test

import (
	"fmt"
	"testing"
)

// BenchmarkConcurrent holds the throughput of many goroutines with one client against that of as many by hand, where the
// connections are reused as well. A call of a rival is so many calls of Kibana.
func BenchmarkConcurrent(b *testing.B) {
	const calls = 640
	p, ctx := newParties(b), b.Context()
	for _, goroutines := range []int{1, 8, 64} {
		b.Run(fmt.Sprintf("goroutines=%d", goroutines), func(b *testing.B) {
			rivals := getting(ctx, p)[:3]
			for i, r := range rivals {
				rivals[i].call = func() error {
					return together(goroutines, func(int) error {
						for range calls / goroutines {
							if err := r.call(); err != nil {
								return err
							}
						}
						return nil
					})
				}
			}
			for _, r := range rivals {
				b.Run("client="+r.name, func(b *testing.B) {
					must(b, r.call())
					for b.Loop() {
						must(b, r.call())
					}
					b.ReportMetric(0, "ns/op") // of so many calls
					b.ReportMetric(calls*float64(b.N)/b.Elapsed().Seconds(), "calls/s")
				})
			}
			b.Run("ratio", func(b *testing.B) { takeTurns(b, rivals) })
		})
	}
}
