package scoped

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/json"
	"html"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

const (
	maxErrorBody = 64 << 10 // how much of the body of a failed reply is kept
	maxEnvelope  = 1 << 20  // how much of it is read: an envelope may list every object of a large request
)

// readErrorBody reads the body of a failed reply, decompressed, as far as the limit allows.
func readErrorBody(resp *http.Response) []byte {
	body, err := decompressed(resp)
	if err != nil {
		return nil
	}
	// A body that breaks off is reported as far as it came.
	doc, _ := io.ReadAll(io.LimitReader(body, maxEnvelope))
	return doc
}

// decompressed undoes a compression that net/http did not ask for and so left in place.
func decompressed(resp *http.Response) (io.Reader, error) {
	switch strings.ToLower(resp.Header.Get("Content-Encoding")) {
	case "gzip":
		return gzip.NewReader(resp.Body)
	case "deflate":
		return zlib.NewReader(resp.Body) // that is what HTTP calls deflate
	}
	return resp.Body, nil
}

// envelope is every shape of failure that Kibana and Elasticsearch write as JSON.
type envelope struct {
	StatusCode int             `json:"statusCode"`
	Error      json.RawMessage `json:"error"`
	Message    string          `json:"message"`
	Reason     string          `json:"reason"`
	Attributes json.RawMessage `json:"attributes"`
}

// describe fills in Code, Message, Attributes and Body from whatever the body is. It reports whether the body is an error
// envelope of Kibana's own for this status.
func (e *APIError) describe(header http.Header, body []byte) bool {
	e.Body = bytes.Clone(body[:min(len(body), maxErrorBody)])
	body = bytes.TrimSpace(body)
	var env envelope
	if len(body) > 0 && body[0] == '{' && json.Unmarshal(body, &env) == nil {
		e.fromEnvelope(&env)
	} else {
		e.Message = plainMessage(header.Get("Content-Type"), body)
	}
	if e.Message == "" {
		e.Message = "the reply says nothing more"
	}
	return env.StatusCode == e.StatusCode && e.Code != "" && env.Message != ""
}

func (e *APIError) fromEnvelope(env *envelope) {
	e.Message = env.Message
	var elastic struct {
		Type   string `json:"type"`
		Reason string `json:"reason"`
	}
	if json.Unmarshal(env.Error, &e.Code) != nil && json.Unmarshal(env.Error, &elastic) == nil {
		e.Code = elastic.Type
		if e.Message == "" {
			e.Message = elastic.Reason
		}
	}
	for _, next := range []string{env.Reason, e.Code, string(e.Body)} {
		if e.Message == "" {
			e.Message = shorten(next)
		}
	}
	_ = json.Unmarshal(env.Attributes, &e.Attributes) // attributes that are no object stay in Body
}

var (
	title = lazyregexp.Regexp{Text: `(?is)<title[^>]*>(.*?)</title>`}
	tag   = lazyregexp.Regexp{Text: `(?s)<[^>]*>`}
)

// plainMessage says what a body that is not a JSON object has to say.
func plainMessage(contentType string, body []byte) string {
	media, _, err := mime.ParseMediaType(contentType)
	markup := bytes.HasPrefix(body, []byte("<"))
	switch {
	case len(body) == 0:
		return ""
	case markup:
		if m := title.Get().FindSubmatch(body); m != nil {
			return "an HTML page titled " + strconv.Quote(shorten(html.UnescapeString(string(m[1]))))
		}
		return "an HTML page: " + shorten(html.UnescapeString(tag.Get().ReplaceAllString(string(body), " ")))
	case err == nil && strings.HasSuffix(media, "json"):
		return "broken JSON: " + shorten(string(body))
	}
	return shorten(string(body))
}

// shorten folds white space and cuts a text that is too long for a message.
func shorten(text string) string {
	const most = 300
	text = strings.ToValidUTF8(strings.Join(strings.Fields(text), " "), "�")
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
