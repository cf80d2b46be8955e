package scoped_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func titledDashboard(title string) scoped.DashboardData {
	return scoped.DashboardDataOf(dashboards.DashboardData{Title: title})
}

// withDashboards is the first release that has dashboards as code.
var withDashboards = kibanatest.WithVersion("9.4.0")

func TestDashboardsWantAServerThatHasThem(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	data := scoped.DashboardDataOf(dashboards.DashboardData{Title: "a"})
	_, _, put := kb.Dashboards.Put(t.Context(), "a", data)
	errs := map[string]error{
		"Create": second(kb.Dashboards.Create(t.Context(), data)),
		"Get":    second(kb.Dashboards.Get(t.Context(), "a")),
		"Put":    put,
		"Delete": kb.Dashboards.Delete(t.Context(), "a"),
	}
	for _, err := range kb.Dashboards.Find(t.Context(), scoped.FindDashboardsParams{}) {
		errs["Find"] = err
	}
	for name, err := range errs {
		var old *scoped.UnsupportedError
		if !errors.As(err, &old) || old.Since != "9.4" {
			t.Errorf("%s: %v, want *UnsupportedError", name, err)
		}
	}
	if n := len(srv.Requests()); n != 1 || len(errs) != 5 {
		t.Errorf("%d requests for %d calls, want one for the version", n, len(errs))
	}
}

func TestADashboardIsWrittenAndRead(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, withDashboards, kibanatest.WithSpaces("team"))
	in := scoped.InSpace("team")
	var notes dashboards.MarkdownPanel
	doc := `{"type":"markdown","grid":{"x":0,"y":0,"w":24,"h":15},"config":{"content":"# Notes","settings":{}}}`
	if err := json.Unmarshal([]byte(doc), &notes); err != nil {
		t.Fatal(err)
	}
	made, err := kb.Dashboards.Create(t.Context(), scoped.DashboardDataOf(dashboards.DashboardData{
		Title: "Shop", Tags: []string{"t"}, Panels: []dashboards.Panel{dashboards.PanelFrom(notes)},
	}), in)
	if err != nil {
		t.Fatal(err)
	}
	got, err := kb.Dashboards.Get(t.Context(), made.ID, in)
	if err != nil || got.Data.Title() != "Shop" || got.Meta.CreatedAt == nil || got.Warnings != nil {
		t.Fatalf("got %+v, %v", got, err)
	}
	data, err := wire.As[dashboards.DashboardData](got.Data.Union)
	if err != nil || len(data.Panels) != 1 || !*data.Options.UseMargins {
		t.Fatalf("data %+v, %v", data, err)
	}
	if panel, err := data.Panels[0].AsMarkdownPanel(); err != nil || panel.Grid.X != 0 {
		t.Errorf("panel %+v, %v", panel, err)
	}
	if _, err := kb.Dashboards.Get(t.Context(), made.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("outside its space: %v", err)
	}
	if err := kb.Dashboards.Delete(t.Context(), made.ID, in); err != nil {
		t.Error(err)
	}
	if err := kb.Dashboards.Delete(t.Context(), made.ID, in); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("deleted twice: %v", err)
	}
}

func TestPutTellsWhetherItCreated(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, withDashboards, kibanatest.WithSpaces("team"))
	var reply scoped.Reply
	for i, title := range []string{"First", "Second"} {
		put, created, err := kb.Dashboards.Put(t.Context(), "mine", titledDashboard(title), scoped.WithReply(&reply))
		if err != nil || created != (i == 0) || put.ID != "mine" || put.Data.Title() != title {
			t.Errorf("put %+v, %v, %v", put, created, err)
		}
	}
	if reply.StatusCode != http.StatusOK {
		t.Errorf("the caller's own reply: %+v", reply)
	}
	if _, _, err := kb.Dashboards.Put(t.Context(), "mine", titledDashboard("x"), scoped.InSpace("team")); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("an id of another space: %v", err)
	}
}

func TestWhatADashboardHasMoreSurvives(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, withDashboards)
	srv.React(kibanatest.Match{Method: http.MethodGet, Path: "/api/dashboards/new"},
		kibanatest.Fault{Body: []byte(`{"id":"new","data":{"title":"New","layout":{"columns":12}},"meta":{}}`)})
	got, err := kb.Dashboards.Get(t.Context(), "new")
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err = kb.Dashboards.Put(t.Context(), "new", got.Data); err == nil {
		t.Fatal("the fake knows no layout")
	}
	last := srv.Requests()[len(srv.Requests())-1]
	if want := `{"title":"New","layout":{"columns":12}}`; string(last.Body) != want {
		t.Errorf("sent %s, want %s", last.Body, want)
	}
}

func TestWhatASearchTellsOfADashboard(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, withDashboards)
	srv.React(kibanatest.Match{Path: "/api/dashboards"}, kibanatest.Fault{Body: []byte(`{"total":1,"page":1,"dashboards":[{"id":"d",
		"data":{"title":"Shop","time_range":{"from":"now-7d","to":"now"},"access_control":{"access_mode":"write_restricted"}},"meta":{}}]}`)})
	want := scoped.DashboardSummary{ID: "d", Data: scoped.DashboardSummaryData{
		Title: "Shop", TimeRange: &scoped.DashboardTimeRange{From: "now-7d", To: "now"},
		AccessControl: &scoped.DashboardAccessControl{AccessMode: "write_restricted"},
	}}
	for got, err := range kb.Dashboards.Find(t.Context(), scoped.FindDashboardsParams{}) {
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(&want, got); diff != "" {
			t.Error(diff)
		}
	}
}

func TestDashboardsWithPanelsOfTheOldForm(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, withDashboards)
	_, err := kb.SavedObjects.Create(t.Context(), scoped.SavedObjectRequest{Type: "dashboard", ID: "old", Attributes: map[string]any{
		"title": "Old", "panelsJSON": `[{"type":"map","panelIndex":"1","gridData":{},"embeddableConfig":{"a":1}}]`,
	}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := kb.Dashboards.Get(t.Context(), "old")
	if err != nil || len(got.Warnings) != 1 || got.Warnings[0].PanelType != "map" {
		t.Errorf("got %+v, %v, want a warning", got, err)
	}
	var needs scoped.DroppedPanel
	doc := `{"panel_references":[{"name":"v","type":"index-pattern","id":"x"}]}`
	if err := json.Unmarshal([]byte(doc), &needs); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]scoped.DashboardPanelRef{{Name: "v", Type: "index-pattern", ID: "x"}}, needs.PanelReferences); diff != "" {
		t.Error(diff)
	}
}

func TestArgumentsOfDashboardsAreChecked(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, withDashboards)
	for name, test := range map[string]struct {
		data  scoped.DashboardData
		field string
	}{
		"nothing":      {scoped.DashboardData{}, "data"},
		"no object":    {scoped.DashboardDataOf([]string{"a"}), "data"},
		"no JSON":      {scoped.DashboardDataOf(func() {}), "data"},
		"no title":     {scoped.DashboardDataOf(map[string]any{"panels": []any{}}), "title"},
		"with an id":   {scoped.DashboardDataOf(map[string]any{"title": "x", "id": "y"}), "id"},
		"an odd title": {scoped.DashboardDataOf(map[string]any{"title": 7}), "data"},
	} {
		_, made := kb.Dashboards.Create(t.Context(), test.data)
		_, _, put := kb.Dashboards.Put(t.Context(), "x", test.data)
		for _, err := range []error{made, put} {
			var argument *scoped.ArgumentError
			if !errors.As(err, &argument) || argument.Field != test.field {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestRefusedPanelsAreTold(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, withDashboards)
	srv.React(kibanatest.Match{Method: http.MethodPost, Path: "/api/dashboards"}, kibanatest.Fault{
		Status: 400, Body: []byte(`{"message":"Bad request","panelErrors":[{"message":"no","panel_type":"vis","panel_config":{}}]}`),
	})
	_, err := kb.Dashboards.Create(t.Context(), titledDashboard("x"))
	refusal, ok := scoped.ErrorBody[dashboards.PanelFailure](err)
	if !ok || len(refusal.PanelErrors) != 1 || refusal.PanelErrors[0].PanelType != "vis" {
		t.Errorf("read %+v of %v", refusal, err)
	}
}

func TestDashboardsAreFoundInBothShapes(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, withDashboards)
	for i := range 5 {
		if _, _, err := kb.Dashboards.Put(t.Context(), fmt.Sprintf("d%d", i), titledDashboard(fmt.Sprintf("web %d", i))); err != nil {
			t.Fatal(err)
		}
	}
	find := func(params scoped.FindDashboardsParams) (ids []string) {
		for found, err := range kb.Dashboards.Find(t.Context(), params) {
			if err != nil {
				t.Error(err)
				break
			}
			ids = append(ids, found.ID)
		}
		return ids
	}
	if diff := cmp.Diff([]string{"d0", "d1", "d2", "d3", "d4"}, find(scoped.FindDashboardsParams{Query: "web", PerPage: 2})); diff != "" {
		t.Errorf("in the shape of 9.4 (-want +got):\n%s", diff)
	}
	if n := sent(srv, http.MethodGet, "/api/dashboards"); n != 3 {
		t.Errorf("%d requests, want 3", n)
	}
	if found := find(scoped.FindDashboardsParams{Tags: []string{"none"}, ExcludedTags: []string{"other"}}); found != nil {
		t.Errorf("found %v by a tag that none has", found)
	}
	pages := []string{
		`{"data":[{"id":"a","data":{"title":"A"},"meta":{}}],"meta":{"page":1,"per_page":1,"total":2}}`,
		`{"data":[{"id":"b","data":{"title":"B"},"meta":{}}],"meta":{"page":2,"per_page":1,"total":2}}`,
	}
	asked := 0
	srv.ReactFunc(kibanatest.Match{Method: http.MethodGet, Path: "/api/dashboards"}, func(kibanatest.Request) *kibanatest.Fault {
		asked++
		return &kibanatest.Fault{Body: []byte(pages[asked-1])}
	})
	if diff := cmp.Diff([]string{"a", "b"}, find(scoped.FindDashboardsParams{PerPage: 1})); diff != "" {
		t.Errorf("in the shape of later releases (-want +got):\n%s", diff)
	}
}
