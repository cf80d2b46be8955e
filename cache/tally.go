package cache

import (
	"sync/atomic"
	"unsafe"
)

// tally is a counter in parts, each in a cache line of its own, so that goroutines that count at once seldom meet.
type tally [16]struct {
	atomic.Uint64
	_ [56]byte
}

// add picks the part by where the stack of the goroutine lies: each goroutine keeps to one, whatever processor it is on.
func (t *tally) add() {
	var here byte
	t[uintptr(unsafe.Pointer(&here))>>13%uintptr(len(t))].Add(1) //nolint:gosec // it is only a number
}

func (t *tally) sum() uint64 {
	var sum uint64
	for i := range t {
		sum += t[i].Load()
	}
	return sum
}
