package fleet_test

import (
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/simulation/internal/fleet"
)

const processes = 50

// plain is a fleet small and simple enough for a formula: jobs come at random, and nothing takes long.
func plain(spaces int, pause, ttl time.Duration) fleet.Params {
	p := fleet.Defaults()
	p.Processes, p.Spaces = processes, spaces
	p.Work = fleet.Work{Pause: pause, Goroutines: 1, Calls: 1, Skew: 1}
	p.TTL = ttl
	p.Churn = fleet.Churn{}
	p.Network = fleet.Network{
		Lookup: time.Microsecond, Call: time.Microsecond, RedisTrip: 2 * time.Nanosecond, Invalidation: time.Nanosecond,
	}
	p.Start = fleet.Span{To: time.Minute}
	p.Measured = fleet.Span{From: 10 * time.Minute, To: 70 * time.Minute}
	return p
}

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if off := got/want - 1; math.Abs(off) > tolerance || math.IsNaN(off) {
		t.Errorf("%s: %.4g, want %.4g within %.0f %%", what, got, want, 100*tolerance)
	}
}

// expected is the lookups a second of a source that asks rate times a second and remembers for ttl: after each lookup it
// asks none for the ttl, and then until the next job for 1/rate in the mean.
func expected(rate float64, ttl time.Duration) float64 { return rate / (1 + rate*ttl.Seconds()) }

func shares(n int) []float64 {
	shares, sum := make([]float64, n), 0.0
	for i := range shares {
		shares[i] = 1 / float64(i+1)
		sum += shares[i]
	}
	for i := range shares {
		shares[i] /= sum
	}
	return shares
}

func TestOneSpaceIsLookedUpAsOftenAsTheFormulaSays(t *testing.T) {
	t.Parallel()
	for _, ttl := range []time.Duration{time.Second, 10 * time.Second, time.Minute, 5 * time.Minute} {
		params := plain(1, 30*time.Second, ttl)
		params.Measured.To = 8 * time.Hour // all start together, which shows for many TTLs
		f := fleet.Run(params)
		near(t, ttl.String(), f.LookupsPerSecond(), processes*expected(1.0/30, ttl), 0.03)
		near(t, "calls", float64(f.Calls), processes/30.0*f.Measured.Seconds(), 0.03)
	}
}

func TestManySpacesAreLookedUpAsOftenAsTheFormulaSays(t *testing.T) {
	t.Parallel()
	const spaces, rate, ttl = 50, 0.5, time.Minute
	params := plain(spaces, 2*time.Second, ttl)
	var each, shared float64
	for _, share := range shares(spaces) {
		each += processes * expected(rate*share, ttl)
		shared += expected(processes*rate*share, ttl)
	}
	near(t, "memory", fleet.Run(params).LookupsPerSecond(), each, 0.03)

	params.Store = fleet.Redis
	near(t, "Redis", fleet.Run(params).LookupsPerSecond(), shared, 0.03)
}

func TestCoalescingSavesTheLookupsOfGoroutinesThatBeginTogether(t *testing.T) {
	t.Parallel()
	params := plain(1, 10*time.Second, time.Minute)
	params.Work.Goroutines, params.Work.Calls = 4, 3
	one := expected(0.1, time.Minute)
	near(t, "memory", fleet.Run(params).LookupsPerSecond(), processes*one, 0.03)

	params.Store = fleet.Uncoalesced
	near(t, "each alone", fleet.Run(params).LookupsPerSecond(), 4*processes*one, 0.03)

	params.Store = fleet.None
	f := fleet.Run(params)
	near(t, "none", float64(f.Lookups), float64(f.Calls), 0.001)
	near(t, "calls", float64(f.Calls), 12*processes*0.1*f.Measured.Seconds(), 0.03)
}

// TestAVerdictIsAsLikelyOldAsYoungWhenItsSpaceIsDeleted has a fleet that asks often, so that processes believe in a space
// most of the time, and that learns of a deletion from no failure.
func TestAVerdictIsAsLikelyOldAsYoungWhenItsSpaceIsDeleted(t *testing.T) {
	t.Parallel()
	const ttl = time.Minute
	params := plain(5, 3*time.Second, ttl)
	params.Work.Skew = 0
	params.Churn = fleet.Churn{PerHour: 8, Gap: 2 * ttl}
	f := fleet.Run(params)
	var sum time.Duration
	for _, length := range f.Stale {
		sum += length
	}
	if len(f.Stale) < 500 {
		t.Fatalf("%d windows are too few", len(f.Stale))
	}
	near(t, "mean", sum.Seconds()/float64(len(f.Stale)), ttl.Seconds()/2, 0.05)
	near(t, "half", f.Stale.Quantile(0.5).Seconds(), ttl.Seconds()/2, 0.05)
	near(t, "longest", f.Stale.Quantile(1).Seconds(), ttl.Seconds(), 0.01)
	if f.Stale.Quantile(1) > ttl+time.Millisecond || f.Stranded == 0 || f.Told != 0 {
		t.Errorf("longest %v, stranded %d, told %d", f.Stale.Quantile(1), f.Stranded, f.Told)
	}
}

func TestAFailedCallShortensTheWindow(t *testing.T) {
	t.Parallel()
	params := plain(5, 3*time.Second, time.Minute)
	params.Churn = fleet.Churn{PerHour: 8, Gap: 2 * time.Minute, Telling: 1}
	f := fleet.Run(params)
	if f.Stranded != 0 || f.Told < len(f.Stale)/2 || f.Stale.Quantile(0.5) > 25*time.Second {
		t.Errorf("stranded %d, told %d, half of %d within %v", f.Stranded, f.Told, len(f.Stale), f.Stale.Quantile(0.5))
	}
}

func TestThroughRedisAllHearOfADeletionByTheFleet(t *testing.T) {
	t.Parallel()
	params := plain(5, 3*time.Second, time.Minute)
	params.Store = fleet.Redis
	params.Churn = fleet.Churn{PerHour: 8, Gap: 2 * time.Minute, ByFleet: 1}
	params.Network.Invalidation = 3 * time.Millisecond
	f := fleet.Run(params)
	if len(f.StaleOwn) < 500 || f.StaleOwn.Quantile(1) > 4*time.Millisecond {
		t.Errorf("%d windows of up to %v", len(f.StaleOwn), f.StaleOwn.Quantile(1))
	}
}

func TestACreatedSpaceIsRefusedForTheNegativeTTLAtMost(t *testing.T) {
	t.Parallel()
	params := plain(5, 3*time.Second, time.Minute)
	params.NegativeTTL = 10 * time.Second
	params.Churn = fleet.Churn{PerHour: 8, Gap: 2 * time.Minute, Return: 1}
	f := fleet.Run(params)
	if len(f.Refusing) < 20 || f.WronglyRefused == 0 {
		t.Fatalf("%d windows, %d calls", len(f.Refusing), f.WronglyRefused)
	}
	near(t, "longest", f.Refusing.Quantile(1).Seconds(), 10, 0.05)
}

func TestABoundBelowTheSpacesInUseCostsLookups(t *testing.T) {
	t.Parallel()
	params := plain(50, time.Second, 10*time.Minute)
	params.Measured.To = 40 * time.Minute
	ample := fleet.Run(params)
	params.MaxEntries = 5
	tight := fleet.Run(params)
	if tight.MostEntries != 5 || ample.MostEntries <= 5 || tight.Lookups < 2*ample.Lookups {
		t.Errorf("entries %d and %d, lookups %d and %d", tight.MostEntries, ample.MostEntries, tight.Lookups, ample.Lookups)
	}
}

// TestTheSameSeedHasTheSameFigures has all of the model at work.
func TestTheSameSeedHasTheSameFigures(t *testing.T) {
	t.Parallel()
	params := fleet.Defaults()
	params.Processes, params.Spaces = 60, 40
	params.Churn.PerHour = 10
	params.Network.Capacity = 40
	params.Network.KibanaOutage = fleet.Span{From: 20 * time.Minute, To: 21 * time.Minute}
	params.Network.RedisOutage = fleet.Span{From: 30 * time.Minute, To: 35 * time.Minute}
	params.Deploy = fleet.Span{From: 40 * time.Minute, To: 41 * time.Minute}
	for _, params.Store = range []fleet.Store{fleet.None, fleet.Uncoalesced, fleet.Memory, fleet.Redis} {
		first := fleet.Run(params)
		if diff := cmp.Diff(first, fleet.Run(params)); diff != "" {
			t.Errorf("store %d differs (-first +second):\n%s", params.Store, diff)
		}
		if first.Calls == 0 || first.Failed == 0 {
			t.Errorf("store %d: %d calls, %d failed", params.Store, first.Calls, first.Failed)
		}
	}
}

func TestAFullKibanaMakesCallsWait(t *testing.T) {
	t.Parallel()
	params := plain(1, time.Second, time.Hour)
	params.Network.Capacity = 25
	params.Measured = fleet.Span{From: 5 * time.Minute, To: 10 * time.Minute}
	near(t, "calls a second", float64(fleet.Run(params).Calls)/300, 25, 0.01)
}
