package kibanatest

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
)

func (s *Server) roleRoutes() {
	const all, one = "/api/security/role", "/api/security/role/{name}"
	s.handle(http.MethodGet, all, s.listRoles, versioned, global)
	s.handle(http.MethodPost, all+"/_query", s.queryRoles, versioned, global)
	s.handle(http.MethodGet, one, s.getRole, versioned, global)
	s.handle(http.MethodPut, one, s.putRole, versioned, global)
	s.handle(http.MethodDelete, one, s.deleteRole, versioned, global)
	s.handle(http.MethodPost, "/api/security/roles", s.putRoles, versioned, global)
	s.handle(http.MethodPost, "/api/security/session/_invalidate", s.invalidateSessions, global)
}

// rolesByName are all roles, or those that a query leaves.
func (s *Server) rolesByName(keep func(*securityRole) bool) []*securityRole {
	var found []*securityRole
	for r := range maps.Values(s.roles) {
		if keep(r) {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(a, b *securityRole) int { return cmp.Compare(a.name, b.name) })
	return found
}

// roleQuery checks the query of a read. No privilege that this Kibana has is deprecated.
func (c *call) roleQuery() error {
	_, err := c.queryAs(fields{"replaceDeprecatedPrivileges": optional(boolean())})
	return err
}

func (s *Server) listRoles(c *call) (*reply, error) {
	if err := c.roleQuery(); err != nil {
		return nil, err
	}
	if err := s.mayDoWithRoles(c, "get"); err != nil {
		return nil, err
	}
	return ok(each(s.rolesByName(func(*securityRole) bool { return true }), (*securityRole).json)), nil
}

// getRole passes on what Elasticsearch says of a role that is missing: nothing.
func (s *Server) getRole(c *call) (*reply, error) {
	if err := c.roleQuery(); err != nil {
		return nil, err
	}
	if err := s.mayDoWithRoles(c, "get"); err != nil {
		return nil, err
	}
	r, found := s.roles[c.vars["name"]]
	if !found {
		return nil, fail(http.StatusNotFound, "{}")
	}
	return ok(r.json()), nil
}

func (s *Server) putRole(c *call) (*reply, error) {
	name := c.vars["name"]
	if _, err := str(minLength(1), maxLength(1024))("request params.name", name); err != nil {
		return nil, err
	}
	query, err := c.queryAs(fields{"createOnly": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(roleSchema())
	if err != nil {
		return nil, err
	}
	if err := s.mayDoWithRoles(c, "put"); err != nil {
		return nil, err
	}
	old := s.roles[name]
	if old != nil && query["createOnly"] == true {
		return nil, fail(http.StatusConflict, "Role already exists and cannot be created: "+name)
	}
	if reason := s.storeRole(roleFrom(name, body)); reason != "" {
		return nil, elasticsearchFailure(http.StatusBadRequest, invalidRole, reason)
	}
	return noContent(), nil
}

// storeRole stores a role in place of another one, or says why not. What a role grants in other applications stays.
func (s *Server) storeRole(r *securityRole) (refusal string) {
	old := s.roles[r.name]
	if reason := r.refusal(old); reason != "" {
		return reason
	}
	if old != nil {
		r.foreign = old.foreign
	}
	s.roles[r.name] = r
	return ""
}

func (s *Server) deleteRole(c *call) (*reply, error) {
	if err := s.mayDoWithRoles(c, "delete"); err != nil {
		return nil, err
	}
	name := c.vars["name"]
	r, found := s.roles[name]
	switch {
	case !found:
		return nil, fail(http.StatusNotFound, `{"found":false}`)
	case r.reserved():
		return nil, elasticsearchFailure(http.StatusBadRequest, "illegal_argument_exception", "role ["+name+"] is reserved and cannot be deleted")
	}
	delete(s.roles, name)
	return noContent(), nil
}
