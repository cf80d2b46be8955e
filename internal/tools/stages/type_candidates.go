package stages

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// replyNames are names for what an operation answers: what Get gets is called by its name, unless it is wrapped.
func replyNames(op *spec.Operation, s *spec.Schema) []name {
	names := []name{{op.ID + "Response", request}}
	noun, got := strings.CutPrefix(op.ID, "Get")
	if got && noun != "" && len(s.Properties) > 1 {
		names = append(names, things(op.Tags[0], noun)...)
	}
	return names
}

// things are the names of a thing in a package: without the package's own name in front, if that leaves anything.
func things(domain, noun string) []name {
	list := words(noun)
	if len(list) > 1 && strings.EqualFold(list[0], domain) {
		return []name{{camel(list[1:]), entity}, {noun, entity}}
	}
	return []name{{noun, entity}}
}

func singularNames(domain string, names []name) []name {
	var list []name
	for _, n := range names {
		if n.rank != request {
			list = append(list, name{singular(n.text), n.rank})
			continue
		}
		if noun, ok := listed(strings.TrimSuffix(n.text, "Response")); ok && strings.HasSuffix(n.text, "Response") {
			list = append(list, things(domain, singular(noun))...)
		}
		list = append(list, name{n.text + "Item", request})
	}
	return list
}

// listed is what an operation lists, by its name.
func listed(operation string) (string, bool) {
	for _, verb := range []string{"List", "Find", "Search", "Get"} {
		if noun, ok := strings.CutPrefix(operation, verb); ok && noun != "" {
			return noun, true
		}
	}
	return "", false
}

// memberNames are names that a member has by what its parent is: the only object in what Get gets is the thing itself.
func memberNames(t *Type, member string) []name {
	for _, n := range t.Names {
		base, reply := strings.CutSuffix(n.text, "Response")
		if !reply || n.rank != request {
			continue
		}
		if noun, ok := strings.CutPrefix(base, "Get"); ok && noun != "" && len(t.Schema.Properties) == 1 {
			return things(t.Domain, noun)
		}
		if noun, ok := listed(base); ok && t.Schema.Properties[member].Type == "array" && (len(t.Schema.Properties) == 1 || !strings.HasPrefix(base, "Get")) {
			return things(t.Domain, noun)
		}
	}
	return nil
}

// alternativeName tells an alternative of a union from the others, also in the next release of the document: by the
// value of the discriminator, a member that only it has, or what it is.
func alternativeName(union *spec.Schema, i int) string {
	s := union.OneOf[i]
	if i < len(union.Kinds) {
		return union.Kinds[i][0]
	}
	switch {
	case s.Type == "array":
		return "list"
	case s.IsMap():
		return "map"
	case !s.IsObject() && s.Type != "":
		return s.Type
	}
	return cmp.Or(ownMember(s, union.OneOf), "object")
}

// ownMember is a member of s that no other of the schemas has, one that is required if there is any; empty if there is none.
func ownMember(s *spec.Schema, schemas []*spec.Schema) string {
	for _, property := range append(slices.Clone(s.Required), sortedKeys(s.Properties)...) {
		if !slices.ContainsFunc(schemas, func(other *spec.Schema) bool { return other != s && other.Properties[property] != nil }) {
			return property
		}
	}
	return ""
}
