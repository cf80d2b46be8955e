package cache_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"

	"github.com/kibana-go/kibana-go/cache"
)

// forget is Forget, which must succeed.
func forget(t *testing.T, store cache.Store, spaceID string) {
	t.Helper()
	if err := store.Forget(t.Context(), spaceID); err != nil {
		t.Fatal(err)
	}
}

// A change of the space "s" in Kibana: it existed or not before, and the opposite after.
type change struct {
	t             *testing.T
	store         *cache.Memory
	kibana        slowKibana
	before, after bool
}

// ask starts a call of Verdict for the space that changes.
func (c change) ask() <-chan outcome { return start(c.t.Context(), c.store, "s", c.kibana.load) }

// bothWays runs a test in a bubble twice: the space is deleted, the space is created.
func bothWays(t *testing.T, test func(change)) {
	t.Helper()
	for _, before := range []bool{true, false} {
		t.Run(fmt.Sprintf("existed %t", before), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				test(change{t, newStore(t, cache.Options{}), make(slowKibana), before, !before})
			})
		})
	}
}

func TestForgottenVerdictIsLoadedAnew(t *testing.T) {
	t.Parallel()
	bothWays(t, func(c change) {
		first := c.ask()
		c.kibana.next(c.t).reply(c.before)
		finished(c.t, first).want(c.t, fresh(c.before))

		forget(c.t, c.store, "s")

		second := c.ask()
		c.kibana.next(c.t).reply(c.after)
		finished(c.t, second).want(c.t, fresh(c.after))
	})
}

func TestForgetDuringALoadWins(t *testing.T) {
	t.Parallel()
	bothWays(t, func(c change) {
		leader := c.ask()
		stale := c.kibana.next(c.t)
		follower := c.ask()
		synctest.Wait()

		forget(c.t, c.store, "s")
		stale.reply(c.before)

		// The answer was given before the change, so Kibana is asked once more.
		c.kibana.next(c.t).reply(c.after)
		finished(c.t, leader).want(c.t, fresh(c.after))
		finished(c.t, follower).want(c.t, fresh(c.after))
		c.kibana.quiet(c.t)
		call(c.t.Context(), c.store, "s", unwanted(c.t)).want(c.t, cached(c.after))
	})
}

func TestCallerAfterForgetDoesNotJoinAnEarlierLoad(t *testing.T) {
	t.Parallel()
	t.Run("the later load ends first", func(t *testing.T) {
		t.Parallel()
		bothWays(t, func(c change) {
			earlier := c.ask()
			stale := c.kibana.next(c.t)
			forget(c.t, c.store, "s")
			later := c.ask()

			c.kibana.next(c.t).reply(c.after)
			finished(c.t, later).want(c.t, fresh(c.after))

			stale.reply(c.before)
			finished(c.t, earlier).want(c.t, fresh(c.after))
			call(c.t.Context(), c.store, "s", unwanted(c.t)).want(c.t, cached(c.after))
		})
	})
	t.Run("the earlier load ends first", func(t *testing.T) {
		t.Parallel()
		bothWays(t, func(c change) {
			earlier := c.ask()
			stale := c.kibana.next(c.t)
			forget(c.t, c.store, "s")
			later := c.ask()
			current := c.kibana.next(c.t)

			stale.reply(c.before)
			c.kibana.quiet(c.t) // The earlier caller joins the later load.

			current.reply(c.after)
			finished(c.t, later).want(c.t, fresh(c.after))
			finished(c.t, earlier).want(c.t, fresh(c.after))
			call(c.t.Context(), c.store, "s", unwanted(c.t)).want(c.t, cached(c.after))
		})
	})
}

func TestForgetDuringALoadThatFailsLeavesNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		leader := start(t.Context(), store, "s", kibana.load)
		pending := kibana.next(t)
		forget(t, store, "s")
		pending.fail(context.DeadlineExceeded)
		finished(t, leader).wantError(t, context.DeadlineExceeded)
		call(t.Context(), store, "s", exists).want(t, fresh(true))
	})
}

func TestForgetLeavesOtherSpacesAlone(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		call(t.Context(), store, "known", exists).want(t, fresh(true))
		leader := start(t.Context(), store, "asked", kibana.load)
		pending := kibana.next(t)

		forget(t, store, "unknown")

		pending.reply(true)
		finished(t, leader).want(t, fresh(true))
		kibana.quiet(t)
		call(t.Context(), store, "known", unwanted(t)).want(t, cached(true))
	})
}

func TestForgetWorksAfterItsContextEnded(t *testing.T) {
	t.Parallel()
	store := newStore(t, cache.Options{})
	call(t.Context(), store, "s", exists).want(t, fresh(true))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := store.Forget(ctx, "s"); err != nil {
		t.Error(err)
	}
	call(t.Context(), store, "s", missing).want(t, fresh(false))
}
