package wire

import (
	"strings"
	"unicode"
)

// ArgumentError reports an argument that cannot be sent. It is made before anything is sent.
type ArgumentError struct {
	Operation string // the operation or function that was called
	Field     string // the argument, option or field at fault
	SpaceID   string // the space of the call, empty when none is in play
	Reason    string // what is wrong, and what would be right
	Err       error  // the cause, if there is one
}

// Error names the space, the operation, the field and the reason.
func (e *ArgumentError) Error() string {
	var text strings.Builder
	if e.SpaceID != "" {
		text.WriteString("[Space: " + e.SpaceID + "] ")
	}
	if e.Operation != "" {
		text.WriteString(e.Operation + ": ")
	}
	text.WriteString(e.Field + ": " + e.Reason)
	return OneLine(text.String())
}

// Unwrap returns the cause.
func (e *ArgumentError) Unwrap() error { return e.Err }

// OneLine keeps a text that others wrote from ending a line of a log and from changing how the rest of it looks.
func OneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return ' '
		}
		return r
	}, text)
}
