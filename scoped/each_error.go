package scoped

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// EachError sums up what failed in an Each or an EachSpace. errors.Is and errors.As look into the failures.
type EachError struct {
	Total    int     // how many results there are
	NotBegun int     // how many of them are items that do was never called for
	Failures []error // what failed of the others, in the order of the items; each names its space or its position
	Err      error   // why items were not begun, nil if all were
}

// ErrorOf sums up the results of an Each, as slices.Collect gathers them: nil if all succeeded, an [*EachError] if not.
func ErrorOf[T, R any](results []Result[T, R]) error {
	e := &EachError{Total: len(results)}
	for i := range results {
		switch r := &results[i]; {
		case r.Err == nil:
		case errors.Is(r.Err, ErrNotBegun):
			e.NotBegun++
			if e.Err == nil {
				e.Err = r.Err
			}
		default:
			e.Failures = append(e.Failures, located(r.Index, r.Item, r.Err))
		}
	}
	if len(e.Failures) == 0 && e.NotBegun == 0 {
		return nil
	}
	return e
}

// located is the error of an item with the item's space in front, unless the text has it already, or its position.
func located(index int, item any, err error) error {
	space, ok := item.(Space)
	switch {
	case !ok:
		return fmt.Errorf("item %d: %w", index, err)
	case strings.HasPrefix(err.Error(), inSpace(space.ID)):
		return err
	}
	return fmt.Errorf("%s%w", inSpace(space.ID), err)
}

// Error counts the failures and shows the first few.
func (e *EachError) Error() string {
	const shown = 3
	counts := fmt.Sprintf("%d of %d failed", len(e.Failures), e.Total)
	if e.NotBegun > 0 {
		counts += fmt.Sprintf(", %d not begun", e.NotBegun)
	}
	texts := make([]string, 0, shown+1)
	for _, err := range e.Failures[:min(shown, len(e.Failures))] {
		texts = append(texts, err.Error())
	}
	switch more := len(e.Failures) - shown; {
	case more > 0:
		texts = append(texts, fmt.Sprintf("and %d more", more))
	case len(texts) == 0 && e.Err != nil:
		texts = append(texts, e.Err.Error())
	}
	if len(texts) == 0 {
		return counts
	}
	return oneLine(counts + ": " + strings.Join(texts, "; "))
}

// Unwrap returns the failures, and why items were not begun.
func (e *EachError) Unwrap() []error {
	if e.Err == nil {
		return e.Failures
	}
	return append(slices.Clip(e.Failures), e.Err)
}
