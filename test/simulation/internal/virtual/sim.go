package virtual

import "time"

// Task is something that happens at a moment. It may block in the ways that the package names.
type Task interface{ Run() }

// Func is a function as a Task.
type Func func()

// Run calls the function.
func (f Func) Run() { f() }

// Sim is a simulation: a clock and what will happen. All its methods but [Run] are for tasks.
//
// The goroutine that runs takes the next event and does it. One that has to wait hands over to another before it does.
type Sim struct {
	now     time.Duration
	events  queue
	running *goroutine
	idle    []*goroutine
	ended   chan struct{}
}

// goroutine is a goroutine of a simulation.
type goroutine struct {
	wake    chan struct{} // its turn has come
	arrived chan struct{} // it is back from a wait inside of a cache and asks for its turn
}

// Run is a simulation. It begins with a task and is over when there is nothing left to happen.
func Run(begin func(*Sim)) {
	s := &Sim{ended: make(chan struct{})}
	s.At(0, Func(func() { begin(s) }))
	s.handOver()
	<-s.ended
	for _, g := range s.idle {
		close(g.wake)
	}
}

// Since is the time since the beginning.
func (s *Sim) Since() time.Duration { return s.now }

// Now is the time of day, for a cache.
func (s *Sim) Now() time.Time { return time.Unix(0, 0).Add(s.now) }

// At has a task done at a time since the beginning. Tasks of the same time are done in the order they came.
func (s *Sim) At(at time.Duration, task Task) { s.events.push(max(at, s.now), task) }

// After has a task done some time from now.
func (s *Sim) After(wait time.Duration, task Task) { s.At(s.now+wait, task) }

// Suppose shows what would be so at another time.
func (s *Sim) Suppose(at time.Duration, look func()) {
	now := s.now
	s.now = at
	look()
	s.now = now
}

// Sleep waits.
func (s *Sim) Sleep(wait time.Duration) {
	me := s.running
	s.After(wait, me)
	s.handOver()
	s.turn(me)
}

// handOver lets another goroutine run.
func (s *Sim) handOver() {
	last := len(s.idle) - 1
	if last < 0 {
		s.running = &goroutine{wake: make(chan struct{}, 1), arrived: make(chan struct{}, 1)}
		go s.work(s.running)
		return
	}
	s.running, s.idle = s.idle[last], s.idle[:last]
	s.running.wake <- struct{}{}
}

// turn waits for the turn of the goroutine that calls it.
func (s *Sim) turn(me *goroutine) bool {
	_, goesOn := <-me.wake
	if goesOn {
		s.running = me
	}
	return goesOn
}

func (s *Sim) work(me *goroutine) {
	for {
		if s.events.empty() {
			close(s.ended)
			return
		}
		var task Task
		s.now, task = s.events.pop()
		switch next := task.(type) {
		case *goroutine:
			s.idle = append(s.idle, me)
			next.wake <- struct{}{}
			if !s.turn(me) {
				return
			}
		default:
			next.Run()
		}
	}
}

// Run makes a goroutine a Task, which is that its wait ends; see work.
func (*goroutine) Run() {}
