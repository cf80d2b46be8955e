package scoped_test

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func caseOf(title string) scoped.CaseRequest {
	return scoped.CaseRequest{Title: title, Description: "D", Owner: cases.OwnerCases}
}

func opened(t *testing.T, kb *scoped.Client, request scoped.CaseRequest) *scoped.Case {
	t.Helper()
	made, err := kb.Cases.Create(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestACaseLives(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	made := opened(t, in, caseOf("T"))
	if made.Status != cases.StatusOpen || made.Connector.Discriminator() != ".none" || made.Tags == nil {
		t.Errorf("%+v", made)
	}
	if _, err := kb.Cases.Get(ctx, made.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("a case of another space: %v, want *NotFoundError", err)
	}
	closed, err := in.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: made.Version, Status: scoped.Ptr(cases.StatusClosed)})
	if err != nil || closed.Status != cases.StatusClosed || closed.ClosedBy == nil {
		t.Fatalf("%+v, %v", closed, err)
	}
	_, err = in.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: made.Version, Title: scoped.Ptr("U")})
	if !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a stale version: %v, want *ConflictError", err)
	}
	_, err = in.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: closed.Version, Title: scoped.Ptr("T")})
	var unchanged *scoped.UnchangedError
	var reply *scoped.APIError
	if !errors.As(err, &unchanged) || !errors.Is(err, scoped.ErrUnchanged) || !errors.As(err, &reply) || reply.StatusCode != http.StatusNotAcceptable || reply.SpaceID != "marketing" {
		t.Errorf("%v, want *UnchangedError over *APIError", err)
	}
	other := opened(t, in, caseOf("O"))
	changed, err := in.Cases.UpdateMany(ctx, []scoped.CaseChange{
		{ID: made.ID, Version: closed.Version, Title: scoped.Ptr("T")}, {ID: other.ID, Version: other.Version, Tags: []string{"x"}},
	})
	if err != nil || len(changed) != 1 || changed[0].ID != other.ID {
		t.Errorf("%+v, %v", changed, err)
	}
	if err := in.Cases.Delete(ctx, []string{made.ID, "gone"}); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
	if err := in.Cases.Delete(ctx, []string{made.ID, other.ID}); err != nil {
		t.Error(err)
	}
	if _, err := in.Cases.Get(ctx, made.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestCasesAreFoundOnAllPages(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	for i := range 5 {
		request := caseOf(fmt.Sprintf("case %d", i))
		request.Tags = []string{"x", strconv.Itoa(i)}
		opened(t, kb, request)
	}
	params := scoped.FindCasesParams{PerPage: scoped.Ptr[int64](2), Tags: []string{"x"}, SortField: scoped.Ptr(cases.SortFieldTitle), SortOrder: scoped.Ptr(cases.SortOrderAsc)}
	var titles []string
	for found, err := range kb.Cases.Find(ctx, params) {
		if err != nil {
			t.Fatal(err)
		}
		titles = append(titles, found.Title)
	}
	if want := []string{"case 0", "case 1", "case 2", "case 3", "case 4"}; !slices.Equal(titles, want) || sent(srv, http.MethodGet, "/api/cases/_find") != 3 {
		t.Errorf("found %v with %d requests", titles, sent(srv, http.MethodGet, "/api/cases/_find"))
	}
	page, err := kb.Cases.FindPage(ctx, scoped.FindCasesParams{Status: []cases.Status{cases.StatusClosed}})
	if err != nil || page.OpenCases != 5 || page.Total != 0 {
		t.Errorf("%+v, %v", page, err)
	}
	for _, err := range kb.Cases.Find(ctx, scoped.FindCasesParams{PerPage: scoped.Ptr[int64](101)}) {
		if !errors.Is(err, scoped.ErrBadRequest) {
			t.Errorf("%v, want *BadRequestError", err)
		}
	}
	tags, err := kb.Cases.Tags(ctx, []scoped.CaseOwner{cases.OwnerCases})
	if err != nil || len(tags) != 6 {
		t.Errorf("%v, %v", tags, err)
	}
	users, err := kb.Cases.Reporters(ctx, nil)
	if err != nil || len(users) != 1 || *users[0].Username != "elastic" {
		t.Errorf("%+v, %v", users, err)
	}
}

func TestCommentsOfACase(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made := opened(t, kb, caseOf("T"))
	if _, err := kb.Cases.AddComment(ctx, made.ID, cases.OwnerObservability, "x"); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("another owner: %v, want *BadRequestError", err)
	}
	for _, text := range []string{"first", "second"} {
		if _, err := kb.Cases.AddComment(ctx, made.ID, made.Owner, text); err != nil {
			t.Fatal(err)
		}
	}
	var read []cases.UserComment
	for attachment, err := range kb.Cases.Comments(ctx, made.ID) {
		if err != nil {
			t.Fatal(err)
		}
		comment, err := attachment.AsUserComment()
		if err != nil {
			t.Fatal(err)
		}
		read = append(read, comment)
	}
	if len(read) != 2 || read[0].Comment != "first" {
		t.Fatalf("read %+v", read)
	}
	change := scoped.CaseCommentChange{ID: read[0].ID, Version: read[0].Version, Owner: made.Owner, Comment: "edited"}
	if got, err := kb.Cases.UpdateComment(ctx, made.ID, change); err != nil || got.TotalComments != 2 {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := kb.Cases.UpdateComment(ctx, made.ID, change); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a stale version: %v, want *ConflictError", err)
	}
	got, err := kb.Cases.GetComment(ctx, made.ID, read[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	if comment, err := got.AsUserComment(); err != nil || comment.Comment != "edited" {
		t.Errorf("%+v, %v", comment, err)
	}
	err = errors.Join(kb.Cases.DeleteComment(ctx, made.ID, read[0].ID), kb.Cases.DeleteComments(ctx, made.ID))
	if err != nil {
		t.Error(err)
	}
	if err := kb.Cases.DeleteComments(ctx, made.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
	var kinds []string
	for activity, err := range kb.Cases.UserActions(ctx, made.ID, scoped.FindCaseActivitiesParams{PerPage: scoped.Ptr[int64](2)}) {
		if err != nil {
			t.Fatal(err)
		}
		kinds = append(kinds, string(activity.Action)+" "+string(activity.Type))
	}
	if got := strings.Join(kinds, ", "); got != "create create_case, create comment, create comment, update comment, delete comment, delete comment" {
		t.Errorf("history %s", got)
	}
}

func TestAlertsAndFilesOfACase(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made := opened(t, kb, caseOf("T"))
	alerts := scoped.CaseAlerts{Owner: made.Owner, RuleID: "r", Alerts: []scoped.CaseAlert{{ID: "a", Index: "i"}, {ID: "b", Index: "j"}}}
	if got, err := kb.Cases.AttachAlerts(ctx, made.ID, alerts); err != nil || got.TotalAlerts != 2 {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := kb.Cases.Alerts(ctx, made.ID); err != nil || len(got) != 2 || got[1].Index != "j" {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := kb.Cases.ByAlert(ctx, "a"); err != nil || len(got) != 1 || got[0].ID != made.ID {
		t.Errorf("%+v, %v", got, err)
	}
	got, err := kb.Cases.AddFile(ctx, made.ID, "notes.txt", strings.NewReader("content"))
	if err != nil || len(got.Comments) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	file, err := got.Comments[1].AsExternalReferenceAttachment()
	if err != nil || file.AttachmentTypeID != ".files" || !strings.Contains(fmt.Sprint(file.Metadata), "text/plain") {
		t.Errorf("%+v, %v", file, err)
	}
	if _, err := kb.Cases.AddFile(ctx, made.ID, "run.exe", strings.NewReader("x")); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
}

func TestCasesArePushedAndConfigured(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made := opened(t, kb, caseOf("T"))
	jira, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "J", ConnectorTypeID: ".jira", Config: connectors.ConfigFrom(map[string]any{"apiUrl": "https://jira.example.com", "projectKey": "K"}),
		Secrets: connectors.SecretsFrom(map[string]any{"email": "a@example.com", "apiToken": "t"}),
	})
	if err != nil {
		t.Fatal(err)
	}
	config, err := kb.Cases.CreateConfiguration(ctx, scoped.CaseConfigurationRequest{Owner: cases.OwnerCases, ClosureType: cases.ClosureTypeCloseByUser})
	if err != nil {
		t.Fatal(err)
	}
	change := scoped.CaseConfigurationChange{Version: config.Version, ClosureType: scoped.Ptr(cases.ClosureTypeCloseByPushing)}
	if got, err := kb.Cases.UpdateConfiguration(ctx, config.ID, change); err != nil || got.ClosureType != cases.ClosureTypeCloseByPushing {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := kb.Cases.UpdateConfiguration(ctx, config.ID, change); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a stale version: %v, want *ConflictError", err)
	}
	if got, err := kb.Cases.Configurations(ctx, []scoped.CaseOwner{cases.OwnerCases}); err != nil || len(got) != 1 || got[0].ID != config.ID {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := kb.Cases.Connectors(ctx); err != nil || len(got) != 1 || got[0].ID != jira.ID {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := kb.Cases.Push(ctx, made.ID, jira.ID); err != nil || got.ExternalService == nil || got.Status != cases.StatusClosed {
		t.Errorf("%+v, %v", got, err)
	}
	index, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{Name: "I", ConnectorTypeID: scoped.IndexConnector, Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "i"})})
	if err != nil {
		t.Fatal(err)
	}
	var reply *scoped.APIError
	if _, err := kb.Cases.Push(ctx, made.ID, index.ID); !errors.As(err, &reply) || reply.StatusCode != http.StatusFailedDependency {
		t.Errorf("%v, want *APIError with 424", err)
	}
}

func TestBadCasesAreRefusedBeforeTheyAreSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	in := scoped.InSpace("marketing")
	update := func(changes ...scoped.CaseChange) error { _, err := kb.Cases.UpdateMany(ctx, changes, in); return err }
	create := func(request scoped.CaseRequest) error { _, err := kb.Cases.Create(ctx, request, in); return err }
	attach := func(alerts scoped.CaseAlerts) error {
		_, err := kb.Cases.AttachAlerts(ctx, "c", alerts, in)
		return err
	}
	comment := func(owner scoped.CaseOwner, text string) error {
		_, err := kb.Cases.AddComment(ctx, "c", owner, text, in)
		return err
	}
	file := func(name string) error {
		_, err := kb.Cases.AddFile(ctx, "c", name, strings.NewReader(""), in)
		return err
	}
	configure := func(r scoped.CaseConfigurationRequest) error {
		_, err := kb.Cases.CreateConfiguration(ctx, r, in)
		return err
	}
	_, noFile := kb.Cases.AddFile(ctx, "c", "a.txt", nil, in)
	_, noCommentID := kb.Cases.UpdateComment(ctx, "c", scoped.CaseCommentChange{Version: "v", Owner: "cases", Comment: "x"}, in)
	_, noConfigVersion := kb.Cases.UpdateConfiguration(ctx, "c", scoped.CaseConfigurationChange{}, in)
	for _, refused := range []struct {
		field string
		err   error
	}{
		{"title", create(scoped.CaseRequest{Description: "D", Owner: "cases"})},
		{"description", create(scoped.CaseRequest{Title: "T", Owner: "cases"})},
		{"owner", create(scoped.CaseRequest{Title: "T", Description: "D"})},
		{"cases", update()},
		{"cases", update(make([]scoped.CaseChange, 101)...)},
		{"id", update(scoped.CaseChange{Version: "v"})},
		{"version", update(scoped.CaseChange{ID: "c"})},
		{"ids", kb.Cases.Delete(ctx, nil, in)},
		{"ids", kb.Cases.Delete(ctx, []string{"a", ""}, in)},
		{"owner", attach(scoped.CaseAlerts{})},
		{"alertId", attach(scoped.CaseAlerts{Owner: "cases"})},
		{"alertId", attach(scoped.CaseAlerts{Owner: "cases", Alerts: []scoped.CaseAlert{{ID: "a"}}})},
		{"owner", comment("", "x")},
		{"comment", comment("cases", "")},
		{"file", file("notes")},
		{"file", file(".txt")},
		{"file", noFile},
		{"id", noCommentID},
		{"version", noConfigVersion},
		{"owner", configure(scoped.CaseConfigurationRequest{})},
		{"closure_type", configure(scoped.CaseConfigurationRequest{Owner: "cases"})},
	} {
		var argument *scoped.ArgumentError
		if !errors.As(refused.err, &argument) || argument.Field != refused.field || argument.SpaceID != "marketing" {
			t.Errorf("%s: %v, want *ArgumentError in marketing", refused.field, refused.err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestACaseWithoutAConnectorHasTheOneThatIsNone(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	made, err := kb.Cases.Create(t.Context(), scoped.CaseRequest{Title: "a", Description: "b", Owner: cases.OwnerCases})
	if err != nil {
		t.Fatal(err)
	}
	none, err := scoped.NoCaseConnector().AsNoConnector()
	if err != nil {
		t.Fatal(err)
	}
	got, err := made.Connector.AsNoConnector()
	if err != nil || got.ID != none.ID || got.Name != none.Name {
		t.Errorf("got %+v, %v, want %+v", got, err, none)
	}
}
