package contract_test

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// master is the header of a caller who may do everything, with other fields given as name and value.
func master(more ...string) http.Header {
	header := http.Header{"Authorization": {"ApiKey " + apiKey}, "Content-Type": {"application/json"}}
	for i := 0; i < len(more); i += 2 {
		header.Set(more[i], more[i+1])
	}
	return header
}

// bare sends a request by bare net/http and records the reply.
func bare(t *testing.T, srv *kibanatest.Server, method, path string, header http.Header, body string) recording {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, srv.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if header != nil {
		req.Header = header
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	content, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	operation, _, _ := strings.Cut(path, "?")
	if rest, scoped := strings.CutPrefix(operation, "/s/"); scoped {
		_, operation, _ = strings.Cut(rest, "/")
		operation = "/" + operation
	}
	return recording{
		source: method + " " + path, method: method, path: operation,
		status: resp.StatusCode, media: resp.Header.Get("Content-Type"), body: content,
	}
}

// upload makes the form of an import.
func upload(t *testing.T, file, retries string) (body, contentType string) {
	t.Helper()
	var buffer bytes.Buffer
	form := multipart.NewWriter(&buffer)
	part, err := form.CreateFormFile("file", "export.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.WriteString(part, file)
	if retries != "" {
		_ = form.WriteField("retries", retries)
	}
	if err := form.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.String(), form.FormDataContentType()
}
