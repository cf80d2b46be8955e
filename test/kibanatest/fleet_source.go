package kibanatest

import (
	"fmt"
	"net/http"
)

const sourceObject = "ingest-download-sources"

var sourceKind = sharedKind{object: sourceObject, missing: "Agent binary source %s not found"}

func (s *Server) fleetSourceRoutes() {
	const one = "/agent_download_sources/{id}"
	s.fleet(http.MethodGet, "/agent_download_sources", mayReadSettings, s.listed(sourceKind))
	s.fleet(http.MethodPost, "/agent_download_sources", mayWriteSettings, s.createSource)
	s.fleet(http.MethodGet, one, mayReadSettings, s.got(sourceKind))
	s.fleet(http.MethodPut, one, mayWriteSettings, s.updateSource)
	s.fleet(http.MethodDelete, one, mayWriteSettings, s.deleteSource)
}

// sourceSchema is that of new sources and of changes, which have to be whole.
func sourceSchema() schema {
	return fields{
		"id": optional(str()), "name": str(), "host": str(webAddress), "is_default": byDefault(false, boolean()),
		"proxy_id": eitherNull(str()),
		"ssl": optional(fields{
			"certificate_authorities": optional(atMost(10, list(str()))), "certificate": optional(str()), "key": optional(str()),
		}.object()),
		"auth": eitherNull(fields{
			"username": optional(str()), "password": optional(str()), "api_key": optional(str()),
			"headers": optional(atMost(100, list(fields{"key": str(), "value": str()}.object("key", "value")))),
		}.object()),
		"secrets": optional(fields{
			"ssl":  optional(fields{"key": optional(secretText())}.object()),
			"auth": optional(fields{"password": optional(secretText()), "api_key": optional(secretText())}.object()),
		}.object()),
	}.object("id", "name", "host")
}

// sourceFrom reads a source from a body. Id is the one of the source that is changed, if any.
func (s *Server) sourceFrom(c *call, id string) (map[string]any, error) {
	given, err := c.bodyObject(sourceSchema())
	if err != nil {
		return nil, err
	}
	if err := refuseTwice(given, "ssl.key", "auth.password", "auth.api_key"); err != nil {
		return nil, err
	}
	for _, other := range s.all(sourceKind) {
		if other.ID != id && other.Attributes["name"] == given["name"] {
			return nil, fail(http.StatusBadRequest, fmt.Sprintf("Download Source '%s' already exists with name '%s'", other.ID, given["name"]))
		}
	}
	if err := s.checkProxy(given); err != nil {
		return nil, err
	}
	keepSecrets(given)
	return given, nil
}

func (s *Server) createSource(c *call) (*reply, error) {
	given, err := s.sourceFrom(c, "")
	if err != nil {
		return nil, err
	}
	made, err := s.made(sourceKind, given)
	if err != nil {
		return nil, err
	}
	if given["is_default"] == true {
		s.takeFlag(sourceKind, "is_default", made.ID)
	}
	return item(shownItem(made)), nil
}

func (s *Server) updateSource(c *call) (*reply, error) {
	old, missing := s.stored(sourceKind, c.vars["id"])
	change, err := s.sourceFrom(c, c.vars["id"])
	if err != nil {
		return nil, err
	}
	if missing != nil {
		return nil, missing
	}
	delete(change, "id")
	stored := s.storeChange(old, change)
	if change["is_default"] == true {
		s.takeFlag(sourceKind, "is_default", stored.ID)
	}
	s.bumpPolicies(func(policy *object) bool {
		chosen := text(policy.Attributes["download_source_id"])
		return chosen == stored.ID || chosen == "" && stored.Attributes["is_default"] == true
	})
	return item(shownItem(stored)), nil
}

func (s *Server) deleteSource(c *call) (*reply, error) {
	o, err := s.stored(sourceKind, c.vars["id"])
	if err != nil {
		return nil, err
	}
	if o.Attributes["is_default"] == true {
		return nil, fail(http.StatusBadRequest, "Default Download source "+o.ID+" cannot be deleted.")
	}
	s.forget(agentPolicyObject, o.ID, "download_source_id")
	return s.removed(o), nil
}
