package kibanatest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// The parameters by which lists are narrowed.
var (
	kqlNames  = []string{"filter", "filterQuery", "kuery", "kql", "kqlQuery"}
	textNames = []string{"search", "query"}
)

// asked tells whether a thing has what the query asks for: by the names of members, in KQL, or by words that it has
// anywhere. KQL that cannot be read asks for nothing.
func (g *genericCall) asked(one *thing) bool {
	return !slices.ContainsFunc(g.plan.op.Query, func(p description.Parameter) bool {
		wanted := texts(g.query[p.Name]) // any of them will do
		member, has := one.members[p.Name].(string)
		switch {
		case len(wanted) == 0 || wanted[0] == "" || p.Name == "namespace_type":
			return false
		case slices.Contains(kqlNames, p.Name):
			return !slices.ContainsFunc(wanted, one.meets)
		case slices.Contains(textNames, p.Name):
			return !slices.ContainsFunc(wanted, one.mentions)
		}
		return has && !slices.Contains(wanted, member)
	})
}

// meets tells whether a thing matches KQL, whose fields may be those of the saved object that Kibana keeps it in.
func (t *thing) meets(kql string) bool {
	node, err := parseKQL(kql)
	if err != nil {
		return true
	}
	return node.matches(func(field string) []any {
		if field == "" || field == "*" {
			return leaves(t.members)
		}
		if _, attribute, nested := strings.Cut(field, ".attributes."); nested {
			field = attribute
		}
		return valuesAt(t.members, strings.TrimSuffix(field, ".keyword"))
	})
}

// mentions tells whether a thing has all words somewhere, the case of letters aside.
func (t *thing) mentions(words string) bool {
	texts := strings.ToLower(fmt.Sprint(leaves(t.members)...))
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(words)), func(word string) bool {
		return !strings.Contains(texts, strings.Trim(word, `*"`))
	})
}
