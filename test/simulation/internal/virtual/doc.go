// Package virtual runs code on a clock that jumps from event to event, one goroutine at a time, so that a simulation of
// hours takes seconds and ends alike each time. The code may block: in [Sim.Sleep], at a [Gate], and inside of a
// cache.Store that makes a call wait for the load of another (see [Caller]).
package virtual
