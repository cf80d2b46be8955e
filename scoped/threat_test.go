package scoped_test

import (
	"strings"
	"unicode"
)

// isOneLine tells whether a text can neither end a line of a log nor change how it looks.
func isOneLine(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
	})
}
