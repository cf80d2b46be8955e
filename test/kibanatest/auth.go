package kibanatest

import (
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// caller is who sends a request.
type caller struct {
	spaces []string // the spaces the caller is limited to; nil is no limit
}

// nobody is who may do everything because security is off.
func nobody() *caller { return &caller{} }

// limited tells whether the caller lacks privileges that hold in all spaces.
func (c *caller) limited() bool { return c != nil && c.spaces != nil }

type credential struct {
	header string
	caller caller
}

func basicHeader(user, password string) string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))
}

// secured tells whether callers must show a credential.
func (s *Server) secured() bool { return len(s.settings.credentials) > 0 }

// allowed tells whether the caller may use a space, be there such a space or not.
func (s *Server) allowed(c *call, space string) bool {
	return !c.caller.limited() || slices.Contains(c.caller.spaces, space)
}

// authenticate finds the caller, or says what Kibana says to strangers.
func (s *Server) authenticate(r *http.Request) (*caller, error) {
	header := r.Header.Get("Authorization")
	if !s.secured() {
		return nobody(), nil
	}
	if header == "" {
		return nil, unauthorized("Unauthorized")
	}
	for i, c := range s.settings.credentials {
		if sameCredential(header, c.header) {
			return &s.settings.credentials[i].caller, nil
		}
	}
	return nil, unauthorized(elasticsearchRefusal(r))
}

// sameCredential compares two Authorization headers; the scheme's case does not matter.
func sameCredential(a, b string) bool {
	schemeA, secretA, _ := strings.Cut(a, " ")
	schemeB, secretB, _ := strings.Cut(b, " ")
	return strings.EqualFold(schemeA, schemeB) &&
		subtle.ConstantTimeCompare([]byte(strings.TrimSpace(secretA)), []byte(secretB)) == 1
}

func elasticsearchRefusal(r *http.Request) string {
	reason := "unable to authenticate with provided credentials and anonymous access is not allowed for this request"
	if user, _, isBasic := r.BasicAuth(); isBasic {
		reason = fmt.Sprintf("unable to authenticate user [%s] for REST request [/_security/_authenticate]", user)
	}
	return fmt.Sprintf("[security_exception\n\tRoot causes:\n\t\tsecurity_exception: %s]: %s", reason, reason)
}
