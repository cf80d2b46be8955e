package kibanatest

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Server is an in-memory Kibana that listens on a port of the loopback interface, unless WithAddr says otherwise.
// Its methods may be used from many goroutines at once.
type Server struct {
	// URL is where the server listens, with the base path and without a trailing slash.
	URL string

	settings       settings
	source         func() time.Time // of the clock
	routes         []*route
	connectorTypes map[string]*connectorType
	fixed          []*connector // those that are not stored: preconfigured and system connectors

	mu sync.Mutex // guards what follows
	state
	requests []*Request
	applied  map[string]int // how often, by X-Opaque-Id
	reactors []*reactor

	stop      context.CancelFunc
	closing   sync.Once
	closed    atomic.Bool
	close     func()
	serving   sync.WaitGroup // the accept loop and every open connection
	answering sync.WaitGroup // every request being answered
}

// String names the address. No verb of package fmt shows the credentials.
func (s *Server) String() string { return "kibanatest.Server(" + s.URL + ")" }

// Format is String for every verb.
func (s *Server) Format(state fmt.State, _ rune) { _, _ = fmt.Fprint(state, s.String()) }

// New starts a server that is closed when the test ends. An option that cannot be met fails the test.
func New(tb testing.TB, opts ...Option) *Server {
	tb.Helper()
	s, err := Start(opts...)
	if err != nil {
		tb.Fatalf("kibanatest: %v", err)
	}
	tb.Cleanup(s.Close)
	return s
}

// Start starts a server outside tests, in a demo for example. The caller closes it.
// It fails when an option cannot be met or when no port is free.
func Start(opts ...Option) (*Server, error) {
	s := &Server{
		settings:       defaultSettings(),
		source:         time.Now,
		connectorTypes: connectorTypes(),
		fixed:          systemConnectors(),
		applied:        make(map[string]int),
	}
	s.state = newState(s.clock)
	for _, opt := range opts {
		if err := opt(s); err != nil {
			return nil, err
		}
	}
	s.statusRoutes()
	s.featureRoutes()
	s.spaceRoutes()
	s.connectorRoutes()
	s.objectRoutes()
	s.transferRoutes()
	s.sharingRoutes()
	s.fleetPolicyRoutes()
	s.fleetAgentRoutes()
	s.fleetSharedRoutes()
	s.sloRoutes()
	s.dashboardRoutes()
	s.visualizationRoutes()
	s.dataViewRoutes()
	s.roleRoutes()
	s.maintenanceRoutes()
	s.shortURLRoutes()
	s.ruleRoutes()
	s.caseRoutes()
	for _, seed := range s.settings.seeds {
		if err := seed(); err != nil {
			return nil, err
		}
	}
	if err := s.listen(); err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	return s, nil
}

func (s *Server) listen() error {
	ctx, stop := context.WithCancel(context.Background())
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", s.settings.addr)
	if err != nil {
		stop()
		return err
	}
	httpServer := &http.Server{
		Handler:           s,
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ConnState:         s.trackConnection,
		ReadHeaderTimeout: time.Minute,
	}
	s.URL = "http://" + reachable(listener.Addr()) + s.settings.basePath
	s.stop = stop
	s.close = func() { _ = httpServer.Close() }
	s.serving.Go(func() { _ = httpServer.Serve(listener) })
	return nil
}

// reachable is an address that leads to a listener, be it one on all interfaces.
func reachable(addr net.Addr) string {
	if tcp, is := addr.(*net.TCPAddr); is && tcp.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port))
	}
	return addr.String()
}

// trackConnection lets Close wait until every connection is gone.
func (s *Server) trackConnection(_ net.Conn, state http.ConnState) {
	switch state {
	case http.StateNew:
		s.serving.Add(1)
	case http.StateClosed, http.StateHijacked:
		s.serving.Done()
	default: // nothing that Close would have to wait for
	}
}

// Close ends delays, drops all connections and returns when no handler runs any more. It may be called more than once.
func (s *Server) Close() {
	s.closing.Do(func() {
		s.closed.Store(true)
		s.stop()
		s.close()
	})
	s.serving.Wait()
	s.answering.Wait()
}
