package scoped

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
)

// defaultAtOnce leaves most of the requests that a client may have under way to others.
const defaultAtOnce = 10

// fan runs tasks, several at once, and hands them out in the order in which they began.
type fan[T, R any] struct {
	ctx    context.Context //nolint:containedctx // a fan lives as long as the loop over it
	cancel context.CancelFunc
	do     func(context.Context, T) (R, error)

	turns   chan struct{}    // taken by what runs
	queue   chan *task[T, R] // in order; closed after the last
	left    chan struct{}    // closed when nobody will ask for more
	running sync.WaitGroup   // tasks, and the goroutine that begins them

	stopAtError bool
	failed      atomic.Bool // a task failed, and that ends the work

	breaking sync.Once
	broken   chan struct{} // closed when a goroutine did not return but panicked
	panicked *panicError
}

// task is an item and, when it is done, its result.
type task[T, R any] struct {
	result Result[T, R]
	done   chan struct{}
}

func newFan[T, R any](ctx context.Context, cancel context.CancelFunc, items iter.Seq2[T, error], do func(context.Context, T) (R, error), options EachOptions) *fan[T, R] {
	atOnce := options.AtOnce
	if atOnce < 1 {
		atOnce = defaultAtOnce
	}
	f := &fan[T, R]{
		ctx: ctx, cancel: cancel, do: do, stopAtError: options.StopAtError,
		turns:  make(chan struct{}, atOnce),
		queue:  make(chan *task[T, R], 2*atOnce-1), // and one that next waits for
		left:   make(chan struct{}),
		broken: make(chan struct{}),
	}
	f.running.Go(func() { f.guard(func() { f.begin(items) }) })
	return f
}

// begin begins the tasks, each when there is a turn for it and room in the queue.
func (f *fan[T, R]) begin(items iter.Seq2[T, error]) {
	defer close(f.queue)
	index := 0
	for item, err := range items {
		t := &task[T, R]{Result[T, R]{Index: index, Item: item, Err: err}, make(chan struct{})}
		if !f.beginOne(t) {
			return
		}
		index++
	}
}

// beginOne tells whether more may follow.
func (f *fan[T, R]) beginOne(t *task[T, R]) bool {
	switch {
	case f.failed.Load():
		return false
	case t.result.Err != nil:
		f.settled(t)
		return f.enqueue(t)
	case !f.turn():
		t.result.Err = notBegun(f.ctx)
		f.settled(t)
		f.enqueue(t)
		return false
	case f.failed.Load() || !f.enqueue(t):
		return false
	}
	f.running.Go(func() { f.guard(func() { f.run(t) }) })
	return true
}

// turn waits for a turn, which run gives back.
func (f *fan[T, R]) turn() bool {
	if f.ctx.Err() != nil {
		return false
	}
	select {
	case f.turns <- struct{}{}:
		return true
	case <-f.ctx.Done():
		return false
	}
}

// enqueue makes a task the next whose result is asked for.
func (f *fan[T, R]) enqueue(t *task[T, R]) bool {
	select {
	case f.queue <- t:
		return true
	case <-f.left:
		return false
	}
}

func (f *fan[T, R]) run(t *task[T, R]) {
	defer func() { <-f.turns }()
	t.result.Value, t.result.Err = f.do(f.ctx, t.result.Item)
	f.settled(t)
}

func (f *fan[T, R]) settled(t *task[T, R]) {
	if t.result.Err != nil && f.stopAtError {
		f.failed.Store(true)
	}
	close(t.done)
}

// next waits for the next result. There is none after the last, and none after a panic.
func (f *fan[T, R]) next() *task[T, R] {
	var t *task[T, R]
	select {
	case t = <-f.queue:
	case <-f.broken:
	}
	if t == nil {
		return nil
	}
	select {
	case <-t.done:
	case <-f.broken:
	}
	select {
	case <-f.broken: // a panic has cancelled the tasks, which is not what their results should say
		return nil
	default:
		return t
	}
}

// stop ends the work, waits for all goroutines and repeats a panic of theirs.
func (f *fan[T, R]) stop() {
	f.cancel()
	close(f.left)
	f.running.Wait()
	if f.panicked != nil {
		f.panicked.repeat()
	}
}

// guard keeps a panic of work for stop to repeat, and ends all other work.
func (f *fan[T, R]) guard(work func()) {
	returned := false
	defer func() {
		if returned {
			return
		}
		value := recover()
		f.breaking.Do(func() {
			f.panicked = &panicError{value: value, stack: debug.Stack()}
			close(f.broken)
		})
		f.cancel()
	}()
	work()
	returned = true
}

// panicError is a panic that is repeated in another goroutine than it began in.
type panicError struct {
	value any // nil for runtime.Goexit
	stack []byte
}

func (p *panicError) repeat() {
	if p.value == nil {
		runtime.Goexit()
	}
	panic(p)
}

func (p *panicError) Error() string {
	return fmt.Sprintf("panic of a goroutine of scoped.Each: %v\n\n%s", p.value, p.stack)
}

// Unwrap is the value of the panic, if it is an error.
func (p *panicError) Unwrap() error {
	err, _ := p.value.(error)
	return err
}

// notBegun is the error of an item that the end of a context has kept from its turn.
func notBegun(ctx context.Context) error { return fmt.Errorf("%w: %w", ErrNotBegun, ended(ctx)) }

// ended is why a context ended: its error, and its cause if there is another.
func ended(ctx context.Context) error {
	err := ctx.Err()
	if cause := context.Cause(ctx); !errors.Is(err, cause) {
		return fmt.Errorf("%w: %w", err, cause)
	}
	return err
}
