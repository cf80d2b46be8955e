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
// string is sent as it is, any other value as JSON; nil pointers and nil slices are left out. A nil pointer to a struct
// is no body.
func Form(v any) Body {
	if isNil(v) {
		return Body{}
	}
	var text bytes.Buffer // what stands between the files
	var readers []io.Reader
	writer := multipart.NewWriter(&text)
	media := writer.FormDataContentType()
	for field, value := range parts(reflect.Indirect(reflect.ValueOf(v))) {
		var err error
		switch value := value.(type) {
		case File:
			if isNil(value.Content) {
				return Body{err: fmt.Errorf("part %s: the file has no content", field)}
			}
			_, err = writer.CreateFormFile(field, value.Name)
			readers = append(readers, bytes.NewReader(bytes.Clone(text.Bytes())), value.Content)
			text.Reset()
		case string:
			err = writer.WriteField(field, value)
		default:
			var doc []byte
			if doc, err = json.Marshal(value); err == nil {
				err = writer.WriteField(field, string(doc))
			}
		}
		if err != nil {
			return Body{err: fmt.Errorf("part %s: %w", field, err)}
		}
	}
	err := writer.Close()
	return Body{media: media, stream: io.MultiReader(append(readers, &text)...), err: err}
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
			value := reflect.Indirect(field)
			part := value.Interface()
			if value.Kind() == reflect.String {
				part = value.String()
			}
			if !yield(name, part) {
				return
			}
		}
	}
}
