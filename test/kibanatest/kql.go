package kibanatest

import (
	"fmt"
	"strings"
	"unicode"
)

// kqlNode is a parsed filter in Kibana's query language.
type kqlNode struct {
	kind     kqlKind
	children []*kqlNode
	field    string // empty for a value that stands alone
	value    kqlValue
	operator string // of a range: < <= > >=
}

type kqlKind int

const (
	kqlAnd kqlKind = iota
	kqlOr
	kqlNot
	kqlIs
	kqlRange
	kqlNested
)

// parseKQL's failure has the text of Kibana's KQLSyntaxError.
func parseKQL(source string) (*kqlNode, error) {
	p := &kqlParser{source: []rune(source)}
	p.space()
	node, err := p.or(p.statement)
	if err != nil {
		return nil, err
	}
	if p.space(); !p.atEnd() {
		return nil, p.expected("AND, OR, end of input")
	}
	return node, nil
}

type kqlParser struct {
	source []rune
	at     int
	depth  int
}

// maxKQLDepth bounds how deep a filter may nest. Kibana's parser runs out of stack at some depth, too.
const maxKQLDepth = 1000

func (p *kqlParser) atEnd() bool { return p.at >= len(p.source) }

func (p *kqlParser) space() {
	for !p.atEnd() && unicode.IsSpace(p.source[p.at]) {
		p.at++
	}
}

func (p *kqlParser) next(symbol string) bool {
	end := p.at + len(symbol)
	if end > len(p.source) || string(p.source[p.at:end]) != symbol {
		return false
	}
	p.at = end
	return true
}

// keyword consumes a word that white space follows.
func (p *kqlParser) keyword(word string) bool {
	end := p.at + len(word)
	if end >= len(p.source) || !strings.EqualFold(string(p.source[p.at:end]), word) || !unicode.IsSpace(p.source[end]) {
		return false
	}
	p.at = end
	p.space()
	return true
}

// joint consumes a keyword that has white space on both sides.
func (p *kqlParser) joint(word string) bool {
	start := p.at
	if p.space(); p.at > start && p.keyword(word) {
		return true
	}
	p.at = start
	return false
}

func (p *kqlParser) expected(what string) error {
	found := "end of input"
	if !p.atEnd() {
		found = fmt.Sprintf("%q", string(p.source[p.at]))
	}
	return badRequest(fmt.Sprintf("KQLSyntaxError: Expected %s but %s found.\n%s\n%s^",
		what, found, string(p.source), strings.Repeat("-", p.at)))
}

type kqlRule func() (*kqlNode, error)

// Both or and the rules it is made of parse whole statements as well as the values in parentheses behind a field.
func (p *kqlParser) or(leaf kqlRule) (*kqlNode, error) {
	return p.chain(kqlOr, "or", func() (*kqlNode, error) { return p.and(leaf) })
}

func (p *kqlParser) and(leaf kqlRule) (*kqlNode, error) {
	return p.chain(kqlAnd, "and", func() (*kqlNode, error) { return p.not(leaf) })
}

func (p *kqlParser) chain(kind kqlKind, word string, operand kqlRule) (*kqlNode, error) {
	first, err := operand()
	if err != nil {
		return nil, err
	}
	all := []*kqlNode{first}
	for p.joint(word) {
		more, err := operand()
		if err != nil {
			return nil, err
		}
		all = append(all, more)
	}
	if len(all) == 1 {
		return first, nil
	}
	return &kqlNode{kind: kind, children: all}, nil
}

func (p *kqlParser) not(leaf kqlRule) (*kqlNode, error) {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > maxKQLDepth {
		return nil, badRequest("Maximum call stack size exceeded")
	}
	if !p.keyword("not") {
		return p.group(leaf)
	}
	inner, err := p.not(leaf)
	if err != nil {
		return nil, err
	}
	return &kqlNode{kind: kqlNot, children: []*kqlNode{inner}}, nil
}

func (p *kqlParser) group(leaf kqlRule) (*kqlNode, error) {
	if !p.next("(") {
		return leaf()
	}
	return p.enclosed(leaf, ")")
}

func (p *kqlParser) enclosed(leaf kqlRule, closing string) (*kqlNode, error) {
	p.space()
	inner, err := p.or(leaf)
	if err != nil {
		return nil, err
	}
	if p.space(); !p.next(closing) {
		return nil, p.expected(fmt.Sprintf("%q, AND, OR, whitespace", closing))
	}
	return inner, nil
}

// statement parses a field with what is asked of it, or a value on its own.
func (p *kqlParser) statement() (*kqlNode, error) {
	first, found, err := p.literal()
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, p.expected(`"(", NOT, end of input, field name, value, whitespace`)
	}
	before := p.at
	p.space()
	for _, operator := range []string{"<=", ">=", "<", ">"} {
		if p.next(operator) {
			return p.comparison(first.text, operator)
		}
	}
	if !p.next(":") {
		p.at = before
		return &kqlNode{kind: kqlIs, value: first}, nil
	}
	p.space()
	if p.next("{") {
		inner, err := p.enclosed(p.statement, "}")
		return &kqlNode{kind: kqlNested, field: first.text, children: []*kqlNode{inner}}, err
	}
	return p.group(func() (*kqlNode, error) { return p.valueOf(first.text) })
}

func (p *kqlParser) comparison(field, operator string) (*kqlNode, error) {
	p.space()
	value, found, err := p.literal()
	if err == nil && !found {
		err = p.expected("literal, whitespace")
	}
	return &kqlNode{kind: kqlRange, field: field, operator: operator, value: value}, err
}

func (p *kqlParser) valueOf(field string) (*kqlNode, error) {
	value, found, err := p.literal()
	if err == nil && !found {
		err = p.expected(`"(", "{", value, whitespace`)
	}
	return &kqlNode{kind: kqlIs, field: field, value: value}, err
}
