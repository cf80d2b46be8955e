package fleet

import (
	"context"
	"errors"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// process is a process with a client.
type process struct {
	fleet *fleet
	id    int
	home  []uint16 // its own spaces, the most popular first

	verdicts verdicts
	begun    time.Duration // when it was started; it has made no call yet while first is set
	first    bool
	busy     int // goroutines of the job under way
	replaced bool
}

// verdicts is what a process knows of spaces.
type verdicts interface {
	// ask answers as a store does. It may block.
	ask(caller *virtual.Caller, name string, load cache.Loader) (cache.Verdict, error)
	forget(name string)
	// held is the verdict held at the time of the clock, if there is one.
	held(name string) (exists, ok bool)
	entries() int
}

// job begins a job.
func (p *process) job() {
	f := p.fleet
	if p.replaced || f.over() {
		return
	}
	at := f.spaces[p.draw()]
	p.busy = f.params.Work.Goroutines
	for range p.busy {
		f.sim.After(0, &goroutine{process: p, space: at, name: at.name, left: f.params.Work.Calls})
	}
}

// draw picks the space of a job.
func (p *process) draw() int {
	random := p.fleet.random
	if len(p.home) > 0 && random.Float64() < p.fleet.params.Work.HomeShare {
		return int(p.home[p.fleet.ranks.draw(random.Float64())])
	}
	return p.fleet.popularity.draw(random.Float64())
}

// done is told that a goroutine of the job has ended.
func (p *process) done() {
	p.busy--
	if p.busy > 0 {
		return
	}
	pause := p.fleet.random.ExpFloat64() * float64(p.fleet.params.Work.Pause)
	p.fleet.sim.After(time.Duration(pause), virtual.Func(p.job))
}

var errRefused = errors.New("connection refused")

// lookup asks Kibana whether the space of a name exists, as often as a client does when no connection is made.
func (p *process) lookup(_ context.Context, name string) (bool, error) {
	f := p.fleet
	for wait := backoff; ; wait *= 2 {
		takes, ok := f.kibana.request(f.sim.Since(), f.params.Network.Lookup)
		if ok {
			f.count.lookup(f.sim.Since())
			back := min(takes, f.params.Network.Lookup) / 2
			f.sim.Sleep(takes - back)
			exists := f.named[name].there(name)
			f.sim.Sleep(back)
			return exists, nil
		}
		f.sim.Sleep(takes)
		if wait > backoff<<(attempts-2) {
			return false, errRefused
		}
		f.sim.Sleep(time.Duration(f.random.Float64() * float64(wait)))
	}
}

// What clients do by default when no connection is made.
const (
	attempts = 4
	backoff  = 500 * time.Millisecond
)
