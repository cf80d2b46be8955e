package rediscache

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// A flight fetches the verdict on a space for all callers of this process who board it before it lands or is detached.
type flight struct {
	// Both are about what happened since the flight was last rearmed. The lock of the shard guards stale.
	stale   bool
	changed chan struct{}

	done    chan struct{} // closed when the flight has landed and the rest is set
	verdict cache.Verdict
	err     error
	again   bool // nobody failed but the leader, whose context ended
}

// notice tells the flight that the space has changed. The caller holds the lock of the shard.
func (f *flight) notice() {
	f.stale = true
	select {
	case f.changed <- struct{}{}:
	default:
	}
}

// fly gets a verdict that this process does not hold.
func (s *Store) fly(ctx context.Context, spaceID string, load cache.Loader) (cache.Verdict, error) {
	for {
		f, lead := s.table.board(spaceID)
		if lead {
			return s.lead(ctx, spaceID, f, load)
		}
		select {
		case <-f.done:
			if !f.again {
				return f.verdict, f.err
			}
		case <-ctx.Done():
			return cache.Verdict{}, ctx.Err()
		}
	}
}

// lead flies, and lands whatever happens.
func (s *Store) lead(ctx context.Context, spaceID string, f *flight, load cache.Loader) (cache.Verdict, error) {
	f.err = errors.New("rediscache: the load ended its goroutine")
	defer func() {
		broken := recover()
		if broken != nil {
			f.err = fmt.Errorf("rediscache: the load panicked: %v", broken)
		}
		s.table.land(spaceID, f)
		if broken != nil {
			panic(broken)
		}
	}()
	q := &search{store: s, spaceID: spaceID, key: s.keys + spaceID, flight: f, load: load}
	f.verdict, f.err = q.run(ctx)
	f.again = f.err != nil && ctx.Err() != nil && errors.Is(f.err, ctx.Err())
	return f.verdict, f.err
}

// A search looks for the verdict on a space: in Redis, with whoever asks Kibana already, or else in Kibana.
type search struct {
	store   *Store
	spaceID string
	key     string
	flight  *flight
	load    cache.Loader

	holder string // of the lease that was waited for last
	waits  int    // for how many holders
}

// patience is how many holders of a lease a search waits for. When even the second leaves no verdict, Kibana is failing,
// and a fleet that took turns would fail slowly.
const patience = 2

func (q *search) run(ctx context.Context) (cache.Verdict, error) {
	for {
		found, err := q.look(ctx)
		switch {
		case errors.Is(err, errDown):
			return q.alone(ctx)
		case err != nil:
			return cache.Verdict{}, err
		case found.verdict:
			if q.keep(found.exists, found.left) {
				return cache.Verdict{Exists: found.exists, Cached: q.waits == 0}, nil
			}
		case found.lease == "":
			if v, done, err := q.leased(ctx); done {
				return v, err
			}
		case !q.patient(found.lease):
			return q.unleased(ctx)
		default:
			if err := q.wait(ctx, found.left); err != nil {
				return cache.Verdict{}, err
			}
		}
	}
}

// look reads what Redis has, and notices what changes from now on.
func (q *search) look(ctx context.Context) (entry, error) {
	q.store.table.rearm(q.spaceID, q.flight)
	return q.store.link.read(ctx, q.key)
}

func (q *search) keep(exists bool, left time.Duration) bool {
	return q.store.table.put(q.spaceID, q.flight, exists, min(left, q.store.link.opts.life(exists)))
}

func (q *search) patient(holder string) bool {
	if holder != q.holder {
		q.holder = holder
		q.waits++
	}
	return q.waits <= patience
}

// wait waits until the lease of another has become a verdict, was given up, or has run out.
func (q *search) wait(ctx context.Context, left time.Duration) error {
	runsOut := time.NewTimer(left + 5*time.Millisecond)
	defer runsOut.Stop()
	select {
	case <-q.flight.changed:
	case <-runsOut.C:
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}

// leased asks Kibana for the whole fleet, if nobody else has begun to. It is done when there is an answer for the
// caller: an error, or a verdict that nobody forgot while it was on its way.
func (q *search) leased(ctx context.Context) (v cache.Verdict, done bool, err error) {
	link := q.store.link
	lease := newLease()
	ours, err := link.acquire(ctx, q.key, lease)
	if err != nil || !ours {
		return v, err != nil && !errors.Is(err, errDown), err
	}
	lasting := context.WithoutCancel(ctx)
	given := false
	defer func() {
		if !given {
			link.release(lasting, q.key, lease)
		}
	}()
	exists, err := q.loadLeased(ctx, lease)
	if err != nil {
		return v, true, err
	}
	given = true
	v = cache.Verdict{Exists: exists}
	switch kept, err := link.settle(lasting, q.key, lease, exists); {
	case err != nil: // Redis is gone, and whoever comes later does not join us.
		return v, true, nil
	case !kept:
		return v, false, nil
	}
	found, err := q.look(lasting)
	switch {
	case err != nil:
		return v, true, nil
	case found.verdict && found.exists == exists:
		return v, q.keep(exists, found.left), nil
	}
	return v, false, nil
}

// loadLeased asks Kibana and renews the lease until Kibana has answered.
func (q *search) loadLeased(ctx context.Context, lease string) (bool, error) {
	renewing, stop := context.WithCancel(context.WithoutCancel(ctx))
	var renewer sync.WaitGroup
	renewer.Go(func() { q.store.link.renew(renewing, q.key, lease) })
	defer renewer.Wait()
	defer stop()
	return q.ask(ctx)
}

// alone asks Kibana for this process, while Redis cannot be used.
func (q *search) alone(ctx context.Context) (cache.Verdict, error) {
	exists, err := q.ask(ctx)
	if err != nil {
		return cache.Verdict{}, err
	}
	q.keep(exists, q.store.link.opts.OutageTTL)
	return cache.Verdict{Exists: exists}, nil
}

// unleased asks Kibana for those who have boarded. Nobody would tell this flight that the space was forgotten meanwhile,
// so others must not join it, and what it finds is not kept.
func (q *search) unleased(ctx context.Context) (cache.Verdict, error) {
	q.store.table.detach(q.spaceID, q.flight)
	exists, err := q.ask(ctx)
	if err != nil {
		return cache.Verdict{}, err
	}
	return cache.Verdict{Exists: exists}, nil
}

func (q *search) ask(ctx context.Context) (bool, error) {
	q.store.loads.Add(1)
	exists, err := q.load(ctx, q.spaceID)
	if err != nil {
		q.store.failedLoads.Add(1)
	}
	return exists, err
}
