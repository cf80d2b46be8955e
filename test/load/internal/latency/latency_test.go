package latency_test

import (
	"math"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/latency"
)

func TestSummaryMergesWhatAllGoroutinesSaw(t *testing.T) {
	t.Parallel()
	r := latency.NewRecorder()
	var all sync.WaitGroup
	for g := range 20 {
		all.Go(func() {
			record := r.Goroutine()
			for i := g + 1; i <= 10_000; i += 20 { // together: each of 1 to 10,000 ms once
				record(time.Duration(i) * time.Millisecond)
			}
		})
	}
	all.Wait()
	got := r.Summary()
	if got.Count != 10_000 {
		t.Errorf("%d values, want 10,000", got.Count)
	}
	for want, got := range map[time.Duration]time.Duration{
		5 * time.Second: got.P50, 9 * time.Second: got.P90, 9900 * time.Millisecond: got.P99,
		9990 * time.Millisecond: got.P999, 10 * time.Second: got.Max,
	} {
		if math.Abs(float64(got-want)) > 0.001*float64(want) {
			t.Errorf("%v, want %v", got, want)
		}
	}
	r.Reset()
	if got := r.Summary(); got.Count != 0 {
		t.Errorf("%d values after Reset", got.Count)
	}
}

func TestDurationsOutOfRangeCount(t *testing.T) {
	t.Parallel()
	r := latency.NewRecorder()
	record := r.Goroutine()
	record(0)
	record(time.Hour)
	if got := r.Summary(); got.Count != 2 || got.Max < 59*time.Second {
		t.Errorf("got %+v", got)
	}
}
