package stages

import (
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// withoutNumber is a name without the number at its end: Thing2 is Thing, but StreamV2 is what it is.
func withoutNumber(name string) string {
	bare := strings.TrimRight(name, "0123456789")
	if bare == "" || bare[len(bare)-1] < 'a' || bare[len(bare)-1] > 'z' {
		return name
	}
	return bare
}

func isNumbered(name string) bool { return withoutNumber(name) != name }

// withoutNumbers names the components that upstream numbers: without the number where no other type is called so, and
// otherwise by a member that the others do not have.
func (n *namer) withoutNumbers(group []*Type) {
	called := map[string][]*Type{}
	for _, t := range group {
		for _, text := range t.upstreamNames() {
			bare := withoutNumber(text)
			if !slices.Contains(called[bare], t) {
				called[bare] = append(called[bare], t)
			}
		}
	}
	for _, t := range group {
		for _, text := range t.upstreamNames() {
			bare := withoutNumber(text)
			if len(called[bare]) > 1 {
				bare = withMember(bare, t, called[bare])
			}
			if t.Name == "" && isNumbered(text) && n.suits(t, bare) {
				n.take(t, bare)
			}
		}
	}
}

func (t *Type) upstreamNames() []string {
	var names []string
	for _, n := range t.Names {
		if n.rank == upstream {
			names = append(names, n.text)
		}
	}
	return names
}

// withMember is a name with a member of t that no other type has, empty where there is none.
func withMember(name string, t *Type, types []*Type) string {
	schemas := make([]*spec.Schema, len(types))
	for i, other := range types {
		schemas[i] = other.Schema
	}
	if member := goName(ownMember(t.Schema, schemas)); member != "" {
		return name + "With" + member
	}
	return ""
}
