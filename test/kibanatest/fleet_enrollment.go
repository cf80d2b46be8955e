package kibanatest

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

func (s *Server) fleetKeyRoutes() {
	const keys, tokens = "/enrollment_api_keys", "/uninstall_tokens"
	s.fleet(http.MethodGet, keys, mayReadAgents, s.listEnrollmentKeys)
	s.fleet(http.MethodPost, keys, mayWriteAgents, s.createEnrollmentKey)
	s.fleet(http.MethodGet, keys+"/{id}", mayReadAgents, s.getEnrollmentKey)
	s.fleet(http.MethodDelete, keys+"/{id}", mayWriteAgents, s.deleteEnrollmentKey)
	s.fleet(http.MethodGet, tokens, mayWriteAgents, s.listUninstallTokens)
	s.fleet(http.MethodGet, tokens+"/{id}", mayWriteAgents, s.getUninstallToken)
	s.fleet(http.MethodPost, "/service_tokens", mayWriteAgents, s.createServiceToken)
	s.fleet(http.MethodPost, "/message_signing_service/rotate_key_pair", mayWriteAgents, s.rotateSigningKey)
}

// newestFirst sorts by creation.
func newestFirst(found []*object) {
	slices.SortStableFunc(found, func(a, b *object) int {
		return cmp.Compare(text(b.Attributes["created_at"]), text(a.Attributes["created_at"]))
	})
}

func (s *Server) listEnrollmentKeys(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"page": byDefault(1.0, number()), "perPage": byDefault(20.0, number()), "kuery": optional(str()),
	})
	if err != nil {
		return nil, err
	}
	node, err := fleetKuery{
		types:  []string{enrollmentKeyObject},
		fields: []string{"active", "api_key_id", "created_at", "id", "name", "policy_id", "hidden"},
	}.parse(query)
	if err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(s.store.list(c.space, enrollmentKeyObject), func(o *object) bool { return !selects(node, o) })
	newestFirst(found)
	page := fleetPage(query, found, shownItem)
	page["list"] = page["items"]
	return ok(page), nil
}

func (s *Server) createEnrollmentKey(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{"name": optional(str()), "policy_id": str(), "expiration": optional(str())}.object("name", "policy_id"))
	if err != nil {
		return nil, err
	}
	name, id := text(given["name"]), text(given["policy_id"])
	policy, err := s.store.get(c.space, agentPolicyObject, id)
	if err != nil {
		return nil, fail(http.StatusNotFound, fmt.Sprintf("Agent policy %q not found", id))
	}
	for _, key := range s.ofPolicy(enrollmentKeyObject, id) {
		shown := text(key.Attributes["name"])
		if name != "" && key.Attributes["active"] == true && (shown == name || strings.TrimSuffix(shown, " ("+key.ID+")") == name) {
			return nil, fail(http.StatusConflict, fmt.Sprintf("An enrollment key named %s already exists for agent policy %s", name, id))
		}
	}
	made, err := s.addEnrollmentKey(policy, name)
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"action": "created", "item": shownItem(made)}), nil
}

// findEnrollmentKey finds the key that the path names, in the space of the call.
func (s *Server) findEnrollmentKey(c *call) (*object, error) {
	o, err := s.store.get(c.space, enrollmentKeyObject, c.vars["id"])
	if err != nil {
		return nil, fail(http.StatusNotFound, "EnrollmentAPIKey "+c.vars["id"]+" not found")
	}
	return o, nil
}

func (s *Server) getEnrollmentKey(c *call) (*reply, error) {
	o, err := s.findEnrollmentKey(c)
	if err != nil {
		return nil, err
	}
	return item(shownItem(o)), nil
}

// deleteEnrollmentKey only revokes the key, which can be read afterwards.
func (s *Server) deleteEnrollmentKey(c *call) (*reply, error) {
	o, err := s.findEnrollmentKey(c)
	if err != nil {
		return nil, err
	}
	s.storeChange(o, map[string]any{"active": false})
	return ok(map[string]any{"action": "deleted"}), nil
}

func (s *Server) listUninstallTokens(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"policyId": optional(str(maxLength(50))), "search": optional(str(maxLength(50))),
		"page": optional(notBelow(1, number())), "perPage": optional(notBelow(5, number())),
	})
	if err != nil {
		return nil, err
	}
	policyID, search := text(query["policyId"]), text(query["search"])
	if policyID != "" && search != "" {
		return nil, fail(http.StatusBadRequest, "Query parameters `policyId` and `search` cannot be used at the same time.")
	}
	fillUp(query, map[string]any{"page": 1.0, "perPage": 20.0})
	found := s.store.list(c.space, uninstallTokenObject)
	newestFirst(found)
	seen := map[string]bool{}
	found = slices.DeleteFunc(found, func(o *object) bool {
		id := text(o.Attributes["policy_id"])
		name, _ := s.policyName(id).(string)
		old := seen[id]
		seen[id] = true
		return old || !strings.Contains(id, policyID) || !strings.Contains(id, search) && !strings.Contains(name, search)
	})
	return ok(fleetPage(query, found, func(o *object) map[string]any {
		shown := s.shownToken(c, o)
		delete(shown, "token")
		return shown
	})), nil
}

func (s *Server) getUninstallToken(c *call) (*reply, error) {
	o, err := s.store.get(c.space, uninstallTokenObject, c.vars["id"])
	if err != nil {
		return nil, fail(http.StatusNotFound, "Uninstall Token not found with id "+c.vars["id"])
	}
	return item(s.shownToken(c, o)), nil
}

func (s *Server) shownToken(c *call, o *object) map[string]any {
	shown := shownItem(o)
	shown["policy_name"] = s.policyName(text(o.Attributes["policy_id"]))
	shown["namespaces"] = s.namespacesFor(c, o)
	return shown
}

// policyName is the name of an agent policy of any space, null without one.
func (s *Server) policyName(id string) any {
	if policy, found := s.store.objects[keyOf("", agentPolicyObject, id)]; found {
		return policy.Attributes["name"]
	}
	return nil
}

func (s *Server) createServiceToken(c *call) (*reply, error) {
	given, err := c.bodyObject(nullable(fields{"remote": byDefault(false, boolean())}.object()))
	if err != nil {
		return nil, err
	}
	service := "elastic/fleet-server"
	if given["remote"] == true {
		service += "-remote"
	}
	name := fmt.Sprintf("token-%d", s.clock().UnixMilli())
	secret := "\x00\x01\x00\x01" + service + "/" + name + ":" + randomText(16)
	return ok(map[string]any{"name": name, "value": base64.StdEncoding.EncodeToString([]byte(secret))}), nil
}

func (s *Server) rotateSigningKey(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"acknowledge": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	if query["acknowledge"] != true {
		return nil, fail(http.StatusBadRequest, "Warning: this API will cause a key pair to rotate and should not be necessary in "+
			"normal operation. If you proceed, you may need to reinstall Agents in your network. You must acknowledge the risk with "+
			"acknowledge=true.")
	}
	return ok(map[string]any{"message": "Key pair rotated successfully."}), nil
}
