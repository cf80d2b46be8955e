package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

var outputKindOf = sharedKind{object: outputObject, missing: "Output %s not found"}

func (s *Server) fleetOutputRoutes() {
	const one = "/outputs/{id}"
	s.fleet(http.MethodGet, "/outputs", mayReadSettings, s.listed(outputKindOf))
	s.fleet(http.MethodPost, "/outputs", mayWriteSettings, s.createOutput)
	s.fleet(http.MethodGet, one, mayReadSettings, s.got(outputKindOf))
	s.fleet(http.MethodPut, one, mayWriteSettings, s.updateOutput)
	s.fleet(http.MethodDelete, one, mayWriteSettings, s.deleteOutput)
	s.fleet(http.MethodGet, one+"/health", mayReadSettings, s.getOutputHealth)
	s.fleet(http.MethodPost, "/logstash_api_keys", mayWriteSettings, s.createLogstashKey)
	s.fleet(http.MethodGet, "/remote_synced_integrations/status", mayReadSettings, s.getSyncStatus)
	s.fleet(http.MethodGet, "/remote_synced_integrations/{id}/remote_status", mayReadSettings, s.getRemoteSyncStatus)
}

func (s *Server) createOutput(c *call) (*reply, error) {
	given, err := c.bodyObject(outputSchema(true))
	if err != nil {
		return nil, err
	}
	s.setUpFleet()
	if err := s.checkOutput(given, given); err != nil {
		return nil, err
	}
	completeOutput(given)
	keepSecrets(given)
	made, err := s.made(outputKindOf, given)
	if err != nil {
		return nil, err
	}
	s.moveOutputFlags(made.ID, given)
	return item(shownItem(made)), nil
}

// updateOutput changes what the body names, and gives the policies that depend on the output a new revision.
func (s *Server) updateOutput(c *call) (*reply, error) {
	change, err := c.bodyObject(outputSchema(false))
	if err != nil {
		return nil, err
	}
	delete(change, "id")
	old, err := s.stored(outputKindOf, c.vars["id"])
	if err != nil {
		return nil, err
	}
	if err := refuseOutputChange(old, change); err != nil {
		return nil, err
	}
	whole := shownItem(old)
	maps.Copy(whole, change)
	if err := s.checkOutput(change, whole); err != nil {
		return nil, err
	}
	changed := old.clone()
	if was := old.Attributes["type"]; was != whole["type"] {
		leaveType(changed.Attributes, text(was))
	}
	maps.Copy(changed.Attributes, change)
	completeOutput(changed.Attributes)
	keepSecrets(changed.Attributes)
	stored := s.store.put(changed)
	s.moveOutputFlags(stored.ID, change)
	s.bumpPolicies(func(policy *object) bool { return usesOutput(policy, stored) })
	return item(shownItem(stored)), nil
}

// refuseOutputChange keeps changes from outputs of the configuration, and the flags of a default where they are.
func refuseOutputChange(old *object, change map[string]any) error {
	if old.Attributes["is_preconfigured"] == true {
		editable := texts(old.Attributes["allow_edit"])
		for _, key := range slices.Sorted(maps.Keys(change)) {
			if !slices.Contains(editable, key) && fmt.Sprint(change[key]) != fmt.Sprint(old.Attributes[key]) {
				return fail(http.StatusBadRequest, fmt.Sprintf(
					"Preconfigured output %s %s cannot be updated outside of kibana config file.", old.ID, key))
			}
		}
	}
	for _, flag := range outputFlags() {
		if old.Attributes[flag] == true && change[flag] == false {
			return fail(http.StatusBadRequest, fmt.Sprintf("Default output %s cannot be set to is_default=false or "+
				"is_default_monitoring=false manually. Make another output the default first.", old.ID))
		}
	}
	return nil
}

func outputFlags() []string { return []string{"is_default", "is_default_monitoring"} }

// moveOutputFlags takes the flags that an output has got from the others.
func (s *Server) moveOutputFlags(id string, given map[string]any) {
	for _, flag := range outputFlags() {
		if given[flag] == true {
			s.takeFlag(outputKindOf, flag, id)
		}
	}
}

// usesOutput tells whether a policy sends to an output, by its own choice or by default.
func usesOutput(policy, output *object) bool {
	return slices.ContainsFunc([][2]string{{"data_output_id", "is_default"}, {"monitoring_output_id", "is_default_monitoring"}},
		func(key [2]string) bool {
			chosen := text(policy.Attributes[key[0]])
			return chosen == output.ID || chosen == "" && output.Attributes[key[1]] == true
		})
}

// deleteOutput sends the policies that used the output back to the default.
func (s *Server) deleteOutput(c *call) (*reply, error) {
	o, err := s.stored(outputKindOf, c.vars["id"])
	if err != nil {
		return nil, err
	}
	switch {
	case o.Attributes["is_preconfigured"] == true:
		return nil, fail(http.StatusBadRequest, "Preconfigured output "+o.ID+" cannot be deleted outside of kibana config file.")
	case o.Attributes["is_default"] == true:
		return nil, fail(http.StatusBadRequest, "Default output "+o.ID+" cannot be deleted.")
	case o.Attributes["is_default_monitoring"] == true:
		return nil, fail(http.StatusBadRequest, "Default monitoring output "+o.ID+" cannot be deleted.")
	}
	s.forget(agentPolicyObject, o.ID, "data_output_id", "monitoring_output_id")
	s.forget(packagePolicyObject, o.ID, "output_id")
	return s.removed(o), nil
}

// getOutputHealth knows of no report: nobody sends data here.
func (s *Server) getOutputHealth(*call) (*reply, error) {
	return ok(map[string]any{"state": "UNKNOWN", "message": "", "timestamp": ""}), nil
}

func (s *Server) createLogstashKey(*call) (*reply, error) {
	return ok(map[string]any{"api_key": randomText(15) + ":" + randomText(16)}), nil
}

func (s *Server) getSyncStatus(*call) (*reply, error) {
	return ok(map[string]any{"integrations": []any{}}), nil
}

// getRemoteSyncStatus has no other cluster to ask.
func (s *Server) getRemoteSyncStatus(c *call) (*reply, error) {
	o, err := s.stored(outputKindOf, c.vars["id"])
	switch {
	case err != nil:
		return nil, err
	case o.Attributes["type"] != "remote_elasticsearch":
		return nil, fail(http.StatusBadRequest, "Output "+o.ID+" is not a remote elasticsearch output")
	case o.Attributes["sync_integrations"] != true:
		return nil, fail(http.StatusBadRequest, "Synced integrations not enabled")
	}
	return ok(map[string]any{"integrations": []any{}}), nil
}
