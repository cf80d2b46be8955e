package stages

import (
	"fmt"

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
		n.withoutNumbers(group)
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
		if n.fits(t, candidate.text) && (rank == authored || !isNumbered(candidate.text)) {
			n.take(t, candidate.text)
			return
		}
		if rank == authored {
			n.report.Add("names", n.domain+" "+t.Place, "the type name "+candidate.text+" is taken", "named otherwise")
		}
	}
}

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
