package described

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
)

// registerDecoders teaches kin-openapi the media types of Kibana that it does not know.
func registerDecoders() {
	openapi3filter.RegisterBodyDecoder("multipart/form-data", form)
	openapi3filter.RegisterBodyDecoder("application/ndjson", lines)
	for _, media := range []string{"text/html", "text/javascript", "text/event-stream"} {
		openapi3filter.RegisterBodyDecoder(media, openapi3filter.FileBodyDecoder)
	}
}

// form decodes forms: kin-openapi does not read JSON out of a part.
func form(body io.Reader, header http.Header, schema *openapi3.SchemaRef, _ openapi3filter.EncodingFn) (any, error) {
	_, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		return nil, err
	}
	values := map[string]any{}
	for reader := multipart.NewReader(body, params["boundary"]); ; {
		part, err := reader.NextPart()
		if errors.Is(err, io.EOF) {
			return values, nil
		}
		if err != nil {
			return nil, err
		}
		content, err := io.ReadAll(part)
		if err != nil {
			return nil, err
		}
		values[part.FormName()] = string(content)
		if part.FileName() == "" && !isText(schema.Value, part.FormName()) {
			var value any
			if err := json.Unmarshal(content, &value); err != nil {
				return nil, err
			}
			values[part.FormName()] = value
		}
	}
}

// isText tells whether a part of a form is sent as it is.
func isText(form *openapi3.Schema, name string) bool {
	for _, part := range Parts(form) {
		if property := part.Properties[name]; property != nil {
			return slices.ContainsFunc(Parts(property.Value), func(s *openapi3.Schema) bool { return s.Type.Is("string") })
		}
	}
	return false
}

// lines holds each line of a stream against the schema by itself. Nothing follows the last line, not even a line break.
func lines(body io.Reader, _ http.Header, schema *openapi3.SchemaRef, _ openapi3filter.EncodingFn) (any, error) {
	text, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	if schema.Value.Type.Is("string") {
		return string(text), nil // nothing is said of its lines
	}
	for line := range bytes.SplitSeq(text, []byte("\n")) {
		var value any
		if err := json.Unmarshal(line, &value); err != nil {
			return nil, fmt.Errorf("line %q: %w", line, err)
		}
		if err := schema.Value.VisitJSON(value); err != nil {
			return nil, err
		}
		if names := Undescribed("", schema.Value, value); len(names) > 0 {
			return nil, fmt.Errorf("line %q: %v is not described", line, names)
		}
	}
	return string(text), nil
}
