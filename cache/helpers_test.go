package cache_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/cache"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// A tester is a test, a benchmark or a property under check.
type tester interface {
	Helper()
	Error(args ...any)
	Fatal(args ...any)
	Cleanup(f func())
}

// newStore returns a store that is closed with the test.
func newStore(tb tester, opts cache.Options) *cache.Memory {
	tb.Helper()
	store, err := cache.New(opts)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	return store
}

// Loaders that answer at once.
func exists(context.Context, string) (bool, error)  { return true, nil }
func missing(context.Context, string) (bool, error) { return false, nil }

// unwanted returns a Loader that fails the test: what it is given to must not load.
func unwanted(tb tester) cache.Loader {
	return func(context.Context, string) (bool, error) {
		tb.Error("the store asked Kibana, should have known")
		return false, errors.New("unwanted load")
	}
}

// A slowKibana answers when the test says so. It is for tests in a synctest bubble.
type slowKibana chan *question

type question struct {
	spaceID string
	answer  chan outcome
}

func (k slowKibana) load(ctx context.Context, spaceID string) (bool, error) {
	q := &question{spaceID: spaceID, answer: make(chan outcome, 1)}
	k <- q
	select {
	case a := <-q.answer:
		return a.Exists, a.err
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

func (q *question) reply(exists bool) { q.answer <- outcome{Verdict: fresh(exists)} }
func (q *question) fail(err error)    { q.answer <- outcome{err: err} }

// next returns the question that is pending when everybody waits.
func (k slowKibana) next(t *testing.T) *question {
	t.Helper()
	synctest.Wait()
	select {
	case q := <-k:
		return q
	default:
		t.Fatal("nobody asks Kibana")
		return nil
	}
}

// quiet fails the test if a question is pending when everybody waits.
func (k slowKibana) quiet(t *testing.T) {
	t.Helper()
	synctest.Wait()
	select {
	case q := <-k:
		t.Fatalf("Kibana is asked about %q, should not be", q.spaceID)
	default:
	}
}

// An outcome is what a call of Verdict returns.
type outcome struct {
	cache.Verdict

	err error
}

func call(ctx context.Context, store cache.Store, spaceID string, load cache.Loader) outcome {
	v, err := store.Verdict(ctx, spaceID, load)
	return outcome{v, err}
}

// start calls Verdict in a goroutine of its own.
func start(ctx context.Context, store cache.Store, spaceID string, load cache.Loader) <-chan outcome {
	done := make(chan outcome, 1)
	go func() { done <- call(ctx, store, spaceID, load) }()
	return done
}

// startMany makes n calls, which have all begun to wait when it returns.
func startMany(ctx context.Context, n int, store cache.Store, spaceID string, load cache.Loader) []<-chan outcome {
	calls := make([]<-chan outcome, n)
	for i := range calls {
		calls[i] = start(ctx, store, spaceID, load)
	}
	synctest.Wait()
	return calls
}

// pass lets time pass in a synctest bubble.
func pass(d time.Duration) {
	time.Sleep(d) //nolint:forbidigo // in a bubble this moves the clock and waits for nothing
}

// finished returns the outcome of a call that has returned by the time everybody waits.
func finished(t *testing.T, done <-chan outcome) outcome {
	t.Helper()
	synctest.Wait()
	select {
	case o := <-done:
		return o
	default:
		t.Fatal("the call has not returned")
		return outcome{}
	}
}

func fresh(exists bool) cache.Verdict  { return cache.Verdict{Exists: exists} }
func cached(exists bool) cache.Verdict { return cache.Verdict{Exists: exists, Cached: true} }

// want fails the test unless got is v without an error.
func (got outcome) want(t *testing.T, v cache.Verdict) {
	t.Helper()
	if got.err != nil || got.Verdict != v {
		t.Errorf("Verdict = %+v, %v; want %+v", got.Verdict, got.err, v)
	}
}

// wantError fails the test unless got is err, itself and not wrapped, without a verdict.
func (got outcome) wantError(t *testing.T, err error) {
	t.Helper()
	if !errors.Is(got.err, err) || got.err.Error() != err.Error() || got.Verdict != (cache.Verdict{}) {
		t.Errorf("Verdict = %+v, %v; want the error %v", got.Verdict, got.err, err)
	}
}
