package rediscache

import (
	"context"
	"crypto/rand"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/redis/rueidis"
)

// What a key holds: a verdict, or the lease of the process that is asking Kibana.
const (
	existing    = "1"
	missing     = "0"
	leasePrefix = "?"
)

// An entry is what Redis has for a space, nothing if all is zero.
type entry struct {
	verdict bool // exists is a verdict
	exists  bool
	lease   string
	left    time.Duration // until it expires
}

// newLease is a lease unlike all others.
func newLease() string { return leasePrefix + rand.Text() }

// ifOurs carries out a command on a key if the key still holds our lease. A Forget deletes the lease, and so does the
// loss of all keys: what was asked before is then not stored.
var ifOurs = rueidis.NewLuaScriptNoSha(
	`if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end redis.call(ARGV[2], KEYS[1], unpack(ARGV, 3)) return 1`)

// life is how long an answer is believed.
func (o Options) life(exists bool) time.Duration {
	if exists {
		return o.TTL
	}
	return o.NegativeTTL
}

// do carries out a command, in limited time. Any failure that is not the end of ctx puts Redis out of use, and is errDown.
func (l *link) do(
	ctx context.Context, command func(context.Context, rueidis.Client) rueidis.RedisResult,
) (rueidis.RedisResult, error) {
	client := l.usable()
	if client == nil {
		return rueidis.RedisResult{}, errDown
	}
	limited, cancel := context.WithTimeout(ctx, l.opts.Timeout)
	defer cancel()
	result := command(limited, client)
	err := result.Error()
	switch {
	case err == nil, rueidis.IsRedisNil(err):
		return result, nil
	case ctx.Err() != nil:
		return result, ctx.Err()
	}
	l.lose(client, err)
	return result, errDown
}

// read is what Redis has under a key. Redis will tell when that changes.
func (l *link) read(ctx context.Context, key string) (entry, error) {
	result, err := l.do(ctx, func(ctx context.Context, c rueidis.Client) rueidis.RedisResult {
		return c.DoCache(ctx, c.B().Get().Key(key).Cache(), l.opts.Lease)
	})
	if err != nil {
		return entry{}, err
	}
	value, err := result.ToString()
	if err != nil { // nothing
		return entry{}, nil //nolint:nilerr // nil is the one error that do lets pass
	}
	found := entry{left: time.Duration(result.CachePTTL()) * time.Millisecond}
	switch value {
	case existing, missing:
		found.verdict, found.exists = true, value == existing
	default:
		found.lease = value
	}
	return found, nil
}

// acquire takes the lease on a key that holds nothing.
func (l *link) acquire(ctx context.Context, key, lease string) (bool, error) {
	result, err := l.do(ctx, func(ctx context.Context, c rueidis.Client) rueidis.RedisResult {
		return c.Do(ctx, c.B().Set().Key(key).Value(lease).Nx().PxMilliseconds(l.opts.Lease.Milliseconds()).Build())
	})
	return err == nil && result.Error() == nil, err
}

// settle turns our lease into a verdict. It tells whether the lease was still ours.
func (l *link) settle(ctx context.Context, key, lease string, exists bool) (bool, error) {
	value := missing
	if exists {
		value = existing
	}
	return l.ifOurs(ctx, key, lease, "SET", value, "PX", millis(l.opts.life(exists)))
}

// release gives up our lease.
func (l *link) release(ctx context.Context, key, lease string) {
	_, _ = l.ifOurs(ctx, key, lease, "DEL") // if it fails, the lease runs out
}

// renew keeps our lease from running out until ctx ends.
func (l *link) renew(ctx context.Context, key, lease string) {
	tick := time.NewTicker(l.opts.Lease / 3)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if ours, err := l.ifOurs(ctx, key, lease, "PEXPIRE", millis(l.opts.Lease)); err != nil || !ours {
				return
			}
		}
	}
}

func (l *link) ifOurs(ctx context.Context, key, lease string, command ...string) (bool, error) {
	result, err := l.do(ctx, func(ctx context.Context, c rueidis.Client) rueidis.RedisResult {
		return ifOurs.Exec(ctx, c, []string{key}, append([]string{lease}, command...))
	})
	if err != nil {
		return false, err
	}
	ours, err := result.AsInt64()
	return ours == 1, err
}

func millis(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }

// batch is how many keys are deleted at once.
const batch = 256

// restore deletes the keys of spaces that were forgotten, and makes sure that Redis can be read and written.
func (l *link) restore(ctx context.Context, client rueidis.Client, keys []string) error {
	for len(keys) > 0 {
		n := min(batch, len(keys))
		commands := make([]rueidis.Completed, 0, n)
		for _, key := range keys[:n] {
			commands = append(commands, client.B().Del().Key(key).Build())
		}
		limited, cancel := context.WithTimeout(ctx, l.opts.Timeout)
		results := client.DoMulti(limited, commands...)
		cancel()
		for _, result := range results {
			if err := result.Error(); err != nil {
				return err
			}
		}
		keys = keys[n:]
	}
	return l.probe(ctx, client)
}

// probe does once what the store does all the time, so that a server that refuses any of it is not trusted.
func (l *link) probe(ctx context.Context, client rueidis.Client) error {
	limited, cancel := context.WithTimeout(ctx, l.opts.Timeout)
	defer cancel()
	key, lease := l.keys+"probe:"+rand.Text(), newLease()
	set := client.Do(limited, client.B().Set().Key(key).Value(lease).Nx().PxMilliseconds(1000).Build())
	if err := set.Error(); err != nil {
		return err
	}
	read, err := client.DoCache(limited, client.B().Get().Key(key).Cache(), time.Second).ToString()
	if err != nil {
		return err
	}
	if read != lease {
		return errors.New("what was written is not what is read")
	}
	return ifOurs.Exec(limited, client, []string{key}, []string{lease, "DEL"}).Error()
}

// told is called with the keys that have changed in Redis, or with nil if any may have.
func (l *link) told(number uint64, keys []rueidis.RedisMessage) {
	if keys == nil {
		l.interrupt(number)
		return
	}
	for i := range keys {
		key, err := keys[i].ToString()
		if err != nil {
			continue
		}
		if name, spaceID, ok := strings.Cut(strings.TrimPrefix(key, l.keys), ":"); ok {
			if s, ok := l.partitions.find(name); ok {
				s.table.change(spaceID)
			}
		}
	}
}
