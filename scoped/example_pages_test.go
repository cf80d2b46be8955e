package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/scoped"
)

// Every generated operation that returns a list page by page has an iterator over all of its pages, named like it with All
// behind.
func ExamplePagesError() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	for _, title := range []string{"Clicks", "Orders", "Visits"} {
		request := scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": title}}
		if _, err := kb.SavedObjects.Create(ctx, request); err != nil {
			fmt.Println(err)
			return
		}
	}

	api := savedobjects.New(kb)
	params := &savedobjects.FindSavedObjectsParams{
		Type: []string{"dashboard"}, SortField: scoped.Ptr("title"), PerPage: scoped.Ptr[int64](2), // two requests
	}
	for object, err := range api.FindSavedObjectsAll(ctx, params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(object.Attributes["title"])
	}

	// Elasticsearch pages through the first 10,000 items of a list.
	params.Page = scoped.Ptr[int64](5_001)
	for _, err := range api.FindSavedObjectsAll(ctx, params) {
		var pages *scoped.PagesError
		if errors.As(err, &pages) {
			fmt.Println(pages.Seen, errors.Is(err, scoped.ErrResultWindow), errors.Is(err, scoped.ErrBadRequest))
		}
	}
	// Output:
	// Clicks
	// Orders
	// Visits
	// 10000 true true
}
