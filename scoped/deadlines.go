package scoped

import (
	"context"
	"sync"
	"time"
)

// deadlines ends attempts that take too long. All have the same time, so they end in the order in which they began or
// last moved, and one timer does for a client: setting and stopping one for each attempt wakes up the thread that waits
// for the network.
type deadlines struct {
	limit time.Duration // 0 for none
	made  time.Time

	mu    sync.Mutex
	first *exchange
	last  *exchange
	timer *time.Timer
	armed bool
}

// deadline is the end of the attempt of an exchange.
type deadline struct {
	at         time.Duration // since the client was made, 0 when it is not waited for
	prev, next *exchange
}

func newDeadlines(limit time.Duration) *deadlines { return &deadlines{limit: limit, made: time.Now()} }

// start waits for the end of an attempt that begins now, which is then cancelled with a *TimeoutError.
func (d *deadlines) start(x *exchange, now time.Time) {
	if d.limit == 0 {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.push(x, now)
}

// again gives an attempt that has not ended its time anew.
func (d *deadlines) again(x *exchange) {
	if d.limit == 0 {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if x.deadline.at != 0 {
		d.remove(x)
		d.push(x, time.Now())
	}
}

// stop waits no more.
func (d *deadlines) stop(x *exchange) {
	if d.limit == 0 {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if x.deadline.at != 0 {
		d.remove(x)
	}
}

func (d *deadlines) push(x *exchange, now time.Time) {
	x.deadline = deadline{at: now.Sub(d.made) + d.limit, prev: d.last}
	if d.last == nil {
		d.first = x
	} else {
		d.last.deadline.next = x
	}
	d.last = x
	if !d.armed {
		d.arm(d.limit)
	}
}

func (d *deadlines) remove(x *exchange) {
	own := x.deadline
	if own.prev == nil {
		d.first = own.next
	} else {
		own.prev.deadline.next = own.next
	}
	if own.next == nil {
		d.last = own.prev
	} else {
		own.next.deadline.prev = own.prev
	}
	x.deadline = deadline{}
}

func (d *deadlines) arm(wait time.Duration) {
	d.armed = true
	if d.timer == nil {
		d.timer = time.AfterFunc(wait, d.due)
		return
	}
	d.timer.Reset(wait)
}

// due ends the attempts whose time is up.
func (d *deadlines) due() {
	for _, end := range d.passed() {
		end(&TimeoutError{Of: "attempt", Limit: d.limit})
	}
}

func (d *deadlines) passed() (ends []context.CancelCauseFunc) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.armed = false
	for d.first != nil {
		if left := d.first.deadline.at - time.Since(d.made); left > 0 {
			d.arm(left)
			break
		}
		ends = append(ends, d.first.cancel)
		d.remove(d.first)
	}
	return ends
}
