package fleet

import (
	"math/rand/v2"
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// fleet is a simulation under way.
type fleet struct {
	params     Params
	sim        *virtual.Sim
	random     *rand.Rand
	spaces     []*space
	named      map[string]*space // by every name that a space has or had
	popularity popularity
	ranks      popularity // of a process's own spaces
	kibana     *kibana
	redis      *redis
	processes  []*process
	stale      windows // in which processes believe in deleted spaces
	refusing   windows // in which processes do not believe in created ones
	count      counters
}

// Run simulates a fleet. The same parameters have the same figures.
func Run(params Params) Figures {
	f := &fleet{
		params: params,
		random: rand.New(rand.NewPCG(params.Seed, 1)), //nolint:gosec // a simulation has to be repeatable
		spaces: newSpaces(params.Spaces),
		named:  map[string]*space{},
		count:  newCounters(params.Measured),
	}
	for _, s := range f.spaces {
		f.named[s.name] = s
	}
	f.popularity = newPopularity(params.Spaces, params.Work.Skew)
	f.ranks = newPopularity(params.Work.Home, params.Work.Skew)
	f.kibana = &kibana{network: params.Network, random: f.random}
	virtual.Run(f.begin)
	return f.figures()
}

func (f *fleet) begin(sim *virtual.Sim) {
	f.sim = sim
	f.stale.sim, f.refusing.sim = sim, sim
	f.redis = newRedis(f)
	p := f.params
	f.processes = make([]*process, p.Processes)
	for i := range f.processes {
		home := f.draw(p.Work.Home)
		share := float64(i) / float64(p.Processes)
		sim.At(p.Start.at(share), virtual.Func(func() { f.start(i, home) }))
		if p.Deploy.To > 0 {
			sim.At(p.Deploy.at(share), virtual.Func(func() {
				f.processes[i].replaced = true
				f.start(i, home)
			}))
		}
	}
	f.churn()
	sim.At(p.Measured.To, virtual.Func(f.takeStock))
}

func (s Span) at(share float64) time.Duration {
	return s.From + time.Duration(share*float64(s.To-s.From))
}

func (f *fleet) start(id int, home []uint16) {
	p := &process{fleet: f, id: id, home: home, begun: f.sim.Since(), first: true}
	p.verdicts = f.newVerdicts(p)
	f.processes[id] = p
	p.job()
}

// draw picks different spaces by popularity.
func (f *fleet) draw(n int) []uint16 {
	drawn := make([]uint16, 0, n)
	has := make(map[int]bool, n)
	for len(drawn) < n {
		if place := f.popularity.draw(f.random.Float64()); !has[place] {
			has[place] = true
			drawn = append(drawn, uint16(place)) //nolint:gosec // there are fewer spaces
		}
	}
	return drawn
}

// over tells whether the simulation has ended, and only what is under way is brought to an end.
func (f *fleet) over() bool { return f.sim.Since() >= f.params.Measured.To }
