package scoped

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// PartialError reports that Kibana answered with success although some or all of what it was asked to do failed: an
// import, a copy, a bulk operation. It comes next to the result, which is complete. errors.Is and errors.As look into
// the failures.
type PartialError struct {
	Operation string      // the operation's name
	SpaceID   string      // the space of the call, empty for the default space
	Succeeded int         // how many items Kibana says succeeded; with an import or a copy that failed it may have stored none of them
	Failures  []ItemError // what failed, in the order of the reply
}

// Error counts the failures and shows the first few.
func (e *PartialError) Error() string {
	const shown = 3
	texts := make([]string, 0, shown)
	for _, item := range e.Failures[:min(shown, len(e.Failures))] {
		texts = append(texts, item.text())
	}
	if more := len(e.Failures) - shown; more > 0 {
		texts = append(texts, fmt.Sprintf("and %d more", more))
	}
	text := fmt.Sprintf("%s%s: %d failed, %d succeeded", inSpace(e.SpaceID), e.Operation, len(e.Failures), e.Succeeded)
	if len(texts) > 0 {
		text += ": " + strings.Join(texts, "; ")
	}
	return oneLine(text)
}

// Only tells whether every failure matches the target, as errors.Is does: with ErrNotFound, that objects are missing
// and nothing else is wrong.
func (e *PartialError) Only(target error) bool {
	for i := range e.Failures {
		if !errors.Is(&e.Failures[i], target) {
			return false
		}
	}
	return true
}

// Unwrap returns the failures.
func (e *PartialError) Unwrap() []error {
	items := make([]error, len(e.Failures))
	for i := range e.Failures {
		items[i] = &e.Failures[i]
	}
	return items
}

// ItemError is the failure of one item of a larger operation.
type ItemError struct {
	SpaceID    string // the space that the item was for, where the operation has several
	Index      int    // the position in the list of a bulk operation on saved objects, counted from 0; without meaning elsewhere
	Type, ID   string // the object, empty where the reply does not name it
	StatusCode int    // the HTTP status that stands for the failure, 0 where there is none
	Reason     string // the kind of failure of an import or a copy, such as "conflict" or "missing_references"
	Message    string // what Kibana says
}

// Error names the object and the failure, on one line.
func (e *ItemError) Error() string { return oneLine(e.text()) }

func (e *ItemError) text() string {
	text := inSpace(e.SpaceID)
	if e.Type != "" || e.ID != "" {
		text += e.Type + "/" + e.ID + ": "
	}
	switch {
	case e.Message == "" && e.Reason == "":
		return fmt.Sprintf("%s%d %s", text, e.StatusCode, http.StatusText(e.StatusCode))
	case e.Message == "":
		return text + e.Reason
	}
	return text + e.Message
}

// Is makes the sentinels match by status, and ErrConflict the conflicts of an import or a copy.
func (e *ItemError) Is(target error) bool {
	if e.Reason == "conflict" || e.Reason == "ambiguous_conflict" {
		return target == ErrConflict
	}
	return (&APIError{StatusCode: e.StatusCode}).Is(target)
}

// partial returns a *PartialError where there are failures, and nil where there are none.
func partial(call *wire.Call, succeeded int, failures []ItemError) error {
	if len(failures) == 0 {
		return nil
	}
	return &PartialError{Operation: call.OperationID(), SpaceID: call.Resolved, Succeeded: succeeded, Failures: failures}
}
