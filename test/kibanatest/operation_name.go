package kibanatest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// operationOf is the operation of the description that a request is, nil if it is none.
func operationOf(in *inbound) *description.Entry {
	if in.misplaced != nil {
		return nil
	}
	if r := genericRoutes().find(orGet(in.Method), strings.Split(in.path, "/")); r != nil {
		return &r.operation.entry
	}
	return nil
}

// check refuses a Match that can catch nothing because an operation or a domain is not called so.
func (m Match) check() error {
	const all = "; api/operations.tsv has all"
	names, domains := operationNames(), domainNames()
	switch homes := names[m.Operation]; {
	case m.Domain != "" && !slices.Contains(domains, m.Domain):
		return fmt.Errorf("there is no domain %q%s", m.Domain, hint(m.Domain, domains, all))
	case m.Operation == "" || m.Domain == "" && len(homes) > 0 || slices.Contains(homes, m.Domain):
		return nil
	case len(homes) > 0:
		return fmt.Errorf("the domain %q has no operation %q; it is in %s", m.Domain, m.Operation, strings.Join(homes, ", "))
	}
	var candidates []string
	for name, homes := range names {
		if m.Domain == "" || slices.Contains(homes, m.Domain) {
			candidates = append(candidates, name)
		}
	}
	return fmt.Errorf("there is no operation %q%s", m.Operation, hint(m.Operation, candidates, all))
}

// operationNames are the domains of each name, in order.
var operationNames = sync.OnceValue(func() map[string][]string {
	names := map[string][]string{}
	for _, entry := range description.Operations() {
		names[entry.Name] = append(names[entry.Name], entry.Domain)
	}
	return names
})

var domainNames = sync.OnceValue(func() []string {
	return sortedSet(each(description.Operations(), func(entry description.Entry) string { return entry.Domain }))
})

const mostHints = 3

// hint asks for the candidates that a typo is close to, the closest first. Where there is none, it is what else to say.
func hint(typo string, candidates []string, otherwise string) string {
	type candidate struct {
		name  string
		edits int
	}
	var found []candidate
	for _, name := range candidates {
		if n := edits(strings.ToLower(typo), strings.ToLower(name)); n <= max(2, len(typo)/3) {
			found = append(found, candidate{name, n})
		}
	}
	if len(found) == 0 {
		return otherwise
	}
	slices.SortFunc(found, func(a, b candidate) int { return cmp.Or(cmp.Compare(a.edits, b.edits), cmp.Compare(a.name, b.name)) })
	found = found[:min(len(found), mostHints)]
	return "; did you mean " + strings.Join(each(found, func(c candidate) string { return c.name }), ", ") + "?"
}

// edits counts the single letters to insert, delete and replace that make b of a.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
