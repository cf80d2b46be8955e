package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/scoped"
)

// dataViewLife leads a data view through its life, with fields of its own.
func dataViewLife(ctx context.Context, s *Scene) error {
	request := scoped.DataViewRequest{ID: scoped.Ptr(s.Name("view")), Title: s.Name("*"), Name: scoped.Ptr("N"), TimeFieldName: scoped.Ptr("@timestamp"), AllowNoIndex: scoped.Ptr(true)}
	_, err := get(s, "create", func() (*scoped.DataView, error) { return s.KB.DataViews.Create(ctx, request) })
	if err != nil {
		return err
	}
	id := s.Name("view")
	look(s, "create again", func() (*scoped.DataView, error) { return s.KB.DataViews.Create(ctx, request) })
	look(s, "rename", func() (*scoped.DataView, error) {
		return s.KB.DataViews.Update(ctx, id, scoped.DataViewChange{Name: scoped.Ptr("M")})
	})
	field := scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeLong, Script: &dataviews.Script{Source: "emit(1)"}}
	look(s, "create a runtime field", func() (*scoped.RuntimeFieldReply, error) {
		return s.KB.DataViews.CreateRuntimeField(ctx, id, "one", field)
	})
	look(s, "create it again", func() (*scoped.RuntimeFieldReply, error) {
		return s.KB.DataViews.CreateRuntimeField(ctx, id, "one", field)
	})
	look(s, "get another", func() (*scoped.RuntimeFieldReply, error) { return s.KB.DataViews.GetRuntimeField(ctx, id, "two") })
	look(s, "label a field", func() (*scoped.DataView, error) {
		return s.KB.DataViews.UpdateFields(ctx, id, map[string]scoped.FieldChange{"one": {CustomLabel: scoped.Ptr("One")}})
	})
	look(s, "get", func() (*scoped.DataView, error) { return s.KB.DataViews.Get(ctx, id) })
	const path = "/api/data_views/data_view"
	s.tries(ctx, []try{
		{"no title", http.MethodPost, path, object{"data_view": object{}}},
		{"an unknown member", http.MethodPost, path, object{"data_view": object{"title": "x", "nonsense": 1}}},
		{"a field of an unknown type", http.MethodPost, path + "/" + id + "/runtime_field", object{"name": "x", "runtimeField": object{"type": "none"}}},
		{"a default that is no text", http.MethodPost, "/api/data_views/default", object{"data_view_id": 1}},
	})
	s.Try("delete", func() error { return s.KB.DataViews.Delete(ctx, id) })
	s.Try("delete again", func() error { return s.KB.DataViews.Delete(ctx, id) })
	return nil
}
