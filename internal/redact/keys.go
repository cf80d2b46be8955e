package redact

import (
	"slices"
	"strings"
	"unicode"
)

var (
	// telling are parts of a key that make it secret wherever they stand in it, joined those that do as parts of a word.
	telling = []string{
		"password", "passwd", "passphrase", "passcode", "secret", "credential", "authorization", "cookie", "signature",
		"webhookurl", "webhookuri", "webhookintegrationurl",
	}
	joined = []string{"accesskey", "apikey", "encryptionkey", "keystore", "privatekey", "routingkey", "sharedkey", "signingkey", "token"}
	// nouns make a key secret where they are a word of it. Headers are those of webhooks and proxies, which carry
	// credentials under any name.
	nouns = []string{
		"auth", "authentication", "bearer", "encoded", "header", "headers", "jwt", "key", "keys", "otp", "pass", "pem", "pfx",
		"pin", "psk", "pw", "pwd", "sid", "token", "tokens", "totp",
	}
	// about are words that, right after key, token or auth, make the name of something public.
	about = []string{"expiration", "expires", "expiry", "id", "ids", "name", "names", "owner", "type", "types", "user"}
	// harmless are words that, right before key, make the name of a field or a group of it.
	harmless = []string{
		"column", "dedup", "group", "grouping", "message", "partition", "project", "public", "response", "row", "series", "sort",
		"title", "type",
	}
	// asking are words that begin the name of a truth value, measuring those that make a number of tokens.
	asking    = []string{"can", "has", "is", "missing", "needs", "requires", "supports", "uses"}
	measuring = []string{
		"completion", "count", "counts", "estimate", "estimated", "input", "length", "limit", "max", "min", "output", "prompt",
		"size", "total", "usage", "used",
	}
)

// class says what of the value of a key may be shown.
type class int

const (
	open    class = iota // what its own keys and texts leave of it
	fact                 // a number, a truth value or null, which tell about a secret: has_password, token_count
	guarded              // nothing
)

// Secret tells whether the value of a key is hidden, at least where it is a text.
func (r *Redactor) Secret(key string) bool { return r.classify(key) != open }

func (r *Redactor) classify(key string) class {
	whole := flat(key)
	if r.keys[whole] {
		return guarded
	}
	words := split(key)
	if !namesSecret(whole, words) {
		return open
	}
	counts := strings.Contains(whole, "token") && slices.ContainsFunc(words, oneOf(measuring))
	if counts || slices.Contains(asking, words[0]) || slices.Contains([]string{"enabled", "met"}, words[len(words)-1]) {
		return fact
	}
	return guarded
}

func namesSecret(whole string, words []string) bool {
	if slices.ContainsFunc(telling, partOf(whole)) {
		return true
	}
	for i, word := range words {
		secret := slices.Contains(nouns, word) || slices.ContainsFunc(joined, partOf(word)) && !strings.Contains(word, "tokeniz")
		if secret && !excused(words, i) {
			return true
		}
	}
	return false
}

// excused tells whether the words round a noun make the key harmless.
func excused(words []string, i int) bool {
	switch words[i] {
	case "key", "keys":
		if i > 0 && slices.Contains(harmless, words[i-1]) {
			return true
		}
	case "token", "tokens", "auth":
	default:
		return false
	}
	return i+1 < len(words) && slices.Contains(about, words[i+1])
}

func partOf(text string) func(string) bool {
	return func(part string) bool { return strings.Contains(text, part) }
}

func oneOf(list []string) func(string) bool {
	return func(word string) bool { return slices.Contains(list, word) }
}

// flat is a key without case and separators.
func flat(key string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, key)
}

// split makes words of snake_case, kebab-case, dotted.names and camelCase, in lower case. There is at least one.
func split(key string) []string {
	var words []string
	start := 0
	runes := []rune(key)
	end := func(i int) {
		if i > start {
			words = append(words, strings.ToLower(string(runes[start:i])))
		}
		start = i
	}
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r):
			end(i)
			start = i + 1
		case i == 0 || !unicode.IsUpper(r):
		case !unicode.IsUpper(runes[i-1]), i+1 < len(runes) && unicode.IsLower(runes[i+1]):
			end(i) // the K of apiKey, and that of APIKey
		}
	}
	end(len(runes))
	if words == nil {
		return []string{""}
	}
	return words
}
