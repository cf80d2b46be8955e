package contract_test

import (
	"context"
	"io"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/gen/system"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

// api is every generated client over one connection.
type api struct {
	system       *system.Client
	spaces       *spaces.Client
	connectors   *connectors.Client
	savedObjects *savedobjects.Client
}

func generated(kb *scoped.Client) api {
	return api{system.New(kb), spaces.New(kb), connectors.New(kb), savedobjects.New(kb)}
}

// What the calls work on. The ids hold every character that a path may mangle.
const (
	connectorID = "6f1c1a52-45f5-4a0b-a3a6-0f43a1a1b2c3"
	objectID    = "a b%+?#;ünï"
	exportFile  = `{"type":"index-pattern","id":"imported","attributes":{"title":"logs-*"},"references":[]}`
)

// call is one operation, called so that it succeeds after the calls before it.
type call struct {
	operation string
	do        func(context.Context, api, ...wire.RequestEditorFn) (any, error)
}

func none(err error) (any, error) { return nil, err }

func ptr[T any](v T) *T { return &v }

// read reads a stream to its end.
func read(body io.ReadCloser, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	defer func() { _ = body.Close() }()
	text, err := io.ReadAll(body)
	return string(text), err
}

var (
	view   = savedobjects.SavedObjectKey{Type: "index-pattern", ID: "v1"}
	source = []spaces.SavedObjectKey{{Type: "index-pattern", ID: "v1"}}
)

// calls has every operation of the description, in an order in which each succeeds.
func calls() []call {
	return append(append(systemAndSpaces(), connectorCalls()...), append(objectCalls(), deletions()...)...)
}

func systemAndSpaces() []call {
	return []call{
		{"GetStatus", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.system.GetStatus(ctx, nil, o...)
		}},
		{"ListFeatures", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.system.ListFeatures(ctx, &system.ListFeaturesParams{IgnoreValidLicenses: ptr(true)}, o...)
		}},
		{"CreateSpace", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.CreateSpace(ctx, spaces.Space{
				ID: "target", Name: "Target", Description: ptr(""), Color: ptr("#AABBCC"), Initials: ptr("TG"),
				DisabledFeatures: []string{"dev_tools"}, ImageURL: ptr(""),
			}, o...)
		}},
		{"GetSpace", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.GetSpace(ctx, "target", o...)
		}},
		{"UpdateSpace", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.UpdateSpace(ctx, "target", spaces.Space{ID: "target", Name: "Renamed", DisabledFeatures: []string{}}, o...)
		}},
		{"ListSpaces", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.ListSpaces(ctx, &spaces.ListSpacesParams{IncludeAuthorizedPurposes: ptr(true)}, o...)
		}},
	}
}

func connectorCalls() []call {
	webhook := connectors.ConnectorRequest{
		Name: "Hook", ConnectorTypeID: connectors.ConnectorTypeIDWebhook,
		Config:  connectors.ConfigFrom(map[string]any{"url": "https://hooks.example.com/x", "method": "post", "hasAuth": true}),
		Secrets: connectors.SecretsFrom(map[string]any{"user": "me", "password": "secret"}),
	}
	return []call{
		{"ListConnectorTypes", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.ListConnectorTypes(ctx, &connectors.ListConnectorTypesParams{FeatureID: ptr("alerting")}, o...)
		}},
		{"CreateConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.CreateConnector(ctx, webhook, o...)
		}},
		{"CreateConnectorWithID", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.CreateConnectorWithID(ctx, connectorID, webhook, o...)
		}},
		{"GetConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.GetConnector(ctx, connectorID, o...)
		}},
		{"UpdateConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.UpdateConnector(ctx, connectorID, connectors.ConnectorUpdate{Name: "Renamed", Config: webhook.Config, Secrets: webhook.Secrets}, o...)
		}},
		{"ListConnectors", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.ListConnectors(ctx, o...)
		}},
		{"ExecuteConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.ExecuteConnector(ctx, connectorID, connectors.ConnectorExecuteRequest{Params: connectors.ParamsFrom(map[string]any{"body": "x"})}, o...)
		}},
		{"OAuthCallback", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return read(a.connectors.OAuthCallback(ctx, &connectors.OAuthCallbackParams{Code: ptr("c"), State: ptr("s")}, o...))
		}},
		{"OAuthCallbackScript", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return read(a.connectors.OAuthCallbackScript(ctx, o...))
		}},
	}
}

func objectCalls() []call {
	attributes := map[string]any{"title": "logs-*"}
	file := func() wire.File { return wire.File{Name: "export.ndjson", Content: strings.NewReader(exportFile)} }
	return []call{
		{"CreateSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.CreateSavedObject(ctx, "dashboard", nil, savedobjects.SavedObjectCreate{Attributes: attributes, References: []savedobjects.SavedObjectReference{}}, o...)
		}},
		{"CreateSavedObjectWithID", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.CreateSavedObjectWithID(ctx, "dashboard", objectID, &savedobjects.CreateSavedObjectWithIDParams{Overwrite: ptr(false)}, savedobjects.SavedObjectCreate{Attributes: attributes}, o...)
		}},
		{"GetSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.GetSavedObject(ctx, "dashboard", objectID, o...)
		}},
		{"ResolveSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.ResolveSavedObject(ctx, "dashboard", objectID, o...)
		}},
		{"UpdateSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.UpdateSavedObject(ctx, "dashboard", objectID, savedobjects.SavedObjectUpdate{Attributes: map[string]any{"note": ""}}, o...)
		}},
		{"BulkCreateSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.BulkCreateSavedObjects(ctx, nil, []savedobjects.SavedObjectRequest{{Type: view.Type, ID: &view.ID, Attributes: attributes}, {Type: "wigwags", Attributes: attributes}}, o...)
		}},
		{"BulkGetSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.BulkGetSavedObjects(ctx, []savedobjects.BulkGetItem{{Type: view.Type, ID: view.ID}, {Type: view.Type, ID: "missing"}}, o...)
		}},
		{"BulkResolveSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.BulkResolveSavedObjects(ctx, []savedobjects.SavedObjectKey{view, {Type: view.Type, ID: "missing"}}, o...)
		}},
		{"BulkUpdateSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.BulkUpdateSavedObjects(ctx, []savedobjects.BulkUpdateItem{{Type: view.Type, ID: view.ID, Attributes: attributes}, {Type: view.Type, ID: "missing", Attributes: attributes}}, o...)
		}},
		{"FindSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.FindSavedObjects(ctx, &savedobjects.FindSavedObjectsParams{
				Type: []string{"index-pattern", "dashboard"}, Search: ptr("logs*"), SearchFields: []string{"title"}, PerPage: ptr[int64](5),
				Filter: ptr(`index-pattern.attributes.title: *`),
			}, o...)
		}},
		{"ExportSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return read(a.savedObjects.ExportSavedObjects(ctx, savedobjects.ExportRequest{Type: []string{"index-pattern"}}, o...))
		}},
		{"ImportSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.ImportSavedObjects(ctx, &savedobjects.ImportSavedObjectsParams{Overwrite: ptr(true)}, savedobjects.ImportRequest{File: file()}, o...)
		}},
		{"ResolveImportErrors", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.ResolveImportErrors(ctx, nil, savedobjects.ResolveImportRequest{
				File: file(), Retries: []savedobjects.ImportRetry{{Type: "index-pattern", ID: "imported", Overwrite: ptr(true)}},
			}, o...)
		}},
		{"RotateEncryptionKey", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.RotateEncryptionKey(ctx, &savedobjects.RotateEncryptionKeyParams{BatchSize: ptr[int64](100)}, o...)
		}},
		{"CopySavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.CopySavedObjects(ctx, spaces.CopyRequest{Spaces: []string{"target"}, Objects: source, CreateNewCopies: ptr(false)}, o...)
		}},
		{"ResolveCopyErrors", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.ResolveCopyErrors(ctx, spaces.ResolveCopyRequest{
				Objects: source, CreateNewCopies: ptr(false), Retries: map[string][]spaces.CopyRetry{"target": {{Type: view.Type, ID: view.ID, Overwrite: ptr(true)}}},
			}, o...)
		}},
		{"GetShareableReferences", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.GetShareableReferences(ctx, spaces.ShareableReferencesRequest{Objects: source}, o...)
		}},
		{"UpdateObjectsSpaces", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.UpdateObjectsSpaces(ctx, spaces.ShareRequest{Objects: append(source, spaces.SavedObjectKey{Type: "dashboard", ID: "missing"}), SpacesToAdd: []string{"target"}, SpacesToRemove: []string{}}, o...)
		}},
		{"DisableLegacyURLAliases", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return none(a.spaces.DisableLegacyURLAliases(ctx, spaces.DisableAliasesRequest{Aliases: []spaces.LegacyURLAlias{{TargetSpace: "target", TargetType: "dashboard", SourceID: "old"}}}, o...))
		}},
	}
}

func deletions() []call {
	return []call{
		{"BulkDeleteSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.BulkDeleteSavedObjects(ctx, &savedobjects.BulkDeleteSavedObjectsParams{Force: ptr(true)}, []savedobjects.SavedObjectKey{view, {Type: view.Type, ID: "missing"}}, o...)
		}},
		{"DeleteSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.DeleteSavedObject(ctx, "dashboard", objectID, nil, o...)
		}},
		{"DeleteConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return none(a.connectors.DeleteConnector(ctx, connectorID, o...))
		}},
		{"DeleteSpace", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return none(a.spaces.DeleteSpace(ctx, "target", o...))
		}},
	}
}
