package scoped_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestConnectorTypesAreThoseOfKibana(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	listed, err := kb.Actions.ListTypes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	there := map[scoped.ConnectorTypeID]bool{scoped.CasesConnector: true} // a system action, which the list leaves out
	for _, typ := range listed {
		there[typ.ID] = true
	}
	for _, typ := range []scoped.ConnectorTypeID{
		scoped.BedrockConnector, scoped.CasesConnector, scoped.CasesWebhookConnector, scoped.CrowdStrikeConnector,
		scoped.D3SecurityConnector, scoped.EmailConnector, scoped.GeminiConnector, scoped.OpenAIConnector,
		scoped.IndexConnector, scoped.InferenceConnector, scoped.JiraConnector, scoped.JiraServiceManagementConnector,
		scoped.MicrosoftDefenderEndpointConnector, scoped.ObservabilityAIAssistantConnector, scoped.OpsgenieConnector,
		scoped.PagerDutyConnector, scoped.ResilientConnector, scoped.SentinelOneConnector, scoped.ServerLogConnector,
		scoped.ServiceNowITSMConnector, scoped.ServiceNowITOMConnector, scoped.ServiceNowSecOpsConnector,
		scoped.SlackConnector, scoped.SlackAPIConnector, scoped.SwimlaneConnector, scoped.TeamsConnector,
		scoped.TheHiveConnector, scoped.TinesConnector, scoped.TorqConnector, scoped.WebhookConnector,
		scoped.XMattersConnector, scoped.XSOARConnector,
	} {
		if !there[typ] {
			t.Errorf("%s is not listed", typ)
		}
	}
}
