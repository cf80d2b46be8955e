package stages

import (
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// AllOf makes one schema of every allOf: the members of an object are gathered, the narrower of two types wins, and a
// union takes what stands beside it into each of its alternatives.
func AllOf(api *spec.API, report *spec.Report) {
	m := &merger{api: api, report: report, done: map[string]bool{}, busy: map[string]bool{}, open: map[[2]string]bool{}}
	for _, key := range sortedKeys(api.Schemas) {
		m.component(key)
	}
	for _, op := range api.Operations {
		for _, s := range op.Sites {
			*s = m.flat(*s)
		}
	}
}

type merger struct {
	api        *spec.API
	report     *spec.Report
	done, busy map[string]bool
	open       map[[2]string]bool // the pairs of components that are being merged
}

// component returns a component without allOf, nil while it is being worked on.
func (m *merger) component(key string) *spec.Schema {
	if m.busy[key] {
		return nil
	}
	if !m.done[key] {
		m.busy[key] = true
		m.api.Schemas[key] = m.flat(m.api.Schemas[key])
		m.done[key], m.busy[key] = true, false
	}
	return m.api.Schemas[key]
}

// flat merges the allOf of s and of everything in it.
func (m *merger) flat(s *spec.Schema) *spec.Schema {
	for child := range s.Children {
		*child = m.flat(*child)
	}
	if len(s.AllOf) == 0 && (len(s.OneOf) == 0 || len(s.Properties) == 0) {
		return s
	}
	own := *s
	own.AllOf = nil
	parts, nullable := m.significant(append(slices.Clone(s.AllOf), split(&own)...))
	merged := m.combine(parts)
	result := *merged
	result.Nullable = s.Nullable || nullable || merged.Nullable && merged.Ref == ""
	result.At = s.At
	if s.Doc != "" || merged.Ref == "" {
		result.Doc = s.Doc
	}
	if s.GoName != "" {
		result.GoName = s.GoName
	}
	if merged.Ref != "" {
		result.Rest = s.Rest
	}
	return &result
}

// significant leaves out the parts that say nothing, or no more than that the value is an object or null.
func (m *merger) significant(parts []*spec.Schema) (kept []*spec.Schema, nullable bool) {
	for _, part := range parts {
		if said := m.resolved(part); said != nil && (said.IsEmpty() || isPlainObject(said)) {
			nullable = nullable || part.Nullable || said.Nullable
			continue
		}
		if !slices.ContainsFunc(kept, func(other *spec.Schema) bool { return spec.Same(other, part) }) {
			kept = append(kept, part)
		}
	}
	if len(kept) == 0 {
		kept = parts[:1]
	}
	return kept, nullable
}

// split takes the alternatives of a schema apart from what stands beside them.
func split(s *spec.Schema) []*spec.Schema {
	if len(s.OneOf) == 0 || len(s.Properties) == 0 {
		return []*spec.Schema{s}
	}
	base, union := *s, *s
	base.OneOf, base.Discriminator, base.Kinds = nil, nil, nil
	union.Properties, union.Required, union.Type, union.Rest = nil, nil, "", nil
	return []*spec.Schema{&base, &union}
}

func isPlainObject(s *spec.Schema) bool {
	return s.Ref == "" && s.Type == "object" && len(s.Properties) == 0 && s.Values == nil && len(s.OneOf) == 0 && len(s.Required) == 0
}

// combine is the schema of what fits all parts.
func (m *merger) combine(parts []*spec.Schema) *spec.Schema {
	if len(parts) == 1 {
		return parts[0]
	}
	base, unions := &spec.Schema{}, []*spec.Schema(nil)
	from := ""
	for _, part := range parts {
		s := m.target(part)
		switch {
		case s == nil:
			m.report.Add("dropped", part.At, "a component that contains itself", "its members are left out here")
		case len(s.OneOf) > 0:
			for _, piece := range split(s) {
				if len(piece.OneOf) > 0 {
					unions = append(unions, piece)
				} else {
					base = m.narrow(base, piece)
				}
			}
		default:
			base = m.narrow(base, s)
		}
		if part.Ref != "" {
			from = part.Ref
		}
	}
	for _, union := range unions {
		both := m.distribute(base, union)
		if len(both.OneOf) == 0 {
			m.report.Add("folded", union.At, "alternatives none of which fits what stands beside them", "the alternatives count")
			both = union
		}
		base = both
	}
	if base.From == "" && len(parts) == 2 {
		base.From = from
	}
	return base
}

// target is what a part says, which may be changed.
func (m *merger) target(part *spec.Schema) *spec.Schema {
	if part.Ref == "" {
		return part.Clone()
	}
	component := m.component(part.Ref)
	if component == nil {
		return nil
	}
	s := component.Clone()
	if s.Ref != "" {
		return m.target(s)
	}
	s.Nullable = s.Nullable || part.Nullable
	s.From, s.GoName = part.Ref, ""
	m.api.Merged[part.Ref] = true
	return s
}

// resolved is the schema that a reference leads to, nil where there is none.
func (m *merger) resolved(s *spec.Schema) *spec.Schema {
	for s != nil && s.Ref != "" {
		s = m.api.Schemas[s.Ref]
	}
	return s
}
