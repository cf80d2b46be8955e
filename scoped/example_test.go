package scoped_test

import (
	"context"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// example makes an in-memory Kibana with the given spaces and an index, and a client of it.
func example(spaces ...string) (*scoped.Client, func()) {
	clicks := kibanatest.WithIndex("clicks-2026", map[string]string{"@timestamp": "date", "url": "keyword", "bytes": "long"})
	srv, err := kibanatest.Start(kibanatest.WithVersion("9.4.0"), kibanatest.WithSpaces(spaces...), clicks)
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

// exampleIn is example for one space, with a client whose calls act in it.
func exampleIn(space string) (*scoped.Client, func()) {
	kb, done := example(space)
	in, err := kb.Space(context.Background(), space)
	if err != nil {
		panic(err)
	}
	return in, done
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
