package scoped

import (
	"encoding/json"
	"errors"
	"io"
	"iter"
)

// ExportFile is an export that was kept in a file, or several of them one behind the other. It is read as its objects
// are asked for and checked like a file that is imported, all of it in full. It is used by one goroutine at a time.
type ExportFile struct {
	checker *fileChecker
	details []ExportDetails
}

// ReadExportFile prepares to read what Export.WriteTo wrote. It reads nothing yet.
func ReadExportFile(file io.Reader) *ExportFile {
	return &ExportFile{checker: newFileChecker(file)}
}

// Lines yields the objects of the file as the JSON that is there. A line is valid until the next one. A line that is not
// a JSON object, a file that breaks off and one that lacks objects end the sequence with a [*FileError]. Lines can be
// used once.
func (f *ExportFile) Lines() iter.Seq2[json.RawMessage, error] {
	return func(yield func(json.RawMessage, error) bool) {
		wanted := true
		f.checker.object = func(line []byte) error {
			if wanted = yield(line, nil); !wanted {
				return errDetached
			}
			return nil
		}
		f.checker.details = func(details *ExportDetails) { f.details = append(f.details, *details) }
		for {
			err := f.checker.fill()
			if err == nil {
				f.checker.pending = nil
				continue
			}
			if wanted && !errors.Is(err, io.EOF) {
				yield(nil, err)
			}
			return
		}
	}
}

// Line is the number of the line that was read last, counted from 1.
func (f *ExportFile) Line() int { return f.checker.number }

// Details returns what the exports that were read so far ended with, of each that has details.
func (f *ExportFile) Details() []ExportDetails { return f.details }
