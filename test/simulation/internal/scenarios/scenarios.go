// Package scenarios is what docs/fleet.md tells of.
package scenarios

import (
	"fmt"
	"strconv"
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/fleet"
)

// Scenario is one simulation.
type Scenario struct {
	Group, Name string
	Params      fleet.Params
}

// All returns all scenarios for a seed and a fleet of a size.
func All(seed uint64, processes, spaces int) []Scenario {
	base := fleet.Defaults()
	base.Seed, base.Processes, base.Spaces = seed, processes, spaces
	var all []Scenario
	add := func(group, name string, changes ...func(*fleet.Params)) {
		params := base
		for _, change := range changes {
			change(&params)
		}
		all = append(all, Scenario{group, name, params})
	}
	stores(add)
	lives(add)
	bounds(add)
	events(add)
	return all
}

type adder func(group, name string, changes ...func(*fleet.Params))

// Names of the stores in the scenarios.
const (
	None   = "no memory"
	Alone  = "memory, each goroutine alone"
	Memory = "memory"
	Redis  = "Redis"
)

// Names of the kinds of work in the scenarios.
const (
	Home    = "own spaces"
	Any     = "any space"
	Uniform = "any space, all alike"
)

func stored(name string) func(*fleet.Params) {
	return func(p *fleet.Params) {
		p.Store = map[string]fleet.Store{None: fleet.None, Alone: fleet.Uncoalesced, Memory: fleet.Memory, Redis: fleet.Redis}[name]
	}
}

func working(name string) func(*fleet.Params) {
	return func(p *fleet.Params) {
		if name != Home {
			p.Work.HomeShare = 0
		}
		if name == Uniform {
			p.Work.Skew = 0
		}
	}
}

func stores(add adder) {
	for _, store := range []string{None, Alone, Memory, Redis} {
		add("stores", store, stored(store))
	}
	for _, work := range []string{Home, Any, Uniform} {
		for _, store := range []string{Memory, Redis} {
			add("work", work+", "+store, stored(store), working(work))
		}
	}
}

// TTLs are the lives of "exists" that are compared.
var TTLs = []time.Duration{time.Second, 10 * time.Second, time.Minute, 5 * time.Minute, time.Hour}

// NegativeTTLs are the lives of "missing" that are compared.
var NegativeTTLs = []time.Duration{time.Second, 5 * time.Second, time.Minute}

// Bounds are the MaxEntries that are compared.
var Bounds = []int{1, 2, 4, 8, 10_000}

// words is a time in its largest unit, of which it is a whole number.
func words(d time.Duration) string {
	switch {
	case d%time.Hour == 0:
		return fmt.Sprintf("%d h", d/time.Hour)
	case d%time.Minute == 0:
		return fmt.Sprintf("%d min", d/time.Minute)
	}
	return fmt.Sprintf("%d s", d/time.Second)
}

func lives(add adder) {
	for _, kind := range [][2]string{{Home, Memory}, {Home, Redis}, {Any, Memory}} {
		work, store := kind[0], kind[1]
		for _, ttl := range TTLs {
			add("ttl", work+", "+store+", "+words(ttl), stored(store), working(work), func(p *fleet.Params) {
				p.TTL = ttl
				warmUp := max(ttl+ttl/4, p.Measured.From)
				p.Measured = fleet.Span{From: warmUp, To: warmUp + time.Hour}
			})
		}
	}
	for _, ttl := range NegativeTTLs {
		add("negative", words(ttl), func(p *fleet.Params) { p.NegativeTTL = ttl })
	}
}

func bounds(add adder) {
	for _, entries := range Bounds {
		add("bound", strconv.Itoa(entries), func(p *fleet.Params) { p.MaxEntries = entries })
	}
}

// Capacity is what Kibana answers in a second in the scenarios in which something happens.
const Capacity = 2_500

// What happens, and when.
var (
	Deploy       = fleet.Span{From: 15 * time.Minute, To: 25 * time.Minute}
	KibanaOutage = fleet.Span{From: 15 * time.Minute, To: 16 * time.Minute}
	RedisOutage  = fleet.Span{From: 15 * time.Minute, To: 20 * time.Minute}
)

func events(add adder) {
	limited := func(p *fleet.Params) { p.Network.Capacity = Capacity * float64(p.Processes) / 10_000 }
	for _, store := range []string{None, Alone, Memory, Redis} {
		add("start", store, stored(store), limited, func(p *fleet.Params) {
			p.Start = fleet.Span{To: time.Second}
			p.Measured = fleet.Span{To: 2 * time.Minute}
		})
	}
	for _, store := range []string{Memory, Redis} {
		add("deploy", store, stored(store), limited, func(p *fleet.Params) {
			p.Deploy = Deploy
			p.Measured = fleet.Span{From: Deploy.From, To: Deploy.To + 5*time.Minute}
		})
	}
	for _, store := range []string{None, Alone, Memory, Redis} {
		add("kibana", store, stored(store), limited, func(p *fleet.Params) {
			p.Network.KibanaOutage = KibanaOutage
			p.Measured = fleet.Span{From: KibanaOutage.From, To: KibanaOutage.To + 9*time.Minute}
		})
	}
	for _, ttl := range []time.Duration{time.Second, 30 * time.Second, 5 * time.Minute} {
		add("redis", words(ttl), stored(Redis), limited, func(p *fleet.Params) {
			p.OutageTTL = ttl
			p.Network.RedisOutage = RedisOutage
			p.Measured = fleet.Span{From: RedisOutage.From, To: RedisOutage.To + 5*time.Minute}
		})
	}
}
