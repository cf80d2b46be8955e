package stages

import (
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Unions brings alternatives into one of the forms that Go can express well: a single type, an enum, an object with
// optional members, or a union of types that a discriminator tells apart if there is one. What fits none of them
// becomes any JSON, and the report says so.
func Unions(api *spec.API, report *spec.Report) {
	u := &unions{api: api, report: report, spreading: map[*spec.Schema]bool{}}
	for _, key := range sortedKeys(api.Schemas) {
		u.ours = isQualified(key)
		api.Schemas[key] = u.normal(api.Schemas[key])
	}
	u.ours = false
	for _, op := range api.Operations {
		for _, s := range op.Sites {
			*s = u.normal(*s)
		}
	}
}

type unions struct {
	api       *spec.API
	report    *spec.Report
	spreading map[*spec.Schema]bool // the unions whose alternatives are being gathered
	ours      bool                  // the component at work is ours: where it has alternatives, we mean them
}

// normal brings s and everything in it into form.
func (u *unions) normal(s *spec.Schema) *spec.Schema {
	for child := range s.Children {
		*child = u.normal(*child)
	}
	if len(s.OneOf) == 0 {
		return s
	}
	members, nullable := u.members(s)
	result := u.form(s, members)
	out := *result
	out.Nullable = s.Nullable || nullable || result.Nullable
	out.At = s.At
	if s.Doc != "" {
		out.Doc = s.Doc
	}
	if s.GoName != "" {
		out.GoName = s.GoName
	}
	if s.From != "" {
		out.From = s.From
	}
	if s.Rest != nil && out.Ref == "" {
		out.Rest = s.Rest
	}
	return &out
}

// members are the alternatives without null, without those that nothing fits and without repetitions; alternatives that
// are unions in their turn are spread.
func (u *unions) members(s *spec.Schema) (members []*spec.Schema, nullable bool) {
	u.spreading[s] = true
	defer delete(u.spreading, s)
	for _, m := range s.OneOf {
		switch target := u.target(m); {
		case u.spreading[target]:
			nullable = nullable || m.Nullable
			continue
		case m.Never || target.Never:
			nullable = nullable || m.Nullable || target.Nullable
			continue
		case len(target.OneOf) > 0 && u.spreads(s, m, target):
			inner, null := u.members(target)
			u.api.Merged[m.Ref] = true
			nullable = nullable || null || m.Nullable || target.Nullable
			members = append(members, inner...)
			continue
		}
		if m.Nullable {
			nullable = true
			m = m.Clone()
			m.Nullable = false
		}
		members = append(members, m)
	}
	var unique []*spec.Schema
	for _, m := range members {
		if !slices.ContainsFunc(unique, func(other *spec.Schema) bool { return spec.Same(other, m) }) {
			unique = append(unique, m)
		}
	}
	return unique, nullable
}

// spreads tells whether the union target, which is the alternative m of s, has no life of its own.
func (u *unions) spreads(s, m, target *spec.Schema) bool {
	if target.Discriminator == nil || s.Discriminator == nil {
		return m.Ref == "" || target.Discriminator == nil
	}
	return s.Discriminator.Property == target.Discriminator.Property
}

// target is the schema behind a reference.
func (u *unions) target(s *spec.Schema) *spec.Schema {
	for range 20 {
		component := u.api.Schemas[s.Ref]
		if s.Ref == "" || component == nil {
			return s
		}
		s = component
	}
	return s
}

// form chooses the form.
func (u *unions) form(s *spec.Schema, members []*spec.Schema) *spec.Schema {
	sorts := map[string]int{}
	for _, m := range members {
		sorts[u.sort(m)]++
	}
	all := func(sort ...string) bool {
		n := 0
		for _, one := range sort {
			n += sorts[one]
		}
		return n == len(members)
	}
	switch {
	case len(members) == 0:
		return &spec.Schema{At: s.At, Nullable: true}
	case len(members) == 1:
		return members[0]
	case sorts["any"] > 0:
		u.report.Add("loosened", s.At, "alternatives, one of which is any JSON", "any JSON")
		return &spec.Schema{At: s.At}
	case all("string", "enum"):
		return u.text(s, members)
	case all("integer", "number"):
		return number(s, sorts["number"] > 0)
	case all("boolean", "enum") && u.onlyTruth(members):
		return &spec.Schema{Type: "boolean", At: s.At}
	case all("string", "enum", "integer", "number", "boolean") && !u.ours:
		u.report.Add("loosened", s.At, "scalars of several types", "any JSON")
		return &spec.Schema{At: s.At}
	case all("object", "map"):
		return u.objects(s, members)
	}
	return u.union(s, members)
}

// sort is what a member is: one of the types, or enum, map, union, any.
func (u *unions) sort(m *spec.Schema) string {
	t := u.target(m)
	switch {
	case len(t.OneOf) > 0:
		return "union"
	case t.IsObject():
		return "object"
	case t.IsMap():
		return "map"
	case t.Type == "string" && (len(t.Enum) > 0 || t.Rest["x-known-values"] != nil):
		return "enum"
	case t.Type == "":
		return "any"
	}
	return t.Type
}

// text is one string type: closed where all alternatives are, otherwise open with the values that are known.
func (u *unions) text(s *spec.Schema, members []*spec.Schema) *spec.Schema {
	result := &spec.Schema{Type: "string", At: s.At}
	var values []any
	open := false
	for _, m := range members {
		t := u.target(m)
		known, _ := t.Rest["x-known-values"].([]any)
		open = open || len(t.Enum) == 0
		for _, value := range append(slices.Clone(t.Enum), known...) {
			if !slices.Contains(values, value) {
				values = append(values, value)
			}
		}
	}
	switch {
	case !open:
		result.Enum = values
	case len(values) > 1:
		result.Rest = map[string]any{"x-known-values": values}
	}
	return result
}

func number(s *spec.Schema, fraction bool) *spec.Schema {
	if fraction {
		return &spec.Schema{Type: "number", At: s.At}
	}
	return &spec.Schema{Type: "integer", At: s.At}
}

func (u *unions) onlyTruth(members []*spec.Schema) bool {
	for _, m := range members {
		for _, value := range u.target(m).Enum {
			if value != "true" && value != "false" && value != true && value != false {
				return false
			}
		}
	}
	return true
}

// objects is a union if there is a way to tell the alternatives apart or if they have names of their own, otherwise one
// object with the members of all.
func (u *unions) objects(s *spec.Schema, members []*spec.Schema) *spec.Schema {
	named := slices.ContainsFunc(members, func(m *spec.Schema) bool { return m.Ref != "" || m.From != "" })
	if result := u.tagged(s, members); result != nil {
		return result
	}
	if slices.ContainsFunc(members, func(m *spec.Schema) bool { return u.target(m).IsMap() && u.target(m).Values == nil }) && !named {
		u.report.Add("folded", s.At, "alternatives, one of which is any object", "any object")
		return &spec.Schema{Type: "object", Open: true, At: s.At}
	}
	if named {
		return u.union(s, members)
	}
	return u.fold(s, members)
}

// fold is one object with the members of all alternatives. Those that are not required by all are optional.
func (u *unions) fold(s *spec.Schema, members []*spec.Schema) *spec.Schema {
	u.report.Add("folded", s.At, "alternatives without a name that nothing tells apart", "one object with the members of all")
	result := &spec.Schema{Type: "object", At: s.At, Properties: map[string]*spec.Schema{}, Required: slices.Clone(members[0].Required)}
	alternatives := map[string][]*spec.Schema{}
	for _, m := range members {
		for name, property := range m.Properties {
			alternatives[name] = append(alternatives[name], property)
		}
		result.Required = slices.DeleteFunc(result.Required, func(name string) bool { return !m.Requires(name) })
		if m.Values != nil {
			result.Values = m.Values
		}
	}
	for name, properties := range alternatives {
		result.Properties[name] = u.normal(&spec.Schema{OneOf: properties, At: properties[0].At})
	}
	return result
}

// union is a union of types that nothing but their shape tells apart, unless a discriminator does.
func (u *unions) union(s *spec.Schema, members []*spec.Schema) *spec.Schema {
	if result := u.tagged(s, members); result != nil {
		return result
	}
	if s.Discriminator != nil {
		u.report.Add("loosened", s.At, "the discriminator "+s.Discriminator.Property+" does not tell all alternatives apart", "told apart by their shape")
	}
	return &spec.Schema{OneOf: members, At: s.At}
}
