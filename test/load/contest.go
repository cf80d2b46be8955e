package main

import (
	"context"
	"slices"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/process"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// The jobs of child processes.
const (
	serve   = "serve"
	measure = "measure"
)

// entrant does a task, in a process of its own and with a server of its own.
type entrant struct {
	by      work.By
	turns   []work.Turn // without the one to warm up
	summary work.Summary
	counts  site.Counts // of all turns

	server, client *process.Child
}

// contest lets some do a task turn about, so that whatever else the machine does hits all alike. A turn to warm up comes
// before the given number of rounds; a single round has none.
func contest(ctx context.Context, at site.Site, order work.Order, rounds int, by ...work.By) ([]*entrant, error) {
	entrants := make([]*entrant, len(by))
	for i := range by {
		entrants[i] = &entrant{by: by[i]}
		defer entrants[i].kill()
		if err := entrants[i].start(ctx, at, order); err != nil {
			return nil, err
		}
	}
	for round := range turns(rounds) {
		for _, e := range entrants {
			var turn work.Turn
			if err := e.client.Turn(&turn); err != nil {
				return nil, err
			}
			if round > 0 || rounds == 1 {
				e.turns = append(e.turns, turn)
			}
		}
		slices.Reverse(entrants) // who goes first has no advantage
	}
	for _, e := range entrants {
		if err := e.client.End(&e.summary); err != nil {
			return nil, err
		}
		if err := e.server.End(&e.counts); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(entrants, func(a, b *entrant) int { return slices.Index(by, a.by) - slices.Index(by, b.by) })
	return entrants, nil
}

// turns is how many turns everybody has for so many rounds.
func turns(rounds int) int {
	if rounds == 1 {
		return 1
	}
	return rounds + 1
}

func (e *entrant) start(ctx context.Context, at site.Site, order work.Order) (err error) {
	if e.server, err = process.Start(ctx, serve, at); err != nil {
		return err
	}
	if err := e.server.Hear(&order.Address); err != nil {
		return err
	}
	order.By = e.by
	e.client, err = process.Start(ctx, measure, order)
	return err
}

// kill ends what was not ended before.
func (e *entrant) kill() {
	for _, child := range []*process.Child{e.client, e.server} {
		if child != nil {
			child.Kill()
		}
	}
}

// total adds up all turns.
func (e *entrant) total() (sum work.Turn) {
	for _, t := range e.turns {
		sum.Units += t.Units
		sum.Took += t.Took
		sum.CPU += t.CPU
	}
	return sum
}

// perSecond is how many units were done in a second.
func (e *entrant) perSecond() float64 {
	t := e.total()
	return float64(t.Units) / t.Took.Seconds()
}

// perUnit is how long a unit took.
func (e *entrant) perUnit() time.Duration {
	t := e.total()
	return t.Took / time.Duration(max(1, t.Units))
}

// cpuPerUnit is the processor time of the client for a unit.
func (e *entrant) cpuPerUnit() time.Duration {
	t := e.total()
	return t.CPU / time.Duration(max(1, t.Units))
}

// perTurn is the median of what a turn took.
func (e *entrant) perTurn() time.Duration {
	took := make([]time.Duration, len(e.turns))
	for i, t := range e.turns {
		took[i] = t.Took
	}
	return median(took)
}

// cpuAgainst is the processor time of a unit in comparison with another's.
func (e *entrant) cpuAgainst(other *entrant) float64 {
	ours, theirs := e.total(), other.total()
	return ours.CPU.Seconds() / float64(ours.Units) * float64(theirs.Units) / theirs.CPU.Seconds()
}

// against is the median, over the rounds, of how fast e was in comparison with another: 1 is as fast, 2 twice as fast.
func (e *entrant) against(other *entrant) float64 {
	ratios := make([]float64, len(e.turns))
	for i, t := range e.turns {
		o := other.turns[i]
		ratios[i] = float64(t.Units) / t.Took.Seconds() * o.Took.Seconds() / float64(o.Units)
	}
	return median(ratios)
}
