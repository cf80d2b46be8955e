package scoped

import (
	"context"
	"errors"
	"fmt"
)

// conflictTries is how often something is read, changed and sent before a conflict is the caller's.
const conflictTries = 10

// RetryOnConflict calls operation again, 10 times in all, as long as it fails with a [*ConflictError]. The operation
// reads something, changes it and sends it with the version that it read, so that a change by somebody else in between
// is a conflict and is not overwritten. The services for saved objects, cases and package policies have a Modify that
// does all of this; this function is for other things with versions: configurations and comments of cases, exception
// lists and their items, value lists, timelines.
//
// A conflict is returned at once if its request was sent more than once, as it may be one with the first of them. Nor
// can a program tell a conflict from one that Kibana reports although it has made the change, so an operation that must
// not happen twice should look whether it has happened. Do not use it for creations: an id that is taken stays taken.
func RetryOnConflict(ctx context.Context, operation func(ctx context.Context) error) error {
	for try := 1; ; try++ {
		err := operation(ctx)
		switch {
		case !errors.Is(err, ErrConflict) || sentAgain(err) || ctx.Err() != nil:
			return err
		case try == conflictTries:
			return gaveUp(err)
		}
	}
}

// gaveUp is a conflict that stays.
func gaveUp(conflict error) error {
	return fmt.Errorf("%w (tried %d times)", conflict, conflictTries)
}

// sentAgain tells whether a conflict may be one with the first of several requests for the same change.
func sentAgain(err error) bool {
	var reply *APIError
	return errors.As(err, &reply) && reply.Attempts > 1
}
