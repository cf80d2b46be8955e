package kibanatest

import (
	"slices"
	"strings"
)

// fleetKuery describes which fields a query of Fleet may name.
type fleetKuery struct {
	types    []string // that may stand before a field, the first being the one of messages
	prefixed bool     // whether one of them has to
	fields   []string // that there are; what is below one of them is, too
}

// parse reads the query of a list. An absent one selects everything.
func (k fleetKuery) parse(query map[string]any) (*kqlNode, error) {
	source := strings.TrimSpace(text(query["kuery"]))
	if source == "" {
		return &kqlNode{kind: kqlAnd}, nil // of no conditions
	}
	node, err := parseKQL(source)
	if err == nil {
		err = k.check(node)
	}
	if err != nil {
		return nil, complain("request query.kuery", "%s", strings.TrimSuffix(err.Error(), ": Bad Request"))
	}
	return node, nil
}

// check looks at the fields, and takes the types off them.
func (k fleetKuery) check(n *kqlNode) error {
	for _, child := range n.children {
		if err := k.check(child); err != nil {
			return err
		}
	}
	if n.field == "" {
		return nil
	}
	field, wrapped := k.bare(n.field)
	known := func(name string) bool { return field == name || strings.HasPrefix(field, name+".") }
	switch {
	case k.prefixed && !wrapped:
		return complain("", "This key '%s' need to be wrapped by a saved object type like %s", n.field, k.types[0])
	case !slices.ContainsFunc(k.fields, known):
		return complain("", "This key '%s' does NOT exist in %s saved object index patterns", n.field, k.types[0])
	}
	n.field = field
	if field == "name" {
		n.field += ".keyword"
	}
	return nil
}

func (k fleetKuery) bare(field string) (string, bool) {
	for _, typ := range k.types {
		if rest, cut := strings.CutPrefix(field, typ+"."); cut {
			return strings.TrimPrefix(rest, "attributes."), true
		}
	}
	return field, false
}

// selects tells whether an object is what a query asks for.
func selects(node *kqlNode, o *object) bool {
	return node.matches(func(field string) []any { return fleetField(o, field) })
}
