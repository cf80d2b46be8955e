package fleet

import (
	"math/rand/v2"
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// churn deletes spaces and creates others while it is measured. It draws from random numbers of its own, so that it is the same whatever else
// the parameters are.
func (f *fleet) churn() {
	random := rand.New(rand.NewPCG(f.params.Seed, 2)) //nolint:gosec // a simulation has to be repeatable
	perHour := f.params.Churn.PerHour * float64(f.params.Spaces)
	if perHour == 0 {
		return
	}
	for at := f.params.Measured.From; ; {
		at += time.Duration(random.ExpFloat64() / perHour * float64(time.Hour))
		if at >= f.params.Measured.To {
			return
		}
		change := change{
			fleet: f, place: random.IntN(len(f.spaces)),
			returns: random.Float64() < f.params.Churn.Return,
			deleter: f.somebody(random), creator: f.somebody(random),
		}
		f.sim.At(at, virtual.Func(change.remove))
	}
}

// somebody is a process of the fleet, or -1 for somebody else.
func (f *fleet) somebody(random *rand.Rand) int {
	id := random.IntN(f.params.Processes)
	if random.Float64() < f.params.Churn.ByFleet {
		return id
	}
	return -1
}

// change is that a space is deleted and later another created.
type change struct {
	fleet            *fleet
	place            int
	returns          bool
	deleter, creator int
}

func (c *change) remove() {
	f, s := c.fleet, c.fleet.spaces[c.place]
	if !s.exists {
		return
	}
	s.exists = false
	f.sim.After(f.params.Churn.Gap, virtual.Func(c.create))
	f.forgetBy(c.deleter, s.name)
	if f.params.Measured.covers(f.sim.Since()) && f.sim.Since()+f.params.Churn.Gap < f.params.Measured.To {
		f.stale.open(s.name, !c.returns, f.everybody(s.name, true), c.deleter >= 0)
	}
}

func (c *change) create() {
	f, s := c.fleet, c.fleet.spaces[c.place]
	s.exists = true
	if !c.returns {
		s.rename()
		f.named[s.name] = s
		return
	}
	f.stale.shut(s.name)
	f.forgetBy(c.creator, s.name)
	if f.params.Measured.covers(f.sim.Since()) {
		f.refusing.open(s.name, true, f.everybody(s.name, false), c.creator >= 0)
	}
}

func (f *fleet) forgetBy(id int, name string) {
	if id >= 0 && f.processes[id] != nil {
		f.processes[id].forget(name)
	}
}

// everybody is the processes that hold a verdict.
func (f *fleet) everybody(name string, verdict bool) []*process {
	var holders []*process
	for _, p := range f.processes {
		if p == nil {
			continue
		}
		if exists, ok := p.verdicts.held(name); ok && exists == verdict {
			holders = append(holders, p)
		}
	}
	return holders
}

// forget makes a process forget a verdict, as its client does.
func (p *process) forget(name string) {
	p.verdicts.forget(name)
	p.corrected(name)
}

// corrected is told that a process holds no verdict on a space any more.
func (p *process) corrected(name string) {
	p.fleet.stale.close(p, name)
	p.fleet.refusing.close(p, name)
}
