package kibanatest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"go.yaml.in/yaml/v3"
)

// WithSeedFile lets the server begin with what YAML files describe. See Seed.
func WithSeedFile(paths ...string) Option {
	return func(s *Server) error {
		s.settings.seeds = append(s.settings.seeds, func() error { return s.Seed(paths...) })
		return nil
	}
}

// WithSeedFS is WithSeedFile for files of a file system, such as embedded ones.
func WithSeedFS(fsys fs.FS, paths ...string) Option {
	return func(s *Server) error {
		s.settings.seeds = append(s.settings.seeds, func() error { return s.SeedFS(fsys, paths...) })
		return nil
	}
}

// WithExportFile lets the server begin with saved objects in a space, which need not exist, from files that Kibana
// exported. See ImportNDJSON.
func WithExportFile(space string, paths ...string) Option {
	return func(s *Server) error {
		s.settings.seeds = append(s.settings.seeds, func() error {
			return s.seedAll(paths, func(name string) error {
				content, err := os.ReadFile(name) //nolint:gosec // the file is the caller's
				if err != nil {
					return err
				}
				return s.seedExport(name, space, content)
			})
		})
		return nil
	}
}

// Seed puts into the server what YAML files describe:
//
//	spaces:
//	  - id: marketing
//	    name: Marketing                  # as all that a space has; the id if there is none
//	    data_views: [{id: logs, title: "logs-*"}]
//	    connectors: [{id: 5c4d..., name: Leads, connector_type_id: .index, config: {index: leads}}]
//	    saved_objects: [{type: tag, id: vip, attributes: {name: VIP}}]
//	    ndjson: [marketing.ndjson]       # exported objects, in files beside this one
//	    rules: [{id: idle, name: Idle, rule_type_id: ..., consumer: alerts, schedule: {interval: 1m}, params: {}}]
//	    cases: [{title: Refunds}]
//	    calls:                           # anything else: a list of requests with their bodies
//	      - POST /api/lists: {id: ips, name: IPs, description: Ours, type: ip}
//	  - id: marketng
//	    missing: true                    # a space that does not exist, and what was stranded in it
//	    saved_objects: [...]
//	roles:
//	  analyst: {kibana: [{spaces: [marketing], base: [read]}], elasticsearch: {}}
//	indices:
//	  logs-1: {host: keyword}            # fields for data views, see CreateIndex
//	calls: [...]                         # in the default space
//
// Everything in it is the body of the request that creates it and has to pass the same checks, so that a server has
// nothing that a Kibana of its version would refuse. Cases get what their request requires and a seed seldom cares for.
// What is there already is an error, but for spaces, which are changed, and for saved objects, which are replaced.
//
// The form is strict. An error has the file and the line, and nothing is changed then. No request is logged.
func (s *Server) Seed(paths ...string) error {
	return s.seedAll(paths, func(name string) error {
		return s.seedYAML(name, os.ReadFile, func(other string) string {
			if filepath.IsAbs(other) {
				return other
			}
			return filepath.Join(filepath.Dir(name), other)
		})
	})
}

// SeedFS is Seed for files of a file system.
func (s *Server) SeedFS(fsys fs.FS, paths ...string) error {
	read := func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) }
	return s.seedAll(paths, func(name string) error {
		return s.seedYAML(name, read, func(other string) string { return path.Join(path.Dir(name), other) })
	})
}

// seedAll seeds all files or none.
func (s *Server) seedAll(paths []string, seed func(name string) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.copyState(s.clock)
	for _, name := range paths {
		if err := seed(name); err != nil {
			s.state = before
			return fmt.Errorf("seed: %w", err)
		}
	}
	return nil
}

// seeder seeds one file of YAML.
type seeder struct {
	*Server

	file   string
	read   func(name string) ([]byte, error)
	beside func(name string) string // finds a file that is named in this one
	depth  int                      // of the value that is read
}

func (s *Server) seedYAML(name string, read func(string) ([]byte, error), beside func(string) string) error {
	content, err := read(name)
	if err != nil {
		return err
	}
	sd := &seeder{Server: s, file: name, read: read, beside: beside}
	documents := yaml.NewDecoder(bytes.NewReader(content))
	for {
		var document yaml.Node
		switch err := documents.Decode(&document); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return sd.syntax(err)
		case len(document.Content) == 1:
			if err := sd.whole(document.Content[0]); err != nil {
				return err
			}
		}
	}
}

// whole seeds what a document describes. Spaces are made before anything is put into one.
func (sd *seeder) whole(n *yaml.Node) error {
	top, err := sd.members(n, "spaces", "roles", "indices", "calls")
	if err != nil {
		return err
	}
	spaces, err := sd.list(top["spaces"])
	if err != nil {
		return err
	}
	for _, step := range []func() error{
		func() error { return sd.pairs(top["indices"], sd.index) },
		func() error { return eachOf(spaces, sd.space) },
		func() error { return eachOf(spaces, sd.fill) },
		func() error { return sd.pairs(top["roles"], sd.role) },
		func() error { return sd.items(top["calls"], defaultSpaceID, (*seeder).call) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func eachOf[T any](items []T, do func(T) error) error {
	for _, item := range items {
		if err := do(item); err != nil {
			return err
		}
	}
	return nil
}

// seedExport imports the lines of an exported file.
func (s *Server) seedExport(name, space string, content []byte) error {
	if !spaceIDForm.MatchString(space) {
		return fmt.Errorf("%q is no space id", space)
	}
	lines := map[identity]int{}
	for i, line := range slices.Collect(bytes.Lines(content)) {
		objects, err := parseExport(line)
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		for _, o := range objects {
			lines[o.identity()] = i + 1
		}
	}
	err := s.seed(space, content)
	var refused *seedError
	if errors.As(err, &refused) {
		return fmt.Errorf("%s:%d: %w", name, lines[refused.identity], err)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
