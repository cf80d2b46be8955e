package cache

import (
	"math/rand/v2"
	"sync/atomic"
)

// tally is a counter in parts, each in a cache line of its own, so that processors that count at once seldom meet.
type tally [8]struct {
	atomic.Uint64
	_ [56]byte
}

func (t *tally) add() { t[rand.Uint32()%uint32(len(t))].Add(1) } //nolint:gosec // any part will do

func (t *tally) sum() uint64 {
	var sum uint64
	for i := range t {
		sum += t[i].Load()
	}
	return sum
}
