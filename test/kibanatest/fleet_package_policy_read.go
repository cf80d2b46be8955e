package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
)

func packagePolicyKuery() fleetKuery {
	return fleetKuery{types: []string{"ingest-package-policies", packagePolicyObject}, prefixed: true, fields: []string{
		"id", "name", "description", "namespace", "enabled", "is_managed", "policy_id", "policy_ids", "output_id", "package", "inputs",
		"vars", "revision", "created_at", "created_by", "updated_at", "updated_by", "secret_references", "supports_agentless",
		"overrides", "elasticsearch", "cloud_connector_id", "additional_datastreams_permissions",
	}}
}

func (s *Server) listPackagePolicies(c *call) (*reply, error) {
	query, err := c.queryAs(fleetPaging(fields{
		"showUpgradeable": optional(boolean()), "withAgentCount": optional(boolean()), "format": inputsFormat(),
	}))
	if err != nil {
		return nil, err
	}
	wanted, err := packagePolicyKuery().parse(query)
	if err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(s.store.list(c.space, packagePolicyObject), func(o *object) bool { return !selects(wanted, o) })
	sortFleet(query, found)
	return ok(fleetPage(query, found, func(o *object) map[string]any {
		shown := s.viewPackagePolicy(c, o, query["format"])
		if query["withAgentCount"] == true {
			agents := 0
			for _, id := range texts(o.Attributes["policy_ids"]) {
				agents += len(s.ofPolicy(agentObject, id))
			}
			shown["agents"] = agents
		}
		return shown
	})), nil
}

func (s *Server) getPackagePolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	o, err := s.findPackagePolicy(c, c.vars["packagePolicyId"])
	if err != nil {
		return nil, err
	}
	return item(s.viewPackagePolicy(c, o, query["format"])), nil
}

func (s *Server) findPackagePolicy(c *call, id string) (*object, error) {
	o, err := s.store.get(c.space, packagePolicyObject, id)
	if err != nil {
		return nil, fail(http.StatusNotFound, fmt.Sprintf("Package policy %s not found", id))
	}
	return o, nil
}

func (s *Server) bulkGetPackagePolicies(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	body, err := c.bodyObject(fields{"ids": nonEmptyList(str()), "ignoreMissing": optional(boolean())}.object("ids"))
	if err != nil {
		return nil, err
	}
	found := []map[string]any{}
	for _, id := range texts(body["ids"]) {
		o, err := s.findPackagePolicy(c, id)
		switch {
		case err == nil:
			found = append(found, s.viewPackagePolicy(c, o, query["format"]))
		case body["ignoreMissing"] != true:
			return nil, err
		}
	}
	return itemList(found), nil
}
