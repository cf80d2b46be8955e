package kibanatest

import (
	"fmt"
	"strings"
	"unicode"
)

// textSearch is a query in Elasticsearch's simple query string syntax: words, "phrases", prefixes with a
// trailing *, and the operators + | -.
type textSearch struct {
	clauses []searchClause
	fields  []string // attribute paths; all attributes when empty
}

type searchClause struct {
	words   []string
	prefix  bool // the last word may go on
	negated bool
	any     bool // matches everything
	and     bool // is joined to the clauses before it by AND
}

func newTextSearch(query string, fields []string, operator string) *textSearch {
	s := &textSearch{}
	for _, field := range fields {
		name, _, _ := strings.Cut(field, "^") // the weight
		if name == "*" {
			s.fields = nil
			break
		}
		s.fields = append(s.fields, name)
	}
	and := operator == "AND"
	for _, token := range searchTokens(query) {
		switch token {
		case "+":
			and = true
			continue
		case "|":
			and = false
			continue
		}
		if clause, meaningful := newSearchClause(token); meaningful {
			clause.and = and
			s.clauses = append(s.clauses, clause)
		}
		and = operator == "AND"
	}
	return s
}

func newSearchClause(token string) (searchClause, bool) {
	body, negated := strings.CutPrefix(token, "-")
	body = strings.TrimPrefix(body, "+")
	if body == "*" {
		return searchClause{any: true, negated: negated}, true
	}
	words := wordsOf(body)
	return searchClause{words: words, prefix: strings.HasSuffix(body, "*"), negated: negated}, len(words) > 0
}

// searchTokens splits at white space outside quotes.
func searchTokens(query string) []string {
	quoted := false
	return strings.FieldsFunc(query, func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return !quoted && unicode.IsSpace(r)
	})
}

// score is 0 for objects that do not match, and the higher the more clauses do.
func (s *textSearch) score(o *object) float64 {
	texts := s.textsOf(o)
	matches, score := false, 0.0
	for i, clause := range s.clauses {
		hit := clause.matches(texts) != clause.negated
		if hit {
			score++
		}
		switch {
		case i == 0:
			matches = hit
		case clause.and:
			matches = matches && hit
		default:
			matches = matches || hit
		}
	}
	if !matches {
		return 0
	}
	return score
}

func (s *textSearch) textsOf(o *object) [][]string {
	var values []any
	if len(s.fields) == 0 {
		values = leaves(o.Attributes)
	}
	for _, field := range s.fields {
		values = append(values, valuesAt(o.Attributes, field)...)
	}
	return each(values, func(v any) []string { return wordsOf(fmt.Sprint(v)) })
}

func (c searchClause) matches(texts [][]string) bool {
	if c.any {
		return true
	}
	for _, words := range texts {
		if containsPhrase(words, c.words, c.prefix) {
			return true
		}
	}
	return false
}

func containsPhrase(words, phrase []string, prefix bool) bool {
	for start := 0; start+len(phrase) <= len(words); start++ {
		if startsWithPhrase(words[start:], phrase, prefix) {
			return true
		}
	}
	return false
}

func startsWithPhrase(words, phrase []string, prefix bool) bool {
	for i, word := range phrase {
		if words[i] == word {
			continue
		}
		if !prefix || i < len(phrase)-1 || !strings.HasPrefix(words[i], word) {
			return false
		}
	}
	return true
}

// wordsOf splits a text the way Elasticsearch's standard analyser does, roughly.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_'
	})
}
