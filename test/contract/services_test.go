package contract_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// TestServicesSendWhatIsDescribed drives the hand-written services through the watcher, which holds their requests
// against the description.
func TestServicesSendWhatIsDescribed(t *testing.T) {
	t.Parallel()
	_, w, kb := stage(t, "")
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	key := scoped.SavedObjectKey{Type: "index-pattern", ID: "v1"}
	object := scoped.SavedObjectRequest{Type: key.Type, ID: key.ID, Overwrite: true, Attributes: map[string]any{"title": "logs-*"}}
	objects := []scoped.ObjectKey{{Type: key.Type, ID: key.ID}}
	connector := scoped.ConnectorRequest{Name: "i", ConnectorTypeID: scoped.IndexConnector, Config: map[string]any{"index": "i"}}
	find := scoped.FindParams{Type: []string{"index-pattern"}}
	var exported bytes.Buffer

	for _, step := range []struct {
		name string
		do   func() (any, error)
	}{
		{"Spaces.Create", func() (any, error) { return in.Spaces.Create(ctx, scoped.Space{ID: "target", Name: "T"}) }},
		{"Spaces.Get", func() (any, error) { return in.Spaces.Get(ctx, "target") }},
		{"Spaces.List", func() (any, error) { return in.Spaces.List(ctx) }},
		{"Spaces.ListFor", func() (any, error) {
			return in.Spaces.ListFor(ctx, scoped.ListSpacesParams{IncludeAuthorizedPurposes: ptr(true)})
		}},
		{"Spaces.Update", func() (any, error) { return in.Spaces.Update(ctx, scoped.Space{ID: "target", Name: "U"}) }},
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
		{"SavedObjects.Create", func() (any, error) { return in.SavedObjects.Create(ctx, object) }},
		{"SavedObjects.Create without an id", func() (any, error) {
			return in.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "dashboard", Attributes: object.Attributes})
		}},
		{"SavedObjects.BulkCreate", func() (any, error) { return in.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{object}) }},
		{"SavedObjects.Get", func() (any, error) { return in.SavedObjects.Get(ctx, key.Type, key.ID) }},
		{"SavedObjects.Resolve", func() (any, error) { return in.SavedObjects.Resolve(ctx, key.Type, key.ID) }},
		{"SavedObjects.Update", func() (any, error) {
			return in.SavedObjects.Update(ctx, key.Type, key.ID, scoped.SavedObjectUpdate{Attributes: object.Attributes})
		}},
		{"SavedObjects.Find", func() (any, error) { return in.SavedObjects.Find(ctx, find) }},
		{"SavedObjects.FindAll", func() (any, error) {
			for _, err := range in.SavedObjects.FindAll(ctx, find) {
				return nil, err
			}
			return nil, errors.New("nothing was found")
		}},
		{"SavedObjects.BulkGet", func() (any, error) {
			return in.SavedObjects.BulkGet(ctx, []scoped.BulkGetItem{{Type: key.Type, ID: key.ID}})
		}},
		{"SavedObjects.BulkResolve", func() (any, error) { return in.SavedObjects.BulkResolve(ctx, []scoped.SavedObjectKey{key}) }},
		{"SavedObjects.BulkUpdate", func() (any, error) {
			return in.SavedObjects.BulkUpdate(ctx, []scoped.BulkUpdateItem{{Type: key.Type, ID: key.ID, Attributes: object.Attributes}})
		}},
		{"SavedObjects.Export", func() (any, error) {
			export, err := in.SavedObjects.Export(ctx, scoped.ExportRequest{Type: find.Type})
			if err != nil {
				return nil, err
			}
			defer func() { _ = export.Close() }()
			return export.WriteTo(&exported)
		}},
		{"SavedObjects.Import", func() (any, error) {
			return in.SavedObjects.Import(ctx, bytes.NewReader(exported.Bytes()), scoped.ImportOptions{Overwrite: true})
		}},
		{"SavedObjects.ResolveImportErrors", func() (any, error) {
			return in.SavedObjects.ResolveImportErrors(ctx, io.Reader(&exported), []scoped.ImportRetry{{Type: key.Type, ID: key.ID, Overwrite: ptr(true)}}, scoped.ImportOptions{})
		}},
		{"SavedObjects.RotateEncryptionKey", func() (any, error) { return in.SavedObjects.RotateEncryptionKey(ctx, scoped.RotateKeyParams{}) }},
		{"Spaces.CopySavedObjects", func() (any, error) {
			return in.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{Spaces: []string{"target"}, Objects: objects})
		}},
		{"Spaces.ResolveCopyErrors", func() (any, error) {
			return in.Spaces.ResolveCopyErrors(ctx, scoped.ResolveCopyRequest{
				Objects: objects, Retries: map[string][]scoped.CopyRetry{"target": {{Type: key.Type, ID: key.ID}}},
			})
		}},
		{"Spaces.UpdateObjectsSpaces", func() (any, error) {
			return in.Spaces.UpdateObjectsSpaces(ctx, scoped.ShareRequest{Objects: objects, SpacesToAdd: []string{"target"}, SpacesToRemove: []string{}})
		}},
		{"Spaces.GetShareableReferences", func() (any, error) {
			return in.Spaces.GetShareableReferences(ctx, scoped.ShareableReferencesRequest{Objects: objects})
		}},
		{"Spaces.DisableLegacyURLAliases", func() (any, error) {
			alias := scoped.LegacyURLAlias{TargetSpace: "target", TargetType: "dashboard", SourceID: "old"}
			return none(in.Spaces.DisableLegacyURLAliases(ctx, scoped.DisableAliasesRequest{Aliases: []scoped.LegacyURLAlias{alias}}))
		}},
		{"SavedObjects.ForceDelete", func() (any, error) { return none(in.SavedObjects.ForceDelete(ctx, key.Type, key.ID)) }},
		{"SavedObjects.Create again", func() (any, error) { return in.SavedObjects.Create(ctx, object) }},
		{"SavedObjects.Delete", func() (any, error) { return none(in.SavedObjects.Delete(ctx, key.Type, key.ID)) }},
		{"SavedObjects.Create once more", func() (any, error) { return in.SavedObjects.Create(ctx, object) }},
		{"SavedObjects.BulkDelete", func() (any, error) { return in.SavedObjects.BulkDelete(ctx, []scoped.SavedObjectKey{key}) }},
		{"SavedObjects.BulkForceDelete", func() (any, error) { return in.SavedObjects.BulkForceDelete(ctx, []scoped.SavedObjectKey{}) }},
		{"Actions.Delete", func() (any, error) { return none(in.Actions.Delete(ctx, connectorID)) }},
		{"Spaces.Delete", func() (any, error) { return none(in.Spaces.Delete(ctx, "target")) }},
	} {
		if _, err := step.do(); err != nil {
			t.Errorf("%s: %v", step.name, err)
		}
	}
	for id := range describe(t).operations() {
		if !w.seen(id) && id != "GetStatus" && id != "ListFeatures" {
			t.Errorf("no service has called %s with success", id)
		}
	}
}
