package contract_test

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// step is one call of a method of a service, made so that it succeeds after the steps before it.
type step struct {
	method string // the service and the method; what follows a space tells calls of one method apart
	do     func() (any, error)
}

// What the steps work on.
var (
	viewKey    = scoped.SavedObjectKey{Type: "index-pattern", ID: "v1"}
	viewKeys   = []scoped.SavedObjectKey{viewKey}
	copied     = []scoped.ObjectKey{{Type: viewKey.Type, ID: viewKey.ID}}
	attributes = map[string]any{"title": "logs-*"}
	views      = scoped.FindParams{Type: []string{viewKey.Type}}
	viewObject = scoped.SavedObjectRequest{Type: viewKey.Type, ID: viewKey.ID, Overwrite: true, Attributes: attributes}
	connector  = scoped.ConnectorRequest{Name: "i", ConnectorTypeID: scoped.IndexConnector, Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "i"})}
)

// steps has every method of the services, in an order in which each succeeds.
func steps(ctx context.Context, in *scoped.Client) []step {
	var exported bytes.Buffer
	return slices.Concat(spaceSteps(ctx, in), actionSteps(ctx, in), objectSteps(ctx, in), transferSteps(ctx, in, &exported),
		sharingSteps(ctx, in), deletionSteps(ctx, in), policySteps(ctx, in), dataViewSteps(ctx, in), roleSteps(ctx, in))
}

func spaceSteps(ctx context.Context, in *scoped.Client) []step {
	return []step{
		{"Spaces.Create", func() (any, error) { return in.Spaces.Create(ctx, scoped.Space{ID: "target", Name: "T"}) }},
		{"Spaces.Get", func() (any, error) { return in.Spaces.Get(ctx, "target") }},
		{"Spaces.List", func() (any, error) { return in.Spaces.List(ctx) }},
		{"Spaces.ListFor", func() (any, error) {
			return in.Spaces.ListFor(ctx, scoped.ListSpacesParams{IncludeAuthorizedPurposes: ptr(true)})
		}},
		{"Spaces.Update", func() (any, error) { return in.Spaces.Update(ctx, scoped.Space{ID: "target", Name: "U"}) }},
	}
}

func actionSteps(ctx context.Context, in *scoped.Client) []step {
	return []step{
		{"Actions.Create", func() (any, error) { return in.Actions.Create(ctx, connector) }},
		{"Actions.CreateWithID", func() (any, error) { return in.Actions.CreateWithID(ctx, connectorID, connector) }},
		{"Actions.Get", func() (any, error) { return in.Actions.Get(ctx, connectorID) }},
		{"Actions.List", func() (any, error) { return in.Actions.List(ctx) }},
		{"Actions.ListTypes", func() (any, error) { return in.Actions.ListTypes(ctx) }},
		{"Actions.ListTypesFor", func() (any, error) {
			return in.Actions.ListTypesFor(ctx, scoped.ListConnectorTypesParams{FeatureID: ptr("alerting")})
		}},
		{"Actions.Update", func() (any, error) {
			return in.Actions.Update(ctx, connectorID, scoped.ConnectorUpdate{Name: "j", Config: connector.Config})
		}},
		{"Actions.Execute", func() (any, error) {
			return in.Actions.Execute(ctx, connectorID, map[string]any{"documents": []any{map[string]any{"a": 1}}})
		}},
		{"Actions.OAuthCallback", func() (any, error) { return read(in.Actions.OAuthCallback(ctx, scoped.OAuthCallbackParams{})) }},
		{"Actions.OAuthCallbackScript", func() (any, error) { return read(in.Actions.OAuthCallbackScript(ctx)) }},
	}
}

func objectSteps(ctx context.Context, in *scoped.Client) []step {
	return []step{
		{"SavedObjects.Create", func() (any, error) { return in.SavedObjects.Create(ctx, viewObject) }},
		{"SavedObjects.Create without an id", func() (any, error) {
			return in.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "dashboard", Attributes: attributes})
		}},
		{"SavedObjects.BulkCreate", func() (any, error) { return in.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{viewObject}) }},
		{"SavedObjects.Get", func() (any, error) { return in.SavedObjects.Get(ctx, viewKey.Type, viewKey.ID) }},
		{"SavedObjects.Resolve", func() (any, error) { return in.SavedObjects.Resolve(ctx, viewKey.Type, viewKey.ID) }},
		{"SavedObjects.Update", func() (any, error) {
			return in.SavedObjects.Update(ctx, viewKey.Type, viewKey.ID, scoped.SavedObjectUpdate{Attributes: attributes})
		}},
		{"SavedObjects.Find", func() (any, error) { return in.SavedObjects.Find(ctx, views) }},
		{"SavedObjects.FindAll", func() (any, error) {
			for _, err := range in.SavedObjects.FindAll(ctx, views) {
				return nil, err
			}
			return nil, errors.New("nothing was found")
		}},
		{"SavedObjects.BulkGet", func() (any, error) {
			return in.SavedObjects.BulkGet(ctx, []scoped.BulkGetItem{{Type: viewKey.Type, ID: viewKey.ID}})
		}},
		{"SavedObjects.BulkResolve", func() (any, error) { return in.SavedObjects.BulkResolve(ctx, viewKeys) }},
		{"SavedObjects.BulkUpdate", func() (any, error) {
			return in.SavedObjects.BulkUpdate(ctx, []scoped.BulkUpdateItem{{Type: viewKey.Type, ID: viewKey.ID, Attributes: attributes}})
		}},
	}
}

// transferSteps import what they have exported.
func transferSteps(ctx context.Context, in *scoped.Client, exported *bytes.Buffer) []step {
	return []step{
		{"SavedObjects.Export", func() (any, error) {
			export, err := in.SavedObjects.Export(ctx, scoped.ExportRequest{Type: views.Type})
			if err != nil {
				return nil, err
			}
			defer func() { _ = export.Close() }()
			return export.WriteTo(exported)
		}},
		{"SavedObjects.Import", func() (any, error) {
			return in.SavedObjects.Import(ctx, bytes.NewReader(exported.Bytes()), scoped.ImportOptions{Overwrite: true})
		}},
		{"SavedObjects.ResolveImportErrors", func() (any, error) {
			return in.SavedObjects.ResolveImportErrors(ctx, bytes.NewReader(exported.Bytes()), []scoped.ImportRetry{{Type: viewKey.Type, ID: viewKey.ID, Overwrite: ptr(true)}}, scoped.ImportOptions{})
		}},
		{"SavedObjects.RotateEncryptionKey", func() (any, error) { return in.SavedObjects.RotateEncryptionKey(ctx, scoped.RotateKeyParams{}) }},
	}
}

func sharingSteps(ctx context.Context, in *scoped.Client) []step {
	return []step{
		{"Spaces.CopySavedObjects", func() (any, error) {
			return in.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{Spaces: []string{"target"}, Objects: copied})
		}},
		{"Spaces.ResolveCopyErrors", func() (any, error) {
			return in.Spaces.ResolveCopyErrors(ctx, scoped.ResolveCopyRequest{
				Objects: copied, Retries: map[string][]scoped.CopyRetry{"target": {{Type: viewKey.Type, ID: viewKey.ID}}},
			})
		}},
		{"Spaces.UpdateObjectsSpaces", func() (any, error) {
			return in.Spaces.UpdateObjectsSpaces(ctx, scoped.ShareRequest{Objects: copied, SpacesToAdd: []string{"target"}, SpacesToRemove: []string{}})
		}},
		{"Spaces.GetShareableReferences", func() (any, error) {
			return in.Spaces.GetShareableReferences(ctx, scoped.ShareableReferencesRequest{Objects: copied})
		}},
		{"Spaces.DisableLegacyURLAliases", func() (any, error) {
			alias := scoped.LegacyURLAlias{TargetSpace: "target", TargetType: "dashboard", SourceID: "old"}
			return none(in.Spaces.DisableLegacyURLAliases(ctx, scoped.DisableAliasesRequest{Aliases: []scoped.LegacyURLAlias{alias}}))
		}},
	}
}

func deletionSteps(ctx context.Context, in *scoped.Client) []step {
	return []step{
		{"SavedObjects.ForceDelete", func() (any, error) { return none(in.SavedObjects.ForceDelete(ctx, viewKey.Type, viewKey.ID)) }},
		{"SavedObjects.Create again", func() (any, error) { return in.SavedObjects.Create(ctx, viewObject) }},
		{"SavedObjects.Delete", func() (any, error) { return none(in.SavedObjects.Delete(ctx, viewKey.Type, viewKey.ID)) }},
		{"SavedObjects.Create once more", func() (any, error) { return in.SavedObjects.Create(ctx, viewObject) }},
		{"SavedObjects.BulkDelete", func() (any, error) { return in.SavedObjects.BulkDelete(ctx, viewKeys) }},
		{"SavedObjects.BulkForceDelete", func() (any, error) { return in.SavedObjects.BulkForceDelete(ctx, []scoped.SavedObjectKey{}) }},
		{"Actions.Delete", func() (any, error) { return none(in.Actions.Delete(ctx, connectorID)) }},
		{"Spaces.Delete", func() (any, error) { return none(in.Spaces.Delete(ctx, "target")) }},
	}
}
