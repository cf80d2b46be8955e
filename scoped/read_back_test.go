package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestReadBackTellsWhetherAWriteWasApplied(t *testing.T) {
	t.Parallel()
	const path = "/api/actions/connector/*"
	for name, c := range map[string]struct {
		fault   *kibanatest.Fault
		looks   bool // whether Kibana has to be asked
		applied bool
	}{
		"a success":                   {nil, false, true},
		"applied, reply lost":         {&kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true}, true, true},
		"applied, but 409":            {&kibanatest.Fault{Status: 409, Applied: true}, true, true},
		"applied, but 500":            {&kibanatest.Fault{Status: 500, Applied: true}, true, true},
		"applied, the reply cut":      {&kibanatest.Fault{Damage: kibanatest.Truncated}, true, true},
		"not applied, connection cut": {&kibanatest.Fault{Cut: kibanatest.HangUp}, true, false},
		"not applied, 502":            {&kibanatest.Fault{Status: 502}, true, false},
		"not applied, 409":            {&kibanatest.Fault{Status: 409}, true, false},
		"refused with 400":            {&kibanatest.Fault{Status: 400}, false, false},
		"refused with 403":            {&kibanatest.Fault{Status: 403}, false, false},
		"refused with 429":            {&kibanatest.Fault{Status: 429}, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			kb := client(t, srv.URL)
			if c.fault != nil {
				srv.React(kibanatest.Match{Method: "POST", Path: path, Times: 1}, *c.fault)
			}
			const id = "0a3b7e0e-3b9a-4b43-9c83-9ff0f3a1b2c4"
			_, err := connectors.New(kb).CreateConnectorWithID(t.Context(), id, webhook("w"))
			looked := false
			applied, unknown := scoped.ReadBack(t.Context(), err, func(ctx context.Context) (bool, error) {
				looked = true
				_, err := kb.Actions.Get(ctx, id)
				return scoped.Found(err)
			})
			if applied != c.applied || unknown != nil || looked != c.looks {
				t.Errorf("%v: applied %t, looked %t, %v", err, applied, looked, unknown)
			}
		})
	}
}

func TestReadBackSaysWhenNobodyKnows(t *testing.T) {
	t.Parallel()
	blind := errors.New("blind")
	lost := &scoped.ConnectionError{Attempts: 1, Err: errors.New("reset")}
	applied, err := scoped.ReadBack(t.Context(), lost, func(context.Context) (bool, error) { return false, blind })
	if applied || !errors.Is(err, blind) {
		t.Errorf("applied %t, %v", applied, err)
	}
}

func TestWhatMayHaveBeenApplied(t *testing.T) {
	t.Parallel()
	reply := func(status, attempts int) error { return &scoped.APIError{StatusCode: status, Attempts: attempts} }
	for _, c := range []struct {
		err  error
		want bool
	}{
		{&scoped.ArgumentError{}, false},
		{&scoped.InvalidSpaceIDError{}, false},
		{&scoped.SpaceNotFoundError{}, false},
		{&scoped.CredentialError{}, false},
		{&scoped.UnsupportedError{}, false},
		{scoped.ErrClosed, false},
		{&scoped.ConnectionError{Attempts: 0, Err: context.Canceled}, false},
		{&scoped.ConnectionError{Attempts: 1, Err: refused}, false},
		{&scoped.ConnectionError{Attempts: 1, Err: reset}, true},
		{&scoped.ConnectionError{Attempts: 2, Err: refused}, true}, // who knows of the first
		{reply(404, 1), false},
		{reply(404, 2), true}, // a DELETE whose first reply was lost
		{reply(408, 1), true},
		{reply(200, 1), true}, // a success that cannot be read
		{fmt.Errorf("wrapped: %w", reply(403, 1)), false},
		{errors.New("of somebody else"), true},
	} {
		if got := scoped.MayHaveApplied(c.err); got != c.want {
			t.Errorf("%#v: %t", c.err, got)
		}
	}
}

func TestFoundReadsTheErrorOfAGet(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	kb := client(t, srv.URL)
	id := create(t, kb.Actions, "w", scoped.InSpace("sales"))
	for name, c := range map[string]struct {
		id, space string
		found     bool
		known     bool
	}{
		"there":           {id, "sales", true, true},
		"not there":       {"none", "sales", false, true},
		"a missing space": {id, "nowhere", false, false},
	} {
		_, err := kb.Actions.Get(t.Context(), c.id, scoped.InSpace(c.space))
		if found, err := scoped.Found(err); found != c.found || (err == nil) != c.known {
			t.Errorf("%s: %t, %v", name, found, err)
		}
	}
}

func TestACallAfterTheEndOfItsContextIsNotSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := kb.Actions.Create(ctx, webhook("w"))
	var none *scoped.ConnectionError
	if !errors.As(err, &none) || none.Attempts != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("%#v, want *ConnectionError without attempts", err)
	}
	if scoped.MayHaveApplied(err) || len(srv.Requests()) != 0 {
		t.Errorf("may have been applied: %v, %d requests", scoped.MayHaveApplied(err), len(srv.Requests()))
	}
}
