package scoped

import (
	"encoding/base64"
	"fmt"
	"log/slog"
	"strings"
)

// Credential is what a request authenticates with. [APIKey], [APIKeyPair], [BasicAuth] and [BearerToken] make one; the
// zero Credential is none, and is refused wherever one is wanted. It never shows its secret: whatever prints, logs or
// encodes it gets its kind.
type Credential struct {
	kind   string
	header func() []string // the secret lives in a closure, where nothing that walks over values finds it
	flaw   string          // why it cannot be used
}

// APIKey is an Elasticsearch API key in its encoded form, as Kibana and Elasticsearch show it when the key is made: the
// base64 of "id:key". A value that cannot be right, such as "id:key" itself, makes a Credential that is refused with an
// [*ArgumentError] where it is used.
func APIKey(encoded string) Credential {
	if strings.Contains(encoded, ":") {
		return Credential{kind: "APIKey", flaw: "the key must be in its encoded form: make it of an id and a key with APIKeyPair"}
	}
	return newCredential("APIKey", "ApiKey ", encoded)
}

// APIKeyPair is an Elasticsearch API key of its id and its secret. Neither may be empty, and the id may hold no colon;
// else the Credential is refused with an [*ArgumentError] where it is used.
func APIKeyPair(id, key string) Credential {
	if id == "" || key == "" || strings.Contains(id, ":") {
		return Credential{kind: "APIKeyPair", flaw: "the id and the key must not be empty, and the id must hold no colon"}
	}
	return newCredential("APIKeyPair", "ApiKey ", encodedPair(id, key))
}

// BasicAuth is a user name and a password. The name may not be empty and may hold no colon; else the Credential is
// refused with an [*ArgumentError] where it is used.
func BasicAuth(user, password string) Credential {
	if user == "" || strings.Contains(user, ":") {
		return Credential{kind: "BasicAuth", flaw: "the user name must not be empty and must hold no colon"}
	}
	return newCredential("BasicAuth", "Basic ", encodedPair(user, password))
}

// BearerToken is a bearer token, such as an OAuth access token or the token of a service account. A value that cannot
// be right makes a Credential that is refused with an [*ArgumentError] where it is used.
func BearerToken(token string) Credential {
	return newCredential("BearerToken", "Bearer ", token)
}

func encodedPair(name, secret string) string {
	return base64.StdEncoding.EncodeToString([]byte(name + ":" + secret))
}

func newCredential(kind, scheme, value string) Credential {
	if value == "" || strings.ContainsFunc(value, func(r rune) bool { return r <= ' ' || r >= 0x7f }) {
		return Credential{kind: kind, flaw: "the credential must not be empty and must be printable ASCII without spaces"}
	}
	header := []string{scheme + value}
	return Credential{kind: kind, header: func() []string { return header }}
}

// refusal says why the credential cannot be used, and nothing of one that can.
func (c Credential) refusal() string {
	if c.header == nil && c.flaw == "" {
		return "is empty: make a Credential with APIKey, APIKeyPair, BasicAuth or BearerToken"
	}
	return c.flaw
}

// String is the kind of the credential, such as "APIKey(redacted)".
func (c Credential) String() string {
	if c.kind == "" {
		return "Credential(none)"
	}
	return c.kind + "(redacted)"
}

// Format prints the kind, whatever the verb.
func (c Credential) Format(state fmt.State, _ rune) { _, _ = fmt.Fprint(state, c.String()) }

// LogValue makes slog show the kind.
func (c Credential) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalText makes encoders of JSON and the like write the kind.
func (c Credential) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
