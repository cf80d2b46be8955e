package stages

import (
	"cmp"
	"strconv"
)

// Twins makes one type of types that say the same, in one domain, where that does not give a thing the name of another:
// not of two that upstream or we name differently, and not of small objects that only happen to have the same members.
// It returns the types that are left.
func Twins(types []*Type) []*Type {
	var left []*Type
	for _, group := range byDomain(types) {
		class := classes(group)
		first := map[string]*Type{}
		for _, t := range group {
			chosen, twin := first[class[t.Place]]
			if !twin {
				first[class[t.Place]] = t
				left = append(left, t)
				continue
			}
			t.Twin = chosen
			chosen.Names = append(chosen.Names, t.Names...)
			chosen.Places = append(append(chosen.Places, t.Place), t.Places...)
			chosen.Schema.Doc = cmp.Or(chosen.Schema.Doc, t.Schema.Doc)
		}
	}
	return left
}

func byDomain(types []*Type) [][]*Type {
	var groups [][]*Type
	for _, t := range types {
		if n := len(groups); n > 0 && groups[n-1][0].Domain == t.Domain {
			groups[n-1] = append(groups[n-1], t)
			continue
		}
		groups = append(groups, []*Type{t})
	}
	return groups
}

// classes finds the twins, also where they refer to each other: types start out equal and are told apart by what they say
// about members whose types are told apart, until nothing changes.
func classes(group []*Type) map[string]string {
	class := map[string]string{}
	for count := 0; ; {
		ids := map[string]string{}
		next := map[string]string{}
		for _, t := range group {
			says := twinKey(t) + t.Schema.Fingerprint(func(key string) string { return class[key] })
			if ids[says] == "" {
				ids[says] = strconv.Itoa(len(ids) + 1)
			}
			next[t.Place] = ids[says]
		}
		if len(ids) == count {
			return next
		}
		class, count = next, len(ids)
	}
}

// small is the number of members below which two objects may be alike by accident.
const small = 3

// twinKey is what twins must have in common beside their shape.
func twinKey(t *Type) string {
	for _, n := range t.Names {
		if n.rank <= upstream {
			return "/" + n.text
		}
	}
	if t.Schema.IsObject() && len(t.Schema.Properties) < small || len(t.Schema.Enum) > 0 && len(t.Schema.Enum) < small {
		if t.Parent != nil {
			return "." + singular(goName(t.Member))
		}
		return "@" + t.Place
	}
	return ""
}
