package scoped

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/gen/wire"
)

const (
	versionAge     = time.Minute      // how old a failure to read the version, or a version that is too low, may be
	versionTimeout = 10 * time.Second // how long a call waits for the version before it goes on without
)

// UnsupportedError reports an operation that the server is too old for. It is made before anything is sent. It matches
// [errors.ErrUnsupported].
type UnsupportedError struct {
	Operation string  // the operation's name
	Since     string  // the first release line that has it, such as "9.4"
	Version   Version // what the server runs
	SpaceID   string  // the space of the call, empty when none was in play
}

// Error names the operation, the version that it needs and that of the server.
func (e *UnsupportedError) Error() string {
	return oneLine(fmt.Sprintf("%s%s: is there since Kibana %s, but the server runs %s", inSpace(e.SpaceID), e.Operation, e.Since, e.Version))
}

// Is matches errors.ErrUnsupported.
func (e *UnsupportedError) Is(target error) bool { return target == errors.ErrUnsupported }

// WithVersionCheck tells whether the client checks that the server is new enough for an operation before it sends it; the
// default is true. It asks the server for its version once, before the first operation that came with release 8.0 or
// later, and refuses what the server cannot know with an [*UnsupportedError]. A version that is too low is read
// again after a minute, as the server may have been upgraded. Where the version cannot be read, calls go on unchecked,
// and it is asked for again after a minute. Serverless supports everything.
//
// The first release line of an operation is in its comment. 8.18 and 8.19 are taken to have what came in 9.0 and 9.1,
// with which they were released, and a line of "8.x" or "9.x" to be the first of its kind.
func WithVersionCheck(on bool) Option {
	return func(s *settings) error {
		s.versionCheck = on
		return nil
	}
}

// SkipVersionCheck sends the call however old the server is.
func SkipVersionCheck() CallOption {
	return mark(func(call *wire.Call) { call.SkipVersionCheck = true })
}

// checkVersion makes sure that the server is new enough for the operation of a call.
func (c *Client) checkVersion(ctx context.Context, call *wire.Call) error {
	op, known := call.Operation, &c.shared.versions
	if op == nil || op.Since == "" || !known.check || c.skipValidation || call.SkipValidation || call.SkipVersionCheck {
		return nil
	}
	last := known.last.Load()
	if last != nil && last.err == nil && last.version.has(op.Since) {
		return nil
	}
	if last == nil || time.Since(last.at) > versionAge {
		var err error
		if last, err = known.notBefore(ctx, time.Now().Add(-versionAge)); err != nil {
			return c.shared.versionUnread(err, call.Resolved, op.ID)
		}
	}
	if last.tooOld(op.Since) {
		return &UnsupportedError{Operation: op.ID, Since: op.Since, Version: last.version, SpaceID: call.Resolved}
	}
	return nil
}

// versions is what is known of the server's version.
type versions struct {
	check bool
	read  func(context.Context) (Version, error)
	turn  chan struct{} // holds something while somebody reads
	last  atomic.Pointer[reading]
}

// reading is what came of reading the version. It does not change.
type reading struct {
	version Version
	err     error
	at      time.Time
}

func (r *reading) tooOld(line string) bool { return r.err == nil && !r.version.has(line) }

func (v *versions) setUp(set *settings, read func(context.Context) (Version, error)) {
	v.check, v.read, v.turn = set.versionCheck, read, make(chan struct{}, 1)
	if stated := set.serverVersion; stated != nil {
		v.read = func(context.Context) (Version, error) { return *stated, nil }
	}
}

// notBefore is a reading that is not older than a time. Those who need one at the same time share it. The error is that
// of a caller whose context ended, of which nothing is remembered.
func (v *versions) notBefore(ctx context.Context, oldest time.Time) (*reading, error) {
	select {
	case v.turn <- struct{}{}:
		defer func() { <-v.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if last := v.last.Load(); last != nil && !last.at.Before(oldest) {
		return last, nil
	}
	limited, cancel := context.WithTimeout(ctx, versionTimeout)
	defer cancel()
	version, err := v.read(limited)
	if err != nil && ctx.Err() != nil {
		return nil, err
	}
	last := &reading{version: version, err: err, at: time.Now()}
	v.last.Store(last)
	return last, nil
}

// versionUnread is the error of a caller whose context ended before the version was known.
func (s *shared) versionUnread(err error, spaceID, operation string) error {
	var connection *ConnectionError
	if errors.As(err, &connection) {
		return err
	}
	return &ConnectionError{SpaceID: spaceID, Operation: operation, Method: http.MethodGet, Path: s.basePath + opStatus.Path, Err: err}
}
