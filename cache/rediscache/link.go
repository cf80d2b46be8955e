package rediscache

import (
	"context"
	"math/rand/v2"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/redis/rueidis"
)

// A link is the connection to Redis that the partitions of a store share. It is down until it has been restored, and
// again from the first failure on.
type link struct {
	opts       Options
	keys       string // what all keys begin with
	partitions partitions
	closed     atomic.Bool

	mu      sync.Mutex
	client  rueidis.Client // nil if there is none
	number  uint64         // of the client
	breaks  uint64         // how often something may have been missed
	noted   uint64         // how often a Forget was noted
	forgets map[string]forgotten
	sweepAt int // how many forgets to look through for old ones
	state   State

	down    chan struct{} // tells the keeper that the link went down
	stop    context.CancelFunc
	keeping sync.WaitGroup
}

// A forgotten key is deleted again whenever Redis comes back: it may come back with what it knew earlier.
type forgotten struct {
	pending bool      // not known to have been deleted at all
	until   time.Time // when Redis cannot know it any more, if not pending
}

func newLink(opts Options) *link {
	ctx, stop := context.WithCancel(context.Background())
	l := &link{
		opts: opts, keys: opts.Prefix + ":v1:", forgets: map[string]forgotten{}, sweepAt: 1024,
		state: State{Since: time.Now(), Cause: errConnecting}, down: make(chan struct{}, 1), stop: stop,
	}
	if err := l.attempt(ctx); err != nil {
		l.mu.Lock()
		l.state.Cause, l.state.Outages = err, 1
		l.mu.Unlock()
		l.down <- struct{}{}
	}
	l.keeping.Go(func() { l.keep(ctx) })
	return l
}

func (l *link) partition(name string) *Store {
	return l.partitions.get(url.QueryEscape(name), func() *Store { return newPartition(l, name) })
}

// usable is the client, nil while the link is down.
func (l *link) usable() rueidis.Client {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.state.Available {
		return nil
	}
	return l.client
}

func (l *link) current() State {
	l.mu.Lock()
	defer l.mu.Unlock()
	s := l.state
	for _, f := range l.forgets {
		if f.pending {
			s.PendingForgets++
		}
	}
	return s
}

// lose takes the link down after an operation of the given client failed.
func (l *link) lose(client rueidis.Client, cause error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if client == l.client {
		l.fall(cause)
	}
}

// interrupt takes the link down because Redis may have lost track of what it was to tell us.
func (l *link) interrupt(number uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if number == l.number {
		l.fall(errInterrupted)
	}
}

// fall takes the link down. What this process holds goes: nobody would say that it was forgotten.
func (l *link) fall(cause error) {
	l.breaks++
	if !l.state.Available {
		return
	}
	l.state.Available, l.state.Since, l.state.Cause = false, time.Now(), cause
	l.state.Outages++
	l.partitions.clear()
	select {
	case l.down <- struct{}{}:
	default:
	}
}

// forget deletes a key. If that fails, or Redis comes back with an earlier state, it is done when Redis is back.
func (l *link) forget(ctx context.Context, key string) error {
	l.note(key)
	_, err := l.do(ctx, func(ctx context.Context, c rueidis.Client) rueidis.RedisResult {
		return c.Do(ctx, c.B().Del().Key(key).Build())
	})
	l.mu.Lock()
	defer l.mu.Unlock()
	if err != nil {
		l.forgets[key] = forgotten{pending: true}
		return &unavailableError{l.state.Cause}
	}
	l.done(key)
	return nil
}

// note remembers that a key is to be deleted.
func (l *link) note(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.noted++
	l.forgets[key] = forgotten{pending: true}
	if len(l.forgets) < l.sweepAt {
		return
	}
	now := time.Now()
	for key, f := range l.forgets {
		if !f.pending && now.After(f.until) {
			delete(l.forgets, key)
		}
	}
	l.sweepAt = max(1024, 2*len(l.forgets))
}

// done notes that a key was deleted. The caller holds the lock.
func (l *link) done(key string) {
	l.forgets[key] = forgotten{until: time.Now().Add(max(l.opts.TTL, l.opts.NegativeTTL) + time.Second)}
}

// keep brings the link up whenever it is down, until ctx ends.
func (l *link) keep(ctx context.Context) {
	failures := 0
	for {
		select {
		case <-ctx.Done():
			return
		case <-l.down:
		}
		l.opts.tell(l.current())
		for {
			if !pause(ctx, failures) {
				return
			}
			failures++
			if l.attempt(ctx) == nil {
				break
			}
		}
		state := l.current()
		l.opts.tell(state)
		if steady(ctx, l.down) {
			failures = 0
		}
	}
}

// settled is how long the link must have been up for the next attempts to be quick.
const settled = 10 * time.Second

// steady waits until the link has been up for a while. It returns false if it goes down before.
func steady(ctx context.Context, down chan struct{}) bool {
	timer := time.NewTimer(settled)
	defer timer.Stop()
	select {
	case <-down:
		down <- struct{}{}
		return false
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// pause waits before an attempt: not at all, then from a tenth of a second to five seconds, give or take. It returns
// false if ctx ends.
func pause(ctx context.Context, failures int) bool {
	if failures == 0 {
		return ctx.Err() == nil
	}
	full := min(50*time.Millisecond<<min(failures, 10), 5*time.Second)
	timer := time.NewTimer(full/2 + rand.N(full)) //nolint:gosec // spreads load
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// attempt connects if need be, makes good in Redis what it missed, and brings the link up. After a failure it starts
// from a new connection: the old one may lead to a server that is no longer the one to write to.
func (l *link) attempt(ctx context.Context) error {
	client, err := l.connected()
	if err != nil {
		return err
	}
	for {
		keys, breaks, noted := l.outstanding()
		if err := l.restore(ctx, client, keys); err != nil {
			l.drop(err)
			return err
		}
		if l.rise(breaks, noted) {
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}

func (l *link) connected() (rueidis.Client, error) {
	l.mu.Lock()
	if client := l.client; client != nil {
		l.mu.Unlock()
		return client, nil
	}
	l.number++
	number := l.number
	l.mu.Unlock()

	option := l.opts.Redis
	option.OnInvalidations = func(keys []rueidis.RedisMessage) { l.told(number, keys) }
	client, err := rueidis.NewClient(option)
	l.mu.Lock()
	defer l.mu.Unlock()
	if err != nil {
		l.state.Cause = err
		return nil, err
	}
	l.client = client
	return client, nil
}

func (l *link) outstanding() (keys []string, breaks, noted uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key := range l.forgets {
		keys = append(keys, key)
	}
	return keys, l.breaks, l.noted
}

// rise brings the link up, unless something happened since breaks and noted were read. What this process found by itself
// goes: others may have forgotten it.
func (l *link) rise(breaks, noted uint64) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.breaks != breaks || l.noted != noted {
		return false
	}
	for key, f := range l.forgets {
		if f.pending {
			l.done(key)
		}
	}
	l.state.Available, l.state.Since, l.state.Cause = true, time.Now(), nil
	l.partitions.clear()
	return true
}

// drop ends the connection.
func (l *link) drop(cause error) {
	l.mu.Lock()
	client := l.client
	l.client = nil
	l.number++
	l.state.Cause = cause
	l.mu.Unlock()
	if client != nil {
		client.Close()
	}
}

func (l *link) close() {
	if l.closed.Swap(true) {
		l.keeping.Wait()
		return
	}
	l.stop()
	l.keeping.Wait()
	l.mu.Lock()
	l.fall(errClosed)
	l.mu.Unlock()
	l.drop(errClosed)
}

// partitions are the parts of a store by their escaped names.
type partitions struct {
	mu  sync.RWMutex
	all map[string]*Store
}

// find is the partition of a name, if there is one.
func (p *partitions) find(name string) (*Store, bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	s, ok := p.all[name]
	return s, ok
}

func (p *partitions) get(name string, made func() *Store) *Store {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s, ok := p.all[name]; ok {
		return s
	}
	if p.all == nil {
		p.all = map[string]*Store{}
	}
	s := made()
	p.all[name] = s
	return s
}

// clear forgets all that this process holds.
func (p *partitions) clear() {
	p.mu.RLock()
	defer p.mu.RUnlock()
	for _, s := range p.all {
		s.table.clear()
	}
}
