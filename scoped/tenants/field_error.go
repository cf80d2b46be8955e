package tenants

import (
	"errors"
	"fmt"
	"strings"
)

// FieldError says what is wrong with a field of a declaration. Nothing was sent. There may be several of them, joined.
type FieldError struct {
	File   string // the file, empty for tenants that were declared in Go
	Line   int    // the line in the file, 0 if it is not known
	Index  int    // the position of the tenant in the list, counted from 0; -1 for what is wrong with the whole file
	Tenant string // the id of the tenant, empty if it has none
	Field  string // the field, such as connectors[1].name; empty for what is wrong with all of it
	Err    error  // what is wrong; never the value of a secret
}

// Error names the file, the line, the tenant and the field.
func (e *FieldError) Error() string {
	var text strings.Builder
	switch {
	case e.File != "" && e.Line > 0:
		fmt.Fprintf(&text, "%s:%d: ", e.File, e.Line)
	case e.File != "":
		text.WriteString(e.File + ": ")
	}
	switch {
	case e.Tenant != "":
		fmt.Fprintf(&text, "tenant %q: ", e.Tenant)
	case e.Index >= 0:
		fmt.Fprintf(&text, "tenants[%d]: ", e.Index)
	}
	if e.Field != "" {
		text.WriteString(e.Field + ": ")
	}
	return text.String() + e.Err.Error()
}

// Unwrap returns what is wrong.
func (e *FieldError) Unwrap() error { return e.Err }

// fieldName is the path to a field in words: keys with dots in between, positions in brackets.
func fieldName(path []any) string {
	var text strings.Builder
	for i, step := range path {
		switch _, position := step.(int); {
		case position:
			fmt.Fprintf(&text, "[%d]", step)
		case i > 0:
			fmt.Fprintf(&text, ".%s", step)
		default:
			fmt.Fprint(&text, step)
		}
	}
	return text.String()
}

// complaints gathers what is wrong with a tenant.
type complaints struct {
	index  int
	tenant string
	locate func(index int, path []any) (file string, line int)
	errs   []error
}

// add takes a complaint about the field that a path leads to.
func (c *complaints) add(err error, path ...any) {
	found := &FieldError{Index: c.index, Tenant: c.tenant, Field: fieldName(path), Err: err}
	if c.locate != nil {
		found.File, found.Line = c.locate(c.index, path)
	}
	c.errs = append(c.errs, found)
}

// say is add with a text.
func (c *complaints) say(text string, path ...any) { c.add(errors.New(text), path...) }
