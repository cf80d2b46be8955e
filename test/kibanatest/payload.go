package kibanatest

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
)

// parsePayload decodes the body in the way that the route and the content type ask for.
func parsePayload(in *inbound, r *route) (payload any, err error) {
	if in.Method == http.MethodGet || in.Method == http.MethodHead {
		return payload, nil
	}
	if err := in.inflate(r.limit); err != nil {
		return nil, err
	}
	if int64(len(in.body)) > r.limit {
		return nil, fail(http.StatusRequestEntityTooLarge,
			fmt.Sprintf("Payload content length greater than maximum allowed: %d", r.limit))
	}
	contentType := in.Header.Get("Content-Type")
	if contentType == "" {
		contentType = "application/json"
	}
	media, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		return nil, fail(http.StatusBadRequest, "Invalid content-type header")
	}
	if media == r.media {
		return string(in.body), nil
	}
	if media == "multipart/form-data" && params["boundary"] == "" {
		return nil, fail(http.StatusBadRequest, "Invalid content-type header: multipart missing boundary")
	}
	isArchive := media == "application/zip" || media == "application/gzip"
	if r.multipart != (media == "multipart/form-data") || r.archive != isArchive {
		return nil, unsupportedMediaType()
	}
	if r.multipart || r.archive {
		return payload, nil // the handler takes it apart
	}
	return decodePayload(media, in.body)
}

// inflate decompresses a body that the client has compressed, up to just over the limit.
func (in *inbound) inflate(limit int64) error {
	if !strings.EqualFold(in.Header.Get("Content-Encoding"), "gzip") {
		return nil
	}
	reader, err := gzip.NewReader(bytes.NewReader(in.body))
	if err != nil {
		return fail(http.StatusBadRequest, "Invalid compressed payload")
	}
	if in.body, err = io.ReadAll(io.LimitReader(reader, limit+1)); err != nil {
		return fail(http.StatusBadRequest, "Invalid compressed payload")
	}
	return nil
}

func decodePayload(media string, body []byte) (any, error) {
	switch {
	case media == "application/json", strings.HasPrefix(media, "application/") && strings.HasSuffix(media, "+json"):
		if len(body) == 0 {
			body = []byte("null")
		}
		var value any
		if err := json.Unmarshal(body, &value); err != nil {
			return nil, fail(http.StatusBadRequest, "Invalid request payload JSON format")
		}
		return value, nil
	case strings.HasPrefix(media, "text/"), media == "application/octet-stream":
		return string(body), nil
	case media == "application/x-www-form-urlencoded":
		form, err := url.ParseQuery(string(body))
		if err != nil {
			return nil, fail(http.StatusBadRequest, "Invalid request payload format")
		}
		return formObject(form), nil
	}
	return nil, unsupportedMediaType()
}

func formObject(form url.Values) map[string]any {
	out := make(map[string]any, len(form))
	for key, values := range form {
		if len(values) == 1 {
			out[key] = values[0]
			continue
		}
		out[key] = anys(values)
	}
	return out
}
