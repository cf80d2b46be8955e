package scoped

import "github.com/kibana-go/kibana-go/gen/connectors"

// ConnectorTypeID names a type of connector. Types that the constants do not know may be used too.
type ConnectorTypeID = connectors.ConnectorTypeID

// The types of connectors that come with Kibana.
const (
	BedrockConnector                   = connectors.ConnectorTypeIDBedrock                   // .bedrock
	CasesConnector                     = connectors.ConnectorTypeIDCases                     // .cases
	CasesWebhookConnector              = connectors.ConnectorTypeIDCasesWebhook              // .cases-webhook
	CrowdStrikeConnector               = connectors.ConnectorTypeIDCrowdStrike               // .crowdstrike
	D3SecurityConnector                = connectors.ConnectorTypeIDD3Security                // .d3security
	EmailConnector                     = connectors.ConnectorTypeIDEmail                     // .email
	GeminiConnector                    = connectors.ConnectorTypeIDGemini                    // .gemini
	OpenAIConnector                    = connectors.ConnectorTypeIDOpenAI                    // .gen-ai
	IndexConnector                     = connectors.ConnectorTypeIDIndex                     // .index
	InferenceConnector                 = connectors.ConnectorTypeIDInference                 // .inference
	JiraConnector                      = connectors.ConnectorTypeIDJira                      // .jira
	JiraServiceManagementConnector     = connectors.ConnectorTypeIDJiraServiceManagement     // .jira-service-management
	MicrosoftDefenderEndpointConnector = connectors.ConnectorTypeIDMicrosoftDefenderEndpoint // .microsoft_defender_endpoint
	ObservabilityAIAssistantConnector  = connectors.ConnectorTypeIDObservabilityAIAssistant  // .observability-ai-assistant
	OpsgenieConnector                  = connectors.ConnectorTypeIDOpsgenie                  // .opsgenie
	PagerDutyConnector                 = connectors.ConnectorTypeIDPagerDuty                 // .pagerduty
	ResilientConnector                 = connectors.ConnectorTypeIDResilient                 // .resilient
	SentinelOneConnector               = connectors.ConnectorTypeIDSentinelOne               // .sentinelone
	ServerLogConnector                 = connectors.ConnectorTypeIDServerLog                 // .server-log
	ServiceNowITSMConnector            = connectors.ConnectorTypeIDServiceNowITSM            // .servicenow
	ServiceNowITOMConnector            = connectors.ConnectorTypeIDServiceNowITOM            // .servicenow-itom
	ServiceNowSecOpsConnector          = connectors.ConnectorTypeIDServiceNowSecOps          // .servicenow-sir
	SlackConnector                     = connectors.ConnectorTypeIDSlack                     // .slack
	SlackAPIConnector                  = connectors.ConnectorTypeIDSlackAPI                  // .slack_api
	SwimlaneConnector                  = connectors.ConnectorTypeIDSwimlane                  // .swimlane
	TeamsConnector                     = connectors.ConnectorTypeIDTeams                     // .teams
	TheHiveConnector                   = connectors.ConnectorTypeIDTheHive                   // .thehive
	TinesConnector                     = connectors.ConnectorTypeIDTines                     // .tines
	TorqConnector                      = connectors.ConnectorTypeIDTorq                      // .torq
	WebhookConnector                   = connectors.ConnectorTypeIDWebhook                   // .webhook
	XMattersConnector                  = connectors.ConnectorTypeIDXMatters                  // .xmatters
	XSOARConnector                     = connectors.ConnectorTypeIDXSOAR                     // .xsoar
)
