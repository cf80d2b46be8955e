package spec

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Fingerprint is a text that two schemas share when they say the same, whatever their docs and names. name tells
// components apart; without it they go by their keys.
func (s *Schema) Fingerprint(name func(key string) string) string {
	var out strings.Builder
	s.fingerprint(&out, name)
	return out.String()
}

func (s *Schema) fingerprint(out *strings.Builder, name func(string) string) {
	if s == nil {
		out.WriteString("~")
		return
	}
	ref := s.Ref
	if ref != "" && name != nil {
		ref = name(ref)
	}
	fmt.Fprintf(out, "(%s|%s|%s|%t%t%t", ref, s.Type, s.Format, s.Nullable, s.Open, s.Never)
	if len(s.Enum) > 0 {
		fmt.Fprintf(out, "|%q", s.Enum)
	}
	for _, key := range slices.Sorted(maps.Keys(s.Rest)) {
		fmt.Fprintf(out, "|%s=%v", key, s.Rest[key])
	}
	for _, key := range slices.Sorted(maps.Keys(s.Properties)) {
		fmt.Fprintf(out, "|%q%t:", key, s.Requires(key))
		s.Properties[key].fingerprint(out, name)
	}
	if s.Items != nil {
		out.WriteString("[]")
		s.Items.fingerprint(out, name)
	}
	if s.Values != nil {
		out.WriteString("{}")
		s.Values.fingerprint(out, name)
	}
	for _, member := range s.AllOf {
		out.WriteString("&")
		member.fingerprint(out, name)
	}
	for i, member := range s.OneOf {
		out.WriteString("+")
		if i < len(s.Kinds) {
			fmt.Fprintf(out, "%q", s.Kinds[i])
		}
		member.fingerprint(out, name)
	}
	if s.Discriminator != nil {
		out.WriteString("?" + s.Discriminator.Property)
	}
	out.WriteString(")")
}

// Same tells whether two schemas say the same, whatever their docs and names.
func Same(a, b *Schema) bool {
	return a == b || a != nil && b != nil && a.Fingerprint(nil) == b.Fingerprint(nil)
}
