package suite

import (
	"context"
	"errors"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
)

// Scenario is a sequence of calls that belong together. It has a space of its own, which is empty when it begins and is
// deleted when it has ended.
type Scenario struct {
	Name string
	// Do makes the calls. The error says why it could not go on.
	Do func(ctx context.Context, s *Scene) error
}

// Scene is where a scenario plays.
type Scene struct {
	// KB is a client in the space of the scenario.
	KB *scoped.Client
	// Space is that space.
	Space string

	name string
	run  *run
}

// Name is the name or id of something that the scenario makes: one that nobody else has, in this run or in others.
func (s *Scene) Name(what string) string { return nameIn(s.run.token, s.name+"-"+what) }

// UUID is Name for ids that have to be UUIDs.
func (s *Scene) UUID(what string) string { return uuidIn(s.run.token, s.name+"/"+what) }

// Try makes a call whose outcome the scenario does not depend on.
func (s *Scene) Try(step string, call func() error) {
	_ = s.Must(step, call)
}

// Must makes a call that others depend on.
func (s *Scene) Must(step string, call func() error) error {
	if err := s.run.ctx.Err(); err != nil {
		return err
	}
	entry, err := s.run.tap.Step(s.name, step, call)
	var forbidden *ForbiddenError
	if errors.As(err, &forbidden) {
		s.run.forbidden = append(s.run.forbidden, forbidden)
	}
	if s.run.ctx.Err() == nil { // what was interrupted tells nothing of the server
		s.run.recording.Entries = append(s.run.recording.Entries, entry)
	}
	return err
}

// get makes a call that others depend on, and that returns something.
func get[T any](s *Scene, step string, call func() (T, error)) (T, error) {
	var got T
	err := s.Must(step, func() (err error) {
		got, err = call()
		return err
	})
	return got, err
}

// look makes a call that returns something and that nothing depends on.
func look[T any](s *Scene, step string, call func() (T, error)) {
	s.Try(step, func() error {
		_, err := call()
		return err
	})
}

// stopped notes that a scenario could not go on.
func (r *run) stopped(scenario string, err error) {
	r.recording.Stopped = append(r.recording.Stopped, record.Stopped{Scenario: scenario, Why: r.tap.Normal.Text(err.Error())})
}
