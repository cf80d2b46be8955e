package scoped

import (
	"context"
	"errors"
	"iter"
)

// EachOptions says how Each, Each2 and EachSpace go about their items. The zero value is right for most programs.
type EachOptions struct {
	// AtOnce is how many calls of do may run at the same time. 0 is 10, and 1 is one after another.
	AtOnce int
	// StopAtError ends the sequence with the first result, in the order of the items, that is an error. Without it all
	// items are tried.
	StopAtError bool
}

// Result is what came of one item.
type Result[T, R any] struct {
	Index int   // the position of the item, counted from 0
	Item  T     // the item
	Value R     // what do returned for it
	Err   error // the error that do returned, or ErrNotBegun with the reason
}

// ErrNotBegun reports an item that do was never called for: the context had ended, or StopAtError had ended the work.
var ErrNotBegun = errors.New("not begun")

// Each calls do for every item, several at once, and yields the results in the order of the items, whichever is ready
// first:
//
//	for r := range scoped.Each(ctx, slices.Values(ids), archive, scoped.EachOptions{}) {
//		if r.Err != nil { ... }
//	}
//
// Nothing happens before the loop begins. The items are taken from the sequence as they are needed, by a goroutine of
// Each, so it may be endless, or slow; no more than twice AtOnce are taken whose results the loop has not had, and one
// more.
//
// When the loop breaks, the contexts of the calls that run are cancelled. When ctx ends, nothing new begins; the results
// of what has begun are yielded, and if there is another item, it is the last result, with [ErrNotBegun] and the error of
// ctx. The loop is left only when no call of do runs any more and the sequence of items has returned, so both must heed
// their contexts. A panic of either is a panic of the loop, with the stack in its text.
//
// AtOnce limits calls of do, each of which may make any number of requests; [WithMaxInFlight] limits the requests of the
// client, all its relatives included. Requests of do beyond that wait for their turn, first come, first served, and a
// Kibana that answers 429 slows down all.
func Each[T, R any](ctx context.Context, items iter.Seq[T], do func(ctx context.Context, item T) (R, error), options EachOptions) iter.Seq[Result[T, R]] {
	return Each2(ctx, func(yield func(T, error) bool) {
		for item := range items {
			if !yield(item, nil) {
				return
			}
		}
	}, do, options)
}

// Each2 is Each for items that may fail to come, such as those of FindAll. An item that comes with an error is a result
// with that error; do is not called for it. An item must stay as it is while do works on it: the lines of an [Export],
// whose memory is used again, do not.
func Each2[T, R any](ctx context.Context, items iter.Seq2[T, error], do func(ctx context.Context, item T) (R, error), options EachOptions) iter.Seq[Result[T, R]] {
	return func(yield func(Result[T, R]) bool) {
		ctx, cancel := context.WithCancel(ctx)
		f := newFan(ctx, cancel, items, do, options)
		defer f.stop()
		for task := f.next(); task != nil; task = f.next() {
			last := task.result.Err != nil && options.StopAtError
			if last {
				f.cancel()
			}
			if !yield(task.result) || last {
				return
			}
		}
	}
}
