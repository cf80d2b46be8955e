package live_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

// TestWhatIsLeftOutExists keeps the lists of exceptions in step with the description.
func TestWhatIsLeftOutExists(t *testing.T) {
	t.Parallel()
	known, paths := map[string]bool{}, slices.Collect(maps.Keys(describe(t).Doc.Paths.Map()))
	for _, item := range describe(t).Doc.Paths.Map() {
		for _, op := range item.Operations() {
			known[op.OperationID], known[op.Tags[0]] = true, true
		}
	}
	for what, reason := range suite.LeftOut() {
		_, path, isPath := strings.Cut(what, " /")
		if isPath && !slices.ContainsFunc(paths, func(known string) bool { return strings.HasPrefix(known+"/", "/"+path) }) {
			t.Errorf("%s is left out, and no path begins so", what)
		}
		if !isPath && !strings.HasPrefix(what, "step ") && !known[what] {
			t.Errorf("%s is left out, and is not in the description", what)
		}
		if reason == "" {
			t.Errorf("%s is left out for no reason", what)
		}
	}
}

func TestTokensDiffer(t *testing.T) {
	t.Parallel()
	began := time.Date(2026, 11, 27, 9, 5, 0, 0, time.UTC)
	one, other := suite.NewToken(began, "a"), suite.NewToken(began, "b")
	if one == other || one != suite.NewToken(began, "a") || !strings.HasPrefix(one, "20261127t0905-") {
		t.Errorf("%s and %s", one, other)
	}
}
