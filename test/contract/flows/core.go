package flows

import (
	"bytes"
	"errors"

	"github.com/kibana-go/kibana-go/scoped"
)

func (f flow) spaces() []Step {
	other := others()
	return []Step{
		{"Spaces.Create", func() (any, error) {
			return f.in.Spaces.Create(f.ctx, scoped.Space{ID: f.name("target"), Name: f.name("T")})
		}},
		{"Spaces.Get", func() (any, error) { return f.in.Spaces.Get(f.ctx, f.name("target")) }},
		{"Spaces.List", func() (any, error) { return f.in.Spaces.List(f.ctx) }},
		{"Spaces.ListFor", func() (any, error) {
			return f.in.Spaces.ListFor(f.ctx, scoped.ListSpacesParams{IncludeAuthorizedPurposes: scoped.Ptr(true)})
		}},
		{"Spaces.Update", func() (any, error) {
			return f.in.Spaces.Update(f.ctx, scoped.Space{ID: f.name("target"), Name: f.name("U")})
		}},
		{"Spaces.Modify", func() (any, error) {
			return f.in.Spaces.Modify(f.ctx, f.name("target"), func(space *scoped.Space) error {
				space.Description = scoped.Ptr(other())
				return nil
			})
		}},
	}
}

func (f flow) actions() []Step {
	other := others()
	return []Step{
		{"Actions.Create", func() (any, error) { return f.in.Actions.Create(f.ctx, f.connector()) }},
		{"Actions.CreateWithID", func() (any, error) { return f.in.Actions.CreateWithID(f.ctx, f.Connector, f.connector()) }},
		{"Actions.Get", func() (any, error) { return f.in.Actions.Get(f.ctx, f.Connector) }},
		{"Actions.List", func() (any, error) { return f.in.Actions.List(f.ctx) }},
		{"Actions.ListTypes", func() (any, error) { return f.in.Actions.ListTypes(f.ctx) }},
		{"Actions.ListTypesFor", func() (any, error) {
			return f.in.Actions.ListTypesFor(f.ctx, scoped.ListConnectorTypesParams{FeatureID: scoped.Ptr("alerting")})
		}},
		{"Actions.Update", func() (any, error) {
			return f.in.Actions.Update(f.ctx, f.Connector, scoped.ConnectorUpdate{Name: f.name("j"), Config: f.connector().Config})
		}},
		{"Actions.Modify", func() (any, error) {
			return f.in.Actions.Modify(f.ctx, f.Connector, func(update *scoped.ConnectorUpdate) error {
				update.Name = f.name(other())
				return nil
			})
		}},
		{"Actions.Execute", func() (any, error) {
			return f.in.Actions.Execute(f.ctx, f.Connector, map[string]any{"documents": []any{map[string]any{"a": 1}}})
		}},
		{"Actions.OAuthCallback", func() (any, error) { return read(f.in.Actions.OAuthCallback(f.ctx, scoped.OAuthCallbackParams{})) }},
		{"Actions.OAuthCallbackScript", func() (any, error) { return read(f.in.Actions.OAuthCallbackScript(f.ctx)) }},
	}
}

func (f flow) objects() []Step {
	other := others()
	return []Step{
		{"SavedObjects.Create", func() (any, error) { return f.in.SavedObjects.Create(f.ctx, f.viewObject()) }},
		{"SavedObjects.Create without an id", func() (any, error) {
			return f.in.SavedObjects.Create(f.ctx, scoped.SavedObjectRequest{Type: "dashboard", Attributes: attributes})
		}},
		{"SavedObjects.BulkCreate", func() (any, error) {
			return f.in.SavedObjects.BulkCreate(f.ctx, []scoped.SavedObjectRequest{f.viewObject()})
		}},
		{"SavedObjects.Get", func() (any, error) { return f.in.SavedObjects.Get(f.ctx, viewType, f.name("v1")) }},
		{"SavedObjects.Resolve", func() (any, error) { return f.in.SavedObjects.Resolve(f.ctx, viewType, f.name("v1")) }},
		{"SavedObjects.Update", func() (any, error) {
			return f.in.SavedObjects.Update(f.ctx, viewType, f.name("v1"), scoped.SavedObjectUpdate{Attributes: attributes})
		}},
		{"SavedObjects.Modify", func() (any, error) {
			return f.in.SavedObjects.Modify(f.ctx, viewType, f.name("v1"), func(update *scoped.SavedObjectUpdate) error {
				update.Attributes["name"] = other()
				return nil
			})
		}},
		{"SavedObjects.Find", func() (any, error) { return f.in.SavedObjects.Find(f.ctx, views) }},
		{"SavedObjects.FindAll", func() (any, error) {
			for _, err := range f.in.SavedObjects.FindAll(f.ctx, views) {
				return nil, err
			}
			return nil, errors.New("nothing was found")
		}},
		{"SavedObjects.BulkGet", func() (any, error) {
			return f.in.SavedObjects.BulkGet(f.ctx, []scoped.BulkGetItem{{Type: viewType, ID: f.name("v1")}})
		}},
		{"SavedObjects.BulkResolve", func() (any, error) { return f.in.SavedObjects.BulkResolve(f.ctx, []scoped.SavedObjectKey{f.view()}) }},
		{"SavedObjects.BulkUpdate", func() (any, error) {
			return f.in.SavedObjects.BulkUpdate(f.ctx, []scoped.BulkUpdateItem{{Type: viewType, ID: f.name("v1"), Attributes: attributes}})
		}},
	}
}

// transferSteps import what they have exported.
func (f flow) transfer(exported *bytes.Buffer) []Step {
	return []Step{
		{"SavedObjects.Export", func() (any, error) {
			export, err := f.in.SavedObjects.Export(f.ctx, scoped.ExportRequest{Type: views.Type})
			if err != nil {
				return nil, err
			}
			defer func() { _ = export.Close() }()
			return export.WriteTo(exported)
		}},
		{"SavedObjects.Import", func() (any, error) {
			return f.in.SavedObjects.Import(f.ctx, bytes.NewReader(exported.Bytes()), scoped.ImportOptions{Overwrite: true})
		}},
		{"SavedObjects.ResolveImportErrors", func() (any, error) {
			return f.in.SavedObjects.ResolveImportErrors(f.ctx, bytes.NewReader(exported.Bytes()), []scoped.ImportRetry{{Type: viewType, ID: f.name("v1"), Overwrite: scoped.Ptr(true)}}, scoped.ImportOptions{})
		}},
		{"SavedObjects.RotateEncryptionKey", func() (any, error) { return f.in.SavedObjects.RotateEncryptionKey(f.ctx, scoped.RotateKeyParams{}) }},
	}
}

func (f flow) sharing() []Step {
	return []Step{
		{"Spaces.CopySavedObjects", func() (any, error) {
			return f.in.Spaces.CopySavedObjects(f.ctx, scoped.CopyRequest{Spaces: []string{f.name("target")}, Objects: f.copied()})
		}},
		{"Spaces.ResolveCopyErrors", func() (any, error) {
			return f.in.Spaces.ResolveCopyErrors(f.ctx, scoped.ResolveCopyRequest{
				Objects: f.copied(), Retries: map[string][]scoped.CopyRetry{f.name("target"): {{Type: viewType, ID: f.name("v1")}}},
			})
		}},
		{"Spaces.UpdateObjectsSpaces", func() (any, error) {
			return f.in.Spaces.UpdateObjectsSpaces(f.ctx, scoped.ShareRequest{Objects: f.copied(), SpacesToAdd: []string{f.name("target")}, SpacesToRemove: []string{}})
		}},
		{"Spaces.GetShareableReferences", func() (any, error) {
			return f.in.Spaces.GetShareableReferences(f.ctx, scoped.ShareableReferencesRequest{Objects: f.copied()})
		}},
		{"Spaces.DisableLegacyURLAliases", func() (any, error) {
			alias := scoped.LegacyURLAlias{TargetSpace: f.name("target"), TargetType: "dashboard", SourceID: f.name("old")}
			return none(f.in.Spaces.DisableLegacyURLAliases(f.ctx, scoped.DisableAliasesRequest{Aliases: []scoped.LegacyURLAlias{alias}}))
		}},
	}
}

func (f flow) deletion() []Step {
	return []Step{
		{"SavedObjects.ForceDelete", func() (any, error) { return none(f.in.SavedObjects.ForceDelete(f.ctx, viewType, f.name("v1"))) }},
		{"SavedObjects.Create again", func() (any, error) { return f.in.SavedObjects.Create(f.ctx, f.viewObject()) }},
		{"SavedObjects.Delete", func() (any, error) { return none(f.in.SavedObjects.Delete(f.ctx, viewType, f.name("v1"))) }},
		{"SavedObjects.Create once more", func() (any, error) { return f.in.SavedObjects.Create(f.ctx, f.viewObject()) }},
		{"SavedObjects.BulkDelete", func() (any, error) { return f.in.SavedObjects.BulkDelete(f.ctx, []scoped.SavedObjectKey{f.view()}) }},
		{"SavedObjects.BulkForceDelete", func() (any, error) { return f.in.SavedObjects.BulkForceDelete(f.ctx, []scoped.SavedObjectKey{}) }},
		{"Actions.Delete", func() (any, error) { return none(f.in.Actions.Delete(f.ctx, f.Connector)) }},
		{"Spaces.Delete", func() (any, error) { return none(f.in.Spaces.Delete(f.ctx, f.name("target"))) }},
	}
}
