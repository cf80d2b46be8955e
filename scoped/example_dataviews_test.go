package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleDataView stores the data view clicks for an example.
func exampleDataView(kb *scoped.Client) *scoped.DataView {
	view, err := kb.DataViews.Create(context.Background(), scoped.DataViewRequest{
		ID: scoped.Ptr("clicks"), Title: "clicks-*", Name: scoped.Ptr("Clicks"), TimeFieldName: scoped.Ptr("@timestamp"),
	})
	if err != nil {
		panic(err)
	}
	return view
}

func ExampleDataViewsService() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}
	request := scoped.DataViewRequest{ID: scoped.Ptr("clicks"), Title: "clicks-*", Name: scoped.Ptr("Clicks"), TimeFieldName: scoped.Ptr("@timestamp")}
	view, err := marketing.DataViews.Create(ctx, request)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*view.Name, view.Title, view.Namespaces)

	field := scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeKeyword, Script: &dataviews.Script{Source: "emit('web')"}}
	reply, err := marketing.DataViews.CreateRuntimeField(ctx, "clicks", "channel", field)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(reply.Fields[0].Name, reply.Fields[0].Type)

	first, err := marketing.DataViews.Default(ctx)
	fmt.Println("default:", first, err)
	_, err = marketing.DataViews.Create(ctx, request)
	fmt.Println("again:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// Clicks clicks-* [marketing]
	// channel string
	// default: clicks <nil>
	// again: true
}

// A name may be taken once in a space; the error tells whether it was the name or the id.
func ExampleDataViewsService_Create() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	request := scoped.DataViewRequest{Title: "clicks-*", Name: scoped.Ptr("Clicks")}
	view, err := marketing.DataViews.Create(ctx, request)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*view.Name, "has a field of type", view.Fields["bytes"].Type)

	_, err = marketing.DataViews.Create(ctx, request)
	var exists *scoped.DataViewExistsError
	if errors.As(err, &exists) {
		fmt.Println("taken:", exists.Name)
	}
	// Output:
	// Clicks has a field of type number
	// taken: Clicks
}

// With an ID of one's own, what refers to the data view finds it after it was replaced.
func ExampleDataViewsService_CreateOrReplace() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	for _, title := range []string{"clicks-*", "clicks-2026*"} {
		view, err := marketing.DataViews.CreateOrReplace(ctx, scoped.DataViewRequest{ID: scoped.Ptr("clicks"), Title: title})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(*view.ID, view.Title)
	}
	// Output:
	// clicks clicks-*
	// clicks clicks-2026*
}

// The fields are those of the indices at this moment.
func ExampleDataViewsService_Get() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleDataView(marketing)

	view, err := marketing.DataViews.Get(context.Background(), "clicks")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(view.Title, view.Fields["url"].Type, *view.TimeFieldName)
	// Output: clicks-* string @timestamp
}

func ExampleDataViewsService_List() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleDataView(marketing)

	list, err := marketing.DataViews.List(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, view := range list {
		fmt.Println(view.ID, view.Title, view.Namespaces)
	}
	// Output: clicks clicks-* [marketing]
}

func ExampleDataViewsService_Update() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleDataView(marketing)

	view, err := marketing.DataViews.Update(context.Background(), "clicks", scoped.DataViewChange{
		Title: scoped.Ptr("clicks-*,visits-*"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*view.Name, "is now", view.Title)
	// Output: Clicks is now clicks-*,visits-*
}

// Dashboards keep their reference to a data view that is gone: see SwapReferences.
func ExampleDataViewsService_Delete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleDataView(marketing)

	fmt.Println(marketing.DataViews.Delete(ctx, "clicks"))
	_, err := marketing.DataViews.Get(ctx, "clicks")
	fmt.Println("gone:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// <nil>
	// gone: true
}

// Names and formats of fields as people shall see them.
func ExampleDataViewsService_UpdateFields() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleDataView(marketing)

	view, err := marketing.DataViews.UpdateFields(context.Background(), "clicks", map[string]scoped.FieldChange{
		"bytes": {CustomLabel: scoped.Ptr("Traffic"), Format: &dataviews.FieldFormat{ID: scoped.Ptr("bytes")}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*view.FieldAttributes["bytes"].CustomLabel, *view.FieldFormats["bytes"].ID)
	// Output: Traffic bytes
}

func ExampleDataViewsService_ResetFields() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleDataView(marketing)
	label := map[string]scoped.FieldChange{"bytes": {CustomLabel: scoped.Ptr("Traffic")}}
	if _, err := marketing.DataViews.UpdateFields(ctx, "clicks", label); err != nil {
		fmt.Println(err)
		return
	}

	view, err := marketing.DataViews.ResetFields(ctx, "clicks", []string{"bytes"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("has a label:", view.FieldAttributes["bytes"].CustomLabel != nil)
	// Output: has a label: false
}

// The default is empty in a space that has no data view.
func ExampleDataViewsService_Default() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	before, err := marketing.DataViews.Default(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	exampleDataView(marketing)
	after, err := marketing.DataViews.Default(ctx)
	fmt.Printf("%q, then %q %v\n", before, after, err)
	// Output: "", then "clicks" <nil>
}

func ExampleDataViewsService_SetDefault() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleDataView(marketing)
	visits, err := marketing.DataViews.Create(ctx, scoped.DataViewRequest{ID: scoped.Ptr("visits"), Title: "visits-*"})
	if err != nil {
		fmt.Println(err)
		return
	}

	if err := marketing.DataViews.SetDefault(ctx, *visits.ID); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(marketing.DataViews.Default(ctx))
	// Output: visits <nil>
}

// A default that was deleted stays the default in name, until it is cleared.
func ExampleDataViewsService_ClearDefault() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleDataView(marketing)
	if err := marketing.DataViews.Delete(ctx, "clicks"); err != nil {
		fmt.Println(err)
		return
	}

	stale, err := marketing.DataViews.Default(ctx)
	fmt.Printf("%q %v\n", stale, err)
	fmt.Println(marketing.DataViews.ClearDefault(ctx))
	none, err := marketing.DataViews.Default(ctx)
	fmt.Printf("%q %v\n", none, err)
	// Output:
	// "clicks" <nil>
	// <nil>
	// "" <nil>
}
