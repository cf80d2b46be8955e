package kibanatest

import (
	"net/http"
	"slices"
)

// agentStatusRoutes are those that sum up agents.
func (s *Server) agentStatusRoutes() {
	s.fleet(http.MethodGet, "/agent_status", mayReadAgents, s.sumUpAgents)
	s.fleet(http.MethodGet, "/agent_status/data", mayReadAgents, s.incomingData)
}

func (s *Server) sumUpAgents(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"policyId": optional(str()), "policyIds": optional(oneOrMore(str())), "kuery": optional(str())})
	if err != nil {
		return nil, err
	}
	wanted, err := agentKuery().parse(query)
	if err != nil {
		return nil, err
	}
	policies := append(texts(query["policyIds"]), texts(query["policyId"])...)
	counts := agentSummary(slices.DeleteFunc(s.agentsOf(c.space, wanted, true), func(o *object) bool {
		return len(policies) > 0 && !slices.Contains(policies, text(o.Attributes["policy_id"]))
	}))
	results := map[string]int{"events": 0, "other": counts["updating"] + counts["enrolling"] + counts["unenrolling"]}
	for _, status := range []string{"online", "error", "offline", "inactive", "unenrolled", "uninstalled", "orphaned", "updating"} {
		results[status] = counts[status]
	}
	results["updating"] += counts["unenrolling"]
	for status, count := range counts {
		results["all"] += count
		if !slices.Contains([]string{"inactive", "unenrolled", "uninstalled"}, status) {
			results["active"] += count
		}
	}
	return ok(map[string]any{"results": results}), nil
}

// incomingData finds none: nothing is ever sent.
func (s *Server) incomingData(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"agentsIds": required(oneOrMore(str())), "pkgName": optional(str()), "pkgVersion": optional(str()), "previewData": byDefault(false, boolean()),
	})
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"dataPreview": []any{}, "items": each(texts(query["agentsIds"]), func(id string) map[string]any {
		return map[string]any{id: map[string]any{"data": false}}
	})}), nil
}
