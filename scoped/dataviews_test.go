package scoped_test

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"testing"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestADataViewLives(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	made, err := in.DataViews.Create(ctx, scoped.DataViewRequest{ID: scoped.Ptr("v"), Title: "logs-*", Name: scoped.Ptr("Logs"), TimeFieldName: scoped.Ptr("t")})
	if err != nil || *made.ID != "v" || *made.Name != "Logs" || made.Namespaces[0] != "marketing" {
		t.Fatalf("%+v, %v", made, err)
	}
	got, err := in.DataViews.Get(ctx, "v")
	if err != nil || got.Title != "logs-*" || *got.TimeFieldName != "t" {
		t.Errorf("%+v, %v", got, err)
	}
	changed, err := in.DataViews.Update(ctx, "v", scoped.DataViewChange{Title: scoped.Ptr("log*")})
	if err != nil || changed.Title != "log*" || *changed.Name != "Logs" {
		t.Errorf("%+v, %v", changed, err)
	}
	list, err := in.DataViews.List(ctx)
	if err != nil || len(list) != 1 || list[0].ID != "v" || list[0].Title != "log*" {
		t.Errorf("%+v, %v", list, err)
	}
	if _, err := kb.DataViews.Get(ctx, "v"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("outside the space: %v, want *NotFoundError", err)
	}
	if err := in.DataViews.Delete(ctx, "v"); err != nil {
		t.Error(err)
	}
	if err := in.DataViews.Delete(ctx, "v"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestATakenNameOfADataViewIsAConflict(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	request := scoped.DataViewRequest{ID: scoped.Ptr("v"), Title: "logs"}
	if _, err := kb.DataViews.Create(ctx, request); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		request  scoped.DataViewRequest
		name, id string
	}{
		{scoped.DataViewRequest{Title: "logs"}, "logs", ""},
		{scoped.DataViewRequest{ID: scoped.Ptr("v"), Title: "other"}, "", "v"},
	} {
		_, err := kb.DataViews.Create(ctx, test.request)
		var exists *scoped.DataViewExistsError
		var bad *scoped.BadRequestError
		if !errors.As(err, &exists) || exists.Name != test.name || exists.ID != test.id || !errors.As(err, &bad) ||
			!errors.Is(err, scoped.ErrConflict) || !errors.Is(err, scoped.ErrBadRequest) {
			t.Errorf("%v, want *DataViewExistsError", err)
		}
	}
	replaced, err := kb.DataViews.CreateOrReplace(ctx, scoped.DataViewRequest{ID: scoped.Ptr("w"), Title: "logs"})
	if err != nil || *replaced.ID != "w" {
		t.Errorf("%+v, %v", replaced, err)
	}
	if _, err := kb.DataViews.Get(ctx, "v"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("the old one: %v, want *NotFoundError", err)
	}
}

func TestTheDefaultDataView(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	is := func(want string) {
		t.Helper()
		if got, err := kb.DataViews.Default(ctx); err != nil || got != want {
			t.Errorf("%q, %v, want %q", got, err, want)
		}
	}
	is("")
	for _, id := range []string{"a", "b"} {
		if _, err := kb.DataViews.Create(ctx, scoped.DataViewRequest{ID: &id, Title: id}); err != nil {
			t.Fatal(err)
		}
		is("a")
	}
	if err := kb.DataViews.SetDefault(ctx, "b"); err != nil {
		t.Error(err)
	}
	is("b")
	if err := kb.DataViews.ClearDefault(ctx); err != nil {
		t.Error(err)
	}
	is("")
}

func TestFieldsOfADataView(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithIndex("logs", map[string]string{"size": "long"}))
	ctx := t.Context()
	made, err := kb.DataViews.Create(ctx, scoped.DataViewRequest{ID: scoped.Ptr("v"), Title: "logs"})
	if err != nil || made.Fields["size"].Type != "number" {
		t.Fatalf("%+v, %v", made, err)
	}
	said, err := kb.DataViews.UpdateFields(ctx, "v", map[string]scoped.FieldChange{
		"size": {CustomLabel: scoped.Ptr("Size"), Count: scoped.Ptr[int64](3), Format: &dataviews.FieldFormat{ID: scoped.Ptr("bytes")}},
	})
	if err != nil || *said.Fields["size"].CustomLabel != "Size" || *said.FieldAttributes["size"].Count != 3 || *said.FieldFormats["size"].ID != "bytes" {
		t.Errorf("%+v, %v", said, err)
	}
	reset, err := kb.DataViews.ResetFields(ctx, "v", []string{"size", "unknown"})
	if err != nil || len(reset.FieldAttributes) != 0 || len(reset.FieldFormats) != 0 {
		t.Errorf("%+v, %v", reset, err)
	}
}

func TestRuntimeFieldsOfADataView(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	if _, err := kb.DataViews.Create(ctx, scoped.DataViewRequest{ID: scoped.Ptr("v"), Title: "logs"}); err != nil {
		t.Fatal(err)
	}
	field := scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeLong, Script: &dataviews.Script{Source: "emit(1)"}}
	made, err := kb.DataViews.CreateRuntimeField(ctx, "v", "f", field)
	if err != nil || len(made.Fields) != 1 || made.Fields[0].Name != "f" || made.DataView.RuntimeFields["f"].Script.Source != "emit(1)" {
		t.Errorf("%+v, %v", made, err)
	}
	if _, err := kb.DataViews.CreateRuntimeField(ctx, "v", "f", field); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
	field.Type = dataviews.RuntimeFieldTypeDouble
	if put, err := kb.DataViews.PutRuntimeField(ctx, "v", "f", field); err != nil || put.Fields[0].RuntimeField.Type != field.Type {
		t.Errorf("%+v, %v", put, err)
	}
	change := scoped.RuntimeFieldChange{Script: &dataviews.Script{Source: "emit(2)"}}
	if _, err := kb.DataViews.UpdateRuntimeField(ctx, "v", "f", change); err != nil {
		t.Error(err)
	}
	got, err := kb.DataViews.GetRuntimeField(ctx, "v", "f")
	if err != nil || got.Fields[0].RuntimeField.Type != field.Type || got.Fields[0].RuntimeField.Script.Source != "emit(2)" {
		t.Errorf("%+v, %v", got, err)
	}
	if err := kb.DataViews.DeleteRuntimeField(ctx, "v", "f"); err != nil {
		t.Error(err)
	}
	if _, err := kb.DataViews.GetRuntimeField(ctx, "v", "f"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestASwapGoesOnUntilNothingIsLeft(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	for _, id := range []string{"old", "new"} {
		if _, err := kb.DataViews.Create(ctx, scoped.DataViewRequest{ID: &id, Title: id}); err != nil {
			t.Fatal(err)
		}
	}
	objects := make([]scoped.SavedObjectRequest, 45)
	for i := range objects {
		objects[i] = scoped.SavedObjectRequest{
			Type: "dashboard", ID: strconv.Itoa(i), Attributes: map[string]any{},
			References: []scoped.SavedObjectReference{{Name: "view", Type: "index-pattern", ID: "old"}},
		}
	}
	if _, err := kb.SavedObjects.BulkCreate(ctx, objects); err != nil {
		t.Fatal(err)
	}
	request := scoped.SwapRequest{FromID: "old", ToID: "new", Delete: scoped.Ptr(true)}
	preview, err := kb.DataViews.PreviewSwap(ctx, request)
	if err != nil || len(preview) != 20 {
		t.Errorf("%d objects, %v, want 20", len(preview), err)
	}
	result, err := kb.DataViews.SwapReferences(ctx, request)
	if err != nil || len(result.Result) != 45 || !result.DeleteStatus.DeletePerformed {
		t.Errorf("%+v, %v", result, err)
	}
	if n := sent(srv, http.MethodPost, "/api/data_views/swap_references"); n != 4 {
		t.Errorf("%d requests, want one of the preview and 3 of the swap", n)
	}
	if _, err := kb.DataViews.Get(ctx, "old"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
	request = scoped.SwapRequest{FromID: "new", ToID: "old"}
	if _, err := kb.DataViews.SwapReferences(ctx, request); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
}

func TestBadDataViewsAreRefusedBeforeAnythingIsSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	views := kb.DataViews
	for field, call := range map[string]func() error{
		"title":        func() error { return second(views.Create(ctx, scoped.DataViewRequest{})) },
		"data_view_id": func() error { return views.SetDefault(ctx, "") },
		"fields":       func() error { return second(views.UpdateFields(ctx, "v", nil)) },
		"name":         func() error { return second(views.CreateRuntimeField(ctx, "v", "", scoped.RuntimeField{})) },
		"runtimeField.type": func() error {
			return second(views.PutRuntimeField(ctx, "v", "f", scoped.RuntimeField{}))
		},
		"fromId": func() error { return second(views.PreviewSwap(ctx, scoped.SwapRequest{})) },
		"toId": func() error {
			return second(views.SwapReferences(ctx, scoped.SwapRequest{FromID: "a", ToID: "a"}, scoped.InSpace("s")))
		},
	} {
		var wrong *scoped.ArgumentError
		if err := call(); !errors.As(err, &wrong) || wrong.Field != field {
			t.Errorf("%v, want *ArgumentError for %s", err, field)
		}
	}
	if _, err := views.ResetFields(ctx, "v", nil); err == nil {
		t.Error("no fields to reset are no error")
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
}

func TestADataViewGoesIntoNoMissingSpace(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	request := scoped.DataViewRequest{Title: "x", Namespaces: []string{"marketing", "marketng"}}
	for _, create := range []func(context.Context, scoped.DataViewRequest, ...scoped.CallOption) (*scoped.DataView, error){
		kb.DataViews.Create, kb.DataViews.CreateOrReplace,
	} {
		if _, err := create(ctx, request); !errors.Is(err, scoped.ErrSpaceNotFound) {
			t.Errorf("%v, want *SpaceNotFoundError", err)
		}
	}
	if n := sent(srv, http.MethodPost, "/api/data_views/data_view"); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
}
