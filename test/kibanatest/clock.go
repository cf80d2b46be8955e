package kibanatest

import (
	"errors"
	"time"
)

// WithClock replaces the source of all times that the server tells: those of what is created and changed, the Date of
// an answer, the ends of snoozes and maintenance windows. By default it is time.Now; a function that always returns the
// same time makes a clock that moves by Advance alone. It must not call the server's methods.
//
// Delays of faults do not go by it. They take the time of the goroutine that waits, which in a bubble of testing/synctest
// is the bubble's.
func WithClock(now func() time.Time) Option {
	return func(s *Server) error {
		if now == nil {
			return errors.New("the clock is nil")
		}
		s.source = now
		return nil
	}
}

// Advance moves the server's time on, or back if d is negative. Nothing happens by itself at any time: what has an end,
// such as a snooze, has ended when somebody looks after it.
func (s *Server) Advance(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.advanced += d
}

// Now is the server's time.
func (s *Server) Now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.clock()
}

// clock is Now for those who hold the lock.
func (s *Server) clock() time.Time { return s.source().Add(s.advanced) }
