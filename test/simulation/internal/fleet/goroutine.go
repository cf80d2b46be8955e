package fleet

import (
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// goroutine is one goroutine of a job. It makes its calls one after another, and gives up when one fails.
type goroutine struct {
	process *process
	space   *space
	name    string // of the space when the job began
	left    int
	caller  virtual.Caller

	failed   int  // attempts of the call under way
	believed bool // the space was believed in from memory
	gone     bool // the space was missing when the call reached Kibana
	sent     bool // the call is under way
}

// Run goes on until the next reply.
func (g *goroutine) Run() {
	goesOn := !g.sent || g.replied()
	if g.failed == 0 { // else it is sent again
		goesOn = goesOn && g.left > 0 && g.validate()
	}
	if !goesOn {
		g.process.done()
		return
	}
	g.send()
}

// validate makes sure that the space exists.
func (g *goroutine) validate() bool {
	p, count := g.process, &g.process.fleet.count
	begun := p.fleet.sim.Since()
	verdict, err := p.verdicts.ask(&g.caller, g.name, p.lookup)
	now := p.fleet.sim.Since()
	count.validated(now, now-begun)
	if p.first && err == nil {
		p.first = false
		count.first = append(count.first, now-p.begun)
	}
	g.believed = verdict.Cached
	switch right := verdict.Exists == g.space.there(g.name); {
	case err != nil:
		count.add(now, &count.totals.Failed)
	case !verdict.Exists && right:
		count.add(now, &count.totals.Refused)
	case !verdict.Exists:
		count.add(now, &count.totals.WronglyRefused)
		p.fleet.refusing.learnt(p, g.name)
	case !right:
		p.fleet.stale.learnt(p, g.name)
	}
	return verdict.Exists
}

// send sends a call.
func (g *goroutine) send() {
	f := g.process.fleet
	now := f.sim.Since()
	takes, ok := f.kibana.request(now, f.params.Network.Call)
	g.sent = true
	if !ok {
		g.failed++
		takes += time.Duration(f.random.Float64() * float64(backoff<<(g.failed-1)))
	} else {
		g.failed = 0
		g.gone = !g.space.there(g.name)
		f.count.call(now)
	}
	f.sim.After(takes, g)
}

// replied looks at what came of a call, and tells whether the job goes on.
func (g *goroutine) replied() bool {
	f := g.process.fleet
	count, now := &f.count, f.sim.Since()
	g.sent = false
	switch {
	case f.over():
		return false
	case g.failed >= attempts:
		count.add(now, &count.totals.Failed)
		return false
	case g.failed > 0:
		return true
	case g.gone:
		if f.random.Float64() < f.params.Churn.Telling {
			count.add(now, &count.totals.Told)
			return !g.believed || !g.lookAgain()
		}
		count.add(now, &count.totals.Stranded)
	}
	g.left--
	return true
}

// lookAgain tells whether the space that was believed in is found gone after a call failed.
func (g *goroutine) lookAgain() bool {
	p := g.process
	p.forget(g.name)
	verdict, err := p.verdicts.ask(&g.caller, g.name, p.lookup)
	return err == nil && !verdict.Exists
}
