package stages

import (
	"regexp"
	"slices"
	"strings"
)

var (
	product = regexp.MustCompile(`^[A-Za-z]+(?:_[A-Za-z]+)*?_(?:APIs?|UI)_`)
	noise   = []string{"Object", "Obj", "Schema", "Properties", "Inner", "Body", "Dto", "DTO"}
)

// componentName is upstream's name of a component without what only tells documents and generators apart.
func componentName(domain, key string) string {
	key = strings.TrimSuffix(key, "/items")
	if i := strings.LastIndex(key, "/"); i >= 0 {
		key = key[i+1:]
	}
	short := product.ReplaceAllString(key, "")
	if short == key {
		if first, rest, ok := strings.Cut(key, "_"); ok && belongsTo(domain, first) {
			short = rest
		}
	}
	name := strings.TrimPrefix(goName(short), "Kbn")
	for trimmed := true; trimmed; {
		trimmed = false
		for _, word := range noise {
			if base, ok := strings.CutSuffix(name, word); ok && len(words(base)) > 0 && base != "" {
				name, trimmed = base, true
			}
		}
	}
	return name
}

// belongsTo tells whether the first word of a component's key is the name of the domain, more or less.
func belongsTo(domain, first string) bool {
	word := packageName(first)
	return strings.HasPrefix(domain, strings.TrimSuffix(word, "s")) || strings.HasPrefix(word, domain) || slices.Contains([]string{"data", "saved", "task", "machine", "short"}, word)
}
