package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// example makes an in-memory Kibana with the given spaces and a client of it.
func example(spaces ...string) (*scoped.Client, func()) {
	srv, err := kibanatest.Start(kibanatest.WithVersion("9.4.0"), kibanatest.WithSpaces(spaces...))
	if err != nil {
		panic(err)
	}
	kb, err := scoped.New(srv.URL)
	if err != nil {
		panic(err)
	}
	return kb, func() {
		_ = kb.Close()
		srv.Close()
	}
}

func ExampleClient_Space() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}
	connector, err := marketing.Actions.Create(ctx, scoped.ConnectorRequest{
		Name:            "Audit log",
		ConnectorTypeID: scoped.IndexConnector,
		Config:          connectors.ConfigFrom(connectors.IndexConfig{Index: "marketing-audit"}),
	})
	fmt.Println(connector.Name, connector.ConnectorTypeID, err)

	_, err = kb.Space(ctx, "marketng")
	fmt.Println(err)
	// Output:
	// Audit log .index <nil>
	// [Space: marketng] space "marketng" does not exist: check the id, or create the space first
}

func ExampleInSpace() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()

	dashboard, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
		Type: "dashboard", ID: "overview", Attributes: map[string]any{"title": "Overview"},
	}, scoped.InSpace("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(dashboard.Namespaces)

	_, err = kb.SavedObjects.Get(ctx, "dashboard", "overview", scoped.InSpace("sales"))
	fmt.Println(err)
	// Output:
	// [marketing]
	// [Space: sales] GetSavedObject: GET /s/sales/api/saved_objects/dashboard/overview: 404 Not Found: Saved object [dashboard/overview] not found
}

func ExampleAPIError() {
	kb, done := example("marketing")
	defer done()

	_, err := kb.Actions.Create(context.Background(), scoped.ConnectorRequest{
		Name: "Hook", ConnectorTypeID: ".webhok",
	}, scoped.InSpace("marketing"))

	var unknown *scoped.UnknownConnectorTypeError
	var reply *scoped.APIError
	if errors.As(err, &unknown) && errors.As(err, &reply) {
		fmt.Println(unknown.Type, reply.StatusCode, reply.SpaceID, reply.Operation)
	}
	fmt.Println(errors.Is(err, scoped.ErrBadRequest), errors.Is(err, scoped.ErrNotFound))
	// Output:
	// .webhok 400 marketing CreateConnector
	// true false
}

func ExampleSavedObjectsService_FindAll() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	in := scoped.InSpace("marketing")
	for _, title := range []string{"Leads", "Spend"} {
		request := scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": title}}
		if _, err := kb.SavedObjects.Create(ctx, request, in); err != nil {
			fmt.Println(err)
		}
	}

	for object, err := range kb.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}, SortField: scoped.Ptr("title")}, in) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(object.Attributes["title"])
	}
	// Output:
	// Leads
	// Spend
}

func ExampleSavedObjectsService_Import() {
	kb, done := example("sales")
	defer done()

	file := strings.NewReader(`{"type":"dashboard","id":"d1","attributes":{"title":"Pipeline"},"references":[{"type":"index-pattern","id":"gone","name":"view"}]}`)
	result, err := kb.SavedObjects.Import(context.Background(), file, scoped.ImportOptions{}, scoped.InSpace("sales"))

	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println(result.Success, partial.Failures[0].Reason, partial.Failures[0].ID)
	}
	// Output:
	// false missing_references d1
}

func ExampleSavedObjectsService_Export() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	in := scoped.InSpace("marketing")
	if _, err := kb.SavedObjects.Create(ctx, dashboard("d1"), in); err != nil {
		fmt.Println(err)
	}

	export, err := kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}}, in)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = export.Close() }()
	for object, err := range export.Objects() {
		fmt.Println(object.Type, object.ID, err)
	}
	fmt.Println(export.Details().ExportedCount)
	// Output:
	// dashboard d1 <nil>
	// 1
}
