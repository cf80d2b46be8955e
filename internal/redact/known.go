package redact

import (
	"encoding/base64"
	"encoding/json"
	"html"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Known are values that are secret wherever they turn up, such as the credential of a client. The zero value, and a nil
// pointer, knows none. It may not be changed while it is in use.
type Known struct {
	values   []string
	replacer *strings.Replacer
	lost     bool // there are more
}

const (
	minKnown = 4    // anything shorter would be found everywhere
	maxKnown = 2000 // of which a body may hold any number
)

// Add adds a secret, in the forms in which it may come back: as it is, escaped, and line by line. One of less than four
// bytes is ignored.
func (k *Known) Add(secret string) {
	secret = strings.TrimSpace(secret)
	forms := []string{secret, trimQuotes(strconv.Quote(secret)), url.QueryEscape(secret), url.PathEscape(secret), html.EscapeString(secret)}
	if doc, err := json.Marshal(secret); err == nil {
		forms = append(forms, trimQuotes(string(doc)))
	}
	if strings.ContainsAny(secret, "\r\n") {
		forms = append(forms, strings.FieldsFunc(secret, func(r rune) bool { return r == '\r' || r == '\n' })...)
	}
	for _, form := range forms {
		switch {
		case len(form) < minKnown || k.lost || slices.Contains(k.values, form):
		case len(k.values) == maxKnown:
			k.Lose()
		default:
			k.values = append(k.values, form)
			k.replacer = nil
		}
	}
}

// Lose says that there are secrets which are not known. Then no text is shown.
func (k *Known) Lose() { k.lost = true }

func trimQuotes(quoted string) string { return quoted[1 : len(quoted)-1] }

// AddHeader adds the credentials in a header of a request: those under a name that r takes for secret. Of one with a
// scheme, such as Bearer, what follows the scheme is the secret; if that is base64 of a name and a secret, the latter is
// one too.
func (k *Known) AddHeader(r *Redactor, header http.Header) {
	for name, values := range header {
		if !r.Secret(name) {
			continue
		}
		for _, value := range values {
			if _, credential, ok := strings.Cut(value, " "); ok {
				value = credential
			}
			k.Add(value)
			if pair, err := base64.StdEncoding.DecodeString(value); err == nil {
				if _, secret, ok := strings.Cut(string(pair), ":"); ok {
					k.Add(secret)
				}
			}
		}
	}
}

// ready prepares for hide.
func (k *Known) ready() {
	if k == nil || k.replacer != nil {
		return
	}
	// Of two that begin alike, the longer one comes first.
	slices.SortFunc(k.values, func(a, b string) int { return len(b) - len(a) })
	pairs := make([]string, 0, 2*len(k.values))
	for _, value := range k.values {
		pairs = append(pairs, value, Hidden)
	}
	k.replacer = strings.NewReplacer(pairs...)
}

// Hide hides the secrets in a text.
func (k *Known) Hide(text string) string {
	if k == nil || !k.lost && !k.mayBeIn(text) { // as nearly always
		return text
	}
	k.ready()
	return k.hide(text)
}

func (k *Known) mayBeIn(text string) bool {
	return strings.HasSuffix(text, "…") || slices.ContainsFunc(k.values, func(value string) bool { return strings.Contains(text, value) })
}

// hide hides the secrets in a text, also the beginning of one that the text breaks off in.
func (k *Known) hide(text string) string {
	switch {
	case k == nil:
		return text
	case k.lost:
		return Hidden
	}
	text = k.replacer.Replace(text)
	rest, dots := strings.CutSuffix(text, "…")
	if !dots {
		return text
	}
	for _, value := range k.values {
		for n := len(value) - 1; n >= minKnown; n-- {
			if begun, ok := strings.CutSuffix(rest, value[:n]); ok {
				return begun + Hidden + "…"
			}
		}
	}
	return text
}
