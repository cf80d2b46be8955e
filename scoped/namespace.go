package scoped

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"net/url"
	"strings"

	"github.com/kibana-go/kibana-go/cache"
)

// WithCacheNamespace names whose verdicts about spaces a client shares with others through the store of [WithCache],
// where that is a [cache.Partitioner]; with any other store it does nothing. Clients of the same Kibana that are given
// the same name share verdicts, whatever their credentials are, so they must be allowed to see the same spaces.
//
// Without a name, clients share verdicts if they have the same base URL and the same API key, user or token. A client
// whose identity New cannot tell needs a name: one with [WithCredentials] or [WithDefaultHeader], and one without a
// credential but with a client certificate, middleware or an HTTP client that may bring one.
//
// The name must not be empty, and should hold no secret.
func WithCacheNamespace(name string) Option {
	if name == "" {
		return refuse("WithCacheNamespace", "the name must not be empty")
	}
	return func(s *settings) error {
		s.namespace = name
		return nil
	}
}

// verdictsIn is the part of a store that belongs to the client's Kibana and identity, or the store itself if it has no
// parts.
func (s *settings) verdictsIn(store cache.Store, base *url.URL) (cache.Store, error) {
	parts, ok := store.(cache.Partitioner)
	if !ok {
		return store, nil
	}
	kind, name, err := s.identity()
	if err != nil {
		return nil, err
	}
	// Neither an address nor a kind holds a NUL.
	sum := sha256.Sum256([]byte(spelledOut(base) + "\x00" + kind + "\x00" + name))
	return parts.Partition(hex.EncodeToString(sum[:16])), nil
}

// spelledOut is one spelling for the addresses that differ in the case of the host or in a port that goes without saying.
func spelledOut(base *url.URL) string {
	port := base.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[base.Scheme]
	}
	return base.Scheme + "://" + strings.ToLower(base.Hostname()) + ":" + port + base.EscapedPath()
}

// identity is who the client is for Kibana.
func (s *settings) identity() (kind, name string, err error) {
	unknown := func(why string) error {
		return refused("WithCache", "the store is shared and "+why+": say with WithCacheNamespace whose verdicts it keeps")
	}
	switch {
	case s.namespace != "":
		return "namespace", s.namespace, nil
	case s.rotates:
		return "", "", unknown("WithCredentials may give any credential")
	case len(s.header) > 0:
		return "", "", unknown("a header of WithDefaultHeader may say who asks")
	case s.authorize != nil:
		return s.credentialed()
	case s.network.certificate != nil:
		return "", "", unknown("a client certificate says who asks")
	case s.http != nil || len(s.middleware) > 0:
		return "", "", unknown("WithHTTPClient or WithMiddleware may add a credential")
	}
	return "anonymous", "", nil
}

// credentialed is whom the credential belongs to, where it says so, so that a new password or key of the same owner
// finds what the old one left.
func (s *settings) credentialed() (kind, name string, err error) {
	header := http.Header{}
	if err := s.authorize(context.Background(), header); err != nil {
		return "", "", err
	}
	kind, credential, _ := strings.Cut(header.Get("Authorization"), " ")
	if kind != "Bearer" {
		decoded, err := base64.StdEncoding.DecodeString(credential)
		if owner, _, ok := strings.Cut(string(decoded), ":"); err == nil && ok && owner != "" {
			return kind, owner, nil
		}
	}
	return kind + " token", credential, nil
}
