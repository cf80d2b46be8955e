package bench_test

import (
	"runtime"
	"slices"
	"testing"
	"time"
)

// rival is one way to do the work that is measured.
type rival struct {
	name string
	call func() error
}

// compare measures ours, which comes first, and its rivals: each by itself, and then all of them taking turns. The key is
// what benchstat can make columns by.
func compare(b *testing.B, key string, rivals ...rival) {
	b.Helper()
	for _, r := range rivals {
		b.Run(key+"="+r.name, func(b *testing.B) {
			must(b, r.call()) // what is done once is done now
			b.ReportAllocs()
			for b.Loop() {
				must(b, r.call())
			}
		})
	}
	b.Run("ratio", func(b *testing.B) { ratio(b, rivals) })
}

// ratio reports what the first of the rivals takes of the time, the allocations and the bytes of the others.
func ratio(b *testing.B, rivals []rival) {
	b.Helper()
	calls := takeTurns(b, rivals)
	ours := measure(b, rivals[0], calls)
	for _, r := range rivals[1:] {
		theirs := measure(b, r, calls)
		b.ReportMetric(ours.allocs-theirs.allocs, "allocs-over-"+r.name)
		b.ReportMetric(ours.bytes/theirs.bytes, "bytes/"+r.name)
	}
}

// takeTurns lets rivals take turns, so that whatever else the machine does hits all alike, and reports what the first of
// them takes of the time of the others. A turn is long enough to have its share in collecting the garbage that it makes.
// Of the rounds the one in the middle counts. It returns how many calls a turn has.
func takeTurns(b *testing.B, rivals []rival) int {
	b.Helper()
	calls := turn(b, rivals)
	var rounds [][]time.Duration
	for b.Loop() {
		took := make([]time.Duration, len(rivals))
		for i := range rivals {
			at := (i + len(rounds)) % len(rivals) // nobody is always behind the same one
			start := time.Now()
			for range calls {
				must(b, rivals[at].call())
			}
			took[at] = time.Since(start)
		}
		rounds = append(rounds, took)
	}
	for i, r := range rivals[1:] {
		b.ReportMetric(middle(rounds, i+1), rivals[0].name+"/"+r.name)
	}
	b.ReportMetric(0, "ns/op") // of a round, which says nothing
	return calls
}

// turn is how many calls a turn has: as many as the slowest rival makes when nothing is in its way.
func turn(b *testing.B, rivals []rival) int {
	b.Helper()
	const (
		long = 20 * time.Millisecond
		few  = 5
	)
	slowest := time.Duration(1)
	for _, r := range rivals {
		must(b, r.call())
		fastest := time.Hour
		for range few {
			start := time.Now()
			must(b, r.call())
			fastest = min(fastest, time.Since(start))
		}
		slowest = max(slowest, fastest)
	}
	return max(1, int(long/slowest))
}

// middle is the middle of the ratios of the rounds.
func middle(rounds [][]time.Duration, other int) float64 {
	ratios := make([]float64, len(rounds))
	for i, took := range rounds {
		ratios[i] = float64(took[0]) / float64(took[other])
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}

// cost is what a call takes of memory, all goroutines together.
type cost struct{ allocs, bytes float64 }

func measure(b *testing.B, r rival, calls int) cost {
	b.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range calls {
		must(b, r.call())
	}
	runtime.ReadMemStats(&after)
	return cost{
		allocs: float64(after.Mallocs-before.Mallocs) / float64(calls),
		bytes:  float64(after.TotalAlloc-before.TotalAlloc) / float64(calls),
	}
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
