// Package dataviews manages data views, through which Kibana sees the indices of Elasticsearch, with their runtime
// fields and the default data view of a space.
//
// The id of a data view is unique across all spaces, and a data view can be shared to several. Deleting it deletes
// it in all of them. A name or an id that is taken is refused with 400, where other packages have 409.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package dataviews

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of RuntimeFieldType.
const (
	RuntimeFieldTypeBoolean   RuntimeFieldType = "boolean"
	RuntimeFieldTypeComposite RuntimeFieldType = "composite"
	RuntimeFieldTypeDate      RuntimeFieldType = "date"
	RuntimeFieldTypeDouble    RuntimeFieldType = "double"
	RuntimeFieldTypeGeoPoint  RuntimeFieldType = "geo_point"
	RuntimeFieldTypeIP        RuntimeFieldType = "ip"
	RuntimeFieldTypeKeyword   RuntimeFieldType = "keyword"
	RuntimeFieldTypeLong      RuntimeFieldType = "long"
)

// Acknowledgement says that Kibana took a request.
type Acknowledgement struct {
	Acknowledged bool `json:"acknowledged"`
}

// CreateRequest is a data view to create.
type CreateRequest struct {
	// DataView is what a new data view is made of.
	DataView NewDataView `json:"data_view"`

	// Override deletes the data view of that name first. The new one gets another id unless you give it one.
	Override *bool `json:"override,omitempty"`

	// RefreshFields is true by default. With false the reply comes without the fields of the indices.
	RefreshFields *bool `json:"refresh_fields,omitempty"`
}

// DataView is a data view with its fields.
type DataView struct {
	// AllowHidden says that the title matches hidden indices too.
	AllowHidden *bool `json:"allowHidden,omitempty"`

	// AllowNoIndex says that it is no error if no index matches the title.
	AllowNoIndex *bool `json:"allowNoIndex,omitempty"`

	// FieldAttributes are labels, descriptions and counts by the name of a field.
	FieldAttributes map[string]FieldAttributes `json:"fieldAttrs,omitzero"`

	// FieldFormats are formats by the name of a field.
	FieldFormats map[string]FieldFormat `json:"fieldFormats,omitzero"`

	// Fields are the fields by name, those that the indices have and those that the data view adds.
	Fields map[string]Field `json:"fields,omitzero"`
	ID     *string          `json:"id,omitempty"`

	// Managed says that Kibana or a package made it. Not every release tells.
	Managed *bool `json:"managed,omitempty"`

	// Name is what people see. It is the title unless something else was given.
	Name *string `json:"name,omitempty"`

	// Namespaces are the spaces that have it.
	Namespaces []string `json:"namespaces,omitzero"`

	// RuntimeFields are the runtime fields by name.
	RuntimeFields map[string]RuntimeField `json:"runtimeFieldMap,omitzero"`
	SourceFilters []SourceFilter          `json:"sourceFilters,omitzero"`

	// TimeFieldName is the field that holds the time of a document.
	TimeFieldName *string `json:"timeFieldName,omitempty"`

	// Title are names and patterns of indices, with commas in between.
	Title string `json:"title"`

	// Type is rollup for a data view of rolled up data.
	Type     *string        `json:"type,omitempty"`
	TypeMeta map[string]any `json:"typeMeta"`

	// Version changes with every write.
	Version *string `json:"version,omitempty"`
}

// DataViewChange is what to change of a data view. What is absent stays as it is.
type DataViewChange struct {
	// AllowNoIndex is taken, but changes nothing.
	AllowNoIndex *bool                  `json:"allowNoIndex,omitempty"`
	FieldFormats map[string]FieldFormat `json:"fieldFormats,omitzero"`

	// Fields replaces all scripted fields.
	Fields map[string]Field `json:"fields,omitzero"`
	Name   *string          `json:"name,omitempty"`

	// RuntimeFields replaces all runtime fields.
	RuntimeFields map[string]RuntimeField `json:"runtimeFieldMap,omitzero"`
	SourceFilters []SourceFilter          `json:"sourceFilters,omitzero"`
	TimeFieldName *string                 `json:"timeFieldName,omitempty"`
	Title         *string                 `json:"title,omitempty"`
	Type          *string                 `json:"type,omitempty"`
	TypeMeta      map[string]any          `json:"typeMeta,omitzero"`
}

// DataViewList is what ListDataViews returns.
type DataViewList struct {
	DataViews []DataViewSummary `json:"data_view,omitzero"`
}

// DataViewReply holds a data view.
type DataViewReply struct {
	// DataView is a data view with its fields.
	DataView DataView `json:"data_view"`
}

// DataViewSummary is a data view in a list.
type DataViewSummary struct {
	ID string `json:"id"`

	// Managed says that Kibana or a package made it. Not every release tells.
	Managed *bool   `json:"managed,omitempty"`
	Name    *string `json:"name,omitempty"`

	// Namespaces are the spaces that have it.
	Namespaces    []string `json:"namespaces,omitzero"`
	TimeFieldName *string  `json:"timeFieldName,omitempty"`

	// Title are names and patterns of indices, with commas in between.
	Title    string         `json:"title"`
	Type     *string        `json:"type,omitempty"`
	TypeMeta map[string]any `json:"typeMeta,omitzero"`
}

// DefaultDataView names the default data view of a space.
type DefaultDataView struct {
	// DataViewID is empty if there is none.
	DataViewID string `json:"data_view_id"`
}

// Field is a field as a data view sees it.
type Field struct {
	Aggregatable *bool `json:"aggregatable,omitempty"`

	// ConflictDescriptions are the indices by the type that the field has in them, where these types do not go together.
	ConflictDescriptions map[string][]string `json:"conflictDescriptions,omitzero"`

	// Count is how often the field was used, by which Kibana sorts.
	Count             *int64  `json:"count,omitempty"`
	CustomDescription *string `json:"customDescription,omitempty"`
	CustomLabel       *string `json:"customLabel,omitempty"`

	// DefaultFormatter names the formatter where nobody has chosen one.
	DefaultFormatter *string `json:"defaultFormatter,omitempty"`

	// ESTypes are the types in Elasticsearch, which may differ between indices.
	ESTypes []string `json:"esTypes,omitzero"`

	// FixedInterval are the intervals that a rolled up field can be read in.
	FixedInterval []string `json:"fixedInterval,omitzero"`

	// Format says how to show the values of a field.
	Format  *FieldFormat `json:"format,omitempty"`
	Indexed *bool        `json:"indexed,omitempty"`

	// IsMapped says that the field has a mapping in Elasticsearch.
	IsMapped *bool `json:"isMapped,omitempty"`

	// IsNull says that no document has the field.
	IsNull *bool `json:"isNull,omitempty"`

	// Lang is the language of a scripted field.
	Lang *string `json:"lang,omitempty"`
	Name string  `json:"name"`

	// ParentName is the composite runtime field that the field belongs to.
	ParentName        *string `json:"parentName,omitempty"`
	ReadFromDocValues *bool   `json:"readFromDocValues,omitempty"`

	// RuntimeField is a field that is computed when it is read.
	RuntimeField *RuntimeField `json:"runtimeField,omitempty"`

	// Script is the Painless source of a scripted field.
	Script          *string `json:"script,omitempty"`
	Scripted        *bool   `json:"scripted,omitempty"`
	Searchable      *bool   `json:"searchable,omitempty"`
	ShortDotsEnable *bool   `json:"shortDotsEnable,omitempty"`

	// SubType says what a field is part of.
	SubType *FieldSubType `json:"subType,omitempty"`

	// TimeSeriesDimension says that the field is a dimension of a time series.
	TimeSeriesDimension *bool `json:"timeSeriesDimension,omitempty"`

	// TimeSeriesMetric is the kind of metric of a time series that the field is, such as gauge and counter.
	TimeSeriesMetric *string `json:"timeSeriesMetric,omitempty"`

	// TimeZone are the time zones that a rolled up field can be read in.
	TimeZone []string `json:"timeZone,omitzero"`

	// Type is Kibana's type, such as string, number, date, boolean, ip and geo_point.
	Type string `json:"type"`
}

// FieldAttributes is what people said about a field.
type FieldAttributes struct {
	Count             *int64  `json:"count,omitempty"`
	CustomDescription *string `json:"customDescription,omitempty"`
	CustomLabel       *string `json:"customLabel,omitempty"`
}

// FieldChange is what to change of a field. What is absent stays. Kibana removes what is null, which this type cannot
// say.
type FieldChange struct {
	Count             *int64       `json:"count,omitempty"`
	CustomDescription *string      `json:"customDescription,omitempty"`
	CustomLabel       *string      `json:"customLabel,omitempty"`
	Format            *FieldFormat `json:"format,omitempty"`
}

// FieldFormat says how to show the values of a field.
type FieldFormat struct {
	// ID names the formatter, such as bytes, percent and url.
	ID *string `json:"id,omitempty"`

	// Params are the settings of the formatter.
	Params map[string]any `json:"params,omitzero"`
}

// FieldSubType says what a field is part of.
type FieldSubType struct {
	// Multi names the field that a multi-field belongs to.
	Multi *MultiField `json:"multi,omitempty"`

	// Nested names the nested object that a field belongs to.
	Nested *NestedField `json:"nested,omitempty"`
}

// MultiField names the field that a multi-field belongs to.
type MultiField struct {
	Parent string `json:"parent"`
}

// NamedRuntimeField is a runtime field and its name.
type NamedRuntimeField struct {
	Name string `json:"name"`

	// RuntimeField is a field that is computed when it is read.
	RuntimeField RuntimeField `json:"runtimeField"`
}

// NestedField names the nested object that a field belongs to.
type NestedField struct {
	Path string `json:"path"`
}

// NewDataView is what a new data view is made of.
type NewDataView struct {
	// AllowHidden says that the title matches hidden indices too.
	AllowHidden *bool `json:"allowHidden,omitempty"`

	// AllowNoIndex says that it is no error if no index matches the title.
	AllowNoIndex    *bool                      `json:"allowNoIndex,omitempty"`
	FieldAttributes map[string]FieldAttributes `json:"fieldAttrs,omitzero"`
	FieldFormats    map[string]FieldFormat     `json:"fieldFormats,omitzero"`

	// Fields are scripted fields by name. Other fields come from the indices and are ignored here.
	Fields map[string]Field `json:"fields,omitzero"`

	// ID is a new UUID by default.
	ID *string `json:"id,omitempty"`

	// Name is what people see. It is the title by default.
	Name *string `json:"name,omitempty"`

	// Namespaces are the spaces that get it, the space of the call by default.
	Namespaces    []string                `json:"namespaces,omitzero"`
	RuntimeFields map[string]RuntimeField `json:"runtimeFieldMap,omitzero"`
	SourceFilters []SourceFilter          `json:"sourceFilters,omitzero"`
	TimeFieldName *string                 `json:"timeFieldName,omitempty"`

	// Title are names and patterns of indices, with commas in between.
	Title    string         `json:"title"`
	Type     *string        `json:"type,omitempty"`
	TypeMeta map[string]any `json:"typeMeta,omitzero"`
	Version  *string        `json:"version,omitempty"`
}

// RuntimeField is a field that is computed when it is read.
type RuntimeField struct {
	CustomDescription *string `json:"customDescription,omitempty"`
	CustomLabel       *string `json:"customLabel,omitempty"`

	// Fields are the fields of a composite field, by name.
	Fields map[string]SubField `json:"fields,omitzero"`

	// Format says how to show the values of a field.
	Format     *FieldFormat `json:"format,omitempty"`
	Popularity *int64       `json:"popularity,omitempty"`

	// Script is a script in Painless that emits the values of a field.
	Script *Script `json:"script,omitempty"`

	// Type is the type of a runtime field. A composite field has fields of its own, which cannot be composite.
	Type RuntimeFieldType `json:"type"`
}

// RuntimeFieldChange is what to change of a runtime field. What is absent stays as it is.
type RuntimeFieldChange struct {
	CustomDescription *string `json:"customDescription,omitempty"`
	CustomLabel       *string `json:"customLabel,omitempty"`

	// Fields replaces all fields of a composite field.
	Fields map[string]SubField `json:"fields,omitzero"`

	// Format says how to show the values of a field.
	Format     *FieldFormat `json:"format,omitempty"`
	Popularity *int64       `json:"popularity,omitempty"`

	// Script is a script in Painless that emits the values of a field.
	Script *Script `json:"script,omitempty"`

	// Type is the type of a runtime field. A composite field has fields of its own, which cannot be composite.
	Type *RuntimeFieldType `json:"type,omitempty"`
}

// RuntimeFieldReply holds a runtime field and its data view.
type RuntimeFieldReply struct {
	// DataView is a data view with its fields.
	DataView DataView `json:"data_view"`

	// Fields is the field, or the fields of a composite one.
	Fields []Field `json:"fields,omitzero"`
}

// RuntimeFieldType is the type of a runtime field. A composite field has fields of its own, which cannot be composite.
type RuntimeFieldType string

// Script is a script in Painless that emits the values of a field.
type Script struct {
	Source string `json:"source"`
}

// SetDefaultRequest names the data view that becomes the default.
type SetDefaultRequest struct {
	// DataViewID leaves the space without a default if it is null and force is true.
	DataViewID *string `json:"data_view_id"`

	// Force replaces a default that is there already.
	Force *bool `json:"force,omitempty"`
}

// SourceFilter keeps fields out of what Kibana shows of documents.
type SourceFilter struct {
	// ClientID is a string or a number that tells the filters of a list apart.
	ClientID any `json:"clientId,omitempty"`

	// Value is the name of a field or a pattern.
	Value string `json:"value"`
}

// SubField is a field of a composite runtime field.
type SubField struct {
	CustomDescription *string `json:"customDescription,omitempty"`
	CustomLabel       *string `json:"customLabel,omitempty"`

	// Format says how to show the values of a field.
	Format     *FieldFormat `json:"format,omitempty"`
	Popularity *int64       `json:"popularity,omitempty"`

	// Type is the type of a runtime field. A composite field has fields of its own, which cannot be composite.
	Type RuntimeFieldType `json:"type"`
}

// SwapDeletion says whether the old saved object was deleted.
type SwapDeletion struct {
	DeletePerformed bool `json:"deletePerformed"`

	// RemainingRefs counts the saved objects that still refer to it.
	RemainingRefs int64 `json:"remainingRefs"`
}

// SwapPreview is what SwapReferences would do.
type SwapPreview struct {
	Result []SwappedObject `json:"result,omitzero"`
}

// SwapRequest says which references to change.
type SwapRequest struct {
	// Delete deletes the old saved object if nothing refers to it any more. A preview ignores it.
	Delete *bool `json:"delete,omitempty"`

	// ForIDs limits the change to saved objects with these ids.
	ForIDs []string `json:"forId,omitzero"`

	// ForType limits the change to saved objects of this type.
	ForType *string `json:"forType,omitempty"`
	FromID  string  `json:"fromId"`

	// FromType is the type of both saved objects, index-pattern by default, which is that of data views.
	FromType *string `json:"fromType,omitempty"`
	ToID     string  `json:"toId"`
}

// SwapResult is what SwapReferences did.
type SwapResult struct {
	// DeleteStatus says whether the old saved object was deleted.
	DeleteStatus *SwapDeletion   `json:"deleteStatus,omitempty"`
	Result       []SwappedObject `json:"result,omitzero"`
}

// SwappedObject is a saved object whose reference changes.
type SwappedObject struct {
	ID   string `json:"id"`
	Type string `json:"type"`
}

// UpdateFieldsReply holds the changed data view.
type UpdateFieldsReply struct {
	// Acknowledged is what the documents of Kibana tell of instead of the data view. Kibana does not send it.
	Acknowledged *bool `json:"acknowledged,omitempty"`

	// DataView is a data view with its fields.
	DataView DataView `json:"data_view"`
}

// UpdateFieldsRequest holds the changes by the names of fields.
type UpdateFieldsRequest struct {
	Fields map[string]FieldChange `json:"fields,omitzero"`
}

// UpdateRequest holds what to change of a data view.
type UpdateRequest struct {
	// DataView is what to change of a data view. What is absent stays as it is.
	DataView DataViewChange `json:"data_view"`

	// RefreshFields reads the fields of the indices again.
	RefreshFields *bool `json:"refresh_fields,omitempty"`
}

// UpdateRuntimeFieldRequest holds what to change of a runtime field. The name cannot be changed.
type UpdateRuntimeFieldRequest struct {
	// RuntimeField is what to change of a runtime field. What is absent stays as it is.
	RuntimeField RuntimeFieldChange `json:"runtimeField"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListDataViews = wire.Operation{ID: "ListDataViews", Method: http.MethodGet, Path: "/api/data_views", Scope: wire.SpaceScope, Since: "8.0"}

// ListDataViews returns all data views of the space, without their fields.
//
// Kibana: GET /api/data_views (stable since 8.0), acts in the space of the call.
func (c *Client) ListDataViews(ctx context.Context, opts ...wire.RequestEditorFn) (*DataViewList, error) {
	return wire.Object[DataViewList](ctx, c.conn, &opListDataViews, wire.Request{}, opts)
}

var opCreateDataView = wire.Operation{ID: "CreateDataView", Method: http.MethodPost, Path: "/api/data_views/data_view", Scope: wire.SpaceScope, Since: "8.0", BodySpaces: []string{"data_view.namespaces.*"}}

// CreateDataView creates a data view and returns it with its fields.
//
// Names are unique in a space, and the title stands in for a missing name. The indices need not exist. The first
// data view of a space becomes its default.
//
// Kibana: POST /api/data_views/data_view (stable since 8.0), acts in the space of the call.
func (c *Client) CreateDataView(ctx context.Context, body CreateRequest, opts ...wire.RequestEditorFn) (*DataViewReply, error) {
	return wire.Object[DataViewReply](ctx, c.conn, &opCreateDataView, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteDataView = wire.Operation{ID: "DeleteDataView", Method: http.MethodDelete, Path: "/api/data_views/data_view/{viewId}", Scope: wire.SpaceScope, Since: "8.0"}

// DeleteDataView deletes a data view in all spaces that have it.
//
// What refers to it is left as it is. SwapReferences can be of use before.
//
// Kibana: DELETE /api/data_views/data_view/{viewId} (stable since 8.0), acts in the space of the call.
func (c *Client) DeleteDataView(ctx context.Context, viewID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteDataView, wire.Request{Path: []string{viewID}}, opts)
}

var opGetDataView = wire.Operation{ID: "GetDataView", Method: http.MethodGet, Path: "/api/data_views/data_view/{viewId}", Scope: wire.SpaceScope, Since: "8.0"}

// GetDataView returns a data view with the fields that its indices have now.
//
// Kibana: GET /api/data_views/data_view/{viewId} (stable since 8.0), acts in the space of the call.
func (c *Client) GetDataView(ctx context.Context, viewID string, opts ...wire.RequestEditorFn) (*DataViewReply, error) {
	return wire.Object[DataViewReply](ctx, c.conn, &opGetDataView, wire.Request{Path: []string{viewID}}, opts)
}

var opUpdateDataView = wire.Operation{ID: "UpdateDataView", Method: http.MethodPost, Path: "/api/data_views/data_view/{viewId}", Scope: wire.SpaceScope, Since: "8.0"}

// UpdateDataView changes what the request names of a data view and returns it.
//
// Runtime fields and scripted fields are replaced as a whole where the request has them.
//
// Kibana: POST /api/data_views/data_view/{viewId} (stable since 8.0), acts in the space of the call.
func (c *Client) UpdateDataView(ctx context.Context, viewID string, body UpdateRequest, opts ...wire.RequestEditorFn) (*DataViewReply, error) {
	return wire.Object[DataViewReply](ctx, c.conn, &opUpdateDataView, wire.Request{Path: []string{viewID}, Body: wire.JSON(body)}, opts)
}

var opUpdateFields = wire.Operation{ID: "UpdateFields", Method: http.MethodPost, Path: "/api/data_views/data_view/{viewId}/fields", Scope: wire.SpaceScope, Since: "8.0"}

// UpdateFields sets labels, descriptions, formats and counts of fields, and returns the data view.
//
// The fields need not exist in the indices. An empty change is refused.
//
// Kibana: POST /api/data_views/data_view/{viewId}/fields (stable since 8.0), acts in the space of the call.
func (c *Client) UpdateFields(ctx context.Context, viewID string, body UpdateFieldsRequest, opts ...wire.RequestEditorFn) (*UpdateFieldsReply, error) {
	return wire.Object[UpdateFieldsReply](ctx, c.conn, &opUpdateFields, wire.Request{Path: []string{viewID}, Body: wire.JSON(body)}, opts)
}

var opCreateRuntimeField = wire.Operation{ID: "CreateRuntimeField", Method: http.MethodPost, Path: "/api/data_views/data_view/{viewId}/runtime_field", Scope: wire.SpaceScope, Since: "8.0"}

// CreateRuntimeField adds a runtime field to a data view and returns both.
//
// The name must not be that of another field, mapped fields included.
//
// Kibana: POST /api/data_views/data_view/{viewId}/runtime_field (stable since 8.0), acts in the space of the call.
func (c *Client) CreateRuntimeField(ctx context.Context, viewID string, body NamedRuntimeField, opts ...wire.RequestEditorFn) (*RuntimeFieldReply, error) {
	return wire.Object[RuntimeFieldReply](ctx, c.conn, &opCreateRuntimeField, wire.Request{Path: []string{viewID}, Body: wire.JSON(body)}, opts)
}

var opCreateOrReplaceRuntimeField = wire.Operation{ID: "CreateOrReplaceRuntimeField", Method: http.MethodPut, Path: "/api/data_views/data_view/{viewId}/runtime_field", Scope: wire.SpaceScope, Since: "8.0"}

// CreateOrReplaceRuntimeField creates a runtime field, or replaces the one of that name, and returns it with its data
// view.
//
// Kibana: PUT /api/data_views/data_view/{viewId}/runtime_field (stable since 8.0), acts in the space of the call.
func (c *Client) CreateOrReplaceRuntimeField(ctx context.Context, viewID string, body NamedRuntimeField, opts ...wire.RequestEditorFn) (*RuntimeFieldReply, error) {
	return wire.Object[RuntimeFieldReply](ctx, c.conn, &opCreateOrReplaceRuntimeField, wire.Request{Path: []string{viewID}, Body: wire.JSON(body)}, opts)
}

var opDeleteRuntimeField = wire.Operation{ID: "DeleteRuntimeField", Method: http.MethodDelete, Path: "/api/data_views/data_view/{viewId}/runtime_field/{fieldName}", Scope: wire.SpaceScope, Since: "8.0"}

// DeleteRuntimeField deletes a runtime field of a data view.
//
// Kibana: DELETE /api/data_views/data_view/{viewId}/runtime_field/{fieldName} (stable since 8.0), acts in the space of
// the call.
func (c *Client) DeleteRuntimeField(ctx context.Context, viewID string, fieldName string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteRuntimeField, wire.Request{Path: []string{viewID, fieldName}}, opts)
}

var opGetRuntimeField = wire.Operation{ID: "GetRuntimeField", Method: http.MethodGet, Path: "/api/data_views/data_view/{viewId}/runtime_field/{fieldName}", Scope: wire.SpaceScope, Since: "8.0"}

// GetRuntimeField returns a runtime field and its data view.
//
// A composite field comes as a list of the fields that it has.
//
// Kibana: GET /api/data_views/data_view/{viewId}/runtime_field/{fieldName} (stable since 8.0), acts in the space of the
// call.
func (c *Client) GetRuntimeField(ctx context.Context, viewID string, fieldName string, opts ...wire.RequestEditorFn) (*RuntimeFieldReply, error) {
	return wire.Object[RuntimeFieldReply](ctx, c.conn, &opGetRuntimeField, wire.Request{Path: []string{viewID, fieldName}}, opts)
}

var opUpdateRuntimeField = wire.Operation{ID: "UpdateRuntimeField", Method: http.MethodPost, Path: "/api/data_views/data_view/{viewId}/runtime_field/{fieldName}", Scope: wire.SpaceScope, Since: "8.0"}

// UpdateRuntimeField changes what the request names of a runtime field and returns it with its data view.
//
// Kibana: POST /api/data_views/data_view/{viewId}/runtime_field/{fieldName} (stable since 8.0), acts in the space of
// the call.
func (c *Client) UpdateRuntimeField(ctx context.Context, viewID string, fieldName string, body UpdateRuntimeFieldRequest, opts ...wire.RequestEditorFn) (*RuntimeFieldReply, error) {
	return wire.Object[RuntimeFieldReply](ctx, c.conn, &opUpdateRuntimeField, wire.Request{Path: []string{viewID, fieldName}, Body: wire.JSON(body)}, opts)
}

var opGetDefaultDataView = wire.Operation{ID: "GetDefaultDataView", Method: http.MethodGet, Path: "/api/data_views/default", Scope: wire.SpaceScope, Since: "8.0"}

// GetDefaultDataView returns the id of the space's default data view, which is empty if there is none.
//
// The data view may have been deleted since.
//
// Kibana: GET /api/data_views/default (stable since 8.0), acts in the space of the call.
func (c *Client) GetDefaultDataView(ctx context.Context, opts ...wire.RequestEditorFn) (*DefaultDataView, error) {
	return wire.Object[DefaultDataView](ctx, c.conn, &opGetDefaultDataView, wire.Request{}, opts)
}

var opSetDefaultDataView = wire.Operation{ID: "SetDefaultDataView", Method: http.MethodPost, Path: "/api/data_views/default", Scope: wire.SpaceScope, Since: "8.0"}

// SetDefaultDataView makes a data view the default of the space.
//
// A default that is there already is kept unless Force is set, and the reply is the same. Nobody checks that the
// data view exists.
//
// Kibana: POST /api/data_views/default (stable since 8.0), acts in the space of the call.
func (c *Client) SetDefaultDataView(ctx context.Context, body SetDefaultRequest, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opSetDefaultDataView, wire.Request{Body: wire.JSON(body)}, opts)
}

var opSwapReferences = wire.Operation{ID: "SwapReferences", Method: http.MethodPost, Path: "/api/data_views/swap_references", Scope: wire.SpaceScope, Since: "8.12"}

// SwapReferences makes saved objects that refer to one data view refer to another, and returns them.
//
// One call changes 20 saved objects at most, so that it takes several to change more. The new data view must
// exist, the old one need not.
//
// Kibana: POST /api/data_views/swap_references (stable since 8.12), acts in the space of the call.
func (c *Client) SwapReferences(ctx context.Context, body SwapRequest, opts ...wire.RequestEditorFn) (*SwapResult, error) {
	return wire.Object[SwapResult](ctx, c.conn, &opSwapReferences, wire.Request{Body: wire.JSON(body)}, opts)
}

var opPreviewSwapReferences = wire.Operation{ID: "PreviewSwapReferences", Method: http.MethodPost, Path: "/api/data_views/swap_references/_preview", Scope: wire.SpaceScope, Since: "8.12"}

// PreviewSwapReferences returns the saved objects that SwapReferences would change, and changes nothing.
//
// Kibana: POST /api/data_views/swap_references/_preview (stable since 8.12), acts in the space of the call.
func (c *Client) PreviewSwapReferences(ctx context.Context, body SwapRequest, opts ...wire.RequestEditorFn) (*SwapPreview, error) {
	return wire.Object[SwapPreview](ctx, c.conn, &opPreviewSwapReferences, wire.Request{Body: wire.JSON(body)}, opts)
}
