package kibanatest

import "net/http"

const largestRotationBatch = 10000

// rotateKey answers as a Kibana does that has no former encryption keys to rotate away from.
func (s *Server) rotateKey(c *call) (*reply, error) {
	if c.caller.limited() {
		return nil, s.lacksPrivilege(c, "superuser")
	}
	if _, err := c.queryAs(fields{
		"batch_size": optional(notAbove(largestRotationBatch, notBelow(1, number()))),
		"type":       optional(str()),
	}); err != nil {
		return nil, err
	}
	return nil, fail(http.StatusBadRequest, "Kibana is not configured to support encryption key rotation. "+
		"Update `kibana.yml` to include `xpack.encryptedSavedObjects.keyRotation.decryptionOnlyKeys` to rotate your encryption keys.")
}
