package transfer

import (
	"context"
	"encoding/json"
	"errors"
	"iter"

	"github.com/kibana-go/kibana-go/scoped"
)

// source is where objects come from.
type source interface {
	// identity is the same for the same objects only, as far as that can be known before.
	identity() (string, error)
	// open makes sure that there is something to read, and begins.
	open(ctx context.Context) error
	// objects yields the objects once. The line of an object is valid until the next.
	objects() iter.Seq2[object, error]
	// missing lists what objects refer to in vain, once they were all read.
	missing() []scoped.SavedObjectKey
	close()
}

// space is the source of a copy.
type space struct {
	client  *scoped.Client
	request scoped.ExportRequest
	export  *scoped.Export
}

func (s *space) identity() (string, error) {
	request, err := json.Marshal(s.request)
	return place(s.client) + "\n" + string(request), err
}

func (s *space) open(ctx context.Context) error {
	if err := exists(ctx, s.client); err != nil {
		return err
	}
	var err error
	s.export, err = s.client.SavedObjects.Export(ctx, s.request)
	return err
}

func (s *space) objects() iter.Seq2[object, error] {
	return func(yield func(object, error) bool) {
		for line, err := range s.export.Lines() {
			var o object
			if err == nil {
				o, err = decode(line)
			}
			if !yield(o, err) {
				return
			}
		}
	}
}

func (s *space) missing() []scoped.SavedObjectKey { return s.export.Details().MissingReferences }

func (s *space) close() { _ = s.export.Close() }

// document is the source of an import.
type document struct{ file *scoped.ExportFile }

// identity is that of any file: one that was mended is still the same.
func (d *document) identity() (string, error) { return "a file", nil }

func (d *document) open(context.Context) error { return nil }

func (d *document) objects() iter.Seq2[object, error] {
	return func(yield func(object, error) bool) {
		for line, err := range d.file.Lines() {
			var o object
			if err == nil {
				if o, err = decode(line); err != nil {
					err = &scoped.FileError{Line: d.file.Line(), Reason: "is not a saved object: " + err.Error(), Err: err}
				}
			}
			if !yield(o, err) {
				return
			}
		}
	}
}

func (d *document) missing() []scoped.SavedObjectKey {
	var all []scoped.SavedObjectKey
	for _, details := range d.file.Details() {
		all = append(all, details.MissingReferences...)
	}
	return all
}

func (d *document) close() {}

// object is one saved object on its way.
type object struct {
	Type   string `json:"type"`
	ID     string `json:"id"`
	digest string
	line   []byte
}

func (o object) key() string { return o.Type + "/" + o.ID }

var errNameless = errors.New("it has no type or no id")

func decode(line []byte) (object, error) {
	o := object{digest: digest(line), line: line}
	err := json.Unmarshal(line, &o)
	if err == nil && (o.Type == "" || o.ID == "") {
		err = errNameless
	}
	return o, err
}
