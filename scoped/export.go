package scoped

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// ExportRequest says what to export: all objects of some types, or single objects.
type ExportRequest = savedobjects.ExportRequest

// ExportDetails is the last line of an export: how many objects it holds and what they refer to in vain.
type ExportDetails = savedobjects.ExportDetails

// Export is an export under way. Its objects are read from the connection one by one, so its size does not matter. It
// is used by one goroutine at a time and must be closed.
type Export struct {
	spaceID string
	body    io.ReadCloser
	from    pieces
	piece   []byte // what is left of the last piece of the body
	ending  error  // why it was the last, nil while there is more
	count   int64  // objects so far
	bare    bool   // the request excluded the details
	details *ExportDetails
	last    []byte // the line of the details, until it was written
	err     error  // why there is nothing more: io.EOF at the end
}

// ErrTruncatedExport reports an export that broke off: its last line, the details, never came or contradicts what did.
// An export that was asked to exclude the details cannot be checked.
var ErrTruncatedExport = errors.New("the export is not complete")

// Export starts an export of saved objects. Connectors are exported without their secrets.
//
// Kibana: POST /api/saved_objects/_export. It answers 400 when an object is missing or a type cannot be exported.
func (s *SavedObjectsService) Export(ctx context.Context, request ExportRequest, opts ...CallOption) (*Export, error) {
	var call *wire.Call
	body, err := s.api.ExportSavedObjects(ctx, request, watched(&call, readOnly(opts))...)
	if err != nil {
		return nil, err
	}
	return &Export{
		spaceID: call.Resolved,
		body:    body,
		from:    pieces{from: body},
		bare:    request.ExcludeExportDetails != nil && *request.ExcludeExportDetails,
	}, nil
}

// Lines yields the exported objects as the JSON that Kibana wrote, in Kibana's order: an object comes after those that
// it refers to. A line is valid until the next one. An error ends the sequence.
func (e *Export) Lines() iter.Seq2[json.RawMessage, error] {
	return func(yield func(json.RawMessage, error) bool) {
		for {
			line, err := e.next()
			switch {
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				yield(nil, err)
				return
			}
			if !yield(line, nil) {
				return
			}
		}
	}
}

// Objects is Lines with each object decoded.
func (e *Export) Objects() iter.Seq2[*SavedObject, error] {
	return func(yield func(*SavedObject, error) bool) {
		for line, err := range e.Lines() {
			object := new(SavedObject)
			if err == nil {
				err = json.Unmarshal(line, object)
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(object, nil) {
				return
			}
		}
	}
}

// WriteTo writes the rest of the export to w as a file that can be imported again, details included. It checks that the
// lines look like objects from both ends, that none is missing and that the export is complete; unlike Lines it does not
// read what stands inside of the objects, which lets it keep up with the connection.
func (e *Export) WriteTo(w io.Writer) (int64, error) {
	to := &lineWriter{to: w}
	for e.err == nil {
		if err := e.writePiece(to); err != nil {
			return to.written, err
		}
	}
	if e.last != nil {
		details := e.last
		e.last = nil // written once
		if err := to.line(details); err != nil {
			return to.written, err
		}
	}
	if errors.Is(e.err, io.EOF) {
		return to.written, nil
	}
	return to.written, e.err
}

// writePiece writes a piece, line by line only where that is needed.
func (e *Export) writePiece(to *lineWriter) error {
	e.fill()
	if count, sure := objectsAtAGlance(e.piece); sure && e.ending == nil {
		piece := e.piece
		e.piece = nil
		e.count += count
		return to.write(piece)
	}
	for line := e.object(); line != nil; line = e.object() {
		if err := to.line(line); err != nil {
			return err
		}
	}
	return nil
}

// lineWriter counts what it writes.
type lineWriter struct {
	to      io.Writer
	written int64
}

func (w *lineWriter) write(p []byte) error {
	n, err := w.to.Write(p)
	w.written += int64(n)
	return err
}

func (w *lineWriter) line(line []byte) error {
	if err := w.write(line); err != nil {
		return err
	}
	return w.write([]byte{'\n'})
}

// Details returns what the export ended with. It is nil until the last object was read, and where the request excluded
// the details.
func (e *Export) Details() *ExportDetails { return e.details }

// Close ends the export. Objects that were not read are lost.
func (e *Export) Close() error {
	if e.err == nil {
		e.err = io.EOF
	}
	return e.body.Close()
}

// next returns the next object's line, and io.EOF after the last.
func (e *Export) next() ([]byte, error) {
	for e.err == nil {
		e.fill()
		if line := e.object(); line != nil {
			return line, nil
		}
	}
	return nil, e.err
}

// fill reads on when nothing is left of the last piece.
func (e *Export) fill() {
	if len(e.piece) == 0 && e.ending == nil {
		e.piece, e.ending = e.from.piece()
	}
}

// object takes the next object off the piece. It is nil where the piece has none left, which may be the end.
func (e *Export) object() []byte {
	for e.err == nil && len(e.piece) > 0 {
		line, rest, whole := cutLine(e.piece)
		e.piece = rest
		if !whole && !errors.Is(e.ending, io.EOF) {
			break
		}
		if e.take(line, !whole) {
			return line
		}
	}
	if e.err == nil && e.ending != nil {
		e.err = e.over()
	}
	return nil
}

// take looks at a line and tells whether it is an object. A line that is cut off has no end.
func (e *Export) take(line []byte, cutOff bool) bool {
	if len(line) == 0 {
		return false
	}
	if !isJSONObject(line) {
		cause := errors.New("a line is not a JSON object")
		if cutOff {
			cause = io.ErrUnexpectedEOF
		}
		e.err = e.truncated(cause)
		return false
	}
	details := exportDetails(line)
	if details == nil {
		e.count++
		return true
	}
	e.details = details
	if details.ExportedCount != e.count {
		e.err = e.truncated(fmt.Errorf("%d objects were exported", details.ExportedCount))
		return false
	}
	e.err, e.last = io.EOF, line
	return false
}

// over is how an export ends that has no details.
func (e *Export) over() error {
	switch {
	case !errors.Is(e.ending, io.EOF):
		return e.truncated(e.ending)
	case e.bare:
		return io.EOF
	}
	return e.truncated(io.ErrUnexpectedEOF)
}

func (e *Export) truncated(cause error) error {
	return fmt.Errorf("%s%w, %d objects came: %w", inSpace(e.spaceID), ErrTruncatedExport, e.count, cause)
}

// exportDetails reads a line as the details of an export; it is nil where the line is an object.
func exportDetails(line []byte) *ExportDetails {
	if !mayBeDetails(line) {
		return nil
	}
	var either struct {
		Type  *string `json:"type"`
		Count *int64  `json:"exportedCount"`
	}
	details := new(ExportDetails)
	if json.Unmarshal(line, &either) != nil || either.Type != nil || either.Count == nil || json.Unmarshal(line, details) != nil {
		return nil
	}
	return details
}
