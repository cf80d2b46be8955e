package virtual

import (
	"context"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// Loads are the loads under way in a store, by space.
type Loads map[string]*Load

// Load is a load under way.
type Load struct{ joined []*goroutine }

// Caller is the context of a call of a store. A store that makes a call wait for the load of another asks the context
// for its Done channel and waits at its own and that one: so the simulation learns that the goroutine is about to wait,
// hands over to another, and knows whom to wait for when the load has ended.
//
// A Caller is for one call at a time. Its context never ends.
type Caller struct {
	sim    *Sim
	loads  Loads
	space  string
	me     *goroutine // while it waits for the load of another
	leads  *Load      // the load that it makes or has made
	loader cache.Loader
}

var _ context.Context = (*Caller)(nil)

// Verdict calls a store. The loader is told to be under way in loads.
func (c *Caller) Verdict(s *Sim, loads Loads, store cache.Store, space string, load cache.Loader) (cache.Verdict, error) {
	c.sim, c.loads, c.space, c.loader = s, loads, space, load
	verdict, err := store.Verdict(c, space, lead)
	c.comeBack()
	c.release()
	return verdict, err
}

// lead is the loader that a store gets.
func lead(ctx context.Context, space string) (bool, error) {
	c, _ := ctx.(*Caller)
	c.release()
	c.leads = &Load{}
	c.loads[space] = c.leads
	return c.loader(ctx, space)
}

// Done is called by a store that will wait for a load, or has found that it has just ended.
func (c *Caller) Done() <-chan struct{} {
	c.release()
	if load, underway := c.loads[c.space]; underway {
		c.me = c.sim.running
		load.joined = append(load.joined, c.me)
		c.sim.handOver()
	}
	return nil
}

// Err is called by a store that goes on after a wait.
func (c *Caller) Err() error {
	c.comeBack()
	return nil
}

// comeBack waits for the turn of a goroutine that has waited for another's load.
func (c *Caller) comeBack() {
	if c.me == nil {
		return
	}
	me := c.me
	c.me = nil
	me.arrived <- struct{}{}
	c.sim.turn(me)
}

// release gives those who joined the caller's load, which has ended, their turns, in the order in which they came.
func (c *Caller) release() {
	if c.leads == nil {
		return
	}
	for _, joined := range c.leads.joined {
		<-joined.arrived
		c.sim.After(0, joined)
	}
	if c.loads[c.space] == c.leads {
		delete(c.loads, c.space)
	}
	c.leads = nil
}

// Deadline tells that there is none.
func (*Caller) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }

// Value tells that there is none.
func (*Caller) Value(any) any { return nil }
