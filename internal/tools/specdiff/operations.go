package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oasdiff/oasdiff/checker"
	"github.com/oasdiff/oasdiff/diff"
	"github.com/oasdiff/oasdiff/load"
)

// operation is an operation of a description, and what was found about it in the comparison with another one.
type operation struct {
	Method, Path string
	Package      string
	GoMethod     string // with its package, as in cases.CreateCase
	Breaking     []string
	Other        []string

	found *openapi3.Operation
}

// operationChanges are the operations that differ between two descriptions, each list by package, path and method.
type operationChanges struct{ Added, Removed, Changed []*operation }

// compareOperations compares the operations of two descriptions. A changed operation is as the new description has it.
func compareOperations(before, after string) (operationChanges, error) {
	old, err := openapi3.NewLoader().LoadFromFile(before)
	if err != nil {
		return operationChanges{}, err
	}
	imported, err := openapi3.NewLoader().LoadFromFile(after)
	if err != nil {
		return operationChanges{}, err
	}
	was, is := operations(old), operations(imported)
	var changes operationChanges
	for place, op := range was {
		if is[place] == nil {
			changes.Removed = append(changes.Removed, op)
		}
	}
	var both []*operation
	for place, op := range is {
		if was[place] == nil {
			changes.Added = append(changes.Added, op)
			continue
		}
		both = append(both, op)
		op.compareFacts(was[place])
	}
	if err := findings(old, imported, is); err != nil {
		return operationChanges{}, err
	}
	changes.Changed = slices.DeleteFunc(both, func(op *operation) bool { return len(op.Breaking)+len(op.Other) == 0 })
	for _, list := range [][]*operation{changes.Added, changes.Removed, changes.Changed} {
		slices.SortFunc(list, func(a, b *operation) int {
			return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Path, b.Path), cmp.Compare(a.Method, b.Method))
		})
	}
	return changes, nil
}

// operations are those of a description by their places.
func operations(doc *openapi3.T) map[string]*operation {
	all := map[string]*operation{}
	for path, item := range doc.Paths.Map() {
		for method, found := range item.Operations() {
			op := &operation{Method: method, Path: path, GoMethod: found.OperationID, found: found}
			if len(found.Tags) > 0 {
				op.Package = found.Tags[0]
				op.GoMethod = op.Package + "." + strings.TrimPrefix(found.OperationID, op.Package+".")
			}
			all[place(method, path)] = op
		}
	}
	return all
}

var pathParameter = regexp.MustCompile(`\{[^}]*\}`)

// place tells operations apart, whatever their path parameters are called.
func place(method, path string) string {
	return method + " " + pathParameter.ReplaceAllString(path, "{}")
}

// compareFacts finds what changed in the Go method and in the facts that are extensions of ours. A call that goes into
// another space breaks callers.
func (op *operation) compareFacts(was *operation) {
	if op.GoMethod != was.GoMethod {
		op.Breaking = append(op.Breaking, fmt.Sprintf("the Go method was `%s`", was.GoMethod))
	}
	for _, fact := range []string{"scope", "maturity", "since", "until", "body-spaces"} {
		before, after := was.fact(fact), op.fact(fact)
		if before == after {
			continue
		}
		finding := fmt.Sprintf("%s changed from `%s` to `%s`", fact, before, after)
		if fact == "scope" {
			op.Breaking = append(op.Breaking, finding)
		} else {
			op.Other = append(op.Other, finding)
		}
	}
}

func (op *operation) fact(name string) string {
	if value, ok := op.found.Extensions["x-kibana-"+name]; ok {
		return fmt.Sprint(value)
	}
	return "none"
}

// findings brings what oasdiff finds to the operations that it is about. What it finds elsewhere, such as a component
// that is gone, means nothing to callers by itself.
func findings(old, imported *openapi3.T, operations map[string]*operation) error {
	// Sentences are no part of the interface.
	config := diff.NewConfig(diff.WithExcludeElements([]string{
		diff.ExcludeDescriptionOption, diff.ExcludeSummaryOption, diff.ExcludeTitleOption, diff.ExcludeExamplesOption,
	}))
	differences, sources, err := diff.GetWithOperationsSourcesMap(config, &load.SpecInfo{Spec: old}, &load.SpecInfo{Spec: imported})
	if err != nil {
		return err
	}
	if differences == nil {
		return nil
	}
	// The id and the tag of an operation are its Go method, and compareFacts has that.
	rules := checker.NewConfig(checker.GetAllChecks(), checker.WithSeverityLevels(map[string]checker.Level{
		checker.APIOperationIdRemovedId: checker.NONE, checker.APIOperationIdAddId: checker.NONE,
		checker.APITagRemovedId: checker.NONE, checker.APITagAddedId: checker.NONE,
	}))
	text := checker.NewDefaultLocalizer()
	for _, change := range checker.CheckBackwardCompatibilityUntilLevel(rules, differences, sources, checker.INFO) {
		op := operations[place(change.GetOperation(), change.GetPath())]
		if op == nil {
			continue
		}
		switch finding := change.GetUncolorizedText(text); change.GetLevel() {
		case checker.ERR:
			op.Breaking = append(op.Breaking, finding)
		case checker.WARN:
			op.Breaking = append(op.Breaking, "possibly: "+finding)
		default:
			op.Other = append(op.Other, finding)
		}
	}
	noteOthers(differences, operations)
	return nil
}

// noteOthers marks operations that differ in what no rule of oasdiff is about.
func noteOthers(differences *diff.Diff, operations map[string]*operation) {
	if differences.PathsDiff == nil {
		return
	}
	for path, item := range differences.PathsDiff.Modified {
		if item.OperationsDiff == nil {
			continue
		}
		for method := range item.OperationsDiff.Modified {
			op := operations[place(method, path)]
			if op != nil && len(op.Breaking)+len(op.Other) == 0 {
				op.Other = append(op.Other, "differs in what oasdiff has no rule for")
			}
		}
	}
}
