package scoped

import (
	"fmt"
	"strconv"
	"strings"
)

// SpaceNotFoundError reports that a space does not exist. As a rule it is made before anything is sent into the space.
type SpaceNotFoundError struct {
	SpaceID   string // the space that is missing
	Operation string // the operation that was refused or failed; empty for Client.Space
	Err       error  // the reply behind it, a *NotFoundError or another error of a reply; nil when there is none
}

// Error names the space and says what to do.
func (e *SpaceNotFoundError) Error() string {
	text := inSpace(e.SpaceID)
	if e.Operation != "" {
		text += e.Operation + ": "
	}
	text += fmt.Sprintf("space %q does not exist: check the id, or create the space first", e.SpaceID)
	if e.Err != nil {
		text += " (" + strings.TrimPrefix(e.Err.Error(), inSpace(e.SpaceID)) + ")"
	}
	return text
}

// Unwrap returns the reply behind the error, if there is one.
func (e *SpaceNotFoundError) Unwrap() error { return e.Err }

// Is matches ErrSpaceNotFound and ErrNotFound.
func (e *SpaceNotFoundError) Is(target error) bool {
	return target == ErrSpaceNotFound || target == ErrNotFound
}

// InvalidSpaceIDError reports an id that cannot name a space. It is made before anything is sent: Kibana would take
// some such ids for another space.
type InvalidSpaceIDError struct {
	SpaceID string // the id as given
}

// Error quotes the id and states the rule.
func (e *InvalidSpaceIDError) Error() string {
	return fmt.Sprintf("[Space: %s] invalid space id: only lower-case letters a-z, digits, '_' and '-' are allowed, at most %d of them", quoted(e.SpaceID), maxSpaceID)
}

// Is matches ErrInvalidSpaceID.
func (e *InvalidSpaceIDError) Is(target error) bool { return target == ErrInvalidSpaceID }

// quoted shows an id that may hold anything, shortened where it is very long.
func quoted(id string) string {
	const most = 64
	if len(id) > most {
		return strconv.Quote(id[:most]) + "…"
	}
	return strconv.Quote(id)
}

// maxSpaceID is how long the id of a space can be: Kibana keeps the space as the document "space:<id>", and
// Elasticsearch takes ids of 512 bytes.
const maxSpaceID = 512 - len("space:")

// validSpaceID tells whether the whole of id has the form that Kibana gives to space ids.
func validSpaceID(id string) bool {
	if id == "" || len(id) > maxSpaceID {
		return false
	}
	for i := range len(id) {
		c := id[i]
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' && c != '-' {
			return false
		}
	}
	return true
}
