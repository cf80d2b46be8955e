package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime/multipart"
	"reflect"
	"strings"
)

// File is a file to upload. Content is read once, while the request is sent, and is not closed.
type File struct {
	Name    string // the file's name, whose extension may matter to Kibana
	Content io.Reader
}

// MarshalJSON refuses: a file is only sent as part of a form.
func (File) MarshalJSON() ([]byte, error) {
	return nil, errors.New("a file cannot be sent as JSON")
}

// Form is a body that is sent as multipart/form-data: v is a struct whose fields are the parts. A File is streamed, a
// string is sent as it is, any other value as JSON; nil pointers and nil slices are left out.
func Form(v any) Body {
	var head bytes.Buffer
	writer := multipart.NewWriter(&head)
	form := formBody{media: writer.FormDataContentType()}
	for field, value := range parts(reflect.ValueOf(v)) {
		switch value := value.(type) {
		case File:
			_, form.err = writer.CreateFormFile(field, value.Name)
			form.readers = append(form.readers, bytes.NewReader(bytes.Clone(head.Bytes())), value.Content)
			head.Reset()
		case string:
			form.err = writer.WriteField(field, value)
		default:
			var doc []byte
			if doc, form.err = json.Marshal(value); form.err == nil {
				form.err = writer.WriteField(field, string(doc))
			}
		}
		if form.err != nil {
			form.err = fmt.Errorf("part %s: %w", field, form.err)
			return form
		}
	}
	form.err = writer.Close()
	form.readers = append(form.readers, &head)
	return form
}

type formBody struct {
	media   string
	readers []io.Reader
	err     error
}

func (f formBody) contentType() string { return f.media }
func (formBody) rewindable() bool      { return false }

func (f formBody) open() (io.ReadCloser, int64, error) {
	if f.err != nil {
		return nil, 0, f.err
	}
	return io.NopCloser(io.MultiReader(f.readers...)), -1, nil
}

// parts yields the fields that are set, by their JSON names.
func parts(form reflect.Value) iter.Seq2[string, any] {
	return func(yield func(string, any) bool) {
		for i := range form.NumField() {
			name, _, _ := strings.Cut(form.Type().Field(i).Tag.Get("json"), ",")
			field := form.Field(i)
			if k := field.Kind(); (k == reflect.Pointer || k == reflect.Slice || k == reflect.Map) && field.IsNil() {
				continue
			}
			if !yield(name, reflect.Indirect(field).Interface()) {
				return
			}
		}
	}
}
