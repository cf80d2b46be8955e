package cache

import (
	"container/list"
	"math"
	"sync"
	"sync/atomic"
	"time"
)

// table holds a limited number of verdicts. It may be read at any time, and is changed by one goroutine at a time.
//
// What has to go when it is full is found by SIEVE: a hand goes round from the oldest to the newest, passes over those
// that were asked for since it came by last, and stops at the first that was not.
type table struct {
	entries sync.Map // the list.Element of each space
	order   *list.List
	hand    *list.Element
	limit   int
}

type entry struct {
	spaceID string
	exists  bool
	until   time.Duration // on the store's clock
	asked   atomic.Bool   // since the hand came by
}

func newTable(limit int) *table { return &table{order: list.New(), limit: limit} }

func (t *table) len() int { return t.order.Len() }

func (t *table) get(spaceID string, now time.Duration) (exists, ok bool) {
	held, ok := t.entries.Load(spaceID)
	if !ok {
		return false, false
	}
	e, _ := held.(*list.Element).Value.(*entry)
	if now >= e.until {
		return false, false
	}
	if !e.asked.Load() { // processors that read only do not disturb each other
		e.asked.Store(true)
	}
	return e.exists, true
}

func (t *table) put(spaceID string, exists bool, now, life time.Duration) {
	t.drop(spaceID)
	if t.order.Len() >= t.limit {
		t.evict(now)
	}
	until := now + life
	if until < now {
		until = math.MaxInt64
	}
	t.entries.Store(spaceID, t.order.PushBack(&entry{spaceID: spaceID, exists: exists, until: until}))
}

func (t *table) drop(spaceID string) {
	held, ok := t.entries.LoadAndDelete(spaceID)
	if !ok {
		return
	}
	element, _ := held.(*list.Element)
	if t.hand == element {
		t.hand = element.Next()
	}
	t.order.Remove(element)
}

// evict drops one verdict.
func (t *table) evict(now time.Duration) {
	for {
		if t.hand == nil {
			t.hand = t.order.Front()
		}
		e, _ := t.hand.Value.(*entry)
		if now >= e.until || !e.asked.Swap(false) {
			t.drop(e.spaceID)
			return
		}
		t.hand = t.hand.Next()
	}
}
