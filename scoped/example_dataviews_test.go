package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/scoped"
)

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
