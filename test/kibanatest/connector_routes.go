package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

func (s *Server) connectorRoutes() {
	const one = "/api/actions/connector/{id}"
	s.handle(http.MethodPost, "/api/actions/connector/{id?}", s.createConnector)
	s.handle(http.MethodGet, one, s.getConnector)
	s.handle(http.MethodPut, one, s.updateConnector)
	s.handle(http.MethodDelete, one, s.deleteConnector)
	s.handle(http.MethodPost, one+"/_execute", s.executeConnector)
	s.handle(http.MethodGet, "/api/actions/connectors", s.listConnectors)
	s.handle(http.MethodGet, "/api/actions/connector_types", s.listConnectorTypes)
}

func (s *Server) mayConnect(c *call, verb string) error {
	if s.allowed(c, c.space) {
		return nil
	}
	return fail(http.StatusForbidden, "Unauthorized to "+verb)
}

var connectorIDForm = regexp.MustCompile(`^[a-z0-9-]*$`)

// namesConnectors tells whether the version that is imitated lets a connector have an id that is not a UUID.
func (s *Server) namesConnectors() bool { return s.imitates(9, 4) }

// createConnector checks in Kibana's order.
func (s *Server) createConnector(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"name": str(), "connector_type_id": str(), "config": settingsSchema(), "secrets": settingsSchema(),
	}.object("name", "connector_type_id"))
	if err != nil {
		return nil, err
	}
	id, typeID := c.vars["id"], text(given["connector_type_id"])
	if s.namesConnectors() && !connectorIDForm.MatchString(id) {
		return nil, fail(http.StatusBadRequest, "[request params.id]: Connector ID must contain only lowercase letters, numbers, and hyphens.")
	}
	if err := s.mayConnect(c, fmt.Sprintf(`create a "%s" action`, typeID)); err != nil {
		return nil, err
	}
	kind, known := s.connectorTypes[typeID]
	switch {
	case known && kind.system:
		return nil, fail(http.StatusBadRequest, "System action creation is forbidden. Action type: "+typeID+".")
	case s.fixedConnector(id) != nil:
		return nil, fail(http.StatusBadRequest, "This "+id+" already exists in a preconfigured action.")
	case !known:
		return nil, fail(http.StatusBadRequest, notRegistered(typeID))
	}
	k, err := kind.configured(given)
	if err != nil {
		return nil, err
	}
	k.ID = id
	fresh := k.object()
	fresh.named = s.namesConnectors()
	stored, err := s.store.create(c.space, fresh, false)
	if err != nil {
		return nil, err
	}
	return ok(connectorOf(stored).json()), nil
}

func (s *Server) getConnector(c *call) (*reply, error) {
	if err := s.mayConnect(c, "get actions"); err != nil {
		return nil, err
	}
	k, err := s.findConnector(c)
	if err != nil {
		return nil, err
	}
	if k.System {
		return nil, fail(http.StatusNotFound, "Connector "+k.ID+" not found")
	}
	return ok(k.json()), nil
}

// findConnector finds the connector that the path names.
func (s *Server) findConnector(c *call) (*connector, error) {
	if k := s.fixedConnector(c.vars["id"]); k != nil {
		return k, nil
	}
	o, err := s.store.get(c.space, connectorObject, c.vars["id"])
	if err != nil {
		return nil, err
	}
	return connectorOf(o), nil
}

func (s *Server) listConnectors(c *call) (*reply, error) {
	if err := s.mayConnect(c, "get actions"); err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(slices.Clone(s.fixed), func(k *connector) bool { return k.System })
	found = append(found, each(s.store.list(c.space, connectorObject), connectorOf)...)
	slices.SortStableFunc(found, func(a, b *connector) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	uses := s.connectorUses(c.space)
	return ok(each(found, func(k *connector) map[string]any {
		item := k.json()
		item["referenced_by_count"] = uses[k.ID]
		return item
	})), nil
}

// connectorUses counts, for each connector, the saved objects of the space that refer to it.
func (s *Server) connectorUses(space string) map[string]int {
	uses := make(map[string]int)
	for _, o := range s.store.list(space) {
		for _, r := range o.References {
			if r.Type == connectorObject {
				uses[r.ID]++
			}
		}
	}
	return uses
}

// updateConnector replaces: config and secrets that the body leaves out are gone.
func (s *Server) updateConnector(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{"name": str(), "config": settingsSchema(), "secrets": settingsSchema()}.object("name"))
	if err != nil {
		return nil, err
	}
	if err := s.mayConnect(c, "update actions"); err != nil {
		return nil, err
	}
	id := c.vars["id"]
	if k := s.fixedConnector(id); k != nil {
		return nil, fail(http.StatusBadRequest, k.origin()+" action "+id+" can not be updated.")
	}
	old, err := s.store.get(c.space, connectorObject, id)
	if err != nil {
		return nil, err
	}
	typeID := connectorOf(old).Type
	kind, known := s.connectorTypes[typeID]
	if !known {
		return nil, fail(http.StatusBadRequest, notRegistered(typeID))
	}
	k, err := kind.configured(given)
	if err != nil {
		return nil, err
	}
	fresh := old.clone()
	fresh.Attributes, fresh.secrets = k.attributes(), k.Secrets
	return ok(connectorOf(s.store.put(fresh)).json()), nil
}

func (k *connector) origin() string {
	if k.System {
		return "System"
	}
	return "Preconfigured"
}

func (s *Server) deleteConnector(c *call) (*reply, error) {
	if err := s.mayConnect(c, "delete actions"); err != nil {
		return nil, err
	}
	id := c.vars["id"]
	if k := s.fixedConnector(id); k != nil {
		return nil, fail(http.StatusBadRequest, k.origin()+" action "+id+" is not allowed to delete.")
	}
	if err := s.store.delete(c.space, connectorObject, id, false); err != nil {
		return nil, err
	}
	return noContent(), nil
}
