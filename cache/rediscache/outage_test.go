package rediscache_test

import (
	"bytes"
	"errors"
	"log/slog"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache/rediscache"
	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
)

// impatient are options with which an outage is soon noticed.
func impatient(server *redistest.Server) rediscache.Options {
	opts := options(server)
	opts.Timeout, opts.Lease = 2*time.Second, 2*time.Second
	return opts
}

func TestStoreWorksWithoutRedisFromTheStart(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	server.Kill()
	store := newStore(t, impatient(server))
	if got := store.State(); got.Available || got.Cause == nil || got.Outages != 1 {
		t.Errorf("State = %+v", got)
	}
	want(t, store, "s", exists, fresh(true))
	want(t, store, "s", unwanted, cached(true))
	server.Run()
	eventually(t, "Redis is used", available(store))
	// What was found alone is not passed off as the fleet's.
	want(t, store, "s", missing, fresh(false))
	want(t, newStore(t, options(server)), "s", unwanted, cached(false))
}

func TestForgetThatRedisMissedIsMadeUpFor(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t, "--appendonly", "yes", "--appendfsync", "always")
	cutOff, other := newStore(t, impatient(server)), newStore(t, impatient(server))
	want(t, cutOff, "s", exists, fresh(true))
	want(t, cutOff, "kept", exists, fresh(true))
	want(t, other, "s", unwanted, cached(true))

	server.Kill()
	eventually(t, "the outage is noticed", unavailable(cutOff))
	err := cutOff.Forget(t.Context(), "s")
	if !errors.Is(err, rediscache.ErrUnavailable) {
		t.Errorf("Forget = %v", err)
	}
	if got := cutOff.State().PendingForgets; got != 1 {
		t.Errorf("%d forgets are pending", got)
	}
	want(t, cutOff, "s", missing, fresh(false))

	// Redis comes back with all that it knew.
	server.Run()
	eventually(t, "Redis is used", available(cutOff))
	if got := cutOff.State().PendingForgets; got != 0 {
		t.Errorf("%d forgets are pending still", got)
	}
	want(t, cutOff, "s", missing, fresh(false))
	want(t, cutOff, "kept", unwanted, cached(true))
	eventually(t, "the other knows too", func() bool { return available(other)() && !verdict(t, other, "s", missing).Exists })
}

// A server that comes back with a state from before a Forget is put right.
func TestOldStateOfRedisIsPutRight(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, impatient(server))
	want(t, store, "s", exists, fresh(true))
	if err := server.Do("SAVE").Error(); err != nil {
		t.Fatal(err)
	}
	forget(t, store, "s")
	server.Kill()
	eventually(t, "the outage is noticed", unavailable(store))
	server.Run()
	eventually(t, "Redis is used", available(store))
	want(t, store, "s", missing, fresh(false))
}

func TestRestartInTheMiddleOfTraffic(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	stores := []*rediscache.Store{newStore(t, impatient(server)), newStore(t, impatient(server))}
	var done atomic.Bool
	var calls atomic.Int64
	var traffic sync.WaitGroup
	for i := range 8 {
		traffic.Go(func() {
			for n := i; !done.Load(); n++ {
				id := spaceID(n % 50)
				if !verdict(t, stores[n%2], id, exists).Exists {
					t.Error("a space is gone")
				}
				if n%10 == 0 {
					_ = stores[n%2].Forget(t.Context(), id)
				}
				calls.Add(1)
			}
		})
	}
	progress := func() {
		before := calls.Load()
		eventually(t, "calls go on", func() bool { return calls.Load() > before+200 })
	}
	for range 3 {
		progress()
		server.Kill()
		for _, store := range stores {
			eventually(t, "the outage is noticed", unavailable(store))
		}
		progress()
		server.Run()
		for _, store := range stores {
			eventually(t, "Redis is used", available(store))
		}
	}
	progress()
	done.Store(true)
	traffic.Wait()
}

// A server that accepts and does not answer costs one timeout, not one a call.
func TestFrozenRedis(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	opts := impatient(server)
	opts.Timeout = 500 * time.Millisecond
	store := newStore(t, opts)
	server.Freeze()
	defer server.Thaw()
	want(t, store, "first", exists, fresh(true))
	if store.State().Available {
		t.Fatal("the outage is not noticed")
	}
	for i := range 1000 {
		want(t, store, spaceID(i), exists, fresh(true))
	}
	if got := store.State(); got.Available || got.Outages != 1 {
		t.Errorf("State = %+v", got)
	}
	server.Thaw()
	eventually(t, "Redis is used", available(store))
}

func TestFlushedRedis(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, options(server))
	want(t, store, "s", exists, fresh(true))
	kibana := newSlowKibana()
	underWay := start(t.Context(), store, "u", kibana.load)
	<-kibana.asked
	if err := server.Do("FLUSHALL").Error(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "what is held is dropped", func() bool {
		v, err := store.Verdict(t.Context(), "s", missing)
		return err == nil && !v.Exists
	})
	eventually(t, "Redis is used", available(store))
	// Its lease is gone, so nobody knows whether the space was forgotten meanwhile: Kibana is asked again.
	kibana.tell <- answer{exists: false}
	<-kibana.asked
	kibana.tell <- answer{exists: true}
	if got := <-underWay; got.err != nil || !got.Exists {
		t.Errorf("%+v", got)
	}
}

// Errors that say that a server must not be written to, as after a failover, count as an outage.
func TestServerThatBecameAReplica(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	store := newStore(t, impatient(server))
	if err := server.Do("REPLICAOF", "127.0.0.1", "1").Error(); err != nil {
		t.Fatal(err)
	}
	want(t, store, "s", exists, fresh(true))
	eventually(t, "the outage is noticed", func() bool {
		state := store.State()
		return !state.Available && state.Cause != nil && strings.Contains(state.Cause.Error(), "READONLY")
	})
	if err := store.Forget(t.Context(), "s"); !errors.Is(err, rediscache.ErrUnavailable) {
		t.Error(err)
	}
	if err := server.Do("REPLICAOF", "NO", "ONE").Error(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "Redis is used", available(store))
	want(t, store, "s", missing, fresh(false))
}

func TestRedisThatRunsOutOfMemory(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t, "--maxmemory-policy", "noeviction")
	store := newStore(t, impatient(server))
	if err := server.Do("CONFIG", "SET", "maxmemory", "1").Error(); err != nil {
		t.Fatal(err)
	}
	want(t, store, "s", exists, fresh(true))
	eventually(t, "the outage is noticed", unavailable(store))
	if err := server.Do("CONFIG", "SET", "maxmemory", "0").Error(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "Redis is used", available(store))
}

func TestOutageIsToldOnce(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	opts := impatient(server)
	var log bytes.Buffer
	states := make(chan rediscache.State, 100)
	opts.Logger = slog.New(slog.NewTextHandler(&log, nil))
	opts.OnStateChange = func(s rediscache.State) { states <- s }
	store := newStore(t, opts)
	server.Kill()
	if s := <-states; s.Available || s.Cause == nil || s.Since.IsZero() || s.Outages != 1 {
		t.Errorf("%+v", s)
	}
	server.Run()
	if s := <-states; !s.Available || s.Cause != nil || s.Outages != 1 {
		t.Errorf("%+v", s)
	}
	if err := store.Close(); err != nil {
		t.Error(err)
	}
	if len(states) != 0 {
		t.Errorf("%+v", <-states)
	}
	if text := log.String(); strings.Count(text, "level=WARN") != 1 || strings.Count(text, "level=INFO") != 1 {
		t.Error(text)
	}
}

// The commands that the documentation names are all that is needed.
func TestLeastPrivileges(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	rules := append([]string{"ACL", "SETUSER", "kibana-go", "on", ">s3cret", "resetkeys", "~kibana-go:*", "-@all"},
		strings.Fields(rediscache.ACL)...)
	if err := server.Do(rules...).Error(); err != nil {
		t.Fatal(err)
	}
	opts := options(server)
	opts.Redis.Username, opts.Redis.Password = "kibana-go", "s3cret"
	one, other := newStore(t, opts), newStore(t, opts)
	want(t, one, "s", exists, fresh(true))
	want(t, other, "s", unwanted, cached(true))
	forget(t, other, "s")
	want(t, other, "s", missing, fresh(false))
	if got := one.State(); !got.Available || got.Outages != 0 {
		t.Errorf("State = %+v", got)
	}

	opts.Redis.Password = "wr0ng"
	refused := newStore(t, opts)
	if got := refused.State(); got.Available || got.Cause == nil || strings.Contains(got.Cause.Error(), "wr0ng") {
		t.Errorf("State = %+v", got)
	}
	want(t, refused, "s", exists, fresh(true))
}

// freePort is a port that nobody listens on. A cluster needs one, though nothing is sent to it here.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

func TestClusterIsSupported(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t, "--port", freePort(t), "--cluster-enabled", "yes")
	if err := server.Do("CLUSTER", "ADDSLOTSRANGE", "0", "16383").Error(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the cluster is up", func() bool {
		info, err := server.Do("CLUSTER", "INFO").ToString()
		return err == nil && strings.Contains(info, "cluster_state:ok")
	})
	one, other := newStore(t, options(server)), newStore(t, options(server))
	for i := range 50 {
		want(t, one, spaceID(i), exists, fresh(true))
		want(t, other, spaceID(i), unwanted, cached(true))
		forget(t, other, spaceID(i))
		want(t, other, spaceID(i), missing, fresh(false))
	}
	eventually(t, "the first knows", func() bool { return verdict(t, one, spaceID(0), unwanted) == cached(false) })
}
