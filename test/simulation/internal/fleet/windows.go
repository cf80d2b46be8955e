package fleet

import (
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// windows are the times during which processes hold verdicts that a change has made wrong.
type windows struct {
	sim     *virtual.Sim
	changes map[string]*wrong
}

// wrong is the processes that hold a verdict on one space since it became wrong.
type wrong struct {
	counts  bool
	byFleet int
	held    map[*process]window
}

type window struct {
	since, until time.Duration
}

// open begins the windows of those who hold a verdict that is wrong from now on. They count only if counts is set.
func (w *windows) open(name string, counts bool, holders []*process, byFleet bool) {
	if w.changes == nil {
		w.changes = map[string]*wrong{}
	}
	change := &wrong{counts: counts, held: make(map[*process]window, len(holders))}
	if byFleet {
		change.byFleet = 1
	}
	w.changes[name] = change
	for _, p := range holders {
		change.add(w.sim, p, name)
	}
}

// learnt begins the window of a process that has come by a wrong verdict after the change.
func (w *windows) learnt(p *process, name string) {
	if change, ok := w.changes[name]; ok {
		change.add(w.sim, p, name)
	}
}

func (c *wrong) add(sim *virtual.Sim, p *process, name string) {
	if _, ok := p.verdicts.held(name); !ok || !c.counts {
		return
	}
	now := sim.Since()
	if known, ok := c.held[p]; ok && known.until > now {
		return
	}
	c.held[p] = window{since: now, until: expiry(sim, p, name)}
}

// expiry finds out when a verdict will have expired if nothing else happens, to the millisecond.
func expiry(sim *virtual.Sim, p *process, name string) time.Duration {
	lives, dead := sim.Since(), sim.Since()+p.fleet.longest()
	for dead-lives > time.Millisecond/2 {
		middle := (lives + dead) / 2
		sim.Suppose(middle, func() {
			if _, ok := p.verdicts.held(name); ok {
				lives = middle
			} else {
				dead = middle
			}
		})
	}
	return dead
}

// close ends the window of a process that has forgotten a verdict.
func (w *windows) close(p *process, name string) {
	change, ok := w.changes[name]
	if !ok {
		return
	}
	if known, ok := change.held[p]; ok && known.until > w.sim.Since() {
		known.until = w.sim.Since()
		change.held[p] = known
	}
}

// shut forgets the windows of a space, whose verdicts have become right again.
func (w *windows) shut(name string) { delete(w.changes, name) }

// finish is the lengths of all windows, after changes by others and by a process of the fleet.
func (w *windows) finish() [2][]time.Duration {
	var lengths [2][]time.Duration
	for _, change := range w.changes {
		for _, window := range change.held {
			lengths[change.byFleet] = append(lengths[change.byFleet], window.until-window.since)
		}
	}
	return lengths
}
