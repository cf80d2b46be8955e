package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"regexp"
)

const cloudObject = "fleet-cloud-connector"

func (s *Server) fleetCloudRoutes() {
	const one = "/cloud_connectors/{id}"
	s.fleet(http.MethodGet, "/cloud_connectors", mayReadAgentPolicies, s.listCloudConnectors)
	s.fleet(http.MethodPost, "/cloud_connectors", mayWriteAgentPolicies, s.createCloudConnector)
	s.fleet(http.MethodGet, one, mayReadAgentPolicies, s.getCloudConnector)
	s.fleet(http.MethodPut, one, mayWriteAgentPolicies, s.updateCloudConnector)
	s.fleet(http.MethodDelete, one, mayWriteAgentPolicies, s.deleteCloudConnector)
	s.fleet(http.MethodGet, one+"/usage", mayReadAgentPolicies, s.getCloudConnectorUsage)
}

// cloudVars is the schema of the variables of a cloud connector.
func cloudVars() schema {
	secret := fields{"isSecretRef": boolean(), "id": str(maxLength(255))}.object("isSecretRef", "id")
	typed := fields{
		"type": str(maxLength(50)), "value": oneOf(str(maxLength(1000)), secret), "frozen": optional(boolean()),
	}.object("type", "value")
	return dict(oneOf(str(maxLength(1000)), number(), boolean(), typed))
}

func cloudAccount() schema { return optional(oneWord("single-account", "organization-account")) }

var externalIDForm = regexp.MustCompile(`^[a-zA-Z0-9_-]{20}$`)

// checkCloudVars wants what a role of AWS is taken on with.
func checkCloudVars(provider string, vars map[string]any) error {
	if provider != "aws" {
		return nil
	}
	role, external := record(vars["role_arn"]), record(record(vars["external_id"])["value"])
	switch {
	case text(role["value"]) == "":
		return fail(http.StatusBadRequest, "Package policy must contain role_arn variable")
	case external["isSecretRef"] != true || !externalIDForm.MatchString(text(external["id"])):
		return fail(http.StatusBadRequest, "External ID secret reference is not valid")
	}
	return nil
}

func (s *Server) createCloudConnector(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"name": str(minLength(1), maxLength(255)), "cloudProvider": required(oneWord("aws", "azure", "gcp")),
		"accountType": cloudAccount(), "vars": cloudVars(),
	}.object("name", "cloudProvider"))
	if err != nil {
		return nil, err
	}
	if err := checkCloudVars(text(given["cloudProvider"]), record(given["vars"])); err != nil {
		return nil, err
	}
	made, err := s.store.create(defaultSpaceID, &object{Type: cloudObject, Attributes: given}, false)
	if err != nil {
		return nil, err
	}
	return item(s.shownConnector(made)), nil
}

// findCloudConnector answers 400 for what is not there, as Kibana does.
func (s *Server) findCloudConnector(c *call, action string) (*object, error) {
	o, err := s.store.get(defaultSpaceID, cloudObject, c.vars["id"])
	if err != nil {
		return nil, fail(http.StatusBadRequest, "Failed to "+action+" cloud connector: "+err.Error())
	}
	return o, nil
}

// usersOf are the package policies of all spaces that use a cloud connector.
func (s *Server) usersOf(connector *object) []*object {
	return s.store.filter(func(o *object) bool {
		return o.Type == packagePolicyObject && o.Attributes["cloud_connector_id"] == connector.ID
	})
}

func (s *Server) shownConnector(o *object) map[string]any {
	shown := shownItem(o)
	shown["packagePolicyCount"] = len(s.usersOf(o))
	shown["created_at"], shown["updated_at"] = o.CreatedAt, o.UpdatedAt
	return shown
}

func (s *Server) listCloudConnectors(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"page": byDefault(1.0, number()), "perPage": byDefault(20.0, number()), "kuery": optional(str()),
	})
	if err != nil {
		return nil, err
	}
	node, err := fleetKuery{types: []string{cloudObject}, fields: []string{"name", "cloudProvider", "accountType", "id"}}.parse(query)
	if err != nil {
		return nil, err
	}
	found := s.store.filter(func(o *object) bool { return o.Type == cloudObject && selects(node, o) })
	return ok(map[string]any{"items": fleetPage(query, found, s.shownConnector)["items"]}), nil
}

func (s *Server) getCloudConnector(c *call) (*reply, error) {
	o, err := s.findCloudConnector(c, "get")
	if err != nil {
		return nil, err
	}
	return item(s.shownConnector(o)), nil
}

func (s *Server) updateCloudConnector(c *call) (*reply, error) {
	change, err := c.bodyObject(fields{
		"name": optional(str(minLength(1), maxLength(255))), "accountType": cloudAccount(), "vars": optional(cloudVars()),
	}.object("name"))
	if err != nil {
		return nil, err
	}
	old, err := s.findCloudConnector(c, "update")
	if err != nil {
		return nil, err
	}
	whole := maps.Clone(old.Attributes)
	maps.Copy(whole, change)
	if err := checkCloudVars(text(whole["cloudProvider"]), record(whole["vars"])); err != nil {
		return nil, err
	}
	return item(s.shownConnector(s.storeChange(old, change))), nil
}

func (s *Server) deleteCloudConnector(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"force": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	o, err := s.findCloudConnector(c, "delete")
	if err != nil {
		return nil, err
	}
	if users := len(s.usersOf(o)); users > 0 && query["force"] != true {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf(
			"Cannot delete cloud connector %q as it is being used by %d package policies", text(o.Attributes["name"]), users))
	}
	s.forget(packagePolicyObject, o.ID, "cloud_connector_id")
	return s.removed(o), nil
}

func (s *Server) getCloudConnectorUsage(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"page": byDefault(1.0, number()), "perPage": byDefault(20.0, number())})
	if err != nil {
		return nil, err
	}
	o, err := s.findCloudConnector(c, "get")
	if err != nil {
		return nil, err
	}
	return ok(fleetPage(query, s.usersOf(o), func(user *object) map[string]any {
		shown := pick(user.Attributes, []string{"name", "policy_ids", "created_at", "updated_at"})
		shown["id"], shown["package"] = user.ID, pick(record(user.Attributes["package"]), []string{"name", "title", "version"})
		return shown
	})), nil
}
