package rediscache

import (
	"context"
	"net/url"
	"sync/atomic"

	"github.com/kibana-go/kibana-go/cache"
)

// Store is a [cache.Store] whose verdicts are shared by all processes that use the same Redis. Make one with [New] and
// call [Store.Close] when done with it. It is a [cache.Partitioner]: clients with different credentials may have the
// same Store, as each keeps to a partition of its own.
type Store struct {
	link   *link
	keys   string // what the keys of this partition begin with
	shared bool   // made by Partition, so that Close is for another
	table  *table

	misses      atomic.Uint64
	negative    atomic.Uint64 // among misses
	loads       atomic.Uint64
	failedLoads atomic.Uint64
}

var _ cache.Partitioner = (*Store)(nil)

// New returns a store. It fails if opts cannot be right, and names the field.
//
// It does not fail when Redis cannot be reached: the store then works as one in memory, says so in its [State], and goes
// on trying. New itself tries once, for no longer than the Dialer.Timeout and a few times the Timeout.
func New(opts Options) (*Store, error) {
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, err
	}
	return newLink(opts).partition(""), nil
}

// Partition returns the part of the store that has the given name, which may be any text. Parts share the connection and
// the state, and no verdict; the store itself is the part with no name. It must not be called with names without end:
// the store keeps each. Closing a part does nothing, closing the store closes all.
func (s *Store) Partition(name string) cache.Store { return s.link.partition(name) }

func newPartition(l *link, name string) *Store {
	return &Store{
		link: l, keys: l.keys + url.QueryEscape(name) + ":", shared: name != "", table: newTable(l.opts.MaxEntries),
	}
}

// Verdict implements [cache.Store]. An answer that this process holds looks at neither ctx nor the network, and does not
// allocate.
//
// An answer that another process got counts as from memory, unless the call waited for it. If load panics, the panic
// goes on in the goroutine that called it, and those who waited for it in this process get an error.
func (s *Store) Verdict(ctx context.Context, spaceID string, load cache.Loader) (cache.Verdict, error) {
	if s.link.closed.Load() {
		return cache.Verdict{}, cache.ErrClosed
	}
	if exists, ok := s.table.get(spaceID); ok {
		return cache.Verdict{Exists: exists, Cached: true}, nil
	}
	v, err := s.fly(ctx, spaceID, load)
	if err == nil && v.Cached {
		s.table.shard(spaceID).count(v.Exists)
		return v, nil
	}
	s.misses.Add(1)
	if err == nil && !v.Exists {
		s.negative.Add(1)
	}
	return v, err
}

// Forget implements [cache.Store]. It takes no longer than Options.Timeout, and heeds no end of ctx.
//
// When it returns nil, no call that starts in this process gets an older answer, and none in another process that has
// handled what Redis tells it: that takes about as long as a message from Redis does, and where the connection died in
// silence until that is noticed, see Options.Redis.
//
// When Redis cannot be used, the error wraps [ErrUnavailable]. This process has forgotten all the same; others may
// believe the verdict until it expires, or until Redis is back: the store then forgets there first of all.
func (s *Store) Forget(ctx context.Context, spaceID string) error {
	if s.link.closed.Load() {
		return cache.ErrClosed
	}
	s.table.forget(spaceID)
	err := s.link.forget(context.WithoutCancel(ctx), s.keys+spaceID)
	// What was read before Redis forgot may have been kept since.
	s.table.forget(spaceID)
	return err
}

// Stats implements [cache.Store], for this process and this partition. Hits include the verdicts read from Redis,
// and Entries are those that this process holds.
func (s *Store) Stats() cache.Stats {
	hits, negative, entries := s.table.figures()
	failed := s.failedLoads.Load()
	return cache.Stats{
		Hits: hits, Misses: s.misses.Load(), Loads: s.loads.Load(), FailedLoads: failed,
		Negative: negative + s.negative.Load(), Entries: entries,
	}
}

// State tells whether Redis can be used, and since when. It goes on working after Close.
func (s *Store) State() State { return s.link.current() }

// Close implements [cache.Store]: it ends the connection to Redis and waits for the end of all goroutines of the store.
// Calls under way go on without Redis. A partition's Close does nothing. The error is always nil.
func (s *Store) Close() error {
	if !s.shared {
		s.link.close()
	}
	return nil
}
