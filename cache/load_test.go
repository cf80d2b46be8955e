package cache_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/kibana-go/kibana-go/cache"
)

func TestCallersWhoWaitTogetherShareOneLoad(t *testing.T) {
	t.Parallel()
	for _, answer := range []bool{true, false} {
		t.Run(fmt.Sprintf("exists %t", answer), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				store, kibana := newStore(t, cache.Options{}), make(slowKibana)
				calls := startMany(t.Context(), 1_000, store, "s", kibana.load)

				kibana.next(t).reply(answer)
				for _, done := range calls {
					finished(t, done).want(t, fresh(answer))
				}
				kibana.quiet(t)
				call(t.Context(), store, "s", unwanted(t)).want(t, cached(answer))
			})
		})
	}
}

func TestEachSpaceIsLoadedOnce(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ callers, spaces int }{
		"1,000 callers, one space":        {1_000, 1},
		"1,000 callers, 50 spaces":        {1_000, 50},
		"1,000 callers, a space for each": {1_000, 1_000},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store := newStore(t, cache.Options{})
			var loads atomic.Int64
			load := func(context.Context, string) (bool, error) {
				loads.Add(1)
				runtime.Gosched()
				return true, nil
			}
			everybody := func(load cache.Loader) {
				gate := make(chan struct{})
				var callers sync.WaitGroup
				for i := range test.callers {
					callers.Go(func() {
						<-gate
						if got := call(t.Context(), store, strconv.Itoa(i%test.spaces), load); got.err != nil || !got.Exists {
							t.Errorf("caller %d: %+v", i, got)
						}
					})
				}
				close(gate)
				callers.Wait()
			}

			everybody(load)
			if got := int(loads.Load()); got != test.spaces {
				t.Errorf("cold: %d loads for %d spaces", got, test.spaces)
			}
			everybody(unwanted(t))
		})
	}
}

func TestSpacesDoNotWaitForEachOther(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		slow := start(t.Context(), store, "slow", kibana.load)
		pending := kibana.next(t)

		call(t.Context(), store, "quick", exists).want(t, fresh(true))

		pending.reply(false)
		finished(t, slow).want(t, fresh(false))
	})
}

func TestCancelledLeaderDoesNotFailItsFollowers(t *testing.T) {
	t.Parallel()
	errBroken := errors.New("connection broken") // Not every client names the context in its error.
	tests := map[string]struct {
		load func(slowKibana) cache.Loader
		want error
	}{
		"the load returns the context's error": {
			func(k slowKibana) cache.Loader { return k.load },
			context.Canceled,
		},
		"the load returns another error": {
			func(k slowKibana) cache.Loader {
				return func(ctx context.Context, id string) (bool, error) {
					exists, err := k.load(ctx, id)
					if err != nil {
						err = errBroken
					}
					return exists, err
				}
			},
			errBroken,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				store, kibana := newStore(t, cache.Options{}), make(slowKibana)
				load := test.load(kibana)
				ctx, cancel := context.WithCancel(t.Context())
				leader := start(ctx, store, "s", load)
				kibana.next(t)
				followers := startMany(t.Context(), 10, store, "s", load)

				cancel()
				finished(t, leader).wantError(t, test.want)

				kibana.next(t).reply(true)
				for _, done := range followers {
					finished(t, done).want(t, fresh(true))
				}
				kibana.quiet(t)
			})
		})
	}
}

func TestCancelledFollowerReturnsAtOnceAndTheLoadGoesOn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		leader := start(t.Context(), store, "s", kibana.load)
		pending := kibana.next(t)
		ctx, cancel := context.WithCancel(t.Context())
		follower := start(ctx, store, "s", kibana.load)
		synctest.Wait()

		cancel()
		finished(t, follower).wantError(t, context.Canceled)

		pending.reply(true)
		finished(t, leader).want(t, fresh(true))
		call(t.Context(), store, "s", unwanted(t)).want(t, cached(true))
	})
}

// A bubble ends with its last goroutine: one that is left behind fails the test as a deadlock.
func TestWhenAllAreCancelledNothingIsLeft(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		ctx, cancel := context.WithCancel(t.Context())
		calls := startMany(ctx, 100, store, "s", kibana.load)
		kibana.next(t)

		cancel()
		for _, done := range calls {
			finished(t, done).wantError(t, context.Canceled)
		}
		kibana.quiet(t)
		if held := store.Stats().Entries; held != 0 {
			t.Errorf("%d verdicts are held", held)
		}
		call(t.Context(), store, "s", exists).want(t, fresh(true))
	})
}

func TestEndedContextStartsNoLoadButGetsWhatIsKnown(t *testing.T) {
	t.Parallel()
	store := newStore(t, cache.Options{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	call(ctx, store, "s", unwanted(t)).wantError(t, context.Canceled)
	call(t.Context(), store, "s", exists).want(t, fresh(true))
	call(ctx, store, "s", unwanted(t)).want(t, cached(true))
}

type contextKey struct{}

func TestTheLoadGetsTheContextAndTheSpaceOfItsCaller(t *testing.T) {
	t.Parallel()
	store := newStore(t, cache.Options{})
	ctx := context.WithValue(t.Context(), contextKey{}, "span")
	load := func(ctx context.Context, spaceID string) (bool, error) {
		if span := ctx.Value(contextKey{}); span != "span" || spaceID != "s" {
			t.Errorf("the load got %v and %q", span, spaceID)
		}
		return true, nil
	}
	call(ctx, store, "s", load).want(t, fresh(true))
}

func TestLoadErrorsReachEverybodyUnchangedAndAreNotRemembered(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store, kibana := newStore(t, cache.Options{}), make(slowKibana)
		errForbidden := fmt.Errorf("403: %w", errors.New("Unauthorized to get s space"))
		calls := startMany(t.Context(), 10, store, "s", kibana.load)

		kibana.next(t).fail(errForbidden)
		for _, done := range calls {
			finished(t, done).wantError(t, errForbidden)
		}
		if held := store.Stats().Entries; held != 0 {
			t.Errorf("%d verdicts are held", held)
		}
		call(t.Context(), store, "s", missing).want(t, fresh(false))
	})
}

func TestLoadThatNeverReturnsDoesNotWedgeTheStore(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		end  func()
		want string
	}{
		"panic":          {func() { panic("boom") }, "boom"},
		"runtime.Goexit": {runtime.Goexit, "Goexit"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				store, proceed := newStore(t, cache.Options{}), make(chan struct{})
				load := func(ctx context.Context, _ string) (bool, error) {
					<-proceed
					test.end()
					return true, ctx.Err()
				}
				recovered := make(chan any, 1)
				go func() {
					defer func() { recovered <- recover() }()
					got := call(t.Context(), store, "s", load)
					t.Errorf("the call returned: %+v", got)
				}()
				synctest.Wait()
				follower := start(t.Context(), store, "s", unwanted(t))
				synctest.Wait()

				close(proceed)
				if r := <-recovered; name == "panic" && !strings.Contains(fmt.Sprint(r), test.want) {
					t.Errorf("the panic went on as %v", r)
				}
				if got := finished(t, follower); got.err == nil || !strings.Contains(got.err.Error(), test.want) {
					t.Errorf("the follower got %+v, want an error about %s", got, test.want)
				}
				call(t.Context(), store, "s", exists).want(t, fresh(true))
			})
		})
	}
}
