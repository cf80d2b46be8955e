package suite

import (
	"context"
	"net/http"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

const viewType = "index-pattern"

// objects is about saved objects where they are difficult: conflicts, limits, files with errors in them.
func objects(ctx context.Context, s *Scene) error {
	view := scoped.SavedObjectRequest{Type: viewType, ID: s.Name("view"), Attributes: map[string]any{"title": "logs-*"}}
	made, err := get(s, "create", func() (*scoped.SavedObject, error) { return s.KB.SavedObjects.Create(ctx, view) })
	if err != nil {
		return err
	}
	look(s, "create again", func() (*scoped.SavedObject, error) { return s.KB.SavedObjects.Create(ctx, view) })
	look(s, "update", func() (*scoped.SavedObject, error) {
		return s.KB.SavedObjects.Update(ctx, viewType, made.ID, scoped.SavedObjectUpdate{Attributes: map[string]any{"name": "n"}, Version: made.Version})
	})
	look(s, "update an old version", func() (*scoped.SavedObject, error) {
		return s.KB.SavedObjects.Update(ctx, viewType, made.ID, scoped.SavedObjectUpdate{Attributes: map[string]any{"name": "m"}, Version: made.Version})
	})
	s.bulks(ctx, view)
	s.finds(ctx)
	s.files(ctx, made.ID)
	s.copies(ctx, made.ID)
	s.wrongObjects(ctx)
	s.Try("delete", func() error { return s.KB.SavedObjects.Delete(ctx, viewType, made.ID) })
	s.Try("delete again", func() error { return s.KB.SavedObjects.Delete(ctx, viewType, made.ID) })
	look(s, "get after that", func() (*scoped.SavedObject, error) { return s.KB.SavedObjects.Get(ctx, viewType, made.ID) })
	look(s, "resolve after that", func() (*scoped.ResolvedSavedObject, error) {
		return s.KB.SavedObjects.Resolve(ctx, viewType, made.ID)
	})
	return nil
}

func (s *Scene) bulks(ctx context.Context, view scoped.SavedObjectRequest) {
	strange := scoped.SavedObjectRequest{Type: "wigwags", Attributes: map[string]any{}}
	other := view
	other.ID = s.Name("other")
	look(s, "bulk create with failures", func() ([]scoped.SavedObject, error) {
		return s.KB.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{view, other, strange})
	})
	look(s, "bulk get with failures", func() ([]scoped.SavedObject, error) {
		return s.KB.SavedObjects.BulkGet(ctx, []scoped.BulkGetItem{{Type: viewType, ID: view.ID}, {Type: viewType, ID: s.Name("none")}, {Type: "wigwags", ID: "1"}})
	})
	look(s, "bulk resolve with failures", func() ([]scoped.ResolvedSavedObject, error) {
		return s.KB.SavedObjects.BulkResolve(ctx, []scoped.SavedObjectKey{{Type: viewType, ID: view.ID}, {Type: viewType, ID: s.Name("none")}})
	})
	look(s, "bulk update with failures", func() ([]scoped.SavedObject, error) {
		return s.KB.SavedObjects.BulkUpdate(ctx, []scoped.BulkUpdateItem{
			{Type: viewType, ID: view.ID, Attributes: view.Attributes}, {Type: viewType, ID: s.Name("none"), Attributes: view.Attributes},
		})
	})
	look(s, "bulk delete with failures", func() ([]scoped.BulkDeleteStatus, error) {
		return s.KB.SavedObjects.BulkDelete(ctx, []scoped.SavedObjectKey{{Type: viewType, ID: other.ID}, {Type: viewType, ID: s.Name("none")}})
	})
}

func (s *Scene) finds(ctx context.Context) {
	const find = "/api/saved_objects/_find?type=index-pattern"
	for _, query := range []struct{ step, query string }{
		{"find", "&search=logs*&search_fields=title&fields=title&sort_field=updated_at"},
		{"find by a filter", "&filter=index-pattern.attributes.title:*"},
		{"find with an aggregation", "&aggs=%7B%22n%22%3A%7B%22value_count%22%3A%7B%22field%22%3A%22index-pattern.attributes.title%22%7D%7D%7D"},
		{"find nothing", "&search=nonesuch"},
		{"find a page that is not there", "&page=50"},
		{"find too many", "&per_page=10001"},
		{"find by a filter that is none", "&filter=a%20b%3A("},
		{"find by a filter on what is not filtered", "&filter=title:x"},
		{"find with an unknown parameter", "&nonsense=1"},
	} {
		s.raw(ctx, query.step, http.MethodGet, find+query.query, nil)
	}
	s.raw(ctx, "find without a type", http.MethodGet, "/api/saved_objects/_find", nil)
	s.raw(ctx, "find an unknown type", http.MethodGet, "/api/saved_objects/_find?type=wigwags", nil)
}

// files exports what is there, and imports files with something wrong in each.
func (s *Scene) files(ctx context.Context, id string) {
	s.Try("export", func() error {
		export, err := s.KB.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{viewType}})
		if err != nil {
			return err
		}
		for _, err = range export.Objects() {
			if err != nil {
				break
			}
		}
		_ = export.Close()
		return err
	})
	s.raw(ctx, "export what is not there", http.MethodPost, "/api/saved_objects/_export", map[string]any{"objects": []any{map[string]any{"type": viewType, "id": s.Name("none")}}})
	s.raw(ctx, "export nothing", http.MethodPost, "/api/saved_objects/_export", map[string]any{})
	s.raw(ctx, "export a type that is not exported", http.MethodPost, "/api/saved_objects/_export", map[string]any{"type": "space"})
	view := `{"type":"index-pattern","id":"` + id + `","attributes":{"title":"logs-*"},"references":[]}`
	lonely := `{"type":"dashboard","id":"` + s.Name("lonely") + `","attributes":{"title":"d"},"references":[{"name":"p","type":"index-pattern","id":"` + s.Name("none") + `"}]}`
	for _, file := range []struct {
		step, content string
		options       scoped.ImportOptions
	}{
		{"import what is there", view, scoped.ImportOptions{}},
		{"import over what is there", view, scoped.ImportOptions{Overwrite: true}},
		{"import a new copy", view, scoped.ImportOptions{CreateNewCopies: true}},
		{"import what lacks a reference", lonely, scoped.ImportOptions{}},
		{"import an unknown type", `{"type":"wigwags","id":"1","attributes":{},"references":[]}`, scoped.ImportOptions{}},
		{"import nothing", "", scoped.ImportOptions{}},
		{"import what is no JSON", "{", scoped.ImportOptions{}},
		{"import the same twice", view + "\n" + view, scoped.ImportOptions{}},
	} {
		look(s, file.step, func() (*scoped.ImportResult, error) {
			return s.KB.SavedObjects.Import(ctx, strings.NewReader(file.content), file.options)
		})
	}
	look(s, "resolve an import", func() (*scoped.ImportResult, error) {
		retry := scoped.ImportRetry{Type: viewType, ID: id, Overwrite: scoped.Ptr(true)}
		return s.KB.SavedObjects.ResolveImportErrors(ctx, strings.NewReader(view), []scoped.ImportRetry{retry}, scoped.ImportOptions{})
	})
}

// copies takes an object into another space, more than once.
func (s *Scene) copies(ctx context.Context, id string) {
	target := s.Name("target")
	if err := s.Must("create a space to copy to", func() error {
		_, err := s.KB.Spaces.Create(ctx, scoped.Space{ID: target, Name: target})
		return err
	}); err != nil {
		return
	}
	request := scoped.CopyRequest{Spaces: []string{target}, Objects: []scoped.ObjectKey{{Type: viewType, ID: id}}, CreateNewCopies: scoped.Ptr(false)}
	copyIt := func() (map[string]scoped.CopyResult, error) { return s.KB.Spaces.CopySavedObjects(ctx, request) }
	look(s, "copy", copyIt)
	look(s, "copy again", copyIt)
	request.Overwrite = scoped.Ptr(true)
	look(s, "copy over it", copyIt)
	request.Objects = []scoped.ObjectKey{{Type: viewType, ID: s.Name("none")}}
	look(s, "copy what is not there", copyIt)
	share := scoped.ShareRequest{Objects: []scoped.ObjectKey{{Type: viewType, ID: id}}, SpacesToAdd: []string{target}, SpacesToRemove: []string{}}
	look(s, "share", func() (*scoped.ShareResult, error) { return s.KB.Spaces.UpdateObjectsSpaces(ctx, share) })
	share.SpacesToAdd, share.SpacesToRemove = []string{}, []string{target}
	look(s, "take it back", func() (*scoped.ShareResult, error) { return s.KB.Spaces.UpdateObjectsSpaces(ctx, share) })
	look(s, "what shares references", func() (*scoped.ShareableReferences, error) {
		return s.KB.Spaces.GetShareableReferences(ctx, scoped.ShareableReferencesRequest{Objects: []scoped.ObjectKey{{Type: viewType, ID: id}}})
	})
	s.Try("delete the space", func() error { return s.KB.Spaces.Delete(ctx, target) })
}

func (s *Scene) wrongObjects(ctx context.Context) {
	const path = "/api/saved_objects/"
	for _, wrong := range []struct {
		step, method, path string
		body               any
	}{
		{"an unknown type", http.MethodPost, path + "wigwags", map[string]any{"attributes": map[string]any{}}},
		{"no attributes", http.MethodPost, path + viewType, map[string]any{}},
		{"an unknown member", http.MethodPost, path + viewType, map[string]any{"attributes": map[string]any{}, "nonsense": 1}},
		{"attributes that are no object", http.MethodPost, path + viewType, map[string]any{"attributes": 1}},
		{"a list that is none", http.MethodPost, path + "_bulk_get", map[string]any{}},
		{"an item without a type", http.MethodPost, path + "_bulk_get", []any{map[string]any{"id": "x"}}},
		{"more than a body may hold", http.MethodPost, path + viewType, map[string]any{"attributes": map[string]any{"title": strings.Repeat("x", 1<<20)}}},
		{"an update of what is not there", http.MethodPut, path + viewType + "/" + s.Name("none"), map[string]any{"attributes": map[string]any{}}},
		{"an object of an unknown type", http.MethodGet, path + "wigwags/1", nil},
		{"a type that is hidden", http.MethodGet, path + "space/default", nil},
		{"no route", http.MethodGet, "/api/nonesuch", nil},
	} {
		s.raw(ctx, wrong.step, wrong.method, wrong.path, wrong.body)
	}
}
