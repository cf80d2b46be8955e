package kibanatest

import (
	"fmt"
	"maps"
	"slices"
)

// connectorType is a kind of connector: what it needs to be set up, and what it needs to run.
type connectorType struct {
	id, name string
	license  string
	features []string // the parts of Kibana that can use it
	system   bool

	config, secrets schema
	together        func(config, secrets map[string]any) string // complains of config and secrets that do not go together
	params          schema
	run             func(*execution) any // the data of a successful run
}

// connectorTypes are those that Kibana registered in late 2025.
func connectorTypes() map[string]*connectorType {
	alerting := []string{"alerting", "uptime", "siem"}
	cases := []string{"alerting", "cases", "uptime", "siem"}
	response := []string{"siem", "endpointSecurity"}
	ai := []string{"generativeAIForSecurity", "generativeAIForObservability", "generativeAIForSearchPlayground", "siem"}
	types := []*connectorType{
		{id: ".bedrock", name: "Amazon Bedrock", license: "enterprise", features: ai},
		{id: ".cases", name: "Cases", license: "platinum", features: []string{"alerting", "uptime", "siem"}, system: true},
		{id: ".cases-webhook", name: "Webhook - Case Management", license: "gold", features: []string{"cases"}},
		{id: ".crowdstrike", name: "CrowdStrike", license: "enterprise", features: response},
		{id: ".d3security", name: "D3 Security", license: "gold", features: alerting},
		{id: ".email", name: "Email", license: "gold", features: alerting},
		{id: ".gemini", name: "Google Gemini", license: "enterprise", features: ai},
		{id: ".gen-ai", name: "OpenAI", license: "enterprise", features: ai},
		{id: ".index", name: "Index", license: "basic", features: alerting},
		{id: ".inference", name: "AI Connector", license: "enterprise", features: ai},
		{id: ".jira", name: "Jira", license: "gold", features: cases},
		{id: ".jira-service-management", name: "Jira Service Management", license: "platinum", features: alerting},
		{id: ".microsoft_defender_endpoint", name: "Microsoft Defender for Endpoint", license: "enterprise", features: response},
		{id: ".observability-ai-assistant", name: "Observability AI Assistant", license: "enterprise", features: []string{"alerting"}},
		{id: ".opsgenie", name: "Opsgenie", license: "platinum", features: alerting},
		{id: ".pagerduty", name: "PagerDuty", license: "gold", features: alerting},
		{id: ".resilient", name: "IBM Resilient", license: "platinum", features: cases},
		{id: ".sentinelone", name: "SentinelOne", license: "enterprise", features: response},
		{id: ".server-log", name: "Server log", license: "basic", features: []string{"alerting", "uptime"}},
		{id: ".servicenow", name: "ServiceNow ITSM", license: "platinum", features: cases},
		{id: ".servicenow-itom", name: "ServiceNow ITOM", license: "platinum", features: alerting},
		{id: ".servicenow-sir", name: "ServiceNow SecOps", license: "platinum", features: cases},
		{id: ".slack", name: "Slack", license: "gold", features: alerting},
		{id: ".slack_api", name: "Slack API", license: "gold", features: alerting},
		{id: ".swimlane", name: "Swimlane", license: "gold", features: cases},
		{id: ".teams", name: "Microsoft Teams", license: "gold", features: alerting},
		{id: ".thehive", name: "TheHive", license: "platinum", features: cases},
		{id: ".tines", name: "Tines", license: "gold", features: alerting},
		{id: ".torq", name: "Torq", license: "gold", features: alerting},
		{id: ".webhook", name: "Webhook", license: "gold", features: alerting},
		{id: ".xmatters", name: "xMatters", license: "gold", features: alerting},
		{id: ".xsoar", name: "XSOAR", license: "platinum", features: alerting},
	}
	byID := make(map[string]*connectorType, len(types))
	for _, t := range types {
		t.settings()
		t.actions()
		byID[t.id] = t
	}
	return byID
}

func notRegistered(typeID string) string {
	return fmt.Sprintf(`Action type "%s" is not registered.`, typeID)
}

func (t *connectorType) json() map[string]any {
	return map[string]any{
		"id": t.id, "name": t.name, "enabled": true, "enabled_in_config": true, "enabled_in_license": true,
		"minimum_license_required": t.license, "supported_feature_ids": t.features,
		"is_system_action_type": t.system, "is_deprecated": false,
	}
}

// listConnectorTypes leaves out the system types, as Kibana's public route does.
func (s *Server) listConnectorTypes(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"feature_id": optional(str())})
	if err != nil {
		return nil, err
	}
	feature, filtered := query["feature_id"].(string)
	out := []any{}
	for _, id := range slices.Sorted(maps.Keys(s.connectorTypes)) {
		t := s.connectorTypes[id]
		if !t.system && (!filtered || slices.Contains(t.features, feature)) {
			out = append(out, t.json())
		}
	}
	return ok(out), nil
}
