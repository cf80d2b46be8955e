package scoped

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/cache"
)

// Option sets up a client that New makes. An option that cannot be right makes New fail with an [*ArgumentError].
type Option func(*settings) error

type settings struct {
	authorize       func(context.Context, http.Header) error // nil for no credential
	http            *http.Client
	userAgent       string
	validate        bool
	allowUnverified bool
	cache           cache.Options
	store           cache.Store
	namespace       string // of the client's part of store
	retry           RetryPolicy
	attemptTimeout  time.Duration
	callTimeout     time.Duration
	maxInFlight     int
	limiter         Limiter
	maxReply        int64
	middleware      []func(http.RoundTripper) http.RoundTripper
	hooks           []Hooks
	rotates         bool // authorize may add another credential each time
	apiVersion      string
	serverVersion   *Version
	versionCheck    bool
	network         network
	logger          *slog.Logger
	redactedKeys    []string
	header          http.Header
	space           string
}

func defaults() *settings {
	return &settings{
		userAgent: "kibana-go", validate: true,
		attemptTimeout: defaultAttemptTimeout, maxInFlight: defaultMaxInFlight, maxReply: defaultMaxReply,
		apiVersion: defaultAPIVersion, versionCheck: true,
	}
}

// Options makes one option of several, for packages that need more than one to do what they offer.
func Options(opts ...Option) Option {
	return func(s *settings) error {
		return s.apply(opts)
	}
}

// apply sets up what the options ask for, in their order.
func (s *settings) apply(opts []Option) error {
	for i, opt := range opts {
		if opt == nil {
			opt = refuse("opts["+strconv.Itoa(i)+"]", "must not be nil")
		}
		if err := opt(s); err != nil {
			return err
		}
	}
	return nil
}

func refuse(option, reason string) Option {
	return func(*settings) error { return refused(option, reason) }
}

func refused(option, reason string) error {
	return &ArgumentError{Operation: "New", Field: option, Reason: reason}
}

// WithHTTPClient sends through a copy of the given client instead of one of our own: its transport, timeout and cookie
// jar are used. Redirects are never followed, whatever its CheckRedirect says: an API call that is redirected has the
// wrong address, and must not take its credential to another host.
func WithHTTPClient(client *http.Client) Option {
	if client == nil {
		return refuse("WithHTTPClient", "the client must not be nil")
	}
	return func(s *settings) error {
		s.http = client
		return nil
	}
}

// WithUserAgent sets the User-Agent header, "kibana-go" by default.
func WithUserAgent(name string) Option {
	if name == "" || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r >= 0x7f }) {
		return refuse("WithUserAgent", "the name must not be empty and must be printable ASCII")
	}
	return func(s *settings) error {
		s.userAgent = name
		return nil
	}
}

// WithValidation tells whether the client checks that a space exists before it sends anything into it; the default is
// true. Without validation a typo in an id makes Kibana store objects that nobody can see. The form of ids is always
// checked.
func WithValidation(on bool) Option {
	return func(s *settings) error {
		s.validate = on
		return nil
	}
}

// WithUnverifiedSpaces lets calls go on when Kibana refuses with status 403 to say whether their space exists; the
// default is false, and such calls fail with an [*AuthorizationError] that names the space. Kibana answers 403 alike for
// a space that is missing and for one that the credential may not use. The refusal is not remembered, so every call of
// such a client costs a second request.
func WithUnverifiedSpaces(allow bool) Option {
	return func(s *settings) error {
		s.allowUnverified = allow
		return nil
	}
}

// WithCacheTTL sets how long a client believes that a space exists without asking again; the default is 5 minutes. It
// must be positive.
func WithCacheTTL(ttl time.Duration) Option {
	if ttl <= 0 {
		return refuse("WithCacheTTL", "must be positive")
	}
	return func(s *settings) error {
		s.cache.TTL = ttl
		return nil
	}
}

// WithNegativeCacheTTL sets how long a client believes that a space is missing without asking again; the default is 5
// seconds. It must be positive.
func WithNegativeCacheTTL(ttl time.Duration) Option {
	if ttl <= 0 {
		return refuse("WithNegativeCacheTTL", "must be positive")
	}
	return func(s *settings) error {
		s.cache.NegativeTTL = ttl
		return nil
	}
}

// WithCache keeps verdicts about spaces in the given store, which the caller closes, instead of one in memory.
//
// What one credential may see, another may not. A store that is a [cache.Partitioner], such as that of package
// rediscache, keeps credentials apart and may be given to any client; see [WithCacheNamespace] for those whose
// credential says nothing of its owner. Any other store may be given only to clients that have the same credential for
// the same Kibana.
func WithCache(store cache.Store) Option {
	if store == nil {
		return refuse("WithCache", "the store must not be nil")
	}
	return func(s *settings) error {
		s.store = store
		return nil
	}
}
