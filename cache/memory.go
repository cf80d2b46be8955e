package cache

import (
	"cmp"
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
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
	// MaxEntries bounds how many verdicts are held, of either kind. When there are more, one goes that has expired or
	// that nobody has asked for lately. Zero means [DefaultMaxEntries].
	MaxEntries int
	// Now is the clock that lives are measured with, for tests and simulations; it must not go back. Nil means the
	// monotonic clock of the machine.
	Now func() time.Time
}

// Memory is a [Store] in the memory of this process. It runs no goroutine. Make one with [New].
type Memory struct {
	verdicts    held
	clock       clock
	ttl         time.Duration
	negativeTTL time.Duration
	closed      atomic.Bool

	lock  sync.Mutex // of loads, and held by whoever changes verdicts
	loads map[string]*flight

	// A hit takes nanoseconds, so hits are counted where processors do not fight over them.
	hits, negative tally
	// A load takes a round trip, so plain counters are good enough.
	misses, loaded, failed atomic.Uint64
}

var _ Store = (*Memory)(nil)

// New returns an empty store. It fails if a field of opts is negative, and names that field.
func New(opts Options) (*Memory, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}
	return &Memory{
		verdicts:    newTable(cmp.Or(opts.MaxEntries, DefaultMaxEntries)),
		clock:       newClock(opts.Now),
		ttl:         cmp.Or(opts.TTL, DefaultTTL),
		negativeTTL: cmp.Or(opts.NegativeTTL, DefaultNegativeTTL),
		loads:       map[string]*flight{},
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

// Verdict implements [Store]. An answer from memory does not look at ctx and does not allocate.
//
// The load runs in the goroutine, and with the context, of the caller who started it. If it panics, the panic goes on
// in that goroutine, those who joined it get an error that carries the panic, and the next caller loads anew.
func (m *Memory) Verdict(ctx context.Context, spaceID string, load Loader) (Verdict, error) {
	if m.closed.Load() {
		return Verdict{}, ErrClosed
	}
	if exists, ok := m.verdicts.get(spaceID, m.clock.now()); ok {
		m.hits.add()
		return m.handOut(Verdict{Exists: exists, Cached: true}), nil
	}
	m.misses.Add(1)
	exists, err := m.load(ctx, spaceID, load)
	if err != nil {
		return Verdict{}, err
	}
	return m.handOut(Verdict{Exists: exists}), nil
}

func (m *Memory) handOut(v Verdict) Verdict {
	if !v.Exists {
		m.negative.add()
	}
	return v
}

// Forget implements [Store]. It does not look at ctx, and its only error is [ErrClosed].
func (m *Memory) Forget(_ context.Context, spaceID string) error {
	if m.closed.Load() {
		return ErrClosed
	}
	m.lock.Lock()
	defer m.lock.Unlock()
	m.verdicts.drop(spaceID)
	if f, underway := m.loads[spaceID]; underway {
		f.forgotten = true
		delete(m.loads, spaceID)
	}
	return nil
}

// Stats implements [Store].
func (m *Memory) Stats() Stats {
	// Failures are read before loads, so that there are never more of them.
	failed := m.failed.Load()
	stats := Stats{
		Hits:        m.hits.sum(),
		Misses:      m.misses.Load(),
		Loads:       m.loaded.Load(),
		FailedLoads: failed,
		Negative:    m.negative.sum(),
	}
	m.lock.Lock()
	defer m.lock.Unlock()
	stats.Entries = m.verdicts.len()
	return stats
}

// Close implements [Store]. The error is always nil.
func (m *Memory) Close() error {
	m.closed.Store(true)
	return nil
}

// held is a *table. Whoever imports this package sees the types of the fields of a Memory, and the compiler compiles all
// methods of generic ones, which sync.Map is made of, again there; it does not see what an interface holds.
type held interface {
	len() int
	get(spaceID string, now time.Duration) (exists, ok bool)
	put(spaceID string, exists bool, now, life time.Duration)
	drop(spaceID string)
}
