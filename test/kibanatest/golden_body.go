package kibanatest

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/kibana-go/kibana-go/internal/redact"
)

// parts are what is shown of the body: a form's parts one by one, else all of it.
func (r Request) parts() []string {
	if len(r.Body) == 0 {
		return nil
	}
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || !strings.HasPrefix(media, "multipart/") {
		return []string{shownBody(r.Body)}
	}
	var out []string
	form := multipart.NewReader(bytes.NewReader(r.Body), params["boundary"])
	for {
		part, err := form.NextPart()
		if err != nil {
			return out
		}
		content, err := io.ReadAll(part)
		if err != nil {
			return out
		}
		out = append(out, "# part "+cmp.Or(part.FileName(), part.FormName()), shownBody(content))
	}
}

func shownBody(body []byte) string {
	if values, err := decodeAll(body); err == nil {
		return strings.Join(each(values, func(v any) string { return indented(shown(v)) }), "\n")
	}
	if !utf8.Valid(body) {
		return fmt.Sprintf("# %d bytes", len(body))
	}
	return shownText(string(body))
}

func shownQuery(query url.Values) string {
	out := url.Values{}
	for key, values := range query {
		for _, value := range values {
			if redactor.Secret(key) {
				value = redact.Hidden
			}
			out.Add(key, redactor.Text(value))
		}
	}
	return out.Encode()
}

var (
	anyUUID = regexp.MustCompile(`[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}`)
	anyTime = regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`)
)

// numbered replaces ids by the order of their first appearance, and times by a word.
func numbered(s string) string {
	numbers := map[string]string{}
	s = anyUUID.ReplaceAllStringFunc(s, func(id string) string {
		if numbers[id] == "" {
			numbers[id] = fmt.Sprintf("<id %d>", len(numbers)+1)
		}
		return numbers[id]
	})
	return anyTime.ReplaceAllString(s, "<time>")
}

// sort orders rendered requests. What is to be replaced must not decide about the order.
func (r rendering) sort(all []string) {
	key := func(s string) string {
		if !r.normalized {
			return s
		}
		return anyTime.ReplaceAllString(anyUUID.ReplaceAllString(s, ""), "")
	}
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(key(a), key(b)) })
}
