package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// Every error of a reply is an *APIError too, whatever its type says besides.
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

// The sentinels are shorter where nothing but the kind of the failure counts.
func ExampleNotFoundError() {
	kb, done := example()
	defer done()

	_, err := kb.Actions.Get(context.Background(), "none")
	var missing *scoped.NotFoundError
	if errors.As(err, &missing) {
		fmt.Println(missing.Operation, missing.Message)
	}
	fmt.Println(errors.Is(err, scoped.ErrNotFound))
	// Output:
	// GetConnector Saved object [action/none] not found
	// true
}

// A space that is missing and an object that is missing are both not found. Ask for the space first.
func ExampleSpaceNotFoundError() {
	kb, done := example("marketing")
	defer done()

	get := func(space string) {
		_, err := kb.SavedObjects.Get(context.Background(), "dashboard", "overview", scoped.InSpace(space))
		var missing *scoped.SpaceNotFoundError
		switch {
		case errors.As(err, &missing):
			fmt.Println("there is no space", missing.SpaceID)
		case errors.Is(err, scoped.ErrNotFound):
			fmt.Println("there is no such dashboard in", space)
		}
	}
	get("marketing")
	get("marketng")
	// Output:
	// there is no such dashboard in marketing
	// there is no space marketng
}

// Kibana would take some such ids for another space, so none of them is sent.
func ExampleInvalidSpaceIDError() {
	srv, kb, done := open()
	defer done()

	_, err := kb.Actions.List(context.Background(), scoped.InSpace("sales/../marketing"))
	var invalid *scoped.InvalidSpaceIDError
	if errors.As(err, &invalid) {
		fmt.Printf("%q\n", invalid.SpaceID)
	}
	fmt.Println(len(srv.Requests()), "requests")
	// Output:
	// "sales/../marketing"
	// 0 requests
}

// An argument that cannot be right is named, and nothing is sent.
func ExampleArgumentError() {
	kb, done := example()
	defer done()

	_, err := kb.Actions.Get(context.Background(), "")
	var wrong *scoped.ArgumentError
	if errors.As(err, &wrong) {
		fmt.Println(wrong)
	}
	// Output: GetConnector: id: must not be empty
}

// Kibana names the member that it does not take.
func ExampleBadRequestError() {
	kb, done := example()
	defer done()

	_, err := kb.Spaces.Create(context.Background(), scoped.Space{ID: "shop", Name: "Shop", Color: scoped.Ptr("red")})
	var refused *scoped.BadRequestError
	if errors.As(err, &refused) {
		fmt.Println(refused.Message)
	}
	// Output: [request body.color]: must be a 6 digit hex color, starting with a #
}

func ExampleAuthenticationError() {
	address, done := exampleSecure(kibanatest.WithAPIKey("aWQ6a2V5"))
	defer done()

	err := exampleCall(address, scoped.WithAPIKey("b2xkOmtleQ=="))
	var unknown *scoped.AuthenticationError
	if errors.As(err, &unknown) {
		fmt.Println(unknown.StatusCode, "for", unknown.Operation)
	}
	// Output: 401 for ListSpaces
}

// Where a key may not use a space Kibana does not tell whether there is one.
func ExampleAuthorizationError() {
	address, done := exampleSecure(kibanatest.WithSpaces("sales"), kibanatest.WithSpaceAPIKey("dGVhbTprZXk=", "default"))
	defer done()
	kb, err := scoped.New(address, scoped.WithAPIKey("dGVhbTprZXk="))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	for _, space := range []string{"sales", "slaes"} {
		_, err := kb.Space(context.Background(), space)
		var denied *scoped.AuthorizationError
		fmt.Println(space, errors.As(err, &denied), errors.Is(err, scoped.ErrSpaceNotFound))
	}
	// Output:
	// sales true false
	// slaes true false
}

// To create what may be there already.
func ExampleConflictError() {
	kb, done := example("marketing")
	defer done()

	_, err := kb.Spaces.Create(context.Background(), scoped.Space{ID: "marketing", Name: "Marketing"})
	var exists *scoped.ConflictError
	if err != nil && !errors.As(err, &exists) {
		fmt.Println(err)
		return
	}
	fmt.Println("marketing is there, as before:", exists != nil)
	// Output: marketing is there, as before: true
}

// When Kibana is overloaded even after the retries, it says how long to leave it alone.
func ExampleRateLimitError() {
	srv, kb, done := open(scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1}))
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Fault{Status: http.StatusTooManyRequests, Header: http.Header{"Retry-After": {"90"}}})

	_, err := kb.Actions.List(context.Background())
	var busy *scoped.RateLimitError
	if errors.As(err, &busy) {
		fmt.Println("try again in", busy.RetryAfter)
	}
	// Output: try again in 1m30s
}

func ExampleUnavailableError() {
	srv, kb, done := open(scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 3, BaseDelay: time.Millisecond}))
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Fault{Status: http.StatusBadGateway})

	_, err := kb.Actions.List(context.Background())
	var down *scoped.UnavailableError
	if errors.As(err, &down) {
		fmt.Println(down.StatusCode, "after", down.Attempts, "attempts")
	}
	// Output: 502 after 3 attempts
}

// No reply at all. What net/http and the context said stays visible.
func ExampleConnectionError() {
	kb, done := example()
	defer done()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()

	_, err := kb.Actions.List(ctx)
	var none *scoped.ConnectionError
	if errors.As(err, &none) {
		fmt.Println(none.Operation, "was sent", none.Attempts, "times")
	}
	if errors.Is(err, context.Canceled) {
		fmt.Println("the caller gave up")
	}
	// Output:
	// ListConnectors was sent 0 times
	// the caller gave up
}

// Whose limit was it, the client's or that of the caller's context?
func ExampleTimeoutError() {
	srv, kb, done := open(scoped.WithCallTimeout(10 * time.Millisecond))
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Fault{Delay: time.Minute})

	_, err := kb.Actions.List(context.Background())
	var late *scoped.TimeoutError
	fmt.Println("the client's:", errors.As(err, &late))
	fmt.Println(errors.Is(err, context.DeadlineExceeded), "in either case")
	// Output:
	// the client's: true
	// true in either case
}

// As a rule the address is wrong, or one has to log in first.
func ExampleNotKibanaError() {
	srv, kb, done := open()
	defer done()
	srv.React(kibanatest.Match{}, kibanatest.Fault{
		Body:   []byte("<title>Log in</title>"),
		Header: http.Header{"Content-Type": {"text/html"}, "Kbn-Name": nil, "Kbn-License-Sig": nil},
	})

	_, err := kb.Actions.List(context.Background())
	var stranger *scoped.NotKibanaError
	if errors.As(err, &stranger) {
		fmt.Println("not Kibana:", stranger.BaseURL == srv.URL, "Elasticsearch:", stranger.Elasticsearch)
	}
	// Output: not Kibana: true Elasticsearch: false
}

// The provider has nothing to give, so nothing is sent.
func ExampleCredentialError() {
	locked := errors.New("the vault is locked")
	srv, kb, done := open(scoped.WithCredentials(func(context.Context) (scoped.Credential, error) { return scoped.Credential{}, locked }))
	defer done()

	_, err := kb.Actions.List(context.Background())
	var none *scoped.CredentialError
	if errors.As(err, &none) {
		fmt.Println(none.Operation, none.Err, len(srv.Requests()), "requests")
	}
	// Output: ListConnectors the vault is locked 0 requests
}

// The end of the wait tells what was seen last.
func ExampleNotReadyError() {
	srv, kb, done := open()
	defer done()
	if err := srv.SetStatus("critical", "Elasticsearch is gone"); err != nil {
		fmt.Println(err)
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()

	err := kb.WaitReady(ctx)
	var waiting *scoped.NotReadyError
	if errors.As(err, &waiting) {
		fmt.Println(waiting.Level, errors.Is(err, context.DeadlineExceeded))
	}
	// Output: critical true
}

func ExampleReplyTooLargeError() {
	_, kb, done := open(scoped.WithMaxReplySize(64))
	defer done()

	_, err := kb.Spaces.List(context.Background())
	var large *scoped.ReplyTooLargeError
	var reply *scoped.APIError
	fmt.Println(errors.As(err, &large), errors.As(err, &reply) && reply.StatusCode == http.StatusOK)
	// Output: true true
}

// A type that Kibana does not have. ListTypes tells those that it has.
func ExampleUnknownConnectorTypeError() {
	kb, done := example()
	defer done()

	_, err := kb.Actions.Create(context.Background(), scoped.ConnectorRequest{Name: "Hook", ConnectorTypeID: ".webhok"})
	var unknown *scoped.UnknownConnectorTypeError
	if errors.As(err, &unknown) {
		fmt.Println("no type is called", unknown.Type)
	}
	// Output: no type is called .webhok
}

// A run that failed came to Kibana's answer, so there is a result as well.
func ExampleExecutionError() {
	kb, done := example()
	defer done()
	connector := exampleConnector(kb)

	run, err := kb.Actions.Execute(context.Background(), connector.ID, nil)
	var failed *scoped.ExecutionError
	if errors.As(err, &failed) {
		fmt.Println(run.Status, failed.ConnectorID == connector.ID)
	}
	// Output: error true
}

// Kibana answers 400 for what others call a conflict; errors.Is finds both.
func ExampleDataViewExistsError() {
	kb, done := example()
	defer done()
	exampleDataView(kb)

	_, err := kb.DataViews.Create(context.Background(), scoped.DataViewRequest{ID: scoped.Ptr("clicks"), Title: "other-*"})
	var exists *scoped.DataViewExistsError
	if errors.As(err, &exists) {
		fmt.Printf("the id %q is taken, the name %q is not\n", exists.ID, exists.Name)
	}
	fmt.Println(errors.Is(err, scoped.ErrConflict), errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// the id "clicks" is taken, the name "" is not
	// true true
}

// To be told that all is so already is no failure for most programs.
func ExampleUnchangedError() {
	kb, done := example()
	defer done()
	opened := exampleCase(kb, "Strange logins")

	_, err := kb.Cases.Update(context.Background(), scoped.CaseChange{
		ID: opened.ID, Version: opened.Version, Title: scoped.Ptr("Strange logins"),
	})
	var same *scoped.UnchangedError
	if errors.As(err, &same) {
		err = nil
	}
	fmt.Println(err)
	// Output: <nil>
}

// How many failed, and which: the texts are those of Kibana.
func ExamplePartialError() {
	kb, done := example()
	defer done()
	exampleObject(kb, "dashboard", "leads", "Leads")

	_, err := kb.SavedObjects.BulkGet(context.Background(), []scoped.BulkGetItem{
		{Type: "dashboard", ID: "leads"}, {Type: "dashboard", ID: "none"},
	})
	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println(partial.Succeeded, "succeeded,", len(partial.Failures), "failed")
		fmt.Println(partial.Failures[0].Message)
	}
	// Output:
	// 1 succeeded, 1 failed
	// Saved object [dashboard/none] not found
}

// A clean-up passes over what is gone already, and over nothing else.
func ExamplePartialError_Only() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	shared := scoped.SavedObjectRequest{
		Type: "index-pattern", ID: "clicks", Attributes: map[string]any{"title": "clicks-*"},
		InitialNamespaces: []string{"marketing", "sales"},
	}
	if _, err := kb.SavedObjects.Create(ctx, shared); err != nil {
		fmt.Println(err)
		return
	}

	for _, keys := range [][]scoped.SavedObjectKey{
		{{Type: "dashboard", ID: "none"}},
		{{Type: "dashboard", ID: "none"}, {Type: "index-pattern", ID: "clicks"}},
	} {
		_, err := kb.SavedObjects.BulkDelete(ctx, keys, scoped.InSpace("sales"))
		var partial *scoped.PartialError
		if errors.As(err, &partial) {
			fmt.Println(len(partial.Failures), "failed, all for being gone:", partial.Only(scoped.ErrNotFound))
		}
	}
	// Output:
	// 1 failed, all for being gone: true
	// 2 failed, all for being gone: false
}

// A failure has its place in the list that was sent, so the rest of it can be tried again.
func ExampleItemError() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	exampleObject(kb, "dashboard", "leads", "Leads")
	requests := []scoped.SavedObjectRequest{
		{Type: "dashboard", ID: "spend", Attributes: map[string]any{"title": "Spend"}},
		{Type: "dashboard", ID: "leads", Attributes: map[string]any{"title": "All leads"}},
	}

	_, err := kb.SavedObjects.BulkCreate(ctx, requests)
	var partial *scoped.PartialError
	if !errors.As(err, &partial) {
		fmt.Println(err)
		return
	}
	for _, failure := range partial.Failures {
		if errors.Is(&failure, scoped.ErrConflict) {
			again := requests[failure.Index]
			again.Overwrite = true
			replaced, err := kb.SavedObjects.Create(ctx, again)
			fmt.Println(replaced.Attributes["title"], err)
		}
	}
	// Output: All leads <nil>
}

// A file that cannot be imported, and the line that is to blame. Kibana has stored nothing of it.
func ExampleFileError() {
	kb, done := example()
	defer done()
	file := strings.NewReader("{\"type\":\"tag\",\"id\":\"vip\",\"attributes\":{\"name\":\"VIP\"},\"references\":[]}\nsee attachment\n")

	_, err := kb.SavedObjects.Import(context.Background(), file, scoped.ImportOptions{})
	var broken *scoped.FileError
	if errors.As(err, &broken) {
		fmt.Printf("line %d: %s\n", broken.Line, broken.Reason)
	}
	// Output: line 2: is not a JSON object
}

// What failed of a piece of work in all spaces, and whether all of it was begun.
func ExampleEachError() {
	kb, done := example("marketing", "sales")
	defer done()

	_, err := scoped.EachSpace(context.Background(), kb, func(ctx context.Context, in *scoped.Client, _ scoped.Space) (string, error) {
		object, err := in.SavedObjects.Get(ctx, "dashboard", "overview")
		if err != nil {
			return "", err
		}
		return object.ID, nil
	}, scoped.EachOptions{})
	var failed *scoped.EachError
	if errors.As(err, &failed) {
		fmt.Println(len(failed.Failures), "of", failed.Total, "failed,", failed.NotBegun, "not begun")
		fmt.Println(errors.Is(err, scoped.ErrNotFound))
	}
	// Output:
	// 3 of 3 failed, 0 not begun
	// true
}

// The body of a failure may tell more than a message: here which panel is to blame.
func ExampleErrorBody() {
	srv, kb, done := open(scoped.WithServerVersion("9.4.0"))
	defer done()
	srv.React(kibanatest.Match{Path: "/api/dashboards"}, kibanatest.Fault{
		Status: http.StatusBadRequest,
		Body:   []byte(`{"message": "a panel is wrong", "panelErrors": [{"message": "no such chart", "panel_type": "vis", "panel_config": {}}]}`),
	})

	_, err := kb.Dashboards.Create(context.Background(), scoped.DashboardDataOf(map[string]any{"title": "Sales"}))
	if refusal, ok := scoped.ErrorBody[dashboards.PanelFailure](err); ok {
		for _, panel := range refusal.PanelErrors {
			fmt.Println(panel.PanelType, panel.Message)
		}
	}
	// Output: vis no such chart
}

// Is it there? An error that is no answer stays an error.
func ExampleFound() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	exampleObject(kb, "dashboard", "overview", "Overview")

	exists := func(id string, opts ...scoped.CallOption) (bool, error) {
		_, err := kb.SavedObjects.Get(ctx, "dashboard", id, opts...)
		return scoped.Found(err)
	}
	fmt.Println(exists("overview"))
	fmt.Println(exists("none"))
	_, err := exists("overview", scoped.InSpace("marketng"))
	fmt.Println("no answer:", err != nil)
	// Output:
	// true <nil>
	// false <nil>
	// no answer: true
}

// A write whose answer was lost may have been applied; one that was refused was not.
func ExampleMayHaveApplied() {
	srv, kb, done := open()
	defer done()
	ctx := context.Background()
	request := scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector}

	srv.React(kibanatest.Match{Method: http.MethodPost, Times: 1}, kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true})
	_, err := kb.Actions.Create(ctx, request)
	fmt.Println("lost:", scoped.MayHaveApplied(err))

	request.ConnectorTypeID = ".webhok"
	_, err = kb.Actions.Create(ctx, request)
	fmt.Println("refused:", scoped.MayHaveApplied(err))
	// Output:
	// lost: true
	// refused: false
}

// What is absent stays as it is, and what is empty becomes empty.
func ExamplePtr() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	for _, description := range []*string{scoped.Ptr("All about leads"), nil, scoped.Ptr("")} {
		space, err := kb.Spaces.Update(ctx, scoped.Space{ID: "marketing", Name: "Marketing", Description: description})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%q\n", *space.Description)
	}
	// Output:
	// "All about leads"
	// "All about leads"
	// ""
}

// Which dashboards use a data view?
func ExampleReferences() {
	kb, done := example()
	defer done()
	exampleReference(kb) // stores a dashboard that refers to old-clicks

	uses := scoped.References(scoped.SavedObjectKey{Type: "index-pattern", ID: "old-clicks"})
	for object, err := range kb.SavedObjects.FindAll(context.Background(), scoped.FindParams{Type: []string{"dashboard"}, HasReference: uses}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(object.ID)
	}
	// Output: overview
}
