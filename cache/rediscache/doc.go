// Package rediscache shares what is known of Kibana's spaces between processes, through Redis or Valkey.
//
// A client asks Kibana whether a space exists before it sends anything into it, and remembers the answer. A fleet of a
// hundred processes asks a hundred times. With a [Store] it asks once, and what one process forgets, because it created
// or deleted a space, all forget:
//
//	store, err := rediscache.New(rediscache.Options{
//		Redis:  rueidis.ClientOption{InitAddress: []string{"redis.example.com:6379"}},
//		Logger: slog.Default(),
//	})
//	...
//	defer store.Close()
//	kb, err := scoped.New("https://kibana.example.com", scoped.WithAPIKey(key), scoped.WithCache(store))
//
// Use it where many processes work in the same spaces, or come and go too fast to learn, or where a space that one process
// deletes must be missing for the others within milliseconds and not within [cache.Options].TTL. A single process is
// better off with a [cache.Memory].
//
// # How it works
//
// Each process holds the verdicts that it used. Redis tells it when one changes (client-side caching, which rueidis
// speaks), so a hit needs no network. A verdict that the process does not hold is read from Redis. If Redis has none, the
// process takes a lease on the space, asks Kibana, and turns the lease into the verdict; whoever else needs the space waits
// for that. Forgetting deletes the key, verdict or lease: a load whose lease is gone is not stored, but done again, so
// nothing that Kibana said before a Forget is remembered after it. A holder renews its lease while Kibana takes its time;
// when it dies, the lease runs out and somebody else asks. Errors are not stored; a process that has waited for two leases
// in vain asks Kibana itself.
//
// rueidislock, the lock that comes with rueidis, is not used: whoever waits here waits for a verdict and not for a turn,
// and a lock would not tell a load that its space was forgotten.
//
// # Keys
//
// There is one key for each space and partition, and no command or script touches two keys, so any Redis Cluster will
// do:
//
//	{Prefix}:v1:{partition, as in a query of a URL}:{space}
//	"1" the space exists, "0" it is missing, "?..." somebody is asking
//
// Package scoped names partitions by a hash of Kibana's address and the owner of the credential: the user, or the id
// of the API key. No password is part of it. Who can read Redis can check a guess of a user's name.
//
// Whoever can write to Redis can make all clients believe that a space exists, or is missing. Redis 6 or later is
// needed, or Valkey, with the permissions in [ACL].
//
// # What holds, and what happens in trouble
//
// When Forget has returned nil, this process is past the old verdict, and other processes are as soon as Redis' message
// has reached them. What their credentials were told is another partition, and expires by itself.
//
//	Redis is away, slow, loading, read-only or full  The process says so, and asks Kibana itself. Verdicts are
//	                                                 believed for OutageTTL at most. One call pays the Timeout.
//	A connection broke                               What the process held is dropped: a message may be lost.
//	A connection died in silence                     The same, after a ping went unanswered: three seconds. Until
//	                                                 then, verdicts that others forgot may be believed.
//	Forget could not reach Redis                     It returns an error. The store forgets in Redis before it
//	                                                 trusts it again; until then others believe the old verdict.
//	The same, and the process died                   Others believe the old verdict until it expires.
//	Redis came back with an earlier state            Whoever forgot forgets again. Until it has, or for good if it
//	                                                 died, others may believe the old verdict until it expires.
//	Redis came back empty, or was flushed            Spaces are asked for again, once. Loads under way are repeated.
//	A process died while it asked Kibana             Others wait for the rest of its Lease, then ask.
//
// Redis is tried again at once, then after a tenth of a second, and so on up to five seconds.
package rediscache
