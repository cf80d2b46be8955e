package scoped

import (
	"bytes"
	"fmt"
	"io"
)

const (
	pieceSize = 256 << 10 // how much of a stream is read at once
	maxLine   = 32 << 20  // bounds one line of an export file: a single saved object

	maxEmptyReads = 100 // as in bufio
)

// errLineTooLong is a line above maxLine.
var errLineTooLong = fmt.Errorf("a line is longer than %d bytes", maxLine)

// pieces cuts a stream into pieces of whole lines. It holds one piece in memory.
type pieces struct {
	from io.Reader
	buf  []byte
	next int   // where the next piece begins in buf
	end  int   // where what was read ends in buf
	err  error // why nothing more can be read
}

// piece returns as many whole lines as one read gives, at least one. It is valid until the next call. The last piece
// comes with the error that ended the stream; its last line may be incomplete.
func (p *pieces) piece() ([]byte, error) {
	p.end = copy(p.buf, p.buf[p.next:p.end])
	p.next = 0
	for empty := 0; p.err == nil; {
		if p.end == len(p.buf) && !p.grow() {
			p.err = errLineTooLong
			break
		}
		n, err := p.from.Read(p.buf[p.end:])
		p.err = err
		p.end += n
		if empty++; n > 0 {
			empty = 0
		} else if empty == maxEmptyReads && err == nil {
			p.err = io.ErrNoProgress
		}
		if last := bytes.LastIndexByte(p.buf[p.end-n:p.end], '\n'); err == nil && last >= 0 {
			p.next = p.end - n + last + 1
			return p.buf[:p.next], nil
		}
	}
	p.next = p.end
	return p.buf[:p.end], p.err
}

// grow makes room for more of a line.
func (p *pieces) grow() bool {
	if p.end >= maxLine {
		return false
	}
	larger := make([]byte, max(pieceSize, 2*len(p.buf)))
	copy(larger, p.buf)
	p.buf = larger
	return true
}

// cutLine takes the first line off a piece, without the space around it. A line that is not whole has no end.
func cutLine(piece []byte) (line, rest []byte, whole bool) {
	line, rest, whole = bytes.Cut(piece, []byte{'\n'})
	return bytes.TrimSpace(line), rest, whole
}

// objectsAtAGlance counts the lines of a piece. It is not sure unless each line looks like an object from both ends and
// none may be the details of an export.
func objectsAtAGlance(piece []byte) (count int64, sure bool) {
	for len(piece) > 0 {
		end := bytes.IndexByte(piece, '\n')
		if end < 2 || piece[0] != '{' || piece[end-1] != '}' || mayBeDetails(piece[:end]) {
			return 0, false
		}
		piece = piece[end+1:]
		count++
	}
	return count, true
}

// mayBeDetails tells whether a line is worth to be read as the details of an export. Objects seldom are: Kibana sorts
// names, so that they begin with their attributes.
func mayBeDetails(line []byte) bool {
	return !bytes.HasPrefix(line, []byte(`{"attributes":`)) && bytes.Contains(line, []byte(`"exportedCount"`))
}
