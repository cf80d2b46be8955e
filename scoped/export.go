package scoped

import (
	"bufio"
	"bytes"
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
	lines   *bufio.Reader
	line    []byte // the last line read; its memory is used again
	count   int64  // objects so far
	bare    bool   // the request excluded the details
	details *ExportDetails
	err     error // why there is nothing more: io.EOF at the end
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
		lines:   bufio.NewReaderSize(body, 64<<10),
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

// WriteTo writes the rest of the export to w as a file that can be imported again, details included.
func (e *Export) WriteTo(w io.Writer) (int64, error) {
	var written int64
	write := func(line []byte) error {
		for _, part := range [][]byte{line, {'\n'}} {
			n, err := w.Write(part)
			written += int64(n)
			if err != nil {
				return err
			}
		}
		return nil
	}
	for line, err := range e.Lines() {
		if err != nil {
			return written, err
		}
		if err := write(line); err != nil {
			return written, err
		}
	}
	if e.details == nil || e.line == nil {
		return written, nil
	}
	details := e.line
	e.line = nil // written once
	err := write(details)
	return written, err
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
		line, err := readLine(e.lines, e.line[:0])
		e.line = bytes.TrimSpace(line)
		last := errors.Is(err, io.EOF)
		if err != nil && !last {
			e.err = e.truncated(err)
			break
		}
		object := e.take(last)
		if last && e.err == nil {
			e.err = e.ending()
		}
		if object {
			return e.line, nil
		}
	}
	return nil, e.err
}

// take looks at the line just read and tells whether it is an object.
func (e *Export) take(last bool) bool {
	if len(e.line) == 0 {
		return false
	}
	if !json.Valid(e.line) {
		cause := errors.New("a line is not JSON")
		if last {
			cause = io.ErrUnexpectedEOF
		}
		e.err = e.truncated(cause)
		return false
	}
	details := exportDetails(e.line)
	if details == nil {
		e.count++
		return true
	}
	e.err = io.EOF
	if details.ExportedCount != e.count {
		e.err = e.truncated(fmt.Errorf("%d objects were exported", details.ExportedCount))
	}
	e.details = details
	return false
}

// ending is how an export ends that has no details.
func (e *Export) ending() error {
	if e.bare {
		return io.EOF
	}
	return e.truncated(io.ErrUnexpectedEOF)
}

func (e *Export) truncated(cause error) error {
	return fmt.Errorf("%s%w, %d objects came: %w", inSpace(e.spaceID), ErrTruncatedExport, e.count, cause)
}

// exportDetails reads a line as the details of an export; it is nil where the line is an object.
func exportDetails(line []byte) *ExportDetails {
	if !bytes.Contains(line, []byte(`"exportedCount"`)) {
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
