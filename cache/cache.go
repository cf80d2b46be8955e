// Package cache remembers which Kibana spaces exist.
//
// Kibana accepts a request into a space that does not exist and strands what it writes there, so a client has to know
// that a space exists before it sends anything into it. A [Store] holds that knowledge: it answers with a [Verdict],
// from memory when it can and through a [Loader] when it must. [Memory] is the store in this process; the interface is
// small so that a store shared between processes can stand in for it.
//
// Whatever the store, four promises hold. Concurrent callers who need the same space share one load. A verdict is kept
// for a limited time, and "missing" for a much shorter one than "exists". An error is never remembered. And after
// [Store.Forget] has returned, nobody who asks gets an answer that Kibana gave before.
//
// A verdict is what one set of credentials was told. Kibana answers others differently, so a store belongs to one
// client and the clients derived from it, never to clients with different credentials.
package cache

import (
	"context"
	"errors"
)

// ErrClosed is returned by the methods of a store after it was closed.
var ErrClosed = errors.New("cache: store is closed")

// Verdict is what is known of a space.
type Verdict struct {
	// Exists reports that the space exists.
	Exists bool
	// Cached reports that the answer came from memory, so it may be as old as the store's TTL. It is false when the
	// answer came from a load that ran during the call, whether this call started that load or joined it.
	Cached bool
}

// Loader asks Kibana whether a space exists.
//
// An error means that there is no verdict: nothing is remembered, and everybody who waits for this load gets the error
// as it is. A Loader must heed ctx, must be safe for concurrent use, and must not use the store that called it.
//
// One load may answer several callers, so all Loaders given to a store must be interchangeable. As a Loader is handed
// the context and the space, it need capture nothing that belongs to a single call: made once and kept, it lets a
// verdict from memory cost no allocation.
type Loader func(ctx context.Context, spaceID string) (exists bool, err error)

// Store remembers verdicts. Its methods are safe for concurrent use.
type Store interface {
	// Verdict tells whether a space exists, from memory or else through load. Concurrent callers for one space share
	// one load.
	//
	// A caller who waits for another's load stops waiting when ctx ends and returns ctx's error, while the load goes
	// on. A load that fails because the context of the caller who started it ended is started again for those who
	// still wait. Other errors of load reach everybody who waits for it, unchanged.
	Verdict(ctx context.Context, spaceID string, load Loader) (Verdict, error)

	// Forget drops the verdict on a space, whether it exists or not, and keeps loads that are under way from being
	// remembered. A call of Verdict that starts after Forget has returned is never answered by a load that began
	// before. Call it after every attempt to create, update or delete a space, failed and cancelled attempts
	// included, with a context that outlives them (see [context.WithoutCancel]).
	//
	// An error means that a stale verdict may live on until it expires. Forgetting an unknown space is not an error.
	Forget(ctx context.Context, spaceID string) error

	// Stats returns the store's figures so far. It goes on working after Close.
	Stats() Stats

	// Close releases what the store holds in the background. Calls under way end as they would have; later ones
	// return [ErrClosed]. Close may be called more than once.
	Close() error
}

// Stats are the figures of a store since it was made. They are read one after another while the store is in use, so
// they may be off against each other by the calls under way.
type Stats struct {
	// Hits counts the verdicts answered from memory.
	Hits uint64
	// Misses counts the calls of Verdict that memory could not answer. They started a load, joined one or gave up.
	Misses uint64
	// Loads counts the questions to Kibana: the loads started, including those under way and those started again.
	Loads uint64
	// FailedLoads counts the loads that returned an error.
	FailedLoads uint64
	// Negative counts the verdicts "missing" handed out, from memory or fresh. They are among Hits and Misses too.
	Negative uint64
	// Entries is how many verdicts are held now. Expired ones count until their space is asked about again or their
	// place is needed.
	Entries int
}

// A Partitioner is a [Store] that can keep apart what different credentials were told, as one that is shared between
// processes must. Whoever uses a store with a credential uses the partition that is named after it, not the store itself.
type Partitioner interface {
	Store

	// Partition returns the store of the verdicts that belong to a name, the same for the same name. Nothing that is
	// told to one partition is seen through another. Names must not hold secrets. Close the Partitioner, not its parts.
	Partition(name string) Store
}
