// Package redact makes what a client sends and receives fit for a log. It hides by key, by depth and by what is known to
// be secret, then cuts what is too long. It errs on the side of hiding.
package redact

// Hidden is what stands in the place of a secret, and deep what stands in the place of a value that is nested too deep.
const (
	Hidden = "[redacted]"
	deep   = "[deep]"
)

const (
	// MaxBody is how many bytes of a body are shown.
	MaxBody = 4 << 10
	// MaxText is how many bytes of a text, be it a member of a body or not, are shown.
	MaxText = 1 << 10
	// MaxDepth is how many levels of a body are shown. The body itself is the first.
	MaxDepth = 8

	maxKey    = 128
	maxNumber = 40

	maxScrubbed = 16 << 10 // how much of a text is looked at
)

// Redactor hides secrets. It is immutable and safe for concurrent use.
type Redactor struct {
	keys  map[string]bool // more keys that are secret, flat
	known *Known
}

// New makes a Redactor that takes the given keys for secret in addition to those that always are. Case and separators
// do not matter in a key: apiKey, API_KEY and api-key are one.
func New(keys ...string) *Redactor {
	return (&Redactor{}).WithKeys(keys...)
}

// WithKeys is r with more keys that are secret.
func (r *Redactor) WithKeys(keys ...string) *Redactor {
	more := make(map[string]bool, len(r.keys)+len(keys))
	for key := range r.keys {
		more[key] = true
	}
	for _, key := range keys {
		more[flat(key)] = true
	}
	return &Redactor{keys: more, known: r.known}
}

// WithKnown is r that also hides these secrets wherever they turn up.
func (r *Redactor) WithKnown(known *Known) *Redactor {
	known.ready()
	return &Redactor{keys: r.keys, known: known}
}
