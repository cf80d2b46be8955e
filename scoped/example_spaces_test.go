package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

// A program that may run again makes a space, or makes it as it should be, and works in it.
func ExampleSpacesService() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	wanted := scoped.Space{ID: "marketing", Name: "Marketing", Color: scoped.Ptr("#00bfb3")}
	for range 2 {
		_, err := kb.Spaces.Create(ctx, wanted)
		if errors.Is(err, scoped.ErrConflict) {
			_, err = kb.Spaces.Update(ctx, wanted)
		}
		if err != nil {
			fmt.Println(err)
			return
		}
	}
	marketing, err := kb.Space(ctx, wanted.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	list, err := marketing.Actions.List(ctx)
	fmt.Println(marketing.SpaceID(), "has", len(list), "connectors", err)
	// Output: marketing has 0 connectors <nil>
}

// The client knows at once that the space is there, whatever it believed before.
func ExampleSpacesService_Create() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	_, err := kb.Space(ctx, "marketing")
	fmt.Println("missing:", errors.Is(err, scoped.ErrSpaceNotFound))

	space, err := kb.Spaces.Create(ctx, scoped.Space{
		ID: "marketing", Name: "Marketing", Solution: scoped.Ptr(scoped.ObservabilitySolution),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	marketing, err := kb.Space(ctx, space.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("there:", marketing.SpaceID())
	// Output:
	// missing: true
	// there: marketing
}

// What is only in the space goes with it, and calls into it are refused from then on.
func ExampleSpacesService_Delete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	if err := marketing.Spaces.Delete(ctx, "marketing"); err != nil {
		fmt.Println(err)
		return
	}
	_, err := marketing.Actions.List(ctx)
	fmt.Println(err)

	err = marketing.Spaces.Delete(ctx, "default")
	fmt.Println("the default space stays:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// [Space: marketing] ListConnectors: space "marketing" does not exist: check the id, or create the space first
	// the default space stays: true
}

func ExampleSpacesService_Get() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	space, err := kb.Spaces.Get(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(space.ID, len(space.DisabledFeatures), "features are off")

	_, err = kb.Spaces.Get(ctx, "marketng")
	var missing *scoped.SpaceNotFoundError
	if errors.As(err, &missing) {
		fmt.Println(missing.SpaceID, "does not exist")
	}
	// Output:
	// marketing 0 features are off
	// marketng does not exist
}

func ExampleSpacesService_List() {
	kb, done := example("sales", "marketing")
	defer done()

	list, err := kb.Spaces.List(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, space := range list {
		fmt.Println(space.ID, space.Reserved != nil)
	}
	// Output:
	// default true
	// marketing false
	// sales false
}

// A purpose leaves out the spaces that the caller may not use for it.
func ExampleSpacesService_ListFor() {
	kb, done := example("sales", "marketing")
	defer done()

	targets, err := kb.Spaces.ListFor(context.Background(), scoped.ListSpacesParams{Purpose: scoped.Ptr(scoped.CopyPurpose)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("can copy into", len(targets), "spaces")
	// Output: can copy into 3 spaces
}

// A field that is absent stays as it is, except DisabledFeatures: without them, all features are on again.
func ExampleSpacesService_Update() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	space := scoped.Space{ID: "marketing", Name: "Marketing", Color: scoped.Ptr("#00bfb3"), DisabledFeatures: []string{"canvas"}}
	if _, err := kb.Spaces.Update(ctx, space); err != nil {
		fmt.Println(err)
		return
	}
	renamed, err := kb.Spaces.Update(ctx, scoped.Space{ID: "marketing", Name: "Growth"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(renamed.Name, *renamed.Color, renamed.DisabledFeatures)
	// Output: Growth #00bfb3 []
}

// The copy has an id of its own. A target that does not exist is refused: Kibana would copy into it all the same.
func ExampleSpacesService_CopySavedObjects() {
	kb, done := example("sales")
	defer done()
	ctx := context.Background()
	exampleObject(kb, "dashboard", "overview", "Overview")

	request := scoped.CopyRequest{Objects: []scoped.ObjectKey{{Type: "dashboard", ID: "overview"}}, Spaces: []string{"sales"}}
	copied, err := kb.Spaces.CopySavedObjects(ctx, request)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(copied["sales"].Success, copied["sales"].SuccessCount)

	request.Spaces = []string{"slaes"}
	_, err = kb.Spaces.CopySavedObjects(ctx, request)
	fmt.Println(err)
	// Output:
	// true 1
	// [Space: slaes] CopySavedObjects: space "slaes" does not exist: check the id, or create the space first
}

// A copy that keeps the ids meets what is there already. The second call says what to do about it.
func ExampleSpacesService_ResolveCopyErrors() {
	kb, done := example("sales")
	defer done()
	ctx := context.Background()
	view := []scoped.ObjectKey{{Type: "index-pattern", ID: "clicks"}}
	exampleObject(kb, "index-pattern", "clicks", "clicks-*")

	request := scoped.CopyRequest{Objects: view, Spaces: []string{"sales"}, CreateNewCopies: scoped.Ptr(false)}
	_, err := kb.Spaces.CopySavedObjects(ctx, request)
	fmt.Println("first:", err)
	_, err = kb.Spaces.CopySavedObjects(ctx, request)
	fmt.Println("again:", errors.Is(err, scoped.ErrConflict))

	resolved, err := kb.Spaces.ResolveCopyErrors(ctx, scoped.ResolveCopyRequest{
		Objects: view, CreateNewCopies: scoped.Ptr(false),
		Retries: map[string][]scoped.CopyRetry{"sales": {{Type: "index-pattern", ID: "clicks", Overwrite: scoped.Ptr(true)}}},
	})
	fmt.Println("overwritten:", resolved["sales"].SuccessCount, err)
	// Output:
	// first: <nil>
	// again: true
	// overwritten: 1 <nil>
}

// Links with an id from before 8.0 lead through an alias, until it is switched off.
func ExampleSpacesService_DisableLegacyURLAliases() {
	kb, done := example("sales")
	defer done()

	err := kb.Spaces.DisableLegacyURLAliases(context.Background(), scoped.DisableAliasesRequest{
		Aliases: []scoped.LegacyURLAlias{{TargetSpace: "sales", TargetType: "dashboard", SourceID: "overview-from-7"}},
	})
	fmt.Println(err)
	// Output: <nil>
}

// Before an object is shared, one sees what has to come with it and where all of that is.
func ExampleSpacesService_GetShareableReferences() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "index-pattern", "clicks", "clicks-*")

	found, err := marketing.Spaces.GetShareableReferences(context.Background(), scoped.ShareableReferencesRequest{
		Objects: []scoped.ObjectKey{{Type: "index-pattern", ID: "clicks"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, object := range found.Objects {
		fmt.Println(object.Type, object.ID, "is in", object.Spaces)
	}
	// Output: index-pattern clicks is in [marketing]
}

// Shared objects are one and the same in all their spaces, unlike copies.
func ExampleSpacesService_UpdateObjectsSpaces() {
	kb, done := example("sales", "marketing")
	defer done()
	exampleObject(kb, "index-pattern", "clicks", "clicks-*")

	shared, err := kb.Spaces.UpdateObjectsSpaces(context.Background(), scoped.ShareRequest{
		Objects:     []scoped.ObjectKey{{Type: "index-pattern", ID: "clicks"}, {Type: "index-pattern", ID: "none"}},
		SpacesToAdd: []string{"sales", "marketing"},
	})
	fmt.Println(shared.Objects[0].Spaces)

	// What failed is an error next to what did not.
	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println(partial.Succeeded, "shared,", partial.Failures[0].ID, "is missing:", partial.Only(scoped.ErrNotFound))
	}
	// Output:
	// [default sales marketing]
	// 1 shared, none is missing: true
}
