package scoped_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// scenario is how an error comes about, and how a program recognises it.
type scenario struct {
	matches func(error) bool
	happens func(t *testing.T) error
}

var errorScenarios = map[string]scenario{
	"APIError":                  {as[*scoped.APIError], status(http.StatusInternalServerError)},
	"BadRequestError":           {as[*scoped.BadRequestError], status(http.StatusBadRequest)},
	"ErrBadRequest":             {is(scoped.ErrBadRequest), status(http.StatusBadRequest)},
	"AuthenticationError":       {as[*scoped.AuthenticationError], status(http.StatusUnauthorized)},
	"ErrAuthentication":         {is(scoped.ErrAuthentication), status(http.StatusUnauthorized)},
	"AuthorizationError":        {as[*scoped.AuthorizationError], status(http.StatusForbidden)},
	"ErrAuthorization":          {is(scoped.ErrAuthorization), status(http.StatusForbidden)},
	"NotFoundError":             {as[*scoped.NotFoundError], status(http.StatusNotFound)},
	"ErrNotFound":               {is(scoped.ErrNotFound), status(http.StatusNotFound)},
	"ConflictError":             {as[*scoped.ConflictError], status(http.StatusConflict)},
	"ErrConflict":               {is(scoped.ErrConflict), status(http.StatusConflict)},
	"RateLimitError":            {as[*scoped.RateLimitError], status(http.StatusTooManyRequests)},
	"ErrRateLimit":              {is(scoped.ErrRateLimit), status(http.StatusTooManyRequests)},
	"UnavailableError":          {as[*scoped.UnavailableError], status(http.StatusServiceUnavailable)},
	"ErrUnavailable":            {is(scoped.ErrUnavailable), status(http.StatusServiceUnavailable)},
	"PagesError":                {as[*scoped.PagesError], pageOutOfReach},
	"ErrResultWindow":           {is(scoped.ErrResultWindow), pageOutOfReach},
	"ArgumentError":             {as[*scoped.ArgumentError], emptyID},
	"SpaceNotFoundError":        {as[*scoped.SpaceNotFoundError], inSpace("marketng")},
	"ErrSpaceNotFound":          {is(scoped.ErrSpaceNotFound), inSpace("marketng")},
	"InvalidSpaceIDError":       {as[*scoped.InvalidSpaceIDError], inSpace("Not/One")},
	"ErrInvalidSpaceID":         {is(scoped.ErrInvalidSpaceID), inSpace("Not/One")},
	"NotKibanaError":            {as[*scoped.NotKibanaError], strangersPage},
	"ErrNotKibana":              {is(scoped.ErrNotKibana), strangersPage},
	"ConnectionError":           {as[*scoped.ConnectionError], lostConnection},
	"CredentialError":           {as[*scoped.CredentialError], noCredential},
	"TimeoutError":              {as[*scoped.TimeoutError], slowServer},
	"ReplyTooLargeError":        {as[*scoped.ReplyTooLargeError], longReply},
	"UnsupportedError":          {as[*scoped.UnsupportedError], oldServer},
	"NotReadyError":             {as[*scoped.NotReadyError], serverThatStarts},
	"ErrClosed":                 {is(scoped.ErrClosed), afterClose},
	"PartialError":              {as[*scoped.PartialError], bulkWithFailures},
	"ItemError":                 {as[*scoped.ItemError], bulkWithFailures},
	"EachError":                 {as[*scoped.EachError], spaceWithoutLuck},
	"ErrNotBegun":               {is(scoped.ErrNotBegun), spaceThatIsTooLate},
	"UnfinishedError":           {as[*scoped.UnfinishedError], bulkThatStops},
	"FileError":                 {as[*scoped.FileError], brokenFile},
	"ErrTruncatedExport":        {is(scoped.ErrTruncatedExport), truncatedExport},
	"ExecutionError":            {as[*scoped.ExecutionError], failedRun},
	"UnknownConnectorTypeError": {as[*scoped.UnknownConnectorTypeError], unknownType},
	"DataViewExistsError":       {as[*scoped.DataViewExistsError], dataViewTwice},
	"UnchangedError":            {as[*scoped.UnchangedError], changeOfNothing},
	"ErrUnchanged":              {is(scoped.ErrUnchanged), changeOfNothing},
	"RuleDisabledError":         {as[*scoped.RuleDisabledError], runOfDisabledRule},
	"ErrRuleDisabled":           {is(scoped.ErrRuleDisabled), runOfDisabledRule},
}

func as[E error](err error) bool { return errors.As(err, new(E)) }

func is(target error) func(error) bool {
	return func(err error) bool { return errors.Is(err, target) }
}

// status is a Kibana that answers with a status.
func status(code int) func(*testing.T) error {
	return func(t *testing.T) error {
		t.Helper()
		srv, kb := kibana(t)
		srv.React(kibanatest.Match{}, kibanatest.Answer(code, "no"))
		_, err := kb.Actions.List(t.Context())
		return err
	}
}

func emptyID(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	_, err := kb.Actions.Get(t.Context(), "")
	return err
}

func inSpace(id string) func(*testing.T) error {
	return func(t *testing.T) error {
		t.Helper()
		_, kb := kibana(t)
		_, err := kb.Space(t.Context(), id)
		return err
	}
}

func strangersPage(t *testing.T) error {
	t.Helper()
	_, err := answer(t, http.StatusOK, map[string]string{"Content-Type": "text/html"}, "<title>Log in</title>").Actions.List(t.Context())
	return err
}

func lostConnection(t *testing.T) error {
	t.Helper()
	lost := roundTrip(func(*http.Request) (*http.Response, error) { return nil, io.ErrUnexpectedEOF })
	_, err := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: lost})).Actions.List(t.Context())
	return err
}

func noCredential(t *testing.T) error {
	t.Helper()
	locked := func(context.Context) (scoped.Credential, error) {
		return scoped.Credential{}, errors.New("the vault is locked")
	}
	_, err := client(t, "http://h", scoped.WithCredentials(locked)).Actions.List(t.Context())
	return err
}

func slowServer(t *testing.T) error {
	t.Helper()
	kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(silent)}), scoped.WithAttemptTimeout(time.Millisecond))
	_, err := kb.Actions.List(t.Context())
	return err
}

func longReply(t *testing.T) error {
	t.Helper()
	_, err := answer(t, http.StatusOK, nil, "[   ]", scoped.WithMaxReplySize(4)).Actions.List(t.Context())
	return err
}

func oldServer(t *testing.T) error {
	t.Helper()
	return use(t.Context(), runs("9.3.0").client(t), "9.4")
}

func serverThatStarts(t *testing.T) error {
	t.Helper()
	srv, kb := kibana(t)
	srv.React(kibanatest.Match{}, kibanatest.NotReady())
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	return kb.WaitReady(ctx)
}

func afterClose(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	if err := kb.Close(); err != nil {
		t.Error(err)
	}
	_, err := kb.Actions.List(t.Context())
	return err
}

func bulkWithFailures(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	_, err := kb.SavedObjects.BulkDelete(t.Context(), []scoped.SavedObjectKey{{Type: "dashboard", ID: "none"}})
	return err
}

func spaceWithoutLuck(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	_, err := scoped.EachSpace(t.Context(), kb, func(context.Context, *scoped.Client, scoped.Space) (int, error) {
		return 0, errors.New("no luck")
	}, scoped.EachOptions{})
	return err
}

func spaceThatIsTooLate(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t, kibanatest.WithSpaces("late"))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	_, err := scoped.EachSpace(ctx, kb, func(context.Context, *scoped.Client, scoped.Space) (int, error) {
		cancel()
		return 0, nil
	}, scoped.EachOptions{AtOnce: 1})
	return err
}

func bulkThatStops(t *testing.T) error {
	t.Helper()
	srv, kb := kibana(t)
	_, keys := many(1001)
	var sent atomic.Int64
	srv.ReactFunc(kibanatest.Match{Path: "/api/saved_objects/_bulk_resolve"}, func(kibanatest.Request) *kibanatest.Fault {
		if sent.Add(1) < 2 {
			return nil
		}
		refusal := kibanatest.Answer(http.StatusForbidden, "no")
		return &refusal
	})
	_, err := kb.SavedObjects.BulkResolve(t.Context(), keys)
	return err
}

func brokenFile(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	_, err := kb.SavedObjects.Import(t.Context(), strings.NewReader("{}\nno object\n"), scoped.ImportOptions{})
	return err
}

func truncatedExport(t *testing.T) error {
	t.Helper()
	kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "application/ndjson"}, `{"id":"a","type":"dashboard"}`+"\n")
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	for _, err := range export.Lines() {
		if err != nil {
			return err
		}
	}
	return nil
}

func failedRun(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	made, err := kb.Actions.Create(t.Context(), scoped.ConnectorRequest{
		Name: "i", ConnectorTypeID: scoped.IndexConnector, Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "demo"}),
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = kb.Actions.Execute(t.Context(), made.ID, nil)
	return err
}

func unknownType(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	request := webhook("w")
	request.ConnectorTypeID = ".webhok"
	_, err := kb.Actions.Create(t.Context(), request)
	return err
}

func dataViewTwice(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	request := scoped.DataViewRequest{Title: "logs"}
	if _, err := kb.DataViews.Create(t.Context(), request); err != nil {
		t.Fatal(err)
	}
	_, err := kb.DataViews.Create(t.Context(), request)
	return err
}

func changeOfNothing(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	made := opened(t, kb, caseOf("T"))
	_, err := kb.Cases.Update(t.Context(), scoped.CaseChange{ID: made.ID, Version: made.Version, Title: scoped.Ptr("T")})
	return err
}

func runOfDisabledRule(t *testing.T) error {
	t.Helper()
	_, kb := kibana(t)
	made, err := kb.Rules.Create(t.Context(), threshold("R"))
	if err != nil {
		t.Fatal(err)
	}
	if err := kb.Rules.Disable(t.Context(), made.ID); err != nil {
		t.Fatal(err)
	}
	_, err = kb.Rules.WaitForRun(t.Context(), made.ID, time.Time{})
	return err
}

func pageOutOfReach(t *testing.T) (last error) {
	t.Helper()
	_, kb := kibana(t)
	for _, err := range kb.SavedObjects.FindAll(t.Context(), scoped.FindParams{Type: []string{"dashboard"}, Page: scoped.Ptr[int64](11)}) {
		last = err
	}
	return last
}
