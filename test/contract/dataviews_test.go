package contract_test

import (
	"context"
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

func TestDataViewsAreAsDescribed(t *testing.T) {
	t.Parallel()
	visitAll(t, "dataviews", "/api/", func(kb *scoped.Client) []visit {
		api := dataviews.New(kb)
		return slices.Concat(dataViewVisits(api), fieldVisits(api), swapVisits(api))
	})
}

func dataViewVisits(api *dataviews.Client) []visit {
	create := func(body dataviews.CreateRequest) func(context.Context, ...wire.RequestEditorFn) (any, error) {
		return func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateDataView(ctx, body, o...)
		}
	}
	whole := dataviews.NewDataView{
		ID: ptr("v"), Title: "logs-*", Name: ptr("Logs"), TimeFieldName: ptr("t"), Type: ptr("rollup"), AllowHidden: ptr(true), AllowNoIndex: ptr(true),
		TypeMeta: map[string]any{"params": map[string]any{"rollup_index": "r"}}, SourceFilters: []dataviews.SourceFilter{{Value: "x*", ClientID: 1}},
		FieldFormats:    map[string]dataviews.FieldFormat{"f": {ID: ptr("url"), Params: map[string]any{"height": 1.0}}},
		FieldAttributes: map[string]dataviews.FieldAttributes{"f": {CustomLabel: ptr("F"), Count: ptr[int64](2)}},
		Fields:          map[string]dataviews.Field{"s": {Name: "s", Type: "number", Scripted: ptr(true), Script: ptr("1")}},
	}
	return []visit{
		{"CreateDataView", create(dataviews.CreateRequest{DataView: whole, RefreshFields: ptr(true)}), nil},
		{"CreateDataView", create(dataviews.CreateRequest{DataView: whole}), scoped.ErrConflict},
		{"CreateDataView", create(dataviews.CreateRequest{DataView: dataviews.NewDataView{ID: ptr("w"), Title: "x"}, Override: ptr(true)}), nil},
		{"ListDataViews", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) { return api.ListDataViews(ctx, o...) }, nil},
		{"GetDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetDataView(ctx, "v", o...)
		}, nil},
		{"GetDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetDataView(ctx, "none", o...)
		}, scoped.ErrNotFound},
		{"UpdateDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.UpdateDataView(ctx, "v", dataviews.UpdateRequest{DataView: dataviews.DataViewChange{Name: ptr("N"), AllowNoIndex: ptr(false)}}, o...)
		}, nil},
		{"UpdateDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.UpdateDataView(ctx, "none", dataviews.UpdateRequest{}, o...)
		}, scoped.ErrNotFound},
		{"GetDefaultDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetDefaultDataView(ctx, o...)
		}, nil},
		{"SetDefaultDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.SetDefaultDataView(ctx, dataviews.SetDefaultRequest{DataViewID: ptr("w"), Force: ptr(true)}, o...)
		}, nil},
		{"SetDefaultDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.SetDefaultDataView(ctx, dataviews.SetDefaultRequest{Force: ptr(true)}, o...)
		}, nil},
	}
}

func fieldVisits(api *dataviews.Client) []visit {
	field := dataviews.RuntimeField{Type: "composite", Script: &dataviews.Script{Source: "x"}, Fields: map[string]dataviews.SubField{"a": {Type: "long", CustomLabel: ptr("A")}}}
	named := dataviews.NamedRuntimeField{Name: "r", RuntimeField: field}
	return []visit{
		{"UpdateFields", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.UpdateFields(ctx, "v", dataviews.UpdateFieldsRequest{Fields: map[string]dataviews.FieldChange{"f": {CustomLabel: ptr("F"), CustomDescription: ptr("D")}}}, o...)
		}, nil},
		{"UpdateFields", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.UpdateFields(ctx, "none", dataviews.UpdateFieldsRequest{Fields: map[string]dataviews.FieldChange{}}, o...)
		}, scoped.ErrNotFound},
		{"CreateRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateRuntimeField(ctx, "v", named, o...)
		}, nil},
		{"CreateRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateRuntimeField(ctx, "v", named, o...)
		}, scoped.ErrBadRequest},
		{"CreateRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateRuntimeField(ctx, "none", named, o...)
		}, scoped.ErrNotFound},
		{"CreateOrReplaceRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateOrReplaceRuntimeField(ctx, "v", named, o...)
		}, nil},
		{"CreateOrReplaceRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.CreateOrReplaceRuntimeField(ctx, "none", named, o...)
		}, scoped.ErrNotFound},
		{"GetRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetRuntimeField(ctx, "v", "r", o...)
		}, nil},
		{"GetRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetRuntimeField(ctx, "v", "none", o...)
		}, scoped.ErrNotFound},
		{"UpdateRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.UpdateRuntimeField(ctx, "v", "r", dataviews.UpdateRuntimeFieldRequest{RuntimeField: dataviews.RuntimeFieldChange{Script: field.Script}}, o...)
		}, nil},
		{"UpdateRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.UpdateRuntimeField(ctx, "v", "none", dataviews.UpdateRuntimeFieldRequest{}, o...)
		}, scoped.ErrNotFound},
		{"DeleteRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteRuntimeField(ctx, "v", "r", o...))
		}, nil},
		{"DeleteRuntimeField", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteRuntimeField(ctx, "v", "r", o...))
		}, scoped.ErrNotFound},
	}
}

func swapVisits(api *dataviews.Client) []visit {
	swap := dataviews.SwapRequest{FromID: "v", ToID: "w", FromType: ptr("index-pattern"), Delete: ptr(true)}
	return []visit{
		{"PreviewSwapReferences", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.PreviewSwapReferences(ctx, swap, o...)
		}, nil},
		{"SwapReferences", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.SwapReferences(ctx, swap, o...)
		}, nil},
		{"SwapReferences", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.SwapReferences(ctx, swap, o...)
		}, scoped.ErrNotFound},
		{"SwapReferences", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.SwapReferences(ctx, dataviews.SwapRequest{FromID: "w", ToID: "v"}, o...)
		}, scoped.ErrBadRequest},
		{"DeleteDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteDataView(ctx, "w", o...))
		}, nil},
		{"DeleteDataView", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteDataView(ctx, "w", o...))
		}, scoped.ErrNotFound},
	}
}
