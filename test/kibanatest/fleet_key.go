package kibanatest

import (
	"crypto/rand"
	"encoding/base64"
	"slices"
	"strings"
)

// addEnrollmentKey makes a key that agents enrol with into a policy. Its attributes are what the API shows, but for the
// id. A name of "" is replaced by the id.
func (s *Server) addEnrollmentKey(policy *object, name string) (*object, error) {
	id, secret := newUUID(), randomText(16)
	keyID := randomText(15)
	shown := name + " (" + id + ")"
	if name == "" {
		shown = id
	}
	return s.store.create(policy.Namespaces[0], &object{
		Type: enrollmentKeyObject, ID: id, Namespaces: slices.Clone(policy.Namespaces),
		Attributes: map[string]any{
			"active": true, "api_key_id": keyID, "api_key": base64.StdEncoding.EncodeToString([]byte(keyID + ":" + secret)),
			"name": shown, "policy_id": policy.ID, "created_at": timestamp(s.clock()),
		},
	}, false)
}

// addUninstallToken makes a token that protected agents of a policy can be uninstalled with.
func (s *Server) addUninstallToken(policy *object) error {
	_, err := s.store.create(policy.Namespaces[0], &object{
		Type: uninstallTokenObject, Namespaces: slices.Clone(policy.Namespaces),
		Attributes: map[string]any{"policy_id": policy.ID, "token": randomText(24), "created_at": timestamp(s.clock())},
	}, false)
	return err
}

// ofPolicy finds what belongs to an agent policy, in whatever space it is.
func (s *Server) ofPolicy(typ, policyID string) []*object {
	return s.store.filter(func(o *object) bool { return o.Type == typ && o.Attributes["policy_id"] == policyID })
}

// deactivateKeys makes the enrollment keys of a policy useless.
func (s *Server) deactivateKeys(policyID string) {
	for _, key := range s.ofPolicy(enrollmentKeyObject, policyID) {
		changed := key.clone()
		changed.Attributes["active"] = false
		s.store.put(changed)
	}
}

// randomText is a secret made of so many random bytes.
func randomText(size int) string {
	secret := make([]byte, size)
	_, _ = rand.Read(secret) // documented never to fail
	return strings.TrimRight(base64.URLEncoding.EncodeToString(secret), "=")
}
