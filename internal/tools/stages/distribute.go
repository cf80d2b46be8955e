package stages

import (
	"cmp"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

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
