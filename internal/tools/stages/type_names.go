package stages

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// TypeNames names the types of every domain. A name of ours comes first, then the one that the type had before, then
// upstream's, then what the type is in the operations; what has none of these is called after the type that it is a
// member of.
func TypeNames(types []*Type, operations []*spec.Operation, lock *Lock, report *spec.Report) {
	for _, group := range byDomain(types) {
		n := &namer{domain: group[0].Domain, taken: map[string]bool{}, lock: lock, report: report}
		n.reserve(operations)
		n.byRank(group, authored)
		for _, t := range group {
			n.locked(t)
		}
		for rank := upstream; rank <= request; rank++ {
			n.byRank(group, rank)
		}
		n.byWay(group)
		for _, t := range group {
			n.remember(t)
		}
	}
}

type namer struct {
	domain string
	taken  map[string]bool
	lock   *Lock
	report *spec.Report
}

// reserve takes the names that generated code needs itself.
func (n *namer) reserve(operations []*spec.Operation) {
	for _, name := range []string{"Client", "New", "T"} {
		n.taken[name] = true
	}
	for _, op := range operations {
		if op.Tags[0] == n.domain {
			n.taken[op.ID+"Params"] = true
		}
	}
}

// fits tells whether a name is free, and so are the names that are made of it.
func (n *namer) fits(t *Type, name string) bool {
	if name == "" {
		return false
	}
	for _, made := range append(made(t, name), name) {
		if n.taken[made] {
			return false
		}
	}
	return true
}

func (n *namer) take(t *Type, name string) {
	t.Name = name
	for _, made := range append(made(t, name), name) {
		n.taken[made] = true
	}
}

// made are the names that generated code makes of the name of a type: the constructor of a union, the constants of an enum.
func made(t *Type, name string) []string {
	if len(t.Schema.OneOf) > 0 {
		return []string{name + "From"}
	}
	var names []string
	known, _ := t.Schema.Rest["x-known-values"].([]any)
	for _, value := range append(known, t.Schema.Enum...) {
		names = append(names, name+goName(fmt.Sprint(value)))
	}
	return names
}

func (n *namer) byRank(group []*Type, rank int) {
	for _, t := range group {
		if t.Name == "" {
			n.byOwnNames(t, rank)
		}
	}
}

func (n *namer) byOwnNames(t *Type, rank int) {
	for _, candidate := range t.Names {
		if candidate.rank != rank {
			continue
		}
		if n.fits(t, candidate.text) && (rank == authored || !numbered.MatchString(candidate.text)) {
			n.take(t, candidate.text)
			return
		}
		if rank == authored {
			n.report.Add("names", n.domain+" "+t.Place, "the type name "+candidate.text+" is taken", "named otherwise")
		}
	}
}

var numbered = regexp.MustCompile(`[a-z]\d+$`)

// remember writes the name into the lock, but for the types whose keys say it.
func (n *namer) remember(t *Type) {
	for _, place := range append([]string{t.Place}, t.Places...) {
		if !isQualified(place) {
			n.lock.names[t.Domain+" "+place] = t.Name
		}
	}
}

func (n *namer) locked(t *Type) {
	for _, place := range append([]string{t.Place}, t.Places...) {
		if name := n.lock.names[n.domain+" "+place]; t.Name == "" && n.fits(t, name) {
			n.take(t, name)
		}
	}
}

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
	return n.fits(t, name) && !numbered.MatchString(name)
}

// last finds a name for a type whose way ends like others.
func (n *namer) last(t *Type) {
	candidates := t.candidates()
	slices.Reverse(candidates)
	for _, other := range t.Names {
		candidates = append(candidates, other.text)
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

var (
	product = regexp.MustCompile(`^[A-Za-z]+(?:_[A-Za-z]+)*?_(?:APIs?|UI)_`)
	noise   = []string{"Object", "Obj", "Schema", "Properties", "Inner", "Body", "Dto", "DTO"}
)

// componentName is upstream's name of a component without what only tells documents and generators apart.
func componentName(domain, key string) string {
	key = strings.TrimSuffix(key, "/items")
	if i := strings.LastIndex(key, "/"); i >= 0 {
		key = key[i+1:]
	}
	short := product.ReplaceAllString(key, "")
	if short == key {
		if first, rest, ok := strings.Cut(key, "_"); ok && belongsTo(domain, first) {
			short = rest
		}
	}
	name := strings.TrimPrefix(goName(short), "Kbn")
	for trimmed := true; trimmed; {
		trimmed = false
		for _, word := range noise {
			if base, ok := strings.CutSuffix(name, word); ok && len(words(base)) > 0 && base != "" {
				name, trimmed = base, true
			}
		}
	}
	return name
}

// belongsTo tells whether the first word of a component's key is the name of the domain, more or less.
func belongsTo(domain, first string) bool {
	word := packageName(first)
	return strings.HasPrefix(domain, strings.TrimSuffix(word, "s")) || strings.HasPrefix(word, domain) || slices.Contains([]string{"data", "saved", "task", "machine", "short"}, word)
}
