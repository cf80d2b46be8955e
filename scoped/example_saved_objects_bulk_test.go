package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

// The result has an entry for each request, in order; an error tells of those that failed.
func ExampleSavedObjectsService_BulkCreate() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "leads", "Leads")

	created, err := marketing.SavedObjects.BulkCreate(context.Background(), []scoped.SavedObjectRequest{
		{Type: "dashboard", ID: "leads", Attributes: map[string]any{"title": "All leads"}},
		{Type: "dashboard", ID: "spend", Attributes: map[string]any{"title": "Spend"}},
	})
	for _, object := range created {
		fmt.Println(object.ID, "created:", object.Error == nil)
	}
	fmt.Println(err)
	// Output:
	// leads created: false
	// spend created: true
	// [Space: marketing] BulkCreateSavedObjects: 1 failed, 1 succeeded: dashboard/leads: Saved object [dashboard/leads] conflict
}

// A clean-up does not mind what is gone already.
func ExampleSavedObjectsService_BulkDelete() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "leads", "Leads")

	statuses, err := marketing.SavedObjects.BulkDelete(context.Background(), []scoped.SavedObjectKey{
		{Type: "dashboard", ID: "leads"}, {Type: "dashboard", ID: "none"},
	})
	var partial *scoped.PartialError
	if errors.As(err, &partial) && partial.Only(scoped.ErrNotFound) {
		err = nil
	}
	fmt.Println(statuses[0].Success, statuses[1].Success, err)
	// Output: true false <nil>
}

// What several spaces have goes only by force.
func ExampleSavedObjectsService_BulkForceDelete() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	_, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
		Type: "index-pattern", ID: "clicks", Attributes: map[string]any{"title": "clicks-*"},
		InitialNamespaces: []string{"marketing", "sales"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	keys := []scoped.SavedObjectKey{{Type: "index-pattern", ID: "clicks"}}
	_, err = kb.SavedObjects.BulkDelete(ctx, keys, scoped.InSpace("sales"))
	fmt.Println("refused:", errors.Is(err, scoped.ErrBadRequest))
	_, err = kb.SavedObjects.BulkForceDelete(ctx, keys, scoped.InSpace("sales"))
	fmt.Println(err)
	// Output:
	// refused: true
	// <nil>
}

// An object that is missing has an Error, and its place in the result.
func ExampleSavedObjectsService_BulkGet() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "leads", "Leads")

	found, err := marketing.SavedObjects.BulkGet(context.Background(), []scoped.BulkGetItem{
		{Type: "dashboard", ID: "none"}, {Type: "dashboard", ID: "leads", Fields: []string{"title"}},
	})
	fmt.Println(found[0].Error.StatusCode, found[1].Attributes["title"])
	fmt.Println("some are missing:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// 404 Leads
	// some are missing: true
}

func ExampleSavedObjectsService_BulkResolve() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "leads", "Leads")

	found, err := marketing.SavedObjects.BulkResolve(context.Background(), []scoped.SavedObjectKey{{Type: "dashboard", ID: "leads"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, each := range found {
		fmt.Println(each.SavedObject.ID, each.Outcome)
	}
	// Output: leads exactMatch
}

// Each item may be in a space of its own.
func ExampleSavedObjectsService_BulkUpdate() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	exampleObject(kb, "dashboard", "overview", "Overview")

	updated, err := kb.SavedObjects.BulkUpdate(ctx, []scoped.BulkUpdateItem{
		{Type: "dashboard", ID: "overview", Attributes: map[string]any{"title": "Company"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated[0].Attributes["title"])

	_, err = kb.SavedObjects.BulkUpdate(ctx, []scoped.BulkUpdateItem{
		{Type: "dashboard", ID: "overview", Namespace: scoped.Ptr("slaes"), Attributes: map[string]any{"title": "Sales"}},
	})
	fmt.Println(err)
	// Output:
	// Company
	// [Space: slaes] BulkUpdateSavedObjects: space "slaes" does not exist: check the id, or create the space first
}
