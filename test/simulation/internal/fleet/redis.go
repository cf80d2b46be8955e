package fleet

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// redis is a model of a Redis that a fleet shares verdicts through.
type redis struct {
	fleet *fleet
	keys  map[string]*key
}

// key is what Redis holds of a space.
type key struct {
	exists  bool
	until   time.Duration
	version int // counts the changes
	leased  bool
	waiting virtual.Gate // those who wait for the load of the process with the lease
	holders []*copies    // of a copy
}

func newRedis(f *fleet) *redis {
	r := &redis{fleet: f, keys: map[string]*key{}}
	if outage := f.params.Network.RedisOutage; outage.To > 0 {
		f.sim.At(outage.From, virtual.Func(r.fail))
	}
	return r
}

func (r *redis) down() bool { return r.fleet.params.Network.RedisOutage.covers(r.fleet.sim.Since()) }

// fail loses all data and connections.
func (r *redis) fail() {
	for _, name := range slices.Sorted(maps.Keys(r.keys)) {
		r.keys[name].changed(r.fleet.sim, 0)
	}
	clear(r.keys)
	for _, p := range r.fleet.processes {
		if p == nil {
			continue
		}
		if c, ok := p.verdicts.(*copies); ok {
			clear(c.known)
		}
	}
}

func (r *redis) key(name string) *key {
	k, ok := r.keys[name]
	if !ok {
		k = &key{}
		r.keys[name] = k
	}
	return k
}

// changed takes the value and the lease of a key away, and lets those who wait for it look again.
func (k *key) changed(sim *virtual.Sim, delay time.Duration) {
	k.version++
	k.until, k.leased, k.holders = 0, false, nil
	k.waiting.Open(sim, delay)
}

// forget deletes a verdict, of which all who hold a copy hear a little later.
func (r *redis) forget(name string) {
	k, delay := r.key(name), r.fleet.params.Network.Invalidation
	holders := k.holders
	k.changed(r.fleet.sim, delay)
	version := k.version
	r.fleet.sim.After(delay, virtual.Func(func() {
		for _, c := range holders {
			if c.known[name].version < version {
				delete(c.known, name)
				c.process.corrected(name)
			}
		}
	}))
}

// copies is a process's copies of what Redis holds.
type copies struct {
	process *process
	redis   *redis
	known   map[string]copied
	flights *memory // makes the goroutines of the process share a trip, and remembers nothing
	outage  *memory // is used while Redis is down
}

type copied struct {
	exists  bool
	until   time.Duration
	version int
	older   bool // it was there when this process asked, so Kibana may have said so a while ago
}

// patience is how many others a process waits for. When they leave no verdict, it asks Kibana itself.
const patience = 2

func newCopies(p *process) *copies {
	f, most := p.fleet, p.fleet.params.OutageTTL
	return &copies{
		process: p, redis: f.redis, known: map[string]copied{},
		flights: f.newMemory(time.Nanosecond, time.Nanosecond, 1),
		outage:  f.newMemory(min(f.params.TTL, most), min(f.params.NegativeTTL, most), f.params.MaxEntries),
	}
}

func (c *copies) ask(caller *virtual.Caller, name string, load cache.Loader) (cache.Verdict, error) {
	if c.redis.down() {
		return c.outage.ask(caller, name, load)
	}
	if exists, ok := c.held(name); ok {
		return cache.Verdict{Exists: exists, Cached: true}, nil
	}
	verdict, err := c.flights.ask(caller, name, func(ctx context.Context, name string) (bool, error) { return c.fetch(ctx, name, load) })
	_, found := c.held(name)
	verdict.Cached = err == nil && found && c.known[name].older
	return verdict, err
}

// fetch gets a verdict from Redis, or from Kibana when it is this process's turn to ask.
func (c *copies) fetch(ctx context.Context, name string, load cache.Loader) (bool, error) {
	sim, half := c.process.fleet.sim, c.process.fleet.params.Network.RedisTrip/2
	for waits := 0; ; waits++ {
		sim.Sleep(half)
		if c.redis.down() {
			return load(ctx, name)
		}
		count := &c.process.fleet.count
		count.add(sim.Since(), &count.totals.RedisReads)
		k := c.redis.key(name)
		switch {
		case sim.Since() < k.until:
			found := copied{k.exists, k.until, k.version, waits == 0}
			k.holders = append(k.holders, c)
			sim.Sleep(half)
			c.keep(name, k, found)
			return found.exists, nil
		case k.leased && waits < patience:
			k.waiting.Wait(sim)
		case k.leased:
			return load(ctx, name)
		default:
			return c.loadFor(ctx, name, k, load)
		}
	}
}

// loadFor asks Kibana with the lease of a key.
func (c *copies) loadFor(ctx context.Context, name string, k *key, load cache.Loader) (bool, error) {
	f := c.process.fleet
	half := f.params.Network.RedisTrip / 2
	k.leased = true
	version := k.version
	f.sim.Sleep(half)
	exists, err := load(ctx, name)
	f.sim.Sleep(half)
	if k.version != version {
		return exists, err
	}
	k.changed(f.sim, f.params.Network.Invalidation)
	if err != nil {
		return false, err
	}
	k.exists, k.until, k.holders = exists, f.sim.Since()+f.params.life(exists), []*copies{c}
	found := copied{exists: exists, until: k.until, version: k.version}
	f.sim.Sleep(half)
	c.keep(name, k, found)
	return exists, nil
}

// life is how long a verdict is shared.
func (p Params) life(exists bool) time.Duration {
	if exists {
		return p.TTL
	}
	return p.NegativeTTL
}

// keep holds a copy, unless the key has changed since it was read.
func (c *copies) keep(name string, k *key, found copied) {
	if k.version == found.version {
		c.known[name] = found
	}
}

func (c *copies) forget(name string) {
	delete(c.known, name)
	c.flights.forget(name)
	c.outage.forget(name)
	if !c.redis.down() {
		c.redis.forget(name)
	}
}

func (c *copies) held(name string) (exists, ok bool) {
	if c.redis.down() {
		return c.outage.held(name)
	}
	found, ok := c.known[name]
	return found.exists, ok && c.process.fleet.sim.Since() < found.until
}

func (c *copies) entries() int { return len(c.known) }
