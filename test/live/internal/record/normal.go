package record

import (
	"encoding/base64"
	"net/http"
	"regexp"
	"strings"
)

// Normal takes out of texts what differs from run to run, and what nobody may see.
type Normal struct {
	Token   string // of the run
	secrets []string
}

// What differs from run to run, and what stands for it.
var varying = []struct {
	pattern *regexp.Regexp
	stand   string
}{
	{regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`), "{uuid}"},
	{regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)`), "{time}"},
	{regexp.MustCompile(`\bW[zyx][A-Za-z0-9+/]+={0,2}`), "{version}"},
	{regexp.MustCompile(`\b\d{10,}\b`), "{number}"},
	{regexp.MustCompile(`\b(seqNo|primary term) \[\d+\]`), "$1 [{number}]"},
	{regexp.MustCompile(`\s+`), " "},
}

// Text is a text without what varies.
func (n Normal) Text(text string) string {
	for _, secret := range n.secrets {
		text = strings.ReplaceAll(text, secret, "{credential}")
	}
	if n.Token != "" {
		text = strings.ReplaceAll(text, n.Token, "{run}")
	}
	for _, v := range varying {
		text = v.pattern.ReplaceAllString(text, v.stand)
	}
	return strings.TrimSpace(text)
}

// without also takes out the credential of a request.
func (n Normal) without(header http.Header) Normal {
	scheme, value, _ := strings.Cut(header.Get("Authorization"), " ")
	if value == "" {
		return n
	}
	n.secrets = []string{value}
	if plain, err := base64.StdEncoding.DecodeString(value); err == nil && (scheme == "Basic" || scheme == "ApiKey") {
		_, secret, _ := strings.Cut(string(plain), ":")
		if secret != "" {
			n.secrets = append(n.secrets, string(plain), secret)
		}
	}
	return n
}
