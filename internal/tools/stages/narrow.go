package stages

import (
	"cmp"
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

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
	s = m.resolved(s)
	return s != nil && (s.Type == "object" || len(s.OneOf) > 0 || len(s.AllOf) > 0)
}

func union(a, b []string) []string {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}
