package scoped_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func dashboard(id string) scoped.SavedObjectRequest {
	return scoped.SavedObjectRequest{Type: "dashboard", ID: id, Attributes: map[string]any{"title": "D " + id}}
}

func TestASavedObjectLives(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("marketing", "sales"))
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.SavedObjects.Create(ctx, dashboard("d1")); err != nil {
		t.Fatal(err)
	}
	if _, err := in.SavedObjects.Create(ctx, dashboard("d1")); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a taken id: %v, want *ConflictError", err)
	}
	again := dashboard("d1")
	again.Overwrite, again.Attributes = true, map[string]any{"title": "new", "hits": 0, "panels": []any{}, "note": ""}
	if _, err := in.SavedObjects.Create(ctx, again); err != nil {
		t.Errorf("overwriting: %v", err)
	}
	if _, err := kb.SavedObjects.Create(ctx, again, scoped.InSpace("sales")); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("an id that another space has: %v, want *ConflictError", err)
	}
	got, err := in.SavedObjects.Get(ctx, "dashboard", "d1")
	want := map[string]any{"title": "new", "hits": 0.0, "panels": []any{}, "note": ""}
	if err != nil || cmp.Diff(want, got.Attributes) != "" {
		t.Fatalf("%+v, %v", got, err)
	}
	updated, err := in.SavedObjects.Update(ctx, "dashboard", "d1", scoped.SavedObjectUpdate{
		Attributes: map[string]any{"note": "n"}, Version: got.Version,
	})
	if err != nil || updated.Attributes["note"] != "n" {
		t.Errorf("%+v, %v", updated, err)
	}
	if _, err := in.SavedObjects.Update(ctx, "dashboard", "d1", scoped.SavedObjectUpdate{
		Attributes: map[string]any{"note": "m"}, Version: got.Version,
	}); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a stale version: %v, want *ConflictError", err)
	}
	resolved, err := in.SavedObjects.Resolve(ctx, "dashboard", "d1")
	if err != nil || resolved.Outcome != "exactMatch" || resolved.SavedObject.Attributes["note"] != "n" {
		t.Errorf("%+v, %v", resolved, err)
	}
	if err := in.SavedObjects.Delete(ctx, "dashboard", "d1"); err != nil {
		t.Error(err)
	}
	if err := in.SavedObjects.Delete(ctx, "dashboard", "d1"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("deleting twice: %v, want *NotFoundError", err)
	}
}

func TestASharedObjectIsDeletedOnlyByForce(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("sales"))
	ctx := t.Context()
	for _, id := range []string{"v1", "v2"} {
		view := scoped.SavedObjectRequest{Type: "index-pattern", ID: id, Attributes: map[string]any{"title": "logs-*"}, InitialNamespaces: []string{"default", "sales"}}
		if _, err := kb.SavedObjects.Create(ctx, view); err != nil {
			t.Fatal(err)
		}
	}
	if err := kb.SavedObjects.Delete(ctx, "index-pattern", "v1"); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
	if err := kb.SavedObjects.ForceDelete(ctx, "index-pattern", "v1"); err != nil {
		t.Error(err)
	}
	keys := []scoped.SavedObjectKey{{Type: "index-pattern", ID: "v2"}}
	var partial *scoped.PartialError
	if statuses, err := kb.SavedObjects.BulkDelete(ctx, keys); !errors.As(err, &partial) || len(statuses) != 1 || statuses[0].Success {
		t.Errorf("%+v, %v, want a *PartialError", statuses, err)
	}
	if statuses, err := kb.SavedObjects.BulkForceDelete(ctx, keys); err != nil || !statuses[0].Success {
		t.Errorf("%+v, %v", statuses, err)
	}
}

func TestBulkFailuresComeNextToTheResult(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	in := scoped.InSpace("marketing")
	made, err := kb.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{dashboard("a"), dashboard("b"), {Type: "wigwags", Attributes: map[string]any{}}}, in)
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || len(made) != 3 || partial.Succeeded != 2 || len(partial.Failures) != 1 ||
		partial.SpaceID != "marketing" || partial.Operation != "BulkCreateSavedObjects" || !errors.Is(err, scoped.ErrBadRequest) {
		t.Fatalf("%+v, %+v", made, err)
	}
	if text := err.Error(); !strings.HasPrefix(text, "[Space: marketing] BulkCreateSavedObjects: 1 failed, 2 succeeded: wigwags/") {
		t.Errorf("text %q", text)
	}
	var item *scoped.ItemError
	if _, err := kb.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{dashboard("a")}, in); !errors.As(err, &item) || item.ID != "a" || item.StatusCode != http.StatusConflict {
		t.Errorf("%v, want an *ItemError for a", err)
	}
	keys := []scoped.SavedObjectKey{{Type: "dashboard", ID: "a"}, {Type: "dashboard", ID: "missing"}}
	got, err := kb.SavedObjects.BulkGet(ctx, []scoped.BulkGetItem{{Type: "dashboard", ID: "a"}, {Type: "dashboard", ID: "missing"}}, in)
	if !errors.As(err, &partial) || !partial.Only(scoped.ErrNotFound) || partial.Only(scoped.ErrConflict) || got[0].Attributes["title"] != "D a" {
		t.Errorf("%+v, %v", got, err)
	}
	both := []scoped.BulkGetItem{{Type: "wigwags", ID: "a"}, {Type: "dashboard", ID: "missing"}}
	if _, err := kb.SavedObjects.BulkGet(ctx, both, in); !errors.As(err, &partial) || partial.Only(scoped.ErrNotFound) || !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want a missing object and another failure", err)
	}
	if resolved, err := kb.SavedObjects.BulkResolve(ctx, keys, in); !errors.Is(err, scoped.ErrNotFound) || len(resolved) != 2 {
		t.Errorf("%+v, %v", resolved, err)
	}
	update := []scoped.BulkUpdateItem{{Type: "dashboard", ID: "a", Attributes: map[string]any{"x": 1}}, {Type: "dashboard", ID: "missing", Attributes: map[string]any{"x": 1}}}
	if updated, err := kb.SavedObjects.BulkUpdate(ctx, update, in); !errors.Is(err, scoped.ErrNotFound) || len(updated) != 2 {
		t.Errorf("%+v, %v", updated, err)
	}
	if statuses, err := kb.SavedObjects.BulkDelete(ctx, keys, in); !errors.Is(err, scoped.ErrNotFound) || !statuses[0].Success || statuses[1].Success {
		t.Errorf("%+v, %v", statuses, err)
	}
	mixed := []scoped.SavedObjectRequest{{Type: "dashboard", Overwrite: true}, {Type: "dashboard"}}
	var argument *scoped.ArgumentError
	if _, err := kb.SavedObjects.BulkCreate(ctx, mixed); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
}

func TestNothingInBulkIsNothing(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	if made, err := kb.SavedObjects.BulkCreate(t.Context(), nil); err != nil || len(made) != 0 {
		t.Errorf("%v, %v", made, err)
	}
	if got, err := kb.SavedObjects.BulkGet(t.Context(), nil); err != nil || len(got) != 0 {
		t.Errorf("%v, %v", got, err)
	}
}

func TestFindAllWalksThePages(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	requests := make([]scoped.SavedObjectRequest, 0, 25)
	for i := range 25 {
		requests = append(requests, dashboard(fmt.Sprintf("d%02d", i)))
	}
	if _, err := kb.SavedObjects.BulkCreate(ctx, requests, scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	page, err := kb.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr[int64](0)}, scoped.InSpace("marketing"))
	if err != nil || page.Total != 25 || len(page.SavedObjects) != 0 {
		t.Errorf("%+v, %v, want a count", page, err)
	}
	for size, pages := range map[int64]int{7: 4, 25: 1, 5: 5, 0: 1} {
		srv.ResetRequests()
		seen := map[string]bool{}
		params := scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr(size)}
		for object, err := range kb.SavedObjects.FindAll(ctx, params, scoped.InSpace("marketing")) {
			if err != nil {
				t.Fatal(err)
			}
			seen[object.ID] = true
		}
		if len(seen) != 25 || *params.PerPage != size {
			t.Errorf("%d objects by pages of %d", len(seen), size)
		}
		if n := sent(srv, "GET", "/s/marketing/api/saved_objects/_find"); n != pages {
			t.Errorf("%d requests for pages of %d, want %d", n, size, pages)
		}
	}
	srv.ResetRequests()
	for _, err := range kb.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr[int64](5)}, scoped.InSpace("marketing")) {
		if err != nil {
			t.Error(err)
		}
		break
	}
	if n := sent(srv, "GET", "/s/marketing/"); n != 1 {
		t.Errorf("%d requests for a loop that ended at once, want 1", n)
	}
}

func TestObjectsAreFoundByWhatTheyReferTo(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	referring := dashboard("referring")
	referring.References = []scoped.SavedObjectReference{{Name: "v", Type: "index-pattern", ID: "v1"}}
	if _, err := kb.SavedObjects.BulkCreate(ctx, []scoped.SavedObjectRequest{referring, dashboard("other")}); err != nil {
		t.Fatal(err)
	}
	view := scoped.SavedObjectKey{Type: "index-pattern", ID: "v1"}
	for want, params := range map[string]scoped.FindParams{
		"referring": {Type: []string{"dashboard"}, HasReference: scoped.References(view)},
		"other":     {Type: []string{"dashboard"}, HasNoReference: scoped.References(view)},
	} {
		page, err := kb.SavedObjects.Find(ctx, params)
		if err != nil || page.Total != 1 || page.SavedObjects[0].ID != want {
			t.Errorf("%+v, %v, want %s alone", page, err, want)
		}
	}
}

func TestFindAllEndsWithTheError(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	if _, err := kb.SavedObjects.BulkCreate(t.Context(), []scoped.SavedObjectRequest{dashboard("a"), dashboard("b"), dashboard("c")}); err != nil {
		t.Fatal(err)
	}
	srv.ReactFunc(kibanatest.Match{Path: "/api/saved_objects/_find"}, func(r kibanatest.Request) *kibanatest.Fault {
		if r.Query.Get("page") == "2" {
			return scoped.Ptr(kibanatest.Overloaded())
		}
		return nil
	})
	objects, errs := 0, 0
	for object, err := range kb.SavedObjects.FindAll(t.Context(), scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr[int64](2)}) {
		if err != nil {
			errs++
			if !errors.Is(err, scoped.ErrRateLimit) || object != nil {
				t.Errorf("%v, %v, want *RateLimitError", object, err)
			}
			continue
		}
		objects++
	}
	if objects != 2 || errs != 1 {
		t.Errorf("%d objects and %d errors, want 2 and 1", objects, errs)
	}
	for _, err := range kb.SavedObjects.FindAll(t.Context(), scoped.FindParams{Type: []string{"dashboard"}}, scoped.InSpace("nonexistent")) {
		if !errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Errorf("%v, want *SpaceNotFoundError", err)
		}
	}
}

func TestKeyRotationIsGlobal(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	if _, err := kb.SavedObjects.RotateEncryptionKey(t.Context(), scoped.RotateKeyParams{}, scoped.InSpace("marketing")); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("without old keys: %v, want *BadRequestError", err)
	}
	if n := sent(srv, "POST", "/api/encrypted_saved_objects/_rotate_key"); n != 1 {
		t.Errorf("%d requests without a prefix, want 1", n)
	}
}

func TestAnImportIsResolvedByAnotherReference(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	for _, id := range []string{"old", "new"} {
		if _, err := kb.SavedObjects.Create(t.Context(), scoped.SavedObjectRequest{Type: "index-pattern", ID: id, Attributes: map[string]any{"title": id}}); err != nil {
			t.Fatal(err)
		}
	}
	file := `{"type":"dashboard","id":"d1","attributes":{"title":"d1"},"references":[{"type":"index-pattern","id":"gone","name":"view"}]}`
	retry := scoped.ImportRetry{Type: "dashboard", ID: "d1", ReplaceReferences: []scoped.ReferenceReplacement{{Type: "index-pattern", From: "gone", To: "new"}}}
	if _, err := kb.SavedObjects.ResolveImportErrors(t.Context(), strings.NewReader(file), []scoped.ImportRetry{retry}, scoped.ImportOptions{}); err != nil {
		t.Fatal(err)
	}
	got, err := kb.SavedObjects.Get(t.Context(), "dashboard", "d1")
	if err != nil || len(got.References) != 1 || got.References[0].ID != "new" {
		t.Errorf("got %+v, %v", got, err)
	}
}
