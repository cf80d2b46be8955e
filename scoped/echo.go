package scoped

import (
	"errors"
	"net/http"
	"strings"

	"github.com/kibana-go/kibana-go/internal/redact"
)

// withoutCredential is a text that came back for a request, without the credential of that request: some servers and
// proxies repeat what they were sent when something is wrong with it.
func withoutCredential(req *http.Request, text string) string {
	const short = 8 // anything shorter may be a word of the text
	known := new(redact.Known)
	for _, name := range identifying {
		for _, value := range req.Header[name] {
			if _, credential, ok := strings.Cut(value, " "); ok && name != "Cookie" {
				value = credential
			}
			if len(value) >= short {
				known.Add(value)
			}
		}
	}
	return known.Hide(text)
}

// errorWithoutCredential is an error whose text does not repeat the credential of a request. One that does, because it
// quotes what was received, loses its type.
func errorWithoutCredential(req *http.Request, err error) error {
	text := err.Error()
	if hidden := withoutCredential(req, text); hidden != text {
		return errors.New(hidden)
	}
	return err
}
