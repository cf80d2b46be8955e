package scoped

import (
	"fmt"
	"strings"
)

// UnfinishedError reports that an operation, whose objects took several requests, ended before the last of them. It comes
// next to the results of the objects that Kibana has answered for, which are the first of the list. Then come those in
// doubt, then those that are left: with a list of requests, requests[e.Answered+e.InDoubt:] is what can be sent again
// without a second thought. errors.Is and errors.As look into Err and Failed.
type UnfinishedError struct {
	Operation string // the operation's name
	SpaceID   string // the space of the call, empty for the default space
	Answered  int    // how many objects have a result
	InDoubt   int    // how many were sent without an answer: Kibana may have worked on them or not
	Left      int    // how many Kibana has not worked on: they were refused, all of them, or never sent
	Err       error  // what ended the operation
	Failed    error  // the *PartialError of those that have a result, nil if none failed
}

// Error counts the objects and says what ended the operation.
func (e *UnfinishedError) Error() string {
	counts := []string{fmt.Sprintf("stopped after %d objects", e.Answered)}
	if e.InDoubt > 0 {
		counts = append(counts, fmt.Sprintf("%d in doubt", e.InDoubt))
	}
	counts = append(counts, fmt.Sprintf("%d left", e.Left))
	space := inSpace(e.SpaceID)
	text := space + e.Operation + ": " + strings.Join(counts, ", ") + ": " + strings.TrimPrefix(e.Err.Error(), space)
	if e.Failed != nil {
		text += "; before that, " + strings.TrimPrefix(e.Failed.Error(), space)
	}
	return oneLine(text)
}

// Unwrap returns what ended the operation and what failed before.
func (e *UnfinishedError) Unwrap() []error {
	if e.Failed == nil {
		return []error{e.Err}
	}
	return []error{e.Err, e.Failed}
}
