package contract_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/described"
)

// visit is one call of a flow through the fake: it succeeds, or fails as it should.
type visit struct {
	operation string
	do        func(ctx context.Context, opts ...wire.RequestEditorFn) (any, error)
	fails     error // what errors.Is finds in the failure
}

// visitAll makes calls of a package in every place, holds all requests and responses against the description, and makes
// sure that every operation whose path begins with the prefix has succeeded.
func visitAll(t *testing.T, domain, prefix string, visits func(kb *scoped.Client) []visit) {
	t.Helper()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, kb := stage(t, p)
			ops := describe(t).of(domain)
			for i, v := range visits(kb) {
				value, err := v.do(t.Context(), p.options()...)
				got := w.lastOf(v.operation)
				if !errors.Is(err, v.fails) {
					t.Errorf("%d, %s: %v, want %v", i, v.operation, err, v.fails)
					continue
				}
				if want := p.prefix(ops[v.operation]); got.operation != v.operation || got.space != want {
					t.Errorf("%d, %s went out as %v, want it in %q", i, v.operation, got, want)
				}
				if err == nil && !described.SaysNothing(got.body) {
					keepsAll(t, v.operation, got.body, value)
				}
			}
			for name, op := range ops {
				if strings.HasPrefix(op.path, prefix) && !slices.Contains(w.succeeded(), name) {
					t.Errorf("%s was not called with success", name)
				}
			}
		})
	}
}
