package scoped

import (
	"errors"
	"fmt"
	"io"
	"sync/atomic"
)

// checkedInFull is how much of a file is checked to its last byte: as much as Kibana takes by default. Of what comes
// after, most lines are looked at from both ends only, which lets a large file keep up with the connection.
const checkedInFull = 25 << 20

// sentAtOnce is how much of a file is handed on at once: what goes out in one write, with what HTTP puts around it.
const sentAtOnce = connBuffer - 64

// FileError reports an export file that cannot be imported. Kibana reads a file to its end before it stores anything, so
// that nothing of it was stored, unless it was sent in parts.
type FileError struct {
	SpaceID   string // the space that the file was for, empty for the default space
	Line      int    // the line at fault, counted from 1
	Reason    string // what is wrong
	Succeeded int    // how many objects of the file the space has from parts that went before; 0 for a file sent whole
	Err       error  // the cause, if there is one
}

// Error names the space, the line and the reason, and says what was imported.
func (e *FileError) Error() string {
	done := "nothing was imported"
	if e.Succeeded > 0 {
		done = fmt.Sprintf("objects imported before: %d", e.Succeeded)
	}
	return oneLine(fmt.Sprintf("%simport: line %d of the file: %s; %s", inSpace(e.SpaceID), e.Line, e.Reason, done))
}

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// fileChecker hands a file of exported objects on while it checks that each line is a JSON object and that the file is
// whole. It holds one piece in memory. net/http may read it a little longer than the call takes, so what both sides
// touch is atomic.
type fileChecker struct {
	from     pieces
	pending  []byte // checked, not yet handed on
	number   int    // of the last line
	size     int64  // of what was checked in full
	objects  int64
	end      error
	fault    atomic.Pointer[FileError]
	detached atomic.Bool

	// What is told of a file that is read object by object: nil where it is only handed on.
	object  func(line []byte) error
	details func(*ExportDetails)
}

func newFileChecker(r io.Reader) *fileChecker {
	return &fileChecker{from: pieces{from: r}}
}

// detach keeps the file from being read any more, but for a read that is under way.
func (c *fileChecker) detach() { c.detached.Store(true) }

func (c *fileChecker) Read(p []byte) (int, error) {
	if err := c.fill(); err != nil {
		return 0, err
	}
	n := copy(p, c.pending)
	c.pending = c.pending[n:]
	return n, nil
}

// WriteTo hands the file on in larger pieces than net/http would read.
func (c *fileChecker) WriteTo(w io.Writer) (int64, error) {
	var written int64
	for {
		switch err := c.fill(); {
		case errors.Is(err, io.EOF):
			return written, nil
		case err != nil:
			return written, err
		}
		n, err := w.Write(c.pending[:min(len(c.pending), sentAtOnce)])
		written += int64(n)
		c.pending = c.pending[n:]
		if err != nil {
			return written, err
		}
	}
}

// fill reads and checks a piece when nothing is left of the last.
func (c *fileChecker) fill() error {
	if c.detached.Load() {
		return errDetached
	}
	for len(c.pending) == 0 {
		if c.end != nil {
			return c.end
		}
		piece, end := c.from.piece()
		if fault := c.check(piece, end); fault != nil {
			c.end = fault
			return fault
		}
		c.pending, c.end = piece, end
	}
	return nil
}

// check checks a piece, after which the file ends if end is not nil.
func (c *fileChecker) check(piece []byte, end error) error {
	if count, sure := objectsAtAGlance(piece); sure && end == nil && c.size >= checkedInFull && c.object == nil {
		c.objects += count
		c.number += int(count)
		return nil
	}
	c.size += int64(len(piece))
	broken := end != nil && !errors.Is(end, io.EOF)
	for len(piece) > 0 || end != nil && c.number == 0 {
		line, rest, whole := cutLine(piece)
		if !whole && broken {
			break
		}
		piece = rest
		c.number++
		if fault := c.line(line, !whole); fault != nil {
			return fault
		}
	}
	if broken {
		c.number++
		return c.refuse("the file cannot be read: "+end.Error(), end)
	}
	return nil
}

// line checks a line. One that is cut off has no end.
func (c *fileChecker) line(line []byte, cutOff bool) error {
	switch {
	case len(line) == 0 && cutOff && c.number == 1:
		return c.refuse("the file is empty", io.ErrUnexpectedEOF)
	case len(line) == 0:
		return nil
	case isJSONObject(line):
		return c.count(line)
	case line[0] == '{' && cutOff:
		return c.refuse("the file breaks off in the middle of an object", io.ErrUnexpectedEOF)
	}
	return c.refuse("is not a JSON object", nil)
}

// count counts an object, or compares the count with what the details of an export say.
func (c *fileChecker) count(line []byte) error {
	details := exportDetails(line)
	if details == nil {
		c.objects++
		if c.object != nil {
			return c.object(line)
		}
		return nil
	}
	if details.ExportedCount != c.objects {
		reason := fmt.Sprintf("the file was written with %d objects but holds %d", details.ExportedCount, c.objects)
		return c.refuse(reason, io.ErrUnexpectedEOF)
	}
	c.objects = 0 // another export may follow in the same file
	if c.details != nil {
		c.details(details)
	}
	return nil
}

func (c *fileChecker) refuse(reason string, cause error) error {
	fault := &FileError{Line: c.number, Reason: reason, Err: cause}
	c.fault.Store(fault)
	return fault
}
