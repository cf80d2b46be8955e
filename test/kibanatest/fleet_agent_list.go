package kibanatest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

var agentStatuses = []string{
	"offline", "error", "online", "inactive", "enrolling", "unenrolling", "unenrolled", "updating", "degraded", "uninstalled", "orphaned",
}

func agentKuery() fleetKuery {
	return fleetKuery{types: []string{agentObject}, fields: []string{
		"id", "status", "type", "active", "enrolled_at", "unenrolled_at", "unenrollment_started_at", "upgraded_at", "upgrade_started_at",
		"upgrade_details", "policy_id", "policy_revision", "last_checkin", "last_checkin_status", "last_checkin_message", "tags", "agent",
		"local_metadata", "user_provided_metadata", "packages", "components", "unhealthy_reason", "namespaces", "updated_at",
		"access_api_key_id", "outputs", "audit_unenrolled_reason",
	}}
}

// agentsOf finds the agents of a space that a query selects, those that have left only if asked for. Newest first.
func (s *Server) agentsOf(space string, wanted *kqlNode, inactive bool) []*object {
	found := slices.DeleteFunc(s.store.list(space, agentObject), func(o *object) bool {
		if !inactive && o.Attributes["active"] != true {
			return true
		}
		return !wanted.matches(func(field string) []any {
			if field == "status" {
				return []any{agentStatus(o)}
			}
			return fleetField(o, field)
		})
	})
	slices.SortStableFunc(found, func(a, b *object) int {
		return cmp.Or(cmp.Compare(text(b.Attributes["enrolled_at"]), text(a.Attributes["enrolled_at"])), cmp.Compare(a.ID, b.ID))
	})
	return found
}

func (s *Server) listAgents(c *call) (*reply, error) {
	more := fields{"page": optional(number()), "showAgentless": byDefault(true, boolean())}
	for _, flag := range []string{"showInactive", "withMetrics", "showUpgradeable", "getStatusSummary"} {
		more[flag] = byDefault(false, boolean())
	}
	more["openPit"] = optional(boolean())
	for _, key := range []string{"searchAfter", "pitId", "pitKeepAlive"} {
		more[key] = optional(str())
	}
	query, err := c.queryAs(fleetPaging(more))
	if err != nil {
		return nil, err
	}
	wanted, err := agentKuery().parse(query)
	if err != nil {
		return nil, err
	}
	after, err := agentWindow(query)
	if err != nil {
		return nil, err
	}
	found := s.agentsOf(c.space, wanted, query["showInactive"] == true)
	if field := text(query["sortField"]); field != "" && field != "enrolled_at" {
		sortFleet(merged(query, map[string]any{"sortOrder": cmp.Or(text(query["sortOrder"]), "desc")}), found)
	} else if query["sortOrder"] == "asc" {
		slices.Reverse(found)
	}
	return ok(s.agentPage(c, query, found, after)), nil
}

// agentWindow refuses queries that contradict themselves, and returns the id of the agent to begin after.
func agentWindow(query map[string]any) (string, error) {
	page, paged := query["page"].(float64)
	size, _ := query["perPage"].(float64)
	keepAlive := text(query["pitKeepAlive"]) != ""
	inPIT := query["openPit"] == true || text(query["pitId"]) != ""
	switch {
	case query["openPit"] == true && text(query["pitId"]) != "":
		return "", complain("request query", "You cannot request to open a new point-in-time with an existing pitId")
	case inPIT && !keepAlive:
		return "", complain("request query", "You must provide pitKeepAlive when using point-in-time parameters")
	case max(page, 1)*size > maxResultWindow:
		return "", complain("request query", "You cannot use page and perPage page over %d agents", maxResultWindow)
	}
	source := text(query["searchAfter"])
	if source == "" {
		return "", nil
	}
	if paged {
		return "", complain("request query", "You cannot use page parameter when using searchAfter")
	}
	var after []any
	if json.Unmarshal([]byte(source), &after) != nil || len(after) == 0 {
		return "", complain("request query", "searchAfter must be a non-empty array")
	}
	return text(after[len(after)-1]), nil
}

// agentPage is a page of agents, each with where it stands in the order.
func (s *Server) agentPage(c *call, query map[string]any, found []*object, after string) map[string]any {
	total := len(found)
	if at := slices.IndexFunc(found, func(o *object) bool { return o.ID == after }); after != "" && at >= 0 {
		found = found[at+1:]
	}
	if query["page"] == nil {
		query["page"] = 1.0
	}
	page := fleetPage(query, found, func(o *object) map[string]any {
		shown := s.viewAgent(c, o)
		enrolled, _ := dateMillis(o.Attributes["enrolled_at"])
		shown["sort"] = []any{enrolled, o.ID}
		return shown
	})
	page["total"] = total
	items, _ := page["items"].([]map[string]any)
	if len(items) > 0 {
		if last, err := encodeLines(items[len(items)-1]["sort"]); err == nil {
			page["nextSearchAfter"] = string(last)
		}
	}
	if id := text(query["pitId"]); query["openPit"] == true || id != "" {
		page["pit"] = cmp.Or(id, randomText(24))
	}
	if query["getStatusSummary"] == true {
		page["statusSummary"] = agentSummary(found)
	}
	return page
}

// agentSummary counts agents by their status.
func agentSummary(agents []*object) map[string]int {
	counts := make(map[string]int, len(agentStatuses))
	for _, status := range agentStatuses {
		counts[status] = 0
	}
	for _, o := range agents {
		counts[agentStatus(o)]++
	}
	return counts
}

func (s *Server) listAgentTags(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"kuery": optional(str()), "showInactive": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	wanted, err := agentKuery().parse(query)
	if err != nil {
		return nil, err
	}
	var tags []string
	for _, o := range s.agentsOf(c.space, wanted, query["showInactive"] == true) {
		tags = append(tags, texts(o.Attributes["tags"])...)
	}
	return itemList(sortedSet(tags)), nil
}

// newestAgent is the newest version of agents that there is.
const newestAgent = "9.4.3"

// listAgentVersions has the newest patch of the releases before, as Elastic publishes them.
func (s *Server) listAgentVersions(*call) (*reply, error) {
	versions := map[string]bool{s.settings.version: true}
	for _, version := range []string{newestAgent, "9.4.2", "9.4.1", "9.4.0", "9.3.4", "9.2.8", "9.1.10", "9.0.8", "8.19.14", "8.18.8", "7.17.29"} {
		versions[version] = true
	}
	return itemList(slices.SortedFunc(maps.Keys(versions), func(a, b string) int { return compareVersions(b, a) })), nil
}

// compareVersions orders versions by their three numbers.
func compareVersions(a, b string) int { return slices.Compare(versionNumbers(a), versionNumbers(b)) }

func versionNumbers(version string) []int {
	numbers := make([]int, 3)
	bare, _, _ := strings.Cut(version, "-")
	_, _ = fmt.Sscanf(bare, "%d.%d.%d", &numbers[0], &numbers[1], &numbers[2]) // what is missing is 0
	return numbers
}

// agentSetup says what is missing. A Fleet Server is there when an agent has a policy for one.
func (s *Server) agentSetup(*call) (*reply, error) {
	missing := []any{"fleet_server"}
	for _, o := range s.store.filter(func(o *object) bool { return o.Type == agentObject && o.Attributes["active"] == true }) {
		policy, found := s.store.objects[keyOf("", agentPolicyObject, text(o.Attributes["policy_id"]))]
		if found && policy.Attributes["has_fleet_server"] == true {
			missing = []any{}
		}
	}
	return ok(map[string]any{
		"isReady": len(missing) == 0, "missing_requirements": missing, "missing_optional_features": []any{},
		"is_secrets_storage_enabled": true, "is_action_secrets_storage_enabled": true, "is_space_awareness_enabled": true,
		"package_verification_key_id": "d27d666cd88e42b4",
	}), nil
}

func (s *Server) setUpAgents(*call) (*reply, error) {
	return &reply{status: http.StatusOK, body: map[string]any{"isInitialized": true, "nonFatalErrors": []any{}}}, nil
}
