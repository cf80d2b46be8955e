package contract_test

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/gen/system"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// forbidden are calls that fit the description and are refused all the same, with what they need before.
func forbidden() []call {
	return []call{
		{"GetStatus", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.system.GetStatus(ctx, &system.GetStatusParams{V7Format: ptr(true), V8Format: ptr(true)}, o...)
		}},
		{"DeleteSpace", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return none(a.spaces.DeleteSpace(ctx, "default", o...))
		}},
		{"CreateSpace", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.CreateSpace(ctx, spaces.Space{ID: "marketing", Name: "Again"}, o...)
		}},
		{"CopySavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.CopySavedObjects(ctx, spaces.CopyRequest{Spaces: []string{"sales"}, Objects: source, Overwrite: ptr(true)}, o...)
		}},
		{"UpdateObjectsSpaces", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.spaces.UpdateObjectsSpaces(ctx, spaces.ShareRequest{Objects: source, SpacesToAdd: []string{}, SpacesToRemove: []string{}}, o...)
		}},
		{"CreateConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.CreateConnector(ctx, connectors.ConnectorRequest{Name: "x", ConnectorTypeID: ".nope"}, o...)
		}},
		{"DeleteConnector", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return none(a.connectors.DeleteConnector(ctx, "fixed", o...))
		}},
		{"CreateSavedObjectWithID", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.CreateSavedObjectWithID(ctx, "dashboard", "d", nil, savedobjects.SavedObjectCreate{Attributes: map[string]any{}}, o...)
		}},
		{"UpdateSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.UpdateSavedObject(ctx, "dashboard", "d", savedobjects.SavedObjectUpdate{
				Attributes: map[string]any{}, Version: ptr("WzEyMzQsMV0="),
			}, o...)
		}},
		{"ResolveSavedObject", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.savedObjects.ResolveSavedObject(ctx, "wigwags", "w", o...)
		}},
		{"ExportSavedObjects", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return read(a.savedObjects.ExportSavedObjects(ctx, savedobjects.ExportRequest{Objects: []savedobjects.SavedObjectKey{view}}, o...))
		}},
		{"CreateConnectorWithID", func(ctx context.Context, a api, o ...wire.RequestEditorFn) (any, error) {
			return a.connectors.CreateConnectorWithID(ctx, "fixed", connectors.ConnectorRequest{Name: "x", ConnectorTypeID: connectors.ConnectorTypeIDServerLog}, o...)
		}},
	}
}
