package scoped

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// FieldChange is what to change of what people said about a field. What is absent stays.
	FieldChange = dataviews.FieldChange
	// RuntimeField is a field that is computed when it is read.
	RuntimeField = dataviews.RuntimeField
	// RuntimeFieldChange is what to change of a runtime field. What is absent stays as it is.
	RuntimeFieldChange = dataviews.RuntimeFieldChange
	// RuntimeFieldReply holds a data view and one of its runtime fields: the field, or the fields of a composite one.
	RuntimeFieldReply = dataviews.RuntimeFieldReply
)

// UpdateFields sets labels, descriptions, formats and counts of fields by their names, and returns the data view. The
// fields need not exist. ResetFields takes them away.
//
// Kibana: POST /api/data_views/data_view/{viewId}/fields.
func (s *DataViewsService) UpdateFields(ctx context.Context, id string, changes map[string]FieldChange, opts ...CallOption) (*DataView, error) {
	if len(changes) == 0 {
		return nil, s.conn.argument(ctx, "UpdateFields", "fields", "must not be empty", opts)
	}
	reply, err := s.api.UpdateFields(ctx, id, dataviews.UpdateFieldsRequest{Fields: changes}, opts...)
	if err != nil {
		return nil, err
	}
	return &reply.DataView, nil
}

// resetFields is UpdateFields for a body that its type cannot say.
var resetFields = wire.Operation{
	ID: "UpdateFields", Method: http.MethodPost, Path: "/api/data_views/data_view/{viewId}/fields", Scope: wire.SpaceScope,
}

// ResetFields takes away the labels, descriptions, formats and counts of fields, and returns the data view. Fields that
// have none are left alone.
//
// Kibana: POST /api/data_views/data_view/{viewId}/fields.
func (s *DataViewsService) ResetFields(ctx context.Context, id string, names []string, opts ...CallOption) (*DataView, error) {
	if len(names) == 0 {
		return nil, s.conn.argument(ctx, "UpdateFields", "fields", "must not be empty", opts)
	}
	fields := make(map[string]map[string]any, len(names))
	for _, name := range names {
		fields[name] = map[string]any{"customLabel": nil, "customDescription": nil, "format": nil, "count": nil}
	}
	request := wire.Request{Path: []string{id}, Body: wire.JSON(map[string]any{"fields": fields})}
	reply, err := wire.Object[dataviews.UpdateFieldsReply](ctx, s.conn, &resetFields, request, opts)
	if err != nil {
		return nil, err
	}
	return &reply.DataView, nil
}

// CreateRuntimeField adds a runtime field to a data view. A name that another field has, mapped fields included, fails
// the call with a [*BadRequestError].
//
// Kibana: POST /api/data_views/data_view/{viewId}/runtime_field.
func (s *DataViewsService) CreateRuntimeField(ctx context.Context, id, name string, field RuntimeField, opts ...CallOption) (*RuntimeFieldReply, error) {
	if err := s.checkRuntimeField(ctx, "CreateRuntimeField", name, field, opts); err != nil {
		return nil, err
	}
	return s.api.CreateRuntimeField(ctx, id, dataviews.NamedRuntimeField{Name: name, RuntimeField: field}, opts...)
}

// PutRuntimeField creates a runtime field, or replaces the one of that name. A mapped field of that name fails the call
// with a [*BadRequestError].
//
// Kibana: PUT /api/data_views/data_view/{viewId}/runtime_field.
func (s *DataViewsService) PutRuntimeField(ctx context.Context, id, name string, field RuntimeField, opts ...CallOption) (*RuntimeFieldReply, error) {
	if err := s.checkRuntimeField(ctx, "CreateOrReplaceRuntimeField", name, field, opts); err != nil {
		return nil, err
	}
	return s.api.CreateOrReplaceRuntimeField(ctx, id, dataviews.NamedRuntimeField{Name: name, RuntimeField: field}, opts...)
}

// checkRuntimeField finds what Kibana would refuse for certain.
func (s *DataViewsService) checkRuntimeField(ctx context.Context, operation, name string, field RuntimeField, opts []CallOption) error {
	switch {
	case name == "":
		return s.conn.argument(ctx, operation, "name", "must not be empty", opts)
	case field.Type == "":
		return s.conn.argument(ctx, operation, "runtimeField.type", "must not be empty", opts)
	}
	return nil
}

// GetRuntimeField returns a runtime field. A field of another kind is a [*NotFoundError].
//
// Kibana: GET /api/data_views/data_view/{viewId}/runtime_field/{fieldName}.
func (s *DataViewsService) GetRuntimeField(ctx context.Context, id, name string, opts ...CallOption) (*RuntimeFieldReply, error) {
	return s.api.GetRuntimeField(ctx, id, name, opts...)
}

// UpdateRuntimeField changes what change has of a runtime field. The script and the fields of a composite one are
// replaced as a whole. The name cannot change.
//
// Kibana: POST /api/data_views/data_view/{viewId}/runtime_field/{fieldName}.
func (s *DataViewsService) UpdateRuntimeField(ctx context.Context, id, name string, change RuntimeFieldChange, opts ...CallOption) (*RuntimeFieldReply, error) {
	return s.api.UpdateRuntimeField(ctx, id, name, dataviews.UpdateRuntimeFieldRequest{RuntimeField: change}, opts...)
}

// DeleteRuntimeField deletes a runtime field.
//
// Kibana: DELETE /api/data_views/data_view/{viewId}/runtime_field/{fieldName}.
func (s *DataViewsService) DeleteRuntimeField(ctx context.Context, id, name string, opts ...CallOption) error {
	return s.api.DeleteRuntimeField(ctx, id, name, opts...)
}
