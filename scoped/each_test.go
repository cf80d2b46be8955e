package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kibana-go/kibana-go/scoped"
)

// naturals never ends.
func naturals(yield func(int) bool) {
	for n := 0; yield(n); n++ {
	}
}

// pause waits on the clock of a bubble.
func pause(d time.Duration) { <-time.After(d) }

func values[T, R any](results []scoped.Result[T, R]) []R {
	out := make([]R, 0, len(results))
	for _, r := range results {
		out = append(out, r.Value)
	}
	return out
}

func TestEachKeepsTheOrderOfTheItems(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		items := rapid.SliceOfN(rapid.IntRange(0, 50), 0, 40).Draw(rt, "delays")
		atOnce := rapid.IntRange(0, 12).Draw(rt, "at once")
		synctest.Test(t, func(t *testing.T) {
			var running, most atomic.Int64
			do := func(_ context.Context, delay int) (string, error) {
				now := running.Add(1)
				defer running.Add(-1)
				for old := most.Load(); now > old && !most.CompareAndSwap(old, now); old = most.Load() {
				}
				pause(time.Duration(delay) * time.Millisecond)
				if delay%7 == 3 {
					return "", fmt.Errorf("%d is unlucky", delay)
				}
				return strconv.Itoa(delay), nil
			}
			results := slices.Collect(scoped.Each(t.Context(), slices.Values(items), do, scoped.EachOptions{AtOnce: atOnce}))
			if len(results) != len(items) {
				t.Fatalf("%d results for %d items", len(results), len(items))
			}
			for i, r := range results {
				value, err := do(t.Context(), items[i])
				if r.Index != i || r.Item != items[i] || r.Value != value || fmt.Sprint(r.Err) != fmt.Sprint(err) {
					t.Errorf("result %d is %+v, want %q, %v of item %d", i, r, value, err, items[i])
				}
			}
			limit := atOnce
			if limit == 0 {
				limit = 10
			}
			if most.Load() > int64(limit) {
				t.Errorf("%d at once, want at most %d", most.Load(), limit)
			}
		})
	})
}

func TestEachRunsAsManyAtOnceAsItMay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		do := func(context.Context, int) (int, error) { pause(time.Second); return 0, nil }
		results := slices.Collect(scoped.Each(t.Context(), slices.Values(make([]int, 20)), do, scoped.EachOptions{AtOnce: 5}))
		if took := time.Since(began); took != 4*time.Second || len(results) != 20 {
			t.Errorf("20 items of a second took %s, 5 at once, with %d results", took, len(results))
		}
	})
}

func TestEachTakesNoMoreItemsThanItMustHold(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var taken, begun atomic.Int64
		source := func(yield func(int) bool) {
			for n := range naturals {
				taken.Add(1)
				if !yield(n) {
					return
				}
			}
		}
		release := make(chan struct{})
		do := func(_ context.Context, n int) (int, error) {
			begun.Add(1)
			if n == 0 {
				<-release
			}
			return n, nil
		}
		go func() {
			synctest.Wait() // nothing goes on any more
			if taken.Load() != 7 || begun.Load() != 6 {
				t.Errorf("3 at once, and the first is not ready: %d items taken and %d begun, want 7 and 6", taken.Load(), begun.Load())
			}
			close(release)
		}()
		for r := range scoped.Each(t.Context(), source, do, scoped.EachOptions{AtOnce: 3}) {
			if r.Value != 0 {
				t.Errorf("%+v, want the first", r)
			}
			break
		}
	})
}

func TestEachBreaksOff(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var running, cancelled atomic.Int64
		do := func(ctx context.Context, n int) (int, error) {
			running.Add(1)
			defer running.Add(-1)
			if n > 2 {
				<-ctx.Done()
				pause(time.Minute) // it takes its time to notice
				cancelled.Add(1)
			}
			return n, nil
		}
		var got []int
		for r := range scoped.Each(t.Context(), naturals, do, scoped.EachOptions{AtOnce: 4}) {
			if got = append(got, r.Value); len(got) == 3 {
				break
			}
		}
		if diff := cmp.Diff([]int{0, 1, 2}, got); diff != "" || running.Load() != 0 || cancelled.Load() == 0 {
			t.Errorf("%v, %d still run, %d were cancelled", got, running.Load(), cancelled.Load())
		}
	})
}

func TestEachEndsWithItsContext(t *testing.T) {
	t.Parallel()
	for step := range 12 {
		t.Run(strconv.Itoa(step), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				reason := errors.New("the boss said so")
				ctx, cancel := context.WithCancelCause(t.Context())
				time.AfterFunc(time.Duration(step)*time.Second+time.Second/2, func() { cancel(reason) })
				do := func(ctx context.Context, n int) (int, error) {
					select {
					case <-time.After(time.Second):
						return n, nil
					case <-ctx.Done():
						return n, context.Cause(ctx)
					}
				}
				results := slices.Collect(scoped.Each(ctx, naturals, do, scoped.EachOptions{AtOnce: 2}))
				for i, r := range results {
					want := error(nil)
					switch {
					case i == len(results)-1:
						want = scoped.ErrNotBegun
					case i >= 2*step:
						want = reason
					}
					if r.Index != i || r.Item != i || !errors.Is(r.Err, want) || want == nil && r.Err != nil {
						t.Errorf("result %d is %+v, want error %v", i, r, want)
					}
				}
				last := results[len(results)-1].Err
				if len(results) != 2*step+3 || !errors.Is(last, context.Canceled) || !errors.Is(last, reason) {
					t.Errorf("%d results, the last with %v", len(results), last)
				}
			})
		})
	}
}

func TestEachOfAnEndedContextBeginsNothing(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	do := func(context.Context, int) (int, error) { t.Error("called"); return 0, nil }
	results := slices.Collect(scoped.Each(ctx, slices.Values([]int{7, 8}), do, scoped.EachOptions{}))
	if len(results) != 1 || results[0].Item != 7 || !errors.Is(results[0].Err, scoped.ErrNotBegun) || !errors.Is(results[0].Err, context.Canceled) {
		t.Errorf("%+v", results)
	}
	if none := slices.Collect(scoped.Each(ctx, slices.Values([]int(nil)), do, scoped.EachOptions{})); len(none) != 0 {
		t.Errorf("of nothing: %+v", none)
	}
}

func TestEachStopsAtTheFirstError(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var begun atomic.Int64
		unlucky := errors.New("unlucky")
		do := func(ctx context.Context, n int) (int, error) {
			begun.Add(1)
			switch n {
			case 1: // the first that fails, but not the first to do so
				pause(10 * time.Second)
				return n, unlucky
			case 2:
				return n, errors.New("fails at once, and comes later")
			case 3:
				<-ctx.Done() // cancelled as soon as 1 has failed
				return n, ctx.Err()
			}
			pause(20 * time.Second)
			return n, nil
		}
		results := slices.Collect(scoped.Each(t.Context(), naturals, do, scoped.EachOptions{AtOnce: 4, StopAtError: true}))
		if len(results) != 2 || results[0].Err != nil || !errors.Is(results[1].Err, unlucky) || begun.Load() > 4 {
			t.Errorf("%+v after %d calls", results, begun.Load())
		}
	})
}

func TestEachRepeatsAPanic(t *testing.T) {
	t.Parallel()
	cause := errors.New("ouch")
	good := func(_ context.Context, n int) (int, error) { return n, nil }
	for name, loop := range map[string]func(){
		"of do": func() {
			do := func(ctx context.Context, n int) (int, error) {
				if n == 3 {
					panic(cause)
				}
				<-ctx.Done() // the others are cancelled, or nothing would ever end
				return n, nil
			}
			for r := range scoped.Each(context.Background(), naturals, do, scoped.EachOptions{}) {
				t.Errorf("a result: %+v", r)
			}
		},
		"of do, after the loop was left": func() {
			second := make(chan struct{})
			do := func(ctx context.Context, n int) (int, error) {
				if n > 0 {
					close(second)
					<-ctx.Done()
					panic(cause)
				}
				<-second
				return n, nil
			}
			for range scoped.Each(context.Background(), slices.Values([]int{0, 1}), do, scoped.EachOptions{}) {
				break
			}
		},
		"of the items": func() {
			items := func(yield func(int) bool) {
				yield(0)
				panic(cause)
			}
			for range scoped.Each(context.Background(), items, good, scoped.EachOptions{}) {
			}
		},
		"of the loop": func() {
			for range scoped.Each(context.Background(), naturals, good, scoped.EachOptions{}) {
				panic(cause)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			defer func() {
				err, _ := recover().(error)
				if !errors.Is(err, cause) {
					t.Errorf("%v, want the panic", err)
				}
			}()
			loop()
		})
	}
}

func TestEachTellsWhereAPanicBegan(t *testing.T) {
	t.Parallel()
	defer func() {
		if text := fmt.Sprint(recover()); !strings.Contains(text, "ouch") || !strings.Contains(text, "each_test.go") {
			t.Errorf("%s, want the value and the stack", text)
		}
	}()
	for range scoped.Each(t.Context(), naturals, func(context.Context, int) (int, error) { panic("ouch") }, scoped.EachOptions{}) {
	}
}

func TestEachEndsWithAGoroutineThatIsExited(t *testing.T) {
	t.Parallel()
	var wg sync.WaitGroup
	exited := true
	wg.Go(func() {
		for range scoped.Each(t.Context(), naturals, func(context.Context, int) (int, error) { runtime.Goexit(); return 0, nil }, scoped.EachOptions{}) {
		}
		exited = false
	})
	wg.Wait()
	if !exited {
		t.Error("the loop went on")
	}
}

func TestEach2HandsOnTheErrorsOfTheItems(t *testing.T) {
	t.Parallel()
	lost := errors.New("the page is lost")
	items := func(yield func(string, error) bool) {
		_ = yield("a", nil) && yield("", lost) && yield("c", nil)
	}
	upper := func(_ context.Context, item string) (string, error) { return strings.ToUpper(item), nil }
	results := slices.Collect(scoped.Each2(t.Context(), items, upper, scoped.EachOptions{}))
	if diff := cmp.Diff([]string{"A", "", "C"}, values(results)); diff != "" || !errors.Is(results[1].Err, lost) {
		t.Errorf("%+v", results)
	}
	results = slices.Collect(scoped.Each2(t.Context(), items, upper, scoped.EachOptions{StopAtError: true}))
	if len(results) != 2 || !errors.Is(results[1].Err, lost) {
		t.Errorf("stopping: %+v", results)
	}
}

func TestEachSumsUp(t *testing.T) {
	t.Parallel()
	results := func(errs ...error) []scoped.Result[scoped.Space, int] {
		out := make([]scoped.Result[scoped.Space, int], 0, len(errs))
		for i, err := range errs {
			out = append(out, scoped.Result[scoped.Space, int]{Index: i, Item: scoped.Space{ID: fmt.Sprint("s", i)}, Err: err})
		}
		return out
	}
	if err := scoped.ErrorOf(results(nil, nil)); err != nil {
		t.Errorf("all is well: %v", err)
	}
	missing := &scoped.SpaceNotFoundError{SpaceID: "s1"}
	bad := errors.New("bad")
	err := scoped.ErrorOf(results(nil, missing, bad, bad, bad, scoped.ErrNotBegun))
	if want := "4 of 6 failed, 1 not begun: " + missing.Error() + "; [Space: s2] bad; [Space: s3] bad; and 1 more"; err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	var typed *scoped.SpaceNotFoundError
	if !errors.As(err, &typed) || typed != missing || !errors.Is(err, scoped.ErrNotBegun) || !errors.Is(err, bad) {
		t.Errorf("the errors have lost their types: %#v", err)
	}
	err = scoped.ErrorOf([]scoped.Result[string, int]{{Index: 0, Item: "a"}, {Index: 1, Item: "b", Err: bad}})
	if err == nil || err.Error() != "1 of 2 failed: item 1: bad" {
		t.Errorf("%v", err)
	}
}
