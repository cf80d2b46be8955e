package contract_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestEveryOperationSucceedsInItsPlace(t *testing.T) {
	t.Parallel()
	ops := describe(t).operations()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, kb := stage(t, p)
			for _, call := range calls() {
				value, err := call.do(t.Context(), generated(kb), p.options()...)
				if err != nil {
					t.Errorf("%s: %v", call.operation, err)
					continue
				}
				got := w.lastExchange()
				if want := p.prefix(ops[call.operation]); got.operation != call.operation || got.space != want {
					t.Errorf("%s went out as %v, want it in %q", call.operation, got, want)
				}
				keepsAll(t, call.operation, got.body, value)
			}
			if got, want := w.succeeded(), slices.Sorted(maps.Keys(ops)); !slices.Equal(got, want) {
				t.Errorf("called with success: %v, described: %v", got, want)
			}
		})
	}
}

func TestACancelledCallSendsNothingMore(t *testing.T) {
	t.Parallel()
	srv, _, kb := stage(t, place{})
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for _, call := range calls() {
		if _, err := call.do(cancelled, generated(kb), scoped.InSpace("marketing")); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v, want context.Canceled", call.operation, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
}

func TestNoOperationGoesIntoAMissingSpace(t *testing.T) {
	t.Parallel()
	_, w, kb := stage(t, place{})
	ops := describe(t).operations()
	for _, call := range calls() {
		if ops[call.operation].scope() == "global" {
			continue
		}
		if _, err := call.do(t.Context(), generated(kb), scoped.InSpace("marketng")); !errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Errorf("%s: %v, want *SpaceNotFoundError", call.operation, err)
		}
		if got := w.lastExchange(); got.space != "" {
			t.Errorf("%s sent %v", call.operation, got)
		}
	}
}
