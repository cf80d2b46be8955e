package redact

import (
	"strings"
	"unicode/utf8"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

var (
	pem     = lazyregexp.Regexp{Text: `(?s)-----BEGIN [A-Z ]*PRIVATE KEY.*?(?:-----END [A-Z ]*-----|$)`}
	address = lazyregexp.Regexp{Text: `(?i)(https?://)([^\s"'<>/?#]+)([^\s"'<>]+)`}
	// user is what stands before the host in an address, also where a password was not escaped as it should be.
	user = lazyregexp.Regexp{Text: `//[^/?#\s"'<>]*@|//[^/?#:\s"'<>]*:(?:\d*[^\d/?#\s"'<>]|/)[^\s"'<>]*@`}
	// scheme is a credential as in an Authorization header.
	scheme = lazyregexp.Regexp{Text: `(?i)\b(basic|bearer|apikey)(\s+|%20|\+)[\w.~+/=%-]{6,}`}
	jwt    = lazyregexp.Regexp{Text: `\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?`}
	// name is what may be the name of the value that follows, as in JSON, YAML, a query or a message.
	name = lazyregexp.Regexp{Text: `([\w.-]+)(?:\\*["'])?[ \t]*(?:[:=]|%3[ADad])\s*`}
	// item is the same for one of a list of names and values in YAML.
	item = lazyregexp.Regexp{Text: `\b(?:name|key):\s*["']?([\w.-]+)["']?\s+value:\s*`}
	// index is no value but a place in one, as Kibana gives it.
	index  = lazyregexp.Regexp{Text: `^\[[\w.]+\]`}
	public = lazyregexp.Regexp{Text: `^(?:true|false|null|\d{1,15})(?:[^\w.-]|$)`}
	// value is a quoted value, whose quotes may be escaped, or one without white space.
	value = lazyregexp.Regexp{Text: `^(?:\\*"(?:[^"\\]|\\.)*"?|\\*'(?:[^'\\]|\\.)*'?|(?i:(?:basic|bearer|apikey)\s+)?[^\s,;&"']+)`}
)

// Text is a text without the secrets that can be recognized in it: those that are known, credentials in addresses, keys,
// and values that follow a name that tells. It is cut after MaxText bytes.
func (r *Redactor) Text(text string) string { return cut(r.scrub(cut(text, maxScrubbed)), MaxText) }

func (r *Redactor) scrub(text string) string {
	text = r.known.hide(strings.ToValidUTF8(text, "�"))
	if strings.Contains(text, "-----BEGIN") {
		text = pem.Get().ReplaceAllString(text, Hidden)
	}
	if strings.Contains(text, "//") {
		text = user.Get().ReplaceAllString(text, "//"+Hidden+"@")
		text = address.Get().ReplaceAllStringFunc(text, withoutHook)
	}
	if strings.Contains(text, "eyJ") {
		text = jwt.Get().ReplaceAllString(text, Hidden)
	}
	if strings.ContainsAny(text, " +%") {
		text = scheme.Get().ReplaceAllString(text, "${1}${2}"+Hidden)
	}
	if strings.ContainsAny(text, ":=%") {
		text = r.pairs(r.items(text))
	}
	return text
}

// items ends a text where the value of a secret begins in a list of names and values.
func (r *Redactor) items(text string) string {
	for _, at := range item.Get().FindAllStringSubmatchIndex(text, -1) {
		if r.Secret(text[at[2]:at[3]]) {
			return text[:at[1]] + Hidden
		}
	}
	return text
}

// withoutHook hides the path of an address that gives whoever has it the right to post, as those of Slack and Teams do.
func withoutHook(whole string) string {
	if !strings.Contains(strings.ToLower(whole), "hook") {
		return whole
	}
	parts := address.Get().FindStringSubmatch(whole)
	return parts[1] + parts[2] + "/" + Hidden
}

// pairs hides the values that follow a name that is a secret's. Of a text of several lines, and of one where the value is
// itself made of several, nothing is shown from there on: where such a value ends cannot be told.
func (r *Redactor) pairs(text string) string {
	var shown strings.Builder
	lines := strings.ContainsAny(text, "\r\n")
	for {
		at := name.Get().FindStringSubmatchIndex(text)
		if at == nil {
			break
		}
		key, rest := text[at[2]:at[3]], text[at[1]:]
		shown.WriteString(text[:at[1]])
		text = rest
		class := r.classify(key)
		switch {
		case class == open, rest == "", strings.HasPrefix(rest, Hidden), index.Get().MatchString(rest), class == fact && public.Get().MatchString(rest):
			continue
		case lines, rest[0] == '{', rest[0] == '[':
			shown.WriteString(Hidden)
			return shown.String()
		}
		shown.WriteString(Hidden)
		text = rest[len(value.Get().FindString(rest)):]
	}
	shown.WriteString(text)
	return shown.String()
}

// cut ends a text that is too long, between two runes.
func cut(text string, limit int) string {
	const dots = "…"
	if len(text) <= limit {
		return text
	}
	end := limit - len(dots)
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end] + dots
}
