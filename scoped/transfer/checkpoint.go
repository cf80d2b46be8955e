package transfer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Checkpoint keeps how far a copy or an import has come, so that another process can go on with it. It is used by one of
// them at a time.
type Checkpoint interface {
	// Load returns what was saved last, nil where nothing was.
	Load(ctx context.Context) (*State, error)
	// Save replaces what was saved, whole or not at all.
	Save(ctx context.Context, state *State) error
}

// State is how far a copy or an import has come. It holds neither addresses nor credentials.
type State struct {
	// Version is the version of this form, 1.
	Version int `json:"version"`
	// Copy is a digest of the source, the target and what is copied; for an import it is one of the target.
	Copy string `json:"copy"`
	// Done holds a digest of each object that the target has, by type/id.
	Done map[string]string `json:"done"`
}

const stateVersion = 1

// CheckpointError is a checkpoint that cannot be used: it cannot be read or written, or it is that of another copy or
// import.
type CheckpointError struct {
	Reason string // what is wrong with it
	Err    error  // the cause, if there is one
}

// Error says what is wrong with the checkpoint.
func (e *CheckpointError) Error() string {
	if e.Err != nil {
		return "the checkpoint " + e.Reason + ": " + e.Err.Error()
	}
	return "the checkpoint " + e.Reason
}

// Unwrap returns the cause.
func (e *CheckpointError) Unwrap() error { return e.Err }

// File is a checkpoint in a file of JSON. A new state is written beside it and then takes its place, so that a crash
// leaves the old one or the new one.
func File(path string) Checkpoint { return file(path) }

type file string

// Load reads the file.
func (f file) Load(context.Context) (*State, error) {
	doc, err := os.ReadFile(string(f))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil //nolint:nilnil // as the interface has it
	case err != nil:
		return nil, err
	}
	state := new(State)
	if err := json.Unmarshal(doc, state); err != nil {
		return nil, fmt.Errorf("%s: %w", f, err)
	}
	return state, nil
}

// Save replaces the file.
func (f file) Save(_ context.Context, state *State) error {
	doc, err := json.Marshal(state)
	if err != nil {
		return err
	}
	beside, err := os.CreateTemp(filepath.Dir(string(f)), filepath.Base(string(f))+".*")
	if err != nil {
		return err
	}
	_, err = beside.Write(doc)
	err = errors.Join(err, beside.Sync(), beside.Close())
	if err == nil {
		err = os.Rename(beside.Name(), string(f))
	}
	if err != nil {
		_ = os.Remove(beside.Name())
	}
	return err
}

// memory is the checkpoint where there is none.
type memory struct{}

// Load has nothing.
func (memory) Load(context.Context) (*State, error) { return nil, nil } //nolint:nilnil // as the interface has it

// Save forgets.
func (memory) Save(context.Context, *State) error { return nil }

// resume loads the state that was saved, or begins one.
func resume(ctx context.Context, from Checkpoint, identity string) (*State, error) {
	state, err := from.Load(ctx)
	switch {
	case err != nil:
		return nil, &CheckpointError{Reason: "cannot be read", Err: err}
	case state == nil:
		return &State{Version: stateVersion, Copy: identity, Done: map[string]string{}}, nil
	case state.Version != stateVersion:
		return nil, &CheckpointError{Reason: fmt.Sprintf("has version %d, not %d", state.Version, stateVersion)}
	case state.Copy != identity:
		return nil, &CheckpointError{Reason: "belongs to another copy or import"}
	case state.Done == nil:
		state.Done = map[string]string{}
	}
	return state, nil
}
