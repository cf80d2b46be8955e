package tenants

import (
	"strings"

	"github.com/kibana-go/kibana-go/internal/redact"
)

// secretNames is the field that shows which secrets are sent, by their names.
const secretNames = "secrets"

// redactor hides what looks like a secret.
var redactor = redact.New()

// veil shows the values of one tenant's changes, without what looks like a secret and without its secrets.
type veil struct {
	*redact.Redactor

	known *redact.Known
}

// newVeil hides the values of secrets wherever they turn up, and values that came from the environment. The names of
// users are no secrets.
func newVeil(connectors []Connector, fromEnvironment []string) veil {
	known := &redact.Known{}
	for _, value := range fromEnvironment {
		known.Add(value)
	}
	for _, c := range connectors {
		for name, value := range c.Secrets {
			if redactor.Secret(name) {
				known.Add(value)
			}
		}
	}
	return veil{redactor.WithKnown(known), known}
}

// veiled is an error that does not repeat the tenant's secrets: Kibana quotes what it refuses, such as an address.
func (v veil) veiled(err error) error {
	if text := v.known.Hide(err.Error()); text != err.Error() {
		return &veiledError{text, err}
	}
	return err
}

// veiledError has another text than its cause.
type veiledError struct {
	text  string
	cause error
}

func (e *veiledError) Error() string { return e.text }

func (e *veiledError) Unwrap() error { return e.cause }

// shown is differences as they may be shown. Where two values look alike then, that says that they are not.
func (v veil) shown(differences []Difference) []Difference {
	out := make([]Difference, len(differences))
	for i, d := range differences {
		if d.Field == secretNames {
			out[i] = d
			continue
		}
		secret := false
		for key := range strings.SplitSeq(d.Field, ".") {
			secret = secret || v.Secret(key)
		}
		out[i] = Difference{Field: d.Field, Before: v.presentable(d.Before, secret), After: v.presentable(d.After, secret)}
		if after, is := out[i].After.(string); is && out[i].Before == out[i].After {
			out[i].After = after + " (another)"
		}
	}
	return out
}

// presentable is a value without what looks like a secret.
func (v veil) presentable(value any, secret bool) any {
	switch value := value.(type) {
	case string:
		if secret {
			return hidden
		}
		return v.Text(value)
	case map[string]any:
		out := make(map[string]any, len(value))
		for key, inner := range value {
			out[key] = v.presentable(inner, secret || v.Secret(key))
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, inner := range value {
			out[i] = v.presentable(inner, secret)
		}
		return out
	}
	return value
}
