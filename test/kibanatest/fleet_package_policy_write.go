package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

func (s *Server) updatePackagePolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"format": inputsFormat()})
	if err != nil {
		return nil, err
	}
	checked, err := c.bodyAs(packagePolicyUpdate())
	if err != nil {
		return nil, err
	}
	body := record(checked)
	old, err := s.store.get(c.space, packagePolicyObject, c.vars["packagePolicyId"])
	if err != nil {
		return nil, err
	}
	_, isSimple := body["inputs"].(map[string]any)
	if isSimple && body["package"] == nil {
		return nil, fail(http.StatusBadRequest, "Package is required")
	}
	if version := text(body["version"]); version != "" && version != old.Version {
		return nil, idTaken(old.identity())
	}
	changed, err := s.changedPackagePolicy(c, old, body)
	if err != nil {
		return nil, err
	}
	changed = s.putRevision(changed)
	users := append(texts(old.Attributes["policy_ids"]), texts(changed.Attributes["policy_ids"])...)
	s.bumpPolicies(func(policy *object) bool { return slices.Contains(users, policy.ID) })
	return item(s.viewPackagePolicy(c, changed, query["format"])), nil
}

// changedPackagePolicy is a package policy with what a body changes of it.
func (s *Server) changedPackagePolicy(c *call, old *object, body map[string]any) (*object, error) {
	attributes := maps.Clone(old.Attributes)
	maps.Copy(attributes, body)
	if pkg := record(body["package"]); pkg != nil {
		attributes["package"] = merged(record(old.Attributes["package"]), pkg)
	}
	if name, given := body["name"].(string); given {
		attributes["name"] = strings.TrimSpace(name)
	}
	if _, moved := body["policy_ids"]; !moved && text(body["policy_id"]) != "" {
		attributes["policy_ids"] = []any{body["policy_id"]}
	}
	policies, err := s.policiesFor(c, map[string]any{"policy_ids": attributes["policy_ids"]})
	if err != nil {
		return nil, err
	}
	spaces, err := s.checkPackagePolicy(c, old.ID, text(attributes["name"]), record(attributes["package"]), policies, body["force"] == true)
	if err != nil {
		return nil, err
	}
	changed := old.clone()
	changed.Namespaces, changed.Attributes = spaces, s.asLegacy(attributes, old.ID)
	return changed, nil
}

// copyPackagePolicy adds a copy of a package policy to the copy of its agent policy.
func (s *Server) copyPackagePolicy(o, policy *object) {
	name := text(o.Attributes["name"]) + " (copy)"
	for number := 2; s.packagePolicyNamed(name, "", policy.Namespaces); number++ {
		name = fmt.Sprintf("%s (copy %d)", o.Attributes["name"], number)
	}
	attributes := maps.Clone(o.Attributes)
	maps.Copy(attributes, map[string]any{"name": name, "policy_ids": []any{policy.ID}, "revision": 1})
	// The id is new, so nothing can be in the way.
	_, _ = s.storePackagePolicy("", policy.Namespaces, attributes)
}

// detach takes a package policy off an agent policy, and deletes it when no other uses it.
func (s *Server) detach(o *object, policyID string) {
	rest := slices.DeleteFunc(texts(o.Attributes["policy_ids"]), func(id string) bool { return id == policyID })
	if len(rest) == 0 {
		s.store.remove(o)
		return
	}
	changed := o.clone()
	changed.Attributes["policy_ids"] = anys(rest)
	withPolicyID(changed.Attributes)
	s.store.put(changed)
}

func (s *Server) deletePackagePolicy(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"force": optional(boolean())})
	if err != nil {
		return nil, err
	}
	id := c.vars["packagePolicyId"]
	_, err = s.removePackagePolicy(c, id, query["force"] == true)
	if err != nil && asFailure(err).status != http.StatusNotFound {
		return nil, err
	}
	return ok(map[string]any{"id": id}), nil
}

// removePackagePolicy deletes a package policy and returns what it was.
func (s *Server) removePackagePolicy(c *call, id string, force bool) (*object, error) {
	o, err := s.store.get(c.space, packagePolicyObject, id)
	if err != nil {
		return nil, err
	}
	for _, policyID := range texts(o.Attributes["policy_ids"]) {
		policy, err := s.store.get(c.space, agentPolicyObject, policyID)
		if err == nil && policy.Attributes["is_managed"] == true && !force {
			return nil, hosted("Cannot remove integrations of hosted agent policy " + policyID)
		}
	}
	if o.Attributes["is_managed"] == true && !force {
		return nil, managed("Cannot delete package policy " + id)
	}
	s.store.remove(o)
	s.bumpUsers(o)
	return o, nil
}

func (s *Server) bulkDeletePackagePolicies(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"packagePolicyIds": list(str()), "force": optional(boolean())}.object("packagePolicyIds"))
	if err != nil {
		return nil, err
	}
	results := []map[string]any{}
	for _, id := range texts(body["packagePolicyIds"]) {
		o, err := s.removePackagePolicy(c, id, body["force"] == true)
		if err != nil {
			results = append(results, failedResult(id, err))
			continue
		}
		result := map[string]any{"id": id, "success": true}
		for _, key := range []string{"name", "policy_id", "policy_ids", "output_id", "package"} {
			if value, has := o.Attributes[key]; has {
				result[key] = value
			}
		}
		results = append(results, result)
	}
	return ok(results), nil
}

// failedResult is what a bulk call says of one that failed.
func failedResult(id string, err error) map[string]any {
	f := asFailure(err)
	return map[string]any{"id": id, "success": false, "statusCode": f.status, "body": map[string]any{"message": f.message}}
}

func (s *Server) upgradePackagePolicies(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"packagePolicyIds": list(str())}.object("packagePolicyIds"))
	if err != nil {
		return nil, err
	}
	var found []*object
	for _, id := range texts(body["packagePolicyIds"]) {
		o, err := s.findPackagePolicy(c, id)
		if err != nil {
			return nil, err // the first that fails is the answer
		}
		found = append(found, o)
	}
	return ok(each(found, func(o *object) map[string]any {
		changed := o.clone()
		changed.Attributes["package"] = s.upgradedPackage(o, "")
		s.putRevision(changed)
		s.bumpUsers(o)
		return map[string]any{"id": o.ID, "name": o.Attributes["name"], "success": true}
	})), nil
}

// upgradedPackage is the package of a package policy in the version that is wanted, or else in the installed one.
func (s *Server) upgradedPackage(o *object, wanted string) map[string]any {
	used := record(o.Attributes["package"])
	if installed := s.installation(text(used["name"])); wanted == "" && installed != nil {
		wanted = text(installed.Attributes["version"])
	}
	if wanted == "" {
		return used
	}
	return merged(used, map[string]any{"version": wanted})
}

// previewPackagePolicyUpgrades shows each package policy before and after. Nothing but the version of the package
// changes: the variables of packages are not known here.
func (s *Server) previewPackagePolicyUpgrades(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"packagePolicyIds": list(str()), "packageVersion": optional(str())}.object("packagePolicyIds"))
	if err != nil {
		return nil, err
	}
	previews := []map[string]any{}
	for _, id := range texts(body["packagePolicyIds"]) {
		o, err := s.findPackagePolicy(c, id)
		if err != nil {
			return nil, err
		}
		before := s.viewPackagePolicy(c, o, nil)
		after := merged(before, map[string]any{"errors": []any{}})
		delete(after, "id")
		after["package"] = s.upgradedPackage(o, text(body["packageVersion"]))
		inputs := fullInputs(o, o, "default")
		previews = append(previews, map[string]any{
			"name": o.Attributes["name"], "diff": []any{before, after}, "agent_diff": []any{inputs}, "hasErrors": false,
		})
	}
	return ok(previews), nil
}
