package rediscache

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/redis/rueidis"

	"github.com/kibana-go/kibana-go/cache"
)

// What a zero field of [Options] stands for. For TTL, NegativeTTL and MaxEntries it is what it is for a [cache.Memory].
const (
	DefaultOutageTTL = 30 * time.Second
	DefaultTimeout   = 250 * time.Millisecond
	DefaultLease     = 5 * time.Second
	DefaultPrefix    = "kibana-go"
)

// Options configure a [Store]. Redis.InitAddress must be set; the zero value of everything else means the default.
//
// All processes of a fleet need the same Prefix, and should have the same TTL and NegativeTTL.
type Options struct {
	// Redis says where Redis or Valkey is and how to log in, for one server, a cluster or sentinels. The store sets
	// OnInvalidations, ClientTrackingOptions, NewCacheStoreFn and DisableRetry, which must be left alone, as must be
	// DisableCache, AlwaysRESP2, ReplicaOnly and SendToReplicas. Where they are zero it chooses one connection, small
	// buffers, a Dialer.Timeout of a second, a Dialer.KeepAlive of a second and a ConnWriteTimeout of two: the last two
	// bound how long a connection that died in silence goes unnoticed.
	Redis rueidis.ClientOption
	// Prefix is what all keys begin with. It must not hold a colon or a brace. Zero means [DefaultPrefix].
	Prefix string

	// TTL is how long "exists" is believed, counted from when Redis got it. Zero means [cache.DefaultTTL].
	TTL time.Duration
	// NegativeTTL is how long "missing" is believed, counted likewise. Zero means [cache.DefaultNegativeTTL].
	NegativeTTL time.Duration
	// OutageTTL bounds TTL and NegativeTTL while Redis cannot be used: then nobody says what other processes forget.
	// Zero means [DefaultOutageTTL].
	OutageTTL time.Duration
	// MaxEntries bounds how many verdicts this process holds of each partition. Beyond it, any are dropped, and read
	// from Redis when asked for. Zero means [cache.DefaultMaxEntries].
	MaxEntries int

	// Timeout bounds each operation on Redis. One that takes longer counts as an outage. Zero means [DefaultTimeout].
	Timeout time.Duration
	// Lease is how long others wait for a process that died while it asked Kibana. A process that lives renews its
	// lease, so that a load may take longer. It must be at least 100 milliseconds; zero means [DefaultLease].
	Lease time.Duration

	// Logger, if set, is told at level Warn that Redis cannot be used, and at level Info that it can be again.
	Logger *slog.Logger
	// OnStateChange, if set, is called with the new state when Redis becomes unusable or usable, one call after the
	// other. It must return soon and must not call the store's methods other than State and Stats.
	OnStateChange func(State)
}

// withDefaults is o with its zero fields filled in, or an error that names the field that cannot be right.
func (o Options) withDefaults() (Options, error) {
	if err := o.refusal(); err != nil {
		return o, err
	}
	o.Prefix = cmp.Or(o.Prefix, DefaultPrefix)
	o.TTL = cmp.Or(o.TTL, cache.DefaultTTL)
	o.NegativeTTL = cmp.Or(o.NegativeTTL, cache.DefaultNegativeTTL)
	o.OutageTTL = cmp.Or(o.OutageTTL, DefaultOutageTTL)
	o.MaxEntries = cmp.Or(o.MaxEntries, cache.DefaultMaxEntries)
	o.Timeout = cmp.Or(o.Timeout, DefaultTimeout)
	o.Lease = cmp.Or(o.Lease, DefaultLease)
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}

	r := &o.Redis
	r.Dialer.Timeout = cmp.Or(r.Dialer.Timeout, time.Second)
	r.Dialer.KeepAlive = cmp.Or(r.Dialer.KeepAlive, time.Second)
	r.ConnWriteTimeout = cmp.Or(r.ConnWriteTimeout, max(2*time.Second, 2*o.Timeout))
	r.PipelineMultiplex = cmp.Or(r.PipelineMultiplex, -1)
	r.ReadBufferEachConn = cmp.Or(r.ReadBufferEachConn, 32<<10)
	r.WriteBufferEachConn = cmp.Or(r.WriteBufferEachConn, 32<<10)
	r.DisableRetry = true
	r.NewCacheStoreFn = func(rueidis.CacheStoreOption) rueidis.CacheStore { return noCache{} }
	return o, nil
}

func (o Options) refusal() error {
	for _, field := range []struct {
		name  string
		value time.Duration
	}{
		{"TTL", o.TTL},
		{"NegativeTTL", o.NegativeTTL},
		{"OutageTTL", o.OutageTTL},
		{"Timeout", o.Timeout},
		{"Lease", o.Lease},
	} {
		// Redis counts in milliseconds.
		if field.value < 0 || field.value > 0 && field.value < time.Millisecond {
			return fmt.Errorf("rediscache: Options.%s is %v, must be at least a millisecond", field.name, field.value)
		}
	}
	switch {
	case o.MaxEntries < 0:
		return fmt.Errorf("rediscache: Options.MaxEntries is %d, must not be negative", o.MaxEntries)
	case o.Lease > 0 && o.Lease < 100*time.Millisecond:
		return fmt.Errorf("rediscache: Options.Lease is %v, must be at least 100ms", o.Lease)
	case strings.ContainsAny(o.Prefix, ":{}"):
		return errors.New("rediscache: Options.Prefix must not hold a colon or a brace")
	}
	r := o.Redis
	switch {
	case len(r.InitAddress) == 0:
		return errors.New("rediscache: Options.Redis.InitAddress must name a server")
	case r.OnInvalidations != nil, r.ClientTrackingOptions != nil, r.NewCacheStoreFn != nil, r.DisableCache, r.AlwaysRESP2:
		return errors.New("rediscache: Options.Redis must leave client-side caching to the store")
	case r.ReplicaOnly, r.SendToReplicas != nil:
		return errors.New("rediscache: Options.Redis must read from primaries: replicas lag behind")
	}
	return nil
}

// noCache keeps rueidis from remembering what it read: the store does, in a form that costs no allocation.
type noCache struct{}

// Flight implements [rueidis.CacheStore]: nothing is known, and nobody waits.
func (noCache) Flight(string, string, time.Duration, time.Time) (rueidis.RedisMessage, rueidis.CacheEntry) {
	return rueidis.RedisMessage{}, nil
}

// Update implements [rueidis.CacheStore]: what is read expires when it does in Redis.
func (noCache) Update(_, _ string, v rueidis.RedisMessage) int64 { return max(v.CachePXAT(), 0) }

// Cancel implements [rueidis.CacheStore].
func (noCache) Cancel(string, string, error) {}

// Delete implements [rueidis.CacheStore].
func (noCache) Delete([]rueidis.RedisMessage) {}

// Close implements [rueidis.CacheStore].
func (noCache) Close(error) {}

// ACL are the permissions that the store needs, beside those on the keys that begin with its Prefix and a colon, as the
// ACL SETUSER command takes them. In a cluster, those on CLUSTER are used as well.
const ACL = "+auth +hello +ping +client|tracking +client|caching +multi +exec +pttl +get +set +del +eval +pexpire" +
	" +cluster|slots +cluster|shards"
