package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// connectorLives leads connectors of several types through their lives. None of them is told to act but the one that
// writes a line into Kibana's own log.
func connectorLives(ctx context.Context, s *Scene) error {
	s.connectorTypes(ctx)
	log := scoped.ConnectorRequest{Name: s.Name("log"), ConnectorTypeID: connectors.ConnectorTypeIDServerLog}
	made, err := get(s, "create", func() (*scoped.Connector, error) { return s.KB.Actions.Create(ctx, log) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*scoped.Connector, error) { return s.KB.Actions.Get(ctx, made.ID) })
	look(s, "rename", func() (*scoped.Connector, error) {
		return s.KB.Actions.Update(ctx, made.ID, scoped.ConnectorUpdate{Name: s.Name("renamed")})
	})
	look(s, "execute", func() (*scoped.ConnectorExecution, error) {
		return s.KB.Actions.Execute(ctx, made.ID, map[string]any{"message": "a line from the live suite of kibana-go", "level": "info"})
	})
	look(s, "execute with wrong parameters", func() (*scoped.ConnectorExecution, error) {
		return s.KB.Actions.Execute(ctx, made.ID, map[string]any{"nonsense": 1})
	})
	look(s, "list", func() ([]scoped.Connector, error) { return s.KB.Actions.List(ctx) })
	id := s.UUID("chosen")
	look(s, "create with an id", func() (*scoped.Connector, error) { return s.KB.Actions.CreateWithID(ctx, id, log) })
	look(s, "create with the id again", func() (*scoped.Connector, error) { return s.KB.Actions.CreateWithID(ctx, id, log) })
	s.wrongConnectors(ctx, made.ID)
	s.Try("delete", func() error { return s.KB.Actions.Delete(ctx, made.ID) })
	s.Try("delete again", func() error { return s.KB.Actions.Delete(ctx, made.ID) })
	look(s, "get after that", func() (*scoped.Connector, error) { return s.KB.Actions.Get(ctx, made.ID) })
	look(s, "update after that", func() (*scoped.Connector, error) {
		return s.KB.Actions.Update(ctx, made.ID, scoped.ConnectorUpdate{Name: "x"})
	})
	look(s, "execute after that", func() (*scoped.ConnectorExecution, error) {
		return s.KB.Actions.Execute(ctx, made.ID, map[string]any{"message": "x"})
	})
	return nil
}

// connectorTypes makes connectors whose counterparts are never asked for anything.
func (s *Scene) connectorTypes(ctx context.Context) {
	for _, c := range []struct {
		typ             string
		config, secrets map[string]any
	}{
		{".webhook", map[string]any{"url": "https://hooks.example.com", "method": "post", "hasAuth": true}, map[string]any{"user": "u", "password": "p"}},
		{".index", map[string]any{"index": s.Name("index")}, nil},
		{".slack", nil, map[string]any{"webhookUrl": "https://hooks.slack.com/services/a/b/c"}},
		{".email", map[string]any{"service": "other", "host": "mail.example.com", "port": 25, "from": "a@example.com", "hasAuth": false}, nil},
		{".pagerduty", nil, map[string]any{"routingKey": "k"}},
		{".teams", nil, map[string]any{"webhookUrl": "https://example.webhook.office.com/a"}},
		{".jira", map[string]any{"apiUrl": "https://jira.example.com", "projectKey": "K"}, map[string]any{"email": "a@example.com", "apiToken": "t"}},
		{".opsgenie", map[string]any{"apiUrl": "https://api.opsgenie.com"}, map[string]any{"apiKey": "k"}},
	} {
		request := scoped.ConnectorRequest{Name: s.Name(c.typ), ConnectorTypeID: scoped.ConnectorTypeID(c.typ)}
		if c.config != nil {
			request.Config = connectors.ConfigFrom(c.config)
		}
		if c.secrets != nil {
			request.Secrets = connectors.SecretsFrom(c.secrets)
		}
		look(s, "create "+c.typ, func() (*scoped.Connector, error) { return s.KB.Actions.Create(ctx, request) })
	}
}

func (s *Scene) wrongConnectors(ctx context.Context, id string) {
	const path = "/api/actions/connector"
	config := map[string]any{"url": "https://hooks.example.com"}
	for _, wrong := range []struct {
		step, method, path string
		members            map[string]any
	}{
		{"an unknown type", http.MethodPost, path, map[string]any{"name": "x", "connector_type_id": ".nope"}},
		{"no name", http.MethodPost, path, map[string]any{"connector_type_id": ".server-log"}},
		{"an unknown member", http.MethodPost, path, map[string]any{"name": "x", "connector_type_id": ".server-log", "nonsense": 1}},
		{"a config without what it needs", http.MethodPost, path, map[string]any{"name": "x", "connector_type_id": ".webhook", "config": map[string]any{}}},
		{"a config of the wrong type", http.MethodPost, path, map[string]any{"name": "x", "connector_type_id": ".webhook", "config": "none"}},
		{"secrets that are missing", http.MethodPost, path, map[string]any{"name": "x", "connector_type_id": ".webhook", "config": config}},
		{"an update with a type", http.MethodPut, path + "/" + id, map[string]any{"name": "x", "connector_type_id": ".webhook"}},
		{"an execution without parameters", http.MethodPost, path + "/" + id + "/_execute", map[string]any{}},
	} {
		s.raw(ctx, wrong.step, wrong.method, wrong.path, wrong.members)
	}
	s.raw(ctx, "an id that is no UUID", http.MethodPost, path+"/Not_A_UUID", map[string]any{"name": "x", "connector_type_id": ".server-log"})
}
