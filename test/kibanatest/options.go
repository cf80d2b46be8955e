package kibanatest

import (
	"errors"
	"fmt"
)

// Option configures a server that is about to start.
type Option func(*Server) error

type settings struct {
	addr         string
	basePath     string
	version      string
	serverless   bool
	strictSpaces bool
	maxSpaces    int
	credentials  []credential
	logSize      int // -1 is without end
	seeds        []func() error
}

func defaultSettings() settings {
	return settings{addr: "127.0.0.1:0", version: "9.3.0", maxSpaces: 1000, logSize: -1}
}

// WithAPIKey lets callers in that send "Authorization: ApiKey <encoded>"; they may do everything everywhere.
// It may be repeated. As soon as any credential is set, security is on and all other callers get 401;
// without one, security is off and the Authorization header is not looked at.
func WithAPIKey(encoded string) Option {
	return withCredential(encoded, credential{header: "ApiKey " + encoded})
}

// WithSpaceAPIKey is WithAPIKey for a caller who may use the given spaces only, and manage none.
// Kibana answers such a caller 403 in all other spaces, whether they exist or not.
func WithSpaceAPIKey(encoded string, spaces ...string) Option {
	limit := append([]string{}, spaces...)
	return withCredential(encoded, credential{header: "ApiKey " + encoded, caller: caller{spaces: limit}})
}

// WithBasicAuth lets a user in who may do everything everywhere. See WithAPIKey.
func WithBasicAuth(user, password string) Option {
	return withCredential(user, credential{header: basicHeader(user, password)})
}

func withCredential(name string, c credential) Option {
	return func(s *Server) error {
		if name == "" {
			return errors.New("a credential is empty")
		}
		s.settings.credentials = append(s.settings.credentials, c)
		return nil
	}
}

// WithAddr sets the host and port to listen on, by default any free port of the loopback interface. Starting fails when
// the address is taken.
func WithAddr(addr string) Option {
	return func(s *Server) error {
		s.settings.addr = addr
		return nil
	}
}

// WithBasePath serves below a path, as Kibana does with server.basePath and server.rewriteBasePath.
// Requests outside it get 404. Server.URL includes it.
func WithBasePath(path string) Option {
	return func(s *Server) error {
		s.settings.basePath = cleanBasePath(path)
		return nil
	}
}

// WithVersion sets the version that GET /api/status reports and that a kbn-version header must have, "9.3.0" by default.
// The status tells the -SNAPSHOT at the end of one apart from its number. Routes are there whatever the version.
// The fake answers the operations of all releases; a client of package scoped refuses those that came after the version.
// From 9.4 on, a connector may be given any id of lower-case letters, digits and hyphens, before that a UUID only. From 9.5 on,
// saved object ids must not contain a slash.
func WithVersion(version string) Option {
	return func(s *Server) error {
		s.settings.version = version
		return nil
	}
}

// WithServerless makes GET /api/status report the flavor of Elastic's serverless Kibana. Nothing else changes.
func WithServerless() Option {
	return func(s *Server) error {
		s.settings.serverless = true
		return nil
	}
}

// WithStrictSpaces refuses calls in unknown spaces with 404 "Saved object [space/<id>] not found".
// No released Kibana does so: by default such calls work, and what they write is an orphan.
func WithStrictSpaces() Option {
	return func(s *Server) error {
		s.settings.strictSpaces = true
		return nil
	}
}

// WithSpaces creates spaces, each named like its id.
func WithSpaces(ids ...string) Option {
	return func(s *Server) error {
		for _, id := range ids {
			if err := s.CreateSpace(id, id); err != nil {
				return err
			}
		}
		return nil
	}
}

// WithMaxSpaces sets how many spaces there may be, the default space included; 1000 by default.
func WithMaxSpaces(n int) Option {
	return func(s *Server) error {
		if n < 1 {
			return fmt.Errorf("a limit of %d spaces leaves no room for the default space", n)
		}
		s.settings.maxSpaces = n
		return nil
	}
}

// WithRequestLog lets Requests remember the last n requests only, 0 none; by default it remembers all. It keeps the memory
// of a long run flat.
func WithRequestLog(n int) Option {
	return func(s *Server) error {
		if n < 0 {
			return fmt.Errorf("a log of %d requests cannot be", n)
		}
		s.settings.logSize = n
		return nil
	}
}

// WithPreconfiguredConnector adds a connector as kibana.yml does under xpack.actions.preconfigured:
// it is there in every space, shows no config, and cannot be changed or deleted.
func WithPreconfiguredConnector(id, connectorType, name string) Option {
	return func(s *Server) error {
		kind, known := s.connectorTypes[connectorType]
		if !known || kind.system {
			return fmt.Errorf("preconfigured connector %q: there is no connector type %q", id, connectorType)
		}
		if s.fixedConnector(id) != nil {
			return fmt.Errorf("preconfigured connector %q is there twice", id)
		}
		s.fixed = append(s.fixed, &connector{ID: id, Type: connectorType, Name: name, Preconfigured: true})
		return nil
	}
}
