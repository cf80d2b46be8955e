package kibanatest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/kibana-go/kibana-go/internal/redact"
)

// redactor hides what may be a credential in all that this package shows to people.
var redactor = redact.New()

// shown is a JSON value without what may be a credential.
func shown(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for key, value := range v {
			if redactor.Secret(key) && !harmless(value) {
				out[key] = redact.Hidden
				continue
			}
			out[key] = shown(value)
		}
		if value, is := out["value"]; is && !harmless(value) && namesASecret(v) {
			out["value"] = redact.Hidden
		}
		return out
	case []any:
		return each(v, shown)
	case string:
		return shownText(v)
	default:
		return v
	}
}

// harmless are values too small for a secret.
func harmless(v any) bool {
	switch v.(type) {
	case nil, bool:
		return true
	}
	return false
}

// namesASecret tells whether an object is the name or the type of a secret with its value, as in a list of headers.
func namesASecret(v map[string]any) bool {
	kind := text(v["type"])
	return kind == "password" || kind == "secret" ||
		redactor.Secret(text(v["key"])) || redactor.Secret(text(v["name"])) || redactor.Secret(text(v["id"]))
}

// shownText looks into a text that is JSON, as attributes of saved objects are, and at every line of a long one.
func shownText(s string) string {
	if values, err := decodeAll([]byte(s)); err == nil && strings.ContainsAny(s[:1], "{[") {
		if lines, err := encodeLines(each(values, shown)...); err == nil {
			return string(lines)
		}
	}
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = redactor.Text(line)
	}
	return strings.Join(lines, "\n")
}

// decodeAll reads JSON values that follow each other, at least one. Numbers keep their digits.
func decodeAll(body []byte) ([]any, error) {
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	var values []any
	for {
		var v any
		switch err := decoder.Decode(&v); {
		case errors.Is(err, io.EOF) && len(values) > 0:
			return values, nil
		case err != nil:
			return nil, err
		}
		values = append(values, v)
	}
}

// indented writes a value as JSON for people, its keys sorted.
func indented(v any) string {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		return err.Error()
	}
	return strings.TrimSuffix(out.String(), "\n")
}
