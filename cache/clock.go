package cache

import "time"

// clock tells the time since a store was made.
type clock struct {
	made time.Time
	ask  func() time.Time // nil for the machine's own clock
}

func newClock(ask func() time.Time) clock {
	if ask == nil {
		return clock{made: time.Now()}
	}
	return clock{made: ask(), ask: ask}
}

func (c clock) now() time.Duration {
	if c.ask == nil {
		return time.Since(c.made)
	}
	return c.ask().Sub(c.made)
}
