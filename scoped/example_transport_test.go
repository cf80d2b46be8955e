package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// open makes a client of the fake for an example.
func open(opts ...scoped.Option) (srv *kibanatest.Server, kb *scoped.Client, done func()) {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		panic(err)
	}
	kb, err = scoped.New(srv.URL, opts...)
	if err != nil {
		panic(err)
	}
	return srv, kb, func() {
		_ = kb.Close()
		srv.Close()
	}
}

// A Kibana that cannot serve for a moment is asked again.
func ExampleWithRetry() {
	srv, kb, done := open(scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 3, BaseDelay: time.Millisecond}))
	defer done()

	srv.React(kibanatest.Match{Times: 2}, kibanatest.Fault{Status: http.StatusServiceUnavailable})
	list, err := kb.Actions.List(context.Background())
	fmt.Println(len(list), "connectors,", len(srv.Requests()), "requests,", err)

	// Nobody knows whether a POST was applied when its answer is lost, so it is not repeated.
	srv.React(kibanatest.Match{Method: http.MethodPost, Times: 1}, kibanatest.Fault{Status: http.StatusBadGateway})
	_, err = kb.Actions.Create(context.Background(), scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector})
	fmt.Println(err)
	// Output:
	// 0 connectors, 3 requests, <nil>
	// CreateConnector: POST /api/actions/connector: 502 Bad Gateway
}

// The connection broke after the request was sent: was the connector created?
func ExampleReadBack() {
	srv, kb, done := open()
	defer done()
	ctx := context.Background()
	srv.React(kibanatest.Match{Method: http.MethodPost}, kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true})

	const id = "8e3f1b62-6f0f-4a5e-9d0b-6c9a3a1d2f10"
	request := scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector}
	_, err := connectors.New(kb).CreateConnectorWithID(ctx, id, request)
	fmt.Println("failed:", err != nil)

	applied, err := scoped.ReadBack(ctx, err, func(ctx context.Context) (bool, error) {
		_, err := kb.Actions.Get(ctx, id)
		return scoped.Found(err)
	})
	fmt.Println("applied:", applied, err)
	// Output:
	// failed: true
	// applied: true <nil>
}

func ExampleClient_WaitReady() {
	srv, kb, done := open()
	defer done()
	srv.React(kibanatest.Match{Times: 1}, kibanatest.Fault{Cut: kibanatest.HangUp})

	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	fmt.Println(kb.WaitReady(ctx))
	// Output: <nil>
}

// exampleLogger writes what Examples can compare.
func exampleLogger(level slog.Level) *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: level, ReplaceAttr: withoutTimes}))
}

// withoutTimes leaves out of a line what is different every time.
func withoutTimes(_ []string, attr slog.Attr) slog.Attr {
	if attr.Key == slog.TimeKey || attr.Key == "duration" {
		return slog.Attr{}
	}
	return attr
}

// One line for each call, in whatever form the handler gives it.
func ExampleWithLogger() {
	logger := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTimes}))
	_, kb, done := open(scoped.WithLogger(logger))
	defer done()

	_, _ = kb.Actions.List(context.Background(), scoped.InSpace("marketing"))
	_, _ = kb.Actions.List(context.Background(), scoped.InSpace("sales"))
	// Output:
	// level=INFO msg="kibana call" method=GET operation=GetSpace path=/api/spaces/space/marketing space=marketing status=200 attempts=1
	// level=INFO msg="kibana call" method=GET operation=ListConnectors path=/s/marketing/api/actions/connectors space=marketing status=200 attempts=1
	// level=INFO msg="kibana call" method=GET operation=GetSpace path=/api/spaces/space/sales space=sales status=404 attempts=1 error="[Space: sales] GetSpace: space \"sales\" does not exist: check the id, or create the space first (GetSpace: GET /api/spaces/space/sales: 404 Not Found)"
	// level=INFO msg="kibana call refused, nothing was sent" method=GET operation=ListConnectors path=/api/actions/connectors space=sales error="[Space: sales] ListConnectors: space \"sales\" does not exist: check the id, or create the space first"
}

// Credentials that are rotated while the client is in use.
func ExampleWithCredentials() {
	current := "b2xkOmtleQ==" // read from a file or a vault, by the program
	provider := func(context.Context) (scoped.Credential, error) { return scoped.APIKey(current), nil }

	kb, err := scoped.New("https://kibana.example.com", scoped.WithCredentials(provider))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	fmt.Println(kb)
	fmt.Println(scoped.APIKey(current))
	// Output:
	// scoped.Client(https://kibana.example.com)
	// APIKey(redacted)
}

// A server that is too old for an operation is not asked.
func ExampleUnsupportedError() {
	_, kb, done := open(scoped.WithServerVersion("8.17.0"))
	defer done()

	_, err := kb.Dashboards.Get(context.Background(), "weekly")
	var old *scoped.UnsupportedError
	fmt.Println(errors.As(err, &old), err)
	// Output: true GetDashboard: is there since Kibana 9.4, but the server runs 8.17.0
}
