package contract_test

import (
	"cmp"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// TestCasesLiveInTheirPlace leads cases through the service, and so through every operation of theirs.
func TestCasesLiveInTheirPlace(t *testing.T) {
	t.Parallel()
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			_, w, kb := stage(t, p)
			in, err := kb.Space(t.Context(), cmp.Or(p.space, "default"))
			if err != nil {
				t.Fatal(err)
			}
			f := caseFlow{ruleFlow: ruleFlow{t: t, w: w, prefix: p.space, in: in}}
			f.configure()
			f.open()
			f.attach()
			f.read()
			f.push()
			f.refuse()
			f.remove()
			succeededAll(t, w, "cases")
		})
	}
}

type caseFlow struct {
	ruleFlow

	id, version, jira string
}

// now keeps the version of the case.
func (f *caseFlow) now(made *scoped.Case, err error) *scoped.Case {
	f.t.Helper()
	f.must(made, err)
	f.id, f.version = made.ID, made.Version
	return made
}

func (f *caseFlow) configure() {
	ctx := f.t.Context()
	jira, err := f.in.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "J", ConnectorTypeID: ".jira", Config: connectors.ConfigFrom(map[string]any{"apiUrl": "https://jira.example.com", "projectKey": "K"}),
		Secrets: connectors.SecretsFrom(map[string]any{"email": "a@example.com", "apiToken": "t"}),
	})
	f.must(jira, err)
	f.jira = jira.ID
	config, err := f.in.Cases.CreateConfiguration(ctx, scoped.CaseConfigurationRequest{
		Owner: cases.OwnerCases, ClosureType: cases.ClosureTypeCloseByUser, Connector: f.connector(),
		CustomFields: []cases.CustomFieldConfiguration{
			{Key: "env", Label: "Env", Type: cases.CustomFieldTypeText, DefaultValue: "prod", Required: true}, {Key: "on", Label: "On", Type: cases.CustomFieldTypeToggle},
		},
		Templates: []cases.Template{{Key: "k", Name: "N", Tags: []string{"t"}, CaseFields: &cases.TemplateFields{Title: ptr("T"), Tags: []string{"t"}}}},
	})
	f.must(config, err)
	change := scoped.CaseConfigurationChange{
		Version: config.Version, ClosureType: ptr(cases.ClosureTypeCloseByPushing), ObservableTypes: []cases.ObservableType{{Key: "o", Label: "O"}},
	}
	f.must(f.in.Cases.UpdateConfiguration(ctx, config.ID, change))
	_, err = f.in.Cases.UpdateConfiguration(ctx, config.ID, change)
	f.fails(http.StatusConflict, err)
	_, err = f.in.Cases.UpdateConfiguration(ctx, "none", change)
	f.fails(http.StatusNotFound, err)
	f.must(f.in.Cases.Configurations(ctx, []scoped.CaseOwner{cases.OwnerCases, cases.OwnerObservability}))
	f.must(f.in.Cases.Connectors(ctx))
}

func (f *caseFlow) connector() scoped.CaseConnector {
	return cases.ConnectorFrom(cases.JiraConnector{ID: f.jira, Name: "J", Fields: &cases.JiraFields{IssueType: ptr("1")}})
}

func (f *caseFlow) open() {
	ctx := f.t.Context()
	f.must(f.in.Cases.Create(ctx, scoped.CaseRequest{Title: "other", Description: "D", Owner: cases.OwnerCases}))
	f.now(f.in.Cases.Create(ctx, scoped.CaseRequest{
		Title: "T", Description: "D", Owner: cases.OwnerCases, Tags: []string{"x"}, Severity: ptr(cases.SeverityHigh), Category: ptr("c"), Connector: f.connector(),
		Assignees: []cases.Assignee{{UID: "u"}}, Settings: cases.Settings{SyncAlerts: true},
		CustomFields: []cases.CustomField{{Key: "env", Type: cases.CustomFieldTypeText, Value: "test"}},
	}))
	f.now(f.in.Cases.Get(ctx, f.id))
	changed, err := f.in.Cases.UpdateMany(ctx, []scoped.CaseChange{{ID: f.id, Version: f.version, Status: ptr(cases.StatusInProgress), Tags: []string{"y"}}})
	f.must(changed, err)
	f.version = changed[0].Version
}

func (f *caseFlow) attach() {
	ctx := f.t.Context()
	first := f.now(f.in.Cases.AddComment(ctx, f.id, cases.OwnerCases, "first"))
	comment, err := first.Comments[0].AsUserComment()
	f.must(nil, err)
	change := scoped.CaseCommentChange{ID: comment.ID, Version: comment.Version, Owner: comment.Owner, Comment: "edited"}
	f.now(f.in.Cases.UpdateComment(ctx, f.id, change))
	_, err = f.in.Cases.UpdateComment(ctx, f.id, change)
	f.fails(http.StatusConflict, err)
	f.now(f.in.Cases.AttachAlerts(ctx, f.id, scoped.CaseAlerts{Owner: cases.OwnerCases, Alerts: []scoped.CaseAlert{{ID: "a", Index: "i"}}}))
	f.now(f.in.Cases.AddFile(ctx, f.id, "notes.txt", strings.NewReader("content")))
	for _, err := range f.in.Cases.Comments(ctx, f.id) {
		f.must(nil, err)
	}
	f.must(f.in.Cases.GetComment(ctx, f.id, comment.ID))
	f.must(f.in.Cases.Alerts(ctx, f.id))
	f.must(f.in.Cases.ByAlert(ctx, "a"))
	f.must(cases.New(f.in).FindComments(ctx, f.id, nil))
	f.must(nil, f.in.Cases.DeleteComment(ctx, f.id, comment.ID))
	f.fails(http.StatusNotFound, f.in.Cases.DeleteComment(ctx, f.id, comment.ID))
}

func (f *caseFlow) read() {
	ctx := f.t.Context()
	f.must(f.in.Cases.FindPage(ctx, scoped.FindCasesParams{
		Assignees: []string{"u", "none"}, Category: []string{"c"}, DefaultSearchOperator: ptr(cases.SearchOperatorAND), From: ptr("now-1d"), To: ptr("now+1d"),
		Owner: []scoped.CaseOwner{cases.OwnerCases}, Reporters: []string{"elastic"}, Search: ptr("T"), SearchFields: []cases.SearchField{cases.SearchFieldTitle},
		Severity: []cases.Severity{cases.SeverityHigh}, SortField: ptr(cases.SortFieldUpdatedAt), SortOrder: ptr(cases.SortOrderAsc),
		Status: []cases.Status{cases.StatusInProgress, cases.StatusOpen}, Tags: []string{"y"},
	}))
	found := 0
	for _, err := range f.in.Cases.Find(ctx, scoped.FindCasesParams{PerPage: ptr[int64](1)}) {
		f.must(nil, err)
		found++
	}
	if found != 2 {
		f.t.Errorf("%d cases were found", found)
	}
	f.must(f.in.Cases.Tags(ctx, nil))
	f.must(f.in.Cases.Reporters(ctx, nil))
	for _, err := range f.in.Cases.UserActions(ctx, f.id, scoped.FindCaseActivitiesParams{}) {
		f.must(nil, err)
	}
	f.must(cases.New(f.in).FindActivities(ctx, f.id, &cases.FindActivitiesParams{Types: []cases.ActivityFilter{cases.ActivityFilterStatus, cases.ActivityFilterUser}}))
}

func (f *caseFlow) push() {
	ctx := f.t.Context()
	pushed := f.now(f.in.Cases.Push(ctx, f.id, f.jira))
	if pushed.Status != cases.StatusClosed || pushed.ExternalService == nil {
		f.t.Errorf("pushed %+v", pushed)
	}
	_, err := f.in.Cases.Push(ctx, f.id, "fixed")
	f.fails(http.StatusFailedDependency, err)
	_, err = f.in.Cases.Push(ctx, f.id, "none")
	f.fails(http.StatusNotFound, err)
}

func (f *caseFlow) refuse() {
	ctx := f.t.Context()
	_, err := f.in.Cases.Update(ctx, scoped.CaseChange{ID: f.id, Version: "old", Title: ptr("U")})
	f.fails(http.StatusConflict, err)
	_, err = f.in.Cases.Update(ctx, scoped.CaseChange{ID: f.id, Version: f.version, Title: ptr("T")})
	f.fails(http.StatusNotAcceptable, err)
	_, err = f.in.Cases.Update(ctx, scoped.CaseChange{ID: "none", Version: "v", Title: ptr("T")})
	f.fails(http.StatusNotFound, err)
	_, err = f.in.Cases.Create(ctx, scoped.CaseRequest{Title: "T", Description: "D", Owner: "nobody"})
	f.fails(http.StatusForbidden, err)
	_, err = f.in.Cases.AttachAlerts(ctx, f.id, scoped.CaseAlerts{Owner: cases.OwnerCases, Alerts: []scoped.CaseAlert{{ID: "b", Index: "i"}}})
	f.fails(http.StatusBadRequest, err)
	_, err = f.in.Cases.AddFile(ctx, f.id, "run.exe", strings.NewReader("x"))
	f.fails(http.StatusBadRequest, err)
	_, err = f.in.Cases.Get(ctx, "none")
	f.fails(http.StatusNotFound, err)
}

func (f *caseFlow) remove() {
	ctx := f.t.Context()
	f.must(nil, f.in.Cases.DeleteComments(ctx, f.id))
	f.fails(http.StatusNotFound, f.in.Cases.DeleteComments(ctx, f.id))
	f.fails(http.StatusNotFound, f.in.Cases.Delete(ctx, []string{f.id, "none"}))
	f.must(nil, f.in.Cases.Delete(ctx, []string{f.id}))
}
