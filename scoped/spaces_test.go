package scoped_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestASpaceComesBackAsItWasMade(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithAPIKey(key))
	ctx := t.Context()
	want := scoped.Space{
		ID: "marketing", Name: "Marketing", Description: scoped.Ptr("Space for marketing"), Color: scoped.Ptr("#FF6B6B"), Initials: scoped.Ptr("MK"),
		DisabledFeatures: []string{"dev_tools"},
	}
	made, err := kb.Spaces.Create(ctx, want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := kb.Spaces.Get(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	for _, space := range []*scoped.Space{made, got} {
		if diff := cmp.Diff(want, *space); diff != "" {
			t.Error(diff)
		}
	}
	// What Kibana decides is not sent back: it refuses authorizedPurposes.
	listed, err := kb.Spaces.ListFor(ctx, scoped.ListSpacesParams{IncludeAuthorizedPurposes: scoped.Ptr(true)})
	if err != nil {
		t.Fatal(err)
	}
	for _, space := range listed {
		if space.AuthorizedPurposes == nil {
			t.Errorf("%s came without purposes", space.ID)
		}
		if _, err := kb.Spaces.Update(ctx, space); err != nil {
			t.Errorf("read, then written, %s: %v", space.ID, err)
		}
	}
}

func TestAnEmptyDescriptionReachesKibana(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "s", Name: "S", Description: scoped.Ptr("old"), DisabledFeatures: []string{"dev_tools"}}); err != nil {
		t.Fatal(err)
	}
	got, err := kb.Spaces.Update(ctx, scoped.Space{ID: "s", Name: "S", Description: scoped.Ptr(""), DisabledFeatures: []string{"dev_tools"}})
	if err != nil || got.Description == nil || *got.Description != "" || len(got.DisabledFeatures) != 1 {
		t.Errorf("%+v, %v, want an empty description", got, err)
	}
	got, err = kb.Spaces.Update(ctx, scoped.Space{ID: "s", Name: "S", DisabledFeatures: []string{}})
	if err != nil || len(got.DisabledFeatures) != 0 {
		t.Errorf("%+v, %v, want no disabled feature", got, err)
	}
}

func TestBadSpacesAreRefusedBeforeAnythingIsSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	var argument *scoped.ArgumentError
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "s"}); !errors.As(err, &argument) || argument.Field != "name" || argument.SpaceID != "s" {
		t.Errorf("an empty name: %v, want *ArgumentError", err)
	}
	if _, err := kb.Spaces.Update(ctx, scoped.Space{ID: "s"}); !errors.As(err, &argument) || argument.Operation != "UpdateSpace" {
		t.Errorf("an empty name: %v, want *ArgumentError", err)
	}
	for _, err := range []error{
		second(kb.Spaces.Create(ctx, scoped.Space{ID: "Bad!", Name: "x"})),
		second(kb.Spaces.Update(ctx, scoped.Space{ID: "", Name: "x"})),
		second(kb.Spaces.Get(ctx, "a/b")),
		kb.Spaces.Delete(ctx, ".."),
	} {
		if !errors.Is(err, scoped.ErrInvalidSpaceID) {
			t.Errorf("%v, want *InvalidSpaceIDError", err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func second[T any](_ T, err error) error { return err }

func TestKibanasOwnRefusalsOfASpace(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("taken"))
	ctx := t.Context()
	var conflict *scoped.ConflictError
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "taken", Name: "x"}); !errors.As(err, &conflict) || conflict.SpaceID != "" && conflict.SpaceID != "taken" {
		t.Errorf("%v, want *ConflictError", err)
	}
	var missing *scoped.SpaceNotFoundError
	var notFound *scoped.NotFoundError
	for name, err := range map[string]error{
		"get":    second(kb.Spaces.Get(ctx, "nope")),
		"update": second(kb.Spaces.Update(ctx, scoped.Space{ID: "nope", Name: "x"})),
		"delete": kb.Spaces.Delete(ctx, "nope"),
	} {
		if !errors.As(err, &missing) || missing.SpaceID != "nope" || !errors.As(err, &notFound) {
			t.Errorf("%s: %v, want *SpaceNotFoundError over *NotFoundError", name, err)
		}
	}
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "red", Name: "x", Color: scoped.Ptr("red")}); !errors.Is(err, scoped.ErrBadRequest) || !strings.Contains(err.Error(), "color") {
		t.Errorf("%v, want *BadRequestError that names the colour", err)
	}
}

func TestCopyingStartsFromTheSpaceOfTheCall(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing", "sales"))
	ctx := t.Context()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	dashboard, err := marketing.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": "D"}})
	if err != nil {
		t.Fatal(err)
	}
	copied, err := marketing.Spaces.CopySavedObjects(ctx, copyOf(dashboard, "sales"))
	if err != nil || !copied["sales"].Success {
		t.Fatalf("%+v, %v", copied, err)
	}
	if n := sent(srv, http.MethodPost, "/s/marketing/api/spaces/_copy_saved_objects"); n != 1 {
		t.Errorf("%d copies from marketing, want 1", n)
	}
	// A second copy conflicts, and says so next to the result.
	copied, err = marketing.Spaces.CopySavedObjects(ctx, copyOf(dashboard, "sales"))
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || !errors.Is(err, scoped.ErrConflict) || copied["sales"].Success {
		t.Fatalf("%+v, %v, want a *PartialError for a conflict", copied, err)
	}
	if item := partial.Failures[0]; item.SpaceID != "sales" || item.ID != dashboard.ID || item.Reason != "conflict" || partial.SpaceID != "marketing" {
		t.Errorf("%+v", partial)
	}
	retry := scoped.CopyRetry{Type: "dashboard", ID: dashboard.ID, Overwrite: scoped.Ptr(true)}
	first, err := copied["sales"].Errors[0].AsImportFailure()
	if err != nil {
		t.Fatal(err)
	}
	retry.DestinationID = first.Error.DestinationID
	resolved, err := marketing.Spaces.ResolveCopyErrors(ctx, scoped.ResolveCopyRequest{
		Objects: copyOf(dashboard).Objects, CreateNewCopies: scoped.Ptr(false), Retries: map[string][]scoped.CopyRetry{"sales": {retry}},
	})
	if err != nil || !resolved["sales"].Success {
		t.Errorf("%+v, %v", resolved, err)
	}
}

func copyOf(object *scoped.SavedObject, spaces ...string) scoped.CopyRequest {
	return scoped.CopyRequest{
		Spaces: spaces, CreateNewCopies: scoped.Ptr(false),
		Objects: []scoped.ObjectKey{{Type: object.Type, ID: object.ID}},
	}
}

func TestSharingThatFailsIsAPartialError(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("sales"))
	ctx := t.Context()
	view, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "index-pattern", Attributes: map[string]any{"title": "logs-*"}})
	if err != nil {
		t.Fatal(err)
	}
	request := scoped.ShareRequest{Objects: copyOf(view).Objects, SpacesToAdd: []string{"sales"}, SpacesToRemove: []string{}}
	shared, err := kb.Spaces.UpdateObjectsSpaces(ctx, request)
	if err != nil || cmp.Diff([]string{"default", "sales"}, shared.Objects[0].Spaces) != "" {
		t.Fatalf("%+v, %v", shared, err)
	}
	references, err := kb.Spaces.GetShareableReferences(ctx, scoped.ShareableReferencesRequest{Objects: request.Objects})
	if err != nil || len(references.Objects) != 1 {
		t.Errorf("%+v, %v", references, err)
	}
	request.Objects[0].ID = "missing"
	var partial *scoped.PartialError
	if shared, err = kb.Spaces.UpdateObjectsSpaces(ctx, request); !errors.As(err, &partial) || !errors.Is(err, scoped.ErrNotFound) || shared == nil {
		t.Errorf("%+v, %v, want a *PartialError next to the result", shared, err)
	}
	alias := scoped.LegacyURLAlias{TargetSpace: "sales", TargetType: "index-pattern", SourceID: "old"}
	if err := kb.Spaces.DisableLegacyURLAliases(ctx, scoped.DisableAliasesRequest{Aliases: []scoped.LegacyURLAlias{alias}}); err != nil {
		t.Errorf("disabling an alias: %v", err)
	}
}

func TestSpacesAreListedForEachPurpose(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("sales"))
	for _, purpose := range []scoped.SpacePurpose{scoped.AnyPurpose, scoped.CopyPurpose, scoped.SharePurpose} {
		list, err := kb.Spaces.ListFor(t.Context(), scoped.ListSpacesParams{Purpose: &purpose})
		if err != nil || len(list) != 2 {
			t.Errorf("%s: %d spaces, %v", purpose, len(list), err)
		}
		if last := srv.Requests()[len(srv.Requests())-1]; !strings.Contains(last.RawQuery, string(purpose)) {
			t.Errorf("%s: asked with %q", purpose, last.RawQuery)
		}
	}
}

func TestASpaceOpensWithItsSolution(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	for _, solution := range []scoped.SpaceSolution{
		scoped.ClassicSolution, scoped.ElasticsearchSolution, scoped.ObservabilitySolution, scoped.SecuritySolution,
	} {
		_, err := kb.Spaces.Create(t.Context(), scoped.Space{ID: "with-" + string(solution), Name: "x", Solution: &solution})
		if err != nil {
			t.Errorf("%s: %v", solution, err)
		}
		got, err := kb.Spaces.Get(t.Context(), "with-"+string(solution))
		if err != nil || got.Solution == nil || *got.Solution != solution {
			t.Errorf("%s: got %+v, %v", solution, got, err)
		}
	}
}
