// Package lists manages value lists: named sets of values of one type, such as IP addresses or hashes, that the
// exceptions of detection rules refer to.
//
// Every space keeps its lists in two data streams of its own. They have to exist before the first list: see
// CreateValueListDataStreams. Kibana refreshes them with a delay, so that a search right after a write may miss
// it.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package lists

import (
	"context"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of FindValueListItemsSortOrder.
const (
	FindValueListItemsSortOrderAsc  FindValueListItemsSortOrder = "asc"
	FindValueListItemsSortOrderDesc FindValueListItemsSortOrder = "desc"
)

// The values of ListType.
const (
	ListTypeBinary       ListType = "binary"
	ListTypeBoolean      ListType = "boolean"
	ListTypeByte         ListType = "byte"
	ListTypeDate         ListType = "date"
	ListTypeDateNanos    ListType = "date_nanos"
	ListTypeDateRange    ListType = "date_range"
	ListTypeDouble       ListType = "double"
	ListTypeDoubleRange  ListType = "double_range"
	ListTypeFloat        ListType = "float"
	ListTypeFloatRange   ListType = "float_range"
	ListTypeGeoPoint     ListType = "geo_point"
	ListTypeGeoShape     ListType = "geo_shape"
	ListTypeHalfFloat    ListType = "half_float"
	ListTypeIP           ListType = "ip"
	ListTypeIPRange      ListType = "ip_range"
	ListTypeInteger      ListType = "integer"
	ListTypeIntegerRange ListType = "integer_range"
	ListTypeKeyword      ListType = "keyword"
	ListTypeLong         ListType = "long"
	ListTypeLongRange    ListType = "long_range"
	ListTypeShape        ListType = "shape"
	ListTypeShort        ListType = "short"
	ListTypeText         ListType = "text"
)

// The values of Refresh.
const (
	RefreshFalse   Refresh = "false"
	RefreshTrue    Refresh = "true"
	RefreshWaitFor Refresh = "wait_for"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// CreateValueListDataStreamsResponse is the reply of CreateValueListDataStreams.
type CreateValueListDataStreamsResponse struct {
	Acknowledged bool `json:"acknowledged"`
}

// CreateValueListItemRequest is the body of CreateValueListItem.
type CreateValueListItemRequest struct {
	ID      *string        `json:"id,omitempty"`
	ListID  string         `json:"list_id"`
	Meta    map[string]any `json:"meta,omitzero"`
	Refresh *Refresh       `json:"refresh,omitempty"`
	Value   string         `json:"value"`
}

// CreateValueListRequest is the body of CreateValueList.
type CreateValueListRequest struct {
	Description  string         `json:"description"`
	Deserializer *string        `json:"deserializer,omitempty"`
	ID           *string        `json:"id,omitempty"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`
	Serializer   *string        `json:"serializer,omitempty"`

	// Type is the Elasticsearch type of the values in a list.
	Type    ListType `json:"type"`
	Version *int64   `json:"version,omitempty"`
}

// DeleteValueListDataStreamsResponse is the reply of DeleteValueListDataStreams.
type DeleteValueListDataStreamsResponse struct {
	Acknowledged bool `json:"acknowledged"`
}

// FindValueListItemsResponse is the reply of FindValueListItems.
type FindValueListItemsResponse struct {
	Cursor  string     `json:"cursor"`
	Data    []ListItem `json:"data,omitzero"`
	Page    int64      `json:"page"`
	PerPage int64      `json:"per_page"`
	Total   int64      `json:"total"`
}

// FindValueListItemsSortOrder is a parameter of FindValueListItems.
type FindValueListItemsSortOrder string

// FindValueListsResponse is the reply of FindValueLists.
type FindValueListsResponse struct {
	Cursor  string `json:"cursor"`
	Data    []List `json:"data,omitzero"`
	Page    int64  `json:"page"`
	PerPage int64  `json:"per_page"`
	Total   int64  `json:"total"`
}

// GetValueListItemResponse is the reply of DeleteValueListItem and GetValueListItem.
type GetValueListItemResponse struct{ wire.Union }

// GetValueListItemResponseFrom makes a union of one of its kinds.
func GetValueListItemResponseFrom[T ListItem | []ListItem](kind T) GetValueListItemResponse {
	return GetValueListItemResponse{wire.UnionOf(kind)}
}

// AsListItem reads it as ListItem.
func (u GetValueListItemResponse) AsListItem() (kind ListItem, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsListItems reads it as []ListItem.
func (u GetValueListItemResponse) AsListItems() (kind []ListItem, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ImportValueListItemsRequest is the body of ImportValueListItems.
type ImportValueListItemsRequest struct {
	File wire.File `json:"file"`
}

// List is a value list without its items.
type List struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// UnderscoreVersion stands for this state of the list. An update that carries the token of an older state fails
	// with status 409.
	UnderscoreVersion *string        `json:"_version,omitempty"`
	CreatedAt         wire.Time      `json:"created_at"`
	CreatedBy         string         `json:"created_by"`
	Description       string         `json:"description"`
	Deserializer      *string        `json:"deserializer,omitempty"`
	ID                string         `json:"id"`
	Immutable         bool           `json:"immutable"`
	Meta              map[string]any `json:"meta,omitzero"`
	Name              string         `json:"name"`
	Serializer        *string        `json:"serializer,omitempty"`
	TieBreakerID      string         `json:"tie_breaker_id"`

	// Type is the Elasticsearch type of the values in a list.
	Type      ListType  `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`

	// Version counts the changes of the list.
	Version int64 `json:"version"`
}

// ListItem is a value in a list.
type ListItem struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Version stands for this state of the item. An update that carries the token of an older state fails with status
	// 409.
	Version      *string        `json:"_version,omitempty"`
	CreatedAt    wire.Time      `json:"created_at"`
	CreatedBy    string         `json:"created_by"`
	Deserializer *string        `json:"deserializer,omitempty"`
	ID           string         `json:"id"`
	ListID       string         `json:"list_id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Serializer   *string        `json:"serializer,omitempty"`
	TieBreakerID string         `json:"tie_breaker_id"`

	// Type is the Elasticsearch type of the values in a list.
	Type      ListType  `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Value     string    `json:"value"`
}

// ListItemPrivileges is what the caller may do with the data stream of items.
type ListItemPrivileges struct {
	Application     map[string]bool            `json:"application,omitzero"`
	Cluster         map[string]bool            `json:"cluster,omitzero"`
	HasAllRequested bool                       `json:"has_all_requested"`
	Index           map[string]map[string]bool `json:"index,omitzero"`
	Username        string                     `json:"username"`
}

// ListPrivileges is what the caller may do with the data stream of lists.
type ListPrivileges struct {
	Application     map[string]bool            `json:"application,omitzero"`
	Cluster         map[string]bool            `json:"cluster,omitzero"`
	HasAllRequested bool                       `json:"has_all_requested"`
	Index           map[string]map[string]bool `json:"index,omitzero"`
	Username        string                     `json:"username"`
}

// ListType is the Elasticsearch type of the values in a list.
type ListType string

// PatchValueListItemRequest is the body of PatchValueListItem.
type PatchValueListItemRequest struct {
	Version *string        `json:"_version,omitempty"`
	ID      string         `json:"id"`
	Meta    map[string]any `json:"meta,omitzero"`
	Refresh *Refresh       `json:"refresh,omitempty"`
	Value   *string        `json:"value,omitempty"`
}

// PatchValueListRequest is the body of PatchValueList.
type PatchValueListRequest struct {
	UnderscoreVersion *string        `json:"_version,omitempty"`
	Description       *string        `json:"description,omitempty"`
	ID                string         `json:"id"`
	Meta              map[string]any `json:"meta,omitzero"`
	Name              *string        `json:"name,omitempty"`
	Version           *int64         `json:"version,omitempty"`
}

// Refresh is a parameter of DeleteValueListItem and ImportValueListItems.
type Refresh string

// SortOrder is a parameter of FindValueLists.
type SortOrder string

// UpdateValueListItemRequest is the body of UpdateValueListItem.
type UpdateValueListItemRequest struct {
	Version *string        `json:"_version,omitempty"`
	ID      string         `json:"id"`
	Meta    map[string]any `json:"meta,omitzero"`
	Value   string         `json:"value"`
}

// UpdateValueListRequest is the body of UpdateValueList.
type UpdateValueListRequest struct {
	UnderscoreVersion *string        `json:"_version,omitempty"`
	Description       string         `json:"description"`
	ID                string         `json:"id"`
	Meta              map[string]any `json:"meta,omitzero"`
	Name              string         `json:"name"`
	Version           *int64         `json:"version,omitempty"`
}

// ValueListDataStreams is the reply of GetValueListDataStreams.
type ValueListDataStreams struct {
	ListIndex     bool `json:"list_index"`
	ListItemIndex bool `json:"list_item_index"`
}

// ValueListPrivileges is the reply of GetValueListPrivileges.
type ValueListPrivileges struct {
	IsAuthenticated bool `json:"is_authenticated"`

	// ListItems is what the caller may do with the data stream of items.
	ListItems ListItemPrivileges `json:"listItems"`

	// Lists is what the caller may do with the data stream of lists.
	Lists ListPrivileges `json:"lists"`
}

// DeleteValueListParams holds the query parameters of DeleteValueList.
type DeleteValueListParams struct {
	DeleteReferences *bool  `form:"deleteReferences,omitempty" json:"deleteReferences,omitempty"`
	ID               string `form:"id" json:"id"`
	IgnoreReferences *bool  `form:"ignoreReferences,omitempty" json:"ignoreReferences,omitempty"`
}

// GetValueListParams holds the query parameters of GetValueList.
type GetValueListParams struct {
	ID string `form:"id" json:"id"`
}

// FindValueListsParams holds the query parameters of FindValueLists.
type FindValueListsParams struct {
	Cursor    *string    `form:"cursor,omitempty" json:"cursor,omitempty"`
	Filter    *string    `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// DeleteValueListItemParams holds the query parameters of DeleteValueListItem.
type DeleteValueListItemParams struct {
	ID      *string  `form:"id,omitempty" json:"id,omitempty"`
	ListID  *string  `form:"list_id,omitempty" json:"list_id,omitempty"`
	Refresh *Refresh `form:"refresh,omitempty" json:"refresh,omitempty"`
	Value   *string  `form:"value,omitempty" json:"value,omitempty"`
}

// GetValueListItemParams holds the query parameters of GetValueListItem.
type GetValueListItemParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	ListID *string `form:"list_id,omitempty" json:"list_id,omitempty"`
	Value  *string `form:"value,omitempty" json:"value,omitempty"`
}

// ExportValueListItemsParams holds the query parameters of ExportValueListItems.
type ExportValueListItemsParams struct {
	ListID string `form:"list_id" json:"list_id"`
}

// FindValueListItemsParams holds the query parameters of FindValueListItems.
type FindValueListItemsParams struct {
	Cursor    *string                      `form:"cursor,omitempty" json:"cursor,omitempty"`
	Filter    *string                      `form:"filter,omitempty" json:"filter,omitempty"`
	ListID    string                       `form:"list_id" json:"list_id"`
	Page      *int64                       `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64                       `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *string                      `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *FindValueListItemsSortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// ImportValueListItemsParams holds the query parameters of ImportValueListItems.
type ImportValueListItemsParams struct {
	Deserializer *string   `form:"deserializer,omitempty" json:"deserializer,omitempty"`
	ListID       *string   `form:"list_id,omitempty" json:"list_id,omitempty"`
	Refresh      *Refresh  `form:"refresh,omitempty" json:"refresh,omitempty"`
	Serializer   *string   `form:"serializer,omitempty" json:"serializer,omitempty"`
	Type         *ListType `form:"type,omitempty" json:"type,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opDeleteValueList = wire.Operation{ID: "DeleteValueList", Method: http.MethodDelete, Path: "/api/lists", Scope: wire.SpaceScope}

// DeleteValueList deletes a list with all its items and returns it.
//
// While exceptions refer to the list, it is kept and the call fails with status 409. DeleteReferences removes
// those entries from the exceptions first, IgnoreReferences leaves them pointing at nothing.
//
// Kibana: DELETE /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteValueList(ctx context.Context, params *DeleteValueListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "deleteReferences", params.DeleteReferences)
		wire.Add(&query, "id", params.ID)
		wire.AddOptional(&query, "ignoreReferences", params.IgnoreReferences)
	}
	return wire.Object[List](ctx, c.conn, &opDeleteValueList, wire.Request{Query: query}, opts)
}

var opGetValueList = wire.Operation{ID: "GetValueList", Method: http.MethodGet, Path: "/api/lists", Scope: wire.SpaceScope}

// GetValueList returns a list, without its items.
//
// Kibana: GET /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) GetValueList(ctx context.Context, params *GetValueListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "id", params.ID)
	}
	return wire.Object[List](ctx, c.conn, &opGetValueList, wire.Request{Query: query}, opts)
}

var opPatchValueList = wire.Operation{ID: "PatchValueList", Method: http.MethodPatch, Path: "/api/lists", Scope: wire.SpaceScope}

// PatchValueList changes those members of a list that the body has, and returns the list.
//
// Kibana: PATCH /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) PatchValueList(ctx context.Context, body PatchValueListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opPatchValueList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateValueList = wire.Operation{ID: "CreateValueList", Method: http.MethodPost, Path: "/api/lists", Scope: wire.SpaceScope}

// CreateValueList creates an empty list and returns it. The type of its values can never be changed.
//
// Kibana: POST /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) CreateValueList(ctx context.Context, body CreateValueListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opCreateValueList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateValueList = wire.Operation{ID: "UpdateValueList", Method: http.MethodPut, Path: "/api/lists", Scope: wire.SpaceScope}

// UpdateValueList replaces what describes a list and returns it. Its items and its type stay.
//
// Kibana: PUT /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateValueList(ctx context.Context, body UpdateValueListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opUpdateValueList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindValueLists = wire.Operation{ID: "FindValueLists", Method: http.MethodGet, Path: "/api/lists/_find", Scope: wire.SpaceScope}

// FindValueLists returns one page of the lists that a filter selects.
//
// The Cursor of a reply leads to the page after it. That is faster than page numbers where there are many lists.
//
// Kibana: GET /api/lists/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindValueLists(ctx context.Context, params *FindValueListsParams, opts ...wire.RequestEditorFn) (*FindValueListsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "cursor", params.Cursor)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[FindValueListsResponse](ctx, c.conn, &opFindValueLists, wire.Request{Query: query}, opts)
}

var opDeleteValueListDataStreams = wire.Operation{ID: "DeleteValueListDataStreams", Method: http.MethodDelete, Path: "/api/lists/index", Scope: wire.SpaceScope}

// DeleteValueListDataStreams deletes the data streams of the space, and with them all its lists and items.
//
// Kibana: DELETE /api/lists/index (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteValueListDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*DeleteValueListDataStreamsResponse, error) {
	return wire.Object[DeleteValueListDataStreamsResponse](ctx, c.conn, &opDeleteValueListDataStreams, wire.Request{}, opts)
}

var opGetValueListDataStreams = wire.Operation{ID: "GetValueListDataStreams", Method: http.MethodGet, Path: "/api/lists/index", Scope: wire.SpaceScope}

// GetValueListDataStreams tells which of the two data streams of the space exist. It fails with status 404 if one is
// missing.
//
// Kibana: GET /api/lists/index (stable since 7.x), acts in the space of the call.
func (c *Client) GetValueListDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*ValueListDataStreams, error) {
	return wire.Object[ValueListDataStreams](ctx, c.conn, &opGetValueListDataStreams, wire.Request{}, opts)
}

var opCreateValueListDataStreams = wire.Operation{ID: "CreateValueListDataStreams", Method: http.MethodPost, Path: "/api/lists/index", Scope: wire.SpaceScope}

// CreateValueListDataStreams creates the data streams of the space.
//
// Kibana 9.4 acknowledges the call if they are there already, earlier releases fail with status 409.
//
// Kibana: POST /api/lists/index (stable since 7.x), acts in the space of the call.
func (c *Client) CreateValueListDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*CreateValueListDataStreamsResponse, error) {
	return wire.Object[CreateValueListDataStreamsResponse](ctx, c.conn, &opCreateValueListDataStreams, wire.Request{}, opts)
}

var opDeleteValueListItem = wire.Operation{ID: "DeleteValueListItem", Method: http.MethodDelete, Path: "/api/lists/items", Scope: wire.SpaceScope}

// DeleteValueListItem deletes an item by its id, or all items of a list that have a value, and returns what it deleted.
//
// The reply is a single item for an id, and a list of them for ListID with Value.
//
// Kibana: DELETE /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteValueListItem(ctx context.Context, params *DeleteValueListItemParams, opts ...wire.RequestEditorFn) (*GetValueListItemResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "refresh", params.Refresh)
		wire.AddOptional(&query, "value", params.Value)
	}
	return wire.Object[GetValueListItemResponse](ctx, c.conn, &opDeleteValueListItem, wire.Request{Query: query}, opts)
}

var opGetValueListItem = wire.Operation{ID: "GetValueListItem", Method: http.MethodGet, Path: "/api/lists/items", Scope: wire.SpaceScope}

// GetValueListItem returns an item by its id, or all items of a list that have a value.
//
// The reply is a single item for an id, and a list of them for ListID with Value.
//
// Kibana: GET /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) GetValueListItem(ctx context.Context, params *GetValueListItemParams, opts ...wire.RequestEditorFn) (*GetValueListItemResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "value", params.Value)
	}
	return wire.Object[GetValueListItemResponse](ctx, c.conn, &opGetValueListItem, wire.Request{Query: query}, opts)
}

var opPatchValueListItem = wire.Operation{ID: "PatchValueListItem", Method: http.MethodPatch, Path: "/api/lists/items", Scope: wire.SpaceScope}

// PatchValueListItem changes those members of an item that the body has, and returns the item.
//
// Kibana: PATCH /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) PatchValueListItem(ctx context.Context, body PatchValueListItemRequest, opts ...wire.RequestEditorFn) (*ListItem, error) {
	return wire.Object[ListItem](ctx, c.conn, &opPatchValueListItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateValueListItem = wire.Operation{ID: "CreateValueListItem", Method: http.MethodPost, Path: "/api/lists/items", Scope: wire.SpaceScope}

// CreateValueListItem adds a value to a list and returns the new item.
//
// Kibana: POST /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) CreateValueListItem(ctx context.Context, body CreateValueListItemRequest, opts ...wire.RequestEditorFn) (*ListItem, error) {
	return wire.Object[ListItem](ctx, c.conn, &opCreateValueListItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateValueListItem = wire.Operation{ID: "UpdateValueListItem", Method: http.MethodPut, Path: "/api/lists/items", Scope: wire.SpaceScope}

// UpdateValueListItem replaces the value of an item and returns the item.
//
// Kibana: PUT /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateValueListItem(ctx context.Context, body UpdateValueListItemRequest, opts ...wire.RequestEditorFn) (*ListItem, error) {
	return wire.Object[ListItem](ctx, c.conn, &opUpdateValueListItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opExportValueListItems = wire.Operation{ID: "ExportValueListItems", Method: http.MethodPost, Path: "/api/lists/items/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportValueListItems streams the values of a list as text, one on each line.
//
// Kibana: POST /api/lists/items/_export (stable since 7.x), acts in the space of the call.
func (c *Client) ExportValueListItems(ctx context.Context, params *ExportValueListItemsParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "list_id", params.ListID)
	}
	return wire.Stream(ctx, c.conn, &opExportValueListItems, wire.Request{Query: query}, opts)
}

var opFindValueListItems = wire.Operation{ID: "FindValueListItems", Method: http.MethodGet, Path: "/api/lists/items/_find", Scope: wire.SpaceScope}

// FindValueListItems returns one page of the items of a list that a filter selects.
//
// Kibana: GET /api/lists/items/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindValueListItems(ctx context.Context, params *FindValueListItemsParams, opts ...wire.RequestEditorFn) (*FindValueListItemsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "cursor", params.Cursor)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.Add(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[FindValueListItemsResponse](ctx, c.conn, &opFindValueListItems, wire.Request{Query: query}, opts)
}

var opImportValueListItems = wire.Operation{ID: "ImportValueListItems", Method: http.MethodPost, Path: "/api/lists/items/_import", Scope: wire.SpaceScope}

// ImportValueListItems adds the lines of a text file to a list as items, and returns the list.
//
// Without ListID, a list of the given Type is created whose id and name are the name of the file. The items can
// be found only a moment after the call has returned.
//
// Kibana: POST /api/lists/items/_import (stable since 7.x), acts in the space of the call.
func (c *Client) ImportValueListItems(ctx context.Context, params *ImportValueListItemsParams, body ImportValueListItemsRequest, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "deserializer", params.Deserializer)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "refresh", params.Refresh)
		wire.AddOptional(&query, "serializer", params.Serializer)
		wire.AddOptional(&query, "type", params.Type)
	}
	return wire.Object[List](ctx, c.conn, &opImportValueListItems, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opGetValueListPrivileges = wire.Operation{ID: "GetValueListPrivileges", Method: http.MethodGet, Path: "/api/lists/privileges", Scope: wire.SpaceScope}

// GetValueListPrivileges tells what the caller may do with the data streams of lists and of items in the space.
//
// Kibana: GET /api/lists/privileges (stable since 7.x), acts in the space of the call.
func (c *Client) GetValueListPrivileges(ctx context.Context, opts ...wire.RequestEditorFn) (*ValueListPrivileges, error) {
	return wire.Object[ValueListPrivileges](ctx, c.conn, &opGetValueListPrivileges, wire.Request{}, opts)
}
