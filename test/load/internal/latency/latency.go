// Package latency keeps how long calls took.
package latency

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
)

const (
	shortest = int64(time.Microsecond)
	longest  = int64(time.Minute)
	digits   = 3 // so a value is right within 0.1 %
)

// Recorder collects the durations of many goroutines. Those that are longer than a minute count as a minute.
type Recorder struct {
	shards [8]shard
	next   atomic.Uint32
}

// shard keeps goroutines out of each other's way.
type shard struct {
	mu        sync.Mutex
	histogram *hdrhistogram.Histogram
}

// NewRecorder makes a Recorder.
func NewRecorder() *Recorder {
	r := new(Recorder)
	for i := range r.shards {
		r.shards[i].histogram = hdrhistogram.New(shortest, longest, digits)
	}
	return r
}

// Goroutine is where one goroutine records what it sees.
func (r *Recorder) Goroutine() func(time.Duration) {
	s := &r.shards[r.next.Add(1)%uint32(len(r.shards))]
	return func(took time.Duration) {
		s.mu.Lock()
		_ = s.histogram.RecordValue(min(max(int64(took), shortest), longest)) // it is in range
		s.mu.Unlock()
	}
}

// Summary is how long calls took.
type Summary struct {
	Count               int64
	P50, P90, P99, P999 time.Duration
	Max                 time.Duration
}

// Summary merges what all goroutines have recorded.
func (r *Recorder) Summary() Summary {
	all := hdrhistogram.New(shortest, longest, digits)
	for i := range r.shards {
		s := &r.shards[i]
		s.mu.Lock()
		all.Merge(s.histogram)
		s.mu.Unlock()
	}
	at := func(percentile float64) time.Duration { return time.Duration(all.ValueAtPercentile(percentile)) }
	return Summary{
		Count: all.TotalCount(), P50: at(50), P90: at(90), P99: at(99), P999: at(99.9), Max: time.Duration(all.Max()),
	}
}

// Reset forgets all.
func (r *Recorder) Reset() {
	for i := range r.shards {
		s := &r.shards[i]
		s.mu.Lock()
		s.histogram.Reset()
		s.mu.Unlock()
	}
}
