package scoped

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// Client is a client of one Kibana, in the default space or, when [Client.Space] made it, in another. It is immutable
// and safe for concurrent use. It is also a connection of the generated packages: connectors.New(kb) makes calls
// that are scoped, validated and mapped like those of the services.
type Client struct {
	Spaces       *SpacesService       // the spaces themselves
	Actions      *ActionsService      // connectors, which Kibana calls actions in its paths
	SavedObjects *SavedObjectsService // dashboards, data views and other saved objects

	AgentPolicies   *AgentPoliciesService   // what Fleet's agents do
	Cases           *CasesService           // cases
	Dashboards      *DashboardsService      // dashboards as code
	DataViews       *DataViewsService       // data views, with their fields
	PackagePolicies *PackagePoliciesService // the integrations of agent policies
	Roles           *RolesService           // roles, which are the same in all spaces
	Rules           *RulesService           // alerting rules
	SLOs            *SLOsService            // service level objectives

	shared         *shared
	spaceID        string
	skipValidation bool
	derived        bool
}

var _ wire.Conn = (*Client)(nil)

// shared is what a client and all clients derived from it have in common.
type shared struct {
	base            *url.URL
	basePath        string // of base, escaped
	roundTrip       func(*http.Request) (*http.Response, error)
	authorize       func(context.Context, http.Header) error // nil for no credential
	userAgent       []string
	verdicts        cache.Store
	ownVerdicts     bool          // nobody else has the store
	changes         atomic.Uint64 // counts what may have made a list of spaces wrong
	load            cache.Loader  // lookup, bound once so that a hit costs no allocation
	validate        bool
	allowUnverified bool
	release         func() error
	closed          atomic.Bool
	root            *Client
	retryPolicy     RetryPolicy
	deadlines       *deadlines // of attempts
	compresses      bool       // replies may be asked for compressed
	callTimeout     time.Duration
	gate            *gate
	limiter         Limiter
	maxReply        int64
	hooks           []Hooks
	rotates         bool     // authorize may add another credential each time
	apiVersion      []string // nil to send none
	versions        versions
	journal         *journal
	header          http.Header
}

// New makes a client of the Kibana at baseURL, such as "https://kibana.example.com:5601" or, with a base path,
// "https://example.com/kibana". It connects to nothing and reads no environment. A base URL or an option that cannot
// be right is an [*ArgumentError].
func New(baseURL string, opts ...Option) (*Client, error) {
	base, err := parseBaseURL(baseURL)
	if err != nil {
		return nil, err
	}
	set := defaults()
	if err := set.apply(opts); err != nil {
		return nil, err
	}
	if err := set.contradiction(); err != nil {
		return nil, err
	}
	s := &shared{
		base: base, basePath: base.EscapedPath(), authorize: set.authorize, userAgent: []string{set.userAgent},
		validate: set.validate, allowUnverified: set.allowUnverified,
		retryPolicy: set.retry.withDefaults(), deadlines: newDeadlines(set.attemptTimeout), callTimeout: set.callTimeout,
		gate: newGate(set.maxInFlight), limiter: set.limiter, maxReply: set.maxReply, hooks: set.hooks,
		journal: newJournal(set),
		rotates: set.rotates, header: set.header,
	}
	s.load = func(ctx context.Context, id string) (bool, error) { return s.lookup(ctx, id) }
	if set.apiVersion != "" {
		s.apiVersion = []string{set.apiVersion}
	}
	s.versions.setUp(set, s.readVersion)
	if err := s.connect(set); err != nil {
		return nil, err
	}
	s.root = s.client(set.space, false)
	s.root.derived = false
	return s.root, nil
}

// connect sets up the HTTP client and the cache, and how to release them.
func (s *shared) connect(set *settings) error {
	if set.store != nil {
		part, err := set.verdictsIn(set.store, s.base)
		if err != nil {
			return err
		}
		s.verdicts = part
	} else {
		own, err := cache.New(set.cache)
		if err != nil {
			return &ArgumentError{Operation: "New", Field: "cache", Reason: err.Error(), Err: err}
		}
		s.verdicts, s.ownVerdicts = own, true
	}
	client, idle := http.Client{}, http.Client{}
	if set.http != nil {
		client = *set.http
	} else {
		idle.Transport = set.network.transport(s.base, set.maxInFlight)
		client.Transport = unzip{idle.Transport}
		standard, ok := idle.Transport.(*http.Transport)
		s.compresses = ok && !standard.DisableCompression
	}
	client.Transport = set.wrap(client.Transport)
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	s.roundTrip = sender(&client) //nolint:bodyclose // nothing is sent yet
	s.release = func() error {
		if set.http == nil {
			idle.CloseIdleConnections()
		}
		if set.store == nil {
			return s.verdicts.Close()
		}
		return nil
	}
	return nil
}

// client makes a client that shares s.
func (s *shared) client(spaceID string, skipValidation bool) *Client {
	c := &Client{shared: s, spaceID: spaceID, skipValidation: skipValidation, derived: true}
	c.Spaces = newSpacesService(c)
	c.Actions = newActionsService(c)
	c.SavedObjects = newSavedObjectsService(c)
	c.AgentPolicies = newAgentPoliciesService(c)
	c.Cases = newCasesService(c)
	c.Dashboards = newDashboardsService(c)
	c.DataViews = newDataViewsService(c)
	c.PackagePolicies = newPackagePoliciesService(c)
	c.Roles = newRolesService(c)
	c.Rules = newRulesService(c)
	c.SLOs = newSLOsService(c)
	return c
}

// Space returns a client whose calls act in the space with the given id. It checks at once that the space exists, from
// the cache or with GET /api/spaces/space/{id}, and fails with a [*SpaceNotFoundError] if not, with an
// [*InvalidSpaceIDError] if the id cannot name a space. "default" is the default space and needs no check.
//
// With SkipValidation nothing is checked but the form of the id, now and in every call of the returned client.
// The returned client shares connections, credential and cache with c and costs next to nothing. An option such as [As]
// holds for the check alone.
func (c *Client) Space(ctx context.Context, id string, opts ...CallOption) (*Client, error) {
	if !validSpaceID(id) {
		return nil, c.refuse(ctx, "Space", &InvalidSpaceIDError{SpaceID: id})
	}
	var identity http.Header
	identify := func(_ context.Context, req *http.Request) error {
		identity = ownIdentity(wire.CallOf(req), req.Header)
		return nil
	}
	call, err := wire.Mark(ctx, append(slices.Clip(opts), identify))
	if err != nil {
		return nil, c.refuse(ctx, "Space", err)
	}
	if c.validates(call) && id != defaultSpace {
		if _, err := c.shared.verify(ctx, id, "", identity); err != nil {
			return nil, c.refuse(ctx, "Space", err)
		}
	}
	return c.shared.client(id, c.skipValidation || call.SkipValidation), nil
}

// SpaceID is the space that the calls of c act in unless an option of the call says otherwise. It is empty for a
// client that New made without WithSpace, whose calls act in the default space.
func (c *Client) SpaceID() string { return c.spaceID }

// BaseURL is the address of Kibana, without a trailing slash. The caller must not change it.
func (c *Client) BaseURL() *url.URL { return c.shared.base }

// CacheStats counts how often the existence of a space was known, asked for and denied, over c and all clients that
// share its cache.
func (c *Client) CacheStats() cache.Stats { return c.shared.verdicts.Stats() }

// Close releases the cache and the idle connections of a client that New made; calls that come later, through it or a
// client derived from it, fail with ErrClosed. Closing a derived client does nothing: it owns nothing. Close may be
// called more than once.
func (c *Client) Close() error {
	if c.derived || c.shared.closed.Swap(true) {
		return nil
	}
	return c.shared.release()
}

// String names the address and the space. No verb of package fmt shows the credential.
func (c *Client) String() string {
	if c.spaceID == "" {
		return fmt.Sprintf("scoped.Client(%s)", c.shared.base)
	}
	return fmt.Sprintf("scoped.Client(%s, space %s)", c.shared.base, c.spaceID)
}

// LogValue is String for package slog.
func (c *Client) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Format is String for every verb.
func (c *Client) Format(state fmt.State, _ rune) { _, _ = fmt.Fprint(state, c.String()) }
