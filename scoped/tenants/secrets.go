package tenants

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

// Secrets are the secrets of a connector by their names, such as password. In Go they are the values. In a YAML file each
// is ${env:NAME}, and [Load] takes the value from the environment: a file with anything else is refused. However they are
// printed, logged or encoded, only the names are shown.
type Secrets map[string]string

// hidden stands in the place of a secret.
const hidden = "[hidden]"

var fromEnv = lazyregexp.Regexp{Text: `^\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}$`}

// String lists the names of the secrets.
func (s Secrets) String() string {
	return "{" + strings.Join(slices.Sorted(maps.Keys(s)), ", ") + "}"
}

// Format prints the names of the secrets, whatever the verb.
func (s Secrets) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, s.String()) }

// LogValue makes slog show the names of the secrets only.
func (s Secrets) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalJSON encodes the names of the secrets, without the values.
func (s Secrets) MarshalJSON() ([]byte, error) { return json.Marshal(s.shown()) }

// MarshalYAML encodes the names of the secrets, with nothing but the names of environment variables for values.
func (s Secrets) MarshalYAML() (any, error) { return s.shown(), nil }

func (s Secrets) shown() map[string]string {
	shown := make(map[string]string, len(s))
	for name, value := range s {
		shown[name] = hidden
		if fromEnv.Get().MatchString(value) {
			shown[name] = value
		}
	}
	return shown
}
