package cache

import (
	"cmp"
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/maypok86/otter/v2"
	"github.com/maypok86/otter/v2/stats"
)

// What a zero field of [Options] stands for.
const (
	DefaultTTL         = 5 * time.Minute
	DefaultNegativeTTL = 5 * time.Second
	DefaultMaxEntries  = 10_000
)

// Options configure a [Memory]. The zero value means the defaults.
//
// There is no switch that turns remembering off. A life of [time.Nanosecond] does it: each verdict is then as good as
// expired when it arrives, and concurrent callers still share one load.
type Options struct {
	// TTL is how long "exists" is believed, counted from when the answer arrived; hits do not extend it. Zero means
	// [DefaultTTL].
	TTL time.Duration
	// NegativeTTL is how long "missing" is believed, counted likewise. It bounds how long a space that somebody else
	// has just created stays refused. Zero means [DefaultNegativeTTL].
	NegativeTTL time.Duration
	// MaxEntries bounds how many verdicts are held, of either kind. Beyond it, those least likely to be asked for
	// again are dropped. Zero means [DefaultMaxEntries].
	MaxEntries int
}

// Memory is a [Store] in the memory of this process. Make one with [New] and call [Memory.Close] when done with it.
type Memory struct {
	verdicts *otter.Cache[string, bool]
	closed   atomic.Bool

	// A hit takes nanoseconds, so hits are counted in striped counters, which processors do not fight over.
	calls    *stats.Counter
	negative *stats.Counter
	// A load takes a round trip, so plain counters are good enough.
	loads       atomic.Uint64
	failedLoads atomic.Uint64
}

var _ Store = (*Memory)(nil)

// New returns an empty store. It fails if a field of opts is negative, and names that field.
func New(opts Options) (*Memory, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}
	verdicts, err := otter.New(&otter.Options[string, bool]{
		MaximumSize:      cmp.Or(opts.MaxEntries, DefaultMaxEntries),
		ExpiryCalculator: expiry(cmp.Or(opts.TTL, DefaultTTL), cmp.Or(opts.NegativeTTL, DefaultNegativeTTL)),
	})
	if err != nil {
		return nil, fmt.Errorf("cache: %w", err)
	}
	return &Memory{
		verdicts: verdicts,
		calls:    stats.NewCounter(),
		negative: stats.NewCounter(),
	}, nil
}

func (o Options) validate() error {
	switch {
	case o.TTL < 0:
		return fmt.Errorf("cache: Options.TTL is %v, must not be negative", o.TTL)
	case o.NegativeTTL < 0:
		return fmt.Errorf("cache: Options.NegativeTTL is %v, must not be negative", o.NegativeTTL)
	case o.MaxEntries < 0:
		return fmt.Errorf("cache: Options.MaxEntries is %d, must not be negative", o.MaxEntries)
	}
	return nil
}

func expiry(positive, negative time.Duration) otter.ExpiryCalculator[string, bool] {
	return otter.ExpiryWritingFunc(func(verdict otter.Entry[string, bool]) time.Duration {
		if verdict.Value {
			return positive
		}
		return negative
	})
}

// Verdict implements [Store]. An answer from memory does not look at ctx and does not allocate.
//
// The load runs in the goroutine, and with the context, of the caller who started it. If it panics, the panic goes on
// in that goroutine, those who joined it get an error that carries the panic, and the next caller loads anew.
func (m *Memory) Verdict(ctx context.Context, spaceID string, load Loader) (Verdict, error) {
	if m.closed.Load() {
		return Verdict{}, ErrClosed
	}
	if exists, ok := m.verdicts.GetIfPresent(spaceID); ok {
		m.calls.RecordHits(1)
		return m.handOut(Verdict{Exists: exists, Cached: true}), nil
	}
	m.calls.RecordMisses(1)
	exists, err := m.verdicts.Get(ctx, spaceID, m.counted(load))
	if err != nil {
		return Verdict{}, err
	}
	return m.handOut(Verdict{Exists: exists}), nil
}

func (m *Memory) handOut(v Verdict) Verdict {
	if !v.Exists {
		m.negative.RecordHits(1)
	}
	return v
}

func (m *Memory) counted(load Loader) otter.LoaderFunc[string, bool] {
	return func(ctx context.Context, spaceID string) (bool, error) {
		m.loads.Add(1)
		exists, err := load(ctx, spaceID)
		if err != nil {
			m.failedLoads.Add(1)
		}
		return exists, err
	}
}

// Forget implements [Store]. It does not look at ctx, and its only error is [ErrClosed].
func (m *Memory) Forget(_ context.Context, spaceID string) error {
	if m.closed.Load() {
		return ErrClosed
	}
	m.verdicts.Invalidate(spaceID)
	return nil
}

// Stats implements [Store].
func (m *Memory) Stats() Stats {
	calls := m.calls.Snapshot()
	// Failures are read before loads, so that there are never more of them.
	failed := m.failedLoads.Load()
	return Stats{
		Hits:        calls.Hits,
		Misses:      calls.Misses,
		Loads:       m.loads.Load(),
		FailedLoads: failed,
		Negative:    m.negative.Snapshot().Hits,
		Entries:     m.verdicts.EstimatedSize(),
	}
}

// Close implements [Store]. It stops the goroutine that sweeps expired verdicts and waits for its end. The error is
// always nil.
func (m *Memory) Close() error {
	m.closed.Store(true)
	m.verdicts.StopAllGoroutines()
	return nil
}
