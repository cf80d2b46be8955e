package scoped_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// create creates a webhook connector and returns its id.
func create(t *testing.T, actions *scoped.ActionsService, name string, opts ...scoped.CallOption) string {
	t.Helper()
	made, err := actions.Create(t.Context(), webhook(name), opts...)
	if err != nil {
		t.Fatal(err)
	}
	return made.ID
}

func webhook(name string) scoped.ConnectorRequest {
	return scoped.ConnectorRequest{
		Name: name, ConnectorTypeID: scoped.WebhookConnector,
		Config:  connectors.ConfigFrom(map[string]any{"url": "https://hooks.example.com/x", "hasAuth": true}),
		Secrets: connectors.SecretsFrom(map[string]any{"user": "me", "password": "hunter2"}),
	}
}

func urlOf(c *scoped.Connector) string {
	config, err := c.Config.AsWebhookConfig()
	if err != nil {
		return ""
	}
	return config.URL
}

func TestAConnectorLives(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"), kibanatest.WithPreconfiguredConnector("log", ".server-log", "Z log"))
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	const id = "0b6c1f5e-8a1d-4f6e-9a51-6f7f6a1d2c3b"
	made, err := in.Actions.CreateWithID(ctx, id, webhook("w"))
	if err != nil || made.ID != id || made.ConnectorTypeID != scoped.WebhookConnector {
		t.Fatalf("%+v, %v", made, err)
	}
	update := scoped.ConnectorUpdate{Name: "renamed", Config: connectors.ConfigFrom(map[string]any{"url": "https://hooks.example.com/y", "hasAuth": false})}
	if got, err := in.Actions.Update(ctx, id, update); err != nil || got.Name != "renamed" {
		t.Errorf("%+v, %v", got, err)
	}
	got, err := in.Actions.Get(ctx, id)
	if err != nil || urlOf(got) != "https://hooks.example.com/y" {
		t.Errorf("%+v, %v", got, err)
	}
	list, err := in.Actions.List(ctx)
	if err != nil || len(list) != 2 || list[0].Name != "renamed" {
		t.Errorf("%+v, %v, want the connector and the preconfigured one", list, err)
	}
	if err := in.Actions.Delete(ctx, "log"); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("deleting a preconfigured connector: %v, want *BadRequestError", err)
	}
	if _, err := kb.Actions.CreateWithID(ctx, id, webhook("w")); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("an id that another space has: %v, want *ConflictError", err)
	}
	if err := in.Actions.Delete(ctx, id); err != nil {
		t.Error(err)
	}
	for _, r := range srv.Requests() {
		if r.Method != http.MethodGet && !strings.HasPrefix(r.Path, "/s/marketing/") && !strings.HasSuffix(r.Path, id) {
			t.Errorf("a write went to %s", r.Path)
		}
	}
}

func TestBadConnectorsAreRefused(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	in := scoped.InSpace("marketing")
	var argument *scoped.ArgumentError
	nameless, typeless, unsendable := webhook(""), webhook("w"), webhook("w")
	typeless.ConnectorTypeID = ""
	unsendable.Config = connectors.ConfigFrom(map[string]any{"retries": math.NaN()})
	for field, request := range map[string]scoped.ConnectorRequest{"name": nameless, "connector_type_id": typeless, "body": unsendable} {
		if _, err := kb.Actions.Create(ctx, request, in); !errors.As(err, &argument) || argument.Field != field || argument.SpaceID != "marketing" {
			t.Errorf("%s: %v, want *ArgumentError in marketing", field, err)
		}
	}
	if _, err := kb.Actions.Get(ctx, "", in); !errors.As(err, &argument) || argument.Field != "id" {
		t.Errorf("an empty id: %v, want *ArgumentError", err)
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
	unknown := webhook("w")
	unknown.ConnectorTypeID = ".webhok"
	var typed *scoped.UnknownConnectorTypeError
	_, err := kb.Actions.Create(ctx, unknown, in)
	if !errors.As(err, &typed) || typed.Type != ".webhok" || !errors.Is(err, scoped.ErrBadRequest) || !strings.HasPrefix(err.Error(), "[Space: marketing] ") {
		t.Errorf("%v, want *UnknownConnectorTypeError over *BadRequestError", err)
	}
	_, err = connectors.New(kb).CreateConnector(ctx, unknown, in)
	if typed = nil; !errors.As(err, &typed) || typed.Type != ".webhok" {
		t.Errorf("the generated client: %v, want *UnknownConnectorTypeError", err)
	}
	wrong := webhook("w")
	wrong.Config = connectors.ConfigFrom(map[string]any{"hasAuth": true})
	if _, err := kb.Actions.Create(ctx, wrong, in); !errors.Is(err, scoped.ErrBadRequest) || !strings.Contains(err.Error(), "url") {
		t.Errorf("%v, want *BadRequestError that names the key", err)
	}
}

func TestARunThatFailsIsAnErrorNextToTheResult(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{Name: "i", ConnectorTypeID: scoped.IndexConnector, Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "demo"})})
	if err != nil {
		t.Fatal(err)
	}
	if result, err := kb.Actions.Execute(ctx, made.ID, map[string]any{"documents": []any{map[string]any{"a": 1}}}); err != nil || result.Status != "ok" {
		t.Errorf("%+v, %v", result, err)
	}
	result, err := kb.Actions.Execute(ctx, made.ID, nil)
	var failed *scoped.ExecutionError
	if !errors.As(err, &failed) || failed.ConnectorID != made.ID || failed.Message == "" || result == nil || result.Status != "error" {
		t.Errorf("%+v, %v, want *ExecutionError next to the result", result, err)
	}
}

func TestSecretsStayOutOfLogs(t *testing.T) {
	t.Parallel()
	request := webhook("w")
	update := scoped.ConnectorUpdate{Name: "w", Secrets: request.Secrets}
	var log bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewJSONHandler(&log, nil), slog.NewTextHandler(&log, nil)} {
		slog.New(handler).Info("x", "request", request, "pointer", &request, "update", update, "secrets", request.Secrets)
	}
	_, _ = fmt.Fprintf(&log, "%v %+v %#v", request, &request, update)
	if strings.Contains(log.String(), "hunter2") || !strings.Contains(log.String(), "password") {
		t.Errorf("logged %s", &log)
	}
	if secrets, err := request.Secrets.AsWebhookSecrets(); err != nil || secrets.Password == nil || *secrets.Password != "hunter2" {
		t.Error("logging has changed the secrets")
	}
}

func TestConnectorTypesAreListed(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	all, err := kb.Actions.ListTypes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	known := map[scoped.ConnectorTypeID]bool{}
	for _, typ := range all {
		known[typ.ID] = true
	}
	if !known[scoped.WebhookConnector] || !known[scoped.IndexConnector] {
		t.Errorf("%d types without .webhook or .index", len(all))
	}
	some, err := kb.Actions.ListTypesFor(t.Context(), scoped.ListConnectorTypesParams{FeatureID: scoped.Ptr("alerting")})
	if err != nil || len(some) == 0 || len(some) > len(all) {
		t.Errorf("%d of %d types for alerting, %v", len(some), len(all), err)
	}
}

func TestOAuthPagesAreStreams(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithVersion("9.4.0"))
	const path = "/api/actions/connector/_oauth_callback"
	page := http.Header{"Content-Type": {"text/html; charset=utf-8"}}
	script := http.Header{"Content-Type": {"text/javascript; charset=utf-8"}}
	srv.React(kibanatest.Match{Path: path}, kibanatest.Fault{Body: []byte("<html>done</html>"), Header: page})
	srv.React(kibanatest.Match{Path: path + "_script"}, kibanatest.Fault{Body: []byte("close()"), Header: script})
	for want, open := range map[string]func() (io.ReadCloser, error){
		"<html>done</html>": func() (io.ReadCloser, error) {
			return kb.Actions.OAuthCallback(t.Context(), scoped.OAuthCallbackParams{Code: scoped.Ptr("c")})
		},
		"close()": func() (io.ReadCloser, error) { return kb.Actions.OAuthCallbackScript(t.Context()) },
	} {
		body, err := open()
		if err != nil {
			t.Errorf("%s: %v", want, err)
			continue
		}
		text, err := io.ReadAll(body)
		if err := errors.Join(err, body.Close()); err != nil || string(text) != want {
			t.Errorf("%q, %v, want %q", text, err, want)
		}
	}
}
