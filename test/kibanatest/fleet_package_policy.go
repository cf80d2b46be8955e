package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

func (s *Server) packagePolicyRoutes() {
	const all, one = "/package_policies", "/package_policies/{packagePolicyId}"
	s.fleet(http.MethodGet, all, mayReadIntegrations, s.listPackagePolicies)
	s.fleet(http.MethodPost, all, mayWriteIntegrations, s.createPackagePolicy)
	s.fleet(http.MethodPost, all+"/_bulk_get", mayReadIntegrations, s.bulkGetPackagePolicies)
	s.fleet(http.MethodPost, all+"/delete", mayWriteIntegrations, s.bulkDeletePackagePolicies)
	s.fleet(http.MethodPost, all+"/upgrade", mayWriteIntegrations, s.upgradePackagePolicies)
	s.fleet(http.MethodPost, all+"/upgrade/dryrun", mayReadIntegrations, s.previewPackagePolicyUpgrades)
	s.fleet(http.MethodGet, one, mayReadIntegrations, s.getPackagePolicy)
	s.fleet(http.MethodPut, one, mayWriteIntegrations, s.updatePackagePolicy)
	s.fleet(http.MethodDelete, one, mayWriteIntegrations, s.deletePackagePolicy)
	s.fleet(http.MethodPost, "/agentless_policies", mayWriteAgentPolicies, s.createAgentlessPolicy)
	s.fleet(http.MethodDelete, "/agentless_policies/{policyId}", mayWriteAgentPolicies, s.deleteAgentlessPolicy)
}

func (s *Server) createPackagePolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	checked, err := c.bodyAs(packagePolicyBody())
	if err != nil {
		return nil, err
	}
	made, err := s.addPackagePolicy(c, record(checked))
	if err != nil {
		return nil, err
	}
	return item(s.viewPackagePolicy(c, made, query["format"])), nil
}

func (s *Server) addPackagePolicy(c *call, body map[string]any) (*object, error) {
	pkg, err := s.usedPackage(body)
	if err != nil {
		return nil, err
	}
	policies, err := s.policiesFor(c, body)
	if err != nil {
		return nil, err
	}
	name := strings.TrimSpace(text(body["name"]))
	spaces, err := s.checkPackagePolicy(c, "", name, pkg, policies, body["force"] == true)
	if err != nil {
		return nil, err
	}
	body["name"], body["package"], body["policy_ids"] = name, pkg, anys(each(policies, func(o *object) string { return o.ID }))
	made, err := s.storePackagePolicy(text(body["id"]), spaces, body)
	if err != nil {
		return nil, err
	}
	s.installFor(c.space, made)
	s.bumpUsers(made)
	return made, nil
}

// policiesFor finds the agent policies that a body names.
func (s *Server) policiesFor(c *call, body map[string]any) ([]*object, error) {
	ids := texts(body["policy_ids"])
	if len(ids) == 0 && text(body["policy_id"]) != "" {
		ids = []string{text(body["policy_id"])}
	}
	policies := make([]*object, 0, len(ids))
	for _, id := range ids {
		policy, err := s.store.get(c.space, agentPolicyObject, id)
		if err != nil {
			return nil, err
		}
		policies = append(policies, policy)
	}
	return policies, nil
}

// checkPackagePolicy says what keeps a package policy from being added to agent policies, and which spaces it is in.
func (s *Server) checkPackagePolicy(c *call, id, name string, pkg map[string]any, policies []*object, force bool) ([]string, error) {
	spaces := []string{c.space}
	for _, policy := range policies {
		if policy.Attributes["is_managed"] == true && !force {
			return nil, hosted("Cannot update integrations of hosted agent policy " + policy.ID)
		}
		if len(policies) > 1 && (len(policy.Namespaces) > 1 || policy.in(allSpaces)) {
			return nil, fail(http.StatusBadRequest, "Reusable integration policies cannot be used with agent policies belonging to multiple spaces.")
		}
		spaces = policy.Namespaces
		for _, other := range s.packagePoliciesOf(policy.ID) {
			if used := record(other.Attributes["package"])["name"]; other.ID != id && used == pkg["name"] && s.isSingle(text(used)) {
				return nil, fail(http.StatusBadRequest, fmt.Sprintf(
					"Unable to create integration policy. Integration '%s' already exists on this agent policy.", pkg["title"]))
			}
		}
	}
	if s.packagePolicyNamed(name, id, append(slices.Clone(spaces), c.space)) {
		return nil, nameTaken(name, "")
	}
	return spaces, nil
}

// packagePolicyNamed tells whether one of the spaces has another package policy of that name.
func (s *Server) packagePolicyNamed(name, id string, spaces []string) bool {
	return len(s.store.filter(func(o *object) bool {
		return o.Type == packagePolicyObject && o.ID != id && o.Attributes["name"] == name &&
			(o.inAny(spaces) || slices.Contains(spaces, allSpaces))
	})) > 0
}

func nameTaken(name, where string) *failure {
	return fail(http.StatusConflict, fmt.Sprintf(
		"An integration policy with the name %s already exists%s. Please rename it or choose a different name.", name, where))
}

// storePackagePolicy makes a package policy, in the legacy form, of a body that was checked.
func (s *Server) storePackagePolicy(id string, spaces []string, body map[string]any) (*object, error) {
	if id == "" {
		id = newUUID()
	}
	now := timestamp(s.clock())
	attributes := merged(map[string]any{"enabled": true, "revision": 1}, body)
	maps.Copy(attributes, map[string]any{"created_at": now, "created_by": fleetUser, "updated_at": now, "updated_by": fleetUser})
	return s.store.create(spaces[0], &object{
		Type: packagePolicyObject, ID: id, Namespaces: slices.Clone(spaces), Attributes: s.asLegacy(attributes, id),
	}, false)
}

// asLegacy brings the attributes of a package policy into the form that is stored.
func (s *Server) asLegacy(attributes map[string]any, id string) map[string]any {
	inputs := attributes["inputs"]
	if _, isList := inputs.([]any); !isList {
		if vars, has := attributes["vars"].(map[string]any); has {
			attributes["vars"] = legacyVars(vars)
		}
		inputs = s.withDefaults(record(attributes["package"]), record(inputs))
		for _, key := range []string{"namespace", "description"} {
			attributes[key] = text(attributes[key])
		}
	}
	attributes["inputs"] = compiledInputs(legacyInputs(inputs), id)
	for _, key := range []string{"id", "force", "spaceIds", "version", "policy_template", "cloud_connector"} {
		delete(attributes, key)
	}
	return withPolicyID(attributes)
}

// withPolicyID sets the member of older releases, which is the first agent policy.
func withPolicyID(attributes map[string]any) map[string]any {
	attributes["policy_id"] = nil
	if ids := texts(attributes["policy_ids"]); len(ids) > 0 {
		attributes["policy_id"] = ids[0]
	}
	return attributes
}

// packagePoliciesOf are those that an agent policy uses, oldest first.
func (s *Server) packagePoliciesOf(policyID string) []*object {
	found := s.store.filter(func(o *object) bool {
		return o.Type == packagePolicyObject && slices.Contains(texts(o.Attributes["policy_ids"]), policyID)
	})
	slices.SortStableFunc(found, func(a, b *object) int { return strings.Compare(a.CreatedAt, b.CreatedAt) })
	return found
}

// bumpUsers gives a new revision to the agent policies that use a package policy.
func (s *Server) bumpUsers(o *object) {
	ids := texts(o.Attributes["policy_ids"])
	s.bumpPolicies(func(policy *object) bool { return slices.Contains(ids, policy.ID) })
}

// addBuiltIn adds one of Fleet's own integrations to a new agent policy.
func (s *Server) addBuiltIn(policy *object, pkg string) error {
	number := 1
	for s.packagePolicyNamed(fmt.Sprintf("%s-%d", pkg, number), "", policy.Namespaces) {
		number++
	}
	p, err := s.packageNamed(pkg)
	if err != nil {
		return err
	}
	made, err := s.storePackagePolicy("", policy.Namespaces, map[string]any{
		"name": fmt.Sprintf("%s-%d", pkg, number), "namespace": policy.Attributes["namespace"],
		"package": map[string]any{"name": pkg, "title": p.title, "version": p.latest()}, "policy_ids": []any{policy.ID},
	})
	if err != nil {
		return err
	}
	s.installFor(policy.Namespaces[0], made)
	return nil
}

// viewPackagePolicy is a package policy as the API shows it.
func (s *Server) viewPackagePolicy(c *call, o *object, format any) map[string]any {
	shown := maps.Clone(o.Attributes)
	shown["id"], shown["version"], shown["spaceIds"] = o.ID, o.Version, s.namespacesFor(c, o)
	if format == "simplified" {
		inputs, _ := o.Attributes["inputs"].([]any)
		shown["inputs"] = simplifiedInputs(inputs)
		if vars, has := o.Attributes["vars"].(map[string]any); has {
			shown["vars"] = plainValues(vars)
		}
	}
	return shown
}
