package kibanatest

import (
	"errors"
	"fmt"
)

// Snapshot is all that a server held at a moment: spaces, objects and everything else that was created, the health and
// the time. It does not change, may be restored many times, and shows nothing of what is in it but to AssertUnchanged.
type Snapshot struct {
	state    state
	of       *Server
	reactors []armed
}

// armed is a reactor with the times that it had left.
type armed struct {
	*reactor

	left int
}

// Format names the type, whatever the verb: there are credentials in a snapshot.
func (*Snapshot) Format(state fmt.State, _ rune) { _, _ = fmt.Fprint(state, "kibanatest.Snapshot") }

// Snapshot keeps what the server holds now, as it is between two requests.
func (s *Server) Snapshot() *Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	snap := &Snapshot{state: s.copyState(nil), of: s}
	for _, r := range s.reactors {
		snap.reactors = append(snap.reactors, armed{r, r.left})
	}
	return snap
}

// Restore puts the server back to a snapshot of its own or of another server, so that each of several subtests starts
// from one state. All that happened since is undone: what was written, time that was advanced, reactors that were added,
// used up or removed. The requests that have arrived so far are forgotten, as are the writes that Applied counts.
// Subtests that run in parallel need a server each, see WithSnapshot.
//
// A snapshot of another server brings no reactors; those that are there stay. Options are not part of a snapshot. A
// request that waits in a delay takes effect in what was restored.
func (s *Server) Restore(snap *Snapshot) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state = snap.state.copyState(s.clock)
	s.requests, s.applied = nil, make(map[string]int)
	if snap.of != s {
		return
	}
	s.reactors = nil
	for _, r := range snap.reactors {
		r.reactor.left = r.left
		s.reactors = append(s.reactors, r.reactor)
	}
}

// WithSnapshot lets the server begin with what another one held. It replaces what earlier options put in.
func WithSnapshot(snap *Snapshot) Option {
	return func(s *Server) error {
		if snap == nil {
			return errors.New("the snapshot is nil")
		}
		s.Restore(snap)
		return nil
	}
}
