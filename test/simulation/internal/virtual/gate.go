package virtual

import "time"

// Gate is closed until it is opened. Its zero value is closed.
type Gate struct{ waiting []*goroutine }

// Wait waits until the gate is opened.
func (g *Gate) Wait(s *Sim) {
	me := s.running
	g.waiting = append(g.waiting, me)
	s.handOver()
	s.turn(me)
}

// Open lets those who wait now go on after some time.
func (g *Gate) Open(s *Sim, after time.Duration) {
	for _, waiting := range g.waiting {
		s.After(after, waiting)
	}
	g.waiting = nil
}
