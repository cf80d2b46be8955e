package kibanatest

import (
	"maps"
	"slices"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// maker makes values that schemas of a domain describe.
type maker struct {
	*genericDomain
	server *Server
	space  string
}

// fill makes a value that fits the schema out of what is given. It takes over what fits, leaves out what the schema does
// not name, and makes what is required and missing. Nothing given is undefined{}.
func (m maker) fill(name string, s *description.Schema, given any) any {
	s = m.Resolve(s)
	if given == nil {
		if s.Nullable {
			return nil
		}
		given = undefined{}
	}
	switch {
	case s.Any():
		if isUndefined(given) {
			return map[string]any{}
		}
		return given
	case len(s.OneOf) > 0:
		return m.fillUnion(name, s, given)
	case s.Object():
		return m.fillObject(s, record(given))
	case s.Type == "array":
		return m.fillArray(name, s, given)
	case m.fits(s, given):
		return given
	}
	return m.made(name, s)
}

func (m maker) fillObject(s *description.Schema, given map[string]any) map[string]any {
	out := make(map[string]any, len(s.Required))
	for name, member := range s.Properties {
		value, present := given[name]
		needed := slices.Contains(s.Required, name)
		switch {
		case present && (needed || m.resembles(member, value)):
			out[name] = m.fill(name, member, value)
		case needed:
			out[name] = m.fill(name, member, undefined{})
		}
	}
	for _, name := range s.Required {
		if _, present := out[name]; !present { // it is required without being described
			out[name] = m.fill(name, &description.Schema{Type: "boolean"}, given[name])
		}
	}
	if s.Rest == nil {
		return out
	}
	for name, value := range given {
		if _, named := s.Properties[name]; !named && m.resembles(s.Rest, value) {
			out[name] = m.fill(name, s.Rest, value)
		}
	}
	return out
}

func (m maker) fillArray(name string, s *description.Schema, given any) []any {
	items, _ := given.([]any)
	out := make([]any, 0, len(items))
	for _, item := range items {
		if m.resembles(s.Items, item) {
			out = append(out, m.fill(name, s.Items, item))
		}
	}
	for len(out) < s.MinItems {
		out = append(out, m.fill(name, s.Items, undefined{}))
	}
	return out
}

// fillUnion takes the option that the tag names, or else the first one that fits, or else the first one.
func (m maker) fillUnion(name string, s *description.Schema, given any) any {
	tag := text(record(given)[s.Tag])
	option, tagged := s.Tags[tag]
	if !tagged {
		chosen := m.choose(s.OneOf, given)
		option, tag = chosen.Ref, ""
		for _, value := range slices.Sorted(maps.Keys(s.Tags)) {
			if s.Tags[value] == option {
				tag = value
				break
			}
		}
		if tag == "" {
			return m.fill(name, chosen, given)
		}
	}
	return m.fill(name, &description.Schema{Ref: option}, merged(record(given), map[string]any{s.Tag: tag}))
}

func (m maker) choose(options []*description.Schema, given any) *description.Schema {
	for _, accepts := range []func(*description.Schema) bool{
		func(option *description.Schema) bool { return m.fits(m.Resolve(option), given) },
		func(option *description.Schema) bool {
			return m.resembles(option, given) && m.ends(option, deepestMade)
		},
		func(option *description.Schema) bool { return m.ends(option, deepestMade) },
	} {
		if i := slices.IndexFunc(options, accepts); i >= 0 {
			return options[i]
		}
	}
	return options[0]
}

// deepestMade is how deep a made value may be.
const deepestMade = 6

// ends tells whether a value with what is required alone can be made that is not deeper than levels.
func (m maker) ends(s *description.Schema, levels int) bool {
	s = m.Resolve(s)
	if levels == 0 {
		return false
	}
	ends := func(part *description.Schema) bool { return m.ends(part, levels-1) }
	switch {
	case len(s.OneOf) > 0:
		return slices.ContainsFunc(s.OneOf, ends)
	case s.Type == "array":
		return s.MinItems == 0 || ends(s.Items)
	}
	return !slices.ContainsFunc(s.Required, func(name string) bool {
		member := s.Properties[name]
		return member != nil && !ends(member)
	})
}

// resembles tells whether a value is of the schema's type, whatever is in it. Null resembles what may be null.
func (d *genericDomain) resembles(s *description.Schema, v any) bool {
	s = d.Resolve(s)
	switch {
	case s.Any():
		return true
	case v == nil:
		return s.Nullable
	case len(s.OneOf) > 0:
		return slices.ContainsFunc(s.OneOf, func(option *description.Schema) bool { return d.resembles(option, v) })
	case s.Object():
		_, is := v.(map[string]any)
		return is
	case s.Type == "array":
		_, is := v.([]any)
		return is
	}
	return d.fits(s, v)
}

// fits tells whether a value is as the schema, which is no reference, wants it.
func (d *genericDomain) fits(s *description.Schema, v any) bool {
	inner := func(part *description.Schema) func(any) bool {
		return func(value any) bool { return d.fits(d.Resolve(part), value) }
	}
	switch {
	case isUndefined(v):
		return false
	case v == nil:
		return s.Nullable || s.Any()
	case s.Any():
		return true
	case len(s.OneOf) > 0:
		return slices.ContainsFunc(s.OneOf, func(option *description.Schema) bool { return inner(option)(v) })
	case s.Object():
		members, is := v.(map[string]any)
		return is && d.fitsMembers(s, members)
	case s.Type == "array":
		items, is := v.([]any)
		return is && len(items) >= s.MinItems && !slices.ContainsFunc(items, func(item any) bool { return !inner(s.Items)(item) })
	}
	return fitsScalar(s, v)
}

func (d *genericDomain) fitsMembers(s *description.Schema, members map[string]any) bool {
	for _, name := range s.Required {
		if _, present := members[name]; !present {
			return false
		}
	}
	for name, value := range members {
		member, named := s.Properties[name]
		if !named {
			member = s.Rest
		}
		if member == nil || !d.fits(d.Resolve(member), value) {
			return false
		}
	}
	return true
}
