// Package kibanaconfig makes clients of Kibana from a file in the form that Elastic's Beats use:
//
//	setup.kibana:
//	  host: "https://kibana.example.com:5601"
//	  api_key: "${KIBANA_API_KEY}"
//	  space.id: marketing
//	  ssl.certificate_authorities: ["ca.pem"]
//
// The settings stand below setup.kibana or below kibana, nested or with dots. These are known:
//
//	host                          address, or host:port; port 5601 by default
//	protocol                      http (default) or https, for a host without one
//	path                          base path, for a host without one
//	space.id                      scoped.WithSpace
//	username, password            scoped.WithBasicAuth
//	api_key                       id:key, or the encoded form
//	service_token, bearer_token   scoped.WithBearerToken
//	headers.<name>                scoped.WithDefaultHeader
//	timeout                       scoped.WithAttemptTimeout: a duration such as 90s, or seconds
//	proxy_url                     scoped.WithProxy
//	ssl.enabled                   false leaves out the settings below
//	ssl.certificate_authorities   files or PEM, one or a list
//	ssl.certificate, ssl.key      files or PEM
//	ssl.ca_trusted_fingerprint    scoped.WithCertificateFingerprint
//	ssl.verification_mode         full (default); strict, which is the same here; certificate, which minds no host; none
//
// In place of the host there may be cloud.id, and in place of the credential cloud.auth, user:password, at the top of the
// file. Paths of files are relative to the file itself.
//
// In values ${NAME} stands for a variable of the environment, ${NAME:default} for one that may be unset or empty,
// ${NAME:?message} for one that must not be, and $${ for ${. A setting whose value is empty counts as one that is not
// there.
//
// Other settings below setup.kibana, kibana and cloud are errors, as is what setup has in no Beat. The rest of the file
// is left alone, so that it may be that of a Beat.
package kibanaconfig

import (
	"fmt"
	"log/slog"
	"os"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

// Config is what a file says. It is immutable, and shows the address and the space but no credential.
type Config struct {
	url     string
	space   string
	options []scoped.Option
}

// Load reads a file, and the files that it names. Whatever cannot be right in it is an [*Error].
func Load(path string) (*Config, error) {
	doc, err := os.ReadFile(path) //nolint:gosec // the caller names the file
	if err != nil {
		return nil, &Error{File: path, Reason: err.Error(), Err: err}
	}
	return Parse(path, doc)
}

// Parse is [Load] for a document that has been read already. The path is that of errors, and what the paths of files
// are relative to.
func Parse(path string, doc []byte) (*Config, error) {
	settings, err := read(path, doc)
	if err != nil {
		return nil, err
	}
	return settings.config()
}

// URL is the address of Kibana.
func (c *Config) URL() string { return c.url }

// SpaceID is the space that calls act in, empty for the default space.
func (c *Config) SpaceID() string { return c.space }

// Client makes a client with [scoped.New]. Options go after the file and win over it.
func (c *Config) Client(opts ...scoped.Option) (*scoped.Client, error) {
	return scoped.New(c.url, slices.Concat(c.options, opts)...)
}

// String names the address and the space.
func (c *Config) String() string {
	if c.space == "" {
		return "kibanaconfig.Config(" + c.url + ")"
	}
	return "kibanaconfig.Config(" + c.url + ", space " + c.space + ")"
}

// Format is String for every verb.
func (c *Config) Format(state fmt.State, _ rune) { _, _ = fmt.Fprint(state, c.String()) }

// MarshalText is String for encoders of JSON and the like.
func (c *Config) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// LogValue is String for slog.
func (c *Config) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Error is a file that cannot be right. It repeats no value of the file.
type Error struct {
	File   string
	Key    string // the setting at fault, with dots; empty when it is the whole file
	Line   int    // where it stands, 0 when it is the whole file
	Reason string // what is wrong, and what would be right
	Err    error  // the cause, if there is one
}

// Error names the file, the line, the setting and the reason.
func (e *Error) Error() string {
	text := e.File
	if e.Line > 0 {
		text += fmt.Sprintf(":%d", e.Line)
	}
	if e.Key != "" {
		text += ": " + e.Key
	}
	return text + ": " + e.Reason
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }
