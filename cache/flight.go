package cache

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// flight is a load that is under way, which any number of callers wait for.
type flight struct {
	landed    chan struct{} // closed when the fields below are final
	exists    bool
	err       error
	abandoned bool // it failed and the context of the caller who started it had ended
	forgotten bool // its answer may be older than a change; under the store's lock until it has landed
}

// load joins the load of a space or starts one. An answer that a Forget has overtaken is asked for again.
func (m *Memory) load(ctx context.Context, spaceID string, load Loader) (exists bool, err error) {
	for {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		f, leads := m.board(spaceID)
		if leads {
			m.fly(ctx, f, spaceID, load)
		} else if err := f.wait(ctx); err != nil {
			return false, err
		}
		switch {
		case f.err != nil && f.abandoned && !leads:
		case f.err != nil:
			return false, f.err
		case !f.forgotten:
			return f.exists, nil
		}
	}
}

func (f *flight) wait(ctx context.Context) error {
	select {
	case <-f.landed:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// board returns the load of a space, and whether the caller has to make it.
func (m *Memory) board(spaceID string) (f *flight, leads bool) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if f, underway := m.loads[spaceID]; underway {
		return f, false
	}
	f = &flight{landed: make(chan struct{})}
	if exists, ok := m.verdicts.get(spaceID, m.clock.now()); ok { // a load has landed since the caller looked
		f.exists = exists
		close(f.landed)
		return f, false
	}
	m.loads[spaceID] = f
	return f, true
}

// fly makes a load. However the Loader ends, the load lands.
func (m *Memory) fly(ctx context.Context, f *flight, spaceID string, load Loader) {
	f.err = errors.New("cache: the load ended its goroutine (runtime.Goexit)")
	defer func() {
		r := recover()
		if r != nil {
			f.err = fmt.Errorf("cache: the load panicked: %v", r)
		}
		m.land(f, spaceID)
		if r != nil {
			panic(r)
		}
	}()
	m.loaded.Add(1)
	f.exists, f.err = load(ctx, spaceID)
	if f.err != nil {
		f.abandoned = ctx.Err() != nil
		m.failed.Add(1)
	}
}

// land remembers what a load found, unless it was forgotten meanwhile.
func (m *Memory) land(f *flight, spaceID string) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if !f.forgotten {
		delete(m.loads, spaceID)
		if f.err == nil {
			m.verdicts.put(spaceID, f.exists, m.clock.now(), m.life(f.exists))
		}
	}
	close(f.landed)
}

func (m *Memory) life(exists bool) time.Duration {
	if exists {
		return m.ttl
	}
	return m.negativeTTL
}
