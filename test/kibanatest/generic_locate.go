package kibanatest

import (
	"maps"
	"slices"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// wrappers is how many objects a reply may wrap around what it is about.
const wrappers = 2

// member finds the schema of a member of an object, in any option of a union. It is nil if there is none.
func (d *genericDomain) member(s *description.Schema, name string) *description.Schema {
	s = d.Resolve(s)
	if found := s.Properties[name]; found != nil {
		return found
	}
	for _, option := range s.OneOf {
		if found := d.member(option, name); found != nil {
			return found
		}
	}
	return nil
}

// locate finds the object that has a member, and the members that lead to it.
func (d *genericDomain) locate(s *description.Schema, name string, levels int) (path []string, found *description.Schema) {
	if s == nil {
		return nil, nil
	}
	if member := d.member(s, name); member != nil && d.isText(member) {
		return nil, s
	}
	if levels == 0 {
		return nil, nil
	}
	s = d.Resolve(s)
	for _, wrapper := range sortedMembers(s) {
		inner := s.Properties[wrapper]
		if resolved := d.Resolve(inner); !resolved.Object() && len(resolved.OneOf) == 0 {
			continue
		}
		if path, found := d.locate(inner, name, levels-1); found != nil {
			return append([]string{wrapper}, path...), found
		}
	}
	return nil, nil
}

// isText tells whether a schema is one of strings, as those of ids are.
func (d *genericDomain) isText(s *description.Schema) bool {
	s = d.Resolve(s)
	return s.Type == "string" || len(s.OneOf) > 0 && slices.ContainsFunc(s.OneOf, d.isText)
}

// locateList finds the list of objects in a reply, and the members that lead to it.
func (d *genericDomain) locateList(s *description.Schema, levels int) (path []string, item *description.Schema) {
	if s == nil {
		return nil, nil
	}
	s = d.Resolve(s)
	if s.Type == "array" {
		item := d.Resolve(s.Items)
		if item.Object() || len(item.OneOf) > 0 && d.Resolve(item.OneOf[0]).Object() {
			return nil, s.Items
		}
		return nil, nil
	}
	if levels == 0 {
		return nil, nil
	}
	for _, wrapper := range sortedMembers(s) {
		inner := s.Properties[wrapper]
		if resolved := d.Resolve(inner); resolved.Type != "array" && !resolved.Object() {
			continue
		}
		if path, item := d.locateList(inner, levels-1); item != nil {
			return append([]string{wrapper}, path...), item
		}
	}
	return nil, nil
}

// sortedMembers are the names of an object's members, the required ones first.
func sortedMembers(s *description.Schema) []string {
	names := slices.Sorted(maps.Keys(s.Properties))
	slices.SortStableFunc(names, func(a, b string) int {
		return requiredFirst(slices.Contains(s.Required, a)) - requiredFirst(slices.Contains(s.Required, b))
	})
	return names
}

// requiredFirst puts what is so first.
func requiredFirst(so bool) int {
	if so {
		return 0
	}
	return 1
}

// nest wraps a value into objects.
func nest(path []string, v any) any {
	for _, wrapper := range slices.Backward(path) {
		v = map[string]any{wrapper: v}
	}
	return v
}
