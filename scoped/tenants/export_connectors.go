package tenants

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/kibana-go/kibana-go/scoped"
)

func (e *exporter) readConnectors(ctx context.Context) error {
	listed, err := e.in.Actions.List(ctx)
	if err != nil {
		return err
	}
	e.connectors, e.variables = map[string]string{}, map[string]bool{}
	taken := map[string]bool{}
	for _, c := range listed {
		if c.IsPreconfigured || c.IsSystemAction {
			continue
		}
		name := e.unique(KindConnector, c.Name, taken)
		e.connectors[c.ID] = name
		connector := Connector{Name: name, Type: c.ConnectorTypeID, Config: tidyMap(c.Config)}
		e.hide(connector.Config, name)
		names, known := secretsOf(c.ConnectorTypeID, connector.Config)
		if !known {
			e.note("connector %q: it is not known here which secrets the type %s has: add them if there are any", name, c.ConnectorTypeID)
		}
		for _, secret := range names {
			if connector.Secrets == nil {
				connector.Secrets = Secrets{}
			}
			connector.Secrets[secret] = "${env:" + e.variable(name, secret) + "}"
		}
		e.tenant.Connectors = append(e.tenant.Connectors, connector)
	}
	return nil
}

// hide puts variables in the place of what looks like a secret in the config of a connector, such as a header with a
// token or an address that lets in whoever knows it. A text that is a variable already is one, too: whoever made the
// connector would be given what the environment has under that name.
func (e *exporter) hide(value any, connector string, path ...string) any {
	switch value := value.(type) {
	case map[string]any:
		for _, key := range sortedKeys(value) {
			value[key] = e.hide(value[key], connector, append(slices.Clip(path), key)...)
		}
	case []any:
		for i, inner := range value {
			value[i] = e.hide(inner, connector, append(slices.Clip(path), strconv.Itoa(i))...)
		}
	case string:
		if slices.ContainsFunc(path, redactor.Secret) || redactor.Text(value) != value || fromEnv.Get().MatchString(value) {
			variable := e.variable(connector, strings.Join(path, "_"))
			e.note("connector %q: config.%s looks like a secret and is %s in the environment", connector, strings.Join(path, "."), variable)
			return "${env:" + variable + "}"
		}
	}
	return value
}

// variable is the name of an environment variable for a secret, such as LEAD_HOOK_PASSWORD.
func (e *exporter) variable(connector, secret string) string {
	var name strings.Builder
	lower := false // the letter before
	for i, r := range connector + "_" + secret {
		if lower && unicode.IsUpper(r) {
			name.WriteByte('_') // webhookUrl becomes WEBHOOK_URL
		}
		lower = unicode.IsLower(r)
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || i > 0 && unicode.IsDigit(r)) {
			name.WriteRune(unicode.ToUpper(r))
		} else {
			name.WriteByte('_')
		}
	}
	only := name.String()
	for n := 2; e.variables[only]; n++ {
		only = fmt.Sprintf("%s_%d", name.String(), n)
	}
	e.variables[only] = true
	return only
}

// secretsOf lists the secrets that a connector of a type needs. They are not known for types that are not listed.
func secretsOf(typ scoped.ConnectorTypeID, config map[string]any) (names []string, known bool) {
	switch typ {
	case ".index", ".server-log":
		return nil, true
	case ".webhook", ".cases-webhook", ".email":
		return basicSecrets(config)
	case ".slack", ".teams":
		return []string{"webhookUrl"}, true
	case ".slack_api", ".torq":
		return []string{"token"}, true
	case ".pagerduty":
		return []string{"routingKey"}, true
	case ".jira":
		return []string{"email", "apiToken"}, true
	case ".opsgenie", ".jira-service-management", ".thehive":
		return []string{"apiKey"}, true
	case ".servicenow", ".servicenow-sir", ".servicenow-itom":
		if config["isOAuth"] == true {
			return []string{"clientSecret", "privateKey"}, true
		}
		return []string{"username", "password"}, true
	case ".swimlane":
		return []string{"apiToken"}, true
	case ".resilient":
		return []string{"apiKeyId", "apiKeySecret"}, true
	case ".tines":
		return []string{"email", "token"}, true
	case ".bedrock":
		return []string{"accessKey", "secret"}, true
	case ".gemini":
		return []string{"credentialsJson"}, true
	case ".gen-ai":
		return []string{"apiKey"}, true
	default:
		return nil, false
	}
}

// basicSecrets are a user and a password, where the config says that there are some and of this kind.
func basicSecrets(config map[string]any) (names []string, known bool) {
	kind, _ := config["authType"].(string)
	if config["hasAuth"] == false {
		return nil, true
	}
	return []string{"user", "password"}, slices.Contains([]string{"", "webhook-authentication-basic"}, kind)
}
