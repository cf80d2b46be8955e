package kibanatest

import (
	"net/http"
	"slices"
	"strings"
)

// connectorObject is the saved object type that connectors are stored as.
const connectorObject = "action"

// connector is a connector as the API sees it: a stored one, or one that lives in Kibana's configuration.
type connector struct {
	ID, Name, Type string
	Config         map[string]any
	Secrets        map[string]any
	MissingSecrets bool
	Preconfigured  bool
	System         bool
}

// systemConnectors come with Kibana, one for each system type.
func systemConnectors() []*connector {
	return []*connector{{ID: "system-connector-.cases", Name: "Cases", Type: ".cases", System: true}}
}

func (k *connector) json() map[string]any {
	out := map[string]any{
		"id": k.ID, "name": k.Name, "connector_type_id": k.Type,
		"is_preconfigured": k.Preconfigured, "is_system_action": k.System,
		"is_deprecated": false, "is_connector_type_deprecated": false,
	}
	if !k.Preconfigured {
		out["config"] = k.Config
		out["is_missing_secrets"] = k.MissingSecrets
		out["is_deprecated"] = k.deprecated()
	}
	return out
}

// deprecated is said of ServiceNow connectors that do not use Elastic's application.
func (k *connector) deprecated() bool {
	return (k.Type == ".servicenow" || k.Type == ".servicenow-sir") && k.Config["usesTableApi"] != false
}

func (k *connector) object() *object {
	return &object{Type: connectorObject, ID: k.ID, secrets: k.Secrets, Attributes: k.attributes()}
}

func (k *connector) attributes() map[string]any {
	return map[string]any{
		"actionTypeId": k.Type, "name": k.Name, "config": k.Config, "isMissingSecrets": k.MissingSecrets,
	}
}

func connectorOf(o *object) *connector {
	return &connector{
		ID: o.ID, Type: text(o.Attributes["actionTypeId"]), Name: text(o.Attributes["name"]), Secrets: o.secrets,
		Config: record(o.Attributes["config"]), MissingSecrets: o.Attributes["isMissingSecrets"] == true,
	}
}

// fixedConnector finds a connector that is not stored, or nil.
func (s *Server) fixedConnector(id string) *connector {
	for _, k := range s.fixed {
		if k.ID == id {
			return k
		}
	}
	return nil
}

// settingsSchema accepts config and secrets of any type: an object without blank strings.
func settingsSchema() schema {
	return byDefault(map[string]any{}, dict(anything().and(refuseBlanks)))
}

// refuseBlanks looks for blank strings, however deep. Kibana's text names neither their place nor how many spaces
// they have.
func refuseBlanks(path string, v any) error {
	blank := func(leaf any) bool {
		t, isText := leaf.(string)
		return isText && strings.TrimSpace(t) == ""
	}
	if slices.ContainsFunc(leaves(v), blank) {
		return complain(path, "value '' is not valid")
	}
	return nil
}

// configured makes a connector of a body, if its config and secrets suit the type.
func (t *connectorType) configured(given map[string]any) (*connector, error) {
	k := &connector{Type: t.id, Name: text(given["name"])}
	var err error
	if k.Config, err = t.validate("config", t.config, given["config"]); err != nil {
		return nil, err
	}
	if k.Secrets, err = t.validate("secrets", t.secrets, given["secrets"]); err != nil {
		return nil, err
	}
	if t.together != nil {
		if complaint := t.together(k.Config, k.Secrets); complaint != "" {
			return nil, fail(http.StatusBadRequest, "error validating action type connector: "+complaint)
		}
	}
	return k, nil
}

func (t *connectorType) validate(what string, s schema, given any) (map[string]any, error) {
	checked, err := s("", given)
	if err != nil {
		return nil, fail(http.StatusBadRequest, "error validating action type "+what+": "+err.Error())
	}
	return record(checked), nil
}
