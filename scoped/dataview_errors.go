package scoped

import "strings"

// DataViewExistsError reports a data view whose name is taken in the space, or whose id is taken in any. Kibana answers
// it with 400; errors.Is finds [ErrConflict] in it as well.
type DataViewExistsError struct {
	Name string           // the name that is taken, empty if it is the id
	ID   string           // the id that is taken, empty if it is the name
	Err  *BadRequestError // the reply
}

// Error is the text of the reply.
func (e *DataViewExistsError) Error() string { return e.Err.Error() }

// Unwrap returns the *BadRequestError.
func (e *DataViewExistsError) Unwrap() error { return e.Err }

// Is matches ErrConflict.
func (e *DataViewExistsError) Is(target error) bool { return target == ErrConflict }

// dataViewExists recognises Kibana's refusals of a data view that is there already.
func dataViewExists(bad *BadRequestError) (*DataViewExistsError, bool) {
	if name, ok := strings.CutPrefix(bad.Message, "Duplicate data view: "); ok {
		return &DataViewExistsError{Name: name, Err: bad}, true
	}
	rest, ok := strings.CutPrefix(bad.Message, "Saved object [index-pattern/")
	if !ok {
		return nil, false
	}
	id, ok := strings.CutSuffix(rest, "] conflict")
	return &DataViewExistsError{ID: id, Err: bad}, ok
}
