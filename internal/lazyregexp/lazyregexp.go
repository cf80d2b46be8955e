// Package lazyregexp has regular expressions that are compiled when they are first used, so that a program does not pay
// for them at its start.
package lazyregexp

import (
	"regexp"
	"sync"
)

// Regexp is a regular expression, made as Regexp{Text: "..."} in a variable. It must not be copied.
type Regexp struct {
	Text string // must be one that regexp.MustCompile takes

	once     sync.Once
	compiled *regexp.Regexp
}

// Get is the expression, ready for use.
func (r *Regexp) Get() *regexp.Regexp {
	r.once.Do(func() { r.compiled = regexp.MustCompile(r.Text) })
	return r.compiled
}
