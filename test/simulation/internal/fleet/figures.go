package fleet

import (
	"slices"
	"time"
)

// Totals are counts over the time that is measured.
type Totals struct {
	Calls          int // sent to Kibana, without lookups
	Lookups        int // of spaces that reached Kibana
	Waited         int // calls that had to wait until their space was known
	Wait           time.Duration
	Refused        int // calls not sent as their space was missing
	WronglyRefused int // likewise, though it existed
	Stranded       int // calls into a missing space that got a 200
	Told           int // calls into a missing space that failed, as it was missing
	Failed         int // calls that ended as no connection was made
	RedisReads     int
}

// Lengths are lengths of time, sorted.
type Lengths []time.Duration

// Quantile is the length that a share of all does not exceed. It is zero when there are none.
func (l Lengths) Quantile(share float64) time.Duration {
	if len(l) == 0 {
		return 0
	}
	return l[min(int(share*float64(len(l))), len(l)-1)]
}

// Figures are what a simulation has shown.
type Figures struct {
	Totals

	Measured time.Duration
	// LookupsBySecond and CallsBySecond are of the whole simulation, from its beginning.
	LookupsBySecond, CallsBySecond []int
	// Peak is the most lookups in a second of the time that is measured.
	Peak int
	// First is how long the first call of each process waited until its space was known, from the start of the process.
	First Lengths
	// Stale is how long a process believed in a deleted space whose name nobody has used since, after deletions by others
	// and by a process of the fleet. There is one for each process that did. Verdicts that a bound has pushed out count
	// as if they had expired.
	Stale, StaleOwn Lengths
	// Refusing is how long a process did not believe in a space that was created again.
	Refusing, RefusingOwn Lengths
	// Entries is how many verdicts the processes held in the end, expired ones included: their mean and the most.
	Entries     float64
	MostEntries int
}

// LookupsPerSecond is the mean.
func (f Figures) LookupsPerSecond() float64 { return float64(f.Lookups) / f.Measured.Seconds() }

// LookupsPerCall is the share of lookups in what Kibana has to answer, as lookups for each call.
func (f Figures) LookupsPerCall() float64 { return float64(f.Lookups) / float64(max(f.Calls, 1)) }

// counters are figures in the making.
type counters struct {
	measured       Span
	totals         Totals
	lookups, calls []int
	first          []time.Duration
	entries, most  int
}

func newCounters(measured Span) counters {
	seconds := int(measured.To/time.Second) + 1
	return counters{measured: measured, lookups: make([]int, seconds), calls: make([]int, seconds)}
}

// add counts what happens now if now is measured.
func (c *counters) add(now time.Duration, total *int) {
	if c.measured.covers(now) {
		*total++
	}
}

func (c *counters) lookup(now time.Duration) {
	c.add(now, &c.totals.Lookups)
	tick(c.lookups, now)
}

func (c *counters) call(now time.Duration) {
	c.add(now, &c.totals.Calls)
	tick(c.calls, now)
}

func tick(seconds []int, now time.Duration) {
	if i := int(now / time.Second); i < len(seconds) {
		seconds[i]++
	}
}

func (c *counters) validated(now, waited time.Duration) {
	if waited > 0 && c.measured.covers(now) {
		c.totals.Waited++
		c.totals.Wait += waited
	}
}

// takeStock counts the verdicts held.
func (f *fleet) takeStock() {
	for _, p := range f.processes {
		if p == nil {
			continue
		}
		n := p.verdicts.entries()
		f.count.entries += n
		f.count.most = max(f.count.most, n)
	}
}

func (f *fleet) figures() Figures {
	c, from, to := &f.count, int(f.params.Measured.From/time.Second), int(f.params.Measured.To/time.Second)
	stale, refusing := f.stale.finish(), f.refusing.finish()
	return Figures{
		Totals:          c.totals,
		Measured:        f.params.Measured.To - f.params.Measured.From,
		LookupsBySecond: c.lookups[:to], CallsBySecond: c.calls[:to],
		Peak:  slices.Max(c.lookups[from:to]),
		First: sorted(c.first),
		Stale: sorted(stale[0]), StaleOwn: sorted(stale[1]),
		Refusing: sorted(refusing[0]), RefusingOwn: sorted(refusing[1]),
		Entries: float64(c.entries) / float64(f.params.Processes), MostEntries: c.most,
	}
}

func sorted(lengths []time.Duration) Lengths {
	slices.Sort(lengths)
	return lengths
}
