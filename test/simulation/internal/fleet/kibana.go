package fleet

import (
	"math"
	"math/rand/v2"
	"time"
)

// kibana answers requests. It is a queue with one server of a fixed speed, behind a network with a latency.
type kibana struct {
	network Network
	random  *rand.Rand
	free    time.Duration // when the last of the queue will have been answered
}

// request tells how long a request takes, and whether a connection is made at all.
func (k *kibana) request(now, median time.Duration) (takes time.Duration, ok bool) {
	takes = vary(k.random, median, k.network.Spread)
	if k.network.KibanaOutage.covers(now) {
		return takes / 2, false
	}
	if k.network.Capacity == 0 {
		return takes, true
	}
	k.free = max(k.free, now) + time.Duration(float64(time.Second)/k.network.Capacity)
	return k.free - now + takes, true
}

// vary draws from a lognormal distribution.
func vary(random *rand.Rand, median time.Duration, sigma float64) time.Duration {
	if sigma == 0 {
		return median
	}
	return time.Duration(float64(median) * math.Exp(sigma*random.NormFloat64()))
}
