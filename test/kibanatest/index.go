package kibanatest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// index is what data views see of an index of Elasticsearch: its fields, and their types there.
type index struct {
	name   string
	fields map[string]string
}

// WithIndex lets data views find an index, with fields by name and of a type of Elasticsearch, such as keyword, text,
// date or long. There is no index otherwise, and data views have the fields only that they add themselves. Nothing can
// be stored in it.
func WithIndex(name string, fields map[string]string) Option {
	return func(s *Server) error { return s.CreateIndex(name, fields) }
}

// CreateIndex is WithIndex for a server that runs. It fails when the name is taken or is a pattern.
func (s *Server) CreateIndex(name string, fields map[string]string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.addIndex(name, fields); err != nil {
		return fmt.Errorf("create index: %w", err)
	}
	return nil
}

func (s *Server) addIndex(name string, fields map[string]string) error {
	if name == "" || strings.ContainsAny(name, "*?,") {
		return fmt.Errorf("%q is no name of an index", name)
	}
	if slices.ContainsFunc(s.indices, func(in *index) bool { return in.name == name }) {
		return fmt.Errorf("there is an index %q", name)
	}
	s.indices = append(s.indices, &index{name: name, fields: maps.Clone(fields)})
	return nil
}

// indicesOf are those that the title of a data view stands for: names and patterns, or exclusions, which begin with -.
func (s *Server) indicesOf(title string) []*index {
	var found []*index
	for _, in := range s.indices {
		matches := func(pattern string) bool { return matchesWildcard(pattern, in.name) }
		var wanted, unwanted []string
		for pattern := range strings.SplitSeq(title, ",") {
			pattern = strings.TrimSpace(pattern)
			if rest, excludes := strings.CutPrefix(pattern, "-"); excludes {
				unwanted = append(unwanted, rest)
			} else {
				wanted = append(wanted, pattern)
			}
		}
		if slices.ContainsFunc(wanted, matches) && !slices.ContainsFunc(unwanted, matches) {
			found = append(found, in)
		}
	}
	return found
}
