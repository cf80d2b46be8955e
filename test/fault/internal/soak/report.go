package soak

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// Report says what came of a soak.
type Report struct {
	Duration time.Duration
	Calls    int
	Breaches []string // what the client got wrong, each kind a few times

	mu       sync.Mutex
	requests int
	faults   int
	failures map[string]int // by type
	untyped  int
	twice    int      // writes applied more than once that may be
	doubled  int      // and that may not
	heap     []uint64 // in bytes, at the end of each round
	left     struct{ bodies, connections, goroutines int }
}

// most is how many breaches are told in full.
const most = 20

// note counts a call, and hands back its error.
func (r *Report) note(err error) error {
	r.mu.Lock()
	r.Calls++
	kind := ""
	if err != nil {
		kind = typeOf(err)
		r.failures[kind]++
		if kind == "" {
			r.untyped++
		}
	}
	r.mu.Unlock()
	switch {
	case err != nil && kind == "":
		r.breach(fmt.Errorf("an error of no type: %w", err))
	case kind == "SpaceNotFoundError" || kind == "ArgumentError":
		r.breach(fmt.Errorf("a call that was right: %w", err))
	}
	return err
}

// typeOf is the name of the exported type that an error is of, the most telling one; empty for none.
func typeOf(err error) string {
	for _, typ := range []struct {
		name string
		is   func(error) bool
	}{
		{"SpaceNotFoundError", is[*scoped.SpaceNotFoundError]},
		{"ArgumentError", is[*scoped.ArgumentError]},
		{"FileError", is[*scoped.FileError]},
		{"PartialError", is[*scoped.PartialError]},
		{"TimeoutError", is[*scoped.TimeoutError]},
		{"NotKibanaError", is[*scoped.NotKibanaError]},
		{"RateLimitError", is[*scoped.RateLimitError]},
		{"UnavailableError", is[*scoped.UnavailableError]},
		{"NotFoundError", is[*scoped.NotFoundError]},
		{"ConflictError", is[*scoped.ConflictError]},
		{"APIError", is[*scoped.APIError]},
		{"ConnectionError", is[*scoped.ConnectionError]},
		{"ErrTruncatedExport", func(err error) bool { return errors.Is(err, scoped.ErrTruncatedExport) }},
	} {
		if typ.is(err) {
			return typ.name
		}
	}
	return ""
}

func is[T error](err error) bool {
	var typed T
	return errors.As(err, &typed)
}

// breach notes what the client got wrong; nil is nothing.
func (r *Report) breach(err error) {
	if err == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.Breaches) < most {
		r.Breaches = append(r.Breaches, strings.ReplaceAll(err.Error(), "\n", "; "))
	}
}

var errTwice = errors.New("applied more than once")

// noteApplied looks at the writes that were applied more than once.
func (r *Report) noteApplied(marks []string) {
	for _, mark := range marks {
		if !strings.HasPrefix(mark, once) {
			r.twice++
			continue
		}
		r.doubled++
		r.breach(fmt.Errorf("write %s: %w", mark, errTwice))
	}
}

var errGrown = errors.New("the memory grew")

// judge looks at the figures as a whole.
func (r *Report) judge() {
	if first, last := r.thirds(); !flat(first, last) {
		r.breach(fmt.Errorf("%w from %.1f to %.1f MB", errGrown, megabytes(first), megabytes(last)))
	}
}

// thirds are the mean heaps of the first and the last third of the rounds.
func (r *Report) thirds() (first, last uint64) {
	third := len(r.heap) / 3
	return mean(r.heap[:third]), mean(r.heap[len(r.heap)-third:])
}

// flat tells whether memory that was in use at the beginning did not grow by more than a fifth and 8 MB.
func flat(first, last uint64) bool { return last <= first+first/5+8<<20 }

func mean(values []uint64) uint64 {
	if len(values) == 0 {
		return 0
	}
	var sum uint64
	for _, v := range values {
		sum += v
	}
	return sum / uint64(len(values))
}

func megabytes(n uint64) float64 { return float64(n) / (1 << 20) }

// WriteTo writes the breaches and, last, the figures as a table.
func (r *Report) WriteTo(w io.Writer) (int64, error) {
	var out strings.Builder
	for _, breach := range r.Breaches {
		fmt.Fprintln(&out, "BREACH:", breach)
	}
	table := tabwriter.NewWriter(&out, 0, 0, 2, ' ', 0)
	row := func(name, format string, values ...any) { _, _ = fmt.Fprintf(table, name+"\t"+format+"\n", values...) }
	failed := 0
	kinds := make([]string, 0, len(r.failures))
	for _, kind := range slices.Sorted(maps.Keys(r.failures)) {
		failed += r.failures[kind]
		kinds = append(kinds, fmt.Sprintf("%s %d", kind, r.failures[kind]))
	}
	first, last := r.thirds()
	row("time", "%.1f s, %d goroutines", r.Duration.Seconds(), workers)
	row("calls", "%d (%.0f a second)", r.Calls, float64(r.Calls)/r.Duration.Seconds())
	row("requests", "%d", r.requests)
	row("faults injected", "%d (%.1f %% of requests)", r.faults, 100*float64(r.faults)/float64(max(1, r.requests)))
	row("calls failed", "%d: %s", failed, strings.Join(kinds, ", "))
	row("failures without a type", "%d", r.untyped)
	row("writes applied twice, forbidden", "%d", r.doubled)
	row("writes applied twice, allowed", "%d", r.twice)
	row("left over", "%d bodies, %d connections, %d goroutines", r.left.bodies, r.left.connections, r.left.goroutines)
	row("heap, first and last third", "%.1f MB, %.1f MB", megabytes(first), megabytes(last))
	row("breaches", "%d", len(r.Breaches))
	_ = table.Flush() // a builder takes everything
	n, err := io.WriteString(w, out.String())
	return int64(n), err
}
