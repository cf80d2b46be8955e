package kibanatest

import "fmt"

// actions gives a type the check of its params and the data of its runs.
func (t *connectorType) actions() {
	t.params = dict(anything())
	t.run = func(*execution) any { return map[string]any{} }
	switch t.id {
	case ".index":
		t.params = fields{
			"documents": list(dict(anything())), "indexOverride": nullable(str()),
		}.object()
		t.run = (*execution).indexed
	case ".server-log":
		t.params = fields{
			"message": str(), "level": byDefault("info", oneWord("trace", "debug", "info", "warn", "error", "fatal")),
		}.object("message")
		t.run = func(*execution) any { return nil }
	case ".slack":
		t.params = fields{"message": str(minLength(1))}.object()
		t.run = func(*execution) any { return map[string]any{"text": "ok"} }
	case ".teams":
		t.params = fields{"message": str(minLength(1))}.object()
		t.run = func(*execution) any { return "1" }
	case ".webhook":
		t.params = fields{"body": optional(str())}.object()
		t.run = func(*execution) any { return "ok" }
	case ".email":
		t.params, t.run = emailParams(), (*execution).emailed
	case ".pagerduty":
		t.params = pagerDutyParams()
		t.run = func(e *execution) any {
			key := text(e.params["dedupKey"])
			if key == "" {
				key = fmt.Sprintf("%032x", e.number)
			}
			return map[string]any{"status": "success", "message": "Event processed", "dedup_key": key}
		}
	default:
		t.subActions()
	}
}

// subActions is actions for the types whose params name what is to be done.
func (t *connectorType) subActions() {
	switch t.id {
	case ".slack_api":
		t.does("postMessage", "validChannelId")
		t.run = (*execution).slackAPI
	case ".jira":
		t.does("pushToService", "getIncident", "getFields", "issueTypes", "fieldsByIssueType", "issues", "issue")
		t.run = (*execution).incident
	case ".servicenow", ".servicenow-sir":
		t.does("pushToService", "getIncident", "getFields", "getChoices", "handshake", "closeIncident")
		t.run = (*execution).incident
	case ".servicenow-itom":
		t.does("addEvent", "getChoices")
		t.run = (*execution).incident
	case ".cases-webhook":
		t.does("pushToService")
		t.run = (*execution).incident
	case ".opsgenie", ".jira-service-management":
		t.does("createAlert", "closeAlert")
		t.run = func(e *execution) any {
			return map[string]any{"result": "Request will be processed", "took": 0.1, "requestId": e.uuid()}
		}
	case ".gen-ai", ".bedrock":
		t.does("run", "test", "invokeAI", "invokeStream", "invokeAsyncIterator", "getDashboard", "stream", "converse", "converseStream")
		t.run = (*execution).chat
	}
}

// does makes params of a sub-action and its own params.
func (t *connectorType) does(subActions ...string) {
	t.params = fields{
		"subAction": oneWord(subActions...), "subActionParams": byDefault(map[string]any{}, dict(anything())),
	}.object("subAction")
	if t.id == ".slack_api" {
		t.params = slackAPIParams(t.params)
	}
}

func slackAPIParams(plain schema) schema {
	own := map[string]schema{
		"postMessage": fields{
			"text": str(minLength(1)), "channels": optional(atMost(1, list(str()))), "channelIds": optional(atMost(1, list(str()))),
			"channelNames": optional(atMost(1, list(str()))),
		}.object("text"),
		"validChannelId": fields{"channelId": optional(str())}.object(),
	}
	return plain.and(func(path string, v any) error {
		params := record(v)
		checked, err := own[text(params["subAction"])](below(path, "subActionParams"), params["subActionParams"])
		params["subActionParams"] = checked
		return err
	})
}

func emailParams() schema {
	recipients := byDefault([]any{}, list(str()))
	return fields{
		"to": recipients, "cc": recipients, "bcc": recipients, "subject": str(), "message": str(),
		"messageHTML": nullable(str()), "replyTo": optional(list(str())),
		"kibanaFooterLink": optional(fields{"path": str(), "text": str()}.object()),
		"attachments":      optional(list(dict(anything()))),
	}.object("to", "cc", "bcc", "subject", "message").and(func(path string, checked any) error {
		params := record(checked)
		if len(texts(params["to"]))+len(texts(params["cc"]))+len(texts(params["bcc"])) == 0 {
			return complain(path, "no [to], [cc], or [bcc] entries")
		}
		return nil
	})
}

func pagerDutyParams() schema {
	return fields{
		"eventAction": optional(oneWord("trigger", "resolve", "acknowledge")), "dedupKey": optional(str(maxLength(255))),
		"summary": optional(str(maxLength(1024))), "source": optional(str()),
		"severity":  optional(oneWord("critical", "error", "warning", "info")),
		"timestamp": optional(str()), "component": optional(str()), "group": optional(str()), "class": optional(str()),
		"links": optional(list(fields{"href": str(), "text": str()}.object())), "customDetails": optional(dict(anything())),
	}.object("eventAction").and(func(path string, checked any) error {
		params := record(checked)
		action := text(params["eventAction"])
		if (action == "resolve" || action == "acknowledge") && params["dedupKey"] == nil {
			return complain(path, `DedupKey is required when eventAction is "%s"`, action)
		}
		return nil
	})
}
