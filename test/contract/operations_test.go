package contract_test

import (
	"maps"
	"slices"
	"testing"
)

func TestEveryOperationSucceedsInItsPlace(t *testing.T) {
	t.Parallel()
	ops := describe(t).core()
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
