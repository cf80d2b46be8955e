package kibanatest

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// CreateSpace adds a space behind the API's back, as another user would. Objects that were written to it before are in it.
// It fails when the id is invalid or taken, or when there are as many spaces as there may be.
func (s *Server) CreateSpace(id, name string) error {
	if !spaceIDForm.MatchString(id) {
		return fmt.Errorf("create space: %q is no space id", id)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.addSpace(&space{id: id, attributes: map[string]any{"name": name, "disabledFeatures": []any{}}}); err != nil {
		return fmt.Errorf("create space: %w", err)
	}
	return nil
}

// DeleteSpace removes a space and all that is in it behind the API's back, as another user would.
// It fails when there is no such space and for the default space.
func (s *Server) DeleteSpace(id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.removeSpace(id); err != nil {
		return fmt.Errorf("delete space %q: %w", id, err)
	}
	return nil
}

// SetStatus makes GET /api/status report how Kibana and Elasticsearch are: "available", as it is at first, "degraded",
// "unavailable" or "critical". The last two are answered with status 503. All else works on. It fails for other levels.
func (s *Server) SetStatus(level, summary string) error {
	if !slices.Contains(levels, level) {
		return fmt.Errorf("set status: %q is not one of %s", level, strings.Join(levels, ", "))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.health = health{level, summary, summary}
	return nil
}

// ImportNDJSON puts exported saved objects into a space, which need not exist. Objects that are there are replaced.
// Connectors among them have no secrets.
func (s *Server) ImportNDJSON(space string, r io.Reader) error {
	if !spaceIDForm.MatchString(space) {
		return fmt.Errorf("import: %q is no space id", space)
	}
	exported, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.seed(space, exported); err != nil {
		return fmt.Errorf("import: %w", err)
	}
	return nil
}

// seed imports exported objects over what is there, whether what they refer to is there or not. The lock is held.
func (s *Server) seed(space string, exported []byte) error {
	objects, err := parseExport(exported)
	if err != nil {
		return err
	}
	return s.seedObjects(space, objects)
}

// seedError is about an object that cannot be seeded.
type seedError struct {
	identity

	reason any
}

func (r *seedError) Error() string { return fmt.Sprintf("%s: %v", r.identity, r.reason) }

func (s *Server) seedObjects(space string, objects []*object) error {
	im := s.newImporter(space, map[string]any{"overwrite": true})
	im.ignoreMissing = true
	result, err := im.run(objects, func([]string) error { return nil })
	if err != nil {
		return err
	}
	if len(result.problems) > 0 {
		p := result.problems[0]
		return &seedError{p.source.identity(), cmp.Or(p.detail["message"], p.detail["type"])}
	}
	return nil
}
