package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// One call of a client of a space goes elsewhere.
func ExampleInDefaultSpace() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleConnector(marketing)

	here, err := marketing.Actions.List(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	outside, err := marketing.Actions.List(ctx, scoped.InDefaultSpace())
	fmt.Println(len(here), len(outside), err)
	// Output: 1 0 <nil>
}

// Kibana stores what is sent for a space that does not exist. Nobody sees it until somebody makes the space.
func ExampleSkipValidation() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	request := scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": "Overview"}}
	_, err := kb.SavedObjects.Create(ctx, request, scoped.InSpace("marketng"))
	fmt.Println("refused:", errors.Is(err, scoped.ErrSpaceNotFound))

	stranded, err := kb.SavedObjects.Create(ctx, request, scoped.InSpace("marketng"), scoped.SkipValidation())
	fmt.Println("stored in", stranded.Namespaces, err)
	// Output:
	// refused: true
	// stored in [marketng] <nil>
}

// A build that is older than its features can be asked all the same.
func ExampleSkipVersionCheck() {
	_, kb, done := open() // Kibana 9.3
	defer done()
	ctx := context.Background()

	_, err := kb.Dashboards.Get(ctx, "weekly")
	fmt.Println("not sent:", errors.Is(err, errors.ErrUnsupported))

	_, err = kb.Dashboards.Get(ctx, "weekly", scoped.SkipVersionCheck())
	fmt.Println("Kibana says:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// not sent: true
	// Kibana says: true
}

// One client serves callers with credentials of their own. What it knows of spaces is not theirs to use.
func ExampleAs() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing", "sales"),
		kibanatest.WithAPIKey("YWRtaW46a2V5"), kibanatest.WithSpaceAPIKey("dGVhbTprZXk=", "marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	kb, err := scoped.New(srv.URL, scoped.WithAPIKey("YWRtaW46a2V5"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	team := scoped.As(scoped.APIKey("dGVhbTprZXk="))
	for _, space := range []string{"marketing", "sales"} {
		_, err := kb.Actions.List(context.Background(), scoped.InSpace(space), team)
		fmt.Println(space, "is forbidden:", errors.Is(err, scoped.ErrAuthorization))
	}
	// Output:
	// marketing is forbidden: false
	// sales is forbidden: true
}

// A POST is not repeated after a lost answer, unless the program says that twice is no harm.
func ExampleIdempotent() {
	srv, kb, done := open(scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Millisecond}))
	defer done()
	srv.React(kibanatest.Match{Method: http.MethodPost, Times: 1}, kibanatest.Fault{Status: http.StatusBadGateway})

	const id = "8e3f1b62-6f0f-4a5e-9d0b-6c9a3a1d2f10"
	request := scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector}
	made, err := kb.Actions.CreateWithID(context.Background(), id, request, scoped.Idempotent())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(made.Name, "is there")
	// Output: Audit is there
}

// A page for people does better to say at once that Kibana is busy.
func ExampleWithoutRetry() {
	srv, kb, done := open()
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Overloaded())

	_, err := kb.Actions.List(context.Background(), scoped.WithoutRetry())
	var reply *scoped.APIError
	if errors.As(err, &reply) {
		fmt.Println(reply.StatusCode, "after", reply.Attempts, "attempt")
	}
	// Output: 429 after 1 attempt
}

// Options of a call are options of the generated operations too. Internal ones want a header.
func ExampleWithHeader() {
	srv, kb, done := open()
	defer done()

	_, err := connectors.New(kb).ListConnectors(context.Background(),
		scoped.InSpace("marketing"), scoped.WithHeader("X-Opaque-Id", "nightly-report"))
	if err != nil {
		fmt.Println(err)
		return
	}
	requests := srv.Requests()
	last := requests[len(requests)-1]
	fmt.Println(last.Space, last.Header.Get("X-Opaque-Id"))
	// Output: marketing nightly-report
}
