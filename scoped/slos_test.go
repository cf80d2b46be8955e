package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// objective is an SLO over an index of logs.
func objective(name, id string) scoped.SLORequest {
	request := scoped.SLORequest{
		Name: name, Description: "that checkouts work",
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: "logs-*", Good: slo.QueryFrom("status: ok"), Total: slo.QueryFrom(""), TimestampField: "@timestamp",
		}}),
		TimeWindow:      slo.TimeWindow{Duration: "7d", Type: slo.TimeWindowTypeRolling},
		BudgetingMethod: slo.BudgetingMethodOccurrences, Objective: slo.Objective{Target: 0.99},
	}
	if id != "" {
		request.ID = &id
	}
	return request
}

func createdSLO(t *testing.T, kb *scoped.Client, name, id string) string {
	t.Helper()
	id, err := kb.SLOs.Create(t.Context(), objective(name, id))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestAnSLOLivesInItsSpace(t *testing.T) {
	t.Parallel()
	_, root := kibana(t, kibanatest.WithSpaces("team"))
	kb, err := root.Space(t.Context(), "team")
	if err != nil {
		t.Fatal(err)
	}
	id := createdSLO(t, kb, "Checkout", "")
	got, err := kb.SLOs.Get(t.Context(), id)
	if err != nil || got.Name != "Checkout" || got.Summary.Status != slo.StatusNoData || !got.Enabled {
		t.Fatalf("got %+v, %v", got, err)
	}
	if got, err := kb.SLOs.GetInstance(t.Context(), id, "eu"); err != nil || got.InstanceID != "eu" {
		t.Errorf("instance %+v, %v", got, err)
	}
	if _, err := root.SLOs.Get(t.Context(), id); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("outside its space: %v, want that it is not found", err)
	}
	changed, err := kb.SLOs.Update(t.Context(), id, scoped.SLOUpdate{Objective: &slo.Objective{Target: 0.9}})
	if err != nil || changed.Revision != 2 || changed.Name != "Checkout" || changed.Objective.Target != 0.9 {
		t.Errorf("changed to %+v, %v", changed, err)
	}
	if err := kb.SLOs.Disable(t.Context(), id); err != nil {
		t.Error(err)
	}
	reset, err := kb.SLOs.Reset(t.Context(), id)
	if err != nil || reset.Enabled || reset.Revision != 3 {
		t.Errorf("reset to %+v, %v", reset, err)
	}
	if err := kb.SLOs.Enable(t.Context(), id); err != nil {
		t.Error(err)
	}
	if err := kb.SLOs.Delete(t.Context(), id); err != nil {
		t.Error(err)
	}
	if err := kb.SLOs.Delete(t.Context(), id); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("deleted twice: %v", err)
	}
}

func TestAnIDOfAnSLOIsTakenInAllSpaces(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("team"))
	createdSLO(t, kb, "Checkout", "checkout")
	_, err := kb.SLOs.Create(t.Context(), objective("Other", "checkout"), scoped.InSpace("team"))
	if !errors.Is(err, scoped.ErrConflict) || !strings.Contains(err.Error(), "SLO [checkout] already exists") {
		t.Errorf("got %v, want a conflict", err)
	}
}

func TestArgumentsOfSLOsAreChecked(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	with := func(change func(*scoped.SLORequest)) error {
		request := objective("Checkout", "")
		change(&request)
		_, err := kb.SLOs.Create(t.Context(), request)
		return err
	}
	_, none := kb.SLOs.BulkDelete(t.Context(), nil)
	_, policy := kb.SLOs.PurgeRollups(t.Context(), []string{"checkout"}, scoped.SLOPurgePolicy{})
	var cursor error
	for _, cursor = range kb.SLOs.Find(t.Context(), scoped.FindSLOsParams{Size: scoped.Ptr(int64(3))}) {
	}
	for field, err := range map[string]error{
		"name":             with(func(r *scoped.SLORequest) { r.Name = "" }),
		"id":               with(func(r *scoped.SLORequest) { r.ID = scoped.Ptr("short") }),
		"indicator":        with(func(r *scoped.SLORequest) { r.Indicator = slo.Indicator{} }),
		"objective.target": with(func(r *scoped.SLORequest) { r.Objective.Target = 1 }),
		"ids":              none, "purgePolicy": policy, "params": cursor,
	} {
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestSLOsAreFoundOnAllPages(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithVersion("9.4.0"))
	for i := range 5 {
		createdSLO(t, kb, fmt.Sprintf("shop %d", i), fmt.Sprintf("slo-number-%d", i))
	}
	createdSLO(t, kb, "other", "")
	two, all := scoped.Ptr(int64(2)), []string{"slo-number-0", "slo-number-1", "slo-number-2", "slo-number-3", "slo-number-4"}
	var found, defined []string
	for one, err := range kb.SLOs.Find(t.Context(), scoped.FindSLOsParams{KQLQuery: scoped.Ptr("slo.name: shop"), PerPage: two}) {
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, one.ID)
	}
	for one, err := range kb.SLOs.Definitions(t.Context(), scoped.FindSLODefinitionsParams{Search: scoped.Ptr("shop"), PerPage: two}) {
		if err != nil {
			t.Fatal(err)
		}
		defined = append(defined, one.ID)
	}
	if diff := cmp.Diff([][]string{all, all}, [][]string{found, defined}); diff != "" {
		t.Errorf("found and defined (-want +got):\n%s", diff)
	}
	if n := sent(srv, http.MethodGet, "/api/observability/slos"); n != 6 {
		t.Errorf("%d requests for pages, want 6", n)
	}
	for _, err := range kb.SLOs.Find(t.Context(), scoped.FindSLOsParams{KQLQuery: scoped.Ptr("(")}) {
		if !errors.Is(err, scoped.ErrBadRequest) {
			t.Errorf("got %v", err)
		}
	}
	for _, err := range kb.SLOs.Find(t.Context(), scoped.FindSLOsParams{Page: two, PerPage: two}) {
		if err != nil {
			t.Error(err)
		}
		break
	}
	if n := sent(srv, http.MethodGet, "/api/observability/slos"); n != 8 {
		t.Errorf("%d requests, want one more for a loop that ends at once", n)
	}
}

func TestABulkDeletionOfSLOsWaits(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("team"))
	made, err := kb.SLOs.Create(t.Context(), objective("Checkout", ""), scoped.InSpace("team"))
	if err != nil {
		t.Fatal(err)
	}
	const status = "/api/observability/slos/_bulk_delete/*"
	srv.React(kibanatest.Match{Method: http.MethodGet, Path: status, Times: 2}, kibanatest.Fault{Body: []byte(`{"isDone":false}`)})
	results, err := kb.SLOs.BulkDelete(t.Context(), []string{made, "unknown-one"}, scoped.InSpace("team"))
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || partial.Succeeded != 1 || !partial.Only(scoped.ErrNotFound) || partial.SpaceID != "team" {
		t.Errorf("got %v, want that one was not found", err)
	}
	if len(partial.Failures) != 1 || partial.Failures[0].ID != "unknown-one" {
		t.Errorf("failures %+v", partial.Failures)
	}
	want := []scoped.SLODeletion{{ID: made, Success: true}, {ID: "unknown-one", Error: scoped.Ptr("SLO [unknown-one] not found")}}
	if diff := cmp.Diff(want, results); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
	if n := sent(srv, http.MethodGet, "/s/team/api/observability/slos/_bulk_delete/"); n != 3 {
		t.Errorf("asked %d times how far it is, want 3", n)
	}
	if _, err := kb.SLOs.BulkDelete(t.Context(), []string{createdSLO(t, kb, "x", "")}); err != nil {
		t.Error(err)
	}
}

func TestABulkDeletionOfSLOsFails(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	const status = "/api/observability/slos/_bulk_delete/*"
	lost := srv.React(kibanatest.Match{Method: http.MethodGet, Path: status}, kibanatest.Fault{Body: []byte(`{"isDone":true,"error":"Task not found"}`)})
	var partial *scoped.PartialError
	_, err := kb.SLOs.BulkDelete(t.Context(), []string{"slo-number-1", "slo-number-2"})
	if !errors.As(err, &partial) || len(partial.Failures) != 2 || partial.Failures[1].Message != "Task not found" {
		t.Errorf("a lost task: %v", err)
	}
	lost()
	heal := srv.React(kibanatest.Match{Method: http.MethodGet, Path: status}, kibanatest.Fault{Body: []byte(`{"isDone":true,"results":[{"id":"slo-number-1","success":false}]}`)})
	if _, err = kb.SLOs.BulkDelete(t.Context(), []string{"slo-number-1"}); !strings.Contains(fmt.Sprint(err), "was not deleted, without a reason") {
		t.Errorf("without a reason: %v", err)
	}
	heal()
	ctx, cancel := context.WithCancel(t.Context())
	srv.ReactFunc(kibanatest.Match{Method: http.MethodGet, Path: status}, func(kibanatest.Request) *kibanatest.Fault {
		cancel()
		return &kibanatest.Fault{Body: []byte(`{"isDone":false}`)}
	})
	if _, err := kb.SLOs.BulkDelete(ctx, []string{"slo-number-1"}); !errors.Is(err, context.Canceled) {
		t.Errorf("the context has ended: %v", err)
	}
}

func TestDataOfSLOsIsDropped(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	id := createdSLO(t, kb, "Checkout", "")
	if err := kb.SLOs.DeleteInstances(t.Context(), []scoped.SLOInstance{{SLOID: id, InstanceID: "eu"}}); err != nil {
		t.Error(err)
	}
	task, err := kb.SLOs.PurgeRollups(t.Context(), []string{id}, slo.PurgePolicyFrom(slo.PurgeByAge{Age: "30d"}))
	if err != nil || task == "" {
		t.Errorf("task %q, %v", task, err)
	}
	if _, err := kb.SLOs.PurgeRollups(t.Context(), []string{id}, slo.PurgePolicyFrom(slo.PurgeByAge{Age: "1d"})); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("data of the time window: %v", err)
	}
}
