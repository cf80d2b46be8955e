package kibanatest

import (
	"regexp"
	"strings"
	"unicode"
)

type kqlValue struct {
	text    string
	quoted  bool
	pattern *regexp.Regexp // for values with wildcards
}

func (p *kqlParser) literal() (value kqlValue, found bool, err error) {
	if p.next(`"`) {
		return p.quoted()
	}
	var plain, pattern strings.Builder
	wild := false
	for !p.atEnd() && !p.beforeJoint() {
		r := p.source[p.at]
		switch {
		case r == '\\' && p.at+1 < len(p.source):
			p.at++
			r = p.source[p.at]
			pattern.WriteString(regexp.QuoteMeta(string(r)))
		case r == '*':
			wild = true
			pattern.WriteString(".*")
		case strings.ContainsRune(`\():<>"{}`, r):
			return newKQLValue(plain.String(), pattern.String(), wild)
		default:
			pattern.WriteString(regexp.QuoteMeta(string(r)))
		}
		plain.WriteRune(r)
		p.at++
	}
	return newKQLValue(plain.String(), pattern.String(), wild)
}

func newKQLValue(plain, pattern string, wild bool) (kqlValue, bool, error) {
	value := kqlValue{text: strings.TrimSpace(plain)}
	if !wild {
		return value, value.text != "", nil
	}
	var err error
	value.pattern, err = regexp.Compile("(?is)^" + strings.TrimSpace(pattern) + "$")
	return value, true, err
}

func (p *kqlParser) quoted() (kqlValue, bool, error) {
	var out strings.Builder
	for ; !p.atEnd(); p.at++ {
		switch r := p.source[p.at]; {
		case r == '"':
			p.at++
			return kqlValue{text: out.String(), quoted: true}, true, nil
		case r == '\\' && p.at+1 < len(p.source):
			p.at++
			out.WriteRune(p.source[p.at])
		default:
			out.WriteRune(r)
		}
	}
	return kqlValue{}, false, p.expected(`"\"", value`)
}

// beforeJoint looks ahead for an "and" or "or" that ends an unquoted value.
func (p *kqlParser) beforeJoint() bool {
	if p.at > 0 && unicode.IsSpace(p.source[p.at-1]) {
		return false // it would have been seen from the first space
	}
	ahead := *p
	return ahead.joint("and") || ahead.joint("or")
}
