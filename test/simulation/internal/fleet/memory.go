package fleet

import (
	"context"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/test/simulation/internal/virtual"
)

// newVerdicts is what a process begins with.
func (f *fleet) newVerdicts(p *process) verdicts {
	switch f.params.Store {
	case None:
		return nothing{}
	case Uncoalesced:
		return uncoalesced{f.newMemory(f.params.TTL, f.params.NegativeTTL, f.params.MaxEntries)}
	case Redis:
		return newCopies(p)
	default:
		return f.newMemory(f.params.TTL, f.params.NegativeTTL, f.params.MaxEntries)
	}
}

// longest is a time after which no verdict lives.
func (f *fleet) longest() time.Duration {
	return max(f.params.TTL, f.params.NegativeTTL) + time.Second
}

// nothing remembers nothing.
type nothing struct{}

func (nothing) ask(_ *virtual.Caller, name string, load cache.Loader) (cache.Verdict, error) {
	exists, err := load(context.Background(), name)
	return cache.Verdict{Exists: exists}, err
}

func (nothing) forget(string) {}

func (nothing) held(string) (exists, ok bool) { return false, false }

func (nothing) entries() int { return 0 }

// memory is the store that clients have.
type memory struct {
	sim   *virtual.Sim
	store *cache.Memory
	loads virtual.Loads
}

func (f *fleet) newMemory(ttl, negativeTTL time.Duration, maxEntries int) *memory {
	store, err := cache.New(cache.Options{TTL: ttl, NegativeTTL: negativeTTL, MaxEntries: maxEntries, Now: f.sim.Now})
	if err != nil {
		panic(err)
	}
	return &memory{sim: f.sim, store: store, loads: virtual.Loads{}}
}

func (m *memory) ask(caller *virtual.Caller, name string, load cache.Loader) (cache.Verdict, error) {
	return caller.Verdict(m.sim, m.loads, m.store, name, load)
}

func (m *memory) forget(name string) { _ = m.store.Forget(context.Background(), name) }

// over is a context that has ended. With it a store answers from memory or not at all.
var over = func() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}()

func (m *memory) held(name string) (exists, ok bool) {
	verdict, err := m.store.Verdict(over, name, nil)
	return verdict.Exists, err == nil
}

func (m *memory) entries() int { return m.store.Stats().Entries }

// uncoalesced is a store past which everybody loads alone.
type uncoalesced struct{ *memory }

func (u uncoalesced) ask(_ *virtual.Caller, name string, load cache.Loader) (cache.Verdict, error) {
	if exists, ok := u.held(name); ok {
		return cache.Verdict{Exists: exists, Cached: true}, nil
	}
	exists, err := load(context.Background(), name)
	if err != nil {
		return cache.Verdict{}, err
	}
	_, err = u.store.Verdict(context.Background(), name, func(context.Context, string) (bool, error) { return exists, nil })
	return cache.Verdict{Exists: exists}, err
}
