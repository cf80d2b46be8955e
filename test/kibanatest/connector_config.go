package kibanatest

import "net/url"

// settings gives a type the checks of its config and secrets. Types that are not listed take any object.
func (t *connectorType) settings() {
	t.config, t.secrets = dict(anything()), dict(anything())
	nothing := fields{}.object()
	switch t.id {
	case ".index":
		t.secrets = nothing
		t.config = fields{
			"index": str(), "refresh": byDefault(false, boolean()), "executionTimeField": nullable(str()),
		}.object("index")
	case ".server-log":
		t.config, t.secrets = nothing, nothing
	case ".slack", ".teams":
		t.config = nothing
		t.secrets = fields{"webhookUrl": str(hostIn(t.id[1:]))}.object()
	case ".slack_api":
		channel := fields{"id": str(minLength(1)), "name": str(minLength(1))}.object()
		t.config = fields{"allowedChannels": optional(list(channel))}.object()
		t.secrets = fields{"token": str(minLength(1))}.object()
	case ".webhook":
		t.config = authConfig(fields{
			"url": str(webhookURL), "method": byDefault("post", oneWord("post", "put", "patch", "get", "delete")),
			"headers": nullable(dict(str())),
		}).object("url")
		t.secrets, t.together = authSecrets(), authComplaint
	case ".cases-webhook":
		t.config = authConfig(casesWebhookConfig()).object()
		t.secrets, t.together = authSecrets(), authComplaint
	case ".email":
		t.config, t.secrets, t.together = emailConfig(), emailSecrets(), emailComplaint
	case ".pagerduty":
		t.config = fields{"apiUrl": nullable(str())}.object()
		t.secrets = fields{"routingKey": str()}.object()
	case ".jira":
		t.config = fields{"apiUrl": str(), "projectKey": str()}.object()
		t.secrets = fields{"email": str(), "apiToken": str()}.object("email")
	case ".opsgenie", ".jira-service-management":
		t.config = fields{"apiUrl": str()}.object()
		t.secrets = fields{"apiKey": str()}.object()
	case ".servicenow", ".servicenow-sir", ".servicenow-itom":
		t.config, t.secrets, t.together = serviceNowConfig(t.id != ".servicenow-itom"), serviceNowSecrets(), serviceNowComplaint
	case ".gen-ai":
		t.config = openAIConfig()
		t.secrets = fields{
			"apiKey": optional(str()), "caData": optional(str()), "certificateData": optional(str()), "privateKeyData": optional(str()),
		}.object()
		t.together = openAIComplaint
	case ".bedrock":
		t.config = fields{
			"apiUrl": str(), "defaultModel": byDefault("us.anthropic.claude-sonnet-4-5-20250929-v1:0", str()),
			"contextWindowLength": optional(number()), "temperature": optional(number()),
		}.object()
		t.secrets = fields{"accessKey": str(), "secret": str()}.object()
	}
}

// hostIn wants a URL with a host.
func hostIn(connector string) func(string) string {
	return func(text string) string {
		if u, err := url.Parse(text); err == nil && u.Host != "" {
			return ""
		}
		return "error configuring " + connector + " action: unable to parse host name from webhookUrl"
	}
}

func webhookURL(text string) string {
	if u, err := url.Parse(text); err == nil && u.Scheme != "" && u.Host != "" {
		return ""
	}
	return "error configuring webhook action: unable to parse url: TypeError: Invalid URL"
}

// authConfig adds what the connectors share that sign in with a password or a certificate.
func authConfig(own fields) fields {
	own["hasAuth"] = byDefault(true, boolean())
	own["authType"] = byDefault("webhook-authentication-basic", oneOf(literal("webhook-authentication-basic"),
		literal("webhook-authentication-ssl"), literal("webhook-oauth2-client-credentials"), literal(nil)))
	own["certType"] = optional(oneWord("ssl-crt-key", "ssl-pfx"))
	own["ca"] = optional(str())
	own["verificationMode"] = optional(oneWord("none", "certificate", "full"))
	return own
}

func authSecrets() schema {
	return fields{
		"user": nullable(str()), "password": nullable(str()),
		"crt": nullable(str()), "key": nullable(str()), "pfx": nullable(str()),
	}.object()
}

func authComplaint(config, secrets map[string]any) string {
	has := func(key string) bool { return secrets[key] != nil }
	switch {
	case config["hasAuth"] == false,
		has("user") && has("password"),
		has("crt") && has("key"),
		has("pfx"):
		return ""
	}
	return "must specify one of the following schemas: user and password; crt and key (with optional password); or pfx (with optional password)"
}

func casesWebhookConfig() fields {
	method := func(fallback string) schema { return byDefault(fallback, oneWord("post", "put", "patch")) }
	return fields{
		"createIncidentUrl": str(), "createIncidentMethod": method("post"), "createIncidentJson": str(),
		"createIncidentResponseKey": str(),
		"getIncidentUrl":            str(), "getIncidentResponseExternalTitleKey": str(), "viewIncidentUrl": str(),
		"updateIncidentUrl": str(), "updateIncidentMethod": method("put"), "updateIncidentJson": str(),
		"createCommentUrl": nullable(str()), "createCommentMethod": byDefault("put", nullable(method("put"))), "createCommentJson": nullable(str()),
		"headers": nullable(dict(str())),
	}
}

func emailConfig() schema {
	return fields{
		"service": byDefault("other", str()), "from": str(), "host": nullable(str()), "port": nullable(number()),
		"secure": nullable(boolean()), "hasAuth": byDefault(true, boolean()),
		"tenantId": nullable(str()), "clientId": nullable(str()), "oauthTokenUrl": nullable(str()),
	}.object().and(func(path string, checked any) error {
		config := record(checked)
		var needed []string
		switch config["service"] {
		case "other":
			if config["host"] == nil && config["port"] == nil {
				return complain(path, "[host]/[port] is required")
			}
			needed = []string{"host", "port"}
		case "exchange_server":
			needed = []string{"clientId", "tenantId"}
		}
		for _, key := range needed {
			if config[key] == nil {
				return complain(path, "[%s] is required", key)
			}
		}
		return nil
	})
}

func emailSecrets() schema {
	return fields{"user": nullable(str()), "password": nullable(str()), "clientSecret": nullable(str())}.object()
}

func emailComplaint(config, secrets map[string]any) string {
	needed := []string{"user", "password"}
	switch {
	case config["service"] == "exchange_server":
		needed = []string{"clientSecret"}
	case config["hasAuth"] == false:
		needed = nil
	}
	for _, key := range needed {
		if secrets[key] == nil {
			return "[" + key + "] is required"
		}
	}
	return ""
}

func serviceNowConfig(tables bool) schema {
	f := fields{
		"apiUrl": str(), "isOAuth": byDefault(false, boolean()),
		"clientId": nullable(str()), "userIdentifierValue": nullable(str()), "jwtKeyId": nullable(str()),
	}
	if tables {
		f["usesTableApi"] = byDefault(true, boolean())
	}
	return f.object()
}

func serviceNowSecrets() schema {
	return fields{
		"username": nullable(str()), "password": nullable(str()),
		"clientSecret": nullable(str()), "privateKey": nullable(str()), "privateKeyPassword": nullable(str()),
	}.object()
}

func serviceNowComplaint(config, secrets map[string]any) string {
	complaint := func(values map[string]any, oauth string, keys ...string) string {
		for _, key := range keys {
			if values[key] == nil {
				return key + " must be provided when isOAuth = " + oauth
			}
		}
		return ""
	}
	if config["isOAuth"] == false {
		return complaint(secrets, "false", "password", "username")
	}
	if text := complaint(config, "true", "clientId", "userIdentifierValue", "jwtKeyId"); text != "" {
		return text
	}
	return complaint(secrets, "true", "clientSecret", "privateKey")
}

func openAIConfig() schema {
	common := func(provider string) fields {
		return fields{
			"apiProvider": literal(provider), "apiUrl": str(), "headers": optional(dict(str())),
			"contextWindowLength": optional(number()), "temperature": optional(number()),
		}
	}
	openAI, other := common("OpenAI"), common("Other")
	openAI["defaultModel"], openAI["organizationId"], openAI["projectId"] = optional(str()), optional(str()), optional(str())
	other["defaultModel"], other["verificationMode"] = str(), optional(oneWord("full", "certificate", "none"))
	other["enableNativeFunctionCalling"] = optional(boolean())
	return oneOf(common("Azure OpenAI").object("apiProvider"), openAI.object("apiProvider"), other.object("apiProvider"))
}

func openAIComplaint(config, secrets map[string]any) string {
	if secrets["apiKey"] != nil || config["apiProvider"] == "Other" && secrets["certificateData"] != nil {
		return ""
	}
	return "[apiKey]: expected value of type [string] but got [undefined]"
}
