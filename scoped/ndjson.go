package scoped

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync/atomic"
)

// maxLine bounds one line of an export file: a single saved object. Kibana accepts imports of 25 MiB by default.
const maxLine = 32 << 20

// FileError reports an export file that cannot be imported. Nothing of the file has been stored: Kibana reads a file to
// its end before it stores anything.
type FileError struct {
	SpaceID string // the space that the file was for, empty for the default space
	Line    int    // the line at fault, counted from 1
	Reason  string // what is wrong
	Err     error  // the cause, if there is one
}

// Error names the space, the line and the reason.
func (e *FileError) Error() string {
	return oneLine(fmt.Sprintf("%simport: line %d of the file: %s; nothing was imported", inSpace(e.SpaceID), e.Line, e.Reason))
}

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// fileChecker hands a file of exported objects on while it checks that each line is a JSON object and that the file is
// whole. It holds one line in memory. net/http may read it a little longer than the call takes, so what both sides
// touch is atomic.
type fileChecker struct {
	lines    *bufio.Reader
	pending  []byte // checked, not yet handed on
	line     []byte // reused
	number   int
	objects  int64
	end      error
	fault    atomic.Pointer[FileError]
	detached atomic.Bool
}

func newFileChecker(r io.Reader) *fileChecker {
	return &fileChecker{lines: bufio.NewReaderSize(r, 64<<10)}
}

// detach keeps the file from being read any more, but for a read that is under way.
func (c *fileChecker) detach() { c.detached.Store(true) }

func (c *fileChecker) Read(p []byte) (int, error) {
	if c.detached.Load() {
		return 0, errDetached
	}
	for len(c.pending) == 0 {
		if c.end != nil {
			return 0, c.end
		}
		c.pending, c.end = c.next()
	}
	n := copy(p, c.pending)
	c.pending = c.pending[n:]
	return n, nil
}

// next reads and checks a line. The last line comes with io.EOF.
func (c *fileChecker) next() ([]byte, error) {
	line, err := readLine(c.lines, c.line[:0])
	c.line = line
	c.number++
	last := errors.Is(err, io.EOF)
	if err != nil && !last {
		return nil, c.refuse("the file cannot be read: "+err.Error(), err)
	}
	if fault := c.check(bytes.TrimSpace(line), last); fault != nil {
		return nil, fault
	}
	return line, err
}

func (c *fileChecker) check(line []byte, last bool) error {
	switch {
	case len(line) == 0 && last && c.number == 1:
		return c.refuse("the file is empty", io.ErrUnexpectedEOF)
	case len(line) == 0:
		return nil
	case line[0] == '{' && last && !json.Valid(line):
		return c.refuse("the file breaks off in the middle of an object", io.ErrUnexpectedEOF)
	case line[0] != '{' || !json.Valid(line):
		return c.refuse("is not a JSON object", nil)
	}
	details := exportDetails(line)
	if details == nil {
		c.objects++
		return nil
	}
	if details.ExportedCount != c.objects {
		reason := fmt.Sprintf("the file was written with %d objects but holds %d", details.ExportedCount, c.objects)
		return c.refuse(reason, io.ErrUnexpectedEOF)
	}
	c.objects = 0 // another export may follow in the same file
	return nil
}

func (c *fileChecker) refuse(reason string, cause error) error {
	fault := &FileError{Line: c.number, Reason: reason, Err: cause}
	c.fault.Store(fault)
	return fault
}

// errLineTooLong is a line above maxLine.
var errLineTooLong = fmt.Errorf("a line is longer than %d bytes", maxLine)

// readLine appends a line, its end included, to buf. The last line comes with io.EOF.
func readLine(r *bufio.Reader, buf []byte) ([]byte, error) {
	for {
		part, err := r.ReadSlice('\n')
		buf = append(buf, part...)
		switch {
		case len(buf) > maxLine:
			return buf, errLineTooLong
		case !errors.Is(err, bufio.ErrBufferFull):
			return buf, err
		}
	}
}
