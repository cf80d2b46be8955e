package stages

import (
	"slices"
	"strings"
)

// byWay names the types that have no name yet by the way that leads to them: from the nearest type with a name of its
// own over members to the type itself. As much of the end of the way is taken as no other type has in common.
func (n *namer) byWay(group []*Type) {
	var nameless []*Type
	wanted := map[string]int{}
	for _, t := range group {
		if t.Name == "" {
			nameless = append(nameless, t)
			for _, candidate := range t.candidates() {
				wanted[candidate]++
			}
		}
	}
	for _, t := range nameless {
		candidates := t.candidates()
		for _, candidate := range candidates {
			if wanted[candidate] == 1 && n.suits(t, candidate) {
				n.take(t, candidate)
				break
			}
		}
	}
	for _, t := range nameless {
		if t.Name == "" {
			n.last(t)
		}
	}
}

func (n *namer) suits(t *Type, name string) bool {
	return n.fits(t, name) && !isNumbered(name)
}

// last finds a name for a type whose way ends like others.
func (n *namer) last(t *Type) {
	candidates := t.candidates()
	slices.Reverse(candidates)
	for _, other := range t.Names {
		candidates = append(candidates, withoutNumber(other.text))
	}
	sort := "Details"
	switch {
	case len(t.Schema.OneOf) > 0:
		sort = "Kind"
	case len(t.Schema.Enum) > 0 || t.Schema.Rest["x-known-values"] != nil:
		sort = "Value"
	}
	for _, candidate := range slices.Clone(candidates) {
		candidates = append(candidates, candidate+sort)
	}
	candidates = append(candidates, goName(t.Place), goName(t.Place)+sort)
	for _, candidate := range candidates {
		if n.suits(t, candidate) {
			n.take(t, candidate)
			return
		}
	}
	for candidate := candidates[len(candidates)-1]; ; candidate += sort {
		if n.fits(t, candidate) {
			n.report.Add("names", n.domain+" "+t.Place, "no name is left", "named "+candidate)
			n.take(t, candidate)
			return
		}
	}
}

// vague are words that tell nothing by themselves.
var vague = strings.Fields(`Action Actions Alternative Args Attributes Body Config Configuration Content Context Data Definition
	Destination Details Direction Entity Entry Error Errors Event Field Fields Filter Filters Format Frequency From Group ID Index Info
	Input Inputs Item Items Key Kind Language Level List Map Meta Metadata Metric Method Mode Model Name Object Operation Operator Option
	Options Order Origin Output Outputs Owner Params Parameters Parent Path Policy Properties Property Query Range Reason Reference
	References Request Response Result Results Role Rule Run Schema Scope Settings Size Sort Source Spec State Stats Status Step String Summary
	Tag Target Template Time Title To Total Trigger Type Types Unit User Value Values Var Vars Version View Warning`)

// candidates are the ends of the way to t as names, the shortest first.
func (t *Type) candidates() []string {
	own := t.memberName()
	var candidates []string
	if own != "" && !slices.Contains(vague, own) {
		candidates = append(candidates, own)
	}
	for parent := t.Parent; parent != nil; parent = parent.Parent {
		if name := parent.known(); name != "" {
			return append(candidates, joined(trimReply(name), own))
		}
		own = joined(parent.memberName(), own)
		candidates = append(candidates, own)
	}
	return candidates
}

// known is the name that a type, or the one that stands for it, has had from the start.
func (t *Type) known() string {
	if t.Twin != nil {
		t = t.Twin
	}
	if t.Name == "" || t.Parent == nil {
		return t.Name
	}
	for _, name := range t.Names {
		if name.text == t.Name {
			return t.Name
		}
	}
	return ""
}

func (t *Type) memberName() string {
	name := goName(t.Member)
	if t.List || t.Schema != nil && len(t.Schema.Enum) > 0 {
		return singular(name)
	}
	return name
}

// trimReply leaves out what says that a type is an answer or a request: its members are neither.
func trimReply(name string) string {
	for _, suffix := range []string{"Response", "Request"} {
		if base, ok := strings.CutSuffix(name, suffix); ok && base != "" {
			return base
		}
	}
	return name
}

// joined is parent and member in one name, without saying twice what ends the one and begins the other.
func joined(parent, member string) string {
	a, b := words(parent), words(member)
	for n := min(len(a), len(b)); n > 0; n-- {
		if strings.EqualFold(strings.Join(a[len(a)-n:], ""), strings.Join(b[:n], "")) {
			return camel(append(a, b[n:]...))
		}
	}
	return parent + member
}
