package wire

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// ErrBadRequest is what an error for the status 400 is.
var ErrBadRequest = errors.New("bad request")

// ErrResultWindow is what a [PagesError] is where a list has more than the 10,000 items that Elasticsearch pages through.
var ErrResultWindow = errors.New("beyond the first 10,000 results")

// resultWindow is how many items of a list Elasticsearch pages through, unless an index is configured otherwise.
const resultWindow = 10_000

// PagesError reports a list that cannot be read to its end page by page. The items before it are those of the list.
type PagesError struct {
	Operation string // the operation that returns a page
	SpaceID   string // the space of the call, empty when none is in play
	Page      int64  // how many pages came before
	Seen      int64  // how many items came before, those of pages that were skipped included
	Total     int64  // how many items the list is said to have, 0 where nobody said it
	Reason    string // what is wrong with the page
	Err       error  // the answer of Kibana to a page that is out of reach, else nil
}

// Error is the answer of Kibana, if there is one, and the reason.
func (e *PagesError) Error() string {
	if e.Err != nil {
		return OneLine(e.Err.Error() + " (" + e.Reason + ")")
	}
	var space string
	if e.SpaceID != "" {
		space = "[Space: " + e.SpaceID + "] "
	}
	return OneLine(space + e.Operation + ": " + e.Reason)
}

// Unwrap returns the answer of Kibana.
func (e *PagesError) Unwrap() error { return e.Err }

// Is makes ErrResultWindow match the error for a page that is out of reach.
func (e *PagesError) Is(target error) bool { return target == ErrResultWindow && e.Err != nil }

// Pages walks through a list page by page. Generated iterators are loops over it. It ends when as many items have come as
// the list is said to have. Where nobody says how many, a page that is not full is the last, as is one that does not say
// where the next one begins.
type Pages struct {
	op           *Operation
	at, size     int64 // what a request asks for
	first        int64 // the number of the first page
	offset       bool  // whether items are counted instead of pages
	after        bool  // whether each page tells where the next one begins
	asked, pages int64
	seen, total  int64
	previous     any
	previousLen  int
	done         bool
}

// NumberedPages walks through pages that count from first. From now on page and size, members of the parameters of the
// calls, belong to it. A size that is not given is usual.
func NumberedPages(op *Operation, page **int64, first int64, size **int64, usual int64) *Pages {
	p := &Pages{op: op, at: first, first: first}
	if *page != nil {
		p.at = max(**page, first)
	}
	p.take(size, usual)
	p.seen = p.reach()
	*page = &p.at
	return p
}

// OffsetPages walks through pages that begin with the item of an offset.
func OffsetPages(op *Operation, offset, size **int64, usual int64) *Pages {
	p := NumberedPages(op, offset, 0, size, usual)
	p.offset = true
	p.seen = p.at
	return p
}

// PagesAfter walks through pages each of which tells where the next one begins.
func PagesAfter(op *Operation, size **int64, usual int64) *Pages {
	p := &Pages{op: op, after: true}
	p.take(size, usual)
	return p
}

func (p *Pages) take(size **int64, usual int64) {
	p.size = usual
	if *size != nil && **size > 0 {
		p.size = **size
	}
	*size = &p.size
}

// reach is how many items come before the page, if all pages are full.
func (p *Pages) reach() int64 {
	if p.offset {
		return p.at
	}
	return (p.at - p.first) * p.size
}

// Next tells whether there is a page to ask for, and counts on to it.
func (p *Pages) Next() bool {
	if p.done {
		return false
	}
	switch {
	case p.asked == 0:
	case p.offset:
		p.at = p.seen
	case !p.after:
		p.at++
	}
	p.asked++
	return true
}

// Got takes note of a page of n items, and of how many all pages have: 0 where nobody says so. It fails where the page
// cannot be that of a list which is what it is said to be.
func (p *Pages) Got(items any, n int, total int64) error {
	p.total = max(total, 0)
	reach := p.reach()
	switch {
	case n == 0 && reach < p.total && !p.after:
		return p.wrong("page %d is empty, though there shall be %d items", p.asked, p.total)
	case p.total > 0 && int64(n) > p.total:
		return p.wrong("page %d has %d items, though there shall be %d on all pages", p.asked, n, p.total)
	case n > 0 && n == p.previousLen && (n > 1 || p.total == 0 || p.after) && same(items, p.previous):
		return p.wrong("page %d is the same as the one before", p.asked)
	}
	p.pages++
	p.seen += int64(n)
	p.previous, p.previousLen = items, n
	switch {
	case p.after: // the page says itself
	case p.total > 0:
		p.done = n == 0 || p.seen >= p.total
	default:
		p.done = int64(n) != p.size // more than were asked for are all
	}
	return nil
}

// After takes note of how long the text is by which the page that was read last says where the next one begins. The last
// page says nothing or is empty; how many items there shall be is no measure, as pages may leave some out.
func (p *Pages) After(length int) { p.done = p.done || p.previousLen == 0 || length == 0 }

// same is cheap: two pages differ in their first item, as a rule.
func same(items, previous any) bool {
	return reflect.DeepEqual(items, previous) //nolint:forbidigo // go-cmp is for tests
}

func (p *Pages) wrong(format string, args ...any) error {
	return &PagesError{Operation: p.op.ID, Page: p.pages, Seen: p.seen, Total: p.total, Reason: fmt.Sprintf(format, args...)}
}

// Failed is the error that ends the sequence: that of Got, or that of a call, which says so where the page was out of
// reach.
func (p *Pages) Failed(ctx context.Context, conn Conn, editors []RequestEditorFn, err error) error {
	var wrong *PagesError
	if errors.As(err, &wrong) {
		wrong.SpaceID = spaceOf(ctx, conn, p.op, editors)
		return wrong
	}
	tooFar := !p.after && p.reach()+p.size > resultWindow
	if !tooFar || !errors.Is(err, ErrBadRequest) && !strings.Contains(err.Error(), "max_result_window") {
		return err
	}
	return &PagesError{
		Operation: p.op.ID, SpaceID: spaceOf(ctx, conn, p.op, editors), Page: p.pages, Seen: p.seen, Total: p.total, Err: err,
		Reason: fmt.Sprintf("%d items came; Elasticsearch pages through the first %d of a list, and this page ends after them", p.seen, resultWindow),
	}
}

// JSONText is a parameter that takes JSON as its text, nil for an empty list.
func JSONText(list []any) *string {
	if len(list) == 0 {
		return nil
	}
	text := string(JSON(list).doc)
	return &text
}

// Deref is what p points to, or the zero value.
func Deref[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}
