package suite

import (
	"context"
	"net/http"
	"strings"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/scoped"
)

// caseLife leads a case through its life.
func caseLife(ctx context.Context, s *Scene) error {
	made, err := get(s, "create", func() (*scoped.Case, error) {
		return s.KB.Cases.Create(ctx, scoped.CaseRequest{Title: s.Name("case"), Description: "D", Owner: cases.OwnerCases, Tags: []string{"x"}, Severity: scoped.Ptr(cases.SeverityHigh)})
	})
	if err != nil {
		return err
	}
	changed, err := get(s, "update", func() (*scoped.Case, error) {
		return s.KB.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: made.Version, Status: scoped.Ptr(cases.StatusInProgress)})
	})
	if err != nil {
		return err
	}
	look(s, "update an old version", func() (*scoped.Case, error) {
		return s.KB.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: made.Version, Title: scoped.Ptr("U")})
	})
	look(s, "change nothing", func() (*scoped.Case, error) {
		return s.KB.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: changed.Version, Status: scoped.Ptr(cases.StatusInProgress)})
	})
	look(s, "comment", func() (*scoped.Case, error) { return s.KB.Cases.AddComment(ctx, made.ID, cases.OwnerCases, "first") })
	look(s, "attach an alert", func() (*scoped.Case, error) {
		return s.KB.Cases.AttachAlerts(ctx, made.ID, scoped.CaseAlerts{Owner: cases.OwnerCases, Alerts: []scoped.CaseAlert{{ID: "a", Index: "i"}}})
	})
	look(s, "attach a file", func() (*scoped.Case, error) {
		return s.KB.Cases.AddFile(ctx, made.ID, "notes.txt", strings.NewReader("content"))
	})
	look(s, "attach a program", func() (*scoped.Case, error) {
		return s.KB.Cases.AddFile(ctx, made.ID, "run.exe", strings.NewReader("x"))
	})
	look(s, "get", func() (*scoped.Case, error) { return s.KB.Cases.Get(ctx, made.ID) })
	look(s, "find", func() (*scoped.CasePage, error) {
		return s.KB.Cases.FindPage(ctx, scoped.FindCasesParams{Tags: []string{"x"}, Status: []cases.Status{cases.StatusInProgress}})
	})
	look(s, "find comments", func() (*cases.AttachmentPage, error) { return cases.New(s.KB).FindComments(ctx, made.ID, nil) })
	look(s, "find activities", func() (*cases.ActivityPage, error) { return cases.New(s.KB).FindActivities(ctx, made.ID, nil) })
	look(s, "tags", func() ([]string, error) { return s.KB.Cases.Tags(ctx, nil) })
	look(s, "push to nothing", func() (*scoped.Case, error) { return s.KB.Cases.Push(ctx, made.ID, s.UUID("none")) })
	s.tries(ctx, []try{
		{"an unknown owner", http.MethodPost, "/api/cases", object{
			"title": "x", "description": "D", "owner": "nobody", "tags": []string{}, "settings": object{"syncAlerts": false},
			"connector": object{"id": "none", "name": "none", "type": ".none", "fields": nil},
		}},
		{"a title that is long", http.MethodPost, "/api/cases", object{
			"title": strings.Repeat("x", 161), "description": "D", "owner": "cases", "tags": []string{}, "settings": object{"syncAlerts": false},
			"connector": object{"id": "none", "name": "none", "type": ".none", "fields": nil},
		}},
		{"find too many", http.MethodGet, "/api/cases/_find?perPage=101", nil},
	})
	s.Try("delete", func() error { return s.KB.Cases.Delete(ctx, []string{made.ID}) })
	s.Try("delete again", func() error { return s.KB.Cases.Delete(ctx, []string{made.ID}) })
	return nil
}
