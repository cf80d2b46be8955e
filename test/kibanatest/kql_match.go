package kibanatest

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// parseFilter parses a filter of _find and checks that it asks for fields of the given types only.
func parseFilter(source string, types []string) (*kqlNode, error) {
	node, err := parseKQL(source)
	if err != nil {
		return nil, err
	}
	if problems := node.problems(types); len(problems) > 0 {
		return nil, badRequest(strings.Join(problems, "\n"))
	}
	return node, nil
}

func (n *kqlNode) problems(types []string) []string {
	if n.kind == kqlAnd || n.kind == kqlOr || n.kind == kqlNot {
		return slices.Concat(each(n.children, func(child *kqlNode) []string { return child.problems(types) })...)
	}
	if problem := keyProblem(n.field, types); problem != "" {
		return []string{problem}
	}
	return nil
}

// matches evaluates the node with a source of field values.
func (n *kqlNode) matches(field func(string) []any) bool {
	matches := func(child *kqlNode) bool { return child.matches(field) }
	switch n.kind {
	case kqlAnd:
		return !slices.ContainsFunc(n.children, func(child *kqlNode) bool { return !matches(child) })
	case kqlOr:
		return slices.ContainsFunc(n.children, matches)
	case kqlNot:
		return !matches(n.children[0])
	default:
		return slices.ContainsFunc(field(n.field), n.holdsFor)
	}
}

// holdsFor checks one value of the node's field.
func (n *kqlNode) holdsFor(v any) bool {
	switch n.kind {
	case kqlNested:
		return n.children[0].matches(func(path string) []any { return valuesAt(v, path) })
	case kqlRange:
		order := compareValues(v, n.value.text)
		return order < 0 && n.operator[0] == '<' || order > 0 && n.operator[0] == '>' || order == 0 && len(n.operator) == 2
	default:
		return n.value.is(v, isAnalysed(n.field))
	}
}

// isAnalysed tells whether a field is full text: those that Kibana's own types have under these names are.
func isAnalysed(field string) bool {
	last := field[strings.LastIndex(field, ".")+1:]
	return slices.Contains([]string{"title", "description", "name"}, last)
}

func (want kqlValue) is(v any, analysed bool) bool {
	got := fmt.Sprint(v)
	if _, isText := v.(string); !isText {
		analysed = false
	}
	switch {
	case want.pattern != nil && analysed:
		return want.pattern.MatchString(got) || slices.ContainsFunc(wordsOf(got), want.pattern.MatchString)
	case want.pattern != nil:
		return want.pattern.MatchString(got)
	case analysed && want.quoted:
		words := wordsOf(want.text)
		return len(words) > 0 && containsPhrase(wordsOf(got), words, false)
	case analysed:
		words := wordsOf(got)
		return slices.ContainsFunc(wordsOf(want.text), func(word string) bool { return slices.Contains(words, word) })
	}
	return compareValues(v, want.text) == 0
}

// compareValues orders a stored value and a written one: as numbers when both are, else as text, which suits dates.
func compareValues(v any, written string) int {
	if n, isNumber := v.(float64); isNumber {
		if m, err := strconv.ParseFloat(written, 64); err == nil {
			return cmp.Compare(n, m)
		}
	}
	return cmp.Compare(fmt.Sprint(v), written)
}
