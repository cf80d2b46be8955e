package rediscache

import (
	"hash/maphash"
	"sync"
	"sync/atomic"
	"time"
)

// shards is how many parts a table has, so that processors rarely meet at a lock. It is a power of two.
const shards = 32

// A table is what this process holds of a partition: verdicts, and the flights that fetch others.
type table struct {
	seed   maphash.Seed
	start  time.Time
	room   int // verdicts in each shard
	shards [shards]shard
}

type shard struct {
	mu       sync.RWMutex
	verdicts map[string]held
	flights  map[string]*flight // open to callers
	detached map[*flight]string // no longer, and not landed: they still need to know of changes

	hits, negative atomic.Uint64
	_              [64]byte // keeps the counters of neighbours in other cache lines
}

type held struct {
	exists bool
	until  time.Duration // on the table's clock
}

func newTable(entries int) *table {
	t := &table{seed: maphash.MakeSeed(), start: time.Now(), room: (entries + shards - 1) / shards}
	for i := range t.shards {
		s := &t.shards[i]
		s.verdicts, s.flights, s.detached = map[string]held{}, map[string]*flight{}, map[*flight]string{}
	}
	return t
}

func (t *table) shard(spaceID string) *shard {
	return &t.shards[maphash.String(t.seed, spaceID)%shards]
}

// get is the verdict on a space, if there is one that still holds.
func (t *table) get(spaceID string) (exists, ok bool) {
	s := t.shard(spaceID)
	s.mu.RLock()
	v, ok := s.verdicts[spaceID]
	s.mu.RUnlock()
	if !ok || time.Since(t.start) >= v.until {
		return false, false
	}
	s.count(v.exists)
	return v.exists, true
}

func (s *shard) count(exists bool) {
	s.hits.Add(1)
	if !exists {
		s.negative.Add(1)
	}
}

// board returns the flight for a space, and whether the caller must lead it.
func (t *table) board(spaceID string) (f *flight, lead bool) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	if f = s.flights[spaceID]; f != nil {
		return f, false
	}
	f = &flight{done: make(chan struct{}), changed: make(chan struct{}, 1)}
	s.flights[spaceID] = f
	return f, true
}

// detach makes later callers start a flight of their own.
func (t *table) detach(spaceID string, f *flight) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.flights[spaceID] == f {
		s.detach(spaceID, f)
	}
}

func (s *shard) detach(spaceID string, f *flight) {
	delete(s.flights, spaceID)
	s.detached[f] = spaceID
}

// land ends a flight.
func (t *table) land(spaceID string, f *flight) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.flights[spaceID] == f {
		delete(s.flights, spaceID)
	}
	delete(s.detached, f)
	close(f.done)
}

// rearm makes a flight that is about to look notice what changes from now on.
func (t *table) rearm(spaceID string, f *flight) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	f.stale = false
	select {
	case <-f.changed:
	default:
	}
}

// put keeps what a flight found, unless the space changed or was forgotten since the flight looked. It tells whether what
// was found may be believed, which holds as well for flights that began before a Forget and are too late to be kept.
func (t *table) put(spaceID string, f *flight, exists bool, ttl time.Duration) (good bool) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	if f.stale {
		return false
	}
	if s.flights[spaceID] == f {
		s.makeRoom(t.room, spaceID)
		s.verdicts[spaceID] = held{exists, time.Since(t.start) + ttl}
	}
	return true
}

func (s *shard) makeRoom(room int, spaceID string) {
	if _, ok := s.verdicts[spaceID]; ok {
		return
	}
	for other := range s.verdicts {
		if len(s.verdicts) < room {
			return
		}
		delete(s.verdicts, other)
	}
}

// change drops the verdict on a space that Redis says has changed. Who looks now looks again.
func (t *table) change(spaceID string) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.verdicts, spaceID)
	s.notify(spaceID)
}

func (s *shard) notify(spaceID string) {
	if f := s.flights[spaceID]; f != nil {
		f.notice()
	}
	for f, id := range s.detached {
		if id == spaceID {
			f.notice()
		}
	}
}

// forget drops the verdict on a space and keeps flights under way from later callers.
func (t *table) forget(spaceID string) {
	s := t.shard(spaceID)
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.verdicts, spaceID)
	s.notify(spaceID)
	if f := s.flights[spaceID]; f != nil {
		s.detach(spaceID, f)
	}
}

// clear forgets all spaces.
func (t *table) clear() {
	for i := range t.shards {
		s := &t.shards[i]
		s.mu.Lock()
		clear(s.verdicts)
		for spaceID, f := range s.flights {
			s.detach(spaceID, f)
		}
		for f := range s.detached {
			f.notice()
		}
		s.mu.Unlock()
	}
}

// figures sums up the shards. It drops the verdicts that have expired.
func (t *table) figures() (hits, negative uint64, entries int) {
	now := time.Since(t.start)
	for i := range t.shards {
		s := &t.shards[i]
		hits, negative = hits+s.hits.Load(), negative+s.negative.Load()
		s.mu.Lock()
		for id, v := range s.verdicts {
			if now >= v.until {
				delete(s.verdicts, id)
			}
		}
		entries += len(s.verdicts)
		s.mu.Unlock()
	}
	return hits, negative, entries
}
