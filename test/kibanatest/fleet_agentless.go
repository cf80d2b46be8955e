package kibanatest

import (
	"fmt"
	"net/http"
)

// createAgentlessPolicy refuses: only Elastic can run what needs no agents.
func (s *Server) createAgentlessPolicy(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"format": inputsFormat()}); err != nil {
		return nil, err
	}
	f := simplifiedPackagePolicy()
	for _, key := range []string{"policy_id", "policy_ids", "spaceIds", "output_id"} {
		delete(f, key)
	}
	if _, err := c.bodyAs(f.object("id", "name")); err != nil {
		return nil, err
	}
	return nil, fail(http.StatusBadRequest,
		"Error creating agentless policy: supports_agentless is only allowed in serverless and cloud environments that support the agentless feature")
}

func (s *Server) deleteAgentlessPolicy(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"force": optional(boolean())}); err != nil {
		return nil, err
	}
	if s.refusesSlashes() { // from 9.5 on
		return nil, fail(http.StatusNotFound, fmt.Sprintf("Agentless policy %s not found", c.vars["policyId"]))
	}
	return nil, fail(http.StatusNotFound, "No agentless package policies found for policy "+c.vars["policyId"])
}
