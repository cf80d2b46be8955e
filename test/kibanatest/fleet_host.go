package kibanatest

import (
	"fmt"
	"net/http"
)

const hostObject = "fleet-fleet-server-host"

var hostKind = sharedKind{object: hostObject, missing: "Fleet server %s not found"}

func (s *Server) fleetHostRoutes() {
	const one = "/fleet_server_hosts/{id}"
	s.fleet(http.MethodGet, "/fleet_server_hosts", mayReadSettings, s.listed(hostKind))
	s.fleet(http.MethodPost, "/fleet_server_hosts", mayWriteSettings, s.createServerHost)
	s.fleet(http.MethodGet, one, mayReadSettings, s.got(hostKind))
	s.fleet(http.MethodPut, one, mayWriteSettings, s.updateServerHost)
	s.fleet(http.MethodDelete, one, mayWriteSettings, s.deleteServerHost)
	s.fleet(http.MethodPost, "/health_check", mayReadSettings, s.checkServerHealth)
}

// serverHostFields are those of a new host, or of a change.
func serverHostFields(isNew bool) fields {
	urls := atMost(10, nonEmptyList(str(webAddress)))
	all := fields{
		"name": str(), "host_urls": urls, "is_default": byDefault(false, boolean()), "is_internal": optional(boolean()),
		"proxy_id": nullable(str()), "ssl": eitherNull(serverHostTLS()),
		"secrets": optional(fields{"ssl": optional(fields{
			"key": optional(secretText()), "agent_key": optional(secretText()), "es_key": optional(secretText()),
		}.object())}.object()),
	}
	if isNew {
		all["id"], all["is_preconfigured"] = optional(str()), byDefault(false, boolean())
		return all
	}
	all["name"], all["host_urls"], all["is_default"] = optional(str()), optional(urls), optional(boolean())
	return all
}

func serverHostTLS() schema {
	authorities := optional(atMost(10, list(str())))
	return fields{
		"certificate_authorities": authorities, "certificate": optional(str()), "key": optional(str()),
		"agent_certificate_authorities": authorities, "agent_certificate": optional(str()), "agent_key": optional(str()),
		"es_certificate_authorities": authorities, "es_certificate": optional(str()), "es_key": optional(str()),
		"client_auth": optional(oneWord("optional", "required", "none")),
	}.object()
}

// serverHostFrom reads a host, or a change of one, from a body.
func (s *Server) serverHostFrom(c *call, isNew bool) (map[string]any, error) {
	given, err := c.bodyObject(serverHostFields(isNew).object("name", "host_urls"))
	if err != nil {
		return nil, err
	}
	if err := refuseTwice(given, "ssl.key", "ssl.agent_key", "ssl.es_key"); err != nil {
		return nil, err
	}
	s.setUpFleet()
	if err := s.checkProxy(given); err != nil {
		return nil, err
	}
	if urls, has := given["host_urls"]; has {
		given["host_urls"] = anys(each(texts(urls), withPort))
	}
	keepSecrets(given)
	return given, nil
}

func (s *Server) createServerHost(c *call) (*reply, error) {
	given, err := s.serverHostFrom(c, true)
	if err != nil {
		return nil, err
	}
	made, err := s.made(hostKind, given)
	if err != nil {
		return nil, err
	}
	if made.Attributes["is_default"] == true {
		s.takeFlag(hostKind, "is_default", made.ID)
	}
	return item(shownItem(made)), nil
}

func (s *Server) updateServerHost(c *call) (*reply, error) {
	change, err := s.serverHostFrom(c, false)
	if err != nil {
		return nil, err
	}
	old, err := s.stored(hostKind, c.vars["id"])
	if err != nil {
		return nil, err
	}
	if old.Attributes["is_preconfigured"] == true {
		return nil, fail(http.StatusForbidden, fmt.Sprintf("Cannot update %s preconfigured fleet server host", old.ID))
	}
	stored := s.storeChange(old, change)
	if change["is_default"] == true {
		s.takeFlag(hostKind, "is_default", stored.ID)
	}
	s.bumpPolicies(func(policy *object) bool {
		chosen := text(policy.Attributes["fleet_server_host_id"])
		return chosen == stored.ID || chosen == "" && stored.Attributes["is_default"] == true
	})
	return item(shownItem(stored)), nil
}

func (s *Server) deleteServerHost(c *call) (*reply, error) {
	o, err := s.stored(hostKind, c.vars["id"])
	if err != nil {
		return nil, err
	}
	switch {
	case o.Attributes["is_preconfigured"] == true:
		return nil, fail(http.StatusForbidden, fmt.Sprintf("Cannot delete %s preconfigured fleet server host", o.ID))
	case o.Attributes["is_default"] == true:
		return nil, fail(http.StatusForbidden, fmt.Sprintf("Default Fleet Server hosts %s cannot be deleted.", o.ID))
	}
	s.forget(agentPolicyObject, o.ID, "fleet_server_host_id")
	return s.removed(o), nil
}

// checkServerHealth asks nobody: to Kibana, a host that gives no answer in time is offline.
func (s *Server) checkServerHealth(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{"id": str()}.object())
	if err != nil {
		return nil, err
	}
	host, err := s.stored(hostKind, text(given["id"]))
	if err != nil {
		return nil, fail(http.StatusNotFound, fmt.Sprintf("The requested host id %s does not exist.", text(given["id"])))
	}
	return ok(map[string]any{"status": "OFFLINE", "host_id": host.ID}), nil
}
