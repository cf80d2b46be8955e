package stages

import (
	"cmp"
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
	parts, nullable := significant(append(slices.Clone(s.AllOf), split(&own)...))
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
func significant(parts []*spec.Schema) (kept []*spec.Schema, nullable bool) {
	for _, part := range parts {
		if part.IsEmpty() || isPlainObject(part) {
			nullable = nullable || part.Nullable
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

// distribute is a union each alternative of which has the members of base too.
func (m *merger) distribute(base, union *spec.Schema) *spec.Schema {
	if base.IsEmpty() || isPlainObject(base) {
		return union
	}
	if len(base.OneOf) > 0 && len(base.OneOf)*len(union.OneOf) > 24 {
		m.report.Add("folded", union.At, "two unions that hold together", "the members of the smaller one may all be present")
		return m.distribute(m.loose(union), base)
	}
	result := *union
	result.OneOf, result.Kinds = nil, nil
	if len(base.OneOf) > 0 {
		result.Discriminator = nil
		for _, alternative := range base.OneOf {
			if s := m.alternative(alternative); s != nil {
				result.OneOf = append(result.OneOf, m.distribute(s, union).OneOf...)
			}
		}
		return &result
	}
	for _, alternative := range union.OneOf {
		s := m.alternative(alternative)
		if s == nil {
			continue
		}
		switch {
		case len(s.OneOf) > 0:
			if s = m.distribute(base, s); len(s.OneOf) == 0 {
				continue
			}
		case contradict(base, s):
			m.report.Add("dropped", alternative.At, "an alternative that does not fit what stands beside it", "left out")
			continue
		default:
			s = m.narrow(base.Clone(), s)
		}
		s.From = cmp.Or(alternative.Ref, alternative.From)
		result.OneOf = append(result.OneOf, s)
	}
	return &result
}

// contradict tells whether no value fits both schemas, going by their types.
func contradict(a, b *spec.Schema) bool {
	isNumber := func(s *spec.Schema) bool { return s.Type == "number" || s.Type == "integer" }
	return a.Type != "" && b.Type != "" && a.Type != b.Type && (!isNumber(a) || !isNumber(b))
}

// alternative is what an alternative says, nil where it is the component that is being worked on.
func (m *merger) alternative(s *spec.Schema) *spec.Schema {
	target := m.target(s)
	if target == nil {
		m.report.Add("dropped", s.At, "a component that contains itself", "no alternative here")
	}
	return target
}

// loose is an object with the members of all alternatives, none of them required.
func (m *merger) loose(union *spec.Schema) *spec.Schema {
	object := &spec.Schema{Type: "object", At: union.At}
	for _, alternative := range union.OneOf {
		if s := m.alternative(alternative); s != nil {
			s.Required = nil
			object = m.narrow(object, s)
		}
	}
	return object
}

// narrow is what fits both schemas. It changes a.
func (m *merger) narrow(a, b *spec.Schema) *spec.Schema {
	switch {
	case b.IsEmpty():
		return a
	case a.IsEmpty():
		b.Required = union(a.Required, b.Required)
		return b
	}
	if contradict(a, b) {
		m.report.Add("folded", b.At, "a value that is "+a.Type+" and "+b.Type, "the latter counts")
		return b
	}
	if a.Type != b.Type && a.Type != "" && b.Type != "" {
		a.Type = "integer"
	}
	a.Type, a.Format = cmp.Or(a.Type, b.Type), cmp.Or(a.Format, b.Format)
	m.narrowValues(a, b)
	m.narrowMembers(a, b)
	a.Items, a.Values = m.narrowPart(a.Items, b.Items), m.narrowPart(a.Values, b.Values)
	a.Open = a.Open || b.Open
	a.Nullable = a.Nullable && b.Nullable
	a.Doc = cmp.Or(b.Doc, a.Doc)
	for key, value := range b.Rest {
		if a.Rest == nil {
			a.Rest = map[string]any{}
		}
		a.Rest[key] = value
	}
	return a
}

func (m *merger) narrowMembers(a, b *spec.Schema) {
	for name, property := range b.Properties {
		if a.Properties == nil {
			a.Properties = map[string]*spec.Schema{}
		}
		a.Properties[name] = m.narrowPart(a.Properties[name], property)
	}
	a.Required = union(a.Required, b.Required)
}

// narrowPart is what fits both of two schemas in the same place, either of which may be missing.
func (m *merger) narrowPart(a, b *spec.Schema) *spec.Schema {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return m.narrowProperty(a, b)
}

func (m *merger) narrowValues(a, b *spec.Schema) {
	switch {
	case len(a.Enum) == 0:
		a.Enum = b.Enum
	case len(b.Enum) > 0:
		common := slices.DeleteFunc(slices.Clone(a.Enum), func(v any) bool { return !slices.Contains(b.Enum, v) })
		if len(common) == 0 {
			m.report.Add("folded", b.At, "two lists of values that have none in common", "the latter counts")
			common = b.Enum
		}
		a.Enum = common
	}
}

// narrowProperty is a member that two parts describe. It stays a reference where that loses nothing.
func (m *merger) narrowProperty(a, b *spec.Schema) *spec.Schema {
	switch {
	case spec.Same(a, b), b.IsEmpty(), isPlainObject(b) && m.isObject(a):
		return a
	case a.IsEmpty(), isPlainObject(a) && m.isObject(b):
		return b
	}
	if pair := [2]string{a.Ref, b.Ref}; a.Ref != "" && b.Ref != "" {
		if m.open[pair] {
			m.report.Add("folded", b.At, "two components that hold together and contain themselves", "the latter counts")
			return b
		}
		m.open[pair] = true
		defer delete(m.open, pair)
	}
	both := m.combine([]*spec.Schema{a, b})
	for _, s := range []*spec.Schema{a, b} {
		if s.Ref != "" && m.api.Schemas[s.Ref] != nil && spec.Same(both, m.api.Schemas[s.Ref]) {
			return s
		}
	}
	return both
}

func (m *merger) isObject(s *spec.Schema) bool {
	for s != nil && s.Ref != "" {
		s = m.api.Schemas[s.Ref]
	}
	return s != nil && (s.Type == "object" || len(s.OneOf) > 0 || len(s.AllOf) > 0)
}

func union(a, b []string) []string {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}
