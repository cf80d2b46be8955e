// Package fleet is a model of many processes that call one Kibana, each with a client that makes sure that a space exists
// before it calls into it. The caches are the client's own; the processes, the network, Kibana and Redis are modelled.
package fleet

import (
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// Store is what a process remembers verdicts in.
type Store int

// The stores.
const (
	None        Store = iota // nothing is remembered: every call asks
	Uncoalesced              // cache.Memory, past which every goroutine makes its own load
	Memory                   // cache.Memory, as clients have it
	Redis                    // verdicts shared by the fleet, as in cache/rediscache
)

// Span is a part of the time since the beginning.
type Span struct{ From, To time.Duration }

func (s Span) covers(at time.Duration) bool { return s.From <= at && at < s.To }

// Params say what is simulated. See [Defaults].
type Params struct {
	Seed      uint64
	Processes int
	Spaces    int

	Work  Work
	Store Store
	// TTL, NegativeTTL and MaxEntries are those of cache.Options. MaxEntries does not bound copies from Redis.
	TTL, NegativeTTL time.Duration
	MaxEntries       int
	// OutageTTL bounds TTL and NegativeTTL while Redis is down.
	OutageTTL time.Duration

	Churn   Churn
	Network Network

	Start  Span // the processes start in the course of it, evenly
	Deploy Span // each process is replaced by a new one in the course of it; empty for never
	// Measured is what the figures are of. The simulation ends with it.
	Measured Span
}

// Work is what a process does: one job after another, each in one space.
type Work struct {
	Pause      time.Duration // between two jobs; the mean of an exponential distribution
	Goroutines int           // how many a job has; they begin at once
	Calls      int           // that each goroutine makes, one after another

	// Skew is the exponent of the popularity of spaces: that of the n-th is as 1/n^Skew. Zero makes all alike.
	Skew float64
	// Home is how many spaces are a process's own; it draws them by popularity. HomeShare of its jobs are in them.
	Home      int
	HomeShare float64
}

// Churn is how spaces come and go.
type Churn struct {
	PerHour float64       // the share of the spaces that is deleted in an hour
	Gap     time.Duration // until another is created in place of a deleted one; callers know no better before
	Return  float64       // the share of those others that have the old name
	ByFleet float64       // the share of deletions and creations that a process of the fleet makes, whose store forgets
	Telling float64       // the share of calls into a missing space that fail with 404 or 500; the rest gets a 200
}

// Network is Kibana, Redis and the ways there. Latencies are medians of a lognormal distribution.
type Network struct {
	Lookup time.Duration
	Call   time.Duration
	Spread float64 // sigma of the latencies
	// Capacity is how many requests Kibana answers in a second; others queue. Zero means any number.
	Capacity     float64
	KibanaOutage Span // connections are refused

	RedisTrip    time.Duration // a round trip
	Invalidation time.Duration // until all processes have heard of a change
	RedisOutage  Span
}

// Defaults are 10,000 processes that have worked for 10 minutes and are watched for an hour, on 1,000 spaces.
func Defaults() Params {
	return Params{
		Seed: 1, Processes: 10_000, Spaces: 1_000,
		Work:  Work{Pause: time.Minute, Goroutines: 4, Calls: 2, Skew: 1, Home: 20, HomeShare: 0.9},
		Store: Memory,
		TTL:   cache.DefaultTTL, NegativeTTL: cache.DefaultNegativeTTL, MaxEntries: cache.DefaultMaxEntries,
		OutageTTL: 30 * time.Second,
		Churn:     Churn{PerHour: 0.05, Gap: 10 * time.Minute, Return: 0.5, ByFleet: 0.5, Telling: 0.5},
		Network: Network{
			Lookup: 20 * time.Millisecond, Call: 50 * time.Millisecond, Spread: 0.5,
			RedisTrip: time.Millisecond, Invalidation: 2 * time.Millisecond,
		},
		Start:    Span{0, time.Minute},
		Measured: Span{10 * time.Minute, 70 * time.Minute},
	}
}
