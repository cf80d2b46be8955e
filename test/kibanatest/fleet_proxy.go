package kibanatest

import (
	"fmt"
	"net/http"
)

const proxyObject = "fleet-proxy"

var proxyKind = sharedKind{object: proxyObject, missing: "Fleet proxy %s not found"}

func (s *Server) fleetProxyRoutes() {
	const one = "/proxies/{id}"
	s.fleet(http.MethodGet, "/proxies", mayReadSettings, s.listed(proxyKind))
	s.fleet(http.MethodPost, "/proxies", mayWriteSettings, s.createProxy)
	s.fleet(http.MethodGet, one, mayReadSettings, s.got(proxyKind))
	s.fleet(http.MethodPut, one, mayWriteSettings, s.updateProxy)
	s.fleet(http.MethodDelete, one, mayWriteSettings, s.deleteProxy)
}

// proxyFields are those of a change of a proxy. What may be null is so unless it is given.
func proxyFields() fields {
	return fields{
		"name": optional(str()), "url": optional(str()),
		"proxy_headers": nullable(dict(oneOf(str(), boolean(), number()))),
		"certificate":   nullable(str()), "certificate_authorities": nullable(str()), "certificate_key": nullable(str()),
	}
}

func (s *Server) createProxy(c *call) (*reply, error) {
	all := proxyFields()
	all["id"], all["url"], all["name"] = optional(str()), str(), str()
	all["is_preconfigured"] = byDefault(false, boolean())
	given, err := c.bodyObject(all.object("id", "url", "name"))
	if err != nil {
		return nil, err
	}
	made, err := s.made(proxyKind, given)
	if err != nil {
		return nil, err
	}
	return item(shownItem(made)), nil
}

func (s *Server) updateProxy(c *call) (*reply, error) {
	change, err := c.bodyObject(proxyFields().object("name", "url"))
	if err != nil {
		return nil, err
	}
	old, err := s.stored(proxyKind, c.vars["id"])
	if err != nil {
		return nil, err
	}
	if old.Attributes["is_preconfigured"] == true {
		return nil, fail(http.StatusForbidden, fmt.Sprintf("Cannot update %s preconfigured proxy", old.ID))
	}
	return item(shownItem(s.storeChange(old, change))), nil
}

// deleteProxy takes the proxy away from all that went through it.
func (s *Server) deleteProxy(c *call) (*reply, error) {
	o, err := s.stored(proxyKind, c.vars["id"])
	if err != nil {
		return nil, err
	}
	if o.Attributes["is_preconfigured"] == true {
		return nil, fail(http.StatusForbidden, fmt.Sprintf("Cannot delete %s preconfigured proxy", o.ID))
	}
	for _, kind := range []sharedKind{hostKind, outputKindOf, sourceKind} {
		s.forget(kind.object, o.ID, "proxy_id")
	}
	return s.removed(o), nil
}
