package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// Secrets holds values that must not be shown: they are sent to Kibana as they are, but print and log as their names
// only.
type Secrets map[string]any

// SecretsOf makes Secrets of a struct of secrets or their JSON. What is no JSON object has none.
func SecretsOf(v any) Secrets {
	var secrets Secrets
	if doc, err := json.Marshal(v); err == nil {
		_ = json.Unmarshal(doc, &secrets)
	}
	return secrets
}

// Format prints the names of the secrets, whatever the verb.
func (s Secrets) Format(state fmt.State, _ rune) {
	names := make([]string, 0, len(s))
	for name := range s {
		names = append(names, name+":[redacted]")
	}
	sort.Strings(names)
	_, _ = fmt.Fprintf(state, "map[%s]", strings.Join(names, " "))
}

// LogValue makes slog show the names of the secrets only.
func (s Secrets) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(s)) }

// Redacted is a copy that has the names of the secrets only, for what is going to be logged as JSON.
func (s Secrets) Redacted() Secrets {
	if s == nil {
		return nil
	}
	redacted := make(Secrets, len(s))
	for name := range s {
		redacted[name] = "[redacted]"
	}
	return redacted
}

// SecretUnion is a [Union] of values that must not be shown.
type SecretUnion struct{ Union }

// SecretUnionOf makes a SecretUnion of one of its kinds.
func SecretUnionOf(kind any) SecretUnion { return SecretUnion{UnionOf(kind)} }

// Format prints the names of the secrets, whatever the verb.
func (u SecretUnion) Format(state fmt.State, verb rune) { SecretsOf(u).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (u SecretUnion) LogValue() slog.Value { return SecretsOf(u).LogValue() }

// Redacted is a copy that has the names of the secrets only.
func (u SecretUnion) Redacted() SecretUnion {
	if u.IsZero() {
		return u
	}
	return SecretUnionOf(SecretsOf(u).Redacted())
}

const hidden = "[redacted]"

// PrintRedacted prints v as JSON, with [redacted] in place of what members with one of the names hold.
func PrintRedacted(state fmt.State, v any, names ...string) { _, _ = state.Write(redacted(v, names)) }

// LogRedacted is v for slog, with [redacted] in place of what members with one of the names hold.
func LogRedacted(v any, names ...string) slog.Value {
	return slog.AnyValue(json.RawMessage(redacted(v, names)))
}

// redacted is the JSON of v. What has none is hidden.
func redacted(v any, names []string) []byte {
	doc, err := json.Marshal(v)
	if err != nil {
		return []byte(strconv.Quote(hidden))
	}
	var value any
	decoder := json.NewDecoder(bytes.NewReader(doc))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		return []byte(strconv.Quote(hidden))
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(hide(value, names, false)); err != nil {
		return []byte(strconv.Quote(hidden))
	}
	return bytes.TrimRight(out.Bytes(), "\n")
}

// hide leaves of what is secret the names of its members, truth values and null.
func hide(value any, names []string, secret bool) any {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			value[name] = hide(member, names, secret || slices.Contains(names, name))
		}
	case []any:
		for i, item := range value {
			value[i] = hide(item, names, secret)
		}
	case string, json.Number:
		if secret {
			return hidden
		}
	}
	return value
}
