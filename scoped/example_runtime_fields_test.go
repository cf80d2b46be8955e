package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleRuntimeField stores the data view clicks with the runtime field kilobytes.
func exampleRuntimeField(kb *scoped.Client) {
	exampleDataView(kb)
	kilobytes := scoped.RuntimeField{
		Type:   dataviews.RuntimeFieldTypeLong,
		Script: &dataviews.Script{Source: "emit(doc['bytes'].value / 1024)"},
	}
	if _, err := kb.DataViews.CreateRuntimeField(context.Background(), "clicks", "kilobytes", kilobytes); err != nil {
		panic(err)
	}
}

func ExampleDataViewsService_CreateRuntimeField() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleDataView(marketing)

	kilobytes := scoped.RuntimeField{
		Type:   dataviews.RuntimeFieldTypeLong,
		Script: &dataviews.Script{Source: "emit(doc['bytes'].value / 1024)"},
	}
	made, err := marketing.DataViews.CreateRuntimeField(ctx, "clicks", "kilobytes", kilobytes)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(made.Fields[0].Name, made.Fields[0].Type)

	_, err = marketing.DataViews.CreateRuntimeField(ctx, "clicks", "bytes", kilobytes)
	fmt.Println("taken by the index:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// kilobytes number
	// taken by the index: true
}

// Put may be called as often as one likes, and leaves the field as it says.
func ExampleDataViewsService_PutRuntimeField() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleDataView(marketing)

	field := scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeKeyword}
	for _, channel := range []string{"web", "mobile"} {
		field.Script = &dataviews.Script{Source: "emit('" + channel + "')"}
		put, err := marketing.DataViews.PutRuntimeField(ctx, "clicks", "channel", field)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(put.DataView.RuntimeFields["channel"].Script.Source)
	}
	// Output:
	// emit('web')
	// emit('mobile')
}

func ExampleDataViewsService_GetRuntimeField() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleRuntimeField(marketing)

	found, err := marketing.DataViews.GetRuntimeField(ctx, "clicks", "kilobytes")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(found.Fields[0].Name, found.Fields[0].RuntimeField.Type)

	// A field of the index is no runtime field.
	_, err = marketing.DataViews.GetRuntimeField(ctx, "clicks", "bytes")
	fmt.Println("missing:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// kilobytes long
	// missing: true
}

// What is left out of the change stays: here the type.
func ExampleDataViewsService_UpdateRuntimeField() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleRuntimeField(marketing)

	changed, err := marketing.DataViews.UpdateRuntimeField(context.Background(), "clicks", "kilobytes", scoped.RuntimeFieldChange{
		Script: &dataviews.Script{Source: "emit(doc['bytes'].value / 1000)"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	field := changed.DataView.RuntimeFields["kilobytes"]
	fmt.Println(field.Type, field.Script.Source)
	// Output: long emit(doc['bytes'].value / 1000)
}

func ExampleDataViewsService_DeleteRuntimeField() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleRuntimeField(marketing)

	if err := marketing.DataViews.DeleteRuntimeField(ctx, "clicks", "kilobytes"); err != nil {
		fmt.Println(err)
		return
	}
	view, err := marketing.DataViews.Get(ctx, "clicks")
	fmt.Println(len(view.RuntimeFields), "runtime fields", err)
	// Output: 0 runtime fields <nil>
}

// Before a change of references, one sees what it would reach.
func ExampleDataViewsService_PreviewSwap() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleReference(marketing)

	reached, err := marketing.DataViews.PreviewSwap(ctx, scoped.SwapRequest{FromID: "old-clicks", ToID: "clicks"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, object := range reached {
		fmt.Println(object.Type, object.ID)
	}
	// Output: dashboard overview
}

// The dashboards of the space are led to another data view, and the old one is deleted.
func ExampleDataViewsService_SwapReferences() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleReference(marketing)

	swapped, err := marketing.DataViews.SwapReferences(ctx, scoped.SwapRequest{
		FromID: "old-clicks", ToID: "clicks", Delete: scoped.Ptr(true),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(swapped.Result), "changed, deleted:", swapped.DeleteStatus.DeletePerformed)
	// Output: 1 changed, deleted: true
}

// exampleReference stores the data views clicks and old-clicks, and a dashboard that refers to the old one.
func exampleReference(kb *scoped.Client) {
	exampleDataView(kb)
	exampleObject(kb, "index-pattern", "old-clicks", "clicks-old-*")
	_, err := kb.SavedObjects.Create(context.Background(), scoped.SavedObjectRequest{
		Type: "dashboard", ID: "overview", Attributes: map[string]any{"title": "Overview"},
		References: []scoped.SavedObjectReference{{Type: "index-pattern", ID: "old-clicks", Name: "view"}},
	})
	if err != nil {
		panic(err)
	}
}
