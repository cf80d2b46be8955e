package stages

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// tagged is a union with a discriminator, nil if there is none that works.
func (u *unions) tagged(s *spec.Schema, members []*spec.Schema) *spec.Schema {
	if s.Discriminator != nil {
		if kinds := u.kinds(members, s.Discriminator.Property, s.Discriminator.Mapping); kinds != nil {
			return &spec.Schema{OneOf: members, Kinds: kinds, Discriminator: s.Discriminator, At: s.At}
		}
	}
	for _, name := range u.candidates(members) {
		if kinds := u.kinds(members, name, nil); kinds != nil {
			return &spec.Schema{OneOf: members, Kinds: kinds, Discriminator: &spec.Discriminator{Property: name}, At: s.At}
		}
	}
	return nil
}

// candidates are the properties that every alternative requires, the usual names for a discriminator first.
func (u *unions) candidates(members []*spec.Schema) []string {
	first := u.target(members[0])
	var names []string
	for name := range first.Properties {
		if !slices.ContainsFunc(members, func(m *spec.Schema) bool { return !u.target(m).Requires(name) }) {
			names = append(names, name)
		}
	}
	usual := []string{"type", "kind", "action", "connector_type_id", "interval", "state"}
	rank := func(name string) int {
		if i := slices.Index(usual, name); i >= 0 {
			return i
		}
		return len(usual)
	}
	slices.SortFunc(names, func(a, b string) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return names
}

// kinds are the values of a property for each alternative, nil if they do not tell all apart.
func (u *unions) kinds(members []*spec.Schema, name string, mapping map[string]string) [][]string {
	if name == "" {
		return nil
	}
	owner := map[string]int{}
	kinds := make([][]string, len(members))
	for i, m := range members {
		t := u.target(m)
		if !t.IsObject() || t.Properties[name] == nil {
			return nil
		}
		for _, value := range u.values(m, t.Properties[name], mapping) {
			if _, taken := owner[value]; taken {
				return nil
			}
			owner[value] = i
			kinds[i] = append(kinds[i], value)
		}
		if len(kinds[i]) == 0 {
			return nil
		}
	}
	return kinds
}

func (u *unions) values(m, property *spec.Schema, mapping map[string]string) []string {
	var values []string
	for _, value := range u.target(property).Enum {
		values = append(values, fmt.Sprint(value))
	}
	if len(values) > 0 {
		return values
	}
	for _, value := range sortedKeys(mapping) {
		if target := mapping[value]; target == m.Ref || target == m.From {
			values = append(values, value)
		}
	}
	return values
}
